"""What phones ask for: ``POST /api/v1/events`` and the trips they took along.

Phones show who they are with a bearer token, never with a cookie, so that no other site
can post for them; a form token would mean nothing here. Every answer names this server,
so that a phone ignores whatever a captive portal answers in our place.
"""

import gzip
import json
import re
from collections.abc import Mapping
from typing import Any

from flask import Blueprint, Response, request
from flask.typing import ResponseReturnValue

from tripplanner.domain.rollcall.events import Event, digest, read_event
from tripplanner.errors import BadInput
from tripplanner.services.rollcall import bundle as rollcall_bundle
from tripplanner.services.rollcall import devices
from tripplanner.services.rollcall import events as rollcall_events
from tripplanner.services.rollcall.devices import Known
from tripplanner.store.database.base import db, utc_now
from tripplanner.store.database.engine import write
from tripplanner.store.database.server_settings import database_id
from tripplanner.store.rollcall import events_after
from tripplanner.store.trips import TripRow
from tripplanner.web.http import presence
from tripplanner.web.http.clock import believed_now
from tripplanner.web.http.languages import words
from tripplanner.web.http.security import csrf, open_to_all
from tripplanner.web.rollcall.delays import put_arrived_into_plan
from tripplanner.wording import error_text

bp = Blueprint("rollcall_api", __name__, url_prefix="/api/v1")
csrf.exempt(bp)

#: Events of others that one answer tells at most; the phone asks again for the rest.
_MOST_TOLD = 1000
_SMALL = 1000
#: Devices that one request may ask about: as many phones as may have handed their counts over.
_MOST_ABOUT = 200
_ID = re.compile(r"[\w.:-]{1,64}", re.ASCII)


def sent_by() -> Known | None:
    """Return the phone whose token came with the request, or None."""
    kind, _, token = request.headers.get("Authorization", "").partition(" ")
    if kind.lower() != "bearer" or not token.strip():
        return None
    return devices.known_device(db.session(), token.strip()[:200], believed_now())


def head() -> dict[str, Any]:
    """Return what every answer begins with: which server, which database, what time."""
    session = db.session()
    return {
        "server": devices.server_id(session),
        "db": database_id(session),
        "now": int(utc_now().timestamp() * 1000),
    }


def answered(body: Mapping[str, Any], status: int = 200) -> Response:
    """Return a body as JSON, compressed where the phone takes it."""
    plain = json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode()
    response = Response(plain, status, mimetype="application/json")
    if len(plain) > _SMALL and "gzip" in request.headers.get("Accept-Encoding", ""):
        response.set_data(gzip.compress(plain, 6, mtime=0))
        response.headers["Content-Encoding"] = "gzip"
    response.headers["Vary"] = "Accept-Encoding"
    return response


def unknown_device() -> Response:
    """Answer somebody whom we never enrolled."""
    text = words().gettext("This phone is not enrolled. Sign in and take the trip along again.")
    return answered({**head(), "error": {"status": 401, "text": text}}, 401)


def _refused(status: int, error: BadInput) -> Response:
    text = error_text(error, words())
    return answered({**head(), "error": {"status": status, "text": text}}, status)


@bp.post("/events")
@open_to_all
def events() -> ResponseReturnValue:
    """Store a batch of counts; answer only after they are on the disk.

    A phone that is to forget what it holds gets 401 with ``ended``; what it brought is
    kept all the same, so that nothing on it is the only copy.
    """
    session = db.session()
    if sent_by() is None:
        return unknown_device()
    try:
        bodies, about = _bodies()  # read before the lock: a slow phone must not hold up the others
    except BadInput as error:
        return _refused(400, error)
    with write(session):
        sender = sent_by()
        if sender is None:
            return unknown_device()
        devices.note_forgotten(session, sender, utc_now())
        try:
            receipt = rollcall_events.accept(session, sender, bodies, utc_now(), about)
        except BadInput as error:
            return _refused(400, error)
        devices.seen(session, sender, utc_now(), presence.settings().sign_in_days)
        body = {
            **head(),
            "acks": receipt.acks,
            "refused": receipt.refused,
            "have": receipt.have,
            "safe": receipt.safe,
        }
        if sender.ended:
            body["ended"] = True
        elif receipt.fork is not None:
            body["fork"] = {"dev": receipt.fork[0], "token": receipt.fork[1]}
    if not sender.ended:
        put_arrived_into_plan(sender, _taken(bodies, receipt))
    return answered(body, 401 if sender.ended else 200)


