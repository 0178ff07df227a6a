"""Find trips, and load them whole."""

from collections.abc import Iterable
from dataclasses import replace
from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from tripplanner.domain.trip import Trip
from tripplanner.domain.vr_visit import VrVisit
from tripplanner.errors import NotFound
from tripplanner.store.database.read_cache import cached
from tripplanner.store.headsets import HeadsetRow, TripHeadsetRow, VrVisitRow
from tripplanner.store.people import AdultRow, GroupRow, PupilRow
from tripplanner.store.places import PlaceRow, TripPlaceRow, travel_among
from tripplanner.store.schools import SchoolRow, TripSchoolRow
from tripplanner.store.trips import StopRow, TripRow, trip_id_of
from tripplanner.store.vr_json import visit_of_json

_Listed = TypeVar("_Listed", GroupRow, PupilRow, AdultRow, StopRow)


def find_id(session: Session, key_or_id: str) -> str:
    """Return the id of the trip with that key or id.

    Raises:
        NotFound: if there is none.
    """
    found = trip_id_of(session, key_or_id)
    if found is None:
        raise NotFound("There is no trip %(name)s.", name=key_or_id)
    return found


def row_of(session: Session, trip_id: str) -> TripRow:
    """Return a trip's row.

    Raises:
        NotFound: if there is none.
    """
    row = session.get(TripRow, trip_id)
    if row is None:
        raise NotFound("There is no trip %(name)s.", name=trip_id)
    return row


def load(session: Session, trip_id: str) -> Trip:
    """Return a trip with everything it needs; the same object while nobody writes.

    Raises:
        NotFound: if there is none.
    """
    return cached(session, ("trip", trip_id), lambda: _load(session, trip_id))


def _load(session: Session, trip_id: str) -> Trip:
    header = row_of(session, trip_id).header()
    schools = _schools(session, trip_id)
    places = _places(session, trip_id)
    school_keys = {row.id: part.key for part, row in schools}
    place_keys = {row.id: part.key for part, row in places}
    return replace(
        header,
        schools=tuple(row.to_domain(part.key, part.role) for part, row in schools),
        places=tuple(
            row.to_domain(part.key, school_keys.get(row.school_id or "", ""))
            for part, row in places
        ),
        travel=tuple(row.to_domain(place_keys) for row in travel_among(session, set(place_keys))),
        groups=tuple(row.to_domain() for row in in_order(session, GroupRow, trip_id)),
        pupils=tuple(row.to_domain() for row in in_order(session, PupilRow, trip_id)),
        adults=tuple(row.to_domain() for row in in_order(session, AdultRow, trip_id)),
        stops=tuple(row.to_domain() for row in in_order(session, StopRow, trip_id)),
        headsets=tuple(
            row.to_domain(part.key, place_keys.get(row.place_id or "", ""))
            for part, row in _headsets(session, trip_id)
        ),
        vr=_visits(session, trip_id),
    )


def in_order(session: Session, kind: type[_Listed], trip_id: str) -> Iterable[_Listed]:
    """Return the rows of one of a trip's lists, in the trip's order."""
    query = select(kind).where(kind.trip_id == trip_id).order_by(kind.position, kind.id)
    return session.scalars(query)


def _schools(session: Session, trip_id: str) -> list[tuple[TripSchoolRow, SchoolRow]]:
    query = (
        select(TripSchoolRow, SchoolRow)
        .join(SchoolRow, TripSchoolRow.school_id == SchoolRow.id)
        .where(TripSchoolRow.trip_id == trip_id)
        .order_by(TripSchoolRow.position, TripSchoolRow.id)
    )
    return [(part, row) for part, row in session.execute(query)]


def _places(session: Session, trip_id: str) -> list[tuple[TripPlaceRow, PlaceRow]]:
    query = (
        select(TripPlaceRow, PlaceRow)
        .join(PlaceRow, TripPlaceRow.place_id == PlaceRow.id)
        .where(TripPlaceRow.trip_id == trip_id)
        .order_by(TripPlaceRow.position, TripPlaceRow.id)
    )
    return [(part, row) for part, row in session.execute(query)]


def _headsets(session: Session, trip_id: str) -> list[tuple[TripHeadsetRow, HeadsetRow]]:
    query = (
        select(TripHeadsetRow, HeadsetRow)
        .join(HeadsetRow, TripHeadsetRow.headset_id == HeadsetRow.id)
        .where(TripHeadsetRow.trip_id == trip_id)
        .order_by(TripHeadsetRow.position, TripHeadsetRow.id)
    )
    return [(part, row) for part, row in session.execute(query)]


def _visits(session: Session, trip_id: str) -> tuple[VrVisit, ...]:
    query = select(VrVisitRow).where(VrVisitRow.trip_id == trip_id).order_by(VrVisitRow.position)
    return tuple(
        replace(visit_of_json(row.stop_key, row.visit), id=row.id, version=row.version)
        for row in session.scalars(query)
    )
