"""The plan as paper and phones show it: days, and in each day its stops in order."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from tripplanner.domain.clock import hhmm
from tripplanner.domain.people import Adult, Group, Role
from tripplanner.domain.place import Place
from tripplanner.domain.text import NO_TEXT, Text
from tripplanner.domain.trip import Kind, Stop, Trip


@dataclass(frozen=True, slots=True)
class AgendaStop:
    """One stop with everything it points to; ``ends`` is empty when unknown.

    ``groups`` is empty when everybody takes part.
    """

    key: str
    starts: str
    ends: str
    kind: Kind
    title: Text
    place: Text
    address: str
    place_phone: str
    groups: tuple[Group, ...]
    meeting_point: Text
    bring: Text
    task: Text
    stop: Stop

    @property
    def span(self) -> str:
        """Return ``09:30–12:00``, or only the beginning when the end is not known."""
        return f"{self.starts}–{self.ends}" if self.ends else self.starts


@dataclass(frozen=True, slots=True)
class AgendaDay:
    """A date of the trip, counted from 1, and its stops by time."""

    number: int
    date: date
    stops: tuple[AgendaStop, ...]


def takes_part(trip: Trip, stop: Stop, groups: Sequence[str]) -> bool:
    """Tell whether one of ``groups`` (none: anybody) is at a stop."""
    return not groups or bool(set(groups) & set(trip.groups_at(stop)))


def agenda(
    trip: Trip, groups: Sequence[str] = (), dates: Sequence[date] = ()
) -> tuple[AgendaDay, ...]:
    """Return the days of a trip, for some groups and dates only if given.

    A stop outside the trip's dates has a day of its own, so that nothing is hidden.
    """
    within = [trip.starts + timedelta(days=past) for past in range(max(0, trip.days()))]
    wanted = sorted({*within, *(stop.date for stop in trip.stops)})
    order = {group.key: place for place, group in enumerate(trip.groups)}

    def by_time(stop: Stop) -> tuple[int, int, int, str]:
        first = min((order.get(key, 0) for key in stop.groups), default=-1)
        return (stop.starts, first, stop.ends or 0, stop.key)

    return tuple(
        AgendaDay(
            number=(day - trip.starts).days + 1,
            date=day,
            stops=tuple(
                _line(trip, stop)
                for stop in sorted(trip.stops, key=by_time)
                if stop.date == day and takes_part(trip, stop, groups)
            ),
        )
        for day in wanted
        if not dates or day in dates
    )


def _line(trip: Trip, stop: Stop) -> AgendaStop:
    place = place_of(trip, stop)
    at = set(stop.groups)
    return AgendaStop(
        key=stop.key,
        starts=hhmm(stop.starts),
        ends="" if stop.ends is None else hhmm(stop.ends),
        kind=stop.kind,
        title=stop.title,
        place=place.name if place else NO_TEXT,
        address=place.address if place else "",
        place_phone=place.phone if place else "",
        groups=tuple(group for group in trip.groups if group.key in at)
        if _some(trip, stop)
        else (),
        meeting_point=stop.meeting_point,
        bring=stop.bring,
        task=stop.task,
        stop=stop,
    )


def _some(trip: Trip, stop: Stop) -> bool:
    return bool(stop.groups) and set(stop.groups) != {group.key for group in trip.groups}


def place_of(trip: Trip, stop: Stop) -> Place | None:
    """Return the place of a stop, or None."""
    return next((place for place in trip.places if place.key == stop.place), None)


def leader(trip: Trip, groups: Sequence[str] = ()) -> Adult | None:
    """Return whom to call: a lead teacher, of these groups if one is named for them."""
    leads = [adult for adult in trip.adults if adult.role is Role.LEAD_TEACHER]
    own = [adult for adult in leads if set(adult.groups) & set(groups)]
    whole = [adult for adult in leads if not adult.groups]
    found = own or whole or leads or [adult for adult in trip.adults if adult.phone]
    return found[0] if found else None


def call_phone(trip: Trip, groups: Sequence[str] = ()) -> str:
    """Return the phone pupils call on the way: the leader's, else the emergency number."""
    who = leader(trip, groups)
    return (who.phone if who else "") or trip.emergency_phone


def sending_school(trip: Trip) -> Text:
    """Return the name of the school that travels."""
    return next(
        (school.name for school in trip.schools if school.key == trip.sending_school), NO_TEXT
    )
