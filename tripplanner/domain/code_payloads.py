"""What a printed code says: tokens, form codes and badges (DESIGN 7).

Paper outlives releases: what these functions write today they must read for ever.
Golden files in ``tests/documents/golden`` hold them to it. Chance is an argument.
"""

import re
import zlib
from dataclasses import dataclass

#: Crockford's base 32: no I, L, O or U, so that a typed token is never ambiguous.
CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_MISREAD = str.maketrans({"I": "1", "L": "1", "O": "0", "-": "", " ": ""})

SHARE_TOKEN = 16
FORM_TOKEN = 12
CHECK = 4

_FORM = re.compile(rf"T1([12])([AB])([{CROCKFORD}]{{{FORM_TOKEN}}})([{CROCKFORD}]{{{CHECK}}})")
_BADGE = re.compile(rf"TP1:([{CROCKFORD}]{{{FORM_TOKEN},{SHARE_TOKEN}}})")


#: Ten bits as two characters: a pile of forms has five check figures a form.
_TWO = tuple(name + two for name in CROCKFORD for two in CROCKFORD)


def crockford(value: int, length: int) -> str:
    """Return the low ``5 * length`` bits of ``value`` as that many characters."""
    return "".join(CROCKFORD[value >> 5 * place & 31] for place in reversed(range(length)))


def token(random: bytes, length: int) -> str:
    """Return a token of ``length`` characters from random bytes.

    Raises:
        ValueError: if there are fewer random bits than the token holds.
    """
    if len(random) * 8 < length * 5:
        message = f"{len(random)} random bytes are too few for {length} characters"
        raise ValueError(message)
    return crockford(int.from_bytes(random, "big"), length)


def share_token(random: bytes) -> str:
    """Return the 16 characters of an itinerary link from at least 10 random bytes."""
    return token(random, SHARE_TOKEN)


def form_token(random: bytes) -> str:
    """Return the 12 characters of a permission form from at least 8 random bytes."""
    return token(random, FORM_TOKEN)


def tidy(text: str) -> str:
    """Return what somebody typed or read aloud as Crockford means it."""
    return text.upper().translate(_MISREAD)


def check_characters(text: str) -> str:
    """Return four characters that guard ``text``: the low 20 bits of its CRC-32."""
    total = zlib.crc32(text.encode("ascii"))
    return _TWO[total >> 10 & 1023] + _TWO[total & 1023]


@dataclass(frozen=True, slots=True)
class FormCode:
    """What the code on a form says: side ``1`` or ``2``, corner ``A`` or ``B``, the token."""

    side: str
    corner: str
    token: str


def form_payload(code: FormCode) -> str:
    """Return the 20 characters of a form's code: ``T1``, side, corner, token, check."""
    text = f"T1{code.side}{code.corner}{code.token}"
    return text + check_characters(text)


def read_form_payload(text: str) -> FormCode | None:
    """Return what a scanned code says, or None when it is not one of our form codes."""
    found = _FORM.fullmatch(text)
    if found is None or check_characters(text[:-CHECK]) != found[4]:
        return None
    return FormCode(side=found[1], corner=found[2], token=found[3])


def form_number(token: str) -> str:
    """Return the token for reading and typing: four by four, check characters last."""
    text = token + check_characters(token)
    return "-".join([text[start : start + 4] for start in range(0, len(text), 4)])


def read_form_number(text: str) -> str | None:
    """Return the token of a typed form number, or None when a character is wrong."""
    digits = tidy(text)
    if len(digits) != FORM_TOKEN + CHECK or set(digits) - set(CROCKFORD):
        return None
    return digits[:-CHECK] if check_characters(digits[:-CHECK]) == digits[-CHECK:] else None


def badge_payload(token: str) -> str:
    """Return what a badge's code says."""
    return f"TP1:{token}"


def read_badge_payload(text: str) -> str | None:
    """Return the token of a scanned badge, or None when it is not one of ours."""
    found = _BADGE.fullmatch(text)
    return found[1] if found else None


def _escaped(text: str) -> str:
    return re.sub(r'([\\;,":])', r"\\\1", text)


def wifi_payload(name: str, password: str = "", *, hidden: bool = False) -> str:
    r"""Return the ``WIFI:`` text that joins a phone to a network.

    An empty password means an open network. ``\ ; , " :`` are escaped as WPA3
    and both phone systems expect.
    """
    kind = f"T:WPA;S:{_escaped(name)};P:{_escaped(password)};" if password else ""
    return f"WIFI:{kind or f'T:nopass;S:{_escaped(name)};'}{'H:true;' if hidden else ''};"
