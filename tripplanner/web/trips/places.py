"""The places of one trip, and the travel times between them: ``/trips/<id>/places``."""

from dataclasses import dataclass, replace
from itertools import permutations

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from tripplanner.domain.access import Action, may
from tripplanner.domain.place import Mode, PlaceKind
from tripplanner.domain.trip import Trip
from tripplanner.errors import BadInput, Faults
from tripplanner.services.places import places
from tripplanner.services.plan import places as plan_places
from tripplanner.services.plan.places import Typed, Way
from tripplanner.store.database.base import db
from tripplanner.store.database.engine import write
from tripplanner.store.loading import load
from tripplanner.web.http import presence
from tripplanner.web.http.forms import Form
from tripplanner.web.http.languages import language, words
from tripplanner.web.http.presence import may_here
from tripplanner.web.http.security import needs
from tripplanner.web.places.place_form import read_place
from tripplanner.web.places.place_words import hours_lines
from tripplanner.wording import mode_name, place_kind_name

bp = Blueprint("trip_places", __name__, url_prefix="/trips/<trip_id>/places")

_MOST_MINUTES = 7 * 24 * 60


@dataclass(frozen=True, slots=True)
class PlaceOfTrip:
    """One place the trip uses."""

    key: str
    id: str
    name: str
    kind: str
    hours: list[str]
    confirmed: bool
    stops: int


@dataclass(frozen=True, slots=True)
class WayLine:
    """One way in the table; ``name`` is the stem of its fields."""

    name: str
    origin: str
    destination: str
    shown: str
    needed: bool
    fault: str


@dataclass(frozen=True, slots=True)
class TripPlacesPage:
    """All that ``places/trip.html`` may use."""

    form: Form
    new: Form
    name_field: str
    trip_id: str
    title: str
    places: list[PlaceOfTrip]
    choices: list[tuple[str, str]]
    kinds: list[tuple[str, str]]
    wanted: list[WayLine]
    rest: list[WayLine]
    modes: list[tuple[str, str]]
    ends: list[tuple[str, str]]
    may_edit: bool
    may_add: bool


def _stem(origin: str, destination: str, mode: Mode | None) -> str:
    return ".".join(filter(None, ("way", origin, destination, mode)))


def _page(trip: Trip, form: Form | None = None, new: Form | None = None) -> TripPlacesPage:
    session, speak, say = db.session(), language(), words()
    ways = plan_places.ways(session, trip)
    typed = form is not None
    form = form or Form.of(_fields(ways))
    names = {place.key: place.name.best(speak) for place in trip.places}
    stops = plan_places.stops_at(trip)
    lines = [_way_line(form, way, names, typed=typed) for way in ways]
    return TripPlacesPage(
        form=form,
        new=new or Form(),
        name_field=f"name.{speak}",
        trip_id=trip.id,
        title=trip.title.best(speak),
        places=[
            PlaceOfTrip(
                it.key,
                it.id,
                it.name.best(speak),
                place_kind_name(it.kind, say),
                hours_lines(it, say, speak),
                it.verified_on is not None,
                stops[it.key],
            )
            for it in trip.places
        ],
        choices=[
            (it.id, f"{it.name.best(speak)} · {place_kind_name(it.kind, say)}")
            for it in plan_places.others(session, trip)
        ],
        kinds=[("", "–"), *((it.value, place_kind_name(it, say)) for it in PlaceKind)],
        wanted=[
            it for it, way in zip(lines, ways, strict=True) if way.needed or way.minutes is not None
        ],
        rest=[
            it
            for it, way in zip(lines, ways, strict=True)
            if not way.needed and way.minutes is None
        ],
        modes=[("", "–"), *((it.value, mode_name(it, say)) for it in Mode)],
        ends=[("", "–"), *((it.key, it.name.best(speak)) for it in trip.places)],
        may_edit=may_here(Action.EDIT_TRIP),
        may_add=may(presence.actor(), Action.EDIT_PLACES),
    )


def _way_line(form: Form, way: Way, names: dict[str, str], *, typed: bool) -> WayLine:
    stem = _stem(way.origin, way.destination, way.mode)
    shown = form.value(f"{stem}.shown") if typed else ""
    return WayLine(
        stem,
        names[way.origin],
        names[way.destination],
        shown if typed else ("" if way.minutes is None else str(way.minutes)),
        way.needed,
        form.fault_at(f"{stem}.minutes"),
    )


def _fields(ways: list[Way]) -> dict[str, object]:
    fields: dict[str, object] = {"more.both": True}
    for way in ways:
        stem = _stem(way.origin, way.destination, way.mode)
        fields |= {
            f"{stem}.minutes": way.minutes,
            f"{stem}.mode": way.mode,
            f"{stem}.both": way.both_ways,
        }
    return fields


