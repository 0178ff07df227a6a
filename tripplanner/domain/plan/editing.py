"""Edit the plan of a trip: every function takes a trip and gives a changed one back.

Moves on the screen (drag, buttons, keys) all come through here, so that they mean the
same thing. Times are minutes since midnight in the trip's zone; a stop never leaves its
day (00:00 to 24:00). What is odd but possible (overlaps, closed museums) is not refused
here: the checks say so.
"""

from dataclasses import replace
from datetime import date as Date  # noqa: N812 -- `date` is a field's name throughout
from enum import StrEnum
from typing import Any, Unpack

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
from tripplanner.domain.plan.validation import StopDetails, StopFields, edited
from tripplanner.domain.text import Text
from tripplanner.domain.trip import Kind, Stop, Trip
from tripplanner.errors import BadInput

__all__ = [
    "DEFAULT_MINUTES",
    "SNAP",
    "CopyMode",
    "Edge",
    "PlanChange",
    "StopDetails",
    "StopFields",
    "add_stop",
    "at_time",
    "duplicate_stop",
    "edit_stop",
    "find_stop",
    "free_key",
    "is_overnight",
    "move_stop",
    "place_stop",
    "remove_stop",
    "resize_stop",
    "set_groups",
    "snapped",
    "with_stops",
]

#: How long a new stop lasts when its end is not given (minutes).
DEFAULT_MINUTES = {
    Kind.VISIT: 90,
    Kind.LESSON: 40,
    Kind.VR: 60,
    Kind.MEAL: 60,
    Kind.TRAVEL: 30,
    Kind.FREE: 30,
    Kind.LODGING: 120,
    Kind.CEREMONY: 45,
}


class Edge(StrEnum):
    """The end of a stop that is pulled."""

    START = "start"
    END = "end"


def snapped(minute: int, grid: int = SNAP) -> int:
    """Return the nearest line of the grid within the day."""
    return min(DAY, max(0, (minute + grid // 2) // grid * grid))


def move_stop(trip: Trip, key: str, *, minutes: int) -> PlanChange:
    """Move a stop by exactly so many minutes, its length kept; midnight holds it back.

    Raises:
        BadInput: if the plan has no such stop.
    """
    stop = find_stop(trip, key)
    moved = at_time(stop, stop.date, stop.starts + minutes)
    held = (key,) if moved.starts != stop.starts + minutes else ()
    return with_stops(trip, [moved], held=held)


def place_stop(
    trip: Trip, key: str, *, date: Date | None = None, starts: int | None = None, grid: int = SNAP
) -> PlanChange:
    """Put a stop on a day and at a time, its length kept; the start snaps to the grid.

    On another day a booking is no longer confirmed: it is needed again.

    Raises:
        BadInput: if there is no such stop, or the day is not one of the trip's.
    """
    stop = find_stop(trip, key)
    day = stop.date if date is None else date
    if day != stop.date:
        need_day(trip, day)
    return with_stops(
        trip, [at_time(stop, day, stop.starts if starts is None else snapped(starts, grid))]
    )


def resize_stop(trip: Trip, key: str, *, edge: Edge, at: int, grid: int = SNAP) -> PlanChange:
    """Pull one edge of a stop to a minute of its day, snapped to the grid.

    Raises:
        BadInput: if there is no such stop, or nothing of it would be left.
    """
    stop = find_stop(trip, key)
    to = snapped(at, grid)
    new = replace(stop, starts=to) if edge is Edge.START else replace(stop, ends=to)
    empty = new.ends is not None and new.ends <= new.starts
    overnight = edge is Edge.START and is_overnight(stop) and is_overnight(new)
    if new.starts >= DAY or (empty and not overnight):
        raise BadInput("A stop must end after it starts.")
    return with_stops(trip, [new])


def edit_stop(trip: Trip, key: str, **fields: Unpack[StopFields]) -> PlanChange:
    """Change the named fields of a stop, times to the minute as typed.

    All groups named at once means the whole party, also groups that come later.

    Raises:
        BadInput: if there is no such stop.
        Faults: if fields hold what a stop cannot have, each with the field's name.
    """
    stop = find_stop(trip, key)
    return with_stops(trip, [edited(trip, stop, dict(fields))])


def add_stop(
    trip: Trip, *, date: Date, starts: int, kind: Kind, title: Text, **details: Unpack[StopDetails]
) -> PlanChange:
    """Add a stop under a free key (``added[0]``).

    Without ``ends`` it lasts as long as its kind usually does (``DEFAULT_MINUTES``), at
    most to midnight; ``ends=None`` says that the end is not known.

    Raises:
        Faults: if fields hold what a stop cannot have, each with the field's name.
    """
    key = free_key(trip)
    fields: dict[str, Any] = {
        "date": date,
        "starts": starts,
        "ends": min(DAY, starts + DEFAULT_MINUTES[kind]),
        "kind": kind,
        "title": title,
        **details,
    }
    blank = Stop(key=key, date=date, starts=starts, ends=None, kind=kind, title=title)
    return with_stops(trip, [edited(trip, blank, fields)])


def remove_stop(trip: Trip, key: str) -> PlanChange:
    """Take a stop, and the VR visit that belongs to it, out of the plan.

    Raises:
        BadInput: if there is no such stop.
    """
    find_stop(trip, key)
    return with_stops(trip, removed=(key,))


def duplicate_stop(
    trip: Trip, key: str, *, date: Date | None = None, starts: int | None = None
) -> PlanChange:
    """Add a copy of a stop: right after it, or where said.

    The copy's booking is not made yet, and decisions to let a pupil into VR are not
    copied with the visit: they were taken for that one.

    Raises:
        BadInput: if there is no such stop, or the day is not one of the trip's.
    """
    stop = find_stop(trip, key)
    day = stop.date if date is None else date
    need_day(trip, day)
    length = DEFAULT_MINUTES[stop.kind] if stop.ends is None else stop.ends - stop.starts
    if starts is None:
        starts = stop.starts if day != stop.date else stop.starts + max(SNAP, length)
    copied = at_time(fresh_copy(stop, free_key(trip)), day, starts)
    return with_stops(trip, [copied], visits_of={key: copied.key})


def set_groups(trip: Trip, key: str, groups: tuple[str, ...]) -> PlanChange:
    """Let these groups take part in a stop; none or all of them means the whole party.

    Raises:
        BadInput: if there is no such stop.
        Faults: if there is no such group.
    """
    return edit_stop(trip, key, groups=groups)
