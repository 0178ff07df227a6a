"""A stamped file read back from the disk: every word and every code, page by page.

Nothing here knows what the writer had in memory. The file's own fonts and text tables are
followed as a reader program does; every code is decoded by zxing-cpp from the very bits
that will be printed.
"""

import re
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any

from tripplanner.documents.stamping.pdf_reader import FileReader, found

_PAGE = re.compile(rb"/Resources (\d+) 0 R/Contents \[([^]]*)\]")
#: Figures long enough to differ from page to page, and what stands for them in between.
_FIGURE = re.compile(rb"([0-9A-F]{8,})")
_FIGURE_STOOD = b"#"
_SHOWN = re.compile(rb"<([0-9A-F]+|#)>")
_ACTUAL = re.compile(rb"/Span<</ActualText<([0-9A-F]*|#)>>>BDC")
_STENCIL = re.compile(rb"BI/W (\d+)/H (\d+)/IM true/F/AHx ID #>")
_MAPPED = re.compile(rb"<([0-9A-F]{4})> <([0-9A-F]*)>")
#: Operators that say nothing and change no font.
_SILENT = {b"cm", b"Td", b"Ts", b"Do"}


#: Arrangements kept; names that are not set one by one have one each.
_PLANS = 1000


class _Font(dict[int, str]):
    """Codes of a font and what they read as."""

    def __missing__(self, code: int) -> str:
        """Refuse a code that the font's table of texts does not have."""
        message = f"the glyph {code} says nothing"
        raise ValueError(message)


#: What a reader knows at a place: the font in use, and those that each ``Q`` returns to.
_State = tuple[_Font, tuple[_Font, ...]]


@dataclass(frozen=True, slots=True)
class _Plan:
    """How a page is read, by the order of the long figures on it.

    A text is made of pieces: words that are always the same, or the place of a figure and
    its font (None for words told beside their glyphs). A code is the place of a figure,
    bytes in a row, rows.
    """

    texts: tuple[tuple[str | tuple[int, _Font | None], ...], ...]
    codes: tuple[tuple[int, int, int], ...]
    end: _State


class PageReader:
    """What the pages of a file say: words as a reader selects them, codes as read.

    Most pages differ in nothing but long hexadecimal figures: the bits of codes, the
    glyphs of names. So each arrangement is followed once, operator by operator, and what
    was learned is used on all pages with the same operators.
    """

    def __init__(self, reader: FileReader) -> None:
        """Begin; fonts are read when a page first needs them."""
        self._reader = reader
        self._fonts: dict[bytes, dict[bytes, _Font]] = {}
        self._states: dict[tuple[bytes, bytes], _State] = {}
        self._plans: dict[tuple[bytes, bytes, bytes], _Plan] = {}
        self._scan = _scanner()

    def texts_and_codes(self, page: bytes) -> tuple[list[str], list[str]]:
        """Return the texts and the codes of one page, in the order of its content.

        Raises:
            ValueError: if there is something on it that we never write.
            LookupError: if it names a font or a glyph that is not there.
        """
        named = _PAGE.search(page)
        if named is None:
            message = "a page without content"
            raise ValueError(message)
        resources, contents = named[1], named[2].split()[::3]
        prelude = contents[-2] if len(contents) > 1 else b""
        parts = _FIGURE.split(self._reader.stream(int(contents[-1])))
        key = resources, prelude, _FIGURE_STOOD.join(parts[::2])
        plan = self._plans.get(key)
        if plan is None:
            if len(self._plans) > _PLANS:
                self._plans.clear()
            state = self._state_after(prelude, resources)
            plan = self._plans[key] = _follow(key[2], self._fonts_of(resources), state)
        figures = parts[1::2]
        return (
            ["".join([_said(piece, figures) for piece in text]) for text in plan.texts],
            [_decoded(figures[at], row, rows, self._scan) for at, row, rows in plan.codes],
        )

    def _state_after(self, prelude: bytes, resources: bytes) -> _State:
        """Return what holds after the stream that every page of a sheet begins with."""
        if not prelude:
            return _Font(), ()
        key = prelude, resources
        known = self._states.get(key)
        if known is None:
            content = self._reader.stream(int(prelude))
            plan = _follow(content, self._fonts_of(resources), (_Font(), ()))
            if plan.texts or plan.codes:
                message = "what pages share says something of one pupil"
                raise ValueError(message)
            known = self._states[key] = plan.end
        return known

    def _fonts_of(self, resources: bytes) -> dict[bytes, _Font]:
        known = self._fonts.get(resources)
        if known is None:
            body = self._reader.body(int(resources))
            known = {
                name: self._texts_of(int(number))
                for name, number in re.findall(rb"/(S\d+) (\d+) 0 R", body)
            }
            self._fonts[resources] = known
        return known

    def _texts_of(self, font: int) -> _Font:
        table = self._reader.stream(int(found(rb"/ToUnicode (\d+)", self._reader.body(font))))
        return _Font(
            (int(code, 16), bytes.fromhex(text.decode()).decode("utf-16-be"))
            for code, text in _MAPPED.findall(table)
        )


