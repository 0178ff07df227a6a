"""One pupil's permission: the sheet, what counts and why, withdrawing, consent by phone."""

import datetime as dt
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from tripplanner.domain.access import Action
from tripplanner.domain.clock import hhmm
from tripplanner.domain.consent.clearance import PhoneConsent
from tripplanner.domain.people import Pupil
from tripplanner.domain.trip import Trip
from tripplanner.errors import Faults, NotFound
from tripplanner.services.consent import clearance
from tripplanner.services.consent.clearance import PHONE, Standing
from tripplanner.store.database.base import db, utc_now
from tripplanner.store.database.engine import write
from tripplanner.store.loading import load
from tripplanner.store.scan_pages import Mark, Page
from tripplanner.store.scans import ConsentEventRow
from tripplanner.web.consent.words import answer_name, own_name, remarks_text
from tripplanner.web.http.forms import Form
from tripplanner.web.http.languages import day_text, language, words
from tripplanner.web.http.presence import actor
from tripplanner.web.http.security import needs

bp = Blueprint("pupil_consent", __name__, url_prefix="/trips/<trip_id>/forms/pupils/<key>")


@dataclass(frozen=True, slots=True)
class AnswerLine:
    """One field: what counts, what the machine read if that differs, and who decided."""

    name: str
    value: str
    read: str
    by: str
    change: str


@dataclass(frozen=True, slots=True)
class EventLine:
    """One event beside the paper that stands."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class PupilConsentPage:
    """All that ``consent/pupil.html`` may use."""

    form: Form
    trip_id: str
    title: str
    key: str
    name: str
    class_name: str
    cleared: bool
    reasons: tuple[str, ...]
    answers: tuple[AnswerLine, ...]
    picture: str
    events: tuple[EventLine, ...]
    guardians: tuple[str, ...]


def _pupil(trip: Trip, key: str) -> Pupil:
    found = next((pupil for pupil in trip.pupils if pupil.key == key), None)
    if found is None:
        raise NotFound("There is no such pupil on this trip.")
    return found


@bp.get("")
@needs(Action.SEE_SENSITIVE)
def page(trip_id: str, key: str) -> str:
    """Show what is known of one pupil's permission."""
    now = utc_now().astimezone(ZoneInfo(load(db.session(), trip_id).zone))
    today = now.date().isoformat()
    stored = {"on": today, "called_on": today, "called_at": f"{now:%H:%M}", "teacher": actor().name}
    return _shown(trip_id, key, Form.of(stored))


def _shown(trip_id: str, key: str, form: Form) -> str:
    trip = load(db.session(), trip_id)
    pupil = _pupil(trip, key)
    standing = clearance.standings(db.session(), trip)[key]
    shown = PupilConsentPage(
        form=form,
        trip_id=trip_id,
        title=trip.title.best(language()),
        key=key,
        name=pupil.name,
        class_name=pupil.class_name,
        cleared=standing.clearance.cleared,
        reasons=remarks_text(standing.clearance),
        answers=_answers(standing),
        picture=url_for("review.picture", trip_id=trip_id, page_id=standing.page.id)
        if standing.page
        else "",
        events=tuple(EventLine(event.id, _event_text(event)) for event in standing.events),
        guardians=tuple(
            f"{guardian.name} {guardian.relation} {guardian.phone}".strip()
            for guardian in pupil.guardians
        ),
    )
    return render_template("consent/pupil.html", page=shown)


def _answers(standing: Standing) -> tuple[AnswerLine, ...]:
    if standing.page is None:
        return ()
    return tuple(_line(standing.page, mark) for mark in standing.page.marks)


def _line(page: Page, mark: Mark) -> AnswerLine:
    differs = mark.decided is not None and mark.decided != mark.read
    return AnswerLine(
        own_name(db.session(), page.row.form_id, mark.name),
        answer_name(mark.value),
        answer_name(mark.read) if differs else "",
        mark.by,
        f"{page.id}:{mark.name}",
    )


def _event_text(event: ConsentEventRow) -> str:
    day = day_text(event.on, language())
    say = words().gettext
    if event.kind == PHONE:
        text = say(
            "Agreed by phone on %(day)s: called by %(teacher)s, witness %(witness)s %(number)s"
        )
        at = event.facts.get("at")
        when = day if at is None else f"{day} {hhmm(at)}"
        return (text % {**event.facts, "day": when}).strip()
    return say("Withdrawn from %(day)s on; entered by %(name)s") % {
        "day": day,
        "name": event.by_name,
    }


def _back(trip_id: str, key: str) -> ResponseReturnValue:
    return redirect(url_for("pupil_consent.page", trip_id=trip_id, key=key), 303)


@bp.post("/withdraw")
@needs(Action.SEE_SENSITIVE)
def withdraw(trip_id: str, key: str) -> ResponseReturnValue:
    """Keep that the guardians took their consent back."""
    form = Form(request.form)
    on = form.day("on", "From which day")
    if form.faults or on is None:
        return _shown(trip_id, key, form), 422
    session = db.session()
    with write(session):
        clearance.withdraw(session, load(session, trip_id), key, actor(), on)
    flash(words().gettext("The withdrawal is recorded."), "ok")
    return _back(trip_id, key)


@bp.post("/phone")
@needs(Action.SEE_SENSITIVE)
def phone(trip_id: str, key: str) -> ResponseReturnValue:
    """Keep that a guardian agreed on the phone, before a witness."""
    form = Form(request.form)
    on: dt.date | None = form.day("called_on", "Day of the call")
    at = form.clock("called_at", "Time of the call")
    teacher = form.text("teacher", "Teacher who called")
    witness = form.text("witness", "Witness")
    number = form.text("number", "Number called", needed=False)
    session = db.session()
    if not form.faults and on is not None:
        phone_consent = PhoneConsent(on, teacher, witness, number, vr=form.flag("vr"), at=at)
        try:
            with write(session):
                clearance.by_phone(session, load(session, trip_id), key, actor(), phone_consent)
        except Faults as error:
            form.faults.extend(error.faults)
    if form.faults:
        return _shown(trip_id, key, form), 422
    flash(words().gettext("The consent by phone is recorded."), "ok")
    return _back(trip_id, key)


@bp.post("/cancel")
@needs(Action.SEE_SENSITIVE)
def cancel(trip_id: str, key: str) -> ResponseReturnValue:
    """Take an entry back; that it was made stays on record."""
    session = db.session()
    with write(session):
        trip = load(session, trip_id)
        clearance.cancel(session, trip, request.form.get("event", ""), actor())
    return _back(trip_id, key)


@bp.post("/change")
@needs(Action.SEE_SENSITIVE)
def change(trip_id: str, key: str) -> ResponseReturnValue:
    """Correct one answer after a look at the sheet."""
    from tripplanner.services.scanning import review  # noqa: PLC0415 -- used here only

    page_id, _, field = request.form.get("field", "").partition(":")
    session = db.session()
    with write(session):
        review.decide(
            session, trip_id, page_id, actor(), field=field, value=request.form.get("value", "")
        )
    return _back(trip_id, key)
