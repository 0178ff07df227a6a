"""Files that are whole or not there at all, whatever happens to the power meanwhile.

Each is written under another name, brought to the disk, renamed, and its folder brought
to the disk too: a rename that only the cache knows of is lost with the power.
"""

import os
import secrets
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import IO

from filelock import FileLock

#: What a file is called until it is whole; leftovers of it are rubbish.
PART = ".part"
_CHUNK = 1 << 20
_PRIVATE = 0o600


def to_disk(path: Path) -> None:
    """Wait until a file's or folder's content is on the disk."""
    if sys.platform == "win32" and path.is_dir():
        return  # Windows has no handle for that; NTFS keeps its own journal of names
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def settle(part: Path, target: Path) -> None:
    """Give a file that was written as ``part`` its name, for good."""
    to_disk(part)
    part.replace(target)
    to_disk(target.parent)


def write_whole(target: Path, content: bytes) -> None:
    """Write a file of its owner's alone, whole or not at all."""
    with becoming(target) as out:
        out.write(content)


def copy_whole(source: Path, target: Path) -> str:
    """Copy a file, whole or not at all; return the SHA-256 of what was read."""
    digest = sha256()
    with source.open("rb") as found, becoming(target) as out:
        while chunk := found.read(_CHUNK):
            digest.update(chunk)
            out.write(chunk)
    return digest.hexdigest()


@contextmanager
def becoming(target: Path) -> Iterator[IO[bytes]]:
    """Give a file to write to, of its owner's alone; at the end it has its name, or is gone."""
    # A name of its own: two threads may write the same file, and the later one counts.
    part = target.with_name(f"{target.name}.{secrets.token_hex(4)}{PART}")
    descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _PRIVATE)
    try:
        with os.fdopen(descriptor, "wb") as out:
            yield out
        settle(part, target)
    except BaseException:
        # On a full disk half a file is in the way of everything else.
        part.unlink(missing_ok=True)
        raise


def part_of(target: Path) -> Path:
    """Return what a file is called while it is written."""
    return target.with_name(target.name + PART)


def hash_of(path: Path) -> str:
    """Return the SHA-256 of a file as hexadecimal text."""
    with path.open("rb") as file:
        digest = sha256()
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
    return digest.hexdigest()


@contextmanager
def alone_in(folder: Path, name: str) -> Iterator[None]:
    """Wait until no other process works on a folder, and keep others out meanwhile.

    The system lets go when a process ends, however it ends. Threads of one process
    need a lock of their own.
    """
    with FileLock(folder / name, mode=_PRIVATE):
        yield
