"""Which of the server's places a trip uses, and how long the ways between them take."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import combinations

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from tripplanner.domain.access import Actor
from tripplanner.domain.checks import find
from tripplanner.domain.place import Mode, Place, Travel
from tripplanner.domain.trip import Trip
from tripplanner.errors import BadInput, Fault, Faults, NotFound
from tripplanner.services.plan.findings import plan_for
from tripplanner.store.database.base import new_id
from tripplanner.store.database.journal import recorded
from tripplanner.store.headsets import HeadsetRow, TripHeadsetRow
from tripplanner.store.loading import row_of
from tripplanner.store.places import PlaceRow, TravelRow, TripPlaceRow, travel_between
from tripplanner.store.trips import StopRow


@dataclass(frozen=True, slots=True)
class Way:
    """One row of the table: keys of two places and what is known, ``minutes`` None if nothing.

    Each means of travel has a row of its own. ``needed`` tells that the plan goes this way,
    by this means if it names one, and nobody knows how long it takes.
    """

    origin: str
    destination: str
    minutes: int | None = None
    mode: Mode | None = None
    both_ways: bool = True
    needed: bool = False


@dataclass(frozen=True, slots=True)
class Typed:
    """What was typed for a way: minutes None is unknown.

    ``shown`` and ``was`` are the minutes and the means that stood in the row before.
    """

    origin: str
    destination: str
    minutes: int | None
    mode: Mode | None
    both_ways: bool
    shown: int | None
    was: Mode | None = None


def stops_at(trip: Trip) -> dict[str, int]:
    """Return how many stops of a trip are at each of its places, by key."""
    return {place.key: sum(stop.place == place.key for stop in trip.stops) for place in trip.places}


def others(session: Session, trip: Trip) -> list[Place]:
    """Return the server's places that the trip does not use, by name; ``key`` is the id."""
    used = {place.id for place in trip.places}
    found = [
        row.to_domain(row.id) for row in session.scalars(select(PlaceRow)) if row.id not in used
    ]
    return sorted(found, key=lambda it: it.name.best("zh"))


def add(session: Session, trip_id: str, place_ids: Iterable[str], actor: Actor) -> int:
    """Let a trip use some of the server's places; return how many came new.

    Raises:
        NotFound: if there is no such place.
    """
    row_of(session, trip_id)
    parts = list(session.scalars(select(TripPlaceRow).where(TripPlaceRow.trip_id == trip_id)))
    keys, used = {it.key for it in parts}, {it.place_id for it in parts}
    last = max((it.position for it in parts), default=-1)
    fresh = [it for it in dict.fromkeys(place_ids) if it not in used]
    with recorded(session, trip_id, actor, "trip.places"):
        for position, place_id in enumerate(fresh, last + 1):
            if session.get(PlaceRow, place_id) is None:
                raise NotFound("There is no such place any more; perhaps somebody removed it.")
            key = _free(keys)
            keys.add(key)
            session.add(
                TripPlaceRow(
                    id=new_id(), trip_id=trip_id, place_id=place_id, key=key, position=position
                )
            )
    return len(fresh)


def _free(keys: set[str]) -> str:
    number = len(keys) + 1
    while f"place{number}" in keys:
        number += 1
    return f"place{number}"


def remove(session: Session, trip_id: str, key: str, actor: Actor) -> None:
    """Take a place out of a trip; the server keeps it.

    Raises:
        NotFound: if the trip does not have it.
        BadInput: if a stop or a headset of the trip is there.
    """
    part = session.scalar(
        select(TripPlaceRow).where(TripPlaceRow.trip_id == trip_id, TripPlaceRow.key == key)
    )
    if part is None:
        raise NotFound("There is no such entry any more; perhaps somebody removed it.")
    stops = select(func.count()).where(StopRow.trip_id == trip_id, StopRow.place_key == key)
    if session.scalar(stops):
        raise BadInput("Stops of the plan are at this place. Give them another place first.")
    headsets = (
        select(func.count())
        .select_from(TripHeadsetRow)
        .join(HeadsetRow, TripHeadsetRow.headset_id == HeadsetRow.id)
        .where(TripHeadsetRow.trip_id == trip_id, HeadsetRow.place_id == part.place_id)
    )
    if session.scalar(headsets):
        raise BadInput("Headsets of this trip are kept at this place.")
    with recorded(session, trip_id, actor, "trip.places"):
        session.delete(part)


