"""One sentence per finding: what is wrong, by how much, and what mends it."""

from collections.abc import Callable, Mapping
from datetime import date
from gettext import NullTranslations

from tripplanner.domain.clock import hhmm
from tripplanner.domain.finding import Finding, Level
from tripplanner.domain.trip import Trip
from tripplanner.i18n import catalogue
from tripplanner.wording.naming import Names
from tripplanner.wording.vocabulary import rule_name

_BOOKING_SENTENCES = {
    "none": "%(place)s asks to be booked ahead, but %(stop)s has no booking.",
    "needed": "%(stop)s still has to be booked.",
    "requested": "The booking of %(stop)s is requested but not confirmed yet.",
}
_TWICE_SENTENCES = {
    "id_number": "%(people)s have the same identity number. Remove the double entry.",
    "born": "%(people)s have the same name and date of birth. Remove the double entry, "
    "or add their identity numbers if they are two.",
    "class": "%(people)s have the same name and class. Remove the double entry, "
    "or add their identity numbers if they are two.",
}
_COACH_SENTENCES = {
    "continuous": "%(who)s: %(minutes)s at the wheel without a rest of %(rest)s (%(stops)s); "
    "%(limit)s is the limit. Plan a rest or name a second driver.",
    "night": "%(who)s: %(minutes)s at the wheel at night without a rest of %(rest)s (%(stops)s); "
    "%(limit)s is the limit. Plan a rest or name a second driver.",
    "day": "%(who)s: %(minutes)s at the wheel in one day (%(stops)s); "
    "%(limit)s is the limit. Name a second driver or split the journey.",
    "no_end": "It is not known when %(stops)s ends, so the driving time cannot be checked. "
    "Add the end.",
}


def sentence(finding: Finding, trip: Trip, words: NullTranslations, language: str) -> str:
    """Return one finding as a sentence that names stops, groups, people and times.

    ``trip`` is the trip the finding was made on, ``language`` is ``zh`` or ``en`` and
    ``words`` the catalogue of that language.
    """
    names = Names(trip, words, language)
    say = _SAY.get(finding.rule)
    if say is None:
        subject = names.stops(finding.stops) or names.people(finding.people)
        return f"{rule_name(finding.rule, words)} {subject}".strip()
    return say(finding, names)


def message(finding: Finding, trip: Trip) -> dict[str, str]:
    """Return the sentence in both languages: ``{"zh": ..., "en": ...}``."""
    return {name: sentence(finding, trip, catalogue(name), name) for name in ("zh", "en")}


def _number(finding: Finding, name: str) -> int:
    value = finding.fact(name)
    return value if isinstance(value, int) else 0


def _string(finding: Finding, name: str) -> str:
    return str(finding.fact(name) or "")


def _day(finding: Finding, names: Names) -> date | None:
    """Return the day a finding is about: its own, else that of its first stop."""
    if named := _string(finding, "date"):
        return date.fromisoformat(named)
    stop = names.find(finding.stops[0]) if finding.stops else None
    return stop.date if stop else None


def _date(finding: Finding, names: Names) -> str:
    day = _day(finding, names)
    return names.day(day) if day else ""


def _first(finding: Finding, names: Names) -> str:
    return names.stop(finding.stops[0]) if finding.stops else ""


def _pair(finding: Finding, names: Names) -> Mapping[str, str]:
    return {
        "groups": names.groups(finding.groups),
        "people": names.people(finding.people),
        "first": _first(finding, names),
        "second": names.stop(finding.stops[-1]) if finding.stops else "",
    }


def _overlap(finding: Finding, names: Names) -> str:
    gettext = names.words.gettext
    if finding.level is Level.UNVERIFIED:
        text = gettext(
            "%(groups)s: it is not known when %(first)s ends, so nobody can say whether they can be "
            "at %(second)s. Add the end."
        )
        return text % _pair(finding, names)
    text = gettext(
        "%(groups)s cannot be in %(first)s and %(second)s at once. Move or shorten one of them."
    )
    return text % _pair(finding, names)


def _backwards(finding: Finding, names: Names) -> str:
    gettext = names.words.gettext
    if _string(finding, "cause") == "outside":
        text = gettext("%(stop)s lies outside the trip’s dates (%(starts)s to %(ends)s).")
    else:
        text = gettext("%(stop)s ends before it starts. Correct its times.")
    return text % {
        "stop": _first(finding, names),
        "starts": names.day(names.trip.starts),
        "ends": names.day(names.trip.ends),
    }


