"""Permission forms: what a school and a trip say on them, what was printed, and whom it means."""

import datetime as dt
from typing import Any

from sqlalchemy import ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from tripplanner.store.database.base import Base, PrimaryKey, Sealed, Versioned, utc_now

#: The id of the row that holds what the school says on all its forms.
SCHOOL = "school"


class FormSettingRow(Versioned, Base):
    """What the school (``id`` is ``school``) or one trip says in its own way on its forms.

    ``texts`` are words by the clause's name, ``off`` the questions that are not asked,
    ``options`` how forms are printed (``documents.form_options``).
    """

    __tablename__ = "form_setting"

    id: Mapped[PrimaryKey]
    trip_id: Mapped[str | None] = mapped_column(
        ForeignKey("trip.id", ondelete="CASCADE"), unique=True
    )
    texts: Mapped[dict[str, Any]] = mapped_column(Sealed, default=dict)
    off: Mapped[list[str]] = mapped_column(default=list)
    options: Mapped[dict[str, Any]] = mapped_column(Sealed, default=dict)


class FormVersionRow(Base):
    """What forms of a trip said when they were printed; never changed, so that paper keeps its word.

    ``texts`` are the clauses by name as printed, ``layouts`` the measuring records by side
    (``documents.sheet``), ``agreed`` the facts of the trip that parents agree to
    (``domain.agreed``). Empty ``texts`` and ``agreed`` mean that nobody kept them.
    """

    __tablename__ = "form_version"
    __table_args__ = (UniqueConstraint("trip_id", "number"),)

    id: Mapped[PrimaryKey]
    trip_id: Mapped[str] = mapped_column(ForeignKey("trip.id", ondelete="CASCADE"), index=True)
    number: Mapped[int]
    at: Mapped[dt.datetime] = mapped_column(default=utc_now)
    asked: Mapped[list[str]] = mapped_column(default=list)
    texts: Mapped[dict[str, Any]] = mapped_column(Sealed, default=dict)
    layouts: Mapped[dict[str, Any]] = mapped_column(default=dict)
    agreed: Mapped[dict[str, Any]] = mapped_column(Sealed, default=dict)


class FormVerdictRow(Base):
    """What a person decided about one thing that changed since forms were printed.

    ``key`` is the change's digest, ``keeps`` whether what parents signed still holds.
    """

    __tablename__ = "form_verdict"
    __table_args__ = (UniqueConstraint("trip_id", "key"),)

    id: Mapped[PrimaryKey]
    trip_id: Mapped[str] = mapped_column(ForeignKey("trip.id", ondelete="CASCADE"), index=True)
    key: Mapped[str] = mapped_column(String(32))
    keeps: Mapped[bool]
    by_id: Mapped[str] = mapped_column(String(36), default="")
    by_name: Mapped[str] = mapped_column(String(120), default="")
    at: Mapped[dt.datetime] = mapped_column(default=utc_now)


class FormRow(Base):
    """One printed form; the code holds ``token``, never a name.

    ``pupil_id`` is None for a blank form that nobody has said the pupil of yet.
    ``form_version`` is the number of its version, ``asked`` the questions on it in order.
    """

    __tablename__ = "form"

    id: Mapped[PrimaryKey]
    trip_id: Mapped[str] = mapped_column(ForeignKey("trip.id", ondelete="CASCADE"), index=True)
    pupil_id: Mapped[str | None] = mapped_column(
        ForeignKey("pupil.id", ondelete="CASCADE"), index=True
    )
    version_id: Mapped[str] = mapped_column(
        ForeignKey("form_version.id", ondelete="CASCADE"), index=True
    )
    token: Mapped[str] = mapped_column(String(12), unique=True)
    form_version: Mapped[int] = mapped_column(default=1)
    asked: Mapped[list[str]] = mapped_column(default=list)
    printed_at: Mapped[dt.datetime] = mapped_column(default=utc_now)
    revoked_at: Mapped[dt.datetime | None]
