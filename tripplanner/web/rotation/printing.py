"""Print the paper of a VR hour, as a job in the background."""

from flask import Blueprint, redirect, request
from flask.sansio.blueprints import BlueprintSetupState
from flask.typing import ResponseReturnValue
from sqlalchemy.orm import Session

from tripplanner.domain.access import Action
from tripplanner.domain.rotation_ask import visit_at
from tripplanner.i18n import LANGUAGES
from tripplanner.services import rotation_print
from tripplanner.services.jobs import Made, Progress
from tripplanner.services.trips import load
from tripplanner.store.base import db
from tripplanner.store.jobs import JobRow
from tripplanner.web.jobs import begin, workshop
from tripplanner.web.languages import language
from tripplanner.web.security import needs

bp = Blueprint("vr_print", __name__, url_prefix="/trips/<trip_id>/vr/<stop>/paper")


@bp.post("")
@needs(Action.PRINT_FORMS)
def order(trip_id: str, stop: str) -> ResponseReturnValue:
    """Begin to print."""
    visit_at(load(db.session(), trip_id), stop)
    asked = request.form.get("language", "")
    speak = asked if asked in LANGUAGES else language()
    return redirect(begin(trip_id, rotation_print.KIND, {"stop": stop, "language": speak}), 303)


def _print(session: Session, row: JobRow, progress: Progress) -> Made:
    del progress  # one document is one step
    named = row.arguments
    return rotation_print.produce(session, str(row.trip_id), named["stop"], named["language"])


@bp.record_once
def prepare(state: BlueprintSetupState) -> None:
    """Teach the workshop to print a VR hour."""
    workshop(state.app).teach(rotation_print.KIND, _print)
