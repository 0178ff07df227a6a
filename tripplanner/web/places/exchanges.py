"""The record of two paired schools, line by line."""

from dataclasses import dataclass

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from tripplanner.domain.access import Action
from tripplanner.domain.places.partnership import Exchange, ExchangeKind
from tripplanner.domain.text import LANGUAGES
from tripplanner.errors import StaleSave
from tripplanner.services.places import partnerships
from tripplanner.services.places.partnerships import Entry
from tripplanner.services.trips.overview import overview
from tripplanner.store.database.base import db
from tripplanner.store.database.engine import write
from tripplanner.web.http import presence
from tripplanner.web.http.forms import Form
from tripplanner.web.http.languages import words
from tripplanner.web.http.security import needs
from tripplanner.web.http.server_day import server_today
from tripplanner.web.http.stale import both_versions, version_of
from tripplanner.web.places.partnership_words import exchange_name
from tripplanner.web.places.schools import PairItem, pair_item, read_names

bp = Blueprint("exchanges", __name__, url_prefix="/schools/partnerships/<partnership_id>")

_FIELD_LABELS = {
    "kind": "What it was",
    "date": "Date",
    "title": "Title",
    "pupils": "Pupils",
    "teachers": "Teachers",
    "lessons": "Lessons",
    "hours": "Hours",
    "note": "Note",
}


@dataclass(frozen=True, slots=True)
class EntryFormPage:
    """All that ``schools/exchange.html`` may use. ``id`` is empty for a new line."""

    form: Form
    pair: PairItem
    id: str
    kinds: list[tuple[str, str]]
    action: str


def _read(form: Form, entry_id: str = "") -> Entry | None:
    kind = form.choice("kind", "What it was", ExchangeKind)
    day = form.day("date", "Date")
    title = read_names(form, "title", "Title")
    counts = [
        form.whole(name, _FIELD_LABELS[name], most=100_000, needed=False) or 0
        for name in ("pupils", "teachers", "lessons", "hours")
    ]
    note = form.area("note", "Note", longest=2000)
    if form.faults or kind is None or day is None:
        return None
    return Entry(entry_id, Exchange(kind, day, title, *counts), note, version=version_of(form))


def _page(form: Form, partnership_id: str, entry_id: str = "") -> EntryFormPage:
    kinds = [("", "–"), *((item.value, exchange_name(item, words())) for item in ExchangeKind)]
    pair = pair_item(partnerships.partnership(db.session(), partnership_id))
    return EntryFormPage(form, pair, entry_id, kinds, request.path)


@bp.get("/exchanges/new")
@needs(Action.EDIT_SCHOOLS)
def new(partnership_id: str) -> ResponseReturnValue:
    """Ask what was done."""
    form = Form.of({"date": server_today()})
    return render_template("places/exchange.html", page=_page(form, partnership_id))


@bp.post("/exchanges/new")
@needs(Action.EDIT_SCHOOLS)
def create(partnership_id: str) -> ResponseReturnValue:
    """Write a line into the record."""
    form, session = Form(request.form), db.session()
    found = _read(form)
    if found is None:
        page = _page(form, partnership_id)
        return render_template("places/exchange.html", page=page), 422
    with write(session):
        partnerships.add_entry(session, partnership_id, found, presence.actor())
    return _back(partnership_id, words().gettext("Written into the record."))


@bp.post("/trips")
@needs(Action.EDIT_SCHOOLS)
def add_trip(partnership_id: str) -> ResponseReturnValue:
    """Write a trip that is over into the record."""
    session = db.session()
    pair = partnerships.partnership(session, partnership_id)
    mine = {line.id for line in overview(session, presence.actor())}
    wanted = request.form.get("trip", "")
    with write(session):
        for offer in partnerships.offers(session, pair, mine & {wanted}, server_today()):
            entry = Entry("", offer.done, trip_id=offer.trip_id)
            partnerships.add_entry(session, partnership_id, entry, presence.actor())
    return _back(partnership_id, words().gettext("Written into the record."))


@bp.get("/exchanges/<entry_id>")
@needs(Action.EDIT_SCHOOLS)
def edit(partnership_id: str, entry_id: str) -> ResponseReturnValue:
    """Show one line of the record to be changed."""
    found = partnerships.entry(db.session(), partnership_id, entry_id)
    done = found.done
    fields: dict[str, object] = {f"title.{code}": done.title.of(code) for code in LANGUAGES}
    fields |= {"kind": done.kind, "date": done.date, "pupils": done.pupils}
    fields |= {"teachers": done.teachers, "lessons": done.lessons, "hours": done.hours}
    fields |= {"note": found.note, "version": found.version}
    page = _page(Form.of(fields), partnership_id, entry_id)
    return render_template("places/exchange.html", page=page)


@bp.post("/exchanges/<entry_id>")
@needs(Action.EDIT_SCHOOLS)
def save(partnership_id: str, entry_id: str) -> ResponseReturnValue:
    """Keep a changed line of the record."""
    form, session = Form(request.form), db.session()
    found = _read(form, entry_id)
    if found is None:
        page = _page(form, partnership_id, entry_id)
        return render_template("places/exchange.html", page=page), 422
    try:
        with write(session):
            partnerships.save_entry(session, partnership_id, found, presence.actor())
    except StaleSave as stale:
        session.rollback()
        return both_versions(
            stale,
            labels=_FIELD_LABELS,
            version=partnerships.entry(session, partnership_id, entry_id).version,
            title=words().gettext("A line of the record"),
            back=request.path,
        )
    return _back(partnership_id, words().gettext("Saved."))


@bp.post("/exchanges/<entry_id>/remove")
@needs(Action.EDIT_SCHOOLS)
def remove(partnership_id: str, entry_id: str) -> ResponseReturnValue:
    """Take a line out of the record."""
    session = db.session()
    with write(session):
        partnerships.remove_entry(session, partnership_id, entry_id, presence.actor())
    return _back(partnership_id, words().gettext("Taken out of the record."))


def _back(partnership_id: str, text: str) -> ResponseReturnValue:
    flash(text, "ok")
    return redirect(url_for("partnerships.show", partnership_id=partnership_id), 303)
