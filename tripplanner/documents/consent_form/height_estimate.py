"""How full the facts' place on a permission form will be, reckoned before it is laid out.

To lay a form out takes a hundred times as long as to reckon its height from letters'
usual widths. A reckoning only says which size of type to try first: whether the facts fit
is read off the page that was laid out (``stamping_fit``). The figures are those of
``consent_form.css``.
"""

from collections.abc import Iterable, Sequence

from tripplanner.documents.consent_form.facts import Item
from tripplanner.documents.consent_form.request import ConsentForms
from tripplanner.documents.consent_form.steps import Step, fronts, tells
from tripplanner.domain.text import Text

_PT_PER_MM = 72 / 25.4
_WHOLE_MM = 170
#: Widths of the two columns between their paddings: of a form with two sides, and with one.
_TABLE = ((70 - 2.5) * _PT_PER_MM, (_WHOLE_MM - 6 - 70 - 2.5 - 0.2) * _PT_PER_MM)
_RUNNING = ((74 - 2.5) * _PT_PER_MM, (_WHOLE_MM - 74 - 2.5 - 0.2) * _PT_PER_MM)
#: What an item takes beside its lines, and the gap after its heading.
_AROUND_PT, _BELOW_PT = (0.4 + 0.45 + 0.25) * _PT_PER_MM, 0.5 * _PT_PER_MM
_GAP_PT = 1 * _PT_PER_MM
#: Heights of lines, and sizes, as shares of the type's size.
_CHINESE_LINE, _ENGLISH_LINE, _TIBETAN_LINE = 1.34, 1.2, 1.8
_CHINESE_RUNNING, _ENGLISH_RUNNING = 1.3, 1.26
#: The item whose heading stands on a line of its own: the day plan.
_ALONE = 3
#: Bold letters are wider.
_BOLD = 1.05
#: Widths of letters as shares of their size; every other Latin letter or sign.
_WIDTHS = {
    **dict.fromkeys("il.,:;'|!jIt()[]fr", 0.32),
    " ": 0.25,
    **dict.fromkeys("mwMW@%&", 0.88),
    **dict.fromkeys("ABCDEFGHKLNOPQRSTUVXYZ", 0.64),
}
_LATIN, _FULL, _TIBETAN = 0.56, 1.0, 0.5
_FIRST_FULL, _FIRST_TIBETAN, _LAST_TIBETAN = "\u2e80", "\u0f00", "\u0fff"


def estimated(paper: ConsentForms, steps: Sequence[Step]) -> list[float]:
    """Return how full the facts' place will be at each step: 1 is to the brim.

    Where no facts are printed nothing is reckoned: 0.
    """
    if not tells(paper):
        return [0.0] * len(steps)
    geometry = paper.geometry
    room = geometry.areas["facts"].h * _PT_PER_MM
    height = _running if geometry.one_sided else _table
    return [height(items, step) / room for step, items in fronts(paper, steps).items()]


def _table(items: Sequence[Item], step: Step) -> float:
    return sum(_row(item, step) for item in items)


def _row(item: Item, step: Step) -> float:
    size, small = step.size, step.english
    chinese = [_shown(line, "zh") for line in item.lines]
    english = [_shown(line, "en") for line in item.lines]
    alone = item.number == _ALONE
    left = _lines(item.heading.best("zh"), chinese, _TABLE[0], size, alone=alone)
    right = _lines(item.heading.best("en"), english, _TABLE[1], small, alone=alone)
    further = sum(
        _count(_words(line.bo), _TABLE[0] / size) * _TIBETAN_LINE
        for line in item.lines
        if line.bo and line.zh
    )
    return _AROUND_PT + max(
        left * _CHINESE_LINE * size + further * size, right * _ENGLISH_LINE * small
    )


def _running(items: Sequence[Item], step: Step) -> float:
    """Return the height of all items one after the other, their paragraphs run together."""
    size, small = step.size, step.english
    left = right = 0.0
    for item in items:
        chinese = " · ".join(
            _shown(line, "zh") + (f" {line.bo}" if line.bo and line.zh else "")
            for line in item.lines
        )
        english = " · ".join(_shown(line, "en") for line in item.lines)
        number = f"{item.number} "
        left += (
            _CHINESE_RUNNING
            * size
            * _lines(number + item.heading.best("zh"), [chinese], _RUNNING[0], size)
        )
        right += (
            _ENGLISH_RUNNING
            * small
            * _lines(number + item.heading.best("en"), [english], _RUNNING[1], small)
        )
    return max(left, right) + _BELOW_PT * len(items)


def _shown(line: Text, language: str) -> str:
    return line.of(language) or line.best(language)


def _lines(
    heading: str, paragraphs: Sequence[str], width: float, size: float, *, alone: bool = False
) -> int:
    """Return how many lines a column of an item takes; the first paragraph runs on."""
    room = width / size
    if alone:
        return 1 + sum(_count(_words(paragraph), room) for paragraph in paragraphs)
    first, *rest = paragraphs or [""]
    begin = sum(map(letter_width, heading)) * _BOLD + _GAP_PT / size
    return _count(_words(first), room, begin) + sum(_count(_words(name), room) for name in rest)


def letter_width(character: str) -> float:
    """Return about how wide a letter or sign is, as a share of its type's size."""
    if character >= _FIRST_FULL:
        return _FULL
    if _FIRST_TIBETAN <= character <= _LAST_TIBETAN:
        return _TIBETAN
    return _WIDTHS.get(character, _LATIN)


def _words(text: str) -> Iterable[float]:
    """Yield the widths of what a line is not broken in: an ideograph, or a word and its blank."""
    word = 0.0
    for character in text:
        width = letter_width(character)
        if width == _FULL:
            if word:
                yield word
            yield width
            word = 0.0
        else:
            word += width
            if character == " ":
                yield word
                word = 0.0
    if word:
        yield word


def _count(words: Iterable[float], room: float, begin: float = 0.0) -> int:
    """Return how many lines words take that begin at a place of the first one."""
    lines, at = 1, begin
    for word in words:
        # A blank at a line's end takes no place.
        if at + word - _WIDTHS[" "] * (word != _FULL) > room and at:
            lines, at = lines + 1, 0.0
        at += word
    return lines
