"""Whether a page without a readable code still looks like one of our forms: then a person sees it.

Looks at shapes alone: squares like corner marks (solid, or hollowed by a copier), blocks like
codes, small frames like the boxes to tick. Other paper has hardly any of them.
"""

from collections.abc import Mapping

import numpy as np
from PIL import Image, ImageFilter

from tripplanner.documents import sheet
from tripplanner.scanning.components import Components, Mask, components, grown

#: Pixels a millimetre in which shapes are looked at; a photo's sheet may be a fifth smaller.
_PPM, _SMALLER, _LARGER = 3.0, 0.78, 1.12
#: So far (mm) from the corners of the picture a mark's or code's middle may lie off its place.
_OFF = 26.0
#: Enough of each: corners with a mark, frames like boxes.
_MARKS, _FRAMES = 2, 5
#: Darker than the paper around by that share of the way to the darkest print.
_DARK = 0.3


def resembles_form(image: Image.Image) -> bool:
    """Tell whether shapes of a form lie where they would on a whole sheet, whichever way up."""
    if image.width > image.height:
        image = image.transpose(Image.Transpose.ROTATE_90)
    ink = _ink(image)
    found = components(ink)
    marks = _corners_with(found, sheet.MARK_MM, sheet.MARKS, least_ink=0.22)
    blocks = components(grown(ink, round(0.7 * _PPM)))
    codes = _corners_with(blocks, sheet.CODE_MM + 1.4, _CODE_CORNERS, least_ink=0.5)
    frames = _frames(found)
    return marks >= _MARKS or (codes >= 1 and marks + frames >= 1) or frames >= _FRAMES or codes > 1


#: Codes as they lie on a sheet, and on one that lies upside down.
_CODE_CORNERS = {
    **sheet.CODES,
    **{
        f"{name} turned": sheet.Rect(
            sheet.PAPER.w - box.x - box.w, sheet.PAPER.h - box.y - box.h, box.w, box.h
        )
        for name, box in sheet.CODES.items()
    },
}


def _ink(image: Image.Image) -> Mask:
    """Return the ink of a page at 3 pixels a millimetre."""
    size = round(sheet.PAPER.w * _PPM), round(image.height * sheet.PAPER.w * _PPM / image.width)
    small = image.resize(size, Image.Resampling.BOX, reducing_gap=2)
    paper = small.reduce(4).filter(ImageFilter.MaxFilter(5)).filter(ImageFilter.BoxBlur(4))
    around = np.asarray(paper.resize(size, Image.Resampling.BILINEAR), np.float32)
    seen = np.asarray(small, np.float32)
    black = float(np.percentile(seen[::3, ::3], 1))
    return np.asarray(around - seen > _DARK * np.maximum(around - black, 30))


def _corners_with(
    found: Components, side: float, places: Mapping[str, sheet.Rect], *, least_ink: float
) -> int:
    """Return in how many places (mm) a square of that side lies."""
    high, wide = found.height / _PPM, found.width / _PPM
    square = (
        (np.minimum(high, wide) > side * _SMALLER - 0.4)
        & (np.maximum(high, wide) < side * _LARGER + 0.7)
        & (np.abs(high - wide) < 0.2 * side + 0.3)
        & (found.area / (found.height * found.width) > least_ink)
    )
    x = (found.left + found.right + 1)[square] / 2 / _PPM
    y = (found.top + found.bottom + 1)[square] / 2 / _PPM
    rows = found.labels.shape[0] / _PPM
    count = 0
    for box in places.values():
        at_x, at_y = box.x + box.w / 2, (box.y + box.h / 2) * rows / sheet.PAPER.h
        count += bool((np.hypot(x - at_x, y - at_y) < _OFF).any()) if len(x) else 0
    return count


def _frames(found: Components) -> int:
    """Return how many hollow squares like the boxes to tick lie in a column with another."""
    high, wide = found.height / _PPM, found.width / _PPM
    side = sheet.BOX_MM
    share = found.area / (found.height * found.width)
    hollow = (
        (np.minimum(high, wide) > side * _SMALLER)
        & (np.maximum(high, wide) < side * _LARGER + 0.5)
        & (np.abs(high - wide) < 1.0)
        & (share > 0.12)  # noqa: PLR2004 -- share of a thin frame
        & (share < 0.55)  # noqa: PLR2004 -- more is filled
    )
    x = found.left[hollow] / _PPM
    if len(x) < 2:  # noqa: PLR2004 -- a column has two
        return 0
    near = (np.abs(x[:, None] - x[None]) < 4).sum(1) > 1  # noqa: PLR2004 -- mm: a leaning column
    return int(near.sum())
