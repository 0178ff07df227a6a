"""Chinese identity numbers (GB 11643-1999): check digit, birth date and sex, as pure rules.

The last of the 18 characters is a check digit over the first 17 by ISO 7064 MOD 11-2;
figures 7 to 14 are the date of birth, the 17th is odd for male and even for female.
"""

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from tripplanner.domain.people import Gender

_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CHECK = "10X98765432"
_EIGHTEEN = re.compile(r"[0-9]{17}[0-9X]")
_FIFTEEN = re.compile(r"[0-9]{15}")
_OTHER = re.compile(r"(?=[^A-Z]*[A-Z])[A-Z0-9()/-]{5,30}")
_SEPARATORS = re.compile(r"[\s\u3000'’-]")
_FULL_WIDTH = {sign + 0xFEE0: sign for sign in range(0x21, 0x7F)}


class Verdict(StrEnum):
    """What an identity number is worth."""

    VALID = "valid"
    OTHER = "other"
    CHECK_DIGIT = "check_digit"
    BIRTH_DATE = "birth_date"
    LENGTH = "length"


@dataclass(frozen=True, slots=True)
class Identity:
    """What a valid 18-character number tells."""

    born: date
    gender: Gender


def normal(number: str) -> str:
    """Return a number as it is stored: ASCII figures, capital letters, no spaces or dashes.

    A number that holds letters other than a final X keeps its dashes: it is a passport
    or a permit, not a Chinese identity number.
    """
    text = number.strip().translate(_FULL_WIDTH).upper()
    bare = _SEPARATORS.sub("", text)
    return bare if re.fullmatch(r"[0-9]*X?", bare) else text


def check_digit(first: str) -> str:
    """Return the check digit (``0`` to ``9`` or ``X``) of the first 17 figures.

    Raises:
        ValueError: if these are not 17 figures.
    """
    total = sum(weight * int(figure) for weight, figure in zip(_WEIGHTS, first, strict=True))
    return _CHECK[total % 11]


def verdict(number: str) -> Verdict:
    """Tell whether a number, as ``normal`` returns it, can be right.

    Passports and permits (with a letter other than a final X) and the 15 figures
    issued before 1999 carry no check digit: they are ``OTHER``.
    """
    if _EIGHTEEN.fullmatch(number):
        if number[17] != check_digit(number[:17]):
            return Verdict.CHECK_DIGIT
        return Verdict.VALID if _born(number) else Verdict.BIRTH_DATE
    if _FIFTEEN.fullmatch(number) or (
        _OTHER.fullmatch(number) and not re.fullmatch(r"[0-9]+X", number)
    ):
        return Verdict.OTHER
    return Verdict.LENGTH


def identity(number: str) -> Identity | None:
    """Return birth date and sex of a valid 18-character number, None for any other."""
    if verdict(number) is not Verdict.VALID:
        return None
    born = _born(number)
    return Identity(born, Gender.M if int(number[16]) % 2 else Gender.F) if born else None


def _born(number: str) -> date | None:
    try:
        return date(int(number[6:10]), int(number[10:12]), int(number[12:14]))
    except ValueError:
        return None
