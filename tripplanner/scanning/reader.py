"""One scanned page in, what it says out."""

import hashlib
import io
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any

import numpy as np
from PIL import Image, ImageFilter, ImageOps

from tripplanner.documents import sheet
from tripplanner.scanning.codes import Codes, find_codes
from tripplanner.scanning.flat_page import FlatPage
from tripplanner.scanning.frames import (
    Frames,
    Key,
    agrees_with_codes,
    find_frames,
    rectangles,
    search_frames,
)
from tripplanner.scanning.geometry import Grey, Matrix, look, quarter_turns
from tripplanner.scanning.marks import LEAST_FRAME, decide, measure_box
from tripplanner.scanning.page_reading import (
    Answer,
    FieldReading,
    PageKind,
    PageReading,
    Reason,
    Signed,
)
from tripplanner.scanning.registration import Registration, register
from tripplanner.scanning.resemblance import resembles_form
from tripplanner.scanning.signature import Signature, decide_signature, measure_signature
from tripplanner.scanning.stray_ink import Pair, Stray, find_stray_ink, flat_boxes

#: Pixels a millimetre of the kept picture: 150 dpi where people read marks, else 100.
PICTURE_PPM, PLAIN_PICTURE_PPM = 150 / 25.4, 100 / 25.4
_JPEG_QUALITY = 60
#: A page with a median below that grey value may have come inverted.
_INVERTED = 110
#: Print of this page is darker than that share of its paper's grey; what shines through is not.
_SHINES = 0.5
#: Codes and marks that hold a sheet, unless every frame is seen.
_HELD = 3
#: Inked share of the asking part below which fine print is gone; ordinary print has five times that.
_PALE = 0.012


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
    """Return what one page says; the first sheet on it where there are several."""
    return read_sheets(page, image, known)[0]


def read_sheets(page: int, image: Image.Image, known: KnownForms) -> tuple[PageReading, ...]:
    """Return what a page says, for each sheet on it: mostly one.

    Args:
        page: its number in the file, from 1.
        image: the scan in grey (mode ``L``).
        known: the forms this server gave out; a code it does not know is not read on.
    """
    grey = np.asarray(image)
    digest = hashlib.sha256(repr(grey.shape).encode() + grey.tobytes()).hexdigest()
    image, grey, codes, like_ours = _looked_over(image, grey)
    if codes.sheets:
        scan = _Scan(image, *_softened(image, grey), digest)
        return tuple(
            replace(_sheet(page, scan, one, known, alone=False), part=number)
            for number, one in enumerate(codes.sheets, start=1)
        )
    if codes.form is None:
        kind = _kind_without_form(codes, like_ours=like_ours)
        return (PageReading(page, kind, digest=digest, picture=_plain(image)),)
    scan = _Scan(image, *_softened(image, grey), digest)
    return (_cautious(image, _sheet(page, scan, codes, known, alone=True)),)


def _cautious(image: Image.Image, reading: PageReading) -> PageReading:
    """Return a reading; of a picture that was cut off, nothing unseen counts as not there."""
    if not image.info.get("cut"):
        return reading
    missing = {
        name: FieldReading(Answer.DOUBTFUL, Reason.NO_BOX) if it.answer is Answer.BLANK else it
        for name, it in reading.fields.items()
    }
    unsigned = reading.signature is Signed.EMPTY
    return replace(
        reading,
        fields=missing,
        signature=Signed.DOUBTFUL if unsigned else reading.signature,
        signature_reason=Reason.NO_BOX if unsigned else reading.signature_reason,
    )


@dataclass(frozen=True, slots=True)
class _Scan:
    """A page as it came, as it is measured, whether it is black-and-white, and its digest."""

    image: Image.Image
    measured: Image.Image
    one_bit: bool
    digest: str


