"""The server's log: a few small files in the data folder, without personal data.

What people type ends up in the messages of exceptions (``invalid literal: '...'``),
so the log says where and what kind of error it was and leaves the message out,
except for errors of the machine itself.
"""

import logging
import time
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

FOLDER = "log"
NAME = "tripplanner.log"
_BYTES = 1_000_000
_FILES = 5

_ExcInfo = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


class DiscreetFormatter(logging.Formatter):
    """One line per record in UTC; errors as file and line, without their message."""

    converter = time.gmtime  # type: ignore[assignment]  # as logging documents it

    def __init__(self) -> None:
        """Set the shape of a line."""
        super().__init__("%(asctime)sZ %(levelname)s %(name)s %(message)s", "%Y-%m-%dT%H:%M:%S")

    def format(self, record: logging.LogRecord) -> str:
        """Return the line; an error that another formatter spelled out is not taken over."""
        own = logging.makeLogRecord(record.__dict__)
        own.exc_text = None
        return super().format(own)

    def formatException(self, ei: _ExcInfo) -> str:  # noqa: N802 -- logging's name
        """Return where an error came from, and of which kind it was."""
        error = ei[1]
        lines = []
        while error is not None:
            lines.append(_what(error))
            lines += [
                f"  {Path(frame.filename).name}:{frame.lineno} in {frame.name}"
                for frame in traceback.extract_tb(error.__traceback__)
            ]
            error = error.__cause__ or error.__context__
        return "\n".join(lines)


def _what(error: BaseException) -> str:
    name = type(error).__qualname__
    return f"{name}: {error.strerror}" if isinstance(error, OSError) else name


def log_to(instance: Path) -> Path:
    """Send this process's log to the data folder and return the file's path.

    A folder that cannot be written leaves the log on stderr: a full disk must not
    stop the server from answering.
    """
    path = instance / FOLDER / NAME
    handler: logging.Handler
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            path, maxBytes=_BYTES, backupCount=_FILES, encoding="utf-8", delay=False
        )
    except OSError:
        handler = logging.StreamHandler()
    handler.setFormatter(DiscreetFormatter())
    root = logging.getLogger()
    for old in list(root.handlers):
        if isinstance(old.formatter, DiscreetFormatter):
            root.removeHandler(old)
            old.close()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    return path
