"""The board of a VR hour: for a projector (numbers only) and for the supervisor's phone."""

from dataclasses import asdict
from typing import Any

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from tripplanner.domain.access import Action
from tripplanner.domain.rotation.live import Command
from tripplanner.errors import BadInput
from tripplanner.services.rotation import live_board
from tripplanner.store.database.base import db
from tripplanner.store.database.engine import write
from tripplanner.store.loading import load
from tripplanner.web.http.forms import Form
from tripplanner.web.http.languages import language, words
from tripplanner.web.http.presence import actor
from tripplanner.web.http.security import needs, open_to_all, wants_json
from tripplanner.web.rotation.live_board_page import Shown, board_page, may_there, now, shown_of
from tripplanner.wording.rotation_sentences import rotation_trouble

bp = Blueprint("board", __name__)


@bp.get("/vr/<stop_id>/board")
@open_to_all
def page(stop_id: str) -> str:
    """Show the board: numbers for everybody, names and buttons for the trip's staff."""
    session = db.session()
    trip_id, key = live_board.place_of(session, stop_id)
    trip = load(session, trip_id)
    return render_template("rotation/live_board.html", page=board_page(trip, key, stop_id))


@bp.get("/vr/<stop_id>/board.json")
@open_to_all
def state(stop_id: str) -> ResponseReturnValue:
    """Give the board to a screen that asks again and again; little if nothing changed."""
    session, at = db.session(), now()
    trip_id, key = live_board.place_of(session, stop_id)
    known = (
        request.args.get("beat", -1, int),
        request.args.get("phase", ""),
        request.args.get("round", 0, int),
    )
    if live_board.glance(session, trip_id, key, at) == known:
        return {"same": True, "now": at}
    trip = load(session, trip_id)
    projector = request.args.get("view") == "projector"
    named = may_there(trip_id, Action.VIEW_TRIP) and not projector
    return _json(shown_of(live_board.hour(session, trip, key, at), trip, at, named=named))


def _json(shown: Shown) -> dict[str, Any]:
    return asdict(shown)


@bp.post("/trips/<trip_id>/vr/<stop>/board")
@needs(Action.CALL_ROLL)
def command(trip_id: str, stop: str) -> ResponseReturnValue:
    """Carry a command out; the rest of the hour is planned anew where it must be."""
    form = Form(request.form)
    what = form.choice("command", "Button", Command)
    headset = form.whole("headset", "Headset", least=1, most=1000, needed=False) or 0
    beat = form.whole("beat", "Beat", most=10**9, needed=False)
    session, at = db.session(), now()
    trip = load(session, trip_id)
    stop_id = next((item.id for item in trip.stops if item.key == stop), "")
    try:
        if what is None or form.faults:
            raise BadInput("Choose what to do.")  # noqa: TRY301 -- answered like the others
        with write(session):
            hour = live_board.command(
                session,
                trip,
                stop,
                what,
                at,
                beat=beat,
                pupil=request.form.get("pupil", ""),
                other=request.form.get("other", ""),
                headset=headset,
            )
    except BadInput as error:
        text = rotation_trouble(error, trip, words(), language())
        if wants_json():
            return {"error": {"status": 409, "text": text}}, 409
        flash(text, "bad")
        return redirect(url_for("board.page", stop_id=stop_id), 303)
    if wants_json():
        return _json(shown_of(hour, trip, at, named=True))
    return redirect(url_for("board.page", stop_id=stop_id), 303)


@bp.post("/trips/<trip_id>/vr/<stop>/board/reset")
@needs(Action.EDIT_TRIP)
def reset(trip_id: str, stop: str) -> ResponseReturnValue:
    """Delete the record of this hour, after a rehearsal."""
    session = db.session()
    trip = load(session, trip_id)
    stop_id = next((item.id for item in trip.stops if item.key == stop), "")
    with write(session):
        live_board.forget(session, trip, actor(), stop)
    flash(words().gettext("The board begins anew."), "ok")
    return redirect(url_for("board.page", stop_id=stop_id), 303)
