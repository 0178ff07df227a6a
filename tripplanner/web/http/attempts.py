"""Who tries in vain is slowed: passwords by computer and name, guessed links by computer.

Whoever is sent away by a narrow limit uses up nothing of a wider one: a pupil who types
wrong passwords all day must not lock a teacher out elsewhere. A browser on which somebody
signed in before has an allowance of its own for that account, so that even many computers
that guess at once cannot keep its owner away.
"""

import hmac
import math
import re
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256

from flask import request
from werkzeug.exceptions import TooManyRequests
from werkzeug.wrappers import Response

from tripplanner.errors import NotFound
from tripplanner.web.http import presence
from tripplanner.web.http.rate_limit import Throttle, Throttles
from tripplanner.web.http.server_state import instance, server

DEVICE_COOKIE = "tripplanner_device"
_YEAR = 365 * 24 * 3600
_MAC = 40
_MOST_NAMES = 8


def _known() -> Throttles:
    return server().throttles


def _keys(name: str) -> tuple[tuple[Throttle, str], ...]:
    """Return the limits of this request's try, the narrowest that may stop it first."""
    address, low, known = request.remote_addr or "", name.lower(), _known()
    device = _device_of(low)
    if device:
        return ((known.by_device, f"{device} {low}"),)
    return (
        (known.by_pair, f"{address} {low}"),
        (known.by_address, address),
        (known.by_name, low),
    )


def wait(name: str) -> int:
    """Count a try to sign in as ``name``; return how many seconds to stay away, 0 for none."""
    now = _known().clock()
    taken: list[tuple[Throttle, str]] = []
    for throttle, key in _keys(name):
        seconds = throttle.take(key, now)
        if seconds:
            for earlier, other in taken:
                earlier.give_back(other, now)
            return math.ceil(seconds)
        taken.append((throttle, key))
    return 0


def forgive(name: str) -> None:
    """Take the last try back: the password was right."""
    now = _known().clock()
    for throttle, key in _keys(name):
        throttle.give_back(key, now)


def remember_device(response: Response, name: str) -> None:
    """Let this browser be known as one on which somebody signed in as ``name``.

    The cookie signs nobody in. It outlives signing out: that is when it is needed.
    """
    low = name.lower()
    if _device_of(low):
        return
    device, *proofs = _device_cookie() or [secrets.token_hex(8)]
    # Teachers share the computer in the staff room.
    proofs = [*proofs, _mac(device, low)][-_MOST_NAMES:]
    response.set_cookie(
        DEVICE_COOKIE,
        ".".join([device, *proofs]),
        max_age=_YEAR,
        httponly=True,
        samesite="Lax",
        secure=presence.is_secure(),
        path="/sign-in",
    )


def _device_of(low: str) -> str:
    """Return which browser this is, if it signed in under that name before, else nothing."""
    device, *proofs = _device_cookie() or [""]
    mac = _mac(device, low)
    known = [hmac.compare_digest(it.encode(), mac.encode()) for it in proofs]
    return device if any(known) else ""


def _device_cookie() -> list[str]:
    """Return what the cookie holds: the browser's random name, and a proof for each account."""
    parts = request.cookies.get(DEVICE_COOKIE, "").split(".")
    good = re.fullmatch(r"[0-9a-f]{16}", parts[0]) and len(parts) <= _MOST_NAMES + 1
    return parts if good else []


def _mac(device: str, low: str) -> str:
    key = instance().vault.derive("browsers that signed in")
    return hmac.new(key, f"{device}.{low}".encode(), sha256).hexdigest()[:_MAC]


@contextmanager
def of_a_link() -> Iterator[None]:
    """Look a capability link up: whoever guesses is sent away, unlooked, for a while.

    Raises:
        TooManyRequests: if too many links from this computer led nowhere.
    """
    address, known = request.remote_addr or "", _known()
    seconds = math.ceil(known.of_links.wait(address, known.clock()))
    if seconds:
        raise TooManyRequests(retry_after=seconds)
    try:
        yield
    except NotFound:
        known.of_links.take(address, known.clock())
        raise
