"""What this server knows about itself, and what an administrator sets on screen."""

import datetime as dt
import platform
import shutil
import sqlite3
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Engine, select, text
from sqlalchemy.orm import Session

from tripplanner import __version__
from tripplanner.documents.rendering.fonts import FONT_PACKAGES, unprintable
from tripplanner.documents.rendering.renderer import PACKAGES
from tripplanner.domain.text import Text
from tripplanner.errors import MissingPart
from tripplanner.store.database.engine import PRAGMAS
from tripplanner.store.database.server_settings import put_setting, setting
from tripplanner.store.trips import TripRow

#: What WeasyPrint needs of the system.
LIBRARIES = (
    "gobject-2.0",
    "pango-1.0",
    "pangoft2-1.0",
    "harfbuzz",
    "harfbuzz-subset",
    "fontconfig",
)
#: Loads each: one whose own parts were removed is found, but cannot be used. In a process of
#: its own, which ends: a server that only answers should not carry them.
_LOADING = """
import ctypes, ctypes.util, sys
for name in sys.argv[1:]:
    path = ctypes.util.find_library(name)
    try:
        assert path
        ctypes.CDLL(path)
    except (AssertionError, OSError):
        print(name)
"""
#: A few characters of each script that must be printable.
SCRIPTS = {"Chinese": "研学活动鱻龘", "Tibetan": "བོད་ཡིག"}
#: Less free space than this is worth a warning.
LITTLE_BYTES = 500_000_000


@dataclass(frozen=True, slots=True)
class Parts:
    """What printing needs: lacking system libraries, lacking characters, what to install."""

    libraries: tuple[str, ...]
    characters: str
    packages: str


@dataclass(frozen=True, slots=True)
class DatabaseFacts:
    """The database: its kind and version, size in bytes, and how it is set (name, value)."""

    kind: str
    version: str
    size: int
    settings: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Deletion:
    """A trip whose personal data has a date to go."""

    trip_id: str
    title: Text
    delete_on: dt.date


@dataclass(frozen=True, slots=True)
class Wifi:
    """The school's Wi-Fi, as the poster's code gives it to phones."""

    name: str = ""
    password: str = ""
    hidden: bool = False


def versions() -> tuple[tuple[str, str], ...]:
    """Return the program and what it runs on, with their versions."""
    return (
        ("tripplanner", __version__),
        ("Python", platform.python_version()),
        ("SQLite", sqlite3.sqlite_version),
        ("OS", platform.platform(terse=True)),
    )


def lacking_libraries() -> tuple[str, ...]:
    """Return the system libraries that printing needs and that are not (wholly) installed."""
    words = [sys.executable, "-c", _LOADING, *LIBRARIES]
    done = subprocess.run(words, capture_output=True, text=True, check=False)  # noqa: S603 -- our own script, run by our own Python
    return tuple(done.stdout.split()) if done.returncode == 0 else LIBRARIES


def parts() -> Parts:
    """Return what is missing for printing; empty where nothing is."""
    libraries = lacking_libraries()
    try:
        characters = "".join(name for sample in SCRIPTS.values() for name in unprintable(sample))
    except MissingPart:
        characters = "".join(SCRIPTS.values())
    wanted = [PACKAGES] if libraries else []
    wanted += [FONT_PACKAGES] if characters else []
    return Parts(libraries, characters, " ".join(wanted))


def free_bytes(folder: Path) -> int:
    """Return the free space on the disk of a folder."""
    return shutil.disk_usage(folder).free


def database(engine: Engine) -> DatabaseFacts:
    """Return kind, size and settings of the database."""
    with engine.connect() as connection:
        if engine.dialect.name == "sqlite":
            settings = tuple(
                (name, str(connection.exec_driver_sql(f"PRAGMA {name}").scalar()))
                for name in PRAGMAS
            )
            pages = connection.exec_driver_sql("PRAGMA page_count").scalar() or 0
            size = pages * (connection.exec_driver_sql("PRAGMA page_size").scalar() or 0)
            return DatabaseFacts("SQLite", sqlite3.sqlite_version, size, settings)
        version = str(connection.execute(text("SHOW server_version")).scalar())
        size = connection.execute(text("SELECT pg_database_size(current_database())")).scalar() or 0
        settings = tuple(
            (name, str(connection.execute(text(f"SHOW {name}")).scalar()))
            for name in ("fsync", "synchronous_commit", "full_page_writes", "server_encoding")
        )
    return DatabaseFacts("PostgreSQL", version, size, settings)


def folder_bytes(folder: Path) -> int:
    """Return the size of all files in a folder."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def deletions(session: Session) -> list[Deletion]:
    """Return the trips whose personal data is still here, the next to be deleted first."""
    query = select(TripRow).where(TripRow.delete_on.is_not(None), TripRow.purged_at.is_(None))
    return [
        Deletion(row.id, row.title, row.delete_on)
        for row in session.scalars(query.order_by(TripRow.delete_on, TripRow.key))
        if row.delete_on is not None
    ]


def without_date(session: Session) -> list[tuple[str, Text]]:
    """Return the trips whose personal data nobody set a date for: id and title."""
    query = select(TripRow).where(TripRow.delete_on.is_(None), TripRow.purged_at.is_(None))
    return [(row.id, row.title) for row in session.scalars(query.order_by(TripRow.starts))]


def wifi(session: Session) -> Wifi:
    """Return the Wi-Fi set for the poster."""
    found = setting(session, "wifi", {})
    if not isinstance(found, dict):
        return Wifi()
    return Wifi(
        str(found.get("name", "")), str(found.get("password", "")), bool(found.get("hidden"))
    )


def set_wifi(session: Session, chosen: Wifi) -> None:
    """Keep the Wi-Fi for the poster; an empty name means none."""
    put_setting(
        session,
        "wifi",
        {"name": chosen.name, "password": chosen.password, "hidden": chosen.hidden},
    )


def address(session: Session) -> str:
    """Return the address set for codes and links, empty where none is."""
    found = setting(session, "address", "")
    return found if isinstance(found, str) else ""


def set_address(session: Session, chosen: str) -> None:
    """Keep the address that goes into codes and links; empty asks the network again."""
    put_setting(session, "address", chosen.rstrip("/"))
