"""The board of a VR hour as the server keeps it: one row, read by every screen."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from tripplanner.domain.access import Actor
from tripplanner.domain.rotation.live import Board, Command, opened, settled
from tripplanner.domain.rotation.replanning import after_command
from tripplanner.domain.rotation.request import PosedRequest
from tripplanner.domain.trip import Stop, Trip
from tripplanner.domain.vr_visit import VrVisit
from tripplanner.errors import BadInput, NotFound
from tripplanner.services.rotation.schedule import arrangement_at, asked_for, planned
from tripplanner.store.database.base import new_id
from tripplanner.store.database.journal import note
from tripplanner.store.rotation import RotationRow, rotation_row
from tripplanner.store.rotation_json import board_of_json, board_to_json
from tripplanner.store.trips import StopRow


@dataclass(frozen=True, slots=True)
class Hour:
    """The board of one stop at a moment; ``beat`` changes with every command."""

    stop: Stop
    visit: VrVisit
    posed: PosedRequest
    board: Board
    beat: int


def place_of(session: Session, stop_id: str) -> tuple[str, str]:
    """Return the trip and the key of a stop.

    Raises:
        NotFound: if there is no such stop.
    """
    row = session.scalar(select(StopRow).where(StopRow.id == stop_id))
    if row is None:
        raise NotFound("There is no such board. Open it from the trip’s VR page.")
    return row.trip_id, row.key


def glance(session: Session, trip_id: str, stop_key: str, now: int) -> tuple[int, str, int] | None:
    """Return beat, phase and round without reading the trip; None before the first command."""
    row = rotation_row(session, trip_id, stop_key)
    if row is None or row.board is None:
        return None
    board = settled(board_of_json(row.board), now)
    return row.beat, board.phase.value, board.round


def hour(session: Session, trip: Trip, stop_key: str, now: int) -> Hour:
    """Return the board as it stands at ``now`` (seconds since 1970); nothing is written.

    Raises:
        NotFound: if the stop has no headsets named.
        BadInput: if there can be no rotation.
    """
    row = rotation_row(session, trip.id, stop_key)
    if row is not None and row.board is not None:
        stop, visit, posed = asked_for(session, trip, stop_key)
        return Hour(stop, visit, posed, settled(board_of_json(row.board), now), row.beat)
    made = planned(session, trip, stop_key)
    board = opened(made.rotation.turns, made.visit.turn_minutes, made.visit.cleaning_minutes)
    return Hour(made.stop, made.visit, made.posed, board, row.beat if row else 0)


def command(
    session: Session,
    trip: Trip,
    stop_key: str,
    what: Command,
    now: int,
    *,
    beat: int | None = None,
    pupil: str = "",
    other: str = "",
    headset: int = 0,
) -> Hour:
    """Carry a command out, and return the new board.

    ``beat`` is what the sender saw: a command that somebody else was quicker with is
    refused, so that two phones do not start two rounds.

    Raises:
        BadInput: if the command makes no sense now, or came too late.
    """
    before = hour(session, trip, stop_key, now)
    if beat is not None and beat != before.beat:
        raise BadInput("Somebody else pressed first; look again.")
    board = after_command(
        before.board,
        what,
        now,
        before.posed.request,
        pupil=pupil,
        other=other,
        headset=headset,
        seed=arrangement_at(session, trip.id, stop_key).seed,
    )
    row = _row(session, trip.id, stop_key)
    row.board, row.beat = board_to_json(board), before.beat + 1
    session.flush()
    return Hour(before.stop, before.visit, before.posed, board, row.beat)


def forget(session: Session, trip: Trip, actor: Actor, stop_key: str) -> None:
    """Begin anew: the record of this hour is deleted (after a rehearsal)."""
    row = _row(session, trip.id, stop_key)
    row.board = None
    row.beat += 1
    note(session, trip.id, actor, "vr.board_reset")
    session.flush()


def _row(session: Session, trip_id: str, stop_key: str) -> RotationRow:
    row = rotation_row(session, trip_id, stop_key)
    if row is None:
        row = RotationRow(id=new_id(), trip_id=trip_id, stop_key=stop_key, arrangement={}, beat=0)
        session.add(row)
    return row
