"""Wrong passwords are slowed: by computer, by name, and by both together."""

import math
import time
from dataclasses import dataclass, field

from flask import current_app, request

from tripplanner.web.throttle import Throttle


@dataclass(frozen=True, slots=True)
class _Throttles:
    """Wrong passwords: from one computer; for one name from one computer; for one name."""

    by_address: Throttle = field(default_factory=lambda: Throttle(burst=30, seconds=10))
    by_pair: Throttle = field(default_factory=lambda: Throttle(burst=6, seconds=30))
    by_name: Throttle = field(default_factory=lambda: Throttle(burst=40, seconds=20))


def _keys(name: str) -> tuple[tuple[Throttle, str], ...]:
    address, low = request.remote_addr or "", name.lower()
    known: _Throttles = current_app.extensions.setdefault("tripplanner.tries", _Throttles())
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
