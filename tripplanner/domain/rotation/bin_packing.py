"""Deal turns out to experiences and headsets so that none has more than its rounds.

A small bipartite flow: groups that each take some different bins of limited size, found
by augmenting paths. It decides which experiences a pupil gets who gets fewer than there
are, and which headsets a turn uses where not every headset will do.
"""

from collections import deque
from collections.abc import Sequence

Group = tuple[int, tuple[int, ...]]


def pack(groups: Sequence[Group], capacity: Sequence[int]) -> list[list[int]] | None:
    """Return the bins of each group, or None if they do not all fit.

    A group is (how many different bins it takes, which bins it may take).
    """
    loads = [0] * len(capacity)
    inside: list[set[int]] = [set() for _ in capacity]
    held: list[list[int]] = [[] for _ in groups]
    for number, (wanted, allowed) in enumerate(groups):
        for _ in range(wanted):
            free = [index for index in allowed if index not in held[number] and capacity[index] > 0]
            if not free:
                return None
            best = min(free, key=lambda number: (loads[number] / capacity[number], number))
            if loads[best] < capacity[best]:
                chain = [(number, -1, best)]
            else:
                chain = _augment(
                    number,
                    free,
                    groups=groups,
                    held=held,
                    inside=inside,
                    loads=loads,
                    capacity=capacity,
                )
            if not chain:
                return None
            for mover, source, target in reversed(chain):
                if source >= 0:
                    held[mover].remove(source)
                    inside[source].discard(mover)
                    loads[source] -= 1
                held[mover].append(target)
                inside[target].add(mover)
                loads[target] += 1
    return [sorted(pair) for pair in held]


def _augment(
    number: int,
    free: Sequence[int],
    *,
    groups: Sequence[Group],
    held: Sequence[Sequence[int]],
    inside: Sequence[set[int]],
    loads: Sequence[int],
    capacity: Sequence[int],
) -> list[tuple[int, int, int]]:
    """Return moves (group, from, to), the new one first, that make room; none: there is none."""
    arrived: dict[int, tuple[int, int]] = dict.fromkeys(free, (number, -1))
    queue = deque(free)
    while queue:
        bin_ = queue.popleft()
        if loads[bin_] < capacity[bin_]:
            chain = []
            while bin_ >= 0:
                mover, source = arrived[bin_]
                chain.append((mover, source, bin_))
                bin_ = source
            return chain[::-1]
        for mover in sorted(inside[bin_]):
            for target in groups[mover][1]:
                if target not in arrived and target not in held[mover]:
                    arrived[target] = (mover, bin_)
                    queue.append(target)
    return []


def least_rounds(
    groups: Sequence[Group], sizes: Sequence[int], start: int
) -> tuple[int, list[list[int]]]:
    """Return the least rounds from ``start`` in which all fit into bins of these sizes a round.

    The bins of each group come with it. Every group must fit in as many rounds as there
    are turns, so this ends.
    """
    rounds = max(1, start)
    while True:
        found = pack(groups, [rounds * size for size in sizes])
        if found is not None:
            return rounds, found
        rounds += 1
