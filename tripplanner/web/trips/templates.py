"""Templates on screen: what is there, a trip from one, a trip as one, files in and out."""

import datetime as dt
from dataclasses import dataclass

from flask import Blueprint, Response, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from tripplanner.domain.access import Action, may
from tripplanner.errors import BadInput, Faults, NotFound
from tripplanner.services.lifecycle import templates
from tripplanner.services.lifecycle.templates import TemplateLine
from tripplanner.store.database.base import db
from tripplanner.store.database.engine import write
from tripplanner.web.http import presence, uploads
from tripplanner.web.http.forms import Form
from tripplanner.web.http.languages import language, words
from tripplanner.web.http.security import needs
from tripplanner.web.http.server_day import server_today
from tripplanner.wording import fault_text

bp = Blueprint("plan_templates", __name__)
_SHOWN_FAULTS = 100
#: Places want to be asked for weeks before; the Monday after that is offered.
_AHEAD = dt.timedelta(weeks=4)


@dataclass(frozen=True, slots=True)
class Card:
    """One template as the page shows it; ``works_for`` are its own words."""

    key: str
    title: str
    days: int
    stops: int
    works_for: str
    made_by: str
    shipped: bool


@dataclass(frozen=True, slots=True)
class TemplatesPage:
    """All that ``trips/templates.html`` may use; ``chosen`` is the template whose form has faults."""

    form: Form
    cards: list[Card]
    faults: list[str]
    chosen: str
    may_add: bool


def _card(line: TemplateLine) -> Card:
    say, about = words(), line.about
    works_for = [about.grades, about.season]
    if about.pupils:
        works_for.append(
            say.ngettext("%(num)d pupil", "%(num)d pupils", about.pupils) % {"num": about.pupils}
        )
    return Card(
        line.key,
        line.title.best(language()),
        line.days,
        line.stops,
        " · ".join(_spoken(it) for it in works_for if it),
        " · ".join(it for it in (about.author, about.school) if it) if not line.shipped else "",
        line.shipped,
    )


def _spoken(text: str) -> str:
    """Return the reader's half of words that a shipped template gives in both languages."""
    chinese, parts, english = text.partition(" / ")
    return (chinese if language() == "zh" else english) if parts else text


def _show(form: Form, faults: list[str], chosen: str = "") -> str:
    return render_template(
        "trips/templates.html",
        page=TemplatesPage(
            form=form,
            cards=[_card(line) for line in templates.overview(db.session())],
            faults=faults,
            chosen=chosen,
            may_add=may(presence.actor(), Action.ADD_TRIP),
        ),
    )


@bp.get("/templates")
@needs(Action.SEE_TRIPS)
def index() -> str:
    """Show the templates."""
    soon = server_today() + _AHEAD
    monday = soon + dt.timedelta(days=-soon.weekday() % 7)
    return _show(Form.of({"starts": monday.isoformat()}), [])


@bp.post("/templates/<key>/use")
@needs(Action.ADD_TRIP)
def use(key: str) -> ResponseReturnValue:
    """Make a trip from a template and open what is left to do."""
    form, session = Form(request.form), db.session()
    form.call("starts", "First day")
    starts = form.day("starts", "First day")
    if form.faults or starts is None:
        return _show(form, [], key), 422
    try:
        with write(session):
            trip_id = templates.use(session, key, starts, presence.actor())
    except NotFound:
        raise
    except BadInput as error:
        session.rollback()
        form.fault("starts", error.message, **error.values)
        return _show(form, [], key), 422
    flash(
        words().gettext("The trip is made. What has to be looked up and asked for is listed here."),
        "ok",
    )
    return redirect(url_for("readiness.page", trip_id=trip_id), 303)


@bp.get("/templates/<key>.json")
@needs(Action.SEE_TRIPS)
def export(key: str) -> ResponseReturnValue:
    """Give a template as a file."""
    answer = Response(templates.export(db.session(), key), mimetype="application/json")
    answer.headers["Content-Disposition"] = f"attachment; filename=template-{key}.json"
    return answer


@bp.post("/templates/import")
@needs(Action.ADD_TRIP)
def take_in() -> ResponseReturnValue:
    """Keep the template of a file."""
    form, session = Form(), db.session()
    form.call("file", "File")
    file = uploads.chosen_file("file")
    if file is None:
        form.fault("file", "Choose a file.")
        return _show(form, []), 422
    try:
        with write(session):
            made, replaced = templates.take_in(session, file.read())
    except Faults as faults:
        session.rollback()
        said = [f"{it.where}: {fault_text(it, words())}" for it in faults.faults[:_SHOWN_FAULTS]]
        form.fault("file", "The template cannot be read. Nothing was changed.")
        return _show(form, said), 422
    text = (
        words().gettext("Replaced: %(title)s")
        if replaced
        else words().gettext("Here now: %(title)s")
    )
    flash(text % {"title": made.title.best(language())}, "ok")
    return redirect(url_for("plan_templates.index"), 303)


@bp.post("/templates/<key>/remove")
@needs(Action.ADD_TRIP)
def remove(key: str) -> ResponseReturnValue:
    """Take an own template away."""
    with write(db.session()) as session:
        templates.remove(session, key)
    flash(words().gettext("The template is gone. Trips made from it stay."), "ok")
    return redirect(url_for("plan_templates.index"), 303)


@bp.post("/trips/<trip_id>/template")
@needs(Action.EDIT_TRIP)
def save(trip_id: str) -> ResponseReturnValue:
    """Keep a trip's plan as a template."""
    with write(db.session()) as session:
        made = templates.save(session, trip_id, presence.actor())
    text = words().gettext("“%(title)s” is a template now: without people, dates and phones.")
    flash(text % {"title": made.title.best(language())}, "ok")
    return redirect(url_for("plan_templates.index"), 303)
