"""The rotation of a VR stop: see it, pin turns by hand, ask what would help."""

from collections.abc import Callable
from dataclasses import replace
from secrets import randbelow

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from tripplanner.domain.access import Action
from tripplanner.domain.rotation.request import Arrangement, visit_at
from tripplanner.domain.vr_visit import VrOverride, VrVisit
from tripplanner.errors import BadInput
from tripplanner.services.rotation import schedule as rotation_schedule
from tripplanner.store.database.base import db
from tripplanner.store.database.engine import write
from tripplanner.store.loading import load
from tripplanner.web.http.forms import Form
from tripplanner.web.http.languages import language, words
from tripplanner.web.http.presence import actor
from tripplanner.web.http.security import needs, wants_json
from tripplanner.web.http.server_day import server_today
from tripplanner.web.rotation.page import vr_page
from tripplanner.wording.rotation_sentences import rotation_trouble

bp = Blueprint("vr", __name__, url_prefix="/trips/<trip_id>/vr")

_LONGEST_MINUTES = 600
_SEEDS = 1_000_000
_DECIDABLE = ("vr.min_age", "vr.health")


@bp.get("")
@needs(Action.VIEW_TRIP)
def page(trip_id: str) -> str:
    """Show one VR stop's rotation; ``?minutes=60`` asks what fits into them."""
    fields = Form(request.args)
    minutes = fields.whole("minutes", "Minutes", least=1, most=_LONGEST_MINUTES, needed=False)
    trip = load(db.session(), trip_id)
    shown = vr_page(trip, request.args.get("stop", ""), minutes or 0, fields)
    return render_template("rotation/page.html", page=shown)


def _changed(
    trip_id: str, stop: str, change: Callable[[Arrangement], Arrangement], message: str
) -> ResponseReturnValue:
    """Keep a change of the arrangement, or say why it cannot be; show the page again."""
    session = db.session()
    trip = load(session, trip_id)
    try:
        with write(session):
            made = rotation_schedule.save_arrangement(session, trip, actor(), stop, change)
    except BadInput as error:
        text = rotation_trouble(error, trip, words(), language())
        if wants_json():
            return {"error": {"status": 422, "text": text}}, 422
        flash(text, "bad")
        return redirect(url_for("vr.page", trip_id=trip_id, stop=stop), 303)
    cost = made.rotation.pin_cost
    if cost:
        message = words().ngettext(
            "Kept. The pinned turns cost %(num)d round.",
            "Kept. The pinned turns cost %(num)d rounds.",
            cost,
        ) % {"num": cost}
    if wants_json():
        return {"text": message, "cost": cost}
    flash(message, "warn" if cost else "ok")
    return redirect(url_for("vr.page", trip_id=trip_id, stop=stop), 303)


@bp.post("/<stop>/pin")
@needs(Action.EDIT_TRIP)
def pin(trip_id: str, stop: str) -> ResponseReturnValue:
    """Give a pupil a headset in a round, and plan the rest around it."""
    form = Form(request.form)
    pupil = form.text("pupil", "Pupil")
    number = form.whole("round", "Round", least=1, most=2000) or 0
    headset = form.whole("headset", "Headset", least=1, most=1000, needed=False) or 0
    if form.faults:
        raise BadInput("Choose a pupil, a round and a headset.")
    session = db.session()
    before = rotation_schedule.planned(session, load(session, trip_id), stop).rotation
    change = rotation_schedule.pinned(before, number, pupil, headset)
    return _changed(trip_id, stop, change, words().gettext("Pinned; the rest was planned anew."))


@bp.post("/<stop>/unpin")
@needs(Action.EDIT_TRIP)
def unpin(trip_id: str, stop: str) -> ResponseReturnValue:
    """Leave a pinned turn to the planner again."""
    number = Form(request.form).whole("round", "Round", least=1, most=2000) or 0
    change = rotation_schedule.unpinned(number, request.form.get("pupil", ""))
    return _changed(trip_id, stop, change, words().gettext("No longer pinned."))


@bp.post("/<stop>/lock")
@needs(Action.EDIT_TRIP)
def lock(trip_id: str, stop: str) -> ResponseReturnValue:
    """Keep a whole round as it is, or leave it to the planner again."""
    number = Form(request.form).whole("round", "Round", least=1, most=2000) or 0
    if request.form.get("on") != "1":
        return _changed(
            trip_id,
            stop,
            rotation_schedule.unlocked(number),
            words().gettext("The round is free again."),
        )
    session = db.session()
    before = rotation_schedule.planned(session, load(session, trip_id), stop).rotation
    message = words().gettext("The round stays as it is.")
    return _changed(trip_id, stop, rotation_schedule.locked(before, number), message)


