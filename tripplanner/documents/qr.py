"""QR codes for paper: made, drawn, and always read back before anybody prints them.

Single codes come from ``qrcode``; the hundreds of a class's forms are drawn as zxing-cpp
draws them, a thousand times faster (``stamping_codes``). Either way zxing-cpp decodes the finished modules, and a code
that does not say exactly what it should is an error, not a risk.
"""

import io
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from markupsafe import Markup, escape

from tripplanner.documents.sheet import CODE_MODULES
from tripplanner.documents.stamping.qr_cache import stencil, width_of
from tripplanner.errors import NotPrinted

#: Light modules around a code that a reader needs.
QUIET = 4
#: The largest code we print: 69 modules, 38 mm at half a millimetre each (DESIGN 7).
MAX_VERSION = 13
_SCALE = 4


@dataclass(frozen=True, slots=True)
class Code:
    """A QR code that was read back: its text and its modules, rows of dark and light."""

    text: str
    rows: tuple[tuple[bool, ...], ...]

    @property
    def modules(self) -> int:
        """Return the side in modules, without the quiet zone."""
        return len(self.rows)

    @property
    def version(self) -> int:
        """Return the QR version, 1 to 40."""
        return (self.modules - 17) // 4

    def path(self) -> str:
        """Return an SVG path to draw with a stroke of one unit: the dark modules along each row.

        Half as long as one that goes around them, and half the work for who lays it out.
        """
        parts = []
        for y, row in enumerate(self.rows):
            at, x = 0, 0
            while x < len(row):
                end = x
                while end < len(row) and row[end]:
                    end += 1
                if end > x:
                    parts.append(f"m{x - at} 0h{end - x}" if at else f"M{x} {y}.5h{end - x}")
                    at = end
                x = end + 1
        return "".join(parts)

    def svg(self, label: str, *, quiet: int = QUIET) -> Markup:
        """Return an inline SVG; ``label`` says to a screen reader where it leads."""
        side = self.modules + 2 * quiet
        return Markup(  # noqa: S704 -- every value is a number or escaped
            f'<svg class="qr" xmlns="http://www.w3.org/2000/svg" role="img" '
            f'viewBox="{-quiet} {-quiet} {side} {side}" shape-rendering="crispEdges" '
            f'aria-label="{escape(label)}" alt="{escape(label)}"><title>{escape(label)}</title>'
            f'<path stroke="#000" d="{self.path()}"/></svg>'
        )

    def png(self, scale: int = 8, *, quiet: int = QUIET) -> bytes:
        """Return a black and white PNG, ``scale`` pixels a module."""
        out = io.BytesIO()
        _image(self.rows, scale, quiet).convert("1").save(out, "PNG", optimize=True)
        return out.getvalue()


@lru_cache(maxsize=512)
def code(text: str, *, max_version: int = MAX_VERSION) -> Code:
    """Return a level M code of ``text`` (UTF-8), read back.

    Raises:
        NotPrinted: if it needs a larger code than ``max_version``, or reads back wrong.
    """
    import qrcode  # noqa: PLC0415 -- slow import
    from qrcode.exceptions import DataOverflowError  # noqa: PLC0415 -- slow import

    drawn = qrcode.QRCode(error_correction=qrcode.constants.ERROR_CORRECT_M, border=0)
    drawn.add_data(text.encode(), optimize=0)
    try:
        drawn.make(fit=True)
    except (DataOverflowError, ValueError) as trouble:
        raise _too_long(text) from trouble
    if drawn.version > max_version:
        raise _too_long(text)
    return _read_back(text, tuple(tuple(bool(dark) for dark in row) for row in drawn.get_matrix()))


def form_code(text: str) -> Code:
    """Return the version 2, level H code of a form's 20 characters, read back.

    Raises:
        NotPrinted: if it reads back wrong.
    """
    side, width = CODE_MODULES, width_of(CODE_MODULES)
    bits = f"{int(stencil(text, side, 'H'), 16):0{width * side}b}"
    rows = [bits[first : first + side] for first in range(0, len(bits), width)]
    return _read_back(text, tuple(tuple(module == "0" for module in row) for row in rows))


def side_of(text: str, level: str) -> int:
    """Return how many modules the printing engine's code of ``text`` has on each side."""
    import zxingcpp  # noqa: PLC0415 -- slow import

    made: Any = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level=level)
    return len(memoryview(made.to_image(scale=1, add_quiet_zones=False)).tolist())


def _too_long(text: str) -> NotPrinted:
    return NotPrinted(
        "The code holds %(size)d bytes, too many to be read from paper: “%(start)s…”",
        size=len(text.encode()),
        start=text[:20],
    )


def _image(rows: tuple[tuple[bool, ...], ...], scale: int, quiet: int) -> Any:  # noqa: ANN401 -- untyped library
    from PIL import Image  # noqa: PLC0415 -- slow import

    side = len(rows) + 2 * quiet
    light = b"\xff"
    blank = light * side * quiet
    lines = b"".join(
        light * quiet + bytes(0 if dark else 255 for dark in row) + light * quiet for row in rows
    )
    small = Image.frombytes("L", (side, side), blank + lines + blank)
    return small.resize((side * scale, side * scale), Image.Resampling.NEAREST)


def _read_back(text: str, rows: tuple[tuple[bool, ...], ...]) -> Code:
    import zxingcpp  # noqa: PLC0415 -- slow import

    image = _image(rows, _SCALE, QUIET)
    found = zxingcpp.read_barcodes(
        image,
        zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode),
        try_rotate=False,
        try_downscale=False,
        text_mode=zxingcpp.TextMode.Plain,
    )
    if [barcode.text for barcode in found] != [text]:
        raise NotPrinted(
            "A code was drawn that does not read back as “%(start)s”; nothing was printed.",
            start=text[:40],
        )
    return Code(text, rows)
