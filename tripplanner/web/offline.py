"""The phone that goes along: its page, its service worker, its icons, and taking a trip along.

The page is the same for everybody and holds no name, so that it can be kept by any phone;
people and counts come into it from the phone's own database (``static/js/offline-store.js``).
"""

import io
import json
from dataclasses import dataclass
from functools import lru_cache
from gettext import NullTranslations
from hashlib import sha256
from pathlib import Path

from flask import Blueprint, Response, current_app, g, render_template, request, url_for
from flask.typing import ResponseReturnValue

from tripplanner.documents.paper import DIETS
from tripplanner.domain.access import Action
from tripplanner.errors import NotFound
from tripplanner.i18n import HTML_TAGS, LANGUAGES, catalogue
from tripplanner.services import rollcall_bundle, rollcall_devices
from tripplanner.store.base import db, utc_now
from tripplanner.store.engine import write
from tripplanner.store.instance import database_id
from tripplanner.web import presence
from tripplanner.web.browsers import browser_name
from tripplanner.web.rollcall_api import answered
from tripplanner.web.rollcall_words import POINT_NAMES
from tripplanner.web.security import needs, open_to_all
from tripplanner.wording.vocabulary import HEALTH_FLAG_NAMES, ROLE_NAMES

bp = Blueprint("offline", __name__)

#: What the phone keeps, by the name under ``/offline/``: files of ``static/``.
ASSETS = {
    "offline.js": "js/offline.js",
    "offline-count.js": "js/offline-count.js",
    "offline-digest.js": "js/offline-digest.js",
    "offline-page.js": "js/offline-page.js",
    "offline-store.js": "js/offline-store.js",
    "offline-sync.js": "js/offline-sync.js",
    "offline-views.js": "js/offline-views.js",
    "rollcall-sound.js": "js/rollcall-sound.js",
    "rollcall-state.js": "js/rollcall-state.js",
    "offline.css": "css/offline.css",
    "tokens.css": "css/tokens.css",
    "icon.svg": "img/favicon.svg",
}
_TYPES = {".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml"}
_ICONS = {"icon-192.png": 192, "icon-512.png": 512}
_MANIFEST = "manifest.webmanifest"
#: The codes that a bundle holds, as the page says them.
_CODE_NAMES = POINT_NAMES | ROLE_NAMES | HEALTH_FLAG_NAMES | DIETS
#: Sentences of the page's scripts.
OFFLINE_WORDS = (
    "%(here)d of %(expected)d are here",
    "%(num)d are not coming",
    "%(num)d counts taken in.",
    "%(num)d counts were not taken as they are; show this phone to the office.",
    "%(num)d in dispute",
    "%(num)d min",
    "%(num)d missing",
    "%(num)d not sent yet, the oldest for %(hours)d h",
    "%(num)d not sent yet; safe on this phone",
    "Adults on the trip",
    "All %(num)d are here",
    "Allergy: %(what)s",
    "Ambulance",
    "An accident, a call to a parent, a change: with the time and your name.",
    "Begin this count",
    "Bring",
    "Code on the badge",
    "Complete",
    "Count",
    "Count somewhere else",
    "Counted by mistake",
    "Emergency",
    "Emergency phone of this trip",
    "Fire",
    "For example: petrol station, back on the coach",
    "Hand over, remove",
    "Here",
    "Here, but belongs elsewhere",
    "Incidents",
    "Insurance",
    "Is here",
    "Is not coming",
    "Keep this note",
    (
        "Keep this page open: this connection is not trusted, so it cannot be opened again without"
        " the server."
    ),
    "Kept on this phone.",
    "Leaves the trip here",
    "Medicine: %(what)s",
    "Meet",
    "More about %(name)s",
    "No server here. Everything is kept on this phone.",
    "Not coming",
    "Nothing is unsent.",
    "Nothing was taken along",
    "On the school's network, sign in, open the roll call of a trip and choose “Take along”.",
    "Parts of this trip",
    "People",
    "Plan",
    "Police",
    "Remove from this phone",
    "Remove this trip from this phone? Counts not sent yet stay until they are.",
    "Roll call",
    "Save unsent counts as a file",
    "Scan with the camera",
    "Send now",
    (
        "Shifts what is still to come today on this phone; the office is told as soon as there is a"
        " network."
    ),
    "Stop the camera",
    "Take back",
    "Take in another phone's file",
    "Taken along",
    "Teachers disagree",
    "The camera cannot be used: %(reason)s",
    "The server does not know this phone. Sign in and take the trip along again.",
    "The server has everything",
    "There is no such count.",
    "This badge belongs to nobody on this trip.",
    (
        "This browser cannot read codes with its camera. Tap names, use a scanner, or photograph"
        " badges on the server's page."
    ),
    "This is not a file of counts.",
    "This phone could not keep it: %(reason)s",
    "To the server",
    "Trip Planner",
    "We run late",
    "What happened",
    "Without a group",
    "You were signed out or this phone was revoked: everything was removed from it.",
    "no number",
    "today",
)
#: Numbers of words that differ in English: one and many.
_COUNTED = {"%(num)d are not coming": "%(num)d is not coming"}


@dataclass(frozen=True, slots=True)
class ShellPage:
    """All that ``offline/shell.html`` may use."""

    tag: str
    words: dict[str, dict[str, str]]


