"""Undo, redo, and the story of who changed what."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session, defer

from tripplanner.domain.access import Actor
from tripplanner.errors import BadInput, StaleSave
from tripplanner.store.database.base import Base
from tripplanner.store.database.journal import JournalRow, entries, from_json, recorded, values_of
from tripplanner.store.database.schema import TABLES

#: Changes that cannot be taken back one by one.
FINAL = ("trip.add", "trip.copy", "trip.purge", "trip.members", "plan.publish")


@dataclass(frozen=True, slots=True)
class Record:
    """One record in an entry: columns before and after, only those that differ."""

    table: str
    id: str
    before: Mapping[str, Any] | None
    after: Mapping[str, Any] | None


@dataclass(frozen=True, slots=True)
class Entry:
    """One change of a trip; ``at`` is an aware moment in UTC."""

    seq: int
    at: dt.datetime
    by: str
    action: str
    kind: str
    undone: bool
    facts: Mapping[str, Any]
    records: tuple[Record, ...]


def history(session: Session, trip_id: str, *, limit: int = 100, before: int = 0) -> list[Entry]:
    """Return a trip's entries, newest first; ``before`` continues an earlier page."""
    return [entry_of(row) for row in entries(session, trip_id, limit=limit, before=before)]


def entry_of(row: JournalRow) -> Entry:
    """Return a row as the plain value that pages show."""
    return Entry(
        seq=row.seq,
        at=row.at,
        by=row.by_name,
        action=row.action,
        kind=row.kind,
        undone=row.undone,
        facts=row.facts,
        records=tuple(_record(change) for change in row.changes or ()),
    )


def _record(change: Mapping[str, Any]) -> Record:
    before, after = change["before"], change["after"]
    if before is not None and after is not None:
        differs = [name for name in after if before.get(name) != after[name]]
        before = {name: before.get(name) for name in differs}
        after = {name: after[name] for name in differs}
    return Record(change["table"], change["id"], before, after)


def undoable(session: Session, trip_id: str, actor: Actor) -> JournalRow | None:
    """Return the newest change of this person on this trip that can be taken back."""
    return session.scalar(
        _own(trip_id, actor)
        .where(
            JournalRow.undone.is_(False),
            JournalRow.action.not_in(FINAL),
            JournalRow.action.not_like("share.%"),
        )
        .order_by(JournalRow.seq.desc())
        .limit(1)
    )


def redoable(session: Session, trip_id: str, actor: Actor) -> JournalRow | None:
    """Return the change that a redo brings back: the oldest undone after the last change."""
    newest = undoable(session, trip_id, actor)
    query = _own(trip_id, actor).where(JournalRow.undone.is_(True))
    if newest is not None:
        query = query.where(JournalRow.seq > newest.seq)
    return session.scalar(query.order_by(JournalRow.seq).limit(1))


def _own(trip_id: str, actor: Actor) -> Select[JournalRow]:
    # What an entry changed is sealed, and opened only when it is really taken back.
    query = select(JournalRow).options(defer(JournalRow.changes))
    return query.where(
        JournalRow.trip_id == trip_id, JournalRow.by_id == actor.id, JournalRow.kind == "change"
    )


def undo(session: Session, trip_id: str, actor: Actor) -> Entry:
    """Take back this person's last change on the trip and return it.

    Raises:
        BadInput: if there is nothing to take back.
        StaleSave: if somebody changed the same records since; nothing is changed then.
    """
    row = undoable(session, trip_id, actor)
    if row is None:
        raise BadInput("There is nothing to undo.")
    return _turn(session, row, actor, back=True)


def redo(session: Session, trip_id: str, actor: Actor) -> Entry:
    """Bring back the change that was last undone and return it.

    Raises:
        BadInput: if there is nothing to bring back.
        StaleSave: if somebody changed the same records since; nothing is changed then.
    """
    row = redoable(session, trip_id, actor)
    if row is None:
        raise BadInput("There is nothing to redo.")
    return _turn(session, row, actor, back=False)


def _turn(session: Session, entry: JournalRow, actor: Actor, *, back: bool) -> Entry:
    kind = "undo" if back else "redo"
    steps = [_step(change, back=back) for change in entry.changes]
    if back:
        steps.reverse()
    for step in steps:
        _must_stand(session.get(step.table, step.id), step.expected)
    with recorded(
        session, entry.trip_id, actor, entry.action, kind=kind, **dict(entry.facts)
    ) as written:
        written.undoes = entry.seq
        for step in steps:
            _put(session, step)
    entry.undone = back
    session.flush()
    return entry_of(entry)


@dataclass(frozen=True, slots=True)
class _Step:
    """What one record must hold now, and what it shall hold; None is no record."""

    table: type[Base]
    id: str
    expected: Mapping[str, Any] | None
    wanted: Mapping[str, Any] | None


def _step(change: Mapping[str, Any], *, back: bool) -> _Step:
    record = _record(change)
    old, new = (record.after, record.before) if back else (record.before, record.after)
    return _Step(TABLES[record.table], record.id, old, new)


def _must_stand(row: Base | None, expected: Mapping[str, Any] | None) -> None:
    found = None if row is None else values_of(row)
    if found is not None and expected is not None:
        found = {name: found.get(name) for name in expected}
    if found != expected:
        raise StaleSave(theirs=found or {}, yours=expected or {})


def _put(session: Session, step: _Step) -> None:
    row = session.get(step.table, step.id)
    if step.wanted is None:
        if row is not None:
            session.delete(row)
    else:
        if row is None:
            row = step.table()
            session.add(row)
        for name, value in step.wanted.items():
            setattr(row, name, from_json(row, name, value))
    session.flush()
