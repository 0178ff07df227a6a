"""The roll call on a page of the server: where to count, the count itself, what happened.

Everything is a plain form; a script (``static/js/rollcall/rollcall.js``) asks for the same with
JSON, draws the count anew without leaving it, and shows what others count as it arrives.
"""

from pathlib import Path

from flask import Blueprint, current_app, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from tripplanner.domain.access import Action
from tripplanner.domain.plan.today import days_between
from tripplanner.domain.rollcall.events import Kind
from tripplanner.domain.rollcall.tallies import points
from tripplanner.domain.trip import Trip
from tripplanner.errors import BadInput, NotFound
from tripplanner.services.rollcall import delays, devices
from tripplanner.services.rollcall import events as rollcall_events
from tripplanner.services.rollcall import file as rollcall_file
from tripplanner.store.database.base import db, utc_now
from tripplanner.store.database.engine import write
from tripplanner.store.loading import load
from tripplanner.store.rollcall import badges_of
from tripplanner.web.http.forms import Form
from tripplanner.web.http.languages import language, moment_text, short_day_text, words
from tripplanner.web.http.presence import actor
from tripplanner.web.http.security import needs
from tripplanner.web.plan.answers import today_in
from tripplanner.web.rollcall.delays import put_into_plan
from tripplanner.web.rollcall.page import (
    HistoryPage,
    PhoneLine,
    RollcallPage,
    days_of,
    history_lines,
    late_lines,
    note_lines,
)
from tripplanner.web.rollcall.phone_files import has_reader
from tripplanner.wording import error_text

bp = Blueprint("rollcall", __name__, url_prefix="/trips/<trip_id>/rollcall")

_LONGEST_NOTE = 2000
_TRUST = "/trust"
#: Sentences of ``static/js/phone/take.js``.
ALONG_WORDS = (
    "Choose a PIN of %(num)d digits or more, not all alike or in a row.",
    "Keeps names and phones in this page only, not on the device: no encryption here",
    "That was not the PIN. %(num)d tries left, then everything is removed from this phone.",
    "The two PINs are not the same.",
    (
        "Too many wrong PINs: what was taken along was removed from this phone. Counts not sent yet"
        " are kept and delivered."
    ),
    "Opens again without a network",
    "Does not open again without a network: keep its page open all the time.",
    "This connection is not trusted: install the school's certificate first, then come back.",
    "This connection is not encrypted: use the https address for a page that opens again.",
    "Keeps counts through a dead battery",
    "Counts by tapping names and with a scanner that types",
    "Scans badges with its camera",
    "Does not scan with its camera: tap names, use a scanner, or send a photo of badges.",
    "This browser keeps nothing (private window?): count on this page or on paper.",
    "Taken along. Open it once now; it then opens without a network.",
    "Taken along. Keep its page open: it does not open again without the server.",
    "Being taken along …",
    "The page could not be kept. Try again.",
)


def _trip(trip_id: str) -> Trip:
    return load(db.session(), trip_id)


@bp.get("")
@needs(Action.CALL_ROLL)
def index(trip_id: str) -> ResponseReturnValue:
    """Show every point with its count, the notes, and the phones that took the trip along."""
    return render_template("rollcall/index.html", page=_index(_trip(trip_id), Form(), Form()))


def _index(trip: Trip, form: Form, note_form: Form) -> RollcallPage:
    session, speak = db.session(), language()
    history = rollcall_events.history(session, trip.id)
    tallies = rollcall_events.counted(session, trip)
    today = today_in(trip.zone)
    return RollcallPage(
        form=form,
        note_form=note_form,
        trip_id=trip.id,
        title=trip.title.best(speak),
        days=days_of(trip, tallies, today),
        notes=note_lines(
            trip, history, devices.senders(session, {it.sender for it in history if it.sender})
        ),
        late=late_lines(trip, delays.notices(session, trip.id)),
        phones=tuple(
            PhoneLine(
                phone.id,
                phone.name,
                phone.owner,
                moment_text(phone.seen_at, speak, trip.zone),
                phone.revoked,
            )
            for phone in devices.phones(session, trip.id)
        ),
        groups=tuple((group.key, group.name.best(speak)) for group in trip.groups),
        dates=tuple((day.isoformat(), short_day_text(day, speak)) for day in days_between(trip)),
        uncounted=sum(not arrived.counts for arrived in history),
        trust=_TRUST
        if any(rule.rule == _TRUST for rule in current_app.url_map.iter_rules())
        else "",
        reader=has_reader(Path(current_app.static_folder or "")),
        along_words={text: words().gettext(text) for text in ALONG_WORDS},
    )


