"""Values worked out from the database, kept until anybody writes to it.

Sixty teachers who open the same trip at the gate ask for the same plan and the same
findings. What one request worked out serves the others, and they wait for it instead of
working it out beside each other. Any commit, by this process or another, ends that: SQLite
tells of it by ``PRAGMA data_version`` on a connection that is used for nothing else,
PostgreSQL by its snapshot. A transaction that has written itself gets nothing kept.
"""

import sqlite3
import threading
from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from typing import Any, TypeVar
from weakref import WeakKeyDictionary

from sqlalchemy import Connection, Engine, event
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import Session

Value = TypeVar("Value")

#: Trips and what belongs to them that are kept at once.
_MOST = 64
#: Longer than any of them takes; whoever waited in vain works it out for itself.
_PATIENCE_SECONDS = 5.0
_MARK = "unchanged"
_SNAPSHOT = "SELECT pg_current_snapshot()::text, pg_current_xact_id_if_assigned() IS NULL"


@dataclass(slots=True)
class _Slot:
    """The place of one value; whoever holds the lock is working it out."""

    lock: threading.Lock = field(default_factory=threading.Lock)
    there: bool = False
    value: Any = None


class _Memory:
    """What is kept of one database, as it was at one mark."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._mark: Hashable = None
        self._slots: dict[Hashable, _Slot] = {}

    def slot(self, mark: Hashable, key: Hashable) -> _Slot | None:
        """Return the place of a value, None where there is no room."""
        with self._lock:
            if mark != self._mark:
                self._mark, self._slots = mark, {}
            if key not in self._slots and len(self._slots) >= _MOST:
                return None
            return self._slots.setdefault(key, _Slot())


#: What is kept of each open database, by its dialect.
_MEMORIES: WeakKeyDictionary[Dialect, _Memory] = WeakKeyDictionary()


class _Watch:
    """A connection to a SQLite file that only looks whether others committed."""

    def __init__(self, path: str) -> None:
        self._connection = sqlite3.connect(path, check_same_thread=False, isolation_level=None)

    def version(self) -> int:
        """Return a number that is another one after each commit of anybody."""
        found: int = self._connection.execute("PRAGMA data_version").fetchone()[0]
        return found

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()


def watch(engine: Engine) -> None:
    """Let a database keep values; ``engine`` must not have been used yet."""
    _MEMORIES[engine.dialect] = _Memory()
    watching: list[_Watch] = []
    lock = threading.Lock()

    @event.listens_for(engine, "engine_disposed")
    def forget(engine: Engine) -> None:
        _MEMORIES[engine.dialect] = _Memory()
        with lock:
            while watching:
                watching.pop().close()

    path = engine.url.database
    if engine.dialect.name != "sqlite" or not path or path == ":memory:":
        return

    @event.listens_for(engine, "begin")
    def note(connection: Connection) -> None:
        # Before the BEGIN that follows: what the transaction will see is at least as new.
        with lock:
            if not watching:
                watching.append(_Watch(path))
            version = watching[0].version()
        driver = connection.connection.driver_connection
        connection.info[_MARK] = (version, getattr(driver, "total_changes", None))


def forget_cached(engine: Engine) -> None:
    """Let go of everything that is cached of a database, at once."""
    _MEMORIES[engine.dialect] = _Memory()


def cached(session: Session, key: Hashable, make: Callable[[], Value]) -> Value:
    """Return what ``make`` returns, worked out at most once while nobody writes.

    ``make`` reads with ``session`` and returns something that nobody changes. ``key``
    says what it is: the same key, the same value.
    """
    memory: _Memory | None = _MEMORIES.get(session.get_bind().dialect)
    mark = None if memory is None else _mark(session)
    slot = None if memory is None or mark is None else memory.slot(mark, key)
    if slot is None:
        return make()
    if not slot.there and slot.lock.acquire(timeout=_PATIENCE_SECONDS):
        try:
            if not slot.there:
                slot.value = make()
                slot.there = True
        finally:
            slot.lock.release()
    if not slot.there:
        return make()
    value: Value = slot.value
    return value


def cached_for(session: Session, thing: object, key: Hashable, make: Callable[[], Value]) -> Value:
    """Return what ``make`` works out of ``thing`` and the database, as ``cached`` does.

    By the object itself: a trip on which somebody tries something out is another one.
    """
    about, value = cached(session, (key, id(thing)), lambda: (thing, make()))
    # Kept, the object lives, and its id is its own; this only says so.
    return value if about is thing else make()


def _mark(session: Session) -> Hashable:
    """Return what this session sees of the database, None if it wrote to it itself."""
    if session.info.get("writing") or session.new or session.dirty or session.deleted:
        return None
    connection = session.connection()
    if connection.dialect.name == "postgresql":
        snapshot, only_read = connection.exec_driver_sql(_SNAPSHOT).one()
        return str(snapshot) if only_read else None
    version, changes = connection.info.get(_MARK, (None, None))
    driver = connection.connection.driver_connection
    unchanged = version is not None and getattr(driver, "total_changes", None) == changes
    return version if unchanged else None
