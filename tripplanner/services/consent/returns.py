"""How a trip's returns stand while a pile is read: who is here, who is missing, what to scan again."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from tripplanner.domain.trip import Trip
from tripplanner.services.consent.forms import printed
from tripplanner.store.scan_pages import FILED, REVIEW, TWICE, UNREADABLE
from tripplanner.store.scans import ScanPageRow, ScanRow

#: Reasons of pages that nobody can be named for.
_NOBODY = frozenset({"damaged", "broken", "mixed", "unknown_code"})


@dataclass(frozen=True, slots=True)
class Returns:
    """Whose asking side came back, by name, and which pages of one pile show nobody.

    ``expected`` counts the pupils with a printed form, ``missing`` names those of them with
    no side to read; ``unreadable`` are rows of the pile.
    """

    expected: int
    here: int
    missing: tuple[str, ...]
    unreadable: tuple[ScanPageRow, ...]


def returns(session: Session, trip: Trip, scan_id: str) -> Returns:
    """Return how the returns of a trip stand, and what of one pile has to be scanned again."""
    forms = printed(session, trip)
    query = (
        select(ScanPageRow.pupil_id)
        .join(ScanRow, ScanRow.id == ScanPageRow.scan_id)
        .where(
            ScanPageRow.trip_id == trip.id,
            ScanRow.undone_at.is_(None),
            ScanPageRow.side == "2",
            ScanPageRow.status.in_((FILED, REVIEW)),
            ScanPageRow.reason != TWICE,
        )
    )
    returned = set(session.scalars(query))
    wanted = [pupil for pupil in trip.pupils if pupil.id in forms]
    unreadable = select(ScanPageRow).where(
        ScanPageRow.scan_id == scan_id,
        (ScanPageRow.status == UNREADABLE) | ScanPageRow.reason.in_(_NOBODY),
    )
    return Returns(
        expected=len(wanted),
        here=sum(pupil.id in returned for pupil in wanted),
        missing=tuple(pupil.name for pupil in wanted if pupil.id not in returned),
        unreadable=tuple(session.scalars(unreadable.order_by(ScanPageRow.file, ScanPageRow.page))),
    )
