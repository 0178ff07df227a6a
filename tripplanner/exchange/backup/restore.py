"""Put a backup in the place of the data: built beside, checked, then swapped in.

The new data is made complete in ``restoring/new`` and brought to the disk; then the file
``restoring/READY`` says so, and that is the moment of the restore. Killed before it, the
data is as it was; killed after it, ``finish`` goes on at the next start, whatever was
half done. The data that was there stays in ``before-restore-<moment>``.
"""

import datetime as dt
import shutil
from collections.abc import Callable
from pathlib import Path

from tripplanner.durable_files import alone_in, copy_whole, to_disk, write_whole
from tripplanner.errors import BadInput
from tripplanner.exchange.backup.backup_set import BackupSet, verified

DATABASE = "tripplanner.sqlite"
KEY = "secret.key"
WORK = "restoring"
_NEW = "new"
_READY = "READY"
_LOCK = "restore.lock"
KEPT = "before-restore-"
#: A journal of the old database must never meet the new one, so they go first.
_JOURNALS = (f"{DATABASE}-wal", f"{DATABASE}-shm", f"{DATABASE}-journal")
#: Replaced even by nothing: what the restored database does not know must not stay.
_ALWAYS = ("scans", "output")
_REPLACED = (KEY, "scans", "output", "certificates", DATABASE)


def build(backup_set: BackupSet, target: Path, key: Path | None) -> Path:
    """Lay out the data of a verified set in ``target``; return the path of its database.

    ``key`` is the key file that goes beside it, None to leave the one that is there.

    Raises:
        BadInput: if the set is damaged or not complete.
        OSError: if there is no room.
    """
    verified(backup_set)
    for tree in _ALWAYS:
        (target / tree).mkdir(parents=True)
    for name, digest in backup_set.manifest.files.items():
        path = target / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if copy_whole(backup_set.pooled(digest), path) != digest:
            raise _changed(backup_set)
    if key is not None:
        copy_whole(key, target / KEY)
    database = target / DATABASE
    if copy_whole(backup_set.database, database) != backup_set.manifest.sha256:
        raise _changed(backup_set)
    return database


def _changed(backup_set: BackupSet) -> BadInput:
    return BadInput(
        "The backup %(file)s is damaged: %(reason)s. Use another one.",
        file=backup_set.database.name,
        reason="SHA-256",
    )


def restore(
    backup_set: BackupSet,
    instance: Path,
    key: Path | None,
    prepare: Callable[[Path], None],
    now: dt.datetime,
) -> Path:
    """Put a set in the place of the data of ``instance``; return where the old data is.

    ``prepare`` gets the path of the new database (and beside it its key) while it is not
    yet in use; what it raises ends the restore with nothing changed.

    Raises:
        BadInput: if the set is damaged or not complete.
        OSError: if there is no room or the folder cannot be written.
    """
    finish(instance)
    work = instance / WORK
    with alone_in(instance, _LOCK):
        shutil.rmtree(work, ignore_errors=True)
        try:
            database = build(backup_set, work / _NEW, key)
            prepare(database)
            for journal in _JOURNALS:
                (work / _NEW / journal).unlink(missing_ok=True)
            for path in sorted((work / _NEW).rglob("*"), reverse=True):
                to_disk(path)
            to_disk(work / _NEW)
            to_disk(work)
        except BaseException:
            shutil.rmtree(work, ignore_errors=True)
            raise
        kept = f"{KEPT}{now.strftime('%Y%m%dT%H%M%SZ')}"
        write_whole(work / _READY, kept.encode())
    finish(instance)
    return instance / kept


def finish(instance: Path) -> bool:
    """Go on with a restore that was interrupted; return whether there was one to finish."""
    work = instance / WORK
    if not work.is_dir():
        return False
    with alone_in(instance, _LOCK):
        ready = work / _READY
        if not ready.is_file():
            # Nothing was promised yet; another process may have finished it just now.
            shutil.rmtree(work, ignore_errors=True)
            return False
        _swap(instance, work / _NEW, instance / Path(ready.read_text("ascii")).name)
        # The word goes before the folder: half a folder with it would be taken for whole.
        ready.unlink()
        to_disk(work)
        shutil.rmtree(work, ignore_errors=True)
        return True


def _swap(instance: Path, new: Path, kept: Path) -> None:
    """Move the old data aside and the new in; may be done again from any point."""
    kept.mkdir(exist_ok=True)
    if (new / DATABASE).exists():
        for name in _JOURNALS:
            _aside(instance / name, kept / name)
    for name in _REPLACED:
        if (new / name).exists():
            _aside(instance / name, kept / name)
            (new / name).rename(instance / name)
        to_disk(kept)
        to_disk(instance)


def _aside(path: Path, kept: Path) -> None:
    if path.exists():
        while kept.exists():  # made anew by somebody in the middle of a restore
            kept = kept.with_name(f"{kept.name}~")
        path.rename(kept)
