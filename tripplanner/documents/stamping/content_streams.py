"""What is put on each page of its own: shaped words that fit their place, and codes."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from tripplanner.documents.stamping.qr_cache import stencil
from tripplanner.documents.stamping.shaping import Face, Library, NoGlyph, Run
from tripplanner.documents.stamping.subsetting import Subset
from tripplanner.documents.stamping.template import Template
from tripplanner.errors import NotPrinted

_PT_PER_MM = 72 / 25.4
#: Words smaller than this share of their size cannot be read; they are refused.
SMALLEST = 0.3


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a value in one type: its fonts' name, size in points, gap before in mm."""

    fonts: str
    size: float
    gap: float = 0.0


@dataclass(frozen=True, slots=True)
class Slot:
    """One kind of value. ``modules`` makes it a code of that many; else it is text.

    ``width`` in millimetres is what text may take; ``middle`` sets it around its spot.
    A longer text is set smaller, down to ``least`` of its type, and refused below that.
    """

    name: str
    parts: tuple[Part, ...] = ()
    width: float = 0.0
    middle: bool = False
    modules: int = 0
    level: str = "H"
    least: float = SMALLEST

    @classmethod
    def read(cls, packed: Mapping[str, Any]) -> "Slot":
        """Return a slot from its JSON fields."""
        parts = tuple(Part(**item) for item in packed["parts"])
        return cls(**{**packed, "parts": parts})


#: A value: one text for each part of its slot; a code has one.
Value = Sequence[str]


class Stamps:
    """The values of all rows, shaped; after ``settle`` they can be written.

    Args:
        template: where the values go.
        slots: the kinds of values, in the order of a row.
        rows: per copy of the template one value for each slot.
    """

    def __init__(
        self, template: Template, slots: Sequence[Slot], rows: Sequence[Sequence[Value]]
    ) -> None:
        """Shape everything."""
        self.library = Library()
        self._chains = {name: self.library.chain(files) for name, files in template.faces.items()}
        self._template, self._slots, self._rows = template, slots, rows
        self._known: dict[tuple[str, str], tuple[Run, ...]] = {}
        self._subsets: Mapping[Face, Subset] = {}
        self._drawn: dict[tuple[object, ...], bytes] = {}
        self._types: dict[str, tuple[Face, float] | None] = {}
        self._written: list[list[_Written]] = []
        for turn, slot in enumerate(slots):
            for place, part in enumerate(slot.parts):
                parts = (row[turn][place] for row in rows if place < len(row[turn]))
                for text in dict.fromkeys(parts):
                    self._shaped(part.fonts, text)

    def settle(self, subsets: Mapping[Face, Subset]) -> None:
        """Learn the codes that the glyphs have in the file."""
        self._subsets = subsets
        kinds: dict[object, int] = {}
        written = []
        for turn, slot in enumerate(self._slots):
            first = self._first_type(slot) if slot.parts else None
            kind = (slot.parts, slot.width, slot.middle, first)
            written.append(_Written(turn, slot, first, kinds.setdefault(kind, len(kinds))))
        self._written = [
            [item for item in written if item.slot.name in sheet.spots]
            for sheet in self._template.sheets
        ]

    def used(self) -> Iterator[Face]:
        """Yield the faces that some value needs."""
        return (face for face in self.library.faces.values() if len(face.texts) > 1)

    def prelude(self, sheet: int) -> bytes:
        """Return what every copy of a sheet begins with: a stack of places and types.

        Each ``Q`` of a page's own content moves on to the next value, so that only the
        values themselves are in it.
        """
        spots = self._template.sheets[sheet].spots
        made, above = [], _PAGE
        for slot in reversed([slot for slot in self._slots if slot.name in spots]):
            place = _place(slot, spots[slot.name])
            step = _step(above, place)
            made.append(b"q %s cm\n" % b" ".join(_figure(value, 8) for value in step))
            first = self._first_type(slot) if slot.parts else None
            if first is not None:
                made.append(_type_of(*first))
            above = place
        return b"".join(made)

    def content(self, sheet: int, row: int, marks: Mapping[str, int] | None) -> bytes:
        """Return what one page adds to the prelude; ``marks`` numbers it when tagged."""
        parts = []
        values = self._rows[row]
        for written in self._written[sheet]:
            value = values[written.turn]
            slot = written.slot
            if slot.modules:
                drawn = _picture(value[0], slot) if value and value[0] else b""
            else:
                # A number stands on a form four times, always set the same way.
                key = (written.kind, *value)
                found = self._drawn.get(key)
                if found is None:
                    found = self._drawn[key] = self._text(slot, value, written.first)
                drawn = found
            if marks is not None:
                kind = b"Figure" if slot.modules else b"Span"
                drawn = b"/%s<</MCID %d>>BDC\n%sEMC\n" % (kind, marks[slot.name], drawn)
            parts.append(drawn)
        return b"Q\n".join([*parts, b""])

    def _shaped(self, fonts: str, text: str) -> tuple[Run, ...]:
        key = (fonts, text)
        found = self._known.get(key)
        if found is None:
            try:
                found = self._chains[fonts].runs(text)
            except NoGlyph as lacking:
                raise Lacking(*lacking.args) from lacking
            self._known[key] = found
        return found

    def _first_type(self, slot: Slot) -> tuple[Face, float] | None:
        """Return the type in which most values of a slot begin: that of the first one."""
        if slot.name not in self._types:
            turn = self._slots.index(slot)
            texts = (row[turn][0] for row in self._rows if row[turn] and row[turn][0])
            text = next(texts, "")
            runs = self._shaped(slot.parts[0].fonts, text)
            self._types[slot.name] = (runs[0].face, slot.parts[0].size) if runs else None
        return self._types[slot.name]

    def _text(self, slot: Slot, value: Value, before: tuple[Face, float] | None) -> bytes:
        line = [
            (part, self._shaped(part.fonts, text))
            for part, text in zip(slot.parts, value, strict=False)
            if text
        ]
        if not line:
            return b""
        natural = 0.0
        for turn, (part, runs) in enumerate(line):
            natural += part.size * sum([run.width for run in runs]) / 1000
            natural += part.gap * _PT_PER_MM if turn else 0.0
        shrink = min(1.0, slot.width * _PT_PER_MM / natural) if natural else 1.0
        if shrink < slot.least:
            raise NotPrinted(
                "“%(text)s” is too long to be printed. Please shorten it.",
                text=" ".join(text for text in value if text),
            )
        made = [b"BT\n"]
        if slot.middle:
            made.append(b"%s 0 Td\n" % _figure(-natural * shrink / 2))
        for turn, (part, runs) in enumerate(line):
            size = part.size * shrink
            gap = part.gap * _PT_PER_MM * shrink if turn else 0.0
            for run in runs:
                if (run.face, size) != before:
                    before = run.face, size
                    made.append(_type_of(run.face, size))
                if gap:
                    made.append(b"[%d]TJ\n" % round(-1000 * gap / size))
                    gap = 0.0
                made.append(self._run(run, size))
        made.append(b"ET\n")
        return b"".join(made)

    def _run(self, run: Run, size: float) -> bytes:
        subset = self._subsets[run.face]
        if not run.keys:
            return b"<%s>Tj\n" % run.text.translate(subset.lone).encode()
        drawn = _glyphs(run, subset.codes, size)
        if run.plain:
            return drawn
        data = run.text.encode("utf-16-be").hex().upper().encode()
        return b"/Span<</ActualText<FEFF%s>>>BDC\n%sEMC\n" % (data, drawn)


