"""Files that a command reads and writes."""

import errno
import os
import tempfile
from pathlib import Path

from tripplanner.domain.trip import Trip
from tripplanner.errors import BadInput

#: A workbook is a zip archive, whatever its name says; an old or locked one begins otherwise.
_WORKBOOKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
#: Larger than any school's trip; keeps a wrong file from filling the memory.
_LARGEST = 30_000_000


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


def write_file(path: Path, content: bytes) -> None:
    """Write a file whole: what stood there stays until the new one is complete.

    Raises:
        BadInput: if it cannot be written there.
    """
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
                part.chmod(0o666 & ~_umask())
                part.replace(path)
            except BaseException:
                part.unlink(missing_ok=True)
                raise
    except OSError as error:
        raise BadInput(
            "%(file)s cannot be written: %(reason)s.", file=path, reason=error.strerror or error
        ) from error


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
