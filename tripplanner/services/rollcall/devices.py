"""The phones that take trips along: enrolled, known again, revoked.

A phone's token is signed with the key beside the database, so that a restored older backup
still knows a phone it no longer has a record of, and loses none of its counts.
"""

import datetime as dt
import hmac
from collections.abc import Collection
from dataclasses import dataclass
from hashlib import sha256

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from tripplanner.domain.access import Actor
from tripplanner.errors import NotFound
from tripplanner.services.accounts import sign_in
from tripplanner.store.database.base import new_id
from tripplanner.store.database.vault import vault_in
from tripplanner.store.rollcall import CarryRow, DeviceRow, devices_of
from tripplanner.store.users import SignInRow, UserRow

_SEEN_EVERY = dt.timedelta(minutes=5)
_MAC = 40


@dataclass(frozen=True, slots=True)
class Known:
    """The phone behind a token.

    ``ended`` tells it to forget what it took along: it was revoked, its owner signed out,
    or the account is closed. ``revoked`` alone also means that its counts do not count.
    """

    device_id: str
    user: UserRow
    ended: bool
    revoked: bool


@dataclass(frozen=True, slots=True)
class Phone:
    """A phone as the list of a trip shows it."""

    id: str
    name: str
    owner: str
    taken_at: dt.datetime
    seen_at: dt.datetime
    revoked: bool


def server_id(session: Session) -> str:
    """Return what this server calls itself to phones; a restored backup keeps it."""
    return vault_in(session).derive("roll-call server").hex()[:32]


def token_of(session: Session, device_id: str, user_id: str) -> str:
    """Return the token of a phone."""
    text = f"{device_id}.{user_id}"
    key = vault_in(session).derive("roll-call devices")
    return f"{text}.{hmac.new(key, text.encode(), sha256).hexdigest()[:_MAC]}"


def enrol(
    session: Session,
    trip_id: str,
    actor: Actor,
    *,
    sign_in_id: str,
    name: str,
    token: str,
    now: dt.datetime,
) -> tuple[str, str]:
    """Note that a phone takes a trip along; return its device id and its token.

    ``token`` is the one the phone has already, if any: it stays the same device as long
    as it belongs to the same person and was not revoked.
    """
    known = known_device(session, token, now) if token else None
    if known is not None and known.user.id == actor.id and not known.revoked:
        note_forgotten(session, known, now)
        row = session.get_one(DeviceRow, known.device_id)
    else:
        row = DeviceRow(id=new_id(), user_id=actor.id)
        session.add(row)
    row.sign_in_id, row.name, row.seen_at = sign_in_id, name[:80], now
    session.flush()
    put_back(session, row.id, trip_id)
    carry(session, row.id, trip_id, now)
    return row.id, token_of(session, row.id, actor.id)


def known_device(session: Session, token: str, now: dt.datetime) -> Known | None:
    """Return the phone of a token, or None when we never gave it out.

    So is one that this database has forgotten (an older backup was restored); before
    anything is stored of it, ``note_forgotten`` makes a row for it.
    """
    device_id, _, rest = token.partition(".")
    user_id = rest.partition(".")[0]
    if not hmac.compare_digest(token.encode(), token_of(session, device_id, user_id).encode()):
        return None
    user = session.get(UserRow, user_id)
    if user is None:
        return None
    row = session.get(DeviceRow, device_id)
    if row is None:
        row = _fresh_row(device_id, user_id, now)
    revoked = row.revoked_at is not None
    ended = revoked or not user.active or not _still_signed_in(session, row, now)
    return Known(device_id, user, ended, revoked)


def note_forgotten(session: Session, known: Known, now: dt.datetime) -> None:
    """Make a row for a phone of ours that this database has forgotten; others stay as they are."""
    if session.get(DeviceRow, known.device_id) is None:
        session.add(_fresh_row(known.device_id, known.user.id, now))
        session.flush()


def _fresh_row(device_id: str, user_id: str, now: dt.datetime) -> DeviceRow:
    return DeviceRow(id=device_id, user_id=user_id, enrolled_at=now, seen_at=now)


def _still_signed_in(session: Session, row: DeviceRow, now: dt.datetime) -> bool:
    if not row.sign_in_id:
        return True
    expires = session.scalar(select(SignInRow.expires_at).where(SignInRow.id == row.sign_in_id))
    return expires is not None and expires > now


