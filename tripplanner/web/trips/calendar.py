"""The month beside the list of trips."""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass

from flask import url_for

from tripplanner.domain.month import Bar, Span, other_month, weeks_of
from tripplanner.services.trips.overview import TripLine
from tripplanner.web.http.languages import day_text, language, month_text, weekday_text

#: How many trips of one week lie over each other; what is more stands in the list alone.
LANES = 4
_MONTH = re.compile(r"(\d{4})-(\d{2})")
_FIRST_YEAR, _LAST_YEAR = 1970, 2999


@dataclass(frozen=True, slots=True)
class DayCell:
    """One day of the month; ``other`` belongs to the month before or after."""

    number: int
    name: str
    today: bool
    weekend: bool
    other: bool


@dataclass(frozen=True, slots=True)
class BarCell:
    """A trip in one week, in columns and lanes of its grid."""

    title: str
    url: str
    bar: Bar


@dataclass(frozen=True, slots=True)
class WeekRow:
    """One week of the month; ``more`` trips have no room in it."""

    days: tuple[DayCell, ...]
    bars: tuple[BarCell, ...]
    more: int


@dataclass(frozen=True, slots=True)
class MonthCard:
    """A month with the trips in it, and the ways to its neighbours."""

    title: str
    weekdays: tuple[str, ...]
    weeks: tuple[WeekRow, ...]
    before: str
    after: str
    this: str


def month_card(lines: Sequence[TripLine], today: dt.date, wanted: str) -> MonthCard:
    """Return the ``wanted`` month (``2026-12``), else that of the next trip, else this one."""
    month = _month(wanted) or _first(lines, today)
    speak = language()
    names = {line.id: line.title.best(speak) for line in lines}
    weeks = weeks_of(month, (Span(line.id, line.starts, line.ends) for line in lines))
    return MonthCard(
        title=month_text(month, speak),
        weekdays=tuple(weekday_text(day, speak) for day in weeks[0].days),
        weeks=tuple(
            WeekRow(
                days=tuple(
                    DayCell(
                        number=day.day,
                        name=day_text(day, speak),
                        today=day == today,
                        weekend=day.isoweekday() > 5,  # noqa: PLR2004 -- Saturday and Sunday
                        other=day.month != month.month,
                    )
                    for day in week.days
                ),
                bars=tuple(
                    BarCell(names[bar.key], f"/trips/{bar.key}", bar)
                    for bar in week.bars
                    if bar.lane < LANES
                ),
                more=sum(bar.lane >= LANES for bar in week.bars),
            )
            for week in weeks
        ),
        before=_address(other_month(month, -1)),
        after=_address(other_month(month, 1)),
        this=_address(today),
    )


def _month(text: str) -> dt.date | None:
    found = _MONTH.fullmatch(text)
    if found is None:
        return None
    year, number = int(found[1]), int(found[2])
    if not (_FIRST_YEAR <= year <= _LAST_YEAR and 1 <= number <= 12):  # noqa: PLR2004 -- months
        return None
    return dt.date(year, number, 1)


def _first(lines: Sequence[TripLine], today: dt.date) -> dt.date:
    coming = [line for line in lines if line.ends >= today]
    day = max(today, min(line.starts for line in coming)) if coming else today
    return day.replace(day=1)


def _address(month: dt.date) -> str:
    return url_for("trips.index", month=f"{month:%Y-%m}", _anchor="month")
