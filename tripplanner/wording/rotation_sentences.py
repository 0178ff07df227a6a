"""What to say about a rotation: why it is no shorter, why a pupil observes, what was decided."""

from gettext import NullTranslations

from tripplanner.domain.rotation.model import Cause, Reason
from tripplanner.domain.rotation.request import AGE, FORM, HEALTH, WATCHES, Exclusion
from tripplanner.domain.trip import Trip
from tripplanner.domain.vr_visit import VrOverride, VrVisit
from tripplanner.errors import BadInput
from tripplanner.wording.naming import Names

_BOUNDS = {
    Cause.PUPIL: "one pupil has %(each)d turns, one after the other",
    Cause.EXPERIENCE: "%(turns)d pupils want “%(experience)s”, and it runs on only %(headsets)d "
    "headsets at once",
    Cause.REST: "a pupil has %(each)d turns with %(rest)d rounds of rest between them",
    Cause.REST_SEATS: "%(turns)d turns on %(headsets)d headsets, with %(rest)d rounds of rest for "
    "each pupil between turns",
    Cause.PAIRS: "%(turns)d turns of pairs need two headsets side by side, and there are %(headsets)d",
    Cause.APART: "%(pupils)d pupils who are kept apart have %(turns)d turns, one after the other",
    Cause.ONE_HEADSET: "%(pupils)d pupils share %(headsets)d headsets, and everybody keeps the same one",
    Cause.MODELS: "%(turns)d turns, and not every headset can run every experience",
    Cause.NOTHING: "nobody has a turn",
}


def bound_sentence(
    reason: Reason, visit: VrVisit | None, words: NullTranslations, language: str
) -> str:
    """Return why no rotation has fewer rounds, as one sentence.

    ``visit`` gives experiences their titles.
    """
    values: dict[str, str | int] = dict(reason.facts)
    values["rounds"] = reason.rounds
    if "experience" in values and visit is not None:
        titles = {
            experience.key: experience.title.best(language) for experience in visit.experiences
        }
        values["experience"] = titles.get(str(values["experience"]), values["experience"])
    if reason.cause is Cause.SEATS:
        if reason.fact("each"):
            why = words.gettext(
                "%(pupils)d pupils × %(each)d turns on %(headsets)d headsets leave no less"
            )
        else:
            why = words.gettext("%(turns)d turns on %(headsets)d headsets leave no less")
    else:
        why = words.gettext(_BOUNDS[reason.cause])
    text = words.ngettext(
        "%(rounds)d round: %(why)s.", "%(rounds)d rounds: %(why)s.", reason.rounds
    )
    return text % {"rounds": reason.rounds, "why": why % values}


def rotation_trouble(error: BadInput, trip: Trip, words: NullTranslations, language: str) -> str:
    """Return why there is no rotation, pupils and experiences by name."""
    names = Names(trip, words, language)
    values = {name: names.for_error(name, value) for name, value in error.values.items()}
    text = words.gettext(error.message)
    return text % values if values else text


def observer_reason(exclusion: Exclusion, words: NullTranslations) -> str:
    """Return why a pupil observes; a health flag is not named, for others may read it."""
    if exclusion.rule == WATCHES:
        return words.gettext("it was decided that they watch")
    if exclusion.rule == FORM:
        return words.gettext("the permission form says no to VR")
    if exclusion.rule == HEALTH:
        return words.gettext("for health reasons")
    if exclusion.unknown:
        return words.gettext("the date of birth is not known, or cannot be right")
    text = words.gettext("%(age)d years old on the day; the headset is for %(limit)d and older")
    return text % {"age": exclusion.age, "limit": exclusion.limit}


def decision_text(decision: VrOverride, name: str, words: NullTranslations) -> str:
    """Return a recorded decision about a pupil in one line."""
    text = words.gettext(
        "May take part (%(rule)s): %(name)s. %(reason)s – decided by %(by)s, %(on)s"
    )
    return text % {
        "name": name,
        "rule": words.gettext("age") if decision.rule == AGE else words.gettext("health"),
        "reason": decision.reason,
        "by": decision.by,
        "on": decision.on.isoformat(),
    }
