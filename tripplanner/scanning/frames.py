"""Where the printed boxes really lie: each found by its own frame, believed where neighbours agree.

Paper that is folded or bound bends, so no one transform fits all of a sheet. The fit over codes
and marks says where to look; from box to box the frames then say how far they lie from there.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from tripplanner.documents.sheet import Rect
from tripplanner.scanning.codes import Codes
from tripplanner.scanning.flat_page import FlatPage
from tripplanner.scanning.geometry import (
    Matrix,
    Model,
    Points,
    apply,
    box_sum,
    fit,
    pixels_per_mm,
    sums,
)
from tripplanner.scanning.marks import LEAST_FRAME, Box, measure_box

#: Neighbours' shifts may differ by this (mm), and by this share of the way between them.
_ALIKE, _SLOPE = 0.45, 0.035
#: Neighbours are boxes so near (mm).
_NEAR = 60.0
#: A box is believed where so many of its neighbours agree; a page with so many believed boxes.
_AGREEING, _ENOUGH = 0.6, 0.6
#: A guess that near (mm) was tried already.
_SAME_PLACE = 0.4
#: No sheet bends more than that (mm) between codes, marks and boxes.
_MOST_SHIFT = 8.0
#: What boxes say about the place of a code may be off by this (mm) and this share of the way.
_CODE_OFF, _CODE_SLOPE = 2.5, 0.02
#: Frames are looked for this far (mm) from where a doubtful fit expects them.
_SEARCH = 15.0
_SEARCH_PPM = 4
#: How well a frame is seen, 0 to 1, to be one of those found in a search.
_CLEAR_FRAME = 0.45

Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Frames:
    """The boxes of a page as they were measured, and which of them are surely where they seem.

    ``boxes`` by question and ``yes`` or ``no``; ``sure`` holds the keys of those whose frame
    was seen where their neighbours say it must be.
    """

    boxes: Mapping[Key, Box]
    sure: frozenset[Key]

    @property
    def agree(self) -> bool:
        """Tell whether enough boxes confirm each other to believe any."""
        return len(self.sure) >= max(2, _ENOUGH * len(self.boxes))

    @property
    def seen(self) -> int:
        """Return how many frames were seen at all."""
        return sum(box.frame >= LEAST_FRAME for box in self.boxes.values())

    def pair(self, name: str) -> tuple[Box, Box]:
        """Return the yes box and the no box of a question."""
        return self.boxes[name, "yes"], self.boxes[name, "no"]


def rectangles(layout: Mapping[str, Any]) -> dict[Key, Rect]:
    """Return where the boxes of a side are printed, in mm."""
    return {
        (one["id"], side): Rect(**one["boxes"][side])
        for one in layout["questions"]
        for side in ("yes", "no")
    }


def find_frames(
    scan: Image.Image, matrix: Matrix, places: Mapping[Key, Rect], black: float
) -> Frames:
    """Return the boxes of a page, each measured where its frame is.

    Boxes that a bent sheet carries beyond reach are looked for again next to those found.
    """
    boxes = {
        key: measure_box(scan, matrix, place, black, blind=False) for key, place in places.items()
    }
    sure = _agreeing(places, boxes)
    for _ in range(4):
        again = False
        for key in places.keys() - sure:
            guess = _shift_of_neighbours(key, places, boxes, sure)
            if (
                guess is None
                or np.hypot(*(guess - boxes[key].shift)) < _SAME_PLACE
                or np.hypot(*guess) > _MOST_SHIFT
            ):
                continue
            box = measure_box(
                scan, matrix, places[key], black, blind=False, at=(float(guess[0]), float(guess[1]))
            )
            if box.frame >= LEAST_FRAME:
                boxes[key] = box
                again = True
        if not again:
            break
        sure = _agreeing(places, boxes)
    return Frames(boxes, sure)


def _agreeing(places: Mapping[Key, Rect], boxes: Mapping[Key, Box]) -> frozenset[Key]:
    """Return the boxes whose frame was seen where most neighbours' frames say."""
    keys = [key for key in places if boxes[key].frame >= LEAST_FRAME]
    if len(keys) < 2:  # noqa: PLR2004 -- nobody agrees with itself
        return frozenset()
    at = np.array([[places[key].x, places[key].y] for key in keys])
    shift = np.array([boxes[key].shift for key in keys])
    away = np.hypot(*(at[:, None] - at[None]).transpose(2, 0, 1))
    off = np.hypot(*(shift[:, None] - shift[None]).transpose(2, 0, 1))
    near = (away < _NEAR) & (away > 0)
    alike = near & (off <= _ALIKE + _SLOPE * away)
    share = alike.sum(1) / np.maximum(near.sum(1), 1)
    return frozenset(key for key, part in zip(keys, share, strict=True) if part >= _AGREEING)


def _shift_of_neighbours(
    key: Key, places: Mapping[Key, Rect], boxes: Mapping[Key, Box], sure: frozenset[Key]
) -> NDArray[np.float64] | None:
    """Return how far (mm) the three nearest sure boxes are shifted, the nearest weighing most."""
    if len(sure) < 2:  # noqa: PLR2004 -- one alone proves nothing
        return None
    here = places[key]
    others = sorted(sure, key=lambda one: np.hypot(places[one].x - here.x, places[one].y - here.y))[
        :3
    ]
    away = np.array([np.hypot(places[one].x - here.x, places[one].y - here.y) for one in others])
    weight = 1 / np.maximum(away, 1)
    shifts = np.array([boxes[one].shift for one in others])
    return np.asarray((shifts * weight[:, None]).sum(0) / weight.sum())


