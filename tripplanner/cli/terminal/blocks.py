"""A QR code as lines of half blocks for a terminal."""

from itertools import zip_longest

import qrcode
from qrcode.constants import ERROR_CORRECT_L

#: Two modules in one character; keys are (upper dark, lower dark).
_BLOCKS = {(True, True): " ", (True, False): "▄", (False, True): "▀", (False, False): "█"}
#: Black ground and white ink, whatever the terminal's own colours are.
_COLOURS, _PLAIN = "\x1b[40;97m", "\x1b[0m"


def qr_lines(text: str, *, coloured: bool = True) -> list[str]:
    """Return the lines of a QR code, with its quiet zone, light modules as blocks."""
    code = qrcode.QRCode(error_correction=ERROR_CORRECT_L, border=2)
    code.add_data(text)
    rows = code.get_matrix()
    lines = []
    for upper, lower in zip_longest(rows[::2], rows[1::2], fillvalue=[False] * len(rows[0])):
        line = "".join(_BLOCKS[first, other] for first, other in zip(upper, lower, strict=True))
        lines.append(f"{_COLOURS}{line}{_PLAIN}" if coloured else line)
    return lines
