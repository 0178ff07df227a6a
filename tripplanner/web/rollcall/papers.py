"""The papers that a phone takes along: ``GET /api/v1/trips/<id>/papers/<paper>``."""

from base64 import b64encode

from flask import request
from flask.typing import ResponseReturnValue

from tripplanner.errors import MissingPart, NotFound, NotPrinted
from tripplanner.i18n import LANGUAGES, catalogue
from tripplanner.services.printing.requests import Order, Paper
from tripplanner.services.rollcall.papers import PaperPages, pages_of, papers_for
from tripplanner.store.database.base import db
from tripplanner.web.http.links import base_address
from tripplanner.web.http.security import open_to_all
from tripplanner.web.rollcall.api import answered, bp, head, may_hold, sent_by, unknown_device
from tripplanner.wording import error_text

__all__ = ["bp"]


@bp.get("/trips/<trip_id>/papers/<paper>")
@bp.get("/trips/<trip_id>/papers/<paper>/<int:number>")
@open_to_all
def paper(trip_id: str, paper: str, number: int = -1) -> ResponseReturnValue:
    """Tell how large a paper is, or give its page ``number`` (from 0) as a picture.

    The first answer may take as long as printing does. ``language`` is that of the paper.
    Pages come as base 64 inside JSON, so that the phone sees who answered.
    """
    session, sender = db.session(), sent_by()
    if sender is None:
        return unknown_device()
    if sender.ended:
        return answered({**head(), "ended": True}, 401)
    if not may_hold(sender, trip_id):
        return answered({**head(), "gone": True})
    speak = request.args.get("language", "")
    if paper not in papers_for(session, trip_id, sender.user) or speak not in LANGUAGES:
        raise NotFound("There is no such page.")
    # The roster says who carries it; the other papers are the same for everybody.
    by = sender.user.to_actor().name if paper == Paper.ROSTER else ""
    order = Order(Paper(paper), speak, base_address(), by=by)
    try:
        found = pages_of(session, trip_id, order)
    except (MissingPart, NotPrinted) as error:
        return answered({**head(), "error": {"text": error_text(error, catalogue(speak))}})
    return answered({**head(), **_said(found, number)})


def _said(found: PaperPages, number: int) -> dict[str, object]:
    values: dict[str, object] = {"tag": found.tag, "pages": len(found.pages), "size": found.size}
    if number >= len(found.pages):
        raise NotFound("There is no such page.")
    if number >= 0:
        values["picture"] = b64encode(found.pages[number]).decode()
    return values
