"""One change of a stored plan: load it, let the domain decide, write what was touched."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from tripplanner.domain.access import Actor
from tripplanner.domain.plan import editing as plan_editing
from tripplanner.domain.plan.editing import PlanChange
from tripplanner.domain.trip import Stop, Trip
from tripplanner.errors import StaleSave
from tripplanner.store import loading
from tripplanner.store.database.base import new_id
from tripplanner.store.database.journal import recorded
from tripplanner.store.headsets import VrVisitRow
from tripplanner.store.rotation import rotation_row
from tripplanner.store.trips import StopRow
from tripplanner.store.vr_json import visit_to_json

#: The fields of a stop that a person edits; both sides of a stale save are told in them.
FIELDS = (
    "title",
    "kind",
    "date",
    "starts",
    "ends",
    "place",
    "groups",
    "adults",
    "people",
    "meeting_point",
    "bring",
    "task",
    "host_contact",
    "booking",
    "mode",
    "drivers",
    "rest_stops",
)


@dataclass(frozen=True, slots=True)
class Done:
    """A saved change: the trip as it now stands (fresh versions), and what was touched."""

    trip: Trip
    action: str
    touched: tuple[str, ...] = ()
    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    held: tuple[str, ...] = ()


def fields_of(stop: Stop) -> dict[str, Any]:
    """Return the editable fields of a stop by name, as domain values."""
    return {name: getattr(stop, name) for name in FIELDS}


def change(
    session: Session,
    decide: Callable[[Trip], PlanChange],
    *,
    trip_id: str,
    actor: Actor,
    action: str,
    based_on: tuple[str, int] | None = None,
    yours: Mapping[str, Any] | None = None,
    facts: Mapping[str, Any] | None = None,
) -> Done:
    """Make one change of a trip's plan and return what was done.

    ``action`` is the journal's name of it. ``based_on`` is the stop and the version of it that the person saw; ``yours`` the fields they sent, None
    to tell them from what ``decide`` would make of the stop.

    Raises:
        StaleSave: if somebody else saved the stop since; ``theirs`` holds all its fields and
            its ``version``, or nothing if it is gone.
    """
    trip = loading.load(session, trip_id)
    if based_on is not None:
        _must_be_fresh(trip, based_on, decide, yours)
    made = decide(trip)
    named = _named(trip, made)
    with recorded(session, trip_id, actor, action, **named, **(facts or {})):
        fresh = _save(session, trip_id, made)
    return Done(
        trip=replace(made.trip, stops=tuple(fresh.get(stop.key, stop) for stop in made.trip.stops)),
        action=action,
        touched=made.touched,
        added=made.added,
        removed=made.removed,
        held=made.held,
    )


def _must_be_fresh(
    trip: Trip,
    based_on: tuple[str, int],
    decide: Callable[[Trip], PlanChange],
    yours: Mapping[str, Any] | None,
) -> None:
    key, version = based_on
    now = next((stop for stop in trip.stops if stop.key == key), None)
    if now is not None and now.version == version:
        return
    if now is None:
        raise StaleSave(theirs={}, yours=dict(yours or {}))
    theirs = fields_of(now)
    if yours is None:
        # A drag wants a time: what it would make of the stop as it stands now.
        wanted = (
            fields_of(plan_editing.find_stop(decide(trip).trip, key))
            if _keeps(decide, trip, key)
            else {}
        )
        yours = {name: value for name, value in wanted.items() if theirs[name] != value}
    raise StaleSave(theirs={**theirs, "version": now.version}, yours=dict(yours))


def _keeps(decide: Callable[[Trip], PlanChange], trip: Trip, key: str) -> bool:
    return any(stop.key == key for stop in decide(trip).trip.stops)


def _named(trip: Trip, made: PlanChange) -> dict[str, Any]:
    """Return what the journal shows beside the action: how many stops, and which if one."""
    if len(made.touched) != 1:
        return {"stops": len(made.touched)}
    key = made.touched[0]
    source = trip if key in made.removed else made.trip
    return {"stops": 1, "title": plan_editing.find_stop(source, key).title.given()}


def _save(session: Session, trip_id: str, made: PlanChange) -> dict[str, Stop]:
    """Write the stops that a change touched and return them as stored, by key."""
    query = select(StopRow).where(StopRow.trip_id == trip_id, StopRow.key.in_(made.touched))
    rows = {row.key: row for row in session.scalars(query)} if made.touched else {}
    wanted = {stop.key: stop for stop in made.trip.stops}
    for key in made.removed:
        session.delete(rows.pop(key))
    position = _next_position(session, trip_id) if made.added else 0
    for number, key in enumerate(made.added):
        rows[key] = StopRow(id=new_id(), trip_id=trip_id, position=position + number)
        rows[key].fill(wanted[key])
        session.add(rows[key])
    for key, row in rows.items():
        if key not in made.added:
            row.fill(wanted[key])
    _save_visits(session, trip_id, made)
    session.flush()
    return {key: row.to_domain() for key, row in rows.items()}


def _next_position(session: Session, trip_id: str) -> int:
    last = session.scalar(select(func.max(StopRow.position)).where(StopRow.trip_id == trip_id))
    return 0 if last is None else last + 1


def _save_visits(session: Session, trip_id: str, made: PlanChange) -> None:
    if made.removed:
        query = select(VrVisitRow).where(
            VrVisitRow.trip_id == trip_id, VrVisitRow.stop_key.in_(made.removed)
        )
        for row in session.scalars(query):
            session.delete(row)
        for key in made.removed:
            if (pinned := rotation_row(session, trip_id, key)) is not None:
                session.delete(pinned)
        # Before the new ones: a stop that is removed may give its key to one that is added.
        session.flush()
    if made.visits:
        query = select(VrVisitRow).where(
            VrVisitRow.trip_id == trip_id, VrVisitRow.stop_key.in_(made.visits)
        )
        rows = {row.stop_key: row for row in session.scalars(query)}
        for visit in made.trip.vr:
            if visit.stop in rows:
                rows[visit.stop].visit = visit_to_json(visit)
    for position, visit in enumerate(made.trip.vr):
        if visit.stop in made.added:
            session.add(
                VrVisitRow(
                    id=new_id(),
                    trip_id=trip_id,
                    stop_key=visit.stop,
                    position=position,
                    visit=visit_to_json(visit),
                )
            )
