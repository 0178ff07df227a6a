"""Who is at a place when: the use of one place by all trips, day by day."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from tripplanner.domain.calendar import Occupancy
from tripplanner.domain.clock import DAY


@dataclass(frozen=True, slots=True)
class UseDay:
    """One day at a place; ``peak`` is the most people at one moment of it."""

    date: date
    peak: int
    occupancies: tuple[Occupancy, ...]


def use_by_day(occupancies: Iterable[Occupancy]) -> tuple[UseDay, ...]:
    """Return the days on which somebody is there, earliest first."""
    ordered = sorted(occupancies, key=lambda it: (it.date, it.starts, it.trip_id, it.stop_key))
    return tuple(
        UseDay(day, peak(found), found)
        for day, group in groupby(ordered, key=lambda it: it.date)
        if (found := tuple(group))
    )


def peak(occupancies: Iterable[Occupancy]) -> int:
    """Return the most people at one moment of one day.

    Who leaves at the minute another comes is gone by then; an unknown end, or one that
    is not after the start, lasts until midnight.
    """
    events: list[tuple[int, int]] = []
    for it in occupancies:
        ends = it.ends if it.ends is not None and it.ends > it.starts else DAY
        events += [(it.starts, it.people), (ends, -it.people)]
    here = most = 0
    for _, people in sorted(events):
        here += people
        most = max(most, here)
    return most
