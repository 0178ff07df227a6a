"""A VR visit as the JSON that its row holds."""

import datetime as dt
from typing import Any

from tripplanner.domain.text import text_of
from tripplanner.domain.vr_visit import Experience, VrOverride, VrVisit


def visit_to_json(visit: VrVisit) -> dict[str, Any]:
    """Return a visit as JSON, without its stop."""
    return {
        "headsets": list(visit.headsets),
        "usable": visit.usable,
        "intro_minutes": visit.intro_minutes,
        "turn_minutes": visit.turn_minutes,
        "cleaning_minutes": visit.cleaning_minutes,
        "experiences": [
            {
                "key": experience.key,
                "title": experience.title.given(),
                "headsets": list(experience.headsets),
            }
            for experience in visit.experiences
        ],
        "turns_each": visit.turns_each,
        "together": [list(pair) for pair in visit.together],
        "apart": [list(pair) for pair in visit.apart],
        "overrides": [
            [override.pupil, override.rule, override.by, override.reason, override.on.isoformat()]
            for override in visit.overrides
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
            Experience(item["key"], text_of(item["title"]), tuple(item["headsets"]))
            for item in value["experiences"]
        ),
        usable=value["usable"],
        intro_minutes=value["intro_minutes"],
        turns_each=value["turns_each"],
        together=tuple((first, other) for first, other in value["together"]),
        apart=tuple((first, other) for first, other in value["apart"]),
        overrides=tuple(
            VrOverride(pupil, rule, by, reason, dt.date.fromisoformat(on))
            for pupil, rule, by, reason, on in value["overrides"]
        ),
        # Visits kept before version 0.2 name none.
        observers=tuple(value.get("observers", ())),
    )
