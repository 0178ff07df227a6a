"""What findings about VR say; ``rotation_sentences`` speaks of the rotation itself."""

from collections.abc import Callable, Mapping

from tripplanner.domain.finding import Finding
from tripplanner.wording.facts import first, number, pair, string
from tripplanner.wording.naming import Names


def _named(finding: Finding, names: Names) -> dict[str, str | int]:
    return {
        "stop": first(finding, names),
        "people": names.people(finding.people),
        "count": number(finding, "count"),
        "limit": number(finding, "limit"),
    }


def _min_age(finding: Finding, names: Names) -> str:
    gettext = names.words.gettext
    if string(finding, "cause") == "unknown":
        text = gettext(
            "%(stop)s: the headset is for %(limit)d years and older, but no date of birth that can be "
            "right is known for %(people)s. Add it; until then they observe."
        )
    else:
        text = gettext(
            "%(stop)s: the headset is for %(limit)d years and older; too young on that day: %(people)s. "
            "They observe, unless a decision is recorded for each of them."
        )
    return text % _named(finding, names)


def _health(finding: Finding, names: Names) -> str:
    if string(finding, "cause") == "unread":
        unread = names.words.gettext(
            "%(stop)s: the form of %(people)s tells of a health matter and nobody has recorded "
            "what it is. Read the form, then enter it with the pupil."
        )
        return unread % _named(finding, names)
    text = names.words.gettext(
        "%(stop)s: for health reasons %(people)s should not use VR. "
        "They observe, unless a decision is recorded for each of them."
    )
    return text % _named(finding, names)


def _too_long(finding: Finding, names: Names) -> str:
    text = names.words.gettext(
        "%(stop)s: a turn lasts %(minutes)s, but the maker of %(model)s allows %(limit)s at a time. "
        "Shorten the turn by %(short)s."
    )
    return text % {
        "stop": first(finding, names),
        "minutes": names.duration(number(finding, "minutes")),
        "limit": names.duration(number(finding, "limit")),
        "model": string(finding, "model"),
        "short": names.duration(finding.short_by or 0),
    }


def _no_rest(finding: Finding, names: Names) -> str:
    gettext = names.words.gettext
    if string(finding, "cause") == "between":
        text = gettext(
            "%(groups)s: between VR in %(first)s and %(second)s lie %(gap)s; the headset’s maker asks "
            "for a rest of %(rest)s. Begin the second %(short)s later."
        )
    else:
        text = gettext(
            "%(first)s: all turns fit only without the rest of %(rest)s that the headset’s maker asks "
            "for; with it they need %(need)s, the stop has %(have)s: %(short)s too little. "
            "Give it more time, or fewer turns."
        )
    figures = {
        name: names.duration(number(finding, name)) for name in ("gap", "rest", "need", "have")
    }
    short = names.duration(finding.short_by or 0)
    return text % {**pair(finding, names), **figures, "short": short}


def _does_not_fit(finding: Finding, names: Names) -> str:
    gettext = names.words.gettext
    cause = string(finding, "cause")
    if cause == "error":
        values = {
            name.removeprefix("of_"): names.for_error(name.removeprefix("of_"), value)
            for name, value in finding.facts
            if name.startswith("of_")
        }
        sentence = gettext(string(finding, "message"))
        reason = sentence % values if values else sentence
        text = gettext("%(stop)s: %(reason)s")
        return text % {"stop": first(finding, names), "reason": reason}
    if cause == "nobody":
        text = gettext("%(stop)s: nobody may take part in VR; all pupils observe.")
    elif cause == "no_end":
        text = gettext(
            "%(stop)s: the VR rotation needs %(need)s, but it is not known when the stop ends. "
            "Add the end."
        )
    else:
        text = gettext(
            "%(stop)s: the VR rotation needs %(rounds)d rounds on %(headsets)d headsets, that is "
            "%(need)s, but the stop has %(have)s: %(short)s too little. Give it more time, more "
            "headsets, shorter turns or fewer experiences."
        )
    return text % {
        "stop": first(finding, names),
        "rounds": number(finding, "rounds"),
        "headsets": number(finding, "headsets"),
        "need": names.duration(number(finding, "need")),
        "have": names.duration(number(finding, "have")),
        "short": names.duration(finding.short_by or 0),
    }


def _before_coach(finding: Finding, names: Names) -> str:
    text = names.words.gettext(
        "%(groups)s: %(second)s begins %(left)s after the last turn of %(first)s; leave at least "
        "%(gap)s, for dizziness may come later."
    )
    return text % {
        **pair(finding, names),
        "left": names.duration(number(finding, "left")),
        "gap": names.duration(number(finding, "gap")),
    }


def _elsewhere(finding: Finding, names: Names) -> str:
    gettext = names.words.gettext
    if trips := number(finding, "trips"):
        text = gettext(
            "%(needed)d headsets %(model)s are promised at the same time, but there are %(count)d: "
            "%(stops)s, and %(trips)s. Agree with the others or take another time."
        )
    else:
        text = gettext(
            "%(needed)d headsets %(model)s are promised at the same time, but there are %(count)d: "
            "%(stops)s. Take other times, or fewer headsets at each."
        )
    return text % {
        "needed": number(finding, "needed"),
        "count": number(finding, "count"),
        "model": string(finding, "model"),
        "stops": names.stops(finding.stops),
        "trips": names.other_trips(trips),
    }


SAY_VR: Mapping[str, Callable[[Finding, Names], str]] = {
    "vr.min_age": _min_age,
    "vr.health": _health,
    "vr.too_long": _too_long,
    "vr.no_rest": _no_rest,
    "vr.does_not_fit": _does_not_fit,
    "vr.before_coach": _before_coach,
    "vr.headsets_elsewhere": _elsewhere,
}