def _follow(  # noqa: C901 -- one operator a branch
    content: bytes, fonts: Mapping[bytes, _Font], state: _State
) -> _Plan:
    """Follow the operators of a stream, one a line; long figures in it are ``#``."""
    font, before = state[0], [*state[1]]
    texts: list[tuple[str | tuple[int, _Font | None], ...]] = []
    codes: list[tuple[int, int, int]] = []
    line: list[str | tuple[int, _Font | None]] = []
    hidden, at = False, 0
    for data in content.split(b"\n"):
        start = data[:1]
        if start == b"Q":
            font = before.pop()
        elif data.endswith((b">Tj", b"]TJ")):
            shown = [] if hidden else _SHOWN.findall(data)
            places = count(at)
            line += [
                (next(places), font) if item == _FIGURE_STOOD else _letters(font, item)
                for item in shown
            ]
        elif data == b"ET":
            texts.append(tuple(line))
            line = []
        elif code := _STENCIL.fullmatch(data):
            codes.append((at, (int(code[1]) + 7) // 8, int(code[2])))
        elif data.endswith(b" Tf"):
            font = fonts[data[1 : data.index(b" ")]]
        elif start == b"q":
            before.append(font)
        elif match := _ACTUAL.fullmatch(data):
            line.append((at, None) if match[1] == _FIGURE_STOOD else _unicode(match[1]))
            hidden = True
        elif data == b"EMC":
            hidden = False
        elif not _silent(data):
            message = f"{data!r} is nothing that we write"
            raise ValueError(message)
        at += data.count(_FIGURE_STOOD)
    return _Plan(tuple(texts), tuple(codes), (font, tuple(before)))


def _said(piece: str | tuple[int, _Font | None], figures: Sequence[bytes]) -> str:
    """Return what a piece of a text says on a page with these figures."""
    if isinstance(piece, str):
        return piece
    at, font = piece
    return _unicode(figures[at]) if font is None else _letters(font, figures[at])


def _letters(font: _Font, shown: bytes) -> str:
    """Return what glyphs say, four digits each."""
    return bytes.fromhex(shown.decode()).decode("utf-16-be").translate(font)


def _unicode(data: bytes) -> str:
    """Return the words beside glyphs: UTF-16 with its mark."""
    if not data.startswith(b"FEFF"):
        message = f"{data!r} is no text"
        raise ValueError(message)
    return bytes.fromhex(data[4:].decode()).decode("utf-16-be")


def _silent(line: bytes) -> bool:
    """Tell whether a line shows nothing by itself."""
    return line in {b"", b"BT", b"EI"} or line[-2:] in _SILENT or line.endswith(b">>BDC")


def _decoded(figure: bytes, row: int, rows: int, scan: Callable[[Any], Any]) -> str:
    """Return what a code says, read from its modules as printed."""
    packed = bytes.fromhex(figure.decode())
    if len(packed) != row * rows:
        message = f"a code of {len(packed)} bytes"
        raise ValueError(message)
    picture = memoryview(b"".join(map(_EIGHT.__getitem__, packed)))
    text = scan(picture.cast("B", shape=[rows, 8 * row]))
    return text[0].text if len(text) == 1 else ""


#: Eight pixels of a stencil by their byte: 0 is painted.
_EIGHT = [bytes(255 * (byte >> 7 - bit & 1) for bit in range(8)) for byte in range(256)]


def _scanner() -> Callable[[Any], Any]:
    """Return zxing-cpp's reader for pictures that are one code, pixel for module."""
    import zxingcpp  # noqa: PLC0415 -- slow import

    return partial(
        zxingcpp.read_barcodes,
        formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode),
        try_rotate=False,
        try_downscale=False,
        try_invert=False,
        is_pure=True,
        binarizer=zxingcpp.Binarizer.BoolCast,
        text_mode=zxingcpp.TextMode.Plain,
    )


def first_wrong(path: Path, wanted: Iterator[tuple[Sequence[str], Sequence[str]]]) -> int | None:
    """Return the first page (from 1) that does not say what it should, or None.

    ``wanted`` are each page's texts and codes, in the order of its content.
    """
    reader = FileReader(path)
    words = PageReader(reader)
    pages = reader.pages()
    number = 0
    for number, (texts, codes) in enumerate(wanted, start=1):
        page = next(pages, None)
        try:
            if page is None or words.texts_and_codes(page) != (texts, codes):
                return number
        except (ValueError, LookupError, zlib.error):
            return number
    return number + 1 if next(pages, None) is not None else None
