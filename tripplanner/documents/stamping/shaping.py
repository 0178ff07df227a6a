"""Words into glyphs: which font has a character, how it is shaped, the fonts in the file.

Each character is taken from the first font of its chain that has it; what the chain
lacks is sought in all installed fonts. HarfBuzz shapes every stretch of one font.
Fonts are reduced to the glyphs used, once for the whole file.
"""

import re
import unicodedata
from array import array
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

#: What a glyph reads as that stands for no character of its own.
NOTHING = "\u200b"
#: Keys from here on are further texts of a glyph.
FURTHER = 0x10000
_PATTERN = "%{family}\t%{file}\t%{index}\t%{variable}\t%{weight}\t%{slant}\t%{width}\n"
#: What fontconfig calls regular and bold, upright and of usual width.
_REGULAR, _BOLD, _UPRIGHT, _USUAL = 80.0, 200.0, "0", "100"


class NoGlyph(Exception):
    """No installed font has a character; ``args`` are the character and the whole text."""


@dataclass(frozen=True, slots=True)
class FontFile:
    """One face: a file and its place in it."""

    path: str
    index: int


def font_file(family: str, *, bold: bool) -> FontFile | None:
    """Return the face of a family that is nearest to regular or bold, or None."""
    wanted = _BOLD if bold else _REGULAR
    found = [
        (abs(float(weight) - wanted), path, int(index))
        for names, path, index, variable, weight, slant, width in _installed()
        if family in names.split(",")
        and _is_fixed(variable, index)
        and (slant, width) == (_UPRIGHT, _USUAL)
    ]
    return FontFile(*min(found)[1:]) if found else None


@cache
def _installed() -> list[list[str]]:
    """Return all faces at once: to ask for each family would take longer than to stamp a class."""
    return _ask(":outline=true")


def _ask(pattern: str) -> list[list[str]]:
    import subprocess  # noqa: PLC0415 -- a pile of kept layout and usual names asks nothing

    text = subprocess.run(  # noqa: S603 -- fontconfig's own program, no shell
        ["fc-list", "-f", _PATTERN, pattern],  # noqa: S607 -- where fontconfig put it
        capture_output=True,
        check=True,
        timeout=60,
    ).stdout.decode("utf-8", "replace")
    return [line.split("\t") for line in text.splitlines()]


def any_font(character: str) -> FontFile | None:
    """Return the first installed face, by path, that has a character."""
    usable = [
        (path, int(index))
        for _, path, index, variable, *_ in _ask(f":charset={ord(character):x}:outline=true")
        if _is_fixed(variable, index) and _drawable(path)
    ]
    return FontFile(*min(usable)) if usable else None


def _is_fixed(variable: str, index: str) -> bool:
    """Tell whether a face has one weight; others would have to be pinned to one first."""
    return variable != "True" and int(index) < 1 << 16


def _drawable(path: str) -> bool:
    return path.lower().endswith((".ttf", ".otf", ".ttc", ".otc"))


class Face:
    """One font of the file: it shapes, remembers the glyphs used, and numbers them."""

    def __init__(self, file: FontFile, name: str) -> None:
        """Open a font; ``name`` is what pages call it."""
        import uharfbuzz  # noqa: PLC0415 -- slow import

        self.file, self.name = file, name
        self.face: Any = uharfbuzz.Face(uharfbuzz.Blob.from_file_path(file.path), file.index)
        self.font: Any = uharfbuzz.Font(self.face)
        self.units: int = self.face.upem
        self.compact = "CFF " in self.face.table_tags
        #: Text by glyph, as first seen; further texts of the same glyph.
        self.texts: dict[int, str] = {0: ""}
        self.further: dict[tuple[int, str], int] = {}
        self.further_glyphs: dict[int, int] = {}
        self._advances: dict[int, int] = {}
        widths = {
            self.font.get_glyph_h_advance(self.font.get_nominal_glyph(byte) or 0) for byte in b"iW-"
        }
        #: Letters of one width are not moved together by pairs.
        self.even = len(widths) == 1
        #: Keys and widths of characters whose glyph says them, whatever is beside them.
        self.lone: dict[str, int] = {}
        self.widths: dict[str, int] = {}

    def has(self, character: str) -> bool:
        """Tell whether it has a glyph for a character."""
        return self.font.get_nominal_glyph(ord(character)) is not None

    def advance(self, glyph: int) -> int:
        """Return a glyph's width in thousandths of the type size, as the file says it."""
        found = self._advances.get(glyph)
        if found is None:
            found = round(self.font.get_glyph_h_advance(glyph) * 1000 / self.units)
            self._advances[glyph] = found
        return found

    def glyph(self, key: int) -> int:
        """Return the glyph of a key."""
        return self.further_glyphs[key] if key >= FURTHER else key

    def meet(self, glyph: int, text: str) -> tuple[int, bool]:
        """Note a glyph that stands for a text; return its key and whether it reads so.

        TrueType fonts give a second text of the same glyph a key of its own. The others
        cannot: there a reader is told the words beside the glyphs.
        """
        known = self.texts.setdefault(glyph, text)
        if known == text:
            return glyph, True
        if self.compact:
            return glyph, False
        key = self.further.setdefault((glyph, text), FURTHER + len(self.further))
        self.further_glyphs[key] = glyph
        return key, True


@dataclass(frozen=True, slots=True)
class Run:
    """Glyphs of one face on one line.

    ``keys`` name glyphs (``Face.meet``); there are none where every character has a glyph of
    its own (``Face.lone``). ``moves`` is empty when every glyph stands where the one before
    ends; else per glyph: advance, x and y offset in thousandths. Where ``plain`` is false,
    a reader of the glyphs alone would not find the text.
    """

    face: Face
    text: str
    keys: "array[int]"
    moves: tuple[tuple[int, int, int], ...]
    width: int
    plain: bool