def _way(finding: Finding, names: Names) -> dict[str, str]:
    way, gap = _number(finding, "way"), _number(finding, "gap")
    return {
        **_pair(finding, names),
        "origin": names.place(_string(finding, "origin")),
        "target": names.place(_string(finding, "target")),
        "way": names.duration(way),
        "gap": names.duration(max(0, gap)),
        "left": names.duration(max(0, gap - way)),
        "buffer": names.duration(_number(finding, "buffer")),
        "short": names.duration(finding.short_by or 0),
    }


def _too_short(finding: Finding, names: Names) -> str:
    text = names.words.gettext(
        "%(groups)s: the way from %(origin)s to %(target)s takes %(way)s, but only %(gap)s lie "
        "between %(first)s and %(second)s: %(short)s too little. Leave earlier or arrive later."
    )
    return text % _way(finding, names)


def _tight(finding: Finding, names: Names) -> str:
    text = names.words.gettext(
        "%(groups)s: the way from %(origin)s to %(target)s takes %(way)s of the %(gap)s between "
        "%(first)s and %(second)s; %(left)s to spare is less than the buffer of %(buffer)s."
    )
    return text % _way(finding, names)


def _travel_unknown(finding: Finding, names: Names) -> str:
    gettext = names.words.gettext
    if _string(finding, "cause") == "no_end":
        text = gettext(
            "%(groups)s: the way from %(origin)s to %(target)s takes %(way)s, but an end is missing "
            "between %(first)s and %(second)s, so nobody can say whether it fits. Add the end."
        )
    else:
        text = gettext(
            "%(groups)s: how long the way from %(origin)s to %(target)s takes is not known, so "
            "nobody can say whether it fits between %(first)s and %(second)s. Add the travel time."
        )
    return text % _way(finding, names)


def _at_place(finding: Finding, names: Names) -> dict[str, str]:
    day = _day(finding, names)
    return {
        "stop": _first(finding, names),
        "place": names.place(_string(finding, "place")),
        "date": names.day(day) if day else "",
        "weekday": names.weekday(day) if day else "",
        "hours": names.hours(_string(finding, "hours")),
        "time": hhmm(_number(finding, "last_entry")),
    }


def _closed(finding: Finding, names: Names) -> str:
    gettext = names.words.gettext
    if _string(finding, "cause") == "day":
        text = gettext(
            "%(place)s is closed on %(weekday)s, %(date)s: %(stop)s cannot take place. "
            "Choose another day."
        )
    else:
        text = gettext(
            "%(place)s is open %(hours)s on %(weekday)s, %(date)s: %(stop)s does not keep to that."
        )
    return text % _at_place(finding, names)


def _last_entry(finding: Finding, names: Names) -> str:
    text = names.words.gettext(
        "The last entry to %(place)s is at %(time)s: %(stop)s comes too late. Arrive earlier."
    )
    return text % _at_place(finding, names)


def _opening_unknown(finding: Finding, names: Names) -> str:
    gettext = names.words.gettext
    if _string(finding, "cause") == "no_end":
        text = gettext(
            "It is not known when %(stop)s ends, so nobody can say whether %(place)s is still open. "
            "Add the end."
        )
    else:
        text = gettext(
            "Whether %(place)s is open on %(weekday)s, %(date)s is not known (%(stop)s). "
            "Look up its hours and add them."
        )
    return text % _at_place(finding, names)


def _capacity(finding: Finding, names: Names) -> str:
    short = finding.short_by or 0
    gettext = names.words.gettext
    if finding.fact("others") is not None:
        text = gettext(
            "%(place)s holds %(capacity)d people; on %(date)s at %(time)s there are %(count)d, "
            "%(others)d of them with other trips (%(titles)s): %(short)d too many. "
            "Move %(stops)s or agree with the others."
        )
    else:
        text = gettext(
            "%(place)s holds %(capacity)d people; on %(date)s at %(time)s there are %(count)d: "
            "%(short)d too many (%(stops)s). Let groups come one after another."
        )
    return text % {
        "place": names.place(_string(finding, "place")),
        "capacity": _number(finding, "capacity"),
        "date": _date(finding, names),
        "time": hhmm(_number(finding, "at")),
        "count": _number(finding, "count"),
        "others": _number(finding, "others"),
        "titles": _string(finding, f"others_{names.language}"),
        "short": short,
        "stops": names.stops(finding.stops),
    }


def _booking_open(finding: Finding, names: Names) -> str:
    booking = _string(finding, "booking")
    text = names.words.gettext(_BOOKING_SENTENCES.get(booking, _BOOKING_SENTENCES["needed"]))
    return text % _at_place(finding, names)


