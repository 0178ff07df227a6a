"""A changed plan, and the small steps all changes are made of."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date as Date  # noqa: N812 -- `date` is a field's name throughout
from enum import StrEnum

from tripplanner.domain.clock import DAY
from tripplanner.domain.trip import Booking, Kind, Stop, Trip
from tripplanner.domain.vr_visit import VrVisit
from tripplanner.errors import BadInput

#: The grid that dragged edges snap to, and the shortest stop that a drag leaves (minutes).
SNAP = 5


class CopyMode(StrEnum):
    """What happens to the stops that already stand on the day copied to."""

    ADD = "add"
    REPLACE = "replace"


@dataclass(frozen=True, slots=True)
class PlanChange:
    """A changed trip, and what changed in it.

    ``touched`` are the keys of all stops that are new, other than before or gone, in the
    order of the plan; ``removed`` those of them that are gone (with their VR visits);
    ``added`` those that are new. ``held`` are the stops that midnight kept from moving
    as far as asked, or cut short. ``visits`` are the stops (touched, too) whose VR visits are
    other than before though the stop itself is not new.
    """

    trip: Trip
    touched: tuple[str, ...] = ()
    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    held: tuple[str, ...] = ()
    visits: tuple[str, ...] = ()


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
    visits: Iterable[VrVisit] = (),
) -> PlanChange:
    """Return the trip with these stops put in (by key, else added) and some taken out.

    ``visits_of`` names, by the stop whose VR visit is copied, the stop that gets the copy.
    ``visits`` are put in the place of those of the same stop, else added.
    """
    new = {stop.key: stop for stop in stops}
    gone = set(removed)
    before = {stop.key: stop for stop in trip.stops}
    kept = tuple(new.get(stop.key, stop) for stop in trip.stops if stop.key not in gone)
    added = tuple(stop for key, stop in new.items() if key not in before)
    put = {visit.stop: visit for visit in visits}
    remaining = [visit for visit in trip.vr if visit.stop not in gone]
    other = tuple(it.stop for it in remaining if put.get(it.stop, it) != it)
    changed = [
        key
        for key, stop in before.items()
        if key in gone or new.get(key, stop) != stop or key in other
    ]
    vr = tuple(put.get(it.stop, it) for it in remaining)
    known = {it.stop for it in remaining}
    vr += tuple(it for key, it in put.items() if key not in known)
    for source, target in (visits_of or {}).items():
        vr += tuple(
            replace(visit, stop=target, overrides=(), id="", version=0)
            for visit in trip.vr
            if visit.stop == source
        )
    added_keys = tuple(stop.key for stop in added)
    if not changed and not added:
        return PlanChange(trip, held=tuple(held))
    return PlanChange(
        replace(trip, stops=kept + added, vr=vr),
        touched=(*changed, *added_keys),
        added=added_keys,
        removed=tuple(key for key in before if key in gone),
        held=tuple(held),
        visits=other,
    )


def _unbooked(booking: Booking) -> Booking:
    return booking if booking is Booking.NONE else Booking.NEEDED
