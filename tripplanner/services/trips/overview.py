"""The list of trips that a person may see."""

import datetime as dt
from collections import Counter
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from tripplanner.domain.access import Actor, UserRole
from tripplanner.domain.text import Text
from tripplanner.store.editions import EditionRow
from tripplanner.store.people import GroupRow, PupilRow
from tripplanner.store.trips import StopRow, TripRow
from tripplanner.store.users import TripMemberRow


@dataclass(frozen=True, slots=True)
class TripLine:
    """One trip in a list. ``edition`` is 0 for a trip never published."""

    id: str
    key: str
    title: Text
    starts: dt.date
    ends: dt.date
    pupils: int
    groups: int
    stops: int
    edition: int


def overview(session: Session, actor: Actor) -> list[TripLine]:
    """Return the trips a person may see, the next one first, past ones last.

    Administrators see all, others those they are a member of.
    """
    query = select(TripRow).order_by(TripRow.starts, TripRow.key)
    if actor.role is not UserRole.ADMINISTRATOR:
        mine = select(TripMemberRow.trip_id).where(TripMemberRow.user_id == actor.id)
        query = query.where(TripRow.id.in_(mine))
    rows = list(session.scalars(query))
    ids = [row.id for row in rows]
    pupils, groups, stops = (_count(session, kind, ids) for kind in (PupilRow, GroupRow, StopRow))
    editions = dict(
        session.execute(
            select(EditionRow.trip_id, func.max(EditionRow.number))
            .where(EditionRow.trip_id.in_(ids))
            .group_by(EditionRow.trip_id)
        ).all()
    )
    return [
        TripLine(
            row.id,
            row.key,
            row.title,
            row.starts,
            row.ends,
            pupils[row.id],
            groups[row.id],
            stops[row.id],
            editions.get(row.id, 0),
        )
        for row in rows
    ]


def _count(
    session: Session, kind: type[PupilRow | GroupRow | StopRow], ids: list[str]
) -> Counter[str]:
    query = select(kind.trip_id, func.count()).where(kind.trip_id.in_(ids)).group_by(kind.trip_id)
    return Counter(dict(session.execute(query).all()))
