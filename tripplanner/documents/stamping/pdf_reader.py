"""The objects of a stamped file, found as a reader program finds them.

The file's own list of objects and its page tree are followed; nothing here knows what
the writer had in memory.
"""

import re
import zlib
from collections.abc import Iterator
from pathlib import Path

_STREAM = re.compile(rb"(\d+) 0 obj\n<<(.*?)/Length (\d+)>>\nstream\n", re.DOTALL)
_REFERENCE = re.compile(rb"(\d+) 0 R")
#: Holders of objects kept unpacked: a page's objects lie near each other.
_CACHE_SIZE = 12


class FileReader:
    """The objects of a file that we wrote, by their numbers."""

    def __init__(self, path: Path) -> None:
        """Read the list of objects."""
        self._data = path.read_bytes()
        start = int(self._data[self._data.rindex(b"startxref") :].split()[1])
        entries, rows = self._stream_at(start)
        self.root = int(found(rb"/Root (\d+)", entries))
        widths = [int(data) for data in found(rb"/W\[([^]]*)\]", entries).split()]
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
        todo = [int(found(rb"/Pages (\d+)", self.body(self.root)))]
        while todo:
            body = self.body(todo.pop())
            if b"/Type/Pages" in body:
                kids = _REFERENCE.findall(found(rb"/Kids\[([^]]*)\]", body))
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
        unpacked = self._packed.get(holder)
        if unpacked is None:
            row = self._rows[holder * self._row : (holder + 1) * self._row]
            entries, content = self._stream_at(int.from_bytes(row[self._place], "big"))
            first = int(found(rb"/First (\d+)", entries))
            places = [int(data) for data in content[:first].split()[1::2]]
            ends = [*places[1:], len(content) - first + 1]
            unpacked = [
                content[first + start : first + end - 1]
                for start, end in zip(places, ends, strict=True)
            ]
            if len(self._packed) > _CACHE_SIZE:
                self._packed.clear()
            self._packed[holder] = unpacked
        return unpacked


def found(pattern: bytes, body: bytes) -> bytes:
    """Return the first group of a pattern.

    Raises:
        ValueError: if the pattern is not there.
    """
    match = re.search(pattern, body)
    if match is None:
        message = f"{pattern!r} is missing"
        raise ValueError(message)
    return match[1]
