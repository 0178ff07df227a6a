"""Backups of the whole server: made, copied to a second medium, tried, put back.

What a backup is and how it lies on the disk: ``tripplanner.exchange.backup.backup``.
"""

import datetime as dt
import logging
import shutil
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from zoneinfo import ZoneInfo

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from tripplanner import __version__
from tripplanner.config import Settings
from tripplanner.domain.backup_retention import retained
from tripplanner.domain.clock_step import protects
from tripplanner.durable_files import alone_in, copy_whole, part_of
from tripplanner.errors import BadInput, InstanceTrouble, TripPlannerError
from tripplanner.exchange.backup import postgresql
from tripplanner.exchange.backup.backup import copy_set, copy_sqlite, make_set, remove, tidy
from tripplanner.exchange.backup.backup_set import (
    FOLDER,
    KEYS,
    POSTGRESQL,
    SQLITE,
    BackupSet,
    Manifest,
    content_of,
    sets_in,
)
from tripplanner.paths import command_line
from tripplanner.services.rollcall.events import marks_for_backup, put_safe_marks, safe_marks
from tripplanner.services.server.clock import Clock
from tripplanner.services.server.keys import KEYS_ON_MEDIUM, ON_MEDIUM
from tripplanner.store.database.engine import write
from tripplanner.store.database.key_check import fits, fits_file
from tripplanner.store.database.migrate import current
from tripplanner.store.database.server_settings import put_setting, setting
from tripplanner.store.database.vault import Vault

_LOCK = "backup.lock"
#: Sets of these shapes were made before sets were signed.
_UNSIGNED_SHAPES = ("0001", "0002")
#: How long the backups of before that stay, since the first one with sealed names.
CLEAR_KEPT = dt.timedelta(days=30)
_ELSEWHERE = "backups_elsewhere"
_MOST_ELSEWHERE = 50
_here = threading.Lock()
_log = logging.getLogger(__name__)

#: What tells, of the database a session reads, up to which number each device's events
#: are stored without a gap.
Marks = Callable[[Session], Mapping[str, int]]


@dataclass(frozen=True, slots=True)
class Made:
    """A new backup, and what went wrong with its copy on the second medium (or None)."""

    backup: BackupSet
    trouble: Exception | None = None


class Health:
    """How the last attempt of the running server went, for the page that shows it."""

    def __init__(self) -> None:
        """Begin with nothing known."""
        self.trouble: Exception | None = None
        self.second: Exception | None = None
        self.at: dt.datetime | None = None

    def note(self, trouble: Exception | None, second: Exception | None, at: dt.datetime) -> None:
        """Keep what went wrong here and on the second medium."""
        self.trouble, self.second, self.at = trouble, second, at


def folder_of(settings: Settings) -> Path:
    """Return where this server keeps its backups."""
    return settings.instance / FOLDER


def second_of(settings: Settings) -> Path | None:
    """Return the folder on the second medium, or None where none is set."""
    return Path(settings.backup_folder) / ON_MEDIUM if settings.backup_folder else None


def is_genuine(manifest: Manifest, vault: Vault) -> bool:
    """Tell whether a manifest says what it said when it was made with this key.

    Sets of before there were signatures pass.
    """
    if manifest.signature:
        return vault.has_signed(content_of(manifest), manifest.signature)
    return manifest.shape in _UNSIGNED_SHAPES


def holds_clear_names(one: BackupSet) -> bool:
    """Tell whether a set is of before names were sealed, so that anybody can read them."""
    return one.manifest.shape in _UNSIGNED_SHAPES


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """A folder that somebody had a backup made in (``-o``), and when the last time."""

    folder: Path
    at: str


def elsewhere(session: Session) -> list[Elsewhere]:
    """Return where backups were made by name: a purge reaches them or names them."""
    found = setting(session, _ELSEWHERE, {})
    if not isinstance(found, dict):
        return []
    return [Elsewhere(Path(folder), str(at)) for folder, at in found.items()]


