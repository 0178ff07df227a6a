"""Signing in and out, one-time links, and one's own account."""

import datetime as dt
import math
import re
import time
from dataclasses import dataclass, field

from flask import (
    Blueprint,
    Response,
    current_app,
    flash,
    redirect,
    render_template,
    request,
    url_for,
)
from flask import session as page_cookie
from flask.typing import ResponseReturnValue

from tripplanner.domain.access import Action, UserRole
from tripplanner.errors import Faults
from tripplanner.i18n import LANGUAGES, OWN_NAMES
from tripplanner.services import passwords, sign_in, users
from tripplanner.store.base import db, utc_now
from tripplanner.store.engine import write
from tripplanner.web import frame, languages, presence
from tripplanner.web.forms import Form
from tripplanner.web.languages import language, words
from tripplanner.web.security import local_path, needs, open_to_all
from tripplanner.web.throttle import Throttle

bp = Blueprint("sign_in", __name__)


@dataclass(frozen=True, slots=True)
class _Throttles:
    """Wrong passwords: from one computer; for one name from one computer; for one name."""

    by_address: Throttle = field(default_factory=lambda: Throttle(burst=30, seconds=10))
    by_pair: Throttle = field(default_factory=lambda: Throttle(burst=6, seconds=30))
    by_name: Throttle = field(default_factory=lambda: Throttle(burst=40, seconds=20))


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


@dataclass(frozen=True, slots=True)
class Browser:
    """One sign-in of one's own, in words."""

    id: str
    name: str
    address: str
    last_seen_at: dt.datetime
    created_at: dt.datetime
    is_this: bool


@dataclass(frozen=True, slots=True)
class AccountPage:
    """All that ``sign_in/account.html`` may use."""

    form: Form
    password: Form
    account: str
    role: str
    browsers: list[Browser]
    languages: list[tuple[str, str]]


@bp.get("/sign-in", endpoint="sign_in")
@open_to_all
def ask() -> ResponseReturnValue:
    """Ask for name and password."""
    if presence.signed_in() is not None:
        return redirect(_target(), 303)
    return render_template("sign_in/sign_in.html", page=_sign_in_page(Form()))


def _target() -> str:
    asked = request.values.get("next", "")
    return local_path(asked, "") or frame.start()


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
        return render_template("sign_in/sign_in.html", page=_sign_in_page(form)), 422
    wait = _wait(name)
    if wait:
        page = _sign_in_page(form, wait)
        answer = Response(render_template("sign_in/sign_in.html", page=page), 429)
        answer.headers["Retry-After"] = str(wait)
        return answer
    session = db.session()
    user_id = sign_in.check_password(session, name, password)
    if user_id is None:
        form.fault("password", "Account and password do not belong together.")
        return render_template("sign_in/sign_in.html", page=_sign_in_page(form)), 422
    _forgive(name)
    fresh = passwords.hashed(password) if sign_in.outdated_hash(session, user_id) else ""
    return _let_in(user_id, _target(), fresh)


def _keys(name: str) -> tuple[tuple[Throttle, str], ...]:
    address, low = request.remote_addr or "", name.lower()
    known: _Throttles = current_app.extensions.setdefault("tripplanner.sign_in", _Throttles())
    return (
        (known.by_address, address),
        (known.by_pair, f"{address} {low}"),
        (known.by_name, low),
    )


def _wait(name: str) -> int:
    now = time.monotonic()
    return math.ceil(max(throttle.take(key, now) for throttle, key in _keys(name)))


def _forgive(name: str) -> None:
    now = time.monotonic()
    for throttle, key in _keys(name):
        throttle.give_back(key, now)


def _let_in(user_id: str, target: str, password_hash: str = "") -> ResponseReturnValue:
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
        )
    page_cookie.clear()
    page_cookie.permanent = True
    answer = redirect(target, 303)
    presence.set_cookie(answer, token)
    return answer


@bp.post("/sign-out")
@open_to_all
def sign_out() -> ResponseReturnValue:
    """End this browser's sign-in."""
    here = presence.signed_in()
    if here is not None:
        session = db.session()
        with write(session):
            sign_in.end(session, here.sign_in_id, here.actor.id)
    page_cookie.clear()
    flash(words().gettext("You are signed out."), "ok")
    answer = redirect(url_for("sign_in.sign_in"), 303)
    presence.forget_cookie(answer)
    return answer


@bp.get("/welcome/<token>")
@open_to_all
def welcome(token: str) -> ResponseReturnValue:
    """Greet whoever holds a one-time link, and ask for a name and a password."""
    return render_template("sign_in/welcome.html", page=_welcome_page(token, Form()))


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
            return _let_in(user_id, frame.start())
        except Faults as error:
            form.add(error.faults)
    return render_template("sign_in/welcome.html", page=page), 422


