"""What a machine does to a server (full disk, lost rights, damaged file), as one sentence."""

import errno
import shutil
import socket
import sqlite3
from pathlib import Path

from tripplanner.errors import InstanceTrouble
from tripplanner.paths import command_line
from tripplanner.private_files import close_to_others

#: Below this a database cannot even grow its journal.
_LEAST_FREE = 20_000_000

_FULL = "The disk is full. Free some space, then try again; what was saved before is safe."
_READ_ONLY = (
    "The data folder cannot be written. Give this user the right to write there,"
    " or name another with --instance."
)
_DAMAGED = "The database is damaged. Stop the server, then type: %(command)s"
_LOCKED = "Another program holds the database. Stop it, or wait until it is done."

#: Words of SQLite's messages (sqlite3.c, sqlite3ErrStr), which have no code of their own
#: once SQLAlchemy has wrapped them.
_SQLITE_MESSAGES = {
    "database or disk is full": _FULL,
    "disk I/O error": _FULL,
    "attempt to write a readonly database": _READ_ONLY,
    "unable to open database file": _READ_ONLY,
    "file is not a database": _DAMAGED,
    "database disk image is malformed": _DAMAGED,
    "database is locked": _LOCKED,
}
_ERRNO = {
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.EROFS: _READ_ONLY,
}


def trouble_with(error: BaseException, instance: Path | None = None) -> InstanceTrouble | None:
    """Return what the machine did, if that is what an error is about, else None.

    ``instance`` is the data folder that a command in the sentence names.
    """
    if isinstance(error, OSError) and error.errno in _ERRNO:
        return InstanceTrouble(_ERRNO[error.errno])
    cause = getattr(error, "orig", error)
    if isinstance(cause, sqlite3.Error):
        for words, message in _SQLITE_MESSAGES.items():
            if words in str(cause):
                command = command_line("restore", instance=instance)
                return InstanceTrouble(message, command=command)
    return None


def assert_usable(instance: Path) -> None:
    """Make the data folder if there is none, and make sure that it can be used.

    Raises:
        InstanceTrouble: if it cannot be written or its disk is full.
    """
    try:
        instance.mkdir(mode=0o700, parents=True, exist_ok=True)
        close_to_others(instance, deep=False)
        probe = instance / ".writable"
        probe.write_bytes(b"tripplanner")
        probe.unlink()
        free = shutil.disk_usage(instance).free
    except OSError as error:
        if error.errno in _ERRNO:
            raise InstanceTrouble(_ERRNO[error.errno]) from error
        raise InstanceTrouble(
            "The data folder %(folder)s cannot be written: %(reason)s."
            " Give this user the right to write there, or name another with --instance.",
            folder=instance,
            reason=error.strerror or error,
        ) from error
    if free < _LEAST_FREE:
        raise InstanceTrouble(_FULL)


def assert_free(host: str, port: int) -> None:
    """Make sure that a server may listen on a port.

    Raises:
        InstanceTrouble: if another program listens there, this user may not, or the
            address is not this machine's.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except PermissionError as error:
            raise InstanceTrouble(
                "This user may not use port %(port)s. Choose one from 1024 on: --port 8000.",
                port=port,
            ) from error
        except OSError as error:
            if error.errno == errno.EADDRINUSE:
                raise InstanceTrouble(
                    "Port %(port)s is already in use by another program."
                    " Choose another: --port %(other)s.",
                    port=port,
                    other=port + 1,
                ) from error
            raise InstanceTrouble(
                "The address %(host)s cannot be used: %(reason)s."
                " Leave out --host to listen on every network of this machine.",
                host=host,
                reason=error.strerror or error,
            ) from error
