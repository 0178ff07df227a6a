"""Ways to repair a stored plan: offered for one stop, or as one chain for all of it.

Working them out takes longer than a page should: they are worked out when somebody asks,
and cached until somebody writes. Who takes one gets exactly what was shown, or is told
that the plan has changed.
"""

import datetime as dt

from sqlalchemy.orm import Session

from tripplanner.domain.access import Actor
from tripplanner.domain.finding import Finding, Level
from tripplanner.domain.fixes.chain import Chain, fix_all
from tripplanner.domain.fixes.evaluation import Trial
from tripplanner.domain.fixes.model import Fix
from tripplanner.domain.fixes.patch import Patch
from tripplanner.domain.plan.change import PlanChange
from tripplanner.domain.trip import Trip
from tripplanner.errors import BadInput
from tripplanner.services.plan.change import Done, change
from tripplanner.services.plan.findings import Judged, judge, plan_for
from tripplanner.store.database.read_cache import cached_for

#: How many findings of one stop get fixes: each candidate is tried out on the plan.
FINDINGS = 3
#: How many ways are offered for each.
OFFERED = 3

Offers = tuple[tuple[Finding, tuple[Fix, ...]], ...]

_CHANGED = "The plan has changed since this was worked out. Look again."


def fixable(judged: tuple[Judged, ...], stop: str) -> tuple[Finding, ...]:
    """Return the worst findings about a stop that nobody decided to live with."""
    return tuple(
        it.finding
        for it in judged
        if stop in it.finding.stops
        and it.override is None
        and it.finding.level in {Level.BLOCK, Level.WARN}
    )[:FINDINGS]


def offers_for(session: Session, trip: Trip, stop: str, today: dt.date | None) -> Offers:
    """Return the worst findings about a stop, each with the fixes that were tried out."""

    def look() -> Offers:
        judged = judge(session, trip, today)
        plan = plan_for(session, trip, today)
        trial = Trial(plan, [it.finding for it in judged])
        return tuple((it, trial.fixes(it, limit=OFFERED)) for it in fixable(judged, stop))

    return cached_for(session, trip, ("fixes", stop, today), look)


def chain_for(session: Session, trip: Trip, today: dt.date | None) -> Chain:
    """Return the fixes that bring the whole plan as near to nothing blocking as was found."""

    def look() -> Chain:
        judged = judge(session, trip, today)
        return fix_all(
            plan_for(session, trip, today),
            known=[it.finding for it in judged],
            accepted=[it.finding for it in judged if it.override is not None],
        )

    return cached_for(session, trip, ("fix all", today), look)


def offered(session: Session, trip: Trip, stop: str, token: str, today: dt.date | None) -> Patch:
    """Return the change that was offered for a stop under this token.

    Raises:
        BadInput: if it is not offered any more.
    """
    for _, ways in offers_for(session, trip, stop, today):
        for fix in ways:
            if fix.token == token:
                return fix.patch
    raise BadInput(_CHANGED)


def take(session: Session, trip_id: str, actor: Actor, patch: Patch) -> Done:
    """Do a fix as it was tried out.

    Raises:
        BadInput: if something that it changes was changed since.
    """
    return change(
        session, lambda trip: _applied(trip, patch), trip_id=trip_id, actor=actor, action="plan.fix"
    )


def take_all(session: Session, trip_id: str, actor: Actor, chain: Chain) -> Done:
    """Do a chain of fixes as one change, which one undo takes back.

    Raises:
        BadInput: if something that it changes was changed since.
    """
    return change(
        session,
        lambda trip: _applied(trip, chain.patch),
        trip_id=trip_id,
        actor=actor,
        action="plan.fix_all",
        facts={"fixes": len(chain.steps)},
    )


def _applied(trip: Trip, patch: Patch) -> PlanChange:
    stops = {stop.key: stop for stop in trip.stops}
    visits = {visit.stop: visit.version for visit in trip.vr}
    fresh = all(
        stop.key in stops and stops[stop.key].version == stop.version
        if stop.id
        else stop.key not in stops
        for stop in patch.stops
    )
    fresh = fresh and all(key in stops for key in patch.removed)
    fresh = fresh and all(visits.get(visit.stop, 0) == visit.version for visit in patch.visits)
    if not fresh:
        raise BadInput(_CHANGED)
    return patch.apply(trip)
