"""Bring a database to the shape this program knows; never back."""

import logging
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Engine, column, inspect, select, table
from sqlalchemy.exc import DatabaseError

from tripplanner.errors import InstanceTrouble
from tripplanner.store.database.engine import not_opened
from tripplanner.store.database.key_check import settle_key
from tripplanner.store.database.vault import vault_of

if TYPE_CHECKING:
    from alembic.config import Config

# Alembic is imported where it is used: a server that only answers does not carry it.
_HERE = Path(__file__).parent.parent / "migrations"
#: Where Alembic notes the shape of a database.
_NOTE = "alembic_version"
_log = logging.getLogger(__name__)


def _config(connection: Connection | None = None) -> "Config":
    from alembic.config import Config  # noqa: PLC0415 -- slow import

    config = Config()
    config.set_main_option("script_location", str(_HERE).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config


def shapes() -> tuple[str, ...]:
    """Return the names of all shapes this program knows, the oldest first.

    Read from the names of the migration files (``0001_initial_tables.py`` is ``0001``), as
    every start and every command asks and Alembic takes a tenth of a second to load.
    """
    return tuple(
        sorted(path.name.partition("_")[0] for path in (_HERE / "versions").glob("[0-9]*_*.py"))
    )


def head() -> str:
    """Return the name of the newest shape this program knows."""
    return shapes()[-1]


def current(engine: Engine) -> str | None:
    """Return the shape the database has, None for an empty one.

    Raises:
        InstanceTrouble: if the file is no database or cannot be read.
    """
    try:
        with engine.connect() as connection:
            if not inspect(connection).has_table(_NOTE):
                return None
            return connection.scalar(select(column("version_num")).select_from(table(_NOTE)))
    except DatabaseError as error:
        raise not_opened(engine, error) from error


def knows(shape: str) -> bool:
    """Tell whether this program can bring a database of that shape up to date."""
    return shape in shapes()


def upgrade(engine: Engine, before: Callable[[], object] | None = None) -> bool:
    """Bring the database to the newest shape; return whether anything was done.

    Of a database that holds something ``before`` makes a copy first; what it raises ends
    the upgrade with nothing changed.

    Raises:
        InstanceTrouble: if the database was made by a newer program.
    """
    found = current(engine)
    if found == head():
        return False
    if found is not None and not knows(found):
        raise InstanceTrouble(
            "The database was written by a newer tripplanner (%(found)s). Install the newer"
            " program, or restore a backup made with this one.",
            found=found,
        )
    if found is not None and before is not None:
        before()
    from alembic import command  # noqa: PLC0415 -- slow import

    with engine.connect() as connection:
        _foreign_keys(connection, on=False)
        try:
            with connection.begin():
                command.upgrade(_config(connection), "head")
                _no_orphans(connection)
        finally:
            _foreign_keys(connection, on=True)
    _log.info("database upgraded from %s to %s", found, head())
    vault = vault_of(engine.dialect)
    settle_key(engine, vault)
    return True


def _foreign_keys(connection: Connection, *, on: bool) -> None:
    # Batch migrations rebuild tables; with foreign keys on, SQLite's implicit DROP
    # deletes every child row. The pragma works only outside a transaction.
    driver = connection.connection.driver_connection
    if connection.dialect.name == "sqlite" and driver is not None:
        driver.execute(f"PRAGMA foreign_keys={'ON' if on else 'OFF'}")


def _no_orphans(connection: Connection) -> None:
    if connection.dialect.name != "sqlite":
        return
    orphans = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
    if orphans:
        raise InstanceTrouble(
            "The upgrade would leave records without their parent in %(table)s; nothing was"
            " changed. Please send the log to the developers.",
            table=orphans[0][0],
        )


def draft(engine: Engine, message: str, revision: str) -> None:
    """Write a new migration from the difference between the tables and ``engine``.

    For developers: ``engine`` is a database at the newest known shape.
    """
    from alembic import command  # noqa: PLC0415 -- slow import

    with engine.connect() as connection:
        command.revision(_config(connection), message, autogenerate=True, rev_id=revision)
