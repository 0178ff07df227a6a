"""Swap search for groups with wishes: friends move as one unit, some keep apart.

Exact colouring cannot know of wishes, so its result is the start, and units are swapped
while that evens out the counts. The number of steps is fixed, not the time: the same seed
gives the same groups on every machine.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

#: What one broken wish to be apart weighs against squared counts of values and of size.
_APART = 1000
_SIZE = 4
_STEPS = 1500
#: For how many steps a unit that moved stays where it is.
_REST = 6


@dataclass(frozen=True, slots=True)
class Unit:
    """Pupils who stay together; ``values`` counts them by number of value, size is 0."""

    pupils: tuple[int, ...]
    values: tuple[tuple[int, int], ...]

    @property
    def size(self) -> int:
        """Return how many pupils it holds."""
        return len(self.pupils)


class SwapSearch:
    """Units in groups, their counts, and the swaps that even them out."""

    def __init__(
        self,
        units: Sequence[Unit],
        groups: int,
        values: int,
        apart: Sequence[set[int]],
        start: Sequence[int],
    ) -> None:
        """Put every unit into its first group; ``apart`` names units a unit avoids."""
        self.units = units
        self.apart = apart
        self.group = list(start)
        self.counts = [[0] * values for _ in range(groups)]
        self.weights = [_SIZE, *([1] * (values - 1))]
        for unit, group in zip(units, start, strict=True):
            for value, number in unit.values:
                self.counts[group][value] += number
        totals = [sum(column) for column in zip(*self.counts, strict=True)]
        self.floors = [total // groups for total in totals]
        self.ceilings = [-(-total // groups) for total in totals]

    def improve(self, seed: int) -> list[int]:
        """Return the group of each unit after the best swaps found."""
        random = Random(seed)  # noqa: S311 -- a repeatable choice, not a secret
        cost = 0
        best, lowest = list(self.group), 0
        resting: dict[int, int] = {}
        for step in range(_STEPS):
            troubled = self._troubled()
            if not troubled:
                return list(self.group)
            free = [unit for unit in troubled if resting.get(unit, 0) <= step]
            unit = random.choice(free or troubled)
            found = self._best_exchange(unit, random)
            if found is None:
                continue
            delta, partners, group = found
            if delta > 0 and random.random() > 1 / (1 + delta):
                continue
            home = self.group[unit]
            self._move(unit, group)
            for partner in partners:
                self._move(partner, home)
            for moved in (unit, *partners):
                resting[moved] = step + _REST
            cost += delta
            if cost < lowest:
                best, lowest = list(self.group), cost
        return best

    def _troubled(self) -> list[int]:
        """Return the units that could ease an uneven count or a broken wish."""
        over: list[set[int]] = []
        under: list[set[int]] = []
        for row in self.counts:
            over.append({v for v, number in enumerate(row) if number > self.ceilings[v]})
            under.append({v for v, number in enumerate(row) if number < self.floors[v]})
        troubled = []
        for index, unit in enumerate(self.units):
            group = self.group[index]
            has = {value for value, _ in unit.values}
            if (
                has & over[group]
                or (under[group] - has)
                or any(self.group[other] == group for other in self.apart[index])
            ):
                troubled.append(index)
        return troubled

    def _best_exchange(self, unit: int, random: Random) -> tuple[int, tuple[int, ...], int] | None:
        """Return the cheapest way to move a unit: (change in cost, who comes back, where)."""
        home = self.group[unit]
        best: tuple[int, tuple[int, ...], int] | None = None
        others = [index for index in range(len(self.units)) if self.group[index] != home]
        random.shuffle(others)
        for other in others:
            group = self.group[other]
            delta = self._cost(unit, (other,), group)
            if best is None or delta < best[0]:
                best = (delta, (other,), group)
        for group in range(len(self.counts)):
            if group == home:
                continue
            partners: tuple[int, ...] = ()
            delta = self._cost(unit, partners, group)
            singles = [i for i in others if self.group[i] == group and self.units[i].size == 1]
            while True:
                if best is None or delta < best[0]:
                    best = (delta, partners, group)
                if len(partners) >= self.units[unit].size or not singles:
                    break
                costs = [
                    (self._cost(unit, (*partners, single), group), single) for single in singles
                ]
                delta, chosen = min(costs)
                singles.remove(chosen)
                partners = (*partners, chosen)
        return best

    def _cost(self, unit: int, partners: tuple[int, ...], group: int) -> int:
        """Return how the cost changes if a unit goes to a group and partners come back."""
        home = self.group[unit]
        net: dict[int, int] = dict(self.units[unit].values)
        for partner in partners:
            for value, number in self.units[partner].values:
                net[value] = net.get(value, 0) - number
        own, there, weights = self.counts[home], self.counts[group], self.weights
        total = 0
        for value, number in net.items():
            total += 2 * weights[value] * number * (there[value] - own[value] + number)
        wishes = self._clashes(unit, group, partners) - self._clashes(unit, home, ())
        for partner in partners:
            wishes += self._clashes(partner, home, (unit,)) - self._clashes(partner, group, ())
        return total + _APART * wishes

    def _clashes(self, unit: int, group: int, leaving: tuple[int, ...]) -> int:
        avoided = self.apart[unit]
        if not avoided:
            return 0
        return sum(self.group[other] == group and other not in leaving for other in avoided)

    def _move(self, unit: int, group: int) -> None:
        home = self.group[unit]
        for value, number in self.units[unit].values:
            self.counts[home][value] -= number
            self.counts[group][value] += number
        self.group[unit] = group