def is_stale(session: Session, known: Known, now: dt.datetime) -> bool:
    """Tell whether a phone's last contact is old enough to be written again."""
    row = session.get(DeviceRow, known.device_id)
    return row is None or _is_old(row, now)


def _is_old(row: DeviceRow, now: dt.datetime) -> bool:
    # A moment in the future is one of a clock that was wrong.
    return not dt.timedelta(0) <= now - row.seen_at < _SEEN_EVERY


def seen(session: Session, known: Known, now: dt.datetime, days: int) -> None:
    """Note that a phone was in touch; its sign-in lives on with it."""
    row = session.get(DeviceRow, known.device_id)
    if row is None or not _is_old(row, now):
        return
    row.seen_at = now
    if row.sign_in_id and not known.ended:
        sign_in.touch(session, row.sign_in_id, now, days)


def fork(session: Session, known: Known, now: dt.datetime) -> tuple[str, str]:
    """Return a new device and its token, for a phone whose storage was copied."""
    old = session.get_one(DeviceRow, known.device_id)
    fresh = DeviceRow(
        id=new_id(),
        user_id=old.user_id,
        sign_in_id=old.sign_in_id,
        name=old.name,
        enrolled_at=now,
        seen_at=now,
        forked_from=old.id,
    )
    session.add(fresh)
    session.flush()
    carried = session.scalars(select(CarryRow.trip_id).where(CarryRow.device_id == old.id))
    session.add_all([CarryRow(trip_id=name, device_id=fresh.id, taken_at=now) for name in carried])
    session.flush()
    return fresh.id, token_of(session, fresh.id, fresh.user_id)


def carries(session: Session, device_id: str, trip_id: str) -> bool:
    """Tell whether a phone has taken a trip along."""
    query = select(CarryRow.id).where(CarryRow.device_id == device_id, CarryRow.trip_id == trip_id)
    return session.scalar(query) is not None


def carry(session: Session, device_id: str, trip_id: str, now: dt.datetime) -> None:
    """Note that a phone holds a trip; doing it again changes nothing."""
    if not carries(session, device_id, trip_id):
        session.add(CarryRow(trip_id=trip_id, device_id=device_id, taken_at=now))
        session.flush()


def phones(session: Session, trip_id: str) -> list[Phone]:
    """Return the phones that took a trip along, the one seen last first."""
    taken = dict(
        session.execute(
            select(CarryRow.device_id, CarryRow.taken_at).where(CarryRow.trip_id == trip_id)
        ).all()
    )
    rows = devices_of(session, trip_id)
    # All owners at once: a crowd brings sixty phones.
    users = select(UserRow).where(UserRow.id.in_({row.user_id for row in rows}))
    owners = {user.id: user.to_actor().name for user in session.scalars(users)}
    return [
        Phone(
            row.id,
            row.name,
            owners[row.user_id],
            taken[row.id],
            row.seen_at,
            row.revoked_at is not None,
        )
        for row in rows
    ]


def senders(session: Session, ids: Collection[str]) -> dict[str, tuple[str, bool]]:
    """Return who stands behind what events came from: a name, and whether it came as a file."""
    owners = session.execute(select(DeviceRow.id, DeviceRow.user_id).where(DeviceRow.id.in_(ids)))
    found = {device: (user, False) for device, user in owners}
    found |= {it: (it, True) for it in ids if it and it not in found}
    users = select(UserRow).where(UserRow.id.in_({user for user, _ in found.values()}))
    names = {row.id: row.to_actor().name for row in session.scalars(users)}
    return {it: (names[user], file) for it, (user, file) in found.items() if user in names}


def revoke(session: Session, trip_id: str, device_id: str, now: dt.datetime) -> None:
    """Make a phone forget everything it took along at its next contact.

    Raises:
        NotFound: if no such phone took this trip along.
    """
    row = session.get(DeviceRow, device_id)
    if row is None or not carries(session, device_id, trip_id):
        raise NotFound("No such phone took this trip along.")
    row.revoked_at = row.revoked_at or now


def put_back(session: Session, device_id: str, trip_id: str) -> None:
    """Note that a phone no longer holds a trip."""
    session.execute(
        delete(CarryRow).where(CarryRow.device_id == device_id, CarryRow.trip_id == trip_id)
    )
