"""Decide whether what changed since forms were printed matters: ``/trips/<id>/forms/changes``."""

from dataclasses import dataclass

from flask import Blueprint, flash, redirect, request, url_for
from flask.typing import ResponseReturnValue
from sqlalchemy.orm import Session

from tripplanner.domain.access import Action
from tripplanner.domain.trip import Trip
from tripplanner.errors import BadInput, NotFound
from tripplanner.services.consent import changes as consent_changes
from tripplanner.services.consent.versions import Versions
from tripplanner.store.database.base import db
from tripplanner.store.database.engine import write
from tripplanner.store.loading import load
from tripplanner.web.http.languages import language, words
from tripplanner.web.http.presence import actor
from tripplanner.web.http.security import needs
from tripplanner.wording import error_text
from tripplanner.wording.agreed_sentences import change_text

bp = Blueprint("consent_changes", __name__, url_prefix="/trips/<trip_id>/forms/changes")

#: So many pupils are named beside a change; of more, the rest is counted.
_NAMED = 6


@dataclass(frozen=True, slots=True)
class ChangeLine:
    """One change since forms were printed, in words.

    ``keeps`` is the decision (None: not yet), ``by`` whose it is; ``names`` are the first
    pupils whose form says otherwise, ``more`` how many others there are.
    """

    key: str
    text: str
    forced: bool
    keeps: bool | None
    by: str
    names: tuple[str, ...]
    more: int


def change_lines(session: Session, trip: Trip, known: Versions) -> tuple[ChangeLine, ...]:
    """Return what changed since forms of a trip were printed, in the reader's words."""
    names = {pupil.key: pupil.name for pupil in trip.pupils}
    return tuple(
        ChangeLine(
            change.difference.key,
            change_text(change.difference, words(), language()),
            change.difference.forced,
            change.keeps,
            change.by,
            tuple(names[key] for key in change.pupils[:_NAMED]),
            max(0, len(change.pupils) - _NAMED),
        )
        for change in consent_changes.changes(session, trip, known)
    )


@bp.post("")
@needs(Action.PRINT_FORMS)
def decide(trip_id: str) -> ResponseReturnValue:
    """Keep whether consents outlive one change, or take that decision back."""
    session, form = db.session(), request.form
    key, verdict = form.get("key", ""), form.get("verdict", "")
    try:
        with write(session):
            trip = load(session, trip_id)
            if verdict == "anew":
                consent_changes.decide_again(session, trip, key, actor())
            else:
                consent_changes.decide(session, trip, [key], actor(), keeps=verdict == "keep")
    except (BadInput, NotFound) as error:
        flash(error_text(error, words()), "bad")
    return redirect(url_for("consent.page", trip_id=trip_id) + "#changed", 303)
