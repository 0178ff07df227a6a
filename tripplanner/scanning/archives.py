"""A ZIP of photos: each picture or PDF in it is read as if it had been brought by itself."""

import zipfile
from collections.abc import Callable
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory
from typing import Any

from PIL import Image

from tripplanner.errors import BadInput
from tripplanner.scanning.decoding import decoding

#: One file in an archive, unpacked; files in an archive.
_MOST_BYTES, _MOST_FILES = 256 * 1024 * 1024, 1000
_PIECE = 1024 * 1024
#: What systems add to archives without being asked.
_NOISE = ("__MACOSX/", ".DS_Store", "Thumbs.db", "desktop.ini")
_NOT_WHOLE = "This ZIP file is damaged: it may not be complete."


class ZipPages:
    """The pages of all files in an archive, in the order of their names."""

    def __init__(self, path: Path, opened: Callable[[Path], Any]) -> None:
        """Look into an archive; ``opened`` opens one of its files.

        Raises:
            BadInput: if it is damaged, protected, empty, or an Office file.
        """
        self._open = opened
        with decoding(_NOT_WHOLE):
            self._zip = zipfile.ZipFile(path)
            names = [it for it in self._zip.infolist() if not it.is_dir()]
        if any(it.filename in {"[Content_Types].xml", "mimetype"} for it in names):
            raise BadInput("This is an Office file. Save it as PDF, and choose what comes of it.")
        wanted = [it for it in names if not any(noise in it.filename for noise in _NOISE)]
        if not wanted:
            raise BadInput("This file has no page.")
        if len(wanted) > _MOST_FILES:
            raise BadInput(
                "This file has %(count)d pages; at most %(most)d are read at once."
                " Scan in several files.",
                count=len(wanted),
                most=_MOST_FILES,
            )
        self._folder = TemporaryDirectory(prefix="tripplanner-zip-", ignore_cleanup_errors=True)
        self._entries = sorted(wanted, key=lambda it: it.filename)
        #: By page: the file it is in, and its number there; or why that file cannot be read.
        self._pages: list[tuple[int, int, BadInput | None]] = []
        self._at: int | None = None
        self._now: Any = None
        for number in range(len(self._entries)):
            try:
                count = self._file(number).count
            except BadInput as error:
                self._pages.append((number, 1, error))
            else:
                self._pages += [(number, page + 1, None) for page in range(count)]
        if len(self._pages) > _MOST_FILES:
            self.close()
            raise BadInput(
                "This file has %(count)d pages; at most %(most)d are read at once."
                " Scan in several files.",
                count=len(self._pages),
                most=_MOST_FILES,
            )

    @property
    def count(self) -> int:
        """Return how many pages all files have; one that cannot be read counts as one."""
        return len(self._pages)

    def page(self, number: int) -> Image.Image:
        """Return a page in grey; numbers count from 1.

        Raises:
            BadInput: if it, or the file it is in, cannot be read.
        """
        entry, page, error = self._pages[number - 1]
        if error is not None:
            raise error
        image: Image.Image = self._file(entry).page(page)
        return image

    def close(self) -> None:
        """Let go of the archive."""
        if self._now is not None:
            self._now.close()
        self._zip.close()
        self._folder.cleanup()

    def _file(self, number: int) -> Any:  # noqa: ANN401 -- pages of any kind of file
        """Return the pages of one file, unpacked for as long as it is read."""
        if self._at == number:
            return self._now
        if self._now is not None:
            self._now.close()
            self._at, self._now = None, None
        info = self._entries[number]
        if PurePosixPath(info.filename).suffix.lower() == ".zip":
            raise BadInput("There is a ZIP file inside this one. Unpack it first.")
        if info.flag_bits & 1:
            raise BadInput("This ZIP file is protected with a password. Unpack it first.")
        place = Path(self._folder.name) / "entry"
        left = _MOST_BYTES
        with decoding(_NOT_WHOLE), self._zip.open(info) as packed, place.open("wb") as out:
            while piece := packed.read(_PIECE):
                left -= len(piece)
                if left < 0:
                    raise BadInput("A file in this ZIP is too large to be a scan.")
                out.write(piece)
        self._now = self._open(place)
        self._at = number
        return self._now
