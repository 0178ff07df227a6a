"""Rules as the screens show them: families, figures with their units."""

from gettext import NullTranslations

from tripplanner.domain.clock import hhmm
from tripplanner.domain.rules import Figure

FAMILY_NAMES = {
    "time": "Times of stops",
    "travel": "Ways between places",
    "opening": "Opening hours",
    "calendar": "Holidays",
    "capacity": "Room at a place",
    "booking": "Bookings",
    "adults": "Adults with the pupils",
    "people": "The list of pupils",
    "day": "The day",
    "coach": "Coach",
    "vr": "VR",
    "consent": "Permission forms",
}


def family_name(family: str, words: NullTranslations) -> str:
    """Return what a family of rules is called."""
    return words.gettext(FAMILY_NAMES[family])


def figure_text(figure: Figure, value: int, words: NullTranslations) -> str:
    """Return a figure with its unit: ``10 minutes``, ``13:30``, ``20``, ``yes``."""
    if figure.unit == "switch":
        return words.gettext("yes") if value else words.gettext("no")
    if figure.unit == "clock":
        return hhmm(value)
    if figure.unit == "minutes":
        return words.ngettext("%(num)d minute", "%(num)d minutes", value) % {"num": value}
    return str(value)
