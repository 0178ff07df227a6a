"""Arrangements and boards as the JSON that their row holds."""

from dataclasses import asdict
from typing import Any

from tripplanner.domain.rotation.live import Board, Event, Phase, Went
from tripplanner.domain.rotation.model import Pin, Turn
from tripplanner.domain.rotation.request import Arrangement, NamedStation
from tripplanner.domain.text import text_of


def arrangement_to_json(arrangement: Arrangement) -> dict[str, Any]:
    """Return an arrangement as JSON."""
    return {
        "seed": arrangement.seed,
        "rest": arrangement.rest,
        "sticky": arrangement.sticky,
        "stations": [
            [station.key, station.name.given(), station.places] for station in arrangement.stations
        ],
        "pins": [[pin.round, pin.pupil, pin.experience, pin.headset] for pin in arrangement.pins],
        "locked": list(arrangement.locked),
        "copies": [list(pair) for pair in arrangement.copies],
    }


def arrangement_of_json(value: dict[str, Any]) -> Arrangement:
    """Return the arrangement that ``arrangement_to_json`` wrote; an empty one is the default."""
    return Arrangement(
        seed=value.get("seed", 0),
        rest=value.get("rest"),
        sticky=value.get("sticky", False),
        stations=tuple(
            NamedStation(key, text_of(name), places)
            for key, name, places in value.get("stations", [])
        ),
        pins=tuple(Pin(*item) for item in value.get("pins", [])),
        locked=tuple(value.get("locked", [])),
        copies=tuple((key, number) for key, number in value.get("copies", [])),
    )


def board_to_json(board: Board) -> dict[str, Any]:
    """Return a board as JSON."""
    value = asdict(board)
    value["phase"] = board.phase.value
    return value


def board_of_json(value: dict[str, Any]) -> Board:
    """Return the board that ``board_to_json`` wrote."""
    return Board(
        **{
            **value,
            "phase": Phase(value["phase"]),
            "turns": tuple(Turn(**item) for item in value["turns"]),
            "went": tuple(Went(**item) for item in value["went"]),
            "events": tuple(Event(**item) for item in value["events"]),
            "absent": tuple(value["absent"]),
            "unwell": tuple(value["unwell"]),
            "broken": tuple(value["broken"]),
        }
    )
