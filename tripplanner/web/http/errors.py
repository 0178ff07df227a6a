"""What people see when something does not work: a page, or JSON for scripts."""

import logging
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, replace
from html import escape

from flask import Flask, Response, current_app, g, jsonify, render_template, request
from flask.typing import ResponseReturnValue
from flask_wtf.csrf import CSRFError
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from werkzeug.exceptions import HTTPException

from tripplanner.errors import (
    NO_ROOM,
    DiskFull,
    Faults,
    InstanceTrouble,
    StaleSave,
    TripPlannerError,
)
from tripplanner.i18n import HTML_TAGS, catalogue
from tripplanner.store.database.base import db
from tripplanner.store.database.engine import TRIES, has_written, is_transient, pause_before_retry
from tripplanner.web.http import presence
from tripplanner.web.http.languages import language, words
from tripplanner.web.http.security import wants_json
from tripplanner.wording import error_text, fault_text

_log = logging.getLogger(__name__)

_ERROR_TITLES = {
    400: "This request cannot be understood",
    401: "Please sign in",
    403: "You may not do this",
    404: "This page is not here",
    405: "This address does something else",
    409: "Not saved yet",
    413: "This is too large",
    415: "This kind of file is not read here",
    422: "There is something to fix first",
    429: "Too many tries",
    500: "Something went wrong on the server",
    503: "The server cannot do this right now",
    507: "The disk of the server is full",
}
#: What fixes it.
_ERROR_TEXTS = {
    400: "Go back, reload the page and try again.",
    401: "Sign in and try again.",
    403: "Ask the trip's leader or an administrator if you need to.",
    404: "Check the address, or start again from the list of trips.",
    405: "Go back and use the button on the page.",
    409: "Look at both versions and decide.",
    413: "Send a smaller one, or split it into several.",
    415: "Save it in one of the formats named on the page.",
    422: "Fix what is listed below and send it again.",
    429: "Wait a moment, then try again.",
    500: "Nothing you saved before is lost. Try again; if it happens again, tell your"
    " administrator the number below.",
    503: "Try again in a minute.",
    507: "What was saved before is safe. Tell whoever looks after the server: old files must be"
    " moved away first.",
}
_NO_ROOM = "53100"
_STILL_SAVED = "Another change is still being saved. Please try again."
_NO_ANSWER = "The database server does not answer; nothing was saved."
_TWICE = (
    "Somebody else stored the same just now, or took away what this belongs to; nothing was saved."
)
_BUSY = "Very many people use this server right now. Please try again in a moment."
#: What PostgreSQL says by its codes (appendix A), by their beginning.
_SQLSTATES = {
    "55P03": _STILL_SAVED,
    "40": _STILL_SAVED,
    "25P03": "This took too long, so the database gave up; nothing was saved. Please try again.",
    "57P": _NO_ANSWER,
    "08": _NO_ANSWER,
    "53300": _BUSY,
}
#: What a database says about its disk or its server, by a sign in the message.
_DATABASE_TEXTS = {
    "readonly": "The data folder cannot be written; nothing was saved.",
    "read-only": "The data folder cannot be written; nothing was saved.",
    "locked": _STILL_SAVED,
    "unable to open": "The database cannot be opened; nothing was saved.",
    "disk i/o": "The disk has a fault; nothing was saved. Make a backup now.",
    "connection": _NO_ANSWER,
}
_FALLBACK = (
    '<!doctype html><html lang="{tag}"><meta charset="utf-8">'
    '<meta name="viewport" content="width=device-width"><title>{title}</title>'
    "<h1>{title}</h1><p>{text}</p><p>{remedy}</p><p>{number}</p>"
    '<p><a href="/">{home}</a></p></html>'
)
_MOST_TYPED = 40


