"""Rounds for turns under the rich rules: rest, pairs, apart, pins, one head one headset.

Not polynomial in general, so a search: every job that has a round keeps all rules; the
others are put in one by one where they push out the least, and what was pushed out may
not come back at once. Steps are counted, not seconds: the same seed gives the same plan.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from random import Random

from tripplanner.domain.rotation.model import Job, Work

#: Looks at a round (one job, one round) that one number of rounds may cost.
EFFORT = 60_000
_TABU = 6
_OUT = 1_000_000


@dataclass(frozen=True, slots=True)
class Rules:
    """What two jobs may not do, by index."""

    rest: int
    caps: Mapping[str, int]
    sizes: tuple[int, ...]
    apart: Mapping[str, frozenset[str]]
    earliest: Mapping[str, int]

    @classmethod
    def of(cls, work: Work) -> "Rules":
        """Return the rules of some work."""
        near: dict[str, set[str]] = {}
        for first, other in work.request.apart:
            near.setdefault(first, set()).add(other)
            near.setdefault(other, set()).add(first)
        return cls(
            rest=work.request.rest,
            caps=work.caps,
            sizes=tuple(len(units) for units in work.pools.units),
            apart={key: frozenset(others) for key, others in near.items()},
            earliest={
                participant.key: participant.earliest for participant in work.request.participants
            },
        )


class Board:
    """Jobs in rounds; every rule holds at all times."""

    def __init__(self, jobs: Sequence[Job], rules: Rules, rounds: int) -> None:
        """Begin with no job in any round; round 0 is not used."""
        self.jobs, self.rules, self.rounds = jobs, rules, rounds
        self.round_of = [0] * len(jobs)
        self.seats = [[0] * len(rules.sizes) for _ in range(rounds + 1)]
        self.running: list[dict[str, int]] = [{} for _ in range(rounds + 1)]
        self.inside: list[set[int]] = [set() for _ in range(rounds + 1)]
        self.of_pupil: dict[str, dict[int, int]] = {}
        self.first = [
            max((rules.earliest.get(pupil, 1) for pupil in job.pupils), default=1) for job in jobs
        ]
        self.needs: list[dict[int, int]] = []
        for job in jobs:
            needs: dict[int, int] = {}
            for pool in job.pools:
                needs[pool] = needs.get(pool, 0) + 1
            self.needs.append(needs)
            for pupil in job.pupils:
                self.of_pupil.setdefault(pupil, {})

    def put(self, number: int, at: int) -> None:
        """Give a job a round."""
        job = self.jobs[number]
        self.round_of[number] = at
        self.inside[at].add(number)
        self.running[at][job.experience] = self.running[at].get(job.experience, 0) + len(job.pupils)
        for pool, count in self.needs[number].items():
            self.seats[at][pool] += count
        for pupil in job.pupils:
            self.of_pupil[pupil][at] = number

    def take(self, number: int) -> None:
        """Take a job's round away."""
        job, at = self.jobs[number], self.round_of[number]
        self.round_of[number] = 0
        self.inside[at].discard(number)
        self.running[at][job.experience] -= len(job.pupils)
        for pool, count in self.needs[number].items():
            self.seats[at][pool] -= count
        for pupil in job.pupils:
            del self.of_pupil[pupil][at]

    def clashes(self, number: int, at: int) -> set[int]:
        """Return the jobs whose pupils cannot have their turn if this job is in a round."""
        job, rest = self.jobs[number], self.rules.rest
        found = set()
        for pupil in job.pupils:
            mine = self.of_pupil[pupil]
            for near in range(max(1, at - rest), min(self.rounds, at + rest) + 1):
                if near in mine:
                    found.add(mine[near])
            for other in self.rules.apart.get(pupil, ()):
                theirs = self.of_pupil.get(other)
                if theirs and at in theirs:
                    found.add(theirs[at])
        return found

    def lacking(self, number: int, at: int, gone: set[int]) -> tuple[int, dict[int, int]]:
        """Return the experience's and each pool's missing places if some jobs were gone."""
        job = self.jobs[number]
        size = len(job.pupils)
        less = sum(
            len(self.jobs[index].pupils)
            for index in gone
            if self.round_of[index] == at and self.jobs[index].experience == job.experience
        )
        cap = self.rules.caps[job.experience]
        short = self.running[at].get(job.experience, 0) - less + size - cap
        pools = {}
        for pool, count in self.needs[number].items():
            freed = sum(
                self.needs[index].get(pool, 0) for index in gone if self.round_of[index] == at
            )
            over = self.seats[at][pool] - freed + count - self.rules.sizes[pool]
            if over > 0:
                pools[pool] = over
        return max(0, short), pools

    def fits(self, number: int, at: int) -> bool:
        """Tell whether a job can have a round without anything else moving."""
        if at < self.first[number] or self.clashes(number, at):
            return False
        short, pools = self.lacking(number, at, set())
        return not short and not pools


