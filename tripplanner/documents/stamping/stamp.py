"""One layout, many copies: a page is laid out once and each pupil's values are put on it.

WeasyPrint needs a third of a second for a page; putting a name and two codes on a copy
needs a thousandth of that. The template is HTML in which an empty
``<svg id="put-NAME"><title>@NAME@</title></svg>`` stands for every value: the bottom
edge of one for text is the line that letters stand on, one for a code is the code's
square. Layout, stamping and reading back happen in a child process (``stamping_worker``).
A template stays in memory, and on a shelf where the caller has one, so the next pile of
the same trip starts at once.
"""

import hashlib
import threading
from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import cache, partial
from importlib.metadata import version
from pathlib import Path
from typing import Any, Protocol

from markupsafe import Markup

from tripplanner.documents.rendering.fonts import check_text, installed, refuse_character
from tripplanner.documents.rendering.renderer import (
    DEFAULT_LIMITS,
    Limits,
    Progress,
    run_child,
    scratch_folder,
)
from tripplanner.documents.stamping.candidates import Offer, choose, likely
from tripplanner.documents.stamping.content_streams import Part, Slot, Value
from tripplanner.documents.stamping.template import AGAIN
from tripplanner.errors import NotPrinted
from tripplanner.paths import TEMPLATES

__all__ = [
    "Candidate",
    "Imposed",
    "Part",
    "Placed",
    "Shelf",
    "Slot",
    "Stamped",
    "Stamping",
    "forget_templates",
    "put",
    "stamp",
]

#: Templates kept in memory; each takes about 200 kB, one that did not fit nothing.
CACHE_SIZE = 24


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
    """One way to lay a template out: HTML, or what makes it, and the size of its type in points.

    Candidates of a ``group`` say the same words; where a larger size needs far too much
    place, smaller ones need not be tried. ``expected`` is how full the fullest place of
    ``Stamping.within`` is reckoned to be (1 to the brim, 0 for not reckoned): the first
    reckoned to fit is tried first.
    """

    html: str | Callable[[], str]
    group: int = 0
    size: float = 1.0
    expected: float = 0.0

    def made(self) -> str:
        """Return the HTML."""
        return self.html if isinstance(self.html, str) else self.html()

    def offer(self) -> Offer:
        """Return what is known of it before it is laid out."""
        return Offer(self.group, self.size, self.expected)


class Shelf(Protocol):
    """Where laid-out templates lie between two runs of the program, by their keys."""

    def find(self, key: str) -> bytes | None:
        """Return what was kept under a key, or None."""

    def keep(self, key: str, content: bytes) -> None:
        """Keep something under a key."""


def put(name: str, sheet: int = 0) -> Markup:
    """Return the empty place of a value, to stand in a template.

    A value with a place on several sheets needs another ``sheet`` number on each.
    """
    return Markup(
        '<svg id="put-{0}{1}" class="put" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">'
        "<title>@{0}@</title></svg>"
    ).format(name, f"{AGAIN}{sheet}" if sheet else "")


@dataclass(frozen=True, slots=True)
class _Laid:
    """How full a candidate was, and the template if it was the one that was taken."""

    fill: float
    template: bytes = b""

    def pack(self) -> bytes:
        return f"{self.fill!r}\n".encode() + self.template

    @classmethod
    def unpack(cls, packed: bytes) -> "_Laid":
        fill, _, template = packed.partition(b"\n")
        return cls(float(fill), template)


class _Memory:
    """What was laid out lately, by what it was made of."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._known: OrderedDict[str, _Laid] = OrderedDict()

    def find(self, key: str) -> _Laid | None:
        """Return what came of laying something out, if that is known."""
        with self._lock:
            if key in self._known:
                self._known.move_to_end(key)
            return self._known.get(key)

    def keep(self, key: str, laid: _Laid) -> None:
        """Keep a layout; the one not asked for longest goes."""
        with self._lock:
            self._known[key] = laid
            while len(self._known) > CACHE_SIZE:
                self._known.popitem(last=False)

    def forget(self) -> None:
        """Forget all of them."""
        with self._lock:
            self._known.clear()


_memory = _Memory()


def forget_templates() -> None:
    """Forget every template kept in memory."""
    _memory.forget()


class _NotKnown(Exception):
    """A candidate must be laid out first."""


class _Offered:
    """The candidates of one job, their HTML and keys made when they are needed."""

    def __init__(self, candidates: Sequence[Candidate], style: str, shelf: Shelf | None) -> None:
        self._candidates, self._style, self._shelf = candidates, style, shelf
        self._html: dict[int, str] = {}
        self.offers = [candidate.offer() for candidate in candidates]

    def html(self, place: int) -> str:
        """Return a candidate's HTML."""
        if place not in self._html:
            self._html[place] = self._candidates[place].made()
        return self._html[place]

    def find(self, place: int) -> _Laid:
        """Return what came of laying a candidate out.

        Raises:
            _NotKnown: if nobody did.
        """
        key = self._key(place)
        known = _memory.find(key)
        if known is None and self._shelf is not None:
            packed = self._shelf.find(key)
            if packed is not None:
                known = _Laid.unpack(packed)
                _memory.keep(key, known)
        if known is None:
            raise _NotKnown
        return known

    def keep(self, place: int, laid: _Laid) -> None:
        """Keep what came of laying a candidate out."""
        _memory.keep(self._key(place), laid)
        if self._shelf is not None:
            self._shelf.keep(self._key(place), laid.pack())

    def packed(self, place: int, what: str) -> dict[str, Any]:
        """Return a candidate for the child, every character of it looked up in the fonts."""
        check_text(self.html(place), what)
        return {"place": place, "html": self.html(place), "offer": asdict(self.offers[place])}

    def learn(self, events: Sequence[Mapping[str, Any]], kept: Path) -> None:
        """Keep how full candidates were, and the template of the one that was taken."""
        taken = next((event["taken"] for event in events if "taken" in event), None)
        for event in events:
            if "laid" in event:
                template = kept.read_bytes() if event["laid"] == taken else b""
                self.keep(event["laid"], _Laid(event["fill"], template))

    def _key(self, place: int) -> str:
        return hashlib.sha256(f"{self._style}\0{self.html(place)}".encode()).hexdigest()


