"""Edit a trip's plan: load, let the domain decide, write what was touched.

Every change is one journal entry. A change says which version of a stop it was based
on; when somebody saved the stop in between it is refused with both versions
(``StaleSave``), never merged behind anyone's back.
"""

from datetime import date as Date  # noqa: N812 -- `date` is a field's name throughout
from typing import Any, Unpack

from sqlalchemy.orm import Session

from tripplanner.domain.access import Actor
from tripplanner.domain.plan import day as plan_day
from tripplanner.domain.plan import editing as plan_editing
from tripplanner.domain.plan.editing import CopyMode, Edge, PlanChange, StopDetails, StopFields
from tripplanner.domain.text import Text
from tripplanner.domain.trip import Kind, Trip
from tripplanner.errors import BadInput, StaleSave
from tripplanner.services.plan import journal
from tripplanner.services.plan.change import Done, change

#: Journal actions that the plan's own undo button takes back.
ACTIONS = ("stop.", "plan.")


def move(
    session: Session, trip_id: str, actor: Actor, key: str, *, version: int, minutes: int
) -> Done:
    """Move a stop by so many minutes.

    Raises:
        StaleSave: if the stop was saved or removed by somebody else since ``version``.
    """
    return change(
        session,
        lambda trip: plan_editing.move_stop(trip, key, minutes=minutes),
        trip_id=trip_id,
        actor=actor,
        action="stop.move",
        based_on=(key, version),
    )


def place(
    session: Session,
    trip_id: str,
    actor: Actor,
    key: str,
    *,
    version: int,
    date: Date | None = None,
    starts: int | None = None,
) -> Done:
    """Put a stop on a day and at a time, as a drag does.

    Raises:
        BadInput: if the day is not one of the trip's.
        StaleSave: if the stop was saved or removed by somebody else since ``version``.
    """
    return change(
        session,
        lambda trip: plan_editing.place_stop(trip, key, date=date, starts=starts),
        trip_id=trip_id,
        actor=actor,
        action="stop.move",
        based_on=(key, version),
    )


def resize(
    session: Session, trip_id: str, actor: Actor, key: str, *, version: int, edge: Edge, at: int
) -> Done:
    """Pull an edge of a stop to a minute of its day.

    Raises:
        BadInput: if nothing of the stop would be left.
        StaleSave: if the stop was saved or removed by somebody else since ``version``.
    """
    return change(
        session,
        lambda trip: plan_editing.resize_stop(trip, key, edge=edge, at=at),
        trip_id=trip_id,
        actor=actor,
        action="stop.resize",
        based_on=(key, version),
    )


def edit(
    session: Session,
    trip_id: str,
    actor: Actor,
    key: str,
    *,
    version: int,
    **fields: Unpack[StopFields],
) -> Done:
    """Change fields of a stop; those that already hold the value are left alone.

    Raises:
        Faults: if fields hold what a stop cannot have, each with the field's name.
        StaleSave: if the stop was saved or removed by somebody else since ``version``.
    """

    def decide(trip: Trip) -> PlanChange:
        now = plan_editing.find_stop(trip, key)
        changed: Any = {
            name: value for name, value in fields.items() if getattr(now, name) != value
        }
        return plan_editing.edit_stop(trip, key, **changed)

    return change(
        session,
        decide,
        trip_id=trip_id,
        actor=actor,
        action="stop.edit",
        based_on=(key, version),
        yours=fields,
    )


def add(
    session: Session,
    trip_id: str,
    actor: Actor,
    *,
    date: Date,
    starts: int,
    kind: Kind,
    title: Text,
    **details: Unpack[StopDetails],
) -> Done:
    """Add a stop (``added[0]`` is its key).

    Raises:
        Faults: if fields hold what a stop cannot have, each with the field's name.
    """
    return change(
        session,
        lambda trip: plan_editing.add_stop(
            trip, date=date, starts=starts, kind=kind, title=title, **details
        ),
        trip_id=trip_id,
        actor=actor,
        action="stop.add",
    )


def remove(session: Session, trip_id: str, actor: Actor, key: str, *, version: int) -> Done:
    """Take a stop, and its VR visit, out of the plan.

    Raises:
        StaleSave: if the stop was saved or removed by somebody else since ``version``.
    """
    return change(
        session,
        lambda trip: plan_editing.remove_stop(trip, key),
        trip_id=trip_id,
        actor=actor,
        action="stop.remove",
        based_on=(key, version),
    )


def duplicate(
    session: Session, trip_id: str, actor: Actor, key: str, *, date: Date | None = None
) -> Done:
    """Add a copy of a stop right after it, or at the same time of another day.

    Raises:
        BadInput: if there is no such stop, or the day is not one of the trip's.
    """
    return change(
        session,
        lambda trip: plan_editing.duplicate_stop(trip, key, date=date),
        trip_id=trip_id,
        actor=actor,
        action="stop.duplicate",
    )


def copy_day(
    session: Session, trip_id: str, actor: Actor, *, origin: Date, target: Date, mode: CopyMode
) -> Done:
    """Copy all stops of a day to another.

    Raises:
        BadInput: if there is nothing to copy, or nowhere to copy it to.
    """
    return change(
        session,
        lambda trip: plan_day.copy_day(trip, origin, target, mode=mode),
        trip_id=trip_id,
        actor=actor,
        action="plan.copy_day",
        facts={"origin": origin.isoformat(), "target": target.isoformat()},
    )


def shift_after(
    session: Session,
    trip_id: str,
    actor: Actor,
    key: str,
    *,
    version: int,
    minutes: int,
    including: bool,
) -> Done:
    """Move what follows a stop that day by so many minutes (``including`` it, if asked).

    Raises:
        StaleSave: if the stop was saved or removed by somebody else since ``version``.
    """
    return change(
        session,
        lambda trip: plan_day.shift_after(trip, key, minutes=minutes, including=including),
        trip_id=trip_id,
        actor=actor,
        action="plan.shift",
        based_on=(key, version),
        facts={"minutes": minutes},
    )


def undo(session: Session, trip_id: str, actor: Actor) -> journal.Entry:
    """Take back this person's last change of the plan and return what it was.

    Raises:
        BadInput: if there is none, or somebody changed the same stops since.
    """
    if not may_undo(session, trip_id, actor):
        raise BadInput("There is nothing to undo.")
    try:
        return journal.undo(session, trip_id, actor)
    except StaleSave as error:
        raise BadInput(
            "This cannot be undone any more: somebody has changed the same thing since."
        ) from error


def redo(session: Session, trip_id: str, actor: Actor) -> journal.Entry:
    """Bring back the change of the plan that was last undone and return what it was.

    Raises:
        BadInput: if there is none, or somebody changed the same stops since.
    """
    if not may_redo(session, trip_id, actor):
        raise BadInput("There is nothing to redo.")
    try:
        return journal.redo(session, trip_id, actor)
    except StaleSave as error:
        raise BadInput(
            "This cannot be brought back any more: somebody has changed the same thing since."
        ) from error


def may_undo(session: Session, trip_id: str, actor: Actor) -> bool:
    """Tell whether this person's last change of the trip was one of the plan."""
    row = journal.undoable(session, trip_id, actor)
    return row is not None and row.action.startswith(ACTIONS)


def may_redo(session: Session, trip_id: str, actor: Actor) -> bool:
    """Tell whether what this person last undid was a change of the plan."""
    row = journal.redoable(session, trip_id, actor)
    return row is not None and row.action.startswith(ACTIONS)
