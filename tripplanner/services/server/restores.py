"""Backups on their way back, into the place of the data."""

import datetime as dt
import json
import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.engine import make_url
from sqlalchemy.orm import Session

from tripplanner.config import Settings
from tripplanner.durable_files import copy_whole, write_whole
from tripplanner.errors import BadInput, InstanceTrouble, NotFound, TripPlannerError
from tripplanner.exchange.backup import postgresql
from tripplanner.exchange.backup.backup_set import (
    KEYS,
    POSTGRESQL,
    SQLITE,
    BackupSet,
    foreign_sets_in,
    sets_in,
    verified,
)
from tripplanner.exchange.backup.restore import restore
from tripplanner.services.server.backups import (
    before_upgrade,
    folder_of,
    is_genuine,
    second_of,
)
from tripplanner.services.server.keys import KEYS_ON_MEDIUM
from tripplanner.store.database.base import new_id
from tripplanner.store.database.engine import make_engine, write
from tripplanner.store.database.migrate import current, knows, upgrade
from tripplanner.store.database.server_settings import SettingRow, put_setting
from tripplanner.store.database.vault import Vault, open_vault

#: The tables of a newer shape would hold on to those that the backup replaces. All three
#: scripts are one transaction.
_NO_TABLES = """
DO $$
DECLARE name text;
BEGIN
  FOR name IN SELECT quote_ident(tablename) FROM pg_tables WHERE schemaname = 'public' LOOP
    EXECUTE 'DROP TABLE IF EXISTS public.' || name || ' CASCADE';
  END LOOP;
END $$;
"""
#: The value is hexadecimal.
_NEW_ID = """
DELETE FROM public.setting WHERE name = 'database_id';
INSERT INTO public.setting (name, value) VALUES ('database_id', '\\x%s');
"""


def put_back(
    backup_set: BackupSet, settings: Settings, key: Path | None, now: dt.datetime
) -> Path | None:
    """Put a backup in the place of this server's data; return where the old data is.

    ``key`` is the file of the key the backup was made with; without it, that of the data
    folder is taken, else the one kept beside the backups. The restored database gets a
    new id, so that phones offer again what they still hold. The server must not run. Of
    PostgreSQL a backup is made first; nothing is put aside, so None comes back.

    Raises:
        BadInput: if the backup is damaged, newer than this program, or its key is not here.
        MissingPart: if it is of PostgreSQL and ``psql`` is not installed.
        OSError: if there is no room or the folder cannot be written.
    """
    here = _assert_kind(backup_set, settings)
    found = checked_key(backup_set, settings, key)
    assert_authentic(backup_set, open_vault(found))
    if here == POSTGRESQL:
        _keep_postgresql(settings, now)
        _load_postgresql(backup_set, settings, found)
        return None
    moved = None if found == settings.key_file else found
    vault = open_vault(found)

    def prepare(database: Path) -> None:
        assert_only_tables(backup_set, database)
        renew(database, vault)

    return restore(backup_set, settings.instance, moved, prepare, now)


def assert_usable(backup_set: BackupSet, settings: Settings, key: Path | None) -> None:
    """Make sure, without changing anything, that a restore of a set would not be refused.

    Raises:
        BadInput: saying what the restore would refuse.
    """
    _assert_kind(backup_set, settings)
    assert_authentic(backup_set, open_vault(checked_key(backup_set, settings, key)))
    verified(backup_set)
    if backup_set.manifest.kind == SQLITE:
        assert_only_tables(backup_set, backup_set.database)
    else:
        postgresql.check(backup_set.database)
        if not backup_set.manifest.signature:
            postgresql.assert_plain(backup_set.database)


@dataclass(frozen=True, slots=True)
class Offer:
    """The newest backup that can be restored, and the newer ones that cannot, by their names."""

    best: BackupSet | None
    skipped: tuple[tuple[str, TripPlannerError], ...]


def offer(settings: Settings, key: Path | None = None) -> Offer:
    """Look through the backups here and on the second medium for the newest sound one."""
    second = second_of(settings)
    folders = [folder_of(settings), *([second] if second and second.is_dir() else [])]
    skipped: list[tuple[str, TripPlannerError]] = [
        (path.stem, error) for folder in folders for path, error in foreign_sets_in(folder).items()
    ]
    found = [backup_set for folder in folders for backup_set in sets_in(folder)]
    for backup_set in sorted(
        found, key=lambda backup_set: backup_set.manifest.made_at, reverse=True
    ):
        try:
            assert_usable(backup_set, settings, key)
        except TripPlannerError as error:
            skipped.append((backup_set.name, error))
        else:
            return Offer(backup_set, tuple(skipped))
    return Offer(None, tuple(skipped))


def _kind_of(settings: Settings) -> str:
    return SQLITE if make_url(settings.database).get_backend_name() == "sqlite" else POSTGRESQL


