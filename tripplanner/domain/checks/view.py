"""The plan as all rules see it, computed once."""

from dataclasses import dataclass
from datetime import date

from tripplanner.domain.calendar import Calendar
from tripplanner.domain.rules import DEFAULT_FIGURES, Figures
from tripplanner.domain.trip import Trip


@dataclass(frozen=True, slots=True)
class Plan:
    """A trip, the figures that hold for it, and what the other trips do.

    ``today`` is needed by ``booking.late`` only; None leaves that rule out.
    """

    trip: Trip
    figures: Figures = DEFAULT_FIGURES
    calendar: Calendar = Calendar()
    today: date | None = None
