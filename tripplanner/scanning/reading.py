"""A scanned file in, the readings of its pages out, read in a process of its own.

A file that crashes the reader, takes too long or too much memory costs its own page and
nothing else: the child is started again behind that page.
"""

import json
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

from tripplanner.errors import BadInput
from tripplanner.paths import HOME
from tripplanner.scanning.page_reading import PageKind, PageReading, reading_of_json

#: Pages of one file that may end the child before the file is given up.
_MOST_CRASHES = 5
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
class Trouble:
    """A page that could not be opened: a message id and its values."""

    page: int
    message: str
    values: Mapping[str, Any] = field(default_factory=dict)

    def reading(self) -> PageReading:
        """Return it as the reading of a broken page."""
        return PageReading(self.page, PageKind.BROKEN)


Event = Counted | PageReading | Trouble


def read_file(job: Job, limits: Limits = DEFAULT_LIMITS) -> Iterator[Event]:
    """Yield how many pages a file has, then each page in order.

    Raises:
        BadInput: if the file as a whole cannot be read; says why.
    """
    first, told, crashes = job.first, 0, 0
    while True:
        late = threading.Event()
        last = first - 1
        for event in _child(job, first, limits, late):
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
        yield Trouble(
            last + 1,
            "This page took longer than %(seconds)d seconds to read."
            if late.is_set()
            else "This page is damaged, or takes too much memory to open.",
            {"seconds": int(limits.seconds)} if late.is_set() else {},
        )
        first = last + 2
        if first > told:
            return


def _child(job: Job, first: int, limits: Limits, late: threading.Event) -> Iterator[Event | bool]:
    """Yield what one child reports; True when it came to the end of the file.

    Raises:
        BadInput: if the child refuses the file.
    """
    with _READERS, tempfile.TemporaryDirectory(prefix="tripplanner-scan-") as folder:
        order = Path(folder) / "job.json"
        order.write_text(
            json.dumps(
                {
                    "file": str(job.path),
                    "layouts": dict(job.layouts),
                    "sheets": {name: dict(sides) for name, sides in job.sheets.items()},
                    "first": first,
                    "megabytes": limits.megabytes,
                }
            ),
            encoding="utf-8",
        )
        with subprocess.Popen(  # noqa: S603 -- our own interpreter and module
            [sys.executable, "-m", "tripplanner.scanning.worker", str(order)],
            cwd=_import_root(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        ) as child:
            try:
                yield from _events(child, limits, late)
            finally:
                if child.poll() is None:
                    child.kill()


def _events(
    child: subprocess.Popen[bytes], limits: Limits, late: threading.Event
) -> Iterator[Event | bool]:
    def stop() -> None:
        late.set()
        child.kill()

    lines = iter(cast("Any", child.stdout))
    while True:
        # The child's start and each page have their own time; we may take ours in between.
        watch = threading.Timer(limits.seconds, stop)
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
        elif "reading" in event:
            yield reading_of_json(event["reading"])
        else:
            yield Trouble(event["page"], event["trouble"], event["values"])


def _import_root() -> str:
    """Return the folder from which the child finds this very package."""
    root = Path(__file__).resolve().parents[2]
    return str(root if (root / "tripplanner").is_dir() else HOME)
