"""Two people changed one stop: both versions side by side, field by field."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from flask import render_template, url_for
from flask.typing import ResponseReturnValue
from werkzeug.datastructures import MultiDict

from tripplanner.domain.trip import Stop, Trip
from tripplanner.errors import NotFound, StaleSave
from tripplanner.services.plan import journal
from tripplanner.services.plan.change import FIELDS
from tripplanner.store.database.base import db
from tripplanner.web.http.languages import language, words
from tripplanner.web.http.security import wants_json
from tripplanner.web.plan.stop_form import same_form, stored_values
from tripplanner.web.plan.stop_words import field_name, field_text
from tripplanner.wording import error_text


@dataclass(frozen=True, slots=True)
class Choice:
    """One field that differs. ``pick`` is ``mine`` or ``theirs`` where only one changed it."""

    name: str
    label: str
    theirs: str
    mine: str
    pick: str


@dataclass(frozen=True, slots=True)
class StalePage:
    """All that ``plan/stale.html`` may use. ``hidden`` is my version as form fields."""

    trip_id: str
    day: str
    key: str
    title: str
    by: str
    version: int
    choices: tuple[Choice, ...]
    hidden: tuple[tuple[str, str], ...]
    action: str
    back: str


def stale_answer(
    trip: Trip, key: str, error: StaleSave, posted: MultiDict[str, str]
) -> ResponseReturnValue:
    """Return the page (or, for a script, its part) that shows both versions; status 409.

    Raises:
        NotFound: if the stop was removed in the meantime.
    """
    if not error.theirs:
        raise NotFound("Somebody else has taken this stop out of the plan. Undo is theirs to do.")
    page = stale_page(trip, key, error, posted)
    if wants_json():
        stale = render_template("plan/_stale.html", page=page)
        text = error_text(error, words())
        return {"error": {"status": 409, "text": text, "stale": stale, "stop": key}}, 409
    return render_template("plan/stale.html", page=page), 409


def stale_page(trip: Trip, key: str, error: StaleSave, posted: MultiDict[str, str]) -> StalePage:
    """Return both versions of a stop; ``posted`` may say what mine was based on."""
    values = {name: error.theirs[name] for name in FIELDS}
    known = next((stop for stop in trip.stops if stop.key == key), None)
    blank = known or Stop(key, values["date"], 0, None, values["kind"], values["title"])
    theirs = replace(blank, **values)
    mine = replace(theirs, **error.yours)
    theirs_form, mine_form = stored_values(theirs, trip), stored_values(mine, trip)
    base = _base(posted.get("base", ""))
    return StalePage(
        trip_id=trip.id,
        day=theirs.date.isoformat(),
        key=key,
        title=theirs.title.best(language()),
        by=_who(trip.id, theirs.id),
        version=int(error.theirs["version"]),
        choices=tuple(
            Choice(
                name,
                field_name(name),
                field_text(name, getattr(theirs, name), trip),
                field_text(name, getattr(mine, name), trip),
                _pick(name, theirs_form, mine_form, base),
            )
            for name in FIELDS
            if getattr(theirs, name) != getattr(mine, name)
        ),
        hidden=tuple(_hidden(mine_form)),
        action=url_for("plan.edit", trip_id=trip.id, key=key),
        back=url_for("plan.day", trip_id=trip.id, date=theirs.date.isoformat(), stop=key),
    )


def _base(text: str) -> Mapping[str, Any]:
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _pick(
    name: str, theirs: Mapping[str, Any], mine: Mapping[str, Any], base: Mapping[str, Any]
) -> str:
    """Return the side that changed the field, or nothing where both did or nobody knows."""
    if not base:
        return "mine"
    if same_form(theirs, base, name):
        return "mine"
    return "theirs" if same_form(mine, base, name) else ""


def _hidden(form: Mapping[str, Any]) -> list[tuple[str, str]]:
    pairs: list[tuple[str, str]] = []
    for name, value in form.items():
        pairs += (
            [(name, item) for item in value] if isinstance(value, list) else [(name, str(value))]
        )
    return pairs


def _who(trip_id: str, row_id: str) -> str:
    """Return who saved the stop last."""
    for entry in journal.history(db.session(), trip_id, limit=20):
        if any(record.id == row_id for record in entry.records):
            return entry.by
    return words().gettext("somebody else")
