"""The start, the language switch, and what machines ask for."""

from flask import Blueprint, Response, abort, redirect, request, send_from_directory, url_for
from flask.typing import ResponseReturnValue

from tripplanner.i18n import LANGUAGES
from tripplanner.paths import STATIC
from tripplanner.web.http import frame, languages, presence
from tripplanner.web.http.security import local_path, open_to_all

bp = Blueprint("home", __name__)

_YEAR = 365 * 24 * 3600


@bp.get("/")
@open_to_all
def index() -> ResponseReturnValue:
    """Send people to their trips, or to the sign-in."""
    if presence.signed_in() is None:
        return redirect(url_for("sign_in.sign_in"), 303)
    return redirect(frame.start(), 303)


@bp.get("/language/<code>")
@open_to_all
def choose_language(code: str) -> ResponseReturnValue:
    """Remember a language and go back to the page one came from."""
    if code not in LANGUAGES:
        abort(404)
    response = redirect(local_path(request.args.get("next", "")), 303)
    response.set_cookie(
        languages.COOKIE,
        code,
        max_age=_YEAR,
        httponly=True,
        samesite="Lax",
        secure=presence.is_secure(),
    )
    return response


@bp.get("/healthz")
@open_to_all
def health() -> ResponseReturnValue:
    """Tell a watching program that the server answers."""
    return Response("ok\n", mimetype="text/plain")


@bp.get("/favicon.ico")
@open_to_all
def favicon() -> ResponseReturnValue:
    """Give browsers that ask unasked the picture of the tab."""
    return send_from_directory(STATIC, "img/favicon.svg", mimetype="image/svg+xml", max_age=86400)
