"""Trips and their stops."""

import datetime as dt
from typing import Any

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from tripplanner.domain.place import Mode
from tripplanner.domain.text import NO_TEXT, text_of
from tripplanner.domain.trip import Booking, BudgetLine, Kind, RestStop, RuleSetting, Stop, Trip
from tripplanner.store.database.base import (
    Base,
    PrimaryKey,
    Sealed,
    SealedPhrase,
    SealedString,
    Versioned,
    utc_now,
)
from tripplanner.store.rules import setting_of_json, setting_to_json

#: Fields that a row and its domain value hold alike.
_HEADER = (
    "key",
    "title",
    "purpose",
    "zone",
    "starts",
    "ends",
    "sending_school",
    "emergency_phone",
    "operator",
    "currency",
    "insurance",
    "stay_behind",
    "delete_on",
)
_SAME = (
    "key",
    "date",
    "starts",
    "ends",
    "title",
    "people",
    "meeting_point",
    "bring",
    "task",
    "host_contact",
)


class TripRow(Versioned, Base):
    """One journey; its lists are rows of their own."""

    __tablename__ = "trip"

    id: Mapped[PrimaryKey]
    key: Mapped[str] = mapped_column(String(40), unique=True)
    title: Mapped[SealedPhrase]
    purpose: Mapped[SealedPhrase] = mapped_column(default=NO_TEXT)
    zone: Mapped[str] = mapped_column(String(60), default="Asia/Shanghai")
    starts: Mapped[dt.date]
    ends: Mapped[dt.date]
    languages: Mapped[list[str]] = mapped_column(default=lambda: ["zh", "en"])
    sending_school: Mapped[str] = mapped_column(String(40), default="")
    emergency_phone: Mapped[SealedString] = mapped_column(default="")
    operator: Mapped[SealedPhrase] = mapped_column(default=NO_TEXT)
    budget: Mapped[list[Any]] = mapped_column(Sealed, default=list)
    currency: Mapped[str] = mapped_column(String(3), default="CNY")
    insurance: Mapped[SealedPhrase] = mapped_column(default=NO_TEXT)
    stay_behind: Mapped[SealedPhrase] = mapped_column(default=NO_TEXT)
    delete_on: Mapped[dt.date | None]
    rules: Mapped[dict[str, Any]] = mapped_column(Sealed, default=dict)
    created_at: Mapped[dt.datetime] = mapped_column(default=utc_now)
    purged_at: Mapped[dt.datetime | None]

    def fill(self, trip: Trip) -> None:
        """Take over what a domain trip says about itself, without its lists."""
        for name in _HEADER:
            setattr(self, name, getattr(trip, name))
        self.languages = list(trip.languages)
        self.budget = [
            {"item": line.item.given(), "amount": line.amount, "per": line.per}
            for line in trip.budget
        ]
        self.rules = {rule: setting_to_json(setting) for rule, setting in trip.rules}

    def header(self) -> Trip:
        """Return the plain value without its lists."""
        return Trip(
            key=self.key,
            title=self.title,
            starts=self.starts,
            ends=self.ends,
            sending_school=self.sending_school,
            purpose=self.purpose,
            zone=self.zone,
            languages=tuple(self.languages),
            emergency_phone=self.emergency_phone,
            operator=self.operator,
            budget=tuple(
                BudgetLine(text_of(line["item"]), line["amount"], line["per"])
                for line in self.budget
            ),
            currency=self.currency,
            insurance=self.insurance,
            stay_behind=self.stay_behind,
            delete_on=self.delete_on,
            rules=self.settings(),
            id=self.id,
            version=self.version,
        )

    def settings(self) -> tuple[tuple[str, RuleSetting], ...]:
        """Return what this trip says about rules."""
        return tuple((rule, setting_of_json(value)) for rule, value in self.rules.items())


class StopRow(Versioned, Base):
    """One thing in a plan, in local wall time (``starts``, ``ends`` in minutes)."""

    __tablename__ = "stop"
    __table_args__ = (
        UniqueConstraint("trip_id", "key"),
        Index("ix_stop_place_date", "place_key", "date"),
    )

    id: Mapped[PrimaryKey]
    trip_id: Mapped[str] = mapped_column(ForeignKey("trip.id", ondelete="CASCADE"), index=True)
    key: Mapped[str] = mapped_column(String(40))
    position: Mapped[int]
    date: Mapped[dt.date]
    starts: Mapped[int]
    ends: Mapped[int | None]
    kind: Mapped[str] = mapped_column(String(10))
    title: Mapped[SealedPhrase]
    place_key: Mapped[str] = mapped_column(String(40), default="")
    groups: Mapped[list[str]] = mapped_column(default=list)
    adults: Mapped[list[str]] = mapped_column(default=list)
    people: Mapped[int | None]
    meeting_point: Mapped[SealedPhrase] = mapped_column(default=NO_TEXT)
    bring: Mapped[SealedPhrase] = mapped_column(default=NO_TEXT)
    task: Mapped[SealedPhrase] = mapped_column(default=NO_TEXT)
    host_contact: Mapped[SealedString] = mapped_column(default="")
    booking: Mapped[str] = mapped_column(String(10), default=Booking.NONE)
    mode: Mapped[str | None] = mapped_column(String(10))
    drivers: Mapped[list[str]] = mapped_column(default=list)
    rest_stops: Mapped[list[Any]] = mapped_column(default=list)

    def fill(self, stop: Stop) -> None:
        """Take over what a domain stop says."""
        for name in _SAME:
            setattr(self, name, getattr(stop, name))
        self.kind, self.booking, self.place_key = stop.kind.value, stop.booking.value, stop.place
        self.mode = stop.mode.value if stop.mode else None
        self.groups, self.adults = list(stop.groups), list(stop.adults)
        self.drivers = list(stop.drivers)
        self.rest_stops = [[rest.at, rest.minutes] for rest in stop.rest_stops]

    def to_domain(self) -> Stop:
        """Return the plain value."""
        return Stop(
            key=self.key,
            date=self.date,
            starts=self.starts,
            ends=self.ends,
            kind=Kind(self.kind),
            title=self.title,
            place=self.place_key,
            groups=tuple(self.groups),
            adults=tuple(self.adults),
            people=self.people,
            meeting_point=self.meeting_point,
            bring=self.bring,
            task=self.task,
            host_contact=self.host_contact,
            booking=Booking(self.booking),
            mode=Mode(self.mode) if self.mode else None,
            drivers=tuple(self.drivers),
            rest_stops=tuple(RestStop(at, length) for at, length in self.rest_stops),
            id=self.id,
            version=self.version,
        )


def trip_id_of(session: Session, key_or_id: str) -> str | None:
    """Return the id of the trip with that key or id, or None."""
    query = select(TripRow.id).where((TripRow.key == key_or_id) | (TripRow.id == key_or_id))
    return session.scalar(query)


def stop_row(session: Session, trip_id: str, key: str) -> StopRow | None:
    """Return one stop of a trip by its key, or None."""
    return session.scalar(select(StopRow).where(StopRow.trip_id == trip_id, StopRow.key == key))
