"""Find the codes of our forms on a scan, repairing the picture step by step if need be.

A code counts only with a known version and right check characters; a page counts only if
all its codes name the same form and side. Nothing is ever taken from a neighbouring page.
"""

import itertools
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import zxingcpp
from PIL import Image, ImageFilter

from tripplanner.documents import sheet
from tripplanner.domain.code_payloads import FormCode, read_form_payload
from tripplanner.scanning.geometry import Grey, Model, Points, apply, fit, pixels_per_mm

#: Repairs work on pictures whose short side has at most this many pixels.
_REPAIR_PIXELS = 1300
#: Repairs of the search for the second code, when the first was read.
_SECOND_STEPS = 9
#: Repairs of a page's corners: on pages like ours, on others.
_ALL_STEPS, _FEW_STEPS = 12, 3
_THUMB_PIXELS = 150
#: Sheets that one page may show.
MOST_SHEETS = 4
_QR = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)


@dataclass(frozen=True, slots=True)
class Codes:
    """The codes found on a page: by corner, with the four corners of each in pixels.

    ``mixed`` tells that codes of more than one sheet lie on the page; ``blank`` that
    there is nothing on it at all; ``damaged`` that a code like ours was seen whose check
    characters are wrong; ``mirrored`` that a code was seen from behind: the front of the
    sheet shines through its back, and that is no code. ``sheets`` are the codes of each
    sheet where several lie side by side (A3, or a photo of two forms).
    """

    found: Mapping[str, tuple[FormCode, Points]] = field(default_factory=dict)
    mixed: bool = False
    blank: bool = False
    damaged: bool = False
    mirrored: bool = False
    sheets: tuple["Codes", ...] = ()

    @property
    def form(self) -> tuple[str, str] | None:
        """Return side and token when the page is surely one sheet, else None."""
        if self.mixed or not self.found:
            return None
        code = next(iter(self.found.values()))[0]
        return code.side, code.token

    def points(self) -> tuple[Points, Points]:
        """Return the corners of the codes on the sheet (mm) and in the scan (pixels)."""
        source: list[list[float]] = []
        target: list[Points] = []
        for corner, (_code, quad) in self.found.items():
            box = sheet.CODES[corner]
            right, below = box.x + box.w, box.y + box.h
            source += [[box.x, box.y], [right, box.y], [right, below], [box.x, below]]
            target.append(quad)
        return np.array(source), np.concatenate(target)


@dataclass(slots=True)
class _Finds:
    """What was read so far."""

    sheets: dict[tuple[str, str], dict[str, tuple[FormCode, Points]]] = field(default_factory=dict)
    #: The same corner of the same sheet in two places.
    twice: bool = False
    damaged: bool = False
    mirrored: bool = False
    #: Height and width of the page.
    page: tuple[int, int] = (0, 0)

    def read(self, grey: Grey, scale: float = 1.0, offset: tuple[float, float] = (0, 0)) -> bool:
        """Read one picture; tell whether any of our codes has been found by now.

        ``scale`` and ``offset`` say where the picture lies on the scan.
        """
        for one in zxingcpp.read_barcodes(
            grey, formats=_QR, text_mode=zxingcpp.TextMode.Plain, try_invert=False
        ):
            code = read_form_payload(one.text)
            if code is None:
                self.damaged = self.damaged or one.text.startswith("T1")
                continue
            quad = _quad(one.position) / scale + np.array(offset)
            if _is_mirrored(code.corner, quad, self.page):
                self.mirrored = True
                continue
            self._take(code, quad)
        return bool(self.sheets)

    @property
    def one(self) -> dict[str, tuple[FormCode, Points]]:
        """Return the codes by corner when they are of one sheet, else nothing."""
        return next(iter(self.sheets.values())) if len(self.sheets) == 1 and not self.twice else {}

    def _take(self, code: FormCode, quad: Points) -> None:
        found = self.sheets.setdefault((code.side, code.token), {})
        have = found.setdefault(code.corner, (code, quad))
        if float(np.abs(have[1] - quad).max()) > float(np.ptp(quad)):
            self.twice = True


def _quad(position: Any) -> Points:  # noqa: ANN401 -- zxingcpp is untyped
    corners = position.top_left, position.top_right, position.bottom_right, position.bottom_left
    return np.array([[point.x + 0.5, point.y + 0.5] for point in corners])


