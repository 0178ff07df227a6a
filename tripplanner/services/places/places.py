"""The places of this server, shared by all its trips: list, edit, confirm, remove."""

import datetime as dt
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from tripplanner.domain.access import Actor
from tripplanner.domain.place import Place
from tripplanner.domain.places.name_matching import same_name
from tripplanner.domain.places.occupancy import UseDay, use_by_day
from tripplanner.domain.text import NO_TEXT, Text
from tripplanner.errors import BadInput, Fault, Faults, NotFound
from tripplanner.exchange.trip_file.contract import PLACE
from tripplanner.services.trips import lists
from tripplanner.store.database.base import new_id
from tripplanner.store.database.journal import recorded
from tripplanner.store.headsets import HeadsetRow
from tripplanner.store.places import PlaceRow, TripPlaceRow
from tripplanner.store.schools import SchoolRow
from tripplanner.store.shared_calendar import days_of_use, occupancies_at
from tripplanner.store.trips import TripRow


@dataclass(frozen=True, slots=True)
class PlaceLine:
    """One place in the list; ``place.key`` is its id, ``place.school`` its school's id."""

    place: Place
    school: Text
    trips: int


@dataclass(frozen=True, slots=True)
class TripUse:
    """A trip that has the place among its own."""

    id: str
    title: Text
    starts: dt.date
    ends: dt.date


def _row(session: Session, place_id: str) -> PlaceRow:
    row = session.get(PlaceRow, place_id)
    if row is None:
        raise NotFound("There is no such place any more; perhaps somebody removed it.")
    return row


def _place(row: PlaceRow) -> Place:
    return row.to_domain(row.id, row.school_id or "")


def overview(session: Session) -> list[PlaceLine]:
    """Return all places by name."""
    counted = select(TripPlaceRow.place_id, func.count()).group_by(TripPlaceRow.place_id)
    trips = Counter(dict(session.execute(counted).all()))
    schools = schools_by_id(session)
    found = [
        PlaceLine(_place(row), schools.get(row.school_id or "", NO_TEXT), trips[row.id])
        for row in session.scalars(select(PlaceRow))
    ]
    return sorted(
        found, key=lambda place_line: (place_line.place.name.best("zh"), place_line.place.id)
    )


def schools_by_id(session: Session) -> dict[str, Text]:
    """Return the names of the schools this server knows, by id."""
    found = {row.id: row.name for row in session.scalars(select(SchoolRow))}
    return dict(sorted(found.items(), key=lambda pair: pair[1].best("zh")))


def place(session: Session, place_id: str) -> Place:
    """Return a place; its ``key`` is its id and its ``school`` a school's id.

    Raises:
        NotFound: if there is none.
    """
    return _place(_row(session, place_id))


def trips_at(session: Session, place_id: str) -> list[TripUse]:
    """Return the trips that have the place among their own, the latest first."""
    query = (
        select(TripRow)
        .join(TripPlaceRow, TripPlaceRow.trip_id == TripRow.id)
        .where(TripPlaceRow.place_id == place_id)
        .order_by(TripRow.starts.desc(), TripRow.key)
    )
    return [TripUse(row.id, row.title, row.starts, row.ends) for row in session.scalars(query)]


def use(session: Session, place_id: str, since: dt.date) -> tuple[UseDay, ...]:
    """Return who is at the place from a day on, of all trips of this server, earliest first."""
    return use_by_day(occupancies_at(session, [place_id], since=since))


def days_before(session: Session, place_id: str, day: dt.date) -> int:
    """Return on how many days before somebody was at the place."""
    return days_of_use(session, place_id, before=day)


def facts_of(found: Place) -> dict[str, Any]:
    """Return what a place says, in the trip file's keys."""
    fields: dict[str, Any] = PLACE.write(found)
    return {name: value for name, value in fields.items() if name not in {"key", "school"}}


def create(session: Session, fresh: Place, actor: Actor) -> str:
    """Keep a new place and return its id; ``fresh.school`` is a school's id or empty.

    Raises:
        Faults: if a place of that name and kind is here already.
    """
    _must_be_new(session, fresh)
    row = PlaceRow(id=new_id())
    with recorded(session, None, actor, "place.add", place=row.id):
        _fill(session, row, fresh)
        session.add(row)
    return row.id


def save(session: Session, place_id: str, changed: Place, actor: Actor, *, version: int) -> None:
    """Keep what the form says about a place; ``version`` is the one the form showed.

    Raises:
        Faults: if another place has that name and kind.
        StaleSave: if somebody else saved the place since.
    """
    row = _row(session, place_id)
    stored = _place(row)
    changed = replace(changed, lat=stored.lat, lon=stored.lon)
    lists.must_be_fresh(row.version, version, _both(stored), _both(changed))
    if changed.kind is not stored.kind or not same_name(stored.name, changed.name):
        _must_be_new(session, changed, but=place_id)
    with recorded(session, None, actor, "place.edit", place=place_id):
        _fill(session, row, changed)


def _both(found: Place) -> Mapping[str, Any]:
    return {**facts_of(replace(found, school="")), "school": found.school}


def _fill(session: Session, row: PlaceRow, found: Place) -> None:
    row.fill(found)
    row.school_id = found.school if session.get(SchoolRow, found.school) else None


def _must_be_new(session: Session, found: Place, but: str = "") -> None:
    """Refuse a second place of the same name: trip files find theirs by it."""
    known = session.scalars(
        select(PlaceRow).where(PlaceRow.kind == found.kind.value, PlaceRow.id != but)
    )
    if any(same_name(row.name, found.name) for row in known):
        raise Faults([Fault("name.zh", "A place of this kind with this name is here already.")])


def confirm(session: Session, place_id: str, day: dt.date, actor: Actor, *, version: int) -> None:
    """Note that the hours, as somebody saw them, were confirmed on a day.

    Raises:
        StaleSave: if they were changed since.
    """
    row = _row(session, place_id)
    stored = _place(row)
    confirmed = _both(replace(stored, verified_on=day))
    lists.must_be_fresh(row.version, version, _both(stored), confirmed)
    with recorded(session, None, actor, "place.confirm", place=place_id):
        row.verified_on = day


def remove(session: Session, place_id: str, actor: Actor) -> None:
    """Delete a place that no trip has; ways to it go with it.

    Raises:
        BadInput: if a trip has it.
    """
    row = _row(session, place_id)
    if trips_at(session, place_id):
        raise BadInput("Trips use this place. Take it out of them first.")
    with recorded(session, None, actor, "place.remove", place=place_id):
        for headset in session.scalars(select(HeadsetRow).where(HeadsetRow.place_id == place_id)):
            headset.place_id = None
        session.delete(row)
