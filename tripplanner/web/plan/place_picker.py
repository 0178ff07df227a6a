"""The picker of places in a stop's panel: typed letters find any place of the server."""

from dataclasses import asdict, dataclass

from flask import Blueprint, request
from flask.typing import ResponseReturnValue

from tripplanner.domain.access import Action
from tripplanner.domain.place import Place
from tripplanner.services.places import search
from tripplanner.services.plan.stop_place import NEW, OTHER
from tripplanner.store import loading
from tripplanner.store.database.base import db
from tripplanner.web.http.languages import language, words
from tripplanner.web.http.presence import may_here
from tripplanner.web.http.security import needs
from tripplanner.web.places.place_words import hours_lines

bp = Blueprint("place_picker", __name__)

_LONGEST_QUERY = 80


@dataclass(frozen=True, slots=True)
class PickLine:
    """One place to pick: what the form sends, its name, hours and room, whether it is confirmed."""

    value: str
    name: str
    note: str
    sure: str
    is_sure: bool
    here: bool


@bp.get("/trips/<trip_id>/plan/places")
@needs(Action.EDIT_TRIP)
def find(trip_id: str) -> ResponseReturnValue:
    """Return the places that fit ``q``, those of the trip first, and whether a new one may be made."""
    session = db.session()
    query = request.args.get("q", "").strip()[:_LONGEST_QUERY]
    found = search.places(session, loading.load(session, trip_id), query)
    exact = any(
        query.casefold() in {it.casefold() for it in one.place.name.given().values()}
        for one in found
    )
    may_make = bool(query) and not exact and may_here(Action.EDIT_PLACES)
    return {
        "places": [asdict(_line(it)) for it in found],
        "new": {
            "value": f"{NEW}{query}",
            "text": words().gettext("New place “%(name)s”") % {"name": query},
        }
        if may_make
        else None,
    }


def _line(found: search.Found) -> PickLine:
    say, place = words().gettext, found.place
    return PickLine(
        value=found.key or f"{OTHER}{place.id}",
        name=place.name.best(language()),
        note=_note(place),
        sure=say("confirmed") if place.verified_on else say("to be confirmed"),
        is_sure=place.verified_on is not None,
        here=bool(found.key),
    )


def _note(place: Place) -> str:
    say = words()
    hours = hours_lines(place, say, language())[:1]
    room = (
        [say.gettext("room for %(num)d") % {"num": place.capacity}]
        if place.capacity is not None
        else []
    )
    return " · ".join([*(hours or [say.gettext("hours unknown")]), *room])
