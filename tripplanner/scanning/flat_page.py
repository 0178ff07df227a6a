"""The sheet as it would lie flat, in one piece: its ink, without folds and streaks.

Boxes and signature are measured on the scan itself; this picture answers what they cannot:
what runs between the boxes, across rows, or into the signature from outside.
"""

from dataclasses import dataclass, field

import numpy as np
from PIL import Image, ImageFilter

from tripplanner.documents.sheet import Rect
from tripplanner.scanning.components import Mask
from tripplanner.scanning.geometry import Grey

#: Darker than the paper around by this share of the way to printed black is ink.
_INK = 0.25
#: Lines across the whole sheet are looked for in so many bands; of these, so many must show one.
_BANDS, _ENOUGH_BANDS = 16, 13
#: A band shows a line where so much of its length is inked.
_LINE_SHARE = 0.65
#: So far (columns from the first band to the last, as a share of the length) a line may lean.
_LEAN = 0.09


@dataclass(frozen=True, slots=True)
class FlatPage:
    """A whole sheet in grey at ``ppm`` pixels a millimetre, and the grey value of its print."""

    grey: Grey
    ppm: float
    black: float
    #: Ink of the whole sheet, by what counts as ink: several ask for parts of it.
    _known: dict[float, Mask] = field(default_factory=dict, repr=False, compare=False)

    def ink(self, area: Rect, least: float = _INK) -> Mask:
        """Return where a rectangle (mm) of the sheet is darker than the paper around.

        ``least`` is by how much, as a share of the way to printed black.
        """
        if least not in self._known:
            self._known[least] = self._inked(least)
        return self._known[least][self.slices(area)]

    def _inked(self, least: float) -> Mask:
        part = Image.fromarray(self.grey)
        # The lightest nearby is paper: neither print nor the slope of a stain is.
        paper = part.reduce(8).filter(ImageFilter.MaxFilter(5)).filter(ImageFilter.BoxBlur(3))
        around = np.asarray(paper, np.float32)
        limit = around - least * np.maximum(around - min(self.black, 160.0), 40.0)
        small = Image.fromarray(np.clip(limit, 0, 255).astype(np.uint8))
        full = small.resize(part.size, Image.Resampling.BILINEAR)
        return np.asarray(self.grey < np.asarray(full))

    def slices(self, area: Rect) -> tuple[slice, slice]:
        """Return the rows and columns of a rectangle (mm), within the sheet."""
        return (
            slice(max(0, round(area.y * self.ppm)), round((area.y + area.h) * self.ppm)),
            slice(max(0, round(area.x * self.ppm)), round((area.x + area.w) * self.ppm)),
        )


def halved(ink: Mask) -> Mask:
    """Return a mask of half the size; a pixel is inked where any of its four was."""
    rows, columns = ink.shape[0] // 2 * 2, ink.shape[1] // 2 * 2
    part = ink[:rows, :columns]
    across = part[:, ::2] | part[:, 1::2]
    return np.asarray(across[::2] | across[1::2])


def without_long_lines(ink: Mask) -> Mask:
    """Return a mask without thin lines right across it: folds, streaks of a feeder, rules."""
    out = ink.copy()
    _clear_lines(out)
    _clear_lines(out.T)
    return out


def _clear_lines(ink: Mask) -> None:
    """Clear lines from the first row to the last, however they lean a little."""
    rows, columns = ink.shape
    high = rows // _BANDS
    if high < 4:  # noqa: PLR2004 -- too small for bands
        return
    bands = ink[: high * _BANDS].reshape(_BANDS, high, columns)
    # Three columns together: within a band a leaning line changes its column.
    wide = bands.copy()
    wide[:, :, 1:] |= bands[:, :, :-1]
    wide[:, :, :-1] |= bands[:, :, 1:]
    seen = wide.mean(1) > _LINE_SHARE
    # No line is as wide as what a filled area shows.
    seen &= seen.sum(1, keepdims=True) < columns * 0.3
    if int(seen.any(1).sum()) < _ENOUGH_BANDS:
        return
    leans = np.arange(-int(_LEAN * rows), int(_LEAN * rows) + 1, 2)
    shifts = np.round(leans[:, None] * np.linspace(-0.5, 0.5, _BANDS)[None, :]).astype(int)
    most = int(np.abs(shifts).max()) + 1
    padded = np.pad(seen, ((0, 0), (most, most))).astype(np.int8)
    place = np.arange(columns) + most
    votes = np.zeros((len(leans), columns), np.int8)
    for band in range(_BANDS):
        votes += padded[band][place[None, :] + shifts[:, band, None]]
    for lean, column in np.argwhere(votes >= _ENOUGH_BANDS):
        _wipe(ink, int(column), float(leans[lean]))


def _wipe(ink: Mask, column: int, lean: float) -> None:
    """Clear three columns around a leaning line."""
    rows, columns = ink.shape
    at = np.round(column + np.linspace(-lean / 2, lean / 2, rows)).astype(int)
    lines = np.arange(rows)
    for side in (-1, 0, 1):
        place = at + side
        good = (place >= 0) & (place < columns)
        ink[lines[good], place[good]] = False
