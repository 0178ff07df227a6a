"""Backup sets made, copied to another medium, and deleted when their time is over.

How a set lies in its folder: ``backup_set``.
"""

import errno
import json
import os
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import closing, suppress
from dataclasses import asdict, replace
from functools import lru_cache
from pathlib import Path

from tripplanner.durable_files import (
    PART,
    copy_whole,
    hash_of,
    part_of,
    settle,
    to_disk,
    write_whole,
)
from tripplanner.exchange.backup.backup_set import (
    FILES,
    FORMAT,
    STAMP,
    TREES,
    UNSIGNED,
    BackupSet,
    Manifest,
    can_be_made,
    check_sqlite,
    content_of,
    foreign_sets_in,
    half_made,
    pooled,
    sets_in,
    verified,
)

#: What SQLite says of the disk, as the system says it.
_OF_THE_DISK = {
    sqlite3.SQLITE_FULL: errno.ENOSPC,
    sqlite3.SQLITE_IOERR: errno.EIO,
    sqlite3.SQLITE_READONLY: errno.EROFS,
    sqlite3.SQLITE_CANTOPEN: errno.EACCES,
}
#: Not in a backup: it lies open, and the next start makes another one with the root.
_LEFT_OUT = ("certificates/server.key", "certificates/server.pem")


def make_set(
    folder: Path,
    data: Path,
    manifest: Manifest,
    write: Callable[[Path], Mapping[str, int]],
    sign: Callable[[bytes], str],
) -> BackupSet:
    """Make a set in ``folder`` from the data folder ``data`` and return it, verified.

    ``write`` copies the database to the path it is given and returns the rows per table;
    ``sign`` makes the signature of what the manifest says.
    The database is copied before the files: a file it names was written before it was
    named. The set exists from the moment its database has its name, which comes last.

    Raises:
        BadInput: if what was written cannot be read back as it should be.
        OSError: if the disk is full or the folder cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    made = BackupSet(folder, manifest)
    part = part_of(made.database)
    part.unlink(missing_ok=True)
    known = {path.name for path in _pool(folder)}
    try:
        rows = write(part)
        part.chmod(0o600)
        to_disk(part)
        files = dict(_pool_all(folder, data))
        manifest = replace(manifest, rows=dict(rows), files=files, sha256=hash_of(part))
        made = BackupSet(folder, signed(manifest, sign))
        _say(made)
        settle(part, made.database)
        return verified(made, known)
    except BaseException:
        part.unlink(missing_ok=True)
        remove(made)
        raise


def signed(manifest: Manifest, sign: Callable[[bytes], str]) -> Manifest:
    """Return a manifest with the signature of what it says."""
    return replace(manifest, signature=sign(content_of(manifest)))


def _say(backup_set: BackupSet) -> None:
    content = asdict(backup_set.manifest) | {
        "format": FORMAT if backup_set.manifest.signature else UNSIGNED,
        "made_at": backup_set.manifest.made_at.strftime(STAMP),
    }
    if not backup_set.manifest.signature:
        content.pop("signature")
    text = json.dumps(content, ensure_ascii=False, indent=1, sort_keys=True)
    write_whole(backup_set.folder / f"{backup_set.name}.json", text.encode())
    lines = [f"{backup_set.manifest.sha256}  {backup_set.database.name}\n"]
    lines += sorted({f"{it}  {FILES}/{it[:2]}/{it}\n" for it in backup_set.manifest.files.values()})
    write_whole(backup_set.folder / f"{backup_set.name}.sha256", "".join(lines).encode())


def belonging(data: Path) -> list[str]:
    """Return the paths (with ``/``, from the data folder) of the files to back up."""
    found = (
        path.relative_to(data).as_posix()
        for tree in TREES
        for path in (data / tree).rglob("*")
        if path.is_file() and path.suffix not in {".part", ".tmp"}
    )
    # What is called so that no restore could make it is not ours.
    return sorted(name for name in found if name not in _LEFT_OUT and can_be_made(name))


def _pool_all(folder: Path, data: Path) -> Iterator[tuple[str, str]]:
    for name in belonging(data):
        # What a job made goes after its time, perhaps at this moment.
        with suppress(FileNotFoundError):
            yield name, _into_pool(folder, data / name)


@lru_cache(maxsize=50_000)
def _hash_unchanged(path: Path, size: int, changed_ns: int) -> str:
    del size, changed_ns  # part of the key: a changed file is read again
    return hash_of(path)


def _into_pool(folder: Path, source: Path) -> str:
    now = source.stat()
    digest = _hash_unchanged(source, now.st_size, now.st_mtime_ns)
    target = pooled(folder, digest)
    if not target.exists():
        target.parent.mkdir(parents=True, exist_ok=True)
        digest = copy_whole(source, target)
        if target.name != digest:  # it changed while it was copied
            target = target.replace(pooled(folder, digest))
    return digest


def copy_sqlite(source: sqlite3.Connection, target: Path) -> Mapping[str, int]:
    """Copy a database that is in use; return the rows per table of the copy.

    Raises:
        BadInput: if the copy is damaged.
        OSError: if the disk is full or the file cannot be written.
    """
    try:
        with closing(sqlite3.connect(target, isolation_level=None)) as copy:
            # All pages in one step: in WAL mode that keeps no writer waiting, and a copy in
            # several steps begins anew with each write of somebody else.
            source.backup(copy)
            # One file on its own: no journal beside it that somebody forgets to take along.
            copy.execute("PRAGMA journal_mode=DELETE")
    except sqlite3.OperationalError as error:
        reason = _OF_THE_DISK.get(error.sqlite_errorcode & 0xFF)
        if reason is None:
            raise
        # The same error as from every other file of a backup.
        raise OSError(reason, os.strerror(reason), str(target)) from error
    return check_sqlite(target)


def copy_set(backup_set: BackupSet, folder: Path) -> BackupSet:
    """Copy a set to another medium, read it back and return the copy.

    Raises:
        BadInput: if the medium gives back something else.
        OSError: if the medium is full or cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    copy = BackupSet(folder, backup_set.manifest)
    known = {path.name for path in _pool(folder)}
    for digest in set(backup_set.manifest.files.values()):
        target = copy.pooled(digest)
        if not target.exists():
            target.parent.mkdir(parents=True, exist_ok=True)
            copy_whole(backup_set.pooled(digest), target)
    try:
        _say(copy)
        copy_whole(backup_set.database, copy.database)
        return verified(copy, known)
    except BaseException:
        remove(copy)
        raise


