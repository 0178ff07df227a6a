"""Groups of a trip: make, rename, remove, and balance pupils over them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from tripplanner.domain.access import Actor
from tripplanner.domain.group_signs import COLOURS
from tripplanner.domain.groups.balance import Grouping, balanced
from tripplanner.domain.people import Group, Pupil
from tripplanner.domain.text import Text
from tripplanner.errors import BadInput, Fault, Faults
from tripplanner.exchange.trip_file.contract import GROUP
from tripplanner.services.trips import lists as trips_lists
from tripplanner.store.database.journal import recorded
from tripplanner.store.headsets import VrVisitRow
from tripplanner.store.people import AdultRow, GroupRow, PupilRow
from tripplanner.store.trips import StopRow

#: More groups than this are no groups that move together.
MOST_GROUPS = 60


@dataclass(frozen=True, slots=True)
class Wishes:
    """What to balance by, and names of pupils to keep together or apart, a list per wish."""

    count: int
    by: tuple[str, ...] = ("class", "gender")
    together: tuple[tuple[str, ...], ...] = ()
    apart: tuple[tuple[str, ...], ...] = ()
    seed: int = 0


@dataclass(frozen=True, slots=True)
class Proposal:
    """Who would be in which group: existing groups first, then new ones (no id).

    ``state`` names the pupils it was made from; applying needs the same ones.
    """

    groups: tuple[Group, ...]
    pupils: tuple[tuple[Pupil, ...], ...]
    grouping: Grouping
    state: str


@dataclass(frozen=True, slots=True)
class Removal:
    """What goes with a group: pupils left without one, stops that were only its own."""

    group: Group
    pupils: int
    stops: tuple[Text, ...]
    adults: tuple[str, ...]


def group_fields(group: Group) -> dict[str, Any]:
    """Return a group as the trip file writes it."""
    return GROUP.write(group)


def add_group(session: Session, trip_id: str, fields: Mapping[str, Any], actor: Actor) -> str:
    """Make a group and return its key.

    Raises:
        Faults: naming each field that cannot be taken.
    """
    there = trips_lists.rows(session, GroupRow, trip_id)
    if len(there) >= MOST_GROUPS:
        raise BadInput("A trip holds at most %(most)d groups.", most=MOST_GROUPS)
    (key,) = trips_lists.free_keys(session, GroupRow, trip_id, "g", 1)
    group: Group = trips_lists.read(GROUP, {**fields, "key": key})
    _need_new_name(there, group)
    with recorded(session, trip_id, actor, "group.add", count=1):
        trips_lists.appended(session, GroupRow, trip_id).fill(group)
    return key


def save_group(
    session: Session,
    trip_id: str,
    key: str,
    fields: Mapping[str, Any],
    *,
    version: int,
    actor: Actor,
) -> None:
    """Keep a group's name and colour; ``version`` is the one the form showed.

    Raises:
        Faults: naming each field that cannot be taken.
        StaleSave: if somebody else saved the group since.
    """
    there = trips_lists.rows(session, GroupRow, trip_id)
    group: Group = trips_lists.read(GROUP, {**fields, "key": key})
    _need_new_name([group for group in there if group.key != key], group)
    found = trips_lists.fresh_row(session, GroupRow, trip_id, GROUP, group, version=version)
    with recorded(session, trip_id, actor, "group.edit", count=1):
        found.fill(group)


def removal(session: Session, trip_id: str, key: str) -> Removal:
    """Return what removing a group would take with it.

    Raises:
        NotFound: if the trip has no such group.
    """
    return Removal(
        group=trips_lists.row(session, GroupRow, trip_id, key).to_domain(),
        pupils=sum(row.group_key == key for row in trips_lists.rows(session, PupilRow, trip_id)),
        stops=tuple(stop.title for stop in _only_of(session, trip_id, key)),
        adults=tuple(
            row.name for row in trips_lists.rows(session, AdultRow, trip_id) if row.groups == [key]
        ),
    )


def remove_group(session: Session, trip_id: str, key: str, actor: Actor) -> None:
    """Remove a group; its pupils have none then, and stops of it alone go with it.

    Raises:
        NotFound: if the trip has no such group.
    """
    found = trips_lists.row(session, GroupRow, trip_id, key)
    with recorded(session, trip_id, actor, "group.remove", count=1):
        for pupil in trips_lists.rows(session, PupilRow, trip_id):
            if pupil.group_key == key:
                pupil.group_key = ""
        for adult in trips_lists.rows(session, AdultRow, trip_id):
            if key in adult.groups:
                adult.groups = [group for group in adult.groups if group != key]
        own = _only_of(session, trip_id, key)
        gone = {stop.key for stop in own}
        for stop in own:
            session.delete(stop)
        for visit in session.scalars(select(VrVisitRow).where(VrVisitRow.trip_id == trip_id)):
            if visit.stop_key in gone:
                session.delete(visit)
        session.flush()
        trips_lists.forget_in_stops(session, trip_id, "groups", [key])
        session.delete(found)


def _only_of(session: Session, trip_id: str, key: str) -> list[StopRow]:
    return [row for row in trips_lists.rows(session, StopRow, trip_id) if row.groups == [key]]


def _need_new_name(there: Sequence[GroupRow], group: Group) -> None:
    for item in there:
        for language, words in group.name.given().items():
            if item.name.of(language).casefold() == words.casefold():
                raise Faults(
                    [
                        Fault(
                            f"name.{language}",
                            "Another group is called %(name)s already.",
                            {"name": words},
                        )
                    ]
                )


def propose(session: Session, trip_id: str, wishes: Wishes) -> Proposal:
    """Return balanced groups without changing anything; equal wishes give equal groups.

    Raises:
        BadInput: if the wishes cannot be met at all.
        Faults: naming each wish (``together.0``) whose pupil is unknown or not unique.
    """
    pupils = [row.to_domain() for row in trips_lists.rows(session, PupilRow, trip_id)]
    if not 1 <= wishes.count <= MOST_GROUPS:
        raise Faults([Fault("count", "Choose from 1 to %(most)d groups.", {"most": MOST_GROUPS})])
    keys = _keys_of(pupils, wishes)
    grouping = balanced(
        pupils,
        wishes.count,
        by=wishes.by,
        together=keys["together"],
        apart=keys["apart"],
        seed=wishes.seed,
    )
    there = [row.to_domain() for row in trips_lists.rows(session, GroupRow, trip_id)]
    by_key = {pupil.key: pupil for pupil in pupils}
    return Proposal(
        groups=tuple(_groups(there, wishes.count)),
        pupils=tuple(tuple(by_key[key] for key in members) for members in grouping.groups),
        grouping=grouping,
        state=_state(pupils, there),
    )


def apply(session: Session, trip_id: str, wishes: Wishes, state: str, actor: Actor) -> int:
    """Put the pupils into the proposed groups as one change; return how many moved.

    Raises:
        BadInput: if pupils or groups changed since the proposal was shown.
    """
    proposal = propose(session, trip_id, wishes)
    if proposal.state != state:
        raise BadInput(
            "Pupils or groups were changed in the meantime. Look at the new proposal first."
        )
    moved = 0
    with recorded(session, trip_id, actor, "group.balance", count=len(proposal.groups)):
        new_keys = iter(
            trips_lists.free_keys(session, GroupRow, trip_id, "g", len(proposal.groups))
        )
        goal: dict[str, str] = {}
        for group, members in zip(proposal.groups, proposal.pupils, strict=True):
            key = group.key or next(new_keys)
            if not group.key:
                fresh = trips_lists.appended(session, GroupRow, trip_id)
                fresh.name, fresh.colour, fresh.key = group.name, group.colour, key
                session.flush()
            goal |= {member.key: key for member in members}
        for pupil in trips_lists.rows(session, PupilRow, trip_id):
            if pupil.group_key != goal[pupil.key]:
                pupil.group_key = goal[pupil.key]
                moved += 1
    return moved


def _groups(there: Sequence[Group], count: int) -> list[Group]:
    found = list(there[:count])
    taken = {words.casefold() for group in there for words in group.name.given().values()}
    number = len(there)
    while len(found) < count:
        letter = _letter(number)
        number += 1
        if not {f"{letter} 组".casefold(), f"group {letter}".casefold()} & taken:
            found.append(
                Group(
                    key="",
                    name=Text(zh=f"{letter} 组", en=f"Group {letter}"),
                    colour=COLOURS[len(found) % len(COLOURS)],
                )
            )
    return found


def _letter(number: int) -> str:
    """Return A to Z, then AA, AB, ..."""
    more, last = divmod(number, 26)
    return (_letter(more - 1) if more else "") + chr(ord("A") + last)


def _state(pupils: Sequence[Pupil], groups: Sequence[Group]) -> str:
    everything: list[Pupil | Group] = [*pupils, *groups]
    text = ",".join(f"{item.key}:{item.version}" for item in everything)
    return sha256(text.encode()).hexdigest()[:20]


def _keys_of(pupils: Sequence[Pupil], wishes: Wishes) -> dict[str, list[tuple[str, ...]]]:
    by_name: dict[str, list[str]] = {}
    for pupil in pupils:
        by_name.setdefault(pupil.name.casefold(), []).append(pupil.key)
    faults: list[Fault] = []
    keys: dict[str, list[tuple[str, ...]]] = {"together": [], "apart": []}
    for field, lists in keys.items():
        for number, names in enumerate(getattr(wishes, field), 1):
            lists.append(tuple(_key_of(by_name, name, field, number, faults) for name in names))
    if faults:
        raise Faults(faults)
    return keys


def _key_of(
    by_name: Mapping[str, list[str]], name: str, field: str, line: int, faults: list[Fault]
) -> str:
    found = by_name.get(name.casefold(), [])
    if len(found) == 1:
        return found[0]
    if found:
        message = (
            "Line %(line)d: %(count)d pupils are called %(name)s; give one of them another name."
        )
    else:
        message = "Line %(line)d: there is no pupil called %(name)s on this trip."
    faults.append(Fault(field, message, {"line": line, "name": name, "count": len(found)}))
    return ""
