"""What things are called: kinds, roles, places, rules, levels, weekdays."""

from gettext import NullTranslations

from tripplanner.domain.finding import Level
from tripplanner.domain.people import Gender, Role
from tripplanner.domain.place import WEEKDAYS, Mode, PlaceKind
from tripplanner.domain.trip import Booking, Kind

KIND_NAMES = {
    "visit": "Visit",
    "lesson": "Lesson",
    "vr": "VR",
    "meal": "Meal",
    "travel": "Journey",
    "free": "Free time",
    "lodging": "Overnight stay",
    "ceremony": "Ceremony",
}
ROLE_NAMES = {
    "lead_teacher": "Lead teacher",
    "teacher": "Teacher",
    "safety_officer": "Safety officer",
    "tutor": "Study tutor",
    "driver": "Driver",
    "doctor": "Doctor",
    "parent": "Parent volunteer",
    "guide": "Guide",
}
PLACE_KIND_NAMES = {
    "school": "School",
    "museum": "Museum",
    "science_centre": "Science centre",
    "vr_room": "VR room",
    "canteen": "Canteen",
    "hotel": "Hotel",
    "station": "Station",
    "other": "Other place",
}
MODE_NAMES = {
    "walk": "On foot",
    "coach": "Coach",
    "metro": "Metro",
    "bus": "Bus",
    "train": "Train",
    "taxi": "Taxi",
}
BOOKING_NAMES = {
    "none": "No booking needed",
    "needed": "To be booked",
    "requested": "Booking requested",
    "confirmed": "Booking confirmed",
}
HEALTH_FLAG_NAMES = {
    "epilepsy": "Epilepsy",
    "heart": "Heart condition",
    "vision": "Eye condition or squint",
    "balance": "Dizziness or balance disorder",
    "implant": "Implanted medical device",
    "pregnancy": "Pregnancy",
    "psychiatric": "Mental health condition",
    "motion_sickness": "Travel sickness",
}
GENDER_NAMES = {"f": "Girl", "m": "Boy", "x": "Not stated"}
LEVEL_NAMES = {
    "block": "Must be fixed",
    "unverified": "Not verified",
    "warn": "Warning",
    "info": "For information",
}
WEEKDAY_NAMES = {
    "mon": "Monday",
    "tue": "Tuesday",
    "wed": "Wednesday",
    "thu": "Thursday",
    "fri": "Friday",
    "sat": "Saturday",
    "sun": "Sunday",
}
RULE_NAMES = {
    "time.overlap": "In two stops at once",
    "time.backwards": "Times or dates that cannot be",
    "travel.too_short": "Too little time for the way",
    "travel.tight": "Little time to spare for the way",
    "travel.unknown": "Travel time unknown",
    "opening.closed": "Place closed",
    "opening.last_entry": "After the last entry",
    "opening.unknown": "Opening hours unknown",
    "calendar.holiday": "On a public holiday",
    "capacity.place": "Place too small",
    "booking.open": "Booking not confirmed",
    "booking.late": "Booking deadline missed",
    "adults.ratio": "Too few adults",
    "adults.fragile": "No adult to spare",
    "adults.double_booked": "Adult in two places at once",
    "adults.no_safety_officer": "No safety officer",
    "people.no_group": "Pupil without a group",
    "people.no_contact": "Pupil without a contact",
    "people.twice": "Pupil entered twice",
    "people.birth_unlikely": "Unlikely date of birth",
    "day.no_meal": "No meal at midday",
    "day.too_long": "Day too long",
    "coach.driving": "Driving time too long",
    "vr.min_age": "Too young for the headset",
    "vr.health": "VR excluded for health reasons",
    "vr.too_long": "VR turn too long",
    "vr.no_rest": "Rest between VR turns too short",
    "vr.does_not_fit": "VR rotation does not fit",
    "vr.before_coach": "Coach too soon after VR",
    "vr.headsets_elsewhere": "Headsets promised elsewhere",
    "consent.not_cleared": "Pupil not cleared to go",
    "consent.changed": "Changed since forms were printed",
}


def _name(names: dict[str, str], of: str, words: NullTranslations) -> str:
    """Return a name in the reader's language; what has none is shown as it is written."""
    return words.gettext(names[of]) if of in names else str(of)


def kind_name(kind: Kind | str, words: NullTranslations) -> str:
    """Return what a kind of stop is called."""
    return _name(KIND_NAMES, kind, words)


def role_name(role: Role | str, words: NullTranslations) -> str:
    """Return what a role of an adult is called."""
    return _name(ROLE_NAMES, role, words)


def place_kind_name(kind: PlaceKind | str, words: NullTranslations) -> str:
    """Return what a kind of place is called."""
    return _name(PLACE_KIND_NAMES, kind, words)


def mode_name(mode: Mode | str, words: NullTranslations) -> str:
    """Return what a means of travel is called."""
    return _name(MODE_NAMES, mode, words)


def booking_name(booking: Booking | str, words: NullTranslations) -> str:
    """Return what a state of a booking is called."""
    return _name(BOOKING_NAMES, booking, words)


def health_flag_name(flag: str, words: NullTranslations) -> str:
    """Return what a health flag is called."""
    return _name(HEALTH_FLAG_NAMES, flag, words)


def gender_name(gender: Gender | str, words: NullTranslations) -> str:
    """Return what a pupil's recorded sex is called."""
    return _name(GENDER_NAMES, gender, words)


def rule_name(rule: str, words: NullTranslations) -> str:
    """Return what a rule is called."""
    return _name(RULE_NAMES, rule, words)


def level_name(level: Level | str, words: NullTranslations) -> str:
    """Return what a level is called."""
    return _name(LEVEL_NAMES, level, words)


def weekday_name(weekday: int | str, words: NullTranslations) -> str:
    """Return a weekday's name; 0 and ``mon`` are Monday (``date.weekday()``)."""
    key = WEEKDAYS[weekday] if isinstance(weekday, int) else weekday
    return _name(WEEKDAY_NAMES, key, words)
