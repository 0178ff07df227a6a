"""A database of every shape that was ever released, as SQL, with a real school's data in it.

``<shape>.sqlite.sql`` and ``<shape>.postgresql.sql`` were made by the program of that shape and
are never made anew: schools' databases do not change either when the program does. When a
migration is released, ``python -m tests.store.released`` writes its two files.
"""

import re
import sqlite3
from contextlib import closing
from pathlib import Path

import psycopg

HERE = Path(__file__).parent
KINDS = ("sqlite", "postgresql")
#: Opens the sealed fields of all of them.
KEY = bytes(range(32))


def shapes() -> list[str]:
    """Return every released shape, the oldest first."""
    return sorted({path.name.split(".")[0] for path in HERE.glob("*.sql")})


def script_of(shape: str, kind: str) -> Path:
    """Return the file of a shape for a kind of database."""
    return HERE / f"{shape}.{kind}.sql"


def lay_out(shape: str, url: str) -> None:
    """Make the database at ``url`` (an empty one) that of a shape."""
    kind = "sqlite" if url.startswith("sqlite") else "postgresql"
    script = script_of(shape, kind).read_text("utf-8")
    if kind == "sqlite":
        with closing(sqlite3.connect(url.removeprefix("sqlite:///"))) as database:
            database.executescript(script)
        return
    # Lines that begin with a backslash are for psql, not for the server.
    plain = re.sub(r"^\\.*$", "", script, flags=re.MULTILINE)
    with psycopg.connect(url.replace("+psycopg", ""), autocommit=True) as connection:
        connection.execute(plain)  # type: ignore[arg-type]  # our own file
