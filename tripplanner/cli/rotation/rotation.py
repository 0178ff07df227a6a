"""``tripplanner rotation``: who has a headset when, in the fewest rounds there can be."""

import argparse
from collections import defaultdict

from tripplanner.cli.terminal.console import Console
from tripplanner.cli.terminal.data import opened
from tripplanner.domain.clock import hhmm
from tripplanner.domain.rotation.model import Turn
from tripplanner.domain.rotation.request import minutes_of, starts_of
from tripplanner.domain.trip import Trip
from tripplanner.errors import BadInput
from tripplanner.i18n import LANGUAGES, catalogue
from tripplanner.services.rotation.schedule import Planned, planned
from tripplanner.store.loading import find_id, load
from tripplanner.wording.rotation_sentences import bound_sentence, observer_reason, rotation_trouble


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Name the trip, the VR stop and the seed."""
    parser.add_argument("trip", metavar="TRIP", help="its key or id")
    parser.add_argument("stop", metavar="STOP", help="the key of a VR stop of the trip")
    parser.add_argument("--json", action="store_true", help="print the rotation as JSON")
    parser.add_argument(
        "--seed", type=int, metavar="N", help="another, equally short rotation (default: the kept)"
    )
    parser.epilog = "The same seed gives the same rotation. Nothing is changed."


def run(console: Console, arguments: argparse.Namespace) -> int:
    """Print the rotation."""
    with opened(console.settings) as session:
        trip = load(session, find_id(session, arguments.trip))
        try:
            made = planned(session, trip, arguments.stop, seed=arguments.seed)
        except BadInput as error:
            text = rotation_trouble(error, trip, console.words, console.language)
            raise BadInput("%(reason)s", reason=text) from error
    if arguments.json:
        console.data(as_data(made))
    else:
        _print(console, made, trip)
    return 0


def as_data(made: Planned) -> dict[str, object]:
    """Return a rotation as ``rotation --json`` prints it."""
    stop, visit, rotation = made.stop, made.visit, made.rotation
    return {
        "rounds": rotation.rounds,
        "bound": rotation.bound,
        "bound_reason": {
            "cause": rotation.reason.cause.value,
            **dict(rotation.reason.facts),
            "message": {
                language: bound_sentence(rotation.reason, visit, catalogue(language), language)
                for language in LANGUAGES
            },
        },
        "minutes": minutes_of(visit, rotation.rounds),
        "pin_cost": rotation.pin_cost,
        "turns": [
            {
                "round": turn.round,
                "headset": turn.headset,
                "experience": turn.experience,
                "pupil": turn.pupil,
                "starts": hhmm(starts_of(visit, stop, turn.round)),
                "ends": hhmm(starts_of(visit, stop, turn.round) + visit.turn_minutes),
            }
            for turn in rotation.turns
        ],
        "stations": [
            {"round": stay.round, "station": stay.station, "pupil": stay.pupil}
            for stay in rotation.stays
        ],
        "observers": [
            {
                "pupil": exclusion.pupil,
                "rule": exclusion.rule,
                "reason": {
                    language: observer_reason(exclusion, catalogue(language))
                    for language in LANGUAGES
                },
            }
            for exclusion in made.posed.observers
        ],
    }


def _print(console: Console, made: Planned, trip: Trip) -> None:
    rotation, visit = made.rotation, made.visit
    names = {pupil.key: pupil.name for pupil in trip.pupils}
    titles = {
        experience.key: experience.title.best(console.language) for experience in visit.experiences
    }
    console.line(bound_sentence(rotation.reason, visit, console.words, console.language))
    console.say(
        "%(rounds)d rounds, %(minutes)d minutes with the introduction.",
        rounds=rotation.rounds,
        minutes=minutes_of(visit, rotation.rounds),
    )
    by_round: dict[int, list[Turn]] = defaultdict(list)
    for turn in rotation.turns:
        by_round[turn.round].append(turn)
    for number, turns in by_round.items():
        starts = starts_of(visit, made.stop, number)
        console.line(f"{number:>3}  {hhmm(starts)}–{hhmm(starts + visit.turn_minutes)}")
        for turn in turns:
            console.line(f"     {turn.headset:>2}  {names[turn.pupil]}  {titles[turn.experience]}")
    for exclusion in made.posed.observers:
        console.say(
            "%(name)s observes: %(reason)s",
            name=names[exclusion.pupil],
            reason=observer_reason(exclusion, console.words),
        )
