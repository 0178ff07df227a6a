"""Paired schools (结对), and the record of what they did together."""

import datetime as dt
from collections.abc import Collection
from dataclasses import asdict, dataclass, replace
from typing import Any

from sqlalchemy import and_, func, or_, select
from sqlalchemy.orm import Session

from tripplanner.domain.access import Actor
from tripplanner.domain.people import Role
from tripplanner.domain.places.partnership import Exchange, ExchangeKind
from tripplanner.domain.text import NO_TEXT, Text
from tripplanner.errors import Fault, Faults, NotFound
from tripplanner.services.trips import lists
from tripplanner.store.database.base import new_id
from tripplanner.store.database.journal import newest_of, recorded
from tripplanner.store.people import AdultRow, PupilRow
from tripplanner.store.schools import ExchangeRow, PartnershipRow, SchoolRow, TripSchoolRow
from tripplanner.store.trips import TripRow

_HOUR = 60
#: Adults of a trip who count as teachers in the record.
_TEACHERS = (Role.LEAD_TEACHER, Role.TEACHER, Role.SAFETY_OFFICER, Role.TUTOR)


@dataclass(frozen=True, slots=True)
class Partnership:
    """Two paired schools; ``names`` are theirs in the order of ``schools`` (ids)."""

    id: str
    schools: tuple[str, str]
    names: tuple[Text, Text]
    since: dt.date | None
    note: Text
    version: int
    exchanges: int


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the record; ``trip_id`` names the trip of this server that it was."""

    id: str
    done: Exchange
    note: str = ""
    trip_id: str = ""
    version: int = 0


@dataclass(frozen=True, slots=True)
class Offer:
    """A trip that is over, between the two schools, and not yet in the record."""

    trip_id: str
    done: Exchange


def _row(session: Session, partnership_id: str) -> PartnershipRow:
    row = session.get(PartnershipRow, partnership_id)
    if row is None:
        raise NotFound("There is no such partnership any more; perhaps somebody removed it.")
    return row


def everything(session: Session, school_id: str = "") -> list[Partnership]:
    """Return the partnerships, of one school if it is named, by the schools' names."""
    query = select(PartnershipRow)
    if school_id:
        mine = or_(PartnershipRow.first_id == school_id, PartnershipRow.second_id == school_id)
        query = query.where(mine)
    names = {row.id: row.name for row in session.scalars(select(SchoolRow))}
    counted = select(ExchangeRow.partnership_id, func.count()).group_by(ExchangeRow.partnership_id)
    counts = dict(session.execute(counted).all())
    found = [_of(row, names, counts.get(row.id, 0)) for row in session.scalars(query)]
    return sorted(found, key=lambda partnership: [name.best("zh") for name in partnership.names])


def _of(row: PartnershipRow, names: dict[str, Text], exchanges: int) -> Partnership:
    ids = row.first_id, row.second_id
    both = names[ids[0]], names[ids[1]]
    return Partnership(row.id, ids, both, row.since, row.note, row.version, exchanges)


def partnership(session: Session, partnership_id: str) -> Partnership:
    """Return one partnership.

    Raises:
        NotFound: if there is none.
    """
    row = _row(session, partnership_id)
    query = select(SchoolRow).where(SchoolRow.id.in_((row.first_id, row.second_id)))
    names = {school.id: school.name for school in session.scalars(query)}
    count = select(func.count()).where(ExchangeRow.partnership_id == partnership_id)
    return _of(row, names, session.scalar(count) or 0)


def create(
    session: Session, schools: tuple[str, str], since: dt.date | None, note: Text, actor: Actor
) -> str:
    """Pair two schools and return the partnership's id.

    Raises:
        Faults: if they are one school, or a pair already.
    """
    first, second = schools
    if first == second:
        raise Faults([Fault("second", "Choose two different schools.")])
    known = select(PartnershipRow.id).where(
        or_(
            and_(PartnershipRow.first_id == first, PartnershipRow.second_id == second),
            and_(PartnershipRow.first_id == second, PartnershipRow.second_id == first),
        )
    )
    if session.scalar(known):
        raise Faults([Fault("second", "These two schools are a pair already.")])
    row = PartnershipRow(
        id=new_id(), first_id=first, second_id=second, since=since, note=note or NO_TEXT
    )
    with recorded(session, None, actor, "partnership.add", partnership=row.id):
        session.add(row)
    return row.id


def save(
    session: Session,
    partnership_id: str,
    since: dt.date | None,
    note: Text,
    actor: Actor,
    *,
    version: int,
) -> None:
    """Keep since when two schools are paired, and the note.

    Raises:
        StaleSave: if somebody else saved it since version ``version``.
    """
    row = _row(session, partnership_id)
    theirs = {"since": row.since, "note": row.note.given()}
    yours = {"since": since, "note": note.given()}
    lists.must_be_fresh(row.version, version, theirs, yours)
    with recorded(session, None, actor, "partnership.edit", partnership=partnership_id):
        row.since, row.note = since, note


