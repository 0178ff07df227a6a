"""Slow down who tries too often: a token bucket per key, in memory.

One process serves everything, so memory is exact; a restart forgives.
"""

import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field

_MOST_KEYS = 20_000


@dataclass(slots=True)
class _Bucket:
    tokens: float
    at: float


class Throttle:
    """Allow ``burst`` tries at once, and one more every ``seconds``."""

    def __init__(self, burst: int, seconds: float) -> None:
        """Start with every bucket full."""
        self._burst = burst
        self._seconds = seconds
        self._buckets: OrderedDict[str, _Bucket] = OrderedDict()
        self._lock = threading.Lock()

    def take(self, key: str, now: float) -> float:
        """Use up one try of a key; return 0, or the seconds to wait when none is left.

        ``now`` is any clock in seconds that does not go back.
        """
        with self._lock:
            bucket = self._filled(key, now)
            if bucket.tokens < 1:
                return (1 - bucket.tokens) * self._seconds
            bucket.tokens -= 1
            return 0.0

    def wait(self, key: str, now: float) -> float:
        """Return the seconds until a key has a try again, 0 if it has one; nothing is used up."""
        with self._lock:
            return max(0.0, 1 - self._filled(key, now).tokens) * self._seconds

    def give_back(self, key: str, now: float) -> None:
        """Return the try of somebody who turned out to be right."""
        with self._lock:
            bucket = self._filled(key, now)
            bucket.tokens = min(self._burst, bucket.tokens + 1)

    def _filled(self, key: str, now: float) -> _Bucket:
        bucket = self._buckets.get(key)
        if bucket is None:
            bucket = self._buckets[key] = _Bucket(self._burst, now)
            while len(self._buckets) > _MOST_KEYS:
                self._buckets.popitem(last=False)
        else:
            grown = bucket.tokens + max(0.0, now - bucket.at) / self._seconds
            bucket.tokens, bucket.at = min(self._burst, grown), now
            self._buckets.move_to_end(key)
        return bucket


@dataclass(slots=True)
class Throttles:
    """Wrong passwords: from one computer; for one name from one computer; for one name.

    ``by_device`` is for one name from one browser that has signed in under it before.
    ``clock`` gives seconds and never goes back.
    """

    clock: Callable[[], float] = time.monotonic

    by_address: Throttle = field(default_factory=lambda: Throttle(burst=30, seconds=10))
    by_pair: Throttle = field(default_factory=lambda: Throttle(burst=6, seconds=30))
    by_name: Throttle = field(default_factory=lambda: Throttle(burst=40, seconds=20))
    by_device: Throttle = field(default_factory=lambda: Throttle(burst=6, seconds=30))
    #: A class whose link was revoked tries it, too, perhaps all from one address.
    of_links: Throttle = field(default_factory=lambda: Throttle(burst=100, seconds=1))
