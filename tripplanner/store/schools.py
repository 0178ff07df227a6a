"""Schools, the pairs they form, and what pairs did together."""

import datetime as dt

from sqlalchemy import ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from tripplanner.domain.place import School
from tripplanner.domain.text import NO_TEXT, Text
from tripplanner.store.database.base import Base, PrimaryKey, SealedPhrase, SealedString, Versioned


class SchoolRow(Versioned, Base):
    """A school this server knows, shared by all its trips."""

    __tablename__ = "school"

    id: Mapped[PrimaryKey]
    name: Mapped[Text]
    address: Mapped[str] = mapped_column(String(300), default="")
    phone: Mapped[SealedString] = mapped_column(default="")
    contact: Mapped[SealedString] = mapped_column(default="")

    def fill(self, school: School) -> None:
        """Take over what a domain school says."""
        self.name, self.address = school.name, school.address
        self.phone, self.contact = school.phone, school.contact

    def to_domain(self, key: str, role: str = "host") -> School:
        """Return the plain value under its key and role in one trip."""
        return School(
            key=key,
            name=self.name,
            role=role,
            address=self.address,
            phone=self.phone,
            contact=self.contact,
            id=self.id,
            version=self.version,
        )


class TripSchoolRow(Base):
    """A school's part in a trip: its key there and whether it sends or hosts."""

    __tablename__ = "trip_school"
    __table_args__ = (UniqueConstraint("trip_id", "key"),)

    id: Mapped[PrimaryKey]
    trip_id: Mapped[str] = mapped_column(ForeignKey("trip.id", ondelete="CASCADE"), index=True)
    school_id: Mapped[str] = mapped_column(ForeignKey("school.id"), index=True)
    key: Mapped[str] = mapped_column(String(40))
    role: Mapped[str] = mapped_column(String(10))
    position: Mapped[int]


class PartnershipRow(Versioned, Base):
    """Two schools that are paired (结对)."""

    __tablename__ = "partnership"
    __table_args__ = (UniqueConstraint("first_id", "second_id"),)

    id: Mapped[PrimaryKey]
    first_id: Mapped[str] = mapped_column(ForeignKey("school.id"), index=True)
    second_id: Mapped[str] = mapped_column(ForeignKey("school.id"), index=True)
    since: Mapped[dt.date | None]
    note: Mapped[SealedPhrase] = mapped_column(default=NO_TEXT)


class ExchangeRow(Versioned, Base):
    """One thing a pair did together (``domain.partnership.Exchange``)."""

    __tablename__ = "exchange"

    id: Mapped[PrimaryKey]
    partnership_id: Mapped[str] = mapped_column(
        ForeignKey("partnership.id", ondelete="CASCADE"), index=True
    )
    kind: Mapped[str] = mapped_column(String(30))
    date: Mapped[dt.date]
    title: Mapped[SealedPhrase] = mapped_column(default=NO_TEXT)
    pupils: Mapped[int] = mapped_column(default=0)
    teachers: Mapped[int] = mapped_column(default=0)
    lessons: Mapped[int] = mapped_column(default=0)
    minutes: Mapped[int] = mapped_column(default=0)
    note: Mapped[SealedString] = mapped_column(default="")
    trip_id: Mapped[str | None] = mapped_column(ForeignKey("trip.id", ondelete="SET NULL"))
