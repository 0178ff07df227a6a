"""Permission forms: print them, take them back, see who may go: ``/trips/<id>/forms``."""

from collections.abc import Mapping
from dataclasses import dataclass

from flask import Blueprint, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from sqlalchemy.orm import Session

from tripplanner.documents.consent_form.request import SIDES
from tripplanner.domain.access import Action
from tripplanner.domain.trip import Trip
from tripplanner.services import jobs
from tripplanner.services.consent import changes as form_changes
from tripplanner.services.consent import clearance, forms
from tripplanner.services.consent.clearance import Standing
from tripplanner.services.consent.versions import versions
from tripplanner.services.consent.wording import options_of
from tripplanner.services.printing import consent_forms
from tripplanner.services.scanning import filing
from tripplanner.store import scan_pages as pages
from tripplanner.store.database.base import db
from tripplanner.store.forms import FormRow
from tripplanner.store.loading import load
from tripplanner.web.consent.changes import ChangeLine, change_lines
from tripplanner.web.consent.scans import MOST_BYTES
from tripplanner.web.consent.words import remarks_text
from tripplanner.web.http.forms import Form
from tripplanner.web.http.jobs import begin
from tripplanner.web.http.languages import language, moment_text
from tripplanner.web.http.presence import actor, may_here, settings
from tripplanner.web.http.security import needs
from tripplanner.web.http.server_state import server

bp = Blueprint("consent", __name__, url_prefix="/trips/<trip_id>/forms")


@dataclass(frozen=True, slots=True)
class PupilLine:
    """One pupil: when the form was printed (empty: not yet), and whether the pupil may go."""

    key: str
    name: str
    class_name: str
    printed: str
    cleared: bool
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Lately:
    """One pile printed or scanned lately."""

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
    pupils: tuple[PupilLine, ...]
    classes: tuple[str, ...]
    changes: tuple[ChangeLine, ...]
    undecided: int
    outdated: int
    one_sided: bool
    may_word: bool
    most_blank: int
    missing: int
    not_back: int
    cleared: int
    waiting: int
    lately: tuple[Lately, ...]
    piles: tuple[Lately, ...]
    most_bytes: int


@dataclass(frozen=True, slots=True)
class ChaseClass:
    """One class and the pupils whose paper is still wanted."""

    name: str
    pupils: tuple[PupilLine, ...]


@dataclass(frozen=True, slots=True)
class ChasePage:
    """All that ``consent/chase.html`` may use."""

    form: Form
    trip_id: str
    title: str
    classes: tuple[ChaseClass, ...]
    emergency_phone: str


def _lines(session: Session, trip: Trip, known: Mapping[str, Standing]) -> tuple[PupilLine, ...]:
    speak = language()
    printed = forms.printed(session, trip)
    return tuple(
        PupilLine(
            pupil.key,
            pupil.name,
            pupil.class_name,
            _printed(printed.get(pupil.id), speak, trip.zone),
            known[pupil.key].clearance.cleared,
            remarks_text(known[pupil.key].clearance),
        )
        for pupil in sorted(trip.pupils, key=lambda pupil: forms.class_order(pupil.class_name))
    )


def _printed(row: FormRow | None, speak: str, zone: str) -> str:
    return moment_text(row.printed_at, speak, zone) if row is not None else ""


@bp.get("")
@needs(Action.PRINT_FORMS)
def page(trip_id: str) -> str:
    """Show every pupil with the state of the form, and the ways to print and to scan."""
    session, speak = db.session(), language()
    trip = load(session, trip_id)
    known, versioned = clearance.standings(session, trip), versions(session, trip)
    lines = _lines(session, trip, known)
    changed = change_lines(session, trip, versioned)
    shown = FormsPage(
        form=Form(),
        trip_id=trip_id,
        title=trip.title.best(speak),
        pupils=lines,
        classes=tuple(dict.fromkeys(line.class_name for line in lines if line.class_name)),
        changes=changed,
        undecided=sum(line.keeps is None and not line.forced for line in changed),
        outdated=len(form_changes.in_need_of_new(session, trip, versioned)),
        one_sided=options_of(session, trip).one_sided,
        may_word=may_here(Action.OVERRIDE),
        most_blank=forms.MOST_BLANK,
        missing=sum(not line.printed for line in lines),
        not_back=len(clearance.to_chase(known.values())),
        cleared=sum(line.cleared for line in lines),
        waiting=pages.waiting(session, trip_id),
        lately=tuple(
            Lately(
                moment_text(job.created_at, speak, trip.zone),
                f"/trips/{trip_id}/jobs/{job.id}",
                job.state,
                job.total,
            )
            for job in jobs.recent(session, trip_id, (forms.KIND,), limit=4)
        ),
        piles=tuple(
            Lately(
                moment_text(row.at, speak, trip.zone),
                url_for("scans.page", trip_id=trip_id, scan_id=row.id),
                "undone" if row.undone_at else "",
                sum(entry["pages"] for entry in row.files),
            )
            for row in filing.piles(session, trip_id, limit=6)
        ),
        most_bytes=MOST_BYTES,
    )
    if trip.pupils:
        folder = settings().instance
        server().prefetch(
            f"forms {trip_id}",
            lambda session: consent_forms.prepare(session, folder, trip_id),
        )
    return render_template("consent/page.html", page=shown)


@bp.get("/chase")
@needs(Action.PRINT_FORMS)
def chase(trip_id: str) -> str:
    """Show class by class whose paper is still wanted, as notes to cut out and take home."""
    session = db.session()
    trip = load(session, trip_id)
    known = clearance.standings(session, trip)
    wanted = clearance.to_chase(known.values())
    lines = [line for line in _lines(session, trip, known) if known[line.key].pupil_id in wanted]
    shown = ChasePage(
        form=Form(),
        trip_id=trip_id,
        title=trip.title.best(language()),
        classes=tuple(
            ChaseClass(name, tuple(line for line in lines if line.class_name == name))
            for name in dict.fromkeys(line.class_name for line in lines)
        ),
        emergency_phone=trip.emergency_phone,
    )
    return render_template("consent/chase.html", page=shown)


@bp.post("")
@needs(Action.PRINT_FORMS)
def order(trip_id: str) -> ResponseReturnValue:
    """Begin to print forms: all, those missing or not back, a class, or the ticked pupils."""
    which = request.form.get("which", "all")
    chosen = request.form.getlist("pupil") if which == "ticked" else []
    session = db.session()
    if which == "not_back":
        trip = load(session, trip_id)
        wanted = clearance.missing(session, trip)
        chosen = [pupil.key for pupil in trip.pupils if pupil.id in wanted]
    if which == "anew":
        chosen = list(form_changes.in_need_of_new(session, load(session, trip_id)))
    if which == "blank" and not request.form.get("blank", "").isdecimal():
        which = "ticked"
    sides = request.form.get("sides", "")
    arguments: dict[str, object] = {
        "pupils": chosen,
        "class_name": request.form.get("class_name", "") if which == "class" else "",
        "only_missing": which == "missing",
        "nobody": which in {"ticked", "not_back", "anew"} and not chosen,
        "sides": [sides] if sides in SIDES else list(SIDES),
        "blank": int(request.form["blank"]) if which == "blank" else 0,
        "by": [actor().id, actor().name],
    }
    return redirect(begin(trip_id, forms.KIND, arguments), 303)
