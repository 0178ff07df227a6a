"""Schools and places of a trip, when they are open, and the ways between them."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from tripplanner.domain.record_fields import stored_id, stored_version
from tripplanner.domain.text import Text

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
WEEKS = ("first", "second", "third", "fourth", "fifth", "last")


class PlaceKind(StrEnum):
    """What a place is."""

    SCHOOL = "school"
    MUSEUM = "museum"
    SCIENCE_CENTRE = "science_centre"
    VR_ROOM = "vr_room"
    CANTEEN = "canteen"
    HOTEL = "hotel"
    STATION = "station"
    OTHER = "other"


class Mode(StrEnum):
    """How people travel."""

    WALK = "walk"
    COACH = "coach"
    METRO = "metro"
    BUS = "bus"
    TRAIN = "train"
    TAXI = "taxi"


@dataclass(frozen=True, slots=True)
class School:
    """A sending or host school; ``role`` is ``sending`` or ``host``."""

    key: str
    name: Text
    role: str = "host"
    address: str = ""
    phone: str = ""
    contact: str = ""
    id: str = stored_id()
    version: int = stored_version()


@dataclass(frozen=True, slots=True)
class Opening:
    """Weekly hours, in minutes since midnight; what is "before" ``opens`` is after midnight."""

    days: tuple[str, ...]
    opens: int
    closes: int
    last_entry: int | None = None
    valid_from: date | None = None
    valid_to: date | None = None
    weeks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Closing:
    """Weekdays on which a place is closed, whatever its weekly hours say."""

    days: tuple[str, ...]
    weeks: tuple[str, ...] = ()
    unless_holiday: bool = False
    valid_from: date | None = None
    valid_to: date | None = None


@dataclass(frozen=True, slots=True)
class OpenDate:
    """Hours of one date, which go before the weekly hours."""

    date: date
    opens: int
    closes: int
    last_entry: int | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """Where a stop happens. ``capacity`` counts people, None is unknown.

    ``source`` and ``verified_on`` say where the hours come from; without a date
    they are still to be confirmed.
    """

    key: str
    name: Text
    kind: PlaceKind
    school: str = ""
    address: str = ""
    lat: float | None = None
    lon: float | None = None
    phone: str = ""
    capacity: int | None = None
    opening: tuple[Opening, ...] = ()
    closing: tuple[Closing, ...] = ()
    closed_dates: tuple[date, ...] = ()
    open_dates: tuple[OpenDate, ...] = ()
    booking_days_ahead: int | None = None
    source: str = ""
    verified_on: date | None = None
    id: str = stored_id()
    version: int = stored_version()


@dataclass(frozen=True, slots=True)
class Travel:
    """The minutes one way takes, and whether the way back takes as long."""

    origin: str
    destination: str
    minutes: int
    mode: Mode | None = None
    both_ways: bool = True
    id: str = stored_id()
    version: int = stored_version()
