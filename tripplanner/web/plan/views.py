"""The plan editor: a day as a timeline, and everything one can do to it.

Each change is a plain form post that goes back to the day. A script asks for JSON
instead and gets the changed parts of the page as HTML, drawn by the same templates.
"""

import datetime as dt
from typing import Any

from flask import Blueprint, render_template, request
from flask.typing import ResponseReturnValue
from sqlalchemy.orm import Session

from tripplanner.domain.access import Action
from tripplanner.domain.plan.editing import CopyMode, Edge
from tripplanner.domain.text import Text
from tripplanner.domain.trip import Kind, Stop, Trip
from tripplanner.errors import BadInput, Faults, StaleSave
from tripplanner.services.plan import editing as plan_editing
from tripplanner.services.plan import view as plan_view
from tripplanner.services.plan.stop_place import NEW, OTHER, resolved
from tripplanner.services.plan.view import PlanView
from tripplanner.store import loading
from tripplanner.store.database.base import db
from tripplanner.store.database.engine import write
from tripplanner.web.http.forms import Form
from tripplanner.web.http.languages import language, words
from tripplanner.web.http.presence import actor, may_here
from tripplanner.web.http.security import needs, wants_json
from tripplanner.web.plan.answers import (
    after,
    back,
    day_of,
    panel_for,
    parts,
    refused,
    today_in,
    turned,
)
from tripplanner.web.plan.conflicts import stale_answer
from tripplanner.web.plan.page import plan_page
from tripplanner.web.plan.panel import Panel, new_panel, starts_near
from tripplanner.web.plan.stop_form import new_values, read_stop, stop_form
from tripplanner.wording import kind_name

bp = Blueprint("plan", __name__)


@bp.errorhandler(StaleSave)
def stale(error: StaleSave) -> ResponseReturnValue:
    """Show both versions of the stop that somebody else saved meanwhile."""
    named = request.view_args or {}
    trip = loading.load(db.session(), str(named["trip_id"]))
    return stale_answer(trip, str(named.get("key", "")), error, request.form)


@bp.get("/trips/<trip_id>/plan")
@needs(Action.VIEW_TRIP)
def index(trip_id: str) -> ResponseReturnValue:
    """Show today during the trip, else its first day."""
    return _show(trip_id, None)


@bp.get("/trips/<trip_id>/plan/<date>")
@needs(Action.VIEW_TRIP)
def day(trip_id: str, date: str) -> ResponseReturnValue:
    """Show one day; ``?stop=`` opens a stop, ``?new=1`` an empty one."""
    return _show(trip_id, day_of(date))


@bp.post("/trips/<trip_id>/plan/stops")
@needs(Action.EDIT_TRIP)
def add(trip_id: str) -> ResponseReturnValue:
    """Add a stop."""
    form = stop_form(request.form)
    try:
        with write(db.session()) as session:
            fields = _read(session, trip_id, form, None)
            result = plan_editing.add(session, trip_id, actor(), **fields)
    except Faults as error:
        form.add(it for it in error.faults if it not in form.faults)
    else:
        return after(trip_id, result, opened=True)
    return refused(trip_id, _as_typed(form), None)


@bp.post("/trips/<trip_id>/plan/stops/<key>")
@needs(Action.EDIT_TRIP)
def edit(trip_id: str, key: str) -> ResponseReturnValue:
    """Save the form of a stop."""
    trip = loading.load(db.session(), trip_id)
    stop = next((stop for stop in trip.stops if stop.key == key), None)
    form = stop_form(request.form)
    if form.value("all") == "theirs":
        return back(trip_id, stop.date if stop else trip.starts, key if stop else "")
    try:
        with write(db.session()) as session:
            fields = {
                name: value
                for name, value in _read(session, trip_id, form, stop).items()
                if form.value(f"pick.{name}") != "theirs"
            }
            result = plan_editing.edit(session, trip_id, actor(), key, version=_version(), **fields)
    except StaleSave as error:
        if error.theirs:
            raise
        form.fault("", "Somebody else has taken this stop out. You can add it again as it is.")
        stop = None
    except Faults as error:
        form.add(it for it in error.faults if it not in form.faults)
    else:
        return after(trip_id, result, opened=True)
    return refused(trip_id, _as_typed(form), stop)


def _read(session: Session, trip_id: str, form: Form, stop: Stop | None) -> dict[str, Any]:
    """Return the fields of a stop; a place that the trip does not use yet is put on it.

    Raises:
        Faults: all that is wrong with them.
    """
    trip = loading.load(session, trip_id)
    named = form.value("place")
    if named.startswith(OTHER) or (named.startswith(NEW) and may_here(Action.EDIT_PLACES)):
        form.put("place", resolved(session, trip, named, language(), actor()))
        trip = loading.load(session, trip_id)
    fields = read_stop(form, trip, stop)
    if stop is None and not fields["title"]:
        fields["title"] = _usual_title(trip, fields["place"], fields["kind"])
    if form.faults:
        raise Faults(form.faults)
    return fields


def _usual_title(trip: Trip, place: str, kind: Kind | None) -> Text:
    """Return what a new stop is called that nobody named: its place, else what it is for."""
    named = next((it.name for it in trip.places if it.key == place), None)
    if named is not None:
        return named
    return Text(**{language(): kind_name(kind, words())}) if kind else Text()


