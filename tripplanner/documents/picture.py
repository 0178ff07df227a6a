"""The plan as a picture: the one form that every phone and every chat can keep."""

import io
from typing import Any

from tripplanner.documents.leaflet import Leaflet
from tripplanner.documents.page import leaflet_html
from tripplanner.documents.press import Box, press
from tripplanner.errors import NotPrinted

#: Pixels across, as phones have them.
WIDTH = 1080
_MM_PER_POINT = 25.4 / 72


def itinerary_picture(leaflet: Leaflet) -> bytes:
    """Return the plan as a PNG, 1080 pixels wide and as high as it needs.

    Raises:
        NotPrinted: if the plan is too long for one picture, or the press failed.
    """
    printed = press(
        [leaflet_html("picture.html", leaflet)], what=leaflet.trip.title.best(leaflet.language)
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
