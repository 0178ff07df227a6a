"""Who is at the other end: the sign-in cookie, and the person it stands for."""

import datetime as dt

from flask import Response as FlaskResponse
from flask import current_app, g, request
from werkzeug.wrappers import Response

from tripplanner.config import Settings
from tripplanner.domain.access import Action, Actor, Membership, may
from tripplanner.errors import NotAllowed
from tripplanner.services.accounts import sign_in
from tripplanner.services.accounts.sign_in import SignedIn
from tripplanner.store.database.base import db, utc_now
from tripplanner.store.database.engine import write
from tripplanner.store.database.instance import instance_of
from tripplanner.web.http.https import is_own_computer
from tripplanner.web.http.server_state import secure_side

COOKIE = "tripplanner_sign_in"


def settings() -> Settings:
    """Return the settings of this server."""
    return instance_of(current_app).settings


def signed_in() -> SignedIn | None:
    """Return who sent this request, or None for somebody not signed in."""
    if "signed_in" not in g:
        g.signed_in = _look_up()
    found: SignedIn | None = g.signed_in
    return found


def _look_up() -> SignedIn | None:
    if http_is_off():
        return None  # a cookie of before must not show anybody's data, or change it
    token = request.cookies.get(COOKIE, "")
    if not token:
        return None
    session, now = db.session(), utc_now()
    found = sign_in.who(session, token, now)
    if found is not None and sign_in.is_stale(found, now):
        with write(session):
            sign_in.touch(session, found.sign_in_id, now, settings().sign_in_days)
        g.renew_cookie = token
    return found


def actor() -> Actor:
    """Return the person on whose behalf this request acts.

    Raises:
        NotAllowed: on a route that is open to all, when nobody is signed in.
    """
    found = signed_in()
    if found is None:
        raise NotAllowed("Please sign in first.")
    return found.actor


def membership() -> Membership | None:
    """Return what the reader is to the trip of this request's address."""
    found: Membership | None = g.get("membership")
    return found


def may_here(action: Action) -> bool:
    """Tell whether the reader may do something with the trip of this address."""
    found = signed_in()
    return may(found.actor if found else None, action, membership())


def http_is_off() -> bool:
    """Tell whether this request came over plain http, where nobody may sign in any more.

    The server's own computer is let through: nobody can listen there, and somebody must
    be able to switch it back.
    """
    side = secure_side()
    return side is not None and side.only and not request.is_secure and not is_own_computer()


def is_secure() -> bool:
    """Tell whether cookies of this answer are marked Secure."""
    wanted = settings().secure_cookies
    # While plain http serves everything too, a Secure cookie would lock its owner out
    # there: browsers let no plain page replace it.
    secure = secure_side()
    if wanted == "auto" and secure is not None and not secure.only:
        return False
    return request.is_secure if wanted == "auto" else wanted == "always"


def set_cookie(response: Response, token: str) -> None:
    """Give the browser the token of a sign-in."""
    response.set_cookie(
        COOKIE,
        token,
        max_age=dt.timedelta(days=settings().sign_in_days),
        httponly=True,
        samesite="Lax",
        secure=is_secure(),
        path="/",
    )


def forget_cookie(response: Response) -> None:
    """Take the token back."""
    response.delete_cookie(COOKIE, httponly=True, samesite="Lax", secure=is_secure(), path="/")


def renew_cookie(response: FlaskResponse) -> FlaskResponse:
    """Let the cookie live on with a sign-in that was just prolonged."""
    token = g.get("renew_cookie")
    sets_its_own = any(
        line.startswith(f"{COOKIE}=") for line in response.headers.getlist("Set-Cookie")
    )
    if token and not sets_its_own:
        set_cookie(response, token)
    return response