#: A point of the sheet that is surely on the page if a code is: so far (mm) towards the middle.
_TOWARDS_MIDDLE, _OUTSIDE = 80.0, 8.0


def _is_mirrored(corner: str, quad: Points, page: tuple[int, int]) -> bool:
    """Tell whether a code lies as if its sheet were beyond the page: it is seen from behind.

    The decoder reads mirrored codes as turned by a quarter. A sheet that lay so would
    stretch out of the picture on the side of the code.
    """
    box = sheet.CODES[corner]
    source = np.array(
        [
            [box.x, box.y],
            [box.x + box.w, box.y],
            [box.x + box.w, box.y + box.h],
            [box.x, box.y + box.h],
        ]
    )
    matrix = fit(source, quad, Model.SIMILARITY)
    here = np.array([box.x + box.w / 2, box.y + box.h / 2])
    middle = np.array([sheet.PAPER.w / 2, sheet.PAPER.h / 2])
    there = here + (middle - here) / np.linalg.norm(middle - here) * _TOWARDS_MIDDLE
    x, y = apply(matrix, there[None, :])[0]
    rim = _OUTSIDE * float(np.hypot(matrix[0, 0], matrix[1, 0]))
    return bool(x < -rim or y < -rim or x > page[1] + rim or y > page[0] + rim)


def find_codes(grey: Grey, *, thorough: bool = True) -> Codes:
    """Return the codes on a page: as it is, then repaired, cheap repairs first.

    Without ``thorough`` only a few repairs are tried: for pages that do not look like ours.
    """
    finds = _Finds(page=(grey.shape[0], grey.shape[1]))
    if not finds.read(grey):
        if is_blank(grey):
            return Codes(blank=True)
        _search_corners(grey, finds, _ALL_STEPS if thorough else _FEW_STEPS)
    if 0 < len(finds.sheets) <= MOST_SHEETS and not finds.twice:
        for name in list(finds.sheets):
            if len(finds.sheets[name]) < len(sheet.CODES):
                _search_second(grey, finds, name)
    several = len(finds.sheets) > 1 and len(finds.sheets) <= MOST_SHEETS and not finds.twice
    return Codes(
        finds.one,
        mixed=len(finds.sheets) > 1 or finds.twice,
        damaged=finds.damaged,
        mirrored=finds.mirrored,
        sheets=tuple(Codes(found) for found in finds.sheets.values()) if several else (),
    )


