"""What shape ink has: a dot, one lone stroke, a tick with its corner, a figure.

Plain geometry on the points (mm) of connected groups of ink. Pens are of any width, and a
box's line takes a strip out of what crosses it: so widths are taken where ink is, never
from area over length, and straightness between the ends, never from a fit over all points.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

#: Where ink lies on the sheet: x and y in mm, one row a pixel.
Points = NDArray[np.float64]

#: Marks smaller than that (mm) may be where a pen rested.
_DOT = 2.5
#: Groups of less than this share of the mark's largest, and no longer (mm), are specks.
_SPECK_SHARE, _SPECK_LONG = 0.08, 1.0
#: Centre lines that leave the chord by less (mm, both sides together) are straight; an arc keeps to one side.
_STRAIGHT, _BACK = 0.7, 0.4
#: A bend wider than that (degrees) is an arc of the hand; a tick turns at a corner.
_ARC = 138.0
#: An arc's bend lies in its middle, up to this share of the length away; a tick's does not.
_MID = 0.28
#: The percentile of the widths along a stroke that is its pen's.
_USUAL = 40
#: Widths are taken in steps of so much (mm) along a stroke.
_STEP = 0.6
#: Pieces whose directions differ by less (degrees) run alike.
_ALIKE = 25.0
#: Pieces lie in one lane within the first (mm), two of a stroke drawn twice within the second.
_LANE, _TWICE = 0.5, 2.6
#: A stroke is so many times longer than wide; no pen is wider (mm).
_LONGER, _WIDEST = 1.8, 2.4
#: Strokes of a tick's tail are no wider and bend no more (mm).
_TAIL_WIDE, _TAIL_BEND = 2.2, 1.2
#: Ink that goes on outside a box, as long and as little straight (mm), may be a character.
_FIGURE, _FIGURE_BEND = 2.4, 0.4
#: No figure is smaller (mm) in height and width.
LEAST_FIGURE = 0.7 * _FIGURE


@dataclass(frozen=True, slots=True)
class Stroke:
    """Ink seen as one stroke, in mm and degrees.

    ``length`` between its ends, ``width`` of the pen, ``bend`` by how much its middle leaves
    the straight line between them, ``back`` by how much to the other side (a filling does,
    no arc), ``at`` where along it the bend lies (0 to 1), ``corner`` the angle there (180 is
    straight), and ``direction``, 0 to 180.
    """

    length: float
    width: float
    bend: float
    back: float
    at: float
    corner: float
    direction: float

    @property
    def is_straight(self) -> bool:
        """Tell whether it is one stroke without a corner; arcs are."""
        thin = self.width < min(_WIDEST, self.length / _LONGER)
        is_arc = self.corner > _ARC and self.back < _BACK and 0.5 - _MID < self.at < 0.5 + _MID
        return thin and (self.bend + self.back < _STRAIGHT or is_arc)


def is_dot(groups: Sequence[Points]) -> bool:
    """Tell whether a mark is no larger than what a resting pen leaves; specks aside."""
    points = np.vstack(without_specks(groups))
    return bool(np.ptp(points, axis=0).max() < _DOT)


def is_lone_stroke(groups: Sequence[Points]) -> bool:
    """Tell whether a mark is one stroke, or one drawn twice, and so neither tick nor cross.

    Args:
        groups: the ink of the mark by connected groups; a box's line parts them.
    """
    kept = without_specks(groups)
    whole = stroke(np.vstack(kept))
    if whole.is_straight:
        return True
    pieces = [one for one in kept if np.ptp(one, axis=0).max() > _SPECK_LONG]
    return len(pieces) > 1 and _are_two_alike(pieces)


def _are_two_alike(pieces: Sequence[Points]) -> bool:
    """Tell whether all pieces are straight and run the same way, in two lanes: more is hatching."""
    seen = [stroke(one) for one in pieces]
    way = max(seen, key=lambda it: it.length).direction
    turned = [abs((it.direction - way + 90) % 180 - 90) for it in seen]
    if max(turned) > _ALIKE or not all(it.is_straight for it in seen):
        return False
    normal = np.array([-np.sin(np.radians(way)), np.cos(np.radians(way))])
    lanes = np.sort([float(one.mean(0) @ normal) for one in pieces])
    return int((np.diff(lanes) > _LANE).sum()) == 1 and lanes[-1] - lanes[0] < _TWICE


def is_tail(points: Points, pixel: float) -> bool:
    """Tell whether ink outside a box is the one stroke in which a tick ends.

    ``pixel`` is the area of one point in square mm.
    """
    along, spread, wide = _line_through(points, pixel)
    return wide < _TAIL_WIDE and spread - wide < _TAIL_BEND and along > wide


def is_figure(points: Points, pixel: float) -> bool:
    """Tell whether ink outside a box turns, as a character does; ``pixel`` as in ``is_tail``."""
    along, spread, wide = _line_through(points, pixel)
    return along > _FIGURE and spread - wide > _FIGURE_BEND and wide < _TAIL_WIDE


def without_specks(groups: Sequence[Points]) -> list[Points]:
    """Return the groups that a pen made: dust of a black-and-white scan is small and short."""
    most = max(len(one) for one in groups)
    return [
        one
        for one in groups
        if len(one) >= _SPECK_SHARE * most or np.ptp(one, axis=0).max() > _SPECK_LONG
    ]


def stroke(points: Points) -> Stroke:
    """Return what ink would be as one stroke."""
    first, last = _ends(points)
    chord = last - first
    length = max(float(np.hypot(*chord)), 0.1)
    unit = chord / length
    along = (points - first) @ unit
    across = (points - first) @ np.array([-unit[1], unit[0]])
    thin = _width(along, across)
    low, high = np.percentile(across, (1, 99))
    bends = high - thin / 2, -low - thin / 2
    back, bend = (max(0.0, float(it)) for it in sorted(bends))
    far = along[across >= high] if bends[0] > bends[1] else along[across <= low]
    at = float(np.clip(np.median(far), 0.0, length))
    corner = 180.0
    if bend > 0:
        corner -= float(np.degrees(np.arctan2(bend, at) + np.arctan2(bend, length - at)))
    direction = float(np.degrees(np.arctan2(unit[1], unit[0])) % 180)
    return Stroke(length, thin, bend, back, at / length, corner, direction)


def _ends(points: Points) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the middles of the two ends that lie farthest from each other."""
    first = points[np.argmax(np.hypot(*(points - points.mean(0)).T))]
    last = points[np.argmax(np.hypot(*(points - first).T))]
    first = points[np.argmax(np.hypot(*(points - last).T))]
    near = [np.hypot(*(points - end).T) <= _STEP for end in (first, last)]
    return points[near[0]].mean(0), points[near[1]].mean(0)


def _width(along: NDArray[np.float64], across: NDArray[np.float64]) -> float:
    """Return the width of the pen: that of most steps along the stroke that hold ink."""
    steps = np.floor(along / _STEP).astype(np.int64)
    steps -= steps.min()
    count = int(steps.max()) + 1
    low, high = np.full(count, np.inf), np.full(count, -np.inf)
    np.minimum.at(low, steps, across)
    np.maximum.at(high, steps, across)
    seen = np.isfinite(low)
    # A pixel has a width of its own; where strokes overlap they look wider than the pen.
    return float(np.percentile((high - low)[seen], _USUAL)) + 0.15


def _line_through(points: Points, pixel: float) -> tuple[float, float, float]:
    """Return length, how far points spread beside the straight line, width of strokes, in mm.

    ``pixel`` is the area of one point.
    """
    centred = points - points.mean(0)
    _values, axes = np.linalg.eigh(np.cov(centred.T) + np.eye(2) * 1e-9)
    across, along = centred @ axes[:, 0], centred @ axes[:, 1]
    length = max(float(np.ptp(along)), 0.1)
    low, high = np.percentile(across, (1, 99))
    return length, float(high - low), len(points) * pixel / length
