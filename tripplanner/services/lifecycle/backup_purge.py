"""Backups forget, too: what was deleted from the server on its date goes from its copies.

A backup that holds the people of a trip whose personal data was deleted, or is due by the
date in the backup itself, is written anew without them. Where that cannot be done (an
older shape of the database, a dump of PostgreSQL, another key) the backup goes as a whole.
One that is damaged or was changed by somebody is named, and left.
"""

import datetime as dt
import logging
import shutil
import sqlite3
from collections.abc import Callable, Mapping
from collections.abc import Set as AbstractSet
from contextlib import closing
from dataclasses import dataclass, field, replace
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, select
from sqlalchemy.exc import DatabaseError
from sqlalchemy.orm import Session

from tripplanner.domain.access import SYSTEM
from tripplanner.durable_files import copy_whole, hash_of
from tripplanner.errors import TripPlannerError
from tripplanner.exchange.backup.backup import replace_set, signed, tidy
from tripplanner.exchange.backup.backup_set import (
    SQLITE,
    BackupSet,
    check_sqlite,
    foreign_sets_in,
    sets_in,
)
from tripplanner.exchange.backup.restore import DATABASE, KEPT, KEY
from tripplanner.services.lifecycle.purge import due, purge
from tripplanner.services.server.backups import alone, is_genuine
from tripplanner.store.database.engine import make_engine, write
from tripplanner.store.database.migrate import head, upgrade
from tripplanner.store.database.rewriting import rewrite
from tripplanner.store.database.vault import Vault, open_vault
from tripplanner.store.trips import TripRow

_log = logging.getLogger(__name__)
_CHANGED = "The backup %(file)s was changed after it was made. Use another one."
_DAMAGED = "The backup %(file)s is damaged: %(reason)s. Use another one."


@dataclass(frozen=True, slots=True)
class Unreached:
    """A copy that may still hold people: where, and why (an English sentence with its values).

    ``message`` is ``not there`` for a medium that is not plugged in.
    """

    where: str
    message: str
    values: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Forgotten:
    """How many copies changed, and which could not."""

    changed: int = 0
    unreached: tuple[Unreached, ...] = ()


def is_there(folder: Path) -> bool:
    """Tell whether a folder of backups can be looked into."""
    try:
        return folder.is_dir()
    except OSError:
        return False


@dataclass(frozen=True, slots=True)
class _Fate:
    """Which trips forget their people at a moment: those ``purged`` here, and what is due.

    Of a trip that still has its people here (``alive``) nobody goes from a copy, whatever the
    date in it: its deletion was postponed, or is announced.
    """

    purged: Mapping[str, dt.datetime]
    alive: AbstractSet[str]
    now: dt.datetime

    @classmethod
    def of(cls, engine: Engine, now: dt.datetime) -> "_Fate":
        """Ask the server's own database."""
        with Session(engine) as session:
            rows = session.execute(select(TripRow.id, TripRow.purged_at)).all()
        purged = {row.id: row.purged_at for row in rows if row.purged_at}
        return cls(purged, {row.id for row in rows} - purged.keys(), now)

    def found_in(self, database: Path) -> bool | None:
        """Tell whether a SQLite file has people who are to be forgotten, None if it is damaged.

        Asked without our tables: it may be of an older shape.
        """
        # The day ends first in the east: a day early is not a day too late.
        today = (self.now + dt.timedelta(hours=14)).date().isoformat()
        query = "SELECT id, delete_on FROM trip WHERE purged_at IS NULL"
        try:
            uri = f"{database.absolute().as_uri()}?mode=ro"
            with closing(sqlite3.connect(uri, uri=True)) as copy:
                rows = copy.execute(query).fetchall()
        except sqlite3.DatabaseError:
            return None
        return any(
            trip_id in self.purged
            or (trip_id not in self.alive and day is not None and day <= today)
            for trip_id, day in rows
        )

    def trips_in(self, session: Session) -> list[str]:
        """Return the trips of a copy whose people are to be forgotten."""
        open_trips = set(session.scalars(select(TripRow.id).where(TripRow.purged_at.is_(None))))
        late = {row.id for row in due(session, self.now)} - self.alive
        return sorted(self.purged.keys() & open_trips | late)


