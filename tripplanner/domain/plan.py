"""Edit the plan of a trip: every function takes a trip and gives a changed one back.

Moves on the screen (drag, buttons, keys) all come through here, so that they mean the
same thing. Times are minutes since midnight in the trip's zone; a stop never leaves its
day (00:00 to 24:00). What is odd but possible (overlaps, closed museums) is not refused
here: the checks say so.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date as Date  # noqa: N812 -- `date` is a field's name throughout
from enum import StrEnum
from typing import Any, TypedDict, Unpack

from tripplanner.domain.clock import DAY
from tripplanner.domain.text import Text
from tripplanner.domain.trip import Booking, Kind, Mode, RestStop, Stop, Trip
from tripplanner.errors import BadInput, Fault, Faults

#: The grid that dragged edges snap to, and the shortest stop that a drag leaves (minutes).
SNAP = 5

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


class CopyMode(StrEnum):
    """What happens to the stops that already stand on the day copied to."""

    ADD = "add"
    REPLACE = "replace"


class StopDetails(TypedDict, total=False):
    """The fields of a stop that may be left out; ``ends`` None is an unknown end."""

    ends: int | None
    place: str
    groups: tuple[str, ...]
    adults: tuple[str, ...]
    people: int | None
    meeting_point: Text
    bring: Text
    task: Text
    host_contact: str
    booking: Booking
    mode: Mode | None
    drivers: tuple[str, ...]
    rest_stops: tuple[RestStop, ...]


class StopFields(StopDetails, total=False):
    """The fields of a stop that a teacher edits; those left out stay as they are."""

    date: Date
    starts: int
    kind: Kind
    title: Text


@dataclass(frozen=True, slots=True)
class PlanChange:
    """A changed trip, and what changed in it.

    ``touched`` are the keys of all stops that are new, other than before or gone, in the
    order of the plan; ``removed`` those of them that are gone (with their VR visits);
    ``added`` those that are new. ``held`` are the stops that midnight kept from moving
    as far as asked, or cut short.
    """

    trip: Trip
    touched: tuple[str, ...] = ()
    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    held: tuple[str, ...] = ()


def find_stop(trip: Trip, key: str) -> Stop:
    """Return the stop with this key.

    Raises:
        BadInput: if the plan has no such stop.
    """
    for stop in trip.stops:
        if stop.key == key:
            return stop
    raise BadInput("There is no stop %(key)s in this plan.", key=key)


def free_key(trip: Trip, taken: Iterable[str] = ()) -> str:
    """Return a key no stop of the trip has (``s7``), nor any in ``taken``."""
    used = {stop.key for stop in trip.stops} | set(taken)
    number = len(trip.stops) + 1
    while f"s{number}" in used:
        number += 1
    return f"s{number}"


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
    return with_stops(trip, [_edited(trip, stop, dict(fields))])


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
    return with_stops(trip, [_edited(trip, blank, fields)])


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


def need_day(trip: Trip, day: Date) -> None:
    """Refuse a day the trip does not have.

    Raises:
        BadInput: if it lies before the first or after the last day.
    """
    if not trip.starts <= day <= trip.ends:
        raise BadInput(
            "%(date)s is not a day of this trip (%(first)s to %(last)s).",
            date=day.isoformat(),
            first=trip.starts.isoformat(),
            last=trip.ends.isoformat(),
        )


def is_overnight(stop: Stop) -> bool:
    """Tell whether it is a night's lodging that ends on the next morning (21:00 to 07:00)."""
    return stop.kind is Kind.LODGING and stop.ends is not None and stop.ends < stop.starts


def at_time(stop: Stop, day: Date, starts: int) -> Stop:
    """Return the stop on a day and at a time, as near as midnight lets its length fit.

    Rests of a coach move with it; a night still ends when the morning begins. On another
    day a requested or confirmed booking is needed again.
    """
    length = SNAP if stop.ends is None else max(0, stop.ends - stop.starts)
    start = min(max(0, starts), max(0, DAY - max(SNAP, length)))
    by = start - stop.starts
    return replace(
        stop,
        date=day,
        starts=start,
        ends=stop.ends if stop.ends is None or is_overnight(stop) else stop.ends + by,
        rest_stops=tuple(replace(rest, at=rest.at + by) for rest in stop.rest_stops),
        booking=stop.booking if day == stop.date else _unbooked(stop.booking),
    )


