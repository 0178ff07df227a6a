"""Permission forms: who has one, and printing them: ``/trips/<id>/forms``."""

from dataclasses import dataclass

from flask import Blueprint, redirect, render_template, request
from flask.sansio.blueprints import BlueprintSetupState
from flask.typing import ResponseReturnValue
from sqlalchemy.orm import Session

from tripplanner.domain.access import Action, Actor
from tripplanner.services import forms, jobs
from tripplanner.services.forms import FormsOrder
from tripplanner.services.jobs import Made, Progress
from tripplanner.services.trips import load, row_of
from tripplanner.store.base import db
from tripplanner.store.jobs import JobRow
from tripplanner.web.forms import Form
from tripplanner.web.frame import Link, trip_parts
from tripplanner.web.jobs import begin, workshop
from tripplanner.web.languages import language, moment_text
from tripplanner.web.presence import actor
from tripplanner.web.security import needs

bp = Blueprint("consent", __name__, url_prefix="/trips/<trip_id>/forms")

KIND = "forms"


@dataclass(frozen=True, slots=True)
class PupilLine:
    """One pupil and when the form was printed; empty for not yet."""

    key: str
    name: str
    class_name: str
    printed: str


@dataclass(frozen=True, slots=True)
class Lately:
    """One pile printed lately."""

    when: str
    url: str
    state: str
    count: int


@dataclass(frozen=True, slots=True)
class FormsPage:
    """All that ``consent/page.html`` may use."""

    form: Form
    trip_id: str
    title: str
    tabs: tuple[Link, ...]
    pupils: tuple[PupilLine, ...]
    classes: tuple[str, ...]
    missing: int
    lately: tuple[Lately, ...]


@bp.get("")
@needs(Action.PRINT_FORMS)
def page(trip_id: str) -> str:
    """Show every pupil with the state of the form."""
    session, speak = db.session(), language()
    trip = load(session, trip_id)
    printed = forms.printed(session, trip_id)
    lines = tuple(
        PupilLine(
            pupil.key,
            pupil.name,
            pupil.class_name,
            moment_text(printed[pupil.id].printed_at, speak, trip.zone)
            if pupil.id in printed
            else "",
        )
        for pupil in sorted(trip.pupils, key=lambda it: it.class_name)
    )
    shown = FormsPage(
        form=Form(),
        trip_id=trip_id,
        title=trip.title.best(speak),
        tabs=trip_parts(trip_id),
        pupils=lines,
        classes=tuple(dict.fromkeys(line.class_name for line in lines if line.class_name)),
        missing=sum(not line.printed for line in lines),
        lately=tuple(
            Lately(
                moment_text(job.created_at, speak, trip.zone),
                f"/trips/{trip_id}/jobs/{job.id}",
                job.state,
                job.total,
            )
            for job in jobs.recent(session, trip_id, (KIND,), limit=4)
        ),
    )
    return render_template("consent/page.html", page=shown)


@bp.post("")
@needs(Action.PRINT_FORMS)
def order(trip_id: str) -> ResponseReturnValue:
    """Begin to print forms: all, those missing, a class, or the ticked pupils."""
    which = request.form.get("which", "all")
    chosen = request.form.getlist("pupil") if which == "ticked" else []
    arguments: dict[str, object] = {
        "pupils": chosen,
        "class_name": request.form.get("class_name", "") if which == "class" else "",
        "only_missing": which == "missing",
        "nobody": which == "ticked" and not chosen,
        "by": [actor().id, actor().name],
    }
    return redirect(begin(trip_id, KIND, arguments), 303)


def _print(session: Session, row: JobRow, progress: Progress) -> Made:
    wanted, trip_id = row.arguments, str(row.trip_id)
    name = row_of(session, trip_id).key
    by = Actor(*wanted["by"])
    pupils = ("",) if wanted["nobody"] else tuple(wanted["pupils"])
    ordered = FormsOrder(pupils, wanted["class_name"], wanted["only_missing"])
    made = forms.print_forms(session, trip_id, by, ordered, progress)
    return Made(f"{name}-forms.pdf", made.pdf)


@bp.record_once
def prepare(state: BlueprintSetupState) -> None:
    """Teach the workshop to print forms."""
    workshop(state.app).teach(KIND, _print)
