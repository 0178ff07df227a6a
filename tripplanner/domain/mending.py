"""Ways to mend what a check found, each tried out before it is offered."""

from dataclasses import dataclass
from datetime import date as Date  # noqa: N812 -- `date` is a field's name throughout
from enum import StrEnum

from tripplanner.domain.checks import Plan
from tripplanner.domain.finding import Finding
from tripplanner.domain.plan import PlanChange
from tripplanner.domain.trip import Trip

#: How many ways are offered at most.
LIMIT = 5


class MendKind(StrEnum):
    """What is done to the stop; the order breaks ties (the gentler first)."""

    EARLIER = "earlier"
    LATER = "later"
    SHORTEN = "shorten"
    OTHER_HOURS = "other_hours"
    SHIFT_AFTER = "shift_after"
    SWAP = "swap"
    OTHER_DAY = "other_day"
    FEWER_GROUPS = "fewer_groups"


@dataclass(frozen=True, slots=True)
class Move:
    """One stop as a mend would leave it (minutes since midnight; no ``groups`` means all)."""

    key: str
    date: Date
    starts: int
    ends: int | None
    groups: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Mend:
    """A change that was tried out, and what it leaves.

    ``moves`` names every stop it changes, the one it is about first. ``minutes`` is how far
    or by how much. ``block``, ``unverified`` and ``warn`` count what the whole plan would
    still have; ``gone`` and ``new`` are the findings that go and come.
    """

    kind: MendKind
    moves: tuple[Move, ...]
    minutes: int
    block: int
    unverified: int
    warn: int
    gone: tuple[Finding, ...]
    new: tuple[Finding, ...] = ()

    @property
    def stop(self) -> str:
        """Return the key of the stop it is about."""
        return self.moves[0].key


def mends(plan: Plan, finding: Finding, *, limit: int = LIMIT) -> tuple[Mend, ...]:
    """Return the best ways to mend a finding, best first; none that makes anything worse."""
    raise NotImplementedError


def apply(trip: Trip, mend: Mend) -> PlanChange:
    """Return the trip with the mend done, exactly as it was tried out.

    Raises:
        BadInput: if a stop it moves is no longer there.
    """
    raise NotImplementedError
