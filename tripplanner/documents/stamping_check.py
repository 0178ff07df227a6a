"""A stamped file read back from the disk: every word and every code, page by page.

Nothing here knows what the writer had in memory. The file's own list of objects, page
tree, fonts and text tables are followed as a reader program does; codes are decoded
from the very bits that will be printed.
"""

import re
import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

_STREAM = re.compile(rb"(\d+) 0 obj\n<<(.*?)>>\nstream\n", re.DOTALL)
_LENGTH = re.compile(rb"/Length (\d+)")
_REFERENCE = re.compile(rb"(\d+) 0 R")
_TEXT = re.compile(
    rb"^(q) |^(Q)$|/(S\d+) [\d.]+ Tf|<<?(?:/ActualText<FEFF([0-9A-F]*)>>>BDC|([0-9A-F]+)>)"
    rb"|(EMC)|(ET)|BI/W (\d+)/H \d+.*?ID ([0-9A-F]+)>",
    re.MULTILINE,
)
_MAPPED = re.compile(rb"<([0-9A-F]{4})><([0-9A-F]*)>")


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
        length = int(_found(rb"/Length (\d+)$", head[2]))
        content = self._data[head.end() : head.end() + length]
        packed = b"/FlateDecode" in head[2]
        return head[2], zlib.decompress(content) if packed else content

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


class PageReader:
    """What the pages of a file say: words as a reader selects them, codes as read."""

    def __init__(self, reader: FileReader) -> None:
        """Begin; fonts are read when a page first needs them."""
        self._reader = reader
        self._fonts: dict[bytes, dict[bytes, dict[bytes, str]]] = {}
        self._strings: dict[tuple[int, bytes], str] = {}

    def said(self, page: bytes) -> tuple[list[str], list[str]]:
        """Return the texts and the codes of one page, in the order of its content."""
        contents = _REFERENCE.findall(_found(rb"/Contents (\[[^]]*\])", page))
        fonts = self._fonts_of(_found(rb"/Resources (\d+)", page))
        texts: list[str] = []
        codes: list[str] = []
        line: list[str] = []
        font: dict[bytes, str] = {}
        before: list[dict[bytes, str]] = []
        hidden = False
        drawn = b"\n".join(self._reader.stream(int(one)) for one in contents[-2:])
        for token in _TEXT.finditer(drawn):
            pushed, popped, name, actual, shown, closed, ended, side, bits = token.groups()
            if pushed is not None:
                before.append(font)
            elif popped is not None:
                font = before.pop()
            elif name is not None:
                font = fonts[name]
            elif actual is not None:
                line.append(bytes.fromhex(actual.decode()).decode("utf-16-be"))
                hidden = True
            elif shown is not None and not hidden:
                line.append(self._read(font, shown))
            elif closed is not None:
                hidden = False
            elif ended is not None:
                texts.append("".join(line))
                line = []
            elif side is not None:
                codes.append(_decoded(bits, int(side)))
        return texts, codes

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


def _decoded(bits: bytes, side: int) -> str:
    """Return what a code says, read from its modules as printed."""
    import zxingcpp  # noqa: PLC0415 -- slow import

    width = len(bits) * 4 // side
    whole = bin(int(b"1" + bits, 16))[3:].encode().translate(_GREY)
    full = side + 2 * _QUIET
    around = b"\xff" * (2 * _QUIET)
    rows = [whole[at : at + side] for at in range(0, len(whole), width)]
    edge = b"\xff" * (full * _QUIET - _QUIET)
    image = edge + around.join([b"", *rows, b""]) + edge
    picture: Any = memoryview(image).cast("B", shape=[full, full])
    found = zxingcpp.read_barcodes(
        picture,
        zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode),
        try_rotate=False,
        try_downscale=False,
        try_invert=False,
        is_pure=True,
        binarizer=zxingcpp.Binarizer.BoolCast,
        text_mode=zxingcpp.TextMode.Plain,
    )
    return found[0].text if len(found) == 1 else ""


_QUIET = 2
_GREY = bytes(0 if value == ord("0") else 255 for value in range(256))


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
        if page is None or words.said(page) != (list(texts), list(codes)):
            return number
    return number + 1 if next(pages, None) is not None else None
