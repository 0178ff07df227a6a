"""Connected components of ink: runs of pixels, joined where they touch, without any other library."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Mask = NDArray[np.bool_]
Indices = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Components:
    """Groups of inked pixels that touch, also at corners.

    ``labels`` has for every pixel the number of its group, from 1; 0 is paper. The other
    arrays are by group (index 0 belongs to group 1): ``area`` in pixels, and the first and
    last row and column (``top``, ``bottom``, ``left``, ``right``, all inclusive).
    """

    labels: NDArray[np.int32]
    area: Indices
    top: Indices
    bottom: Indices
    left: Indices
    right: Indices

    def __len__(self) -> int:
        """Return how many groups there are."""
        return len(self.area)

    @property
    def height(self) -> Indices:
        """Return how many rows each group spans."""
        return self.bottom - self.top + 1

    @property
    def width(self) -> Indices:
        """Return how many columns each group spans."""
        return self.right - self.left + 1


def components(ink: Mask) -> Components:
    """Return the connected groups of a mask (8 neighbours)."""
    rows, columns = ink.shape
    # A column of paper on both sides keeps runs apart when rows lie one behind the other.
    wide = columns + 2
    padded = np.zeros((rows, wide), np.int8)
    padded[:, 1:-1] = ink
    step = np.diff(padded.ravel(), prepend=np.int8(0))
    start = np.flatnonzero(step == 1)
    end = np.flatnonzero(step == -1)
    if not len(start):
        none = np.zeros(0, np.int64)
        return Components(np.zeros(ink.shape, np.int32), none, none, none, none, none)
    root = _joined(start, end, wide)
    names, group = np.unique(root, return_inverse=True)
    count, length, row = len(names), end - start, start // wide
    labels = np.zeros(rows * wide, np.int32)
    labels[start] = group + 1
    labels[end] -= (group + 1).astype(np.int32)
    filled = np.cumsum(labels, dtype=np.int32).reshape(rows, wide)[:, 1:-1]
    left, right = start - row * wide - 1, end - row * wide - 2
    return Components(
        filled,
        np.bincount(group, length, count).astype(np.int64),
        _extreme(np.minimum, group, row, count, rows),
        _extreme(np.maximum, group, row, count, -1),
        _extreme(np.minimum, group, left, count, columns),
        _extreme(np.maximum, group, right, count, -1),
    )


def _extreme(pick: np.ufunc, group: Indices, values: Indices, count: int, begin: int) -> Indices:
    out = np.full(count, begin, np.int64)
    pick.at(out, group, values)
    return out


def _joined(start: Indices, end: Indices, wide: int) -> Indices:
    """Return for every run the first run of its group; runs touch the next row, corners too."""
    low = np.searchsorted(end, start + wide, side="left")
    high = np.searchsorted(start, end + wide, side="right")
    many = np.maximum(high - low, 0)
    one = np.repeat(np.arange(len(start)), many)
    offset = np.arange(many.sum()) - np.repeat(np.cumsum(many) - many, many)
    other = np.repeat(low, many) + offset
    root = np.arange(len(start))
    while len(one):
        least = np.minimum(root[one], root[other])
        np.minimum.at(root, root[one], least)
        np.minimum.at(root, root[other], least)
        while True:
            jumped = root[root]
            if np.array_equal(jumped, root):
                break
            root = jumped
        apart = root[one] != root[other]
        one, other = one[apart], other[apart]
    return root


def grown(ink: Mask, reach: int) -> Mask:
    """Return a mask with every inked pixel widened by ``reach`` pixels down and across."""
    out = ink
    for _axis in (0, 1):
        padded = np.pad(out, ((reach, reach), (0, 0)))
        wider = padded[: len(out)].copy()
        for shift in range(1, 2 * reach + 1):
            wider |= padded[shift : shift + len(out)]
        out = wider.T
    return out
