"""Public holidays and moved working days: which years are here, put one in, take one out."""

import datetime as dt
from dataclasses import dataclass

from flask import Blueprint, Response, flash, redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from tripplanner.domain.access import Action, may
from tripplanner.domain.holidays import DayKind
from tripplanner.errors import BadInput, Faults
from tripplanner.exchange.holiday_file import empty_table, parse_holidays, write_holidays
from tripplanner.services.places import holidays
from tripplanner.store.database.base import db
from tripplanner.store.database.engine import write
from tripplanner.web.http import presence, uploads
from tripplanner.web.http.forms import Form
from tripplanner.web.http.languages import day_text, language, short_day_text, words
from tripplanner.web.http.security import needs
from tripplanner.web.http.server_day import server_today
from tripplanner.wording import fault_text

bp = Blueprint("holidays", __name__, url_prefix="/places/holidays")

_KIND_NAMES = {"holiday": "day off", "workday": "working day"}
_FIRST_YEAR, _LAST_YEAR = 1901, 2199


@dataclass(frozen=True, slots=True)
class DayLine:
    """One date of a table."""

    date: str
    kind: str
    name: str


@dataclass(frozen=True, slots=True)
class YearItem:
    """One year; without days nobody has put its table in."""

    year: int
    known: bool
    days_off: int
    working_days: int
    source: str
    verified: str
    days: list[DayLine]


@dataclass(frozen=True, slots=True)
class HolidaysPage:
    """All that ``places/holidays.html`` may use."""

    form: Form
    years: list[YearItem]
    faults: list[str]
    next_year: int
    may_edit: bool


def _page(form: Form, faults: list[str]) -> HolidaysPage:
    today = server_today()
    return HolidaysPage(
        form,
        [_item(line) for line in holidays.overview(db.session(), today.year)],
        faults,
        today.year + 1,
        may(presence.actor(), Action.EDIT_PLACES),
    )


def _item(line: holidays.YearLine) -> YearItem:
    table, say, speak = line.table, words(), language()
    verified: dt.date | None = table.verified_on if table else None
    return YearItem(
        line.year,
        table is not None,
        line.count(DayKind.HOLIDAY),
        line.count(DayKind.WORKDAY),
        table.source if table else "",
        day_text(verified, speak) if verified else "",
        [
            DayLine(
                short_day_text(day.date, speak),
                say.gettext(_KIND_NAMES[day.kind]),
                day.name.best(speak),
            )
            for day in (table.days if table else ())
        ],
    )


@bp.get("")
@needs(Action.SEE_PLACES)
def index() -> ResponseReturnValue:
    """Show the years that have a table, and those that need one."""
    return render_template("places/holidays.html", page=_page(Form(), []))


@bp.post("")
@needs(Action.EDIT_PLACES)
def put() -> ResponseReturnValue:
    """Put the table of a year in."""
    form = Form()
    form.call("file", "File")
    file = uploads.chosen_file("file")
    if file is None:
        form.fault("file", "Choose a file.")
        return render_template("places/holidays.html", page=_page(form, [])), 422
    try:
        table = parse_holidays(file.read())
    except Faults as faults:
        messages = [f"{it.where}: {fault_text(it, words())}" for it in faults.faults[:100]]
        form.fault("file", "The table cannot be read. Nothing was changed.")
        return render_template("places/holidays.html", page=_page(form, messages)), 422
    session = db.session()
    with write(session):
        holidays.put(session, table, presence.actor())
    said_year = words().gettext("%(year)d: %(count)d days are in.")
    flash(said_year % {"year": table.year, "count": len(table.days)}, "ok")
    return redirect(url_for("holidays.index"), 303)


@bp.post("/<int:year>/remove")
@needs(Action.EDIT_PLACES)
def remove(year: int) -> ResponseReturnValue:
    """Take the table of a year out."""
    session = db.session()
    with write(session):
        holidays.remove(session, year, presence.actor())
    flash(words().gettext("%(year)d: the table is out.") % {"year": year}, "ok")
    return redirect(url_for("holidays.index"), 303)


@bp.get("/<int:year>.csv")
@needs(Action.SEE_PLACES)
def export(year: int) -> ResponseReturnValue:
    """Give the table of a year, or an empty one to fill in."""
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        raise BadInput("Found %(found)s; expected a year as 2027.", found=year)
    session = db.session()
    known = {line.year: line.table for line in holidays.overview(session, year)}
    table = known.get(year)
    answer = Response(write_holidays(table) if table else empty_table(year), mimetype="text/csv")
    answer.headers["Content-Disposition"] = f"attachment; filename=holidays-{year}.csv"
    return answer
