"""Long work that shows its progress and can be left and found again."""

import datetime as dt
from typing import Any

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from tripplanner.store.database.base import Base, PrimaryKey, Sealed, SealedString, utc_now


class JobRow(Base):
    """One piece of work: ``state`` is waiting, running, done, failed or cancelled.

    ``result`` is the name of a file in the instance's ``output`` folder.
    """

    __tablename__ = "job"

    id: Mapped[PrimaryKey]
    trip_id: Mapped[str | None] = mapped_column(
        ForeignKey("trip.id", ondelete="CASCADE"), index=True
    )
    user_id: Mapped[str] = mapped_column(String(36), default="")
    kind: Mapped[str] = mapped_column(String(40))
    arguments: Mapped[dict[str, Any]] = mapped_column(Sealed, default=dict)
    state: Mapped[str] = mapped_column(String(10), default="waiting")
    done: Mapped[int] = mapped_column(default=0)
    total: Mapped[int] = mapped_column(default=0)
    result: Mapped[str] = mapped_column(String(200), default="")
    filename: Mapped[SealedString] = mapped_column(default="")
    error: Mapped[dict[str, Any]] = mapped_column("trouble", Sealed, default=dict)
    created_at: Mapped[dt.datetime] = mapped_column(default=utc_now)
    finished_at: Mapped[dt.datetime | None]