def is_blank(grey: Grey) -> bool:
    """Tell whether a page holds nothing: no print but a few specks, or nothing but black."""
    height = max(20, _THUMB_PIXELS * grey.shape[0] // grey.shape[1])
    small = Image.fromarray(grey).resize((_THUMB_PIXELS, height), Image.Resampling.BOX)
    inner = np.asarray(small, np.float32)[6:-6, 6:-6]
    paper = float(np.percentile(inner, 90))
    return paper < 40 or float((inner < paper * 0.8).mean()) < 0.0015  # noqa: PLR2004 -- tuned shares


def _search_corners(grey: Grey, finds: _Finds, most: int) -> None:
    """Repair and read the two corners where codes lie, then the other two."""
    height, width = grey.shape
    scale = min(1.0, _REPAIR_PIXELS / min(height, width))
    small = grey
    if scale < 1:
        size = round(width * scale), round(height * scale)
        small = np.asarray(Image.fromarray(grey).resize(size, Image.Resampling.BOX))
        if finds.read(small, scale):
            return
    height, width = small.shape
    # A sheet that lies across has its codes in the same two pairs of corners.
    tall, wide = int(height * 0.4), int(width * 0.4)
    if width > height:
        tall = int(height * 0.5)
    else:
        wide = int(width * 0.5)
    pairs = (((0, width - wide), (height - tall, 0)), ((0, 0), (height - tall, width - wide)))
    whole = min(small.shape)
    for pair in pairs:
        crops = [(np.ascontiguousarray(small[y : y + tall, x : x + wide]), x, y) for y, x in pair]
        every = zip(*(repairs(crop, whole) for crop, _x, _y in crops), strict=True)
        for steps in itertools.islice(every, most):
            for (repaired, zoom), (_crop, x, y) in zip(steps, crops, strict=True):
                finds.read(repaired, zoom * scale, (x / scale, y / scale))
            if finds.sheets:
                return


def _search_second(grey: Grey, finds: _Finds, name: tuple[str, str]) -> None:
    """Look for a sheet's other code around the place where the first one says it must lie."""
    found = finds.sheets[name]
    known = Codes(found)
    source, target = known.points()
    matrix = fit(source, target, Model.SIMILARITY)
    missing = next(corner for corner in sheet.CODES if corner not in found)
    box = sheet.CODES[missing]
    middle = apply(matrix, [[box.x + box.w / 2, box.y + box.h / 2]])[0]
    reach = int(2.3 * box.w * pixels_per_mm(matrix))
    left, top = max(0, int(middle[0]) - reach), max(0, int(middle[1]) - reach)
    crop = np.ascontiguousarray(
        grey[top : max(top, int(middle[1]) + reach), left : max(left, int(middle[0]) + reach)]
    )
    if crop.size == 0 or min(crop.shape) < box.w:
        return
    for step, (repaired, zoom) in enumerate(repairs(crop, min(grey.shape))):
        finds.read(repaired, zoom, (left, top))
        if missing in found or step >= _SECOND_STEPS:
            return


Repair = Callable[[Image.Image], Image.Image]


def repairs(grey: Grey, whole: int) -> Iterator[tuple[Grey, float]]:
    """Yield repaired pictures with their zoom, the cheap and likely ones first.

    ``whole`` is the short side of the page in pixels, by which strokes are judged thin.
    """
    image = Image.fromarray(grey)
    yield grey, 1.0
    reach = max(6, whole // 60)
    plain: tuple[Repair, ...] = (
        lambda it: it.filter(ImageFilter.GaussianBlur(1.0)),
        lambda it: it.filter(ImageFilter.MedianFilter(3)),
        lambda it: _close(it, 3),
        lambda it: _local_threshold(it, reach),
        _flat_field,
        lambda it: _close(it, 5),
        lambda it: it.filter(ImageFilter.GaussianBlur(2.0)),
        _open,
        lambda it: _close(_local_threshold(it, reach), 5),
    )
    for repair in plain:
        yield np.asarray(repair(image)), 1.0
    double = image.resize((image.width * 2, image.height * 2), Image.Resampling.BICUBIC)
    yield np.asarray(double.filter(ImageFilter.GaussianBlur(0.8))), 2.0


def _close(image: Image.Image, width: int) -> Image.Image:
    """Return the picture without dark strokes thinner than ``width``: pen over a code."""
    lighter = image.filter(ImageFilter.MaxFilter(width))
    return lighter.filter(ImageFilter.MinFilter(width)).filter(ImageFilter.GaussianBlur(0.7))


def _open(image: Image.Image) -> Image.Image:
    """Return the picture without light specks in the dark modules."""
    darker = image.filter(ImageFilter.MinFilter(3))
    return darker.filter(ImageFilter.MaxFilter(3)).filter(ImageFilter.GaussianBlur(0.7))


def _local_threshold(image: Image.Image, reach: int) -> Image.Image:
    """Return black where a pixel is darker than its surroundings: stains, shadows."""
    around = np.asarray(image.filter(ImageFilter.BoxBlur(reach)), np.float32)
    here = np.asarray(image.filter(ImageFilter.GaussianBlur(0.8)), np.float32)
    black = np.where(here < around * 0.94 - 2, 0, 255).astype(np.uint8)
    return Image.fromarray(black).filter(ImageFilter.GaussianBlur(0.6))


def _flat_field(image: Image.Image) -> Image.Image:
    """Return the picture divided by the brightness of the paper around: slow shadows."""
    step = max(1, min(image.size) // 120)
    size = max(1, image.width // step), max(1, image.height // step)
    paper = image.resize(size, Image.Resampling.BOX).filter(ImageFilter.MaxFilter(5))
    paper = paper.filter(ImageFilter.GaussianBlur(3)).resize(image.size, Image.Resampling.BILINEAR)
    light = np.asarray(image, np.float32) * 250 / np.maximum(np.asarray(paper, np.float32), 20)
    return Image.fromarray(np.clip(light, 0, 255).astype(np.uint8))
