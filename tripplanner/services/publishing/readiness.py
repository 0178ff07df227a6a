"""What is left before departure."""

import datetime as dt

from sqlalchemy.orm import Session

from tripplanner.domain.access import Actor
from tripplanner.domain.plan.readiness import ReadinessInput, Step, readiness
from tripplanner.domain.plan.waiting import Waiting, waiting_for
from tripplanner.domain.trip import Trip
from tripplanner.services.consent.clearance import clearances
from tripplanner.services.consent.forms import printed_count
from tripplanner.services.plan.findings import judge
from tripplanner.services.publishing.editions import since_publication
from tripplanner.store.database.journal import newest_of, note
from tripplanner.store.database.read_cache import cached_for
from tripplanner.store.editions import shares_of

FILED, NOT_FILED = "filing.done", "filing.open"


def steps(session: Session, trip: Trip, today: dt.date) -> tuple[Step, ...]:
    """Return every step before departure, in order; ``today`` in the trip's zone."""
    return cached_for(session, trip, ("steps", today), lambda: _steps(session, trip, today))


def _steps(session: Session, trip: Trip, today: dt.date) -> tuple[Step, ...]:
    judged = judge(session, trip, today)
    news = since_publication(session, trip)
    return readiness(
        ReadinessInput(
            trip=trip,
            today=today,
            findings=tuple(item.finding for item in judged if item.override is None),
            edition=news.edition or None,
            changes=len(news.changes),
            links=len(shares_of(session, trip.id)),
            filing_printed=is_filed(session, trip.id),
            forms_printed=printed_count(session, trip),
            not_cleared=tuple(
                key for key, clearance in clearances(session, trip).items() if not clearance.cleared
            ),
            cards_printed=newest_of(session, trip.id, ("print.cards",)) is not None,
        )
    )


def waiting(session: Session, trip: Trip) -> tuple[Waiting, ...]:
    """Return whose answers the trip waits for, soonest needed first."""
    not_cleared = sum(not clearance.cleared for clearance in clearances(session, trip).values())
    return waiting_for(trip, printed_count(session, trip), not_cleared)


def is_filed(session: Session, trip_id: str) -> bool:
    """Tell whether somebody said that the trip was filed with the education authority."""
    newest = newest_of(session, trip_id, (FILED, NOT_FILED))
    return newest is not None and newest.action == FILED


def file(session: Session, trip_id: str, actor: Actor, *, done: bool) -> None:
    """Keep that a trip was filed, or that it was not after all."""
    note(session, trip_id, actor, FILED if done else NOT_FILED)
