"""What people write between and across the boxes: it changes what the marks in them mean.

A line through several rows, a mark that is one lone stroke (in China often "does not
apply"), a dot, ink beside a box or on its word: none of them is an answer.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tripplanner.documents.sheet import BOX_CLEAR_MM, Rect
from tripplanner.scanning.components import Components, Mask, components
from tripplanner.scanning.flat_page import FlatPage, halved, without_long_lines
from tripplanner.scanning.mark_shape import (
    LEAST_FIGURE,
    Points,
    is_dot,
    is_figure,
    is_lone_stroke,
    is_tail,
)
from tripplanner.scanning.page_reading import Reason

#: Rectangles of a question's boxes as they lie on the flat page, in mm: yes, no.
Pair = tuple[Rect, Rect]
#: The printed line of a box covers this band around its edge (mm outwards, inwards).
_BAND_OUT, _BAND_IN = 0.5, 0.85
#: A stroke may lose this (mm) on its way through the band.
_CROSSING = 2.3
#: A mark reaches so far (mm) out of its box without more ado.
_OVERSHOOT = 2.6
#: No tick's tail is longer (mm).
_LONGEST = 13.0
#: Ink beside a box counts from that size (mm) and area (square mm).
_SPECK, _SPECK_AREA = 1.25, 0.45
#: Words in print are no higher (mm), and no stroke in them is as long.
_WORD_HIGH, _WORD_STROKE = 5.2, 6.5
#: Left and right of the boxes the strip reaches so far (mm).
_STRIP_LEFT, _STRIP_RIGHT = 12.0, 204.0


@dataclass(frozen=True, slots=True)
class Stray:
    """What speaks against reading a page by its boxes alone.

    ``void`` are questions that a long stroke runs across. ``beside`` says by question what
    was written beside its boxes or on a word; ``marks`` by question and box what is odd
    about the mark inside.
    """

    void: frozenset[str] = frozenset()
    beside: Mapping[str, Reason] = field(default_factory=dict)
    marks: Mapping[tuple[str, str], Reason] = field(default_factory=dict)

    def reason(self, question: str, said: str) -> Reason:
        """Return why a clear answer of a question (``yes`` or ``no``) is none after all."""
        if question in self.void:
            return Reason.CROSSED
        return self.marks.get((question, said), Reason.NOTHING) or self.beside.get(
            question, Reason.NOTHING
        )


def find_stray_ink(flat: FlatPage, boxes: Mapping[str, Pair], bottom: float) -> Stray:
    """Return what runs across, beside and into the boxes.

    Args:
        flat: the whole sheet.
        boxes: where the boxes of each question lie, in the order of the form.
        bottom: how far down (mm) the asking part of the sheet reaches.
    """
    if not boxes:
        return Stray()
    rows = list(boxes.values())
    top = min(pair[0].y for pair in rows) - 8
    last = max(pair[0].y + pair[0].h for pair in rows) + 8
    whole = Rect(4, top, 202, max(bottom, last) - top)
    ink = flat.ink(whole)
    small = without_long_lines(halved(ink))
    lines = np.repeat(np.repeat(small, 2, 0), 2, 1)
    ink = ink[: lines.shape[0], : lines.shape[1]] & lines
    strip = Rect(rows[0][0].x - _STRIP_LEFT, top, 0, 0)
    first = round((strip.x - whole.x) * flat.ppm)
    beyond = round((last - top) * flat.ppm), round((_STRIP_RIGHT - whole.x) * flat.ppm)
    part = ink[: beyond[0], first : beyond[1]].copy()
    look = _Strip(part, (strip.x, top), flat.ppm, boxes)
    return Stray(_crossed(small, whole, flat.ppm / 2, boxes), look.beside(), look.marks())


def _crossed(ink: Mask, area: Rect, ppm: float, boxes: Mapping[str, Pair]) -> frozenset[str]:
    """Return the questions across whose middle a stroke runs that belongs to other rows too."""
    names = list(boxes)
    middles = np.array([pair[0].y + pair[0].h / 2 for pair in boxes.values()]) - area.y
    end = int((middles[-1] + 8) * ppm)
    found = components(ink[:end])
    at = middles * ppm
    crossed: set[str] = set()
    for top, bottom in zip(found.top, found.bottom, strict=True):
        over = np.flatnonzero((at > top) & (at < bottom))
        if len(over) > 1:
            crossed |= set(names if len(over) > 2 else [names[one] for one in over])  # noqa: PLR2004 -- three rows are the page
    return frozenset(crossed)


class _Strip:
    """The part of the sheet with boxes and words; the boxes' own lines are taken out."""

    def __init__(
        self,
        ink: Mask,
        corner: tuple[float, float],
        ppm: float,
        boxes: Mapping[str, Pair],
    ) -> None:
        self._x, self._y = corner
        self._ppm = ppm
        self._names, self._rows = list(boxes), list(boxes.values())
        rows = self._rows
        self._free = ink & ~self._lines(ink)
        for pair in rows:
            for box in pair:
                inside = self._part(box.inset(_BAND_IN))
                kept = ink[inside].copy()
                ink[self._part(box.inset(-_BAND_OUT))] = False
                ink[inside] = kept
        self._ink = ink
        self._found: Components = components(ink)
        #: The groups of ink that make up the mark in each box, by row and column.
        self._of_marks = {
            (row, side): self._mark(box)
            for row, pair in enumerate(rows)
            for side, box in enumerate(pair)
        }
        self._all_marks = np.zeros(len(self._found) + 1, bool)
        for inner, outer in self._of_marks.values():
            self._all_marks[inner] = True
            self._all_marks[outer] = True

    def _part(self, area: Rect) -> tuple[slice, slice]:
        p = self._ppm
        return (
            slice(
                max(0, round((area.y - self._y) * p)),
                max(0, round((area.y + area.h - self._y) * p)),
            ),
            slice(
                max(0, round((area.x - self._x) * p)),
                max(0, round((area.x + area.w - self._x) * p)),
            ),
        )

    def _lines(self, ink: Mask) -> Mask:
        """Return where the boxes' printed lines are: as thick as this very scan shows them."""
        lines = np.zeros_like(ink)
        for pair in self._rows:
            for box in pair:
                rows, columns = self._part(box.inset(-_BAND_OUT))
                part, deep = ink[rows, columns], round((_BAND_OUT + _BAND_IN) * self._ppm)
                line = lines[rows, columns]
                for view, into in ((part, line), (part.T, line.T)):
                    _mark_line(view[:deep], into[:deep])
                    _mark_line(view[::-1][:deep], into[::-1][:deep])
        return lines

    def _mark(self, box: Rect) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Return the groups inside a box, and those outside that go on from them."""
        labels = self._found.labels
        inside = labels[self._part(box.inset(_BAND_IN))]
        counts = np.bincount(inside.ravel(), minlength=len(self._found) + 1)
        counts[0] = 0
        inner = np.flatnonzero(counts >= 3)  # noqa: PLR2004 -- fewer pixels are dust
        near = self._points(box.inset(_BAND_IN), box.inset(_BAND_IN + 0.4))
        far = self._points(box.inset(-_BAND_OUT - 0.4), box.inset(-_BAND_OUT))
        if not len(near) or not len(far):
            return inner, np.zeros(0, np.int64)
        apart = np.hypot(far[:, None, 1] - near[None, :, 1], far[:, None, 2] - near[None, :, 2])
        close = apart.min(1) <= _CROSSING * self._ppm
        outer = np.unique(far[close, 0].astype(np.int64))
        return inner, outer[~np.isin(outer, inner)]

    def _points(self, outer: Rect, inner: Rect) -> NDArray[np.float64]:
        """Return group, row and column of the ink between two rectangles."""
        rows, columns = self._part(outer)
        part = self._found.labels[rows, columns].copy()
        hole_rows, hole_columns = self._part(inner)
        part[
            hole_rows.start - rows.start : hole_rows.stop - rows.start,
            hole_columns.start - columns.start : hole_columns.stop - columns.start,
        ] = 0
        y, x = np.nonzero(part)
        return np.column_stack([part[y, x], y + rows.start, x + columns.start]).astype(float)

    def marks(self) -> dict[tuple[str, str], Reason]:
        """Return what is odd about marks, by question and box."""
        found: dict[tuple[str, str], Reason] = {}
        for (row, side), (inner, outer) in self._of_marks.items():
            why = self._odd(self._rows[row][side], inner, outer)
            if why is not Reason.NOTHING:
                found[self._names[row], ("yes", "no")[side]] = why
        return found

    def _odd(self, box: Rect, inner: NDArray[np.int64], outer: NDArray[np.int64]) -> Reason:
        if not len(inner):
            return Reason.NOTHING
        groups = [self._pixels(np.array([one])) for one in (*inner, *outer)]
        points = np.vstack(groups)
        left, top = box.x - points[:, 0].min(), box.y - points[:, 1].min()
        right = points[:, 0].max() - box.x - box.w
        below = points[:, 1].max() - box.y - box.h
        reach = left, top, right, below
        through = min(left, right) > _OVERSHOOT or min(top, below) > _OVERSHOOT
        if through or max(reach) > _LONGEST:
            return Reason.STRAY
        if is_dot(groups):
            return Reason.DOT
        if is_lone_stroke(self._whole(box, groups)):
            return Reason.STROKE
        if max(reach) > _OVERSHOOT and not self._is_tail(outer, reach):
            return Reason.BESIDE
        return Reason.BESIDE if any(self._is_figure(one) for one in outer) else Reason.NOTHING

    def _whole(self, box: Rect, groups: list[Points]) -> list[Points]:
        """Return a mark's groups with what the band around the box's line took from them.

        A tick's corner often lies there; without it an arm would look like a lone stroke.
        """
        rows, columns = self._part(box.inset(-_BAND_OUT - 0.2))
        free = components(self._free[rows, columns])
        corner = np.array([self._x, self._y]), np.array([columns.start, rows.start])
        whole = []
        for group in groups:
            at = np.round((group - corner[0]) * self._ppm - 0.5 - corner[1]).astype(np.int64)
            near = (at >= 0).all(1) & (at < free.labels.shape[::-1]).all(1)
            names = np.unique(free.labels[at[near, 1], at[near, 0]])
            y, x = np.nonzero(np.isin(free.labels, names[names > 0]))
            more = (np.column_stack([x, y]) + corner[1] + 0.5) / self._ppm + corner[0]
            whole.append(np.unique(np.vstack([group, more]).round(3), axis=0))
        return whole

    def _is_figure(self, group: np.int64) -> bool:
        """Tell whether ink right outside a box is more than the end of a stroke."""
        high, wide = self._found.height[group - 1], self._found.width[group - 1]
        if max(high, wide) < LEAST_FIGURE * self._ppm:
            return False
        return is_figure(self._pixels(np.array([group])), 1 / self._ppm**2)

    def _is_tail(self, outer: NDArray[np.int64], reach: tuple[float, ...]) -> bool:
        """Tell whether what leaves a box is the one stroke in which a tick ends."""
        left, top, right, below = reach
        # It rises: what goes on level is on the word.
        if max(left, below) > _OVERSHOOT or top < 0.25 * right or not len(outer):
            return False
        return is_tail(self._pixels(outer), 1 / self._ppm**2)

    def _pixels(self, groups: NDArray[np.int64]) -> NDArray[np.float64]:
        """Return where the ink of some groups lies on the sheet, x and y in mm."""
        index = groups - 1
        rows = slice(self._found.top[index].min(), self._found.bottom[index].max() + 1)
        columns = slice(self._found.left[index].min(), self._found.right[index].max() + 1)
        y, x = np.nonzero(np.isin(self._found.labels[rows, columns], groups))
        return np.column_stack(
            [
                (x + columns.start + 0.5) / self._ppm + self._x,
                (y + rows.start + 0.5) / self._ppm + self._y,
            ]
        )

    def beside(self) -> dict[str, Reason]:
        """Return by question what is written where nothing is printed, or on a word."""
        p = self._ppm
        large = (np.maximum(self._found.height, self._found.width) >= _SPECK * p) & (
            self._found.area >= _SPECK_AREA * p * p
        )
        strange = np.concatenate([[False], large]) & ~self._all_marks
        found = {
            name: Reason.BESIDE
            for row, name in enumerate(self._names)
            if self._in_clear(row, strange)
        }
        for side in (0, 1):
            for row in self._on_words(side):
                found.setdefault(self._names[row], Reason.ON_WORD)
        return found

    def _in_clear(self, row: int, strange: Mask) -> bool:
        """Tell whether ink lies around a row's boxes, or above its words."""
        yes, no = self._rows[row]
        clear = BOX_CLEAR_MM - 0.3
        areas = [
            Rect(it.x - clear, it.y - clear, it.w + 2 * clear, it.h + 2 * clear) for it in (yes, no)
        ]
        above = self._rows[row - 1][0].y + 10 if row else yes.y - 6
        if yes.y - 1.9 - above > 1.5:  # noqa: PLR2004 -- mm: else rows follow too close
            areas.append(Rect(yes.x - clear, above, 196 - yes.x, yes.y - 1.9 - above))
        for area in areas:
            counts = np.bincount(
                self._found.labels[self._part(area)].ravel(), minlength=len(strange)
            )
            if bool((strange & (counts >= 0.3 * self._ppm**2)).any()):
                return True
        return False

    def _on_words(self, side: int) -> list[int]:
        """Return the rows whose word beside one box bears more than print."""
        high, long = [], []
        for pair in self._rows:
            box = pair[side]
            right = pair[1].x - BOX_CLEAR_MM if side == 0 else _STRIP_RIGHT - 6
            left = box.x + box.w + BOX_CLEAR_MM - 0.2
            part = self._part(Rect(left, box.y - 1.5, right - left, box.h + 4))
            labels = self._found.labels[part]
            groups = np.unique(labels[labels > 0])
            groups = groups[~self._all_marks[groups]]
            tall = self._found.height[groups - 1] / self._ppm if len(groups) else np.zeros(1)
            high.append(float(tall.max()))
            long.append(_longest_run(labels > 0) / self._ppm)
        usual_high, usual_long = float(np.median(high)), float(np.median(long))
        return [
            row
            for row in range(len(self._rows))
            if high[row] > max(_WORD_HIGH, usual_high + 1.2)
            or long[row] > max(_WORD_STROKE, usual_long + 2.0)
        ]


