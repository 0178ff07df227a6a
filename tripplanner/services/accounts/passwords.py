"""Passwords: kept as argon2 hashes, compared in constant work, judged kindly."""

import re
import threading
import unicodedata
from functools import cache
from itertools import pairwise

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

LEAST = 10
#: Longer ones only cost time; argon2 would take them.
MOST = 200
#: Two hashes at once: 19 MiB each, so a small computer stays usable under attack.
_gate = threading.BoundedSemaphore(2)
#: OWASP's smallest argon2id figures; 64 ms on the machine the choice was measured on.
_hasher = PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)

_WEAK_TEXTS = {
    "short": "Use at least 10 characters; a short sentence is easy to remember.",
    "long": "Use at most 200 characters.",
    "name": "Do not use your name in the password.",
    "common": "This is one of the first passwords anybody would try. Take a few unrelated words.",
}
_COMMON = re.compile(
    r"(password|passw0rd|qwerty|asdf|zxcv|admin|administrator|teacher|school|letmein|welcome"
    r"|iloveyou|tripplanner|woaini|laoshi|xuexiao|mima|abc|123|321|111|000|666|888|520|1314)"
)


def hashed(password: str) -> str:
    """Return the hash to keep of a password."""
    with _gate:
        return _hasher.hash(password)


@cache
def _nobody() -> str:
    """Return a hash that no password has, so that unknown names cost what known ones do."""
    return hashed("\0")


def matches(password_hash: str, password: str) -> bool:
    """Tell whether the password is the one of that hash; an empty hash matches none.

    The work is the same with and without a hash, so the time says nothing.
    """
    wanted = password_hash or _nobody()
    with _gate:
        try:
            _hasher.verify(wanted, password[:MOST])
        except (VerificationError, InvalidHashError):
            return False
    return bool(password_hash)


def is_outdated(password_hash: str) -> bool:
    """Tell whether the hash was made with older figures than today's."""
    return _hasher.check_needs_rehash(password_hash)


def weakness(password: str, *names: str) -> str | None:
    """Return what is wrong with a new password as a message id, or None.

    Long is what counts; there are no rules about capitals and signs.
    """
    if _length(password) < LEAST:
        return _WEAK_TEXTS["short"]
    if len(password) > MOST:
        return _WEAK_TEXTS["long"]
    low = password.lower()
    if any(name and len(name) > 2 and name.lower() in low for name in names):  # noqa: PLR2004 -- initials may occur
        return _WEAK_TEXTS["name"]
    rest = _COMMON.sub("", low)
    if len(set(rest)) < 4 or _is_run(low):  # noqa: PLR2004 -- four different characters are a start
        return _WEAK_TEXTS["common"]
    return None


def _length(password: str) -> int:
    """Return how long a password is; a Chinese character is worth two letters."""
    return sum(2 if unicodedata.east_asian_width(sign) in "WF" else 1 for sign in password)


def _is_run(text: str) -> bool:
    steps = {ord(after) - ord(before) for before, after in pairwise(text)}
    return len(steps) == 1
