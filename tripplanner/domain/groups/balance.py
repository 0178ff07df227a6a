"""Balanced groups: every class and sex spread evenly, friends together, others apart."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from random import Random

from tripplanner.domain.groups.swap_search import SwapSearch, Unit
from tripplanner.domain.people import Pupil
from tripplanner.domain.rotation.edge_colouring import equitable_colouring
from tripplanner.errors import BadInput

#: What groups can be balanced by; two of them are always met to within one pupil.
ATTRIBUTES = ("class", "gender", "born")
_EXACT = 2


@dataclass(frozen=True, slots=True)
class Imbalance:
    """A group that has more (``excess`` > 0) or fewer of a value than its fair share.

    ``attribute`` is ``size`` or one of ``ATTRIBUTES``; ``value`` as text, empty for the
    size and where pupils have none. ``excess`` counts pupils beyond the nearest whole share.
    """

    attribute: str
    value: str
    group: int
    excess: int


@dataclass(frozen=True, slots=True)
class Grouping:
    """Pupils' keys by group, larger groups first, and what could not be had.

    ``apart_broken`` names pairs that should have been apart and are together.
    """

    groups: tuple[tuple[str, ...], ...]
    imbalances: tuple[Imbalance, ...] = ()
    apart_broken: tuple[tuple[str, str], ...] = ()

    def assigned(self, pupils: Sequence[Pupil], groups: Sequence[str]) -> tuple[Pupil, ...]:
        """Return the pupils with their new groups, named by ``groups`` in order."""
        group_of = {
            pupil: name
            for name, members in zip(groups, self.groups, strict=True)
            for pupil in members
        }
        return tuple(replace(pupil, group=group_of.get(pupil.key, pupil.group)) for pupil in pupils)


def balanced(
    pupils: Sequence[Pupil],
    count: int,
    *,
    by: tuple[str, ...] = ("class", "gender"),
    together: Sequence[Sequence[str]] = (),
    apart: Sequence[Sequence[str]] = (),
    seed: int = 0,
) -> Grouping:
    """Return groups whose sizes and whose values of each attribute are spread evenly.

    By one or two attributes and without wishes, any two groups differ by at most one in
    size and in every value, always. Wishes and further attributes are met as well as a
    search finds; ``together`` always is, what else is left is named in the grouping.
    Everybody in one of the lists of ``apart`` is kept from everybody else in it.

    Raises:
        BadInput: if there are fewer pupils than groups, a name is unknown, or wishes
            contradict each other; the pupils are named.
    """
    if not 1 <= count <= len(pupils):
        raise BadInput(
            "%(pupils)d pupils cannot make %(groups)d groups; each needs at least one pupil.",
            pupils=len(pupils),
            groups=count,
        )
    for name in by:
        if name not in ATTRIBUTES:
            raise BadInput("Groups cannot be balanced by %(name)s.", name=name)
    order = list(range(len(pupils)))
    Random(seed).shuffle(order)  # noqa: S311 -- a repeatable choice, not a secret
    shuffled = [pupils[index] for index in order]
    first = (*by, "", "")[:_EXACT]
    edges = [(_value(pupil, first[0]), _value(pupil, first[1])) for pupil in shuffled]
    colours = equitable_colouring(edges, count)
    group_of = {pupil.key: colours[index] for index, pupil in enumerate(shuffled)}
    names = {pupil.key: pupil.name for pupil in pupils}
    if together or apart or len(by) > _EXACT:
        chains = _chains(names, together, -(-len(pupils) // count))
        pairs = _pairs(names, chains, apart, count)
        group_of = _searched(
            shuffled,
            start=group_of,
            count=count,
            by=by,
            chains=chains,
            pairs=pairs,
            seed=seed,
        )
    else:
        pairs = []
    groups = [[pupil.key for pupil in pupils if group_of[pupil.key] == g] for g in range(count)]
    groups.sort(key=len, reverse=True)
    members = tuple(tuple(group) for group in groups)
    number = {key: index for index, group in enumerate(members) for key in group}
    return Grouping(
        groups=members,
        imbalances=tuple(_imbalances(pupils, number, count, by)),
        apart_broken=tuple(pair for pair in pairs if number[pair[0]] == number[pair[1]]),
    )


def _value(pupil: Pupil, attribute: str) -> str:
    if attribute == "class":
        return pupil.class_name
    if attribute == "gender":
        return pupil.gender or ""
    if attribute == "born":
        return str(pupil.born.year) if pupil.born else ""
    return ""


def _chains(
    names: Mapping[str, str], together: Sequence[Sequence[str]], largest: int
) -> dict[str, tuple[str, ...]]:
    """Return everybody's chain of friends, wishes that share a pupil joined."""
    chain_of: dict[str, tuple[str, ...]] = {key: (key,) for key in names}
    for wish in together:
        _need_known(names, wish)
        joined = tuple(dict.fromkeys(key for name in wish for key in chain_of[name]))
        for key in joined:
            chain_of[key] = joined
    for chain in chain_of.values():
        if len(chain) > largest:
            raise BadInput(
                "%(pupils)s want to be together, but a group holds at most %(size)d.",
                pupils=_listed(names, chain),
                size=largest,
            )
    return chain_of