@dataclass(slots=True)
class Chain:
    """Faces in the order in which they are asked for a character."""

    faces: tuple[Face, ...]
    library: "Library"
    _known: dict[str, Face] = field(default_factory=dict)
    _lone: dict[str, Face] = field(default_factory=dict)

    def runs(self, text: str) -> tuple[Run, ...]:
        """Return a line of text as shaped runs.

        Raises:
            NoGlyph: if no installed font has one of its characters.
        """
        if _IDEOGRAPHS.fullmatch(text) or _CODE.fullmatch(text):
            lone = self._one_by_one(text)
            if lone is not None:
                return (lone,)
        made: list[Run] = []
        start, current = 0, None
        for place, character in enumerate(text):
            face = self._face(character, current, text)
            if current is not None and face is not current:
                made.append(_shape(current, text[start:place]))
                start = place
            current = face
        if current is not None:
            made.append(_shape(current, text[start:]))
        return tuple(made)

    def _one_by_one(self, text: str) -> Run | None:
        """Return a line set without HarfBuzz, or None where that might come out different.

        Names of ideographs and form numbers are most of what a pile says.
        """
        faces = set(map(self._lone.get, text))
        if None in faces:
            faces = {self._lone_in(character, text) for character in dict.fromkeys(text)}
        face = faces.pop()
        if faces or face is None:
            return None
        width = sum(map(face.widths.__getitem__, text))
        return Run(face, text, _NO_KEYS, (), width, plain=True)

    def _lone_in(self, character: str, text: str) -> Face | None:
        """Return the face in which a character always has one glyph, which says it."""
        known = self._lone.get(character)
        if known is not None:
            return known
        face = self._face(character, None, text)
        if not (_IDEOGRAPHS.fullmatch(character) or face.even):
            return None
        glyph = face.font.get_nominal_glyph(ord(character))
        key, reads = face.meet(glyph, character)
        if not reads:
            return None
        face.lone[character], face.widths[character] = key, face.advance(glyph)
        self._lone[character] = face
        return face

    def _face(self, character: str, current: Face | None, text: str) -> Face:
        # Marks and blanks stay with the letters before them where that font has them.
        if current is not None and _clings(character) and _draws(current, character):
            return current
        found = self._known.get(character)
        if found is None:
            found = next((face for face in self.faces if _draws(face, character)), None)
            found = found or self.library.rescue(character)
            if found is None:
                raise NoGlyph(character, text)
            self._known[character] = found
        return found


def _clings(character: str) -> bool:
    return character == " " or unicodedata.category(character) in {"Mn", "Mc", "Me", "Cf"}


def _draws(face: Face, character: str) -> bool:
    return face.has(character) or unicodedata.category(character) == "Cf"


class Library:
    """All faces of one file, each opened once."""

    def __init__(self) -> None:
        """Begin empty."""
        self.faces: dict[FontFile, Face] = {}

    def face(self, file: FontFile) -> Face:
        """Return the face of a file."""
        found = self.faces.get(file)
        if found is None:
            found = self.faces[file] = Face(file, f"S{len(self.faces)}")
        return found

    def chain(self, files: Sequence[FontFile]) -> Chain:
        """Return a chain of faces."""
        return Chain(tuple(self.face(file) for file in files), self)

    def rescue(self, character: str) -> Face | None:
        """Return a face outside every chain that has a character, or None."""
        file = any_font(character)
        face = self.face(file) if file else None
        return face if face is not None and face.has(character) else None


_NO_KEYS = array("I")
#: Characters that stand for one glyph each, whatever is beside them.
_IDEOGRAPHS = re.compile("[\u4e00-\u9fff]+")
_CODE = re.compile("[0-9A-Z-]+")


def _shape(face: Face, text: str) -> Run:
    import uharfbuzz  # noqa: PLC0415 -- slow import

    buffer = uharfbuzz.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    uharfbuzz.shape(face.font, buffer)
    infos, positions = buffer.glyph_infos, buffer.glyph_positions
    thousandth = 1000 / face.units
    keys, moves, width, moved = array("I"), [], 0, False
    backwards = buffer.direction == "rtl"
    texts = _texts(infos[::-1] if backwards else infos, text)
    plain = not backwards
    for (glyph, cluster_text), place in zip(
        texts[::-1] if backwards else texts, positions, strict=True
    ):
        key, reads = face.meet(glyph, cluster_text or NOTHING)
        keys.append(key)
        reads &= bool(cluster_text)
        advance = round(place.x_advance * thousandth)
        shift = round(place.x_offset * thousandth), round(place.y_offset * thousandth)
        plain &= reads and shift == (0, 0)
        moved |= shift != (0, 0) or advance != face.advance(glyph)
        moves.append((advance, *shift))
        width += advance
    return Run(face, text, keys, tuple(moves) if moved else (), width, plain)


def _texts(infos: Sequence[Any], text: str) -> list[tuple[int, str]]:
    """Return each glyph with the characters it stands for, so that they join to the text.

    Within a cluster the first glyphs take a character each and the last takes the rest.
    """
    made: list[tuple[int, str]] = []
    count, first = len(infos), 0
    while first < count:
        cluster, last = infos[first].cluster, first + 1
        while last < count and infos[last].cluster == cluster:
            last += 1
        end = infos[last].cluster if last < count else len(text)
        cluster_text = text[cluster:end]
        for place in range(first, last):
            turn = place - first
            part = cluster_text[turn:] if place == last - 1 else cluster_text[turn : turn + 1]
            made.append((infos[place].codepoint, part))
        first = last
    return made