def _mark_line(band: Mask, into: Mask) -> None:
    """Mark the rows of a band along which a printed line runs, and one more on each side.

    Most of a side shows its line alone, whatever crosses it; where less than half is seen
    (a pale print, a hidden frame) the whole band stays suspect.
    """
    high = len(band)
    inked = band.any(0)
    if inked.mean() < 0.5:  # noqa: PLR2004 -- half
        into[:] = True
        return
    first = np.median(band.argmax(0)[inked])
    last = np.median(high - 1 - band[::-1].argmax(0)[inked])
    into[max(0, int(first) - 1) : int(last) + 2] = True


def _longest_run(ink: Mask) -> int:
    """Return how many pixels side by side are inked at most."""
    padded = np.zeros((ink.shape[0], ink.shape[1] + 2), np.int8)
    padded[:, 1:-1] = ink
    step = np.diff(padded.ravel(), prepend=np.int8(0))
    start, end = np.flatnonzero(step == 1), np.flatnonzero(step == -1)
    return int((end - start).max()) if len(start) else 0


def flat_boxes(
    questions: Sequence[Mapping[str, Any]], shifts: Mapping[tuple[str, str], tuple[float, float]]
) -> dict[str, Pair]:
    """Return where the boxes of each question lie, moved by what was measured (mm)."""
    found: dict[str, Pair] = {}
    for one in questions:
        yes, no = (
            _moved(Rect(**one["boxes"][side]), shifts.get((one["id"], side), (0.0, 0.0)))
            for side in ("yes", "no")
        )
        found[one["id"]] = yes, no
    return found


def _moved(box: Rect, by: tuple[float, float]) -> Rect:
    return Rect(box.x + by[0], box.y + by[1], box.w, box.h)
