"""Roll call: take in what phones send, note what the office counts, say what is known.

What arrives is stored first and judged later: the one transaction that stores a batch
refuses nothing that is an event, and what its answer calls stored is on the disk.
"""

import datetime as dt
import secrets
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import func, insert, select, update
from sqlalchemy.orm import Session

from tripplanner.domain.access import Action, Actor, may
from tripplanner.domain.rollcall.events import (
    Event,
    Kind,
    digest,
    read_event,
    resolved,
    standing,
    write_event,
)
from tripplanner.domain.rollcall.tallies import Tally, tallies
from tripplanner.domain.trip import Trip
from tripplanner.errors import BadInput
from tripplanner.services.rollcall import event_cache
from tripplanner.services.rollcall.devices import Known, fork
from tripplanner.services.rollcall.event_cache import Arrived
from tripplanner.store.database.read_cache import cached_for
from tripplanner.store.database.server_settings import database_id, put_setting, setting
from tripplanner.store.rollcall import (
    RollcallEventRow,
    badges_of,
    have_marks,
    latest_number,
    repeated_numbers,
    stored_digests,
)
from tripplanner.store.users import UserRow, membership_of

#: Events one request may bring.
MOST_EVENTS = 200
_SAFE = "backup_safe"


@dataclass(frozen=True, slots=True)
class Receipt:
    """What a batch came to.

    ``acks`` hold id, ``stored``, ``duplicate`` or ``conflict``, and the digest of what is
    stored under that id. ``refused`` are the positions of things that are no events at all.
    ``fork`` is the new device of a phone whose storage was copied: its id and its token.
    """

    database: str
    acks: tuple[tuple[str, str, str], ...]
    refused: tuple[int, ...]
    have: Mapping[str, int]
    safe: Mapping[str, int]
    fork: tuple[str, str] | None = None


@dataclass(slots=True)
class _Batch:
    """A batch on its way in: from which device, when, and after which number."""

    sender: str
    now: dt.datetime
    number: int
    acks: list[tuple[str, str, str]] = field(default_factory=list)
    rows: list[dict[str, Any]] = field(default_factory=list)
    seen: dict[str, list[str]] = field(default_factory=dict)


def accept(
    session: Session,
    sender: Known,
    bodies: Sequence[object],
    now: dt.datetime,
    about: Collection[str] = (),
) -> Receipt:
    """Store every event of a batch and say what became of each.

    The caller wraps this in ``write`` and answers only after its commit. Events of trips,
    points, pupils or devices nobody knows are stored too. ``about`` names further devices of
    which the sender holds events and wants to know what is safe.

    Raises:
        BadInput: if there are more than ``MOST_EVENTS``.
    """
    if len(bodies) > MOST_EVENTS:
        raise BadInput("At most %(most)d counts can be sent at once.", most=MOST_EVENTS)
    events = [read_event(body) for body in bodies]
    known = [event for event in events if event is not None]
    batch = _Batch(
        sender.device_id,
        now,
        latest_number(session),
        seen=stored_digests(session, {event.id for event in known}),
    )
    allowed: dict[str, bool] = {}
    for event, body in zip(events, bodies, strict=True):
        if event is None or not isinstance(body, dict):
            continue
        if event.trip not in allowed:
            allowed[event.trip] = not sender.revoked and may_call(session, sender.user, event.trip)
        _take(batch, event, body, counts=allowed[event.trip])
    if batch.rows:
        session.execute(insert(RollcallEventRow), batch.rows)
    own = {event.seq for event in known if event.dev == sender.device_id}
    copied = bool(own) and bool(repeated_numbers(session, sender.device_id, own))
    devices = {event.dev for event in known} | {sender.device_id} | set(about)
    safe = safe_marks(session)
    return Receipt(
        database=database_id(session),
        acks=tuple(batch.acks),
        refused=tuple(place for place, event in enumerate(events) if event is None),
        have=dict.fromkeys(sorted(devices), 0) | have_marks(session, devices),
        safe={device: safe[device] for device in sorted(devices) if device in safe},
        fork=fork(session, sender, now) if copied and not sender.revoked else None,
    )


def _take(batch: _Batch, event: Event, body: dict[str, Any], *, counts: bool) -> None:
    sha = digest(body)
    before = batch.seen.setdefault(event.id, [])
    if sha in before:
        batch.acks.append((event.id, "duplicate", sha))
        return
    # Another body under a known id is kept as well, and said to be a conflict.
    batch.acks.append((event.id, "conflict" if before else "stored", before[0] if before else sha))
    before.append(sha)
    batch.rows.append(
        {
            "number": batch.number + len(batch.rows) + 1,
            "event": event.id,
            "sha256": sha,
            "dev": event.dev,
            "seq": event.seq,
            "trip_id": event.trip,
            "device_id": batch.sender,
            "counts": counts,
            "received_at": batch.now,
            "body": body,
        }
    )


