"""A trip and everything it needs, as plain values (the trip file's contents).

Inside one trip, records name each other by ``key``: a short name unique in its
list. ``id`` is the record's globally unique name in the store and ``version``
counts its saved changes; both are empty for a trip that was never stored, and
neither takes part in comparison.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from tripplanner.domain.people import Adult, Group, Pupil
from tripplanner.domain.place import Mode, Place, School, Travel
from tripplanner.domain.record_fields import stored_id, stored_version
from tripplanner.domain.text import NO_TEXT, Text
from tripplanner.domain.vr_visit import Headset, VrVisit


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


class Booking(StrEnum):
    """How far the booking of a stop has come."""

    NONE = "none"
    NEEDED = "needed"
    REQUESTED = "requested"
    CONFIRMED = "confirmed"


@dataclass(frozen=True, slots=True)
class BudgetLine:
    """One cost: ``amount`` in the trip's currency, ``per`` is ``trip`` or ``pupil``."""

    item: Text
    amount: float
    per: str = "pupil"


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
    id: str = stored_id()
    version: int = stored_version()


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
    id: str = stored_id()
    version: int = stored_version()

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
