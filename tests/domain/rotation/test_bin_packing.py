"""Turns are dealt out so that nothing holds more than it can, wherever that is possible."""

import itertools

from hypothesis import given
from hypothesis import strategies as some

from tripplanner.domain.rotation.bin_packing import least_rounds, pack


def test_each_group_takes_different_bins_it_may_take():
    assert pack([(2, (0, 1, 2)), (1, (0,))], [1, 1, 1]) == [[1, 2], [0]]


def test_who_came_first_makes_room_for_who_has_no_choice():
    # The first would take bin 0, which is all the second may have.
    assert pack([(1, (0, 1)), (1, (0,))], [1, 1]) == [[1], [0]]


def test_room_is_made_along_a_chain():
    assert pack([(1, (0, 1)), (1, (1, 2)), (1, (0,)), (1, (1,))], [1, 1, 1]) is None
    assert pack([(1, (0, 1)), (1, (1, 2)), (1, (0,))], [1, 1, 1]) == [[1], [2], [0]]


def test_what_does_not_fit_is_none():
    none = ([(2, (0,))], [5]), ([(1, (0,)), (1, (0,))], [1]), ([(1, ())], [1]), ([(1, (0,))], [0])

    assert [pack(groups, capacity) for groups, capacity in none] == [None] * 4


def test_nobody_needs_nothing():
    assert pack([], []) == []
    assert pack([(0, (0,))], [1]) == [[]]


def test_the_least_rounds_are_found_from_the_start_on():
    groups = [(1, (0,))] * 5

    assert least_rounds(groups, [2], 0) == (3, [[0]] * 5)
    assert least_rounds(groups, [2], 4) == (4, [[0]] * 5)
    assert least_rounds([], [2], 0) == (1, [])


_BINS = 3
_GROUPS = some.lists(
    some.tuples(
        some.integers(1, 2),
        some.sets(some.integers(0, _BINS - 1), min_size=1).map(lambda it: tuple(sorted(it))),
    ),
    max_size=4,
)


@given(_GROUPS, some.lists(some.integers(0, 2), min_size=_BINS, max_size=_BINS))
def test_it_finds_a_way_exactly_where_there_is_one(groups, capacity):
    ways = [list(itertools.combinations(allowed, wanted)) for wanted, allowed in groups]
    possible = any(
        all(
            sum(index in chosen for chosen in choice) <= room for index, room in enumerate(capacity)
        )
        for choice in itertools.product(*ways)
    )

    found = pack(groups, capacity)

    assert (found is not None) is possible
    if found is not None:
        assert [
            (len(set(bins)), set(bins) <= set(allowed))
            for bins, (_, allowed) in zip(found, groups, strict=True)
        ] == [(wanted, True) for wanted, _ in groups]
        loads = [sum(index in bins for bins in found) for index in range(_BINS)]
        assert [load for load, room in zip(loads, capacity, strict=True) if load > room] == []
