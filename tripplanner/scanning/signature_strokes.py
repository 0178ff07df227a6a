"""What kind of ink a signature box holds: a name is strokes that lie mostly inside it.

Office seals, cup rings, lone lines, words and writing that runs in from outside are told
apart by their shape and by where they lie; a name, a thumbprint or a name seal remains.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tripplanner.documents.sheet import Rect
from tripplanner.scanning.components import Mask, components, grown
from tripplanner.scanning.flat_page import FlatPage, halved
from tripplanner.scanning.page_reading import Reason

Points = NDArray[np.float64]

#: So far (mm) around the box ink is looked at: left, above, right, below.
_AROUND = (18.0, 20.0, 4.0, 36.0)
#: Strokes nearer to each other than twice that (mm) belong together.
_NEAR = 1.05
#: What belongs together is the box's own if so much of it lies inside.
_INSIDE = 0.72
#: The printed line of the box covers this (mm, outwards and inwards).
_LINE_OUT, _LINE_IN = 0.6, 0.9
#: Least ink (square mm) of a signature; of what comes in from outside.
_LEAST_OWN, _LEAST_GUEST = 3.0, 1.2
#: Nothing is printed so near (mm) to the box; ink there (square mm) comes from somewhere.
_RIM, _LEAST_BESIDE = 3.6, 0.6
#: A guest this near (mm) may be part of the same writing, or the writing part of a seal.
_APART = 8.0
#: Rings from this radius (mm) on are no name seals; from the second on never.
_SEAL_RADIUS, _OFFICE_RADIUS, _MOST_RADIUS = 7.0, 13.0, 45.0
#: A ring shows in so many of its parts, and is so much darker than what is beside it.
_RING_SEEN, _RING_CLEAR = 0.72, 1.9
#: Half the width (mm) of a ring; three points whose triangle is smaller (square mm) are no circle.
_RING_WIDE, _FLAT = 0.8, 1e-6
#: At most so many straight lines that leave no more than this share of ink are no name.
_MOST_LINES, _LEFT_OVER = 3, 0.12
#: Half the width (mm) of a straight stroke with a hand's shake, and how long a lone one is.
_LINE_WIDE, _LONE_STROKE = 0.65, 6.5
#: From that many characters on it is a sentence.
_SENTENCE = 4
#: Print is lower than that (mm): what is higher was written.
_PRINT_HIGH = 4.4


@dataclass(frozen=True, slots=True)
class Writing:
    """What was found in a signature box.

    ``own`` is ink (square mm) that belongs inside, ``guest`` ink inside that belongs to
    something reaching in. ``doubt`` says what speaks against a name.
    """

    own: float
    guest: float
    doubt: Reason


def find_writing(flat: FlatPage, box: Rect, least_ink: float) -> Writing:
    """Return what kind of ink lies in a signature box (mm on the flat sheet).

    ``least_ink`` is what counts as ink, as a share of the way from paper to print.
    """
    area = _surroundings(box)
    ink = halved(flat.ink(area, least_ink))
    ppm = flat.ppm / 2
    corner = np.array([area.x, area.y])
    inside = _inside(ink.shape, box.inset(_LINE_IN), corner, ppm)
    line = _inside(ink.shape, box.inset(-_LINE_OUT), corner, ppm) & ~inside
    ink = ink & ~line
    groups = components(grown(ink, max(1, round(_NEAR * ppm))))
    labels = np.where(ink, groups.labels, 0)
    count = len(groups) + 1
    whole = np.bincount(labels.ravel(), minlength=count).astype(float)
    within = np.bincount(labels[inside], minlength=count).astype(float)
    whole[0] = within[0] = 0
    share = within / np.maximum(whole, 1)
    pixel = 1 / ppm**2
    is_own = (share >= _INSIDE) & (within * pixel >= 0.12)  # noqa: PLR2004 -- less is dust
    is_guest = (share < _INSIDE) & (within * pixel >= _LEAST_GUEST)
    own = np.isin(labels, np.flatnonzero(is_own)) & inside
    guest = np.isin(labels, np.flatnonzero(is_guest))
    own_points, guest_points = _points(own, ppm, corner), _points(guest & inside, ppm, corner)
    # A ring that lies wholly inside is at least so high; signatures are lower.
    high = float(np.ptp(own_points[:, 1])) if len(own_points) else 0.0
    large = bool(is_guest.any()) or high > 1.8 * _SEAL_RADIUS
    seal = large and _is_seal(np.isin(labels, np.flatnonzero(is_own | is_guest)), ppm)
    doubt = _doubt(own_points, guest_points, seal=seal, pixel=pixel)
    if doubt is Reason.NOTHING and len(own_points):
        rim = _inside(ink.shape, box.inset(-_RIM), corner, ppm) & ~inside
        beside = _points(ink & rim & ~np.isin(labels, np.flatnonzero(is_own)), ppm, corner)
        if len(beside) * pixel >= _LEAST_BESIDE and _gap(own_points, beside) < _APART:
            # The next character of a line of writing that began outside.
            doubt = Reason.RUN_IN
    return Writing(
        own=len(own_points) * pixel,
        guest=len(guest_points) * pixel,
        doubt=doubt,
    )


def _inside(shape: tuple[int, ...], area: Rect, corner: Points, ppm: float) -> Mask:
    out = np.zeros(shape, bool)
    x, y = area.x - corner[0], area.y - corner[1]
    out[
        max(0, round(y * ppm)) : max(0, round((y + area.h) * ppm)),
        max(0, round(x * ppm)) : max(0, round((x + area.w) * ppm)),
    ] = True
    return out


def _points(ink: Mask, ppm: float, corner: Points) -> Points:
    y, x = np.nonzero(ink)
    return np.column_stack([(x + 0.5) / ppm, (y + 0.5) / ppm]) + corner


def _doubt(own: Points, guest: Points, *, seal: bool, pixel: float) -> Reason:
    """Return what speaks against a name; nothing where there is hardly any ink to speak of."""
    if seal:
        return Reason.SEAL
    if len(guest):
        alone = len(own) * pixel >= _LEAST_OWN and len(own) > 2 * len(guest)
        if not alone or _gap(own, guest) < _APART:
            small = len(own) > 12 * len(guest)
            return Reason.NOTHING if small else Reason.RUN_IN
    if len(own) * pixel < _LEAST_OWN:
        return Reason.NOTHING
    if _are_lines(own):
        return Reason.LINES
    return Reason.WORDS if _characters(own) >= _SENTENCE else Reason.NOTHING


def _gap(one: Points, other: Points) -> float:
    """Return the distance (mm) between two groups of points, roughly."""
    first, second = one[:: max(1, len(one) // 300)], other[:: max(1, len(other) // 300)]
    away = np.hypot(first[:, None, 0] - second[None, :, 0], first[:, None, 1] - second[None, :, 1])
    return float(away.min())


def _are_lines(points: Points) -> bool:
    """Tell whether a few straight strokes are all there is."""
    rng = np.random.default_rng(1)
    left = points[rng.permutation(len(points))[:900]]
    total = len(left)
    for _ in range(_MOST_LINES):
        one, other = (left[rng.integers(0, len(left), 150)] for _ in range(2))
        way = other - one
        long = np.hypot(*way.T)
        one, way, long = (it[long > 4] for it in (one, way, long))  # noqa: PLR2004 -- mm: shorter tells nothing
        if not len(way):
            break
        normal = np.column_stack([-way[:, 1], way[:, 0]]) / long[:, None]
        off = np.abs((left[None, :, :] - one[:, None, :]) @ normal[:, :, None])[:, :, 0]
        near = off < _LINE_WIDE
        best = int(near.sum(1).argmax())
        if not _is_one_stroke((left[near[best]] - one[best]) @ (way[best] / long[best])):
            return False
        left = left[~near[best]]
        if len(left) <= _LEFT_OVER * total:
            return True
    return False


def _is_one_stroke(along: NDArray[np.float64]) -> bool:
    """Tell whether places (mm) along a line are a stroke without gaps, longer than one of a character."""
    places = np.unique(np.floor((along - along.min()) / 0.6).astype(int))
    return bool(np.ptp(along) > _LONE_STROKE and len(places) > 0.75 * (places.max() + 1))


def _characters(points: Points) -> int:
    """Return how many characters stand in a row, 0 where strokes are joined as in a quick hand."""
    low, high = np.percentile(points, (2, 98), axis=0)
    tall = float(high[1] - low[1])
    # Coarser than the pixels of the picture, or gaps appear between them.
    step = 0.45
    across = np.bincount(((points[:, 0] - low[0]).clip(0) / step).astype(int))
    filled = np.concatenate([[False], across > 0, [False]])
    change = np.flatnonzero(filled[1:] != filled[:-1])
    pieces = list(zip(change[::2] * step, change[1::2] * step, strict=True))
    size = min(tall, 14.0)
    count, begin, end = 0, -1.0, -1.0
    for first, last in pieces:
        if last - first > 1.75 * size:
            return 0
        if begin >= 0 and last - begin <= 1.12 * size:
            end = last
            continue
        count += begin >= 0 and end - begin > 0.3 * size
        begin, end = first, last
    count += begin >= 0 and end - begin > 0.3 * size
    return count if high[0] - low[0] > 3.2 * tall else 0


def _is_seal(ink: Mask, ppm: float) -> bool:
    """Tell whether ink forms a ring with nothing close to it: an office's seal, or a cup's."""
    y, x = np.nonzero(ink)
    if len(x) < 60:  # noqa: PLR2004 -- pixels: no ring of that size has fewer
        return False
    rng = np.random.default_rng(2)
    points = np.column_stack([x, y]) / ppm
    some = points[rng.permutation(len(points))[:700]]
    centre, radius = _circles(points[rng.integers(0, len(points), (600, 3))])
    good = (radius > _SEAL_RADIUS) & (radius < _MOST_RADIUS)
    centre, radius = centre[good], radius[good]
    if not len(radius):
        return False
    away = np.hypot(some[None, :, 0] - centre[:, None, 0], some[None, :, 1] - centre[:, None, 1])
    on = (np.abs(away - radius[:, None]) < _RING_WIDE).sum(1) / np.sqrt(radius)
    best = np.argsort(on)[-8:]
    return any(_is_ring(ink, ppm, centre[one], float(radius[one])) for one in best)


def _circles(triples: NDArray[np.float64]) -> tuple[Points, NDArray[np.float64]]:
    """Return centre and radius of the circle through each three points; radius 0 where none is."""
    a, b, c = triples[:, 0], triples[:, 1], triples[:, 2]
    cross = (b[:, 0] - a[:, 0]) * (c[:, 1] - a[:, 1]) - (b[:, 1] - a[:, 1]) * (c[:, 0] - a[:, 0])
    safe = np.where(np.abs(cross) < _FLAT, _FLAT, cross) * 2
    first, second = ((b - a) ** 2).sum(1), ((c - a) ** 2).sum(1)
    x = ((c[:, 1] - a[:, 1]) * first - (b[:, 1] - a[:, 1]) * second) / safe
    y = ((b[:, 0] - a[:, 0]) * second - (c[:, 0] - a[:, 0]) * first) / safe
    radius = np.where(np.abs(cross) < _FLAT, 0.0, np.hypot(x, y))
    return np.column_stack([x, y]) + a, radius


def _is_ring(ink: Mask, ppm: float, centre: Points, radius: float) -> bool:
    """Tell whether a circle is inked nearly all round, and stands clear of ink beside it."""
    turns = np.linspace(0, 2 * np.pi, 144, endpoint=False)
    way = np.column_stack([np.cos(turns), np.sin(turns)])
    hit = np.stack(
        [_at(ink, ppm, centre + way * (radius + off)) for off in np.arange(-0.8, 0.9, 0.3)]
    )
    seen = (hit >= 0).all(0)
    if seen.mean() < 0.3:  # noqa: PLR2004 -- nearly all of it lies elsewhere
        return False
    on = (hit == 1).any(0)[seen]
    parts = on[: len(on) // 6 * 6].reshape(-1, 6).mean(1) > 0.5 if len(on) >= 6 else on  # noqa: PLR2004 -- a sixth of a part is inked
    beside = np.stack(
        [_at(ink, ppm, centre + way * (radius + off)) for off in (-2.6, -2.1, -1.7, 1.7, 2.1, 2.6)]
    )
    density = (beside[:, seen] == 1).mean() + 0.02
    ring = (hit[:, seen] == 1).max(0).mean()
    if parts.mean() < _RING_SEEN or ring < _RING_CLEAR * density * 1.2:
        return False
    if radius >= _OFFICE_RADIUS:
        return True
    # A name seal of that size has its characters in the middle; an office's has a star, and air around.
    inner = [_at(ink, ppm, centre + way * (radius * part)) == 1 for part in (0.06, 0.12)]
    air = [_at(ink, ppm, centre + way * (radius * part)) == 1 for part in (0.36, 0.42, 0.48)]
    return bool(np.mean(inner) > 0.75 and np.mean(air) < 0.22)  # noqa: PLR2004 -- a star is solid


def _at(ink: Mask, ppm: float, points: Points) -> NDArray[np.int8]:
    """Return 1 for ink, 0 for paper, -1 beyond the picture."""
    x, y = np.floor(points * ppm).astype(int).T
    out = np.full(len(points), -1, np.int8)
    good = (x >= 0) & (y >= 0) & (x < ink.shape[1]) & (y < ink.shape[0])
    out[good] = ink[y[good], x[good]]
    return out


def is_written_outside(flat: FlatPage, box: Rect) -> bool:
    """Tell whether something higher than print stands around a signature box (mm).

    Somebody may have signed above it, or in the staff's. Rules and frames are no writing.
    """
    area = _surroundings(box)
    ink, ppm = halved(flat.ink(area)), flat.ppm / 2
    ink = ink & ~_inside(ink.shape, box.inset(-_LINE_OUT), np.array([area.x, area.y]), ppm)
    plain = ink & ~_long_runs(ink, round(9 * ppm)) & ~_long_runs(ink.T, round(9 * ppm)).T
    # A rule taken out leaves a gap in the writing on it.
    above, below = np.zeros_like(plain), np.zeros_like(plain)
    for step in (1, 2):
        above[step:] |= plain[:-step]
        below[:-step] |= plain[step:]
    found = components(plain | (ink & above & below))
    high, wide = found.height / ppm, found.width / ppm
    return bool(((high >= _PRINT_HIGH) & (wide >= 1.0)).any())


def _surroundings(box: Rect) -> Rect:
    left, above, right, below = _AROUND
    return Rect(box.x - left, box.y - above, box.w + left + right, box.h + above + below)


def _long_runs(ink: Mask, length: int) -> Mask:
    """Return ink that lies in horizontal runs of at least so many pixels."""
    padded = np.zeros((ink.shape[0], ink.shape[1] + 2), np.int8)
    padded[:, 1:-1] = ink
    step = np.diff(padded.ravel(), prepend=np.int8(0))
    start, end = np.flatnonzero(step == 1), np.flatnonzero(step == -1)
    keep = end - start >= length
    marks = np.zeros(padded.size, np.int8)
    marks[start[keep]] = 1
    marks[end[keep]] -= 1
    return np.asarray(np.cumsum(marks).reshape(padded.shape)[:, 1:-1] > 0)