def _sheet(
    page: int, source: _Scan, codes: Codes, known: KnownForms, *, alone: bool
) -> PageReading:
    """Return what one sheet on a page says."""
    side, token = codes.form or ("", "")
    digest = source.digest
    if not alone:
        digest = hashlib.sha256(f"{digest} {side} {token}".encode()).hexdigest()
    layout = known.sheet(token, side)
    if layout is None:
        # The whole page would show the sheet beside it, too.
        picture = _plain(source.image) if alone else b""
        return PageReading(page, PageKind.UNKNOWN, side, token, digest=digest, picture=picture)
    scan, one_bit = source.measured, source.one_bit
    place = register(scan, layout["marks"], codes)
    reading = _read_marks(scan, layout, place, codes, grey=not one_bit)
    return PageReading(
        page,
        PageKind.FORM,
        side,
        token,
        fields=reading.fields,
        signature=reading.signature,
        signature_reason=reading.reason,
        rotation=quarter_turns(reading.matrix),
        digest=digest,
        picture=_jpeg(_picture(scan, reading)),
        flat=True,
        black_and_white=one_bit,
        measures=reading.measures | _measured(place),
    )


def _looked_over(image: Image.Image, grey: Grey) -> tuple[Image.Image, Grey, Codes, bool]:
    """Return a page with its codes and whether it looks like a form of ours.

    A page that came inverted is turned right; pages unlike ours cost only a few repairs.
    """
    codes = find_codes(grey, thorough=False)
    if codes.found or codes.mixed:
        return image, grey, codes, True
    dark = float(np.median(grey[::8, ::8])) < _INVERTED
    if dark:
        other = ImageOps.invert(image)
        light = np.asarray(other)
        seen = find_codes(light, thorough=False)
        if seen.found or seen.mixed or resembles_form(other):
            again = seen if seen.found or seen.mixed else find_codes(light)
            return other, light, again, True
    if codes.blank:
        return image, grey, codes, False
    like_ours = not _is_back(codes, grey) and resembles_form(image)
    if like_ours:
        codes = find_codes(grey)
    return image, grey, codes, like_ours


def _kind_without_form(codes: Codes, *, like_ours: bool) -> PageKind:
    if codes.mixed:
        return PageKind.MIXED
    if codes.blank:
        return PageKind.BLANK
    if codes.mirrored and not codes.damaged:
        # Pale and from behind: the back of a sheet. A dark one is a page that came mirrored.
        return PageKind.DAMAGED if like_ours else PageKind.BLANK
    return PageKind.DAMAGED if codes.damaged or like_ours else PageKind.FOREIGN


def _is_back(codes: Codes, grey: Grey) -> bool:
    """Tell whether a page shows nothing but the front of its own sheet, shining through."""
    if not codes.mirrored:
        return False
    small = grey[::4, ::4]
    if not _has_greys(grey):
        # Black-and-white has no pale print. No copier mirrors a page: what is mirrored is behind it.
        return True
    paper = float(np.percentile(small, 80))
    return float(np.percentile(small, 1)) > _SHINES * paper


def _softened(image: Image.Image, grey: Grey) -> tuple[Image.Image, bool]:
    """Return a scan to measure on, and whether it is black-and-white.

    Dots that imitate grey (error diffusion) are blurred back into it. A black-and-white
    scan that somebody kept as JPEG has grey only near black and near white.
    """
    if _has_greys(grey):
        return image, False
    black = grey < 128  # noqa: PLR2004 -- half
    middle = black[1:-1, 1:-1]
    beside = black[:-2, 1:-1] | black[2:, 1:-1] | black[1:-1, :-2] | black[1:-1, 2:]
    lone = float((middle & ~beside).sum()) / max(1, int(middle.sum()))
    if lone <= 0.08:  # noqa: PLR2004 -- share of single dots
        return image, True
    return image.filter(ImageFilter.GaussianBlur(1.5)), True


def _has_greys(grey: Grey) -> bool:
    """Tell whether a scan has more than black and white; JPEG makes a little grey of them."""
    part = grey[::3, ::3]
    middle = (part > 48) & (part < 208)  # noqa: PLR2004 -- far from black and from white
    return float(middle.mean()) > 0.012  # noqa: PLR2004 -- grey scans have five times that


@dataclass(frozen=True, slots=True)
class _Marks:
    fields: dict[str, FieldReading]
    signature: Signed | None
    reason: Reason
    measures: dict[str, Any]
    matrix: Matrix
    flat: FlatPage | None = None


