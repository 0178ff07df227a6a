"""Papers whose last page would hold hardly anything are set a little smaller or larger.

The page is laid out on a larger or smaller sheet and drawn at its true size, so that type,
gaps and codes keep their proportions.
"""

from dataclasses import dataclass

from tripplanner.documents.rendering.renderer import Printed, render

#: Tried in order: a little smaller takes the last lines in; a little larger fills the last page.
_SCALES = (0.96, 0.92, 0.89, 1.05, 1.1)
#: A last page that is used less than this share of its height looks like a mistake.
_LEAST_USED = 0.3


@dataclass(frozen=True, slots=True)
class Sheet:
    """A paper size in millimetres."""

    width: float
    height: float


PORTRAIT, LANDSCAPE = Sheet(210, 297), Sheet(297, 210)


def render_fitted(html: str, *, what: str, sheet: Sheet = PORTRAIT) -> Printed:
    """Print an HTML document whose last element has the id ``end``, without a nearly empty page.

    What fits on one page, or fills at least a third of its last one, is printed as it is.
    Otherwise it is laid out at up to five other scales, from 0.89 to 1.1; where none helps,
    it stays as it was.

    Raises:
        MissingPart, NotPrinted: as ``render`` does.
    """
    plain = render([html], what=what)
    if plain.pages == 1 or _used(plain, sheet) >= _LEAST_USED:
        return plain
    for scale in _SCALES:
        tried = render([_on_sheet(html, sheet, scale)], what=what, zoom=scale)
        if tried.pages < plain.pages or (
            tried.pages == plain.pages and _used(tried, sheet) * scale >= _LEAST_USED
        ):
            return tried
    return plain


def _used(printed: Printed, sheet: Sheet) -> float:
    """Return how far down its last page a document reaches, as a share of the page."""
    end = printed.boxes[-1].get("end")
    return end.bottom / sheet.height if end else 1.0


def _on_sheet(html: str, sheet: Sheet, scale: float) -> str:
    size = f"{sheet.width / scale:.3f}mm {sheet.height / scale:.3f}mm"
    return html.replace("</head>", f"<style>@page {{ size: {size} }}</style>\n</head>", 1)