def ways(session: Session, trip: Trip) -> list[Way]:
    """Return the ways between a trip's places: the missing ones the plan needs come first."""
    needed = _needed(session, trip)
    known: dict[frozenset[str], list[Travel]] = {}
    for it in trip.travel:
        known.setdefault(frozenset((it.origin, it.destination)), []).append(it)
    found: list[Way] = []
    for one, other in combinations([place.key for place in trip.places], 2):
        rows = known.get(frozenset((one, other)), [])
        wanted = [pair for pair in ((one, other), (other, one)) if pair in needed]
        if not rows:
            origin, destination = (wanted or [(one, other)])[0]
            found.append(Way(origin, destination, needed=bool(wanted)))
            continue
        found += [Way(it.origin, it.destination, it.minutes, it.mode, it.both_ways) for it in rows]
        for pair in wanted:
            mode = needed[pair]
            if all((it.origin, it.destination, it.mode) != (*pair, mode) for it in rows):
                found.append(Way(*pair, mode=mode, both_ways=False, needed=True))
        if not wanted and len(rows) == 1 and not rows[0].both_ways:
            back = rows[0]
            found.append(Way(back.destination, back.origin, mode=back.mode, both_ways=False))
    return sorted(found, key=lambda it: (not it.needed, it.minutes is None))


def _needed(session: Session, trip: Trip) -> dict[tuple[str, str], Mode | None]:
    """Return the ways that the plan goes and nobody knows, with the means it names."""
    places = {stop.key: stop.place for stop in trip.stops}
    needed: dict[tuple[str, str], Mode | None] = {}
    for it in find(plan_for(session, trip, None), ("travel.unknown",)):
        if len(it.stops) == 2 and it.fact("cause") != "no_end":  # noqa: PLR2004 -- from one to the next
            means = str(it.fact("means") or "").partition(",")[0]
            pair = places[it.stops[0]], places[it.stops[1]]
            needed.setdefault(pair, Mode(means) if means else None)
    return needed


def save_ways(session: Session, trip: Trip, typed: Iterable[Typed], actor: Actor) -> int:
    """Keep the times that were typed and return how many changed.

    Raises:
        Faults: naming the ways (``origin.destination``) that somebody else changed since.
    """
    rows = list(typed)
    ids = {place.key: place.id for place in trip.places}
    now = {(it.origin, it.destination, it.mode): it for it in ways(session, trip)}
    changed = [it for it in rows if _differs(it, now.get((it.origin, it.destination, it.was)))]
    faults = [
        Fault(
            _where(it),
            "Somebody else typed %(minutes)s minutes here in the meantime. Yours is kept in the"
            " field; save again if it is the right one.",
            {"minutes": "–" if (here := _minutes(now, it)) is None else here},
        )
        for it in changed
        if _minutes(now, it) != it.shown
    ]
    # What stands in the table and stays: of this form, or put there since it was shown.
    kept = {key for key, way in now.items() if way.minutes is not None}
    kept -= {(it.origin, it.destination, it.was) for it in changed}
    wanted = Counter((it.origin, it.destination, it.mode) for it in rows if it.minutes is not None)
    faults += [
        Fault(_where(it), "Minutes by this means stand in another row already.")
        for it in changed
        if it.minutes is not None
        and (
            wanted[it.origin, it.destination, it.mode] > 1
            or (it.origin, it.destination, it.mode) in kept
        )
    ]
    if faults:
        raise Faults(faults)
    with recorded(session, trip.id, actor, "trip.travel"):
        for it in changed:
            _drop(session, ids, it)
        session.flush()
        for it in changed:
            _put(session, ids, it)
        session.flush()
    return len(changed)


def _where(typed: Typed) -> str:
    return ".".join(filter(None, (typed.origin, typed.destination, typed.was)))


def _minutes(now: Mapping[tuple[str, str, Mode | None], Way], typed: Typed) -> int | None:
    way = now.get((typed.origin, typed.destination, typed.was))
    return way.minutes if way else None


def _differs(typed: Typed, way: Way | None) -> bool:
    if way is None or way.minutes is None:
        return typed.minutes is not None
    if typed.minutes is None:
        return True
    return (typed.minutes, typed.mode, typed.both_ways) != (way.minutes, way.mode, way.both_ways)


def _drop(session: Session, ids: Mapping[str, str], typed: Typed) -> None:
    """Take away what a row said before: its own way, and one back that is told by it now."""
    origin, destination = ids[typed.origin], ids[typed.destination]
    for row in travel_between(session, origin, destination):
        if row.mode != (typed.was or ""):
            continue
        same_way = (row.origin_id, row.destination_id) == (origin, destination)
        if same_way or (row.both_ways and typed.shown is None):
            session.delete(row)


def _put(session: Session, ids: Mapping[str, str], typed: Typed) -> None:
    if typed.minutes is not None:
        session.add(
            TravelRow(
                id=new_id(),
                origin_id=ids[typed.origin],
                destination_id=ids[typed.destination],
                minutes=typed.minutes,
                mode=typed.mode.value if typed.mode else "",
                both_ways=typed.both_ways,
            )
        )
