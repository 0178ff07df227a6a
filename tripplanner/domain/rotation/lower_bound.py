"""Why no rotation can be shorter: every bound there is, the strongest with its reason.

Koenig's theorem makes the first three exact for any allowed sets and caps; the others
hold with rest rounds, pairs, pupils kept apart and one head one headset
(facts/planning.md 4.1).
"""

from collections import Counter
from collections.abc import Iterator

from tripplanner.domain.rotation.model import Cause, Reason, Request, Work


def bound_of(work: Work, models: int = 0) -> Reason:
    """Return the strongest bound; of equal ones the plainest.

    ``models`` is the least number of rounds that the packing onto headsets found.
    """
    best = Reason(Cause.NOTHING, 0)
    for reason in _bounds(work):
        if reason.rounds > best.rounds:
            best = reason
    if models > best.rounds:
        return Reason(Cause.MODELS, models, (("turns", work.turns),))
    return best


def _bounds(work: Work) -> Iterator[Reason]:
    request, seats, total = work.request, len(work.request.headsets), work.turns
    each = Counter(pupil for job in work.jobs for pupil in job.pupils)
    if not each:
        return
    most = max(each.values())
    same = most if min(each.values()) == most else 0
    counts = (("pupils", len(each)), ("each", same), ("turns", total), ("headsets", seats))
    yield Reason(Cause.SEATS, -(-total // seats), counts)
    yield Reason(Cause.PUPIL, most, (("each", most),))
    demand = Counter[str]()
    for job in work.jobs:
        demand[job.experience] += len(job.pupils)
    for key, turns in demand.items():
        cap = work.caps[key]
        limited = (("experience", key), ("turns", turns), ("headsets", cap))
        yield Reason(Cause.EXPERIENCE, -(-turns // cap), limited)
    if request.rest:
        facts = (("each", most), ("rest", request.rest))
        yield Reason(Cause.REST, (most - 1) * (request.rest + 1) + 1, facts)
        yield Reason(
            Cause.REST_SEATS,
            _rested(len(each), seats, request.rest, total),
            (*counts, ("rest", request.rest)),
        )
    yield from _pairs(work, seats)
    yield from _apart(request, each)
    if request.sticky:
        yield _one_headset(sorted(each.values(), reverse=True), seats)


def _rested(pupils: int, seats: int, rest: int, total: int) -> int:
    """Return the least rounds whose windows of ``rest + 1`` hold all turns."""
    window = rest + 1
    rounds = -(-total // seats)
    while (
        rounds // window * min(pupils, seats * window) + min(pupils, seats * (rounds % window))
        < total
    ):
        rounds += 1
    return rounds


def _pairs(work: Work, seats: int) -> Iterator[Reason]:
    """Pairs fill headsets by twos, so one of an odd number stays empty for them."""
    pairs = [job for job in work.jobs if len(job.pupils) == 2]  # noqa: PLR2004 -- a pair
    if pairs and seats > 1:
        facts = (("turns", len(pairs)), ("headsets", seats))
        yield Reason(Cause.PAIRS, -(-len(pairs) // (seats // 2)), facts)
    for key, turns in Counter(job.experience for job in pairs).items():
        cap = work.caps[key]
        if cap > 1:
            facts = (("turns", turns), ("headsets", cap))
            yield Reason(Cause.PAIRS, -(-turns // (cap // 2)), facts)


def _apart(request: Request, each: Counter[str]) -> Iterator[Reason]:
    """Pupils who are all kept apart from each other take turns one after the other."""
    near: dict[str, set[str]] = {}
    for first, other in request.apart:
        near.setdefault(first, set()).add(other)
        near.setdefault(other, set()).add(first)
    for start in sorted(near):
        clique = [start]
        for other in sorted(near[start], key=lambda key: (-each[key], key)):
            if all(other in near[member] for member in clique):
                clique.append(other)
        turns = sum(each[key] for key in clique)
        yield Reason(Cause.APART, turns, (("pupils", len(clique)), ("turns", turns)))


def _one_headset(loads: list[int], seats: int) -> Reason:
    """Of ``j * seats + 1`` pupils, some headset has ``j + 1``: at best those with the fewest."""
    best, count = 0, 0
    for last in range(0, len(loads), seats):
        share = last // seats + 1
        rounds = sum(loads[last - share + 1 : last + 1])
        if rounds > best:
            best, count = rounds, last + 1
    return Reason(Cause.ONE_HEADSET, best, (("pupils", count), ("headsets", seats)))