def _pairs(
    names: Mapping[str, str],
    chains: Mapping[str, tuple[str, ...]],
    apart: Sequence[Sequence[str]],
    count: int,
) -> list[tuple[str, str]]:
    """Return the pairs that are to be apart, each once."""
    pairs: dict[tuple[str, str], None] = {}
    for wish in apart:
        _need_known(names, wish)
        keys = tuple(dict.fromkeys(wish))
        if len(keys) > count:
            raise BadInput(
                "%(pupils)s cannot all be apart in %(groups)d groups.",
                pupils=_listed(names, keys),
                groups=count,
            )
        for first, other in combinations(keys, 2):
            if other in chains[first]:
                raise BadInput(
                    "%(pupils)s are to be both together and apart.",
                    pupils=_listed(names, (first, other)),
                )
            if (other, first) not in pairs:
                pairs[first, other] = None
    return list(pairs)


def _need_known(names: Mapping[str, str], keys: Sequence[str]) -> None:
    for key in keys:
        if key not in names:
            raise BadInput("There is no pupil %(key)s among these.", key=key)


def _listed(names: Mapping[str, str], keys: Sequence[str]) -> str:
    return ", ".join(names[key] or key for key in keys)


def _searched(
    pupils: Sequence[Pupil],
    *,
    start: Mapping[str, int],
    count: int,
    by: tuple[str, ...],
    chains: Mapping[str, tuple[str, ...]],
    pairs: Sequence[tuple[str, str]],
    seed: int,
) -> dict[str, int]:
    """Return everybody's group after the swap search, friends as one unit."""
    position = {pupil.key: index for index, pupil in enumerate(pupils)}
    # Value 0 is the size; every value of every attribute has a number of its own.
    numbers: dict[tuple[str, str], int] = {("size", ""): 0}
    units: list[Unit] = []
    unit_of: dict[str, int] = {}
    for chain in dict.fromkeys(chains[pupil.key] for pupil in pupils):
        values: Counter[int] = Counter()
        for key in chain:
            unit_of[key] = len(units)
            values[0] += 1
            for name in by:
                value = (name, _value(pupils[position[key]], name))
                values[numbers.setdefault(value, len(numbers))] += 1
        units.append(Unit(tuple(position[key] for key in chain), tuple(values.items())))
    avoid: list[set[int]] = [set() for _ in units]
    for unit, other in pairs:
        avoid[unit_of[unit]].add(unit_of[other])
        avoid[unit_of[other]].add(unit_of[unit])
    first = [
        Counter(start[pupils[index].key] for index in unit.pupils).most_common(1)[0][0]
        for unit in units
    ]
    found = SwapSearch(units, count, len(numbers), avoid, first).improve(seed)
    return {key: found[unit] for key, unit in unit_of.items()}


def _imbalances(
    pupils: Sequence[Pupil], group_of: Mapping[str, int], count: int, by: tuple[str, ...]
) -> Iterator[Imbalance]:
    """Yield every count outside the two whole numbers around its fair share."""
    for attribute in ("size", *by):
        totals = Counter(_value(pupil, attribute) for pupil in pupils)
        counts = Counter((_value(pupil, attribute), group_of[pupil.key]) for pupil in pupils)
        for value, total in sorted(totals.items()):
            for group in range(count):
                number = counts[value, group]
                low, high = total // count, -(-total // count)
                excess = number - high if number > high else min(0, number - low)
                if excess:
                    yield Imbalance(attribute, value, group, excess)
