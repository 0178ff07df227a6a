"""Stops on one time line, per group.

Moments are minutes counted from midnight of the first day of the calendar, so that
days can be compared: ``date.toordinal() * 1440 + minutes``.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from tripplanner.domain.clock import DAY
from tripplanner.domain.trip import Kind, Stop, Trip


def moment(day: date, minutes: int = 0) -> int:
    """Return a local wall time as minutes on the one time line."""
    return day.toordinal() * DAY + minutes


def end_of(stop: Stop) -> int | None:
    """Return when a stop ends, in minutes since midnight of its own date.

    A night's lodging that ends "before" it starts (21:00 to 07:00) ends on the next
    morning: more than 1440. Any other stop that ends before it starts is a mistake
    (``time.backwards``). None is unknown.
    """
    if stop.ends is not None and stop.ends < stop.starts and stop.kind is Kind.LODGING:
        return stop.ends + DAY
    return stop.ends


@dataclass(frozen=True, slots=True, eq=False)
class Timed:
    """One stop with its groups, on the time line.

    ``end`` None is unknown; a stop that ends before it starts is taken as a point.
    ``until`` is how long its people are taken to be there: to the end, when unknown
    to the next stop of its groups on that day, else to midnight.
    """

    stop: Stop
    start: int
    end: int | None
    until: int
    groups: tuple[str, ...]

    @property
    def key(self) -> str:
        """Return the stop's key."""
        return self.stop.key


@dataclass(frozen=True, slots=True, eq=False)
class Line:
    """Groups that do exactly the same, and their stops in order of time."""

    groups: tuple[str, ...]
    entries: tuple[Timed, ...]


def _end(stop: Stop, start: int) -> int | None:
    end = end_of(stop)
    return None if end is None else max(moment(stop.date, end), start)


def _untils(stops: Sequence[Stop], everyone: tuple[str, ...]) -> dict[str, int]:
    """Return how long each stop without an end holds its people, by key."""
    nexts: dict[str, Stop] = {}
    found: dict[str, int] = {}
    for stop in reversed(stops):
        groups = stop.groups or everyone
        if stop.ends is None:
            after = [nexts[group] for group in groups if group in nexts]
            starts = [
                moment(other.date, other.starts)
                for other in after
                if other.date == stop.date or stop.kind is Kind.LODGING
            ]
            found[stop.key] = max(starts, default=moment(stop.date, DAY))
        for group in groups:
            nexts[group] = stop
    return found


def timed_stops(trip: Trip) -> tuple[Timed, ...]:
    """Return every stop of a trip, in order of time; the order in the file is no matter.

    A trip without groups has one nameless group, which is everybody.
    """
    everyone = tuple(group.key for group in trip.groups) or ("",)
    stops = sorted(trip.stops, key=lambda stop: (stop.date, stop.starts, stop.key))
    untils = _untils(stops, everyone)
    found = []
    for stop in stops:
        start = moment(stop.date, stop.starts)
        end = _end(stop, start)
        until = untils[stop.key] if end is None else end
        groups = tuple(dict.fromkeys(stop.groups)) or everyone
        found.append(Timed(stop, start, end, max(until, start + 1), groups))
    return tuple(found)


def lines_of(stops: Iterable[Timed]) -> tuple[Line, ...]:
    """Return one line per set of groups that share all their stops."""
    by_group: dict[str, list[Timed]] = {}
    for entry in stops:
        for group in entry.groups:
            by_group.setdefault(group, []).append(entry)
    same: dict[tuple[int, ...], tuple[list[str], list[Timed]]] = {}
    for group, entries in by_group.items():
        same.setdefault(tuple(map(id, entries)), ([], entries))[0].append(group)
    return tuple(Line(tuple(groups), tuple(entries)) for groups, entries in same.values())
