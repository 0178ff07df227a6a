"""Other times for a stop: later or earlier, at a free time, on another day, exchanged."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date as Date  # noqa: N812 -- `date` is a field's name throughout
from datetime import timedelta
from enum import StrEnum

from tripplanner.domain.checks.hours import hours_on
from tripplanner.domain.checks.view import Plan
from tripplanner.domain.clock import DAY
from tripplanner.domain.plan.change import SNAP, at_time, is_overnight
from tripplanner.domain.trip import Kind, Place, Stop, Trip

#: A stop is not shortened to less than this (minutes): no visit is worth going for less.
LEAST_LEFT = 15
#: Exchanged stops may differ by this much in length (minutes).
_SIMILAR = 45
#: How many stops of another day an exchange is thought of, the most similar first.
_EXCHANGES = 4
#: Nothing is moved to before or after these by itself (minutes since midnight).
_MORNING, _EVENING = 8 * 60, 20 * 60


class MendKind(StrEnum):
    """What is done to the stop; the gentlest first, which decides between equals."""

    SHORTEN = "shorten"
    LENGTHEN = "lengthen"
    LENGTHEN_AND_SHIFT = "lengthen_and_shift"
    EARLIER = "earlier"
    LATER = "later"
    REST = "rest"
    OTHER_HOURS = "other_hours"
    SHIFT_AFTER = "shift_after"
    SWAP = "swap"
    FEWER_GROUPS = "fewer_groups"
    OTHER_DAY = "other_day"


@dataclass(frozen=True, slots=True)
class Idea:
    """Stops as they might be instead, the one it is about first; ``minutes`` how much."""

    kind: MendKind
    stops: tuple[Stop, ...]
    minutes: int = 0


def moved_by(stop: Stop, minutes: int) -> Iterator[Idea]:
    """Yield the stop so many minutes later (earlier if negative), where the day allows it."""
    moved = at_time(stop, stop.date, stop.starts + minutes)
    if minutes and moved.starts == stop.starts + minutes:
        kind = MendKind.LATER if minutes > 0 else MendKind.EARLIER
        yield Idea(kind, (moved,), abs(minutes))


def elsewhere(plan: Plan, stop: Stop) -> Iterator[Idea]:
    """Yield the stop at each other free time of its day, on other days, and exchanged."""
    if is_overnight(stop):
        return
    for moved in _free_times(plan, stop, stop.date):
        by = moved.starts - stop.starts
        if by:
            near = abs(by) <= 2 * max(LEAST_LEFT, (moved.ends or moved.starts) - moved.starts)
            side = MendKind.LATER if by > 0 else MendKind.EARLIER
            yield Idea(side if near else MendKind.OTHER_HOURS, (moved,), abs(by))
    yield from other_days(plan, stop)
    yield from _exchanged(plan.trip, stop)


def other_days(plan: Plan, stop: Stop) -> Iterator[Idea]:
    """Yield the stop at the same time and at each free time of every other day."""
    for day in _days(plan.trip):
        if day == stop.date or (plan.today is not None and day < plan.today):
            continue
        away = abs((day - stop.date).days) * DAY
        yield Idea(MendKind.OTHER_DAY, (at_time(stop, day, stop.starts),), away)
        for moved in _free_times(plan, stop, day):
            yield Idea(MendKind.OTHER_DAY, (moved,), away + abs(moved.starts - stop.starts))


def _exchanged(trip: Trip, stop: Stop) -> Iterator[Idea]:
    """Yield the stop in the time of a similar one, which takes its time."""
    if stop.ends is None or stop.kind in _FIXED:
        return
    length = stop.ends - stop.starts
    similar = [
        (abs(other.ends - other.starts - length), other)
        for other in trip.stops
        if other.ends is not None
        and other.key != stop.key
        and other.kind not in _FIXED
        and set(trip.groups_at(other)) == set(trip.groups_at(stop))
        and abs(other.ends - other.starts - length) <= _SIMILAR
    ]
    similar.sort(key=lambda one: (one[0], abs((one[1].date - stop.date).days), one[1].key))
    for _, other in similar[:_EXCHANGES]:
        away = abs((other.date - stop.date).days) * DAY + abs(other.starts - stop.starts)
        there = replace(at_time(stop, other.date, other.starts), ends=other.ends)
        here = replace(at_time(other, stop.date, stop.starts), ends=stop.ends)
        yield Idea(MendKind.SWAP, (there, here), away)


#: What hangs on something else and is not exchanged with a visit.
_FIXED = frozenset({Kind.TRAVEL, Kind.LODGING, Kind.MEAL})


def _days(trip: Trip) -> Iterator[Date]:
    for number in range(max(0, trip.days())):
        yield trip.starts + timedelta(days=number)


def hours_of(trip: Trip, stop: Stop, day: Date) -> list[tuple[int, int, int]]:
    """Return when the stop's place is open: opens, closes, last entry; always if unknown."""
    place: Place | None = next((one for one in trip.places if one.key == stop.place), None)
    hours = hours_on(place, day) if place is not None else None
    if hours is None:
        return [(0, DAY, DAY)]
    return [(one.opens, min(DAY, one.closes), one.last_entry or one.closes) for one in hours]


def _free_times(plan: Plan, stop: Stop, day: Date) -> Iterator[Stop]:
    """Yield the stop at the ends of each gap of its groups that day in which it fits."""
    trip = plan.trip
    groups = set(trip.groups_at(stop))
    length = max(SNAP, (stop.ends or stop.starts + 30) - stop.starts)
    buffer = plan.figures.figure("travel.tight", "buffer_minutes")
    ways = {(way.origin, way.destination): way.minutes + buffer for way in trip.travel}
    ways |= {
        (way.destination, way.origin): way.minutes + buffer for way in trip.travel if way.both_ways
    }
    busy = sorted(
        (
            other.starts - ways.get((stop.place, other.place), 0),
            (DAY if is_overnight(other) else other.ends or other.starts)
            + ways.get((other.place, stop.place), 0),
        )
        for other in trip.stops
        if other.date == day
        and other.key != stop.key
        and (not groups or not groups.isdisjoint(trip.groups_at(other)))
    )
    starts: dict[int, None] = {}
    for opens, closes, last in hours_of(trip, stop, day):
        free_from = max(opens, _MORNING)
        for begins, ends in [*busy, (min(closes, _EVENING), DAY)]:
            free_from = -(-free_from // SNAP) * SNAP
            latest = min(begins - length, last) // SNAP * SNAP
            if free_from <= latest and free_from + length <= closes:
                wished = min(max(stop.starts, free_from), latest)
                starts.update(dict.fromkeys((wished, free_from, latest)))
            free_from = max(free_from, ends)
    for start in starts:
        yield at_time(stop, day, start)
