"""Headsets, and what a VR stop of a trip offers."""

from dataclasses import dataclass
from datetime import date

from tripplanner.domain.record_fields import stored_id, stored_version
from tripplanner.domain.text import Text


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
    id: str = stored_id()
    version: int = stored_version()


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
    id: str = stored_id()
    version: int = stored_version()
