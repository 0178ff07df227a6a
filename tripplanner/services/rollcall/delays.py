"""Running late: a notice from the way becomes the plan that everybody sees."""

import datetime as dt

from sqlalchemy.orm import Session

from tripplanner.domain.access import Actor
from tripplanner.domain.plan import day as plan_day
from tripplanner.domain.rollcall.events import Kind
from tripplanner.domain.rollcall.tallies import Late, late_notices, may_be_told_twice
from tripplanner.errors import NotFound
from tripplanner.services.plan.change import change
from tripplanner.services.publishing import editions as publishing_editions
from tripplanner.services.rollcall import events as rollcall_events
from tripplanner.store.editions import latest_edition


def notices(session: Session, trip_id: str) -> tuple[Late, ...]:
    """Return the notices of a trip that are not settled yet."""
    return late_notices(rollcall_events.events_of(session, trip_id))


def is_for_today(session: Session, trip_id: str, event_id: str, today: dt.date) -> bool:
    """Tell whether a notice stands, is about today, and surely tells of a delay of its own."""
    events = rollcall_events.events_of(session, trip_id)
    notice = _named(late_notices(events), event_id)
    return notice is not None and notice.date == today and not may_be_told_twice(notice, events)


def shift(session: Session, trip_id: str, event_id: str, actor: Actor, now: dt.datetime) -> int:
    """Move the rest of that day as a notice says, and settle the notice.

    Returns how many stops moved. Publishing is the caller's next step: a plan that a rule
    blocks is shifted all the same, since that is how late everybody really is.

    Raises:
        NotFound: if there is no such notice, or it was settled.
    """
    notice = _named(notices(session, trip_id), event_id)
    if notice is None:
        raise NotFound("This notice is settled already.")
    done = change(
        session,
        lambda trip: plan_day.shift_from(trip, notice.date, notice.minute, minutes=notice.minutes),
        trip_id=trip_id,
        actor=actor,
        action="plan.shift",
        facts={"minutes": notice.minutes},
    )
    rollcall_events.record(session, trip_id, actor, now, kind=Kind.UNDO, sup=(event_id,))
    return len(done.touched)


def _named(standing: tuple[Late, ...], event_id: str) -> Late | None:
    return next((late for late in standing if late.event.id == event_id), None)


def republish(session: Session, trip_id: str, actor: Actor) -> int:
    """Publish the shifted plan, if the trip was published at all; return the edition or 0.

    Raises:
        Blocked: if a finding forbids it that nobody has overridden.
        BadInput: if nothing changed.
    """
    if latest_edition(session, trip_id) is None:
        return 0
    return publishing_editions.publish(session, trip_id, actor).number
