"""Pupils' pages as bytes: rendered once, then answered before Flask runs.

Sixty phones scan the same code at a school gate within a minute. A page is kept
per address and language, in the three encodings phones ask for, until the next stop
begins or ends, at most ``LONGEST`` seconds: another process (the command line) may
publish meanwhile.
"""

import gzip
import threading
import time
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from werkzeug.datastructures import LanguageAccept
from werkzeug.http import parse_accept_header

from tripplanner.i18n import LANGUAGES
from tripplanner.web.http.languages import COOKIE

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

PREFIX = "/s/"
LONGEST = 20.0
_MOST_PAGES = 2000


@dataclass(frozen=True, slots=True)
class Page:
    """One page in its encodings, with the headers it is sent with."""

    bodies: dict[str, bytes]
    headers: dict[str, list[tuple[str, str]]]
    etag: str
    until: float


class PageCache:
    """The pages of one process. ``clear`` forgets all: something was published or revoked."""

    def __init__(self) -> None:
        """Begin with no page."""
        self._pages: dict[tuple[str, str], Page] = {}
        self._lock = threading.Lock()

    def clear(self) -> None:
        """Forget every page."""
        with self._lock:
            self._pages.clear()

    def keep(
        self,
        path: str,
        language: str,
        body: bytes,
        headers: Iterable[tuple[str, str]],
        seconds: float,
    ) -> None:
        """Keep a page for its address and language for some seconds."""
        page = _packed(body, list(headers), time.monotonic() + min(seconds, LONGEST))
        with self._lock:
            if len(self._pages) >= _MOST_PAGES:
                self._pages.clear()
            self._pages[path, language] = page

    def found(self, path: str, language: str) -> Page | None:
        """Return the page kept for an address and language while it is right."""
        page = self._pages.get((path, language))
        return page if page is not None and page.until > time.monotonic() else None

    def before(self, application: "WSGIApplication", otherwise: str) -> "WSGIApplication":
        """Return a WSGI application that answers kept pages and passes on the rest.

        ``otherwise`` is the language of readers who ask for none of ours.
        """

        def answer(environ: "WSGIEnvironment", start: "StartResponse") -> Iterable[bytes]:
            path = environ["PATH_INFO"]
            if path.startswith(PREFIX) and environ["REQUEST_METHOD"] == "GET":
                page = self.found(path, wanted(environ, otherwise))
                if page is not None:
                    return _send(page, environ, start)
            return application(environ, start)

        return answer


def wanted(environ: dict[str, Any], otherwise: str) -> str:
    """Return the language of a pupil's page: the address says, else cookie, else browser."""
    query = environ.get("QUERY_STRING", "")
    for language in LANGUAGES:
        if f"lang={language}" in query:
            return language
    cookies = environ.get("HTTP_COOKIE", "")
    for language in LANGUAGES:
        if f"{COOKIE}={language}" in cookies:
            return language
    return _browsers(environ.get("HTTP_ACCEPT_LANGUAGE", ""), otherwise)


@lru_cache(maxsize=256)
def _browsers(header: str, otherwise: str) -> str:
    return parse_accept_header(header, LanguageAccept).best_match(LANGUAGES) or otherwise


def _packed(body: bytes, headers: list[tuple[str, str]], until: float) -> Page:
    import brotli  # noqa: PLC0415 -- only when a page is kept

    bodies = {
        "": body,
        "gzip": gzip.compress(body, 9, mtime=0),
        "br": brotli.compress(body, quality=7),
    }
    etag = f'"{sha256(body).hexdigest()[:20]}"'
    common = [*headers, ("ETag", etag), ("Vary", "Accept-Encoding, Accept-Language, Cookie")]
    return Page(
        bodies,
        {
            name: [
                *common,
                ("Content-Length", str(len(data))),
                *([("Content-Encoding", name)] if name else []),
            ]
            for name, data in bodies.items()
        },
        etag,
        until,
    )


def _send(page: Page, environ: "WSGIEnvironment", start: "StartResponse") -> Iterable[bytes]:
    if environ.get("HTTP_IF_NONE_MATCH") == page.etag:
        start("304 Not Modified", [("ETag", page.etag)])
        return []
    accepts = environ.get("HTTP_ACCEPT_ENCODING", "")
    name = "br" if "br" in accepts else "gzip" if "gzip" in accepts else ""
    start("200 OK", page.headers[name])
    return [page.bodies[name]]
