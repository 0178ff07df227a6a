"""Rounds and headsets by number, for pupils' phones: ``/s/<token>/vr``; no names, no sign-in."""

from dataclasses import dataclass

from flask import Blueprint, g, render_template, request

from tripplanner.domain.clock import hhmm
from tripplanner.domain.rotation.request import starts_of
from tripplanner.domain.trip import Stop, Trip
from tripplanner.errors import BadInput, NotFound
from tripplanner.services.publishing.itinerary import Shared
from tripplanner.services.rotation.schedule import planned
from tripplanner.store.database.base import db
from tripplanner.store.loading import load
from tripplanner.web.http.languages import language
from tripplanner.web.http.page_cache import wanted
from tripplanner.web.http.presence import settings
from tripplanner.web.http.security import open_to_all
from tripplanner.web.rotation.page import span
from tripplanner.web.rotation.table import numbers_of
from tripplanner.web.sharing.itinerary import found

bp = Blueprint("vr_numbers", __name__)


@dataclass(frozen=True, slots=True)
class NumberTurn:
    """One turn of one number."""

    round: int
    starts: str
    headset: int
    experience: str


@dataclass(frozen=True, slots=True)
class NumberLine:
    """One pupil's number and turns; none for an observer."""

    number: int
    turns: tuple[NumberTurn, ...]


@dataclass(frozen=True, slots=True)
class NumberList:
    """One VR stop; ``ready`` is False while it has no rotation."""

    title: str
    when: str
    ready: bool
    lines: tuple[NumberLine, ...]


@dataclass(frozen=True, slots=True)
class NumbersPage:
    """All that ``vr/numbers.html`` may use."""

    title: str
    back: str
    lists: tuple[NumberList, ...]


@bp.get("/s/<token>/vr")
@open_to_all
def page(token: str) -> str:
    """Show who goes when and on which headset, by number, for the stops that a link shows."""
    shared = found(token)
    # As on the pupils' page, the address says the language.
    g.language = wanted(request.environ, settings().language)
    trip = load(db.session(), shared.trip_id)
    shown = {stop.key for stop in shared.trip.stops}
    named = {vr_visit.stop for vr_visit in trip.vr}
    stops = [stop for stop in trip.stops if stop.key in shown and stop.key in named]
    lists = tuple(_list(trip, stop, shared) for stop in stops)
    return render_template(
        "rotation/numbers.html",
        page=NumbersPage(trip.title.best(language()), f"/s/{shared.token}", lists),
    )


def _list(trip: Trip, stop: Stop, shared: Shared) -> NumberList:
    speak = language()
    try:
        made = planned(db.session(), trip, stop.key)
    except (BadInput, NotFound):
        return NumberList(stop.title.best(speak), span(stop), ready=False, lines=())
    numbers = numbers_of(trip)
    titles = {experience.key: experience.title.best(speak) for experience in made.visit.experiences}
    present = [
        pupil
        for pupil in trip.pupils_at(stop)
        if shared.group is None or pupil.group == shared.group.key
    ]
    return NumberList(
        stop.title.best(speak),
        span(stop),
        ready=True,
        lines=tuple(
            NumberLine(
                numbers[pupil.key],
                tuple(
                    NumberTurn(
                        turn.round,
                        hhmm(starts_of(made.visit, stop, turn.round)),
                        turn.headset,
                        titles[turn.experience],
                    )
                    for turn in made.rotation.turns
                    if turn.pupil == pupil.key
                ),
            )
            for pupil in present
        ),
    )
