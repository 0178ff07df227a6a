"""A restore tried out in a folder of its own: the data is not touched, the report is kept."""

import datetime as dt
import json
import shutil
import tempfile
import time
from dataclasses import asdict, dataclass
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from tripplanner.config import Settings
from tripplanner.durable_files import write_whole
from tripplanner.errors import BadInput, TripPlannerError
from tripplanner.exchange.backup import postgresql
from tripplanner.exchange.backup.backup_set import SQLITE, BackupSet, check_sqlite, verified
from tripplanner.exchange.backup.restore import build
from tripplanner.services.server.backups import folder_of
from tripplanner.services.server.restores import (
    assert_authentic,
    assert_only_tables,
    checked_key,
    renew,
)
from tripplanner.store.database.engine import make_engine
from tripplanner.store.database.vault import open_vault
from tripplanner.store.people import PupilRow

_DRILLS = "drill-*.json"
_MOST_DRILLS = 24
_MACHINE_MESSAGES = ("The computer says: %(reason)s.",)


@dataclass(frozen=True, slots=True)
class Drill:
    """One restore that was tried out: how long it took and what came back.

    ``trouble`` is the sentence of what went wrong with its values, or empty.
    """

    at: str
    backup: str
    seconds: float
    tables: int
    rows: int
    files: int
    trouble: str = ""
    values: tuple[tuple[str, str], ...] = ()

    @property
    def moment(self) -> dt.datetime:
        """Return when it was."""
        return dt.datetime.fromisoformat(self.at)


def drill(settings: Settings, backup_set: BackupSet, now: dt.datetime) -> Drill:
    """Try a restore in a folder of its own, and keep the report; the data is not touched.

    Everything a real restore does is done: hashes, key, database, upgrade, files. What
    goes wrong stands in the report.
    """
    begun = time.monotonic()
    trouble: TripPlannerError | OSError | None = None
    rows: dict[str, int] = {}
    folder = Path(tempfile.mkdtemp(prefix="drill-", dir=folder_of(settings)))
    try:
        rows = _try(settings, backup_set, folder / "data")
    except (TripPlannerError, OSError) as error:
        trouble = error
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    message, values = _words(trouble)
    report = Drill(
        at=now.isoformat(timespec="seconds"),
        backup=backup_set.name,
        seconds=round(time.monotonic() - begun, 2),
        tables=len(rows),
        rows=sum(rows.values()),
        files=len(backup_set.manifest.files),
        trouble=message,
        values=values,
    )
    _keep(folder_of(settings), report, now)
    return report


def _try(settings: Settings, backup_set: BackupSet, target: Path) -> dict[str, int]:
    if backup_set.manifest.kind != SQLITE:
        # Where would it be restored to? Its files and its end can be checked all the same.
        assert_authentic(backup_set, open_vault(checked_key(backup_set, settings)))
        verified(backup_set)
        postgresql.check(backup_set.database)
        return {}
    key = checked_key(backup_set, settings)
    assert_authentic(backup_set, open_vault(key))
    database = build(backup_set, target, key)
    assert_only_tables(backup_set, database)
    rows = dict(check_sqlite(database))
    if rows != backup_set.manifest.rows:
        raise BadInput(
            "The backup %(file)s is damaged: %(reason)s. Use another one.",
            file=backup_set.database.name,
            reason="rows",
        )
    vault = open_vault(target / settings.key_file.name)
    renew(database, vault)
    engine = make_engine(f"sqlite:///{database.as_posix()}", vault)
    try:
        with Session(engine) as session:
            session.scalars(select(PupilRow)).all()  # every sealed field of every pupil opens
    finally:
        engine.dispose()
    return rows


def _words(
    trouble: TripPlannerError | OSError | None,
) -> tuple[str, tuple[tuple[str, str], ...]]:
    if trouble is None:
        return "", ()
    if isinstance(trouble, OSError):
        return _MACHINE_MESSAGES[0], (("reason", str(trouble.strerror)),)
    return trouble.message, tuple((name, str(value)) for name, value in trouble.values.items())


def _keep(folder: Path, report: Drill, now: dt.datetime) -> None:
    name = f"drill-{now.astimezone(dt.UTC).strftime('%Y%m%dT%H%M%SZ')}.json"
    write_whole(folder / name, json.dumps(asdict(report), ensure_ascii=False).encode())
    for old in sorted(folder.glob(_DRILLS), reverse=True)[_MOST_DRILLS:]:
        old.unlink(missing_ok=True)


def drills(settings: Settings) -> list[Drill]:
    """Return the reports that are kept, newest first."""
    found = []
    for path in sorted(folder_of(settings).glob(_DRILLS), reverse=True):
        try:
            content = json.loads(path.read_bytes())
            values = tuple((str(name), str(value)) for name, value in content.pop("values"))
            found.append(Drill(**content, values=values))
        except (OSError, ValueError, TypeError, KeyError):
            continue
    return found
