"""Who sees a trip: its leader, editors and viewers. The leader decides."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from tripplanner.domain.access import Actor, Membership, UserRole
from tripplanner.errors import BadInput, Fault, Faults, NotFound
from tripplanner.store.database.base import new_id
from tripplanner.store.database.journal import recorded
from tripplanner.store.loading import row_of
from tripplanner.store.users import TripMemberRow, UserRow

#: The leader stands on top.
_ORDER = (Membership.LEADER, Membership.EDITOR, Membership.VIEWER)


@dataclass(frozen=True, slots=True)
class Member:
    """One person's part in a trip."""

    user_id: str
    account: str
    name: str
    membership: Membership
    role: UserRole
    active: bool


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody with an account who is not a member yet."""

    user_id: str
    account: str
    name: str
    role: UserRole


def members(session: Session, trip_id: str) -> list[Member]:
    """Return a trip's members, the leader first, then by name."""
    found = [
        Member(
            user_id=row.user_id,
            account=row.user.name,
            name=row.user.display_name or row.user.name,
            membership=Membership(row.membership),
            role=UserRole(row.user.role),
            active=row.user.active,
        )
        for row in _rows(session, trip_id)
    ]
    return sorted(found, key=lambda member: (_ORDER.index(member.membership), member.name))


def candidates(session: Session, trip_id: str) -> list[Candidate]:
    """Return the active accounts that are no members; administrators see every trip anyway."""
    there = select(TripMemberRow.user_id).where(TripMemberRow.trip_id == trip_id)
    query = select(UserRow).where(UserRow.active.is_(True), UserRow.id.not_in(there))
    found = [
        Candidate(row.id, row.name, row.display_name or row.name, UserRole(row.role))
        for row in session.scalars(query)
    ]
    return sorted(found, key=lambda candidate: candidate.name)


def set_member(
    session: Session, trip_id: str, user_id: str, membership: Membership, actor: Actor
) -> None:
    """Make somebody a member, or another kind of one; a new leader replaces the old.

    The former leader stays as an editor.

    Raises:
        NotFound: if there is no such account.
        Faults: if a viewer's account should edit or lead.
        BadInput: if the trip would be left without a leader.
    """
    row_of(session, trip_id)
    user = session.get(UserRow, user_id)
    if user is None or not user.active:
        raise NotFound("There is no such account any more.")
    if membership is not Membership.VIEWER and user.role == UserRole.VIEWER:
        raise Faults(
            [
                Fault(
                    "membership",
                    "%(name)s has an account that may only look. An administrator can change that.",
                    {"name": user.display_name or user.name},
                )
            ]
        )
    there = _rows(session, trip_id)
    own = next((trip_member for trip_member in there if trip_member.user_id == user_id), None)
    if own is not None and own.membership == membership:
        return
    if own is not None and own.membership == Membership.LEADER:
        raise BadInput("A trip needs a leader. Pass the leadership on to somebody else first.")
    with recorded(session, trip_id, actor, "trip.members", count=1):
        if membership is Membership.LEADER:
            for trip_member in there:
                if trip_member.membership == Membership.LEADER:
                    trip_member.membership = Membership.EDITOR
        if own is None:
            own = TripMemberRow(id=new_id(), trip_id=trip_id, user_id=user_id)
            session.add(own)
        own.membership = membership.value


def remove_member(session: Session, trip_id: str, user_id: str, actor: Actor) -> None:
    """Take somebody's access to a trip away.

    Raises:
        BadInput: if it is the leader.
    """
    own = next((row for row in _rows(session, trip_id) if row.user_id == user_id), None)
    if own is None:
        return
    if own.membership == Membership.LEADER:
        raise BadInput("A trip needs a leader. Pass the leadership on to somebody else first.")
    with recorded(session, trip_id, actor, "trip.members", count=1):
        session.delete(own)


def _rows(session: Session, trip_id: str) -> list[TripMemberRow]:
    query = (
        select(TripMemberRow)
        .where(TripMemberRow.trip_id == trip_id)
        .options(joinedload(TripMemberRow.user))
    )
    return list(session.scalars(query))
