"""Long work in the background: queued in the database, so that a restart loses nothing.

A job is asked for inside a web request, done by one worker of the server process, and
found again by its id. What it makes lies sealed in the instance folder, because it may
hold names; it goes after ``RETENTION``.
"""

import datetime as dt
import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, select, update
from sqlalchemy.orm import Session

from tripplanner.domain.access import Actor
from tripplanner.durable_files import write_whole
from tripplanner.errors import Faults, NotFound, TripPlannerError
from tripplanner.store.database.base import new_id, utc_now
from tripplanner.store.database.engine import retried, write
from tripplanner.store.database.vault import Vault
from tripplanner.store.jobs import JobRow

RETENTION = dt.timedelta(days=2)
_log = logging.getLogger(__name__)


class Cancelled(Exception):
    """The person who asked for the work does not want it any more."""


@dataclass(frozen=True, slots=True)
class Made:
    """What a job made: a file's name for people, and its bytes."""

    filename: str
    content: bytes


class Progress:
    """Tells how far a job is; raises ``Cancelled`` when it is not wanted any more."""

    def __init__(self, engine: Engine, job_id: str) -> None:
        """Belong to one job."""
        self._engine, self._job_id = engine, job_id

    def __call__(self, done: int, total: int) -> None:
        """Keep the numbers.

        Raises:
            Cancelled: if somebody cancelled the job.
        """

        def tell() -> None:
            with Session(self._engine) as session, write(session):
                row = session.get(JobRow, self._job_id)
                if row is None or row.state == "cancelled":
                    raise Cancelled
                row.done, row.total = done, total

        retried(tell)


#: A kind of work: reads what it needs with the session, then works on plain values.
Worker = Callable[[Session, JobRow, Progress], Made]


@dataclass(frozen=True, slots=True)
class Job:
    """A job as a page shows it. ``error`` is a message id with its values."""

    id: str
    trip_id: str | None
    user_id: str
    kind: str
    state: str
    done: int
    total: int
    filename: str
    error: Mapping[str, Any]
    created_at: dt.datetime

    @property
    def finished(self) -> bool:
        """Tell whether nothing more will happen."""
        return self.state in {"done", "failed", "cancelled"}


def enqueue(
    session: Session, kind: str, trip_id: str | None, actor: Actor, arguments: Mapping[str, Any]
) -> str:
    """Queue a job and return its id; ``arguments`` is JSON."""
    row = JobRow(
        id=new_id(), trip_id=trip_id, user_id=actor.id, kind=kind, arguments=dict(arguments)
    )
    session.add(row)
    session.flush()
    return row.id


def get(session: Session, job_id: str) -> Job:
    """Return a job.

    Raises:
        NotFound: if there is none, or it went after its time.
    """
    row = session.get(JobRow, job_id)
    if row is None:
        raise NotFound("This is no longer kept. Please print it again.")
    return _job(row)


def recent(session: Session, trip_id: str, kinds: tuple[str, ...], limit: int = 8) -> list[Job]:
    """Return a trip's newest jobs of some kinds."""
    query = select(JobRow).where(JobRow.trip_id == trip_id, JobRow.kind.in_(kinds))
    return [_job(row) for row in session.scalars(query.order_by(JobRow.id.desc()).limit(limit))]


def cancel(session: Session, job_id: str) -> None:
    """Stop a job that is not finished; the worker notices at its next step."""
    session.execute(
        update(JobRow)
        .where(JobRow.id == job_id, JobRow.state.in_(("waiting", "running")))
        .values(state="cancelled", finished_at=utc_now())
    )


def result(session: Session, job_id: str, folder: Path, vault: Vault) -> Made:
    """Return what a job made.

    Raises:
        NotFound: if it is not done, or its file went after its time.
    """
    row = session.get(JobRow, job_id)
    path = folder / (row.result if row else "")
    if row is None or not row.result or not path.is_file():
        raise NotFound("This is no longer kept. Please print it again.")
    return Made(row.filename, vault.unseal(path.read_bytes()))