def may_call(session: Session, user: UserRow, trip_id: str) -> bool:
    """Tell whether a person may call this trip's roll."""
    return may(user.to_actor(), Action.CALL_ROLL, membership_of(session, trip_id, user.id))


# ---- what backups cover -----------------------------------------------------------------


def safe_marks(session: Session) -> dict[str, int]:
    """Return up to which number each device's events are in a verified backup."""
    found = setting(session, _SAFE, {})
    return {str(dev): int(seq) for dev, seq in found.items()} if isinstance(found, dict) else {}


def marks_for_backup(session: Session) -> dict[str, int]:
    """Return up to which number each device's events are in this database, without a gap.

    A backup reads this from its own verified copy and hands it to ``put_safe_marks``.
    """
    return have_marks(session)


def put_safe_marks(session: Session, marks: Mapping[str, int]) -> None:
    """Note what the newest verified backup holds; phones may then delete so much."""
    put_setting(session, _SAFE, dict(marks))


# ---- counting in the office -------------------------------------------------------------


def record(
    session: Session,
    trip_id: str,
    actor: Actor,
    now: dt.datetime,
    *,
    kind: Kind,
    point: str = "",
    pupils: Sequence[str] = (),
    token: str = "",
    text: str = "",
    via: str = "tap",
    sup: Sequence[str] = (),
) -> list[Event]:
    """Note what somebody counted on a page of this server; one event for each pupil.

    Each event corrects what stands for its pupil at this point, so that the last word of
    the page is the one that counts. ``sup`` names further events to take back.
    """
    stands = _standing_ids(session, trip_id, point) if pupils or token else {}
    dev = f"office:{database_id(session)}"
    query = select(func.max(RollcallEventRow.seq)).where(RollcallEventRow.dev == dev)
    seq = session.scalar(query) or 0
    made = [
        Event(
            id=secrets.token_hex(16),
            dev=dev,
            seq=seq + place,
            trip=trip_id,
            point=point,
            kind=kind,
            pupil=pupil,
            token="" if pupil else token,
            at=int(now.timestamp() * 1000),
            off=0,
            by=actor.name,
            via=via,
            sup=(*stands.get(pupil or f"TP1:{token}", ()), *sup),
            text=text,
        )
        for place, pupil in enumerate(pupils or [""], 1)
    ]
    batch = _Batch("", now, latest_number(session))
    for event in made:
        _take(batch, event, write_event(event), counts=True)
    session.execute(insert(RollcallEventRow), batch.rows)
    return made


def add_point(
    session: Session,
    trip_id: str,
    actor: Actor,
    now: dt.datetime,
    *,
    name: str,
    date: dt.date,
    minute: int,
    groups: Sequence[str] = (),
) -> str:
    """Add a count that is not in the plan and return its id."""
    point = secrets.token_hex(16)
    record(
        session,
        trip_id,
        actor,
        now,
        kind=Kind.POINT,
        point=point,
        token=f"{date.isoformat()} {minute}",
        text=f"{name}\n{' '.join(groups)}",
    )
    return point


def _standing_ids(session: Session, trip_id: str, point: str) -> dict[str, tuple[str, ...]]:

    events = resolved(events_of(session, trip_id), badges_of(session, trip_id))
    return {
        person: tuple(event.id for event in stand.events)
        for (at, person), stand in standing(events).items()
        if at == point
    }


# ---- what is known ----------------------------------------------------------------------


def history(session: Session, trip_id: str) -> list[Arrived]:
    """Return all that arrived for a trip, in the order it did."""
    return list(event_cache.history(session, trip_id))


def events_of(session: Session, trip_id: str) -> list[Event]:
    """Return the events of a trip that count."""
    return [arrived.event for arrived in history(session, trip_id) if arrived.counts]


def counted(session: Session, trip: Trip) -> tuple[Tally, ...]:
    """Return the count at every point of a trip, by time."""

    def count() -> tuple[Tally, ...]:
        return tallies(trip, events_of(session, trip.id), badges_of(session, trip.id))

    return cached_for(session, trip, "counted", count)


def forget(session: Session, trip_id: str) -> int:
    """Empty every event of a trip and return how many there were.

    Their ids and digests stay, so that a phone which offers one again brings nobody back.
    """
    query = select(func.count()).where(
        RollcallEventRow.trip_id == trip_id, RollcallEventRow.body.is_not(None)
    )
    count = session.scalar(query) or 0
    session.execute(
        update(RollcallEventRow).where(RollcallEventRow.trip_id == trip_id).values(body=None)
    )
    event_cache.forget(session, trip_id)
    return count
