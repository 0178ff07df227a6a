"""The sign of a group: one letter and one colour, the same on every screen and paper.

It hangs on the trip alone, not on who reads: a badge printed in Chinese and a phone in
English show the same.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from tripplanner.domain.people import Group

#: The colours of groups in the order in which they are given out.
COLOURS = ("teal", "violet", "amber", "rose", "blue", "olive")

#: What may stand for a group of which names say no letter or figure of their own.
_FIGURE = re.compile(r"(?<![0-9])[0-9]{1,2}(?![0-9])")
_LATIN = re.compile(r"(?<![A-Za-z])[A-Z](?![A-Za-z])")


@dataclass(frozen=True, slots=True)
class GroupSign:
    """A group's ``letter`` (or figures) and the ``number`` of its colour in ``COLOURS``."""

    letter: str
    number: int


def signs_of(groups: Sequence[Group]) -> dict[str, GroupSign]:
    """Return the sign of each group by its key.

    The letter is that of the names where they tell the groups apart (``B`` of ``B组``, ``3``
    of ``第3小组``), else A, B, C in the trip's order. A colour somebody chose goes first;
    the other groups get those that are left, in order.
    """
    letters = _own(groups, _LATIN) or _own(groups, _FIGURE) or _in_order(groups)
    chosen = [group.colour for group in groups if group.colour in COLOURS]
    free = [number for number, colour in enumerate(COLOURS) if colour not in chosen]
    waiting = iter(free)
    numbers = {
        group.key: COLOURS.index(group.colour)
        if group.colour in COLOURS
        else next(waiting, position % len(COLOURS))
        for position, group in enumerate(groups)
    }
    return {group.key: GroupSign(letters[group.key], numbers[group.key]) for group in groups}


def _own(groups: Sequence[Group], pattern: re.Pattern[str]) -> dict[str, str] | None:
    """Return what each name says once and no other name says, None if not all do."""
    found = {}
    for group in groups:
        signs = {sign for text in group.name.given().values() for sign in pattern.findall(text)}
        if len(signs) != 1:
            return None
        found[group.key] = signs.pop()
    return found if len(set(found.values())) == len(groups) else None


def _in_order(groups: Sequence[Group]) -> dict[str, str]:
    return {group.key: _letter(position) for position, group in enumerate(groups)}


def _letter(position: int) -> str:
    """Return A to Z, then AA, AB, ..."""
    more, last = divmod(position, 26)
    return (_letter(more - 1) if more else "") + chr(ord("A") + last)
