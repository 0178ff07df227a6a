"""The form of a stop: fill it with what is stored, and read back what was typed."""

import datetime as dt
import re
import unicodedata
from collections.abc import Mapping
from typing import Any

from werkzeug.datastructures import MultiDict

from tripplanner.domain.clock import hhmm, minutes
from tripplanner.domain.place import Mode
from tripplanner.domain.plan.editing import DEFAULT_MINUTES
from tripplanner.domain.text import NO_TEXT, Text
from tripplanner.domain.trip import Booking, Kind, RestStop, Stop, Trip
from tripplanner.web.http.forms import Form
from tripplanner.web.plan.stop_words import FIELD_NAMES, rests_text

#: Fields that hold words per language: a form field each, ``title_zh``.
TEXTS = ("title", "meeting_point", "bring", "task")
_REST = re.compile(r"(\d{1,2}[:.]?\d{2})\s*[,x×*/ ]\s*(\d{1,3})\s*(?:min\w*|分钟?|')?")


def stored_values(stop: Stop, trip: Trip) -> dict[str, object]:
    """Return the form fields that say what a stop holds."""
    values: dict[str, object] = {
        "kind": str(stop.kind),
        "date": stop.date.isoformat(),
        "starts": hhmm(stop.starts),
        "ends": "" if stop.ends is None else hhmm(stop.ends),
        "place": stop.place,
        "groups": list(stop.groups),
        "adults": list(stop.adults),
        "people": "" if stop.people is None else str(stop.people),
        "host_contact": stop.host_contact,
        "booking": str(stop.booking),
        "mode": str(stop.mode or ""),
        "drivers": list(stop.drivers),
        "rest_stops": rests_text(
            ((rest_stop.at, rest_stop.minutes) for rest_stop in stop.rest_stops), "\n"
        ),
    }
    for name in TEXTS:
        for code in trip.languages:
            values[f"{name}_{code}"] = getattr(stop, name).of(code)
    return values


def new_values(trip: Trip, day: dt.date, starts: int, group: str) -> dict[str, object]:
    """Return the form fields of a stop that is about to be added."""
    groups = (
        (group,) if any(item.key == group for item in trip.groups) and len(trip.groups) > 1 else ()
    )
    kind = Kind.VISIT
    blank = Stop(
        key="",
        date=day,
        starts=starts,
        ends=min(24 * 60, starts + DEFAULT_MINUTES[kind]),
        kind=kind,
        title=NO_TEXT,
        groups=groups,
    )
    return stored_values(blank, trip)


def stop_form(posted: MultiDict[str, str]) -> Form:
    """Return what was posted, times in words turned into ``HH:MM``."""
    typed = MultiDict(posted)
    for name in ("starts", "ends"):
        plain = plain_time(typed.get(name, ""))
        if plain:
            typed[name] = plain
    return Form(typed)


def read_stop(form: Form, trip: Trip, stop: Stop | None) -> dict[str, Any]:
    """Return the fields of a stop that were typed; what is wrong is noted in the form.

    ``stop`` is the stored one: languages and groups that the form does not show stay.
    """
    fields: dict[str, Any] = {
        name: _text(form, name, trip, getattr(stop, name) if stop else NO_TEXT) for name in TEXTS
    }
    fields["kind"] = form.choice("kind", FIELD_NAMES["kind"], Kind)
    fields["date"] = form.day("date", FIELD_NAMES["date"])
    fields["starts"] = _clock(form, "starts", needed=True)
    fields["ends"] = _clock(form, "ends", needed=False)
    places = [place.key for place in trip.places]
    fields["place"] = form.one_of("place", FIELD_NAMES["place"], places, needed=False)
    adults = [adult.key for adult in trip.adults]
    groups = [group.key for group in trip.groups]
    fields["groups"] = tuple(form.some_of("groups", FIELD_NAMES["groups"], groups))
    if len(fields["groups"]) == len(groups):
        fields["groups"] = ()
    fields["adults"] = tuple(form.some_of("adults", FIELD_NAMES["adults"], adults))
    fields["drivers"] = tuple(form.some_of("drivers", FIELD_NAMES["drivers"], adults))
    fields["people"] = form.whole("people", FIELD_NAMES["people"], most=100_000, needed=False)
    fields["host_contact"] = form.text("host_contact", FIELD_NAMES["host_contact"], needed=False)
    fields["booking"] = form.choice("booking", FIELD_NAMES["booking"], Booking)
    fields["mode"] = form.choice("mode", FIELD_NAMES["mode"], Mode, needed=False)
    fields["rest_stops"] = _rests(form)
    return fields


def _text(form: Form, name: str, trip: Trip, known: Text) -> Text:
    typed: dict[str, str] = {
        code: known.of(code) for code in ("zh", "en", "bo") if code not in trip.languages
    }
    for code in trip.languages:
        if name == "title":
            typed[code] = form.text(f"title_{code}", FIELD_NAMES[name], needed=False)
        else:
            typed[code] = form.area(f"{name}_{code}", FIELD_NAMES[name], longest=2000)
    return Text(**typed)


def _clock(form: Form, name: str, *, needed: bool) -> int | None:
    return form.clock(name, FIELD_NAMES[name], needed=needed)


_SPOKEN = re.compile(
    r"(?P<half>上午|早上|清晨|中午|下午|晚上|傍晚|am|pm)?\s*"
    r"(?P<hour>\d{1,2})\s*(?:[:.h点时]\s*(?P<minute>\d{1,2}|半|一刻|三刻)?)?\s*(?:分)?\s*"
    r"(?P<after>am|pm|a\.m\.|p\.m\.)?"
)
_SPOKEN_MINUTES = {"半": 30, "一刻": 15, "三刻": 45}
_NOON = 12


def plain_time(typed: str) -> str:
    """Return ``HH:MM`` of ``9点半``, ``下午2点10分`` or ``2.30 pm``; nothing if it is no time."""
    text = unicodedata.normalize("NFKC", typed).strip().lower()
    found = _SPOKEN.fullmatch(text)
    if found is None:
        return ""
    hour = int(found["hour"])
    spoken = found["minute"] or "0"
    minute = _SPOKEN_MINUTES[spoken] if spoken in _SPOKEN_MINUTES else int(spoken)
    half = (found["half"] or found["after"] or "").replace(".", "")
    if half in {"下午", "晚上", "傍晚", "pm"} and hour < _NOON:
        hour += _NOON
    if half == "am" and hour == _NOON:
        hour = 0
    return f"{hour:02d}:{minute:02d}"


def _rests(form: Form) -> tuple[RestStop, ...]:
    typed = form.area("rest_stops", FIELD_NAMES["rest_stops"], longest=500)
    plain = unicodedata.normalize("NFKC", typed).replace(";", "\n").replace("、", "\n")
    found = []
    for line in filter(None, (part.strip() for part in plain.splitlines())):
        match = _REST.fullmatch(line)
        try:
            at = minutes(_with_colon(match[1])) if match else -1
        except ValueError:
            at = -1
        if match is None or at < 0:
            form.fault("rest_stops", "Write each rest like 10:20 20 (20 minutes from 10:20).")
            return ()
        found.append(RestStop(at, int(match[2])))
    return tuple(found)


def _with_colon(text: str) -> str:
    digits = re.sub(r"\D", "", text)
    return f"{digits[:-2]}:{digits[-2:]}"


def same_form(item: Mapping[str, object], other: Mapping[str, object], field: str) -> bool:
    """Tell whether two sets of form fields say the same about one field of a stop."""
    names = [name for name in item if name == field or name.startswith(f"{field}_")]
    return all(item.get(name) == other.get(name) for name in names)
