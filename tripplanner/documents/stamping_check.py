"""A stamped file read back from the disk: every word and every code, page by page.

Nothing here knows what the writer had in memory. The file's own list of objects, page
tree, fonts and text tables are followed as a reader program does; codes are decoded
from the very bits that will be printed.
"""

import re
import zlib
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any

_STREAM = re.compile(rb"(\d+) 0 obj\n<<(.*?)/Length (\d+)>>\nstream\n", re.DOTALL)
_REFERENCE = re.compile(rb"(\d+) 0 R")
_PAGE = re.compile(rb"/Resources (\d+) 0 R/Contents \[([^]]*)\]")
_SHOWN = re.compile(rb"<([0-9A-F]+)>")
_ACTUAL = re.compile(rb"/Span<</ActualText<FEFF([0-9A-F]*)>>>BDC")
_STENCIL = re.compile(rb"BI/W (\d+)/H (\d+)/IM true/F/AHx ID ([0-9A-F]+)>")
_MAPPED = re.compile(rb"<([0-9A-F]{4})> <([0-9A-F]*)>")
#: Operators that say nothing and change no font.
_SILENT = {b"cm", b"Td", b"Ts", b"Do"}


class FileReader:
    """The objects of a file that we wrote, by their numbers."""

    def __init__(self, path: Path) -> None:
        """Read the list of objects."""
        self._data = path.read_bytes()
        start = int(self._data[self._data.rindex(b"startxref") :].split()[1])
        entries, rows = self._stream_at(start)
        self.root = int(_found(rb"/Root (\d+)", entries))
        widths = [int(one) for one in _found(rb"/W\[([^]]*)\]", entries).split()]
        self._rows, self._row = rows, sum(widths)
        self._place = slice(widths[0], widths[0] + widths[1])
        self._turn = slice(widths[0] + widths[1], self._row)
        self._packed: dict[int, list[bytes]] = {}

    def body(self, number: int) -> bytes:
        """Return an object that is not a stream."""
        row = self._rows[number * self._row : (number + 1) * self._row]
        holder = int.from_bytes(row[self._place], "big")
        return self._unpacked(holder)[int.from_bytes(row[self._turn], "big")]

    def stream(self, number: int) -> bytes:
        """Return the content of a stream."""
        row = self._rows[number * self._row : (number + 1) * self._row]
        return self._stream_at(int.from_bytes(row[self._place], "big"))[1]

    def pages(self) -> Iterator[bytes]:
        """Yield the pages' dictionaries in the order in which they are printed."""
        todo = [int(_found(rb"/Pages (\d+)", self.body(self.root)))]
        while todo:
            body = self.body(todo.pop())
            if b"/Type/Pages" in body:
                kids = _REFERENCE.findall(_found(rb"/Kids\[([^]]*)\]", body))
                todo += (int(kid) for kid in reversed(kids))
            else:
                yield body

    def _stream_at(self, place: int) -> tuple[bytes, bytes]:
        head = _STREAM.match(self._data, place)
        if head is None:
            message = f"no object at byte {place}"
            raise ValueError(message)
        entries, start = head[2], head.end()
        content = self._data[start : start + int(head[3])]
        return entries, zlib.decompress(content) if b"/FlateDecode" in entries else content

    def _unpacked(self, holder: int) -> list[bytes]:
        found = self._packed.get(holder)
        if found is None:
            row = self._rows[holder * self._row : (holder + 1) * self._row]
            entries, content = self._stream_at(int.from_bytes(row[self._place], "big"))
            first = int(_found(rb"/First (\d+)", entries))
            places = [int(one) for one in content[:first].split()[1::2]]
            ends = [*places[1:], len(content) - first + 1]
            found = [
                content[first + start : first + end - 1]
                for start, end in zip(places, ends, strict=True)
            ]
            # A page's objects lie near each other: a few holders are enough.
            if len(self._packed) > _KEPT:
                self._packed.clear()
            self._packed[holder] = found
        return found


_KEPT = 12
_STRINGS = 1000


def _found(pattern: bytes, body: bytes) -> bytes:
    found = re.search(pattern, body)
    if found is None:
        message = f"{pattern!r} is missing"
        raise ValueError(message)
    return found[1]


#: What a reader of a page knows: the font in use, and those that each ``Q`` returns to.
_Font = dict[bytes, str]
_State = tuple[_Font, tuple[_Font, ...]]


