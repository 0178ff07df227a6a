"""Edit a whole day of a plan: shift what follows a stop, copy a day to another."""

from dataclasses import replace
from datetime import date as Date  # noqa: N812 -- `date` is a field's name throughout

from tripplanner.domain.clock import DAY
from tripplanner.domain.plan.change import (
    SNAP,
    CopyMode,
    PlanChange,
    at_time,
    find_stop,
    free_key,
    fresh_copy,
    is_overnight,
    need_day,
    with_stops,
)
from tripplanner.domain.trip import Stop, Trip
from tripplanner.errors import BadInput


def following(trip: Trip, key: str) -> tuple[Stop, ...]:
    """Return the stops of that day that come after a stop for its groups, in order.

    A stop that follows brings its own groups in: what comes after it for any of them
    follows too, so that a coach for all is never shifted past somebody's lesson.

    Raises:
        BadInput: if there is no such stop.
    """
    first = find_stop(trip, key)
    since = dict.fromkeys(_columns(trip, first), first.starts)
    found: list[Stop] = []
    for stop in sorted(trip.stops, key=lambda stop: stop.starts):
        groups = _columns(trip, stop)
        if stop.date == first.date and any(
            stop.starts > since[group] for group in groups if group in since
        ):
            found.append(stop)
            for group in groups:
                since.setdefault(group, stop.starts)
    return tuple(found)


def shift_after(trip: Trip, key: str, *, minutes: int, including: bool = False) -> PlanChange:
    """Move everything after a stop that day by so many minutes (``including`` it, if asked).

    What midnight is in the way of is cut short there and named in ``held``.

    Raises:
        BadInput: if there is no such stop.
    """
    stops = following(trip, key)
    if including:
        stops = (find_stop(trip, key), *stops)
    return _shift(trip, stops, minutes)


def shift_from(trip: Trip, date: Date, minute: int, *, minutes: int) -> PlanChange:
    """Move everything that begins on a date at or after ``minute``, of all groups.

    What midnight is in the way of is cut short there and named in ``held``.
    """
    stops = tuple(stop for stop in trip.stops if stop.date == date and stop.starts >= minute)
    return _shift(trip, stops, minutes)


def _shift(trip: Trip, stops: tuple[Stop, ...], minutes: int) -> PlanChange:
    moved = {stop.key: _shifted(stop, minutes) for stop in stops}
    held = tuple(
        stop.key
        for stop in stops
        if moved[stop.key].starts != stop.starts + minutes
        or _length(moved[stop.key]) != _length(stop)
    )
    return with_stops(trip, moved.values(), held=held)


def copy_day(
    trip: Trip, origin: Date, target: Date, *, mode: CopyMode = CopyMode.ADD
) -> PlanChange:
    """Copy all stops of one day to another, beside what is there or in its place.

    Copies are not booked yet; VR visits are copied without the decisions about pupils.

    Raises:
        BadInput: if the target is no day of the trip or the same day, or nothing is there
            to copy.
    """
    need_day(trip, target)
    if origin == target:
        raise BadInput("Choose another day to copy to.")
    copies: list[Stop] = []
    visits_of: dict[str, str] = {}
    for stop in trip.stops:
        if stop.date == origin:
            key = free_key(trip, (copied.key for copied in copies))
            copies.append(replace(fresh_copy(stop, key), date=target))
            visits_of[stop.key] = key
    if not copies:
        raise BadInput("There is nothing to copy on %(date)s.", date=origin.isoformat())
    old = [stop.key for stop in trip.stops if stop.date == target]
    removed = old if mode is CopyMode.REPLACE else []
    return with_stops(trip, copies, removed=removed, visits_of=visits_of)


def _columns(trip: Trip, stop: Stop) -> tuple[str, ...]:
    """Return the groups at a stop; a trip without groups goes as one party."""
    return trip.groups_at(stop) or ("",)


def _length(stop: Stop) -> int | None:
    """Return the minutes of a stop; a night's and an unknown length do not count."""
    return None if stop.ends is None or is_overnight(stop) else stop.ends - stop.starts


def _shifted(stop: Stop, minutes: int) -> Stop:
    """Return the stop moved, what would stick out beyond the day cut off."""
    start = stop.starts + minutes
    begins = min(max(0, start), DAY - SNAP)
    ends = stop.ends
    if ends is not None and not is_overnight(stop):
        ends = min(DAY, max(begins + SNAP, ends + minutes))
    moved = at_time(replace(stop, ends=None), stop.date, begins)
    return replace(moved, ends=ends)
