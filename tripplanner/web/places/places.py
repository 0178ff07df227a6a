"""The places of this server: list, facts with hours, who is there when, the form."""

from dataclasses import dataclass, replace

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from tripplanner.domain.access import Action
from tripplanner.domain.place import WEEKS, Place, PlaceKind
from tripplanner.errors import BadInput, Faults, StaleSave
from tripplanner.services.places import places
from tripplanner.store.database.base import db
from tripplanner.store.database.engine import write
from tripplanner.web.http import presence
from tripplanner.web.http.forms import Form
from tripplanner.web.http.languages import language, words
from tripplanner.web.http.security import needs
from tripplanner.web.http.server_day import server_today
from tripplanner.web.http.stale import both_versions, version_of
from tripplanner.web.places.place_form import FIELD_LABELS, MOST_ROWS, form_of, read_place, rows_of
from tripplanner.web.places.place_pages import list_page, place_page
from tripplanner.web.places.place_words import hours_lines, weekday_letters
from tripplanner.wording import place_kind_name
from tripplanner.wording.opening_hours import week_name

bp = Blueprint("places", __name__, url_prefix="/places")

_MOST_EXTRA = 20


@dataclass(frozen=True, slots=True)
class PlaceFormPage:
    """All that ``places/edit.html`` may use. ``id`` is empty for a new place."""

    form: Form
    id: str
    name: str
    action: str
    back: str
    kinds: list[tuple[str, str]]
    schools: list[tuple[str, str]]
    weekdays: list[tuple[str, str, str]]
    weeks: list[tuple[str, str]]
    rows: int
    closing_rows: int
    date_rows: int


@dataclass(frozen=True, slots=True)
class RemovePage:
    """All that ``places/remove.html`` may use."""

    id: str
    name: str
    trips: list[str]


@bp.get("")
@needs(Action.SEE_PLACES)
def index() -> ResponseReturnValue:
    """List the places; ``q`` looks for a part of a name."""
    page = list_page(request.args.get("q", "").strip()[:80])
    return render_template("places/list.html", page=page)


@bp.get("/<place_id>")
@needs(Action.SEE_PLACES)
def show(place_id: str) -> ResponseReturnValue:
    """Show one place: what is known, and who is there when."""
    return render_template("places/page.html", page=place_page(place_id))


def _form_page(form: Form, place_id: str = "", name: str = "", more: int = 0) -> PlaceFormPage:
    speak = language()
    schools = places.schools_by_id(db.session())
    return PlaceFormPage(
        form=form,
        id=place_id,
        name=name,
        action=url_for("places.save", place_id=place_id) if place_id else url_for("places.create"),
        back=url_for("places.show", place_id=place_id) if place_id else url_for("places.index"),
        kinds=[("", "–"), *((item.value, place_kind_name(item, words())) for item in PlaceKind)],
        schools=[("", "–"), *((key, item.best(speak)) for key, item in schools.items())],
        weekdays=weekday_letters(speak),
        weeks=[(week, week_name(week, words())) for week in WEEKS],
        rows=_rows(form, "opening", more),
        closing_rows=_rows(form, "closing", more),
        date_rows=_rows(form, "open_dates", more),
    )


def _rows(form: Form, kind: str, more: int) -> int:
    """Return how many rows to show: those used, and an empty one or ``more``."""
    return min(MOST_ROWS, max(rows_of(form, kind), default=-1) + 2 + more)


def _wants_rows(form: Form) -> int:
    """Return how many more rows were asked for, 0 when the form is to be saved."""
    typed = form.value("more")
    return min(int(typed), _MOST_EXTRA) if typed.isascii() and typed.isdigit() else 0


@bp.get("/new")
@needs(Action.EDIT_PLACES)
def new() -> ResponseReturnValue:
    """Show the blank form."""
    return render_template("places/edit.html", page=_form_page(Form()))


@bp.post("/new")
@needs(Action.EDIT_PLACES)
def create() -> ResponseReturnValue:
    """Keep a new place."""
    form, session = Form(request.form), db.session()
    if more := _wants_rows(form):
        return render_template("places/edit.html", page=_form_page(form, more=more))
    found = read_place(form, set(places.schools_by_id(session)))
    if found is not None:
        try:
            with write(session):
                place_id = places.create(session, found, presence.actor())
        except Faults as faults:
            form.add(faults.faults)
        else:
            flash(words().gettext("The place is kept."), "ok")
            return redirect(url_for("places.show", place_id=place_id), 303)
    return render_template("places/edit.html", page=_form_page(form)), 422


