"""One scanned page in, what it says out."""

import hashlib
import io
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from PIL import Image, ImageFilter

from tripplanner.documents import sheet
from tripplanner.scanning.codes import Codes, find_codes
from tripplanner.scanning.geometry import Grey, Matrix, look, quarter_turns
from tripplanner.scanning.marks import LEAST_FRAME, Box, decide, measure_box
from tripplanner.scanning.page_reading import (
    Answer,
    FieldReading,
    PageKind,
    PageReading,
    Signed,
    Why,
)
from tripplanner.scanning.registration import Registration, find_mark, register
from tripplanner.scanning.signature import decide_signature, measure_signature

#: Pixels a millimetre of the kept picture: 150 dpi where people read marks, else 100.
PICTURE_PPM, PLAIN_PICTURE_PPM = 150 / 25.4, 100 / 25.4
_JPEG_QUALITY = 60
#: Where corner marks are looked for on a page without a code, in mm around their place.
_MARK_REACH = 12.0
_MARKS_OF_OURS = 3


@dataclass(frozen=True, slots=True)
class KnownForms:
    """The forms this server gave out: the layout of each token, the sheets of each layout.

    ``sheets`` has, by layout and side, the measuring record of ``documents/sheet.py``.
    """

    layouts: Mapping[str, str] = field(default_factory=dict)
    sheets: Mapping[str, Mapping[str, Mapping[str, Any]]] = field(default_factory=dict)

    def sheet(self, token: str, side: str) -> Mapping[str, Any] | None:
        """Return where everything stands on a side of a form, None if it is not ours."""
        return self.sheets.get(self.layouts.get(token, ""), {}).get(side)


def read_page(page: int, image: Image.Image, known: KnownForms) -> PageReading:
    """Return what one page says.

    Args:
        page: its number in the file, from 1.
        image: the scan in grey (mode ``L``).
        known: the forms this server gave out; a code it does not know is not read on.
    """
    grey = np.asarray(image)
    digest = hashlib.sha256(repr(grey.shape).encode() + grey.tobytes()).hexdigest()
    codes = find_codes(grey)
    form = codes.form
    if form is None:
        return PageReading(
            page, _kind_without_form(image, codes), digest=digest, picture=_plain(image)
        )
    side, token = form
    layout = known.sheet(token, side)
    if layout is None:
        return PageReading(
            page, PageKind.UNKNOWN, side, token, digest=digest, picture=_plain(image)
        )
    scan, one_bit = _softened(image, grey)
    place = register(scan, layout["marks"], codes)
    asked = bool(layout["questions"] or layout["signature"])
    reading = _read_marks(scan, layout, place, grey=not one_bit)
    return PageReading(
        page,
        PageKind.FORM,
        side,
        token,
        fields=reading.fields,
        signature=reading.signature,
        signature_why=reading.why,
        rotation=quarter_turns(place.matrix),
        digest=digest,
        picture=_flat(scan, place.matrix, PICTURE_PPM if asked else PLAIN_PICTURE_PPM),
        flat=True,
        black_and_white=one_bit,
        measures=reading.measures | _measured(place),
    )


def _kind_without_form(image: Image.Image, codes: Codes) -> PageKind:
    if codes.mixed:
        return PageKind.MIXED
    if codes.blank:
        return PageKind.BLANK
    if codes.damaged or _has_our_marks(image):
        return PageKind.DAMAGED
    return PageKind.FOREIGN


def _has_our_marks(image: Image.Image) -> bool:
    """Tell whether corner marks like ours lie where they would on a whole sheet."""
    if image.width > image.height:
        image = image.transpose(Image.Transpose.ROTATE_90)
    scale_x, scale_y = image.width / sheet.PAPER.w, image.height / sheet.PAPER.h
    matrix = np.array([[scale_x, 0.0, 0.0], [0.0, scale_y, 0.0], [0.0, 0.0, 1.0]])
    marks = sheet.layout("1", ())["marks"]
    seen = sum(find_mark(image, matrix, mark, _MARK_REACH) is not None for mark in marks)
    return seen >= _MARKS_OF_OURS


