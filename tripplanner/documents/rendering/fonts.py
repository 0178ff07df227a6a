"""Which characters the installed fonts can print; asked before anything is printed.

A name with a character in no font would come out as an empty box. Rather than hand
such a form to a family, we say which character it is and where it stands.
"""

import re
import subprocess
import unicodedata
from functools import cache
from html import unescape
from typing import NoReturn

from tripplanner.errors import MissingPart, NotPrinted

#: What Debian calls the fonts our style sheets ask for first.
FONT_PACKAGES = "fonts-noto-cjk fonts-noto-core"

_TAGS = re.compile(r"<(style|script)\b.*?</\1>|<[^>]*>", re.DOTALL)
_CJK = ((0x2E80, 0x9FFF), (0xF900, 0xFAFF), (0xFF00, 0xFFEF), (0x20000, 0x323AF))
_TIBETAN = ((0x0F00, 0x0FFF),)
_AROUND = 12


@cache
def covered() -> bytearray:
    """Return one byte per code point: 1 where some installed font has it.

    Raises:
        MissingPart: if fontconfig is not installed.
    """
    listed = _listed("%{charset}\n")
    marks = bytearray(0x110000)
    for span in {span for line in listed.splitlines() for span in line.split()}:
        first, _, last = span.partition("-")
        start, end = int(first, 16), int(last or first, 16) + 1
        marks[start:end] = b"\x01" * (end - start)
    return marks


@cache
def installed() -> str:
    """Return which faces are installed, in which version: other fonts, another layout.

    Raises:
        MissingPart: if fontconfig is not installed.
    """
    return "\n".join(sorted(_listed("%{file} %{index} %{fontversion}\n").splitlines()))


def _listed(pattern: str) -> str:
    try:
        return subprocess.run(  # noqa: S603 -- fontconfig's own program, no shell
            ["fc-list", "--format", pattern],  # noqa: S607 -- where fontconfig put it
            capture_output=True,
            check=True,
            timeout=60,
        ).stdout.decode("utf-8", "replace")
    except (OSError, subprocess.SubprocessError) as trouble:
        raise MissingPart(
            "Printing needs a system library (%(library)s). Install: apt install %(packages)s",
            library="fontconfig",
            packages=f"fontconfig {FONT_PACKAGES}",
        ) from trouble


def _within(character: str, spans: tuple[tuple[int, int], ...]) -> bool:
    return any(first <= ord(character) <= last for first, last in spans)


def _needs_glyph(character: str) -> bool:
    """Tell whether a character must be drawn (blanks and selectors need no glyph)."""
    if 0xFE00 <= ord(character) <= 0xFE0F:  # noqa: PLR2004 -- variation selectors
        return False
    return unicodedata.category(character) not in {"Cc", "Cf", "Zs", "Zl", "Zp"}


def unprintable(text: str) -> tuple[str, ...]:
    """Return the characters of ``text`` that no installed font has, in code point order."""
    marks = covered()
    wanted = sorted(set(text))
    return tuple(name for name in wanted if _needs_glyph(name) and not marks[ord(name)])


def check_text(html: str, what: str) -> None:
    """Make sure that every character of a document can be printed.

    Raises:
        MissingPart: if a whole script's font is not installed.
        NotPrinted: if a single character is in no font; it is named with its surroundings.
    """
    text = unescape(_TAGS.sub(" ", html))
    lacking = unprintable(text)
    if lacking:
        refuse_character(lacking[0], text, what)


def refuse_character(lacking: str, text: str, what: str) -> NoReturn:
    """Say that no font has a character of ``text``, and where in it.

    Raises:
        MissingPart: if a whole script's font is not installed.
        NotPrinted: otherwise.
    """
    for spans, probe in ((_CJK, "中"), (_TIBETAN, "ཀ")):
        if _within(lacking, spans) and unprintable(probe):
            raise MissingPart(
                "No installed font can print “%(character)s”. Install: apt install %(packages)s",
                character=lacking,
                packages=FONT_PACKAGES,
            )
    place = text.index(lacking)
    around = " ".join(text[max(0, place - _AROUND) : place + _AROUND].split())
    raise NotPrinted(
        "%(what)s was not printed: no font has the character “%(character)s” (%(code)s) "
        "in “%(around)s”. Write it another way, or install a font that has it.",
        what=what,
        character=lacking,
        code=f"U+{ord(lacking):04X}",
        around=around,
    )
