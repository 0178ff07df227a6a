"""Which of several ways to lay a page out is the first that fits, in as few tries as can be.

A layout takes a fifth of a second, so what is known before it chooses: what the caller
reckons, and what the ways tried so far came out like.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from math import isfinite, log

#: A way that is reckoned to be this full may still fit, and is tried.
NEAR = 1.02
#: Where none fits that is reckoned to, those up to here are tried before giving up.
FAR = 1.06
#: How much what is reckoned may be off.
FURTHER = 0.12


@dataclass(frozen=True, slots=True)
class Offer:
    """One way to lay a page out.

    Ways of one ``group`` say the same words in type of another ``size`` (points).
    ``expected`` is how full its place is reckoned to be, 0 for nothing reckoned.
    """

    group: int = 0
    size: float = 1.0
    expected: float = 0.0


def likely(offers: Sequence[Offer]) -> list[int]:
    """Return the places of the ways that may be looked at before others are.

    Those reckoned to be far too full, or so much emptier that a more wanted one fits, are
    left out; with nothing reckoned all are likely.
    """
    first = next(
        (offer for offer, item in enumerate(offers) if item.expected <= NEAR), len(offers) - 1
    )
    bound = offers[first].expected if offers else 0.0
    return [
        place
        for place, offer in enumerate(offers)
        if not offer.expected or place == first or bound - FURTHER <= offer.expected <= 1 + FURTHER
    ]


def choose(offers: Sequence[Offer], fill: Callable[[int], float]) -> int | None:
    """Return the place of the most wanted way that fits, None if none does.

    Args:
        offers: the most wanted first.
        fill: lays one of them out; how full its place is, 1 to the brim, more if it ran
            out of it. Asked once for each way that is tried.
    """
    fills: dict[int, float] = {}
    best: int | None = None
    while (pick := _next(offers, fills, best)) is not None:
        fills[pick] = fill(pick)
        if fills[pick] <= 1:
            best = pick
    return best


def _next(offers: Sequence[Offer], fills: Mapping[int, float], best: int | None) -> int | None:
    wanted = range(len(offers) if best is None else best)
    estimated = {place: _estimated(place, offers, fills) for place in wanted if place not in fills}
    for place, full in estimated.items():
        if full <= NEAR:
            return place
    if best is not None or not estimated:
        return None
    # Nothing should fit. Before that is said, what is likeliest to is looked at.
    place = min(estimated, key=lambda number: estimated[number])
    return place if not fills or estimated[place] <= FAR else None


def _estimated(place: int, offers: Sequence[Offer], fills: Mapping[int, float]) -> float:
    offer = offers[place]
    if offer.expected:
        like = [index for index in fills if offers[index].expected and isfinite(fills[index])]
        if not like:
            return offer.expected
        near = min(
            like,
            key=lambda number: (
                offers[number].group != offer.group,
                abs(log(offers[number].expected / offer.expected)),
            ),
        )
        return offer.expected * fills[near] / offers[near].expected
    # Halving the type can at best quarter the place that the same words need.
    larger = (
        full * (offer.size / offers[index].size) ** 2
        for index, full in fills.items()
        if offers[index].group == offer.group and offers[index].size > offer.size and isfinite(full)
    )
    return max(larger, default=0.0)