def _note_elsewhere(engine: Engine, folder: Path, now: dt.datetime) -> None:
    with Session(engine) as session, write(session):
        known = {str(it.folder): it.at for it in elsewhere(session)}
        known[str(folder)] = now.isoformat(timespec="seconds")
        newest_first = sorted(known.items(), key=lambda it: it[1], reverse=True)
        put_setting(session, _ELSEWHERE, dict(newest_first[:_MOST_ELSEWHERE]))


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Keep other threads and processes out of a backup folder meanwhile."""
    folder.mkdir(parents=True, exist_ok=True)
    with _here, alone_in(folder, _LOCK):
        yield


def make(
    engine: Engine,
    vault: Vault,
    settings: Settings,
    now: dt.datetime,
    *,
    into: Path | None = None,
    marks: Marks = marks_for_backup,
) -> Made:
    """Make a verified backup, rotate the older ones, copy it to the second medium.

    With ``into`` the backup is made in that folder instead, and nothing is rotated. A
    second medium that is not there or full does not undo the backup. What ``marks`` tells
    of the phones' events is then noted as safe: the phones may delete so much.

    Raises:
        BadInput: if what was written cannot be read back as it should be.
        MissingPart: if the database is PostgreSQL and ``pg_dump`` is not installed.
        OSError: if the disk is full or the folder cannot be written.
    """
    folder = folder_of(settings) if into is None else into
    with Session(engine) as session:
        # Before the copy: an event stored a moment later may not be in it.
        stored = dict(marks(session))
    with alone(folder):
        clock = Clock(engine, settings).look(now)
        made = _make(engine, vault, settings, now, folder)
        if into is not None:
            _note_elsewhere(engine, folder.absolute(), now)
            return Made(made)
        _keep_marks(engine, stored)
        rotate(folder, settings, lambda moment: protects(clock, moment, now))
        return Made(made, _to_second(made, settings, vault, lambda it: protects(clock, it, now)))


def before_upgrade(engine: Engine, vault: Vault, settings: Settings, now: dt.datetime) -> BackupSet:
    """Make a verified backup of a database whose shape this program is about to change.

    Our tables may not fit it yet, so nothing is read through them and nothing rotated.

    Raises:
        BadInput: if what was written cannot be read back as it should be.
        MissingPart: if the database is PostgreSQL and ``pg_dump`` is not installed.
        OSError: if the disk is full or the folder cannot be written.
    """
    folder = folder_of(settings)
    with alone(folder):
        return _make(engine, vault, settings, now, folder)


def _make(
    engine: Engine, vault: Vault, settings: Settings, now: dt.datetime, folder: Path
) -> BackupSet:
    manifest = Manifest(
        made_at=_free_moment(folder, now),
        program=__version__,
        kind=SQLITE if engine.dialect.name == "sqlite" else POSTGRESQL,
        shape=current(engine) or "",
        key=vault.name,
    )
    _clear_parts(folder)
    try:
        made = make_set(
            folder, settings.instance, manifest, lambda path: _copy(engine, path, vault), vault.sign
        )
    except BaseException:
        # What it copied already would fill a full disk for good.
        tidy(folder, sets_in(folder))
        raise
    # Never beside a set that goes elsewhere: whoever finds that stick must not find the key on it.
    _keep_key(settings, vault, folder_of(settings) / KEYS)
    _log.info("backup %s made and verified", made.name)
    return made


def _free_moment(folder: Path, now: dt.datetime) -> dt.datetime:
    moment = now.astimezone(dt.UTC).replace(microsecond=0)
    taken = {backup_set.manifest.made_at for backup_set in sets_in(folder)}
    while moment in taken:
        moment += dt.timedelta(seconds=1)
    return moment


def _clear_parts(folder: Path) -> None:
    for part in folder.rglob(part_of(Path("*")).name):
        part.unlink(missing_ok=True)


def _copy(engine: Engine, path: Path, vault: Vault) -> Mapping[str, int]:
    if engine.dialect.name != "sqlite":
        _assert_opens(fits(engine, vault), path)
        return postgresql.dump(engine.url.render_as_string(hide_password=False), path)
    raw = engine.raw_connection()
    try:
        rows = copy_sqlite(raw.driver_connection, path)  # type: ignore[arg-type]  # SQLite's own
    finally:
        raw.close()
    _assert_opens(fits_file(path, vault), path)
    return rows


def _assert_opens(opens: bool, path: Path) -> None:  # noqa: FBT001 -- the outcome of a check
    # A backup that its key does not open is none, and would push out those that are.
    if not opens:
        raise InstanceTrouble(
            "No backup was made: the key does not open what is in %(file)s. Type: %(command)s",
            file=path.name.removesuffix(".part"),
            command=command_line("doctor"),
        )


def _keep_key(settings: Settings, vault: Vault, folder: Path) -> None:
    folder.mkdir(exist_ok=True, parents=True, mode=0o700)
    target = folder / f"{vault.name}.key"
    if not target.exists() and settings.key_file.is_file():
        copy_whole(settings.key_file, target)


def rotate(
    folder: Path, settings: Settings, held: Callable[[dt.datetime], bool] = lambda _: False
) -> int:
    """Delete the backups whose time is over; return how many.

    The last one of each older shape stays: with it one can go back to an older program. Of
    those that hold names in clear it stays a month, and on a medium that is carried about
    they go as soon as there is a newer one. Those that are ``held`` stay, by the moment they
    were made: a clock that leapt judges none of those from before.
    """
    sets = sets_in(folder)
    sealed = [one.manifest.made_at for one in sets if not holds_clear_names(one)]
    if sealed:
        month = dt.timedelta(0) if folder != folder_of(settings) else CLEAR_KEPT
        sets = [
            it
            for it in sets
            if not holds_clear_names(it)
            or it.manifest.made_at + month > max(sealed)
            or held(it.manifest.made_at)
        ]
    last_of_shape: dict[str, dt.datetime] = {}
    for backup_set in sets:
        last_of_shape.setdefault(backup_set.manifest.shape, backup_set.manifest.made_at)
    stay = retained(
        (backup_set.manifest.made_at for backup_set in sets), ZoneInfo(settings.time_zone)
    )
    stay |= set(last_of_shape.values()) | {
        backup_set.manifest.made_at for backup_set in sets if held(backup_set.manifest.made_at)
    }
    return tidy(folder, [one for one in sets if one.manifest.made_at in stay])


def _to_second(
    made: BackupSet, settings: Settings, vault: Vault, held: Callable[[dt.datetime], bool]
) -> Exception | None:
    second = second_of(settings)
    try:
        if settings.backup_key_folder:
            folder = Path(settings.backup_key_folder)
            _assert_there(folder)
            _keep_key(settings, vault, folder / KEYS_ON_MEDIUM)
        if second is not None:
            _assert_there(second.parent)
            plugged = second.parent.stat().st_dev
            copied = _copied(made, second)
            _assert_still_there(copied, second.parent, plugged)
            rotate(second, settings, held)
    except (OSError, TripPlannerError) as error:
        _log.warning("the second medium has no copy of %s: %s", made.name, type(error).__name__)
        return error
    return None


def _copied(made: BackupSet, second: Path) -> BackupSet:
    try:
        return copy_set(made, second)
    except BaseException:
        with suppress(OSError):  # a stick that was pulled out is not there to be tidied
            tidy(second, sets_in(second))
        raise


def _assert_there(medium: Path) -> None:
    # A stick that is not plugged in must not become a folder on the same disk.
    if not medium.is_dir():
        raise BadInput("%(folder)s is not there. Is the medium plugged in?", folder=medium)


def _assert_still_there(copied: BackupSet, medium: Path, device: int) -> None:
    # Pulled out in the middle, its folder may still take files: those of the disk below.
    if medium.stat().st_dev != device:
        remove(copied)
        raise BadInput(
            "%(folder)s was taken out while a backup was copied there. Plug it in again; the"
            " next backup is copied, too.",
            folder=medium,
        )


def newest(settings: Settings) -> BackupSet | None:
    """Return the newest verified backup of this server."""
    return next(iter(sets_in(folder_of(settings))), None)


def changes(engine: Engine) -> Callable[[], bool]:
    """Return what tells whether the database was written since it was last asked.

    The first answer is yes. The connection it watches with belongs to the thread that
    asks, and is never used for anything else.
    """
    last: list[object] = []
    watching = engine.connect()

    def changed() -> bool:
        watching.rollback()
        if engine.dialect.name == "sqlite":
            found: object = watching.exec_driver_sql("PRAGMA data_version").scalar()
        else:
            found = watching.exec_driver_sql(postgresql.CHANGES).scalar()
        watching.rollback()
        was, last[:] = list(last), [found]
        return was != last

    return changed


def _keep_marks(engine: Engine, found: Mapping[str, int]) -> None:
    with Session(engine) as session:
        # Written only when it differs: each write is a change that asks for a backup.
        if safe_marks(session) != found:
            with write(session):
                put_safe_marks(session, found)


def forget_replaced(instance: Path, now: dt.datetime, after: dt.timedelta) -> int:
    """Delete what restores put aside longer ago than ``after``; return how many folders."""
    removed = 0
    for folder in instance.glob("before-restore-*"):
        if folder.stat().st_mtime < (now - after).timestamp():
            shutil.rmtree(folder, ignore_errors=True)
            removed += 1
    return removed