def agrees_with_codes(
    frames: Frames, places: Mapping[Key, Rect], matrix: Matrix, codes: Codes
) -> bool:
    """Tell whether the sure boxes put every code where it was read: else they are other boxes.

    A row read as the row above would agree with itself; the codes are at odds with it.
    """
    keys = sorted(frames.sure)
    if len(keys) < 3:  # noqa: PLR2004 -- three points make an affine transform
        return False
    # On the flat sheet, so that perspective has no part in it.
    printed = np.array([[places[key].x, places[key].y] for key in keys])
    seen = printed + np.array([frames.boxes[key].shift for key in keys])
    spread = min(np.ptp(printed[:, 0]), np.ptp(printed[:, 1]))
    through = fit(printed, seen, Model.AFFINE if spread > 0 else Model.SIMILARITY)
    source, target = codes.points()
    back = np.asarray(np.linalg.inv(matrix), np.float64)
    off = np.linalg.norm(apply(through, source) - apply(back, target), axis=1)
    allowed = _CODE_OFF + _CODE_SLOPE * np.linalg.norm(source - printed.mean(0), axis=1)
    return bool((off <= allowed).all())


def search_frames(
    flat: FlatPage, matrix: Matrix, places: Mapping[Key, Rect], codes: Codes
) -> Matrix | None:
    """Return a better transform from frames found up to 15 mm away, None if they do not show.

    Every box but one has to be found, and codes and boxes have to agree on the transform.
    """
    if len(places) < 4:  # noqa: PLR2004 -- too few to know them again
        return None
    candidates = _candidates(flat, places)
    printed = np.array([[it.x, it.y] for it in places.values()])
    if len(candidates) < len(printed) - 1:
        return None
    moved = _best_shift(printed, candidates)
    if moved is None:
        return None
    guess, found = printed + moved, np.zeros(len(printed), bool)
    place = guess
    for reach in (4.0, 2.5, 1.5):
        away = np.linalg.norm(guess[:, None] - candidates[None], axis=2)
        found = away.min(1) <= reach
        place = candidates[away.argmin(1)]
        if found.sum() < len(printed) - 1:
            return None
        guess = apply(fit(printed[found], place[found], Model.AFFINE), printed)
    seen = apply(matrix, place[found])
    source, target = codes.points()
    both = np.vstack([source, printed[found]])
    onto = np.vstack([target, seen])
    better = fit(both, onto, Model.HOMOGRAPHY)
    off = np.linalg.norm(apply(better, both) - onto, axis=1) / pixels_per_mm(better)
    return better if float(off.max()) <= _CODE_OFF else None


def _candidates(flat: FlatPage, places: Mapping[Key, Rect]) -> Points:
    """Return the top-left corners (mm) of all squares like a box in the part where they may be."""
    box = next(iter(places.values()))
    left = min(it.x for it in places.values()) - _SEARCH
    top = min(it.y for it in places.values()) - _SEARCH
    right = max(it.x for it in places.values()) + box.w + _SEARCH
    bottom = max(it.y for it in places.values()) + box.h + _SEARCH
    area = Rect(max(0.0, left), max(0.0, top), right - max(0.0, left), bottom - max(0.0, top))
    ink = flat.ink(area)
    size = round(area.w * _SEARCH_PPM), round(area.h * _SEARCH_PPM)
    small = Image.fromarray((ink * 255).astype(np.uint8)).resize(size, Image.Resampling.BOX)
    dark = np.minimum(np.asarray(small, np.float32) / 128, 1)
    table, line = sums(dark), 2
    wide = round(box.w * _SEARCH_PPM)
    y, x = np.mgrid[0 : dark.shape[0] - wide - 1, 0 : dark.shape[1] - wide - 1]
    sides = np.stack(
        [
            box_sum(table, y, x, line, wide),
            box_sum(table, y + wide - line, x, line, wide),
            box_sum(table, y, x, wide, line),
            box_sum(table, y, x + wide - line, wide, line),
        ]
    ) / (wide * line)
    inner = box_sum(table, y + line + 1, x + line + 1, 2, wide - 2 * line - 2) / (
        2 * (wide - 2 * line - 2)
    )
    score = np.sort(sides, axis=0)[1:].mean(0) - 0.3 * inner
    found: list[list[float]] = []
    while len(found) < 60:  # noqa: PLR2004 -- far more than boxes
        row, column = np.unravel_index(int(score.argmax()), score.shape)
        if score[row, column] < _CLEAR_FRAME:
            break
        found.append([column / _SEARCH_PPM + area.x, row / _SEARCH_PPM + area.y])
        score[
            max(0, row - wide // 2) : row + wide // 2,
            max(0, column - wide // 2) : column + wide // 2,
        ] = 0
    return np.array(found).reshape(-1, 2)


def _best_shift(printed: Points, candidates: Points) -> NDArray[np.float64] | None:
    """Return the shift (mm) under which most boxes lie near a candidate."""
    ways = (candidates[None] - printed[:, None]).reshape(-1, 2)
    ways = ways[np.abs(ways).max(1) <= _SEARCH]
    if not len(ways):
        return None
    moved = printed[None] + ways[:, None]
    away = np.linalg.norm(moved[:, :, None] - candidates[None, None], axis=3).min(2)
    return np.asarray(ways[int((away < 3.5).sum(1).argmax())])  # noqa: PLR2004 -- mm
