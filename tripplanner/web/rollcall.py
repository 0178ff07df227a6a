"""The roll call on a page of the server: where to count, the count itself, what happened.

Everything is a plain form; a script (``static/js/rollcall.js``) asks for the same with
JSON, draws the count anew without leaving it, and shows what others count as it arrives.
"""

from flask import Blueprint, current_app, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from tripplanner.domain.access import Action
from tripplanner.domain.codes import read_badge_payload
from tripplanner.domain.rollcall import Kind
from tripplanner.domain.rollcall_points import Tally, points
from tripplanner.domain.today import days_between
from tripplanner.domain.trip import Trip
from tripplanner.errors import BadInput, Blocked, NotFound
from tripplanner.services import (
    rollcall,
    rollcall_devices,
    rollcall_file,
    rollcall_late,
    rollcall_photo,
)
from tripplanner.services.trips import load
from tripplanner.store.base import db, utc_now
from tripplanner.store.engine import write
from tripplanner.store.rollcall import badges_of, latest_number
from tripplanner.web.forms import Form
from tripplanner.web.frame import trip_parts
from tripplanner.web.itinerary import published
from tripplanner.web.languages import language, moment_text, short_day_text, words
from tripplanner.web.plan_answers import today_in
from tripplanner.web.presence import actor
from tripplanner.web.rollcall_page import (
    CountFragment,
    CountPage,
    CountPart,
    HistoryPage,
    PhoneLine,
    RollcallPage,
    count_part,
    days_of,
    history_lines,
    late_lines,
    note_lines,
)
from tripplanner.web.security import needs, wants_json
from tripplanner.wording import error_text

bp = Blueprint("rollcall", __name__, url_prefix="/trips/<trip_id>/rollcall")

_LONGEST_NOTE = 2000
_TRUST = "/trust"
#: Sentences of ``static/js/offline-take.js``.
ALONG_WORDS = (
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
)
_TELLS = {"here", "absent", "left", "undo"}


def _trip(trip_id: str) -> Trip:
    return load(db.session(), trip_id)


@bp.get("")
@needs(Action.CALL_ROLL)
def index(trip_id: str) -> ResponseReturnValue:
    """Show every point with its count, the notes, and the phones that took the trip along."""
    return render_template("rollcall/index.html", page=_index(_trip(trip_id), Form(), Form()))


