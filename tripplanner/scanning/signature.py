"""Whether the signature box holds a name, a thumbprint or a seal; or nothing, or dirt."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from PIL import Image

from tripplanner.documents.sheet import Rect
from tripplanner.scanning.geometry import Matrix, Patch, patch, smooth
from tripplanner.scanning.marks import (
    LEAST_FRAME,
    SHARP,
    STROKE_MM,
    darkness,
    fine,
    snap,
    without_lines,
)
from tripplanner.scanning.page_reading import Signed, Why

#: Pixels a millimetre in which the box is looked at, and the margin around it in mm.
_PPM, _AROUND = 6, 3.0
#: How far from the frame's edge ink counts, in mm.
_INSET_MM = 1.2
#: Darker than paper by this share of the way to printed black is ink.
_INK = 0.28
#: Stroke cells: at most these in an empty box, at least those in a signed one.
_UNSIGNED_CELLS, _SIGNED_CELLS = 6, 10
_CELL_MM = 1.5


@dataclass(frozen=True, slots=True)
class Strokes:
    """Inked cells of the signature box that have inked neighbours.

    ``core`` counts those away from the edge; ``width`` and ``height`` in mm.
    """

    cells: int
    core: int
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Signature:
    """What is in the signature box, for ink and for pencil, and how clean the paper is.

    ``sharp`` counts only ink that stands out from its close surroundings: no stain does.
    """

    frame: float
    noise: float
    around: float
    ink: Strokes
    sharp: Strokes
    pencil: Strokes


def measure_signature(scan: Image.Image, matrix: Matrix, box: Rect, black: float) -> Signature:
    """Return what is in the signature box (mm)."""
    ppm, around = _PPM, _AROUND
    seen = patch(scan, matrix, box.inset(-around), ppm)
    paper = float(np.percentile(seen[::2, ::2], 75))
    dark = darkness(smooth(seen, 3), _paper_around(seen, ppm), min(black, paper - 40))
    x, y, frame = snap(dark, box, ppm, around=around, most=2.2)
    w, h = round(box.w * ppm), round(box.h * ppm)
    edge, near = round(_INSET_MM * ppm), round(0.7 * ppm)
    rows = slice(y + edge, y + h - edge)
    inner = without_lines(dark[rows, x + edge : x + w - edge], 0.85)
    sample = inner[::2, ::2]
    middle = float(np.median(sample))
    noise = 1.4826 * float(np.median(np.abs(sample - middle)))
    faint = min(_INK, max(0.09, 5 * noise))
    beside = np.concatenate(
        [dark[rows, : max(1, x - near)].ravel(), dark[rows, x + w + near :].ravel()]
    )
    return Signature(
        frame=frame,
        noise=noise,
        around=float((beside > _INK).mean()) if beside.size else 0.0,
        ink=strokes(inner > _INK, ppm),
        sharp=strokes(fine(inner, round(STROKE_MM * ppm)) > SHARP, ppm),
        pencil=strokes(fine(smooth(inner, 5), round(STROKE_MM * ppm)) > faint, ppm),
    )


def _paper_around(seen: Patch, ppm: int) -> Patch:
    """Return the paper's grey value around each pixel, so that a stain is not ink."""
    tile = 8 * ppm
    down, across = -(-seen.shape[0] // tile), -(-seen.shape[1] // tile)
    padded = np.pad(
        seen, ((0, down * tile - seen.shape[0]), (0, across * tile - seen.shape[1])), mode="edge"
    )
    tiles = padded.reshape(down, tile, across, tile).transpose(0, 2, 1, 3)
    paper = np.percentile(tiles.reshape(down, across, -1), 70, axis=2).astype(np.float32)
    full = Image.fromarray(paper).resize((across * tile, down * tile), Image.Resampling.BILINEAR)
    return np.asarray(full)[: seen.shape[0], : seen.shape[1]]


def strokes(ink: Any, ppm: int) -> Strokes:  # noqa: ANN401 -- an array of bool
    """Return the strokes in a box: 1.5 mm cells with ink that have inked neighbours."""
    size = int(_CELL_MM * ppm)
    down, across = ink.shape[0] // size, ink.shape[1] // size
    cells = ink[: down * size, : across * size].reshape(down, size, across, size)
    inked = cells.mean((1, 3)) > 0.06  # noqa: PLR2004 -- a thin line through a cell
    padded = np.pad(inked, 1).astype(int)
    neighbours = -inked.astype(int)
    for y in range(3):
        for x in range(3):
            neighbours = neighbours + padded[y : y + down, x : x + across]
    lines = inked & (neighbours >= 2)  # noqa: PLR2004 -- specks have fewer
    rows, columns = np.nonzero(lines)
    return Strokes(
        cells=int(lines.sum()),
        core=int(lines[2:-2, 3:-3].sum()),
        width=float((np.ptp(columns) + 1) * _CELL_MM) if len(columns) else 0.0,
        height=float((np.ptp(rows) + 1) * _CELL_MM) if len(rows) else 0.0,
    )


def decide_signature(box: Signature, *, grey: bool) -> tuple[Signed, Why]:
    """Return whether somebody signed; ``grey`` is False for black-and-white scans."""
    if box.around > 0.03 or box.noise > 0.08:  # noqa: PLR2004 -- dirt or writing that runs in
        return Signed.DOUBTFUL, Why.DIRTY
    if box.frame < LEAST_FRAME:
        return Signed.DOUBTFUL, Why.NO_BOX
    ink, pencil = box.ink, box.pencil
    if ink.core >= _SIGNED_CELLS and ink.width >= 6 and ink.height >= 3:  # noqa: PLR2004 -- mm
        stain = box.sharp.core < _SIGNED_CELLS
        return (Signed.DOUBTFUL, Why.DIRTY) if stain else (Signed.INKED, Why.NOTHING)
    if grey and box.noise < 0.03 and _is_pencil(pencil):  # noqa: PLR2004 -- clean paper
        return Signed.INKED, Why.NOTHING
    # Black-and-white scans lose pencil and red ink: there, nothing seen is not nothing there.
    if grey and pencil.cells <= _UNSIGNED_CELLS + 4 and pencil.core <= _UNSIGNED_CELLS:
        return Signed.EMPTY, Why.NOTHING
    return Signed.DOUBTFUL, Why.FAINT


def _is_pencil(seen: Strokes) -> bool:
    """Tell whether faint strokes look like a name: not too small, not a stain."""
    size = 8 <= seen.width <= 62 and 4 <= seen.height <= 17  # noqa: PLR2004 -- mm
    return size and seen.core >= 20 and seen.cells <= 1.5 * seen.core + 10  # noqa: PLR2004 -- cells of a mark
