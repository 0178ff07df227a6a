"""What to say about stops, ways, places and days."""

from collections.abc import Callable, Iterator, Mapping
from datetime import timedelta

from tripplanner.domain.clock import hhmm
from tripplanner.domain.finding import Finding, Level
from tripplanner.wording.facts import date_of, day_of, first, number, pair, string
from tripplanner.wording.naming import Names

_BOOKING_SENTENCES = {
    "none": "%(place)s asks to be booked ahead, but %(stop)s has no booking.",
    "needed": "%(stop)s still has to be booked.",
    "requested": "The booking of %(stop)s is requested but not confirmed yet.",
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
_BACKWARDS_SENTENCES = {
    "ends_first": "%(stop)s ends before it starts. Correct its times.",
    "over_midnight": "%(stop)s goes on past midnight. Write it as two stops: on %(date)s from "
    "%(from)s to 24:00, and on %(next_date)s from 00:00 to %(to)s.",
    "outside": "%(stop)s lies outside the trip’s dates (%(starts)s to %(ends)s).",
    "skipped": "%(stop)s: clocks are put forward that night, and one of these times does not "
    "exist. Correct its times.",
}


def _overlap(finding: Finding, names: Names) -> str:
    gettext = names.words.gettext
    if finding.level is Level.UNVERIFIED:
        text = gettext(
            "%(groups)s: it is not known when %(first)s ends, so nobody can say whether they can be "
            "at %(second)s. Add the end."
        )
        return text % pair(finding, names)
    text = gettext(
        "%(groups)s cannot be in %(first)s and %(second)s at once. Move or shorten one of them."
    )
    return text % pair(finding, names)


def _backwards(finding: Finding, names: Names) -> str:
    gettext = names.words.gettext
    text = gettext(_BACKWARDS_SENTENCES[string(finding, "cause") or "ends_first"])
    stop = names.find(finding.stops[0]) if finding.stops else None
    ends = stop.ends if stop is not None else None
    return text % {
        "stop": first(finding, names),
        "from": hhmm(stop.starts) if stop is not None else "",
        "to": hhmm(ends) if ends is not None else "",
        "date": names.day(stop.date) if stop is not None else "",
        "next_date": names.day(stop.date + timedelta(days=1)) if stop is not None else "",
        "starts": names.day(names.trip.starts),
        "ends": names.day(names.trip.ends),
    }


def _way(finding: Finding, names: Names) -> dict[str, str]:
    way, gap = number(finding, "way"), number(finding, "gap")
    return {
        **pair(finding, names),
        "origin": names.place(string(finding, "origin")),
        "target": names.place(string(finding, "target")),
        "way": names.duration(way),
        "gap": names.duration(max(0, gap)),
        "left": names.duration(max(0, gap - way)),
        "buffer": names.duration(number(finding, "buffer")),
        "short": names.duration(finding.short_by or 0),
        "means": names.join(names.mode(mode) for mode in string(finding, "means").split(",")),
        "known": names.join(_by_means(string(finding, "known"), names)),
    }


def _by_means(known: str, names: Names) -> Iterator[str]:
    """Yield ``metro 10 min`` of the fact ``metro:10,bus:20``."""
    for one in filter(None, known.split(",")):
        mode, _, minutes = one.partition(":")
        yield f"{names.mode(mode)}{'' if names.chinese else ' '}{names.duration(int(minutes))}"


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
    if string(finding, "cause") == "no_end":
        text = gettext(
            "%(groups)s: the way from %(origin)s to %(target)s takes %(way)s, but an end is missing "
            "between %(first)s and %(second)s, so nobody can say whether it fits. Add the end."
        )
    elif string(finding, "cause") == "other_means":
        text = gettext(
            "%(groups)s: how long the way from %(origin)s to %(target)s takes is not known for the "
            "planned means (%(means)s; known: %(known)s), so nobody can say whether it fits between "
            "%(first)s and %(second)s. Add the travel time, or plan other means."
        )
    else:
        text = gettext(
            "%(groups)s: how long the way from %(origin)s to %(target)s takes is not known, so "
            "nobody can say whether it fits between %(first)s and %(second)s. Add the travel time."
        )
    return text % _way(finding, names)


def _at_place(finding: Finding, names: Names) -> dict[str, str]:
    day = day_of(finding, names)
    return {
        "stop": first(finding, names),
        "place": names.place(string(finding, "place")),
        "date": names.day(day) if day else "",
        "weekday": names.weekday(day) if day else "",
        "hours": names.hours(string(finding, "hours")),
        "time": names.time(number(finding, "last_entry")),
    }


def _closed(finding: Finding, names: Names) -> str:
    gettext = names.words.gettext
    if string(finding, "cause") == "day":
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
    if string(finding, "cause") == "no_end":
        text = gettext(
            "It is not known when %(stop)s ends, so nobody can say whether %(place)s is still open. "
            "Add the end."
        )
    elif string(finding, "cause") == "unsure":
        text = gettext(
            "%(weekday)s, %(date)s is a national holiday, and for that year no table of holidays "
            "is here: whether the weekly hours of %(place)s hold is not known (%(stop)s). Import "
            "the table, or add the hours of that date."
        )
    elif string(finding, "cause") == "workday":
        text = gettext(
            "%(weekday)s, %(date)s is a moved working day: whether %(place)s is open is not known "
            "(%(stop)s). Add the hours of that date."
        )
    else:
        text = gettext(
            "Whether %(place)s is open on %(weekday)s, %(date)s is not known (%(stop)s). "
            "Look up its hours and add them."
        )
    return text % _at_place(finding, names)


def _holiday(finding: Finding, names: Names) -> str:
    gettext = names.words.gettext
    name = string(finding, f"name_{names.language}")
    text = gettext(
        "%(weekday)s, %(date)s is a public holiday%(name)s: %(stop)s relies on the weekly hours of "
        "%(place)s. Ask whether they hold, and add the hours of that date."
    )
    left, right = ("（", "）") if names.chinese else (" (", ")")
    return text % {**_at_place(finding, names), "name": f"{left}{name}{right}" if name else ""}


def _capacity(finding: Finding, names: Names) -> str:
    short = finding.short_by or 0
    gettext = names.words.gettext
    if finding.fact("others") is not None:
        text = gettext(
            "%(place)s holds %(capacity)d people; on %(date)s at %(time)s there are %(count)d, "
            "%(others)d of them with %(trips)s: %(short)d too many. "
            "Move %(stops)s or agree with the others."
        )
    else:
        text = gettext(
            "%(place)s holds %(capacity)d people; on %(date)s at %(time)s there are %(count)d: "
            "%(short)d too many (%(stops)s). Let groups come one after another."
        )
    return text % {
        "place": names.place(string(finding, "place")),
        "capacity": number(finding, "capacity"),
        "date": date_of(finding, names),
        "time": hhmm(number(finding, "at")),
        "count": number(finding, "count"),
        "others": number(finding, "others"),
        "trips": names.other_trips(number(finding, "trips")),
        "short": short,
        "stops": names.stops(finding.stops),
    }


def _booking_open(finding: Finding, names: Names) -> str:
    booking = string(finding, "booking")
    text = names.words.gettext(_BOOKING_SENTENCES.get(booking, _BOOKING_SENTENCES["needed"]))
    return text % _at_place(finding, names)


def _booking_late(finding: Finding, names: Names) -> str:
    text = names.words.ngettext(
        "%(place)s asks to be booked %(ahead)d days ahead; %(left)d day is left before %(stop)s. "
        "Call there.",
        "%(place)s asks to be booked %(ahead)d days ahead; %(left)d days are left before %(stop)s. "
        "Call there.",
        number(finding, "left"),
    )
    figures = {"ahead": number(finding, "ahead"), "left": number(finding, "left")}
    return text % {**_at_place(finding, names), **figures}


def _no_meal(finding: Finding, names: Names) -> str:
    text = names.words.gettext(
        "%(groups)s, %(date)s: no meal is planned between %(opens)s and %(closes)s."
    )
    return text % {
        "date": date_of(finding, names),
        "groups": names.groups(finding.groups),
        "opens": hhmm(number(finding, "window_from")),
        "closes": hhmm(number(finding, "window_to")),
    }


def _too_long(finding: Finding, names: Names) -> str:
    text = names.words.gettext(
        "%(groups)s, %(date)s: the day lasts %(minutes)s, from %(first)s to %(second)s; "
        "more than %(limit)s is too long."
    )
    return text % {
        **pair(finding, names),
        "date": date_of(finding, names),
        "minutes": names.duration(number(finding, "minutes")),
        "limit": names.duration(number(finding, "limit")),
    }


def _coach(finding: Finding, names: Names) -> str:
    gettext = names.words.gettext
    cause = string(finding, "cause")
    text = gettext(_COACH_SENTENCES.get(cause, _COACH_SENTENCES["day"]))
    return text % {
        "who": names.people(finding.people) or gettext("One driver (nobody is named)"),
        "stops": names.stops(finding.stops),
        "minutes": names.duration(number(finding, "minutes")),
        "limit": names.duration(number(finding, "limit")),
        "rest": names.duration(number(finding, "rest")),
    }


SAY_PLAN: Mapping[str, Callable[[Finding, Names], str]] = {
    "time.overlap": _overlap,
    "time.backwards": _backwards,
    "travel.too_short": _too_short,
    "travel.tight": _tight,
    "travel.unknown": _travel_unknown,
    "opening.closed": _closed,
    "opening.last_entry": _last_entry,
    "opening.unknown": _opening_unknown,
    "calendar.holiday": _holiday,
    "capacity.place": _capacity,
    "booking.open": _booking_open,
    "booking.late": _booking_late,
    "day.no_meal": _no_meal,
    "day.too_long": _too_long,
    "coach.driving": _coach,
}
