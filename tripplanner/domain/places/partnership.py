"""What two paired schools did together, and the figures of a year."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date as Date  # noqa: N812 -- `date` is a field's name
from enum import StrEnum

from tripplanner.domain.text import NO_TEXT, Text


class ExchangeKind(StrEnum):
    """What the schools did together."""

    PUPILS_TRIP = "pupils_trip"
    TEACHERS_VISIT = "teachers_visit"
    LIVE_LESSON = "live_lesson"
    LECTURE = "lecture"
    DEMONSTRATION_LESSON = "demonstration_lesson"
    JOINT_RESEARCH = "joint_research"
    GIFT = "gift"
    OTHER = "other"


#: Kinds at which teachers learn: their teachers count as trained.
TRAINING = (
    ExchangeKind.LECTURE,
    ExchangeKind.DEMONSTRATION_LESSON,
    ExchangeKind.JOINT_RESEARCH,
)


@dataclass(frozen=True, slots=True)
class Exchange:
    """One thing done together; people, lessons and hours as the teacher counted them."""

    kind: ExchangeKind
    date: Date
    title: Text = NO_TEXT
    pupils: int = 0
    teachers: int = 0
    lessons: int = 0
    hours: int = 0


@dataclass(frozen=True, slots=True)
class YearFigures:
    """The totals of a year, as reports ask for them (facts: the Chenghua-Danba pairing).

    ``year`` is the year in which it began. ``by_kind`` counts exchanges, every kind once.
    ``teachers_sent`` came on visits, ``trained`` took part in lectures, demonstration
    lessons or joint research. A live or demonstration lesson entered without a number
    counts as one.
    """

    year: int
    exchanges: int
    by_kind: tuple[tuple[ExchangeKind, int], ...]
    pupils: int
    teachers_sent: int
    trained: int
    live_lessons: int
    demonstration_lessons: int
    lectures: int
    hours: int


def year_of(day: Date, first_month: int = 1) -> int:
    """Return the year a day counts to; 9 as ``first_month`` makes school years."""
    return day.year if day.month >= first_month else day.year - 1


def held(exchanges: Iterable[Exchange], today: Date) -> tuple[Exchange, ...]:
    """Return the exchanges that took place by the end of ``today``; what is planned is left out."""
    return tuple(done for done in exchanges if done.date <= today)


def year_figures(exchanges: Iterable[Exchange], year: int, *, first_month: int = 1) -> YearFigures:
    """Return the totals of one year that begins with ``first_month`` of ``year``.

    ``exchanges`` are those that were held (``held``).
    """
    mine = [done for done in exchanges if year_of(done.date, first_month) == year]

    def count(kind: ExchangeKind) -> int:
        return sum(done.kind is kind for done in mine)

    def lessons(kind: ExchangeKind) -> int:
        return sum(max(1, done.lessons) for done in mine if done.kind is kind)

    return YearFigures(
        year=year,
        exchanges=len(mine),
        by_kind=tuple((kind, count(kind)) for kind in ExchangeKind),
        pupils=sum(done.pupils for done in mine),
        teachers_sent=sum(
            done.teachers for done in mine if done.kind is ExchangeKind.TEACHERS_VISIT
        ),
        trained=sum(done.teachers for done in mine if done.kind in TRAINING),
        live_lessons=lessons(ExchangeKind.LIVE_LESSON),
        demonstration_lessons=lessons(ExchangeKind.DEMONSTRATION_LESSON),
        lectures=count(ExchangeKind.LECTURE),
        hours=sum(done.hours for done in mine),
    )


def years(exchanges: Iterable[Exchange], *, first_month: int = 1) -> tuple[YearFigures, ...]:
    """Return the figures of every year in which something was held, newest first."""
    done = tuple(exchanges)
    found = {year_of(exchange.date, first_month) for exchange in done}
    return tuple(
        year_figures(done, year, first_month=first_month) for year in sorted(found, reverse=True)
    )
