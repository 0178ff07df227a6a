"""How words, keys and lists stand in a file; ``quantities.py`` has dates and numbers.

A codec turns a JSON value into ours (``read``) and back (``write``). What cannot be
read is noted in the log with its place and comes back as ``BAD``.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from tripplanner.domain.text import LANGUAGES, Text, text_of
from tripplanner.exchange.trip_file.fault_log import BAD, Json, Log, shown
from tripplanner.exchange.trip_file.line_numbers import pointer

#: Characters per value: names and the like, and what may run to paragraphs.
NAME = 200
LONG = 5000

#: What a key may be.
KEY = re.compile(r"[a-z0-9_-]{1,40}")
_UNREADABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


class Codec(Protocol):
    """Reads one kind of value from JSON and writes it back."""

    def read(self, value: Json, where: str, log: Log) -> Json:
        """Return our value, or ``BAD`` with the fault noted."""

    def write(self, value: Json) -> Json:
        """Return the JSON value."""


def tidy(words: str) -> str:
    """Return words as they are kept: no space around them, plain line breaks."""
    return words.replace("\r\n", "\n").replace("\r", "\n").strip()


@dataclass(frozen=True, slots=True)
class Words:
    """A string of at most ``most`` characters; ``empty`` allows none."""

    most: int = NAME
    empty: bool = True

    def read(self, value: Json, where: str, log: Log) -> Json:
        """Return the tidied string."""
        if not isinstance(value, str):
            return log.fault(
                where, "Found %(found)s; expected words in quotes.", found=shown(value)
            )
        strange = _UNREADABLE.search(value.replace("\r", "\n"))
        if strange:
            return log.fault(
                where,
                "Found the unreadable character U+%(code)s; expected plain text.",
                code=f"{ord(strange[0]):04X}",
            )
        words = tidy(value)
        if len(words) > self.most:
            return log.fault(
                where,
                "Found %(length)d characters; at most %(most)d are allowed here.",
                length=len(words),
                most=self.most,
            )
        if not words and not self.empty:
            return log.fault(where, "This is empty; expected words.")
        return words

    def write(self, value: str) -> str:
        """Return the tidied string."""
        return tidy(value)


@dataclass(frozen=True, slots=True)
class Tongues:
    """Text per language, or a plain string in the trip's first language."""

    most: int = NAME
    empty: bool = True

    def read(self, value: Json, where: str, log: Log) -> Json:
        """Return a ``Text``."""
        if isinstance(value, str):
            words = {log.language: Words(self.most).read(value, where, log)}
        elif isinstance(value, dict):
            words = {}
            for language, text in value.items():
                at = pointer(where, language)
                if language in LANGUAGES:
                    words[language] = Words(self.most).read(text, at, log)
                else:
                    words[language] = unknown_key(at, language, LANGUAGES, log)
        else:
            return log.fault(
                where,
                'Found %(found)s; expected words in quotes, or {"zh": "…", "en": "…"}.',
                found=shown(value),
            )
        if any(text is BAD for text in words.values()):
            return BAD
        text = text_of(words)
        if not text and (not self.empty or not words):
            return log.fault(where, "This is empty; expected words in at least one language.")
        return text

    def write(self, value: Text) -> dict[str, str]:
        """Return the languages that have words."""
        return {language: tidy(text) for language, text in value.given().items() if tidy(text)}


UNKNOWN_KEY = "Unknown key %(found)s in line %(line)d; known here: %(known)s."


def unknown_key(where: str, name: str, known: tuple[str, ...], log: Log) -> Json:
    """Note a key that the trip file does not have; its line is filled in later."""
    return log.fault(
        where,
        UNKNOWN_KEY,
        found=shown(name),
        known=", ".join(known),
        line=0,
    )


@dataclass(frozen=True, slots=True)
class Key:
    """The short name of an item, unique in the list ``listed``."""

    listed: str = ""

    def read(self, value: Json, where: str, log: Log) -> Json:
        """Return the key and declare it."""
        if not isinstance(value, str) or not KEY.fullmatch(value):
            return log.fault(
                where,
                "Found %(found)s; expected a key of 1 to 40 of a-z, 0-9, _ and -.",
                found=shown(value),
            )
        if self.listed:
            log.declare(where, self.listed, value)
        return value

    def write(self, value: str) -> str:
        """Return the key."""
        return value


@dataclass(frozen=True, slots=True)
class Ref:
    """The key of an item of another list."""

    listed: str

    def read(self, value: Json, where: str, log: Log) -> Json:
        """Return the key; whether it exists is settled when all has been read."""
        key = Key().read(value, where, log)
        if key is not BAD:
            log.references.append((where, self.listed, key))
        return key

    def write(self, value: str) -> str:
        """Return the key."""
        return value


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a few words; ``kind`` turns the word into ours."""

    words: tuple[str, ...]
    kind: Callable[[str], Json] = str
    #: Which vocabulary of the workbook translates the words.
    named: str = ""

    def read(self, value: Json, where: str, log: Log) -> Json:
        """Return the member."""
        if isinstance(value, str) and value in self.words:
            return self.kind(value)
        return log.fault(
            where,
            "Found %(found)s; expected one of %(known)s.",
            found=shown(value),
            known=", ".join(self.words),
        )

    def write(self, value: Json) -> str:
        """Return the word."""
        return str(value)


def choice(members: type[StrEnum]) -> Choice:
    """Return the codec of an enumeration."""
    return Choice(tuple(member.value for member in members), members, members.__name__)


@dataclass(frozen=True, slots=True)
class Flag:
    """True or false."""

    def read(self, value: Json, where: str, log: Log) -> Json:
        """Return a ``bool``."""
        if isinstance(value, bool):
            return value
        return log.fault(where, "Found %(found)s; expected true or false.", found=shown(value))

    def write(self, value: bool) -> bool:  # noqa: FBT001 -- the value itself
        """Return the flag."""
        return value


@dataclass(frozen=True, slots=True)
class ListOf:
    """A list of values of one kind; ``once`` refuses the same value twice."""

    item: Codec
    most: int = 1000
    least: int = 0
    once: bool = True

    def read(self, value: Json, where: str, log: Log) -> Json:
        """Return a tuple."""
        if not isinstance(value, list):
            return log.fault(
                where, "Found %(found)s; expected a list in [brackets].", found=shown(value)
            )
        if not self.least <= len(value) <= self.most:
            return too_many(where, len(value), self.least, self.most, log)
        items = []
        for index, text in enumerate(value):
            item = self.item.read(text, pointer(where, index), log)
            if self.once and item is not BAD and item in items:
                item = log.fault(
                    pointer(where, index), "%(found)s is listed twice.", found=shown(text)
                )
            items.append(item)
        return BAD if any(item is BAD for item in items) else tuple(items)

    def write(self, value: tuple[Json, ...]) -> list[Json]:
        """Return a list."""
        return [self.item.write(item) for item in value]


def too_many(where: str, count: int, least: int, most: int, log: Log) -> Json:
    """Note that a list is too long or too short."""
    return log.fault(
        where,
        "Found %(count)d items; expected %(least)d to %(most)d.",
        count=count,
        least=least,
        most=most,
    )
