"""Ways to mend what a check found, each tried out before it is offered."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date as Date  # noqa: N812 -- `date` is a field's name throughout
from datetime import timedelta

from tripplanner.domain.checks import CHECKS, Plan, find
from tripplanner.domain.finding import Finding, Level
from tripplanner.domain.fixes.candidates import ideas
from tripplanner.domain.fixes.free_slots import Idea, MendKind
from tripplanner.domain.plan.change import SNAP, PlanChange, at_time, find_stop, with_stops
from tripplanner.domain.trip import RestStop, Stop, Trip

__all__ = ["LIMIT", "Mend", "MendKind", "Move", "apply", "mends"]

_KINDS = tuple(MendKind)

#: How many ways are offered, and how many ideas are tried out, at most.
LIMIT = 5
TRIED = 12
#: How many ideas of one kind are tried out for one stop on one day.
_ALIKE = 2

#: No move of a stop changes what these say.
_STEADY = frozenset(
    {"people.no_group", "people.no_contact", "people.twice", "adults.no_safety_officer"}
)
#: These look at one stop at a time: only the moved ones need them.
_SINGLE = frozenset(
    {
        "time.backwards",
        "opening.closed",
        "opening.last_entry",
        "opening.unknown",
        "booking.open",
        "booking.late",
    }
)
#: These say one thing about stops of several days.
_MERGED = frozenset({"adults.fragile"})
#: These look at all that happens on a day.
_WHOLE_DAY = frozenset(CHECKS) - _STEADY - _SINGLE


@dataclass(frozen=True, slots=True)
class Move:
    """One stop as a mend would leave it (minutes since midnight; no ``groups`` means all)."""

    key: str
    date: Date
    starts: int
    ends: int | None
    groups: tuple[str, ...] = ()
    rest_stops: tuple[RestStop, ...] = ()


@dataclass(frozen=True, slots=True)
class Mend:
    """A change that was tried out, and what it leaves.

    ``moves`` names every stop it changes, the one it is about first. ``minutes`` is how far
    or by how much (for ``fewer_groups`` how many pupils). ``block``, ``unverified`` and
    ``warn`` count what the whole plan would still have; ``gone`` and ``new`` are the
    findings that go and come.
    """

    kind: MendKind
    moves: tuple[Move, ...]
    minutes: int
    block: int
    unverified: int
    warn: int
    gone: tuple[Finding, ...]
    new: tuple[Finding, ...] = ()

    @property
    def stop(self) -> str:
        """Return the key of the stop it is about."""
        return self.moves[0].key

    @property
    def left(self) -> tuple[int, int, int]:
        """Return what is left: blocking, unverified, warnings; less is better."""
        return self.block, self.unverified, self.warn


def mends(
    plan: Plan, finding: Finding, *, known: Sequence[Finding] | None = None, limit: int = LIMIT
) -> tuple[Mend, ...]:
    """Return the best ways to mend a finding, best first; none that makes anything worse.

    ``known`` are the plan's findings, if the caller has them already. Of each kind only the
    best is offered for a stop and day, and at most two days. Every offer makes the finding
    go and leaves the plan better: fewer blocks, else as many and fewer unverified, else as
    many of these and fewer warnings.
    """
    every = find(plan) if known is None else known
    trial = _Trial(plan, every)
    wanted = _identity(finding)
    found: list[Mend] = []
    clean: set[tuple[MendKind, str]] = set()
    for idea in _worth_trying(ideas(plan, finding), trial):
        mend = trial.outcome(idea)
        if mend.left < trial.counts and wanted in map(_identity, mend.gone):
            found.append(mend)
            if not mend.new:
                clean.add((mend.kind, mend.stop))
                # The gentler ideas come first: this many clean ways are enough.
                if len(clean) == limit:
                    break
    found.sort(
        key=lambda mend: (
            mend.left,
            _KINDS.index(mend.kind),
            mend.minutes % SNAP > 0,
            mend.minutes,
            mend.stop,
        )
    )
    best: dict[tuple[MendKind, str, Date], Mend] = {}
    alike: Counter[tuple[MendKind, str]] = Counter()
    for mend in found:
        if alike[mend.kind, mend.stop] < _ALIKE:
            sort = mend.kind, mend.stop, mend.moves[0].date
            alike[mend.kind, mend.stop] += sort not in best
            best.setdefault(sort, mend)
    return tuple(best.values())[:limit]


def apply(trip: Trip, moves: Sequence[Move]) -> PlanChange:
    """Return the trip with the moves of a mend done, exactly as they were tried out.

    Raises:
        BadInput: if a stop they move is no longer there.
    """
    stops = []
    for move in moves:
        moved = at_time(find_stop(trip, move.key), move.date, move.starts)
        stops.append(replace(moved, ends=move.ends, groups=move.groups, rest_stops=move.rest_stops))
    return with_stops(trip, stops)


def _worth_trying(found: Iterable[Idea], trial: "_Trial") -> list[Idea]:
    """Return the most promising ideas by a cheap guess, no more than two alike."""
    chosen: list[Idea] = []
    seen: set[tuple[Stop, ...]] = set()
    alike: Counter[tuple[MendKind, str, Date]] = Counter()
    for idea in sorted(found, key=trial.rough):
        sort = idea.kind, idea.stops[0].key, idea.stops[0].date
        if idea.stops in seen or alike[sort] == _ALIKE:
            continue
        seen.add(idea.stops)
        alike[sort] += 1
        chosen.append(idea)
        if len(chosen) == TRIED:
            break
    return chosen


def _identity(finding: Finding) -> tuple[object, ...]:
    """Return what makes a finding the same one although its figures changed."""
    if finding.rule in _MERGED:
        return finding.rule, finding.level, finding.groups, finding.people, finding.facts
    facts = tuple(finding.fact(name) for name in ("cause", "date", "place"))
    return finding.rule, finding.level, finding.stops, finding.groups, finding.people, facts


class _Trial:
    """Tries ideas on the dates they touch; what other dates say stays as it is."""

    def __init__(self, plan: Plan, findings: Sequence[Finding]) -> None:
        levels = Counter(one.level for one in findings)
        self.plan = plan
        self.counts = levels[Level.BLOCK], levels[Level.UNVERIFIED], levels[Level.WARN]
        self.merged = [one for one in findings if one.rule in _MERGED]
        self.stops = {stop.key: stop for stop in plan.trip.stops}
        self._before: dict[tuple[frozenset[Date], frozenset[str]], list[Finding]] = {}
        self._by_date: dict[Date, list[Stop]] = {}
        for stop in plan.trip.stops:
            self._by_date.setdefault(stop.date, []).append(stop)

    def rough(self, idea: Idea) -> tuple[int, int, int]:
        """Return a cheap guess to sort by: overlaps it makes, its kind, how far it goes."""
        trip = self.plan.trip
        new = {stop.key: stop for stop in idea.stops}
        overlaps = 0
        for stop in idea.stops[:2]:
            groups = set(trip.groups_at(stop))
            end = stop.starts + 1 if stop.ends is None else stop.ends
            for other in self._by_date.get(stop.date, ()):
                if other.key in new or (other.ends or other.starts) <= stop.starts:
                    continue
                if other.starts < end and (
                    not groups or not groups.isdisjoint(trip.groups_at(other))
                ):
                    overlaps += 1
        return overlaps, _KINDS.index(idea.kind), idea.minutes

    def outcome(self, idea: Idea) -> Mend:
        """Return the idea as a mend, with all that it changes in the findings."""
        old = [self.stops[stop.key] for stop in idea.stops]
        days = frozenset(stop.date for stop in (*idea.stops, *old))
        groups = frozenset(key for stop in old for key in self._groups_at(stop))
        kept = self._around(days, groups)
        known = days, groups
        if known not in self._before:
            self._before[known] = self._find(kept, _WHOLE_DAY)
        new = {stop.key: stop for stop in idea.stops}
        moved = [new.get(stop.key, stop) for stop in kept]
        before = [*self._before[known], *self._find(old, _SINGLE)]
        after = [*self._find(moved, _WHOLE_DAY), *self._find(idea.stops, _SINGLE)]
        # Most findings are the very same ones: only the others need a closer look.
        same = set(before) & set(after)
        before = [one for one in before if one not in same]
        after = [one for one in after if one not in same]
        was, becomes = Counter(map(_identity, before)), Counter(map(_identity, after))
        for one in self.merged:
            # Said of other days too: nothing comes or goes for these.
            if any(self.stops[key].date not in days for key in one.stops):
                was.pop(_identity(one), None)
                becomes.pop(_identity(one), None)
        gone = tuple(_beyond(before, was - becomes))
        come = tuple(_beyond(after, becomes - was))
        levels = Counter(one.level for one in come)
        levels.subtract(one.level for one in gone)
        return Mend(
            kind=idea.kind,
            moves=tuple(
                Move(one.key, one.date, one.starts, one.ends, one.groups, one.rest_stops)
                for one in idea.stops
            ),
            minutes=idea.minutes,
            block=self.counts[0] + levels[Level.BLOCK],
            unverified=self.counts[1] + levels[Level.UNVERIFIED],
            warn=self.counts[2] + levels[Level.WARN],
            gone=gone,
            new=come,
        )

    def _find(self, stops: Sequence[Stop], rules: frozenset[str]) -> list[Finding]:
        trip = replace(self.plan.trip, stops=tuple(stops))
        return find(replace(self.plan, trip=trip), rules)

    def _groups_at(self, stop: Stop) -> tuple[str, ...]:
        return self.plan.trip.groups_at(stop) or ("",)

    def _around(self, days: frozenset[Date], groups: frozenset[str]) -> list[Stop]:
        """Return all stops of these days, and where the groups are just before and after."""
        kept = [stop for day in days for stop in self._by_date.get(day, ())]
        nearby: dict[str, Stop] = {}
        for day in days:
            for side in (-1, 1):
                near = day + timedelta(days=side)
                if near not in days:
                    nearby |= {stop.key: stop for stop in self._edge(near, side, groups)}
        return [*kept, *nearby.values()]

    def _edge(self, day: Date, side: int, groups: frozenset[str]) -> Iterator[Stop]:
        """Yield what each group does last (side -1) or first (1) on a day: ways lead there."""
        waiting = set(groups)
        stops = sorted(self._by_date.get(day, ()), key=lambda stop: stop.starts, reverse=side < 0)
        for stop in stops:
            here = waiting.intersection(self._groups_at(stop))
            if stop.place and here:
                waiting -= here
                yield stop


def _beyond(findings: Sequence[Finding], wanted: Counter[tuple[object, ...]]) -> Iterator[Finding]:
    """Yield the findings whose identity is counted in ``wanted``, as often as it is."""
    left = Counter(wanted)
    for finding in findings:
        identity = _identity(finding)
        if left[identity] > 0:
            left[identity] -= 1
            yield finding
