"""A backup set as it lies in a folder: read, found, verified.

In a backup folder lie, for each set, ``tripplanner-<moment>.sqlite`` (or ``.sql`` from
PostgreSQL), the same with ``.json`` (the manifest) and ``.sha256``, which ``sha256sum -c``
understands; in ``files/`` the scans and prints of all sets, once each, named by their
SHA-256; in ``keys/`` the key to the sensitive fields, which belongs on another medium. A
set without its key tells nothing of health, identity numbers or phones.
"""

import datetime as dt
import json
import re
import sqlite3
from collections.abc import Collection, Mapping
from contextlib import closing, suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from tripplanner.durable_files import hash_of
from tripplanner.errors import BadInput

SQLITE = "sqlite"
POSTGRESQL = "postgresql"
ENDINGS = {SQLITE: ".sqlite", POSTGRESQL: ".sql"}
#: What of the data folder belongs to a backup besides the database and the key.
TREES = ("scans", "output", "certificates")
#: Where a server keeps its backups, in its data folder.
FOLDER = "backups"
FILES = "files"
KEYS = "keys"
#: The first format had no signature.
FORMAT, UNSIGNED = 2, 1
STAMP = "%Y%m%dT%H%M%SZ"
_PREFIX = "tripplanner-"
#: Bytes: with ``.part`` behind it a name still fits any file system of today.
_LONGEST_NAME, _LONGEST_PATH = 240, 1000


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a backup set holds, as it was counted and hashed when it was made.

    ``shape`` is the database's migration, ``key`` the public name of the key that opens
    its sensitive fields, ``rows`` the number of rows per table, ``files`` the SHA-256 of
    each file by its path in the data folder. ``signature`` is what the key made of all that
    (``content_of``), empty in sets of before there were signatures.
    """

    made_at: dt.datetime
    program: str
    kind: str
    shape: str
    key: str
    sha256: str = ""
    rows: Mapping[str, int] = field(default_factory=dict)
    files: Mapping[str, str] = field(default_factory=dict)
    signature: str = ""


@dataclass(frozen=True, slots=True)
class BackupSet:
    """A set in a folder."""

    folder: Path
    manifest: Manifest

    @property
    def name(self) -> str:
        """Return what the files of the set begin with."""
        return f"{_PREFIX}{self.manifest.made_at.strftime(STAMP)}"

    @property
    def database(self) -> Path:
        """Return the copy of the database."""
        return self.folder / f"{self.name}{ENDINGS[self.manifest.kind]}"

    def pooled(self, digest: str) -> Path:
        """Return where a file of this content lies."""
        return pooled(self.folder, digest)

    def size(self) -> int:
        """Return the bytes of the database's copy."""
        return self.database.stat().st_size


def content_of(manifest: Manifest) -> bytes:
    """Return what is signed: everything a manifest says, the hashes of all content among it."""
    fields = asdict(manifest) | {"made_at": manifest.made_at.strftime(STAMP)}
    fields.pop("signature")
    return json.dumps(fields, ensure_ascii=True, separators=(",", ":"), sort_keys=True).encode()


def pooled(folder: Path, digest: str) -> Path:
    """Return where a backup folder keeps a file of a certain content."""
    return folder / FILES / digest[:2] / digest


def sets_in(folder: Path) -> list[BackupSet]:
    """Return the complete sets of a folder, newest first; what is half written is left out."""
    found = [backup_set for backup_set in _manifests(folder) if backup_set.database.is_file()]
    return sorted(found, key=lambda backup_set: backup_set.manifest.made_at, reverse=True)


def half_made(folder: Path) -> list[BackupSet]:
    """Return what has a manifest but no database: a backup that was killed."""
    return [backup_set for backup_set in _manifests(folder) if not backup_set.database.is_file()]


def foreign_sets_in(folder: Path) -> dict[Path, BadInput]:
    """Return the manifests that this program cannot read, the newest first, each with why."""
    found = {}
    for path in sorted(folder.glob(f"{_PREFIX}*.json"), reverse=True):
        try:
            if BackupSet(folder, _read(path)).name != path.stem:
                found[path] = _damaged(path, "name")
        except BadInput as error:
            found[path] = error
    return found


def _damaged(path: Path, reason: str) -> BadInput:
    return BadInput(
        "The backup %(file)s is damaged: %(reason)s. Use another one.",
        file=path.name,
        reason=reason,
    )


def _manifests(folder: Path) -> list[BackupSet]:
    found: list[BackupSet] = []
    for path in folder.glob(f"{_PREFIX}*.json"):
        with suppress(BadInput):
            backup_set = BackupSet(folder, _read(path))
            if backup_set.name == path.stem:
                found.append(backup_set)
    return found


