"""The schools this server knows: list, edit, remove."""

from collections import Counter
from dataclasses import dataclass

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from tripplanner.domain.access import Actor
from tripplanner.domain.place import School
from tripplanner.domain.places.name_matching import same_name
from tripplanner.domain.text import Text
from tripplanner.errors import BadInput, Fault, Faults, NotFound
from tripplanner.exchange.trip_file.contract import SCHOOL
from tripplanner.services.trips import lists
from tripplanner.store.database.base import new_id
from tripplanner.store.database.journal import recorded
from tripplanner.store.places import PlaceRow
from tripplanner.store.schools import PartnershipRow, SchoolRow, TripSchoolRow


@dataclass(frozen=True, slots=True)
class SchoolLine:
    """One school in the list; ``school.key`` is its id."""

    school: School
    sends: int
    hosts: int


@dataclass(frozen=True, slots=True)
class SchoolUse:
    """What hangs on a school: places by id, how many trips, how many partnerships."""

    places: tuple[tuple[str, Text], ...]
    trips: int
    partnerships: int


def _row(session: Session, school_id: str) -> SchoolRow:
    row = session.get(SchoolRow, school_id)
    if row is None:
        raise NotFound("There is no such school any more; perhaps somebody removed it.")
    return row


def overview(session: Session) -> list[SchoolLine]:
    """Return all schools by name, and in how many trips each sends or hosts."""
    query = select(TripSchoolRow.school_id, TripSchoolRow.role, func.count()).group_by(
        TripSchoolRow.school_id, TripSchoolRow.role
    )
    counts = Counter({(school, role): number for school, role, number in session.execute(query)})
    found = [
        SchoolLine(row.to_domain(row.id), counts[row.id, "sending"], counts[row.id, "host"])
        for row in session.scalars(select(SchoolRow))
    ]
    return sorted(
        found, key=lambda school_line: (school_line.school.name.best("zh"), school_line.school.id)
    )


def school(session: Session, school_id: str) -> School:
    """Return a school; its ``key`` is its id.

    Raises:
        NotFound: if there is none.
    """
    return _row(session, school_id).to_domain(school_id)


def use(session: Session, school_id: str) -> SchoolUse:
    """Return what hangs on a school."""
    places = session.scalars(select(PlaceRow).where(PlaceRow.school_id == school_id))
    trips = select(func.count(func.distinct(TripSchoolRow.trip_id))).where(
        TripSchoolRow.school_id == school_id
    )
    pairs = select(func.count()).where(
        or_(PartnershipRow.first_id == school_id, PartnershipRow.second_id == school_id)
    )
    return SchoolUse(
        tuple(
            sorted(
                ((place.id, place.name) for place in places), key=lambda pair: pair[1].best("zh")
            )
        ),
        session.scalar(trips) or 0,
        session.scalar(pairs) or 0,
    )


def create(session: Session, fresh: School, actor: Actor) -> str:
    """Keep a new school and return its id.

    Raises:
        Faults: if a school of that name is here already.
    """
    _must_be_new(session, fresh)
    row = SchoolRow(id=new_id())
    with recorded(session, None, actor, "school.add", school=row.id):
        row.fill(fresh)
        session.add(row)
    return row.id


def save(session: Session, school_id: str, changed: School, actor: Actor, *, version: int) -> None:
    """Keep what the form says about a school.

    Raises:
        Faults: if another school has that name.
        StaleSave: if somebody else saved it since version ``version``.
    """
    row = _row(session, school_id)
    stored = SCHOOL.write(row.to_domain("school"))
    lists.must_be_fresh(row.version, version, stored, SCHOOL.write(changed))
    if not same_name(row.name, changed.name):
        _must_be_new(session, changed, but=school_id)
    with recorded(session, None, actor, "school.edit", school=school_id):
        row.fill(changed)


def _must_be_new(session: Session, found: School, but: str = "") -> None:
    """Refuse a second school of the same name: trip files find theirs by it."""
    known = session.scalars(select(SchoolRow).where(SchoolRow.id != but))
    if any(same_name(row.name, found.name) for row in known):
        raise Faults([Fault("name.zh", "A school with this name is here already.")])


def remove(session: Session, school_id: str, actor: Actor) -> None:
    """Delete a school that no trip and no partnership has.

    Raises:
        BadInput: if one has it.
    """
    row = _row(session, school_id)
    hangs_on = use(session, school_id)
    if hangs_on.trips or hangs_on.partnerships:
        raise BadInput("Trips or partnerships have this school, so it stays.")
    with recorded(session, None, actor, "school.remove", school=school_id):
        for place in session.scalars(select(PlaceRow).where(PlaceRow.school_id == school_id)):
            place.school_id = None
        session.flush()
        session.delete(row)
