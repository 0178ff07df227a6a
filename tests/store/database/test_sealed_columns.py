"""Whatever people write about people is sealed: every open column has its reason here."""

import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import JSON, String, text

from tests.store import released
from tripplanner.store.database import schema
from tripplanner.store.database.base import TextColumn
from tripplanner.store.database.engine import make_engine
from tripplanner.store.database.migrate import upgrade
from tripplanner.store.database.vault import Vault

#: Open columns that hold no words of people about people, by why they may lie open.
OPEN = {
    "names given by the program, not words": {
        "action", "booking", "colour", "currency", "field", "gender", "kind", "key_check.name",
        "language", "languages", "membership", "mode", "off", "purpose", "reason", "role", "rule",
        "scope", "setting.name", "side", "state", "status", "zone",
    },
    "keys and ids of the plan": {
        "adults", "asked", "drivers", "forked_from", "group_key", "groups", "key", "of", "people",
        "place_key", "sending_school", "stop_key", "stops",
    },
    "random or hashed": {
        "dev", "digest", "event", "password_hash", "result", "sha256", "token", "token_hash",
    },
    "measures of a sheet or a stop": {"layouts", "measures", "rest_stops"},
    "public facts of places, schools and headsets": {
        "address", "closed_dates", "closing", "days", "experiences", "model", "open_dates", "opening", "place.name",
        "school.name", "source",
    },
    "the account of a grown-up who works here, as it is signed in with": {
        "by_name", "display_name", "user_account.name", "agent",
    },
}  # fmt: skip
#: Of the tables of a trip these may never be open, though the same word is elsewhere.
NEVER = {"trip.purpose", "override.reason"}


def open_columns() -> set[str]:
    return {
        f"{table.name}.{column.name}"
        for table in schema.METADATA.sorted_tables
        for column in table.columns
        if isinstance(column.type, String | JSON | TextColumn)
        and column.name != "id"
        and not column.name.endswith("_id")
    }


def test_every_open_column_has_a_reason():
    reasons = set().union(*OPEN.values())

    assert {
        name for name in open_columns() if name not in reasons and name.split(".")[1] not in reasons
    } == set()
    assert open_columns() & NEVER == set()


def test_every_reason_is_still_needed():
    known = open_columns() | {name.split(".")[1] for name in open_columns()}

    assert set().union(*OPEN.values()) - known == set()


@pytest.mark.parametrize("shape", ["0001", "0002"])
def test_a_released_database_of_sqlite_loses_its_open_names(tmp_path: Path, shape: str):
    path = tmp_path / "old.sqlite"
    released.lay_out(shape, f"sqlite:///{path}")
    message = words_of(path)
    assert [it for it in message if it in path.read_bytes()] == message

    engine = make_engine(f"sqlite:///{path}", Vault(released.KEY))
    upgrade(engine)

    left = b"".join(file.read_bytes() for file in tmp_path.glob("old.sqlite*"))
    assert [it.decode() for it in message if it in left] == []
    engine.dispose()
    left = b"".join(file.read_bytes() for file in tmp_path.glob("old.sqlite*"))
    assert [it.decode() for it in message if it in left] == []


@pytest.mark.parametrize("shape", ["0001", "0002"])
def test_a_released_database_of_postgresql_loses_its_open_names(cluster, tmp_path: Path, shape):
    path = tmp_path / "old.sqlite"
    released.lay_out(shape, f"sqlite:///{path}")
    name = cluster.create()
    released.lay_out(shape, cluster.url(name))
    engine = make_engine(cluster.url(name), Vault(released.KEY))
    upgrade(engine)

    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text("CHECKPOINT"))
        files = connection.scalars(
            text(
                "SELECT pg_relation_filepath(c.oid) FROM pg_class c JOIN pg_namespace n"
                " ON n.oid = c.relnamespace"
                " WHERE n.nspname IN ('public', 'pg_toast') AND relkind IN ('r', 't', 'i')"
            )
        ).all()
    home = Path(cluster.home)
    engine.dispose()
    found = {file.name: file for file in home.rglob("*") if file.is_file()}
    left = b"".join(found[Path(it).name].read_bytes() for it in files if Path(it).name in found)
    cluster.drop(name)

    assert len(left) > 0
    assert [it.decode() for it in words_of(path) if it in left] == []


def words_of(path: Path) -> list[bytes]:
    """Return the names and phones that a released database of SQLite holds openly."""
    with sqlite3.connect(path) as raw:
        pupils = raw.execute("SELECT name, name_latin, class_name FROM pupil").fetchall()
        adults = raw.execute("SELECT name, phone FROM adult").fetchall()
        phones = raw.execute("SELECT emergency_phone FROM trip UNION SELECT phone FROM school")
        found = {it for row in [*pupils, *adults, *phones.fetchall()] for it in row if it}
    return sorted(it.encode() for it in found)
