"""A scanned file in, the readings of its pages out, read in a process of its own.

A file that crashes the reader, takes too long or too much memory costs its own page and
nothing else: the child is started again behind that page.
"""

import contextlib
import json
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Self, cast

from tripplanner.errors import BadInput
from tripplanner.paths import HOME
from tripplanner.scanning.page_reading import PageKind, PageReading, reading_of_json

#: Pages of one file that may end the child before the file is given up.
_MOST_CRASHES = 5
#: Pages after which a child is replaced: libraries keep a little of each.
_MOST_PAGES = 300
#: One reader at a time: PDFium and the pictures of a pile fill one core.
_READERS = threading.BoundedSemaphore(1)


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds for one page, and megabytes for pages: the child itself has some 60 of its own."""

    seconds: float = 30.0
    megabytes: int = 230


DEFAULT_LIMITS = Limits()


@dataclass(frozen=True, slots=True)
class Job:
    """What to read: a file, the forms this server gave out, the first page.

    ``layouts`` names the layout of each token; ``sheets`` has each layout's measuring
    records by side.
    """

    path: Path
    layouts: Mapping[str, str] = field(default_factory=dict)
    sheets: Mapping[str, Mapping[str, Mapping[str, Any]]] = field(default_factory=dict)
    first: int = 1


@dataclass(frozen=True, slots=True)
class Counted:
    """How many pages the file has; comes before its pages."""

    pages: int


@dataclass(frozen=True, slots=True)
class UnreadablePage:
    """A page that could not be opened: a message id and its values."""

    page: int
    message: str
    values: Mapping[str, Any] = field(default_factory=dict)

    def reading(self) -> PageReading:
        """Return it as the reading of a broken page."""
        return PageReading(self.page, PageKind.BROKEN)


@dataclass(frozen=True, slots=True)
class Sheets:
    """A page on which several sheets lie side by side, each read for itself."""

    page: int
    readings: tuple[PageReading, ...]


Event = Counted | PageReading | Sheets | UnreadablePage


def read_file(job: Job, limits: Limits = DEFAULT_LIMITS) -> Iterator[Event]:
    """Yield how many pages a file has, then each page in order.

    Raises:
        BadInput: if the file as a whole cannot be read; says why.
    """
    with Reader(limits) as reader:
        yield from reader.read(job)


class Reader:
    """Reads one file after the other in a child process, which is started once for many.

    Starting costs as much as ten pages, and a pile may be sixty photos. A child that died
    is replaced, and so is one that has read many pages.
    """

    def __init__(self, limits: Limits = DEFAULT_LIMITS) -> None:
        """Begin nothing yet: the first file starts the child."""
        self._limits = limits
        self._child: subprocess.Popen[bytes] | None = None
        self._pages = 0

    def __enter__(self) -> Self:
        """Return the reader."""
        return self

    def __exit__(self, *_exc: object) -> None:
        """End the child."""
        self.close()

    def close(self) -> None:
        """End the child, if there is one."""
        child, self._child = self._child, None
        if child is None:
            return
        child.kill()
        for pipe in (child.stdin, child.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()
        child.wait()

    def read(self, job: Job) -> Iterator[Event]:
        """Yield how many pages a file has, then each page in order.

        Raises:
            BadInput: if the file as a whole cannot be read; says why.
        """
        first, told, crashes = job.first, 0, 0
        while True:
            late = threading.Event()
            last = first - 1
            for event in self._run(job, first, late):
                if isinstance(event, Counted):
                    if not told:
                        told = event.pages
                        yield event
                    continue
                if isinstance(event, bool):
                    return
                last = event.page
                yield event
            crashes += 1
            if not told or crashes > _MOST_CRASHES:
                raise BadInput(
                    "This file takes too much time or memory to read. Scan at 200 dpi, in grey."
                )
            if last >= told:
                return
            seconds = int(self._limits.seconds)
            yield UnreadablePage(
                last + 1,
                "This page took longer than %(seconds)d seconds to read."
                if late.is_set()
                else "This page is damaged, or takes too much memory to open.",
                {"seconds": seconds} if late.is_set() else {},
            )
            first = last + 2
            if first > told:
                return

    def _run(self, job: Job, first: int, late: threading.Event) -> Iterator[Event | bool]:
        """Yield what the child reports of a file; True when it came to the end of it.

        Raises:
            BadInput: if the child refuses the file.
        """
        order = {
            "file": str(job.path),
            "layouts": dict(job.layouts),
            "sheets": {name: dict(sides) for name, sides in job.sheets.items()},
            "first": first,
            "megabytes": self._limits.megabytes,
        }
        with _READERS, tempfile.TemporaryDirectory(prefix="tripplanner-scan-") as folder:
            path = Path(folder) / "job.json"
            path.write_text(json.dumps(order), encoding="utf-8")
            child = self._started()
            in_peace = False
            try:
                cast("Any", child.stdin).write(f"{path}\n".encode())
                cast("Any", child.stdin).flush()
                for event in self._events(child, late):
                    in_peace = isinstance(event, bool)
                    yield event
            except BadInput:
                in_peace = True
                raise
            except OSError:
                # Died before it heard of the file: as if it had died on it.
                pass
            finally:
                if not in_peace or self._pages > _MOST_PAGES:
                    self.close()

    def _started(self) -> subprocess.Popen[bytes]:
        if self._child is None or self._child.poll() is not None:
            self.close()
            self._pages = 0
            self._child = subprocess.Popen(
                [sys.executable, "-m", "tripplanner.scanning.worker"],
                cwd=_import_root(),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
            )
        return self._child

    def _events(
        self, child: subprocess.Popen[bytes], late: threading.Event
    ) -> Iterator[Event | bool]:
        def stop() -> None:
            late.set()
            child.kill()

        lines = iter(cast("Any", child.stdout))
        while True:
            # The child's start and each page have their own time; we may take ours in between.
            watch = threading.Timer(self._limits.seconds, stop)
            watch.start()
            try:
                line = next(lines, None)
            finally:
                watch.cancel()
            if line is None or not line.endswith(b"\n"):
                # The end, or a line broken off by it.
                return
            event = json.loads(line)
            if "refused" in event:
                raise BadInput(event["refused"], **event["values"])
            if "end" in event:
                yield True
                return
            if "pages" in event:
                yield Counted(event["pages"])
                continue
            self._pages += 1
            yield _page_event(event)


def _page_event(event: Mapping[str, Any]) -> Event:
    """Return what the child says about one page."""
    if "trouble" in event:
        return UnreadablePage(event["page"], event["trouble"], event["values"])
    readings = tuple(reading_of_json(one) for one in event["readings"])
    return readings[0] if len(readings) == 1 else Sheets(event["page"], readings)


def _import_root() -> str:
    """Return the folder from which the child finds this very package."""
    root = Path(__file__).resolve().parents[2]
    return str(root if (root / "tripplanner").is_dir() else HOME)
