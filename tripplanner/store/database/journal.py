"""Who changed what: every change of a trip, with what stood before and after.

``recorded`` collects what the session writes while it is open and keeps it as one
entry. Values of an entry are sealed, because they may hold a child's data.
"""

import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import ForeignKey, Integer, String, event, func, inspect, select
from sqlalchemy.orm import (
    ColumnProperty,
    Mapped,
    QueryableAttribute,
    Session,
    UOWTransaction,
    mapped_column,
)

from tripplanner.domain.access import Actor
from tripplanner.domain.text import Text, text_of
from tripplanner.store.database.base import (
    Base,
    Sealed,
    SealedJson,
    SealedWords,
    TextColumn,
    utc_now,
)


class JournalRow(Base):
    """One entry. ``kind`` is change, undo or redo; ``undone`` counts for changes.

    ``changes`` is a list of ``{table, id, before, after}``; ``before`` is None for a
    record that was made, ``after`` None for one that was removed.
    """

    __tablename__ = "journal"

    seq: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=True)
    trip_id: Mapped[str | None] = mapped_column(
        ForeignKey("trip.id", ondelete="CASCADE"), index=True
    )
    at: Mapped[dt.datetime] = mapped_column(default=utc_now)
    by_id: Mapped[str] = mapped_column(String(36), default="")
    by_name: Mapped[str] = mapped_column(String(120), default="")
    action: Mapped[str] = mapped_column(String(40))
    kind: Mapped[str] = mapped_column(String(10), default="change")
    undone: Mapped[bool] = mapped_column(default=False)
    undoes: Mapped[int | None]
    facts: Mapped[dict[str, Any]] = mapped_column(Sealed, default=dict)
    changes: Mapped[SealedJson]


def to_json(value: Any) -> Any:  # noqa: ANN401 -- a column's value
    """Return a column's value as JSON."""
    if isinstance(value, (dt.date, dt.datetime)):
        return value.isoformat()
    if isinstance(value, Text):
        return value.given()
    return value


def from_json(row: Base, name: str, value: Any) -> Any:  # noqa: ANN401 -- a column's value
    """Return the column's value that ``to_json`` wrote."""
    if value is None:
        return None
    column_type = inspect(type(row)).columns[name].type
    if isinstance(column_type, (TextColumn, SealedWords)):
        return text_of(value)
    kind = column_type.python_type
    if kind is dt.date:
        return dt.date.fromisoformat(value)
    if kind is dt.datetime:
        return dt.datetime.fromisoformat(value)
    return value


def key_of(row: Base) -> str:
    """Return a row's primary key as text."""
    return str(inspect(row).mapper.primary_key_from_instance(row)[0])


def values_of(row: Base) -> dict[str, Any]:
    """Return all columns of a row as JSON, without its version."""
    names = inspect(type(row)).columns.keys()
    return {name: to_json(getattr(row, name)) for name in names if name != "version"}


def _before(row: Base) -> dict[str, Any]:
    state = inspect(row)
    values = values_of(row)
    for name in values:
        old = state.attrs[name].history.deleted
        if old:
            values[name] = to_json(old[0])
    return values


@event.listens_for(Base, "attribute_instrument", propagate=True)
def _keep_old_values(model: type[Base], key: str, attribute: QueryableAttribute[Any]) -> None:
    """Have every column read before it is set, so that what stood there is known.

    Without it SQLAlchemy overwrites a column of an expired row unseen.
    """
    del model, key
    if isinstance(attribute.property, ColumnProperty):
        event.listen(attribute, "set", _was_set, active_history=True)


def _was_set(row: Base, value: object, old: object, initiator: object) -> None:
    """Nothing more to do: being listened to is what makes the old value be read."""


class _Recorder:
    """Collects the changes of one entry over as many flushes of a session as it takes."""

    def __init__(self) -> None:
        self.changes: dict[tuple[str, str], dict[str, Any]] = {}
        self.new: list[Base] = []

    def collect(self, session: Session, context: UOWTransaction, instances: object) -> None:
        """Note what a session is about to write."""
        del context, instances
        for row in session.dirty:
            if (
                isinstance(row, Base)
                and not isinstance(row, JournalRow)
                and session.is_modified(row)
            ):
                self.note(row, _before(row), values_of(row))
        for row in session.deleted:
            if isinstance(row, Base):
                self.note(row, values_of(row), None)
        self.new += [
            row for row in session.new if isinstance(row, Base) and not isinstance(row, JournalRow)
        ]

    def note(self, row: Base, before: dict[str, Any] | None, after: dict[str, Any] | None) -> None:
        """Keep what stood in a record before the entry, and what stands there now."""
        place = (row.__tablename__, key_of(row))
        known = self.changes.get(place)
        first = known["before"] if known else before
        self.changes[place] = {
            "table": place[0],
            "id": place[1],
            "before": first,
            "after": after,
        }


@contextmanager
def recorded(
    session: Session,
    trip_id: str | None,
    actor: Actor,
    action: str,
    *,
    kind: str = "change",
    **facts: Any,  # noqa: ANN401 -- shown in the journal as they are
) -> Iterator[JournalRow]:
    """Keep everything the session writes inside as one journal entry.

    ``action`` names what was done (``stop.move``); ``facts`` are shown beside it and
    must hold nothing personal. Nothing written means no entry. Inside another
    ``recorded`` of the same session the changes join that entry.
    """
    outer: _Recorder | None = session.info.get("recorder")
    entry = JournalRow(
        trip_id=trip_id, by_id=actor.id, by_name=actor.name, action=action, kind=kind, facts=facts
    )
    if outer is not None:
        yield entry
        return
    session.flush()
    recorder = _Recorder()
    session.info["recorder"] = recorder
    event.listen(session, "before_flush", recorder.collect)
    try:
        yield entry
        session.flush()
    finally:
        event.remove(session, "before_flush", recorder.collect)
        session.info.pop("recorder", None)
    for row in recorder.new:
        if row in session:
            recorder.note(row, None, values_of(row))
    changes = [c for c in recorder.changes.values() if c["before"] != c["after"]]
    if changes:
        entry.changes = changes
        session.add(entry)
        session.flush()


def latest(session: Session, trip_id: str) -> int:
    """Return the number of a trip's newest entry, 0 when there is none."""
    return (
        session.scalar(select(func.max(JournalRow.seq)).where(JournalRow.trip_id == trip_id)) or 0
    )


def entries(
    session: Session, trip_id: str, *, limit: int = 100, before: int = 0
) -> list[JournalRow]:
    """Return a trip's entries, newest first; ``before`` is the page's last number."""
    query = select(JournalRow).where(JournalRow.trip_id == trip_id)
    if before:
        query = query.where(JournalRow.seq < before)
    return list(session.scalars(query.order_by(JournalRow.seq.desc()).limit(limit)))


def note(session: Session, trip_id: str, actor: Actor, action: str, **facts: Any) -> None:  # noqa: ANN401 -- shown as they are
    """Keep that something was done which changes no record (printed, filed)."""
    session.add(
        JournalRow(
            trip_id=trip_id,
            by_id=actor.id,
            by_name=actor.name,
            action=action,
            kind="note",
            facts=facts,
            changes=[],
        )
    )


def newest_of(session: Session, trip_id: str, actions: tuple[str, ...]) -> JournalRow | None:
    """Return a trip's newest entry with one of some actions, or None."""
    query = select(JournalRow).where(JournalRow.trip_id == trip_id, JournalRow.action.in_(actions))
    return session.scalar(query.order_by(JournalRow.seq.desc()).limit(1))
