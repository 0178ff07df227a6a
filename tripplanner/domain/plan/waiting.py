"""What a trip waits for from others: nothing here is done by going faster oneself."""

from dataclasses import dataclass
from datetime import date as Date  # noqa: N812 -- `date` is a field's name throughout
from enum import StrEnum

from tripplanner.domain.trip import Booking, Trip


class WaitKind(StrEnum):
    """Whose answer is missing."""

    BOOKING = "booking"
    FAMILIES = "families"


@dataclass(frozen=True, slots=True)
class Waiting:
    """Somebody's answer: of a place (``place``, ``stop``), or of so many families (``count``).

    ``due`` is the day by which it is needed: of the visit, or of departure.
    """

    kind: WaitKind
    due: Date
    count: int = 1
    place: str = ""
    stop: str = ""


def waiting_for(trip: Trip, printed: int, not_cleared: int) -> tuple[Waiting, ...]:
    """Return whose answers a trip waits for, soonest needed first.

    A place is asked once for all its stops. Of the families only those count whose form was
    ``printed`` (so many pupils) and who have not agreed (``not_cleared`` pupils).
    """
    found: dict[str, Waiting] = {}
    for stop in sorted(trip.stops, key=lambda stop: (stop.date, stop.starts)):
        if stop.booking is Booking.REQUESTED:
            asked = stop.place or stop.key
            found.setdefault(
                asked, Waiting(WaitKind.BOOKING, stop.date, place=stop.place, stop=stop.key)
            )
    families = min(printed, not_cleared)
    if families:
        found[""] = Waiting(WaitKind.FAMILIES, trip.starts, families)
    return tuple(sorted(found.values(), key=lambda one: one.due))
