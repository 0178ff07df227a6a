"""Papers laid out before, kept in the data folder: the next pile of a trip starts at once.

A layout holds what the paper says of the trip (dates, the leader's phone), so it lies
sealed like the database's sensitive fields, goes with the trip's other personal data
(``purge``), and is in no backup: whatever is missing here is laid out again.
"""

import datetime as dt
import logging
import os
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.orm import Session

from tripplanner.durable_files import write_whole
from tripplanner.errors import InstanceTrouble
from tripplanner.store.database.vault import Vault, vault_in

#: The folder below the instance folder.
FOLDER = "layouts"
#: How many are kept, of all trips, and how long one that nobody asks for.
MOST = 60
RETENTION = dt.timedelta(days=60)
_SUFFIX = ".layout"
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Layouts:
    """The kept layouts of one trip: a ``documents.stamping.Shelf``.

    A full or read-only disk is no reason not to print: it only means to lay out again.
    """

    folder: Path
    vault: Vault
    trip_id: str

    def find(self, key: str) -> bytes | None:
        """Return what was kept under a key; None if nothing was, or it cannot be opened."""
        path = self._path(key)
        try:
            sealed = path.read_bytes()
            # The time of a file is when somebody last asked for it.
            os.utime(path)
        except OSError:
            return None
        try:
            return self.vault.unseal(sealed)
        except InstanceTrouble:
            path.unlink(missing_ok=True)
            return None

    def keep(self, key: str, content: bytes) -> None:
        """Keep something under a key; what nobody asked for longest goes."""
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            write_whole(self._path(key), self.vault.seal(content))
            self._tidy()
        except OSError as trouble:
            _log.warning("a layout is not kept: %s", trouble)

    def _path(self, key: str) -> Path:
        return self.folder / f"{self.trip_id}-{key}{_SUFFIX}"

    def _tidy(self) -> None:
        now = dt.datetime.now(dt.UTC).timestamp()
        times = {path: path.stat().st_mtime for path in self.folder.glob(f"*{_SUFFIX}")}
        newest = sorted(times, key=times.__getitem__, reverse=True)
        old = [path for path in newest if now - times[path] > RETENTION.total_seconds()]
        for path in {*newest[MOST:], *old}:
            path.unlink(missing_ok=True)


def layouts_of(session: Session, instance: Path, trip_id: str) -> Layouts:
    """Return the kept layouts of a trip."""
    return Layouts(instance / FOLDER, vault_in(session), trip_id)


def forget_layouts(instance: Path, trip_id: str) -> int:
    """Delete every kept layout of a trip; return how many there were."""
    found = list((instance / FOLDER).glob(f"{trip_id}-*"))
    for path in found:
        path.unlink(missing_ok=True)
    return len(found)
