"""Counts that travel as a file: from a phone that finds no network to one that has it."""

import datetime as dt
import json
from collections.abc import Sequence

from sqlalchemy.orm import Session

from tripplanner.domain.access import Actor
from tripplanner.errors import BadInput
from tripplanner.services.rollcall import events as rollcall_events
from tripplanner.services.rollcall.devices import Known
from tripplanner.store.users import UserRow

FORMAT = "tripplanner-counts"
_MOST_BYTES = 8 * 1024 * 1024


def events_in(content: bytes) -> list[object]:
    """Return the events of a file that a phone saved.

    Raises:
        BadInput: if it is no such file.
    """
    try:
        found = json.loads(content) if len(content) <= _MOST_BYTES else None
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict) or found.get("format") != FORMAT:
        raise BadInput("This is not a file of counts.")
    events = found.get("events")
    if not isinstance(events, list):
        raise BadInput("This is not a file of counts.")
    return events


def take_in(
    session: Session, trip_id: str, actor: Actor, bodies: Sequence[object], now: dt.datetime
) -> int:
    """Store the events of a file as if their phone had sent them; return how many were new.

    They are the same events, so the phone may deliver them again later: nothing doubles.

    Raises:
        BadInput: if none of them belongs to this trip.
    """
    own = [body for body in bodies if isinstance(body, dict) and body.get("trip") == trip_id]
    if not own:
        raise BadInput("No count in this file belongs to this trip.")
    # In the place of a phone's id: whoever hands a file in answers for what is in it.
    sender = Known(actor.id, session.get_one(UserRow, actor.id), ended=False, revoked=False)
    taken = 0
    for start in range(0, len(own), rollcall_events.MOST_EVENTS):
        batch = own[start : start + rollcall_events.MOST_EVENTS]
        receipt = rollcall_events.accept(session, sender, batch, now)
        taken += sum(state != "duplicate" for _, state, _ in receipt.acks)
    return taken
