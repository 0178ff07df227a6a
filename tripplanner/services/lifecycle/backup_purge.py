"""Backups forget, too: what was deleted from the server on its date goes from its copies.

A backup that holds the people of a trip whose personal data was deleted, or is due by the
date in the backup itself, is written anew without them. Where that cannot be done (an
older shape of the database, a dump of PostgreSQL) the backup goes as a whole.
"""

import datetime as dt
import logging
import sqlite3
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import replace
from fnmatch import fnmatch
from pathlib import Path

from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from tripplanner.domain.access import SYSTEM
from tripplanner.exchange.backup.backup import replace_set, tidy
from tripplanner.exchange.backup.backup_set import SQLITE, BackupSet, check_sqlite, sets_in
from tripplanner.exchange.backup.durable_files import copy_whole, hash_of
from tripplanner.services.lifecycle.purge import due, forget_deleted, purge
from tripplanner.services.server.backups import alone
from tripplanner.store.database.engine import make_engine, write
from tripplanner.store.database.migrate import head
from tripplanner.store.database.vault import Vault
from tripplanner.store.trips import TripRow

_log = logging.getLogger(__name__)


def forget_in_backups(
    engine: Engine,
    vault: Vault,
    folder: Path,
    now: dt.datetime,
    held: Callable[[dt.datetime], bool] = lambda _: False,
) -> int:
    """Take people who were deleted out of the backups in ``folder``; return how many changed.

    Of a trip that still has its people here nobody goes from a backup, whatever the date in
    it: its deletion was postponed, or is announced. Backups that are ``held``, by the moment
    they were made, come last: a clock leapt, and they are from before.

    Raises:
        OSError: if the folder cannot be written or is full.
    """
    if not folder.is_dir():
        return 0
    with Session(engine) as session:
        query = select(TripRow.id, TripRow.purged_at).where(TripRow.purged_at.is_not(None))
        purged = {row.id: row.purged_at for row in session.execute(query) if row.purged_at}
        alive = set(session.scalars(select(TripRow.id).where(TripRow.purged_at.is_(None))))
    changed = 0
    with alone(folder):
        for backup_set in sets_in(folder):
            if not held(backup_set.manifest.made_at) and _holds(backup_set, purged, alive, now):
                _without(backup_set, set(purged), alive, vault, now)
                changed += 1
        if changed:
            tidy(folder, sets_in(folder))
            _log.info("people deleted from %d backups", changed)
    return changed


def _holds(
    backup_set: BackupSet, purged: Mapping[str, dt.datetime], alive: set[str], now: dt.datetime
) -> bool:
    """Tell whether a backup has people who are to be forgotten; asked without our tables."""
    if backup_set.manifest.kind != SQLITE:
        return any(at > backup_set.manifest.made_at for at in purged.values())
    # The day ends first in the east: a day early is not a day too late.
    today = (now + dt.timedelta(hours=14)).date().isoformat()
    try:
        with closing(sqlite3.connect(f"{backup_set.database.as_uri()}?mode=ro", uri=True)) as copy:
            rows = copy.execute("SELECT id, delete_on FROM trip WHERE purged_at IS NULL").fetchall()
    except sqlite3.DatabaseError:
        return False  # damaged: the drill says so, and nobody can restore it
    return any(
        row[0] in purged or (row[0] not in alive and row[1] is not None and row[1] <= today)
        for row in rows
    )


def _without(
    backup_set: BackupSet, purged: set[str], alive: set[str], vault: Vault, now: dt.datetime
) -> None:
    if backup_set.manifest.kind != SQLITE or backup_set.manifest.shape != head():
        replace_set(backup_set, None, None)
        return
    part = backup_set.database.with_name(f"{backup_set.database.name}.forgetting.part")
    try:
        copy_whole(backup_set.database, part)
        gone = _purge_copy(part, purged, alive, vault, now)
        rows = check_sqlite(part)
        files = {
            name: digest
            for name, digest in backup_set.manifest.files.items()
            if not any(fnmatch(name, f"output/{pattern}") for pattern in gone)
        }
        manifest = replace(backup_set.manifest, rows=rows, files=files, sha256=hash_of(part))
        replace_set(backup_set, manifest, part)
    finally:
        for path in part.parent.glob(f"{part.name}*"):
            path.unlink(missing_ok=True)


def _purge_copy(
    path: Path, purged: set[str], alive: set[str], vault: Vault, now: dt.datetime
) -> list[str]:
    """Purge a copy of a database, and return the patterns of the files that go with it."""
    engine = make_engine(f"sqlite:///{path.as_posix()}", vault)
    try:
        with Session(engine) as session, write(session):
            open_trips = select(TripRow.id).where(TripRow.purged_at.is_(None))
            ids = purged & set(session.scalars(open_trips))
            ids |= {row.id for row in due(session, now)} - alive
            gone = [purge(session, trip_id, SYSTEM, now) for trip_id in sorted(ids)]
        forget_deleted(engine, path.parent / "no-other-copies")
    finally:
        engine.dispose()
    with closing(sqlite3.connect(path, isolation_level=None)) as copy:
        copy.execute("PRAGMA journal_mode=DELETE")
    return [pattern for purged in gone for pattern in purged.files]