def _spoken(speak: str) -> dict[str, str]:
    said: NullTranslations = catalogue(speak)
    return {code: said.gettext(name) for code, name in _CODE_NAMES.items()} | {
        text: said.ngettext(_COUNTED[text], text, 2) if text in _COUNTED else said.gettext(text)
        for text in OFFLINE_WORDS
    }


@bp.get("/offline/")
@open_to_all
def shell() -> Response:
    """Show the phone's page, which is empty but for its words in both languages."""
    g.language = LANGUAGES[0]  # the same for every reader: phones keep it
    page = ShellPage(HTML_TAGS[LANGUAGES[0]], {code: _spoken(code) for code in LANGUAGES})
    return _kept(render_template("offline/shell.html", page=page).encode(), "text/html")


@bp.get("/offline/<path:name>")
@open_to_all
def part(name: str) -> Response:
    """Give one of the files that the phone's page is made of."""
    if name in ASSETS:
        path = Path(current_app.static_folder or "") / ASSETS[name]
        return _kept(path.read_bytes(), _TYPES[path.suffix])
    if name in _ICONS:
        return _kept(_icon(_ICONS[name]), "image/png")
    if name == _MANIFEST:
        return _kept(_manifest(), "application/manifest+json")
    raise NotFound("There is no such page.")


def _kept(content: bytes, mimetype: str) -> Response:
    response = Response(content, mimetype=mimetype)
    response.headers["Cache-Control"] = "no-cache"
    response.set_etag(sha256(content).hexdigest()[:20])
    response.make_conditional(request)
    return response


def _manifest() -> bytes:
    return json.dumps(
        {
            "name": "研学行 Trip Planner",
            "short_name": "研学行",
            "id": "/offline/",
            "start_url": "/offline/",
            "scope": "/",
            "display": "standalone",
            "background_color": "#f6f5f1",
            "theme_color": "#0b5c63",
            "icons": [
                {"src": "icon.svg", "sizes": "any", "type": "image/svg+xml"},
                *(
                    {
                        "src": name,
                        "sizes": f"{side}x{side}",
                        "type": "image/png",
                        "purpose": "any maskable",
                    }
                    for name, side in _ICONS.items()
                ),
            ],
        },
        ensure_ascii=False,
    ).encode()


@lru_cache(maxsize=4)
def _icon(side: int) -> bytes:
    """Return our mark as a PNG: the sun and the mountains of ``favicon.svg``."""
    from PIL import Image, ImageDraw  # noqa: PLC0415 -- slow import

    fine = 4
    image = Image.new("RGB", (side * fine, side * fine), "#0b5c63")
    draw = ImageDraw.Draw(image)
    # The mark keeps clear of the edge, since phones cut icons round.
    unit, shift = side * fine / 32 * 0.72, side * fine * 0.14

    def at(*points: tuple[float, float]) -> list[tuple[float, float]]:
        return [(x * unit + shift, y * unit + shift) for x, y in points]

    draw.ellipse(at((19.5, 5.5), (25.5, 11.5)), fill="#ffb800")
    draw.polygon(
        at((3.5, 25), (12.2, 11.2), (17.5, 19.5), (20.7, 14.8), (28.5, 25)), fill="#ffffff"
    )
    draw.polygon(at((12.2, 11.2), (8.8, 16.6), (12, 18.6), (15.3, 16.3)), fill="#9fd0cc")
    out = io.BytesIO()
    image.resize((side, side), Image.Resampling.LANCZOS).save(out, "PNG", optimize=True)
    return out.getvalue()


@bp.get("/sw.js")
@open_to_all
def service_worker() -> Response:
    """Give the service worker, with the list of what it keeps and the version of that."""
    names = (*ASSETS, *_ICONS, _MANIFEST)
    parts = [shell().get_data(), *(part(name).get_data() for name in names)]
    version = sha256(b"".join(sha256(it).digest() for it in parts)).hexdigest()[:16]
    paths = ["/offline/", *(f"/offline/{name}" for name in names)]
    script = (Path(current_app.static_folder or "") / "js" / "sw.js").read_bytes()
    head = f"const VERSION = {json.dumps(version)};\nconst SHELL = {json.dumps(paths)};\n"
    response = _kept(head.encode() + script, "text/javascript")
    response.headers["Service-Worker-Allowed"] = "/"
    return response


@bp.post("/trips/<trip_id>/rollcall/take-along")
@needs(Action.CALL_ROLL)
def take_along(trip_id: str) -> ResponseReturnValue:
    """Enrol this browser and give it the trip. ``token`` is the one it has already, if any."""
    session, actor, now = db.session(), presence.actor(), utc_now()
    here = presence.signed_in()
    with write(session):
        dev, token = rollcall_devices.enrol(
            session,
            trip_id,
            actor,
            sign_in_id=here.sign_in_id if here else "",
            name=browser_name(request.user_agent.string),
            token=request.form.get("token", "")[:200],
            now=now,
        )
        head = {
            "server": rollcall_devices.server_id(session),
            "db": database_id(session),
            "now": int(now.timestamp() * 1000),
        }
    return answered(
        {
            **head,
            "dev": dev,
            "token": token,
            "by": actor.name,
            "bundle": rollcall_bundle.bundle(session, trip_id),
            "url": url_for("offline.shell", _anchor=f"/{trip_id}/count"),
        }
    )