def forget_in_backups(
    engine: Engine,
    vault: Vault,
    folder: Path,
    now: dt.datetime,
    held: Callable[[dt.datetime], bool] = lambda _: False,
) -> Forgotten:
    """Take people who were deleted out of the backups in ``folder``.

    Backups that are ``held``, by the moment they were made, come last: a clock leapt, and
    they are from before.

    Of a trip that still has its people here nobody goes from a backup, whatever the date in
    it: its deletion was postponed, or is announced. Backups that are ``held``, by the moment
    they were made, come last: a clock leapt, and they are from before.

    Raises:
        OSError: if the folder cannot be written or is full.
    """
    if not folder.is_dir():
        return Forgotten()
    fate = _Fate.of(engine, now)
    changed = 0
    unreached = [
        Unreached(str(path), error.message, error.values)
        for path, error in foreign_sets_in(folder).items()
        if fate.purged
    ]
    with alone(folder):
        for backup_set in sets_in(folder):
            if held(backup_set.manifest.made_at):
                continue
            found, values = _found(backup_set, fate), {"file": backup_set.database.name}
            if found is None:
                values["reason"] = "SQLite"
                unreached.append(Unreached(str(backup_set.database), _DAMAGED, values))
            elif found and not is_genuine(backup_set.manifest, vault):
                unreached.append(Unreached(str(backup_set.database), _CHANGED, values))
            elif found:
                _without(backup_set, fate, vault)
                changed += 1
        if changed:
            tidy(folder, sets_in(folder))
            _log.info("people deleted from %d backups", changed)
    return Forgotten(changed, tuple(unreached))


def _found(backup_set: BackupSet, fate: _Fate) -> bool | None:
    if backup_set.manifest.kind != SQLITE:
        return any(at > backup_set.manifest.made_at for at in fate.purged.values())
    return fate.found_in(backup_set.database)


def _without(backup_set: BackupSet, fate: _Fate, vault: Vault) -> None:
    manifest = backup_set.manifest
    if manifest.kind != SQLITE or manifest.shape != head() or manifest.key != vault.name:
        replace_set(backup_set, None, None)
        return
    part = backup_set.database.with_name(f"{backup_set.database.name}.forgetting.part")
    try:
        copy_whole(backup_set.database, part)
        gone = _purge_copy(part, fate, vault)
        rows = check_sqlite(part)
        files = {
            name: digest
            for name, digest in manifest.files.items()
            if not any(fnmatch(name, f"output/{pattern}") for pattern in gone)
        }
        manifest = replace(manifest, rows=rows, files=files, sha256=hash_of(part))
        replace_set(backup_set, signed(manifest, vault.sign), part)
    finally:
        _remove(part)


def _remove(part: Path) -> None:
    for path in part.parent.glob(f"{part.name}*"):
        path.unlink(missing_ok=True)


def _purge_copy(path: Path, fate: _Fate, vault: Vault) -> list[str]:
    """Purge a copy of a database, and return the patterns of the files that go with it."""
    engine = make_engine(f"sqlite:///{path.as_posix()}", vault)
    try:
        upgrade(engine)
        with Session(engine) as session, write(session):
            ids = fate.trips_in(session)
            gone = [purge(session, trip_id, SYSTEM, fate.now) for trip_id in ids]
        rewrite(engine)
    finally:
        engine.dispose()
    with closing(sqlite3.connect(path, isolation_level=None)) as copy:
        copy.execute("PRAGMA journal_mode=DELETE")
    return [pattern for it in gone for pattern in it.files]


def forget_in_replaced(
    engine: Engine, instance: Path, now: dt.datetime
) -> tuple[int, list[Unreached]]:
    """Take people out of what restores put aside; return how many folders changed, and which not.

    Where its database cannot be opened any more, the folder goes as a whole.
    """
    changed = 0
    fate = _Fate.of(engine, now)
    unreached = []
    for folder in instance.glob(f"{KEPT}*"):
        database = folder / DATABASE
        if not database.is_file() or fate.found_in(database) is False:
            continue
        try:
            _forget_in_folder(folder, fate, instance)
        except OSError as error:
            reason = {"reason": error.strerror or type(error).__name__}
            unreached.append(Unreached(str(folder), "The computer says: %(reason)s.", reason))
        else:
            changed += 1
    return changed, unreached


def _forget_in_folder(folder: Path, fate: _Fate, instance: Path) -> None:
    key = folder / KEY if (folder / KEY).is_file() else instance / KEY
    try:
        gone = _purge_copy(folder / DATABASE, fate, open_vault(key))
    except (TripPlannerError, DatabaseError, sqlite3.DatabaseError, ValueError) as error:
        _log.warning("%s goes as a whole: %s", folder.name, type(error).__name__)
        shutil.rmtree(folder)
        return
    for pattern in gone:
        for path in (folder / "output").glob(pattern):
            path.unlink(missing_ok=True)
