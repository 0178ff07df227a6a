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
    ordered = sorted(
        occupancies,
        key=lambda occupancy: (
            occupancy.date,
            occupancy.starts,
            occupancy.trip_id,
            occupancy.stop_key,
        ),
    )
    return tuple(
        UseDay(day, peak(found), found)
        for day, group in groupby(ordered, key=lambda occupancy: occupancy.date)
        if (found := tuple(group))
    )


def peak(occupancies: Iterable[Occupancy]) -> int:
    """Return the most people at one moment of one day.

    Who leaves at the minute another comes is gone by then; an unknown end, or one that
    is not after the start, lasts until midnight.
    """
    events: list[tuple[int, int]] = []
    for occupancy in occupancies:
        ends = (
            occupancy.ends
            if occupancy.ends is not None and occupancy.ends > occupancy.starts
            else DAY
        )
        events += [(occupancy.starts, occupancy.people), (ends, -occupancy.people)]
    present = most = 0
    for _, people in sorted(events):
        present += people
        most = max(most, present)
    return most