def stamp(
    candidates: Iterable[Candidate],
    stamping: Stamping,
    rows: Sequence[Sequence[Value]],
    *,
    what: str,
    limits: Limits = DEFAULT_LIMITS,
    progress: Progress | None = None,
    imposed: Imposed | None = None,
    shelf: Shelf | None = None,
) -> Stamped | None:
    """Print one copy of a template for each row, and read every page back.

    Args:
        candidates: complete HTML documents, in the order in which they are wanted; the
            first that makes ``stamping.sheets`` pages and keeps its place (``within``) is
            the template.
        stamping: the places and kinds of the values.
        rows: per copy one value for each slot; no row only lays the template out.
        what: the document's name, for messages.
        limits: time in seconds and memory in megabytes of the child process.
        progress: told how many copies are printed, of how many.
        imposed: pages on which sheets stand side by side, instead of every copy's sheets
            one after the other; they carry no tags.
        shelf: where the template is sought and kept, besides memory.

    Returns:
        The file, or None when every candidate ran out of its place.

    Raises:
        MissingPart: if Pango, fontconfig or a needed font is not installed.
        NotPrinted: if a value has a character in no font or is too long for its place, if
            a page does not read back as it should, or WeasyPrint warned.
        ValueError: if imposed pages are to be tagged.
    """
    offered = _Offered(list(candidates), _style(stamping), shelf)
    template = b""
    try:
        chosen = choose(offered.offers, lambda place: offered.find(place).fill)
        if chosen is None:
            return None
        template = offered.find(chosen).template
    except _NotKnown:
        pass
    if template and not rows:
        return Stamped(b"", 0)
    with scratch_folder() as folder:
        job = _job(stamping, rows, folder, limits)
        job["imposed"] = _pages(imposed, stamping)
        kept = Path(job["template"])
        if template:
            kept.write_bytes(template)
        child = partial(
            run_child,
            "stamping.worker",
            what=what,
            limits=limits,
            total=len(rows),
            progress=progress,
        )
        # To make HTML takes time as well: unlikely candidates only have theirs made where
        # no likely one fits.
        for places in ([],) if template else (likely(offered.offers), range(len(offered.offers))):
            job["candidates"] = [offered.packed(place, what) for place in places]
            events = child(job)
            offered.learn(events, kept)
            if not any("none fits" in event for event in events):
                return _result(events, Path(job["target"]), what, limits)
    return None


def _result(
    events: Sequence[Mapping[str, Any]], target: Path, what: str, limits: Limits
) -> Stamped:
    for event in events:
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
    stamping: Stamping, rows: Sequence[Sequence[Value]], folder: Path, limits: Limits
) -> dict[str, Any]:
    return {
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
    pages = [
        [(placed.row, placed.sheet, placed.x, placed.y) for placed in page]
        for page in imposed.pages
    ]
    return {"width": imposed.width, "height": imposed.height, "pages": pages}


def _style(stamping: Stamping) -> str:
    """Return a digest of everything but the HTML that a template depends on.

    A font that is installed while the server runs counts after a restart.
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
    """Return a digest of what makes templates: libraries, fonts, and our own code."""
    libraries = [f"{name} {version(name)}" for name in ("weasyprint", "pydyf", "uharfbuzz")]
    code = [
        Path(__file__).with_name(name).read_text(encoding="utf-8")
        for name in ("template.py", "layout.py", "structure_tree.py")
    ]
    return hashlib.sha256("\0".join([*libraries, installed(), *code]).encode()).hexdigest()


def _style_sheets() -> list[Path]:
    return list((TEMPLATES / "documents").rglob("*.css"))
