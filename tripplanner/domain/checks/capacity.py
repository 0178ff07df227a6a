"""Places that hold fewer people than come at once, other trips included."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from tripplanner.domain.calendar import Occupancy
from tripplanner.domain.checks.timeline import Timed, moment
from tripplanner.domain.checks.view import View
from tripplanner.domain.clock import DAY
from tripplanner.domain.finding import Finding
from tripplanner.domain.place import Place
from tripplanner.domain.trip import Kind

#: When, coming (1) or going (-1), and who.
Change = tuple[int, int, Timed | Occupancy]


@dataclass(slots=True)
class _Crowd:
    """Who is at one place at one moment; a group or an adult counts once.

    Groups and adults are counted one by one only while several stops share the place.
    """

    view: View
    stops: dict[str, Timed] = field(default_factory=dict)
    others: list[Occupancy] = field(default_factory=list)
    _reported: int = 0
    _counted: int = 0
    _waiting: dict[str, Timed] = field(default_factory=dict)
    _known: set[str] = field(default_factory=set)
    _groups: dict[str, int] = field(default_factory=dict)
    _adults: dict[str, int] = field(default_factory=dict)

    @property
    def people(self) -> int:
        """Return how many people are there."""
        alone = sum(self.view.people_at(entry) for entry in self._waiting.values())
        return self._reported + self._counted + alone

    def come(self, who: Timed | Occupancy) -> None:
        """Let a stop's or another trip's people come."""
        if isinstance(who, Occupancy):
            self.others.append(who)
            self._reported += who.people
            return
        self.stops[who.key] = who
        if who.stop.people is not None:
            self._reported += who.stop.people
            return
        self._waiting[who.key] = who
        if len(self._waiting) + len(self._known) > 1:
            for entry in self._waiting.values():
                self._known.add(entry.key)
                self._count(entry, 1)
            self._waiting.clear()

    def go(self, who: Timed | Occupancy) -> None:
        """Let them go again."""
        if isinstance(who, Occupancy):
            self.others.remove(who)
            self._reported -= who.people
            return
        del self.stops[who.key]
        if who.stop.people is not None:
            self._reported -= who.stop.people
        elif who.key in self._known:
            self._known.remove(who.key)
            self._count(who, -1)
        else:
            del self._waiting[who.key]

    def _count(self, entry: Timed, by: int) -> None:
        sizes = self.view.group_sizes
        for group in self.view.pupil_groups(entry):
            if _first_or_last(self._groups, group, by):
                self._counted += by * sizes.get(group, 0)
        for adult in self.view.adults_present(entry):
            if _first_or_last(self._adults, adult, by):
                self._counted += by


def _first_or_last(counter: dict[str, int], key: str, by: int) -> bool:
    """Count one more (1) or less (-1); tell whether it is the first or was the last."""
    before = counter.get(key, 0)
    counter[key] = before + by
    return not before or not before + by


@dataclass(frozen=True, slots=True)
class _Peak:
    """The fullest moment of a stretch over capacity."""

    at: int
    people: int
    stops: tuple[Timed, ...]
    others: tuple[Occupancy, ...]


def _changes(stops: Sequence[Timed], others: Sequence[Occupancy]) -> list[Change]:
    found: list[Change] = []
    for entry in stops:
        found += [(entry.start, 1, entry), (entry.until, -1, entry)]
    for one in others:
        start = moment(one.date, one.starts)
        end = moment(one.date, DAY if one.ends is None else one.ends)
        if end < start:
            end += DAY
        found += [(start, 1, one), (max(end, start + 1), -1, one)]
    return sorted(found, key=lambda change: change[:2])


def _at_most(view: View, changes: Sequence[Change]) -> int:
    """Return a bound for the people at once that counts nobody's being there twice."""
    here = most = 0
    for _, by, who in changes:
        here += by * (who.people if isinstance(who, Occupancy) else view.people_at(who))
        most = max(most, here)
    return most


def _peaks(view: View, place: Place, changes: Sequence[Change]) -> Iterator[_Peak]:
    capacity = place.capacity or 0
    crowd = _Crowd(view)
    peak: _Peak | None = None
    for at, now in groupby(changes, key=lambda change: change[0]):
        for _, by, who in now:
            if by > 0:
                crowd.come(who)
            else:
                crowd.go(who)
        over = crowd.people > capacity and bool(crowd.stops)
        if over and (peak is None or crowd.people > peak.people):
            peak = _Peak(at, crowd.people, tuple(crowd.stops.values()), tuple(crowd.others))
        elif not over and peak is not None:
            yield peak
            peak = None
    if peak is not None:
        yield peak


def place_full(view: View) -> Iterator[Finding]:
    """Yield each stretch of time in which a place holds more people than it can.

    One finding per stretch, about its fullest moment: the stops there then, and how many
    people are too many. Pupils and adults count, each once, or what the stops say
    (``people``); a stop without an end holds its people until their next stop. Other
    trips' people count; a stretch that they fill alone is not ours. Rides to a place do
    not fill it.
    """
    at: dict[str, list[Timed]] = {}
    for entry in view.stops:
        if entry.stop.place and entry.stop.kind is not Kind.TRAVEL:
            at.setdefault(entry.stop.place, []).append(entry)
    for key, stops in at.items():
        place = view.places.get(key)
        if place is None or place.capacity is None:
            continue
        changes = _changes(stops, view.occupancies.get(place.id, ()))
        if _at_most(view, changes) <= place.capacity:
            continue
        for peak in _peaks(view, place, changes):
            yield _finding(view, place, peak)


def _finding(view: View, place: Place, peak: _Peak) -> Finding:
    # How many, not which: the reader may not be allowed to know of the other trips.
    elsewhere: dict[str, str | int] = {}
    if peak.others:
        elsewhere = {
            "others": sum(one.people for one in peak.others),
            "trips": len({one.trip_id for one in peak.others}),
        }
    return view.finding(
        "capacity.place",
        sorted(peak.stops, key=lambda entry: (entry.start, entry.key)),
        [group for entry in peak.stops for group in entry.groups],
        short_by=peak.people - (place.capacity or 0),
        at=peak.at % DAY,
        capacity=place.capacity or 0,
        count=peak.people,
        place=place.key,
        more=elsewhere,
    )
