"""A place's weekly hours, and the rules by which it is closed, in words."""

from collections.abc import Sequence
from gettext import NullTranslations

from babel.dates import get_day_names

from tripplanner.domain.clock import DAY, hhmm
from tripplanner.domain.place import WEEKDAYS, WEEKS, Closing, Opening
from tripplanner.i18n import LOCALES

#: From so many days in a row on, they are said as a span.
_SPAN = 3
_WEEK_NAMES = {
    "first": "first",
    "second": "second",
    "third": "third",
    "fourth": "fourth",
    "fifth": "fifth",
    "last": "last",
}


def week_name(week: str, words: NullTranslations) -> str:
    """Return which of its weekday in a month a day is: ``first``, ``last``."""
    return words.gettext(_WEEK_NAMES[week])


def weekdays_text(days: Sequence[str], words: NullTranslations, language: str) -> str:
    """Return ``Tue–Sun``, ``周二至周日`` or ``every day``."""
    if set(days) >= set(WEEKDAYS):
        return words.gettext("Every day")
    names = get_day_names("abbreviated", locale=LOCALES[language])
    parts = []
    for first, last in runs(sorted(WEEKDAYS.index(day) for day in set(days))):
        if last - first + 1 >= _SPAN:
            parts.append(f"{names[first]}{'至' if language == 'zh' else '–'}{names[last]}")
        else:
            parts += [names[at] for at in range(first, last + 1)]
    return ("、" if language == "zh" else ", ").join(parts)


def runs(numbers: Sequence[int]) -> list[tuple[int, int]]:
    """Return sorted numbers as first and last of each run without a gap."""
    found: list[tuple[int, int]] = []
    for number in numbers:
        if found and number == found[-1][1] + 1:
            found[-1] = (found[-1][0], number)
        else:
            found.append((number, number))
    return found


def _on(rule: Opening | Closing, words: NullTranslations, language: str) -> str:
    days = weekdays_text(rule.days, words, language)
    if not rule.weeks:
        return days
    weeks = [week_name(week, words) for week in WEEKS if week in rule.weeks]
    text = words.gettext("the %(weeks)s %(days)s of the month")
    return text % {"weeks": ("、" if language == "zh" else ", ").join(weeks), "days": days}


def times_text(opens: int, closes: int, last_entry: int | None, words: NullTranslations) -> str:
    """Return ``18:00–02:00 (next day), last entry 01:00 (next day)``."""
    over = closes <= opens
    times = f"{hhmm(opens)}–{_late(closes, words) if over else hhmm(closes)}"
    if last_entry is None:
        return times
    text = words.gettext("%(times)s, last entry %(last)s")
    late = over and last_entry < opens
    return text % {"times": times, "last": _late(last_entry, words) if late else hhmm(last_entry)}


def _late(minutes: int, words: NullTranslations) -> str:
    return words.gettext("%(time)s (next day)") % {"time": hhmm(minutes % DAY)}


def opening_text(span: Opening, words: NullTranslations, language: str) -> str:
    """Return one line of weekly hours, without the dates between which they hold."""
    times = times_text(span.opens, span.closes, span.last_entry, words)
    return f"{_on(span, words, language)} {times}"


def closing_text(rule: Closing, words: NullTranslations, language: str) -> str:
    """Return one rule by which a place is closed, without its dates."""
    text = (
        words.gettext("Closed on %(days)s, unless it is a public holiday")
        if rule.unless_holiday
        else words.gettext("Closed on %(days)s")
    )
    return text % {"days": _on(rule, words, language)}
