"""Roll call: the phones that may send counts, the badges, and every event that arrived.

Events are only ever added. When a trip forgets its people an event loses its body; its id
and digest stay, so that a phone that offers it again is told "duplicate" and stores nobody
anew.
"""

import datetime as dt
from collections.abc import Collection, Mapping
from typing import Any

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint, func, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from tripplanner.domain.rollcall.events import Event, stored_event
from tripplanner.store.database.base import Base, PrimaryKey, SealedJson, SealedString, utc_now


class DeviceRow(Base):
    """A phone (its browser) that a teacher enrolled; ``sign_in_id`` is the sign-in it lives by.

    ``forked_from`` names the device whose storage it was copied from.
    """

    __tablename__ = "rollcall_device"

    id: Mapped[PrimaryKey]
    user_id: Mapped[str] = mapped_column(
        ForeignKey("user_account.id", ondelete="CASCADE"), index=True
    )
    sign_in_id: Mapped[str] = mapped_column(String(36), default="")
    name: Mapped[SealedString] = mapped_column(default="")
    enrolled_at: Mapped[dt.datetime] = mapped_column(default=utc_now)
    seen_at: Mapped[dt.datetime] = mapped_column(default=utc_now)
    revoked_at: Mapped[dt.datetime | None]
    forked_from: Mapped[str] = mapped_column(String(36), default="")


class CarryRow(Base):
    """A trip that a phone took along."""

    __tablename__ = "rollcall_carry"
    __table_args__ = (UniqueConstraint("trip_id", "device_id"),)

    id: Mapped[PrimaryKey]
    trip_id: Mapped[str] = mapped_column(ForeignKey("trip.id", ondelete="CASCADE"), index=True)
    device_id: Mapped[str] = mapped_column(
        ForeignKey("rollcall_device.id", ondelete="CASCADE"), index=True
    )
    taken_at: Mapped[dt.datetime] = mapped_column(default=utc_now)


class BadgeRow(Base):
    """A pupil's badge; the code on it holds ``token``, never a name."""

    __tablename__ = "badge"

    id: Mapped[PrimaryKey]
    trip_id: Mapped[str] = mapped_column(ForeignKey("trip.id", ondelete="CASCADE"), index=True)
    pupil_id: Mapped[str] = mapped_column(ForeignKey("pupil.id", ondelete="CASCADE"), index=True)
    token: Mapped[str] = mapped_column(String(16), unique=True)
    made_at: Mapped[dt.datetime] = mapped_column(default=utc_now)


class RollcallEventRow(Base):
    """One event as it arrived. ``number`` counts arrivals on this database.

    Neither trip nor device are foreign keys: what is not known yet is kept all the same.
    ``counts`` is whether its sender might call this trip's roll when it arrived. The same
    ``event`` with another ``sha256`` is a conflict; both are kept.
    """

    __tablename__ = "rollcall_event"
    __table_args__ = (
        UniqueConstraint("event", "sha256"),
        # Not unique: copied storage repeats numbers, and must not lose what it holds.
        Index("ix_rollcall_event_dev_seq", "dev", "seq"),
        Index("ix_rollcall_event_trip_number", "trip_id", "number"),
    )

    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    event: Mapped[str] = mapped_column(String(32))
    sha256: Mapped[str] = mapped_column(String(64))
    dev: Mapped[str] = mapped_column(String(64))
    seq: Mapped[int]
    trip_id: Mapped[str] = mapped_column(String(64))
    device_id: Mapped[str] = mapped_column(String(36), default="")
    counts: Mapped[bool] = mapped_column(default=True)
    received_at: Mapped[dt.datetime] = mapped_column(default=utc_now)
    body: Mapped[SealedJson | None]

    def to_domain(self) -> Event | None:
        """Return the plain value, or None when its trip has forgotten its people."""
        return None if self.body is None else stored_event(self.body)


