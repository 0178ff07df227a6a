"""Our mark as a picture for home screens: the sun and the mountains of ``favicon.svg``."""

import io
from functools import lru_cache

_FINE = 4
_GRID = 32


@lru_cache(maxsize=8)
def icon(side: int, maskable: bool) -> bytes:  # noqa: FBT001 -- one of two pictures
    """Return the mark as a PNG of ``side`` pixels.

    A ``maskable`` one fills its square and keeps the mark inside the middle four fifths,
    since phones cut such icons round; the other has round corners of its own.
    """
    from PIL import Image, ImageDraw  # noqa: PLC0415 -- slow import

    whole = side * _FINE
    image = Image.new("RGBA", (whole, whole), "#0b5c63" if maskable else (0, 0, 0, 0))
    draw = ImageDraw.Draw(image)
    if not maskable:
        draw.rounded_rectangle((0, 0, whole - 1, whole - 1), radius=whole * 7 / 32, fill="#0b5c63")
    share = 0.72 if maskable else 0.94
    unit, shift = whole / _GRID * share, whole * (1 - share) / 2

    def at(*points: tuple[float, float]) -> list[tuple[float, float]]:
        return [(x * unit + shift, y * unit + shift) for x, y in points]

    draw.ellipse(at((19.5, 5.5), (25.5, 11.5)), fill="#ffb800")
    draw.polygon(
        at((3.5, 25), (12.2, 11.2), (17.5, 19.5), (20.7, 14.8), (28.5, 25)), fill="#ffffff"
    )
    draw.polygon(at((12.2, 11.2), (8.8, 16.6), (12, 18.6), (15.3, 16.3)), fill="#9fd0cc")
    small = image.resize((side, side), Image.Resampling.LANCZOS)
    out = io.BytesIO()
    (small.convert("RGB") if maskable else small).save(out, "PNG", optimize=True)
    return out.getvalue()