class PageReader:
    """What the pages of a file say: words as a reader selects them, codes as read."""

    def __init__(self, reader: FileReader) -> None:
        """Begin; fonts are read when a page first needs them."""
        self._reader = reader
        self._fonts: dict[bytes, dict[bytes, _Font]] = {}
        self._strings: dict[tuple[int, bytes], str] = {}
        self._preludes: dict[tuple[bytes, bytes], _State] = {}
        self._scan = _scanner()

    def said(self, page: bytes) -> tuple[list[str], list[str]]:
        """Return the texts and the codes of one page, in the order of its content.

        Raises:
            ValueError: if there is something on it that we never write.
        """
        found = _PAGE.search(page)
        if found is None:
            message = "a page without content"
            raise ValueError(message)
        resources, contents = found[1], found[2].split()[::3]
        fonts = self._fonts_of(resources)
        texts: list[str] = []
        codes: list[str] = []
        state: _State = ({}, ())
        if len(contents) > 1:
            # The same for every page of a sheet; it says nothing.
            key = resources, contents[-2]
            known = self._preludes.get(key)
            if known is None:
                prelude = self._reader.stream(int(contents[-2]))
                known = self._preludes[key] = self._follow(prelude, fonts, state, texts, codes)
            state = known
        self._follow(self._reader.stream(int(contents[-1])), fonts, state, texts, codes)
        return texts, codes

    def _follow(  # noqa: C901 -- one operator a branch: calls would take longer than the work
        self,
        content: bytes,
        fonts: dict[bytes, _Font],
        state: _State,
        texts: list[str],
        codes: list[str],
    ) -> _State:
        """Follow the operators of a stream, one a line; return the state at its end."""
        font, before = state[0], [*state[1]]
        line: list[str] = []
        hidden = False
        for one in content.split(b"\n"):
            start = one[:1]
            if start == b"Q":
                font = before.pop()
            elif one.endswith((b">Tj", b"]TJ")):
                if not hidden:
                    line += [self._read(font, shown) for shown in _SHOWN.findall(one)]
            elif one == b"ET":
                texts.append("".join(line))
                line = []
            elif start == b"B" and one != b"BT":
                codes.append(_decoded(one, self._scan))
            elif one.endswith(b" Tf"):
                font = fonts[one[1 : one.index(b" ")]]
            elif start == b"q":
                before.append(font)
            elif actual := _ACTUAL.fullmatch(one):
                line.append(bytes.fromhex(actual[1].decode()).decode("utf-16-be"))
                hidden = True
            elif one == b"EMC":
                hidden = False
            elif not _silent(one):
                message = f"{one!r} is nothing that we write"
                raise ValueError(message)
        return font, tuple(before)

    def _read(self, font: dict[bytes, str], shown: bytes) -> str:
        """Return what a string of codes says; a number stands on a form four times."""
        key = id(font), shown
        known = self._strings.get(key)
        if known is None:
            if len(self._strings) > _STRINGS:
                self._strings.clear()
            known = "".join([font[shown[at : at + 4]] for at in range(0, len(shown), 4)])
            self._strings[key] = known
        return known

    def _fonts_of(self, resources: bytes) -> dict[bytes, dict[bytes, str]]:
        known = self._fonts.get(resources)
        if known is None:
            body = self._reader.body(int(resources))
            known = {
                name: self._texts_of(int(number))
                for name, number in re.findall(rb"/(S\d+) (\d+) 0 R", body)
            }
            self._fonts[resources] = known
        return known

    def _texts_of(self, font: int) -> dict[bytes, str]:
        table = self._reader.stream(int(_found(rb"/ToUnicode (\d+)", self._reader.body(font))))
        return {
            code: bytes.fromhex(text.decode()).decode("utf-16-be")
            for code, text in _MAPPED.findall(table)
        }


def _silent(line: bytes) -> bool:
    """Tell whether a line shows nothing by itself."""
    return line in {b"", b"BT", b"EI"} or line[-2:] in _SILENT or line.endswith(b">>BDC")


def _decoded(line: bytes, scan: Callable[[Any], Any]) -> str:
    """Return what a code says, read from its modules as printed."""
    found = _STENCIL.fullmatch(line)
    if found is None:
        message = f"{line!r} is no code"
        raise ValueError(message)
    width, height, packed = int(found[1]), int(found[2]), bytes.fromhex(found[3].decode())
    row = (width + 7) // 8
    picture = memoryview(b"".join(map(_EIGHT.__getitem__, packed)))
    said = scan(picture.cast("B", shape=[height, 8 * row]))
    return said[0].text if len(said) == 1 else ""


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
            if page is None or words.said(page) != (texts, codes):
                return number
        except (ValueError, LookupError, zlib.error):
            return number
    return number + 1 if next(pages, None) is not None else None
