"""Word the permission form, say how it is printed, see its proof: the school's and a trip's."""

from collections.abc import Iterable
from dataclasses import replace

from flask import Blueprint, Response, flash, redirect, request, url_for
from flask.typing import ResponseReturnValue

from tripplanner.documents.consent_form.request import ConsentForms, FormOptions
from tripplanner.domain.access import Action
from tripplanner.domain.consent.clauses import Clauses
from tripplanner.domain.consent.snapshot import has_vr
from tripplanner.domain.text import LANGUAGES
from tripplanner.errors import Fault, MissingPart, NotFound, NotPrinted, StaleSave
from tripplanner.services.consent import proofs, reissue
from tripplanner.services.consent import wording as consent_wording
from tripplanner.store.database.base import db
from tripplanner.store.database.engine import write
from tripplanner.store.loading import load
from tripplanner.web.consent.clauses_page import (
    Side,
    options_typed,
    read,
    show,
    sides_of,
    stored,
    today_of,
    words_page,
)
from tripplanner.web.http.forms import Form
from tripplanner.web.http.languages import language, words
from tripplanner.web.http.presence import actor
from tripplanner.web.http.security import needs
from tripplanner.web.http.stale import both_versions, version_of
from tripplanner.wording import error_text
from tripplanner.wording.agreed_sentences import change_text
from tripplanner.wording.clause_names import clause_name

bp = Blueprint("clauses", __name__)


@bp.get("/form-words")
@needs(Action.EDIT_RULES)
def school() -> str:
    """Show the school's own words for permission forms."""
    return show("")


@bp.get("/trips/<trip_id>/forms/words")
@needs(Action.OVERRIDE)
def trip(trip_id: str) -> str:
    """Show a trip's words for its permission forms, and how they are printed."""
    return show(trip_id)


def _save(trip_id: str) -> ResponseReturnValue:
    form, session = Form(request.form), db.session()
    base = consent_wording.inherited(session, trip_id)
    if name := form.value("reset"):
        for code in LANGUAGES:
            form.put(f"{name}.{code}", base.text(name).of(code))
    clauses, options = read(form, base), options_typed(form)
    vr = not trip_id or has_vr(load(session, trip_id))
    form.add(_named(consent_wording.check(clauses, vr=vr, options=options)))
    today = today_of(session, trip_id)
    paper = proofs.paper_to_prove(session, trip_id, clauses, options, today)
    session.rollback()
    sides, trouble = _proved(form, paper, trip_id)
    matters = False
    if form.value("do") == "save" and not form.faults and not trouble:
        try:
            _keep(form, trip_id, clauses, options)
        except StaleSave as stale:
            session.rollback()
            return both_versions(
                stale,
                labels={name: clause_name(name, words()) for name in base.texts},
                version=consent_wording.wording(session, trip_id).version,
                title=words().gettext("Words of the permission form"),
                back=_home(trip_id),
            )
        except reissue.Unanswered as unanswered:
            session.rollback()
            matters = True
            form.call("matters", "Does this change what parents agreed to?")
            for change in unanswered.changes:
                text = change_text(change, words(), language())
                form.fault("matters", "Forms were printed before. %(change)s", change=text)
        else:
            return _saved(form, trip_id)
    page = words_page(
        form, trip_id, clauses, sides=sides, typed=True, trouble=trouble, matters=matters
    )
    return page, 422 if form.faults or trouble else 200


def _proved(form: Form, paper: ConsentForms, trip_id: str) -> tuple[tuple[Side, ...], str]:
    """Return the sides of a proof and what is in its way; faults go to their fields."""
    if form.faults:
        return (), ""
    try:
        key, proof = proofs.prove(paper)
    except (NotPrinted, MissingPart) as error:
        return (), error_text(error, words())
    form.add(_named(proofs.faults(proof, paper)))
    return sides_of(paper, key, trip_id), ""


def _saved(form: Form, trip_id: str) -> ResponseReturnValue:
    flash(words().gettext("Saved. Forms printed from now on say this."), "ok")
    if form.value("matters") == "void":
        return redirect(url_for("consent.page", trip_id=trip_id) + "#changed", 303)
    return redirect(_home(trip_id), 303)


def _home(trip_id: str) -> str:
    return url_for("clauses.trip", trip_id=trip_id) if trip_id else url_for("clauses.school")


def _named(faults: Iterable[Fault]) -> list[Fault]:
    """Return faults with their clause in the reader's words."""
    return [
        replace(fault, values={**fault.values, "what": clause_name(fault.values["what"], words())})
        if "what" in fault.values
        else fault
        for fault in faults
    ]


def _keep(form: Form, trip_id: str, clauses: Clauses, options: FormOptions) -> None:
    session, version = db.session(), version_of(form)
    with write(session):
        if not trip_id:
            consent_wording.save(session, clauses, options, actor(), version=version)
            return
        keeps = {"keep": True, "void": False}.get(form.value("matters"))
        reissue.save(session, trip_id, clauses, options, actor(), version=version, keeps=keeps)


@bp.post("/form-words")
@needs(Action.EDIT_RULES)
def save() -> ResponseReturnValue:
    """Prove or keep the school's words."""
    return _save("")


@bp.post("/trips/<trip_id>/forms/words")
@needs(Action.OVERRIDE)
def save_trip(trip_id: str) -> ResponseReturnValue:
    """Prove or keep a trip's words and options."""
    return _save(trip_id)


def _reset(trip_id: str) -> ResponseReturnValue:
    session = db.session()
    with write(session):
        consent_wording.reset(session, actor(), trip_id)
    flash(words().gettext("The words are the standard again."), "ok")
    return redirect(_home(trip_id), 303)


@bp.post("/form-words/reset")
@needs(Action.EDIT_RULES)
def reset() -> ResponseReturnValue:
    """Forget the school's own words."""
    return _reset("")


@bp.post("/trips/<trip_id>/forms/words/reset")
@needs(Action.OVERRIDE)
def reset_trip(trip_id: str) -> ResponseReturnValue:
    """Forget a trip's own words."""
    return _reset(trip_id)


def _picture(key: str, number: int, trip_id: str) -> Response:
    if key == "now":
        clauses, options, _version = stored(trip_id)
        session = db.session()
        today = today_of(session, trip_id)
        paper = proofs.paper_to_prove(session, trip_id, clauses, options, today)
        session.rollback()
        key, _proof = proofs.prove(paper)
    content = proofs.picture(key, number)
    if content is None:
        raise NotFound("This proof is no longer here. Make it again.")
    response = Response(content, mimetype="image/png")
    response.cache_control.private = True
    response.cache_control.no_cache = True
    return response


@bp.get("/form-words/proof/<key>-<int:number>.png")
@needs(Action.EDIT_RULES)
def picture(key: str, number: int) -> Response:
    """Show one side of a proof of the school's words."""
    return _picture(key, number, "")


@bp.get("/trips/<trip_id>/forms/words/proof/<key>-<int:number>.png")
@needs(Action.OVERRIDE)
def picture_trip(trip_id: str, key: str, number: int) -> Response:
    """Show one side of a proof of a trip's forms."""
    return _picture(key, number, trip_id)
