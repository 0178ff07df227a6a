"""Find a name by typed letters: words of it, or the sounds of its characters, in full or as initials.

``cdbwg``, ``chengdu`` and ``chdubo`` find 成都博物馆 where the readings of its characters are given.
"""

from collections.abc import Callable, Iterable, Sequence
from functools import cache

#: The readings of each character of a name, without tones: ``(("cheng",), ("du", "dou"))``.
Readings = tuple[tuple[str, ...], ...]


def plain(text: str) -> str:
    """Return a text as it is compared: without spaces, signs and capitals."""
    return "".join(sign for sign in text.casefold() if sign.isalnum())


def rank(query: str, names: Iterable[str], readings_of: Callable[[str], Readings]) -> int | None:
    """Return how well a query finds one of the names, the lower the better; None if it does not.

    0 begins a name, 1 stands in it, 2 begins its sounds, 3 stands in them.
    """
    wanted = plain(query)
    if not wanted:
        return 0
    best: int | None = None
    for name in names:
        own = plain(name)
        found: int | None = None
        if own.startswith(wanted):
            found = 0
        elif wanted in own:
            found = 1
        elif wanted.isascii():
            start = sounds_at(wanted, readings_of(own))
            found = None if start is None else 2 + bool(start)
        if found is not None and (best is None or found < best):
            best = found
    return best


def sounds_at(query: str, readings: Readings) -> int | None:
    """Return at which character of a name its sounds begin to be those typed; None if nowhere.

    Each character may be typed in full, or as any beginning of its sound.
    """

    @cache
    def fits(at: int, typed: int) -> bool:
        if typed == len(query):
            return True
        if at == len(readings):
            return False
        return any(
            fits(at + 1, typed + length)
            for sound in readings[at]
            for length in _shared(query, typed, sound)
        )

    return next((at for at in range(len(readings)) if fits(at, 0)), None)


def _shared(query: str, start: int, sound: str) -> Sequence[int]:
    """Return the lengths of the beginnings of a sound that stand in the query there."""
    most = 0
    while most < len(sound) and query[start + most : start + most + 1] == sound[most]:
        most += 1
    return range(most, 0, -1)
