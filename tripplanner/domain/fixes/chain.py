"""Fix all: a chain of fixes that brings a plan as near to nothing blocking as can be found.

Each step is a fix that ``evaluation`` would offer on the plan as the steps before left it,
so no step brings a new block. Where the gentlest fixes lead nowhere, others are tried.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace

from tripplanner.domain.checks import Plan, find
from tripplanner.domain.finding import Finding, Level
from tripplanner.domain.fixes.evaluation import Trial, identity
from tripplanner.domain.fixes.model import Fix
from tripplanner.domain.fixes.patch import Patch, patch_of
from tripplanner.domain.trip import Stop, Trip

#: How many chains are tried to the end, and how many fixes of one finding on the way.
_CHAINS = 6
_WAYS = 3
#: No plan needs more steps than this.
_MOST_STEPS = 40
#: How many candidates are tried out for a whole chain: some seconds on an old computer.
BUDGET = 1200


@dataclass(frozen=True, slots=True)
class Step:
    """One fix of a chain, for which finding, and the trip before it was taken."""

    finding: Finding
    fix: Fix
    trip: Trip


@dataclass(frozen=True, slots=True)
class Chain:
    """Fixes for a whole plan, in the order in which they are taken.

    ``patch`` does all of them at once, ``trip`` is what they lead to. ``before`` and
    ``after`` are all findings then and now; ``left`` those that still block.
    """

    steps: tuple[Step, ...]
    patch: Patch
    trip: Trip
    before: tuple[Finding, ...]
    after: tuple[Finding, ...]
    left: tuple[Finding, ...]

    @property
    def rebookings(self) -> int:
        """Return how many bookings must be asked for again."""
        return sum(step.fix.rebookings for step in self.steps)

    @property
    def unknowns(self) -> int:
        """Return how many things nobody can verify that could be verified before."""
        old = {identity(one) for one in self.before}
        return sum(one.level is Level.UNVERIFIED and identity(one) not in old for one in self.after)


@dataclass(frozen=True, slots=True)
class _State:
    """A plan somewhere along a chain."""

    plan: Plan
    findings: tuple[Finding, ...]
    steps: tuple[Step, ...] = ()

    def rank(self, accepted: Collection[object]) -> tuple[int, int, int]:
        blocks = len(_blocks(self.findings, accepted))
        unknown = sum(one.level is Level.UNVERIFIED for one in self.findings)
        return blocks, unknown, sum(step.fix.cost for step in self.steps)


@dataclass(slots=True)
class _Search:
    """Depth first, the gentlest fixes first, a few chains to their end."""

    accepted: frozenset[object]
    chains: int = 0
    tried: int = 0
    best: _State | None = None
    seen: set[object] = field(default_factory=set)
    hopeless: set[object] = field(default_factory=set)

    def run(self, state: _State) -> None:
        blocks = _blocks(state.findings, self.accepted)
        options: list[Step] = []
        if len(state.steps) < _MOST_STEPS and self.tried < BUDGET:
            options = self._options(state, blocks)
        if not options:
            self._keep(state)
            return
        for step in options:
            if self.chains >= _CHAINS or self._done():
                return
            following = _after(state, step)
            mark = frozenset(map(identity, following.findings)), following.plan.trip.stops
            if mark not in self.seen:
                self.seen.add(mark)
                self.run(following)

    def _options(self, state: _State, blocks: Sequence[Finding]) -> list[Step]:
        """Return the steps for the first finding that has any; none where nothing helps."""
        trial = Trial(state.plan, state.findings)
        for finding in blocks:
            mark = identity(finding), _stops_of_its_days(state.plan.trip, finding)
            if mark in self.hopeless or self.tried + trial.tried > BUDGET:
                continue
            ways = trial.fixes(finding, limit=_WAYS)
            if ways:
                self.tried += trial.tried
                return [Step(finding, fix, state.plan.trip) for fix in ways]
            self.hopeless.add(mark)
        self.tried += trial.tried
        return []

    def _keep(self, state: _State) -> None:
        self.chains += 1
        if self.best is None or state.rank(self.accepted) < self.best.rank(self.accepted):
            self.best = state

    def _done(self) -> bool:
        return self.best is not None and not _blocks(self.best.findings, self.accepted)


def fix_all(
    plan: Plan, *, known: Sequence[Finding] | None = None, accepted: Collection[Finding] = ()
) -> Chain:
    """Return the fixes that leave the fewest blocks, taken one after the other.

    ``accepted`` are blocking findings that somebody decided to live with: nothing is
    changed for them. ``known`` are the plan's findings, if the caller has them already.
    """
    before = tuple(find(plan) if known is None else known)
    search = _Search(frozenset(map(identity, accepted)))
    search.run(_State(plan, before))
    best = search.best or _State(plan, before)
    return Chain(
        steps=best.steps,
        patch=_whole(plan.trip, best.plan.trip),
        trip=best.plan.trip,
        before=before,
        after=best.findings,
        left=tuple(_blocks(best.findings, search.accepted)),
    )


def _stops_of_its_days(trip: Trip, finding: Finding) -> tuple[Stop, ...]:
    """Return what a finding and its fixes hang on most: while it is the same, so are they."""
    days = {stop.date for stop in trip.stops if stop.key in finding.stops}
    return tuple(stop for stop in trip.stops if stop.date in days)


def _blocks(findings: Sequence[Finding], accepted: Collection[object]) -> list[Finding]:
    return [one for one in findings if one.level is Level.BLOCK and identity(one) not in accepted]


def _after(state: _State, step: Step) -> _State:
    plan = replace(state.plan, trip=step.fix.patch.apply(state.plan.trip).trip)
    return _State(plan, tuple(find(plan)), (*state.steps, step))


def _whole(before: Trip, after: Trip) -> Patch:
    """Return the one change that leads from one trip to the other."""
    stops = {stop.key: stop for stop in after.stops}
    gone = [stop.key for stop in before.stops if stop.key not in stops]
    old = {visit.stop: visit for visit in before.vr}
    visits = [visit for visit in after.vr if old.get(visit.stop) != visit]
    return patch_of(before, stops, "", removed=gone, visits=visits)