@bp.get("/<place_id>/edit")
@needs(Action.EDIT_PLACES)
def edit(place_id: str) -> ResponseReturnValue:
    """Show the form with what is known."""
    place = places.place(db.session(), place_id)
    page = _form_page(form_of(place), place_id, place.name.best(language()))
    return render_template("places/edit.html", page=page)


@bp.post("/<place_id>/edit")
@needs(Action.EDIT_PLACES)
def save(place_id: str) -> ResponseReturnValue:
    """Keep the changed place."""
    form, session = Form(request.form), db.session()
    stored = places.place(session, place_id)
    name = stored.name.best(language())
    if more := _wants_rows(form):
        page = _form_page(form, place_id, name, more)
        return render_template("places/edit.html", page=page)
    found = read_place(form, set(places.schools_by_id(session)))
    if found is not None:
        try:
            with write(session):
                places.save(session, place_id, found, presence.actor(), version=version_of(form))
        except Faults as faults:
            form.add(faults.faults)
        except StaleSave:
            session.rollback()
            return _stale(places.place(session, place_id), found)
        else:
            flash(words().gettext("Saved."), "ok")
            return redirect(url_for("places.show", place_id=place_id), 303)
    return render_template("places/edit.html", page=_form_page(form, place_id, name)), 422


def _stale(theirs: Place, yours: Place) -> ResponseReturnValue:
    stale = StaleSave(theirs=_in_words(theirs), yours=_in_words(yours))
    return both_versions(
        stale,
        labels=FIELD_LABELS,
        version=theirs.version,
        title=theirs.name.best(language()),
        back=url_for("places.edit", place_id=theirs.id),
    )


def _in_words(place: Place) -> dict[str, object]:
    """Return a place's facts as people read them."""
    say, speak = words(), language()
    schools = places.schools_by_id(db.session())
    values = {name: getattr(place, name) for name in FIELD_LABELS}
    return values | {
        "name": place.name.given(),
        "kind": place_kind_name(place.kind, say),
        "school": schools[place.school].best(speak) if place.school in schools else "",
        "opening": hours_lines(replace(place, open_dates=(), closed_dates=()), say, speak),
        "open_dates": hours_lines(replace(place, opening=(), closed_dates=()), say, speak),
        "closed_dates": [day.isoformat() for day in place.closed_dates],
    }


@bp.post("/<place_id>/confirm")
@needs(Action.EDIT_PLACES)
def confirm(place_id: str) -> ResponseReturnValue:
    """Note that the facts were confirmed today, as they were shown."""
    session = db.session()
    try:
        with write(session):
            places.confirm(
                session,
                place_id,
                server_today(),
                presence.actor(),
                version=version_of(Form(request.form)),
            )
    except StaleSave:
        session.rollback()
        text = words().gettext("Somebody changed this place just now. Look again, then confirm.")
        flash(text, "warn")
    else:
        flash(words().gettext("Confirmed today."), "ok")
    return redirect(url_for("places.show", place_id=place_id), 303)


@bp.get("/<place_id>/remove")
@needs(Action.EDIT_PLACES)
def ask_remove(place_id: str) -> ResponseReturnValue:
    """Ask whether a place shall really go."""
    session = db.session()
    page = RemovePage(
        place_id,
        places.place(session, place_id).name.best(language()),
        [trip_use.title.best(language()) for trip_use in places.trips_at(session, place_id)],
    )
    return render_template("places/remove.html", page=page)


@bp.post("/<place_id>/remove")
@needs(Action.EDIT_PLACES)
def remove(place_id: str) -> ResponseReturnValue:
    """Delete a place that no trip has."""
    session = db.session()
    try:
        with write(session):
            places.remove(session, place_id, presence.actor())
    except BadInput as error:
        session.rollback()
        flash(words().gettext(error.message), "bad")
        return redirect(url_for("places.show", place_id=place_id), 303)
    flash(words().gettext("The place is removed."), "ok")
    return redirect(url_for("places.index"), 303)
