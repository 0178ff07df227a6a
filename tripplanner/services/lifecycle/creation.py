"""A trip's own facts: begin one from a blank form, edit it, delete it."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from tripplanner.domain.access import Actor
from tripplanner.domain.place import School
from tripplanner.domain.places.name_matching import same_name
from tripplanner.domain.plan.rescheduling import deletion_date, rescheduled
from tripplanner.domain.text import Text
from tripplanner.domain.trip import Trip
from tripplanner.errors import Fault, Faults
from tripplanner.exchange.trip_file.contract import FORMAT, MOST_DAYS, TRIP
from tripplanner.exchange.trip_file.fault_log import Log
from tripplanner.exchange.trip_file.trip_tree import read_tree
from tripplanner.services.lifecycle import importing
from tripplanner.services.lifecycle.dates import put_dates
from tripplanner.services.trips import lists
from tripplanner.store.database.base import new_id
from tripplanner.store.database.journal import recorded
from tripplanner.store.loading import row_of
from tripplanner.store.schools import SchoolRow, TripSchoolRow
from tripplanner.store.trips import StopRow, TripRow, trip_id_of


@dataclass(frozen=True, slots=True)
class Facts:
    """A trip's own facts as a form shows them, and the schools to choose from."""

    trip: Trip
    sending_school: Text
    stops: int


def facts(session: Session, trip_id: str) -> Facts:
    """Return what the form of a trip shows.

    Raises:
        NotFound: if there is none.
    """
    row = row_of(session, trip_id)
    query = (
        select(SchoolRow)
        .join(TripSchoolRow, TripSchoolRow.school_id == SchoolRow.id)
        .where(TripSchoolRow.trip_id == trip_id, TripSchoolRow.key == row.sending_school)
    )
    school = session.scalar(query)
    stops = lists.rows(session, StopRow, trip_id)
    return Facts(row.header(), school.name if school else Text(), len(stops))


def trip_fields(trip: Trip) -> dict[str, Any]:
    """Return a trip's own facts as the trip file writes them."""
    return TRIP.write(trip)


def schools(session: Session) -> list[School]:
    """Return the schools this server knows, by name."""
    known = [row.to_domain(row.id) for row in session.scalars(select(SchoolRow))]
    return sorted(known, key=lambda school: school.name.best("zh"))


def usual_school(session: Session) -> Text | None:
    """Return the school that sent the trip made last on this server, None before the first."""
    query = (
        select(SchoolRow.name)
        .join(TripSchoolRow, TripSchoolRow.school_id == SchoolRow.id)
        .join(TripRow, TripRow.id == TripSchoolRow.trip_id)
        .where(TripSchoolRow.key == TripRow.sending_school)
        .order_by(TripRow.created_at.desc(), TripRow.id.desc())
        .limit(1)
    )
    return session.scalar(query)


def create(session: Session, fields: Mapping[str, Any], school: str, actor: Actor) -> str:
    """Begin a trip with nothing but its facts and return its id.

    ``fields`` are the trip file's keys without ``key`` and ``sending_school``; ``school``
    is the sending school's name. Personal data is deleted 90 days after the trip unless
    ``delete_on`` says otherwise.

    Raises:
        Faults: naming each field that cannot be taken.
    """
    key = _free_key(session, str(fields.get("starts", "")))
    tree: dict[str, Any] = {
        "format": FORMAT,
        "trip": {**fields, "key": key, "sending_school": "school"},
        "schools": [{"key": "school", "name": school, "role": "sending"}],
        **{name: [] for name in ("places", "groups", "pupils", "adults", "stops")},
    }
    log = Log()
    trip = read_tree(tree, log)
    if trip is None:
        raise Faults([_fault(fault) for fault in log.all()])
    if faults := _deletion_faults(trip):
        raise Faults(faults)
    known = next(
        (item for item in schools(session) if same_name_in_any(item.name, school)),
        None,
    )
    if known is not None:
        own = replace(known, key="school", role="sending")
        trip = replace(trip, schools=(own,))
    trip = replace(
        trip, delete_on=trip.delete_on or trip.ends + dt.timedelta(days=importing.RETENTION_DAYS)
    )
    return importing.add(session, trip, actor).trip_id


def same_name_in_any(name: Text, text: str) -> bool:
    """Tell whether a school is called ``said`` in one of its languages."""
    return any(
        same_name(Text(zh=words), Text(zh=text)) for words in name.given().values()
    ) and bool(text.strip())


def _fault(fault: Fault) -> Fault:
    where = lists.dotted(fault.where)
    if where.startswith("schools.0.name"):
        where = "school"
    return Fault(where.removeprefix("trip."), fault.message, fault.values)


def _free_key(session: Session, starts: str) -> str:
    stem = f"trip-{starts.replace('-', '')}" if starts else "trip"
    stem = "".join(sign for sign in stem if sign in "abcdefghijklmnopqrstuvwxyz0123456789-")[:30]
    number, key = 1, stem
    while trip_id_of(session, key) is not None:
        number += 1
        key = f"{stem}-{number}"
    return key


