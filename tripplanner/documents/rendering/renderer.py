"""HTML in, PDF out, in a process of its own.

WeasyPrint runs only in a child (``worker``): a page that needs too much time
or memory cannot hurt the server. A warning of WeasyPrint is an error here, since a
form that lost a style or a glyph must never reach a parent.
"""

import json
import tempfile
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tripplanner.documents.rendering.fonts import check_text
from tripplanner.documents.rendering.process_pool import pool
from tripplanner.errors import MissingPart, NotPrinted
from tripplanner.paths import TEMPLATES

#: Told how many parts are laid out, of how many. What it raises stops the rendering.
Progress = Callable[[int, int], None]

#: Children at the same time: a school's server has two cores and other things to do.
_RENDERERS = threading.BoundedSemaphore(2)

PACKAGES = "libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0 fontconfig"


@dataclass(frozen=True, slots=True)
class Limits:
    """How much work one document may be, and how much address space, per process.

    ``cpu_seconds`` are seconds of computing, which a busy machine does not use up while a
    document waits. ``wait_seconds`` end a process that hangs and computes nothing.
    """

    cpu_seconds: int = 180
    megabytes: int = 3000
    wait_seconds: float = 3600.0


DEFAULT_LIMITS = Limits()


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in millimetres from the page's top-left corner."""

    x: float
    y: float
    w: float
    h: float

    @property
    def bottom(self) -> float:
        """Return where it ends, in millimetres from the top."""
        return self.y + self.h


@dataclass(frozen=True, slots=True)
class Printed:
    """A PDF, and per page where each element with an ``id`` stands."""

    pdf: bytes
    boxes: tuple[Mapping[str, Box], ...]

    @property
    def pages(self) -> int:
        """Return how many pages it has."""
        return len(self.boxes)


def render(
    parts: Sequence[str],
    *,
    what: str,
    limits: Limits = DEFAULT_LIMITS,
    progress: Progress | None = None,
    zoom: float = 1.0,
) -> Printed:
    """Print complete HTML documents, one after the other, into one tagged PDF.

    Args:
        parts: HTML documents; the first one gives title and language.
        what: the document's name, for messages.
        limits: seconds of computing and megabytes of memory of the child process.
        progress: called after each part.
        zoom: how large a laid-out millimetre is drawn; boxes stay as laid out.

    Raises:
        MissingPart: if Pango, fontconfig or a needed font is not installed.
        NotPrinted: if it took too long or too much memory, or WeasyPrint warned.
    """
    for part in parts:
        check_text(part, what)
    with scratch_folder() as folder:
        target = folder / "out.pdf"
        job = {
            "parts": list(parts),
            "target": str(target),
            "base": str(TEMPLATES / "documents"),
            "megabytes": limits.megabytes,
            "zoom": zoom,
        }
        events = run_child(
            "rendering.worker", job, what=what, limits=limits, total=len(parts), progress=progress
        )
        pages = next((event["pages"] for event in events if "pages" in event), None)
        if pages is None or not target.exists():
            raise NotPrinted(
                "%(what)s could not be printed: it needed more than %(megabytes)d MB of memory.",
                what=what,
                megabytes=limits.megabytes,
            )
        return Printed(target.read_bytes(), tuple(_boxes(page) for page in pages))


def _boxes(page: Mapping[str, Sequence[float]]) -> dict[str, Box]:
    return {name: Box(*(round(value, 3) for value in box)) for name, box in page.items()}


@contextmanager
def scratch_folder() -> Iterator[Path]:
    """Yield a folder of its own for one job, when its turn has come; it goes afterwards."""
    with _RENDERERS, tempfile.TemporaryDirectory(prefix="tripplanner-render-") as folder:
        yield Path(folder)


def run_child(
    module: str,
    job: Mapping[str, Any],
    *,
    what: str,
    limits: Limits,
    total: int,
    progress: Progress | None,
) -> list[dict[str, Any]]:
    """Have a child process do a job to its end; return what it reported.

    Args:
        module: who does it, one of ``child.MODULES``.
        job: JSON; ``target`` names a file in the folder of the job.
        what: the document's name, for messages.
        limits: seconds of computing and megabytes of memory.
        total: what progress counts to.
        progress: told whenever the child reports ``done``.

    Raises:
        MissingPart: if the child lacks a system library.
        NotPrinted: if it took too long, or warned.
    """
    path = Path(job["target"]).with_name("job.json")
    bounds = {"cpu_seconds": limits.cpu_seconds, "megabytes": limits.megabytes}
    path.write_text(json.dumps({**job, **bounds, "module": module}), encoding="utf-8")
    late = threading.Event()
    events: list[dict[str, Any]] = []
    with pool.child() as child:

        def stop() -> None:
            late.set()
            child.kill()

        watch = threading.Timer(limits.wait_seconds, stop)
        watch.daemon = True
        watch.start()
        try:
            for event in child.work(path):
                if "done" not in event:
                    events.append(event)
                elif progress is not None:
                    progress(event["done"], total)
        finally:
            watch.cancel()
        if child.ran_out_of_time() or late.is_set():
            raise NotPrinted(
                "%(what)s could not be printed: it needed more than %(seconds)d seconds of computing.",
                what=what,
                seconds=limits.cpu_seconds,
            )
    _raise_reported(events, what)
    return events


def _raise_reported(events: Sequence[Mapping[str, Any]], what: str) -> None:
    for event in events:
        if "missing" in event:
            raise MissingPart(
                "Printing needs a system library (%(library)s). Install: apt install %(packages)s",
                library=event["missing"],
                packages=PACKAGES,
            )
    warnings = [event["warning"] for event in events if "warning" in event]
    if warnings:
        raise NotPrinted(
            "%(what)s could not be printed: %(reason)s", what=what, reason="; ".join(warnings[:3])
        )
