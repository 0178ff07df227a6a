"""The database engine: its settings, its transactions, and the one way to write.

SQLite runs in WAL mode with ``synchronous=FULL``: with NORMAL, 975 of 1,344
simulated power cuts lost acknowledged commits, with FULL none. Writers begin
``IMMEDIATE`` behind a lock of this process, so that they queue instead of polling.
"""

import json
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

from tripplanner.errors import InstanceTrouble
from tripplanner.store.database.read_cache import watch
from tripplanner.store.database.vault import Vault

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
_WRITER_WAIT = 10.0
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
    engine = create_engine(parsed, json_serializer=_dumps, hide_parameters=True)
    engine.dialect.vault = vault  # type: ignore[attr-defined]  # read by store.base.Sealed
    watch(engine)
    if engine.dialect.name == "sqlite":
        _prepare_sqlite(engine)
    return engine


def _prepare_sqlite(engine: Engine) -> None:
    writer = threading.Lock()

    @event.listens_for(engine, "connect")
    def configure(connection: sqlite3.Connection, record: object) -> None:
        del record
        connection.isolation_level = None  # the BEGINs below are ours
        for name, value in PRAGMAS.items():
            connection.execute(f"PRAGMA {name}={value}")

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        if not connection.get_execution_options().get("write"):
            connection.exec_driver_sql("BEGIN")
            return
        if not writer.acquire(timeout=_WRITER_WAIT):
            raise InstanceTrouble("Another change is still being saved. Please try again.")
        record = connection.connection._connection_record  # noqa: SLF001 -- the pool's own place for notes
        if record is not None:
            record.info["writer"] = True
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    @event.listens_for(engine, "checkin")
    def checkin(connection: object, record: Any) -> None:  # noqa: ANN401 -- SQLAlchemy's own type is private
        del connection
        if record is not None and record.info.pop("writer", None):
            writer.release()


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
    except OperationalError as error:
        raise InstanceTrouble(
            "The database cannot be opened: %(reason)s.", reason=error.orig
        ) from error
    if health != "ok":
        raise InstanceTrouble(
            "The database is damaged (%(reason)s). Restore the newest backup.", reason=health
        )


@contextmanager
def write(session: Session) -> Iterator[Session]:
    """Run one change: begin as the only writer, commit at the end, undo all on an error.

    What the session read before is read again inside, so nothing decided here rests
    on stale values. Inside another ``write`` of the same session it joins that one.
    """
    if session.info.get("writing"):
        yield session
        return
    session.rollback()  # ends a reading transaction and forgets what it saw
    session.info["writing"] = True
    try:
        connection = session.connection(execution_options={"write": True})
        if connection.dialect.name == "postgresql":
            connection.execute(text("SELECT pg_advisory_xact_lock(:n)"), {"n": _POSTGRES_WRITERS})
        yield session
        session.commit()
    except BaseException:
        session.rollback()
        raise
    finally:
        session.info.pop("writing", None)
