"""Import a class list: upload, say what each column is, look at every row, confirm.

The reading (sheet, heading row, columns) travels in the address, the file lies sealed in
the instance folder: nothing is on the trip until the last step, and one undo takes it back.
"""

import datetime as dt
from collections.abc import Mapping as Pairs
from dataclasses import dataclass, replace
from zoneinfo import ZoneInfo

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from sqlalchemy.orm import Session

from tripplanner.domain.access import Action
from tripplanner.domain.people import Pupil
from tripplanner.errors import Faults, NotFound
from tripplanner.exchange.roster.column_detection import (
    Mapping,
    every_list,
    guess,
    mapping_of,
    readings,
)
from tripplanner.exchange.roster.reading import (
    RosterPreview,
    Table,
    preview,
    pupils,
    read_table,
    updates,
)
from tripplanner.services.trips import lists, people
from tripplanner.store.database.base import db, utc_now
from tripplanner.store.database.engine import write
from tripplanner.store.loading import row_of
from tripplanner.store.people import PupilRow
from tripplanner.web.http import presence, uploads
from tripplanner.web.http.forms import Form
from tripplanner.web.http.languages import words
from tripplanner.web.http.security import needs
from tripplanner.web.people.people import Head, groups_of, head
from tripplanner.web.people.people_words import signs
from tripplanner.web.people.roster_page import EVERY, PreviewPage, change_name, preview_page
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


def _mappings(table: Table, fields: Pairs[str, str], on: dt.date) -> tuple[Mapping, ...]:
    """Return how the table is read: as guessed, or as the teacher chose."""
    guessed = readings(table, on)
    chosen_sheet = fields.get("sheet", "")
    if chosen_sheet == EVERY or (not chosen_sheet and len(guessed) > 1):
        every = every_list(table, on)
        return every if len(every) > 1 else guessed
    first = guessed[0]
    sheet = _number(chosen_sheet, first.sheet, 0, len(table.sheets) - 1)
    if sheet != first.sheet:
        first = replace(guess(replace(table, sheets=(table.sheets[sheet],)), on), sheet=sheet)
    last = len(table.sheets[sheet].rows) - 1
    header = first.header
    if fields.get("of") == str(sheet):
        header = _number(fields.get("header"), first.header, -1, last)
    mapping = mapping_of(table, sheet, header, on)
    if fields.get("for") == f"{sheet}:{header}":
        mapping = mapping.changed(
            {it.column: fields.get(f"c{it.column}", "") for it in mapping.columns}
        )
    return (mapping,)


def _number(typed: str | None, otherwise: int, least: int, most: int) -> int:
    try:
        return min(most, max(least, int((typed or "")[:9])))
    except ValueError:
        return otherwise


@dataclass(frozen=True, slots=True)
class _Read:
    """A list as it was read for a trip, with the pupils who were on it then."""

    preview: RosterPreview
    known: tuple[Pupil, ...]


def _read(session: Session, trip_id: str, table: Table, fields: Pairs[str, str]) -> _Read:
    trip = row_of(session, trip_id).header()
    on = max(utc_now().astimezone(ZoneInfo(trip.zone)).date(), trip.starts)
    known = tuple(row.to_domain() for row in lists.rows(session, PupilRow, trip_id))
    mappings = _mappings(table, fields, on)
    return _Read(preview(table, mappings, known, groups_of(session, trip_id), on), known)


@bp.get("/<token>")
@needs(Action.EDIT_TRIP)
def look(trip_id: str, token: str) -> ResponseReturnValue:
    """Show what would come of each row."""
    table = _table(trip_id, token)
    page = _page(trip_id, token, table, request.args, Form())
    return render_template("people/roster_preview.html", page=page)


def _page(
    trip_id: str, token: str, table: Table, fields: Pairs[str, str], form: Form
) -> PreviewPage:
    session = db.session()
    return preview_page(
        head=head(session, trip_id),
        token=token,
        table=table,
        found=_read(session, trip_id, table, fields).preview,
        signs=signs(groups_of(session, trip_id)),
        form=form,
    )


@bp.post("/<token>")
@needs(Action.EDIT_TRIP)
def confirm(trip_id: str, token: str) -> ResponseReturnValue:
    """Put the ticked rows and changes on the trip as one change, or forget the file."""
    if request.form.get("cancel"):
        uploads.drop(token)
        flash(words().gettext("Nothing was imported."), "info")
        return redirect(url_for("people.index", trip_id=trip_id), 303)
    session, form = db.session(), Form(request.form)
    table = _table(trip_id, token)
    accept, ticked = set(form.many("row")), set(form.many("change"))
    if not accept and not ticked:
        form.call("row", "Rows")
        form.fault("row", "Tick at least one row, or choose “Import nothing”.")
        page = _page(trip_id, token, table, request.form, form)
        return render_template("people/roster_preview.html", page=page), 422
    group = form.value("group")
    with write(session):
        found = _read(session, trip_id, table, request.form)
        chosen = pupils(found.preview, accept)
        chosen = tuple(it if it.group else replace(it, group=group) for it in chosen)
        known, late = _changed(found, ticked)
        people.add_roster(session, trip_id, chosen, presence.actor(), known=known)
    uploads.drop(token)
    _say_what_came(len(chosen), len(known), late)
    return redirect(url_for("people.index", trip_id=trip_id), 303)


def _changed(found: _Read, ticked: set[str]) -> tuple[tuple[Pupil, ...], int]:
    """Return the pupils with what was ticked, and how many ticks had to be left out.

    A tick names what was shown, old and new; what somebody changed meanwhile is left alone.
    """
    take: dict[str, list[str]] = {}
    for row in found.preview.rows:
        for change in row.changes:
            if change_name(row.id, change) in ticked:
                take.setdefault(row.id, []).append(change.part)
    late = len(ticked) - sum(map(len, take.values()))
    return updates(found.preview, found.known, take), late


def _say_what_came(new: int, known: int, late: int) -> None:
    say = words().ngettext
    if new or not known:
        flash(say("%(num)d pupil imported.", "%(num)d pupils imported.", new) % {"num": new}, "ok")
    if known:
        text = say("%(num)d pupil updated.", "%(num)d pupils updated.", known)
        flash(text % {"num": known}, "ok")
    if late:
        text = say(
            "%(num)d change was left out: somebody changed the pupil meanwhile.",
            "%(num)d changes were left out: somebody changed the pupils meanwhile.",
            late,
        )
        flash(text % {"num": late}, "warn")
