"""One server per data folder: the page cache and the writer's queue live in one process."""

import json
import os
from pathlib import Path
from typing import IO

from tripplanner.errors import InstanceTrouble

NAME = "server.lock"


class InstanceLock:
    """Holds a data folder for one server; the system lets go when the process ends."""

    def __init__(self, instance: Path, port: int) -> None:
        """Take the folder.

        Raises:
            InstanceTrouble: if another server has it, or the folder cannot be written.
        """
        path = instance / NAME
        try:
            self._file = path.open("a+", encoding="utf-8")
        except OSError as error:
            raise InstanceTrouble(
                "The data folder %(folder)s cannot be written: %(reason)s."
                " Give this user the right to write there, or name another with --instance.",
                folder=instance,
                reason=error.strerror or error,
            ) from error
        if not _take(self._file):
            holder = _holder(self._file)
            self._file.close()
            raise InstanceTrouble(
                "Another server (process %(process)s, port %(port)s) is already serving"
                " %(folder)s. Stop it first, or name another folder with --instance.",
                folder=instance,
                process=holder.get("process", "?"),
                port=holder.get("port", "?"),
            )
        self._file.truncate(0)
        self._file.write(json.dumps({"process": os.getpid(), "port": port}))
        self._file.flush()

    def release(self) -> None:
        """Let another server have the folder."""
        self._file.close()


def serving_port(instance: Path) -> int | None:
    """Return the port of the server that has a data folder, or None when none runs."""
    try:
        with (instance / NAME).open("r+", encoding="utf-8") as file:
            return None if _take(file) else _holder(file).get("port")
    except OSError:
        return None


def _holder(file: IO[str]) -> dict[str, int]:
    file.seek(0)
    try:
        found = json.loads(file.read() or "{}")
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def _take(file: IO[str]) -> bool:
    """Lock the file for this process (and its workers); tell whether that worked."""
    try:
        import fcntl  # noqa: PLC0415 -- not on Windows
    except ModuleNotFoundError:
        return True  # Windows refuses a second listener on the port instead
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
