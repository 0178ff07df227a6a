"""What the other trips of this server do at a trip's places and with its headsets, and when."""

import datetime as dt
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TypeVar

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from tripplanner.domain.calendar import Calendar, Charged, HeadsetUse, Occupancy
from tripplanner.domain.people import Adult, Group
from tripplanner.domain.trip import Kind, Stop, Trip
from tripplanner.store.headsets import HeadsetRow, TripHeadsetRow, VrVisitRow
from tripplanner.store.people import AdultRow, GroupRow, PupilRow
from tripplanner.store.places import TripPlaceRow
from tripplanner.store.trips import StopRow, TripRow
from tripplanner.store.vr_json import visit_of_json

_Row = TypeVar("_Row", GroupRow, AdultRow)
#: Which stops are at which of their trip's places.
_STOPS_AT = (TripPlaceRow.trip_id == StopRow.trip_id) & (TripPlaceRow.key == StopRow.place_key)
#: So many trips are asked for in one statement: databases limit what one may name.
_AT_ONCE = 500


def calendar_for(session: Session, trip: Trip) -> Calendar:
    """Return what the other trips do at this trip's places, and with its headsets, on its dates.

    Nights count from the evening before; rides to a place do not fill it.
    """
    ids = [place.id for place in trip.places if place.id]
    days = {stop.date for stop in trip.stops}
    eves = {day - dt.timedelta(days=1) for day in days if day > dt.date.min}
    people = occupancies_at(session, ids, days=days | eves, but=trip.id) if ids else ()
    return Calendar(people, headset_uses(session, trip, days), charged(session, trip))


def days_of_use(session: Session, place_id: str, *, before: dt.date) -> int:
    """Return on how many days before one some trip has a stop at a place."""
    query = (
        select(func.count(StopRow.date.distinct()))
        .join(TripPlaceRow, _STOPS_AT)
        .where(
            TripPlaceRow.place_id == place_id,
            StopRow.kind != Kind.TRAVEL.value,
            StopRow.date < before,
        )
    )
    return session.scalar(query) or 0


def occupancies_at(
    session: Session,
    place_ids: Iterable[str],
    *,
    days: set[dt.date] | None = None,
    since: dt.date | None = None,
    but: str = "",
) -> tuple[Occupancy, ...]:
    """Return who is at some places, of all trips except ``but``.

    ``days`` None is every day, ``since`` the first of them.
    """
    query = (
        select(StopRow, TripPlaceRow.place_id)
        .join(TripPlaceRow, _STOPS_AT)
        .where(
            TripPlaceRow.place_id.in_(list(place_ids)),
            StopRow.trip_id != but,
            StopRow.kind != Kind.TRAVEL.value,
        )
        .order_by(StopRow.id)
    )
    if days is not None:
        query = query.where(StopRow.date.in_(days))
    if since is not None:
        query = query.where(StopRow.date >= since)
    found = [(row.trip_id, row.to_domain(), place_id) for row, place_id in session.execute(query)]
    others = _headcounts(session, {pair[0] for pair in found})
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


@dataclass(frozen=True, slots=True)
class _Headcount:
    """Counts people at another trip's stops without opening its sealed fields."""

    trip: Trip
    pupils: Counter[str]

    def at(self, stop: Stop) -> int:
        """Return how many people the stop holds."""
        if stop.people is not None:
            return stop.people
        pupils = (
            sum(self.pupils[key] for key in stop.groups) if stop.groups else self.pupils.total()
        )
        return pupils + len(self.trip.adults_at(stop))


