"""The schools this server knows, and which of them are paired."""

import datetime as dt
from dataclasses import dataclass

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from tripplanner.domain.access import Action, may
from tripplanner.domain.place import School
from tripplanner.domain.text import LANGUAGES, Text
from tripplanner.errors import BadInput, Faults, StaleSave
from tripplanner.services.places import partnerships, schools
from tripplanner.services.places.partnerships import Partnership
from tripplanner.store.database.base import db
from tripplanner.store.database.engine import write
from tripplanner.web.http import presence
from tripplanner.web.http.forms import Form
from tripplanner.web.http.languages import language, words
from tripplanner.web.http.security import needs
from tripplanner.web.http.stale import both_versions, version_of

bp = Blueprint("schools", __name__, url_prefix="/schools")

FIELD_LABELS = {
    "name": "Name",
    "address": "Address",
    "phone": "Phone",
    "contact": "Whom to ask",
}


@dataclass(frozen=True, slots=True)
class SchoolItem:
    """One school in the list."""

    id: str
    name: str
    other_names: list[str]
    address: str
    sends: int
    hosts: int


@dataclass(frozen=True, slots=True)
class PairItem:
    """One partnership in a list."""

    id: str
    names: tuple[str, str]
    since: dt.date | None
    exchanges: int


@dataclass(frozen=True, slots=True)
class SchoolsPage:
    """All that ``schools/list.html`` may use."""

    lines: list[SchoolItem]
    pairs: list[PairItem]
    may_edit: bool


@dataclass(frozen=True, slots=True)
class SchoolPage:
    """All that ``schools/page.html`` may use."""

    id: str
    name: str
    other_names: list[str]
    school: School
    places: list[tuple[str, str]]
    trips: int
    pairs: list[PairItem]
    may_edit: bool
    may_remove: bool


@dataclass(frozen=True, slots=True)
class SchoolFormPage:
    """All that ``schools/edit.html`` may use. ``id`` is empty for a new school."""

    form: Form
    id: str
    name: str
    action: str
    back: str


def pair_item(pair: Partnership) -> PairItem:
    """Return a partnership as lists show it."""
    first, other = (name.best(language()) for name in pair.names)
    return PairItem(pair.id, (first, other), pair.since, pair.exchanges)


def _may_edit() -> bool:
    return may(presence.actor(), Action.EDIT_SCHOOLS)


def _others(name: Text) -> list[str]:
    best = name.best(language())
    return [value for value in name.given().values() if value != best]


@bp.get("")
@needs(Action.SEE_SCHOOLS)
def index() -> ResponseReturnValue:
    """List the schools and the pairs."""
    session = db.session()
    lines = [
        SchoolItem(
            school_line.school.id,
            school_line.school.name.best(language()),
            _others(school_line.school.name),
            school_line.school.address,
            school_line.sends,
            school_line.hosts,
        )
        for school_line in schools.overview(session)
    ]
    pairs = [pair_item(partnership) for partnership in partnerships.everything(session)]
    return render_template("places/schools.html", page=SchoolsPage(lines, pairs, _may_edit()))


@bp.get("/<school_id>")
@needs(Action.SEE_SCHOOLS)
def show(school_id: str) -> ResponseReturnValue:
    """Show one school: its facts, places and partners."""
    session, speak = db.session(), language()
    found = schools.school(session, school_id)
    hangs_on = schools.use(session, school_id)
    page = SchoolPage(
        id=school_id,
        name=found.name.best(speak),
        other_names=_others(found.name),
        school=found,
        places=[(key, name.best(speak)) for key, name in hangs_on.places],
        trips=hangs_on.trips,
        pairs=[
            pair_item(partnership) for partnership in partnerships.everything(session, school_id)
        ],
        may_edit=_may_edit(),
        may_remove=_may_edit() and not hangs_on.trips and not hangs_on.partnerships,
    )
    return render_template("places/school.html", page=page)


