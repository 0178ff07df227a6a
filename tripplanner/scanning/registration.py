"""Lay the sheet over the scan: from the codes outwards over the four corner marks.

The corners of one code are never extrapolated with perspective (measured: 33 mm off);
each mark found makes the next one's place better known.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from PIL import Image

from tripplanner.documents.sheet import Rect
from tripplanner.scanning.codes import Codes
from tripplanner.scanning.geometry import (
    Matrix,
    Model,
    Patch,
    Points,
    apply,
    box_sum,
    fit,
    patch,
    pixels_per_mm,
    sums,
)

#: Pixels a millimetre in which marks are looked for.
_PPM = 6
#: A mark is darker than its surroundings by at least that many grey values.
_LEAST_CONTRAST = 25.0
#: Paper around a mark, as a share of its side: nothing else is printed so near.
_ISOLATED = 0.36
_CODE_WEIGHT, _MARK_WEIGHT = 0.5, 1.5
#: Points further off than this (mm) are dropped, one at a time.
_OUTLIER_MM = 1.2
#: What a geometry may be off on average (mm) where no printed box shows (pale print).
_TRUST_BLIND_MM = 0.35
_ENOUGH = 3


@dataclass(frozen=True, slots=True)
class Registration:
    """Where the sheet lies: its transform, what it was found by, how well that agrees.

    ``off_mm`` is the mean distance of codes and marks from where they should be, None
    without marks; ``black`` the grey value of printed black, None without marks.
    """

    matrix: Matrix
    codes: int
    marks: int = 0
    off_mm: float | None = None
    black: float | None = None

    @property
    def held(self) -> int:
        """Return by how many codes and marks the sheet is held."""
        return self.codes + self.marks

    def blind(self) -> bool:
        """Tell whether the fit is so good that boxes may be read by it without their frames.

        Only where print is so pale that no frame can show; whoever asks has measured that.
        """
        enough = (self.codes > 1 and self.marks >= _ENOUGH) or self.marks > _ENOUGH
        return enough and self.off_mm is not None and self.off_mm <= _TRUST_BLIND_MM


def register(scan: Image.Image, marks: Sequence[Mapping[str, Any]], codes: Codes) -> Registration:
    """Return where a sheet lies; ``marks`` are those of its layout, ``codes`` at least one."""
    source, target = codes.points()
    count = len(codes.found)
    matrix, flat = _first_guess(source, target, count)
    known = [*source]
    places: list[Points] = []
    finds: list[Points] = []
    blacks: list[float] = []
    waiting = list(marks)
    while waiting:
        distances = [
            min(np.linalg.norm(_centre(mark) - item) for item in known) for mark in waiting
        ]
        nearest = int(np.argmin(distances))
        mark = waiting.pop(nearest)
        far = float(distances[nearest])
        reach = 2.5 + 0.055 * far if count == 1 else 3.0 + 0.02 * far
        seen = find_mark(scan, matrix, mark, reach)
        if seen is None:
            continue
        centre = _centre(mark)
        places.append(centre)
        finds.append(apply(matrix, seen[0][None, :])[0])
        blacks.append(seen[1])
        known.append(centre)
        model = _model(count, len(places), flat=flat)
        matrix = fit(
            np.vstack([source, *places]),
            np.vstack([target, *finds]),
            model,
            _weights(len(source), len(places)),
        )
    if not places:
        return Registration(matrix, count)
    matrix, off = _refined(
        matrix,
        np.vstack([source, *places]),
        np.vstack([target, *finds]),
        _weights(len(source), len(places)),
    )
    return Registration(matrix, count, len(places), off, float(np.median(blacks)))


def _centre(mark: Mapping[str, Any]) -> Points:
    return np.array([mark["x"] + mark["size"] / 2, mark["y"] + mark["size"] / 2])


def _weights(codes: int, marks: int) -> Points:
    return np.concatenate([np.full(codes, _CODE_WEIGHT), np.full(marks, _MARK_WEIGHT)])


def _first_guess(source: Points, target: Points, codes: int) -> tuple[Matrix, bool]:
    """Return a transform from the codes alone, and whether the sheet lies flat."""
    alike = fit(source, target, Model.SIMILARITY)
    if codes == 1:
        return alike, False
    flat = float(np.abs(apply(alike, source) - target).max()) < pixels_per_mm(alike)
    return fit(source, target, Model.AFFINE if flat else Model.HOMOGRAPHY), flat


def _model(codes: int, marks: int, *, flat: bool) -> Model:
    if codes > 1:
        return Model.HOMOGRAPHY if marks > 1 or not flat else Model.AFFINE
    if marks == 1:
        return Model.SIMILARITY
    return Model.AFFINE if marks == 2 else Model.HOMOGRAPHY  # noqa: PLR2004 -- two marks


def _refined(
    matrix: Matrix, source: Points, target: Points, weights: Points
) -> tuple[Matrix, float]:
    """Return the fit without its worst outliers, and its mean distance in millimetres."""
    scale = pixels_per_mm(matrix)
    for _ in range(2):
        off = np.linalg.norm(apply(matrix, source) - target, axis=1) / scale
        if off.max() <= _OUTLIER_MM or len(source) <= 6:  # noqa: PLR2004 -- more than 4 must stay
            break
        stay = np.arange(len(source)) != off.argmax()
        source, target, weights = source[stay], target[stay], weights[stay]
        matrix = fit(source, target, Model.HOMOGRAPHY, weights)
    off = np.linalg.norm(apply(matrix, source) - target, axis=1) / scale
    return matrix, float(off.mean())


def find_mark(
    scan: Image.Image, matrix: Matrix, mark: Mapping[str, Any], reach: float
) -> tuple[Points, float] | None:
    """Return the centre (mm) and grey value of a solid square near its place, or None.

    ``reach`` is how far (mm) it may lie from where ``matrix`` expects it.
    """
    size = float(mark["size"])
    margin = reach + size / 2
    left, top = mark["x"] - margin, mark["y"] - margin
    side = size + 2 * margin
    seen = patch(scan, matrix, Rect(left, top, side, side), _PPM)
    whole, core, ring = round(size * _PPM), round(size * _PPM * 0.7), round(size * _PPM * _ISOLATED)
    window = whole + 2 * ring
    steps = min(seen.shape) - window
    if steps < 1:
        return None
    inset = ring + (whole - core) // 2
    thin = ring // 2
    table = sums(seen)
    y, x = np.mgrid[0:steps, 0:steps]
    inside = box_sum(table, y + inset, x + inset, core, core) / core**2
    hole = window - 2 * thin
    around = box_sum(table, y, x, window, window) - box_sum(table, y + thin, x + thin, hole, hole)
    around = around / (window**2 - hole**2)
    best = int(np.argmax(around - inside))
    row, column = divmod(best, steps)
    black, paper = float(inside[row, column]), float(around[row, column])
    if paper - black < _LEAST_CONTRAST:
        return None
    dark = np.clip(
        (paper - seen[row : row + window, column : column + window]) / (paper - black), 0, 1
    )
    if not _is_square(dark, inset, core, thin, whole):
        return None
    weight = np.where(dark > 0.3, dark, 0.0)  # noqa: PLR2004 -- the edge's soft pixels count too
    rows, columns = np.mgrid[0:window, 0:window]
    total = float(weight.sum())
    centre_x = float((weight * columns).sum()) / total + column + 0.5
    centre_y = float((weight * rows).sum()) / total + row + 0.5
    return np.array([left + centre_x / _PPM, top + centre_y / _PPM]), black


def _is_square(dark: Patch, inset: int, core: int, thin: int, whole: int) -> bool:
    """Tell whether a window is dark within, light at its rim, and as large as a mark."""
    middle = dark[inset : inset + core, inset : inset + core]
    rim = np.concatenate(
        [
            dark[:thin].ravel(),
            dark[-thin:].ravel(),
            dark[:, :thin].ravel(),
            dark[:, -thin:].ravel(),
        ]
    )
    clear = float((middle > 0.5).mean() * (rim < 0.5).mean())  # noqa: PLR2004 -- half dark
    area = float((dark > 0.5).sum()) / whole**2  # noqa: PLR2004 -- half dark
    # Four sides of paper, one of which dirt or an edge may touch: a character has none.
    sides = dark[:thin], dark[-thin:], dark[:, :thin], dark[:, -thin:]
    open_sides = sum(float((side < 0.5).mean()) > 0.85 for side in sides)  # noqa: PLR2004 -- nearly all paper
    return clear >= 0.75 and 0.6 < area < 1.45 and open_sides >= 3  # noqa: PLR2004 -- tuned on simulated scans
