"""One layout, many copies: a page is laid out once and each pupil's values are put on it.

WeasyPrint needs a third of a second for a page; putting a name and two codes on a copy
needs a thousandth of that. The template is HTML in which an empty
``<svg id="put-NAME"><title>@NAME@</title></svg>`` stands for every value: the bottom
edge of one for text is the line that letters stand on, one for a code is the code's
square. Layout, stamping and reading back happen in a child process (``stamping_worker``).
A template stays in memory, so the next pile of the same trip starts at once.
"""

import hashlib
import threading
from collections import OrderedDict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import Any

from markupsafe import Markup

from tripplanner.documents.fonts import check_text, refuse_character
from tripplanner.documents.press import (
    DEFAULT_LIMITS,
    Limits,
    Progress,
    press_folder,
    run_child,
)
from tripplanner.documents.stamping_pages import Part, Slot, Value
from tripplanner.documents.stamping_template import AGAIN
from tripplanner.errors import NotPrinted
from tripplanner.paths import TEMPLATES

__all__ = [
    "Candidate",
    "Imposed",
    "Part",
    "Placed",
    "Slot",
    "Stamped",
    "Stamping",
    "forget_templates",
    "put",
    "stamp",
]

#: Templates kept in memory; each takes about 200 kB, one that did not fit nothing.
KEPT = 24


@dataclass(frozen=True, slots=True)
class Stamping:
    """How a template is laid out and what is put on it.

    Args:
        slots: the kinds of values; a row has one value for each.
        faces: fonts by the name that a slot's parts use: families in the order in which
            they are asked for a character, and whether bold.
        sheets: how many pages the template has.
        within: pairs of elements (ids); the first must end above the end of the second.
        tagged: PDF/UA-1 with tags for every copy, or else PDF/A-2u, a tenth of the size.
    """

    slots: tuple[Slot, ...]
    faces: Mapping[str, tuple[tuple[str, bool], ...]]
    sheets: int = 1
    within: tuple[tuple[str, str], ...] = ()
    tagged: bool = True


@dataclass(frozen=True, slots=True)
class Stamped:
    """A PDF of all copies, and how many pages it has."""

    pdf: bytes
    pages: int


@dataclass(frozen=True, slots=True)
class Placed:
    """One sheet of one row's copy, with its top-left corner in millimetres on the printed page."""

    row: int
    sheet: int
    x: float = 0.0
    y: float = 0.0


@dataclass(frozen=True, slots=True)
class Imposed:
    """Printed pages of one size (millimetres), each holding the sheets placed on it.

    Rows and sheets may come in any order, more than once, or not at all.
    """

    width: float
    height: float
    pages: tuple[tuple[Placed, ...], ...]


@dataclass(frozen=True, slots=True)
class Candidate:
    """One way to lay a template out: HTML, and the size of its type in points.

    Candidates of a ``group`` say the same words; where a larger size needs far too much
    place, smaller ones need not be tried.
    """

    html: str
    group: int = 0
    size: float = 1.0


def put(name: str, sheet: int = 0) -> Markup:
    """Return the empty place of a value, to stand in a template.

    A value with a place on several sheets needs another ``sheet`` number on each.
    """
    return Markup(
        '<svg id="put-{0}{1}" class="put" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">'
        "<title>@{0}@</title></svg>"
    ).format(name, f"{AGAIN}{sheet}" if sheet else "")