def _as_typed(form: Form) -> Form:
    """Return the form with the place as it was sent: what was made for it is undone."""
    db.session().rollback()
    form.put("place", request.form.get("place", ""))
    return form


@bp.post("/trips/<trip_id>/plan/stops/<key>/move")
@needs(Action.EDIT_TRIP)
def move(trip_id: str, key: str) -> ResponseReturnValue:
    """Move a stop by minutes, or put it on a day and at a time."""
    by, starts, date = _whole("by"), _whole("starts"), request.form.get("date", "")
    with write(db.session()) as session:
        who, version = actor(), _version()
        if by is not None:
            result = plan_editing.move(session, trip_id, who, key, version=version, minutes=by)
        else:
            day_ = day_of(date) if date else None
            result = plan_editing.place(
                session, trip_id, who, key, version=version, date=day_, starts=starts
            )
    return after(trip_id, result)


@bp.post("/trips/<trip_id>/plan/stops/<key>/resize")
@needs(Action.EDIT_TRIP)
def resize(trip_id: str, key: str) -> ResponseReturnValue:
    """Pull one edge of a stop to a minute of its day."""
    edge = Edge.START if request.form.get("edge") == Edge.START else Edge.END
    at = _whole("at")
    if at is None:
        raise BadInput("Say to which minute the edge is pulled.")
    with write(db.session()) as session:
        result = plan_editing.resize(
            session, trip_id, actor(), key, version=_version(), edge=edge, at=at
        )
    return after(trip_id, result)


@bp.post("/trips/<trip_id>/plan/stops/<key>/remove")
@needs(Action.EDIT_TRIP)
def remove(trip_id: str, key: str) -> ResponseReturnValue:
    """Take a stop out of the plan; undo brings it back."""
    with write(db.session()) as session:
        result = plan_editing.remove(session, trip_id, actor(), key, version=_version())
    return after(trip_id, result)


@bp.post("/trips/<trip_id>/plan/stops/<key>/duplicate")
@needs(Action.EDIT_TRIP)
def duplicate(trip_id: str, key: str) -> ResponseReturnValue:
    """Copy a stop to right after it, or to another day."""
    date = request.form.get("date", "")
    with write(db.session()) as session:
        result = plan_editing.duplicate(
            session, trip_id, actor(), key, date=day_of(date) if date else None
        )
    return after(trip_id, result, opened=True)


@bp.post("/trips/<trip_id>/plan/stops/<key>/shift")
@needs(Action.EDIT_TRIP)
def shift(trip_id: str, key: str) -> ResponseReturnValue:
    """Move everything that follows a stop that day."""
    minutes = _whole("minutes")
    if minutes is None:
        raise BadInput("Say by how many minutes: 10 is later, -10 is earlier.")
    with write(db.session()) as session:
        result = plan_editing.shift_after(
            session,
            trip_id,
            actor(),
            key,
            version=_version(),
            minutes=minutes,
            including=bool(request.form.get("including")),
        )
    return after(trip_id, result)


@bp.post("/trips/<trip_id>/plan/<date>/copy")
@needs(Action.EDIT_TRIP)
def copy_day(trip_id: str, date: str) -> ResponseReturnValue:
    """Copy all stops of a day to another one."""
    mode = CopyMode.REPLACE if request.form.get("mode") == CopyMode.REPLACE else CopyMode.ADD
    target = day_of(request.form.get("target", ""))
    with write(db.session()) as session:
        result = plan_editing.copy_day(
            session, trip_id, actor(), origin=day_of(date), target=target, mode=mode
        )
    return after(trip_id, result, day=target)


@bp.post("/trips/<trip_id>/plan/undo")
@needs(Action.EDIT_TRIP)
def undo(trip_id: str) -> ResponseReturnValue:
    """Take back this person's last change of the plan."""
    with write(db.session()) as session:
        plan_editing.undo(session, trip_id, actor())
    return turned(trip_id, words().gettext("Undone."))


@bp.post("/trips/<trip_id>/plan/redo")
@needs(Action.EDIT_TRIP)
def redo(trip_id: str) -> ResponseReturnValue:
    """Bring back what was last undone."""
    with write(db.session()) as session:
        plan_editing.redo(session, trip_id, actor())
    return turned(trip_id, words().gettext("Brought back."))


def _show(trip_id: str, date: dt.date | None) -> ResponseReturnValue:
    session = db.session()
    trip = loading.load(session, trip_id)
    view = plan_view.view_of(session, trip, actor(), day=date, today=today_in(trip.zone))
    panel = _asked_panel(view)
    page = plan_page(view, may_edit=may_here(Action.EDIT_TRIP), panel=panel)
    return parts(page) if wants_json() else render_template("plan/day.html", page=page)


def _asked_panel(view: PlanView) -> Panel | None:
    key = request.args.get("stop", "")
    if key:
        stop = next((stop for stop in view.trip.stops if stop.key == key), None)
        return None if stop is None else panel_for(view, stop)
    if request.args.get("new") and may_here(Action.EDIT_TRIP):
        starts = starts_near(request.args.get("at", ""))
        group = request.args.get("group", "")
        return new_panel(view, Form.of(new_values(view.trip, view.day, starts, group)))
    return None


def _whole(name: str) -> int | None:
    try:
        return int(request.form.get(name, "")[:8])
    except ValueError:
        return None


def _version() -> int:
    found = _whole("version")
    if found is None:
        raise BadInput("This page is too old to save. Reload it and try again.")
    return found
