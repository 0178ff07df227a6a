"""Accounts: who has one, what it may do, and how it is taken back."""

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from tripplanner.domain.access import UserRole
from tripplanner.errors import Fault, Faults, NotAllowed, NotFound
from tripplanner.services.accounts import passwords
from tripplanner.store.users import SignInLinkRow, SignInRow, UserRow


@dataclass(frozen=True, slots=True)
class Account:
    """One account as lists show it. ``last_seen_at`` is None while nobody is signed in."""

    id: str
    name: str
    display_name: str
    role: UserRole
    active: bool
    created_at: dt.datetime
    last_seen_at: dt.datetime | None


@dataclass(frozen=True, slots=True)
class Invitation:
    """A one-time link that nobody has used yet."""

    id: str
    role: UserRole
    created_at: dt.datetime
    expires_at: dt.datetime


def everybody(session: Session) -> list[Account]:
    """Return all accounts: the active ones first, then by name."""
    seen = (
        select(SignInRow.user_id, func.max(SignInRow.last_seen_at).label("at"))
        .group_by(SignInRow.user_id)
        .subquery()
    )
    query = (
        select(UserRow, seen.c.at)
        .outerjoin(seen, seen.c.user_id == UserRow.id)
        .order_by(UserRow.active.desc(), UserRow.display_name, UserRow.name)
    )
    return [_account(row, at) for row, at in session.execute(query)]


def account(session: Session, user_id: str) -> Account:
    """Return one account.

    Raises:
        NotFound: if there is none.
    """
    seen = session.scalar(
        select(func.max(SignInRow.last_seen_at)).where(SignInRow.user_id == user_id)
    )
    return _account(_row(session, user_id), seen)


def _account(row: UserRow, seen: dt.datetime | None) -> Account:
    return Account(
        row.id,
        row.name,
        row.display_name or row.name,
        UserRole(row.role),
        row.active,
        row.created_at,
        seen,
    )


def _row(session: Session, user_id: str) -> UserRow:
    row = session.get(UserRow, user_id)
    if row is None:
        raise NotFound("There is no such account.")
    return row


def _keep_one_administrator(session: Session, row: UserRow) -> None:
    others = (
        select(func.count())
        .select_from(UserRow)
        .where(
            UserRow.role == UserRole.ADMINISTRATOR,
            UserRow.active.is_(True),
            UserRow.password_hash != "",
            UserRow.id != row.id,
        )
    )
    if row.role == UserRole.ADMINISTRATOR and row.active and session.scalar(others) == 0:
        raise NotAllowed(
            "This is the last administrator. Make somebody else an administrator first."
        )


def change(session: Session, user_id: str, *, display_name: str, role: UserRole) -> None:
    """Give an account another shown name or role.

    Raises:
        NotFound: if there is no such account.
        NotAllowed: if the last administrator would be none any more.
    """
    row = _row(session, user_id)
    if role is not UserRole.ADMINISTRATOR:
        _keep_one_administrator(session, row)
    row.display_name = display_name
    row.role = role


def deactivate(session: Session, user_id: str) -> None:
    """Let a person in no longer: every sign-in and link of theirs ends now.

    Raises:
        NotFound: if there is no such account.
        NotAllowed: for the last administrator.
    """
    row = _row(session, user_id)
    _keep_one_administrator(session, row)
    row.active = False
    session.execute(delete(SignInRow).where(SignInRow.user_id == user_id))
    session.execute(delete(SignInLinkRow).where(SignInLinkRow.user_id == user_id))


def activate(session: Session, user_id: str) -> None:
    """Let a person in again, with the password they had.

    Raises:
        NotFound: if there is no such account.
    """
    _row(session, user_id).active = True


def change_own(session: Session, user_id: str, *, display_name: str, language: str) -> None:
    """Keep what a person says about themselves."""
    row = _row(session, user_id)
    row.display_name = display_name
    row.language = language


def check_new_password(session: Session, user_id: str, old: str, new: str) -> str:
    """Return the hash of a person's new password; reads only.

    Raises:
        Faults: naming the fields ``old`` or ``password``.
    """
    row = _row(session, user_id)
    faults = []
    if not passwords.matches(row.password_hash, old):
        faults.append(Fault("old", "This is not your present password."))
    weak = passwords.weakness(new, row.name, row.display_name)
    if weak is not None:
        faults.append(Fault("password", weak))
    if faults:
        raise Faults(faults)
    return passwords.hashed(new)


def has_password(session: Session, user_id: str, typed: str) -> bool:
    """Tell whether this is a person's present password."""
    return passwords.matches(_row(session, user_id).password_hash, typed)


def invitations(session: Session, now: dt.datetime) -> list[Invitation]:
    """Return the invitations that are still open, the newest first."""
    query = (
        select(SignInLinkRow)
        .where(
            SignInLinkRow.purpose == "invite",
            SignInLinkRow.used_at.is_(None),
            SignInLinkRow.expires_at > now,
        )
        .order_by(SignInLinkRow.created_at.desc(), SignInLinkRow.id.desc())
    )
    return [
        Invitation(row.id, UserRole(row.role), row.created_at, row.expires_at)
        for row in session.scalars(query)
    ]


def withdraw(session: Session, invitation_id: str) -> None:
    """Make an invitation useless; one that is used or gone stays as it is."""
    session.execute(
        delete(SignInLinkRow).where(
            SignInLinkRow.id == invitation_id, SignInLinkRow.used_at.is_(None)
        )
    )