def rounds_of(
    work: Work,
    start: Sequence[int],
    rounds: int,
    seed: int,
    effort: int = EFFORT,
) -> list[int] | None:
    """Return a round per job that keeps every rule, or None if none was found.

    ``start`` is where jobs would like to be (0: no wish). Fixed jobs stay where they are.
    """
    board = Board(work.jobs, Rules.of(work), rounds)
    held = {number for number, job in enumerate(work.jobs) if job.fixed}
    for number in sorted(held, key=lambda number: work.jobs[number].fixed):
        at = work.jobs[number].fixed
        if at > rounds or not _pinned_fits(board, number, at):
            return None
        board.put(number, at)
    waiting = []
    order = sorted(
        (number for number in range(len(work.jobs)) if number not in held),
        key=lambda number: (-len(work.jobs[number].pupils), start[number], number),
    )
    for number in order:
        at = start[number]
        if 1 <= at <= rounds and board.fits(number, at):
            board.put(number, at)
        else:
            waiting.append(number)
    return _settle(board, waiting, held, Random(seed), effort)  # noqa: S311 -- a search, no secret


def _pinned_fits(board: Board, number: int, at: int) -> bool:
    """Tell whether a pin can stand beside the other pins; a rest may be shorter: it was asked for."""
    short, pools = board.lacking(number, at, set())
    taken = any(at in board.of_pupil[pupil] for pupil in board.jobs[number].pupils)
    return not short and not pools and not taken


def _settle(  # noqa: C901 -- one search loop, easier to read whole
    board: Board, waiting: list[int], held: set[int], random: Random, effort: int
) -> list[int] | None:
    tabu: dict[tuple[int, int], int] = {}
    step = 0
    while waiting and effort > 0:
        step += 1
        place = random.randrange(len(waiting)) if step % 4 == 0 else len(waiting) - 1
        number = waiting.pop(place)
        best: list[tuple[int, tuple[int, ...]]] = []
        cost = _OUT
        for at in range(board.first[number], board.rounds + 1):
            effort -= 1
            if tabu.get((number, at), 0) > step:
                continue
            out = _pushed(board, number, at, held=held, random=random, most=cost)
            if out is None:
                continue
            weight = sum(len(board.jobs[job].pupils) for job in out)
            if weight < cost:
                cost, best = weight, []
            if weight == cost:
                best.append((at, out))
            if weight == 0:
                break
        if not best:
            waiting.insert(0, number)
            if not tabu or all(until <= step for until in tabu.values()):
                return None
            continue
        at, out = best[random.randrange(len(best))]
        for job in out:
            tabu[job, board.round_of[job]] = step + _TABU + random.randrange(_TABU + len(waiting))
            board.take(job)
            waiting.append(job)
        board.put(number, at)
    return None if waiting else board.round_of


def _pushed(
    board: Board, number: int, at: int, *, held: set[int], random: Random, most: int
) -> tuple[int, ...] | None:
    """Return the jobs that must give way for one, or None if held ones would have to."""
    gone = board.clashes(number, at)
    if gone & held or len(gone) > most:
        return None
    short, pools = board.lacking(number, at, gone)
    if short or pools:
        others = [job for job in board.inside[at] if job not in held and job not in gone]
        random.shuffle(others)
        if short:
            same = board.jobs[number].experience
            others.sort(key=lambda number: board.jobs[number].experience != same)
        for job in others:
            if not short and not pools:
                break
            useful = (short and board.jobs[job].experience == board.jobs[number].experience) or any(
                pool in board.needs[job] for pool in pools
            )
            if useful:
                gone.add(job)
                short, pools = board.lacking(number, at, gone)
        if short or pools:
            return None
    return tuple(sorted(gone))


def greedy(work: Work, start: Sequence[int]) -> list[int]:
    """Return a round per job by the first that fits; as many rounds as it takes."""
    jobs = work.jobs
    latest = max((job.fixed for job in jobs), default=0)
    first = max((participant.earliest for participant in work.request.participants), default=1)
    rounds = latest + first + len(jobs) * (work.request.rest + 1) + 1
    board = Board(jobs, Rules.of(work), rounds)
    for number, job in enumerate(jobs):
        if job.fixed:
            board.put(number, job.fixed)
    free = (number for number, job in enumerate(jobs) if not job.fixed)
    for number in sorted(free, key=lambda number: (start[number], number)):
        at = next(round_ for round_ in range(1, rounds + 1) if board.fits(number, round_))
        board.put(number, at)
    return board.round_of
