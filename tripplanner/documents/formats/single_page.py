"""The plan as one HTML file that needs nothing else: to save, send on, open anywhere."""

from dataclasses import dataclass

from markupsafe import Markup

from tripplanner.documents.formats.leaflet import Leaflet
from tripplanner.documents.qr import code
from tripplanner.documents.rendering.environment import typeset
from tripplanner.paths import TEMPLATES


@dataclass(frozen=True, slots=True)
class LeafletPage:
    """What ``page.html`` and ``picture.html`` may use."""

    leaflet: Leaflet
    style: Markup
    qr: str


def leaflet_html(template: str, leaflet: Leaflet) -> str:
    """Return one of the two phone documents; its style sheet stands inside it."""
    style = (TEMPLATES / "documents" / "leaflet/leaflet.css").read_text(encoding="utf-8")
    qr = code(leaflet.link).svg(leaflet.link) if leaflet.link else ""
    return typeset(template, leaflet.language, LeafletPage(leaflet, Markup(style), qr))  # noqa: S704 -- our own file


def itinerary_page(leaflet: Leaflet) -> bytes:
    """Return the plan as one self-contained HTML file, UTF-8, without any script."""
    return leaflet_html("leaflet/page.html", leaflet).encode()
