"""The fields of a stop as a teacher edits them, and what they may hold."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date as Date  # noqa: N812 -- `date` is a field's name throughout
from typing import Any, TypedDict

from tripplanner.domain.clock import DAY
from tripplanner.domain.place import Mode
from tripplanner.domain.plan.change import is_overnight
from tripplanner.domain.text import Text
from tripplanner.domain.trip import Booking, Kind, RestStop, Stop, Trip
from tripplanner.errors import Fault, Faults


class StopDetails(TypedDict, total=False):
    """The fields of a stop that may be left out; ``ends`` None is an unknown end."""

    ends: int | None
    place: str
    groups: tuple[str, ...]
    adults: tuple[str, ...]
    people: int | None
    meeting_point: Text
    bring: Text
    task: Text
    host_contact: str
    booking: Booking
    mode: Mode | None
    drivers: tuple[str, ...]
    rest_stops: tuple[RestStop, ...]


class StopFields(StopDetails, total=False):
    """The fields of a stop that a teacher edits; those left out stay as they are."""

    date: Date
    starts: int
    kind: Kind
    title: Text


def edited(trip: Trip, stop: Stop, fields: dict[str, Any]) -> Stop:
    """Return the stop with the fields set.

    Raises:
        Faults: all that is wrong with them, each with the field's name.
    """
    known = {group.key for group in trip.groups}
    if "groups" in fields:
        wanted = set(fields["groups"])
        named = tuple(group.key for group in trip.groups if group.key in wanted)
        unknown = tuple(sorted(wanted - known))
        fields["groups"] = () if not unknown and wanted == known else named + unknown
    new = replace(stop, **fields)
    faults = [*_time_faults(trip, new, set(fields)), *_reference_faults(trip, new, set(fields))]
    if "title" in fields and not new.title:
        faults.append(Fault("title", "A stop needs a title in at least one language."))
    if new.people is not None and new.people < 0:
        faults.append(Fault("people", "People are counted from 0."))
    if faults:
        raise Faults(faults)
    return new


def _time_faults(trip: Trip, stop: Stop, given: set[str]) -> Iterator[Fault]:
    if "date" in given and not trip.starts <= stop.date <= trip.ends:
        values = {
            "date": stop.date.isoformat(),
            "first": trip.starts.isoformat(),
            "last": trip.ends.isoformat(),
        }
        message = "%(date)s is not a day of this trip (%(first)s to %(last)s)."
        yield Fault("date", message, values)
    if "starts" in given and not 0 <= stop.starts < DAY:
        yield Fault("starts", "A stop starts between 00:00 and 23:59.")
    if given.isdisjoint(("starts", "ends")) or stop.ends is None:
        return
    if stop.ends <= stop.starts and not (is_overnight(stop) and stop.ends > 0):
        yield Fault("ends", "A stop must end after it starts.")
    elif stop.ends > DAY:
        yield Fault("ends", "A stop ends at 24:00 at the latest; put the rest on the next day.")


def _reference_faults(trip: Trip, stop: Stop, given: set[str]) -> Iterator[Fault]:
    groups = {group.key for group in trip.groups}
    adults = {adult.key for adult in trip.adults}
    places = {place.key for place in trip.places}
    references = (
        ("place", (stop.place,) if stop.place else (), places, "There is no place %(key)s here."),
        ("groups", stop.groups, groups, "There is no group %(key)s in this trip."),
        ("adults", stop.adults, adults, "There is no adult %(key)s on this trip."),
        ("drivers", stop.drivers, adults, "There is no adult %(key)s on this trip."),
    )
    for field, keys, known, message in references:
        if field in given:
            for key in keys:
                if key not in known:
                    yield Fault(field, message, {"key": key})
