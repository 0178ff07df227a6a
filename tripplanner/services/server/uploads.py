"""Files between two steps of a wizard: uploaded, looked at, then confirmed or forgotten.

They lie in the instance folder, sealed like the database's sensitive fields, under a
random name; only who brought one may open it, and not for long.
"""

import json
import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from tripplanner.durable_files import write_whole
from tripplanner.errors import NO_ROOM, DiskFull, InstanceTrouble, NotFound
from tripplanner.store.database.vault import Vault

RETENTION = timedelta(hours=2)
#: Older files of the same person give way.
MOST_EACH = 5
_TOKEN = re.compile(r"[A-Za-z0-9_-]{22}")
_SUFFIX = ".upload"


@dataclass(frozen=True, slots=True)
class Upload:
    """What was brought: the file's own name, its bytes, and what the steps noted."""

    token: str
    name: str
    content: bytes = field(repr=False)
    notes: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Uploads:
    """The folder of waiting files."""

    folder: Path
    vault: Vault

    def keep(
        self,
        content: bytes,
        *,
        name: str,
        owner: str,
        now: datetime,
        notes: Mapping[str, Any] | None = None,
    ) -> str:
        """Put a file aside for ``owner`` and return the token that opens it.

        ``notes`` is JSON that comes back with the file (which trip it is for).

        Raises:
            DiskFull: if there is no room for it.
            InstanceTrouble: if the folder cannot be written to.
        """
        token = secrets.token_urlsafe(16)
        head = json.dumps({"name": name[:200], "owner": owner, "notes": dict(notes or {})}).encode()
        sealed = self.vault.seal(len(head).to_bytes(4, "big") + head + content)
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._tidy(owner, now)
            write_whole(self._path(token, owner), sealed)
        except OSError as error:
            if error.errno in NO_ROOM:
                raise DiskFull from error
            raise InstanceTrouble(
                "The file cannot be kept in %(path)s: %(reason)s. Make room, or check the"
                " folder's permissions.",
                path=self.folder,
                reason=error.strerror or error,
            ) from error
        return token

    def open(self, token: str, *, owner: str, now: datetime) -> Upload:
        """Return a file that ``owner`` put aside.

        Raises:
            NotFound: if there is none, it is somebody else's, or it waited too long.
        """
        path = self._path(token, owner)
        if _TOKEN.fullmatch(token) and path.is_file() and not _is_old(path, now):
            plain = self.vault.unseal(path.read_bytes())
            length = int.from_bytes(plain[:4], "big")
            head = json.loads(plain[4 : 4 + length])
            if head["owner"] == owner:
                return Upload(token, head["name"], plain[4 + length :], head["notes"])
        raise NotFound(
            "This file is no longer here; uploads wait for two hours. Please choose it again."
        )

    def drop(self, token: str, *, owner: str) -> None:
        """Forget a file."""
        if _TOKEN.fullmatch(token):
            self._path(token, owner).unlink(missing_ok=True)

    def _path(self, token: str, owner: str) -> Path:
        return self.folder / f"{_mark(self.vault, owner)}-{token}{_SUFFIX}"

    def _tidy(self, owner: str, now: datetime) -> None:
        """Remove what waited too long, and all but the newest of this person."""
        waiting = sorted(self.folder.glob("*.upload"), key=lambda path: path.stat().st_mtime)
        own = [path for path in waiting if path.name.startswith(_mark(self.vault, owner))]
        surplus = own[: max(0, len(own) - MOST_EACH + 1)]
        for path in (*waiting, *self.folder.glob("*.part")):
            if path in surplus or _is_old(path, now):
                path.unlink(missing_ok=True)


def _mark(vault: Vault, owner: str) -> str:
    return vault.derive(f"uploads of {owner}").hex()[:12]


def _is_old(path: Path, now: datetime) -> bool:
    return now.timestamp() - path.stat().st_mtime > RETENTION.total_seconds()