def _index(trip: Trip, form: Form, note_form: Form) -> RollcallPage:
    session, speak = db.session(), language()
    history = rollcall.history(session, trip.id)
    tallies = rollcall.counted(session, trip)
    today = today_in(trip.zone)
    return RollcallPage(
        form=form,
        note_form=note_form,
        trip_id=trip.id,
        title=trip.title.best(speak),
        tabs=trip_parts(trip.id),
        days=days_of(trip, tallies, today),
        notes=note_lines(trip, [it.event for it in history if it.counts]),
        late=late_lines(trip, rollcall_late.notices(session, trip.id)),
        phones=tuple(
            PhoneLine(
                it.id, it.name, it.owner, moment_text(it.seen_at, speak, trip.zone), it.revoked
            )
            for it in rollcall_devices.phones(session, trip.id)
        ),
        groups=tuple((group.key, group.name.best(speak)) for group in trip.groups),
        dates=tuple((day.isoformat(), short_day_text(day, speak)) for day in days_between(trip)),
        uncounted=sum(not it.counts for it in history),
        trust=_TRUST if any(it.rule == _TRUST for it in current_app.url_map.iter_rules()) else "",
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
        point = rollcall.add_point(
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
        rollcall.record(session, trip_id, actor(), utc_now(), kind=Kind.NOTE, text=text)
    flash(words().gettext("Noted."), "ok")
    return redirect(url_for("rollcall.index", trip_id=trip_id, _anchor="notes"), 303)


@bp.post("/take-back/<event_id>")
@needs(Action.CALL_ROLL)
def take_back(trip_id: str, event_id: str) -> ResponseReturnValue:
    """Take a note or an added point back; the history keeps both."""
    session = db.session()
    if event_id not in {it.event.id for it in rollcall.history(session, trip_id)}:
        raise NotFound("There is no such note.")
    with write(session):
        rollcall.record(session, trip_id, actor(), utc_now(), kind=Kind.UNDO, sup=(event_id,))
    flash(words().gettext("Taken back; the history keeps it."), "ok")
    return redirect(url_for("rollcall.index", trip_id=trip_id), 303)


@bp.post("/late/<event_id>")
@needs(Action.PUBLISH)
def run_late(trip_id: str, event_id: str) -> ResponseReturnValue:
    """Shift the rest of a day as a notice says, and publish that."""
    session = db.session()
    with write(session):
        moved = rollcall_late.shift(session, trip_id, event_id, actor(), utc_now())
    text = words().ngettext("%(num)d stop was moved.", "%(num)d stops were moved.", moved)
    try:
        with write(session):
            edition = rollcall_late.republish(session, trip_id, actor())
    except (Blocked, BadInput) as error:
        flash(f"{text % {'num': moved}} {error_text(error, words())}", "warn")
        return redirect(url_for("checks.index", trip_id=trip_id), 303)
    published().clear()
    if edition:
        text += " " + words().gettext("Edition %(edition)d is published.")
    flash(text % {"num": moved, "edition": edition}, "ok")
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
        rollcall_devices.revoke(session, trip_id, device_id, utc_now())
    flash(words().gettext("That phone forgets everything at its next contact."), "ok")
    return redirect(url_for("rollcall.index", trip_id=trip_id, _anchor="phones"), 303)


@bp.get("/history")
@needs(Action.CALL_ROLL)
def history(trip_id: str) -> ResponseReturnValue:
    """Show every event, the corrected ones too."""
    session, trip = db.session(), _trip(trip_id)
    arrived = rollcall.history(session, trip_id)
    lines = history_lines(trip, arrived, points(trip), badges_of(session, trip_id))
    page = HistoryPage(
        trip_id=trip_id,
        title=trip.title.best(language()),
        tabs=trip_parts(trip_id),
        lines=lines,
        more=len(arrived) - len(lines),
    )
    return render_template("rollcall/history.html", page=page)


# ---- one count --------------------------------------------------------------------------


def _tallies(trip: Trip, point_id: str) -> tuple[Tally, str, str]:
    """Return the count at a point, and the points before and after it."""
    every = rollcall.counted(db.session(), trip)
    ids = [it.point.id for it in every]
    if point_id not in ids:
        raise NotFound("There is no such count.")
    at = ids.index(point_id)
    before = ids[at - 1] if at else ""
    after = ids[at + 1] if at + 1 < len(ids) else ""
    return every[at], before, after


def _part(trip: Trip, point_id: str) -> CountPart:
    number = latest_number(db.session(), trip.id)
    tally, *_ = _tallies(trip, point_id)
    return count_part(trip, tally, number)


@bp.get("/<point_id>")
@needs(Action.CALL_ROLL)
def count(trip_id: str, point_id: str) -> ResponseReturnValue:
    """Show the count at one point: the missing first and large."""
    if wants_json():
        return _changed(trip_id, point_id)
    return _show(_trip(trip_id), point_id, Form())


def _show(trip: Trip, point_id: str, form: Form) -> str:
    number = latest_number(db.session(), trip.id)
    tally, before, after = _tallies(trip, point_id)
    part = count_part(trip, tally, number)
    page = CountPage(
        form=form,
        trip_id=trip.id,
        title=trip.title.best(language()),
        tabs=trip_parts(trip.id),
        name=part.point.name,
        when=f"{short_day_text(tally.point.date, language())} {part.point.time}",
        count=part,
        before=before,
        after=after,
    )
    return render_template("rollcall/count.html", page=page)


def _changed(trip_id: str, point_id: str) -> ResponseReturnValue:
    """Return the count for the script, or only its number while nothing has changed."""
    number = latest_number(db.session(), trip_id)
    if request.args.get("since", type=int) == number:
        return {"number": number}
    return _drawn(_trip(trip_id), point_id)


def _drawn(trip: Trip, point_id: str, said: str = "") -> dict[str, object]:
    part = _part(trip, point_id)
    return {
        "number": part.number,
        "html": render_template("rollcall/_count.html", page=CountFragment(part)),
        "complete": part.point.complete,
        "missing": part.point.missing,
        "said": said,
    }


@bp.post("/<point_id>")
@needs(Action.CALL_ROLL)
def tell(trip_id: str, point_id: str) -> ResponseReturnValue:
    """Note who is here, who is not coming, who left, or that a count was a mistake.

    Fields: ``kind``, and ``pupil`` (several), ``group`` or ``token`` (a scanned badge).
    """
    trip = _trip(trip_id)
    tally, *_ = _tallies(trip, point_id)
    kind = request.form.get("kind", "here")
    if kind not in _TELLS:
        raise BadInput("Choose one of the list.")
    try:
        pupils, token, via = _meant(trip, tally)
    except BadInput as error:
        if wants_json():
            text = error_text(error, words())
            return _drawn(trip, point_id) | {"fault": text}
        form = Form(request.form)
        form.call("token", "Code on the badge")
        form.fault("token", error.message, **error.values)
        return _show(trip, point_id, form), 422
    with write(db.session()) as session:
        rollcall.record(
            session,
            trip_id,
            actor(),
            utc_now(),
            kind=Kind(kind),
            point=point_id,
            pupils=pupils,
            token=token,
            via=via,
        )
    names = {it.id: it.name for it in trip.pupils}
    said = names.get(pupils[0], "") if len(pupils) == 1 else ""
    if wants_json():
        return _drawn(trip, point_id, said)
    return redirect(url_for("rollcall.count", trip_id=trip_id, point_id=point_id), 303)


def _meant(trip: Trip, tally: Tally) -> tuple[list[str], str, str]:
    """Return whom the post means: ids of pupils, or a badge nobody knows, and how."""
    if "token" in request.form and not request.form.getlist("pupil"):
        typed = request.form["token"].strip().upper()
        token = read_badge_payload(typed if typed.startswith("TP1:") else f"TP1:{typed}")
        if token is None:
            raise BadInput("This is not the code of a badge.")
        pupil = badges_of(db.session(), trip.id).get(token, "")
        if not pupil:
            raise BadInput("This badge belongs to nobody on this trip.")
        return [pupil], "", "wedge"
    if "group" in request.form:
        group = request.form["group"]
        found = [it.id for it in tally.missing if group in {"*", it.group}]
        if not found:
            raise BadInput("Nobody of this group is missing.")
        return found, "", "group"
    known = {it.id for it in trip.pupils}
    pupils = [it for it in dict.fromkeys(request.form.getlist("pupil")) if it in known]
    if not pupils:
        raise BadInput("Choose who is meant.")
    return pupils, "", "tap"


def _photographed(trip_id: str) -> list[str]:
    upload = request.files.get("photo")
    if upload is None or not upload.filename:
        raise BadInput("Choose a photo first.")
    known = badges_of(db.session(), trip_id)
    found = [known[it] for it in rollcall_photo.tokens_in(upload.read()) if it in known]
    if not found:
        raise BadInput("No badge of this trip can be read on the photo. Go closer.")
    return found


@bp.post("/<point_id>/photo")
@needs(Action.CALL_ROLL)
def photo(trip_id: str, point_id: str) -> ResponseReturnValue:
    """Count the badges on a photograph; for devices without a trusted connection."""
    trip, form = _trip(trip_id), Form(request.form)
    _tallies(trip, point_id)
    form.call("photo", "Photo of badges")
    try:
        pupils = _photographed(trip_id)
    except BadInput as error:
        form.fault("photo", error.message, **error.values)
        return _show(trip, point_id, form), 422
    with write(db.session()) as session:
        rollcall.record(
            session,
            trip_id,
            actor(),
            utc_now(),
            kind=Kind.HERE,
            point=point_id,
            pupils=pupils,
            via="scan",
        )
    flash(
        words().ngettext("%(num)d badge was counted.", "%(num)d badges were counted.", len(pupils))
        % {"num": len(pupils)},
        "ok",
    )
    return redirect(url_for("rollcall.count", trip_id=trip_id, point_id=point_id), 303)
