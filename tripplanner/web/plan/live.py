"""What others saved: a tiny answer that open pages ask for every few seconds."""

from flask import Blueprint, request
from flask.typing import ResponseReturnValue

from tripplanner.domain.access import Action
from tripplanner.services.plan import journal
from tripplanner.store.database.base import db
from tripplanner.store.database.journal import latest
from tripplanner.web.http.languages import language, words
from tripplanner.web.http.presence import actor
from tripplanner.web.http.security import needs
from tripplanner.web.plan.journal_words import action_text

bp = Blueprint("plan_live", __name__)

#: How many entries one answer tells at most; more are counted only.
_MOST = 20


@bp.get("/trips/<trip_id>/pulse")
@needs(Action.VIEW_TRIP)
def pulse(trip_id: str) -> ResponseReturnValue:
    """Return the journal's newest number, and what others did since ``since``.

    ``{"number": 12, "others": [{"by", "text", "records"}], "more": 0}``; ``records`` are the
    ids of the records that were touched.
    """
    session = db.session()
    number = latest(session, trip_id)
    since = (
        int(text)
        if (text := request.args.get("since", "0")[:12]).isascii() and text.isdigit()
        else 0
    )
    if number <= since:
        return {"number": number, "others": []}
    me = actor().name
    entries = [
        entry for entry in journal.history(session, trip_id, limit=_MOST) if entry.seq > since
    ]
    say = words().gettext("%(name)s: %(what)s")
    return {
        "number": number,
        "others": [
            {
                "by": entry.by,
                "text": say % {"name": entry.by, "what": action_text(entry, words(), language())},
                "stops": [
                    {"id": record.id, "gone": record.after is None}
                    for record in entry.records
                    if record.table == "stop"
                ],
            }
            for entry in reversed(entries)
            if entry.by != me
        ],
    }
