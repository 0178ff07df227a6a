"""The key of this server: made once with its database, found again where a copy of it lies.

A database that exists is never given another key: what the new one sealed could not be read
with the old one, nor the other way round.
"""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.engine import make_url
from sqlalchemy.orm import Session

from tripplanner.config import Settings
from tripplanner.durable_files import write_whole
from tripplanner.errors import InstanceTrouble
from tripplanner.exchange.backup.backup_set import FOLDER, KEYS
from tripplanner.paths import command_line
from tripplanner.store.database.engine import make_engine
from tripplanner.store.database.key_check import fits, key_of_database
from tripplanner.store.database.migrate import current
from tripplanner.store.database.server_settings import put_setting, setting
from tripplanner.store.database.vault import Vault, make_key, new_vault, open_vault

#: Folders of these names are made on the media for backups and for keys.
ON_MEDIUM = "tripplanner-backups"
KEYS_ON_MEDIUM = "tripplanner-keys"
#: What a restored key takes the place of is kept under this name.
_REPLACED = "secret.key.replaced-"
_SHOWN = "key_shown"


def key_of(settings: Settings) -> Vault:
    """Return the key of a server; make one where neither a key nor a database exists.

    Whether it is the key of the database is asked by ``assert_key``.

    Raises:
        InstanceTrouble: if the key is missing or damaged, or the database is lost; the
            sentence says what to do.
    """
    assert_not_lost(settings)
    present = _present(settings)
    if present is not None:
        return present
    settings.instance.mkdir(mode=0o700, parents=True, exist_ok=True)
    return make_key(settings.key_file)


def checked_key(settings: Settings) -> Vault | None:
    """Return the key of a server after it has opened the database, None on a new data folder.

    Nothing is made and nothing brought up to date.

    Raises:
        InstanceTrouble: if the key is missing, damaged, or not the one of the database.
    """
    vault = _present(settings)
    if vault is not None:
        engine = make_engine(settings.database, vault)
        try:
            if _exists(settings, engine):
                assert_key(engine, settings, vault)
        finally:
            engine.dispose()
    return vault


def _present(settings: Settings) -> Vault | None:
    if settings.key_file.exists():
        return open_vault(settings.key_file)
    probe = make_engine(settings.database, new_vault())
    try:
        if not _exists(settings, probe):
            return None
        raise _missing(settings, probe)
    finally:
        probe.dispose()


def assert_key(engine: Engine, settings: Settings, vault: Vault) -> None:
    """Make sure that a key is the one of the database, before anything is read or written.

    Raises:
        InstanceTrouble: if it is another one; the sentence says where the right one may lie.
    """
    if not fits(engine, vault):
        raise _another(settings, engine)


def assert_not_lost(settings: Settings) -> None:
    """Make sure that a data folder without a database never had one.

    Raises:
        InstanceTrouble: if there are backups of a database that is no longer there.
    """
    url = make_url(settings.database)
    lost = url.get_backend_name() == "sqlite" and not _holds_sqlite(url.database)
    if lost and next((settings.instance / FOLDER).glob("tripplanner-*.json"), None):
        raise InstanceTrouble(
            "There is no database in %(folder)s, but there are backups of one. Put the newest"
            " back: %(command)s. To begin with nothing, move the folder backups away first.",
            folder=settings.instance,
            command=command_line("restore", instance=settings.instance),
        )


def restore_key(settings: Settings, vault: Vault) -> bool:
    """Put a key back as this server's; return whether anything changed.

    A key that stood there and is not the database's is kept beside under another name.

    Raises:
        InstanceTrouble: if the key is not the one of the database.
        OSError: if the folder cannot be written.
    """
    settings.instance.mkdir(mode=0o700, parents=True, exist_ok=True)
    engine = make_engine(settings.database, vault)
    try:
        if not fits(engine, vault):
            raise InstanceTrouble(
                "This is the key %(name)s, but the database was sealed with %(wanted)s."
                " Nothing was changed.",
                name=vault.name,
                wanted=key_of_database(engine) or "?",
            )
    finally:
        engine.dispose()
    target = settings.key_file
    if target.exists():
        try:
            present = open_vault(target)
        except InstanceTrouble:
            present = None
        if present == vault:
            return False
        name = present.name if present else "damaged"
        target.replace(target.with_name(f"{_REPLACED}{name}"))
    write_whole(target, vault.key.hex().encode())
    return True


