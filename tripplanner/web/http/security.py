"""What guards every request and dresses every answer."""

import ipaddress
import re
import secrets
from collections.abc import Callable
from typing import Any, TypeVar
from urllib.parse import urlsplit

from flask import Flask, Response, current_app, g, redirect, request, url_for
from flask.sessions import SecureCookieSessionInterface
from flask.typing import ResponseReturnValue
from flask_wtf.csrf import CSRFError, CSRFProtect

from tripplanner.domain.access import TABLE, Action, UserRole, is_of_a_trip, may
from tripplanner.errors import BadInput, NotAllowed, NotFound
from tripplanner.store.database.base import db
from tripplanner.store.users import membership_of
from tripplanner.web.http import presence
from tripplanner.web.http.languages import words

View = TypeVar("View", bound=Callable[..., Any])

#: What a view may be marked with instead of an action.
OPEN = "open to all"
_MARK = "tripplanner_access"
_MOST = "tripplanner_most_bytes"
#: Endings that only a local network gives out.
_LOCAL_ENDINGS = (".local", ".lan", ".home", ".home.arpa", ".internal", ".localdomain", ".test")
#: What plain http gives to everybody even when sign-in needs https.
_PLAIN = ("static", "trust.", "itinerary.", "vr_numbers.", "board.", "home.")
_SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})

csrf = CSRFProtect()


def needs(action: Action) -> Callable[[View], View]:
    """Declare the one action a route stands for; the guard checks it on each request.

    A route of a trip's action must have ``trip_id`` in its address.
    """

    def mark(view: View) -> View:
        setattr(view, _MARK, action)
        return view

    return mark


def takes_files(most: int) -> Callable[[View], View]:
    """Declare that a route takes files of so many bytes together, whatever the settings say."""

    def mark(view: View) -> View:
        setattr(view, _MOST, most)
        return view

    return mark


def open_to_all(view: View) -> View:
    """Declare that a route asks for no sign-in."""
    setattr(view, _MARK, OPEN)
    return view


def access_of(app: Flask, endpoint: str) -> Action | str | None:
    """Return the action of an endpoint, ``OPEN``, or None where nothing was declared."""
    if endpoint == "static":
        return OPEN
    found: Action | str | None = getattr(app.view_functions[endpoint], _MARK, None)
    return found


def wants_json() -> bool:
    """Tell whether a script asked, rather than a person's click."""
    accepts = request.accept_mimetypes
    return accepts.best_match(["text/html", "application/json"]) == "application/json"


def local_path(text: str, otherwise: str = "/") -> str:
    """Return ``text`` if it is an address on this very server, else ``otherwise``."""
    plain = text.isprintable() and not re.search(r"[\\\s]", text)
    if not plain or not text.startswith("/") or text.startswith("//"):
        return otherwise
    parts = urlsplit(text)
    return otherwise if parts.scheme or parts.netloc else text


def csp_nonce() -> str:
    """Return this answer's nonce, for a style or script that must stand in the page."""
    if "csp_nonce" not in g:
        g.csp_nonce = secrets.token_urlsafe(16)
    found: str = g.csp_nonce
    return found


def is_known_host(host: str) -> bool:
    """Tell whether a ``Host`` header can be ours.

    An address, a bare name, a local ending or a name from the settings can. Anything
    else is a name somebody else's DNS points at us: a page of theirs could then read
    ours as its own (DNS rebinding).
    """
    name = re.sub(r":\d{1,5}$", "", host.lower()).rstrip(".")
    try:
        ipaddress.ip_address(name.removeprefix("[").removesuffix("]"))
    except ValueError:
        pass
    else:
        return True
    if not re.fullmatch(r"[a-z0-9]([a-z0-9.-]*[a-z0-9])?", name):
        return False
    return (
        "." not in name or name.endswith(_LOCAL_ENDINGS) or name in presence.settings().host_names
    )


def _check_host() -> None:
    if not is_known_host(request.host):
        raise BadInput(
            "This server is not known as %(name)s. Use its address, or name it in"
            " tripplanner.toml under host_names.",
            name=request.host[:100],
        )


def _check_origin() -> None:
    """Refuse a change that another site's page asks for, over http as over https.

    Browsers name where a post comes from, in ``Origin`` and mostly in ``Referer``; programs
    name neither, and hold no cookie that a page of another site could use.
    """
    if request.method in _SAFE_METHODS:
        return
    origin = request.headers.get("Origin", "") or request.headers.get("Referer", "")
    if not origin:
        return
    # Not the scheme: a proxy may have taken the encryption off on the way.
    if urlsplit(origin).netloc.lower() != request.host.lower():
        raise CSRFError("The page that sent this belongs to another site.")


