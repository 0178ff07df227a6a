"""Take a whole trip in, or put another in its place.

Schools, places, ways and headsets belong to the server and are shared by all trips:
a file's place is the server's when their names agree (``domain.same``), and the
fresher facts win, so that an old file cannot undo newer opening hours.
"""

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from tripplanner.domain.access import Actor, Membership
from tripplanner.domain.places.name_matching import plain, same_name
from tripplanner.domain.text import Text
from tripplanner.domain.trip import Headset, Place, School, Trip
from tripplanner.errors import BadInput
from tripplanner.services.rollcall import events as rollcall_events
from tripplanner.services.trips.loading import row_of
from tripplanner.store.database.base import new_id
from tripplanner.store.database.journal import recorded
from tripplanner.store.headsets import HeadsetRow, TripHeadsetRow, VrVisitRow
from tripplanner.store.people import AdultRow, GroupRow, PupilRow
from tripplanner.store.places import PlaceRow, TravelRow, TripPlaceRow, travel_between
from tripplanner.store.schools import SchoolRow, TripSchoolRow
from tripplanner.store.trips import StopRow, TripRow, trip_id_of
from tripplanner.store.users import TripMemberRow
from tripplanner.store.vr_json import visit_to_json


@dataclass(frozen=True, slots=True)
class Imported:
    """What became of a trip: its id, and the places whose newer facts were kept."""

    trip_id: str
    replaced: bool
    kept_places: tuple[Text, ...]


class _Keyed(Protocol):
    @property
    def key(self) -> str: ...


_Item = TypeVar("_Item", bound=_Keyed)
_Row = TypeVar("_Row", GroupRow, PupilRow, AdultRow, StopRow)


def add(session: Session, trip: Trip, actor: Actor) -> Imported:
    """Store a trip that is not here yet; the actor becomes its leader.

    Raises:
        BadInput: if a trip with the same key is here already.
    """
    if trip_id_of(session, trip.key) is not None:
        raise BadInput(
            "A trip with the key %(key)s is here already. Replace it, or give the file another key.",
            key=trip.key,
        )
    row = TripRow(id=new_id())
    row.fill(trip)
    with recorded(session, row.id, actor, "trip.add", key=trip.key):
        session.add(row)
        session.flush()
        if actor.id:
            session.add(
                TripMemberRow(trip_id=row.id, user_id=actor.id, membership=Membership.LEADER)
            )
        kept = _fill(session, row, trip)
    return Imported(row.id, replaced=False, kept_places=kept)


def replace_trip(session: Session, trip: Trip, actor: Actor) -> Imported:
    """Put a trip in the place of the one with the same key, or add it.

    Records that keep their key keep their identity, so printed forms stay valid.
    """
    trip_id = trip_id_of(session, trip.key)
    if trip_id is None:
        return add(session, trip, actor)
    row = row_of(session, trip_id)
    with recorded(session, trip_id, actor, "trip.replace", key=trip.key):
        row.fill(trip)
        kept = _fill(session, row, trip)
    return Imported(trip_id, replaced=True, kept_places=kept)


def remove(session: Session, trip_id: str) -> None:
    """Delete a trip with all it holds; shared places and schools stay."""
    session.delete(row_of(session, trip_id))
    rollcall_events.forget(session, trip_id)
    session.flush()


def fresher_here(session: Session, trip: Trip) -> list[Text]:
    """Return the places of a trip of which this server has newer facts; they would be kept."""
    known = list(session.scalars(select(PlaceRow)))
    return [
        row.name
        for place in trip.places
        for row in known
        if row.kind == place.kind
        and same_name(row.name, place.name)
        and _is_fresher(row.verified_on, place.verified_on)
    ]


def _fill(session: Session, row: TripRow, trip: Trip) -> tuple[Text, ...]:
    schools = _schools(session, row.id, trip.schools)
    places, kept = _places(session, row.id, trip.places, schools)
    _travel(session, trip, places)
    _headsets(session, row.id, trip.headsets, places)
    _sync(session, GroupRow, row.id, trip.groups, lambda it, group: it.fill(group))
    _sync(session, PupilRow, row.id, trip.pupils, lambda it, pupil: it.fill(pupil))
    _sync(session, AdultRow, row.id, trip.adults, lambda it, adult: it.fill(adult))
    _sync(session, StopRow, row.id, trip.stops, lambda it, stop: it.fill(stop))
    _visits(session, row.id, trip)
    session.flush()
    return kept


