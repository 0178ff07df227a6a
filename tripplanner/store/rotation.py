"""What people decided about the rotation of a VR stop, and how its hour went."""

from typing import Any

from sqlalchemy import ForeignKey, String, UniqueConstraint, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from tripplanner.store.database.base import Base, PrimaryKey, Sealed, SealedJson, Versioned
from tripplanner.store.rotation_json import arrangement_of_json


class RotationRow(Versioned, Base):
    """One rotation: ``arrangement`` is pins, seed and stations; the turns are planned anew.

    ``board`` is the state of its hour (who felt unwell is in it, so it is sealed); None
    before the first start. ``beat`` counts the changes of the board.
    """

    __tablename__ = "rotation"
    __table_args__ = (UniqueConstraint("trip_id", "stop_key"),)

    id: Mapped[PrimaryKey]
    trip_id: Mapped[str] = mapped_column(ForeignKey("trip.id", ondelete="CASCADE"), index=True)
    stop_key: Mapped[str] = mapped_column(String(40))
    arrangement: Mapped[dict[str, Any]] = mapped_column(Sealed, default=dict)
    board: Mapped[SealedJson | None] = mapped_column(default=None)
    beat: Mapped[int] = mapped_column(default=0)


def rotation_row(session: Session, trip_id: str, stop_key: str) -> RotationRow | None:
    """Return the row of one VR stop, or None."""
    query = select(RotationRow).where(
        RotationRow.trip_id == trip_id, RotationRow.stop_key == stop_key
    )
    return session.scalar(query)


def copies_of(session: Session, trip_id: str) -> dict[str, tuple[tuple[str, int], ...]]:
    """Return, by VR stop, the experiences of which only so many run at once."""
    query = select(RotationRow.stop_key, RotationRow.arrangement).where(
        RotationRow.trip_id == trip_id
    )
    found = {key: arrangement_of_json(value).copies for key, value in session.execute(query)}
    return {key: copies for key, copies in found.items() if copies}
