"""Groups of ink are those that touch, corners included."""

import numpy as np
import pytest

from tripplanner.scanning.components import components, grown


def flooded(mask):
    """The same groups, found pixel by pixel."""
    left = {tuple(it) for it in np.argwhere(mask).tolist()}
    groups = set()
    while left:
        group, edge = set(), [left.pop()]
        while edge:
            y, x = edge.pop()
            group.add((y, x))
            near = {(y + dy, x + dx) for dy in (-1, 0, 1) for dx in (-1, 0, 1)} & left
            left -= near
            edge += near
        groups.add(frozenset(group))
    return groups


@pytest.mark.parametrize("share", [0.05, 0.2, 0.45, 0.7])
def test_groups_are_those_that_touch(share):
    rng = np.random.default_rng(3)
    for _ in range(20):
        mask = rng.random((rng.integers(1, 25), rng.integers(1, 25))) < share

        found = components(mask)

        groups = {
            frozenset(map(tuple, np.argwhere(found.labels == one + 1).tolist()))
            for one in range(len(found))
        }
        assert groups == flooded(mask)
        assert sorted(found.area) == sorted(len(group) for group in groups)


def test_each_group_knows_where_it_lies():
    mask = np.zeros((9, 12), bool)
    mask[2:5, 3:10] = True

    found = components(mask)

    assert (found.top[0], found.bottom[0], found.left[0], found.right[0]) == (2, 4, 3, 9)
    assert (found.height[0], found.width[0], found.area[0]) == (3, 7, 21)


def test_paper_has_no_groups():
    assert len(components(np.zeros((4, 4), bool))) == 0


def test_grown_ink_reaches_so_far_on_every_side():
    mask = np.zeros((7, 7), bool)
    mask[3, 3] = True

    assert np.argwhere(grown(mask, 2)).tolist() == [
        [y, x] for y in range(1, 6) for x in range(1, 6)
    ]
