"""A PDF written as it is made: pages go to disk at once, memory holds only their places.

Small objects travel in object streams of two hundred, the list of places is a
cross-reference stream, and the file's identity is a digest of its own bytes: the same
forms give the same file.
"""

import hashlib
import sys
import zlib
from array import array
from collections.abc import Iterable, Sequence
from itertools import accumulate
from typing import BinaryIO

#: Objects packed together, and pages under one branch of the page tree.
PACKED = 200
BRANCH = 64
#: How hard packed objects are compressed: harder takes a tenth longer and saves 4 bytes in 1,000.
_PACKED_LEVEL = 5
_FREE, _PLAIN, _PACKED = 0, 1, 2
_PLACE_BYTES, _TURN_BYTES = 5, 2
_ROW = 1 + _PLACE_BYTES + _TURN_BYTES
#: The generation of a number that is not used.
_UNUSED = 65535


class PdfFile:
    """The objects of one PDF, numbered as they come and written as they come.

    Numbers below ``reserved`` belong to the caller; those never written stay free.
    """

    def __init__(self, out: BinaryIO, reserved: int) -> None:
        """Begin a file."""
        self._out = out
        self._at = 0
        self._digest = hashlib.md5(usedforsecurity=False)
        self._kinds = array("B", bytes(reserved))
        self._places = array("Q", bytes(8 * reserved))
        self._turns = array("H", [_UNUSED]) * reserved
        self._waiting: list[tuple[int, bytes]] = []
        self._write(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")

    def number(self) -> int:
        """Return a number for an object that is written later."""
        self._kinds.append(_FREE)
        self._places.append(0)
        self._turns.append(_UNUSED)
        return len(self._kinds) - 1

    def numbers(self, count: int) -> int:
        """Return the first of so many numbers in a row."""
        first = len(self._kinds)
        self._kinds.frombytes(bytes(count))
        self._places.frombytes(bytes(8 * count))
        self._turns.extend(array("H", [_UNUSED]) * count)
        return first

    def put_row(self, bodies: Sequence[bytes], first: int) -> None:
        """Write objects that are no streams; the first gets the number ``first``, and so on."""
        at = 0
        while at < len(bodies):
            taken = bodies[at : at + PACKED - len(self._waiting)]
            self._waiting += enumerate(taken, start=first + at)
            at += len(taken)
            if len(self._waiting) == PACKED:
                self._pack()

    def put(self, body: bytes, number: int | None = None) -> int:
        """Write any object but a stream; return its number."""
        mine = self.number() if number is None else number
        self._waiting.append((mine, body))
        if len(self._waiting) == PACKED:
            self._pack()
        return mine

    def put_stream(
        self, entries: bytes, content: bytes, number: int | None = None, *, level: int = 6
    ) -> int:
        """Write a stream with further dictionary ``entries``; return its number.

        ``level`` is how hard to compress; 0 writes the content as it is. A content may end in
        a carriage return: with both characters of an end of line after it, every reader
        finds the same length.
        """
        mine = self.number() if number is None else number
        if level:
            content = zlib.compress(content, level)
            entries += b"/Filter/FlateDecode"
        self._kinds[mine], self._places[mine], self._turns[mine] = _PLAIN, self._at, 0
        self._write(
            b"%d 0 obj\n<<%s/Length %d>>\nstream\n%s\r\nendstream\nendobj\n"
            % (mine, entries, len(content), content)
        )
        return mine

    def close(self, root: int, info: int | None = None) -> None:
        """Write what is waiting and where everything is; the file is whole after this."""
        self._pack()
        mine, start = self.number(), self._at
        self._kinds[mine], self._places[mine], self._turns[mine] = _PLAIN, start, 0
        places = array("Q", self._places)
        turns = array("H", self._turns)
        for figures in (places, turns):
            if sys.byteorder == "little":
                figures.byteswap()
        rows = bytearray(_ROW * len(self._kinds))
        rows[::_ROW] = self._kinds.tobytes()
        # Column by column: a row at a time takes longer than a thousand pages.
        for byte in range(_PLACE_BYTES):
            rows[1 + byte :: _ROW] = places.tobytes()[8 - _PLACE_BYTES + byte :: 8]
        for byte in range(_TURN_BYTES):
            rows[1 + _PLACE_BYTES + byte :: _ROW] = turns.tobytes()[byte::_TURN_BYTES]
        content = zlib.compress(bytes(rows), 6)
        same = self._digest.hexdigest().encode()
        self._write(
            b"%d 0 obj\n<</Type/XRef/Size %d/W[1 %d %d]/Root %d 0 R%s/ID[<%s><%s>]"
            b"/Filter/FlateDecode/Length %d>>\nstream\n%s\r\nendstream\nendobj\n"
            b"startxref\n%d\n%%%%EOF\n"
            % (
                mine,
                len(self._kinds),
                _PLACE_BYTES,
                _TURN_BYTES,
                root,
                b"/Info %d 0 R" % info if info is not None else b"",
                same,
                same,
                len(content),
                content,
                start,
            )
        )

    def _pack(self) -> None:
        if not self._waiting:
            return
        mine = self.number()
        numbers, bodies = zip(*self._waiting, strict=True)
        self._waiting = []
        for turn, number in enumerate(numbers):
            self._kinds[number], self._places[number], self._turns[number] = _PACKED, mine, turn
        starts = accumulate((len(body) + 1 for body in bodies), initial=0)
        pairs = tuple(item for pair in zip(numbers, starts, strict=False) for item in pair)
        head = (b"%d %d " * len(numbers))[:-1] % pairs + b"\n"
        entries = b"/Type/ObjStm/N %d/First %d" % (len(numbers), len(head))
        self.put_stream(entries, head + b"\n".join(bodies), mine, level=_PACKED_LEVEL)

    def _write(self, content: bytes) -> None:
        self._out.write(content)
        self._at += len(content)
        self._digest.update(content)


class PageTree:
    """The pages of a file in their order, in branches of sixty-four."""

    def __init__(self, pdf: PdfFile, root: int) -> None:
        """Begin without a page; ``root`` is the tree's own number."""
        self._pdf, self._root = pdf, root
        self._branches: list[int] = []
        self._branch = pdf.number()
        self._leaves: list[int] = []
        self._count = 0

    def add(self, entries: bytes, number: int | None = None) -> int:
        """Write one page, its dictionary without type and parent; return its number."""
        body = b"<</Type/Page/Parent %d 0 R%s>>" % (self._branch, entries)
        mine = self._pdf.put(body, number)
        self._leaves.append(mine)
        if len(self._leaves) == BRANCH:
            self._end_branch()
            self._branch = self._pdf.number()
        return mine

    def close(self) -> None:
        """Write the rest of the tree."""
        if self._leaves:
            self._end_branch()
        kids = references(self._branches)
        self._pdf.put(b"<</Type/Pages/Count %d/Kids[%s]>>" % (self._count, kids), self._root)

    def _end_branch(self) -> None:
        body = b"<</Type/Pages/Parent %d 0 R/Count %d/Kids[%s]>>"
        kids = references(self._leaves)
        self._pdf.put(body % (self._root, len(self._leaves), kids), self._branch)
        self._branches.append(self._branch)
        self._count += len(self._leaves)
        self._leaves = []


def references(numbers: Iterable[int]) -> bytes:
    """Return references to objects, one after the other."""
    return b" ".join(b"%d 0 R" % number for number in numbers)
