"""Long work: the thread that does it, and the page that shows how far it is."""

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import cast

from flask import Blueprint, Flask, Response, current_app, redirect, render_template, url_for
from flask.sansio.app import App
from flask.sansio.blueprints import BlueprintSetupState
from flask.typing import ResponseReturnValue
from sqlalchemy import Engine
from sqlalchemy.orm import Session

from tripplanner.domain.access import Action
from tripplanner.errors import NotFound
from tripplanner.services import jobs
from tripplanner.services.jobs import Job, Worker
from tripplanner.services.server.clock import Clock
from tripplanner.store.database.base import db, utc_now
from tripplanner.store.database.engine import write
from tripplanner.store.database.vault import Vault
from tripplanner.web.http.forms import Form
from tripplanner.web.http.frame import Link, trip_parts
from tripplanner.web.http.languages import words
from tripplanner.web.http.presence import actor, settings
from tripplanner.web.http.security import needs, wants_json

bp = Blueprint("jobs", __name__, url_prefix="/trips/<trip_id>/jobs")

_log = logging.getLogger(__name__)
_PREVIEW_PIXELS = 520
_MOST_PREVIEWS = 6


class JobRunner:
    """The one worker of a server: sleeps until something is asked for."""

    def __init__(self, app: Flask) -> None:
        """Belong to an application; nothing runs yet."""
        self._app = app
        self._workers: dict[str, Worker] = {}
        self._first: list[Callable[[Session], None]] = []
        self._wake = threading.Event()
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None

    def register(self, kind: str, worker: Worker) -> None:
        """Learn how one kind of work is done."""
        self._workers[kind] = worker

    def at_start(self, task: Callable[[Session], None]) -> None:
        """Learn what is done once, before any other work: clearing up after a killed server."""
        self._first.append(task)

    def wake(self) -> None:
        """Begin to work, or look again whether something waits."""
        with self._lock:
            if self._thread is None or not self._thread.is_alive():
                self._thread = threading.Thread(target=self._run, name="job-runner", daemon=True)
                self._thread.start()
        self._wake.set()

    def work_off(self) -> int:
        """Do all that waits now, in this thread; return how many jobs that were."""
        config = self._app.config
        vault: Vault = config["TRIPPLANNER_VAULT"]
        folder = config["TRIPPLANNER_SETTINGS"].instance / "output" / "jobs"
        clock = Clock(self._engine(), config["TRIPPLANNER_SETTINGS"])
        return jobs.work_off(
            self._engine(), self._workers, folder, vault, lambda: clock.believed(utc_now())
        )

    def finish(self, seconds: float = 120) -> None:
        """Wait until nothing waits or runs any more, at most that long."""
        deadline = time.monotonic() + seconds
        while jobs.busy(self._engine()) and time.monotonic() < deadline:
            time.sleep(0.02)

    def _engine(self) -> Engine:
        with self._app.app_context():
            return db.engine

    def _run(self) -> None:
        for task in self._first:
            try:
                with Session(self._engine()) as session:
                    task(session)
            except Exception:  # noqa: BLE001 -- logged; untidiness must not end the work
                _log.exception("the job runner could not clear up")
        while True:
            try:
                # Nobody else works: what is marked as running was left by a stumble or a kill.
                jobs.recover(self._engine())
                self.work_off()
            except Exception:  # noqa: BLE001 -- logged; a full disk now must not end all later work
                _log.exception("the job runner stumbled")
            self._wake.wait()
            self._wake.clear()


def job_runner(app: App | None = None) -> JobRunner:
    """Return the worker of an application, else of the one that answers now."""
    found: JobRunner = (app or current_app).extensions["tripplanner.job_runner"]
    return found


@dataclass(frozen=True, slots=True)
class JobPage:
    """All that ``printing/job.html`` may use."""

    form: Form
    trip_id: str
    tabs: tuple[Link, ...]
    job: Job
    title: str
    error: str
    how_far: str
    previews: tuple[str, ...]


def job_name(kind: str) -> str:
    """Return what a kind of work is called."""
    say = words().gettext
    return {
        "itinerary": say("Itinerary for pupils and families"),
        "leaders": say("Itinerary for leaders"),
        "cards": say("Day cards"),
        "poster": say("Door poster"),
        "roster": say("Roster"),
        "emergency": say("Emergency sheet"),
        "badges": say("Badges"),
        "lost_child": say("Lost-child cards"),
        "handbook": say("Study handbook"),
        "forms": say("Permission forms"),
        "rotation": say("VR rotation"),
    }.get(kind, kind)


