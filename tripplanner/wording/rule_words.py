"""What a rule says, what its figures are called, and how sure we are of them."""

from gettext import NullTranslations

#: What each rule says, in one line; ``docs/rules.md`` says it at length.
RULE_SENTENCES = {
    "time.overlap": "A group is in two stops at once.",
    "time.backwards": "A stop ends before it starts, or lies outside the trip’s dates.",
    "travel.too_short": "The time between two places is shorter than the way.",
    "travel.tight": "The way fits, but without the buffer.",
    "travel.unknown": "Nobody knows how long the way between two places takes.",
    "opening.closed": "The place is closed on that day or for part of that time.",
    "opening.last_entry": "The group arrives after the last entry.",
    "opening.unknown": "No opening hours are known for that date.",
    "calendar.holiday": "A visit on a public holiday relies on weekly hours.",
    "capacity.place": "More people are at a place than it holds, other trips included.",
    "booking.open": "A stop that needs a booking is not confirmed.",
    "booking.late": "Fewer days are left than the place asks for.",
    "adults.ratio": "Fewer adults are at a stop than its pupils need.",
    "adults.fragile": "There are enough adults only while none falls ill.",
    "adults.double_booked": "An adult is needed in two places at once.",
    "adults.no_safety_officer": "Nobody on the trip is the safety officer.",
    "people.no_group": "A pupil is in no group.",
    "people.no_contact": "No guardian of a pupil has a phone number.",
    "people.twice": "A pupil was entered twice.",
    "people.birth_unlikely": "A date of birth that a pupil can hardly have.",
    "day.no_meal": "A day that spans midday has no meal then.",
    "day.too_long": "A day is longer than the limit.",
    "coach.driving": "A driver drives too long without a rest, at night, or in one day.",
    "vr.min_age": "A pupil is younger than the headset allows.",
    "vr.health": "A pupil’s health excludes VR.",
    "vr.too_long": "A turn in VR is longer than the headset’s maker allows.",
    "vr.no_rest": "The rest between two turns is shorter than the headset’s maker allows.",
    "vr.does_not_fit": "The rotation needs more time or headsets than there are.",
    "vr.before_coach": "A coach leaves too soon after a turn in VR.",
    "vr.headsets_elsewhere": "The headsets are promised to another stop or trip.",
    "consent.not_cleared": "A pupil on the trip is not cleared to go.",
    "consent.changed": "What parents agreed to has changed since forms were printed.",
}
FIGURE_NAMES = {
    "travel.tight.buffer_minutes": "Buffer on each way",
    "travel.unknown.night_minutes": "Enough time overnight for an unknown way",
    "adults.ratio.pupils_per_adult": "Pupils per adult",
    "people.birth_unlikely.youngest": "Youngest pupil",
    "people.birth_unlikely.oldest": "Oldest pupil",
    "day.no_meal.window_from": "Midday begins",
    "day.no_meal.window_to": "Midday ends",
    "day.too_long.max_minutes": "Longest day",
    "coach.driving.continuous_minutes": "Longest driving without a rest",
    "coach.driving.night_minutes": "Longest driving without a rest at night",
    "coach.driving.rest_minutes": "Shortest rest",
    "coach.driving.day_minutes": "Longest driving in one day",
    "coach.driving.night_from": "Night begins",
    "coach.driving.night_to": "Night ends",
    "vr.before_coach.gap_minutes": "Time between VR and the coach",
    "consent.not_cleared.days_before": "Days before departure from which it is checked",
    "consent.changed.cost_percent": "A price higher by more than this needs new forms",
    "vr.health.epilepsy": "Epilepsy or seizures exclude VR",
    "vr.health.heart": "Heart disease excludes VR",
    "vr.health.vision": "Trouble with the eyes excludes VR",
    "vr.health.balance": "Trouble with balance excludes VR",
    "vr.health.implant": "A medical implant excludes VR",
    "vr.health.pregnancy": "Pregnancy excludes VR",
    "vr.health.psychiatric": "A psychiatric illness excludes VR",
    "vr.health.motion_sickness": "Motion sickness excludes VR",
}
UNIT_NAMES = {
    "minutes": "in minutes",
    "clock": "as a time of day",
    "pupils": "number of pupils",
    "people": "number of people",
    "years": "in years",
    "days": "number of days",
    "percent": "in per cent",
    "switch": "1 for yes, 0 for no",
}
CONFIDENCE_NAMES = {
    "A": "The primary text was read",
    "B": "A page that quotes it was read",
    "C": "Recalled only: to be confirmed by the school",
    "own": "Our own choice",
}
SOURCE_NAMES = {
    "own": "tripplanner: what a teacher would expect",
    "makers": "the headset’s maker, as recorded with the headset",
    "vr": "a headset manual: symptoms can show hours later",
    "standard": "LB/T 054-2016, replaced by LB/T 054-2025; the clause was not seen",
    "oeap": "OEAP National Guidance 4.3b: plan for one adult falling ill",
}


def _name(names: dict[str, str], of: str, words: NullTranslations) -> str:
    return words.gettext(names[of]) if of in names else of


def rule_text(rule: str, words: NullTranslations) -> str:
    """Return in one line what a rule says."""
    return _name(RULE_SENTENCES, rule, words)


def figure_name(rule: str, figure: str, words: NullTranslations) -> str:
    """Return what one figure of a rule is called."""
    key = f"{rule}.{figure}"
    return words.gettext(FIGURE_NAMES[key]) if key in FIGURE_NAMES else figure


def unit_name(unit: str, words: NullTranslations) -> str:
    """Return what a figure counts; a ``clock`` is shown and typed as ``HH:MM``."""
    return _name(UNIT_NAMES, unit, words)


def confidence_name(confidence: str, words: NullTranslations) -> str:
    """Return how sure we are of a rule's figures."""
    return _name(CONFIDENCE_NAMES, confidence, words)


def source_text(source: str, words: NullTranslations) -> str:
    """Return a source in the reader's language; what a school typed stays as it is."""
    return words.gettext(source) if source in SOURCE_NAMES.values() else source