def remove(backup_set: BackupSet, *, but: Path | None = None) -> None:
    """Delete a set; the files it shares with others stay until ``tidy``.

    ``but`` is a half-made file beside it that is to take its place.
    """
    for path in (
        backup_set.database,
        backup_set.folder / f"{backup_set.name}.json",
        backup_set.folder / f"{backup_set.name}.sha256",
    ):
        for part in path.parent.glob(f"{path.name}*{PART}"):
            if part != but:
                part.unlink(missing_ok=True)
        path.unlink(missing_ok=True)


def replace_set(backup_set: BackupSet, manifest: Manifest | None, database: Path | None) -> None:
    """Put another database and manifest in the place of a set, or nothing.

    Interrupted, the set is gone: half of it would be worse than none.
    """
    remove(backup_set, but=database)
    if manifest is not None and database is not None:
        changed = BackupSet(backup_set.folder, manifest)
        _say(changed)
        settle(database, changed.database)


def tidy(folder: Path, stay: Iterable[BackupSet]) -> int:
    """Delete every set but those that stay, and the files no set needs; return how many sets.

    Nobody else may work on the folder meanwhile: what looks half made is deleted, too. While
    there is a manifest that cannot be read (a newer program's), files stay: it may need them.
    """
    names = {backup_set.name for backup_set in stay}
    for half in half_made(folder):
        remove(half)
    removed = 0
    for backup_set in sets_in(folder):
        if backup_set.name not in names:
            remove(backup_set)
            removed += 1
    if foreign_sets_in(folder):
        return removed
    needed = {
        digest for backup_set in sets_in(folder) for digest in backup_set.manifest.files.values()
    }
    for path in _pool(folder):
        if path.name not in needed:
            path.unlink(missing_ok=True)
    return removed


def _pool(folder: Path) -> Iterator[Path]:
    return (folder / FILES).glob("??/*")