def _taken(bodies: list[object], receipt: rollcall_events.Receipt) -> list[Event]:
    """Return the events that are stored as they came: neither refused nor in conflict."""
    taken = {(name, sha) for name, state, sha in receipt.acks if state in {"stored", "duplicate"}}
    return [
        event
        for body in bodies
        if isinstance(body, dict)
        and (event := read_event(body)) is not None
        and (event.id, digest(body)) in taken
    ]


def _bodies() -> tuple[list[object], set[str]]:
    found: Any = None
    about: Any = None
    if request.mimetype == "application/json":
        try:
            found = json.loads(request.get_data())
        except (ValueError, RecursionError):
            found = None
    if isinstance(found, dict):
        found, about = found.get("events"), found.get("about")
    if not isinstance(found, list):
        raise BadInput("Counts are sent as JSON: an object with a list called events.")
    wanted = about[:_MOST_ABOUT] if isinstance(about, list) else []
    # No id of ours holds signs that a database cannot take (NUL, half a character).
    return found, {item for item in wanted if isinstance(item, str) and _ID.fullmatch(item)}


@bp.get("/trips/<trip_id>")
@open_to_all
def changes(trip_id: str) -> ResponseReturnValue:
    """Tell a phone what others counted since ``after``, and whether the plan is another one.

    ``gone`` says that the phone is to forget this trip: it was deleted or has forgotten
    its people, or its owner no longer takes part in it.
    """
    session, sender = db.session(), sent_by()
    if sender is None:
        return unknown_device()
    if sender.ended:
        return answered({**head(), "ended": True}, 401)
    if not may_hold(sender, trip_id):
        return answered({**head(), "gone": True})
    device, now = sender.device_id, utc_now()
    carried = devices.carries(session, device, trip_id)
    if not carried or devices.is_stale(session, sender, now):
        with write(session):
            sender = sent_by() or sender
            devices.note_forgotten(session, sender, now)
            devices.seen(session, sender, now, presence.settings().sign_in_days)
            devices.carry(session, device, trip_id, now)
    values = head()
    after = request.args.get("after", 0, type=int)
    rows = events_after(session, trip_id, after, _MOST_TOLD)
    return answered(
        {
            **values,
            "tag": rollcall_bundle.tag(session, trip_id),
            "events": [body for _, counts, body in rows if counts],
            "after": rows[-1][0] if rows else after,
            "more": len(rows) == _MOST_TOLD,
        }
    )


def may_hold(sender: Known, trip_id: str) -> bool:
    """Tell whether a phone may hold a trip: it is there, has its people, and the owner takes part."""
    session = db.session()
    row = session.get(TripRow, trip_id)
    return (
        row is not None
        and row.purged_at is None
        and rollcall_events.may_call(session, sender.user, trip_id)
    )


@bp.get("/trips/<trip_id>/bundle")
@open_to_all
def bundle(trip_id: str) -> ResponseReturnValue:
    """Give a phone that took a trip along the trip as it now is."""
    session, sender = db.session(), sent_by()
    if sender is None:
        return unknown_device()
    if sender.ended:
        return answered({**head(), "ended": True}, 401)
    if not may_hold(sender, trip_id):
        return answered({**head(), "gone": True})
    if request.headers.get("X-Owner-Present") and not _owner_is_here(sender):
        # A page that keeps nothing (plain http) asks again each time it is opened.
        return answered({**head(), "absent": True})
    return answered({**head(), "bundle": rollcall_bundle.bundle(session, trip_id)})


def _owner_is_here(sender: Known) -> bool:
    """Tell whether the person this phone belongs to is signed in on the browser that asks."""
    here = presence.signed_in()
    return here is not None and here.actor.id == sender.user.id


@bp.delete("/trips/<trip_id>")
@open_to_all
def put_back(trip_id: str) -> ResponseReturnValue:
    """Note that a phone has forgotten a trip."""
    session = db.session()
    with write(session):
        sender = sent_by()
        if sender is None:
            return unknown_device()
        devices.put_back(session, sender.device_id, trip_id)
        return answered(head())
