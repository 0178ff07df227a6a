"""The phone that goes along: its page, its service worker, and taking a trip along.

The page is the same for everybody and holds no name, so that it can be kept by any phone;
people and counts come into it from the phone's own database (``static/js/phone/store.js``).
"""

import json
from dataclasses import dataclass
from pathlib import Path

from flask import Blueprint, Response, current_app, g, render_template, request, url_for
from flask.typing import ResponseReturnValue

from tripplanner.domain.access import Action
from tripplanner.errors import NotFound
from tripplanner.i18n import HTML_TAGS, LANGUAGES
from tripplanner.services.rollcall import bundle as rollcall_bundle
from tripplanner.services.rollcall import devices
from tripplanner.store.database.base import db, utc_now
from tripplanner.store.database.engine import write
from tripplanner.store.database.server_settings import database_id
from tripplanner.web.http import presence
from tripplanner.web.http.browsers import browser_name
from tripplanner.web.http.security import needs, open_to_all
from tripplanner.web.rollcall.api import answered
from tripplanner.web.rollcall.phone_files import (
    CachedFile,
    cached_file,
    cached_names,
    has_reader,
    has_writer,
    packed,
    version,
)
from tripplanner.web.rollcall.phone_words import spoken

bp = Blueprint("offline", __name__)


@dataclass(frozen=True, slots=True)
class ShellPage:
    """All that ``offline/shell.html`` may use.

    ``reader`` and ``writer`` tell whether this server has what reads codes and what draws them.
    """

    tag: str
    words: dict[str, dict[str, str]]
    reader: bool
    writer: bool


def _static() -> Path:
    return Path(current_app.static_folder or "")


@bp.get("/offline/")
@open_to_all
def shell() -> Response:
    """Show the phone's page, which is empty but for its words in both languages."""
    return _answered(_shell())


def _shell() -> CachedFile:
    g.language = LANGUAGES[0]  # the same for every reader: phones keep it
    page = ShellPage(
        HTML_TAGS[LANGUAGES[0]],
        {code: spoken(code) for code in LANGUAGES},
        has_reader(_static()),
        has_writer(_static()),
    )
    return packed(render_template("rollcall/phone.html", page=page).encode(), "text/html")


@bp.get("/offline/<path:name>")
@open_to_all
def part(name: str) -> Response:
    """Give one of the files that the phone's page is made of."""
    found = cached_file(_static(), name)
    if found is None:
        raise NotFound("There is no such page.")
    return _answered(found)


def _answered(file: CachedFile) -> Response:
    response = Response(file.content, mimetype=file.mimetype)
    response.headers["Cache-Control"] = "no-cache"
    response.headers["Vary"] = "Accept-Encoding"
    if file.policy:
        response.headers["Content-Security-Policy"] = file.policy
    response.set_etag(file.tag)
    if file.packed and "gzip" in request.headers.get("Accept-Encoding", ""):
        response.set_data(file.packed)
        response.headers["Content-Encoding"] = "gzip"
        response.set_etag(f"{file.tag}-gzip")
    response.make_conditional(request)
    return response


@bp.get("/sw.js")
@open_to_all
def service_worker() -> Response:
    """Give the service worker, with the list of what it keeps and the version of that."""
    static = _static()
    names = cached_names(static)
    parts = [_shell(), *(item for name in names if (item := cached_file(static, name)))]
    paths = ["/offline/", *(f"/offline/{name}" for name in names)]
    script = (static / "js" / "sw.js").read_bytes()
    head = f"const VERSION = {json.dumps(version(parts))};\nconst SHELL = {json.dumps(paths)};\n"
    response = _answered(packed(head.encode() + script, "text/javascript"))
    response.headers["Service-Worker-Allowed"] = "/"
    return response


@bp.post("/trips/<trip_id>/rollcall/take-along")
@needs(Action.CALL_ROLL)
def take_along(trip_id: str) -> ResponseReturnValue:
    """Enrol this browser and give it the trip. ``token`` is the one it has already, if any."""
    session, actor, now = db.session(), presence.actor(), utc_now()
    signed_in = presence.signed_in()
    with write(session):
        dev, token = devices.enrol(
            session,
            trip_id,
            actor,
            sign_in_id=signed_in.sign_in_id if signed_in else "",
            name=browser_name(request.user_agent.string),
            token=request.form.get("token", "")[:200],
            now=now,
        )
        head = {
            "server": devices.server_id(session),
            "db": database_id(session),
            "now": int(now.timestamp() * 1000),
        }
    return answered(
        {
            **head,
            "dev": dev,
            "token": token,
            "by": actor.name,
            "owner": actor.id,
            "bundle": rollcall_bundle.bundle(session, trip_id),
            "url": url_for("offline.shell", _anchor=f"/{trip_id}/count"),
        }
    )
