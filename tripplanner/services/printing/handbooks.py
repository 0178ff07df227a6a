"""What student handbooks say that is in no plan: each pupil's own VR turns."""

from sqlalchemy.orm import Session

from tripplanner.documents.papers.handbook import VrTurn, VrTurns
from tripplanner.domain.clock import hhmm
from tripplanner.domain.rotation.request import starts_of
from tripplanner.domain.text import NO_TEXT
from tripplanner.domain.trip import Kind, Stop, Trip
from tripplanner.errors import BadInput, NotFound
from tripplanner.services.rotation.schedule import Planned, planned


def vr_turns(session: Session, trip: Trip, plan: Trip) -> dict[str, VrTurns]:
    """Return the rotations of a trip by VR stop, at the times that ``plan`` tells pupils.

    A stop whose rotation cannot be made yet is left out: its page is filled in by hand.
    """
    stops = {stop.key: stop for stop in plan.stops if stop.kind is Kind.VR}
    found = {}
    for visit in trip.vr:
        if visit.stop not in stops:
            continue
        try:
            made = planned(session, trip, visit.stop)
        except (BadInput, NotFound):
            continue
        found[visit.stop] = _turns(trip, stops[visit.stop], made)
    return found


def _turns(trip: Trip, stop: Stop, made: Planned) -> VrTurns:
    titles = {experience.key: experience.title for experience in made.visit.experiences}
    turns: dict[str, tuple[VrTurn, ...]] = {}
    for turn in sorted(made.rotation.turns):
        starts = starts_of(made.visit, stop, turn.round)
        vr_turn = VrTurn(
            hhmm(starts),
            hhmm(starts + made.visit.turn_minutes),
            turn.headset,
            titles.get(turn.experience, NO_TEXT),
        )
        turns[turn.pupil] = (*turns.get(turn.pupil, ()), vr_turn)
    # As on the wall table: pupils are counted in the order of the trip.
    present = {pupil.key for pupil in trip.pupils_at(made.stop)}
    numbers = {
        pupil.key: number for number, pupil in enumerate(trip.pupils, 1) if pupil.key in present
    }
    return VrTurns(numbers, turns)