@dataclass(frozen=True, slots=True)
class _Written:
    """A value that stands on a sheet: which of a row, and the type it usually begins in.

    Values of one ``kind`` are drawn alike wherever they stand.
    """

    turn: int
    slot: Slot
    first: tuple[Face, float] | None
    kind: int


class Lacking(Exception):
    """No font has a character; ``args`` are the character and the text it stands in."""


#: A place on the page: scale in x and y, then where its origin lies, in points.
_Place = tuple[float, float, float, float]
_PAGE: _Place = (1.0, 1.0, 0.0, 0.0)


def _place(slot: Slot, spot: tuple[float, float, float, float]) -> _Place:
    """Return where a value is drawn: a code in the unit square, text from the origin."""
    left, bottom, right, top = spot
    if slot.modules:
        return right - left, top - bottom, left, bottom
    return 1.0, 1.0, (left + right) / 2 if slot.middle else left, bottom


def _step(above: _Place, place: _Place) -> tuple[float, float, float, float, float, float]:
    """Return the matrix that leads from one place to another."""
    wide, high, right, up = above
    return (
        place[0] / wide,
        0,
        0,
        place[1] / high,
        (place[2] - right) / wide,
        (place[3] - up) / high,
    )


def _type_of(face: Face, size: float) -> bytes:
    return b"/%s %s Tf\n" % (face.name.encode(), _figure(size))


def _figure(value: float, digits: int = 3) -> bytes:
    return f"{value:.{digits}f}".rstrip("0").rstrip(".").encode()


def _glyphs(run: Run, codes: Mapping[int, int], size: float) -> bytes:
    """Return the operators that draw a run."""
    if not run.moves:
        return b"<%s>Tj\n" % b"".join(b"%04X" % codes[key] for key in run.keys)
    made: list[bytes] = []
    raised, pending = 0, 0
    line: list[bytes] = []
    for key, (advance, right, up) in zip(run.keys, run.moves, strict=True):
        if up != raised:
            if line:
                made.append(b"[%s]TJ\n" % b"".join(line))
                line = []
            made.append(b"%s Ts\n" % _figure(up * size / 1000))
            raised = up
        before = pending - right
        if before:
            line.append(b"%d" % before)
        line.append(b"<%04X>" % codes[key])
        pending = right + run.face.advance(run.face.glyph(key)) - advance
    if pending:
        line.append(b"%d" % pending)
    made.append(b"[%s]TJ\n" % b"".join(line))
    if raised:
        made.append(b"0 Ts\n")
    return b"".join(made)


def _picture(text: str, slot: Slot) -> bytes:
    """Return the operators that draw a code, one bit a module, in the unit square."""
    side = slot.modules
    return b"BI/W %d/H %d/IM true/F/AHx ID %s>\nEI\n" % (
        side,
        side,
        stencil(text, side, slot.level),
    )
