"""Names found in running text, and blanked there: what a purge leaves may not name anybody.

A name of Latin letters counts as whole words (``Ann`` is not in ``Annual``); any other as a row of characters, since Chinese and Tibetan do not part words. The dots between the
parts of a name are all the same, and spaces between words count once.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from tripplanner.domain.text import Text, text_of

#: What stands in the place of a name.
BLANK = "***"
_DOTS = "·•・‧∙⋅."
#: One character alone names nobody; shorter numbers are no phones.
_SHORTEST, _SHORTEST_LATIN, _SHORTEST_NUMBER = 2, 3, 7
_NO_WORD = re.compile(r"(?!)")


def _pattern(name: str) -> str:
    parts = [re.escape(part) for part in re.split(rf"[{re.escape(_DOTS)}\s]+", name) if part]
    between = rf"[{re.escape(_DOTS)}\s]*"
    text = between.join(parts)
    if not name.isascii():
        return text
    # One word alone may be another word, too (Will, May): it counts as it is written.
    text = text if len(parts) == 1 else f"(?i:{text})"
    return rf"(?<![A-Za-z0-9]){text}(?![A-Za-z0-9])"


@dataclass(frozen=True, slots=True)
class Redactor:
    """Finds some people's names and phone numbers in text."""

    pattern: re.Pattern[str] = field(default=_NO_WORD)

    @classmethod
    def of(cls, names: Iterable[str], phones: Iterable[str] = ()) -> "Redactor":
        """Return one for these names and numbers; what is too short to name anybody is left out."""
        wanted = {name.strip() for name in names if len(name.strip()) >= _SHORTEST}
        wanted = {name for name in wanted if any(sign.isalpha() for sign in name)}
        wanted = {name for name in wanted if len(name) >= _SHORTEST_LATIN or not name.isascii()}
        digits = {"".join(filter(str.isdigit, phone)) for phone in phones}
        numbers = {r"[\s-]?".join(number) for number in digits if len(number) >= _SHORTEST_NUMBER}
        # The longest first: of 李小明 and 李小 the whole name goes.
        names_ = [_pattern(name) for name in sorted(wanted, key=lambda it: (-len(it), it))]
        whole = [*names_, *(rf"(?<!\d){number}(?!\d)" for number in sorted(numbers))]
        return cls(re.compile("|".join(whole)) if whole else _NO_WORD)

    def finds(self, value: Any) -> bool:  # noqa: ANN401 -- a column's value
        """Tell whether a text, or any text inside JSON, names one of them."""
        if isinstance(value, str):
            return self.pattern.search(value) is not None
        if isinstance(value, Text):
            return any(map(self.finds, value.given().values()))
        if isinstance(value, Mapping):
            return any(map(self.finds, value.values()))
        return isinstance(value, list | tuple) and any(map(self.finds, value))

    def blanked(self, value: Any) -> Any:  # noqa: ANN401 -- a column's value
        """Return the value with ``BLANK`` in the place of each name; of JSON the keys stay."""
        if isinstance(value, str):
            return self.pattern.sub(BLANK, value)
        if isinstance(value, Text):
            return text_of({name: self.blanked(it) for name, it in value.given().items()})
        if isinstance(value, Mapping):
            return {name: self.blanked(it) for name, it in value.items()}
        if isinstance(value, list | tuple):
            return [self.blanked(it) for it in value]
        return value
