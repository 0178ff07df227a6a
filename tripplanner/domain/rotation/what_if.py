"""The questions a teacher asks next: what fits into our minutes, and what would help."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from tripplanner.domain.rotation.model import Request
from tripplanner.domain.rotation.schedule import bound, plan
from tripplanner.domain.vr_visit import VrVisit
from tripplanner.errors import BadInput

#: Steps of the search for an answer that is only weighed; the plan itself takes more.
_EFFORT = 8_000
_MORE, _INFEASIBLE = 3, 1 << 30


class IdeaKind(StrEnum):
    """What is changed."""

    ONE_MORE_HEADSET = "one_more_headset"
    ONE_LESS_HEADSET = "one_less_headset"
    SHORTER_TURN = "shorter_turn"
    ONE_EXPERIENCE_LESS = "one_experience_less"


@dataclass(frozen=True, slots=True)
class WhatIf:
    """A change, and the rounds and minutes that it would give; ``value`` is what was changed to."""

    kind: IdeaKind
    value: int
    rounds: int
    minutes: int


@dataclass(frozen=True, slots=True)
class Fit:
    """What a time holds.

    ``rounds`` fit into it; ``turns_each`` is how many turns each pupil can have in them, 0
    if not even one; ``turn_minutes`` is the longest turn with which all that is asked for
    fits, ``headsets`` the fewest headsets; 0 if none does.
    """

    minutes: int
    rounds: int
    turns_each: int
    turn_minutes: int
    headsets: int


def rounds_in(visit: VrVisit, minutes: int, turn_minutes: int | None = None) -> int:
    """Return how many rounds fit into minutes, the introduction counted in."""
    turn = visit.turn_minutes if turn_minutes is None else turn_minutes
    left = minutes - visit.intro_minutes + visit.cleaning_minutes
    return max(0, left // (turn + visit.cleaning_minutes))


def _rounds(request: Request) -> int:
    """Return the rounds of an ask: exact where the bound is, else by a short search."""
    least = bound(request).rounds
    plain = not (
        request.rest or request.together or request.apart or request.sticky or request.pins
    )
    return least if plain else plan(request, effort=_EFFORT, stays=False).rounds


def _turns_wanted(request: Request) -> int:
    return max((_turns(request, number) for number in range(len(request.participants))), default=0)


def _turns(request: Request, number: int) -> int:
    participant = request.participants[number]
    return len(participant.experiences) if participant.turns is None else participant.turns


def with_turns(request: Request, turns: int) -> Request:
    """Return the ask with at most so many turns for each pupil, pins left out."""
    participants = tuple(
        replace(participant, turns=min(turns, _turns(request, number)))
        for number, participant in enumerate(request.participants)
    )
    return replace(request, participants=participants, pins=())


def with_headsets(request: Request, count: int) -> Request:
    """Return the ask with so many headsets: the last model is added to, or is missing.

    Raises:
        BadInput: if an experience or pupil would be left without any headset.
    """
    have = len(request.headsets)
    last = request.headsets[-1]
    headsets = (*request.headsets[:count], *(last for _ in range(count - have)))
    more = frozenset(range(have + 1, count + 1))

    def numbers(kept: frozenset[int]) -> frozenset[int]:
        if not kept:
            return kept
        found = frozenset(number for number in kept if number <= count)
        if not found:
            raise BadInput("No headset is usable. Say how many are charged and whole.")
        return found | more if have in kept else found

    return replace(
        request,
        headsets=headsets,
        pins=(),
        offers=tuple(replace(offer, headsets=numbers(offer.headsets)) for offer in request.offers),
        participants=tuple(
            replace(participant, headsets=numbers(participant.headsets))
            for participant in request.participants
        ),
    )


def what_fits(request: Request, visit: VrVisit, minutes: int) -> Fit:
    """Return what can be done in some minutes.

    Raises:
        BadInput: if the ask cannot be met at all.
    """
    rounds = rounds_in(visit, minutes)
    wanted = _turns_wanted(request)
    each = next(
        (turns for turns in range(wanted, 0, -1) if _rounds(with_turns(request, turns)) <= rounds),
        0,
    )
    need = _rounds(replace(request, pins=()))
    spare = minutes - visit.intro_minutes - (need - 1) * visit.cleaning_minutes
    turn = min(visit.turn_minutes, max(0, spare // need)) if need else 0
    return Fit(minutes, rounds, each, turn, _fewest(request, rounds))


def _fewest(request: Request, rounds: int) -> int:
    """Return the fewest headsets with which an ask fits into so many rounds, 0 if none do."""
    if not rounds:
        return 0
    low, high = 1, len(request.participants)
    while low < high:
        middle = (low + high) // 2
        if _least(request, middle) <= rounds:
            high = middle
        else:
            low = middle + 1
    # Under rich rules a few more than the bound may be needed.
    for count in range(low, min(low + _MORE, len(request.participants) + 1)):
        if _least(request, count) <= rounds and _rounds(with_headsets(request, count)) <= rounds:
            return count
    return 0


def _least(request: Request, count: int) -> int:
    try:
        return bound(with_headsets(request, count)).rounds
    except BadInput:
        return _INFEASIBLE


def what_ifs(request: Request, visit: VrVisit) -> Iterator[WhatIf]:
    """Yield what small changes would give, pins left aside.

    Raises:
        BadInput: if the ask cannot be met at all.
    """
    free = replace(request, pins=())
    rounds = _rounds(free)
    count = len(request.headsets)

    def answer(
        kind: IdeaKind, value: int, tried: Request, turn: int = visit.turn_minutes
    ) -> WhatIf:
        # A shorter turn leaves the rounds as they are.
        needed = rounds if tried is free else _rounds(tried)
        work = needed * turn + max(0, needed - 1) * visit.cleaning_minutes
        return WhatIf(kind, value, needed, visit.intro_minutes + work)

    yield answer(IdeaKind.ONE_MORE_HEADSET, count + 1, with_headsets(free, count + 1))
    if count > 1:
        try:
            fewer = with_headsets(free, count - 1)
            yield answer(IdeaKind.ONE_LESS_HEADSET, count - 1, fewer)
        except BadInput:
            pass
    if visit.turn_minutes > 1:
        shorter = visit.turn_minutes - (2 if visit.turn_minutes > 5 else 1)  # noqa: PLR2004 -- a visible step
        yield answer(IdeaKind.SHORTER_TURN, shorter, free, shorter)
    wanted = _turns_wanted(request)
    if wanted > 1:
        yield answer(IdeaKind.ONE_EXPERIENCE_LESS, wanted - 1, with_turns(free, wanted - 1))