def read_names(form: Form, field: str, label: str, longest: int = 200) -> Text:
    """Return a text typed in one input per language."""
    return Text(
        **{
            code: form.text(f"{field}.{code}", label, needed=False, longest=longest)
            for code in LANGUAGES
        }
    )


def _read(form: Form) -> School | None:
    name = read_names(form, "name", "Name")
    if not name:
        form.fault("name.zh", "Give the school a name in at least one language.")
    found = School(
        key="school",
        name=name,
        address=form.text("address", "Address", needed=False),
        phone=form.text("phone", "Phone", needed=False, longest=60),
        contact=form.text("contact", "Whom to ask", needed=False),
    )
    return None if form.faults else found


def _form_page(form: Form, school_id: str = "", name: str = "") -> SchoolFormPage:
    if school_id:
        action = url_for("schools.save", school_id=school_id)
        back = url_for("schools.show", school_id=school_id)
    else:
        action, back = url_for("schools.create"), url_for("schools.index")
    return SchoolFormPage(form, school_id, name, action, back)


@bp.get("/new")
@needs(Action.EDIT_SCHOOLS)
def new() -> ResponseReturnValue:
    """Show the blank form."""
    return render_template("places/school_edit.html", page=_form_page(Form()))


@bp.post("/new")
@needs(Action.EDIT_SCHOOLS)
def create() -> ResponseReturnValue:
    """Keep a new school."""
    form, session = Form(request.form), db.session()
    found = _read(form)
    if found is not None:
        try:
            with write(session):
                school_id = schools.create(session, found, presence.actor())
        except Faults as faults:
            form.add(faults.faults)
        else:
            flash(words().gettext("The school is kept."), "ok")
            return redirect(url_for("schools.show", school_id=school_id), 303)
    return render_template("places/school_edit.html", page=_form_page(form)), 422


@bp.get("/<school_id>/edit")
@needs(Action.EDIT_SCHOOLS)
def edit(school_id: str) -> ResponseReturnValue:
    """Show the form with what is known."""
    found = schools.school(db.session(), school_id)
    fields: dict[str, object] = {f"name.{code}": found.name.of(code) for code in LANGUAGES}
    fields |= {name: getattr(found, name) for name in ("address", "phone", "contact", "version")}
    page = _form_page(Form.of(fields), school_id, found.name.best(language()))
    return render_template("places/school_edit.html", page=page)


@bp.post("/<school_id>/edit")
@needs(Action.EDIT_SCHOOLS)
def save(school_id: str) -> ResponseReturnValue:
    """Keep the changed school."""
    form, session = Form(request.form), db.session()
    name = schools.school(session, school_id).name.best(language())
    found = _read(form)
    if found is not None:
        try:
            with write(session):
                schools.save(session, school_id, found, presence.actor(), version=version_of(form))
        except Faults as faults:
            form.add(faults.faults)
        except StaleSave as stale:
            session.rollback()
            return both_versions(
                stale,
                labels=FIELD_LABELS,
                version=schools.school(session, school_id).version,
                title=name,
                back=url_for("schools.edit", school_id=school_id),
            )
        else:
            flash(words().gettext("Saved."), "ok")
            return redirect(url_for("schools.show", school_id=school_id), 303)
    return render_template("places/school_edit.html", page=_form_page(form, school_id, name)), 422


@bp.post("/<school_id>/remove")
@needs(Action.EDIT_SCHOOLS)
def remove(school_id: str) -> ResponseReturnValue:
    """Delete a school that nothing hangs on."""
    session = db.session()
    try:
        with write(session):
            schools.remove(session, school_id, presence.actor())
    except BadInput as error:
        session.rollback()
        flash(words().gettext(error.message), "bad")
        return redirect(url_for("schools.show", school_id=school_id), 303)
    flash(words().gettext("The school is removed."), "ok")
    return redirect(url_for("schools.index"), 303)
