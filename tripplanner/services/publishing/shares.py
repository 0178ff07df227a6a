"""Capability links to a plan: made, renewed, revoked."""

import datetime as dt
import secrets

from sqlalchemy.orm import Session

from tripplanner.domain.access import Actor
from tripplanner.domain.code_payloads import SHARE_TOKEN, share_token
from tripplanner.domain.trip import Trip
from tripplanner.errors import BadInput, NotFound
from tripplanner.store.database.base import new_id, utc_now
from tripplanner.store.database.journal import recorded
from tripplanner.store.editions import ShareRow, shares_of

_RANDOM_BYTES = SHARE_TOKEN * 5 // 8


def ensure(session: Session, trip: Trip, actor: Actor) -> list[ShareRow]:
    """Return a working link for the whole trip and for each group, making what is missing.

    Links of groups that are gone are revoked.
    """
    keys = {group.key for group in trip.groups}
    with recorded(session, trip.id, actor, "share.ensure"):
        for share in shares_of(session, trip.id):
            if share.group_key and share.group_key not in keys:
                share.revoked_at = utc_now()
        standing = {(share.group_key, share.day) for share in shares_of(session, trip.id)}
        for group in ("", *(group.key for group in trip.groups)):
            if (group, None) not in standing:
                session.add(_made(trip.id, group, None))
        session.flush()
    return shares_of(session, trip.id)


def make(
    session: Session, trip: Trip, actor: Actor, *, group: str = "", day: dt.date | None = None
) -> ShareRow:
    """Return a link to a group and day of a trip; the one that stands, else a new one.

    Raises:
        BadInput: if the trip has no such group or day.
    """
    if group and group not in {group.key for group in trip.groups}:
        raise BadInput("This trip has no group %(name)s.", name=group)
    if day is not None and not trip.starts <= day <= trip.ends:
        raise BadInput("The trip does not take place on %(day)s.", day=day.isoformat())
    for share in shares_of(session, trip.id):
        if (share.group_key, share.day) == (group, day):
            return share
    made = _made(trip.id, group, day)
    with recorded(session, trip.id, actor, "share.make"):
        session.add(made)
    return made


def renew(session: Session, trip_id: str, share_id: str, actor: Actor) -> ShareRow:
    """Revoke a link and return a new one to the same things.

    Raises:
        NotFound: if the trip has no such working link.
    """
    old = _standing(session, trip_id, share_id)
    made = _made(trip_id, old.group_key, old.day)
    made.shows_phone = old.shows_phone
    with recorded(session, trip_id, actor, "share.renew"):
        old.revoked_at = utc_now()
        session.add(made)
    return made


def revoke(session: Session, trip_id: str, share_id: str, actor: Actor) -> None:
    """Make a link stop working, at once and for good.

    Raises:
        NotFound: if the trip has no such working link.
    """
    share = _standing(session, trip_id, share_id)
    with recorded(session, trip_id, actor, "share.revoke"):
        share.revoked_at = utc_now()


def show_phone(session: Session, trip_id: str, share_id: str, actor: Actor, *, shows: bool) -> None:
    """Choose whether the pages of a link carry the leader's phone.

    Raises:
        NotFound: if the trip has no such working link.
    """
    share = _standing(session, trip_id, share_id)
    with recorded(session, trip_id, actor, "share.phone"):
        share.shows_phone = shows


def _made(trip_id: str, group: str, day: dt.date | None) -> ShareRow:
    scope = "day" if day else "group" if group else "trip"
    return ShareRow(
        id=new_id(),
        trip_id=trip_id,
        token=share_token(secrets.token_bytes(_RANDOM_BYTES)),
        scope=scope,
        group_key=group,
        day=day,
    )


def _standing(session: Session, trip_id: str, share_id: str) -> ShareRow:
    share = session.get(ShareRow, share_id)
    if share is None or share.trip_id != trip_id or share.revoked_at is not None:
        raise NotFound("This link no longer works.")
    return share