@bp.get("/account")
@needs(Action.OWN_ACCOUNT)
def account() -> ResponseReturnValue:
    """Show one's own account: name, language, password, signed-in browsers."""
    here = presence.signed_in()
    stored = {
        "display_name": presence.actor().name,
        "language": here.language if here else "",
    }
    return render_template("sign_in/account.html", page=_account_page(Form.of(stored), Form()))


def _account_page(form: Form, password: Form) -> AccountPage:
    here = presence.signed_in()
    actor, this = presence.actor(), here.sign_in_id if here else ""
    return AccountPage(
        form=form,
        password=password,
        account=here.account if here else "",
        role=frame.role_text(UserRole(actor.role)),
        browsers=[
            Browser(
                one.id,
                browser_name(one.agent),
                one.address,
                one.last_seen_at,
                one.created_at,
                one.id == this,
            )
            for one in sign_in.open_sign_ins(db.session(), actor.id, utc_now())
        ],
        languages=[("", words().gettext("As the browser asks")), *OWN_NAMES.items()],
    )


@bp.post("/account")
@needs(Action.OWN_ACCOUNT)
def change_account() -> ResponseReturnValue:
    """Keep another shown name or language of one's own."""
    form, session = Form(request.form), db.session()
    display_name = form.text("display_name", "Your name", longest=80)
    chosen = form.one_of("language", "Language", LANGUAGES, needed=False)
    if form.faults:
        return render_template("sign_in/account.html", page=_account_page(form, Form())), 422
    with write(session):
        users.change_own(session, presence.actor().id, display_name=display_name, language=chosen)
    answer = redirect(url_for("sign_in.account"), 303)
    if chosen:
        answer.delete_cookie(languages.COOKIE)
    flash(words().gettext("Saved."), "ok")
    return answer


@bp.post("/account/password")
@needs(Action.OWN_ACCOUNT)
def change_password() -> ResponseReturnValue:
    """Set a new password and sign every other browser out."""
    form, session, actor = Form(request.form), db.session(), presence.actor()
    old = form.secret("old", "Present password")
    new = form.secret("password", "New password")
    wait = _wait(actor.name)
    if wait:
        form.fault("old", "Too many tries. Wait %(seconds)d seconds.", seconds=wait)
    if not form.faults:
        try:
            fresh = users.check_new_password(session, actor.id, old, new)
        except Faults as error:
            form.add(error.faults)
    if form.faults:
        stored = {"display_name": actor.name, "language": language()}
        page = _account_page(Form.of(stored), form)
        return render_template("sign_in/account.html", page=page), 422
    _forgive(actor.name)
    here = presence.signed_in()
    with write(session):
        sign_in.put_password(session, actor.id, fresh)
        sign_in.end_others(session, actor.id, here.sign_in_id if here else "")
    flash(words().gettext("The new password is set. Other browsers are signed out."), "ok")
    return redirect(url_for("sign_in.account"), 303)


@bp.post("/account/sign-ins/<sign_in_id>/end")
@needs(Action.OWN_ACCOUNT)
def end_one(sign_in_id: str) -> ResponseReturnValue:
    """Sign one of one's own browsers out."""
    session = db.session()
    with write(session):
        sign_in.end(session, sign_in_id, presence.actor().id)
    flash(words().gettext("That browser is signed out."), "ok")
    return redirect(url_for("sign_in.account"), 303)


@bp.post("/account/sign-ins/end-others")
@needs(Action.OWN_ACCOUNT)
def end_others() -> ResponseReturnValue:
    """Sign all other browsers of one's own out."""
    session, here = db.session(), presence.signed_in()
    with write(session):
        sign_in.end_others(session, presence.actor().id, here.sign_in_id if here else "")
    flash(words().gettext("All other browsers are signed out."), "ok")
    return redirect(url_for("sign_in.account"), 303)


_BROWSERS = (
    (r"MicroMessenger", "微信 WeChat"),
    (r"HuaweiBrowser", "Huawei"),
    (r"Edg[A-Z]?[a-z]*/", "Edge"),
    (r"Firefox|FxiOS", "Firefox"),
    (r"QQBrowser", "QQ"),
    (r"Chrome|CriOS", "Chrome"),
    (r"Safari", "Safari"),
)
_SYSTEMS = (
    (r"HarmonyOS|OpenHarmony", "HarmonyOS"),
    (r"Android", "Android"),
    (r"iPhone|iPad", "iOS"),
    (r"Windows", "Windows"),
    (r"Mac OS X|Macintosh", "macOS"),
    (r"CrOS", "ChromeOS"),
    (r"Linux", "Linux"),
)


def browser_name(agent: str) -> str:
    """Return a browser's line about itself as people call it: ``Chrome, Windows``."""
    found = [
        next((name for sign, name in table if re.search(sign, agent)), "")
        for table in (_BROWSERS, _SYSTEMS)
    ]
    return ", ".join(name for name in found if name) or words().gettext("Unknown browser")
