"""The form in which a VR stop is set up: ``/trips/<id>/vr/<stop>/setup``."""

from dataclasses import dataclass

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from tripplanner.domain.access import Action
from tripplanner.domain.rotation.request import AGE, Arrangement, NamedStation, rest_rounds
from tripplanner.domain.text import NO_TEXT, Text
from tripplanner.domain.trip import Stop, Trip
from tripplanner.domain.vr_visit import Experience, VrVisit
from tripplanner.errors import BadInput, NotFound, StaleSave
from tripplanner.services.rotation import headsets
from tripplanner.services.rotation import setup as rotation_setup
from tripplanner.services.rotation.schedule import arrangement_at, observers, planned
from tripplanner.services.rotation.setup import Setup
from tripplanner.store.database.base import db
from tripplanner.store.database.engine import write
from tripplanner.store.loading import load
from tripplanner.web.http.forms import Form
from tripplanner.web.http.languages import language, words
from tripplanner.web.http.presence import actor, may_here
from tripplanner.web.http.security import needs
from tripplanner.web.rotation.page import (
    DecisionLine,
    ObserverLine,
    decision_lines,
    observer_lines,
    span,
    vr_stops,
)
from tripplanner.wording.rotation_sentences import rotation_trouble

bp = Blueprint("vr_setup", __name__, url_prefix="/trips/<trip_id>/vr/<stop>/setup")

#: Empty lines below what is there, and the most there can be.
_SPARE, _MOST = 2, 12
_FLEET = "fleet:"
_STALE = (
    "Somebody else saved this meanwhile. What you typed is still here; check it and save again."
)


@dataclass(frozen=True, slots=True)
class SetupPage:
    """All that ``vr/setup.html`` may use."""

    form: Form
    trip_id: str
    title: str
    stop_key: str
    stop_name: str
    when: str
    version: int
    models: tuple[tuple[str, str], ...]
    experiences: tuple[int, ...]
    stations: tuple[int, ...]
    rest: int
    known: tuple[str, ...]
    observers: tuple[ObserverLine, ...]
    decided: tuple[DecisionLine, ...]
    may_edit: bool
    may_decide: bool


def _stop(trip: Trip, key: str) -> tuple[Stop, VrVisit | None]:
    stop = next((it for it in vr_stops(trip) if it.key == key), None)
    if stop is None:
        raise NotFound("This trip has no stop %(name)s.", name=key)
    return stop, next((it for it in trip.vr if it.stop == key), None)


def _filled(visit: VrVisit | None, arrangement: Arrangement, speak: str) -> Form:
    fields: dict[str, object] = {"intro": 10, "turn": 6, "cleaning": 5, "headsets": []}
    if visit is not None:
        fields |= {
            "headsets": list(visit.headsets),
            "usable": visit.usable,
            "intro": visit.intro_minutes,
            "turn": visit.turn_minutes,
            "cleaning": visit.cleaning_minutes,
            "turns_each": visit.turns_each,
        }
        for number, it in enumerate(visit.experiences):
            fields[f"experience.{number}"] = it.title.best(speak)
            fields[f"experience.{number}.key"] = it.key
            fields[f"experience.{number}.on"] = list(it.headsets)
            fields[f"experience.{number}.copies"] = dict(arrangement.copies).get(it.key)
    fields |= {"rest": arrangement.rest, "sticky": arrangement.sticky}
    for number, station in enumerate(arrangement.stations):
        fields[f"station.{number}"] = station.name.best(speak)
        fields[f"station.{number}.key"] = station.key
        fields[f"station.{number}.places"] = station.places
    return Form.of(fields)


def _lines(form: Form, stem: str) -> tuple[int, ...]:
    used = [number for number in range(_MOST) if form.value(f"{stem}.{number}")]
    return tuple(range(min(_MOST, (max(used) + 1 if used else 0) + _SPARE)))


def _page(trip: Trip, key: str, form: Form) -> SetupPage:
    stop, visit = _stop(trip, key)
    speak = language()
    others = rotation_setup.fleet(db.session(), trip)
    return SetupPage(
        form=form,
        trip_id=trip.id,
        title=trip.title.best(speak),
        stop_key=key,
        stop_name=stop.title.best(speak),
        when=span(stop),
        version=visit.version if visit else 0,
        models=(
            *((it.key, f"{it.model} × {it.count}") for it in trip.headsets),
            *((f"{_FLEET}{it.id}", f"{it.model} × {it.count}") for it in others),
        ),
        experiences=_lines(form, "experience"),
        stations=_lines(form, "station"),
        rest=rest_rounds(trip, visit) if visit else 0,
        known=headsets.experience_names(db.session()),
        observers=observer_lines(trip, observers(db.session(), trip, stop, visit, None))
        if visit
        else (),
        decided=decision_lines(trip, visit),
        may_edit=may_here(Action.EDIT_TRIP),
        may_decide=may_here(Action.OVERRIDE),
    )


@bp.get("")
@needs(Action.EDIT_TRIP)
def page(trip_id: str, stop: str) -> str:
    """Show what is set up."""
    session = db.session()
    trip = load(session, trip_id)
    _, visit = _stop(trip, stop)
    form = _filled(visit, arrangement_at(session, trip_id, stop), language())
    return render_template("rotation/setup.html", page=_page(trip, stop, form))