def remove(session: Session, partnership_id: str, actor: Actor) -> None:
    """Delete a partnership with its record."""
    row = _row(session, partnership_id)
    with recorded(session, None, actor, "partnership.remove", partnership=partnership_id):
        for exchange in session.scalars(
            select(ExchangeRow).where(ExchangeRow.partnership_id == partnership_id)
        ):
            session.delete(exchange)
        session.flush()
        session.delete(row)


def record(session: Session, partnership_id: str) -> list[Entry]:
    """Return what the two schools did together, newest first."""
    query = select(ExchangeRow).where(ExchangeRow.partnership_id == partnership_id)
    rows = session.scalars(query.order_by(ExchangeRow.date.desc(), ExchangeRow.id.desc()))
    return [_entry(row) for row in rows]


def _entry(row: ExchangeRow) -> Entry:
    done = Exchange(
        ExchangeKind(row.kind),
        row.date,
        row.title,
        row.pupils,
        row.teachers,
        row.lessons,
        row.minutes // _HOUR,
    )
    return Entry(row.id, done, row.note, row.trip_id or "", row.version)


def _exchange_row(session: Session, partnership_id: str, entry_id: str) -> ExchangeRow:
    row = session.get(ExchangeRow, entry_id)
    if row is None or row.partnership_id != partnership_id:
        raise NotFound("There is no such entry any more; perhaps somebody removed it.")
    return row


def entry(session: Session, partnership_id: str, entry_id: str) -> Entry:
    """Return one line of the record.

    Raises:
        NotFound: if there is none.
    """
    return _entry(_exchange_row(session, partnership_id, entry_id))


def _fill(row: ExchangeRow, fresh: Entry) -> None:
    done = fresh.done
    row.kind, row.date, row.title = done.kind.value, done.date, done.title
    row.pupils, row.teachers, row.lessons = done.pupils, done.teachers, done.lessons
    row.minutes, row.note = done.hours * _HOUR, fresh.note
    row.trip_id = fresh.trip_id or None


def add_entry(session: Session, partnership_id: str, fresh: Entry, actor: Actor) -> str:
    """Write a line into the record and return its id."""
    _row(session, partnership_id)
    row = ExchangeRow(id=new_id(), partnership_id=partnership_id)
    with recorded(session, None, actor, "exchange.add", partnership=partnership_id):
        _fill(row, fresh)
        session.add(row)
    return row.id


def save_entry(session: Session, partnership_id: str, changed: Entry, actor: Actor) -> None:
    """Change a line of the record; ``changed.version`` is the one the form showed.

    Raises:
        StaleSave: if somebody else saved it since.
    """
    row = _exchange_row(session, partnership_id, changed.id)
    stored = _entry(row)
    lists.must_be_fresh(row.version, changed.version, _fields(stored), _fields(changed))
    with recorded(session, None, actor, "exchange.edit", partnership=partnership_id):
        _fill(row, replace(changed, trip_id=stored.trip_id))


def _fields(entry: Entry) -> dict[str, Any]:
    return {**asdict(entry.done), "title": entry.done.title.given(), "note": entry.note}


def remove_entry(session: Session, partnership_id: str, entry_id: str, actor: Actor) -> None:
    """Take a line out of the record."""
    row = _exchange_row(session, partnership_id, entry_id)
    with recorded(session, None, actor, "exchange.remove", partnership=partnership_id):
        session.delete(row)


def offers(
    session: Session, pair: Partnership, trip_ids: Collection[str], today: dt.date
) -> list[Offer]:
    """Return the trips between the two schools that are over and not in the record yet.

    ``trip_ids`` are those the reader may see.
    """
    query = select(TripSchoolRow.trip_id, TripSchoolRow.school_id).where(
        TripSchoolRow.trip_id.in_(trip_ids), TripSchoolRow.school_id.in_(pair.schools)
    )
    there: dict[str, set[str]] = {}
    for trip_id, school_id in session.execute(query):
        there.setdefault(trip_id, set()).add(school_id)
    recorded_already = set(
        session.scalars(select(ExchangeRow.trip_id).where(ExchangeRow.partnership_id == pair.id))
    )
    found = [
        trip_id
        for trip_id, schools in there.items()
        if len(schools) == len(set(pair.schools)) and trip_id not in recorded_already
    ]
    trips = session.scalars(
        select(TripRow).where(TripRow.id.in_(found), TripRow.ends < today).order_by(TripRow.starts)
    )
    return [Offer(row.id, _as_exchange(session, row)) for row in trips]


def _as_exchange(session: Session, row: TripRow) -> Exchange:
    pupils = session.scalar(select(func.count()).where(PupilRow.trip_id == row.id))
    teachers = session.scalar(
        select(func.count()).where(
            AdultRow.trip_id == row.id, AdultRow.role.in_([role.value for role in _TEACHERS])
        )
    )
    if row.purged_at is not None:
        # The pupils are gone; how many they were is not.
        entry = newest_of(session, row.id, ("trip.purge",))
        pupils = int(entry.facts.get("pupils", 0)) if entry is not None else 0
    return Exchange(ExchangeKind.PUPILS_TRIP, row.starts, row.title, pupils or 0, teachers or 0)
