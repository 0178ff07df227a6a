"""Find trips, load them whole, and see what else happens at their places."""

import datetime as dt
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TypeVar

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from tripplanner.domain.access import Actor, UserRole
from tripplanner.domain.calendar import Calendar, Occupancy
from tripplanner.domain.text import Text
from tripplanner.domain.trip import Kind, Stop, Trip, VrVisit
from tripplanner.errors import NotFound
from tripplanner.services.trips.shared_calendar import charged, headset_uses
from tripplanner.store.database.read_cache import cached
from tripplanner.store.editions import EditionRow
from tripplanner.store.headsets import HeadsetRow, TripHeadsetRow, VrVisitRow
from tripplanner.store.people import AdultRow, GroupRow, PupilRow
from tripplanner.store.places import PlaceRow, TripPlaceRow, travel_among
from tripplanner.store.schools import SchoolRow, TripSchoolRow
from tripplanner.store.trips import StopRow, TripRow, trip_id_of
from tripplanner.store.users import TripMemberRow
from tripplanner.store.vr_json import visit_of_json

_Listed = TypeVar("_Listed", GroupRow, PupilRow, AdultRow, StopRow)


@dataclass(frozen=True, slots=True)
class TripLine:
    """One trip in a list. ``edition`` is 0 for a trip never published."""

    id: str
    key: str
    title: Text
    starts: dt.date
    ends: dt.date
    pupils: int
    groups: int
    stops: int
    edition: int


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


def overview(session: Session, actor: Actor) -> list[TripLine]:
    """Return the trips a person may see, the next one first, past ones last.

    Administrators see all, others those they are a member of.
    """
    query = select(TripRow).order_by(TripRow.starts, TripRow.key)
    if actor.role is not UserRole.ADMINISTRATOR:
        mine = select(TripMemberRow.trip_id).where(TripMemberRow.user_id == actor.id)
        query = query.where(TripRow.id.in_(mine))
    rows = list(session.scalars(query))
    ids = [row.id for row in rows]
    pupils, groups, stops = (_count(session, kind, ids) for kind in (PupilRow, GroupRow, StopRow))
    editions = dict(
        session.execute(
            select(EditionRow.trip_id, func.max(EditionRow.number))
            .where(EditionRow.trip_id.in_(ids))
            .group_by(EditionRow.trip_id)
        ).all()
    )
    return [
        TripLine(
            row.id,
            row.key,
            row.title,
            row.starts,
            row.ends,
            pupils[row.id],
            groups[row.id],
            stops[row.id],
            editions.get(row.id, 0),
        )
        for row in rows
    ]


def _count(
    session: Session, kind: type[PupilRow | GroupRow | StopRow], ids: list[str]
) -> Counter[str]:
    query = select(kind.trip_id, func.count()).where(kind.trip_id.in_(ids)).group_by(kind.trip_id)
    return Counter(dict(session.execute(query).all()))


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
        groups=tuple(row.to_domain() for row in _in_order(session, GroupRow, trip_id)),
        pupils=tuple(row.to_domain() for row in _in_order(session, PupilRow, trip_id)),
        adults=tuple(row.to_domain() for row in _in_order(session, AdultRow, trip_id)),
        stops=tuple(row.to_domain() for row in _in_order(session, StopRow, trip_id)),
        headsets=tuple(
            row.to_domain(part.key, place_keys.get(row.place_id or "", ""))
            for part, row in _headsets(session, trip_id)
        ),
        vr=_visits(session, trip_id),
    )


def _in_order(session: Session, kind: type[_Listed], trip_id: str) -> Iterable[_Listed]:
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


def calendar_for(session: Session, trip: Trip) -> Calendar:
    """Return what the other trips do at this trip's places, and with its headsets, on its dates.

    Nights count from the evening before; rides to a place do not fill it.
    """
    ids = [place.id for place in trip.places if place.id]
    days = {stop.date for stop in trip.stops}
    eves = {day - dt.timedelta(days=1) for day in days if day > dt.date.min}
    people = occupancies_at(session, ids, days=days | eves, but=trip.id) if ids else ()
    return Calendar(people, headset_uses(session, trip, days), charged(session, trip))


def occupancies_at(
    session: Session, place_ids: Iterable[str], *, days: set[dt.date] | None = None, but: str = ""
) -> tuple[Occupancy, ...]:
    """Return who is at some places, of all trips except ``but``; ``days`` None is all days."""
    query = (
        select(StopRow, TripPlaceRow.place_id)
        .join(
            TripPlaceRow,
            (TripPlaceRow.trip_id == StopRow.trip_id) & (TripPlaceRow.key == StopRow.place_key),
        )
        .where(
            TripPlaceRow.place_id.in_(list(place_ids)),
            StopRow.trip_id != but,
            StopRow.kind != Kind.TRAVEL.value,
        )
        .order_by(StopRow.id)
    )
    if days is not None:
        query = query.where(StopRow.date.in_(days))
    found = [(row.trip_id, row.to_domain(), place_id) for row, place_id in session.execute(query)]
    others = {trip_id: _Headcount(session, trip_id) for trip_id in {pair[0] for pair in found}}
    return tuple(
        Occupancy(
            place_id=place_id,
            date=stop.date,
            starts=stop.starts,
            ends=stop.ends,
            people=others[trip_id].at(stop),
            trip_id=trip_id,
            trip_title=others[trip_id].trip.title,
            stop_key=stop.key,
        )
        for trip_id, stop, place_id in found
    )


class _Headcount:
    """Counts people at another trip's stops without opening its sealed fields."""

    def __init__(self, session: Session, trip_id: str) -> None:
        self.trip = replace(
            row_of(session, trip_id).header(),
            groups=tuple(row.to_domain() for row in _in_order(session, GroupRow, trip_id)),
            adults=tuple(row.to_domain() for row in _in_order(session, AdultRow, trip_id)),
        )
        query = select(PupilRow.group_key, func.count()).where(PupilRow.trip_id == trip_id)
        self.pupils = Counter(dict(session.execute(query.group_by(PupilRow.group_key)).all()))

    def at(self, stop: Stop) -> int:
        """Return how many people the stop holds."""
        if stop.people is not None:
            return stop.people
        pupils = (
            sum(self.pupils[key] for key in stop.groups) if stop.groups else self.pupils.total()
        )
        return pupils + len(self.trip.adults_at(stop))
