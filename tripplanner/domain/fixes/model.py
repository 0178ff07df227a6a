"""What a candidate and an offered fix are."""

from dataclasses import dataclass
from enum import StrEnum

from tripplanner.domain.finding import Finding
from tripplanner.domain.fixes.patch import Patch


class FixKind(StrEnum):
    """What is done; the gentlest first, which decides between equals."""

    SHORTEN = "shorten"
    LENGTHEN = "lengthen"
    EARLIER = "earlier"
    LATER = "later"
    REST = "rest"
    SECOND_DRIVER = "second_driver"
    SWAP_TIMES = "swap_times"
    SET_END = "set_end"
    MORE_ADULTS = "more_adults"
    OTHER_ADULT = "other_adult"
    WITHOUT_ADULT = "without_adult"
    OTHER_HEADSETS = "other_headsets"
    TURN_MINUTES = "turn_minutes"
    FEWER_TURNS = "fewer_turns"
    FEWER_HEADSETS = "fewer_headsets"
    OBSERVE = "observe"
    OTHER_HOURS = "other_hours"
    SHIFT_AFTER = "shift_after"
    OTHER_PLACE = "other_place"
    SPLIT = "split"
    SWAP = "swap"
    OTHER_DAY = "other_day"
    FEWER_GROUPS = "fewer_groups"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A change that might help, not tried out yet.

    ``about`` is the key of the stop it is about; ``minutes`` how far or by how much;
    ``count`` how many (pupils, rounds, headsets, adults); ``others`` the keys of what
    comes in (goes, for ``WITHOUT_ADULT``): a stop, a place, adults or headsets.
    """

    kind: FixKind
    about: str
    patch: Patch
    minutes: int = 0
    count: int = 0
    others: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Fix:
    """A change that was tried out, and what it leaves.

    ``block``, ``unverified`` and ``warn`` count what the whole plan would still have;
    ``gone`` and ``new`` are the findings that go and come. ``unknowns`` counts the new ones
    that nobody can verify yet, ``rebookings`` the bookings that must be asked for again,
    ``moved`` the other stops (rides aside) that change. ``cost`` is how much it disturbs.
    """

    kind: FixKind
    about: str
    patch: Patch
    minutes: int
    count: int
    others: tuple[str, ...]
    block: int
    unverified: int
    warn: int
    gone: tuple[Finding, ...]
    new: tuple[Finding, ...]
    unknowns: int
    rebookings: int
    moved: int
    cost: int

    @property
    def left(self) -> tuple[int, int, int]:
        """Return what is left: blocking, unverified, warnings; less is better."""
        return self.block, self.unverified, self.warn

    @property
    def token(self) -> str:
        """Return the name by which exactly this change is asked for."""
        return self.patch.token()
