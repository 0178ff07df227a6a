"""What somebody wants printed: which paper, for whom, how many; as a job keeps it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any


class Paper(StrEnum):
    """What can be printed for a trip; forms have a room of their own."""

    ITINERARY = "itinerary"
    LEADERS = "leaders"
    CARDS = "cards"
    POSTER = "poster"
    ROSTER = "roster"
    EMERGENCY = "emergency"
    BADGES = "badges"
    LOST_CHILD = "lost_child"
    HANDBOOK = "handbook"


class Each(StrEnum):
    """For whom handbooks and day cards are printed: for each pupil, or once for each group."""

    PUPIL = "pupil"
    GROUP = "group"


#: These name pupils or tell of their health.
CONFIDENTIAL = (Paper.LEADERS, Paper.ROSTER, Paper.EMERGENCY, Paper.BADGES, Paper.HANDBOOK)


@dataclass(frozen=True, slots=True)
class Order:
    """What somebody wants printed. ``base`` is the address that goes into codes.

    No ``groups`` and no ``dates`` means all; ``copies`` counts for cards only, ``each`` (None:
    handbooks for pupils, cards for groups) for both, ``booklet`` (two pages on A4, to fold
    and staple) for handbooks.
    """

    paper: Paper
    language: str = "zh"
    base: str = ""
    groups: tuple[str, ...] = ()
    dates: tuple[date, ...] = ()
    copies: int = 1
    by: str = ""
    each: Each | None = None
    booklet: bool = False

    def to_json(self) -> dict[str, Any]:
        """Return the order as a job's arguments."""
        return {
            "paper": self.paper.value,
            "language": self.language,
            "base": self.base,
            "groups": list(self.groups),
            "dates": [day.isoformat() for day in self.dates],
            "copies": self.copies,
            "by": self.by,
            "each": self.each.value if self.each else "",
            "booklet": self.booklet,
        }


def order_of(arguments: dict[str, Any]) -> Order:
    """Return the order that ``to_json`` wrote."""
    return Order(
        Paper(arguments["paper"]),
        arguments["language"],
        arguments["base"],
        tuple(arguments["groups"]),
        tuple(date.fromisoformat(day) for day in arguments["dates"]),
        arguments["copies"],
        arguments["by"],
        Each(arguments["each"]) if arguments.get("each") else None,
        bool(arguments.get("booklet")),
    )
