"""Say in words what the domain found: the one place where rules meet language."""

from gettext import NullTranslations

from tripplanner.domain.finding import Finding, Level
from tripplanner.domain.trip import Booking, Gender, Kind, Mode, PlaceKind, Role, Trip
from tripplanner.errors import Fault, TripPlannerError


def sentence(finding: Finding, trip: Trip, words: NullTranslations, language: str) -> str:
    """Return one finding as a sentence that names stops, groups, people and times."""
    del trip, language
    return rule_name(finding.rule, words)


def rule_name(rule: str, words: NullTranslations) -> str:
    """Return what a rule is called."""
    return words.gettext(rule)


def level_name(level: Level | str, words: NullTranslations) -> str:
    """Return what a level is called."""
    return words.gettext(str(level))


def error_text(error: TripPlannerError, words: NullTranslations) -> str:
    """Return an error's sentence in the reader's language."""
    text = words.gettext(error.message)
    return text % error.values if error.values else text


def fault_text(fault: Fault, words: NullTranslations) -> str:
    """Return one fault's sentence in the reader's language, without its place."""
    text = words.gettext(fault.message)
    return text % fault.values if fault.values else text


def kind_name(kind: Kind | str, words: NullTranslations) -> str:
    """Return what a kind of stop is called."""
    return words.gettext(str(kind))


def role_name(role: Role | str, words: NullTranslations) -> str:
    """Return what a role of an adult is called."""
    return words.gettext(str(role))


def place_kind_name(kind: PlaceKind | str, words: NullTranslations) -> str:
    """Return what a kind of place is called."""
    return words.gettext(str(kind))


def mode_name(mode: Mode | str, words: NullTranslations) -> str:
    """Return what a means of travel is called."""
    return words.gettext(str(mode))


def booking_name(booking: Booking | str, words: NullTranslations) -> str:
    """Return what a state of a booking is called."""
    return words.gettext(str(booking))


def health_flag_name(flag: str, words: NullTranslations) -> str:
    """Return what a health flag is called."""
    return words.gettext(flag)


def gender_name(gender: Gender | str, words: NullTranslations) -> str:
    """Return what a sex is called."""
    return words.gettext(str(gender))


def weekday_name(weekday: int | str, words: NullTranslations) -> str:
    """Return a weekday's name; 0 or ``mon`` is Monday."""
    return words.gettext(str(weekday))
