"""The database engine: its settings, its transactions, and the one way to write.

SQLite runs in WAL mode with ``synchronous=FULL``: with NORMAL, 975 of 1,344
simulated power cuts lost acknowledged commits, with FULL none. Writers begin
``IMMEDIATE`` behind a lock of this process, so that they queue instead of polling.

On PostgreSQL they queue for the same lock first, then for an advisory one: a writer that waits
holds no connection, so that pages can be read meanwhile. Nobody waits longer than
``WRITER_WAIT``: a writer that is stuck elsewhere costs others a sentence, not a minute.
"""

import json
import random
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar
from weakref import WeakKeyDictionary

from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import DatabaseError, DBAPIError, OperationalError
from sqlalchemy.orm import Session

from tripplanner.errors import InstanceTrouble
from tripplanner.paths import command_line
from tripplanner.store.database.read_cache import watch
from tripplanner.store.database.vault import Vault, put_vault

#: What every SQLite connection is set to; ``busy_timeout`` goes first.
PRAGMAS = {
    "busy_timeout": 10_000,
    "journal_mode": "wal",
    "synchronous": 2,  # FULL
    "foreign_keys": 1,
    "secure_delete": 1,  # what is deleted is overwritten at once
    "trusted_schema": 0,
    "cell_size_check": 1,
}
#: How long a writer waits for its turn, in seconds, all queues together.
WRITER_WAIT = 8.0
#: Of that, what the database's own queue gets at least.
_LEAST_WAIT = 1.0
#: Connections of one process: as many readers at once, then so many seconds of waiting.
_POOL = {"pool_size": 10, "max_overflow": 22, "pool_timeout": 8}
#: PostgreSQL ends a transaction that was left open: a writer's soon, since all others wait for
#: it, a reader's late, since a long paper is printed from what it read.
_WRITER_IDLE = "30s"
_READER_IDLE = "15min"
#: Deadlocks and serialization failures (PostgreSQL, appendix A, class 40): trying again helps.
_TRANSIENT = {"40001", "40P01"}
TRIES = 3
#: What a statement ends with that waited for a lock for too long.
LOCK_NOT_AVAILABLE = "55P03"
_PAUSE = 0.05
#: What stands where a text cannot have its sign (U+FFFD).
_NO_SIGN = "\ufffd"
_STILL_SAVED = "Another change is still being saved. Please try again."
#: One journey to the database server; what it sets lasts for this transaction.
_QUEUE_OF_THE_DATABASE = text(
    "SELECT set_config('lock_timeout', :wait, true),"
    " set_config('idle_in_transaction_session_timeout', :idle, true), pg_advisory_xact_lock(:n)"
)
#: The advisory lock that makes PostgreSQL writers queue as SQLite's do.
_POSTGRES_WRITERS = 0x7472_6970


