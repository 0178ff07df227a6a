"""The codes of a whole pile, microseconds each.

A QR code of one version, level and mask is an affine function over GF(2) of the bits of
its text: error correction is linear, masks and fixed patterns are constants. So the
function for texts of one length is learned from zxing-cpp once (a code for each bit of the
text, 2 ms), and every further code is a few exclusive-ors of whole pictures. Nothing
learned is trusted: every code is decoded again as printed (``stamping_check``).
"""

import re
from functools import lru_cache
from typing import Any, cast

from tripplanner.errors import NotPrinted

#: All codes of a pile have this mask. To search for the prettiest of eight takes four times
#: as long as all the rest of encoding, and such codes are read no better from bad scans.
MASK = 2
#: The characters of a QR code's alphanumeric mode, in the order of their values.
ALPHANUMERIC = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
_ALPHANUMERIC = re.compile("[0-9A-Z $%*+./:-]+")
_VALUES = {character: value for value, character in enumerate(ALPHANUMERIC)}
_PAIR_BITS, _SINGLE_BITS = 11, 6
#: Stand for nothing; flipping any one bit of theirs leaves characters of the alphabet.
_PAIR, _SINGLE = "A0", "A"
#: Grey values below are dark.
_DARK = 128
#: In a stencil 0 is painted: dark modules are 0, light ones 1.
_AS_BITS = bytes(ord("0") if value < _DARK else ord("1") for value in range(256))


def modules_of(text: str, modules: int, level: str) -> bytes:
    """Return the modules of a code as zxing-cpp draws them, a byte each, below 128 for dark.

    Args:
        text: what the code says.
        modules: how many there must be along a side.
        level: how much of it may be destroyed: ``L``, ``M``, ``Q`` or ``H``.

    Raises:
        NotPrinted: if it does not come out in this size.
    """
    import zxingcpp  # noqa: PLC0415 -- slow import

    made = zxingcpp.create_barcode(
        text, zxingcpp.BarcodeFormat.QRCode, ec_level=level, data_mask=MASK
    )
    image: Any = memoryview(cast("Any", made.to_image(scale=1, add_quiet_zones=False)))
    if image.shape != (modules, modules):
        raise NotPrinted(
            "The code holds %(size)d bytes, too many to be read from paper: “%(start)s…”",
            size=len(text.encode()),
            start=text[:20],
        )
    return bytes(image.tobytes())


def width_of(modules: int) -> int:
    """Return how many bits a row of a stencil takes: whole bytes."""
    return (modules + 7) // 8 * 8


def stencil(text: str, modules: int, level: str) -> bytes:
    """Return a code as the bits of a stencil in hexadecimal digits, row by row, 0 for dark.

    Raises:
        NotPrinted: if the text needs another size of code.
    """
    # A code of digits alone is written in another mode.
    if _ALPHANUMERIC.fullmatch(text) and not text.isdigit():
        bits = _learned(len(text), modules, level).bits(text)
    else:
        bits = _bits(text, modules, level)
    return b"%0*X" % (width_of(modules) * modules // 4, bits)


def _bits(text: str, modules: int, level: str) -> int:
    whole = modules_of(text, modules, level).translate(_AS_BITS)
    rows = [whole[first : first + modules] for first in range(0, len(whole), modules)]
    return int((b"1" * (width_of(modules) - modules)).join([*rows, b""]), 2)


class _Part(dict[str, int]):
    """What each pair of characters (or the last single one) at one place changes."""

    def __init__(self, changes: list[int], zero: str) -> None:
        """Belong to one place; ``changes`` are what each bit does, lowest first."""
        super().__init__()
        self._changes, self._zero = changes, _value(zero)

    def __missing__(self, text: str) -> int:
        """Work out what characters change that were not met before."""
        flipped, change = _value(text) ^ self._zero, 0
        for turn, mask in enumerate(self._changes):
            if flipped >> turn & 1:
                change ^= mask
        self[text] = change
        return change


def _value(text: str) -> int:
    """Return the number that stands for one or two characters."""
    value = 0
    for character in text:
        value = value * len(ALPHANUMERIC) + _VALUES[character]
    return value


def _said(value: int, length: int) -> str:
    if length == 1:
        return ALPHANUMERIC[value]
    return ALPHANUMERIC[value // len(ALPHANUMERIC)] + ALPHANUMERIC[value % len(ALPHANUMERIC)]


class Learned:
    """The function from texts of one length to the bits of their codes."""

    def __init__(self, length: int, modules: int, level: str) -> None:
        """Learn it: what the neutral text draws, and what each single bit changes.

        Raises:
            NotPrinted: if texts of this length need another size of code.
        """
        zeros = [_PAIR] * (length // 2) + [_SINGLE] * (length % 2)
        self._neutral = _bits("".join(zeros), modules, level)
        self._parts = []
        for place, zero in enumerate(zeros):
            changes = []
            for turn in range(_PAIR_BITS if len(zero) > 1 else _SINGLE_BITS):
                probe = [*zeros]
                probe[place] = _said(_value(zero) ^ 1 << turn, len(zero))
                changes.append(_bits("".join(probe), modules, level) ^ self._neutral)
            self._parts.append((2 * place, 2 * place + 2, _Part(changes, zero)))

    def bits(self, text: str) -> int:
        """Return the bits of a code."""
        found = self._neutral
        for first, end, part in self._parts:
            found ^= part[text[first:end]]
        return found


@lru_cache(maxsize=16)
def _learned(length: int, modules: int, level: str) -> Learned:
    return Learned(length, modules, level)
