"""What is left before departure, in the order in which it is best done."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date as Date  # noqa: N812 -- `date` is a field's name throughout
from enum import StrEnum

from tripplanner.domain.finding import Finding, Level
from tripplanner.domain.trip import Booking, Kind, Trip


class State(StrEnum):
    """How far a step is; what we do not know is never done."""

    DONE = "done"
    OPEN = "open"
    BLOCKING = "blocking"
    UNKNOWN = "unknown"


class StepCode(StrEnum):
    """The steps, in order (facts: CN-03 to CN-09, filing pack D3)."""

    DATES = "dates"
    SCHOOL = "school"
    GROUPS = "groups"
    PUPILS = "pupils"
    CONTACTS = "contacts"
    PLAN = "plan"
    HOURS = "hours"
    TRAVEL = "travel"
    BOOKINGS = "bookings"
    SUPERVISION = "supervision"
    EMERGENCY_PHONE = "emergency_phone"
    INSURANCE = "insurance"
    BUDGET = "budget"
    STAY_BEHIND = "stay_behind"
    BLOCKS = "blocks"
    UNVERIFIED = "unverified"
    PUBLISHED = "published"
    LINKS = "links"
    FILING = "filing"
    FORMS = "forms"
    CARDS = "cards"


class Screen(StrEnum):
    """Where a step is mended."""

    TRIP = "trip"
    PEOPLE = "people"
    PLAN = "plan"
    PLACES = "places"
    FORMS = "forms"
    DOCUMENTS = "documents"
    SHARE = "share"


@dataclass(frozen=True, slots=True)
class ReadinessInput:
    """All that readiness looks at.

    ``findings`` are those of the checks without the overridden ones (``overridden`` counts
    these). ``edition`` is the number of the latest published one, None if none is;
    ``changes`` counts differences of the plan since then. ``links`` counts share links
    that work now. ``forms_printed`` counts pupils whose form was printed.
    """

    trip: Trip
    today: Date
    findings: tuple[Finding, ...] = ()
    overridden: int = 0
    edition: int | None = None
    changes: int = 0
    links: int = 0
    filing_printed: bool = False
    forms_printed: int = 0
    cards_printed: bool = False


@dataclass(frozen=True, slots=True)
class Step:
    """One step: how far, how many are left (or of what), and where to go on.

    ``key`` names the first stop, place, pupil or group to look at on ``target``, if any.
    """

    code: StepCode
    state: State
    count: int = 0
    target: Screen = Screen.TRIP
    key: str = ""


def readiness(given: ReadinessInput) -> tuple[Step, ...]:
    """Return every step in order, done ones too."""
    raise NotImplementedError
