"""One count on a page of the server: the missing first and large, and what can be said of each.

Everything is a plain form; the script asks for the same with JSON and draws the count anew.
"""

from flask import flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from tripplanner.domain.access import Action
from tripplanner.domain.code_payloads import read_badge_payload
from tripplanner.domain.rollcall.events import Kind
from tripplanner.domain.rollcall.tallies import Tally
from tripplanner.domain.trip import Trip
from tripplanner.errors import BadInput, NotFound
from tripplanner.services.consent.clearance import barred
from tripplanner.services.rollcall import events as rollcall_events
from tripplanner.services.rollcall import photo as rollcall_photo
from tripplanner.store.database.base import db, utc_now
from tripplanner.store.database.engine import write
from tripplanner.store.loading import load
from tripplanner.store.rollcall import badges_of, latest_number
from tripplanner.web.http.forms import Form
from tripplanner.web.http.languages import language, short_day_text, words
from tripplanner.web.http.presence import actor
from tripplanner.web.http.security import needs, wants_json
from tripplanner.web.rollcall.count_page import CountFragment, CountPage, CountPart, count_part
from tripplanner.web.rollcall.views import bp
from tripplanner.wording import error_text

__all__ = ["bp"]

_TELLS = {"here", "absent", "left", "undo"}


def _tallies(trip: Trip, point_id: str) -> tuple[Tally, str, str]:
    """Return the count at a point, and the points before and after it."""
    every = rollcall_events.counted(db.session(), trip)
    ids = [tally.point.id for tally in every]
    if point_id not in ids:
        raise NotFound("There is no such count.")
    at = ids.index(point_id)
    before = ids[at - 1] if at else ""
    after = ids[at + 1] if at + 1 < len(ids) else ""
    return every[at], before, after


def _part(trip: Trip, point_id: str) -> CountPart:
    number = latest_number(db.session(), trip.id)
    tally, *_ = _tallies(trip, point_id)
    return count_part(trip, tally, number, barred(db.session(), trip))


@bp.get("/<point_id>")
@needs(Action.CALL_ROLL)
def count(trip_id: str, point_id: str) -> ResponseReturnValue:
    """Show the count at one point: the missing first and large."""
    if wants_json():
        return _changed(trip_id, point_id)
    return _show(load(db.session(), trip_id), point_id, Form())


def _show(trip: Trip, point_id: str, form: Form) -> str:
    number = latest_number(db.session(), trip.id)
    tally, before, after = _tallies(trip, point_id)
    part = count_part(trip, tally, number, barred(db.session(), trip))
    page = CountPage(
        form=form,
        trip_id=trip.id,
        title=trip.title.best(language()),
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
    return _drawn(load(db.session(), trip_id), point_id)


def _drawn(trip: Trip, point_id: str, text: str = "") -> dict[str, object]:
    part = _part(trip, point_id)
    return {
        "number": part.number,
        "html": render_template("rollcall/_count.html", page=CountFragment(part)),
        "complete": part.point.complete,
        "missing": part.point.missing,
        "message": text,
    }


@bp.post("/<point_id>")
@needs(Action.CALL_ROLL)
def tell(trip_id: str, point_id: str) -> ResponseReturnValue:
    """Note who is here, who is not coming, who left, or that a count was a mistake.

    Fields: ``kind``, and ``pupil`` (several), ``group`` or ``token`` (a scanned badge).
    """
    trip = load(db.session(), trip_id)
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
        rollcall_events.record(
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
    names = {pupil.id: pupil.name for pupil in trip.pupils}
    name = names.get(pupils[0], "") if len(pupils) == 1 else ""
    if wants_json():
        return _drawn(trip, point_id, name)
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
        found = [pupil.id for pupil in tally.missing if group in {"*", pupil.group}]
        if not found:
            raise BadInput("Nobody of this group is missing.")
        return found, "", "group"
    known = {pupil.id for pupil in trip.pupils}
    pupils = [pupil for pupil in dict.fromkeys(request.form.getlist("pupil")) if pupil in known]
    if not pupils:
        raise BadInput("Choose who is meant.")
    return pupils, "", "tap"


def _photographed(trip_id: str) -> list[str]:
    upload = request.files.get("photo")
    if upload is None or not upload.filename:
        raise BadInput("Choose a photo first.")
    known = badges_of(db.session(), trip_id)
    found = [known[name] for name in rollcall_photo.tokens_in(upload.read()) if name in known]
    if not found:
        raise BadInput("No badge of this trip can be read on the photo. Go closer.")
    return found


@bp.post("/<point_id>/photo")
@needs(Action.CALL_ROLL)
def photo(trip_id: str, point_id: str) -> ResponseReturnValue:
    """Count the badges on a photograph; for devices without a trusted connection."""
    trip, form = load(db.session(), trip_id), Form(request.form)
    _tallies(trip, point_id)
    form.call("photo", "Photo of badges")
    try:
        pupils = _photographed(trip_id)
    except BadInput as error:
        form.fault("photo", error.message, **error.values)
        return _show(trip, point_id, form), 422
    with write(db.session()) as session:
        rollcall_events.record(
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
