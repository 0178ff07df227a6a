"""Lone strokes, however thick, bent or dusty, are told from ticks, crosses and fillings."""

import numpy as np
import pytest

from tripplanner.scanning.mark_shape import is_dot, is_lone_stroke, without_specks

#: Pixels a millimetre at which the reader looks for stray ink.
PPM = 150 / 25.4


def ink(*lines, pen=0.5):
    """The pixels (mm) of lines of points (mm) drawn with a round pen."""
    y, x = np.mgrid[0 : 24 * PPM, 0 : 24 * PPM]
    place = (np.column_stack([x.ravel(), y.ravel()]) + 0.5) / PPM - 12
    near = np.zeros(len(place), bool)
    for line in lines:
        for start, end in zip(np.array(line[:-1], float), np.array(line[1:], float), strict=True):
            way = end - start
            share = np.clip((place - start) @ way / (way @ way), 0, 1)[:, None]
            near |= np.hypot(*(place - start - share * way).T) <= pen / 2
    return place[near]


def without_frame(points):
    """What is left of ink once the printed line of a box of 6 mm is taken out, as two groups."""
    far = np.abs(points).max(1)
    return [part for part in (points[far < 2.6], points[far > 3.3]) if len(part)]


def turned(line, degrees):
    c, s = np.cos(np.radians(degrees)), np.sin(np.radians(degrees))
    return np.array(line, float) @ np.array([[c, s], [-s, c]])


SLASH = [(-2.6, 2.6), (2.6, -2.6)]
LONG_SLASH = [(-4.2, 4.2), (0.3, 0.4), (4.2, -4.2)]
ARC = [(3 * np.sin(t) - 0.5, -4.5 * np.cos(t)) for t in np.linspace(1.1, 2.1, 12)]
DUST = [np.array([[2.4, 2.2], [2.5, 2.2], [2.4, 2.3]])]
TICK = [(-2, -0.3), (-0.5, 1.8), (2.6, -2.8)]
LONG_TAIL = [(-1.8, 0), (-0.3, 1.8), (1.5, -0.9), (5.5, -7.6)]
CROSS = [(-2, -2), (2, 2)], [(2, -2), (-2, 2)]


@pytest.mark.parametrize("pen", [0.3, 0.5, 1.0, 1.8])
@pytest.mark.parametrize("degrees", [0, 45, 80])
@pytest.mark.parametrize("line", [SLASH, LONG_SLASH, ARC], ids=["short", "long", "arc"])
def test_one_stroke_is_no_answer_whatever_the_pen(line, degrees, pen):
    points = ink(turned(line, degrees), pen=pen)

    found = [is_lone_stroke([points]), is_lone_stroke(without_frame(points))]

    assert found == [True, True]


def test_dust_beside_a_stroke_or_dot_makes_it_no_mark():
    stroke, dot = ink(SLASH), ink([(0, 0), (0.4, 0.1)], pen=1.4)

    found = [is_lone_stroke([stroke, *DUST]), is_dot([dot, *DUST]), is_dot([stroke])]

    assert found == [True, True, False]


def test_a_stroke_drawn_twice_is_one():
    first, second = ink(SLASH), ink([(-1.4, 3.1), (3.4, -1.9)])

    assert is_lone_stroke([first, second])


@pytest.mark.parametrize("pen", [0.3, 0.5, 1.0, 1.6])
@pytest.mark.parametrize(
    "lines",
    [(TICK,), (LONG_TAIL,), CROSS, ([(-2, -2), (0, 2), (2, -2)],)],
    ids=["tick", "long tail", "cross", "vee"],
)
def test_ticks_and_crosses_are_more_than_a_stroke(lines, pen):
    points = ink(*lines, pen=pen)

    found = [is_lone_stroke([points]), is_dot([points])]

    assert found == [False, False]


def test_a_filled_and_a_hatched_box_are_more_than_a_stroke():
    filled = ink(*([(x, -2), (x, 2)] for x in np.arange(-2, 2.1, 0.25)))
    hatched = [ink([(x - 1.5, 2), (x + 1.5, -2)]) for x in (-1.6, -0.5, 0.6, 1.7)]

    assert [is_lone_stroke([filled]), is_lone_stroke(hatched)] == [False, False]


def test_specks_are_small_and_short():
    stroke, far = ink(SLASH), ink([(3, 3), (3.9, 4.1)], pen=0.25)

    kept = without_specks([stroke, *DUST, far])

    assert [len(one) for one in kept] == [len(stroke), len(far)]
