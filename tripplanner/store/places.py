"""Places and the ways between them, shared by all trips of this server."""

import datetime as dt
from typing import Any

from sqlalchemy import ForeignKey, String, UniqueConstraint, or_, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from tripplanner.domain.place import Closing, Mode, OpenDate, Opening, Place, PlaceKind, Travel
from tripplanner.domain.text import Text
from tripplanner.store.database.base import Base, PrimaryKey, SealedString, Versioned


def _date(value: str | None) -> dt.date | None:
    return dt.date.fromisoformat(value) if value else None


def _iso(value: dt.date | None) -> str | None:
    return value.isoformat() if value else None


class PlaceRow(Versioned, Base):
    """A place with its dated hours. ``opening``, ``closing`` and ``open_dates`` are JSON lists."""

    __tablename__ = "place"

    id: Mapped[PrimaryKey]
    name: Mapped[Text]
    kind: Mapped[str] = mapped_column(String(20))
    school_id: Mapped[str | None] = mapped_column(ForeignKey("school.id", ondelete="SET NULL"))
    address: Mapped[str] = mapped_column(String(300), default="")
    lat: Mapped[float | None]
    lon: Mapped[float | None]
    phone: Mapped[SealedString] = mapped_column(default="")
    capacity: Mapped[int | None]
    opening: Mapped[list[Any]] = mapped_column(default=list)
    closing: Mapped[list[Any]] = mapped_column(default=list)
    closed_dates: Mapped[list[str]] = mapped_column(default=list)
    open_dates: Mapped[list[Any]] = mapped_column(default=list)
    booking_days_ahead: Mapped[int | None]
    source: Mapped[str] = mapped_column(String(500), default="")
    verified_on: Mapped[dt.date | None]

    def fill(self, place: Place) -> None:
        """Take over what a domain place says (its school is set by the caller)."""
        self.name, self.kind, self.address = place.name, place.kind.value, place.address
        self.lat, self.lon, self.phone = place.lat, place.lon, place.phone
        self.capacity = place.capacity
        self.opening = [
            {
                "days": list(span.days),
                "opens": span.opens,
                "closes": span.closes,
                "last_entry": span.last_entry,
                "valid_from": _iso(span.valid_from),
                "valid_to": _iso(span.valid_to),
                "weeks": list(span.weeks),
            }
            for span in place.opening
        ]
        self.closing = [
            {
                "days": list(rule.days),
                "weeks": list(rule.weeks),
                "unless_holiday": rule.unless_holiday,
                "valid_from": _iso(rule.valid_from),
                "valid_to": _iso(rule.valid_to),
            }
            for rule in place.closing
        ]
        self.closed_dates = [day.isoformat() for day in place.closed_dates]
        self.open_dates = [
            {
                "date": span.date.isoformat(),
                "opens": span.opens,
                "closes": span.closes,
                "last_entry": span.last_entry,
            }
            for span in place.open_dates
        ]
        self.booking_days_ahead = place.booking_days_ahead
        self.source, self.verified_on = place.source, place.verified_on

    def to_domain(self, key: str, school: str = "") -> Place:
        """Return the plain value under its key in one trip; ``school`` is a key there."""
        return Place(
            key=key,
            name=self.name,
            kind=PlaceKind(self.kind),
            school=school,
            address=self.address,
            lat=self.lat,
            lon=self.lon,
            phone=self.phone,
            capacity=self.capacity,
            opening=tuple(
                Opening(
                    tuple(span["days"]),
                    span["opens"],
                    span["closes"],
                    span["last_entry"],
                    _date(span["valid_from"]),
                    _date(span["valid_to"]),
                    tuple(span.get("weeks", ())),  # the first releases knew none
                )
                for span in self.opening
            ),
            closing=tuple(
                Closing(
                    tuple(rule["days"]),
                    tuple(rule["weeks"]),
                    rule["unless_holiday"],
                    _date(rule["valid_from"]),
                    _date(rule["valid_to"]),
                )
                for rule in self.closing
            ),
            closed_dates=tuple(dt.date.fromisoformat(day) for day in self.closed_dates),
            open_dates=tuple(
                OpenDate(
                    dt.date.fromisoformat(span["date"]),
                    span["opens"],
                    span["closes"],
                    span["last_entry"],
                )
                for span in self.open_dates
            ),
            booking_days_ahead=self.booking_days_ahead,
            source=self.source,
            verified_on=self.verified_on,
            id=self.id,
            version=self.version,
        )


class TripPlaceRow(Base):
    """A place's key in a trip."""

    __tablename__ = "trip_place"
    __table_args__ = (UniqueConstraint("trip_id", "key"),)

    id: Mapped[PrimaryKey]
    trip_id: Mapped[str] = mapped_column(ForeignKey("trip.id", ondelete="CASCADE"), index=True)
    place_id: Mapped[str] = mapped_column(ForeignKey("place.id"), index=True)
    key: Mapped[str] = mapped_column(String(40))
    position: Mapped[int]


class TravelRow(Versioned, Base):
    """The minutes from one place to another by one means; an empty one is not said."""

    __tablename__ = "travel"
    __table_args__ = (UniqueConstraint("origin_id", "destination_id", "mode"),)

    id: Mapped[PrimaryKey]
    origin_id: Mapped[str] = mapped_column(ForeignKey("place.id", ondelete="CASCADE"), index=True)
    destination_id: Mapped[str] = mapped_column(
        ForeignKey("place.id", ondelete="CASCADE"), index=True
    )
    minutes: Mapped[int]
    mode: Mapped[str] = mapped_column(String(10), default="")
    both_ways: Mapped[bool] = mapped_column(default=True)

    def to_domain(self, keys: dict[str, str]) -> Travel:
        """Return the plain value; ``keys`` maps place ids to keys of one trip."""
        return Travel(
            origin=keys[self.origin_id],
            destination=keys[self.destination_id],
            minutes=self.minutes,
            mode=Mode(self.mode) if self.mode else None,
            both_ways=self.both_ways,
            id=self.id,
            version=self.version,
        )


def travel_among(session: Session, place_ids: set[str]) -> list[TravelRow]:
    """Return the known ways whose two ends are both among ``place_ids``, oldest first."""
    if not place_ids:
        return []
    query = select(TravelRow).where(
        TravelRow.origin_id.in_(place_ids), TravelRow.destination_id.in_(place_ids)
    )
    return list(session.scalars(query.order_by(TravelRow.id)))


def travel_between(session: Session, name: str, other: str) -> list[TravelRow]:
    """Return what is known about the way between two place ids, either direction."""
    query = select(TravelRow).where(
        or_(
            (TravelRow.origin_id == name) & (TravelRow.destination_id == other),
            (TravelRow.origin_id == other) & (TravelRow.destination_id == name),
        )
    )
    return list(session.scalars(query))
