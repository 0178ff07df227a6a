"""A trip and everything it needs, as plain values (the trip file's contents).

Inside one trip, records name each other by ``key``: a short name unique in its
list. ``id`` is the record's globally unique name in the store and ``version``
counts its saved changes; both are empty for a trip that was never stored, and
neither takes part in comparison.
"""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from tripplanner.domain.text import NO_TEXT, Text

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
WEEKS = ("first", "second", "third", "fourth", "fifth", "last")


class Kind(StrEnum):
    """What a stop is for."""

    VISIT = "visit"
    LESSON = "lesson"
    VR = "vr"
    MEAL = "meal"
    TRAVEL = "travel"
    FREE = "free"
    LODGING = "lodging"
    CEREMONY = "ceremony"


class Role(StrEnum):
    """What an adult is on the trip for."""

    LEAD_TEACHER = "lead_teacher"
    TEACHER = "teacher"
    SAFETY_OFFICER = "safety_officer"
    TUTOR = "tutor"
    DRIVER = "driver"
    DOCTOR = "doctor"
    PARENT = "parent"
    GUIDE = "guide"


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


class Booking(StrEnum):
    """How far the booking of a stop has come."""

    NONE = "none"
    NEEDED = "needed"
    REQUESTED = "requested"
    CONFIRMED = "confirmed"


class Gender(StrEnum):
    """A pupil's sex as schools record it."""

    F = "f"
    M = "m"
    X = "x"


#: Health flags of the trip file; those that exclude VR are a rule's figure.
HEALTH_FLAGS = (
    "epilepsy",
    "heart",
    "vision",
    "balance",
    "implant",
    "pregnancy",
    "psychiatric",
    "motion_sickness",
)


def _stored_id() -> str:
    return field(default="", compare=False)


def _version() -> int:
    return field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class BudgetLine:
    """One cost: ``amount`` in the trip's currency, ``per`` is ``trip`` or ``pupil``."""

    item: Text
    amount: float
    per: str = "pupil"


@dataclass(frozen=True, slots=True)
class School:
    """A sending or host school; ``role`` is ``sending`` or ``host``."""

    key: str
    name: Text
    role: str = "host"
    address: str = ""
    phone: str = ""
    contact: str = ""
    id: str = _stored_id()
    version: int = _version()


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
    id: str = _stored_id()
    version: int = _version()


@dataclass(frozen=True, slots=True)
class Travel:
    """The minutes one way takes, and whether the way back takes as long."""

    origin: str
    destination: str
    minutes: int
    mode: Mode | None = None
    both_ways: bool = True
    id: str = _stored_id()
    version: int = _version()


@dataclass(frozen=True, slots=True)
class Group:
    """Pupils who move together."""

    key: str
    name: Text
    colour: str = ""
    id: str = _stored_id()
    version: int = _version()


@dataclass(frozen=True, slots=True)
class Guardian:
    """Whom to call about a pupil."""

    name: str
    phone: str
    relation: str = ""


@dataclass(frozen=True, slots=True)
class Health:
    """What the adults must know about a pupil's health."""

    flags: tuple[str, ...] = ()
    allergies: tuple[str, ...] = ()
    medicines: tuple[str, ...] = ()
    notes: str = ""

    def __bool__(self) -> bool:
        """Tell whether anything is recorded."""
        return bool(self.flags or self.allergies or self.medicines or self.notes)


NO_HEALTH = Health()


@dataclass(frozen=True, slots=True)
class Pupil:
    """A pupil on the trip; an empty ``group`` means none yet."""

    key: str
    name: str
    name_latin: str = ""
    class_name: str = ""
    born: date | None = None
    gender: Gender | None = None
    group: str = ""
    id_number: str = ""
    guardians: tuple[Guardian, ...] = ()
    health: Health = NO_HEALTH
    diet: tuple[str, ...] = ()
    id: str = _stored_id()
    version: int = _version()


@dataclass(frozen=True, slots=True)
class Adult:
    """An adult on the trip; no ``groups`` means with the whole party."""

    key: str
    name: str
    role: Role
    phone: str = ""
    groups: tuple[str, ...] = ()
    id: str = _stored_id()
    version: int = _version()


@dataclass(frozen=True, slots=True)
class RestStop:
    """A rest of a coach: when it begins (minutes since midnight) and how long."""

    at: int
    minutes: int


