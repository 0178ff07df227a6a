"""The rides to and from a stop, the minutes of ways, and rides that change their ends.

A ride belongs to the stop that it leads to or away from: it stands directly before or
after it in the line of the same groups. Plans without any ride get none.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from heapq import heappop, heappush

from tripplanner.domain.checks.legs import Ways, ways_of
from tripplanner.domain.place import Mode
from tripplanner.domain.plan.change import free_key
from tripplanner.domain.text import LANGUAGES, Text
from tripplanner.domain.trip import Booking, Kind, Stop, Trip

#: What a way that nobody knows is taken to be while a candidate is made (minutes).
GUESS = 30
#: Rides this close to their stop (minutes) go with it.
NEAR = 45


def end_of(stop: Stop) -> int:
    """Return when a stop ends; half an hour after its start where nobody knows."""
    return stop.starts + 30 if stop.ends is None else max(stop.ends, stop.starts)


@dataclass(frozen=True)
class Lines:
    """A trip's stops as lines of groups; ``trip`` may be one on which something is tried out."""

    trip: Trip

    @cached_property
    def everyone(self) -> tuple[str, ...]:
        """Return all groups; a trip without groups has one nameless group."""
        return tuple(group.key for group in self.trip.groups) or ("",)

    @cached_property
    def ways(self) -> Ways:
        """Return the known minutes of ways."""
        return ways_of(self.trip.travel)

    @cached_property
    def ordered(self) -> tuple[Stop, ...]:
        """Return all stops in order of time."""
        return tuple(
            sorted(self.trip.stops, key=lambda one: (one.date, one.starts, end_of(one), one.key))
        )

    def groups(self, stop: Stop) -> tuple[str, ...]:
        """Return the groups at a stop."""
        return stop.groups or self.everyone

    def minutes(self, origin: str, target: str, mode: Mode | None = None) -> int | None:
        """Return the minutes of a way by a means, else by the fastest one; None unknown.

        Minutes recorded without any means hold for those of which nothing is known.
        """
        if not origin or not target or origin == target:
            return 0
        modes = self.ways.get((origin, target))
        if not modes:
            return None
        if mode is None:
            return min(modes.values())
        return modes.get(mode, modes.get(None))

    def least_minutes(self, origin: str) -> dict[str, int]:
        """Return the minutes to all places that known ways lead to, one after the other."""
        found: dict[str, int] = {}
        waiting = [(0, origin)]
        while waiting:
            minutes, place = heappop(waiting)
            if place in found:
                continue
            found[place] = minutes
            for (start, target), modes in self.ways.items():
                if start == place and target not in found:
                    heappush(waiting, (minutes + min(modes.values()), target))
        return found

    def mode(self, origin: str, target: str) -> Mode | None:
        """Return the means of the fastest known way."""
        modes = self.ways.get((origin, target)) or {}
        return min(modes, key=lambda mode: modes[mode], default=None)

    def sharing(self, stop: Stop) -> list[Stop]:
        """Return the other stops with a group of this one, in order of time."""
        groups = set(self.groups(stop))
        return [
            other
            for other in self.ordered
            if other.key != stop.key and not groups.isdisjoint(self.groups(other))
        ]

    def around(self, stop: Stop) -> "Around":
        """Return what stands before and after a stop in the line of its groups."""
        groups = set(self.groups(stop))
        before: list[Stop] = []
        after: list[Stop] = []
        order = stop.date, stop.starts, end_of(stop), stop.key
        for other in self.sharing(stop):
            place = other.date, other.starts, end_of(other), other.key
            (before if place < order else after).append(other)
        rides_in: list[Stop] = []
        while before and self._own_ride(before[-1], stop, groups):
            rides_in.insert(0, before.pop())
        rides_out: list[Stop] = []
        while after and self._own_ride(after[0], stop, groups):
            rides_out.append(after.pop(0))
        return Around(
            tuple(rides_in),
            tuple(rides_out),
            next((one for one in reversed(before) if one.place), None),
            next((one for one in after if one.place), None),
        )

    def _own_ride(self, ride: Stop, stop: Stop, groups: Collection[str]) -> bool:
        return (
            ride.kind is Kind.TRAVEL
            and ride.date == stop.date
            and set(self.groups(ride)) <= set(groups)
        )


@dataclass(frozen=True, slots=True)
class Around:
    """The rides to and from a stop, and the stops with a place before and after those."""

    rides_in: tuple[Stop, ...]
    rides_out: tuple[Stop, ...]
    before: Stop | None
    after: Stop | None


def between(trip: Trip, origin: str, target: str) -> Text:
    """Return the title of a ride: ``A → B`` in every language that both places have."""
    names: Mapping[str, Text] = {place.key: place.name for place in trip.places}
    first, second = names.get(origin), names.get(target)
    if first is None or second is None:
        return Text()
    return Text(
        **{
            language: f"{first.of(language)} → {second.of(language)}"
            for language in LANGUAGES
            if first.of(language) and second.of(language)
        }
    )


def retargeted(trip: Trip, ride: Stop, origin: str, target: str) -> Stop:
    """Return a ride between two other places: its title says which, its door is the right one."""
    title = between(trip, origin, target) or ride.title
    door = ride.place and target
    return replace(ride, title=title, place=door)


def new_ride(
    lines: Lines, like: Iterable[Stop], taken: Iterable[str], stop: Stop, ends: tuple[str, str]
) -> Stop:
    """Return a ride for a stop's groups that does not stand anywhere yet (00:00, its minutes).

    It goes by the means of the known way, else as the rides ``like`` it do, and on foot
    nobody drives.
    """
    origin, target = ends
    pattern = next(iter(like), None)
    mode = lines.mode(origin, target) or (pattern.mode if pattern else Mode.COACH)
    minutes = lines.minutes(origin, target, mode)
    drivers = pattern.drivers if pattern and pattern.mode is mode else ()
    return Stop(
        key=free_key(lines.trip, taken),
        date=stop.date,
        starts=0,
        ends=GUESS if minutes is None else max(5, minutes),
        kind=Kind.TRAVEL,
        title=between(lines.trip, origin, target),
        groups=stop.groups,
        booking=Booking.NONE,
        mode=mode,
        drivers=drivers,
    )
