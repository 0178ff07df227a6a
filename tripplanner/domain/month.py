"""A month as weeks, with what lies in it as bars."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

DAYS = 7


@dataclass(frozen=True, slots=True)
class Span:
    """Something from ``first`` to ``last``, both included; ``key`` names it."""

    key: str
    first: dt.date
    last: dt.date


@dataclass(frozen=True, slots=True)
class Bar:
    """A span's part in one week: columns from ``first`` (0 is Monday), ``length`` days, in a lane.

    ``begins`` and ``ends`` tell whether the span does so in this week.
    """

    key: str
    first: int
    length: int
    lane: int
    begins: bool
    ends: bool


@dataclass(frozen=True, slots=True)
class Week:
    """Seven days from a Monday, and the bars in them; ``lanes`` is how many lie over each other."""

    days: tuple[dt.date, ...]
    bars: tuple[Bar, ...]
    lanes: int


def weeks_of(month: dt.date, spans: Iterable[Span]) -> tuple[Week, ...]:
    """Return the whole weeks that touch a month, with the spans as bars in the lowest free lanes.

    Longer spans come first, so that short ones fill what is left.
    """
    first = month.replace(day=1)
    after = (first + dt.timedelta(days=31)).replace(day=1)
    monday = first - dt.timedelta(days=first.weekday())
    wanted = sorted(spans, key=lambda span: (span.first, span.first - span.last, span.key))
    found = []
    while monday < after:
        found.append(_week(monday, wanted))
        monday += dt.timedelta(days=DAYS)
    return tuple(found)


def _week(monday: dt.date, spans: Iterable[Span]) -> Week:
    sunday = monday + dt.timedelta(days=DAYS - 1)
    taken: list[int] = []  # of each lane, the first column that is free
    bars = []
    for span in spans:
        if span.last < monday or span.first > sunday or span.last < span.first:
            continue
        begin = (max(span.first, monday) - monday).days
        end = (min(span.last, sunday) - monday).days
        lane = next((n for n, free in enumerate(taken) if free <= begin), len(taken))
        taken[lane : lane + 1] = [end + 1]
        bars.append(
            Bar(
                span.key,
                begin,
                end - begin + 1,
                lane,
                begins=span.first >= monday,
                ends=span.last <= sunday,
            )
        )
    days = tuple(monday + dt.timedelta(days=n) for n in range(DAYS))
    return Week(days, tuple(bars), len(taken))


def other_month(month: dt.date, by: int) -> dt.date:
    """Return the first day of the month so many months later (or earlier)."""
    number = month.year * 12 + month.month - 1 + by
    return dt.date(number // 12, number % 12 + 1, 1)