def fresh_copy(stop: Stop, key: str) -> Stop:
    """Return a stop like this one that was never stored nor booked."""
    return replace(stop, key=key, id="", version=0, booking=_unbooked(stop.booking))


def with_stops(
    trip: Trip,
    stops: Iterable[Stop] = (),
    *,
    removed: Iterable[str] = (),
    held: Iterable[str] = (),
    visits_of: Mapping[str, str] | None = None,
) -> PlanChange:
    """Return the trip with these stops put in (by key, else added) and some taken out.

    ``visits_of`` names, by the stop whose VR visit is copied, the stop that gets the copy.
    """
    new = {stop.key: stop for stop in stops}
    gone = set(removed)
    before = {stop.key: stop for stop in trip.stops}
    kept = tuple(new.get(stop.key, stop) for stop in trip.stops if stop.key not in gone)
    added = tuple(stop for key, stop in new.items() if key not in before)
    changed = [key for key, stop in before.items() if key in gone or new.get(key, stop) != stop]
    visits = tuple(visit for visit in trip.vr if visit.stop not in gone)
    for source, target in (visits_of or {}).items():
        visits += tuple(
            replace(visit, stop=target, overrides=(), id="", version=0)
            for visit in trip.vr
            if visit.stop == source
        )
    added_keys = tuple(stop.key for stop in added)
    if not changed and not added:
        return PlanChange(trip, held=tuple(held))
    return PlanChange(
        replace(trip, stops=kept + added, vr=visits),
        touched=(*changed, *added_keys),
        added=added_keys,
        removed=tuple(key for key in before if key in gone),
        held=tuple(held),
    )


def _unbooked(booking: Booking) -> Booking:
    return booking if booking is Booking.NONE else Booking.NEEDED


def _edited(trip: Trip, stop: Stop, fields: dict[str, Any]) -> Stop:
    """Return the stop with the fields set, or raise all that is wrong with them."""
    known = {group.key for group in trip.groups}
    if "groups" in fields:
        wanted = set(fields["groups"])
        named = tuple(group.key for group in trip.groups if group.key in wanted)
        unknown = tuple(sorted(wanted - known))
        fields["groups"] = () if not unknown and wanted == known else named + unknown
    new = replace(stop, **fields)
    faults = [*_time_faults(trip, new, set(fields)), *_reference_faults(trip, new, set(fields))]
    if "title" in fields and not new.title:
        faults.append(Fault("title", "A stop needs a title in at least one language."))
    if new.people is not None and new.people < 0:
        faults.append(Fault("people", "People are counted from 0."))
    if faults:
        raise Faults(faults)
    return new


def _time_faults(trip: Trip, stop: Stop, given: set[str]) -> Iterator[Fault]:
    if "date" in given and not trip.starts <= stop.date <= trip.ends:
        values = {
            "date": stop.date.isoformat(),
            "first": trip.starts.isoformat(),
            "last": trip.ends.isoformat(),
        }
        message = "%(date)s is not a day of this trip (%(first)s to %(last)s)."
        yield Fault("date", message, values)
    if "starts" in given and not 0 <= stop.starts < DAY:
        yield Fault("starts", "A stop starts between 00:00 and 23:59.")
    if given.isdisjoint(("starts", "ends")) or stop.ends is None:
        return
    if stop.ends <= stop.starts and not (is_overnight(stop) and stop.ends > 0):
        yield Fault("ends", "A stop must end after it starts.")
    elif stop.ends > DAY:
        yield Fault("ends", "A stop ends at 24:00 at the latest; put the rest on the next day.")


def _reference_faults(trip: Trip, stop: Stop, given: set[str]) -> Iterator[Fault]:
    groups = {group.key for group in trip.groups}
    adults = {adult.key for adult in trip.adults}
    places = {place.key for place in trip.places}
    asked = (
        ("place", (stop.place,) if stop.place else (), places, "There is no place %(key)s here."),
        ("groups", stop.groups, groups, "There is no group %(key)s in this trip."),
        ("adults", stop.adults, adults, "There is no adult %(key)s on this trip."),
        ("drivers", stop.drivers, adults, "There is no adult %(key)s on this trip."),
    )
    for field, keys, known, message in asked:
        if field in given:
            for key in keys:
                if key not in known:
                    yield Fault(field, message, {"key": key})