def _dumps(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def make_engine(url: str, vault: Vault) -> Engine:
    """Return an engine for ``url`` whose sealed columns use ``vault``.

    Raises:
        InstanceTrouble: if the address is not that of SQLite or PostgreSQL.
    """
    parsed = make_url(url)
    if parsed.drivername in {"postgresql", "postgres"}:
        parsed = parsed.set(drivername="postgresql+psycopg")
    if parsed.get_backend_name() not in {"sqlite", "postgresql"}:
        raise InstanceTrouble(
            "The database address begins with %(found)s; use sqlite or postgresql.",
            found=parsed.drivername,
        )
    pool = {} if _is_in_memory(parsed) else _POOL
    engine = create_engine(
        parsed,
        json_serializer=_dumps,
        hide_parameters=True,
        # A database server that was started anew costs nobody an error.
        pool_pre_ping=parsed.get_backend_name() == "postgresql",
        **pool,
    )
    put_vault(engine.dialect, vault)
    watch(engine)
    if engine.dialect.name == "sqlite":
        _prepare_sqlite(engine)
    else:
        _prepare_postgresql(engine)
    return engine


def _is_in_memory(url: URL) -> bool:
    return url.get_backend_name() == "sqlite" and url.database in {None, "", ":memory:"}


def _prepare_sqlite(engine: Engine) -> None:
    @event.listens_for(engine, "connect")
    def configure(connection: sqlite3.Connection, record: object) -> None:
        del record
        connection.isolation_level = None  # the BEGINs below are ours
        for name, value in PRAGMAS.items():
            connection.execute(f"PRAGMA {name}={value}")

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        writes = connection.get_execution_options().get("write")
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _prepare_postgresql(engine: Engine) -> None:
    from psycopg.types.string import StrDumperUnknown  # noqa: PLC0415 -- only for PostgreSQL

    # PostgreSQL holds no NUL in a text. What somebody asks for with one is not there, what is
    # written with one keeps a sign in its place: both as with SQLite, and no error.
    class WithoutNul(StrDumperUnknown):
        def dump(self, obj: str) -> Any:  # noqa: ANN401 -- psycopg's buffers
            return super().dump(obj.replace("\0", _NO_SIGN))

    @event.listens_for(engine, "connect")
    def configure(connection: Any, record: object) -> None:  # noqa: ANN401 -- psycopg's own
        del record
        connection.adapters.register_dumper(str, WithoutNul)
        connection.execute(f"SET lock_timeout = '{WRITER_WAIT:.0f}s'")
        connection.execute(f"SET idle_in_transaction_session_timeout = '{_READER_IDLE}'")
        connection.commit()


def assert_settings(engine: Engine) -> None:
    """Make sure that a SQLite database really runs with our settings.

    Raises:
        InstanceTrouble: if it does not (a network share, a read-only folder), or the
            file is damaged.
    """
    if engine.dialect.name != "sqlite":
        return
    try:
        with engine.connect() as connection:
            for name, wanted in PRAGMAS.items():
                found = connection.exec_driver_sql(f"PRAGMA {name}").scalar()
                in_memory = name == "journal_mode" and found == "memory"
                if found != wanted and not in_memory:
                    raise InstanceTrouble(
                        "The database cannot keep its promises here: %(name)s is %(found)s"
                        " instead of %(wanted)s. Is the folder on a network share?",
                        name=name,
                        found=found,
                        wanted=wanted,
                    )
            health = connection.exec_driver_sql("PRAGMA quick_check(1)").scalar()
    except DatabaseError as error:
        raise not_opened(engine, error) from error
    if health != "ok":
        raise _damaged(engine, health)


def not_opened(engine: Engine, error: DatabaseError) -> InstanceTrouble:
    """Return why a database cannot be opened; a damaged one names the command that fixes it."""
    code = getattr(error.orig, "sqlite_errorcode", 0) & 0xFF
    if code in {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}:
        return _damaged(engine, error.orig)
    return InstanceTrouble("The database cannot be opened: %(reason)s.", reason=error.orig)


def _damaged(engine: Engine, reason: object) -> InstanceTrouble:
    folder = Path(engine.url.database or "").parent
    return InstanceTrouble(
        "The database is damaged (%(reason)s). Stop the server, then type: %(command)s",
        reason=reason,
        command=command_line("restore", instance=folder.absolute()),
    )


_queues: WeakKeyDictionary[Engine, threading.Lock] = WeakKeyDictionary()
_queues_lock = threading.Lock()


def _queue(engine: Engine) -> threading.Lock:
    """Return the lock behind which the writers of this process queue."""
    with _queues_lock:
        return _queues.setdefault(engine, threading.Lock())


@contextmanager
def write(session: Session) -> Iterator[Session]:
    """Run one change: begin as the only writer, commit at the end, undo all on an error.

    What the session read before is read again inside, so nothing decided here rests
    on stale values. Inside another ``write`` of the same session it joins that one.

    Raises:
        InstanceTrouble: if the writers before it take too long.
    """
    if session.info.get("writing"):
        yield session
        return
    session.rollback()  # ends a reading transaction, forgets what it saw, gives its connection back
    queue, began = _queue(session.get_bind().engine), time.monotonic()
    if not queue.acquire(timeout=WRITER_WAIT):
        raise InstanceTrouble(_STILL_SAVED)
    session.info["writing"] = True
    try:
        _begin(session, max(_LEAST_WAIT, WRITER_WAIT - (time.monotonic() - began)))
        yield session
        session.commit()
        session.info["written"] = True
    except BaseException:
        session.rollback()
        raise
    finally:
        session.info.pop("writing", None)
        queue.release()


def _begin(session: Session, seconds: float) -> None:
    """Begin to write, waiting at most so long for writers of other processes."""
    connection = session.connection(execution_options={"write": True})
    if connection.dialect.name != "postgresql":
        return
    values = {"wait": f"{seconds * 1000:.0f}ms", "idle": _WRITER_IDLE, "n": _POSTGRES_WRITERS}
    try:
        connection.execute(_QUEUE_OF_THE_DATABASE, values)
    except OperationalError as error:
        if getattr(error.orig, "sqlstate", None) != LOCK_NOT_AVAILABLE:
            raise
        raise InstanceTrouble(_STILL_SAVED) from error


def has_written(session: Session) -> bool:
    """Tell whether a change of this session was committed, so that it must not be made again."""
    return bool(session.info.get("written"))


def is_transient(error: BaseException) -> bool:
    """Tell whether a database gave up on a change only because of others at the same time."""
    cause = error.orig if isinstance(error, DBAPIError) else None
    return getattr(cause, "sqlstate", None) in _TRANSIENT


Result = TypeVar("Result")


def retried(work: Callable[[], Result]) -> Result:
    """Return what ``work`` returns; after a deadlock it is tried again, ``TRIES`` times in all.

    ``work`` is one whole transaction, so that a try which failed left nothing behind.
    """
    for number in range(1, TRIES):
        try:
            return work()
        except DBAPIError as error:
            if not is_transient(error):
                raise
            pause_before_retry(number)
    return work()


def pause_before_retry(number: int) -> None:
    """Let the others go first, a little longer each time."""
    time.sleep(_PAUSE * number * (1 + random.random()))  # noqa: S311 -- no secret
