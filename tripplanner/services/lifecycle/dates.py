"""What changing a trip's dates would do to its plan, told before it is done."""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from tripplanner.domain.plan.rescheduling import Rescheduled, rescheduled
from tripplanner.domain.trip import Stop, Trip
from tripplanner.services.plan.findings import judge_as
from tripplanner.store.loading import load
from tripplanner.store.trips import StopRow


@dataclass(frozen=True, slots=True)
class DateChoice:
    """One way to go on.

    ``outside`` are stops left outside of the trip, ``asked`` those that were asked for on
    another day; ``blocks`` counts the findings that would block.
    """

    outside: tuple[Stop, ...]
    to_book_again: tuple[Stop, ...]
    blocks: int


@dataclass(frozen=True, slots=True)
class DateQuestion:
    """What a change of dates asks: move the plan by ``days``, or keep its dates.

    ``move`` is None where the first day stays; ``blocks`` counts what blocks now.
    """

    days: int
    stops: int
    blocks: int
    move: DateChoice | None
    keep: DateChoice


def question(
    session: Session, trip_id: str, fields: Mapping[str, Any], today: dt.date
) -> DateQuestion | None:
    """Return what to ask before the dates in a form are kept; None if nothing has to be.

    Nothing has to be asked where no date changes, there is no plan, the dates cannot be
    read (that is a fault of the form), or the trip only becomes longer at its end.
    """
    trip = load(session, trip_id)
    try:
        starts, ends = (dt.date.fromisoformat(str(fields[name])) for name in ("starts", "ends"))
    except (KeyError, ValueError):
        return None
    if not trip.stops or ends < starts or (starts, ends) == (trip.starts, trip.ends):
        return None
    kept = rescheduled(trip, starts, ends, move=False)
    before = {it.key for it in trip.stops if not trip.starts <= it.date <= trip.ends}
    if starts == trip.starts and not {it.key for it in kept.outside} - before:
        return None
    moved = rescheduled(trip, starts, ends, move=True) if starts != trip.starts else None
    return DateQuestion(
        days=(starts - trip.starts).days,
        stops=len(trip.stops),
        blocks=_blocks(session, trip, today),
        move=_choice(session, moved, today) if moved is not None else None,
        keep=_choice(session, kept, today),
    )


def _choice(session: Session, made: Rescheduled, today: dt.date) -> DateChoice:
    return DateChoice(made.outside, made.to_book_again, _blocks(session, made.trip, today))


def _blocks(session: Session, trip: Trip, today: dt.date) -> int:
    return sum(it.blocks for it in judge_as(session, trip, today))


def put_dates(rows: Mapping[str, StopRow], stops: Iterable[Stop]) -> None:
    """Store the days of stops, and what their bookings became, in their rows by key."""
    for stop in stops:
        rows[stop.key].date, rows[stop.key].booking = stop.date, stop.booking.value