@dataclass(frozen=True, slots=True)
class Stop:
    """One thing in the plan, in local wall time of the trip's zone.

    ``starts`` and ``ends`` are minutes since midnight of ``date``; ``ends`` is None
    when unknown. No ``groups`` means all of them; no ``adults`` means those of its
    groups; ``people`` None means counted from groups and adults.
    """

    key: str
    date: date
    starts: int
    ends: int | None
    kind: Kind
    title: Text
    place: str = ""
    groups: tuple[str, ...] = ()
    adults: tuple[str, ...] = ()
    people: int | None = None
    meeting_point: Text = NO_TEXT
    bring: Text = NO_TEXT
    task: Text = NO_TEXT
    host_contact: str = ""
    booking: Booking = Booking.NONE
    mode: Mode | None = None
    drivers: tuple[str, ...] = ()
    rest_stops: tuple[RestStop, ...] = ()
    id: str = _stored_id()
    version: int = _version()


@dataclass(frozen=True, slots=True)
class Headset:
    """A model of VR headset with its maker's limits; None is unknown."""

    key: str
    model: str
    count: int
    min_age: int | None = None
    max_minutes: int | None = None
    rest_minutes: int | None = None
    place: str = ""
    source: str = ""
    id: str = _stored_id()
    version: int = _version()


@dataclass(frozen=True, slots=True)
class Experience:
    """A programme in VR; no ``headsets`` means it runs on all of the visit's."""

    key: str
    title: Text
    headsets: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class VrOverride:
    """A recorded decision of a named person to let a pupil take part in VR."""

    pupil: str
    rule: str
    by: str
    reason: str
    on: date


@dataclass(frozen=True, slots=True)
class VrVisit:
    """What one VR stop offers; of ``observers`` somebody decided that they watch."""

    stop: str
    headsets: tuple[str, ...]
    turn_minutes: int
    cleaning_minutes: int
    experiences: tuple[Experience, ...]
    usable: int | None = None
    intro_minutes: int = 0
    turns_each: int | None = None
    together: tuple[tuple[str, str], ...] = ()
    apart: tuple[tuple[str, str], ...] = ()
    overrides: tuple[VrOverride, ...] = ()
    observers: tuple[str, ...] = ()
    id: str = _stored_id()
    version: int = _version()


@dataclass(frozen=True, slots=True)
class RuleSetting:
    """What a school or a trip says about one rule.

    ``figures`` are whole numbers by name (``{"pupils_per_adult": 20}``).
    """

    figures: tuple[tuple[str, int], ...] = ()
    off: bool = False
    reason: str = ""
    source: str = ""
    verified_on: date | None = None


@dataclass(frozen=True, slots=True)
class Trip:
    """One journey with its schools, places, groups, people and plan."""

    key: str
    title: Text
    starts: date
    ends: date
    sending_school: str
    purpose: Text = NO_TEXT
    zone: str = "Asia/Shanghai"
    languages: tuple[str, ...] = ("zh", "en")
    emergency_phone: str = ""
    operator: Text = NO_TEXT
    budget: tuple[BudgetLine, ...] = ()
    currency: str = "CNY"
    insurance: Text = NO_TEXT
    stay_behind: Text = NO_TEXT
    delete_on: date | None = None
    schools: tuple[School, ...] = ()
    places: tuple[Place, ...] = ()
    travel: tuple[Travel, ...] = ()
    groups: tuple[Group, ...] = ()
    pupils: tuple[Pupil, ...] = ()
    adults: tuple[Adult, ...] = ()
    stops: tuple[Stop, ...] = ()
    headsets: tuple[Headset, ...] = ()
    vr: tuple[VrVisit, ...] = ()
    rules: tuple[tuple[str, RuleSetting], ...] = ()
    id: str = _stored_id()
    version: int = _version()

    def days(self) -> int:
        """Return how many calendar days the trip lasts, both ends counted."""
        return (self.ends - self.starts).days + 1

    def groups_at(self, stop: Stop) -> tuple[str, ...]:
        """Return the keys of the groups that take part in a stop."""
        return stop.groups or tuple(group.key for group in self.groups)

    def pupils_at(self, stop: Stop) -> tuple[Pupil, ...]:
        """Return the pupils at a stop; one without a group is where every group is."""
        if not stop.groups:
            return self.pupils
        return tuple(pupil for pupil in self.pupils if pupil.group in stop.groups)

    def adults_at(self, stop: Stop) -> tuple[Adult, ...]:
        """Return the adults at a stop: those it names, else those of its groups.

        An adult of the whole party (no groups) is at every stop that names none.
        """
        if stop.adults:
            named = {*stop.adults, *stop.drivers}
            return tuple(adult for adult in self.adults if adult.key in named)
        groups = set(self.groups_at(stop))
        return tuple(
            adult
            for adult in self.adults
            if not adult.groups or groups & set(adult.groups) or adult.key in stop.drivers
        )

    def people_at(self, stop: Stop) -> int:
        """Return how many people a stop holds: as said, else pupils and adults."""
        if stop.people is not None:
            return stop.people
        return len(self.pupils_at(stop)) + len(self.adults_at(stop))
