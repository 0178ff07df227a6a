"""Published states of a plan: what is public in them, and what changed between two."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from tripplanner.domain.people import Adult, Role
from tripplanner.domain.place import Place
from tripplanner.domain.text import NO_TEXT
from tripplanner.domain.trip import Stop, Trip


class DifferenceKind(StrEnum):
    """What changed; values of ``stops.*`` concern one stop, ``trip.*`` the whole trip."""

    ADDED = "stops.added"
    CANCELLED = "stops.cancelled"
    MOVED = "stops.moved"
    PLACE = "stops.place"
    MEETING_POINT = "stops.meeting_point"
    BRING = "stops.bring"
    TITLE = "stops.title"
    TASK = "stops.task"
    MODE = "stops.mode"
    DATES = "trip.dates"
    PHONE = "trip.phone"


@dataclass(frozen=True, slots=True)
class Difference:
    """One change as pupils see it.

    ``before`` and ``after`` hold the stop as it was and is; None where there was or is
    none. Changes of the whole trip have no stop at all.
    """

    kind: DifferenceKind
    before: Stop | None = None
    after: Stop | None = None

    @property
    def stop(self) -> str:
        """Return the key of the stop, empty for the whole trip."""
        stop = self.after or self.before
        return stop.key if stop else ""


def differences(before: Trip, after: Trip, group: str | None = None) -> tuple[Difference, ...]:
    """Return what changed for a group (None: for anybody), whole trip first, then by time.

    A stop a group no longer takes part in is cancelled for that group, and one it newly
    takes part in is added. Who leads, how it is booked and who else comes is no change.
    """
    old = _stops_of(before, group)
    new = _stops_of(after, group)
    found: list[Difference] = []
    if (before.starts, before.ends) != (after.starts, after.ends):
        found.append(Difference(DifferenceKind.DATES))
    if before.emergency_phone != after.emergency_phone or _lead_phone(before) != _lead_phone(after):
        found.append(Difference(DifferenceKind.PHONE))
    places = ({place.key: place for place in before.places}, _places(after))
    changed: list[Difference] = []
    for key, stop in old.items():
        if key in new:
            changed.extend(_changes(stop, new[key], *places))
        else:
            changed.append(Difference(DifferenceKind.CANCELLED, before=stop))
    changed.extend(
        Difference(DifferenceKind.ADDED, after=stop) for key, stop in new.items() if key not in old
    )
    order = list(DifferenceKind)
    changed.sort(
        key=lambda difference: (_when(difference), difference.stop, order.index(difference.kind))
    )
    return (*found, *changed)


def lead(trip: Trip) -> Adult | None:
    """Return the adult pupils call: the first lead teacher, else the first adult."""
    for adult in trip.adults:
        if adult.role is Role.LEAD_TEACHER:
            return adult
    return trip.adults[0] if trip.adults else None


def public(trip: Trip, *, phone: bool = True) -> Trip:
    """Return what an edition freezes: the plan without any person's data.

    No pupil, guardian, health or identity number; of the adults only the one pupils call,
    without the name, and only if ``phone``; no contact person of a host, no budget, no
    reasons of rules or VR decisions, no arrangement for those who stay.
    """
    first = lead(trip) if phone else None
    adults = () if first is None else (replace(first, name="", groups=()),)
    return replace(
        trip,
        budget=(),
        insurance=NO_TEXT,
        stay_behind=NO_TEXT,
        schools=tuple(replace(school, contact="") for school in trip.schools),
        pupils=(),
        adults=adults,
        stops=tuple(
            replace(stop, adults=(), drivers=(), people=None, host_contact="")
            for stop in trip.stops
        ),
        vr=tuple(
            replace(visit, together=(), apart=(), overrides=(), observers=()) for visit in trip.vr
        ),
        rules=(),
    )


def _places(trip: Trip) -> dict[str, Place]:
    return {place.key: place for place in trip.places}


def _stops_of(trip: Trip, group: str | None) -> dict[str, Stop]:
    return {
        stop.key: stop
        for stop in trip.stops
        if group is None or not stop.groups or group in stop.groups
    }


def _lead_phone(trip: Trip) -> str:
    first = lead(trip)
    return first.phone if first else ""


def _when(change: Difference) -> tuple[str, int]:
    stop = change.after or change.before
    return (stop.date.isoformat(), stop.starts) if stop else ("", 0)


def _changes(
    old: Stop, new: Stop, old_places: dict[str, Place], new_places: dict[str, Place]
) -> Iterator[Difference]:
    """Yield each thing about one stop that is other than before."""
    then, now = old_places.get(old.place), new_places.get(new.place)
    seen = {
        DifferenceKind.MOVED: (
            (old.date, old.starts, old.ends),
            (new.date, new.starts, new.ends),
        ),
        DifferenceKind.PLACE: (
            (old.place, then and then.name, then and then.address),
            (new.place, now and now.name, now and now.address),
        ),
        DifferenceKind.MEETING_POINT: (old.meeting_point, new.meeting_point),
        DifferenceKind.BRING: (old.bring, new.bring),
        DifferenceKind.TITLE: (old.title, new.title),
        DifferenceKind.TASK: (old.task, new.task),
        DifferenceKind.MODE: (old.mode, new.mode),
    }
    for kind, (was, becomes) in seen.items():
        if was != becomes:
            yield Difference(kind, old, new)
