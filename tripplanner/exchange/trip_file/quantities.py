"""How dates, times, numbers and other measured things stand in a file."""

import math
import re
from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

from tripplanner.domain import clock, national_id
from tripplanner.exchange.trip_file.codecs import Words
from tripplanner.exchange.trip_file.fault_log import BAD, Json, Log, shown

_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_TIME = re.compile(r"[0-9]{2}:[0-9]{2}")
_YEARS = range(1900, 2200)


@dataclass(frozen=True, slots=True)
class Day:
    """A calendar date as ``YYYY-MM-DD``, of 1900 to 2199."""

    def read(self, value: Json, where: str, log: Log) -> Json:
        """Return a ``date``."""
        if isinstance(value, str) and _DATE.fullmatch(value):
            try:
                day = date.fromisoformat(value)
            except ValueError:
                return log.fault(
                    where, "Found %(found)s; there is no such day.", found=shown(value)
                )
            if day.year in _YEARS:
                return day
        return log.fault(
            where, "Found %(found)s; expected a date as 2026-12-07.", found=shown(value)
        )

    def write(self, value: date) -> str:
        """Return ``YYYY-MM-DD``."""
        return value.isoformat()


@dataclass(frozen=True, slots=True)
class Time:
    """A time of day as ``HH:MM``, ``24:00`` included."""

    def read(self, value: Json, where: str, log: Log) -> Json:
        """Return minutes since midnight."""
        if isinstance(value, str) and _TIME.fullmatch(value):
            try:
                return clock.minutes(value)
            except ValueError:
                pass
        return log.fault(
            where, "Found %(found)s; expected a time of day as 09:30.", found=shown(value)
        )

    def write(self, value: int) -> str:
        """Return ``HH:MM``."""
        return clock.hhmm(value)


@dataclass(frozen=True, slots=True)
class Whole:
    """A whole number between two others, both allowed."""

    least: int
    most: int

    def read(self, value: Json, where: str, log: Log) -> Json:
        """Return an ``int``; ``true`` and ``3.0`` are none."""
        if (
            isinstance(value, int)
            and not isinstance(value, bool)
            and (self.least <= value <= self.most)
        ):
            return value
        return log.fault(
            where,
            "Found %(found)s; expected a whole number from %(least)d to %(most)d.",
            found=shown(value),
            least=self.least,
            most=self.most,
        )

    def write(self, value: int) -> int:
        """Return the number."""
        return value


@dataclass(frozen=True, slots=True)
class Number:
    """A number between two others, both allowed; six decimals are kept, as Excel keeps them."""

    least: int
    most: int

    def read(self, value: Json, where: str, log: Log) -> Json:
        """Return a ``float``."""
        if (
            isinstance(value, int | float)
            and not isinstance(value, bool)
            and (math.isfinite(value) and self.least <= value <= self.most)
        ):
            return self.write(value)
        return log.fault(
            where,
            "Found %(found)s; expected a number from %(least)d to %(most)d.",
            found=shown(value),
            least=self.least,
            most=self.most,
        )

    def write(self, value: float) -> float:
        """Return the number."""
        return round(float(value), 6) + 0.0  # no -0.0


@dataclass(frozen=True, slots=True)
class Pattern:
    """A string of one shape; ``expected`` says which, by an example."""

    shape: str
    expected: str

    def read(self, value: Json, where: str, log: Log) -> Json:
        """Return the string."""
        if isinstance(value, str) and re.fullmatch(self.shape, value):
            return value
        return log.fault(
            where,
            "Found %(found)s; expected something like %(example)s.",
            found=shown(value),
            example=self.expected,
        )

    def write(self, value: str) -> str:
        """Return the string."""
        return value


@dataclass(frozen=True, slots=True)
class Zone:
    """The name of a time zone."""

    def read(self, value: Json, where: str, log: Log) -> Json:
        """Return the name if this machine knows the zone."""
        if isinstance(value, str) and re.fullmatch(r"[A-Za-z0-9_+/-]{1,64}", value):
            try:
                return ZoneInfo(value).key
            except (ValueError, KeyError, OSError):
                pass
        return log.fault(
            where,
            "Found %(found)s; expected a time zone such as Asia/Shanghai.",
            found=shown(value),
        )

    def write(self, value: str) -> str:
        """Return the name."""
        return value


NUMBER_MESSAGES = {
    national_id.Verdict.CHECK_DIGIT: (
        "The identity number %(found)s has a wrong check digit; compare it with the card."
    ),
    national_id.Verdict.BIRTH_DATE: (
        "The identity number %(found)s holds no real date of birth; compare it with the card."
    ),
    national_id.Verdict.LENGTH: (
        "Found %(found)s; expected an identity number of 18 characters or a passport number."
    ),
}


@dataclass(frozen=True, slots=True)
class IdNumber:
    """An identity number with a right check digit, or another document's number."""

    def read(self, value: Json, where: str, log: Log) -> Json:
        """Return the number as it is stored."""
        words = Words(60).read(value, where, log)
        if words is BAD or not words:
            return words
        number = national_id.normal(words)
        wrong = NUMBER_MESSAGES.get(national_id.verdict(number))
        return log.fault(where, wrong, found=masked(number)) if wrong else number

    def write(self, value: str) -> str:
        """Return the number."""
        return national_id.normal(value)


def masked(number: str) -> str:
    """Return an identity number for a message: its middle is nobody's business."""
    return shown(number[:6] + "…" + number[-2:]) if len(number) > 8 else shown(number)  # noqa: PLR2004 -- both ends
