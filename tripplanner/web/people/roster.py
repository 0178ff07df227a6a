"""Import a class list: upload, say what each column is, look at every row, confirm.

The reading (sheet, heading row, columns) travels in the address, the file lies sealed in
the instance folder: nothing is on the trip until the last step, and one undo takes it back.
"""

from collections.abc import Mapping as Pairs
from dataclasses import dataclass, replace

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from sqlalchemy.orm import Session

from tripplanner.domain.access import Action
from tripplanner.errors import Faults, NotFound
from tripplanner.exchange.roster.reading import (
    Mapping,
    RosterPreview,
    Table,
    guess,
    mapping_of,
    preview,
    pupils,
    read_table,
)
from tripplanner.services.trips import lists, people
from tripplanner.store.database.base import db
from tripplanner.store.database.engine import write
from tripplanner.store.people import PupilRow
from tripplanner.web.http import presence, uploads
from tripplanner.web.http.forms import Form
from tripplanner.web.http.languages import words
from tripplanner.web.http.security import needs
from tripplanner.web.people.people import Head, groups_of, head
from tripplanner.web.people.people_words import signs
from tripplanner.web.people.roster_page import PreviewPage, preview_page
from tripplanner.wording import fault_text

bp = Blueprint("roster", __name__, url_prefix="/trips/<trip_id>/people/roster")


@dataclass(frozen=True, slots=True)
class UploadPage:
    """All that ``roster/upload.html`` may use. ``faults`` are (place, words) of a refused file."""

    head: Head
    form: Form
    faults: list[tuple[str, str]]


@bp.get("")
@needs(Action.EDIT_TRIP)
def upload(trip_id: str) -> ResponseReturnValue:
    """Ask for the list."""
    page = UploadPage(head(db.session(), trip_id), Form(), [])
    return render_template("people/roster_upload.html", page=page)


@bp.post("")
@needs(Action.EDIT_TRIP)
def take(trip_id: str) -> ResponseReturnValue:
    """Put the file aside if it can be read at all."""
    form, faults = Form(), []
    form.call("file", "File")
    file = uploads.chosen_file("file")
    if file is None:
        form.fault("file", "Choose a file.")
    else:
        content = file.read()
        try:
            read_table(content, str(file.filename))
        except Faults as found:
            faults = [(it.where, fault_text(it, words())) for it in found.faults]
            form.fault("file", "This file cannot be read as a list of pupils.")
        else:
            token = uploads.keep(content, str(file.filename), trip=trip_id)
            return redirect(url_for("roster.look", trip_id=trip_id, token=token), 303)
    page = UploadPage(head(db.session(), trip_id), form, faults)
    return render_template("people/roster_upload.html", page=page), 422


def _table(trip_id: str, token: str) -> Table:
    """Return the waiting file of this trip.

    Raises:
        NotFound: if it is not there any more, somebody else's, or for another trip.
    """
    file = uploads.waiting(token)
    if file.notes.get("trip") != trip_id:
        raise NotFound("This file is no longer here. Please choose it again.")
    return read_table(file.content, file.name)


def _mapping(table: Table, asked: Pairs[str, str]) -> Mapping:
    """Return how the table is read: as guessed, or as the teacher chose."""
    guessed = guess(table)
    sheet = _number(asked.get("sheet"), guessed.sheet, 0, len(table.sheets) - 1)
    if sheet != guessed.sheet:
        single = replace(table, sheets=(table.sheets[sheet],))
        guessed = replace(guess(single), sheet=sheet)
    last = len(table.sheets[sheet].rows) - 1
    header = guessed.header
    if asked.get("of") == str(sheet):
        header = _number(asked.get("header"), guessed.header, -1, last)
    mapping = mapping_of(table, sheet, header)
    if asked.get("for") != f"{sheet}:{header}":
        return mapping
    return mapping.changed({it.column: asked.get(f"c{it.column}", "") for it in mapping.columns})


def _number(typed: str | None, otherwise: int, least: int, most: int) -> int:
    try:
        return min(most, max(least, int((typed or "")[:9])))
    except ValueError:
        return otherwise


def _preview(session: Session, trip_id: str, table: Table, mapping: Mapping) -> RosterPreview:
    known = [row.to_domain() for row in lists.rows(session, PupilRow, trip_id)]
    return preview(table, mapping, known, groups_of(session, trip_id))


@bp.get("/<token>")
@needs(Action.EDIT_TRIP)
def look(trip_id: str, token: str) -> ResponseReturnValue:
    """Show what would come of each row."""
    table = _table(trip_id, token)
    page = _page(trip_id, token, table, _mapping(table, request.args), Form())
    return render_template("people/roster_preview.html", page=page)


def _page(trip_id: str, token: str, table: Table, mapping: Mapping, form: Form) -> PreviewPage:
    session = db.session()
    return preview_page(
        head=head(session, trip_id),
        token=token,
        table=table,
        found=_preview(session, trip_id, table, mapping),
        signs=signs(groups_of(session, trip_id)),
        form=form,
    )


@bp.post("/<token>")
@needs(Action.EDIT_TRIP)
def confirm(trip_id: str, token: str) -> ResponseReturnValue:
    """Put the ticked rows on the trip as one change, or forget the file."""
    if request.form.get("cancel"):
        uploads.drop(token)
        flash(words().gettext("Nothing was imported."), "info")
        return redirect(url_for("people.index", trip_id=trip_id), 303)
    session, form = db.session(), Form(request.form)
    table = _table(trip_id, token)
    mapping = _mapping(table, request.form)
    accept = {int(row) for row in form.many("row") if row.isascii() and row.isdigit()}
    if not accept:
        form.call("row", "Rows")
        form.fault("row", "Tick at least one row, or choose “Import nothing”.")
        page = _page(trip_id, token, table, mapping, form)
        return render_template("people/roster_preview.html", page=page), 422
    group = form.value("group")
    with write(session):
        chosen = pupils(_preview(session, trip_id, table, mapping), accept)
        chosen = tuple(it if it.group else replace(it, group=group) for it in chosen)
        count = people.add_roster(session, trip_id, chosen, presence.actor())
    uploads.drop(token)
    text = words().ngettext("%(num)d pupil imported.", "%(num)d pupils imported.", count)
    flash(text % {"num": count}, "ok")
    return redirect(url_for("people.index", trip_id=trip_id), 303)
