"""A disk that loses its power: what SQLite wrote, and what may be left of it.

The method is that of SQLite's own ``src/test6.c``: every write, truncation and sync goes
through a VFS of ours and is noted. For a cut at any point the disk is built anew: what
was synced is there; of each 512-byte sector written since, the new, the old or a torn
content. A stock SQLite then opens it.
"""

import random
from dataclasses import dataclass, field
from pathlib import Path

import apsw

SECTOR = 512


@dataclass(frozen=True, slots=True)
class Write:
    """Bytes at a place of a file."""

    file: str
    offset: int
    content: bytes


@dataclass(frozen=True, slots=True)
class Truncate:
    """A file made shorter."""

    file: str
    size: int


@dataclass(frozen=True, slots=True)
class Sync:
    """Everything written to a file so far is on the disk."""

    file: str


@dataclass(frozen=True, slots=True)
class Delete:
    """A file gone for good; the model makes that durable at once."""

    file: str


@dataclass(frozen=True, slots=True)
class Acknowledged:
    """A commit that somebody was told of."""

    number: int


@dataclass(slots=True)
class Log:
    """All that happened, in order."""

    steps: list[Write | Truncate | Sync | Delete | Acknowledged] = field(default_factory=list)


class NotingFile(apsw.VFSFile):
    """A file that notes what is done to it."""

    def __init__(self, log: Log, name, flags) -> None:
        self._log = log
        path = name.filename() if isinstance(name, apsw.URIFilename) else name
        self._name = Path(path).name
        super().__init__("", name, flags)

    def xWrite(self, data: bytes, offset: int) -> None:  # noqa: N802 -- apsw's name
        self._log.steps.append(Write(self._name, offset, bytes(data)))
        super().xWrite(data, offset)

    def xTruncate(self, newsize: int) -> None:  # noqa: N802 -- apsw's name
        self._log.steps.append(Truncate(self._name, newsize))
        super().xTruncate(newsize)

    def xSync(self, flags: int) -> None:  # noqa: N802 -- apsw's name
        super().xSync(flags)
        self._log.steps.append(Sync(self._name))


class NotingDisk(apsw.VFS):
    """A VFS whose database and journals note what is done to them."""

    def __init__(self, name: str, log: Log) -> None:
        self._log = log
        super().__init__(name, "")

    def xOpen(self, name, flags):  # noqa: N802 -- apsw's name
        return NotingFile(self._log, name, flags)

    def xDelete(self, filename: str, syncdir: bool) -> None:  # noqa: N802 -- apsw's name
        self._log.steps.append(Delete(Path(filename).name))
        super().xDelete(filename, syncdir)


def rebuilt(steps, chance: random.Random) -> tuple[dict[str, bytes], int]:
    """Return the files after a cut behind these steps, and the last acknowledged commit."""
    durable: dict[str, bytearray] = {}
    pending: dict[str, list[Write | Truncate]] = {}
    acknowledged = 0
    for step in steps:
        if isinstance(step, Acknowledged):
            acknowledged = step.number
        elif isinstance(step, Delete):
            durable.pop(step.file, None)
            pending.pop(step.file, None)
        elif isinstance(step, Sync):
            content = durable.setdefault(step.file, bytearray())
            for change in pending.pop(step.file, []):
                _apply(content, change)
        else:
            pending.setdefault(step.file, []).append(step)
    for name, changes in pending.items():
        content = durable.setdefault(name, bytearray())
        for change in changes:
            _perhaps(content, change, chance)
    return {name: bytes(content) for name, content in durable.items()}, acknowledged


def _apply(content: bytearray, change: Write | Truncate) -> None:
    if isinstance(change, Truncate):
        del content[change.size :]
        return
    end = change.offset + len(change.content)
    if len(content) < end:
        content.extend(bytes(end - len(content)))
    content[change.offset : end] = change.content


def _perhaps(content: bytearray, change: Write | Truncate, chance: random.Random) -> None:
    if isinstance(change, Truncate):
        if chance.random() < 0.5:
            _apply(content, change)
        return
    at = change.offset
    end = change.offset + len(change.content)
    while at < end:
        stop = min(end, (at // SECTOR + 1) * SECTOR)
        piece = change.content[at - change.offset : stop - change.offset]
        luck = chance.random()
        if luck < 0.45:
            _apply(content, Write(change.file, at, piece))
        elif luck < 0.55:
            half = len(piece) // 2
            torn = piece[:half] + chance.randbytes(len(piece) - half)
            _apply(content, Write(change.file, at, torn))
        at = stop