@bp.get("")
@needs(Action.VIEW_TRIP)
def page(trip_id: str) -> ResponseReturnValue:
    """Show the trip's places and the ways between them."""
    return render_template("places/trip.html", page=_page(load(db.session(), trip_id)))


@bp.post("")
@needs(Action.EDIT_TRIP)
def choose(trip_id: str) -> ResponseReturnValue:
    """Let the trip use places the server knows."""
    session = db.session()
    with write(session):
        number = plan_places.add(
            session, trip_id, Form(request.form).many("place"), presence.actor()
        )
    message = words().ngettext("%(num)d place added.", "%(num)d places added.", number)
    return _back(trip_id, message % {"num": number})


@bp.post("/new")
@needs(Action.EDIT_TRIP)
def make(trip_id: str) -> ResponseReturnValue:
    """Make a place of which only name and kind are known, for this trip."""
    session, form = db.session(), Form(request.form)
    found = read_place(form, set())
    if found is not None:
        try:
            with write(session):
                place_id = places.create(session, found, presence.actor())
                plan_places.add(session, trip_id, [place_id], presence.actor())
        except Faults as faults:
            session.rollback()
            form.add(faults.faults)
        else:
            return _back(
                trip_id,
                words().gettext("The place is kept. Now its opening hours and the way to it."),
            )
    # The form asks for the name in the reader's language only: its faults stand there.
    form.faults = [replace(it, where=_own_name(it.where)) for it in form.faults]
    return render_template("places/trip.html", page=_page(load(session, trip_id), new=form)), 422


def _own_name(where: str) -> str:
    return f"name.{language()}" if where.startswith("name.") else where


@bp.post("/remove")
@needs(Action.EDIT_TRIP)
def remove(trip_id: str) -> ResponseReturnValue:
    """Take a place out of the trip."""
    session = db.session()
    try:
        with write(session):
            plan_places.remove(session, trip_id, request.form.get("key", ""), presence.actor())
    except BadInput as error:
        session.rollback()
        flash(words().gettext(error.message), "bad")
        return redirect(url_for("trip_places.page", trip_id=trip_id), 303)
    return _back(trip_id, words().gettext("The trip no longer has this place."))


@bp.post("/ways")
@needs(Action.EDIT_TRIP)
def save_ways(trip_id: str) -> ResponseReturnValue:
    """Keep the travel times that were typed."""
    session, form = db.session(), Form(request.form)
    trip = load(session, trip_id)
    typed = _read(form, trip)
    if not form.faults:
        try:
            with write(session):
                number = plan_places.save_ways(session, trip, typed, presence.actor())
        except Faults as faults:
            session.rollback()
            for fault in faults.faults:
                form.fault(f"way.{fault.where}.minutes", fault.message, **fault.values)
                if "minutes" in fault.values:
                    there = str(fault.values["minutes"]).replace("–", "")
                    form.put(f"way.{fault.where}.shown", there)
        else:
            message = words().ngettext("%(num)d way saved.", "%(num)d ways saved.", number)
            return _back(trip_id, message % {"num": number})
    return render_template("places/trip.html", page=_page(load(session, trip_id), form)), 422


def _read(form: Form, trip: Trip) -> list[Typed]:
    keys = [place.key for place in trip.places]
    found = []
    for origin, destination in permutations(keys, 2):
        for was in (None, *Mode):
            stem = _stem(origin, destination, was)
            if form.holds(f"{stem}.minutes"):
                shown = form.value(f"{stem}.shown")
                found.append(
                    Typed(
                        origin,
                        destination,
                        form.whole(f"{stem}.minutes", "Minutes", most=_MOST_MINUTES, needed=False),
                        form.choice(f"{stem}.mode", "Means of travel", Mode, needed=False),
                        form.flag(f"{stem}.both"),
                        int(shown) if shown.isascii() and shown.isdigit() else None,
                        was,
                    )
                )
    return found + _read_more(form, keys)


def _read_more(form: Form, keys: list[str]) -> list[Typed]:
    """Return the way by another means that was typed below the table, if one was."""
    if not form.value("more.minutes"):
        return []
    origin = form.one_of("more.origin", "From", keys)
    destination = form.one_of("more.destination", "To", keys)
    minutes = form.whole("more.minutes", "Minutes", most=_MOST_MINUTES)
    mode = form.choice("more.mode", "Means of travel", Mode, needed=False)
    if origin and origin == destination:
        form.fault("more.destination", "A way leads to another place.")
    if form.faults:
        return []
    return [Typed(origin, destination, minutes, mode, form.flag("more.both"), None, mode)]


def _back(trip_id: str, text: str) -> ResponseReturnValue:
    flash(text, "ok")
    return redirect(url_for("trip_places.page", trip_id=trip_id), 303)
