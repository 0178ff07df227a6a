"""Running late becomes the plan: from the office's button, or by itself while the day still runs."""

import logging
from collections.abc import Iterable
from dataclasses import dataclass

from tripplanner.domain.access import Action, Actor, may
from tripplanner.domain.rollcall.events import Event, Kind
from tripplanner.errors import BadInput, Blocked, TripPlannerError
from tripplanner.services.rollcall import delays
from tripplanner.services.rollcall.devices import Known
from tripplanner.store.database.base import db, utc_now
from tripplanner.store.database.engine import write
from tripplanner.store.loading import load
from tripplanner.store.users import membership_of
from tripplanner.web.http.server_state import server
from tripplanner.web.plan.answers import today_in

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Shifted:
    """How many stops moved, which edition shows it (0 is none), and what forbade publishing."""

    moved: int
    edition: int
    trouble: Blocked | BadInput | None


def put_into_plan(trip_id: str, event_id: str, actor: Actor) -> Shifted:
    """Shift the rest of a day as a notice says, and publish that.

    Raises:
        NotFound: if there is no such notice, or it was settled.
    """
    session = db.session()
    with write(session):
        moved = delays.shift(session, trip_id, event_id, actor, utc_now())
    try:
        with write(session):
            edition = delays.republish(session, trip_id, actor)
    except (Blocked, BadInput) as error:
        return Shifted(moved, 0, error)
    server().page_cache.clear()
    return Shifted(moved, edition, None)


def put_arrived_into_plan(sender: Known, arrived: Iterable[Event]) -> None:
    """Do the same for what a phone has just brought, if it is about today and its owner may publish.

    ``arrived`` are events that were stored: what was refused or is in conflict moves nothing.
    Older notices wait for the office: their day is over. So does one that may tell of a
    delay which another phone has told of already. Trouble is logged and leaves the
    notice where the office sees it; the phone's counts are stored already.
    """
    session, actor = db.session(), sender.user.to_actor()
    for event in arrived:
        if event.kind != Kind.LATE:
            continue
        if not may(actor, Action.PUBLISH, membership_of(session, event.trip, actor.id)):
            continue
        try:
            today = today_in(load(session, event.trip).zone)
            if delays.is_for_today(session, event.trip, event.id, today):
                put_into_plan(event.trip, event.id, actor)
        except TripPlannerError:
            _log.warning("a notice of running late stays with the office", exc_info=True)
