"""Personal data that goes soon: announced on the list of trips, and postponed there."""

from collections.abc import Collection
from dataclasses import dataclass

from flask import Blueprint, flash, redirect, url_for
from flask.typing import ResponseReturnValue

from tripplanner.domain.access import Action, UserRole, may
from tripplanner.services.lifecycle import purge_schedule
from tripplanner.store.database.base import db, utc_now
from tripplanner.store.database.engine import write
from tripplanner.store.users import memberships_of
from tripplanner.web.http import presence
from tripplanner.web.http.languages import day_text, language, words
from tripplanner.web.http.security import needs

bp = Blueprint("deletion", __name__, url_prefix="/trips/<trip_id>/deletion")


@dataclass(frozen=True, slots=True)
class DeletionNotice:
    """One trip in ``trips/deletion.html``; ``day`` is said in the reader's language."""

    trip_id: str
    title: str
    day: str
    may_postpone: bool


def deletion_notices(seen: Collection[str]) -> tuple[DeletionNotice, ...]:
    """Return what is announced of the trips that the reader may see."""
    session, actor, speak = db.session(), presence.actor(), language()
    announced = [it for it in purge_schedule.upcoming(session, utc_now()) if it.trip_id in seen]
    memberships = memberships_of(session, actor.id) if announced else {}
    return tuple(
        DeletionNotice(
            it.trip_id,
            it.title.best(speak),
            day_text(it.day, speak),
            actor.role is UserRole.ADMINISTRATOR
            or may(actor, Action.EDIT_TRIP, memberships.get(it.trip_id)),
        )
        for it in announced
    )


@bp.post("/postpone")
@needs(Action.EDIT_TRIP)
def postpone(trip_id: str) -> ResponseReturnValue:
    """Put the deletion of a trip's personal data off by a month."""
    session = db.session()
    with write(session):
        day = purge_schedule.postpone(session, trip_id, presence.actor(), utc_now())
    flash(
        words().gettext("Postponed: the personal data of this trip stays until %(day)s.")
        % {"day": day_text(day, language())},
        "ok",
    )
    return redirect(url_for("trips.index"), 303)
