"""A place's hours in words: weekdays, times, dates."""

import datetime as dt
from gettext import NullTranslations

from babel.dates import get_day_names

from tripplanner.domain.place import WEEKDAYS, Closing, OpenDate, Opening, Place
from tripplanner.i18n import LOCALES
from tripplanner.web.http.languages import days_text, short_day_text
from tripplanner.wording.opening_hours import closing_text, opening_text, runs, times_text


def weekday_letters(speak: str) -> list[tuple[str, str, str]]:
    """Return the weekdays as (``mon``, short sign, whole name), Monday first."""
    locale = LOCALES[speak]
    short = get_day_names("narrow" if speak == "zh" else "abbreviated", locale=locale)
    wide = get_day_names("wide", locale=locale)
    return [(name, short[at], wide[at]) for at, name in enumerate(WEEKDAYS)]


def hours_line(span: Opening, words: NullTranslations, speak: str) -> str:
    """Return one line of weekly hours."""
    return _dated(opening_text(span, words, speak), span, words, speak)


def closing_line(rule: Closing, words: NullTranslations, speak: str) -> str:
    """Return one rule by which a place is closed."""
    return _dated(closing_text(rule, words, speak), rule, words, speak)


def _dated(line: str, span: Opening | Closing, words: NullTranslations, speak: str) -> str:
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
    times = times_text(one.opens, one.closes, one.last_entry, words)
    return f"{short_day_text(one.date, speak)} {times}"


def hours_lines(place: Place, words: NullTranslations, speak: str) -> list[str]:
    """Return the weekly hours, the rules, the hours of single dates, and the days it is shut."""
    lines = [hours_line(span, words, speak) for span in place.opening]
    lines += [closing_line(rule, words, speak) for rule in place.closing]
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
        for first, last in runs(sorted({day.toordinal() for day in place.closed_dates}))
    ]
