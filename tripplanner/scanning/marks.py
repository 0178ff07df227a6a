"""What a person wrote in the boxes: a mark or none; and what ink, frames and stains are.

Two boxes for every question: a misread box makes a question for a person, not a wrong
answer. Every threshold was tuned on simulated scans (``docs/scanning.md``).
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from tripplanner.documents.sheet import Rect
from tripplanner.scanning.geometry import Matrix, Patch, box_sum, patch, smooth, sums
from tripplanner.scanning.page_reading import Answer, Reason

#: Pixels a millimetre in which boxes are looked at, and the margin around them in mm.
_PPM, _AROUND = 10, 3.5
#: The frame's line and how far from its edge ink counts, in mm.
_LINE_MM, _INSET_MM = 0.5, 0.95
#: The middle of a box and the band inside its frame begin so far from its edge, in mm.
_CORE_MM, _RIM_MM = 1.7, 0.7
#: A mark that does not reach the middle may be the edge of a ring around the word beside it.
_SLIGHT, _REACHES = 0.2, 0.02
#: Black right inside the frame and nothing further in: filled, and hollowed by the scanner.
_HOLLOW = 0.5
#: Darker than paper by this share of the way to printed black is ink.
_INK = 0.25
#: How well a frame must be seen, 0 to 1.
LEAST_FRAME = 0.25
#: Filled share of a box: surely marked, surely empty; then strongly marked beside dirt.
_MARKED, _EMPTY = 0.07, 0.035
_STRONG, _DIRTY, _TIMES = 0.15, 0.06, 4
#: So full that the mark may have been blackened out.
_BLACKENED = 0.6
#: Both boxes below these shares (ink, faint ink) are blank, not doubtful.
_BLANK, _BLANK_FAINT = 0.02, 0.06
#: So much faint ink, or so much in the middle, is what was left of a mark.
_FADED, _FADED_CORE = 0.18, 0.04
#: Grain beyond that is dirt.
_MOST_GROUND = 0.1
#: No stroke of a pen is wider (mm); ink darker than its surroundings; dark at all.
STROKE_MM, SHARP, _DARK = 2.6, 0.18, 0.5
#: Ink right outside a frame: somebody drew around the box.
_RINGED = 0.10


@dataclass(frozen=True, slots=True)
class Box:
    """What is in one box: inked share, the same for faint ink, how well its frame was seen.

    ``around`` is the inked share right outside the frame, ``sharp`` that of ink which a
    stain could not be: fine strokes, or really dark. ``core`` is the inked share of the
    middle of the box, ``rim`` that of the band right inside the frame. ``shift`` is how
    far (mm, right and down) the frame lies from where the transform expects it.
    """

    fill: float
    faint: float
    frame: float
    around: float
    sharp: float
    core: float
    rim: float
    shift: tuple[float, float] = (0.0, 0.0)


def darkness(seen: Patch, paper: float | Patch, black: float | Patch) -> Patch:
    """Return 0 for paper to 1 for printed black."""
    return np.clip((paper - seen) / np.maximum(paper - black, 30), 0, 1.3).astype(np.float32)


def without_lines(dark: Patch, share: float = 0.92) -> Patch:
    """Return darkness without thin lines right across: streaks of the feeder, folds."""
    out = dark
    inked = dark > 0.22  # noqa: PLR2004 -- a streak is often pale
    for axis in (0, 1):
        lines = inked.mean(axis) > share
        if lines.any() and lines.mean() < 0.12:  # noqa: PLR2004 -- more is a stain, not a line
            out = dark.copy() if out is dark else out
            wide = lines.copy()
            wide[1:] |= lines[:-1]
            wide[:-1] |= lines[1:]
            if axis == 0:
                out[:, wide] = 0
            else:
                out[wide, :] = 0
    return out


def fine(dark: Patch, reach: int) -> Patch:
    """Return darkness beyond that of the surroundings: strokes narrower than ``reach`` pixels.

    Soft stains and shadows vanish (what stays under a morphological opening is taken off).
    """
    ground = _extreme(_extreme(dark, reach, np.minimum), reach, np.maximum)
    return np.asarray(dark - ground, np.float32)


def _extreme(values: Patch, reach: int, pick: np.ufunc) -> Patch:
    """Return the least or largest value within ``reach`` pixels down and across."""
    out = values
    half = reach // 2
    for _axis in (0, 1):
        padded = np.pad(out, ((half, half), (0, 0)), mode="edge")
        best = padded[: len(out)].copy()
        for shift in range(1, 2 * half + 1):
            pick(best, padded[shift : shift + len(out)], out=best)
        out = best.T
    return out


def snap(dark: Patch, box: Rect, ppm: int, *, around: float, most: float) -> tuple[int, int, float]:
    """Find a printed frame in a patch: its left and top pixel, how well it is seen, 0 to 1.

    ``around`` is the margin (mm) at which it is expected, ``most`` how far off it may be.
    """
    line, wide, high = max(2, round(_LINE_MM * ppm)), round(box.w * ppm), round(box.h * ppm)
    reach, start = round(min(most, around - 0.6) * ppm), round(around * ppm)
    table = sums(np.minimum(dark, 1))
    y, x = np.mgrid[start - reach : start + reach + 1, start - reach : start + reach + 1]
    long, tall = wide * line, high * line
    sides = np.stack(
        [
            box_sum(table, y, x, line, wide) / long,
            box_sum(table, y + high - line, x, line, wide) / long,
            box_sum(table, y, x, high, line) / tall,
            box_sum(table, y, x + wide - line, high, line) / tall,
        ]
    )
    # A frame is dark where its lines are and lighter right inside them.
    in_wide, in_high = wide - 2 * line, high - 2 * line
    inside = np.stack(
        [
            box_sum(table, y + line + 1, x + line, line, in_wide) / (in_wide * line),
            box_sum(table, y + high - 2 * line - 1, x + line, line, in_wide) / (in_wide * line),
            box_sum(table, y + line, x + line + 1, in_high, line) / (in_high * line),
            box_sum(table, y + line, x + wide - 2 * line - 1, in_high, line) / (in_high * line),
        ]
    )
    clear = np.sort(sides - 0.5 * inside, axis=0)
    # One side may be hidden by ink or dirt.
    score = clear[1:].mean(0) + 0.5 * clear[0] - 0.04 * np.hypot(y - start, x - start) / ppm
    row, column = np.unravel_index(int(np.argmax(score)), score.shape)
    seen = float(np.sort(sides[:, row, column])[1])
    return int(x[row, column]), int(y[row, column]), seen


def measure_box(
    scan: Image.Image,
    matrix: Matrix,
    box: Rect,
    black: float,
    *,
    blind: bool,
    at: tuple[float, float] = (0.0, 0.0),
) -> Box:
    """Return what is in a box (mm); ``blind`` believes the transform, not the frame.

    ``at`` is how far (mm, right and down) from its place the box is looked for.
    """
    ppm, around = _PPM, _AROUND
    moved = Rect(box.x + at[0], box.y + at[1], box.w, box.h)
    seen = patch(scan, matrix, moved.inset(-around), ppm)
    paper = float(np.percentile(seen[::2, ::2], 75))
    dark = darkness(smooth(seen, 3), paper, black)
    x = y = round(around * ppm)
    frame = 0.0
    if not blind:
        x, y, frame = snap(dark, box, ppm, around=around, most=2.5)
    w, h = round(box.w * ppm), round(box.h * ppm)
    clean = without_lines(dark)
    edge = round(_INSET_MM * ppm)
    within = _within(x, y, w, h, edge)
    outside = np.ones(clean.shape, bool)
    near = round(0.8 * ppm)
    outside[max(0, y - near) : y + h + near, max(0, x - near) : x + w + near] = False
    rest = clean[::2, ::2][outside[::2, ::2]]
    middle = float(np.median(rest))
    noise = 1.4826 * float(np.median(np.abs(rest - middle)))
    faint = min(_INK, max(0.10, middle + 4.5 * noise))
    coarse = clean[::2, ::2]
    half = (
        slice(within[0].start // 2, within[0].stop // 2),
        slice(within[1].start // 2, within[1].stop // 2),
    )
    fill = float((clean[within] > _INK).mean())
    sharp = coarse[half] > _DARK
    if fill >= _EMPTY:
        # Dear, and asked for only where there may be a mark.
        sharp = sharp | (fine(coarse, round(STROKE_MM * ppm / 2))[half] > SHARP)
    return Box(
        fill=fill,
        faint=float((smooth(clean, 5)[within] > faint).mean()),
        frame=frame,
        around=float((rest > _INK).mean()),
        sharp=float(sharp.mean()),
        core=float((clean[_within(x, y, w, h, round(_CORE_MM * ppm))] > _INK).mean()),
        rim=_rim(clean > _INK, x, y, w, h),
        shift=(x / ppm - around + at[0], y / ppm - around + at[1]) if frame >= LEAST_FRAME else at,
    )


def _within(x: int, y: int, w: int, h: int, edge: int) -> tuple[slice, slice]:
    return slice(y + edge, y + h - edge), slice(x + edge, x + w - edge)


def _rim(ink: NDArray[np.bool_], x: int, y: int, w: int, h: int) -> float:
    """Return the inked share of the band between the frame's line and where ink counts."""
    outer = ink[_within(x, y, w, h, round(_RIM_MM * _PPM))]
    inner = ink[_within(x, y, w, h, round(_INSET_MM * _PPM))]
    return float((outer.sum() - inner.sum()) / max(1, outer.size - inner.size))


