"""The files that a phone keeps so that its page opens without a server.

Ours lie in ``static/``; the code reader for cameras is not ours and lies in
``static/vendor/`` only where ``hatch_build.py`` could fetch it. Without it the page counts
by name, with a scanner or by photo.
"""

import gzip
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from pathlib import Path

from tripplanner.i18n import HTML_TAGS, LANGUAGES, catalogue
from tripplanner.web.rollcall.phone_icon import icon

#: What the phone keeps, by the name under ``/offline/``: files of ``static/``.
ASSETS = {
    "phone/phone.js": "js/phone/phone.js",
    "phone/camera.js": "js/phone/camera.js",
    "phone/count.js": "js/phone/count.js",
    "phone/decoder.js": "js/phone/decoder.js",
    "phone/digest.js": "js/phone/digest.js",
    "phone/frames.js": "js/phone/frames.js",
    "phone/handover.js": "js/phone/handover.js",
    "phone/lock.js": "js/phone/lock.js",
    "phone/page.js": "js/phone/page.js",
    "phone/papers.js": "js/phone/papers.js",
    "phone/seal.js": "js/phone/seal.js",
    "phone/store.js": "js/phone/store.js",
    "phone/sync.js": "js/phone/sync.js",
    "phone/views.js": "js/phone/views.js",
    "rollcall/sound.js": "js/rollcall/sound.js",
    "rollcall/state.js": "js/rollcall/state.js",
    "rollcall/taps.js": "js/rollcall/taps.js",
    "phone.css": "css/phone.css",
    "tokens.css": "css/tokens.css",
    "icon.svg": "img/favicon.svg",
}
#: Reads codes in camera pictures where the browser itself cannot; zxing-cpp as WebAssembly.
READER = {
    "zxing-reader.js": "vendor/zxing-reader.js",
    "zxing-reader.wasm": "vendor/zxing-reader.wasm",
}
#: Draws codes on the screen, for another phone to read.
WRITER = {"uqr.js": "vendor/uqr.js"}
ICONS = {
    "icon-192.png": (192, False),
    "icon-512.png": (512, False),
    "icon-maskable-192.png": (192, True),
    "icon-maskable-512.png": (512, True),
}
_TYPES = {
    ".css": "text/css",
    ".js": "text/javascript",
    ".svg": "image/svg+xml",
    ".wasm": "application/wasm",
}
#: The one script that may compile WebAssembly: a worker has the policy of its own answer, so
#: that no page needs to be given that right.
_POLICIES = {
    "phone/decoder.js": (
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'"
    ),
}
_SMALL = 1000


@dataclass(frozen=True, slots=True)
class CachedFile:
    """One file as it is sent. ``packed`` is it as gzip, empty where that gains nothing.

    ``policy`` is a content security policy of its own, or empty.
    """

    content: bytes
    mimetype: str
    packed: bytes
    tag: str
    policy: str = ""


def has_reader(static: Path) -> bool:
    """Tell whether this server can give phones the code reader for cameras."""
    return all((static / path).is_file() for path in READER.values())


def has_writer(static: Path) -> bool:
    """Tell whether this server can give phones what draws codes."""
    return all((static / path).is_file() for path in WRITER.values())


def cached_names(static: Path) -> tuple[str, ...]:
    """Return the names of all that a phone keeps beside the page itself."""
    reader = READER if has_reader(static) else {}
    writer = WRITER if has_writer(static) else {}
    return (*ASSETS, *reader, *writer, *ICONS, *(manifest_name(name) for name in LANGUAGES))


def cached_file(static: Path, name: str) -> CachedFile | None:
    """Return a file by its name under ``/offline/``, or None when there is no such file."""
    for speak in LANGUAGES:
        if name == manifest_name(speak):
            return packed(_manifest(speak), "application/manifest+json")
    if name in ICONS:
        return packed(icon(*ICONS[name]), "image/png")
    path = static / (ASSETS | READER | WRITER).get(name, "none")
    try:
        state = path.stat()
    except OSError:
        return None
    return _read(path, (state.st_mtime_ns, state.st_size), _POLICIES.get(name, ""))


@lru_cache(maxsize=64)
def _read(path: Path, state: tuple[int, int], policy: str) -> CachedFile:
    del state  # a changed file is another entry
    return packed(path.read_bytes(), _TYPES[path.suffix], policy)


def packed(content: bytes, mimetype: str, policy: str = "") -> CachedFile:
    """Return content with its digest, and as gzip where that is worth it."""
    gains = len(content) > _SMALL and mimetype != "image/png"
    return CachedFile(
        content,
        mimetype,
        gzip.compress(content, 9, mtime=0) if gains else b"",
        sha256(content).hexdigest()[:20],
        policy,
    )


def version(parts: Sequence[CachedFile]) -> str:
    """Return what changes whenever one of these files does."""
    text = "".join(part.tag + part.policy for part in parts)
    return sha256(text.encode()).hexdigest()[:16]


def manifest_name(speak: str) -> str:
    """Return what the manifest of a language is called: the home screen shows its name."""
    return f"manifest.{speak}.webmanifest"


def _manifest(speak: str) -> bytes:
    say = catalogue(speak).gettext
    body: Mapping[str, object] = {
        "name": say("Trip Planner"),
        "short_name": say("Trip Planner"),
        "description": say("Plan, people and roll call of a trip, without a network too."),
        "lang": HTML_TAGS[speak],
        "dir": "ltr",
        "id": "/offline/",
        "start_url": "/offline/",
        "scope": "/",
        "display": "standalone",
        "orientation": "any",
        "background_color": "#f6f5f1",
        "theme_color": "#0b5c63",
        "icons": [
            {"src": "icon.svg", "sizes": "any", "type": "image/svg+xml", "purpose": "any"},
            *(
                {
                    "src": name,
                    "sizes": f"{side}x{side}",
                    "type": "image/png",
                    "purpose": "maskable" if maskable else "any",
                }
                for name, (side, maskable) in ICONS.items()
            ),
        ],
    }
    return json.dumps(body, ensure_ascii=False).encode()