def edit(
    session: Session,
    trip_id: str,
    fields: Mapping[str, Any],
    school: str,
    *,
    version: int,
    actor: Actor,
    move_plan: bool = False,
    ask_again: bool = False,
) -> None:
    """Keep what the form says about a trip; ``version`` is the one the form showed.

    With ``move_plan`` every stop moves by as many days as the trip's first day does; with
    ``ask_again`` what was booked or asked for on the old days is to be booked again. One undo
    takes all of it back.

    Raises:
        Faults: naming each field that cannot be taken.
        StaleSave: if somebody else saved the trip since.
    """
    row = row_of(session, trip_id)
    before = row.header()
    new: Trip = lists.read(
        TRIP, {**fields, "key": before.key, "sending_school": before.sending_school or "school"}
    )
    new = replace(new, rules=before.rules)
    if new.delete_on == before.delete_on:
        day = deletion_date(before, new.ends, importing.RETENTION_DAYS)
        new = replace(new, delete_on=day)
    _must_make_sense(new, school)
    lists.must_be_fresh(row.version, version, TRIP.write(before), TRIP.write(new))
    # With other dates it is a change of the plan, too, which the plan's own undo takes back.
    dated = (new.starts, new.ends) != (before.starts, before.ends)
    with recorded(session, trip_id, actor, "plan.dates" if dated else "trip.edit"):
        row.fill(new)
        _send_from(session, row, school)
        if move_plan:
            _move_plan(session, trip_id, new, before, ask_again=ask_again)


def _must_make_sense(trip: Trip, school: str) -> None:
    faults = []
    if trip.ends < trip.starts:
        faults.append(
            Fault(
                "ends",
                "The trip ends on %(ends)s, before it starts on %(starts)s.",
                {"starts": trip.starts.isoformat(), "ends": trip.ends.isoformat()},
            )
        )
    elif trip.days() > MOST_DAYS:
        faults.append(
            Fault(
                "ends",
                "The trip lasts %(days)d days; at most %(most)d are allowed.",
                {"days": trip.days(), "most": MOST_DAYS},
            )
        )
    faults += _deletion_faults(trip)
    if not school.strip():
        faults.append(Fault("school", "This is empty; expected words."))
    if faults:
        raise Faults(faults)


def _deletion_faults(trip: Trip) -> list[Fault]:
    if trip.delete_on is None or not importing.is_deleted_too_soon(trip):
        return []
    day = trip.delete_on.isoformat()
    return [Fault("delete_on", importing.DELETED_TOO_SOON, {"day": day})]


def _send_from(session: Session, row: TripRow, school: str) -> None:
    """Make the school of that name the sending one; an unknown name is a new school."""
    query = (
        select(TripSchoolRow, SchoolRow)
        .join(SchoolRow, TripSchoolRow.school_id == SchoolRow.id)
        .where(TripSchoolRow.trip_id == row.id)
        .order_by(TripSchoolRow.position)
    )
    parts = [(part, school) for part, school in session.execute(query)]
    found = next((part for part, item in parts if same_name_in_any(item.name, school)), None)
    if found is not None and found.key == row.sending_school:
        return
    if found is None:
        known = next(
            (
                item
                for item in session.scalars(select(SchoolRow))
                if same_name_in_any(item.name, school)
            ),
            None,
        )
        if known is None:
            known = SchoolRow(id=new_id(), name=Text(zh=school.strip()))
            session.add(known)
            session.flush()
        keys = {part.key for part, _ in parts}
        number = len(keys) + 1
        while f"school{number}" in keys:
            number += 1
        found = TripSchoolRow(
            id=new_id(),
            trip_id=row.id,
            school_id=known.id,
            key=f"school{number}",
            position=len(parts),
        )
        session.add(found)
    for part, _ in parts:
        if part.key == row.sending_school:
            part.role = "host"
    found.role = "sending"
    row.sending_school = found.key


def _move_plan(session: Session, trip_id: str, new: Trip, before: Trip, *, ask_again: bool) -> None:
    if new.starts == before.starts:
        return
    stored = {it.key: it for it in lists.rows(session, StopRow, trip_id)}
    old = replace(before, stops=tuple(it.to_domain() for it in stored.values()))
    made = rescheduled(old, new.starts, new.ends, move=True, ask_again=ask_again)
    put_dates(stored, made.trip.stops)


def remove(session: Session, trip_id: str, typed: str, language: str) -> None:
    """Delete a trip with all it holds, if its title was typed as it stands.

    Raises:
        Faults: if something else was typed.
    """
    title = row_of(session, trip_id).title
    if plain_title(typed) not in {plain_title(words) for words in title.given().values()}:
        raise Faults(
            [
                Fault(
                    "typed",
                    "That is not the trip's title. Type: %(title)s",
                    {"title": title.best(language)},
                )
            ]
        )
    importing.remove(session, trip_id)


def plain_title(words: str) -> str:
    """Return a title as one may type it: spaces do not count."""
    return "".join(words.split()).casefold()
