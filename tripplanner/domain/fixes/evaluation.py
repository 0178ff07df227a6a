"""Fixes for a finding: candidates, each tried out on the plan, those that help in order.

An offer makes its finding go and brings no new blocking one: no other than before, and
none of those that stay gets worse. What it makes unknown and which bookings it undoes is
counted; those that bring something unknown come after those that do not. Then the order
is: what leaves fewer blocks, then what disturbs less (``disturbance``).
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date as Date  # noqa: N812 -- `date` is a field's name throughout
from datetime import timedelta

from tripplanner.domain.checks import CHECKS, Plan, find
from tripplanner.domain.finding import Finding, Level
from tripplanner.domain.fixes.candidates import candidates, last_resorts
from tripplanner.domain.fixes.disturbance import disturbance, moved_stops, rebooked
from tripplanner.domain.fixes.index import PlanIndex
from tripplanner.domain.fixes.model import Candidate, Fix, FixKind
from tripplanner.domain.fixes.patch import Patch
from tripplanner.domain.trip import Kind, Stop, Trip

__all__ = ["LIMIT", "TRIED", "Trial", "covers", "difference", "fixes", "identity"]

_KINDS = tuple(FixKind)

#: How many fixes are offered, and how many candidates are tried out, at most.
LIMIT = 5
TRIED = 36
#: How many candidates of one kind are tried out, and how many are offered, for one stop on a day.
_TRIED_ALIKE = 3
_ALIKE = 2

#: No change of stops or visits changes what these say.
_STEADY = frozenset(
    {
        "people.no_group",
        "people.no_contact",
        "people.twice",
        "adults.no_safety_officer",
        # Said of the stops of several days at once: only the whole plan can tell.
        "adults.fragile",
        "consent.not_cleared",
        "consent.changed",
    }
)
_RULES = frozenset(CHECKS) - _STEADY
#: What only VR stops, visits and rides can change.
_VR_RULES = frozenset(rule for rule in CHECKS if rule.startswith("vr."))

#: Days and groups that a candidate touches, and the rules that it can change.
_Where = tuple[frozenset[Date], frozenset[str], frozenset[str]]


def fixes(
    plan: Plan,
    finding: Finding,
    *,
    known: Sequence[Finding] | None = None,
    limit: int = LIMIT,
    tried: int = TRIED,
) -> tuple[Fix, ...]:
    """Return the best ways to fix a finding, best first.

    ``known`` are the plan's findings, if the caller has them already. Of each kind only the
    best is offered for a stop and day, and at most two days. For what only warns nothing is
    offered that makes anything unknown or undoes a booking.
    """
    trial = Trial(plan, find(plan) if known is None else known)
    return trial.fixes(finding, limit=limit, tried=tried)


def identity(finding: Finding) -> tuple[object, ...]:
    """Return what makes a finding the same one although its figures changed."""
    facts = tuple(finding.fact(name) for name in ("cause", "date", "place"))
    return finding.rule, finding.level, tuple(sorted(finding.stops)), facts


def covers(old: Finding, new: Finding) -> bool:
    """Tell whether a finding is an old one that stayed or got smaller."""
    return (
        identity(old) == identity(new)
        and set(new.groups) <= set(old.groups)
        and set(new.people) <= set(old.people)
        and (new.short_by or 0) <= (old.short_by or 0)
    )


class Trial:
    """A plan and what is known about it; tries out candidates.

    Candidates are tried on the days they touch, which is quick; what is offered has been
    tried on the whole plan.
    """

    def __init__(self, plan: Plan, known: Sequence[Finding]) -> None:
        """``known`` are all findings of the plan."""
        self.plan = plan
        self.index = PlanIndex(plan)
        self.known = tuple(known)
        levels = Counter(one.level for one in known)
        self.counts = levels[Level.BLOCK], levels[Level.UNVERIFIED], levels[Level.WARN]
        #: How many candidates were tried out.
        self.tried = 0
        self._before: dict[_Where, tuple[Trip, list[Finding]]] = {}

    def fixes(self, finding: Finding, *, limit: int = LIMIT, tried: int = TRIED) -> tuple[Fix, ...]:
        """Return the best ways to fix a finding, best first; last resorts where nothing else helps."""
        return self._best(candidates(self.index, finding), finding, limit, tried) or self._best(
            last_resorts(self.index, finding), finding, limit, tried
        )

    def _best(
        self, made: Iterable[Candidate], finding: Finding, limit: int, tried: int
    ) -> tuple[Fix, ...]:
        found: list[tuple[Fix, Candidate]] = []
        clean: set[tuple[FixKind, str]] = set()
        for candidate in self._worth_trying(made, tried):
            fix = self._on_its_days(candidate)
            if not self._helps(fix, finding):
                continue
            found.append((fix, candidate))
            if not fix.new:
                clean.add((fix.kind, fix.about))
                # The gentler candidates come first: this many clean ways are enough.
                if len(clean) == limit:
                    break
        chosen = []
        for _, candidate in _different(sorted(found, key=lambda one: order(one[0]))):
            fix = self.outcome(candidate)
            if self._helps(fix, finding):
                chosen.append(fix)
                if len(chosen) == limit:
                    break
        return tuple(sorted(chosen, key=order))

    def _helps(self, fix: Fix, finding: Finding) -> bool:
        """Tell whether a fix may be offered for a finding."""
        if any(one.level is Level.BLOCK for one in fix.new):
            return False
        if identity(finding) not in map(identity, fix.gone):
            return False
        if finding.level is Level.BLOCK:
            return True
        return not fix.unknowns and not fix.rebookings and fix.left < self.counts

    def outcome(self, candidate: Candidate) -> Fix:
        """Return a candidate with all that it changes in the findings of the whole plan."""
        trip = candidate.patch.apply(self.plan.trip).trip
        return self._fix(candidate, self.known, find(replace(self.plan, trip=trip)))

    def _on_its_days(self, candidate: Candidate) -> Fix:
        """Return a candidate with what it changes on the days it touches."""
        self.tried += 1
        patch, stops = candidate.patch, self.index.stops
        old = [stops[one.key] for one in patch.stops if one.key in stops]
        old += [stops[key] for key in patch.removed]
        old += [stops[visit.stop] for visit in patch.visits if visit.stop in stops]
        touched = [*patch.stops, *old]
        days = frozenset(stop.date for stop in touched)
        groups = frozenset(group for stop in touched for group in self.index.lines.groups(stop))
        rules = _rules_for(patch, touched)
        if (days, groups, rules) not in self._before:
            trip = replace(self.plan.trip, stops=tuple(self._around(days, groups)))
            found = find(replace(self.plan, trip=trip), rules)
            self._before[days, groups, rules] = trip, found
        trip, before = self._before[days, groups, rules]
        after = find(replace(self.plan, trip=patch.apply(trip).trip), rules)
        return self._fix(candidate, before, after)

    def _fix(
        self, candidate: Candidate, before: Sequence[Finding], after: Sequence[Finding]
    ) -> Fix:
        gone, new = difference(before, after)
        levels = Counter(one.level for one in new)
        levels.subtract(one.level for one in gone)
        block, unverified, warn = self.counts
        return Fix(
            kind=candidate.kind,
            about=candidate.about,
            patch=candidate.patch,
            minutes=candidate.minutes,
            count=candidate.count,
            others=candidate.others,
            block=block + levels[Level.BLOCK],
            unverified=unverified + levels[Level.UNVERIFIED],
            warn=warn + levels[Level.WARN],
            gone=gone,
            new=new,
            unknowns=sum(one.level is Level.UNVERIFIED for one in new),
            rebookings=len(rebooked(self.index.stops, candidate.patch)),
            moved=len(moved_stops(self.index.stops, candidate)),
            cost=disturbance(self.index.stops, candidate, new),
        )

    def _around(self, days: frozenset[Date], groups: frozenset[str]) -> list[Stop]:
        """Return all stops of these days, and where the groups are just before and after."""
        found = [stop for stop in self.index.lines.ordered if stop.date in days]
        nearby: dict[str, Stop] = {}
        for day in days:
            for side in (-1, 1):
                near = day + timedelta(days=side)
                if near not in days:
                    nearby |= {stop.key: stop for stop in self._edge(near, side, groups)}
        return [*found, *nearby.values()]

    def _edge(self, day: Date, side: int, groups: frozenset[str]) -> Iterator[Stop]:
        """Yield what each group does last (side -1) or first (1) on a day: ways lead there."""
        waiting = set(groups)
        stops = [stop for stop in self.index.lines.ordered if stop.date == day]
        for stop in reversed(stops) if side < 0 else stops:
            here = waiting.intersection(self.index.lines.groups(stop))
            if stop.place and here:
                waiting -= here
                yield stop

    def _worth_trying(self, found: Iterable[Candidate], tried: int) -> list[Candidate]:
        """Return the most promising candidates by a cheap guess, not too many alike."""
        chosen: list[Candidate] = []
        seen: set[object] = set()
        alike: Counter[tuple[FixKind, str, Date | None]] = Counter()
        for candidate in sorted(found, key=self._rough):
            sort = candidate.kind, candidate.about, _day_of(candidate)
            if candidate.patch in seen or alike[sort] == _TRIED_ALIKE:
                continue
            seen.add(candidate.patch)
            alike[sort] += 1
            chosen.append(candidate)
            if len(chosen) == tried:
                break
        return chosen

    def _rough(self, candidate: Candidate) -> tuple[int, int, int]:
        return (
            disturbance(self.index.stops, candidate, ()),
            _KINDS.index(candidate.kind),
            candidate.minutes,
        )


def _rules_for(patch: Patch, touched: Iterable[Stop]) -> frozenset[str]:
    """Return the rules whose findings a change can change."""
    kinds = {stop.kind for stop in touched}
    if patch.visits or Kind.VR in kinds:
        return _RULES
    if Kind.TRAVEL in kinds:
        return _RULES - (_VR_RULES - {"vr.before_coach"})
    return _RULES - _VR_RULES


def order(fix: Fix) -> tuple[object, ...]:
    """Return what fixes are sorted by: nothing unknown first, then help, then disturbance."""
    return (
        fix.unknowns > 0,
        fix.block,
        fix.unknowns,
        fix.cost,
        _KINDS.index(fix.kind),
        fix.minutes,
        fix.about,
        fix.token,
    )


def _different(found: Iterable[tuple[Fix, Candidate]]) -> list[tuple[Fix, Candidate]]:
    """Return the first of each kind for a stop and day, at most two alike."""
    best: dict[tuple[FixKind, str, Date | None], tuple[Fix, Candidate]] = {}
    alike: Counter[tuple[FixKind, str]] = Counter()
    for fix, candidate in found:
        sort = fix.kind, fix.about, _day_of(fix)
        if sort in best or alike[fix.kind, fix.about] == _ALIKE:
            continue
        alike[fix.kind, fix.about] += 1
        best[sort] = fix, candidate
    return list(best.values())


def _day_of(fix: Candidate | Fix) -> Date | None:
    first: Stop | None = next(iter(fix.patch.stops), None)
    return None if first is None else first.date


def difference(
    before: Sequence[Finding], after: Sequence[Finding]
) -> tuple[tuple[Finding, ...], tuple[Finding, ...]]:
    """Return the findings that go and those that come or get worse."""
    same = set(before) & set(after)
    old = [one for one in before if one not in same]
    left: dict[tuple[object, ...], list[Finding]] = {}
    for one in old:
        left.setdefault(identity(one), []).append(one)
    new = []
    for one in after:
        if one in same:
            continue
        match = next((it for it in left.get(identity(one), ()) if covers(it, one)), None)
        if match is None:
            new.append(one)
        else:
            left[identity(one)].remove(match)
    gone = [one for rest in left.values() for one in rest]
    return tuple(one for one in old if one in gone), tuple(new)