@bp.post("")
@needs(Action.EDIT_TRIP)
def save(trip_id: str, stop: str) -> ResponseReturnValue:
    """Keep the setup, also where nobody may take part before somebody decides."""
    session = db.session()
    trip = load(session, trip_id)
    _, visit = _stop(trip, stop)
    form = Form(request.form)
    arrangement = arrangement_at(session, trip_id, stop)
    setup = _read(form, trip, stop, visit, arrangement)
    version = form.whole("version", "Version") or 0
    if not form.faults:
        try:
            with write(session):
                rotation_setup.save(session, trip, actor(), setup, version=version)
        except StaleSave:
            session.rollback()
            form.fault("headsets", _STALE)
        else:
            return _saved(load(session, trip_id), stop)
        trip = load(session, trip_id)
    return render_template("rotation/setup.html", page=_page(trip, stop, form)), 422


def _saved(trip: Trip, stop: str) -> ResponseReturnValue:
    """Say what came of a setup and show its rotation, or why there is none yet."""
    say = words()
    try:
        made = planned(db.session(), trip, stop)
    except BadInput as error:
        reason = rotation_trouble(error, trip, say, language())
        text = say.gettext("Saved. There is no rotation yet: %(reason)s")
        flash(text % {"reason": reason}, "warn")
    else:
        young = sum(it.rule == AGE for it in made.posed.observers)
        flash(say.gettext("Saved; the rotation is planned anew."), "ok")
        if young:
            text = say.ngettext(
                "%(num)d pupil is under the headset’s age and observes; see below.",
                "%(num)d pupils are under the headset’s age and observe; see below.",
                young,
            )
            flash(text % {"num": young}, "warn")
    return redirect(url_for("vr.page", trip_id=trip.id, stop=stop), 303)


def _read(
    form: Form, trip: Trip, stop: str, visit: VrVisit | None, arrangement: Arrangement
) -> Setup:
    speak = language()
    mine = [it.key for it in trip.headsets]
    others = [f"{_FLEET}{it.id}" for it in rotation_setup.fleet(db.session(), trip)]
    ticked = form.some_of("headsets", "Headsets", [*mine, *others])
    if not ticked:
        form.fault("headsets", "Tick at least one model.")
    usable = form.whole("usable", "Usable headsets", least=1, most=500, needed=False)
    intro = form.whole("intro", "Introduction", most=240) or 0
    turn = form.whole("turn", "Minutes of a turn", least=1, most=240) or 1
    cleaning = form.whole("cleaning", "Minutes of cleaning", most=120) or 0
    each = form.whole("turns_each", "Turns for each pupil", least=1, most=100, needed=False)
    rest = form.whole("rest", "Rounds of rest", most=20, needed=False)
    experiences, copies = _experiences(form, visit, [it for it in ticked if it in mine], speak)
    if not experiences:
        form.fault("experience.0", "Name at least one experience.")
    base = visit or VrVisit(stop, (), turn, cleaning, ())
    return Setup(
        visit=VrVisit(
            stop=stop,
            headsets=tuple(key for key in ticked if key in mine),
            turn_minutes=turn,
            cleaning_minutes=cleaning,
            experiences=experiences,
            usable=usable,
            intro_minutes=intro,
            turns_each=each,
            together=base.together,
            apart=base.apart,
            overrides=base.overrides,
            observers=base.observers,
        ),
        fleet=tuple(key.removeprefix(_FLEET) for key in ticked if key in others),
        rest=rest,
        sticky=form.flag("sticky"),
        stations=_stations(form, arrangement, speak),
        copies=copies,
    )


def _experiences(
    form: Form, visit: VrVisit | None, models: list[str], speak: str
) -> tuple[tuple[Experience, ...], tuple[tuple[str, int], ...]]:
    """Return the experiences, and of which only so many run at once."""
    known = {it.key: it for it in visit.experiences} if visit else {}
    found: list[Experience] = []
    copies: list[tuple[str, int]] = []
    for number in range(_MOST):
        name = form.text(f"experience.{number}", "Experience", needed=False, longest=80)
        limit = form.whole(
            f"experience.{number}.copies", "At most at once", least=1, most=500, needed=False
        )
        if not name:
            continue
        key = form.value(f"experience.{number}.key")
        if key not in known or key in {it.key for it in found}:
            taken = {*known, *(it.key for it in found)}
            key = next(it for n in range(1, 99) if (it := f"e{n}") not in taken)
        old = known[key].title if key in known else NO_TEXT
        on = [it for it in form.many(f"experience.{number}.on") if it in models]
        some = () if len(on) == len(models) else tuple(on)
        found.append(Experience(key, _said(old, speak, name), some))
        if limit is not None:
            copies.append((key, limit))
    return tuple(found), tuple(copies)


def _stations(form: Form, arrangement: Arrangement, speak: str) -> tuple[NamedStation, ...]:
    known = {it.key: it for it in arrangement.stations}
    found: list[NamedStation] = []
    for number in range(_MOST):
        name = form.text(f"station.{number}", "Activity point", needed=False, longest=80)
        places = form.whole(
            f"station.{number}.places", "Number of places", least=1, most=500, needed=False
        )
        if not name:
            continue
        key = form.value(f"station.{number}.key")
        if key not in known or key in {it.key for it in found}:
            taken = {*known, *(it.key for it in found)}
            key = next(it for n in range(1, 99) if (it := f"s{n}") not in taken)
        old = known[key].name if key in known else NO_TEXT
        found.append(NamedStation(key, _said(old, speak, name), places))
    return tuple(found)


def _said(old: Text, speak: str, name: str) -> Text:
    """Return a text with its words in one language replaced, if they were."""
    if old.best(speak) == name:
        return old
    return Text(**{**old.given(), speak: name})
