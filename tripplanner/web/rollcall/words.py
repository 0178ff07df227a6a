"""What points, presences and ways of counting are called."""

from tripplanner.domain.rollcall.events import Event
from tripplanner.web.http.languages import words

POINT_NAMES = {
    "boarding": "Boarding",
    "entry": "Entry",
    "meal": "Meal",
    "night": "Night",
    "gathering": "Gathering",
    "added": "Added on the way",
}
PRESENCE_NAMES = {
    "here": "here",
    "absent": "not coming",
    "left": "left early",
    "missing": "missing",
    "note": "Note",
    "point": "Count added",
    "late": "Running late",
    "undo": "taken back",
}
VIA_NAMES = {"scan": "scanned", "tap": "by name", "wedge": "scanned", "group": "whole group"}
_PICTURES = {
    "boarding": "coach",
    "entry": "visit",
    "meal": "meal",
    "night": "night",
    "gathering": "free",
    "added": "flag",
}


def point_name(kind: str) -> str:
    """Return what a kind of point is called."""
    return words().gettext(POINT_NAMES[kind])


def point_picture(kind: str) -> str:
    """Return the picture of a kind of point."""
    return _PICTURES[kind]


def presence_name(kind: str) -> str:
    """Return what an event says; an unknown kind of a newer phone stands as it came."""
    return words().gettext(PRESENCE_NAMES[kind]) if kind in PRESENCE_NAMES else kind


def via_name(event: Event) -> str:
    """Return how something was counted."""
    return words().gettext(VIA_NAMES[event.via]) if event.via in VIA_NAMES else ""