@bp.post("/<stop>/again")
@needs(Action.EDIT_TRIP)
def again(trip_id: str, stop: str) -> ResponseReturnValue:
    """Take another rotation that is as short; pins stay unless all are let go."""
    if request.form.get("clear") == "1":
        message = words().gettext("Nothing is pinned any more.")
        return _changed(trip_id, stop, rotation_schedule.without_pins, message)
    seed = 1 + randbelow(_SEEDS)
    message = words().gettext("Another rotation; pinned turns stayed.")
    return _changed(trip_id, stop, lambda it: replace(it, seed=seed), message)


def _keep_visit(
    trip_id: str, stop: str, change: Callable[[VrVisit], VrVisit], message: str
) -> ResponseReturnValue:
    session = db.session()
    trip = load(session, trip_id)
    _, visit = visit_at(trip, stop)
    with write(session):
        rotation_schedule.save_visit(session, trip, actor(), change(visit), version=visit.version)
    flash(message, "ok")
    if request.form.get("then") == "setup":
        return redirect(url_for("vr_setup.page", trip_id=trip_id, stop=stop) + "#observers", 303)
    return redirect(url_for("vr.page", trip_id=trip_id, stop=stop), 303)


@bp.post("/<stop>/pair")
@needs(Action.EDIT_TRIP)
def pair(trip_id: str, stop: str) -> ResponseReturnValue:
    """Keep two pupils together or apart, or no longer."""
    one, other = request.form.get("one", ""), request.form.get("other", "")
    kind = "apart" if request.form.get("kind") == "apart" else "together"
    here = {it.key for it in load(db.session(), trip_id).pupils}
    if one == other or not {one, other} <= here:
        raise BadInput("Choose two different pupils.")
    drop = request.form.get("remove") == "1"

    def change(visit: VrVisit) -> VrVisit:
        mine: tuple[tuple[str, str], ...] = getattr(visit, kind)
        kept = tuple(it for it in mine if set(it) != {one, other})
        now = kept if drop else (*kept, (one, other))
        return replace(visit, together=now) if kind == "together" else replace(visit, apart=now)

    return _keep_visit(trip_id, stop, change, words().gettext("Saved."))


@bp.post("/<stop>/observer")
@needs(Action.EDIT_TRIP)
def observe(trip_id: str, stop: str) -> ResponseReturnValue:
    """Record that a pupil watches and wears no headset, or take that back."""
    pupil = request.form.get("pupil", "")
    if pupil not in {it.key for it in load(db.session(), trip_id).pupils}:
        raise BadInput("There is no such pupil on this trip any more.")
    drop = request.form.get("remove") == "1"

    def change(visit: VrVisit) -> VrVisit:
        others = tuple(it for it in visit.observers if it != pupil)
        return replace(visit, observers=others if drop else (*others, pupil))

    return _keep_visit(trip_id, stop, change, words().gettext("Saved."))


@bp.post("/<stop>/decision")
@needs(Action.OVERRIDE)
def decide(trip_id: str, stop: str) -> ResponseReturnValue:
    """Record that a named pupil takes part all the same, by whom and why; or take it back."""
    form = Form(request.form)
    pupil = form.text("pupil", "Pupil")
    rule = form.one_of("rule", "Reason to observe", _DECIDABLE)
    drop = request.form.get("remove") == "1"
    reason = form.text("reason", "Reason", needed=not drop, longest=500)
    session = db.session()
    trip = load(session, trip_id)
    if form.faults or pupil not in {it.key for it in trip.pupils}:
        raise BadInput("Say why this pupil may take part all the same.")
    on = server_today()

    def change(visit: VrVisit) -> VrVisit:
        kept = tuple(it for it in visit.overrides if (it.pupil, it.rule) != (pupil, rule))
        if drop:
            return replace(visit, overrides=kept)
        decision = VrOverride(pupil, rule, actor().name, reason, on)
        watching = tuple(it for it in visit.observers if it != pupil)
        return replace(visit, overrides=(*kept, decision), observers=watching)

    return _keep_visit(trip_id, stop, change, words().gettext("The decision is recorded."))