def _read_marks(
    scan: Image.Image,
    layout: Mapping[str, Any],
    place: Registration,
    codes: Codes,
    *,
    grey: bool,
) -> _Marks:
    if not layout["questions"] and layout["signature"] is None:
        return _Marks({}, None, Reason.NOTHING, {}, place.matrix)
    black = place.black if place.black is not None else _black(scan)
    matrix, frames, sure = _held(scan, layout, place, codes, black)
    names = [one["id"] for one in layout["questions"]]
    ground = float(
        np.median([min(it.faint for it in frames.pair(name)) for name in names] or [0.0])
    )
    fields = {name: _field(name, frames, sure, ground) for name in names}
    flat = FlatPage(np.asarray(look(scan, matrix, sheet.PAPER, PICTURE_PPM)), PICTURE_PPM, black)
    if sure is not _Sure.NOT and names:
        fields = _without_stray(
            fields, find_stray_ink(flat, _placed(layout, frames), _bottom(layout))
        )
    signature, why = None, Reason.NOTHING
    measures: dict[str, Any] = {
        "boxes": {
            name: [
                [round(it, 3) for it in (box.fill, box.faint, box.frame, box.core, box.rim)]
                for box in frames.pair(name)
            ]
            for name in names
        },
        "held": sure.value,
    }
    if layout["signature"] is not None:
        seen = _signature(scan, matrix, layout, frames, black)
        signature, why = Signed.DOUBTFUL, Reason.CROOKED
        if sure is not _Sure.NOT:
            signature, why = decide_signature(seen, flat, _signature_box(layout, seen), grey=grey)
        measures["signature"] = {
            "ink": seen.ink.core,
            "pencil": seen.pencil.core,
            "deep": [seen.deep.cells, seen.deep.width, seen.deep.height],
            "tone": seen.tone,
            "around": round(seen.around, 3),
            "noise": round(seen.noise, 3),
        }
    return _Marks(fields, signature, why, measures, matrix, flat)


class _Sure(StrEnum):
    """By what the boxes of a page are placed."""

    #: By their frames, each where its neighbours say.
    FRAMES = "frames"
    #: By codes and marks alone, on print too pale for frames.
    BLIND = "blind"
    #: Not surely enough to read any.
    NOT = "not"


def _held(
    scan: Image.Image, layout: Mapping[str, Any], place: Registration, codes: Codes, black: float
) -> tuple[Matrix, Frames, _Sure]:
    """Return the transform of a page, its boxes, and by what they are placed."""
    places = rectangles(layout)
    frames = find_frames(scan, place.matrix, places, black)
    if not places:
        return place.matrix, frames, _Sure.FRAMES if place.held >= _HELD else _Sure.NOT
    if _is_sure(frames, places, place.matrix, codes, place.held):
        return place.matrix, frames, _Sure.FRAMES
    flat = FlatPage(
        np.asarray(look(scan, place.matrix, sheet.PAPER, PICTURE_PPM)), PICTURE_PPM, black
    )
    if frames.seen <= 1 and place.blind() and _is_pale(flat, layout):
        blind = {
            key: measure_box(scan, place.matrix, box, black, blind=True)
            for key, box in places.items()
        }
        return place.matrix, Frames(blind, frozenset(blind)), _Sure.BLIND
    better = search_frames(flat, place.matrix, places, codes)
    if better is not None:
        again = find_frames(scan, better, places, black)
        if _is_sure(again, places, better, codes, place.held):
            return better, again, _Sure.FRAMES
    return place.matrix, frames, _Sure.NOT


def _is_sure(
    frames: Frames, places: Mapping[Key, sheet.Rect], matrix: Matrix, codes: Codes, held: int
) -> bool:
    """Tell whether frames confirm each other, and codes and marks confirm them."""
    enough = held >= _HELD or (held > 1 and len(frames.sure) == len(places))
    return enough and frames.agree and agrees_with_codes(frames, places, matrix, codes)


