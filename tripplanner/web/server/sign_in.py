"""Signing in and out, and one-time links."""

from dataclasses import dataclass

from flask import (
    Blueprint,
    Response,
    flash,
    redirect,
    render_template,
    request,
    url_for,
)
from flask import session as page_cookie
from flask.typing import ResponseReturnValue
from werkzeug.wrappers import Response as BaseResponse

from tripplanner.errors import Faults
from tripplanner.services.accounts import passwords, sign_in
from tripplanner.store.database.base import db, utc_now
from tripplanner.store.database.engine import write
from tripplanner.web.http import attempts, frame, presence
from tripplanner.web.http.clock import believed_now
from tripplanner.web.http.forms import Form
from tripplanner.web.http.languages import words
from tripplanner.web.http.security import local_path, open_to_all

bp = Blueprint("sign_in", __name__)


@dataclass(frozen=True, slots=True)
class SignInPage:
    """All that ``sign_in/sign_in.html`` may use. ``wait`` counts seconds to stay away."""

    form: Form
    target: str
    is_new_server: bool
    wait: int = 0


@dataclass(frozen=True, slots=True)
class WelcomePage:
    """All that ``sign_in/welcome.html`` may use. ``account`` is empty for a new person."""

    form: Form
    purpose: str
    account: str
    role: str
    least: int


@bp.get("/sign-in", endpoint="sign_in")
@open_to_all
def ask() -> ResponseReturnValue:
    """Ask for name and password."""
    if presence.signed_in() is not None:
        return redirect(_target(), 303)
    return render_template("server/sign_in.html", page=_sign_in_page(Form()))


def _target() -> str:
    target = request.values.get("next", "")
    return local_path(target, "") or frame.start()


def _sign_in_page(form: Form, wait: int = 0) -> SignInPage:
    target = local_path(request.values.get("next", ""), "")
    return SignInPage(form, target, sign_in.is_new_server(db.session()), wait)


@bp.post("/sign-in")
@open_to_all
def check() -> ResponseReturnValue:
    """Let somebody in who knows the password."""
    form = Form(request.form)
    name, password = form.text("name", "Account"), form.secret("password", "Password")
    if form.faults:
        return render_template("server/sign_in.html", page=_sign_in_page(form)), 422
    wait = attempts.wait(name)
    if wait:
        page = _sign_in_page(form, wait)
        answer = Response(render_template("server/sign_in.html", page=page), 429)
        answer.headers["Retry-After"] = str(wait)
        return answer
    session = db.session()
    user_id = sign_in.check_password(session, name, password)
    if user_id is None:
        form.fault("password", "Account and password do not belong together.")
        return render_template("server/sign_in.html", page=_sign_in_page(form)), 422
    attempts.forgive(name)
    fresh = passwords.hashed(password) if sign_in.outdated_hash(session, user_id) else ""
    return _let_in(user_id, _target(), name, fresh)


def _let_in(user_id: str, target: str, name: str, password_hash: str = "") -> BaseResponse:
    """Begin a new sign-in with a new token; whatever the browser held before is forgotten."""
    old, session = presence.signed_in(), db.session()
    with write(session):
        if password_hash:
            sign_in.put_password(session, user_id, password_hash)
        if old is not None:
            sign_in.end(session, old.sign_in_id, old.actor.id)
        token = sign_in.begin(
            session,
            user_id,
            now=utc_now(),
            days=presence.settings().sign_in_days,
            address=request.remote_addr or "",
            agent=request.user_agent.string,
            swept_until=believed_now(),
        )
    page_cookie.clear()
    page_cookie.permanent = True
    answer = redirect(target, 303)
    presence.set_cookie(answer, token)
    attempts.remember_device(answer, name)
    return answer


@bp.post("/sign-out")
@open_to_all
def sign_out() -> ResponseReturnValue:
    """End this browser's sign-in."""
    signed_in = presence.signed_in()
    if signed_in is not None:
        session = db.session()
        with write(session):
            sign_in.end_browser(session, signed_in.sign_in_id, signed_in.actor.id)
    page_cookie.clear()
    flash(words().gettext("You are signed out."), "ok")
    answer = redirect(url_for("sign_in.sign_in"), 303)
    presence.forget_cookie(answer)
    return answer


@bp.get("/welcome/<token>")
@open_to_all
def welcome(token: str) -> ResponseReturnValue:
    """Greet whoever holds a one-time link, and ask for a name and a password."""
    return render_template("server/welcome.html", page=_welcome_page(token, Form()))


def _welcome_page(token: str, form: Form) -> WelcomePage:
    link = sign_in.open_link(db.session(), token, utc_now())
    role = frame.role_text(link.role)
    return WelcomePage(form, link.purpose, link.account, role, passwords.LEAST)


@bp.post("/welcome/<token>")
@open_to_all
def accept(token: str) -> ResponseReturnValue:
    """Make the account, or set the new password, and sign its owner in."""
    page = _welcome_page(token, Form(request.form))
    form, session = page.form, db.session()
    name = display_name = ""
    if not page.account:
        name = form.text("name", "Account name", needed=False)
        display_name = form.text("display_name", "Your name", needed=False)
    password = form.secret("password", "Password")
    if not any(fault.where == "password" for fault in form.faults):
        try:
            with write(session):
                user_id = sign_in.accept_link(
                    session,
                    token,
                    name=name,
                    display_name=display_name,
                    password=password,
                    now=utc_now(),
                )
            return _let_in(user_id, frame.start(), name or page.account)
        except Faults as error:
            form.add(error.faults)
    return render_template("server/welcome.html", page=page), 422
