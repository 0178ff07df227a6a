"""A place's hours in words: weekdays, times, dates."""

import datetime as dt
from collections.abc import Sequence
from gettext import NullTranslations

from babel.dates import get_day_names

from tripplanner.domain.clock import hhmm
from tripplanner.domain.trip import WEEKDAYS, OpenDate, Opening, Place
from tripplanner.i18n import LOCALES
from tripplanner.web.http.languages import days_text, short_day_text

#: From so many days in a row on, they are said as a span.
_SPAN = 3


def weekday_letters(speak: str) -> list[tuple[str, str, str]]:
    """Return the weekdays as (``mon``, short sign, whole name), Monday first."""
    locale = LOCALES[speak]
    short = get_day_names("narrow" if speak == "zh" else "abbreviated", locale=locale)
    wide = get_day_names("wide", locale=locale)
    return [(name, short[at], wide[at]) for at, name in enumerate(WEEKDAYS)]


def days_of_week_text(days: Sequence[str], words: NullTranslations, speak: str) -> str:
    """Return ``Tue–Sun``, ``周二至周日`` or ``every day``."""
    if set(days) >= set(WEEKDAYS):
        return words.gettext("Every day")
    names = get_day_names("abbreviated", locale=LOCALES[speak])
    parts = []
    for first, last in _runs(sorted(WEEKDAYS.index(day) for day in set(days))):
        if last - first + 1 >= _SPAN:
            parts.append(f"{names[first]}{'至' if speak == 'zh' else '–'}{names[last]}")
        else:
            parts += [names[at] for at in range(first, last + 1)]
    return ("、" if speak == "zh" else ", ").join(parts)


def _runs(numbers: Sequence[int]) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    for number in numbers:
        if runs and number == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], number)
        else:
            runs.append((number, number))
    return runs


def _times(opens: int, closes: int, last_entry: int | None, words: NullTranslations) -> str:
    times = f"{hhmm(opens)}–{hhmm(closes)}"
    if last_entry is None:
        return times
    said = words.gettext("%(times)s, last entry %(last)s")
    return said % {"times": times, "last": hhmm(last_entry)}


def hours_line(span: Opening, words: NullTranslations, speak: str) -> str:
    """Return one line of weekly hours."""
    days = days_of_week_text(span.days, words, speak)
    line = f"{days} {_times(span.opens, span.closes, span.last_entry, words)}"
    if span.valid_from and span.valid_to:
        when = days_text(span.valid_from, span.valid_to, speak)
    elif span.valid_from:
        when = words.gettext("from %(day)s") % {"day": _day(span.valid_from, speak)}
    elif span.valid_to:
        when = words.gettext("until %(day)s") % {"day": _day(span.valid_to, speak)}
    else:
        return line
    return words.gettext("%(hours)s (%(when)s)") % {"hours": line, "when": when}


def _day(day: dt.date, speak: str) -> str:
    return f"{day.year}年{day.month}月{day.day}日" if speak == "zh" else f"{day:%-d %B %Y}"


def open_date_line(one: OpenDate, words: NullTranslations, speak: str) -> str:
    """Return the hours of one date."""
    times = _times(one.opens, one.closes, one.last_entry, words)
    return f"{short_day_text(one.date, speak)} {times}"


def hours_lines(place: Place, words: NullTranslations, speak: str) -> list[str]:
    """Return the weekly hours, then those of single dates, then the days it is shut."""
    lines = [hours_line(span, words, speak) for span in place.opening]
    lines += [open_date_line(one, words, speak) for one in place.open_dates]
    if place.closed_dates:
        spans = [days_text(first, last, speak) for first, last in closed_spans(place)]
        listed = ("、" if speak == "zh" else ", ").join(spans)
        lines.append(words.gettext("Closed: %(days)s") % {"days": listed})
    return lines


def closed_spans(place: Place) -> list[tuple[dt.date, dt.date]]:
    """Return the closed dates as first and last days of spans."""
    return [
        (dt.date.fromordinal(first), dt.date.fromordinal(last))
        for first, last in _runs(sorted({day.toordinal() for day in place.closed_dates}))
    ]
