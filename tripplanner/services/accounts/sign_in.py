"""Being signed in: one-time links, passwords, and the browsers that are signed in.

Tokens are random and kept as hashes only: a copied database signs nobody in.
"""

import datetime as dt
import secrets
from dataclasses import dataclass
from hashlib import sha256
from typing import Literal

from sqlalchemy import delete, func, or_, select, update
from sqlalchemy.orm import Session

from tripplanner.domain.access import Actor, UserRole
from tripplanner.errors import Fault, Faults, NotFound
from tripplanner.services.accounts import passwords
from tripplanner.store.users import SignInLinkRow, SignInRow, UserRow, user_named

Purpose = Literal["first", "invite", "reset"]

LINK_HOURS = 72
_MOST_NAME = 40
_MOST_DISPLAY_NAME = 80
#: How often a sign-in's "last seen" is written: reading a page must not cost a write.
_SEEN_EVERY = dt.timedelta(minutes=15)


@dataclass(frozen=True, slots=True)
class SignedIn:
    """Who a cookie stands for."""

    sign_in_id: str
    actor: Actor
    account: str
    language: str
    last_seen_at: dt.datetime


@dataclass(frozen=True, slots=True)
class Link:
    """A one-time link that is still good. ``account`` is empty unless it resets one."""

    purpose: str
    role: UserRole
    account: str
    expires_at: dt.datetime


@dataclass(frozen=True, slots=True)
class OpenSignIn:
    """One browser in the list of a person's own sign-ins."""

    id: str
    created_at: dt.datetime
    last_seen_at: dt.datetime
    address: str
    agent: str


def _hash(token: str) -> str:
    return sha256(token.encode()).hexdigest()


# ---- one-time links ---------------------------------------------------------------------


def is_new_server(session: Session) -> bool:
    """Tell whether nobody can sign in yet, because no administrator was ever made."""
    query = select(func.count()).select_from(UserRow).where(UserRow.password_hash != "")
    return session.scalar(query) == 0


def make_link(
    session: Session,
    *,
    purpose: Purpose,
    now: dt.datetime,
    role: UserRole = UserRole.ADMINISTRATOR,
    user_id: str | None = None,
    hours: int = LINK_HOURS,
) -> str:
    """Return the path of a new one-time link, ``/welcome/<token>``.

    An older link for the same person, or an older first one, stops working.
    """
    if purpose == "first":
        session.execute(delete(SignInLinkRow).where(SignInLinkRow.purpose == "first"))
    if user_id is not None:
        session.execute(delete(SignInLinkRow).where(SignInLinkRow.user_id == user_id))
    token = secrets.token_urlsafe(24)
    session.add(
        SignInLinkRow(
            token_hash=_hash(token),
            purpose=purpose,
            user_id=user_id,
            role=role,
            created_at=now,
            expires_at=now + dt.timedelta(hours=hours),
        )
    )
    session.flush()
    return f"/welcome/{token}"


def _link_row(session: Session, token: str, now: dt.datetime) -> SignInLinkRow:
    row = session.scalar(select(SignInLinkRow).where(SignInLinkRow.token_hash == _hash(token)))
    if row is None or row.used_at is not None or row.expires_at <= now:
        raise NotFound(
            "This one-time link is used up or too old. Ask an administrator for a new one."
        )
    return row


def open_link(session: Session, token: str, now: dt.datetime) -> Link:
    """Return what a one-time link is for, without using it up.

    Raises:
        NotFound: if it never was, is used up, or is too old.
    """
    row = _link_row(session, token, now)
    user = session.get(UserRow, row.user_id) if row.user_id else None
    return Link(row.purpose, UserRole(row.role), user.name if user else "", row.expires_at)


def accept_link(
    session: Session,
    token: str,
    *,
    name: str,
    display_name: str,
    password: str,
    now: dt.datetime,
) -> str:
    """Use a one-time link up; return the id of the person it made or let in again.

    ``name`` and ``display_name`` are not read when the link resets a password.

    Raises:
        NotFound: if the link is no longer good.
        Faults: naming the fields ``name``, ``display_name`` or ``password``.
    """
    row = _link_row(session, token, now)
    user = session.get(UserRow, row.user_id) if row.user_id else None
    if user is None:
        faults = _name_faults(session, name, display_name)
    else:
        faults, name = [], user.name
    weak = passwords.weakness(password, name, display_name)
    if weak is not None:
        faults.append(Fault("password", weak))
    if faults:
        raise Faults(faults)
    if user is None:
        user = UserRow(
            name=name.strip(),
            display_name=display_name.strip(),
            role=row.role,
            created_at=now,
        )
        session.add(user)
    user.password_hash = passwords.hashed(password)
    session.flush()
    session.execute(delete(SignInRow).where(SignInRow.user_id == user.id))
    row.used_at = now
    return user.id


def _name_faults(session: Session, name: str, display_name: str) -> list[Fault]:
    faults: list[Fault] = []
    name, display_name = name.strip(), display_name.strip()
    if not display_name:
        faults.append(Fault("display_name", "Enter the name colleagues know you by."))
    elif len(display_name) > _MOST_DISPLAY_NAME or not display_name.isprintable():
        faults.append(
            Fault("display_name", "Use at most %(most)d characters.", {"most": _MOST_DISPLAY_NAME})
        )
    if not name:
        faults.append(Fault("name", "Enter an account name to sign in with."))
    elif len(name) > _MOST_NAME or not name.isprintable():
        faults.append(Fault("name", "Use at most %(most)d characters.", {"most": _MOST_NAME}))
    elif user_named(session, name) is not None:
        faults.append(Fault("name", "This account name is taken. Choose another one."))
    return faults


