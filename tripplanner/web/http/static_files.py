"""Styles, scripts and pictures: compressed once, kept by browsers until their content changes.

The address holds a digest of all of ``static/`` before the path (``/static/~1f2e3d4c5b6a/js/…``),
so that modules, which import each other by relative addresses, are kept as well.
"""

import gzip
import re
from functools import lru_cache
from hashlib import sha256
from pathlib import Path

from flask import Flask, Response, current_app, request, send_from_directory
from flask.typing import ResponseReturnValue

from tripplanner.web.http.server_state import server

#: Everything that pages name; what is fetched at setup (``vendor``) has addresses of its own.
_FOLDERS = ("css", "js", "img")
_PACKED = frozenset({".css", ".js", ".svg", ".json", ".wasm"})
_LEAST_BYTES = 500
_YEAR = 365 * 24 * 3600
_STAMPED = re.compile(r"~([0-9a-f]{12})/(.+)")
_FOREVER = f"public, max-age={_YEAR}, immutable"


def asset(name: str) -> str:
    """Return the address of a file in ``static/``, another one whenever any of them changes."""
    # A page asks for its sprite at every picture: no router, no file.
    return f"{current_app.static_url_path}/~{_stamp()}/{name}"


def _stamp() -> str:
    """Return the digest of what this program serves; made once, since it changes with an upgrade."""
    state = server()
    if not state.static_digest:
        state.static_digest = _digest(_root())
    return state.static_digest


def _digest(root: Path) -> str:
    found = sha256()
    for folder in _FOLDERS:
        for path in sorted((root / folder).rglob("*")):
            if path.is_file():
                found.update(path.relative_to(root).as_posix().encode())
                found.update(sha256(path.read_bytes()).digest())
    return found.hexdigest()[:12]


def _root() -> Path:
    return Path(current_app.static_folder or "")


def serve(filename: str) -> ResponseReturnValue:
    """Send a file of ``static/``, compressed where the browser can read that."""
    stamped = _STAMPED.fullmatch(filename)
    name = stamped[2] if stamped else filename
    response = send_from_directory(_root(), name, max_age=None)
    path = Path(name)
    if path.suffix in _PACKED and response.status_code in {200, 304}:
        if response.status_code == 200:  # noqa: PLR2004 -- HTTP
            response = _compressed(response, _root() / path)
        response.headers["Vary"] = "Accept-Encoding"
    # A page of another version of the program gets what there is now, and keeps it not.
    current = stamped is not None and stamped[1] == _stamp()
    response.headers["Cache-Control"] = _FOREVER if current else "no-cache"
    return response


def _compressed(response: Response, path: Path) -> Response:
    encoding = _encoding()
    if not encoding or request.range is not None:
        return response
    changed = path.stat()
    if changed.st_size < _LEAST_BYTES:
        return response
    body = _packed(path, changed.st_mtime_ns, encoding)
    etag = response.headers.get("ETag", "").strip('"')
    response.close()
    made = Response(body, mimetype=response.mimetype)
    made.headers["Content-Encoding"] = encoding
    if etag:
        made.set_etag(f"{etag}-{encoding}")
    made.last_modified = response.last_modified
    made.make_conditional(request)
    return made


def _encoding() -> str:
    named = {name: quality for name, quality in request.accept_encodings if quality > 0}
    return next((name for name in ("br", "gzip") if name in named), "")


@lru_cache(maxsize=256)
def _packed(path: Path, changed_ns: int, encoding: str) -> bytes:
    del changed_ns  # part of the key: a changed file is compressed anew
    content = path.read_bytes()
    if encoding == "gzip":
        return gzip.compress(content, 9, mtime=0)
    import brotli  # noqa: PLC0415 -- only when a browser asks for it

    packed: bytes = brotli.compress(content, quality=9)
    return packed


def init_app(app: Flask) -> None:
    """Serve ``static/`` by the rules above, and give the templates their addresses."""
    app.view_functions["static"] = serve
    app.add_template_global(asset, "asset")
