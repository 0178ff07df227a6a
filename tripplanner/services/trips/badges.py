"""Badges: one token for each pupil, which stays the same however often it is printed."""

import secrets

from sqlalchemy.orm import Session

from tripplanner.documents.papers.badges import Badges, badges_pdf, lost_child_pdf
from tripplanner.documents.rendering.renderer import Progress
from tripplanner.domain.code_payloads import SHARE_TOKEN, token
from tripplanner.domain.trip import Trip
from tripplanner.store.database.base import new_id
from tripplanner.store.database.engine import write
from tripplanner.store.rollcall import BadgeRow, badges_of

_RANDOM_BYTES = SHARE_TOKEN * 5 // 8


def ensure(session: Session, trip: Trip) -> dict[str, str]:
    """Return the token of each pupil's badge by the pupil's id; new pupils get theirs."""
    tokens = {pupil: found for found, pupil in badges_of(session, trip.id).items()}
    for pupil in trip.pupils:
        if pupil.id not in tokens:
            tokens[pupil.id] = token(secrets.token_bytes(_RANDOM_BYTES), SHARE_TOKEN)
            session.add(
                BadgeRow(id=new_id(), trip_id=trip.id, pupil_id=pupil.id, token=tokens[pupil.id])
            )
    session.flush()
    return tokens


def print_badges(
    session: Session,
    trip: Trip,
    language: str,
    groups: tuple[str, ...],
    progress: Progress | None = None,
) -> bytes:
    """Return the sheets of badges; their tokens are kept before anything is printed.

    Raises:
        NotPrinted: if nobody is chosen, or there is no number for the back.
    """
    with write(session):
        tokens = ensure(session, trip)
    return badges_pdf(Badges(trip, language, tokens, groups), progress)


def print_lost_child(trip: Trip, language: str, progress: Progress | None = None) -> bytes:
    """Return the sheets of lost-child cards.

    Raises:
        NotPrinted: if there is no number to call.
    """
    return lost_child_pdf(trip, language, progress)
