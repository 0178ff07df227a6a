"""Millimetres on the sheet to pixels of the scan: transforms fitted, applied, looked through.

A transform is a 3 x 3 matrix from sheet millimetres to scan pixels, where pixel ``i``
covers ``i`` to ``i + 1``.
"""

from collections.abc import Sequence
from enum import StrEnum
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from tripplanner.documents.sheet import Rect

Points = NDArray[np.float64]
Matrix = NDArray[np.float64]
#: Grey values or darkness of a patch.
Patch = NDArray[np.float32]
#: Grey pixels of a whole scan.
Grey = NDArray[np.uint8]


#: Transforms that differ less than that (pixels of the scan) show the same picture.
_SAME_PIXEL = 0.3


class Model(StrEnum):
    """How much freedom a fit has; the fewer unknowns, the safer beyond the known points."""

    SIMILARITY = "similarity"
    AFFINE = "affine"
    HOMOGRAPHY = "homography"


def fit(source: Points, target: Points, model: Model, weights: Points | None = None) -> Matrix:
    """Return the transform that takes ``source`` to ``target`` with least squared error.

    ``source`` and ``target`` are n x 2; at least 2, 3 or 4 points by model.
    """
    heavy = np.ones(len(source)) if weights is None else weights
    if model is Model.AFFINE:
        left = np.column_stack([source, np.ones(len(source))]) * heavy[:, None]
        found = np.linalg.lstsq(left, target * heavy[:, None], rcond=None)[0]
        return np.vstack([found.T, [0.0, 0.0, 1.0]])
    if model is Model.SIMILARITY:
        return _similarity(source, target, heavy)
    return _homography(source, target, heavy)


def _similarity(source: Points, target: Points, heavy: Points) -> Matrix:
    x, y = source.T
    item, none = np.ones_like(x), np.zeros_like(x)
    left = np.vstack([np.column_stack([x, -y, item, none]), np.column_stack([y, x, none, item])])
    right = np.concatenate([target[:, 0], target[:, 1]])
    both = np.tile(heavy, 2)
    a, b, dx, dy = np.linalg.lstsq(left * both[:, None], right * both, rcond=None)[0]
    return np.array([[a, -b, dx], [b, a, dy], [0.0, 0.0, 1.0]])


def _homography(source: Points, target: Points, heavy: Points) -> Matrix:
    from_unit, small_source = _normalised(source)
    to_unit, small_target = _normalised(target)
    x, y = small_source.T
    u, v = small_target.T
    item, none = np.ones_like(x), np.zeros_like(x)
    left = np.vstack(
        [
            np.column_stack([x, y, item, none, none, none, -u * x, -u * y]),
            np.column_stack([none, none, none, x, y, item, -v * x, -v * y]),
        ]
    )
    both = np.tile(heavy, 2)
    eight = np.linalg.lstsq(left * both[:, None], np.concatenate([u, v]) * both, rcond=None)[0]
    middle = np.append(eight, 1.0).reshape(3, 3)
    found = np.linalg.inv(to_unit) @ middle @ from_unit
    return np.asarray(found / found[2, 2])


def _normalised(points: Points) -> tuple[Matrix, Points]:
    """Return the matrix that brings points near the origin, and the points brought there."""
    centre = points.mean(0)
    scale = 1.0 / max(float(np.abs(points - centre).max()), 1e-9)
    matrix = np.array(
        [[scale, 0.0, -scale * centre[0]], [0.0, scale, -scale * centre[1]], [0.0, 0.0, 1.0]]
    )
    return matrix, (points - centre) * scale


def apply(matrix: Matrix, points: Sequence[Sequence[float]] | Points) -> Points:
    """Return where points of the sheet lie in the scan (n x 2)."""
    flat = np.column_stack([np.asarray(points, float), np.ones(len(points))]) @ matrix.T
    return np.asarray(flat[:, :2] / flat[:, 2:])


def pixels_per_mm(matrix: Matrix, x: float = 105.0, y: float = 148.0) -> float:
    """Return the scale near one place of the sheet, by default its middle."""
    origin, right, below = apply(matrix, [[x, y], [x + 1, y], [x, y + 1]])
    return float(np.linalg.norm(right - origin) + np.linalg.norm(below - origin)) / 2


def quarter_turns(matrix: Matrix) -> int:
    """Return how the sheet lies in the scan: turned 0, 90, 180 or 270 degrees clockwise."""
    left, right = apply(matrix, [[60.0, 148.0], [150.0, 148.0]])
    degrees = np.degrees(np.arctan2(right[1] - left[1], right[0] - left[0]))
    return int(round(float(degrees) / 90.0) % 4) * 90


def look(scan: Image.Image, matrix: Matrix, box: Rect, ppm: float) -> Image.Image:
    """Return a rectangle of the sheet as it would lie flat, ``ppm`` pixels a millimetre.

    What lies outside the scan is white paper.
    """
    size = max(2, round(box.w * ppm)), max(2, round(box.h * ppm))
    place = np.array([[1 / ppm, 0.0, box.x], [0.0, 1 / ppm, box.y], [0.0, 0.0, 1.0]])
    through = matrix @ place
    through = through / through[2, 2]
    flat = _without_perspective(through, size)
    how = Image.Transform.PERSPECTIVE if flat is None else Image.Transform.AFFINE
    numbers: Any = (through.ravel()[:8] if flat is None else flat[:2].ravel()).tolist()
    return scan.transform(size, how, numbers, Image.Resampling.BILINEAR, fillcolor=255)


def _without_perspective(through: Matrix, size: tuple[int, int]) -> Matrix | None:
    """Return an affine transform that is as good over a small picture, None if there is none.

    Pillow draws it in a third of the time.
    """
    corners = np.array([[0.0, 0.0], [size[0], 0.0], [size[0], size[1]], [0.0, size[1]]])
    target = apply(through, corners)
    flat = fit(corners, target, Model.AFFINE)
    near = float(np.abs(apply(flat, corners) - target).max()) < _SAME_PIXEL
    return flat if near else None


def patch(scan: Image.Image, matrix: Matrix, box: Rect, ppm: float) -> Patch:
    """Return the same as numbers, 0 black to 255 white."""
    return np.asarray(look(scan, matrix, box, ppm), np.float32)


def sums(values: Patch) -> Points:
    """Return running sums, with which ``box_sum`` adds up any rectangle at once."""
    table = np.zeros((values.shape[0] + 1, values.shape[1] + 1))
    np.cumsum(np.cumsum(values, 0, dtype=np.float64), 1, out=table[1:, 1:])
    return table


def box_sum(table: Points, y: Any, x: Any, h: int, w: int) -> Points:  # noqa: ANN401 -- index arrays
    """Return the sum of the h x w rectangles whose top-left corners are ``y`` and ``x``."""
    return np.asarray(table[y + h, x + w] - table[y, x + w] - table[y + h, x] + table[y, x])


def smooth(values: Patch, n: int) -> Patch:
    """Return values averaged over n x n neighbours; ``n`` is odd."""
    padded = np.pad(values, n // 2, mode="edge")
    table = sums(padded)
    h, w = values.shape
    added = table[n : n + h, n : n + w] - table[:h, n : n + w] - table[n : n + h, :w]
    return np.asarray((added + table[:h, :w]) / (n * n), np.float32)
