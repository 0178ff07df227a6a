"""Queue long work from a page, and say why a job failed."""

from flask import url_for

from tripplanner.services import jobs
from tripplanner.services.jobs import Job
from tripplanner.store.database.base import db
from tripplanner.store.database.engine import write
from tripplanner.web.http.languages import words
from tripplanner.web.http.presence import actor
from tripplanner.web.http.server_state import server


def begin(trip_id: str, kind: str, arguments: dict[str, object]) -> str:
    """Queue a job for a trip, wake the job runner and return the job's address."""
    session = db.session()
    with write(session):
        job_id = jobs.enqueue(session, kind, trip_id, actor(), arguments)
    server().job_runner.wake()
    return url_for("jobs.page", trip_id=trip_id, job_id=job_id)


def job_error_text(job: Job) -> str:
    """Return why a job failed, in the reader's language."""
    message = str(job.error.get("message", ""))
    values = job.error.get("values") or {}
    text = words().gettext(message) if message else ""
    return text % values if values else text
