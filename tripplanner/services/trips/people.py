"""Pupils and adults of a trip: add, edit, move, remove; each change can be undone."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from tripplanner.domain.access import Actor
from tripplanner.domain.national_id import identity
from tripplanner.domain.people import Adult, Pupil
from tripplanner.errors import BadInput, Fault, Faults
from tripplanner.exchange.trip_file.contract import ADULT, MOST_ITEMS, PUPIL
from tripplanner.services.trips import lists
from tripplanner.store.database.journal import recorded
from tripplanner.store.people import AdultRow, GroupRow, PupilRow


def pupil(session: Session, trip_id: str, key: str) -> Pupil:
    """Return one pupil.

    Raises:
        NotFound: if the trip has no pupil with this key.
    """
    return lists.row(session, PupilRow, trip_id, key).to_domain()


def adult(session: Session, trip_id: str, key: str) -> Adult:
    """Return one adult.

    Raises:
        NotFound: if the trip has no adult with this key.
    """
    return lists.row(session, AdultRow, trip_id, key).to_domain()


def pupil_fields(one: Pupil) -> dict[str, Any]:
    """Return a pupil as the trip file writes it, for a form or a comparison."""
    return PUPIL.write(one)


def adult_fields(one: Adult) -> dict[str, Any]:
    """Return an adult as the trip file writes it."""
    return ADULT.write(one)


def read_pupil(fields: Mapping[str, Any]) -> Pupil:
    """Return the pupil that a form describes in the trip file's keys.

    Birth date and sex are taken from a valid identity number where they are missing.

    Raises:
        Faults: naming each field that cannot be taken.
    """
    one: Pupil = lists.read(PUPIL, fields)
    known = identity(one.id_number)
    if known is None:
        return one
    if one.born and one.born != known.born:
        raise Faults(
            [
                Fault(
                    "born",
                    "The identity number says %(number)s, but the date of birth is %(born)s."
                    " Correct one of them.",
                    {"number": known.born.isoformat(), "born": one.born.isoformat()},
                )
            ]
        )
    return replace(one, born=known.born, gender=one.gender or known.gender)


def read_adult(fields: Mapping[str, Any]) -> Adult:
    """Return the adult that a form describes in the trip file's keys.

    Raises:
        Faults: naming each field that cannot be taken.
    """
    one: Adult = lists.read(ADULT, fields)
    return one


def add_pupil(session: Session, trip_id: str, fields: Mapping[str, Any], actor: Actor) -> str:
    """Put a pupil on the trip and return the new key.

    Raises:
        Faults: naming each field that cannot be taken.
    """
    (key,) = lists.free_keys(session, PupilRow, trip_id, "p", 1)
    one = read_pupil({**fields, "key": key})
    _need_groups(session, trip_id, {"group": one.group})
    need_room(session, trip_id, 1)
    with recorded(session, trip_id, actor, "pupil.add", count=1):
        lists.appended(session, PupilRow, trip_id).fill(one)
    return key


def save_pupil(
    session: Session,
    trip_id: str,
    key: str,
    fields: Mapping[str, Any],
    *,
    version: int,
    actor: Actor,
) -> None:
    """Keep what a form says about a pupil; ``version`` is the one the form showed.

    Raises:
        Faults: naming each field that cannot be taken.
        StaleSave: if somebody else saved the pupil since.
    """
    one = read_pupil({**fields, "key": key})
    _need_groups(session, trip_id, {"group": one.group})
    found = lists.fresh_row(session, PupilRow, trip_id, PUPIL, one, version=version)
    with recorded(session, trip_id, actor, "pupil.edit", count=1):
        found.fill(one)


def remove_pupils(session: Session, trip_id: str, keys: Collection[str], actor: Actor) -> int:
    """Take pupils off the trip; return how many were on it."""
    found = lists.named(session, PupilRow, trip_id, keys)
    with recorded(session, trip_id, actor, "pupil.remove", count=len(found)):
        lists.forget_in_visits(session, trip_id, [it.key for it in found])
        for it in found:
            session.delete(it)
    return len(found)


def move_pupils(
    session: Session, trip_id: str, keys: Collection[str], group: str, actor: Actor
) -> int:
    """Put pupils into a group (empty: into none); return how many changed theirs.

    Raises:
        Faults: if the trip has no such group.
    """
    _need_groups(session, trip_id, {"group": group})
    found = [it for it in lists.named(session, PupilRow, trip_id, keys) if it.group_key != group]
    with recorded(session, trip_id, actor, "pupil.move", count=len(found)):
        for it in found:
            it.group_key = group
    return len(found)


def add_roster(
    session: Session,
    trip_id: str,
    pupils: Sequence[Pupil],
    actor: Actor,
    *,
    known: Sequence[Pupil] = (),
) -> int:
    """Put all these pupils on the trip, keys given anew, and keep what a list says of others.

    ``known`` are pupils of the trip, by their keys, as they are to be. All of it is one
    change that one undo takes back. Returns how many pupils are new.

    Raises:
        BadInput: if the trip would hold more pupils than a trip can.
        Faults: if a pupil's group is not of this trip.
        NotFound: if a known pupil is on the trip no more.
    """
    need_room(session, trip_id, len(pupils))
    _need_groups(
        session, trip_id, {f"{at}.group": one.group for at, one in enumerate((*pupils, *known))}
    )
    keys = lists.free_keys(session, PupilRow, trip_id, "p", len(pupils))
    with recorded(session, trip_id, actor, "roster.import", count=len(pupils) + len(known)):
        for key, one in zip(keys, pupils, strict=True):
            fresh = lists.appended(session, PupilRow, trip_id)
            fresh.fill(replace(one, key=key))
            session.flush()
        for one in known:
            lists.row(session, PupilRow, trip_id, one.key).fill(one)
    return len(pupils)


def add_adult(session: Session, trip_id: str, fields: Mapping[str, Any], actor: Actor) -> str:
    """Put an adult on the trip and return the new key.

    Raises:
        Faults: naming each field that cannot be taken.
    """
    (key,) = lists.free_keys(session, AdultRow, trip_id, "a", 1)
    one = read_adult({**fields, "key": key})
    _need_groups(session, trip_id, _each(one))
    with recorded(session, trip_id, actor, "adult.add", count=1):
        lists.appended(session, AdultRow, trip_id).fill(one)
    return key


def save_adult(
    session: Session,
    trip_id: str,
    key: str,
    fields: Mapping[str, Any],
    *,
    version: int,
    actor: Actor,
) -> None:
    """Keep what a form says about an adult; ``version`` is the one the form showed.

    Raises:
        Faults: naming each field that cannot be taken.
        StaleSave: if somebody else saved the adult since.
    """
    one = read_adult({**fields, "key": key})
    _need_groups(session, trip_id, _each(one))
    found = lists.fresh_row(session, AdultRow, trip_id, ADULT, one, version=version)
    with recorded(session, trip_id, actor, "adult.edit", count=1):
        found.fill(one)


def remove_adults(session: Session, trip_id: str, keys: Collection[str], actor: Actor) -> int:
    """Take adults off the trip and out of its stops; return how many were on it."""
    found = lists.named(session, AdultRow, trip_id, keys)
    gone = [it.key for it in found]
    with recorded(session, trip_id, actor, "adult.remove", count=len(found)):
        for column in ("adults", "drivers"):
            lists.forget_in_stops(session, trip_id, column, gone)
        for it in found:
            session.delete(it)
    return len(found)


def _each(one: Adult) -> dict[str, str]:
    return {f"groups.{at}": key for at, key in enumerate(one.groups)}


def _need_groups(session: Session, trip_id: str, wanted: Mapping[str, str]) -> None:
    known = {*session.scalars(select(GroupRow.key).where(GroupRow.trip_id == trip_id)), ""}
    faults = [
        Fault(where, "There is no such group any more; choose another.")
        for where, key in wanted.items()
        if key not in known
    ]
    if faults:
        raise Faults(faults)


def need_room(session: Session, trip_id: str, more: int) -> None:
    """Make sure that a trip can hold so many more pupils.

    Raises:
        BadInput: if it cannot.
    """
    query = select(func.count()).where(PupilRow.trip_id == trip_id)
    there = session.scalar(query) or 0
    if there + more > MOST_ITEMS:
        raise BadInput(
            "A trip holds at most %(most)d pupils; this would make %(count)d.",
            most=MOST_ITEMS,
            count=there + more,
        )
