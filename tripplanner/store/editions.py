"""Published, frozen states of a plan, and the links that show them."""

import datetime as dt
from typing import Any

from sqlalchemy import ForeignKey, String, UniqueConstraint, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from tripplanner.store.database.base import Base, PrimaryKey, Sealed, SealedString, utc_now


class EditionRow(Base):
    """One edition: ``plan`` is a trip file without people's private data."""

    __tablename__ = "edition"
    __table_args__ = (UniqueConstraint("trip_id", "number"),)

    id: Mapped[PrimaryKey]
    trip_id: Mapped[str] = mapped_column(ForeignKey("trip.id", ondelete="CASCADE"), index=True)
    number: Mapped[int]
    published_at: Mapped[dt.datetime] = mapped_column(default=utc_now)
    by_id: Mapped[str] = mapped_column(String(36), default="")
    by_name: Mapped[str] = mapped_column(String(120), default="")
    note: Mapped[SealedString] = mapped_column(default="")
    plan: Mapped[SealedString]
    findings: Mapped[list[Any]] = mapped_column(Sealed, default=list)


class ShareRow(Base):
    """A capability link ``/s/<token>`` to a trip, one group of it, or one day.

    ``scope`` is ``trip``, ``group`` or ``day``; a group and a day may go together. The leader's
    phone is on its pages only where somebody chose that.
    """

    __tablename__ = "share"

    id: Mapped[PrimaryKey]
    trip_id: Mapped[str] = mapped_column(ForeignKey("trip.id", ondelete="CASCADE"), index=True)
    token: Mapped[str] = mapped_column(String(16), unique=True)
    scope: Mapped[str] = mapped_column(String(10))
    group_key: Mapped[str] = mapped_column(String(40), default="")
    day: Mapped[dt.date | None]
    created_at: Mapped[dt.datetime] = mapped_column(default=utc_now)
    revoked_at: Mapped[dt.datetime | None]
    shows_phone: Mapped[bool] = mapped_column(default=False)


def latest_edition(session: Session, trip_id: str) -> EditionRow | None:
    """Return the newest edition of a trip, or None when it was never published."""
    query = select(EditionRow).where(EditionRow.trip_id == trip_id)
    return session.scalar(query.order_by(EditionRow.number.desc()).limit(1))


def editions_of(session: Session, trip_id: str) -> list[EditionRow]:
    """Return all editions of a trip, newest first."""
    query = select(EditionRow).where(EditionRow.trip_id == trip_id)
    return list(session.scalars(query.order_by(EditionRow.number.desc())))


def share_of_token(session: Session, token: str) -> ShareRow | None:
    """Return the link with that token unless it was revoked."""
    query = select(ShareRow).where(ShareRow.token == token, ShareRow.revoked_at.is_(None))
    return session.scalar(query)


def shares_of(session: Session, trip_id: str) -> list[ShareRow]:
    """Return the links of a trip that still work, in the order they were made."""
    query = select(ShareRow).where(ShareRow.trip_id == trip_id, ShareRow.revoked_at.is_(None))
    return list(session.scalars(query.order_by(ShareRow.id)))
