"""What arrived for a trip, read once: pages ask for it every few seconds.

Events never change, so what was read stays right; only newer ones are fetched. What is
kept is checked against the database by its last event and by the trip's purge, so that a
restored database or a purge by another process is noticed.
"""

import datetime as dt
import threading
from collections import OrderedDict
from dataclasses import dataclass
from weakref import WeakKeyDictionary

from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from tripplanner.domain.rollcall.events import Event
from tripplanner.store.rollcall import RollcallEventRow, event_rows
from tripplanner.store.trips import TripRow

_MOST_TRIPS = 4


@dataclass(frozen=True, slots=True)
class Arrived:
    """An event as the history shows it; ``counts`` is false when its sender might not count.

    ``sender`` is the phone that delivered it, the person who handed it in as a file, or nothing
    for the office's own pages; ``by`` in the event is only what its device wrote.
    """

    number: int
    event: Event
    counts: bool
    received_at: dt.datetime
    sender: str = ""


@dataclass(frozen=True, slots=True)
class _CachedEvents:
    """What is remembered of a trip; ``sha256`` is that of the last event."""

    events: tuple[Arrived, ...]
    sha256: str
    purged_at: dt.datetime | None


_lock = threading.Lock()
_memory: WeakKeyDictionary[Engine, OrderedDict[str, _CachedEvents]] = WeakKeyDictionary()


def history(session: Session, trip_id: str) -> tuple[Arrived, ...]:
    """Return all that arrived for a trip and was not forgotten, in the order it did."""
    engine = session.get_bind()
    purged_at = session.scalar(select(TripRow.purged_at).where(TripRow.id == trip_id))
    kept = _look(engine, trip_id)
    if kept is None or kept.purged_at != purged_at or not _still_there(session, kept):
        kept = _CachedEvents((), "", purged_at)
    rows = event_rows(session, trip_id, after=kept.events[-1].number if kept.events else 0)
    if not rows:
        return kept.events
    fresh = tuple(
        Arrived(row.number, event, row.counts, row.received_at, row.device_id)
        for row in rows
        if (event := row.to_domain()) is not None
    )
    found = _CachedEvents((*kept.events, *fresh), rows[-1].sha256, purged_at)
    # What a transaction wrote may still be undone; only what is committed is remembered.
    if not session.info.get("writing") and isinstance(engine, Engine):
        with _lock:
            trips = _memory.setdefault(engine, OrderedDict())
            trips[trip_id] = found
            trips.move_to_end(trip_id)
            while len(trips) > _MOST_TRIPS:
                trips.popitem(last=False)
    return found.events


def forget(session: Session, trip_id: str) -> None:
    """Forget what was remembered of a trip."""
    engine = session.get_bind()
    with _lock:
        if isinstance(engine, Engine):
            _memory.get(engine, OrderedDict()).pop(trip_id, None)


def _look(engine: object, trip_id: str) -> _CachedEvents | None:
    with _lock:
        return (
            _memory.get(engine, OrderedDict()).get(trip_id) if isinstance(engine, Engine) else None
        )


def _still_there(session: Session, kept: _CachedEvents) -> bool:
    if not kept.events:
        return True
    last = kept.events[-1]
    query = select(RollcallEventRow.sha256).where(
        RollcallEventRow.number == last.number,
        RollcallEventRow.event == last.event.id,
        RollcallEventRow.body.is_not(None),
    )
    return session.scalar(query) == kept.sha256