def _is_pale(flat: FlatPage, layout: Mapping[str, Any]) -> bool:
    """Tell whether fine print is gone from the whole asking part, as on a scan that is too light."""
    boxes = [one["boxes"]["yes"] for one in layout["questions"]]
    top, bottom = boxes[0]["y"] - 5, boxes[-1]["y"] + 10
    ink = flat.ink(sheet.Rect(18, top, 180, bottom - top))
    return float(ink.mean()) < _PALE


def _field(name: str, frames: Frames, sure: _Sure, ground: float) -> FieldReading:
    if sure is _Sure.NOT:
        return FieldReading(Answer.DOUBTFUL, Reason.CROOKED)
    yes, no = frames.pair(name)
    if not {(name, "yes"), (name, "no")} <= frames.sure:
        # A strip of tape over one frame, a fold through it: that question alone is for a person.
        return FieldReading(Answer.DOUBTFUL, Reason.NO_BOX)
    return FieldReading(*decide(yes, no, framed=sure is _Sure.FRAMES, ground=ground))


def _signature(
    scan: Image.Image, matrix: Matrix, layout: Mapping[str, Any], frames: Frames, black: float
) -> Signature:
    """Return what is in the signature box, looked for where a bent sheet may have carried it."""
    box = sheet.Rect(**layout["signature"])
    seen = measure_signature(scan, matrix, box, black)
    if seen.frame >= LEAST_FRAME or not frames.sure:
        return seen
    rows = {one["id"]: one["boxes"]["yes"]["y"] for one in layout["questions"]}
    last = [
        frames.boxes[key].shift for key in sorted(frames.sure, key=lambda key: -rows[key[0]])[:2]
    ]
    at = tuple(float(it) for it in np.mean(last, 0))
    again = measure_signature(scan, matrix, box, black, at=(at[0], at[1]))
    return again if again.frame > seen.frame else seen


def _placed(layout: Mapping[str, Any], frames: Frames) -> dict[str, Pair]:
    """Return where each pair of boxes lies on the flat sheet, in mm."""
    return flat_boxes(layout["questions"], {key: box.shift for key, box in frames.boxes.items()})


def _bottom(layout: Mapping[str, Any]) -> float:
    """Return how far down people write, in mm: lines across all of it are no ink of theirs."""
    signature = layout["signature"]
    return float(signature["y"] + signature["h"] + 36 if signature else sheet.PAPER.h - 10)


def _signature_box(layout: Mapping[str, Any], seen: Signature) -> sheet.Rect:
    """Return where the signature box lies on the flat sheet, in mm."""
    box = sheet.Rect(**layout["signature"])
    return sheet.Rect(box.x + seen.shift[0], box.y + seen.shift[1], box.w, box.h)


def _without_stray(fields: Mapping[str, FieldReading], stray: Stray) -> dict[str, FieldReading]:
    """Return answers, those in doubt that something beside the boxes calls in question."""
    out = {}
    for name, read in fields.items():
        why = stray.reason(name, read.answer.value)
        stays = why is Reason.NOTHING or read.answer is Answer.DOUBTFUL
        out[name] = read if stays else FieldReading(Answer.DOUBTFUL, why)
    return out


def _black(scan: Image.Image) -> float:
    """Return the grey value of print where no mark tells it."""
    small = scan.reduce(4)
    return float(np.percentile(np.asarray(small), 2))


def _picture(scan: Image.Image, marks: _Marks) -> Image.Image:
    """Return the flat sheet to keep: as it was read, smaller where nothing is asked."""
    if marks.flat is not None:
        return Image.fromarray(marks.flat.grey)
    return look(scan, marks.matrix, sheet.PAPER, PLAIN_PICTURE_PPM)


def _measured(place: Registration) -> dict[str, Any]:
    off = None if place.off_mm is None else round(place.off_mm, 3)
    return {"codes": place.codes, "marks": place.marks, "off_mm": off}


def _plain(image: Image.Image) -> bytes:
    small = image.copy()
    small.thumbnail((sheet.PAPER.h * PICTURE_PPM, sheet.PAPER.h * PICTURE_PPM), reducing_gap=2)
    return _jpeg(small)


def _jpeg(image: Image.Image) -> bytes:
    out = io.BytesIO()
    image.save(out, "JPEG", quality=_JPEG_QUALITY)
    return out.getvalue()