def find_set(path: Path) -> BackupSet:
    """Return the set that a path names: its database, its manifest, or a whole folder.

    Of a folder it is the newest.

    Raises:
        BadInput: if there is none.
    """
    if path.is_dir():
        sets = sets_in(path)
        if sets:
            return sets[0]
        raise BadInput("There is no backup in %(folder)s.", folder=path)
    manifest = path.with_suffix(".json")
    if not path.is_file():
        raise BadInput("There is no file %(file)s.", file=path)
    if not manifest.is_file():
        raise BadInput(
            "%(file)s is not a backup: %(other)s should lie beside it.",
            file=path.name,
            other=manifest.name,
        )
    backup_set = BackupSet(path.absolute().parent, _read(manifest))
    if backup_set.name != manifest.stem or not backup_set.database.is_file():
        raise BadInput(
            "The backup %(file)s is not complete: %(other)s is missing.",
            file=path.name,
            other=backup_set.database.name,
        )
    return backup_set


def _read(path: Path) -> Manifest:
    try:
        content: dict[str, Any] = json.loads(path.read_bytes())
        found = content.pop("format")
        manifest = _manifest(content, found) if found in {UNSIGNED, FORMAT} else None
    except (OSError, ValueError, TypeError, KeyError, AttributeError) as error:
        raise _damaged(path, type(error).__name__) from error
    if manifest is None:
        raise BadInput(
            "The backup %(file)s was made by a newer tripplanner. Install that one first.",
            file=path.name,
        )
    return manifest


def _manifest(content: dict[str, Any], form: int) -> Manifest:
    made_at = dt.datetime.strptime(content.pop("made_at"), STAMP).replace(tzinfo=dt.UTC)
    manifest = Manifest(made_at=made_at, **content)
    known = manifest.kind in ENDINGS and all(
        re.fullmatch(r"[0-9a-f]{64}", digest) and can_be_made(name)
        for name, digest in manifest.files.items()
    )
    if (
        not known
        or bool(manifest.signature) != (form == FORMAT)  # one too many, or one taken away
        or _file_beside_folder(manifest.files)
        or not re.fullmatch(r"[0-9a-f]{1,64}", manifest.key)
    ):
        raise ValueError("not a manifest of ours")
    return manifest


def can_be_made(name: str) -> bool:
    """Tell whether a name is that of a file of ours, here and on any disk, and none elsewhere."""
    parts = name.split("/")
    return (
        parts[0] in TREES
        and len(parts) > 1
        and not {"", ".", ".."} & set(parts)
        and name.isprintable()  # so neither NUL nor half a character
        and not set('\\:*?"<>|') & set(name)
        and all(len(part.encode()) <= _LONGEST_NAME for part in parts)
        and len(name.encode()) <= _LONGEST_PATH
    )


def _file_beside_folder(names: Collection[str]) -> bool:
    """Tell whether a name is both that of a file and that of a folder."""
    folders = {name[:at] for name in names for at, sign in enumerate(name) if sign == "/"}
    return bool(folders & set(names))


def verified(backup_set: BackupSet, known: Collection[str] = ()) -> BackupSet:
    """Return a set all of whose files are as they were when it was made.

    ``known`` are hashes of shared files that were read back when they were written: of
    those it is enough that they are there.

    Raises:
        BadInput: naming the first file that is missing or damaged.
    """
    wanted = {backup_set.database: backup_set.manifest.sha256}
    wanted |= {backup_set.pooled(digest): digest for digest in backup_set.manifest.files.values()}
    for path, digest in wanted.items():
        if not path.is_file():
            raise BadInput(
                "The backup %(file)s is not complete: %(other)s is missing.",
                file=backup_set.database.name,
                other=path.name,
            )
        if digest not in known and hash_of(path) != digest:
            raise _damaged(backup_set.database, path.name)
    if (
        backup_set.manifest.kind == SQLITE
        and check_sqlite(backup_set.database) != backup_set.manifest.rows
    ):
        raise _damaged(backup_set.database, "rows")
    return backup_set


def check_sqlite(path: Path) -> Mapping[str, int]:
    """Return the rows per table of a database file that is sound.

    Raises:
        BadInput: if it is damaged.
    """
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as database:
            found = [row[0] for row in database.execute("PRAGMA integrity_check(3)")]
            orphans = database.execute("PRAGMA foreign_key_check").fetchone()
            rows = {name: _count(database, name) for name in _tables(database)}
    except sqlite3.DatabaseError as error:
        raise BadInput(
            "The backup %(file)s is damaged: %(reason)s. Use another one.",
            file=path.name,
            reason=error,
        ) from error
    if found != ["ok"] or orphans:
        raise BadInput(
            "The backup %(file)s is damaged: %(reason)s. Use another one.",
            file=path.name,
            reason=found[0] if found != ["ok"] else orphans[0],
        )
    return rows


def _tables(database: sqlite3.Connection) -> list[str]:
    query = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    return sorted(row[0] for row in database.execute(query))


def _count(database: sqlite3.Connection, table: str) -> int:
    quoted = table.replace('"', '""')
    found: int = database.execute(f'SELECT count(*) FROM "{quoted}"').fetchone()[0]  # noqa: S608 -- a table's own name, quoted
    return found
