"""Scanned files that wait to be read: sealed in the instance folder, piece by piece.

A pile of 500 pages may have hundreds of megabytes, so nothing here holds a whole file.
"""

import secrets
import shutil
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO

from tripplanner.durable_files import becoming
from tripplanner.errors import NO_ROOM, DiskFull, InstanceTrouble, NotFound
from tripplanner.store.database.vault import Vault

_PIECE = 4 * 1024 * 1024
_LENGTH = 4
#: Folders of opened piles begin so.
_OPEN = "open-"
#: An upload may take so many seconds.
_YOUNG = 6 * 3600


@dataclass(frozen=True, slots=True)
class Stored:
    """A sealed file: its name in the folder and its plain size in bytes."""

    name: str
    size: int


@dataclass(frozen=True, slots=True)
class ScanStore:
    """The folder of sealed piles, ``output/scans`` in the data folder."""

    folder: Path
    vault: Vault

    def keep(self, trip_id: str, file: IO[bytes]) -> Stored:
        """Seal a file into the folder; whole or not at all.

        Raises:
            DiskFull: if there is no room for it.
            InstanceTrouble: if it cannot be written.
        """
        name = f"{trip_id}-{secrets.token_hex(12)}.sealed"
        size = 0
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            with becoming(self.folder / name) as out:
                while piece := file.read(_PIECE):
                    size += len(piece)
                    self._write(out, piece)
                self._write(out, b"")
        except OSError as error:
            if error.errno in NO_ROOM:
                raise DiskFull from error
            raise InstanceTrouble(
                "The file cannot be kept in %(path)s: %(reason)s. Make room, or check the"
                " folder's permissions.",
                path=self.folder,
                reason=error.strerror or error,
            ) from error
        return Stored(name, size)

    def _write(self, out: IO[bytes], piece: bytes) -> None:
        sealed = self.vault.seal(piece)
        out.write(len(sealed).to_bytes(_LENGTH, "big") + sealed)

    @contextmanager
    def opened(self, name: str) -> Iterator[Path]:
        """Give the path of the plain file, gone afterwards.

        Raises:
            NotFound: if it is no longer there, or only in part.
        """
        path = self.folder / name
        if not path.is_file():
            raise NotFound("This file is no longer here. Please choose it again.")
        # In the data folder, not in a public one: a killed server leaves it until ``tidy``.
        with TemporaryDirectory(prefix=_OPEN, dir=self.folder) as folder:
            plain = Path(folder) / "pile"
            with path.open("rb") as sealed, plain.open("wb") as out:
                for piece in self._pieces(sealed):
                    out.write(piece)
            yield plain

    def _pieces(self, sealed: IO[bytes]) -> Iterator[bytes]:
        while True:
            length = sealed.read(_LENGTH)
            if len(length) < _LENGTH:
                raise NotFound("This file is no longer here. Please choose it again.")
            piece = self.vault.unseal(sealed.read(int.from_bytes(length, "big")))
            if not piece:
                return
            yield piece

    def tidy(self, wanted: AbstractSet[str], now: float) -> None:
        """Remove what a killed server left: opened piles, halves, and sealed files nobody waits for.

        ``wanted`` are the names of files still to be read; ``now`` is a time stamp. Young
        files may belong to an upload that is just coming in, and stay.
        """
        for path in self.folder.glob(f"{_OPEN}*"):
            shutil.rmtree(path, ignore_errors=True)
        for path in (*self.folder.glob("*.part"), *self.folder.glob("*.sealed")):
            if path.name not in wanted and now - path.stat().st_mtime > _YOUNG:
                path.unlink(missing_ok=True)

    def drop(self, name: str) -> None:
        """Forget a file."""
        (self.folder / name).unlink(missing_ok=True)
