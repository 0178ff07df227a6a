"""The rows of a trip's lists: find one by its key, make one, keep references whole."""

from collections.abc import Collection, Iterable, Mapping
from typing import Any, TypeVar

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from tripplanner.domain.people import Adult, Group, Pupil
from tripplanner.domain.text import LANGUAGES
from tripplanner.errors import Fault, Faults, NotFound, StaleSave
from tripplanner.exchange.trip_file.fault_log import BAD, Log
from tripplanner.exchange.trip_file.records import Record
from tripplanner.store.database.base import new_id
from tripplanner.store.headsets import VrVisitRow
from tripplanner.store.people import AdultRow, GroupRow, PupilRow
from tripplanner.store.trips import StopRow

Row = TypeVar("Row", GroupRow, PupilRow, AdultRow, StopRow)
Listed = TypeVar("Listed", GroupRow, PupilRow, AdultRow)


def rows(session: Session, kind: type[Row], trip_id: str) -> list[Row]:
    """Return a list's rows in the trip's order."""
    query = select(kind).where(kind.trip_id == trip_id).order_by(kind.position, kind.id)
    return list(session.scalars(query))


def count(session: Session, kind: type[Row], trip_id: str) -> int:
    """Return how many entries a list has."""
    return session.scalar(select(func.count()).where(kind.trip_id == trip_id)) or 0


def row(session: Session, kind: type[Row], trip_id: str, key: str) -> Row:
    """Return the row with this key.

    Raises:
        NotFound: if the trip's list holds none.
    """
    found = session.scalar(select(kind).where(kind.trip_id == trip_id, kind.key == key))
    if found is None:
        raise NotFound("There is no such entry any more; perhaps somebody removed it.")
    return found


def named(session: Session, kind: type[Row], trip_id: str, keys: Collection[str]) -> list[Row]:
    """Return the rows with these keys, in the trip's order; unknown keys are left out."""
    wanted = set(keys)
    return [row for row in rows(session, kind, trip_id) if row.key in wanted]


def free_keys(
    session: Session, kind: type[Row], trip_id: str, prefix: str, count: int
) -> list[str]:
    """Return ``count`` keys such as ``p7`` that nothing in the list has."""
    taken = set(session.scalars(select(kind.key).where(kind.trip_id == trip_id)))
    found: list[str] = []
    number = len(taken)
    while len(found) < count:
        number += 1
        if f"{prefix}{number}" not in taken:
            found.append(f"{prefix}{number}")
    return found


def appended(session: Session, kind: type[Row], trip_id: str) -> Row:
    """Return a new row at the list's end, its contents still to be filled."""
    last = session.scalar(select(func.max(kind.position)).where(kind.trip_id == trip_id))
    fresh = kind(id=new_id(), trip_id=trip_id, position=0 if last is None else last + 1)
    session.add(fresh)
    return fresh


def read(record: Record, fields: Mapping[str, Any]) -> Any:  # noqa: ANN401 -- what the record makes
    """Return the record that the trip file would read from these fields.

    Raises:
        Faults: ``where`` of each is the path of its field, joined by dots.
    """
    log = Log(language=LANGUAGES[0])
    found = record.read(dict(fields), "", log)
    if found is BAD:
        raise Faults(
            [Fault(dotted(fault.where), fault.message, fault.values) for fault in log.all()]
        )
    return found


def dotted(pointer: str) -> str:
    """Return a JSON pointer as a form's field name: ``/guardians/0/name`` becomes dots."""
    return pointer.strip("/").replace("/", ".")


def must_be_fresh(
    found: int, version: int, theirs: Mapping[str, Any], yours: Mapping[str, Any]
) -> None:
    """Make sure that nobody saved the record since version ``version`` was shown.

    Raises:
        StaleSave: with both states.
    """
    if found != version:
        raise StaleSave(theirs=theirs, yours=yours)


def fresh_row(
    session: Session,
    kind: type[Listed],
    trip_id: str,
    record: Record,
    item: Group | Pupil | Adult,
    *,
    version: int,
) -> Listed:
    """Return the row that ``one`` shall replace, unless somebody saved it meanwhile.

    ``version`` is the one that the form showed, ``record`` how the trip file writes it.

    Raises:
        NotFound: if the trip's list holds no row with this key.
        StaleSave: if somebody else saved it since.
    """
    found = row(session, kind, trip_id, item.key)
    must_be_fresh(found.version, version, record.write(found.to_domain()), record.write(item))
    return found


def forget_in_stops(session: Session, trip_id: str, column: str, gone: Iterable[str]) -> None:
    """Take keys out of a list column of every stop (``groups``, ``adults``, ``drivers``)."""
    lost = set(gone)
    for stop in rows(session, StopRow, trip_id):
        named_here = getattr(stop, column)
        kept = [key for key in named_here if key not in lost]
        if kept != named_here:
            setattr(stop, column, kept)


def forget_in_visits(session: Session, trip_id: str, pupils: Iterable[str]) -> None:
    """Take pupils out of the wishes and decisions of every VR visit."""
    lost = set(pupils)
    query = select(VrVisitRow).where(VrVisitRow.trip_id == trip_id)
    for visit in session.scalars(query):
        kept = {
            **visit.visit,
            "together": [pair for pair in visit.visit["together"] if not lost & set(pair)],
            "apart": [pair for pair in visit.visit["apart"] if not lost & set(pair)],
            "observers": [item for item in visit.visit.get("observers", ()) if item not in lost],
            "overrides": [it for it in visit.visit["overrides"] if it[0] not in lost],
        }
        if kept != visit.visit:
            visit.visit = kept
