"""The date of this computer, confirmed on screen after its clock leapt."""

from flask import Blueprint, flash, redirect, request, url_for
from flask.typing import ResponseReturnValue

from tripplanner.domain.access import Action
from tripplanner.services.server.clock import Clock
from tripplanner.store.database.base import db, utc_now
from tripplanner.web.http.languages import words
from tripplanner.web.http.presence import settings
from tripplanner.web.http.security import needs
from tripplanner.web.http.server_day import server_today

bp = Blueprint("clock", __name__, url_prefix="/system/clock")


@bp.post("/confirm")
@needs(Action.ADMINISTER_SYSTEM)
def confirm() -> ResponseReturnValue:
    """Believe the date that the page showed, if it is still the one."""
    say = words().gettext
    if request.form.get("today") == server_today().isoformat():
        db.session.rollback()
        Clock(db.engine, settings()).confirm(utc_now())
        flash(say("The date is confirmed. Backups from before stay another 30 days."), "ok")
    else:
        flash(say("The date has changed since that page was shown. Look again."), "warn")
    return redirect(url_for("system.page"), 303)