def _booking_late(finding: Finding, names: Names) -> str:
    text = names.words.ngettext(
        "%(place)s asks to be booked %(ahead)d days ahead; %(left)d day is left before %(stop)s. "
        "Call there.",
        "%(place)s asks to be booked %(ahead)d days ahead; %(left)d days are left before %(stop)s. "
        "Call there.",
        _number(finding, "left"),
    )
    figures = {"ahead": _number(finding, "ahead"), "left": _number(finding, "left")}
    return text % {**_at_place(finding, names), **figures}


def _ratio(finding: Finding, names: Names) -> str:
    gettext, ngettext = names.words.gettext, names.words.ngettext
    text = ngettext(
        "%(stop)s: %(pupils)d pupils need %(need)d adults (one for %(ratio)d), %(have)d can be "
        "counted: %(short)d adult too few.",
        "%(stop)s: %(pupils)d pupils need %(need)d adults (one for %(ratio)d), %(have)d can be "
        "counted: %(short)d adults too few.",
        finding.short_by or 0,
    )
    figures = {name: _number(finding, name) for name in ("pupils", "need", "ratio", "have")}
    said = text % {"stop": _first(finding, names), "short": finding.short_by or 0, **figures}
    if finding.fact("apart"):
        why = gettext(
            "The groups are at different places then: say which adults of the whole party are here."
        )
        return f"{said}{'' if names.chinese else ' '}{why}"
    return said


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
    return text % _pair(finding, names)


def _no_safety_officer(finding: Finding, names: Names) -> str:
    del finding
    return names.words.gettext(
        "Nobody on this trip is the safety officer. Give one of the adults that role."
    )


def _no_group(finding: Finding, names: Names) -> str:
    text = names.words.gettext("%(people)s is in no group yet.")
    return text % _pair(finding, names)


def _no_contact(finding: Finding, names: Names) -> str:
    text = names.words.gettext("No guardian of %(people)s has a phone number. Add one.")
    return text % _pair(finding, names)


def _twice(finding: Finding, names: Names) -> str:
    cause = _string(finding, "cause")
    text = names.words.gettext(_TWICE_SENTENCES.get(cause, _TWICE_SENTENCES["id_number"]))
    return text % _pair(finding, names)


def _no_meal(finding: Finding, names: Names) -> str:
    text = names.words.gettext(
        "%(groups)s, %(date)s: no meal is planned between %(opens)s and %(closes)s."
    )
    return text % {
        "date": _date(finding, names),
        "groups": names.groups(finding.groups),
        "opens": hhmm(_number(finding, "window_from")),
        "closes": hhmm(_number(finding, "window_to")),
    }


def _too_long(finding: Finding, names: Names) -> str:
    text = names.words.gettext(
        "%(groups)s, %(date)s: the day lasts %(minutes)s, from %(first)s to %(second)s; "
        "more than %(limit)s is too long."
    )
    return text % {
        **_pair(finding, names),
        "date": _date(finding, names),
        "minutes": names.duration(_number(finding, "minutes")),
        "limit": names.duration(_number(finding, "limit")),
    }


def _coach(finding: Finding, names: Names) -> str:
    gettext = names.words.gettext
    cause = _string(finding, "cause")
    text = gettext(_COACH_SENTENCES.get(cause, _COACH_SENTENCES["day"]))
    return text % {
        "who": names.people(finding.people) or gettext("One driver (nobody is named)"),
        "stops": names.stops(finding.stops),
        "minutes": names.duration(_number(finding, "minutes")),
        "limit": names.duration(_number(finding, "limit")),
        "rest": names.duration(_number(finding, "rest")),
    }


_SAY: Mapping[str, Callable[[Finding, Names], str]] = {
    "time.overlap": _overlap,
    "time.backwards": _backwards,
    "travel.too_short": _too_short,
    "travel.tight": _tight,
    "travel.unknown": _travel_unknown,
    "opening.closed": _closed,
    "opening.last_entry": _last_entry,
    "opening.unknown": _opening_unknown,
    "capacity.place": _capacity,
    "booking.open": _booking_open,
    "booking.late": _booking_late,
    "adults.ratio": _ratio,
    "adults.fragile": _fragile,
    "adults.double_booked": _double_booked,
    "adults.no_safety_officer": _no_safety_officer,
    "people.no_group": _no_group,
    "people.no_contact": _no_contact,
    "people.twice": _twice,
    "day.no_meal": _no_meal,
    "day.too_long": _too_long,
    "coach.driving": _coach,
}
