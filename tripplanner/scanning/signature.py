"""Whether the signature box holds a name, a thumbprint or a seal; or nothing, or dirt."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from PIL import Image

from tripplanner.documents.sheet import Rect
from tripplanner.scanning.flat_page import FlatPage
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
from tripplanner.scanning.page_reading import Reason, Signed
from tripplanner.scanning.signature_strokes import find_writing, is_written_outside

#: Pixels a millimetre in which the box is looked at, and the margin around it in mm.
_PPM, _AROUND = 6, 3.0
#: How far from the frame's edge ink counts, in mm.
_INSET_MM = 1.2
#: Darker than paper by this share of the way to printed black is ink.
_INK = 0.28
#: The same on the flat sheet, for what lies between and around boxes (``flat_page``).
_WRITTEN = 0.25
#: Stroke cells: at most these in an empty box, at least those in a signed one.
_UNSIGNED_CELLS, _SIGNED_CELLS = 6, 10
_CELL_MM = 1.5
#: So far from the frame (across, down; mm) neighbours' writing does not run in.
_DEEP_MM = (9.0, 6.0)
#: Strokes that deep, their width and height (mm): a signature, whatever crosses the frame.
_DEEP_CELLS, _DEEP_WIDTH, _DEEP_HEIGHT = 14, 9.0, 4.5
#: Strokes nearer to one straight line (cells) cross the box out; nobody signs so.
_LEAST_SPREAD = 0.5
#: Ink (square mm) that a name has at least.
_LEAST_OWN = 2.0
#: Cells of ink that much fainter strokes around call in question.
_LITTLE_INK = 60
#: A cell darker than the paper by this share of the way to print has a tone; that many are a cloud.
_TONE, _CLOUD = 0.035, 22
#: Paper with more noise than that hides faint strokes.
_GRAINY = 0.05


@dataclass(frozen=True, slots=True)
class Strokes:
    """Inked cells of the signature box that have inked neighbours.

    ``core`` counts those away from the edge; ``width`` and ``height`` in mm. ``spread``
    is how far (in cells) they lie from the straight line through them, on average.
    """

    cells: int
    core: int
    width: float
    height: float
    spread: float


@dataclass(frozen=True, slots=True)
class Signature:
    """What is in the signature box, for ink and for pencil, and how clean the paper is.

    ``sharp`` counts only ink that stands out from its close surroundings: no stain does.
    ``deep`` is the same so far from the frame that no neighbour's writing reaches it.
    ``tone`` counts cells that are darker than the paper around the box, however softly.
    ``shift`` is how far (mm, right and down) the frame lies from where it was expected,
    ``least_ink`` what counts as ink: less where only pencil is there.
    """

    frame: float
    noise: float
    around: float
    ink: Strokes
    sharp: Strokes
    deep: Strokes
    pencil: Strokes
    tone: int
    shift: tuple[float, float] = (0.0, 0.0)
    least_ink: float = _INK


def measure_signature(
    scan: Image.Image,
    matrix: Matrix,
    box: Rect,
    black: float,
    *,
    at: tuple[float, float] = (0.0, 0.0),
) -> Signature:
    """Return what is in the signature box (mm), looked for ``at`` so far (mm) from its place."""
    ppm, around = _PPM, _AROUND
    moved = Rect(box.x + at[0], box.y + at[1], box.w, box.h)
    seen = patch(scan, matrix, moved.inset(-around), ppm)
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
    sharp = fine(inner, round(STROKE_MM * ppm)) > SHARP
    far_x, far_y = round(_DEEP_MM[0] * ppm), round(_DEEP_MM[1] * ppm)
    shown = strokes(inner > _INK, ppm)
    pencil = strokes(fine(smooth(inner, 5), round(STROKE_MM * ppm)) > faint, ppm)
    return Signature(
        frame=frame,
        noise=noise,
        around=float((beside > _INK).mean()) if beside.size else 0.0,
        ink=shown,
        sharp=strokes(sharp, ppm),
        deep=strokes(sharp[far_y:-far_y, far_x:-far_x], ppm),
        pencil=pencil,
        tone=_toned_cells(seen, rows, slice(x + edge, x + w - edge), black),
        shift=(x / ppm - around + at[0], y / ppm - around + at[1]) if frame >= LEAST_FRAME else at,
        least_ink=_WRITTEN if shown.core >= _SIGNED_CELLS else max(faint, 0.12),
    )


def _toned_cells(seen: Patch, rows: slice, columns: slice, black: float) -> int:
    """Return how many joined cells of the box are darker than the paper's even slope.

    A thumbprint whose ridges a scan has lost is such a cloud; so is a stain.
    """
    size = int(_CELL_MM * _PPM)
    box = seen[rows, columns]
    down, across = box.shape[0] // size, box.shape[1] // size
    cells = box[: down * size, : across * size].reshape(down, size, across, size).mean((1, 3))
    y, x = np.mgrid[0:down, 0:across]
    plane = np.column_stack([np.ones(cells.size), y.ravel(), x.ravel()])
    flat, keep = cells.ravel().astype(np.float64), np.ones(cells.size, bool)
    for _ in range(4):
        # The slope of the light, from the lighter cells alone.
        paper = plane @ np.linalg.lstsq(plane[keep], flat[keep], rcond=None)[0]
        keep = flat - paper >= np.percentile(flat - paper, 35)
    off = (paper - flat) / np.maximum(paper - black, 40.0)
    spread = 1.4826 * float(np.median(np.abs(off[keep] - np.median(off[keep]))))
    toned = (off > max(_TONE, 5 * spread)).reshape(down, across)
    return _largest(toned)


def _largest(cells: Any) -> int:  # noqa: ANN401 -- an array of bool
    """Return the size of the largest group of cells that touch."""
    left = {(int(y), int(x)) for y, x in np.argwhere(cells)}
    best = 0
    while left:
        group, edge = 0, [left.pop()]
        while edge:
            y, x = edge.pop()
            group += 1
            near = {(y + dy, x + dx) for dy in (-1, 0, 1) for dx in (-1, 0, 1)} & left
            left -= near
            edge += near
        best = max(best, group)
    return best


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
        spread=_spread(rows, columns),
    )


def _spread(rows: Any, columns: Any) -> float:  # noqa: ANN401 -- index arrays
    if len(rows) < 2:  # noqa: PLR2004 -- a line needs two
        return 0.0
    return float(np.sqrt(max(0.0, np.linalg.eigvalsh(np.cov(np.stack([rows, columns])))[0])))


def decide_signature(
    box: Signature, flat: FlatPage, place: Rect, *, grey: bool
) -> tuple[Signed, Reason]:
    """Return whether somebody signed.

    ``flat`` is the whole sheet and ``place`` where the box lies on it (mm); ``grey`` is
    False for black-and-white scans.
    """
    signed, why = _by_measure(box, grey=grey)
    writing = find_writing(flat, place, box.least_ink)
    if signed is Signed.INKED:
        if writing.doubt is not Reason.NOTHING:
            return Signed.DOUBTFUL, writing.doubt
        # Nothing but guests from outside, or ink that the flat page does not show.
        return (signed, why) if writing.own >= _LEAST_OWN else (Signed.DOUBTFUL, Reason.FAINT)
    if signed is Signed.EMPTY and (writing.guest > 0 or is_written_outside(flat, place)):
        return Signed.DOUBTFUL, Reason.OUTSIDE
    known = writing.doubt is not Reason.NOTHING and why in {Reason.DIRTY, Reason.FAINT}
    return signed, writing.doubt if known else why


def _by_measure(box: Signature, *, grey: bool) -> tuple[Signed, Reason]:
    """Return whether somebody signed by the ink alone."""
    if box.noise > 0.08 or (box.around > 0.03 and not _is_deep(box)):  # noqa: PLR2004 -- tuned
        # Dirt everywhere, or writing beside the box that may have run in.
        return Signed.DOUBTFUL, Reason.DIRTY
    if box.frame < LEAST_FRAME:
        return Signed.DOUBTFUL, Reason.NO_BOX
    ink = box.ink
    if ink.core >= _SIGNED_CELLS and ink.width >= 6 and ink.height >= 3:  # noqa: PLR2004 -- mm
        dirty = box.sharp.core < _SIGNED_CELLS or box.sharp.spread < _LEAST_SPREAD
        # A little ink amid much that is fainter: the other side shines through.
        dirty = dirty or (ink.core < _LITTLE_INK and box.pencil.core > 2 * ink.core)
        # Writing that runs in beside a streak: nothing but one line reaches the middle.
        dirty = dirty or (ink.core < _LITTLE_INK / 2 and box.deep.width < 2 * _CELL_MM)
        return (Signed.DOUBTFUL, Reason.DIRTY) if dirty else (Signed.INKED, Reason.NOTHING)
    if grey and box.noise < 0.03 and _is_pencil(box.pencil):  # noqa: PLR2004 -- clean paper
        return Signed.INKED, Reason.NOTHING
    if grey and _is_empty(box):
        return Signed.EMPTY, Reason.NOTHING
    return Signed.DOUBTFUL, Reason.FAINT


def _is_deep(box: Signature) -> bool:
    """Tell whether there is a signature so far within that it only crosses the frame."""
    deep = box.deep
    large = deep.width >= _DEEP_WIDTH and deep.height >= _DEEP_HEIGHT
    return deep.cells >= _DEEP_CELLS and large and box.noise < 0.04  # noqa: PLR2004 -- clean paper


def _is_empty(box: Signature) -> bool:
    """Tell whether nobody signed. On a grainy picture a pencil may hide.

    Black-and-white scans lose pencil and red ink: there, nothing seen is not nothing there.
    """
    pencil = box.pencil
    bare = pencil.cells <= _UNSIGNED_CELLS + 4 and pencil.core <= _UNSIGNED_CELLS
    return bare and box.tone < _CLOUD and box.noise < _GRAINY


def _is_pencil(seen: Strokes) -> bool:
    """Tell whether faint strokes look like a name: not too small, not a stain."""
    size = 8 <= seen.width <= 62 and 4 <= seen.height <= 17  # noqa: PLR2004 -- mm
    return size and seen.core >= 20 and seen.cells <= 1.5 * seen.core + 10  # noqa: PLR2004 -- cells of a mark