def event_rows(
    session: Session, trip_id: str, *, after: int = 0, most: int | None = None
) -> list[RollcallEventRow]:
    """Return a trip's events that still have a body, in the order they arrived."""
    query = (
        select(RollcallEventRow)
        .where(
            RollcallEventRow.trip_id == trip_id,
            RollcallEventRow.number > after,
            RollcallEventRow.body.is_not(None),
        )
        .order_by(RollcallEventRow.number)
        .limit(most)
    )
    return list(session.scalars(query))


def events_after(
    session: Session, trip_id: str, after: int, most: int
) -> list[tuple[int, bool, Mapping[str, Any]]]:
    """Return number, whether it counts, and body of a trip's events, as phones are told them.

    Without a row for each: many phones that come home ask for a thousand at once.
    """
    row = RollcallEventRow
    query = (
        select(row.number, row.counts, row.body)
        .where(row.trip_id == trip_id, row.number > after, row.body.is_not(None))
        .order_by(row.number)
        .limit(most)
    )
    return [(number, counts, body or {}) for number, counts, body in session.execute(query)]


def latest_number(session: Session, trip_id: str = "") -> int:
    """Return the number of the newest event, of one trip or of all; 0 without any."""
    query = select(func.max(RollcallEventRow.number))
    if trip_id:
        query = query.where(RollcallEventRow.trip_id == trip_id)
    return session.scalar(query) or 0


def stored_digests(session: Session, events: Collection[str]) -> dict[str, list[str]]:
    """Return the digests stored under each event id, the first that arrived first."""
    found: dict[str, list[str]] = {}
    query = select(RollcallEventRow.event, RollcallEventRow.sha256)
    query = query.where(RollcallEventRow.event.in_(events)).order_by(RollcallEventRow.number)
    for event, sha in session.execute(query):
        found.setdefault(event, []).append(sha)
    return found


def have_marks(session: Session, devices: Collection[str] | None = None) -> dict[str, int]:
    """Return the highest number up to which nothing is missing, by device; None is all."""
    query = select(
        RollcallEventRow.dev,
        func.max(RollcallEventRow.seq),
        func.count(RollcallEventRow.seq.distinct()),
    ).group_by(RollcallEventRow.dev)
    if devices is not None:
        query = query.where(RollcallEventRow.dev.in_(devices))
    marks: dict[str, int] = {}
    for dev, highest, count in session.execute(query):
        marks[dev] = highest if highest == count else _contiguous(session, dev)
    return marks


def _contiguous(session: Session, dev: str) -> int:
    query = select(RollcallEventRow.seq).where(RollcallEventRow.dev == dev)
    reached = 0
    for seq in session.scalars(query.distinct().order_by(RollcallEventRow.seq)):
        if seq != reached + 1:
            break
        reached = seq
    return reached


def repeated_numbers(session: Session, dev: str, numbers: Collection[int]) -> set[int]:
    """Return those numbers of a device under which two different events are stored."""
    query = (
        select(RollcallEventRow.seq)
        .where(RollcallEventRow.dev == dev, RollcallEventRow.seq.in_(numbers))
        .group_by(RollcallEventRow.seq)
        .having(func.count(RollcallEventRow.event.distinct()) > 1)
    )
    return set(session.scalars(query))


def badges_of(session: Session, trip_id: str) -> dict[str, str]:
    """Return the pupils' ids by the token of their badge."""
    query = select(BadgeRow.token, BadgeRow.pupil_id).where(BadgeRow.trip_id == trip_id)
    return dict(session.execute(query).all())


def devices_of(session: Session, trip_id: str) -> list[DeviceRow]:
    """Return the phones that took a trip along, the one seen last first."""
    query = (
        select(DeviceRow)
        .join(CarryRow, CarryRow.device_id == DeviceRow.id)
        .where(CarryRow.trip_id == trip_id)
        .order_by(DeviceRow.seen_at.desc(), DeviceRow.id)
    )
    return list(session.scalars(query))