@bp.post("/points")
@needs(Action.CALL_ROLL)
def add_point(trip_id: str) -> ResponseReturnValue:
    """Add a point that is not in the plan."""
    trip, form = _trip(trip_id), Form(request.form)
    name = form.text("name", "What is counted", longest=80)
    day = form.day("date", "Day")
    minute = form.clock("time", "Time")
    groups = form.some_of("groups", "Groups", [group.key for group in trip.groups])
    if day is not None and day not in days_between(trip):
        form.fault("date", "Choose a day of the trip.")
    if form.faults or day is None or minute is None:
        shown = render_template("rollcall/index.html", page=_index(trip, form, Form()))
        return shown, 422
    with write(db.session()) as session:
        point = rollcall_events.add_point(
            session, trip_id, actor(), utc_now(), name=name, date=day, minute=minute, groups=groups
        )
    return redirect(url_for("rollcall.count", trip_id=trip_id, point_id=point), 303)


@bp.post("/notes")
@needs(Action.CALL_ROLL)
def add_note(trip_id: str) -> ResponseReturnValue:
    """Keep a note of something that happened."""
    form = Form(request.form)
    text = form.area("text", "What happened", needed=True, longest=_LONGEST_NOTE)
    if form.faults:
        page = _index(_trip(trip_id), Form(), form)
        return render_template("rollcall/index.html", page=page), 422
    with write(db.session()) as session:
        rollcall_events.record(session, trip_id, actor(), utc_now(), kind=Kind.NOTE, text=text)
    flash(words().gettext("Noted."), "ok")
    return redirect(url_for("rollcall.index", trip_id=trip_id, _anchor="notes"), 303)


@bp.post("/take-back/<event_id>")
@needs(Action.CALL_ROLL)
def take_back(trip_id: str, event_id: str) -> ResponseReturnValue:
    """Take a note or an added point back; the history keeps both."""
    session = db.session()
    if event_id not in {arrived.event.id for arrived in rollcall_events.history(session, trip_id)}:
        raise NotFound("There is no such note.")
    with write(session):
        rollcall_events.record(
            session, trip_id, actor(), utc_now(), kind=Kind.UNDO, sup=(event_id,)
        )
    flash(words().gettext("Taken back; the history keeps it."), "ok")
    return redirect(url_for("rollcall.index", trip_id=trip_id), 303)


@bp.post("/late/<event_id>")
@needs(Action.PUBLISH)
def run_late(trip_id: str, event_id: str) -> ResponseReturnValue:
    """Shift the rest of a day as a notice says, and publish that."""
    done = put_into_plan(trip_id, event_id, actor())
    text = words().ngettext("%(num)d stop was moved.", "%(num)d stops were moved.", done.moved)
    if done.trouble is not None:
        flash(f"{text % {'num': done.moved}} {error_text(done.trouble, words())}", "warn")
        return redirect(url_for("checks.index", trip_id=trip_id), 303)
    if done.edition:
        text += " " + words().gettext("Edition %(edition)d is published.")
    flash(text % {"num": done.moved, "edition": done.edition}, "ok")
    return redirect(url_for("rollcall.index", trip_id=trip_id), 303)


@bp.post("/file")
@needs(Action.CALL_ROLL)
def take_in(trip_id: str) -> ResponseReturnValue:
    """Take in the counts that a phone without a network saved as a file."""
    form = Form()
    form.call("file", "File of counts")
    upload = request.files.get("file")
    try:
        bodies = rollcall_file.events_in(upload.read() if upload else b"")
        with write(db.session()) as session:
            taken = rollcall_file.take_in(session, trip_id, actor(), bodies, utc_now())
    except BadInput as error:
        form.fault("file", error.message, **error.values)
        page = _index(_trip(trip_id), form, Form())
        return render_template("rollcall/index.html", page=page), 422
    text = words().ngettext("%(num)d new count taken in.", "%(num)d new counts taken in.", taken)
    flash(text % {"num": taken}, "ok")
    return redirect(url_for("rollcall.index", trip_id=trip_id), 303)


@bp.post("/phones/<device_id>/revoke")
@needs(Action.CALL_ROLL)
def revoke(trip_id: str, device_id: str) -> ResponseReturnValue:
    """Make a phone forget the trip at its next contact."""
    with write(db.session()) as session:
        devices.revoke(session, trip_id, device_id, utc_now())
    flash(words().gettext("That phone forgets everything at its next contact."), "ok")
    return redirect(url_for("rollcall.index", trip_id=trip_id, _anchor="phones"), 303)


@bp.get("/history")
@needs(Action.CALL_ROLL)
def history(trip_id: str) -> ResponseReturnValue:
    """Show every event, the corrected ones too."""
    session, trip = db.session(), _trip(trip_id)
    arrived = rollcall_events.history(session, trip_id)
    senders = devices.senders(session, {it.sender for it in arrived if it.sender})
    lines = history_lines(trip, arrived, points(trip), badges_of(session, trip_id), senders)
    page = HistoryPage(
        trip_id=trip_id,
        title=trip.title.best(language()),
        lines=tuple(it for it in lines if not it.apart),
        apart=tuple(it for it in lines if it.apart),
        more=len(arrived) - len(lines),
    )
    return render_template("rollcall/history.html", page=page)