def note_shown(session: Session, now: dt.datetime, by: str) -> None:
    """Note that the key was shown to somebody (``by`` is empty at the command line)."""
    put_setting(session, _SHOWN, {"at": now.isoformat(timespec="seconds"), "by": by})


def last_shown(session: Session) -> tuple[dt.datetime | None, str]:
    """Return when the key was last shown and to whom, None if it never was."""
    found = setting(session, _SHOWN)
    if not isinstance(found, dict):
        return None, ""
    return dt.datetime.fromisoformat(found["at"]), str(found["by"])


def copies(settings: Settings) -> Iterator[Path]:
    """Yield the key files that lie where this program puts copies, the nearest first."""
    folders = [settings.instance / FOLDER / KEYS]
    if settings.backup_key_folder:
        folders.append(Path(settings.backup_key_folder) / KEYS_ON_MEDIUM)
    if settings.backup_folder:
        folders.append(Path(settings.backup_folder) / ON_MEDIUM / KEYS)
    for folder in folders:
        yield from sorted(folder.glob("*.key"))
    yield from sorted(settings.instance.glob("before-restore-*/secret.key"))
    yield from sorted(settings.instance.glob(f"{_REPLACED}*"))


def _missing(settings: Settings, engine: Engine) -> InstanceTrouble:
    copy = _copy(settings, engine)
    if copy is not None:
        return InstanceTrouble(
            "The key %(path)s of this database is missing. There is a copy of it; put it back:"
            " %(command)s",
            path=settings.key_file,
            command=_command(settings, copy),
        )
    return InstanceTrouble(
        "The key %(path)s of this database is missing, and without it nothing can be read. Look"
        " for %(name)s.key on the medium for keys or for the page from the safe, and put it back:"
        " %(command)s",
        path=settings.key_file,
        name=key_of_database(engine) or "*",
        command=_command(settings),
    )


def _another(settings: Settings, engine: Engine) -> InstanceTrouble:
    copy = _copy(settings, engine)
    if copy is not None:
        return InstanceTrouble(
            "The key %(path)s is not the one of this database, so nothing was read or written."
            " There is a copy of the right one; put it back: %(command)s",
            path=settings.key_file,
            command=_command(settings, copy),
        )
    return InstanceTrouble(
        "The key %(path)s is not the one of this database, so nothing was read or written. Look"
        " for %(name)s.key on the medium for keys or for the page from the safe, and put it back:"
        " %(command)s",
        path=settings.key_file,
        name=key_of_database(engine) or "*",
        command=_command(settings),
    )


def _copy(settings: Settings, engine: Engine) -> Path | None:
    """Return where a copy of the database's key lies, None if there is none in reach."""
    return next((path for path in copies(settings) if _is_right(engine, path)), None)


def _command(settings: Settings, *files: Path) -> str:
    return command_line("key", "restore", *map(str, files), instance=settings.instance)


def _is_right(engine: Engine, path: Path) -> bool:
    try:
        return fits(engine, open_vault(path))
    except InstanceTrouble:
        return False


def _exists(settings: Settings, engine: Engine) -> bool:
    url = make_url(settings.database)
    if url.get_backend_name() == "sqlite":
        return _holds_sqlite(url.database)
    return current(engine) is not None


def _holds_sqlite(path: str | None) -> bool:
    """Tell whether there is a file that is not empty; looking would make an empty one."""
    found = Path(path or "")
    return bool(path) and path != ":memory:" and found.is_file() and found.stat().st_size > 0
