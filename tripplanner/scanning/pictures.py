"""Pictures inside a PDF page: whether they are the scan itself, in one piece or in strips."""

from typing import Any

import numpy as np
from PIL import Image

#: A picture with more pixels is drawn smaller, not taken out as it is.
MOST_EXTRACTED = 12_000_000
#: Strips that one page may have, and how far off (pixels) one may lie from the one above.
MOST_STRIPS, _SEAM = 400, 2.5
#: The scan covers most of its page.
_COVERS = 0.8
#: Red .25, green .5, blue .25: red thumbprints and seals stay dark.
_GREY = (0.25, 0.5, 0.25, 0.0)

Bounds = tuple[float, float, float, float]


def is_upright(matrix: Any) -> bool:  # noqa: ANN401 -- pypdfium2 is untyped
    """Tell whether a picture lies on its page unturned and not mirrored."""
    a, b, c, d, _e, _f = matrix.get()
    return bool(a > 0 and d > 0 and abs(b) < a / 1000 and abs(c) < d / 1000)


def covers(page: Any, bounds: Bounds) -> bool:  # noqa: ANN401 -- pypdfium2 is untyped
    """Tell whether a rectangle (left, bottom, right, top) covers most of a page."""
    left, bottom, right, top = bounds
    x0, y0, x1, y1 = page.get_cropbox()
    seen = max(0.0, min(right, x1) - max(left, x0)) * max(0.0, min(top, y1) - max(bottom, y0))
    return bool(seen >= _COVERS * (x1 - x0) * (y1 - y0))


def is_light(image: Image.Image) -> bool:
    """Tell whether a picture is mostly light, as paper is."""
    small = image if image.mode in {"L", "RGB"} else image.convert("L")
    small = small.resize((50, 50), Image.Resampling.BOX, reducing_gap=1.0).convert("L")
    return sum(small.tobytes()) > 128 * 2500


def to_grey(image: Image.Image) -> Image.Image:
    """Return a picture in grey, what is transparent in white."""
    if image.mode in {"RGBA", "LA", "PA", "P"}:
        layered = image.convert("RGBA")
        image = Image.new("RGB", layered.size, "white")
        image.paste(layered, mask=layered.getchannel("A"))
    if image.mode.startswith("I"):
        image = Image.fromarray((np.asarray(image) >> 8).astype(np.uint8))
    if image.mode not in {"L", "RGB"}:
        image = image.convert("L" if image.mode == "1" else "RGB")
    return image.convert("L", _GREY) if image.mode == "RGB" else image


def stitched(page: Any, pictures: list[Any]) -> Image.Image | None:  # noqa: ANN401 -- pypdfium2 is untyped
    """Return strips that lie one below the other as one picture in grey, None if they do not.

    Drawing them would smooth black-and-white strips into grey, and leave seams.
    """
    strips = sorted(pictures, key=lambda item: -item.get_bounds()[3])
    bounds = _joined(strips)
    wide, high = strips[0].get_px_size()[0], sum(strip.get_px_size()[1] for strip in strips)
    if bounds is None or not covers(page, bounds) or wide * high > MOST_EXTRACTED:
        return None
    whole = Image.new("L", (wide, high), 255)
    done = 0
    for strip in strips:
        part = to_grey(strip.get_bitmap().to_pil())
        whole.paste(part, (0, done))
        done += part.height
    return whole if is_light(whole) else None


def _joined(strips: list[Any]) -> Bounds | None:
    """Return the rectangle that strips fill without gaps and laps, None if they do not."""
    left, _bottom, right, top = strips[0].get_bounds()
    wide = strips[0].get_px_size()[0]
    per_point = wide / max(1e-6, right - left)
    expected = top
    for strip in strips:
        x0, y0, x1, y1 = strip.get_bounds()
        width, height = strip.get_px_size()
        off = max(abs(x0 - left), abs(x1 - right), abs(y1 - expected)) * per_point
        alike = width == wide and abs((y1 - y0) * per_point - height) < 1 + height / 100
        if not is_upright(strip.get_matrix()) or not alike or off > _SEAM:
            return None
        expected = y0
    return left, expected, right, top
