"""A VR visit as the JSON that its row holds."""

import datetime as dt
from typing import Any

from tripplanner.domain.text import text_of
from tripplanner.domain.trip import Experience, VrOverride, VrVisit


def visit_to_json(visit: VrVisit) -> dict[str, Any]:
    """Return a visit as JSON, without its stop."""
    return {
        "headsets": list(visit.headsets),
        "usable": visit.usable,
        "intro_minutes": visit.intro_minutes,
        "turn_minutes": visit.turn_minutes,
        "cleaning_minutes": visit.cleaning_minutes,
        "experiences": [
            {"key": it.key, "title": it.title.given(), "headsets": list(it.headsets)}
            for it in visit.experiences
        ],
        "turns_each": visit.turns_each,
        "together": [list(pair) for pair in visit.together],
        "apart": [list(pair) for pair in visit.apart],
        "overrides": [
            [it.pupil, it.rule, it.by, it.reason, it.on.isoformat()] for it in visit.overrides
        ],
        "observers": list(visit.observers),
    }


def visit_of_json(stop: str, value: dict[str, Any]) -> VrVisit:
    """Return the visit at ``stop`` that ``visit_to_json`` wrote."""
    return VrVisit(
        stop=stop,
        headsets=tuple(value["headsets"]),
        turn_minutes=value["turn_minutes"],
        cleaning_minutes=value["cleaning_minutes"],
        experiences=tuple(
            Experience(it["key"], text_of(it["title"]), tuple(it["headsets"]))
            for it in value["experiences"]
        ),
        usable=value["usable"],
        intro_minutes=value["intro_minutes"],
        turns_each=value["turns_each"],
        together=tuple((one, other) for one, other in value["together"]),
        apart=tuple((one, other) for one, other in value["apart"]),
        overrides=tuple(
            VrOverride(pupil, rule, by, reason, dt.date.fromisoformat(on))
            for pupil, rule, by, reason, on in value["overrides"]
        ),
        # Visits kept before version 0.2 name none.
        observers=tuple(value.get("observers", ())),
    )
