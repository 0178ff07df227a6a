"""Print the paper of a VR hour, as a job in the background."""

from flask import Blueprint, redirect, request
from flask.typing import ResponseReturnValue

from tripplanner.domain.access import Action
from tripplanner.domain.rotation.request import visit_at
from tripplanner.i18n import LANGUAGES
from tripplanner.services.rotation import printing as rotation_printing
from tripplanner.store.database.base import db
from tripplanner.store.loading import load
from tripplanner.web.http.jobs import begin
from tripplanner.web.http.languages import language
from tripplanner.web.http.security import needs

bp = Blueprint("vr_print", __name__, url_prefix="/trips/<trip_id>/vr/<stop>/paper")


@bp.post("")
@needs(Action.PRINT_FORMS)
def order(trip_id: str, stop: str) -> ResponseReturnValue:
    """Begin to print."""
    visit_at(load(db.session(), trip_id), stop)
    choice = request.form.get("language", "")
    speak = choice if choice in LANGUAGES else language()
    return redirect(begin(trip_id, rotation_printing.KIND, {"stop": stop, "language": speak}), 303)
