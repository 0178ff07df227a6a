"""The fields of a stop in words: their names, and what they hold, for people to compare."""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from tripplanner.domain.clock import hhmm
from tripplanner.domain.text import Text, text_of
from tripplanner.domain.trip import RestStop, Trip
from tripplanner.web.http.languages import language, short_day_text, words
from tripplanner.wording import booking_name, kind_name, mode_name

#: What each field of a stop is called.
FIELD_NAMES = {
    "title": "Title",
    "kind": "Kind",
    "date": "Day",
    "starts": "Start",
    "ends": "End",
    "place": "Place",
    "groups": "Groups",
    "adults": "Adults",
    "people": "Number of people",
    "meeting_point": "Meeting point",
    "bring": "What to bring",
    "task": "Task",
    "host_contact": "Contact there",
    "booking": "Booking",
    "mode": "Means of travel",
    "drivers": "Drivers",
    "rest_stops": "Rests on the way",
}


def field_name(name: str) -> str:
    """Return what a field is called in the reader's language."""
    return words().gettext(FIELD_NAMES[name])


def field_text(name: str, value: Any, trip: Trip) -> str:  # noqa: ANN401 -- any field's value
    """Return what a field holds; takes domain values and those of the journal (JSON)."""
    say = words().gettext
    if name in {"groups", "adults", "drivers"}:
        return _names(name, value or (), trip)
    if value in (None, "", (), [], {}):
        return say("not known") if name == "ends" else "–"
    say_it = _SAID.get(name)
    return say_it(value, trip) if say_it else str(value)


def _names(name: str, keys: Iterable[str], trip: Trip) -> str:
    say, speak = words().gettext, language()
    if name == "groups":
        known = {group.key: group.name.best(speak) for group in trip.groups}
        otherwise = say("all groups")
    else:
        known = {adult.key: adult.name for adult in trip.adults}
        otherwise = say("those of its groups") if name == "adults" else "–"
    return say(", ").join(known.get(key, key) for key in keys) or otherwise


def _text(value: Text | Mapping[str, str], trip: Trip) -> str:
    del trip
    text = value if isinstance(value, Text) else text_of(dict(value))
    return " / ".join(text.given().values()) or "–"


def _day(value: dt.date | str, trip: Trip) -> str:
    del trip
    day = value if isinstance(value, dt.date) else dt.date.fromisoformat(value)
    return short_day_text(day, language())


def _place(value: str, trip: Trip) -> str:
    found = {place.key: place.name.best(language()) for place in trip.places}
    return found.get(value, value)


def _rests(value: Iterable[RestStop | list[int]], trip: Trip) -> str:
    del trip
    pairs = [
        (item.at, item.minutes) if isinstance(item, RestStop) else (item[0], item[1])
        for item in value
    ]
    return rests_text(pairs)


def rests_text(pairs: Iterable[tuple[int, int]], between: str = "; ") -> str:
    """Return rests as one types them: ``10:20 20`` is 20 minutes from 10:20."""
    return between.join(f"{hhmm(at)} {length}" for at, length in pairs)


_SAID: dict[str, Callable[[Any, Trip], str]] = {
    "title": _text,
    "meeting_point": _text,
    "bring": _text,
    "task": _text,
    "date": _day,
    "starts": lambda value, trip: hhmm(value),  # noqa: ARG005 -- one shape for all
    "ends": lambda value, trip: hhmm(value),  # noqa: ARG005 -- one shape for all
    "place": _place,
    "kind": lambda value, trip: kind_name(value, words()),  # noqa: ARG005 -- one shape for all
    "booking": lambda value, trip: booking_name(value, words()),  # noqa: ARG005 -- one shape for all
    "mode": lambda value, trip: mode_name(value, words()),  # noqa: ARG005 -- one shape for all
    "rest_stops": _rests,
}
