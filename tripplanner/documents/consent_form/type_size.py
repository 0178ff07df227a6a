"""How large the words of a question may be set so that they keep their place.

A guess from the widths of letters, on the careful side: the layout itself is asked
afterwards whether the words fit (``form_fit``), and nothing that does not is printed.
"""

import math
import unicodedata
from collections.abc import Callable

from tripplanner.documents.consent_form.height_estimate import letter_width
from tripplanner.documents.sheet import Rect
from tripplanner.domain.consent.clauses import Question
from tripplanner.domain.text import Text

#: Points of a question's first line, and of the words beside its boxes, where all is short.
QUESTION_PT, LABEL_PT = 10.0, 9.5
#: Smaller type than this share of it is not read by everybody.
SMALLEST = 0.62
_STEP = 0.02
#: Millimetres left free, since a guess is only a guess.
_SPARE = 0.4
_MM_PER_PT = 25.4 / 72
#: How wide a stack of Tibetan letters is, as a share of its type's size.
_STACK = 0.56
_TIBETAN = range(0x0F00, 0x1000)


def width(text: str) -> float:
    """Return about how wide a text is, in its type's size."""
    return sum(map(_letter, text))


def _letter(sign: str) -> float:
    if ord(sign) in _TIBETAN:
        # Vowels and letters below stand in the stack of the one before.
        return 0.0 if unicodedata.category(sign) == "Mn" else _STACK
    return letter_width(sign)


def _lines(text: str, size_pt: float, room_mm: float) -> int:
    return math.ceil(width(text) * size_pt * _MM_PER_PT / room_mm)


def question_size(question: Question, place: Rect) -> float:
    """Return the points of a question's first line at which all its words should fit."""
    room = place.h - _SPARE
    return _largest(QUESTION_PT, lambda size: _question_height(question, size, place.w) <= room)


def _question_height(question: Question, size: float, room: float) -> float:
    """Return about how high a question is in millimetres (``consent_form.css``)."""
    text, helps = question.text, question.help
    main = text.zh or text.en or text.bo
    tall = 1.0 + _lines(main, size, room) * size * 1.22 * _MM_PER_PT
    if text.zh and text.en:
        tall += _lines(text.en, size * 0.8, room) * size * 0.8 * 1.25 * _MM_PER_PT
    if text.zh and text.bo:
        tall += _lines(text.bo, size * 0.8, room) * size * 0.8 * 1.85 * _MM_PER_PT
    if helps:
        together = " ".join(helps.given().values())
        tall += _lines(together, size * 0.74, room) * size * 1.22 * _MM_PER_PT
        tall += 0.9 if helps.bo else 0.0
    return tall


def label_size(text: Text, place: Rect) -> float:
    """Return the points at which the words beside a box should fit."""

    def fits(size: float) -> bool:
        main = text.zh or text.en or text.bo
        widths = [width(main) * size]
        tall = 0.4 + size * 1.15 * _MM_PER_PT
        if text.zh and text.en:
            widths.append(width(text.en) * size * 0.78)
            tall += size * 0.78 * 1.25 * _MM_PER_PT
        if text.zh and text.bo:
            widths.append(width(text.bo) * size * 0.8)
            tall += size * 0.8 * 1.85 * _MM_PER_PT
        return max(widths) * _MM_PER_PT <= place.w and tall <= place.h

    return _largest(LABEL_PT, fits)


def block_size(text: Text, largest: float, place: Rect) -> float:
    """Return the points at which a text, its languages below each other, should fit."""

    def fits(size: float) -> bool:
        tall = _lines(text.zh or text.en or text.bo, size, place.w) * size * 1.25
        if text.zh and text.en:
            tall += _lines(text.en, size * 0.92, place.w) * size * 0.92 * 1.25
        if text.zh and text.bo:
            tall += _lines(text.bo, size * 0.9, place.w) * size * 0.9 * 1.9
        return tall * _MM_PER_PT <= place.h

    return _largest(largest, fits)


def line_size(text: Text, largest: float, room: float, lines: int = 1) -> float:
    """Return the points at which a text, its languages one behind the other, should fit."""
    together = "  ".join(text.given().values())
    return _largest(largest, lambda size: _lines(together, size * 0.95, room) <= lines)


def _largest(size: float, fits: Callable[[float], bool]) -> float:
    share = 1.0
    while share > SMALLEST and not fits(size * share):
        share -= _STEP
    return round(size * max(share, SMALLEST), 2)
