"""Tables of public holidays and moved working days, one per year, for all trips."""

import datetime as dt
from typing import Any

from sqlalchemy import String, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from tripplanner.domain.holidays import DayKind, Holidays, HolidayTable, SpecialDay
from tripplanner.domain.text import text_of
from tripplanner.store.database.base import Base, PrimaryKey, Versioned
from tripplanner.store.database.read_cache import cached


class HolidayRow(Versioned, Base):
    """The table of one year; ``days`` is a list of ``{date, kind, name}``."""

    __tablename__ = "holiday_table"

    id: Mapped[PrimaryKey]
    year: Mapped[int] = mapped_column(unique=True)
    days: Mapped[list[Any]]
    source: Mapped[str] = mapped_column(String(500), default="")
    verified_on: Mapped[dt.date | None]

    def fill(self, table: HolidayTable) -> None:
        """Take over what a domain table says."""
        self.year, self.source, self.verified_on = table.year, table.source, table.verified_on
        self.days = [
            {"date": day.date.isoformat(), "kind": day.kind.value, "name": day.name.given()}
            for day in table.days
        ]

    def to_domain(self) -> HolidayTable:
        """Return the plain value."""
        days = tuple(
            SpecialDay(
                dt.date.fromisoformat(day["date"]), DayKind(day["kind"]), text_of(day["name"])
            )
            for day in self.days
        )
        return HolidayTable(self.year, days, self.source, self.verified_on)


def holiday_rows(session: Session) -> list[HolidayRow]:
    """Return the tables of all years, the earliest first."""
    return list(session.scalars(select(HolidayRow).order_by(HolidayRow.year)))


def holidays(session: Session) -> Holidays:
    """Return all tables as one; the same object while nobody writes."""
    return cached(
        session,
        ("holidays",),
        lambda: Holidays.of(row.to_domain() for row in holiday_rows(session)),
    )