# ---- signing in and out -----------------------------------------------------------------


def check_password(session: Session, name: str, password: str) -> str | None:
    """Return the id of the person with that name and password, or None.

    Reads only (a hash takes its time and must not hold up other writers); unknown and
    deactivated names cost the same work as known ones.
    """
    row = user_named(session, name)
    good = passwords.matches(row.password_hash if row is not None else "", password)
    return row.id if row is not None and good and row.active else None


def outdated_hash(session: Session, user_id: str) -> bool:
    """Tell whether a person's password should be hashed anew while it is known."""
    row = session.get_one(UserRow, user_id)
    return passwords.is_outdated(row.password_hash)


def put_password(session: Session, user_id: str, password_hash: str) -> None:
    """Keep a password's hash."""
    session.get_one(UserRow, user_id).password_hash = password_hash


def begin(
    session: Session,
    user_id: str,
    *,
    now: dt.datetime,
    days: int,
    address: str,
    agent: str,
    swept_until: dt.datetime | None = None,
) -> str:
    """Sign a person in and return the new token for the cookie.

    Sign-ins that have run out are swept away on the way, by ``swept_until`` while the clock
    is in doubt: the phones that live by them would forget what they took along.
    """
    session.execute(delete(SignInRow).where(SignInRow.expires_at <= (swept_until or now)))
    token = secrets.token_urlsafe(32)
    session.add(
        SignInRow(
            token_hash=_hash(token),
            user_id=user_id,
            created_at=now,
            last_seen_at=now,
            expires_at=now + dt.timedelta(days=days),
            address=address[:64],
            agent=agent[:200],
        )
    )
    session.flush()
    return token


def end_in_time(session: Session, now: dt.datetime, days: int) -> None:
    """Let no sign-in and no link live longer than one that begins now would.

    A clock that stood years ahead gave them as many years.
    """
    latest = now + dt.timedelta(days=days)
    session.execute(
        update(SignInRow).where(SignInRow.expires_at > latest).values(expires_at=latest)
    )
    session.execute(update(SignInRow).where(SignInRow.last_seen_at > now).values(last_seen_at=now))
    session.execute(
        update(SignInLinkRow)
        .where(SignInLinkRow.expires_at > now + dt.timedelta(hours=LINK_HOURS))
        .values(expires_at=now + dt.timedelta(hours=LINK_HOURS))
    )


def who(session: Session, token: str, now: dt.datetime) -> SignedIn | None:
    """Return who a token stands for, or None when it is unknown, ended or too old."""
    row = session.scalar(
        select(SignInRow)
        .join(SignInRow.user)
        .where(
            SignInRow.token_hash == _hash(token),
            SignInRow.expires_at > now,
            UserRow.active.is_(True),
        )
    )
    if row is None:
        return None
    user = row.user
    return SignedIn(row.id, user.to_actor(), user.name, user.language, row.last_seen_at)


def is_stale(found: SignedIn, now: dt.datetime) -> bool:
    """Tell whether a sign-in's "last seen" is old enough to be written again."""
    # A moment in the future is one of a clock that was wrong.
    return not dt.timedelta(0) <= now - found.last_seen_at < _SEEN_EVERY


def touch(session: Session, sign_in_id: str, now: dt.datetime, days: int) -> None:
    """Note that a sign-in is still used, and let it live on."""
    row = session.get(SignInRow, sign_in_id)
    if row is not None:
        row.last_seen_at = now
        row.expires_at = now + dt.timedelta(days=days)


def end(session: Session, sign_in_id: str, user_id: str) -> None:
    """End one of a person's sign-ins; somebody else's stays."""
    session.execute(
        delete(SignInRow).where(SignInRow.id == sign_in_id, SignInRow.user_id == user_id)
    )


def end_browser(session: Session, sign_in_id: str, user_id: str) -> None:
    """End a sign-in and its person's others on the same browser: one for each address of this server.

    The http and the https address have a cookie each where their names differ; what a phone
    took along under one must end with a sign-out under the other. The same browser is one of
    the same computer that names itself the same way.
    """
    here = session.get(SignInRow, sign_in_id)
    if here is None or here.user_id != user_id:
        return
    same = [SignInRow.id == sign_in_id]
    if here.agent and here.address:
        same.append((SignInRow.address == here.address) & (SignInRow.agent == here.agent))
    session.execute(delete(SignInRow).where(SignInRow.user_id == user_id, or_(*same)))


def end_others(session: Session, user_id: str, keep: str = "") -> None:
    """End all of a person's sign-ins but the one to ``keep``."""
    session.execute(delete(SignInRow).where(SignInRow.user_id == user_id, SignInRow.id != keep))


def open_sign_ins(session: Session, user_id: str, now: dt.datetime) -> list[OpenSignIn]:
    """Return a person's sign-ins that still work, the latest used first."""
    query = (
        select(SignInRow)
        .where(SignInRow.user_id == user_id, SignInRow.expires_at > now)
        .order_by(SignInRow.last_seen_at.desc(), SignInRow.id)
    )
    return [
        OpenSignIn(row.id, row.created_at, row.last_seen_at, row.address, row.agent)
        for row in session.scalars(query)
    ]
