"""Paired schools (结对): the record of what they did, the year's figures, the files."""

import datetime as dt
from dataclasses import dataclass
from urllib.parse import quote

from flask import Blueprint, Response, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from tripplanner.domain.access import Action, may
from tripplanner.domain.places.partnership import held
from tripplanner.domain.text import LANGUAGES
from tripplanner.errors import Faults, NotFound, StaleSave
from tripplanner.exchange.workbook.tables import write_csv, write_xlsx
from tripplanner.services.places import partnerships, schools
from tripplanner.services.places.partnerships import Entry
from tripplanner.services.trips.overview import overview
from tripplanner.store.database.base import db
from tripplanner.store.database.engine import write
from tripplanner.web.http import presence
from tripplanner.web.http.forms import Form
from tripplanner.web.http.languages import language, words
from tripplanner.web.http.security import needs
from tripplanner.web.http.server_day import server_today
from tripplanner.web.http.stale import both_versions, version_of
from tripplanner.web.places.partnership_words import (
    SEPTEMBER,
    YearLine,
    exchange_name,
    record_table,
    year_lines,
)
from tripplanner.web.places.schools import PairItem, pair_item, read_names

bp = Blueprint("partnerships", __name__, url_prefix="/schools/partnerships")

_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_FIELD_LABELS = {
    "since": "Paired since",
    "note": "Note",
}


@dataclass(frozen=True, slots=True)
class EntryLine:
    """One line of the record; ``trip_url`` is empty unless it was a trip the reader sees."""

    id: str
    date: dt.date
    kind: str
    title: str
    pupils: int
    teachers: int
    lessons: int
    hours: int
    note: str
    trip_url: str


@dataclass(frozen=True, slots=True)
class OfferLine:
    """A trip that may be written into the record."""

    trip_id: str
    title: str
    date: dt.date
    pupils: int
    teachers: int


@dataclass(frozen=True, slots=True)
class PartnershipPage:
    """All that ``schools/partnership.html`` and ``schools/report.html`` may use."""

    pair: PairItem
    schools: tuple[str, str]
    note: str
    school_year: bool
    years: list[YearLine]
    total: YearLine
    record: list[EntryLine]
    offers: list[OfferLine]
    today: dt.date
    may_edit: bool


@dataclass(frozen=True, slots=True)
class PairFormPage:
    """All that ``schools/pair.html`` may use. ``pair`` is None for a new one."""

    form: Form
    pair: PairItem | None
    schools: list[tuple[str, str]]
    action: str
    back: str


def _page(partnership_id: str) -> PartnershipPage:
    session, speak = db.session(), language()
    pair = partnerships.partnership(session, partnership_id)
    record = partnerships.record(session, partnership_id)
    mine = {line.id for line in overview(session, presence.actor())}
    school_year = request.args.get("year") == "school"
    months = SEPTEMBER if school_year else 1
    done = held((it.done for it in record), server_today())
    lines, total = year_lines(done, months, words())
    may_edit = may(presence.actor(), Action.EDIT_SCHOOLS)
    offers = partnerships.offers(session, pair, mine, server_today()) if may_edit else []
    return PartnershipPage(
        pair=pair_item(pair),
        schools=pair.schools,
        note=pair.note.best(speak),
        school_year=school_year,
        years=lines,
        total=total,
        record=[_line(it, mine, speak) for it in record],
        offers=[
            OfferLine(
                it.trip_id,
                it.done.title.best(speak),
                it.done.date,
                it.done.pupils,
                it.done.teachers,
            )
            for it in offers
        ],
        today=server_today(),
        may_edit=may_edit,
    )


def _line(it: Entry, mine: set[str], speak: str) -> EntryLine:
    done = it.done
    return EntryLine(
        it.id,
        done.date,
        exchange_name(done.kind, words()),
        done.title.best(speak),
        done.pupils,
        done.teachers,
        done.lessons,
        done.hours,
        it.note,
        f"/trips/{it.trip_id}" if it.trip_id in mine else "",
    )


@bp.get("/<partnership_id>")
@needs(Action.SEE_SCHOOLS)
def show(partnership_id: str) -> ResponseReturnValue:
    """Show the record of two schools and the figures of each year."""
    return render_template("places/partnership.html", page=_page(partnership_id))


@bp.get("/<partnership_id>/report")
@needs(Action.SEE_SCHOOLS)
def report(partnership_id: str) -> ResponseReturnValue:
    """Show figures and record as one page to print."""
    return render_template("places/exchange_report.html", page=_page(partnership_id))


