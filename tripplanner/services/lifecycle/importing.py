"""Take a whole trip in, or put another in its place.

Schools, places, ways and headsets belong to the server and are shared by all trips:
``shared_records`` says what a file has otherwise about them, and what becomes of that.
"""

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Protocol, TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from tripplanner.domain.access import Actor, Membership
from tripplanner.domain.text import Text
from tripplanner.domain.trip import Trip
from tripplanner.errors import BadInput
from tripplanner.services.lifecycle.shared_records import (
    NO_DECISIONS,
    Decisions,
    Difference,
    SharedRecords,
)
from tripplanner.services.rollcall import events as rollcall_events
from tripplanner.store.database.base import new_id, utc_now
from tripplanner.store.database.journal import recorded
from tripplanner.store.headsets import TripHeadsetRow, VrVisitRow
from tripplanner.store.loading import row_of
from tripplanner.store.people import AdultRow, GroupRow, PupilRow
from tripplanner.store.places import TripPlaceRow
from tripplanner.store.schools import TripSchoolRow
from tripplanner.store.trips import StopRow, TripRow, trip_id_of
from tripplanner.store.users import TripMemberRow
from tripplanner.store.vr_json import visit_to_json

#: People of a trip that names no date are forgotten so many days after its end, but never
#: sooner than this after the import: a file of last year must not lose its people at once.
RETENTION_DAYS, SHORTEST_DAYS = 90, 30
#: Said at the field of a form, and beside what a file says.
DELETED_TOO_SOON = (
    "Personal data would be deleted on %(day)s, before the trip is over. Choose a later day."
)


def is_deleted_too_soon(trip: Trip) -> bool:
    """Tell whether a trip's people would go before it is over."""
    return trip.delete_on is not None and trip.delete_on <= trip.ends


@dataclass(frozen=True, slots=True)
class Imported:
    """What became of a trip, and of what its file says otherwise about shared records."""

    trip_id: str
    replaced: bool
    differences: tuple[Difference, ...] = ()

    @property
    def kept_places(self) -> tuple[Text, ...]:
        """Return the places of which this server kept what the file says otherwise."""
        return tuple(it.name for it in self.differences if it.kind == "places" and it.keeps_ours)


class _Keyed(Protocol):
    @property
    def key(self) -> str: ...


_Item = TypeVar("_Item", bound=_Keyed)
_Row = TypeVar("_Row", GroupRow, PupilRow, AdultRow, StopRow)


def with_deletion_date(session: Session, trip: Trip) -> tuple[Trip, dt.date | None]:
    """Return a trip that has a deletion date, and the date if the file named none.

    The date of its namesake here stays, since what a file leaves out never erases what is
    known; else it is that of a new trip, ``RETENTION_DAYS`` after its end, but at least
    ``SHORTEST_DAYS`` from now.
    """
    if trip.delete_on is not None:
        return trip, None
    there = trip_id_of(session, trip.key)
    known = row_of(session, there).delete_on if there is not None else None
    day = known or max(
        trip.ends + dt.timedelta(days=RETENTION_DAYS),
        utc_now().date() + dt.timedelta(days=SHORTEST_DAYS),
    )
    return replace(trip, delete_on=day), day


def add(
    session: Session,
    trip: Trip,
    actor: Actor,
    decisions: Decisions = NO_DECISIONS,
    *,
    copy_of: Trip | None = None,
) -> Imported:
    """Store a trip that is not here yet; the actor becomes its leader.

    ``copy_of`` is a trip here whose schools, places and headsets are its own, too, by their keys.

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
    like = "" if copy_of is None else copy_of.id
    action = {"action": "trip.copy", "of": copy_of.key} if copy_of else {"action": "trip.add"}
    with recorded(session, row.id, actor, key=trip.key, **action):
        session.add(row)
        session.flush()
        if actor.id:
            session.add(
                TripMemberRow(trip_id=row.id, user_id=actor.id, membership=Membership.LEADER)
            )
        differences = _fill(session, row, trip, SharedRecords(session, trip, like, decisions))
    return Imported(row.id, replaced=False, differences=differences)


def replace_trip(
    session: Session, trip: Trip, actor: Actor, decisions: Decisions = NO_DECISIONS
) -> Imported:
    """Put a trip in the place of the one with the same key, or add it.

    Records that keep their key keep their identity, so printed forms stay valid.
    """
    trip_id = trip_id_of(session, trip.key)
    if trip_id is None:
        return add(session, trip, actor, decisions)
    row = row_of(session, trip_id)
    with recorded(session, trip_id, actor, "trip.replace", key=trip.key):
        row.fill(trip)
        differences = _fill(session, row, trip, SharedRecords(session, trip, trip_id, decisions))
    return Imported(trip_id, replaced=True, differences=differences)


def remove(session: Session, trip_id: str) -> None:
    """Delete a trip with all it holds; shared places and schools stay."""
    session.delete(row_of(session, trip_id))
    rollcall_events.forget(session, trip_id)
    session.flush()


def preview(session: Session, trip: Trip, decisions: Decisions = NO_DECISIONS) -> SharedRecords:
    """Return what an import would find otherwise about shared records; nothing is written."""
    return SharedRecords(session, trip, trip_id_of(session, trip.key) or "", decisions)


def _fill(
    session: Session, row: TripRow, trip: Trip, shared: SharedRecords
) -> tuple[Difference, ...]:
    shared.write()
    for link in (TripSchoolRow, TripPlaceRow, TripHeadsetRow):
        _forget(session, link, row.id)
    for position, school in enumerate(trip.schools):
        session.add(
            TripSchoolRow(
                trip_id=row.id,
                school_id=shared.schools[school.key],
                key=school.key,
                role=school.role,
                position=position,
            )
        )
    for position, place in enumerate(trip.places):
        place_id = shared.places[place.key]
        session.add(
            TripPlaceRow(trip_id=row.id, place_id=place_id, key=place.key, position=position)
        )
    for position, headset in enumerate(trip.headsets):
        headset_id = shared.headsets[headset.key]
        session.add(
            TripHeadsetRow(
                trip_id=row.id, headset_id=headset_id, key=headset.key, position=position
            )
        )
    _sync(session, GroupRow, row.id, trip.groups, lambda it, group: it.fill(group))
    _sync(session, PupilRow, row.id, trip.pupils, lambda it, pupil: it.fill(pupil))
    _sync(session, AdultRow, row.id, trip.adults, lambda it, adult: it.fill(adult))
    _sync(session, StopRow, row.id, trip.stops, lambda it, stop: it.fill(stop))
    _visits(session, row.id, trip)
    session.flush()
    return shared.differences


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