def _job(row: JobRow) -> Job:
    return Job(
        row.id,
        row.trip_id,
        row.user_id,
        row.kind,
        row.state,
        row.done,
        row.total,
        row.filename,
        row.error,
        row.created_at,
    )


def recover(engine: Engine) -> int:
    """Put back into the queue what a killed server left half done; return how many wait."""

    def put_back() -> int:
        with Session(engine) as session, write(session):
            session.execute(update(JobRow).where(JobRow.state == "running").values(state="waiting"))
            return len(session.scalars(select(JobRow.id).where(JobRow.state == "waiting")).all())

    return retried(put_back)


def busy(engine: Engine) -> bool:
    """Tell whether a job waits or runs."""
    with Session(engine) as session:
        query = select(JobRow.id).where(JobRow.state.in_(("waiting", "running"))).limit(1)
        return session.scalar(query) is not None


def work_off(
    engine: Engine,
    workers: Mapping[str, Worker],
    folder: Path,
    vault: Vault,
    today: Callable[[], dt.datetime] = utc_now,
) -> int:
    """Do every waiting job, oldest first; return how many were done.

    A job that fails keeps a plain message; one that is cancelled keeps nothing. ``today``
    tells the moment by which old results may go.
    """
    done = 0
    while (job_id := retried(lambda: _next(engine))) is not None:
        _do(engine, job_id, workers, folder, vault)
        done += 1
    _forget_old(engine, folder, today() - RETENTION)
    return done


def _next(engine: Engine) -> str | None:
    with Session(engine) as session, write(session):
        query = select(JobRow).where(JobRow.state == "waiting").order_by(JobRow.id).limit(1)
        row = session.scalar(query)
        if row is None:
            return None
        row.state = "running"
        return row.id


def _do(
    engine: Engine, job_id: str, workers: Mapping[str, Worker], folder: Path, vault: Vault
) -> None:
    progress = Progress(engine, job_id)
    try:
        with Session(engine) as session:
            row = session.get_one(JobRow, job_id)
            made = workers[row.kind](session, row, progress)
        folder.mkdir(parents=True, exist_ok=True)
        name = f"{job_id}.sealed"
        write_whole(folder / name, vault.seal(made.content))
        if not _finish(engine, job_id, state="done", result=name, filename=made.filename):
            # Cancelled, or its trip forgot its people while they were printed.
            (folder / name).unlink(missing_ok=True)
    except Cancelled:
        _log.info("job %s was cancelled", job_id)
    except TripPlannerError as error:
        _finish(engine, job_id, state="failed", error=_error_of(error))
    except Exception:  # noqa: BLE001 -- logged; the queue must go on whatever one job met
        _log.exception("job %s failed", job_id)
        message = "Something went wrong on the server; the log in the data folder says what."
        _finish(engine, job_id, state="failed", error={"message": message, "values": {}})


def _error_of(error: TripPlannerError) -> dict[str, Any]:
    if isinstance(error, Faults):
        first = error.faults[0]
        return {"message": first.message, "values": {k: str(v) for k, v in first.values.items()}}
    values = {
        name: value if isinstance(value, int) else str(value)
        for name, value in error.values.items()
    }
    return {"message": error.message, "values": values}


def _finish(engine: Engine, job_id: str, **values: Any) -> bool:  # noqa: ANN401 -- columns
    """Note how a job ended; return False if somebody cancelled it first."""

    def note() -> bool:
        with Session(engine) as session, write(session):
            noted = session.scalars(
                update(JobRow)
                .where(JobRow.id == job_id, JobRow.state != "cancelled")
                .values(finished_at=utc_now(), **values)
                .returning(JobRow.id)
            )
            return noted.one_or_none() is not None

    return retried(note)


def _forget_old(engine: Engine, folder: Path, before: dt.datetime) -> None:
    with Session(engine) as session, write(session):
        old = session.scalars(select(JobRow).where(JobRow.finished_at < before)).all()
        for row in old:
            if row.result:
                (folder / row.result).unlink(missing_ok=True)
            session.delete(row)
