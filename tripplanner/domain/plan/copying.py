"""A trip taken as the beginning of another one: the plan on new dates, nothing about pupils."""

import datetime as dt
import re
from dataclasses import dataclass, fields, replace
from typing import Any

from tripplanner.domain.plan.rescheduling import ASKED, asked_for
from tripplanner.domain.redaction import Redactor
from tripplanner.domain.text import LANGUAGES, Text
from tripplanner.domain.trip import Booking, Stop, Trip
from tripplanner.domain.vr_visit import VrVisit

#: As long as a year and on the same day of the week.
YEAR_IN_WEEKS = dt.timedelta(weeks=52)
#: Words that the program reads, not people.
_NOT_TEXT = frozenset({"key", "place", "sending_school", "zone", "currency", "emergency_phone"})
_YEAR = re.compile(r"(?<!\d)(19|20|21)\d\d(?!\d)")


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy, and how much of it has to be asked again.

    ``days`` is the distance from the first day to the copy's; ``rebook`` counts the stops whose
    booking was asked for, ``blanked`` the texts that named a pupil and do so no more.
    """

    trip: Trip
    days: int
    rebook: int
    blanked: int


def copied(trip: Trip, starts: dt.date, key: str, *, adults: bool = True) -> Copy:
    """Return a trip as it begins on another first day.

    Days, stops, places, ways, groups, VR set-up, rules and planned costs are taken over, adults
    if wished. Pupils are not, nor what was decided about them, and where a text names one, the
    name is blanked. What was asked for or confirmed is to be booked again. The deletion date is
    left open.
    """
    days = (starts - trip.starts).days
    people = _people(trip, adults=adults)
    blanked: list[str] = []

    def clean(record: Any) -> Any:  # noqa: ANN401 -- a trip or a stop
        return _without(record, people, blanked)

    rebook = len(asked_for(trip.stops))
    made = replace(
        trip,
        key=key,
        title=title_of_year(trip.title, trip.starts, starts),
        starts=starts,
        ends=trip.ends + dt.timedelta(days=days),
        delete_on=None,
        pupils=(),
        adults=trip.adults if adults else (),
        stops=tuple(clean(_stop(it, days, adults=adults)) for it in trip.stops),
        vr=tuple(_visit(it) for it in trip.vr),
        id="",
        version=0,
    )
    return Copy(clean(made), days, rebook, len(blanked))


def title_of_year(title: Text, before: dt.date, after: dt.date) -> Text:
    """Return a title for another date: a year in it follows, one without gets the new year.

    Where the year stays the same the title stays.
    """
    if before.year == after.year:
        return title

    def told(words: str) -> str:
        if not words:
            return ""
        moved = _YEAR.sub(lambda it: str(int(it[0]) + after.year - before.year), words)
        return moved if moved != words else f"{words} {after.year}"

    return Text(**{language: told(title.of(language)) for language in LANGUAGES})


def _stop(stop: Stop, days: int, *, adults: bool) -> Stop:
    return replace(
        stop,
        date=stop.date + dt.timedelta(days=days),
        booking=Booking.NEEDED if stop.booking in ASKED else stop.booking,
        adults=stop.adults if adults else (),
        drivers=stop.drivers if adults else (),
        id="",
        version=0,
    )


def _visit(visit: VrVisit) -> VrVisit:
    """Return what a visit offers, without pairs and decisions: those were about pupils."""
    return replace(visit, together=(), apart=(), overrides=(), observers=(), id="", version=0)


def _people(trip: Trip, *, adults: bool) -> Redactor:
    names = [name for it in trip.pupils for name in (it.name, it.name_latin)]
    names += [guardian.name for it in trip.pupils for guardian in it.guardians]
    phones = [guardian.phone for it in trip.pupils for guardian in it.guardians]
    if not adults:
        names += [it.name for it in trip.adults]
        phones += [it.phone for it in trip.adults]
    return Redactor.of(names, phones)


def _without(record: Any, people: Redactor, blanked: list[str]) -> Any:  # noqa: ANN401 -- a trip or a stop
    """Return a record whose texts name none of them; the names of the fields are noted."""
    changes = {
        it.name: people.blanked(value)
        for it in fields(record)
        if it.name not in _NOT_TEXT
        and isinstance(value := getattr(record, it.name), Text | str)
        and people.finds(value)
    }
    blanked += changes
    return replace(record, **changes) if changes else record
