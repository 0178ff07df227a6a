"""The people of a trip as a grid of cells: what would come of each row, and keeping it."""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeVar
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from tripplanner.domain.access import Actor
from tripplanner.domain.people import Adult, Group, Pupil
from tripplanner.domain.trip import Trip
from tripplanner.errors import BadInput, Fault, Faults
from tripplanner.exchange.roster import adult_grid
from tripplanner.exchange.roster import grid as pupil_grid
from tripplanner.exchange.trip_file.contract import ADULT, GROUP, PUPIL
from tripplanner.exchange.trip_file.records import Record
from tripplanner.services.trips import lists, people
from tripplanner.services.trips.groups import MOST_GROUPS
from tripplanner.store.database.journal import recorded
from tripplanner.store.loading import row_of
from tripplanner.store.people import AdultRow, GroupRow, PupilRow

#: The journal's name of a saved grid.
SAVED = "people.grid"
_Person = TypeVar("_Person", Pupil, Adult)
_Stored = TypeVar("_Stored", PupilRow, AdultRow)
_GONE = Fault("name", "This person is on the trip no more: somebody removed them meanwhile.")


@dataclass(frozen=True, slots=True)
class Row:
    """One row as it was typed; ``key`` is empty for somebody new, ``version`` is what was shown."""

    cells: Mapping[str, str]
    key: str = ""
    version: int = 0

    @property
    def empty(self) -> bool:
        """Tell whether nothing at all stands in the row."""
        return not any(text.strip() for text in self.cells.values())


@dataclass(frozen=True, slots=True)
class Outcome:
    """What would come of a row: somebody to keep (None: nothing to do), and what is wrong by column."""

    person: Pupil | Adult | None = None
    faults: Mapping[str, Fault] = field(default_factory=dict)
    doubts: Mapping[str, Fault] = field(default_factory=dict)


def school_day(trip: Trip, now: dt.datetime) -> dt.date:
    """Return the day by which ages are judged: the trip's first, or today if that is later."""
    return max(now.astimezone(ZoneInfo(trip.zone)).date(), trip.starts)


def pupils(
    session: Session, trip_id: str, rows: Sequence[Row], names: Mapping[str, str], now: dt.datetime
) -> tuple[Outcome, ...]:
    """Return what would come of rows of pupils; ``names`` are groups by key, sexes by code.

    Only cells that differ from what is stored count for a pupil who is on the trip.
    """
    shown = {row.key for row in rows}
    stored = {it.key: it.to_domain() for it in lists.rows(session, PupilRow, trip_id)}
    groups = groups_of(session, trip_id)
    read = pupil_grid.read_grid(
        [row.cells for row in rows],
        [one for key, one in stored.items() if key not in shown],
        groups,
        school_day(row_of(session, trip_id).header(), now),
    )
    outcomes = []
    for row, found in zip(rows, read, strict=True):
        if not row.key:
            outcomes.append(
                Outcome() if row.empty else Outcome(found.pupil, found.faults, found.doubts)
            )
            continue
        known = stored.get(row.key)
        if known is None:
            outcomes.append(Outcome(faults={"name": _GONE}))
            continue
        before = pupil_grid.cells_of(known, names)
        columns = frozenset(
            it for it in pupil_grid.COLUMNS if row.cells.get(it, "").strip() != before[it].strip()
        )
        faults = {name: fault for name, fault in found.faults.items() if name in columns}
        after = None
        if columns and found.pupil is not None:
            after = pupil_grid.changed(known, found.pupil, columns)
        doubts = {name: fault for name, fault in found.doubts.items() if name in columns}
        outcomes.append(Outcome(after if after != known else None, faults, doubts))
    return tuple(outcomes)


