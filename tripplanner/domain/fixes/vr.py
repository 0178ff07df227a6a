"""Candidates for VR: who observes, which headsets, how long and how many turns."""

from collections.abc import Iterator
from dataclasses import replace

from tripplanner.domain.finding import Finding
from tripplanner.domain.fixes.index import PlanIndex
from tripplanner.domain.fixes.model import Candidate, FixKind
from tripplanner.domain.fixes.patch import Patch
from tripplanner.domain.fixes.rides import end_of
from tripplanner.domain.rotation.request import models_of, units_of
from tripplanner.domain.trip import Stop
from tripplanner.domain.vr_visit import VrVisit

#: No turn is shorter (minutes): putting a headset on takes one already.
_LEAST_TURN = 3


def _visit(index: PlanIndex, stop: Stop) -> VrVisit | None:
    return next((one for one in index.trip.vr if one.stop == stop.key), None)


def _with(
    kind: FixKind,
    visit: VrVisit,
    count: int = 0,
    *,
    others: tuple[str, ...] = (),
    minutes: int = 0,
) -> Candidate:
    return Candidate(kind, visit.stop, Patch(visits=(visit,)), minutes, count, others)


def pupil_candidates(index: PlanIndex, finding: Finding, stop: Stop) -> Iterator[Candidate]:
    """Yield that the pupils who may not wear a headset watch, as a recorded decision."""
    visit = _visit(index, stop)
    if visit is None or not finding.people:
        return
    watching = tuple(dict.fromkeys((*visit.observers, *finding.people)))
    yield _with(FixKind.OBSERVE, replace(visit, observers=watching), len(finding.people))


def headset_candidates(
    index: PlanIndex, stop: Stop, *, age_known: bool = False
) -> Iterator[Candidate]:
    """Yield the visit on other headsets of the trip, beside its own and instead of them.

    ``age_known`` leaves out models of which nobody knows the least age.
    """
    visit = _visit(index, stop)
    if visit is None:
        return
    mine = {model.key for model in models_of(index.trip, visit)}
    limits = [model.min_age or 0 for model in models_of(index.trip, visit)]
    for model in index.trip.headsets:
        if model.key in mine or model.count < 1 or (age_known and model.min_age is None):
            continue
        younger = not limits or (model.min_age or 99) < min(limits)
        usable = None if visit.usable is None else visit.usable + model.count
        beside = replace(visit, headsets=(*visit.headsets, model.key), usable=usable)
        instead = replace(
            visit,
            headsets=(model.key,),
            usable=None,
            experiences=tuple(replace(it, headsets=()) for it in visit.experiences),
        )
        # Where the others are too young for ours, ours stay in the bag.
        for changed in (instead, beside) if younger else (beside, instead):
            yield _with(FixKind.OTHER_HEADSETS, changed, model.count, others=(model.key,))


def turn_candidates(index: PlanIndex, finding: Finding, stops: list[Stop]) -> Iterator[Candidate]:
    """Yield turns that the maker allows; shorter ones, and fewer, that fit into the time."""
    for stop in stops:
        visit = _visit(index, stop)
        if visit is None:
            continue
        limit = finding.fact("limit")
        if finding.rule == "vr.too_long" and isinstance(limit, int):
            yield _with(FixKind.TURN_MINUTES, replace(visit, turn_minutes=limit), minutes=limit)
            continue
        rounds = finding.fact("rounds")
        if isinstance(rounds, int):
            yield from _fitting(visit, rounds, end_of(stop) - stop.starts)


def _fitting(visit: VrVisit, rounds: int, have: int) -> Iterator[Candidate]:
    """Yield the visit with so many turns each, and so long, that all rounds fit."""
    each = visit.turns_each or max(1, len(visit.experiences))
    for turns in range(each, 0, -1):
        needed = -(-rounds * turns // each)
        cleaning = visit.cleaning_minutes * (needed - 1)
        minutes = (have - visit.intro_minutes - cleaning) // needed
        if minutes < _LEAST_TURN:
            continue
        fewer = replace(visit, turns_each=turns if turns < each else visit.turns_each)
        if minutes < visit.turn_minutes:
            shorter = replace(fewer, turn_minutes=minutes)
            kind = FixKind.TURN_MINUTES if turns == each else FixKind.FEWER_TURNS
            yield _with(kind, shorter, turns, minutes=minutes)
        elif turns < each:
            yield _with(FixKind.FEWER_TURNS, fewer, turns, minutes=visit.turn_minutes)


def fewer_headsets(index: PlanIndex, finding: Finding, stop: Stop) -> Iterator[Candidate]:
    """Yield the visit with the headsets that others leave, with as many turns as fit then."""
    visit = _visit(index, stop)
    have, needed = finding.fact("count"), finding.fact("needed")
    if visit is None or not (isinstance(have, int) and isinstance(needed, int)):
        return
    mine = len(units_of(index.trip, visit))
    left = mine - (needed - have)
    if left < 1:
        return
    each = visit.turns_each or max(1, len(visit.experiences))
    for turns in range(each, 0, -1):
        changed = replace(visit, usable=left)
        if turns < each:
            changed = replace(changed, turns_each=turns)
        yield _with(FixKind.FEWER_HEADSETS, changed, left, minutes=turns)