def decide(yes: Box, no: Box, *, framed: bool, ground: float = 0.0) -> tuple[Answer, Reason]:
    """Return the answer to a question from its two boxes, and why it needs a person.

    ``ground`` is the faint ink that empty boxes of this very page show: grain of the scan.
    """
    if framed and min(yes.frame, no.frame) < LEAST_FRAME:
        return Answer.DOUBTFUL, Reason.NO_BOX
    more, less = (yes, no) if yes.fill >= no.fill else (no, yes)
    answer = Answer.YES if more is yes else Answer.NO
    if more.fill < _BLANK and more.faint < _BLANK_FAINT and max(yes.rim, no.rim) <= _HOLLOW:
        ringed = max(yes.around, no.around) > _RINGED
        return (Answer.DOUBTFUL, Reason.RINGED) if ringed else (Answer.BLANK, Reason.BLANK)
    doubt = _doubt(more, less, ground)
    if doubt is not Reason.NOTHING:
        return Answer.DOUBTFUL, doubt
    strong = more.fill >= _STRONG and less.fill <= _DIRTY and more.fill > _TIMES * less.fill
    if strong or (more.fill >= _MARKED and less.fill <= _EMPTY):
        return answer, Reason.NOTHING
    return Answer.DOUBTFUL, Reason.BOTH if less.fill >= _MARKED else Reason.FAINT


def _doubt(more: Box, less: Box, ground: float) -> Reason:
    """Return what speaks against the fuller of two boxes, if anything."""
    if any(box.rim > _HOLLOW and box.fill < _MARKED for box in (more, less)):
        return Reason.DIRTY
    if more.fill >= _MARKED and more.sharp < _EMPTY:
        return Reason.DIRTY
    if more.fill < _SLIGHT and more.core < _REACHES:
        return Reason.RINGED if more.fill >= _MARKED else Reason.FAINT
    if less.faint > max(_FADED, 2.5 * ground) or (
        less.core > _FADED_CORE and less.fill > _BLANK / 2
    ):
        # The other box holds a mark as well, gone pale in the copier or the file.
        return Reason.BOTH
    trace = max(_BLANK_FAINT, 2 * min(ground, _MOST_GROUND))
    # Blackened out, with a trace of ink in the other box: perhaps a change of mind.
    changed = more.fill > _BLACKENED and (less.fill > _BLANK or less.faint > trace)
    return Reason.BOTH if changed else Reason.NOTHING
