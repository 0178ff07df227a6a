"""Plan the turns at a VR stop in the least number of rounds.

Without rich rules the number is exact, always: edge colouring of pupils times
experiences (Koenig) with as many colours as the bound says, spread evenly over rounds
and experiences (facts/planning.md 4.1; ``docs/rotation.md``). With rests, pairs, pupils
kept apart, pins or one head one headset a search starts from that plan.
"""

from collections.abc import Mapping
from dataclasses import replace
from random import Random

from tripplanner.domain.rotation.edge_colouring import equitable_colouring
from tripplanner.domain.rotation.headset_assignment import seated, stayed
from tripplanner.domain.rotation.insertion_search import EFFORT, greedy, rounds_of
from tripplanner.domain.rotation.jobs import arrange
from tripplanner.domain.rotation.lower_bound import bound_of
from tripplanner.domain.rotation.model import Reason, Request, Rotation, Turn, Work, refuse_nonsense
from tripplanner.domain.rotation.tabu_search import tabu_search
from tripplanner.errors import BadInput

__all__ = ["bound", "plan"]

#: So many seeds are tried for each number of rounds.
_TRIES = 2
#: One move of a company costs about as much as so many looks at a round.
_STEPS_A_MOVE = 120
#: From so many rounds on, counting off replaces colouring where both are exact.
_LONG = 200


def bound(request: Request) -> Reason:
    """Return what no plan can be shorter than, and why; pins left aside.

    Raises:
        BadInput: if the request cannot be met at all.
    """
    refuse_nonsense(request)
    return bound_of(*arrange(replace(request, pins=())))


def plan(
    request: Request,
    seed: int = 0,
    *,
    wishes: Mapping[tuple[str, str], int] | None = None,
    effort: int = EFFORT,
    stays: bool = True,
) -> Rotation:
    """Return a rotation, the same for the same ask and seed.

    ``wishes`` says in which round a pupil's turn with an experience was before: what need
    not move stays. ``effort`` limits the search under rich rules.

    Raises:
        BadInput: if the request cannot be met at all; the message names the fix.
    """
    refuse_nonsense(request)
    work, models = arrange(_shuffled(request, seed))
    least = bound(request) if request.pins else bound_of(work, models)
    cost = 0
    if not work.jobs:
        rounds = []
    elif _is_plain(work) and not wishes:
        rounds = _coloured(work, least.rounds)
    else:
        start = _start(work, least.rounds, wishes)
        rounds = _searched(work, start, least.rounds, seed, effort)
        if request.pins and max(rounds) > least.rounds:
            free = plan(replace(request, pins=()), seed, effort=effort, stays=False)
            cost = max(0, max(rounds) - free.rounds)
    count = max(rounds, default=0)
    turns: tuple[Turn, ...] = seated(work, rounds)
    where, crowded = stayed(request, turns, count) if stays else ((), ())
    return Rotation(count, least.rounds, least, turns, where, crowded, cost)


def _shuffled(request: Request, seed: int) -> Request:
    """Return the ask with its riders in the order of the seed; 0 keeps the list's."""
    if not seed:
        return request
    participants = list(request.participants)
    Random(seed).shuffle(participants)  # noqa: S311 -- an order, no secret
    return replace(request, participants=tuple(participants))


def _is_plain(work: Work) -> bool:
    """Tell whether colouring alone gives the least number of rounds."""
    request = work.request
    if request.rest or request.together or request.apart or request.sticky or request.pins:
        return False
    if any(participant.earliest > 1 for participant in request.participants):
        return False
    return len(work.pools.units) == 1 or all(offer.copies is None for offer in request.offers)


def _coloured(work: Work, rounds: int) -> list[int]:
    """Return a round per job, every experience spread evenly over the rounds."""
    if len(work.pools.units) == 1:
        if rounds > _LONG and _is_uniform(work):
            return _closed_form(work, rounds)
        edges = [(job.pupils[0], job.experience) for job in work.jobs]
        return [colour + 1 for colour in equitable_colouring(edges, rounds)]
    # Not every headset will do: deal the turns out to single headsets, colour against these.
    dealt = [0] * len(work.pools.units)
    units = []
    for job in work.jobs:
        pool = job.pools[0]
        units.append((pool, dealt[pool] // rounds))
        dealt[pool] += 1
    edges = [(job.pupils[0], unit) for job, unit in zip(work.jobs, units, strict=True)]  # type: ignore[misc]  # units are numbered pairs here
    return [colour + 1 for colour in equitable_colouring(edges, rounds)]


def _is_uniform(work: Work) -> bool:
    """Tell whether everybody has everything, and every experience runs on every headset."""
    seats, participants = len(work.request.headsets), len(work.request.participants)
    whole = len(work.jobs) == participants * len(work.request.offers)
    return whole and participants >= seats and all(cap >= seats for cap in work.caps.values())


def _closed_form(work: Work, rounds: int) -> list[int]:
    """Return a round per job by counting headsets off: round ``(e * S + s) // H``."""
    seats, found, taken = len(work.request.headsets), [], 0
    for job in work.jobs:
        found.append(min(rounds, taken // seats + 1))
        taken += len(job.pupils)
    return found


def _start(work: Work, rounds: int, wishes: Mapping[tuple[str, str], int] | None) -> list[int]:
    """Return where the search begins: the wishes, the closed form, or the colouring."""
    if wishes:
        return [job.fixed or wishes.get((job.pupils[0], job.experience), 0) for job in work.jobs]
    if work.request.rest or work.request.sticky:
        return _closed_form(work, rounds)
    edges = [(job.pupils[0], job.experience) for job in work.jobs]
    return [colour + 1 for colour in equitable_colouring(edges, rounds)]


def _searched(work: Work, start: list[int], least: int, seed: int, effort: int) -> list[int]:
    """Return the shortest that was found, from the bound upwards."""
    pinned = sum(1 for job in work.jobs if job.fixed)
    if (
        pinned
        and rounds_of(
            replace(work, jobs=tuple(job for job in work.jobs if job.fixed)),
            [0] * pinned,
            max(job.fixed for job in work.jobs),
            seed,
        )
        is None
    ):
        raise BadInput("The pinned turns do not fit together. Unpin one of them.")
    worst = greedy(work, start)
    most = max(worst)
    rounds = max(least, *(job.fixed for job in work.jobs))
    while rounds < most:
        found = rounds_of(work, start, rounds, seed, effort)
        for turn in range(_TRIES):
            if found is not None:
                return found
            found = tabu_search(work, rounds, seed + turn, effort // _STEPS_A_MOVE)
        if found is not None:
            return found
        rounds += 1
    return worst
