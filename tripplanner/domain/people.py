"""The people of a trip: pupils with their groups and guardians, and adults."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from tripplanner.domain.record_fields import stored_id, stored_version
from tripplanner.domain.text import Text


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


@dataclass(frozen=True, slots=True)
class Group:
    """Pupils who move together."""

    key: str
    name: Text
    colour: str = ""
    id: str = stored_id()
    version: int = stored_version()


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
    id: str = stored_id()
    version: int = stored_version()


@dataclass(frozen=True, slots=True)
class Adult:
    """An adult on the trip; no ``groups`` means with the whole party."""

    key: str
    name: str
    role: Role
    phone: str = ""
    groups: tuple[str, ...] = ()
    id: str = stored_id()
    version: int = stored_version()