def adults(
    session: Session, trip_id: str, rows: Sequence[Row], roles: Mapping[str, str]
) -> tuple[Outcome, ...]:
    """Return what would come of rows of adults; ``roles`` are words for roles, in small letters."""
    stored = {it.key: it.to_domain() for it in lists.rows(session, AdultRow, trip_id)}
    groups = groups_of(session, trip_id)
    known_groups = {group.key for group in groups}
    outcomes = []
    for row in rows:
        if row.empty and not row.key:
            outcomes.append(Outcome())
            continue
        if row.key and row.key not in stored:
            outcomes.append(Outcome(faults={"name": _GONE}))
            continue
        fields = adult_grid.adult_fields(row.cells, groups, roles)
        faults: dict[str, Fault] = {}
        unknown = [it for it in fields["groups"] if it not in known_groups]
        if unknown:
            faults["groups"] = Fault(
                "groups", "The trip has no group %(found)s.", {"found": f"“{unknown[0][:40]}”"}
            )
        person = None
        try:
            person = people.read_adult({**fields, "key": row.key or "new", "groups": []})
        except Faults as found:
            for fault in found.faults:
                faults.setdefault(fault.where.split(".")[0], fault)
        else:
            if not unknown:
                person = replace(person, groups=tuple(fields["groups"]))
        if row.key and person == stored[row.key]:
            person = None
        outcomes.append(Outcome(person, faults))
    return tuple(outcomes)


def groups_of(session: Session, trip_id: str) -> list[Group]:
    """Return a trip's groups in order."""
    return [row.to_domain() for row in lists.rows(session, GroupRow, trip_id)]


def add_groups(
    session: Session, trip_id: str, names: Iterable[str], language: str, actor: Actor
) -> None:
    """Make groups of these names.

    Raises:
        BadInput: if the trip would hold more groups than a trip can.
        Faults: if a name cannot be a group's.
    """
    fresh = list(dict.fromkeys(names))
    if lists.count(session, GroupRow, trip_id) + len(fresh) > MOST_GROUPS:
        raise BadInput("A trip holds at most %(most)d groups.", most=MOST_GROUPS)
    keys = lists.free_keys(session, GroupRow, trip_id, "g", len(fresh))
    with recorded(session, trip_id, actor, "group.add", count=len(fresh)):
        for key, name in zip(keys, fresh, strict=True):
            group: Group = lists.read(GROUP, {"key": key, "name": {language: name}})
            lists.appended(session, GroupRow, trip_id).fill(group)
            session.flush()


def save_pupils(
    session: Session, trip_id: str, found: Iterable[tuple[Row, Outcome]], actor: Actor
) -> tuple[int, int]:
    """Keep the pupils of rows; return how many are new and how many changed. One undo takes it back.

    Raises:
        StaleSave: if somebody else saved one of them since.
        BadInput: if the trip would hold more pupils than a trip can.
    """
    rows = [(row, one.person) for row, one in found if isinstance(one.person, Pupil)]
    people.need_room(session, trip_id, sum(not row.key for row, _ in rows))
    return _save(
        session, trip_id, rows, actor, kind=PupilRow, record=PUPIL, prefix="p", fill=PupilRow.fill
    )


def save_adults(
    session: Session, trip_id: str, found: Iterable[tuple[Row, Outcome]], actor: Actor
) -> tuple[int, int]:
    """Keep the adults of rows; return how many are new and how many changed. One undo takes it back.

    Raises:
        StaleSave: if somebody else saved one of them since.
    """
    rows = [(row, one.person) for row, one in found if isinstance(one.person, Adult)]
    return _save(
        session, trip_id, rows, actor, kind=AdultRow, record=ADULT, prefix="a", fill=AdultRow.fill
    )


def _save(
    session: Session,
    trip_id: str,
    rows: Sequence[tuple[Row, _Person]],
    actor: Actor,
    *,
    kind: type[_Stored],
    record: Record,
    prefix: str,
    fill: Callable[[_Stored, _Person], None],
) -> tuple[int, int]:
    new = [person for row, person in rows if not row.key]
    keys = lists.free_keys(session, kind, trip_id, prefix, len(new))
    with recorded(session, trip_id, actor, SAVED, count=len(rows)):
        for row, person in rows:
            if row.key:
                fill(
                    lists.fresh_row(session, kind, trip_id, record, person, version=row.version),
                    person,
                )
        for key, person in zip(keys, new, strict=True):
            fill(lists.appended(session, kind, trip_id), replace(person, key=key))
            session.flush()
    return len(new), len(rows) - len(new)