@dataclass(frozen=True, slots=True)
class Typed:
    """One field of a post that was not taken, so that nothing typed is lost."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Difference:
    """One field of a stale save: as stored now, and as sent."""

    name: str
    theirs: str
    yours: str


@dataclass(frozen=True, slots=True)
class ErrorPage:
    """All that ``errors/error.html`` may use. ``number`` names a line of the log."""

    status: int
    title: str
    text: str
    remedy: str
    number: str = ""
    faults: tuple[tuple[str, str], ...] = ()
    differences: tuple[Difference, ...] = ()
    typed: tuple[Typed, ...] = ()


def _page(status: int, text: str = "") -> ErrorPage:
    near = status if status in _ERROR_TITLES else (500 if status >= 500 else 400)  # noqa: PLR2004 -- HTTP
    say = words().gettext
    return ErrorPage(status, say(_ERROR_TITLES[near]), text, say(_ERROR_TEXTS[near]))


def _answer(page: ErrorPage) -> Response:
    """Return the page in the form that was asked for; plain HTML if nothing else works."""
    if wants_json():
        body: dict[str, object] = {
            "status": page.status,
            "title": page.title,
            "text": page.text or page.remedy,
            "remedy": page.remedy,
        }
        if page.number:
            body["number"] = page.number
        if page.faults:
            body["faults"] = [{"where": where, "text": text} for where, text in page.faults]
        if page.differences:
            body["differences"] = [
                {"name": line.name, "theirs": line.theirs, "yours": line.yours}
                for line in page.differences
            ]
        response = jsonify(error=body)
    else:
        try:
            response = Response(render_template("errors/error.html", page=page))
        except Exception:  # noqa: BLE001 -- whatever it was, something must be answered
            _log.exception("the error page itself could not be drawn")
            response = Response(_plain(page))
    response.status_code = page.status
    return response


def _plain(page: ErrorPage) -> str:
    home = catalogue(language()).gettext("Back to the start")
    return _FALLBACK.format(
        tag=HTML_TAGS[language()],
        title=escape(page.title),
        text=escape(page.text),
        remedy=escape(page.remedy),
        number=escape(page.number),
        home=escape(home),
    )


def _typed() -> tuple[Typed, ...]:
    """Return what was posted, without secrets, to be copied by hand."""
    try:
        items = list(request.form.items(multi=True))
    except HTTPException:
        return ()
    return tuple(
        Typed(name, value)
        for name, value in items
        if value.strip() and name != "csrf_token" and "password" not in name and name != "old"
    )[:_MOST_TYPED]


def _show(value: object) -> str:
    if value is None or value == "":
        return "–"
    if isinstance(value, Mapping):
        return " / ".join(str(part) for part in value.values() if part)
    if isinstance(value, list | tuple):
        return ", ".join(str(part) for part in value)
    return str(value)


def _differences(error: StaleSave) -> tuple[Difference, ...]:
    names = [*error.yours, *(name for name in error.theirs if name not in error.yours)]
    return tuple(
        Difference(name, _show(error.theirs.get(name)), _show(error.yours.get(name)))
        for name in names
    )


def _ours(error: TripPlannerError) -> ResponseReturnValue:
    """Answer one of our own errors with its own sentence."""
    db.session.rollback()
    if isinstance(error, InstanceTrouble):
        _log.error("%s", error)
    page = _page(error.http_status, error_text(error, words()))
    if isinstance(error, Faults):
        lines = tuple((fault.where, fault_text(fault, words())) for fault in error.faults)
        page = replace(page, faults=lines)
    if isinstance(error, StaleSave):
        page = replace(page, differences=_differences(error))
    response = _answer(page)
    if error.http_status == 503:  # noqa: PLR2004 -- HTTP
        response.headers["Retry-After"] = "30"
    return response


def _form_expired(error: CSRFError) -> ResponseReturnValue:
    """Answer a post whose form token is missing or old; what was typed is shown again."""
    del error
    say = words().gettext
    page = ErrorPage(
        400,
        say("The page has expired"),
        say(
            "This page was open for too long, or came from before the server was set up anew,"
            " so nothing was saved."
        ),
        say("Go back, reload the page and send it again."),
        typed=_typed(),
    )
    return _answer(page)


def _http(error: HTTPException) -> ResponseReturnValue:
    status = error.code or 500
    if status < 400:  # noqa: PLR2004 -- redirects are no errors
        return error.get_response()
    say = words().gettext
    text = ""
    if status == 413:  # noqa: PLR2004 -- HTTP
        most = presence.settings()
        if (request.content_length or 0) > most.max_upload_bytes:
            text = say("At most %(most)d MB can be sent at once.") % {"most": most.max_upload_mb}
        else:
            text = say("One of the fields holds far too much text.")
    response = _answer(_page(status, text))
    response.headers.extend(
        (name, value) for name, value in error.get_headers() if name in {"Allow", "Retry-After"}
    )
    return response


def _database(error: DBAPIError) -> ResponseReturnValue:
    """Say what the disk or the database server says, in words; hide the rest.

    A change that the database gave up on because of others at the same time is tried again,
    as long as nothing of this request was saved yet.
    """
    session = db.session()
    session.rollback()
    tries: int = g.setdefault("tries", 1)
    # The same was stored by somebody else meanwhile: a second look sees it and says so at its field.
    again = is_transient(error) or (isinstance(error, IntegrityError) and tries == 1)
    if again and tries < TRIES and not has_written(session):
        return _again(tries)
    if isinstance(error, IntegrityError):
        _log.error("database: %s", error.orig)
        return _answer(
            replace(
                _page(409, words().gettext(_TWICE)),
                remedy=words().gettext(_ERROR_TEXTS[400]),
                typed=_typed(),
            )
        )
    state = str(getattr(error.orig, "sqlstate", None) or "")
    reason = str(error.orig).lower()
    if state == _NO_ROOM or "full" in reason:
        _log.error("database: %s", error.orig)
        return _ours(DiskFull())
    for sign, message in _SQLSTATES.items():
        if state and state.startswith(sign):
            _log.error("database: %s", error.orig)
            return _ours(InstanceTrouble(message))
    for sign, message in _DATABASE_TEXTS.items():
        if sign in reason:
            _log.error("database: %s", error.orig)
            return _ours(InstanceTrouble(message))
    return _unexpected(error)


def _again(tries: int) -> ResponseReturnValue:
    """Do this request once more."""
    g.tries = tries + 1
    pause_before_retry(tries)
    for file in request.files.values():
        file.seek(0)
    app = current_app
    try:
        return app.dispatch_request()
    except Exception as error:  # noqa: BLE001 -- each kind has its own answer
        return app.handle_user_exception(error)


def _disk(error: OSError) -> ResponseReturnValue:
    """Say that an upload, or what was made of one, found no room; any other error is unexpected."""
    if error.errno in NO_ROOM:
        return _ours(DiskFull())
    return _unexpected(error)


def _pool_is_empty(error: PoolTimeout) -> ResponseReturnValue:
    """Say that too many wait for the database at once."""
    del error
    return _ours(InstanceTrouble(_BUSY))


def _unexpected(error: Exception) -> ResponseReturnValue:
    """Answer 500 with a number that finds the traceback in the log."""
    number = secrets.token_hex(4)
    # The rule, not the path: a path may hold the token of a sign-in or share link.
    _log.error("error %s at %s %s", number, request.method, request.url_rule, exc_info=error)
    try:
        db.session.rollback()
    except Exception:  # noqa: BLE001 -- already answering an error
        _log.exception("the database session could not be rolled back")
    g.pop("frame", None)
    return _answer(replace(_page(500), number=number))


def init_app(app: Flask) -> None:
    """Register the handlers of the whole tree."""
    app.register_error_handler(TripPlannerError, _ours)
    app.register_error_handler(CSRFError, _form_expired)
    app.register_error_handler(HTTPException, _http)
    app.register_error_handler(DBAPIError, _database)
    app.register_error_handler(OSError, _disk)
    app.register_error_handler(PoolTimeout, _pool_is_empty)
    app.register_error_handler(Exception, _unexpected)
