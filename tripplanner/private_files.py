"""Files and folders that belong to the server's own user alone, whatever the umask says."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from stat import S_IMODE, S_ISDIR, S_ISLNK, S_ISREG

_FOLDER, _FILE = 0o700, 0o600
_OTHERS = 0o077
#: The umask the process was started with, as long as ``private_umask`` holds another.
_asked: list[int] = []


@contextmanager
def private_umask() -> Iterator[None]:
    """Make what this process creates meanwhile its user's alone, however it is created."""
    _asked.append(os.umask(_OTHERS))
    try:
        yield
    finally:
        os.umask(_asked.pop())


def asked_umask() -> int:
    """Return the umask that the person's own shell has, for files they asked for."""
    if _asked:
        return _asked[0]
    mask = os.umask(_OTHERS)
    os.umask(mask)
    return mask


def open_to_others(folder: Path, *, deep: bool = True) -> list[Path]:
    """Return what other users of the machine may read or write; nothing on Windows.

    ``deep`` looks into folders, too. Links are not followed.
    """
    if sys.platform == "win32" or not folder.is_dir():
        return []
    paths = [folder, *(folder.rglob("*") if deep else folder.glob("*"))]
    found = []
    for path in paths:
        with suppress(OSError):  # gone in between
            mode = path.lstat().st_mode
            if not S_ISLNK(mode) and S_IMODE(mode) & _OTHERS:
                found.append(path)
    return found


def close_to_others(folder: Path, *, deep: bool = True) -> list[Path]:
    """Take every right from others; return what could not be changed (another owner, a FAT stick)."""
    for path in open_to_others(folder, deep=deep):
        with suppress(OSError):
            mode = path.lstat().st_mode
            if S_ISDIR(mode):
                path.chmod(_FOLDER)
            elif S_ISREG(mode):
                path.chmod(_FILE)
    return [
        path
        for path in open_to_others(folder, deep=deep)
        if S_ISDIR(mode := path.lstat().st_mode) or S_ISREG(mode)
    ]
