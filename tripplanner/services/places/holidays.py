"""Tables of public holidays and moved working days: list, put in, remove."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from tripplanner.domain.access import Actor
from tripplanner.domain.holidays import DayKind, HolidayTable
from tripplanner.errors import NotFound
from tripplanner.store.database.base import new_id
from tripplanner.store.database.journal import recorded
from tripplanner.store.holidays import HolidayRow, holiday_rows


@dataclass(frozen=True, slots=True)
class YearLine:
    """A year of the list; ``table`` None is one that nobody has put in."""

    year: int
    table: HolidayTable | None

    def count(self, kind: str) -> int:
        """Return how many days of a kind the table names."""
        return sum(day.kind is DayKind(kind) for day in (self.table.days if self.table else ()))


def overview(session: Session, this_year: int) -> list[YearLine]:
    """Return the years that have a table, and this year and the next one, the newest first."""
    tables = {row.year: row.to_domain() for row in holiday_rows(session)}
    years = {*tables, this_year, this_year + 1}
    return [YearLine(year, tables.get(year)) for year in sorted(years, reverse=True)]


def table_of(session: Session, year: int) -> HolidayTable:
    """Return the table of a year.

    Raises:
        NotFound: if there is none.
    """
    return _row(session, year).to_domain()


def _row(session: Session, year: int) -> HolidayRow:
    row = session.scalar(select(HolidayRow).where(HolidayRow.year == year))
    if row is None:
        raise NotFound("There is no table of holidays for %(year)d.", year=year)
    return row


def put(session: Session, table: HolidayTable, actor: Actor) -> bool:
    """Put a table in the place of the one of its year; tell whether there was one."""
    row = session.scalar(select(HolidayRow).where(HolidayRow.year == table.year))
    replaced = row is not None
    if row is None:
        row = HolidayRow(id=new_id())
    with recorded(session, None, actor, "holidays.import", year=table.year):
        row.fill(table)
        session.add(row)
    return replaced


def remove(session: Session, year: int, actor: Actor) -> None:
    """Take the table of a year out.

    Raises:
        NotFound: if there is none.
    """
    row = _row(session, year)
    with recorded(session, None, actor, "holidays.remove", year=year):
        session.delete(row)
