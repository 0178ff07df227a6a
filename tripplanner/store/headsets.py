"""The fleet of VR headsets, and what a VR stop offers."""

import datetime as dt
from typing import Any

from sqlalchemy import ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from tripplanner.domain.vr_visit import Headset
from tripplanner.store.database.base import Base, PrimaryKey, Sealed, Versioned


class HeadsetRow(Versioned, Base):
    """A model of headset this server knows, with its maker's limits.

    ``usable`` are charged and whole on the day ``usable_on``; ``experiences`` are the names
    of those installed on it.
    """

    __tablename__ = "headset"

    id: Mapped[PrimaryKey]
    model: Mapped[str] = mapped_column(String(120))
    count: Mapped[int]
    min_age: Mapped[int | None]
    max_minutes: Mapped[int | None]
    rest_minutes: Mapped[int | None]
    place_id: Mapped[str | None] = mapped_column(ForeignKey("place.id", ondelete="SET NULL"))
    source: Mapped[str] = mapped_column(String(500), default="")
    # What this server knows and no trip file carries.
    usable: Mapped[int | None] = mapped_column(default=None)
    usable_on: Mapped[dt.date | None] = mapped_column(default=None)
    experiences: Mapped[list[str]] = mapped_column(default=list)

    def fill(self, headset: Headset) -> None:
        """Take over what a domain headset says (its place is set by the caller)."""
        self.model, self.count, self.min_age = headset.model, headset.count, headset.min_age
        self.max_minutes, self.rest_minutes = headset.max_minutes, headset.rest_minutes
        self.source = headset.source

    def to_domain(self, key: str, place: str = "") -> Headset:
        """Return the plain value under its key in one trip; ``place`` is a key there."""
        return Headset(
            key=key,
            model=self.model,
            count=self.count,
            min_age=self.min_age,
            max_minutes=self.max_minutes,
            rest_minutes=self.rest_minutes,
            place=place,
            source=self.source,
            id=self.id,
            version=self.version,
        )


class TripHeadsetRow(Base):
    """A headset's key in a trip."""

    __tablename__ = "trip_headset"
    __table_args__ = (UniqueConstraint("trip_id", "key"),)

    id: Mapped[PrimaryKey]
    trip_id: Mapped[str] = mapped_column(ForeignKey("trip.id", ondelete="CASCADE"), index=True)
    headset_id: Mapped[str] = mapped_column(ForeignKey("headset.id"), index=True)
    key: Mapped[str] = mapped_column(String(40))
    position: Mapped[int]


class VrVisitRow(Versioned, Base):
    """What one VR stop offers; ``visit`` is the trip file's ``vr`` entry as JSON."""

    __tablename__ = "vr_visit"
    __table_args__ = (UniqueConstraint("trip_id", "stop_key"),)

    id: Mapped[PrimaryKey]
    trip_id: Mapped[str] = mapped_column(ForeignKey("trip.id", ondelete="CASCADE"), index=True)
    stop_key: Mapped[str] = mapped_column(String(40))
    position: Mapped[int]
    visit: Mapped[dict[str, Any]] = mapped_column(Sealed)