def _sync(
    session: Session,
    kind: type[_Row],
    trip_id: str,
    items: Sequence[_Item],
    fill: Callable[[_Row, _Item], None],
) -> None:
    known = {it.key: it for it in session.scalars(select(kind).where(kind.trip_id == trip_id))}
    for position, item in enumerate(items):
        row = known.pop(item.key, None)
        if row is None:
            row = kind(id=new_id(), trip_id=trip_id)
            session.add(row)
        row.position = position
        fill(row, item)
    for row in known.values():
        session.delete(row)


def _forget(
    session: Session, link: type[TripSchoolRow | TripPlaceRow | TripHeadsetRow], trip_id: str
) -> None:
    # One by one: a bulk delete would pass by the journal, and undo could not bring them back.
    for row in session.scalars(select(link).where(link.trip_id == trip_id)):
        session.delete(row)
    session.flush()


def _schools(session: Session, trip_id: str, schools: Iterable[School]) -> dict[str, str]:
    known = list(session.scalars(select(SchoolRow)))
    _forget(session, TripSchoolRow, trip_id)
    ids = {}
    for position, school in enumerate(schools):
        row = next((it for it in known if same_name(it.name, school.name)), None)
        if row is None:
            row = SchoolRow(id=new_id())
            session.add(row)
            known.append(row)
        row.fill(school)
        ids[school.key] = row.id
        session.flush()
        session.add(
            TripSchoolRow(
                trip_id=trip_id,
                school_id=row.id,
                key=school.key,
                role=school.role,
                position=position,
            )
        )
    return ids


def _places(
    session: Session, trip_id: str, places: Iterable[Place], schools: dict[str, str]
) -> tuple[dict[str, str], tuple[Text, ...]]:
    known = list(session.scalars(select(PlaceRow)))
    _forget(session, TripPlaceRow, trip_id)
    ids: dict[str, str] = {}
    kept = []
    for position, place in enumerate(places):
        row = next(
            (
                it
                for it in known
                if it.kind == place.kind
                and same_name(it.name, place.name)
                and it.id not in ids.values()
            ),
            None,
        )
        if row is None:
            row = PlaceRow(id=new_id())
            session.add(row)
            known.append(row)
        if _is_fresher(row.verified_on, place.verified_on):
            kept.append(row.name)
        else:
            row.fill(place)
            row.school_id = schools.get(place.school)
        ids[place.key] = row.id
        session.flush()
        session.add(
            TripPlaceRow(trip_id=trip_id, place_id=row.id, key=place.key, position=position)
        )
    return ids, tuple(kept)


def _is_fresher(here: dt.date | None, file: dt.date | None) -> bool:
    return here is not None and (file is None or here > file)


def _travel(session: Session, trip: Trip, places: dict[str, str]) -> None:
    for way in trip.travel:
        origin, destination = places[way.origin], places[way.destination]
        for row in travel_between(session, origin, destination):
            same_way = (row.origin_id, row.destination_id) == (origin, destination)
            if same_way or (row.both_ways and way.both_ways):
                session.delete(row)
        session.flush()
        session.add(
            TravelRow(
                id=new_id(),
                origin_id=origin,
                destination_id=destination,
                minutes=way.minutes,
                mode=way.mode.value if way.mode else None,
                both_ways=way.both_ways,
            )
        )
    session.flush()


def _headsets(
    session: Session, trip_id: str, headsets: Iterable[Headset], places: dict[str, str]
) -> None:
    known = list(session.scalars(select(HeadsetRow)))
    _forget(session, TripHeadsetRow, trip_id)
    used: set[str] = set()
    for position, headset in enumerate(headsets):
        place_id = places.get(headset.place)
        row = next(
            (
                it
                for it in known
                if plain(it.model) == plain(headset.model)
                and it.place_id == place_id
                and it.id not in used
            ),
            None,
        )
        if row is None:
            row = HeadsetRow(id=new_id())
            session.add(row)
            known.append(row)
        row.fill(headset)
        row.place_id = place_id
        used.add(row.id)
        session.flush()
        session.add(
            TripHeadsetRow(trip_id=trip_id, headset_id=row.id, key=headset.key, position=position)
        )


def _visits(session: Session, trip_id: str, trip: Trip) -> None:
    known = {
        it.stop_key: it
        for it in session.scalars(select(VrVisitRow).where(VrVisitRow.trip_id == trip_id))
    }
    for position, visit in enumerate(trip.vr):
        row = known.pop(visit.stop, None)
        if row is None:
            row = VrVisitRow(id=new_id(), trip_id=trip_id, stop_key=visit.stop)
            session.add(row)
        row.position, row.visit = position, visit_to_json(visit)
    for row in known.values():
        session.delete(row)
