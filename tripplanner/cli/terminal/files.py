"""Files that a command reads and writes."""

import errno
import os
import tempfile
from pathlib import Path

from tripplanner.domain.trip import Trip
from tripplanner.errors import BadInput
from tripplanner.private_files import asked_umask

#: A workbook is a zip archive, whatever its name says; an old or locked one begins otherwise.
_WORKBOOKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
#: Larger than any school's trip; keeps a wrong file from filling the memory.
_LARGEST = 30_000_000
#: Where one of these lies is a data folder: a file written there could replace the database.
_OF_THE_DATA = ("secret.key", "tripplanner.sqlite")


def make_folder(path: Path) -> None:
    """Make a folder that a command is to write into, unless it is there.

    Raises:
        BadInput: if a file has that name, or the folder cannot be made.
    """
    there = next((it for it in (path, *path.parents) if it.exists()), path)
    if there.exists() and not there.is_dir():
        raise BadInput("%(file)s is a file. Name a folder; it is made if need be.", file=there)
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise BadInput(
            "%(file)s cannot be written: %(reason)s.", file=path, reason=error.strerror or error
        ) from error


def read_trip(path: Path) -> Trip:
    """Return the trip in a trip file or workbook; its content says which it is.

    Raises:
        BadInput: if the file cannot be read or does not hold a trip.
    """
    data = read_file(path)
    if data.startswith(_WORKBOOKS):
        from tripplanner.exchange.workbook.reading import parse_workbook  # noqa: PLC0415 -- slow import

        return parse_workbook(data)
    from tripplanner.exchange.trip_file.file import parse_trip  # noqa: PLC0415 -- slow import

    return parse_trip(data)


def read_file(path: Path) -> bytes:
    """Return a file's content.

    Raises:
        BadInput: if it cannot be read or is too large.
    """
    try:
        with path.open("rb") as file:
            data = file.read(_LARGEST + 1)
    except OSError as error:
        raise BadInput(
            "%(file)s cannot be read: %(reason)s.", file=path, reason=error.strerror or error
        ) from error
    if len(data) > _LARGEST:
        raise BadInput(
            "%(file)s is larger than %(megabytes)d MB.",
            file=path,
            megabytes=_LARGEST // 1_000_000,
        )
    return data


def assert_writable(path: Path) -> None:
    """Make sure, before long work, that a file can be written.

    Raises:
        BadInput: if it cannot.
    """
    path = _real(path)
    wrong = 0
    if path.is_dir():
        wrong = errno.EISDIR
    elif not path.parent.is_dir():
        wrong = errno.ENOENT
    elif not os.access(path.parent, os.W_OK):
        wrong = errno.EACCES
    if wrong:
        raise BadInput(
            "%(file)s cannot be written: %(reason)s.", file=path, reason=os.strerror(wrong)
        )


def _real(path: Path) -> Path:
    """Return where a file really is: a link stays, and what it leads to is written.

    Raises:
        BadInput: if there is something that is no ordinary file (a device, a pipe), or the
            data folder is the place.
    """
    try:
        real = path.resolve()
    except (OSError, RuntimeError) as error:  # a link that leads to itself
        raise BadInput(
            "%(file)s cannot be written: %(reason)s.", file=path, reason=os.strerror(errno.ELOOP)
        ) from error
    if real.exists() and not (real.is_file() or real.is_dir()):
        raise BadInput(
            "%(file)s is no ordinary file, so nothing is written there. Name a file.", file=path
        )
    if any((folder / name).is_file() for folder in real.parents for name in _OF_THE_DATA):
        raise BadInput(
            "%(file)s lies in the data folder, so nothing is written there. Name another folder.",
            file=path,
        )
    return real


def write_file(path: Path, content: bytes) -> None:
    """Write a file whole: what stood there stays until the new one is complete.

    A symbolic link stays one; what it leads to is written.

    Raises:
        BadInput: if it cannot be written there, or is no ordinary file.
    """
    path = _real(path)
    try:
        with tempfile.NamedTemporaryFile(
            dir=path.parent, prefix=f".{path.name}.", delete=False
        ) as file:
            part = Path(file.name)
            try:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
                # A temporary file is private; what people asked for obeys their umask.
                part.chmod(0o666 & ~asked_umask())
                part.replace(path)
            except BaseException:
                part.unlink(missing_ok=True)
                raise
    except OSError as error:
        raise BadInput(
            "%(file)s cannot be written: %(reason)s.", file=path, reason=error.strerror or error
        ) from error
