"""Who changed what in a trip, and one's own last change taken back."""

import datetime as dt
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from tripplanner.domain.access import Action
from tripplanner.domain.trip import Trip
from tripplanner.services.plan import journal
from tripplanner.services.plan.journal import Entry
from tripplanner.store import loading
from tripplanner.store.database.base import db
from tripplanner.store.database.engine import write
from tripplanner.web.http.languages import day_text, language, moment_text, words
from tripplanner.web.http.presence import actor, may_here
from tripplanner.web.http.security import needs
from tripplanner.web.plan.journal_words import Change, action_text, changes

bp = Blueprint("journal", __name__)

_PAGE = 50


@dataclass(frozen=True, slots=True)
class EntryLine:
    """One entry in words; ``time`` is wall time of the trip's zone.

    ``several`` tells that the changes are of several stops. ``picture`` is the address
    of the scanned sheet that a decision rests on, empty for others and who may not see it.
    """

    by: str
    time: str
    what: str
    kind: str
    undone: bool
    changes: tuple[Change, ...]
    several: bool
    more: int
    picture: str


@dataclass(frozen=True, slots=True)
class JournalDay:
    """The entries of one day, newest first."""

    title: str
    entries: tuple[EntryLine, ...]


@dataclass(frozen=True, slots=True)
class JournalPage:
    """All that ``journal/list.html`` may use; ``older`` is the next page or empty."""

    trip_id: str
    trip_title: str
    days: tuple[JournalDay, ...]
    older: str
    undo: str
    redo: str


@bp.get("/trips/<trip_id>/journal")
@needs(Action.VIEW_TRIP)
def index(trip_id: str) -> ResponseReturnValue:
    """Show what was done to a trip, newest first."""
    session, speak = db.session(), language()
    trip = loading.load(session, trip_id)
    text = request.args.get("before", "0")[:12]
    before = int(text) if text.isascii() and text.isdigit() else 0
    entries = journal.history(session, trip_id, limit=_PAGE + 1, before=before)
    shown = entries[:_PAGE]
    page = JournalPage(
        trip_id=trip_id,
        trip_title=trip.title.best(speak),
        days=_days(shown, trip),
        older=url_for("journal.index", trip_id=trip_id, before=shown[-1].seq)
        if len(entries) > _PAGE
        else "",
        undo=_own(trip_id, back=True),
        redo=_own(trip_id, back=False),
    )
    return render_template("plan/journal.html", page=page)


@bp.post("/trips/<trip_id>/journal/undo")
@needs(Action.EDIT_TRIP)
def undo(trip_id: str) -> ResponseReturnValue:
    """Take back one's own last change of the trip."""
    with write(db.session()) as session:
        journal.undo(session, trip_id, actor())
    flash(words().gettext("Undone."), "ok")
    return redirect(url_for("journal.index", trip_id=trip_id), 303)


@bp.post("/trips/<trip_id>/journal/redo")
@needs(Action.EDIT_TRIP)
def redo(trip_id: str) -> ResponseReturnValue:
    """Bring back what was last undone."""
    with write(db.session()) as session:
        journal.redo(session, trip_id, actor())
    flash(words().gettext("Brought back."), "ok")
    return redirect(url_for("journal.index", trip_id=trip_id), 303)


def _own(trip_id: str, *, back: bool) -> str:
    """Return what undo (or redo) would do, in words; nothing if there is nothing."""
    if not may_here(Action.EDIT_TRIP):
        return ""
    find = journal.undoable if back else journal.redoable
    row = find(db.session(), trip_id, actor())
    if row is None:
        return ""
    return action_text(journal.entry_of(row), words(), language())


def _picture(entry: Entry, trip: Trip) -> str:
    page_id = entry.facts.get("page") if entry.action == "scan.decide" else None
    if not page_id or not may_here(Action.PRINT_FORMS):
        return ""
    return url_for("review.picture", trip_id=trip.id, page_id=page_id)


def _days(entries: list[Entry], trip: Trip) -> tuple[JournalDay, ...]:
    speak = language()
    days: dict[dt.date, list[EntryLine]] = {}
    for entry in entries:
        local = entry.at.astimezone(ZoneInfo(trip.zone))
        parts, more = changes(entry, trip)
        days.setdefault(local.date(), []).append(
            EntryLine(
                by=entry.by if entry.by != "system" else words().gettext("the server"),
                time=moment_text(entry.at, speak, trip.zone)[-5:],
                what=action_text(entry, words(), speak),
                kind=entry.kind,
                undone=entry.undone,
                changes=tuple(parts),
                several=len({change.stop for change in parts}) > 1,
                more=more,
                picture=_picture(entry, trip),
            )
        )
    return tuple(JournalDay(day_text(day, speak), tuple(parts)) for day, parts in days.items())
