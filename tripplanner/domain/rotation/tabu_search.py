"""Rounds for turns under rich rules, one company of pupils at a time.

Every pupil always has all turns with all their rests; what may be too much is a round
(seats, copies, pupils kept apart). A company that stands in such a round is taken out
and put back where it disturbs least, found exactly over all ways to spread its turns.
Rounds that stay too full weigh more and more, so that the search leaves them.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from random import Random

from tripplanner.domain.rotation.insertion_search import Rules
from tripplanner.domain.rotation.model import Work

#: More turns of one pupil than this (or of those who stay together) are left to the other search.
_MOST = 10
_SCALE = 64
_INFEASIBLE = 1 << 40
_TABU = 3

_State = tuple[int, tuple[int, ...]]


class _TabuState:
    """All jobs in rounds, and how far each round is over its limits."""

    def __init__(self, work: Work, rounds: int, random: Random) -> None:
        self.jobs, self.rules, self.rounds, self.random = work.jobs, Rules.of(work), rounds, random
        self.round_of = [0] * len(work.jobs)
        self.seats = [[0] * len(self.rules.sizes) for _ in range(rounds + 1)]
        self.running = [Counter[str]() for _ in range(rounds + 1)]
        self.present = [Counter[str]() for _ in range(rounds + 1)]
        self.weight = [1] * (rounds + 1)
        self.binding = {key for key, cap in self.rules.caps.items() if cap < sum(self.rules.sizes)}
        for number, job in enumerate(work.jobs):
            if job.fixed:
                self.put(number, job.fixed)

    def put(self, number: int, at: int, sign: int = 1) -> None:
        job = self.jobs[number]
        self.round_of[number] = at if sign > 0 else 0
        self.running[at][job.experience] += sign * len(job.pupils)
        for pupil, pool in zip(job.pupils, job.pools, strict=True):
            self.seats[at][pool] += sign
            self.present[at][pupil] += sign

    def take(self, number: int) -> None:
        self.put(number, self.round_of[number], -1)

    def trouble(self, at: int) -> int:
        """Return by how much a round is over its limits."""
        sizes, caps = self.rules.sizes, self.rules.caps
        found = sum(max(0, n - sizes[pool]) for pool, n in enumerate(self.seats[at]))
        found += sum(max(0, self.running[at][key] - caps[key]) for key in self.binding)
        if self.rules.apart:
            present = self.present[at]
            found += sum(
                present[other] > 0
                for pupil, others in self.rules.apart.items()
                if present[pupil] > 0
                for other in others
            )
        return found

    def cost(self, number: int, at: int) -> int:
        """Return what a job adds to the trouble of a round it is not in."""
        job, found = self.jobs[number], 0
        row, sizes = self.seats[at], self.rules.sizes
        size = len(job.pupils)
        if size == 1:
            pool = job.pools[0]
            found = 1 if row[pool] >= sizes[pool] else 0
        else:
            for pool, more in Counter(job.pools).items():
                found += max(0, row[pool] + more - max(row[pool], sizes[pool]))
        if job.experience in self.binding:
            count, cap = self.running[at][job.experience], self.rules.caps[job.experience]
            found += max(0, count + size - max(count, cap))
        for pupil in job.pupils:
            for other in self.rules.apart.get(pupil, ()):
                found += 2 if self.present[at][other] else 0
        return found * self.weight[at] * _SCALE + self.random.randrange(_SCALE // 8)

    def spread(  # noqa: C901 -- one table, filled and read back
        self, numbers: Sequence[int], closed: Mapping[str, set[int]]
    ) -> bool:
        """Give the jobs of a company the rounds that cost least; tell whether they fit.

        Exact, over all ways: a state is which jobs are placed and how long each pupil
        still rests.
        """
        members = list(
            dict.fromkeys(pupil for number in numbers for pupil in self.jobs[number].pupils)
        )
        who = [
            tuple(members.index(pupil) for pupil in self.jobs[number].pupils) for number in numbers
        ]
        alike = self._alike(numbers)
        begins = [self.rules.earliest.get(pupil, 1) for pupil in members]
        arrived: list[dict[_State, tuple[int, _State, tuple[int, ...]]]] = []
        layer: dict[_State, int] = {(0, (0,) * len(members)): 0}
        for at in range(1, self.rounds + 1):
            ready = [
                at >= begins[member] and at not in closed[pupil]
                for member, pupil in enumerate(members)
            ]
            costs: dict[tuple[object, ...], int] = {}
            after: dict[_State, int] = {}
            back: dict[_State, tuple[int, _State, tuple[int, ...]]] = {}
            for state, cost in layer.items():
                mask, left = state
                for chosen in _choices(mask, left, who, alike, ready):
                    total, now = cost, mask
                    resting = [max(0, number - 1) for number in left]
                    for place in chosen:
                        kind = self._kind(numbers[place])
                        if kind not in costs:
                            costs[kind] = self.cost(numbers[place], at)
                        total += costs[kind]
                        now |= 1 << place
                        for member in who[place]:
                            resting[member] = self.rules.rest
                    reached = now, tuple(resting)
                    if total < after.get(reached, _INFEASIBLE):
                        after[reached] = total
                        back[reached] = (at, state, chosen)
            layer = after
            arrived.append(back)
        full = (1 << len(numbers)) - 1
        ends = [state for state in layer if state[0] == full]
        if not ends:
            return False
        state = min(ends, key=lambda pair: (layer[pair], pair))
        for back in reversed(arrived):
            at, state, chosen = back[state]
            for place in chosen:
                self.put(numbers[place], at)
        return True

    def _kind(self, number: int) -> tuple[object, ...]:
        job = self.jobs[number]
        return job.experience if job.experience in self.binding else "", job.pools, job.pupils

    def _alike(self, numbers: Sequence[int]) -> list[list[int]]:
        """Return for each job those it may only follow: alike ones, in their order."""
        kinds = [self._kind(number) for number in numbers]
        return [
            [other for other in range(place) if kinds[other] == kinds[place]]
            for place in range(len(numbers))
        ]


def _choices(
    mask: int,
    left: tuple[int, ...],
    who: Sequence[tuple[int, ...]],
    alike: Sequence[Sequence[int]],
    ready: Sequence[bool],
) -> Iterator[tuple[int, ...]]:
    """Yield every set of jobs that can begin together: nobody rests, nobody has two."""
    yield ()
    free = [
        place
        for place, members in enumerate(who)
        if not mask >> place & 1
        and all(ready[member] and not left[member] for member in members)
        and all(mask >> other & 1 for other in alike[place])
    ]
    if len(left) == 1:
        for place in free:
            yield (place,)
        return
    stack: list[tuple[tuple[int, ...], frozenset[int], int]] = [((), frozenset(), 0)]
    while stack:
        chosen, busy, begin = stack.pop()
        for number in range(begin, len(free)):
            place = free[number]
            if busy.isdisjoint(who[place]):
                more = (*chosen, place)
                yield more
                stack.append((more, busy.union(who[place]), number + 1))


def _companies(work: Work) -> list[tuple[int, ...]]:
    """Return the movable jobs of each pupil or company, as indices."""
    leader: dict[str, str] = {}

    def find(key: str) -> str:
        while leader.setdefault(key, key) != key:
            key = leader[key]
        return key

    for job in work.jobs:
        for other in job.pupils[1:]:
            leader[find(other)] = find(job.pupils[0])
    found: dict[str, list[int]] = {}
    for number, job in enumerate(work.jobs):
        if not job.fixed:
            found.setdefault(find(job.pupils[0]), []).append(number)
    return [tuple(numbers) for numbers in found.values()]


def tabu_search(  # noqa: C901 -- one search loop, easier to read whole
    work: Work, rounds: int, seed: int, moves: int
) -> list[int] | None:
    """Return a round per job that keeps every rule, or None if ``moves`` moves found none."""
    random = Random(seed)  # noqa: S311 -- a search, no secret
    state = _TabuState(work, rounds, random)
    groups = _companies(work)
    if any(len(numbers) > _MOST for numbers in groups):
        return None
    rests = _Rests(work)
    groups.sort(key=lambda numbers: (-len(numbers), numbers))
    of_job = {number: place for place, numbers in enumerate(groups) for number in numbers}
    for numbers in groups:
        if not _insert(state, numbers, rests):
            return None
    tabu = [0] * len(groups)
    for step in range(1, moves + 1):
        bad = [at for at in range(1, rounds + 1) if state.trouble(at)]
        if not bad:
            return state.round_of
        at = random.choice(bad)
        state.weight[at] += 1
        inside = sorted(
            {
                of_job[number]
                for number, mine in enumerate(state.round_of)
                if mine == at and number in of_job
            }
        )
        if not inside:
            return None
        free = [place for place in inside if tabu[place] < step] or inside
        place = random.choice(free)
        tabu[place] = step + _TABU + random.randrange(_TABU)
        old = {number: state.round_of[number] for number in groups[place]}
        for number in old:
            state.take(number)
        if not _insert(state, groups[place], rests):
            for number in groups[place]:
                if state.round_of[number]:
                    state.take(number)
            for number, mine in old.items():
                state.put(number, mine)
    return None


class _Rests:
    """Which jobs belong to which pupils, for the rounds that their rests close."""

    def __init__(self, work: Work) -> None:
        self.of_pupil: dict[str, list[int]] = {}
        for number, job in enumerate(work.jobs):
            for pupil in job.pupils:
                self.of_pupil.setdefault(pupil, []).append(number)

    def closed(self, state: _TabuState, pupils: Iterable[str]) -> set[int]:
        rest = state.rules.rest
        return {
            near
            for pupil in pupils
            for number in self.of_pupil[pupil]
            if state.round_of[number]
            for near in range(state.round_of[number] - rest, state.round_of[number] + rest + 1)
        }


def _insert(state: _TabuState, numbers: Sequence[int], rests: _Rests) -> bool:
    """Put the jobs of a company in."""
    pupils = {pupil for number in numbers for pupil in state.jobs[number].pupils}
    return state.spread(numbers, {key: rests.closed(state, (key,)) for key in pupils})