def _limit_typed() -> None:
    # Werkzeug bounds the typed fields of multipart forms only; other bodies are read whole.
    if request.mimetype != "multipart/form-data":
        request.max_content_length = current_app.config["MAX_FORM_MEMORY_SIZE"]
    elif request.endpoint is not None:
        most: int = getattr(current_app.view_functions[request.endpoint], _MOST, 0)
        if most:
            request.max_content_length = most


def _keep_plain_http_harmless() -> ResponseReturnValue | None:
    """Send whoever comes over plain http to ``/trust``, where sign-in needs https."""
    if not presence.http_is_off() or (request.endpoint or "").startswith(_PLAIN):
        return None
    return redirect(url_for("trust.page"), 303)


def _guard() -> ResponseReturnValue | None:
    """Let a request through to its view only if its sender may do what the view does."""
    if request.endpoint is None:
        return None
    action = access_of(current_app, request.endpoint)
    if action == OPEN:
        return None
    if not isinstance(action, Action):
        raise NotAllowed("Nobody may open this page: it does not say who may.")
    signed_in = presence.signed_in()
    if signed_in is None:
        return _to_sign_in()
    if is_of_a_trip(action):
        trip_id = str((request.view_args or {})["trip_id"])
        g.membership = membership_of(db.session(), trip_id, signed_in.actor.id)
        if g.membership is None and signed_in.actor.role is not UserRole.ADMINISTRATOR:
            raise NotFound("There is no trip %(name)s.", name=trip_id)
    if not may(signed_in.actor, action, presence.membership()):
        raise _refusal(signed_in.actor.role, action)
    return None


def _refusal(role: UserRole, action: Action) -> NotAllowed:
    roles, memberships = TABLE[action]
    if role not in roles:
        if roles == {UserRole.ADMINISTRATOR}:
            return NotAllowed("Only an administrator may do this.")
        return NotAllowed(
            "Your account is for looking only. Ask an administrator for a teacher's account."
        )
    if memberships and len(memberships) == 1:
        return NotAllowed("Only the leader of this trip may do this.")
    return NotAllowed("You may look at this trip, but not change it. Ask its leader.")


def _to_sign_in() -> ResponseReturnValue:
    # A post cannot be repeated after the sign-in; go back to where it was typed.
    came_from = urlsplit(request.referrer or "")
    target = request.full_path.rstrip("?")
    if request.method not in {"GET", "HEAD"}:
        target = came_from.path if came_from.netloc == request.host else "/"
    address = url_for("sign_in.sign_in", next=local_path(target))
    if wants_json():
        text = words().gettext("You are signed out. Sign in again; what you typed is still here.")
        return {"error": {"status": 401, "text": text, "sign_in": address}}, 401
    return redirect(address, 303)


def _headers(response: Response) -> Response:
    nonce = csp_nonce()
    response.headers.setdefault(
        "Content-Security-Policy",
        "default-src 'none'; "
        f"script-src 'self' 'nonce-{nonce}'; "
        f"style-src 'self' 'nonce-{nonce}'; "
        "img-src 'self' data: blob:; connect-src 'self'; font-src 'self'; media-src 'self' blob:; "
        "manifest-src 'self'; worker-src 'self'; "
        "form-action 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'",
    )
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers.setdefault("Referrer-Policy", "same-origin")
    response.headers["Permissions-Policy"] = (
        "camera=(self), microphone=(), geolocation=(), payment=(), usb=()"
    )
    response.headers["Cross-Origin-Opener-Policy"] = "same-origin"
    response.headers["Cross-Origin-Resource-Policy"] = "same-origin"
    if request.endpoint == "static":
        response.headers.setdefault("Cache-Control", "no-cache")
    elif g.get("signed_in") is not None:
        response.headers["Cache-Control"] = "no-store"
    else:
        response.headers.setdefault("Cache-Control", "no-store")
    return presence.renew_cookie(response)


class _PageCookie(SecureCookieSessionInterface):
    """Flask's own cookie (form tokens, flashed words), Secure exactly when the page is."""

    def get_cookie_secure(self, app: Flask) -> bool:
        del app
        return presence.is_secure()


def init_app(app: Flask) -> None:
    """Put the guards in front of every view and the headers on every answer."""
    app.session_interface = _PageCookie()
    app.before_request(_check_host)
    app.before_request(_check_origin)
    app.before_request(_limit_typed)
    app.before_request(_guard)
    app.before_request(_keep_plain_http_harmless)
    app.after_request(_headers)
    csrf.init_app(app)
    app.add_template_global(csp_nonce, "csp_nonce")
