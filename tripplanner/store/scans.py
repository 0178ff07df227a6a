"""Scanned forms: piles, their pages, their pictures, and what people decided about them.

What the machine read stays as it read it; what people decided is a row of its own, and
none is ever changed. Answers and pictures are sealed: health is among them.
"""

import datetime as dt
from typing import Any

from sqlalchemy import ForeignKey, LargeBinary, String, UniqueConstraint
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import Mapped, mapped_column
from sqlalchemy.types import TypeDecorator

from tripplanner.store.database.base import (
    Base,
    PrimaryKey,
    Sealed,
    SealedJson,
    SealedString,
    utc_now,
)
from tripplanner.store.database.vault import vault_of


class SealedBytes(TypeDecorator[bytes]):
    """Bytes, encrypted with the key beside the database."""

    impl = LargeBinary
    cache_ok = True

    def process_bind_param(self, value: bytes | None, dialect: Dialect) -> bytes | None:
        """Encrypt."""
        if value is None:
            return None
        sealed: bytes = vault_of(dialect).seal(value)
        return sealed

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> bytes | None:
        """Decrypt."""
        if value is None:
            return None
        plain: bytes = vault_of(dialect).unseal(value)
        return plain


class ScanRow(Base):
    """One pile of files brought at once.

    ``files`` is a list of ``{name, stored, size, pages, done, message, values}``: the
    sealed upload's name in the instance folder, and why a file could not be read.
    """

    __tablename__ = "scan"

    id: Mapped[PrimaryKey]
    trip_id: Mapped[str] = mapped_column(ForeignKey("trip.id", ondelete="CASCADE"), index=True)
    by_id: Mapped[str] = mapped_column(String(36), default="")
    by_name: Mapped[str] = mapped_column(String(120), default="")
    at: Mapped[dt.datetime] = mapped_column(default=utc_now)
    job_id: Mapped[str] = mapped_column(String(36), default="")
    files: Mapped[list[Any]] = mapped_column(Sealed, default=list)
    undone_at: Mapped[dt.datetime | None]


class ScanPageRow(Base):
    """One page as the machine read it, and whose it is.

    ``kind`` is what lies on the page, ``status`` filed, review, foreign or unreadable,
    ``reason`` why. ``reading`` holds answers, signature and doubts as read, ``asked`` the
    questions of its form in order.
    """

    __tablename__ = "scan_page"
    __table_args__ = (UniqueConstraint("scan_id", "file", "page"),)

    id: Mapped[PrimaryKey]
    trip_id: Mapped[str] = mapped_column(ForeignKey("trip.id", ondelete="CASCADE"), index=True)
    scan_id: Mapped[str] = mapped_column(ForeignKey("scan.id", ondelete="CASCADE"))
    file: Mapped[int]
    file_name: Mapped[SealedString]
    page: Mapped[int]
    at: Mapped[dt.datetime] = mapped_column(default=utc_now)
    digest: Mapped[str] = mapped_column(String(64), default="", index=True)
    kind: Mapped[str] = mapped_column(String(10))
    status: Mapped[str] = mapped_column(String(10))
    reason: Mapped[str] = mapped_column(String(20), default="")
    form_id: Mapped[str | None] = mapped_column(ForeignKey("form.id", ondelete="SET NULL"))
    pupil_id: Mapped[str | None] = mapped_column(
        ForeignKey("pupil.id", ondelete="SET NULL"), index=True
    )
    side: Mapped[str] = mapped_column(String(1), default="")
    form_version: Mapped[int | None]
    asked: Mapped[list[str]] = mapped_column(default=list)
    rotation: Mapped[int] = mapped_column(default=0)
    flat: Mapped[bool] = mapped_column(default=False)
    black_and_white: Mapped[bool] = mapped_column(default=False)
    reader: Mapped[int] = mapped_column(default=1)
    reading: Mapped[SealedJson]
    measures: Mapped[dict[str, Any]] = mapped_column(default=dict)


class ScanPictureRow(Base):
    """The picture of one page, a JPEG."""

    __tablename__ = "scan_picture"

    page_id: Mapped[str] = mapped_column(
        ForeignKey("scan_page.id", ondelete="CASCADE"), primary_key=True
    )
    picture: Mapped[bytes] = mapped_column(SealedBytes)


class ScanDecisionRow(Base):
    """What a person decided about one field of one page; the newest counts.

    ``field`` is a question, ``signature``, ``pupil`` or ``page``; ``value`` empty takes
    earlier decisions back.
    """

    __tablename__ = "scan_decision"

    id: Mapped[PrimaryKey]
    trip_id: Mapped[str] = mapped_column(ForeignKey("trip.id", ondelete="CASCADE"), index=True)
    page_id: Mapped[str] = mapped_column(ForeignKey("scan_page.id", ondelete="CASCADE"), index=True)
    field: Mapped[str] = mapped_column(String(40))
    value: Mapped[SealedJson]
    before: Mapped[SealedJson]
    by_id: Mapped[str] = mapped_column(String(36), default="")
    by_name: Mapped[str] = mapped_column(String(120), default="")
    at: Mapped[dt.datetime] = mapped_column(default=utc_now)


class ConsentEventRow(Base):
    """What happened to a consent beside the paper.

    ``kind`` is ``withdrawn``, ``phone`` or ``cancelled``: the last takes an event of the
    other kinds (``of``) back. ``facts`` holds who called, which number, the witness.
    """

    __tablename__ = "consent_event"

    id: Mapped[PrimaryKey]
    trip_id: Mapped[str] = mapped_column(ForeignKey("trip.id", ondelete="CASCADE"), index=True)
    pupil_id: Mapped[str] = mapped_column(ForeignKey("pupil.id", ondelete="CASCADE"), index=True)
    kind: Mapped[str] = mapped_column(String(10))
    of: Mapped[str] = mapped_column(String(36), default="")
    on: Mapped[dt.date]
    facts: Mapped[SealedJson]
    by_id: Mapped[str] = mapped_column(String(36), default="")
    by_name: Mapped[str] = mapped_column(String(120), default="")
    at: Mapped[dt.datetime] = mapped_column(default=utc_now)
