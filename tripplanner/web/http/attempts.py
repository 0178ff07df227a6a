"""Who tries in vain is slowed: passwords by computer and name, guessed links by computer."""

import math
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from flask import current_app, request
from werkzeug.exceptions import TooManyRequests

from tripplanner.errors import NotFound
from tripplanner.web.http.rate_limit import Throttle


@dataclass(frozen=True, slots=True)
class _Throttles:
    """Wrong passwords: from one computer; for one name from one computer; for one name."""

    by_address: Throttle = field(default_factory=lambda: Throttle(burst=30, seconds=10))
    by_pair: Throttle = field(default_factory=lambda: Throttle(burst=6, seconds=30))
    by_name: Throttle = field(default_factory=lambda: Throttle(burst=40, seconds=20))
    #: A class whose link was revoked tries it, too, perhaps all from one address.
    of_links: Throttle = field(default_factory=lambda: Throttle(burst=100, seconds=1))


def _known() -> _Throttles:
    found: _Throttles = current_app.extensions.setdefault("tripplanner.tries", _Throttles())
    return found


def _keys(name: str) -> tuple[tuple[Throttle, str], ...]:
    address, low = request.remote_addr or "", name.lower()
    known = _known()
    return (
        (known.by_address, address),
        (known.by_pair, f"{address} {low}"),
        (known.by_name, low),
    )


def wait(name: str) -> int:
    """Count a try to sign in as ``name``; return how many seconds to stay away, 0 for none."""
    now = time.monotonic()
    return math.ceil(max(throttle.take(key, now) for throttle, key in _keys(name)))


def forgive(name: str) -> None:
    """Take the last try back: the password was right."""
    now = time.monotonic()
    for throttle, key in _keys(name):
        throttle.give_back(key, now)


@contextmanager
def of_a_link() -> Iterator[None]:
    """Look a capability link up: whoever guesses is sent away, unlooked, for a while.

    Raises:
        TooManyRequests: if too many links from this computer led nowhere.
    """
    address, links = request.remote_addr or "", _known().of_links
    seconds = math.ceil(links.wait(address, time.monotonic()))
    if seconds:
        raise TooManyRequests(retry_after=seconds)
    try:
        yield
    except NotFound:
        links.take(address, time.monotonic())
        raise
