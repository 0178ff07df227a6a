"""What to say about pupils and adults."""

from collections.abc import Callable, Mapping

from tripplanner.domain.finding import Finding
from tripplanner.wording.facts import number, pair, string
from tripplanner.wording.naming import Names

_TWICE_SENTENCES = {
    "id_number": "%(people)s have the same identity number. Remove the double entry.",
    "born": "%(people)s have the same name and date of birth. Remove the double entry, "
    "or add their identity numbers if they are two.",
    "class": "%(people)s have the same name and class. Remove the double entry, "
    "or add their identity numbers if they are two.",
}


def _ratio(finding: Finding, names: Names) -> str:
    gettext, ngettext = names.words.gettext, names.words.ngettext
    text = ngettext(
        "%(stop)s: %(pupils)d pupils need %(need)d adults (one for %(ratio)d), %(have)d can be "
        "counted: %(short)d adult too few.",
        "%(stop)s: %(pupils)d pupils need %(need)d adults (one for %(ratio)d), %(have)d can be "
        "counted: %(short)d adults too few.",
        finding.short_by or 0,
    )
    figures = {name: number(finding, name) for name in ("pupils", "need", "ratio", "have")}
    sentence = text % {
        "stop": names.stops(finding.stops),
        "short": finding.short_by or 0,
        **figures,
    }
    if finding.fact("apart"):
        why = gettext(
            "The groups are at different places then: say which adults of the whole party are here."
        )
        return f"{sentence}{'' if names.chinese else ' '}{why}"
    return sentence


def _fragile(finding: Finding, names: Names) -> str:
    text = names.words.gettext(
        "%(groups)s: at %(stops)s there are just enough adults; if one falls ill, there are too few. "
        "Name somebody who can step in."
    )
    return text % {"groups": names.groups(finding.groups), "stops": names.stops(finding.stops)}


def _double_booked(finding: Finding, names: Names) -> str:
    text = names.words.gettext(
        "%(people)s cannot be at %(first)s and at %(second)s at once. Name other adults at one of them."
    )
    return text % pair(finding, names)


def _no_safety_officer(finding: Finding, names: Names) -> str:
    del finding
    return names.words.gettext(
        "Nobody on this trip is the safety officer. Give one of the adults that role."
    )


def _no_group(finding: Finding, names: Names) -> str:
    text = names.words.gettext("%(people)s is in no group yet.")
    return text % pair(finding, names)


def _no_contact(finding: Finding, names: Names) -> str:
    text = names.words.gettext("No guardian of %(people)s has a phone number. Add one.")
    return text % pair(finding, names)


def _twice(finding: Finding, names: Names) -> str:
    cause = string(finding, "cause")
    text = names.words.gettext(_TWICE_SENTENCES.get(cause, _TWICE_SENTENCES["id_number"]))
    return text % pair(finding, names)


_BIRTH_SENTENCES = {
    "future": "%(people)s: the date of birth, %(born)s, lies after the trip begins. Correct it; "
    "until then no age can be relied on.",
    "young": "%(people)s: born on %(born)s, a pupil of %(age)d would be unlikely (%(youngest)d to "
    "%(oldest)d are expected). Compare the date with a document.",
    "old": "%(people)s: born on %(born)s, a pupil of %(age)d would be unlikely (%(youngest)d to "
    "%(oldest)d are expected). Compare the date with a document.",
}


def _birth(finding: Finding, names: Names) -> str:
    text = names.words.gettext(_BIRTH_SENTENCES[string(finding, "cause") or "old"])
    figures = {name: number(finding, name) for name in ("age", "youngest", "oldest")}
    return text % {**pair(finding, names), **figures, "born": string(finding, "born")}


SAY_PEOPLE: Mapping[str, Callable[[Finding, Names], str]] = {
    "adults.ratio": _ratio,
    "adults.fragile": _fragile,
    "adults.double_booked": _double_booked,
    "adults.no_safety_officer": _no_safety_officer,
    "people.no_group": _no_group,
    "people.no_contact": _no_contact,
    "people.twice": _twice,
    "people.birth_unlikely": _birth,
}
