"""Balanced groups: every class and sex spread evenly, friends together, others apart."""

from collections.abc import Sequence
from dataclasses import dataclass

from tripplanner.domain.trip import Pupil


@dataclass(frozen=True, slots=True)
class Imbalance:
    """A group that has more (``excess`` > 0) or fewer of a value than its fair share.

    ``attribute`` is ``class``, ``gender``, ``born`` or ``size``; ``value`` as text, empty
    where pupils have none. ``excess`` counts pupils beyond the nearest whole share.
    """

    attribute: str
    value: str
    group: int
    excess: int


@dataclass(frozen=True, slots=True)
class Grouping:
    """Pupils' keys by group, larger groups first, and what could not be had.

    ``apart_broken`` names pairs that should have been apart and are together.
    """

    groups: tuple[tuple[str, ...], ...]
    imbalances: tuple[Imbalance, ...] = ()
    apart_broken: tuple[tuple[str, str], ...] = ()


def balanced(
    pupils: Sequence[Pupil],
    count: int,
    *,
    by: tuple[str, ...] = ("class", "gender"),
    together: Sequence[Sequence[str]] = (),
    apart: Sequence[Sequence[str]] = (),
    seed: int = 0,
) -> Grouping:
    """Return groups whose sizes and whose values of each attribute differ by at most one.

    Raises:
        BadInput: if wishes contradict each other (the pupils are named) or there are
            fewer pupils than groups.
    """
    raise NotImplementedError
