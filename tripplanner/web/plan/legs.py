"""The click that adds the ride between two stops."""

from flask import Blueprint, request
from flask.typing import ResponseReturnValue

from tripplanner.domain.access import Action
from tripplanner.domain.place import Mode
from tripplanner.errors import BadInput, Faults
from tripplanner.services.plan import legs
from tripplanner.store.database.base import db
from tripplanner.store.database.engine import write
from tripplanner.web.http.forms import Form
from tripplanner.web.http.presence import actor
from tripplanner.web.http.security import needs
from tripplanner.web.plan.answers import after, day_of

bp = Blueprint("legs", __name__)

_MOST_MINUTES = 1439


@bp.post("/trips/<trip_id>/plan/legs")
@needs(Action.EDIT_TRIP)
def add(trip_id: str) -> ResponseReturnValue:
    """Add one ride, by the travel table or with the minutes that were typed."""
    form = Form(request.form)
    minutes = form.whole("ride_minutes", "Minutes", least=1, most=_MOST_MINUTES, needed=False)
    mode = form.choice("ride_mode", "Means of travel", Mode, needed=False)
    if form.faults:
        raise BadInput(form.faults[0].message, **form.faults[0].values)
    try:
        with write(db.session()) as session:
            result = legs.add(
                session,
                trip_id,
                actor(),
                origin=form.value("origin"),
                target=form.value("target"),
                minutes=minutes,
                mode=mode if minutes is not None else None,
                both_ways=form.flag("both_ways"),
            )
    except Faults as faults:
        raise BadInput(faults.faults[0].message, **faults.faults[0].values) from faults
    return after(trip_id, result)


@bp.post("/trips/<trip_id>/plan/<date>/legs")
@needs(Action.EDIT_TRIP)
def add_known(trip_id: str, date: str) -> ResponseReturnValue:
    """Add every ride of the day that the travel table knows."""
    with write(db.session()) as session:
        result = legs.add_known(session, trip_id, actor(), day_of(date))
    return after(trip_id, result, day=day_of(date))