class _Kept:
    """Templates by what they were made of; None for HTML that ran out of its place."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._known: OrderedDict[str, bytes | None] = OrderedDict()

    def find(self, key: str) -> tuple[bool, bytes | None]:
        """Return whether a template is known, and the template."""
        with self._lock:
            if key not in self._known:
                return False, None
            self._known.move_to_end(key)
            return True, self._known[key]

    def keep(self, key: str, template: bytes | None) -> None:
        """Keep a template; the one not asked for longest goes."""
        with self._lock:
            self._known[key] = template
            while len(self._known) > KEPT:
                self._known.popitem(last=False)

    def forget(self) -> None:
        """Forget all of them."""
        with self._lock:
            self._known.clear()


_templates = _Kept()


def forget_templates() -> None:
    """Forget every template kept in memory."""
    _templates.forget()


def stamp(
    candidates: Iterable[Candidate],
    stamping: Stamping,
    rows: Sequence[Sequence[Value]],
    *,
    what: str,
    limits: Limits = DEFAULT_LIMITS,
    progress: Progress | None = None,
    imposed: Imposed | None = None,
) -> Stamped | None:
    """Print one copy of a template for each row, and read every page back.

    Args:
        candidates: complete HTML documents, in the order in which they are wanted; the first that makes ``stamping.sheets`` pages
            and keeps its place (``within``) is the template. Only those needed are made.
        stamping: the places and kinds of the values.
        rows: per copy one value for each slot; no row only lays the template out.
        what: the document's name, for messages.
        limits: time in seconds and memory in megabytes of the child process.
        progress: told how many copies are printed, of how many.
        imposed: pages on which sheets stand side by side, instead of every copy's sheets
            one after the other; they carry no tags.

    Returns:
        The file, or None when every candidate ran out of its place.

    Raises:
        MissingPart: if Pango, fontconfig or a needed font is not installed.
        NotPrinted: if a value has a character in no font or is too long for its place, if
            a page does not read back as it should, or WeasyPrint warned.
        ValueError: if imposed pages are to be tagged.
    """
    style = _style(stamping)
    todo: list[tuple[Candidate, str]] = []
    template = None
    for one in candidates:
        key = hashlib.sha256(f"{style}\0{one.html}".encode()).hexdigest()
        known, kept_one = _templates.find(key)
        if known and not todo:
            if kept_one is None:
                continue
            template = kept_one
            break
        todo.append((one, key))
    if template is None and not todo:
        return None
    if template is not None and not rows:
        return Stamped(b"", 0)
    for one, _ in todo:
        check_text(one.html, what)
    with press_folder() as folder:
        job = _job([one for one, _ in todo], stamping, rows, folder, limits)
        job["imposed"] = _pages(imposed, stamping)
        kept = Path(job["template"])
        if template is not None:
            kept.write_bytes(template)
        events = run_child(
            "stamping_worker", job, what=what, limits=limits, total=len(rows), progress=progress
        )
        if template is None:
            _keep([key for _, key in todo], events, kept)
        return _result(events, Path(job["target"]), what, limits)


def _keep(keys: Sequence[str], events: Sequence[Mapping[str, Any]], kept: Path) -> None:
    """Remember which candidates do not fit, and the template of the one that does."""
    unfit = sum("unfit" in event for event in events)
    for key in keys[:unfit]:
        _templates.keep(key, None)
    if kept.exists():
        _templates.keep(keys[unfit], kept.read_bytes())


def _result(
    events: Sequence[Mapping[str, Any]], target: Path, what: str, limits: Limits
) -> Stamped | None:
    for event in events:
        if "none fits" in event:
            return None
        if "lacking" in event:
            refuse_character(event["lacking"], event["text"], what)
        if "refused" in event:
            message = event["refused"]
            raise NotPrinted(message, **event["values"])
        if "pages" in event:
            return Stamped(target.read_bytes() if event["pages"] else b"", event["pages"])
    raise NotPrinted(
        "%(what)s could not be printed: it needed more than %(megabytes)d MB of memory.",
        what=what,
        megabytes=limits.megabytes,
    )


def _job(
    candidates: Sequence[Candidate],
    stamping: Stamping,
    rows: Sequence[Sequence[Value]],
    folder: Path,
    limits: Limits,
) -> dict[str, Any]:
    return {
        "candidates": [(one.html, one.group, one.size) for one in candidates],
        "template": str(folder / "template.json"),
        "target": str(folder / "out.pdf"),
        "base": str(TEMPLATES / "documents"),
        "megabytes": limits.megabytes,
        "slots": [asdict(slot) for slot in stamping.slots],
        "pictures": [slot.name for slot in stamping.slots if slot.modules],
        "faces": stamping.faces,
        "sheets": stamping.sheets,
        "within": stamping.within,
        "tagged": stamping.tagged,
        "rows": rows,
    }


def _pages(imposed: Imposed | None, stamping: Stamping) -> dict[str, Any] | None:
    if imposed is None:
        return None
    if stamping.tagged:
        message = "what is painted in many places can carry no tags"
        raise ValueError(message)
    pages = [[(it.row, it.sheet, it.x, it.y) for it in page] for page in imposed.pages]
    return {"width": imposed.width, "height": imposed.height, "pages": pages}


def _style(stamping: Stamping) -> str:
    """Return a digest of everything but the HTML that a template depends on.

    Fonts are not in it: one that is installed while the server runs counts after a restart.
    """
    parts = (
        repr((stamping.faces, stamping.sheets, stamping.within, stamping.tagged)),
        repr([slot.name for slot in stamping.slots if slot.modules]),
        _engine(),
        *(path.read_text(encoding="utf-8") for path in sorted(_style_sheets())),
    )
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


@cache
def _engine() -> str:
    return " ".join(f"{name} {version(name)}" for name in ("weasyprint", "pydyf", "uharfbuzz"))


def _style_sheets() -> list[Path]:
    return list((TEMPLATES / "documents").glob("*.css"))
