"""How far a print job is, and what it made: ``/trips/<id>/jobs``."""

import logging
import threading
from dataclasses import dataclass

from flask import Blueprint, Response, redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from tripplanner.domain.access import Action
from tripplanner.errors import NotFound
from tripplanner.services import jobs
from tripplanner.services.jobs import Job
from tripplanner.store.database.base import db
from tripplanner.store.database.engine import write
from tripplanner.web.http.forms import Form
from tripplanner.web.http.jobs import job_error_text
from tripplanner.web.http.languages import words
from tripplanner.web.http.security import needs, wants_json
from tripplanner.web.http.server_state import instance, server

bp = Blueprint("jobs", __name__, url_prefix="/trips/<trip_id>/jobs")

_log = logging.getLogger(__name__)
_PREVIEW_PIXELS = 520
_MOST_PREVIEWS = 6


@dataclass(frozen=True, slots=True)
class JobPage:
    """All that ``printing/job.html`` may use."""

    form: Form
    trip_id: str
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
        server().job_runner.wake()
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
        job=job,
        title=job_name(job.kind),
        error=job_error_text(job),
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
    return jobs.result(db.session(), job_id, instance().jobs_folder, instance().vault)


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