def _headcounts(session: Session, trip_ids: set[str]) -> dict[str, _Headcount]:
    """Return the headcounts of some trips, in as many statements however many they are."""
    found: dict[str, _Headcount] = {}
    ordered = sorted(trip_ids)
    for at in range(0, len(ordered), _AT_ONCE):
        ids = ordered[at : at + _AT_ONCE]
        groups: dict[str, list[Group]] = {}
        adults: dict[str, list[Adult]] = {}
        pupils: dict[str, Counter[str]] = {}
        for group in _in_order_of(session, GroupRow, ids):
            groups.setdefault(group.trip_id, []).append(group.to_domain())
        for adult in _in_order_of(session, AdultRow, ids):
            adults.setdefault(adult.trip_id, []).append(adult.to_domain())
        query = select(PupilRow.trip_id, PupilRow.group_key, func.count())
        query = query.where(PupilRow.trip_id.in_(ids))
        for trip_id, key, count in session.execute(
            query.group_by(PupilRow.trip_id, PupilRow.group_key)
        ):
            pupils.setdefault(trip_id, Counter())[key] += count
        for row in session.scalars(select(TripRow).where(TripRow.id.in_(ids))):
            trip = replace(
                row.header(),
                groups=tuple(groups.get(row.id, ())),
                adults=tuple(adults.get(row.id, ())),
            )
            found[row.id] = _Headcount(trip, pupils.get(row.id, Counter()))
    return found


def _in_order_of(session: Session, kind: type[_Row], ids: list[str]) -> Iterable[_Row]:
    return session.scalars(
        select(kind).where(kind.trip_id.in_(ids)).order_by(kind.trip_id, kind.position, kind.id)
    )


def charged(session: Session, trip: Trip) -> tuple[Charged, ...]:
    """Return how many of this trip's headsets are charged and whole, on the days it is known."""
    wanted = {model.id for model in trip.headsets if model.id}
    if not wanted:
        return ()
    query = (
        select(HeadsetRow.id, HeadsetRow.usable_on, HeadsetRow.usable)
        .where(HeadsetRow.id.in_(wanted))
        .order_by(HeadsetRow.id)
    )
    return tuple(
        Charged(headset_id, day, count)
        for headset_id, day, count in session.execute(query)
        if day is not None and count is not None
    )


def headset_uses(session: Session, trip: Trip, days: set[dt.date]) -> tuple[HeadsetUse, ...]:
    """Return what other trips promise of this trip's headsets on some days."""
    wanted = {model.id for model in trip.headsets if model.id}
    if not wanted or not days:
        return ()
    query = (
        select(VrVisitRow, StopRow, TripRow)
        .join(
            StopRow,
            (StopRow.trip_id == VrVisitRow.trip_id) & (StopRow.key == VrVisitRow.stop_key),
        )
        .join(TripRow, TripRow.id == VrVisitRow.trip_id)
        .where(VrVisitRow.trip_id != trip.id, StopRow.date.in_(days))
        .order_by(VrVisitRow.id)
    )
    found = [(row, stop, other) for row, stop, other in session.execute(query)]
    if not found:
        return ()
    known = {
        (part.trip_id, part.key): (part.headset_id, model)
        for part, model in session.execute(
            select(TripHeadsetRow, HeadsetRow)
            .join(HeadsetRow, TripHeadsetRow.headset_id == HeadsetRow.id)
            .where(TripHeadsetRow.trip_id.in_({row.trip_id for row, _, _ in found}))
        )
    }
    uses = []
    for row, stop, other in found:
        visit = visit_of_json(row.stop_key, row.visit)
        models = [known[row.trip_id, key] for key in visit.headsets if (row.trip_id, key) in known]
        units = [
            headset_id
            for headset_id, model in models
            for _ in range(_count(model, stop.date, visit.usable))
        ]
        for headset_id, count in Counter(units[: visit.usable]).items():
            if headset_id in wanted:
                uses.append(
                    HeadsetUse(
                        headset_id=headset_id,
                        date=stop.date,
                        starts=stop.starts,
                        ends=stop.ends,
                        count=count,
                        trip_id=row.trip_id,
                        trip_title=other.title,
                        stop_key=stop.key,
                    )
                )
    return tuple(uses)


def _count(model: HeadsetRow, day: dt.date, stated: int | None) -> int:
    """Return how many headsets of a model a visit takes that says ``said`` of the usable ones."""
    if stated is None and model.usable is not None and model.usable_on == day:
        return min(model.count, model.usable)
    return model.count
