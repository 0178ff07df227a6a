"""The ways a plan asks its groups to go: from where, to where, in how many minutes.

* A way leads from each place to the next one the group is at; stops without a place
  in between say nothing about where the group is and do not break the way.
* The time for it is all that lies between the end of the one stop and the start of
  the other. A travel stop in between is part of that time: its own length is a plan,
  not a measure.
* The place of a travel stop is where it begins or where it arrives, whichever its
  neighbours bear out; only a third place (a station, the last arrival of the day) is
  a place of its own, reached at the latest when the travel stop ends and left at the
  earliest when it starts.
* Where rides in between say their means, those count: walking to and from one other
  means is part of it; of several others together only minutes without any means tell.
* When stops overlap, a way leads to a stop from every stop that ended before it and
  that nothing later has replaced, so a long stop around a short one is not forgotten.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import pairwise

from tripplanner.domain.checks.timeline import Line, Timed, moment
from tripplanner.domain.checks.zone_clock import ZoneClock
from tripplanner.domain.clock import DAY
from tripplanner.domain.place import Mode, Travel
from tripplanner.domain.trip import Kind

#: Minutes by means of travel (None: not said), for one origin and destination.
Ways = Mapping[tuple[str, str], Mapping[Mode | None, int]]


@dataclass(frozen=True, slots=True)
class Leg:
    """One way between two stops.

    ``way`` are the minutes it takes, None when not known; ``gap`` the minutes the plan
    leaves, None when an end is not known. Then ``least`` and ``most`` bound the gap.
    ``means`` are those planned; ``others`` the minutes by means that are not planned,
    where those planned are not known.
    """

    origin: Timed
    target: Timed
    groups: tuple[str, ...]
    way: int | None
    gap: int | None
    least: int
    most: int
    means: tuple[Mode, ...] = ()
    others: tuple[tuple[Mode, int], ...] = ()

    @property
    def overnight(self) -> bool:
        """Tell whether a midnight lies between."""
        return self.origin.stop.date != self.target.stop.date


@dataclass(frozen=True, slots=True, eq=False)
class _Node:
    """A group at a place; ``over`` is the end as far as the order of stops goes.

    ``means`` and ``departs`` are the means and the start of the rides that lead here.
    """

    entry: Timed
    over: int
    means: tuple[Mode, ...]
    departs: int | None

    @property
    def travels(self) -> bool:
        return self.entry.stop.kind is Kind.TRAVEL


def ways_of(travel: Iterable[Travel]) -> Ways:
    """Return the known travel times; a way's own minutes go before those of the way back."""
    there: dict[tuple[str, str], dict[Mode | None, int]] = {}
    back: dict[tuple[str, str], dict[Mode | None, int]] = {}
    for way in travel:
        modes = there.setdefault((way.origin, way.destination), {})
        modes[way.mode] = min(way.minutes, modes.get(way.mode, way.minutes))
        if way.both_ways:
            modes = back.setdefault((way.destination, way.origin), {})
            modes[way.mode] = min(way.minutes, modes.get(way.mode, way.minutes))
    return {pair: back.get(pair, {}) | there.get(pair, {}) for pair in there.keys() | back.keys()}


def _minutes(modes: Mapping[Mode | None, int], means: tuple[Mode, ...]) -> int | None:
    """Return the minutes of a way by the planned means, else by the fastest one known.

    Minutes recorded without any means hold for those of which nothing is known.
    """
    if not means:
        return min(modes.values(), default=None)
    if len(means) == 1 and means[0] in modes:
        return modes[means[0]]
    return modes.get(None)


def _planned(modes: Iterable[Mode]) -> tuple[Mode, ...]:
    """Return each of the means once; walking to and from another one is part of it."""
    means = tuple(dict.fromkeys(modes))
    ridden = tuple(mode for mode in means if mode is not Mode.WALK)
    return ridden or means


def _nodes(line: Line) -> list[_Node]:
    placed = [entry for entry in line.entries if entry.stop.place]
    following = {id(a): b.stop.place for a, b in pairwise(placed)}
    nodes: list[_Node] = []
    modes: list[Mode] = []
    departs: int | None = None
    for entry in line.entries:
        stop = entry.stop
        travels = stop.kind is Kind.TRAVEL
        if travels:
            modes += [stop.mode] if stop.mode else []
            departs = entry.start if departs is None else departs
        if not stop.place:
            continue
        here_already = nodes and nodes[-1].entry.stop.place == stop.place
        if travels and (here_already or following.get(id(entry)) == stop.place):
            continue
        over = max(entry.start + 1, entry.start if entry.end is None else entry.end)
        nodes.append(_Node(entry, over, _planned(modes), departs))
        modes, departs = [], None
    return nodes


def _neighbours(nodes: list[_Node]) -> Iterator[tuple[_Node, _Node]]:
    """Yield each pair with one wholly before the other and nothing wholly between them."""
    by_end = sorted(nodes, key=lambda node: (node.over, node.entry.start, node.entry.key))
    ended: list[_Node] = []
    latest = -1
    for node in nodes:
        while by_end[len(ended)].over <= node.entry.start:
            ended.append(by_end[len(ended)])
            latest = max(latest, ended[-1].entry.start)
        for earlier in reversed(ended):
            if earlier.over <= latest:
                break
            yield earlier, node


def _leg(origin: _Node, target: _Node, ways: Ways, clock: ZoneClock) -> Leg:
    first, second = origin.entry, target.entry
    modes = ways.get((first.stop.place, second.stop.place), {})
    way = _minutes(modes, target.means)
    others = tuple((mode, modes[mode]) for mode in modes if mode) if way is None else ()
    leave = first.start if origin.travels else first.end
    arrive = second.end if target.travels else second.start
    earliest = first.start if leave is None else leave
    latest = second.start if arrive is None else arrive
    gap = None
    if leave is not None and arrive is not None:
        gap = least = most = clock.least(leave, arrive)
    else:
        # An end nobody knows: at worst when the ride departs, else the day's midnight.
        at_worst = leave
        if at_worst is None:
            midnight = moment(first.stop.date, DAY)
            at_worst = midnight if target.departs is None else min(midnight, target.departs)
        least = max(0, clock.least(max(at_worst, earliest), latest))
        until = latest if arrive is not None else moment(second.stop.date, DAY)
        most = clock.most(earliest, until)
    return Leg(first, second, (), way, gap, least, most, target.means, others)


def legs_of(lines: Iterable[Line], ways: Ways, clock: ZoneClock) -> tuple[Leg, ...]:
    """Return every way between two different places, once for all groups that go it."""
    found: dict[tuple[int, int], Leg] = {}
    groups: dict[tuple[int, int], list[str]] = {}
    for line in lines:
        for origin, target in _neighbours(_nodes(line)):
            if origin.entry.stop.place == target.entry.stop.place:
                continue
            pair = id(origin.entry), id(target.entry)
            groups.setdefault(pair, []).extend(line.groups)
            if pair not in found:
                found[pair] = _leg(origin, target, ways, clock)
    return tuple(replace(leg, groups=tuple(groups[pair])) for pair, leg in found.items())
