"""A trip made once more: one page that says what is taken over, and one button."""

from dataclasses import dataclass

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from tripplanner.domain.access import Action
from tripplanner.domain.plan.copying import title_of_year
from tripplanner.domain.plan.rescheduling import asked_for
from tripplanner.domain.text import LANGUAGES, Text
from tripplanner.domain.trip import Trip
from tripplanner.errors import Faults
from tripplanner.services.lifecycle import copying
from tripplanner.store.database.base import db
from tripplanner.store.database.engine import write
from tripplanner.store.loading import load
from tripplanner.web.http import presence
from tripplanner.web.http.forms import Form
from tripplanner.web.http.languages import language, words
from tripplanner.web.http.security import needs
from tripplanner.web.http.server_day import server_today

bp = Blueprint("trip_copy", __name__, url_prefix="/trips/<trip_id>/copy")


@dataclass(frozen=True, slots=True)
class CopyPage:
    """All that ``trips/copy.html`` may use. ``tongue`` is the language the title is asked in first."""

    form: Form
    trip_id: str
    title: str
    tongue: str
    other: str
    days: int
    stops: int
    places: int
    groups: int
    adults: int
    visits: int
    pupils: int
    rebook: int


@bp.get("")
@needs(Action.EDIT_TRIP)
def ask(trip_id: str) -> ResponseReturnValue:
    """Ask for the first day; everything else is offered."""
    trip = load(db.session(), trip_id)
    starts = copying.usual_start(trip.starts, server_today())
    title = title_of_year(trip.title, trip.starts, starts)
    form = Form.of(
        {"starts": starts.isoformat(), "adults": "1"}
        | {f"title.{code}": words for code, words in title.given().items()}
    )
    return _show(trip, form)


@bp.post("")
@needs(Action.EDIT_TRIP)
def make(trip_id: str) -> ResponseReturnValue:
    """Make the copy and open what is left to do."""
    form, session = Form(request.form), db.session()
    form.call("starts", "First day")
    form.call(f"title.{language()}", "Title")
    starts = form.day("starts", "First day")
    title = Text(**{code: form.value(f"title.{code}").strip() for code in LANGUAGES})
    if not form.faults and starts is not None:
        try:
            with write(session):
                made = copying.copy(
                    session,
                    trip_id,
                    starts,
                    presence.actor(),
                    title=title,
                    adults=form.flag("adults"),
                )
        except Faults as faults:
            session.rollback()
            for fault in faults.faults:
                where = f"title.{language()}" if fault.where == "title" else fault.where
                form.fault(where, fault.message, **fault.values)
        else:
            _say_made(made)
            return redirect(url_for("readiness.page", trip_id=made.trip_id), 303)
    return _show(load(session, trip_id), form), 422


def _say_made(made: copying.Made) -> None:
    say = words()
    flash(say.gettext("The copy is made. What has to be asked again is listed here."), "ok")
    if made.copy.blanked:
        text = say.ngettext(
            "A text named a pupil; the name was taken out.",
            "%(num)d texts named pupils; the names were taken out.",
            made.copy.blanked,
        )
        flash(text % {"num": made.copy.blanked}, "info")


def _show(trip: Trip, form: Form) -> str:
    return render_template(
        "trips/copy.html",
        page=CopyPage(
            form=form,
            trip_id=trip.id,
            title=trip.title.best(language()),
            tongue=language(),
            other="zh" if language() == "en" else "en",
            days=trip.days(),
            stops=len(trip.stops),
            places=len(trip.places),
            groups=len(trip.groups),
            adults=len(trip.adults),
            visits=len(trip.vr),
            pupils=len(trip.pupils),
            rebook=len(asked_for(trip.stops)),
        ),
    )
