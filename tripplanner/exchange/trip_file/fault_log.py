"""Faults while a file is read: all of them are gathered, then raised together."""

from dataclasses import dataclass, field
from typing import Any, TypeAlias

from tripplanner.errors import Fault

#: A JSON value, or the value of ours that it stands for: only the codecs know which.
Json: TypeAlias = Any

#: So many faults are listed; a file with more is not what it says it is.
MOST_FAULTS = 2000

#: Stands where a value should be but is not; never leaves this package.
BAD: Json = object()


@dataclass(slots=True)
class Log:
    """What was found wrong so far, and which keys were declared and named.

    ``language`` is the one in which plain strings are read. ``keys`` are the declared
    keys per list; ``references`` are (where, list, key) to be looked up at the end.
    """

    language: str = "zh"
    faults: list[Fault] = field(default_factory=list)
    unlisted: int = 0
    keys: dict[str, set[str]] = field(default_factory=dict)
    references: list[tuple[str, str, str]] = field(default_factory=list)

    def fault(self, where: str, message: str, **values: Json) -> Json:
        """Note one fault and return ``BAD``, so that a reader can return it in turn."""
        if len(self.faults) < MOST_FAULTS:
            self.faults.append(Fault(where or "/", message, values))
        else:
            self.unlisted += 1
        return BAD

    def declare(self, where: str, listed: str, key: str) -> None:
        """Note that a list holds a key; the second time is a fault."""
        known = self.keys.setdefault(listed, set())
        if key in known:
            self.fault(
                where, "The key %(found)s stands twice in %(list)s.", found=shown(key), list=listed
            )
        known.add(key)

    def settle(self) -> None:
        """Look up every key that was named; call once, when all has been read."""
        for where, listed, key in self.references:
            if key not in self.keys.get(listed, set()):
                self.fault(
                    where,
                    "Found %(found)s; expected the key of something in %(list)s.",
                    found=shown(key),
                    list=listed,
                )
        self.references = []

    def all(self) -> list[Fault]:
        """Return the faults, the last one saying how many more there are, if any."""
        if not self.unlisted:
            return list(self.faults)
        more = Fault("/", "%(more)d further faults are not listed.", {"more": self.unlisted})
        return [*self.faults, more]


def shown(value: Json, most: int = 60) -> str:
    """Return a value as a short piece of JSON that any terminal can print."""
    if isinstance(value, bool) or value is None:
        return {True: "true", False: "false", None: "null"}[value]
    if isinstance(value, list):
        return "[…]" if value else "[]"
    if isinstance(value, dict):
        return "{…}" if value else "{}"
    text = readable(_number(value) if isinstance(value, int) else str(value), most)
    return f"“{text}”" if isinstance(value, str) else text


def readable(text: str, most: int) -> str:
    """Return at most so many characters, none of which a terminal could stumble over."""
    cut = text[:most] + ("…" if len(text) > most else "")
    return "".join(sign if sign.isprintable() else f"\\u{ord(sign):04x}" for sign in cut)


def _number(value: int) -> str:
    return str(value) if abs(value) < 10**18 else "1e" + str(len(str(value)) - 1)