@bp.get("/<partnership_id>/record.<kind>")
@needs(Action.SEE_SCHOOLS)
def export(partnership_id: str, kind: str) -> ResponseReturnValue:
    """Give the record as ``.csv`` or ``.xlsx``."""
    session = db.session()
    pair = partnerships.partnership(session, partnership_id)
    rows = record_table(partnerships.record(session, partnership_id), words(), language())
    title = "-".join(name.best(language()) for name in pair.names)
    if kind == "csv":
        answer = Response(write_csv(rows), mimetype="text/csv")
    elif kind == "xlsx":
        answer = Response(write_xlsx(title, rows), mimetype=_XLSX)
    else:
        raise NotFound("There is no such file.")
    answer.headers["Content-Disposition"] = (
        f"attachment; filename=record.{kind}; filename*=UTF-8''{quote(f'{title}.{kind}')}"
    )
    return answer


def _pair_page(form: Form, partnership_id: str = "") -> PairFormPage:
    session, speak = db.session(), language()
    pair = pair_item(partnerships.partnership(session, partnership_id)) if partnership_id else None
    if pair:
        action = url_for("partnerships.save", partnership_id=pair.id)
        back = url_for("partnerships.show", partnership_id=pair.id)
    else:
        action, back = url_for("partnerships.create"), url_for("schools.index")
    known = [(it.school.id, it.school.name.best(speak)) for it in schools.overview(session)]
    return PairFormPage(form, pair, [("", "–"), *known], action, back)


@bp.get("/new")
@needs(Action.EDIT_SCHOOLS)
def new() -> ResponseReturnValue:
    """Ask which two schools are a pair."""
    form = Form.of({"first": request.args.get("school", "")})
    return render_template("places/pair.html", page=_pair_page(form))


@bp.post("/new")
@needs(Action.EDIT_SCHOOLS)
def create() -> ResponseReturnValue:
    """Pair two schools."""
    form, session = Form(request.form), db.session()
    known = {it.school.id for it in schools.overview(session)}
    first = form.one_of("first", "First school", known)
    second = form.one_of("second", "Second school", known)
    since = form.day("since", "Paired since", needed=False)
    note = read_names(form, "note", "Note", longest=1000)
    if not form.faults:
        try:
            with write(session):
                made = partnerships.create(session, (first, second), since, note, presence.actor())
        except Faults as faults:
            session.rollback()
            form.add(faults.faults)
        else:
            flash(words().gettext("The two schools are a pair now."), "ok")
            return redirect(url_for("partnerships.show", partnership_id=made), 303)
    return render_template("places/pair.html", page=_pair_page(form)), 422


@bp.get("/<partnership_id>/edit")
@needs(Action.EDIT_SCHOOLS)
def edit(partnership_id: str) -> ResponseReturnValue:
    """Show since when they are paired, and the note, to be changed."""
    pair = partnerships.partnership(db.session(), partnership_id)
    fields: dict[str, object] = {f"note.{code}": pair.note.of(code) for code in LANGUAGES}
    fields |= {"since": pair.since, "version": pair.version}
    return render_template("places/pair.html", page=_pair_page(Form.of(fields), partnership_id))


@bp.post("/<partnership_id>/edit")
@needs(Action.EDIT_SCHOOLS)
def save(partnership_id: str) -> ResponseReturnValue:
    """Keep the changed facts of a pair."""
    form, session = Form(request.form), db.session()
    since = form.day("since", "Paired since", needed=False)
    note = read_names(form, "note", "Note", longest=1000)
    if form.faults:
        return render_template("places/pair.html", page=_pair_page(form, partnership_id)), 422
    try:
        with write(session):
            partnerships.save(
                session, partnership_id, since, note, presence.actor(), version=version_of(form)
            )
    except StaleSave as stale:
        session.rollback()
        return both_versions(
            stale,
            labels=_FIELD_LABELS,
            version=partnerships.partnership(session, partnership_id).version,
            title=words().gettext("Partnership"),
            back=url_for("partnerships.edit", partnership_id=partnership_id),
        )
    return _back(partnership_id, words().gettext("Saved."))


@bp.post("/<partnership_id>/remove")
@needs(Action.EDIT_SCHOOLS)
def remove(partnership_id: str) -> ResponseReturnValue:
    """Delete a pair that has no record; one with a record stays."""
    session = db.session()
    if partnerships.partnership(session, partnership_id).exchanges:
        flash(words().gettext("This pair has a record, so it stays."), "bad")
        return redirect(url_for("partnerships.show", partnership_id=partnership_id), 303)
    with write(session):
        partnerships.remove(session, partnership_id, presence.actor())
    flash(words().gettext("The two schools are no longer a pair."), "ok")
    return redirect(url_for("schools.index"), 303)


def _back(partnership_id: str, text: str) -> ResponseReturnValue:
    flash(text, "ok")
    return redirect(url_for("partnerships.show", partnership_id=partnership_id), 303)