def _softened(image: Image.Image, grey: Grey) -> tuple[Image.Image, bool]:
    """Return a scan to measure on, and whether it is black-and-white.

    Dots that imitate grey (error diffusion) are blurred back into it. A black-and-white
    scan that somebody kept as JPEG has grey only near black and near white.
    """
    part = grey[::3, ::3]
    if float(((part > 48) & (part < 208)).mean()) > 0.012:  # noqa: PLR2004 -- grey scans have five times that
        return image, False
    black = grey < 128  # noqa: PLR2004 -- half
    middle = black[1:-1, 1:-1]
    beside = black[:-2, 1:-1] | black[2:, 1:-1] | black[1:-1, :-2] | black[1:-1, 2:]
    lone = float((middle & ~beside).sum()) / max(1, int(middle.sum()))
    if lone <= 0.08:  # noqa: PLR2004 -- share of single dots
        return image, True
    return image.filter(ImageFilter.GaussianBlur(1.5)), True


@dataclass(frozen=True, slots=True)
class _Marks:
    fields: dict[str, FieldReading]
    signature: Signed | None
    why: Why
    measures: dict[str, Any]


def _read_marks(
    scan: Image.Image, layout: Mapping[str, Any], place: Registration, *, grey: bool
) -> _Marks:
    if not layout["questions"] and layout["signature"] is None:
        return _Marks({}, None, Why.NOTHING, {})
    black = place.black if place.black is not None else _black(scan)
    boxes = _boxes(scan, layout, place.matrix, black, blind=False)
    frames = [box.frame for pair in boxes.values() for box in pair]
    trusted, framed = place.trusted(frames, LEAST_FRAME)
    if not framed:
        # Nothing of the frames is left to hold on to: the transform alone places the boxes.
        boxes = _boxes(scan, layout, place.matrix, black, blind=True)
    ground = float(np.median([min(yes.faint, no.faint) for yes, no in boxes.values()] or [0.0]))
    fields = {
        name: FieldReading(*decide(yes, no, framed=framed, ground=ground))
        if trusted
        else FieldReading(Answer.DOUBTFUL, Why.CROOKED)
        for name, (yes, no) in boxes.items()
    }
    signature, why = None, Why.NOTHING
    measures: dict[str, Any] = {
        "boxes": {
            name: [
                [round(it, 3) for it in (box.fill, box.faint, box.frame, box.core, box.rim)]
                for box in pair
            ]
            for name, pair in boxes.items()
        }
    }
    if layout["signature"] is not None:
        seen = measure_signature(scan, place.matrix, sheet.Rect(**layout["signature"]), black)
        signature, why = Signed.DOUBTFUL, Why.CROOKED
        if trusted:
            signature, why = decide_signature(seen, grey=grey)
        measures["signature"] = {
            "ink": seen.ink.core,
            "pencil": seen.pencil.core,
            "deep": [seen.deep.cells, seen.deep.width, seen.deep.height],
            "tone": seen.tone,
            "around": round(seen.around, 3),
            "noise": round(seen.noise, 3),
        }
    return _Marks(fields, signature, why, measures)


def _boxes(
    scan: Image.Image, layout: Mapping[str, Any], matrix: Matrix, black: float, *, blind: bool
) -> dict[str, tuple[Box, Box]]:
    return {
        one["id"]: (
            measure_box(scan, matrix, sheet.Rect(**one["boxes"]["yes"]), black, blind=blind),
            measure_box(scan, matrix, sheet.Rect(**one["boxes"]["no"]), black, blind=blind),
        )
        for one in layout["questions"]
    }


def _black(scan: Image.Image) -> float:
    """Return the grey value of print where no mark tells it."""
    small = scan.reduce(4)
    return float(np.percentile(np.asarray(small), 2))


def _measured(place: Registration) -> dict[str, Any]:
    off = None if place.off_mm is None else round(place.off_mm, 3)
    return {"codes": place.codes, "marks": place.marks, "off_mm": off}


def _flat(scan: Image.Image, matrix: Matrix, ppm: float) -> bytes:
    return _jpeg(look(scan, matrix, sheet.PAPER, ppm))


def _plain(image: Image.Image) -> bytes:
    small = image.copy()
    small.thumbnail((sheet.PAPER.h * PICTURE_PPM, sheet.PAPER.h * PICTURE_PPM), reducing_gap=2)
    return _jpeg(small)


def _jpeg(image: Image.Image) -> bytes:
    out = io.BytesIO()
    image.save(out, "JPEG", quality=_JPEG_QUALITY)
    return out.getvalue()
