"""Permission forms that were printed: the token on paper and whom it means."""

import datetime as dt

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from tripplanner.store.base import Base, PrimaryKey, utc_now


class FormRow(Base):
    """One printed form of one pupil; the code holds ``token``, never a name.

    ``asked`` are the questions on it, in order: the reader of scans finds boxes by them.
    """

    __tablename__ = "form"

    id: Mapped[PrimaryKey]
    trip_id: Mapped[str] = mapped_column(ForeignKey("trip.id", ondelete="CASCADE"), index=True)
    pupil_id: Mapped[str] = mapped_column(ForeignKey("pupil.id", ondelete="CASCADE"), index=True)
    token: Mapped[str] = mapped_column(String(12), unique=True)
    form_version: Mapped[int] = mapped_column(default=1)
    asked: Mapped[list[str]] = mapped_column(default=list)
    printed_at: Mapped[dt.datetime] = mapped_column(default=utc_now)
    revoked_at: Mapped[dt.datetime | None]
