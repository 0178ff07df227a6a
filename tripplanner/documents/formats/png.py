"""The plan as a picture: the one form that every phone and every chat can keep."""

import io
from typing import Any

from tripplanner.documents.formats.leaflet import Leaflet
from tripplanner.documents.formats.single_page import leaflet_html
from tripplanner.documents.rendering.renderer import Box, render
from tripplanner.errors import NotPrinted

#: Pixels across, as phones have them.
WIDTH = 1080
#: Dots per inch of a page: small print stays sharp when a phone shows it twice as large.
PAGE_DPI = 150
_POINTS = 72
_MM_PER_POINT = 25.4 / 72


def itinerary_picture(leaflet: Leaflet) -> bytes:
    """Return the plan as a PNG, 1080 pixels wide and as high as it needs.

    Raises:
        NotPrinted: if the plan is too long for one picture, or rendering failed.
    """
    printed = render(
        [leaflet_html("leaflet/picture.html", leaflet)],
        what=leaflet.trip.title.best(leaflet.language),
    )
    if printed.pages > 1:
        raise NotPrinted("The plan is too long for one picture: choose one day or one group.")
    return _png(printed.pdf, printed.boxes[0]["end"])


def _png(pdf: bytes, end: Box) -> bytes:
    import pypdfium2  # noqa: PLC0415 -- slow import

    document: Any = pypdfium2.PdfDocument(pdf)
    try:
        page = document[0]
        below = page.get_height() - end.bottom / _MM_PER_POINT
        picture = page.render(scale=WIDTH / page.get_width(), crop=(0, max(0, below), 0, 0))
        out = io.BytesIO()
        image = picture.to_pil().convert("RGB").quantize(64)
        image.save(out, "PNG", optimize=True)
        return out.getvalue()
    finally:
        document.close()


def page_pictures(pdf: bytes) -> tuple[bytes, ...]:
    """Return each page of a PDF as a WebP picture that a phone's page can show: sharp and small.

    Sixteen colours of the page itself, kept without loss: 40 to 50 KB for a page of A4.
    """
    import pypdfium2  # noqa: PLC0415 -- slow import

    document: Any = pypdfium2.PdfDocument(pdf)
    made = []
    try:
        for page in document:
            image = page.render(scale=PAGE_DPI / _POINTS).to_pil().convert("RGB")
            page.close()
            out = io.BytesIO()
            image.quantize(16).save(out, "WEBP", lossless=True)
            made.append(out.getvalue())
    finally:
        document.close()
    return tuple(made)