def _assert_kind(backup_set: BackupSet, settings: Settings) -> str:
    here = _kind_of(settings)
    if backup_set.manifest.kind != here:
        raise BadInput(
            "This is a backup of %(kind)s, but this server uses %(here)s.",
            kind=backup_set.manifest.kind,
            here=here,
        )
    return here


def checked_key(backup_set: BackupSet, settings: Settings, key: Path | None = None) -> Path:
    """Return the key file that opens a backup: ``key``, or the first of ours that does.

    Raises:
        BadInput: if a newer tripplanner made the backup, or no key is here that opens it.
    """
    if not knows(backup_set.manifest.shape):
        raise BadInput(
            "The backup %(file)s was made by a newer tripplanner. Install that one first.",
            file=backup_set.database.name,
        )
    name = f"{backup_set.manifest.key}.key"
    places = [settings.key_file, backup_set.folder / KEYS / name, folder_of(settings) / KEYS / name]
    if settings.backup_key_folder:
        places.append(Path(settings.backup_key_folder) / KEYS_ON_MEDIUM / name)
    for path in places if key is None else [key]:
        with suppress(InstanceTrouble):  # a damaged copy is no reason not to look at the next
            if open_vault(path).name == backup_set.manifest.key:
                return path
    raise BadInput(
        "The key of this backup (%(name)s) is not here. Name its file with --key.", name=name
    )


def assert_authentic(backup_set: BackupSet, vault: Vault) -> None:
    """Make sure that a set says what it said when it was made with this key.

    Whether its files are those it names is checked by their hashes, which are signed. Sets
    of before there were signatures pass; what they may hold, ``assert_only_tables`` says.

    Raises:
        BadInput: if somebody changed it, or took the signature away.
    """
    if not is_genuine(backup_set.manifest, vault):
        raise BadInput(
            "The backup %(file)s was changed after it was made. Use another one.",
            file=backup_set.database.name,
        )


def assert_only_tables(backup_set: BackupSet, database: Path) -> None:
    """Make sure that a database from a set without signature is of the shape it says and no more.

    Nothing in it may act by itself: our databases have neither triggers nor views.

    Raises:
        BadInput: if there is anything else.
    """
    if backup_set.manifest.signature:
        return
    with closing(sqlite3.connect(f"{database.absolute().as_uri()}?mode=ro", uri=True)) as found:
        others = found.execute(
            "SELECT name FROM sqlite_master WHERE type NOT IN ('table', 'index')"
            " OR sql LIKE 'CREATE VIRTUAL%'"
        ).fetchone()
        shape = found.execute("SELECT version_num FROM alembic_version").fetchone()
    if others or shape != (backup_set.manifest.shape,):
        raise BadInput(
            "The backup %(file)s was changed after it was made. Use another one.",
            file=backup_set.database.name,
        )


def renew(database: Path, vault: Vault) -> None:
    """Give a restored database its new id, after the key has proved to open it."""
    engine = make_engine(f"sqlite:///{database.as_posix()}", vault)
    try:
        upgrade(engine)
        with Session(engine) as session, write(session):
            session.scalars(select(SettingRow)).all()  # none could be read with another key
            put_setting(session, "database_id", new_id())
        with engine.connect() as connection:
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        engine.dispose()


def _keep_postgresql(settings: Settings, now: dt.datetime) -> None:
    if not settings.key_file.is_file():
        return  # a new computer: nothing is there yet
    vault = open_vault(settings.key_file)
    engine = make_engine(settings.database, vault)
    try:
        if current(engine) is not None:
            before_upgrade(engine, vault, settings, now)
    finally:
        engine.dispose()


def _load_postgresql(backup_set: BackupSet, settings: Settings, key: Path) -> None:
    verified(backup_set)
    postgresql.check(backup_set.database)
    if not backup_set.manifest.signature:
        postgresql.assert_plain(backup_set.database)
    for name, digest in backup_set.manifest.files.items():
        target = settings.instance / name
        if not target.exists():
            target.parent.mkdir(parents=True, exist_ok=True)
            copy_whole(backup_set.pooled(digest), target)
    sealed = open_vault(key).seal(json.dumps(new_id()).encode()).hex()
    emptying = settings.instance / "restore-tables.sql"
    renewal = settings.instance / "restore-id.sql"
    statement = _NEW_ID % sealed
    try:
        write_whole(emptying, _NO_TABLES.encode())
        write_whole(renewal, statement.encode())
        postgresql.load(settings.database, emptying, backup_set.database, renewal)
    finally:
        emptying.unlink(missing_ok=True)
        renewal.unlink(missing_ok=True)
    if key != settings.key_file:
        copy_whole(key, settings.key_file)


def set_named(settings: Settings, name: str) -> BackupSet:
    """Return one of this server's own backups.

    Raises:
        NotFound: if there is none of that name.
    """
    for backup_set in sets_in(folder_of(settings)):
        if backup_set.name == name:
            return backup_set
    raise NotFound("This backup is no longer kept.")