def error_text(job: Job) -> str:
    """Return why a job failed, in the reader's language."""
    message = str(job.error.get("message", ""))
    values = job.error.get("values") or {}
    text = words().gettext(message) if message else ""
    return text % values if values else text


def _own(trip_id: str, job_id: str) -> Job:
    job = jobs.get(db.session(), job_id)
    if job.trip_id != trip_id:
        raise NotFound("This is no longer kept. Please print it again.")
    return job


@bp.get("/<job_id>")
@needs(Action.PRINT_FORMS)
def page(trip_id: str, job_id: str) -> ResponseReturnValue:
    """Show how far a job is; as JSON for the script that asks again and again."""
    job = _own(trip_id, job_id)
    if not job.finished:
        job_runner().wake()
    current_url = url_for("jobs.page", trip_id=trip_id, job_id=job_id)
    if wants_json():
        return {
            "done": job.done,
            "total": job.total,
            "text": _how_far(job),
            "finished": job.finished,
            "url": current_url,
        }
    pages = _previews(job) if job.state == "done" else 0
    shown = JobPage(
        form=Form(),
        trip_id=trip_id,
        tabs=trip_parts(trip_id),
        job=job,
        title=job_name(job.kind),
        error=error_text(job),
        how_far=_how_far(job),
        previews=tuple(
            url_for("jobs.preview", trip_id=trip_id, job_id=job_id, number=number)
            for number in range(1, pages + 1)
        ),
    )
    return render_template("sharing/printing_job.html", page=shown)


def _how_far(job: Job) -> str:
    if job.total:
        return words().gettext("%(done)d of %(total)d done") % {
            "done": job.done,
            "total": job.total,
        }
    return words().gettext("Being printed …")


def _previews(job: Job) -> int:
    import pypdfium2  # noqa: PLC0415 -- slow import

    made = _made(job.id)
    with _PDFIUM:
        document = pypdfium2.PdfDocument(made.content)
        try:
            return min(len(document), _MOST_PREVIEWS)
        finally:
            document.close()


#: PDFium is not made for threads.
_PDFIUM = threading.Lock()


def _made(job_id: str) -> jobs.Made:
    vault: Vault = current_app.config["TRIPPLANNER_VAULT"]
    return jobs.result(db.session(), job_id, settings().instance / "output" / "jobs", vault)


@bp.get("/<job_id>/page-<int:number>.png")
@needs(Action.PRINT_FORMS)
def preview(trip_id: str, job_id: str, number: int) -> Response:
    """Show one printed page as a picture."""
    import io  # noqa: PLC0415 -- beside the slow import it serves

    import pypdfium2  # noqa: PLC0415 -- slow import

    made = _made(_own(trip_id, job_id).id)
    with _PDFIUM:
        document = pypdfium2.PdfDocument(made.content)
        try:
            if not 1 <= number <= len(document):
                raise NotFound("There is no such page.")
            sheet = document[number - 1]
            picture = sheet.render(scale=_PREVIEW_PIXELS / max(sheet.get_size())).to_pil()
        finally:
            document.close()
    out = io.BytesIO()
    picture.save(out, "PNG", optimize=True)
    return Response(out.getvalue(), mimetype="image/png")


@bp.get("/<job_id>/file")
@needs(Action.PRINT_FORMS)
def file(trip_id: str, job_id: str) -> Response:
    """Give what a job made; it opens in the browser, ready to print."""
    made = _made(_own(trip_id, job_id).id)
    response = Response(made.content, mimetype="application/pdf")
    response.headers.set("Content-Disposition", "inline", filename=made.filename)
    return response


@bp.post("/<job_id>/cancel")
@needs(Action.PRINT_FORMS)
def cancel(trip_id: str, job_id: str) -> ResponseReturnValue:
    """Stop a job."""
    job = _own(trip_id, job_id)
    session = db.session()
    with write(session):
        jobs.cancel(session, job.id)
    return redirect(url_for("jobs.page", trip_id=trip_id, job_id=job_id), 303)


def begin(trip_id: str, kind: str, arguments: dict[str, object]) -> str:
    """Queue a job for a trip, wake the worker and return the job's address."""
    session = db.session()
    with write(session):
        job_id = jobs.enqueue(session, kind, trip_id, actor(), arguments)
    job_runner().wake()
    return url_for("jobs.page", trip_id=trip_id, job_id=job_id)


@bp.record_once
def prepare(state: BlueprintSetupState) -> None:
    """Prepare the job runner; it begins when something is enqueued."""
    state.app.extensions["tripplanner.job_runner"] = JobRunner(cast("Flask", state.app))
