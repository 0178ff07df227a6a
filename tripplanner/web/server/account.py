"""One's own account: name, language, password, signed-in browsers."""

import datetime as dt
from dataclasses import dataclass

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from tripplanner.domain.access import Action, UserRole
from tripplanner.errors import Faults
from tripplanner.i18n import LANGUAGES, OWN_NAMES
from tripplanner.services.accounts import sign_in, users
from tripplanner.store.database.base import db, utc_now
from tripplanner.store.database.engine import write
from tripplanner.web.http import attempts, frame, languages, presence
from tripplanner.web.http.browsers import browser_name
from tripplanner.web.http.forms import Form
from tripplanner.web.http.languages import language, words
from tripplanner.web.http.security import needs

bp = Blueprint("account", __name__, url_prefix="/account")


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
    """All that ``account/page.html`` may use."""

    form: Form
    password: Form
    account: str
    role: str
    browsers: list[Browser]
    languages: list[tuple[str, str]]


@bp.get("")
@needs(Action.OWN_ACCOUNT)
def page() -> ResponseReturnValue:
    """Show one's own account: name, language, password, signed-in browsers."""
    signed_in = presence.signed_in()
    stored = {
        "display_name": presence.actor().name,
        "language": signed_in.language if signed_in else "",
    }
    return render_template("server/account.html", page=_shown(Form.of(stored), Form()))


def _shown(form: Form, password: Form) -> AccountPage:
    signed_in = presence.signed_in()
    actor, this = presence.actor(), signed_in.sign_in_id if signed_in else ""
    return AccountPage(
        form=form,
        password=password,
        account=signed_in.account if signed_in else "",
        role=frame.role_text(UserRole(actor.role)),
        browsers=[
            Browser(
                open_sign_in.id,
                browser_name(open_sign_in.agent),
                open_sign_in.address,
                open_sign_in.last_seen_at,
                open_sign_in.created_at,
                open_sign_in.id == this,
            )
            for open_sign_in in sign_in.open_sign_ins(db.session(), actor.id, utc_now())
        ],
        languages=[("", words().gettext("As the browser asks")), *OWN_NAMES.items()],
    )


@bp.post("")
@needs(Action.OWN_ACCOUNT)
def change() -> ResponseReturnValue:
    """Keep another shown name or language of one's own."""
    form, session = Form(request.form), db.session()
    display_name = form.text("display_name", "Your name", longest=80)
    chosen = form.one_of("language", "Language", LANGUAGES, needed=False)
    if form.faults:
        return render_template("server/account.html", page=_shown(form, Form())), 422
    with write(session):
        users.change_own(session, presence.actor().id, display_name=display_name, language=chosen)
    answer = redirect(url_for("account.page"), 303)
    if chosen:
        answer.delete_cookie(languages.COOKIE)
    flash(words().gettext("Saved."), "ok")
    return answer


@bp.post("/password")
@needs(Action.OWN_ACCOUNT)
def change_password() -> ResponseReturnValue:
    """Set a new password and sign every other browser out."""
    form, session, actor = Form(request.form), db.session(), presence.actor()
    old = form.secret("old", "Present password")
    new = form.secret("password", "New password")
    wait = attempts.wait(actor.name)
    if wait:
        form.fault("old", "Too many tries. Wait %(seconds)d seconds.", seconds=wait)
    if not form.faults:
        try:
            fresh = users.check_new_password(session, actor.id, old, new)
        except Faults as error:
            form.add(error.faults)
    if form.faults:
        stored = {"display_name": actor.name, "language": language()}
        shown = _shown(Form.of(stored), form)
        return render_template("server/account.html", page=shown), 422
    attempts.forgive(actor.name)
    signed_in = presence.signed_in()
    with write(session):
        sign_in.put_password(session, actor.id, fresh)
        sign_in.end_others(session, actor.id, signed_in.sign_in_id if signed_in else "")
    flash(words().gettext("The new password is set. Other browsers are signed out."), "ok")
    return redirect(url_for("account.page"), 303)


@bp.post("/sign-ins/<sign_in_id>/end")
@needs(Action.OWN_ACCOUNT)
def end_one(sign_in_id: str) -> ResponseReturnValue:
    """Sign one of one's own browsers out."""
    session = db.session()
    with write(session):
        sign_in.end(session, sign_in_id, presence.actor().id)
    flash(words().gettext("That browser is signed out."), "ok")
    return redirect(url_for("account.page"), 303)


@bp.post("/sign-ins/end-others")
@needs(Action.OWN_ACCOUNT)
def end_others() -> ResponseReturnValue:
    """Sign all other browsers of one's own out."""
    session, signed_in = db.session(), presence.signed_in()
    with write(session):
        sign_in.end_others(session, presence.actor().id, signed_in.sign_in_id if signed_in else "")
    flash(words().gettext("All other browsers are signed out."), "ok")
    return redirect(url_for("account.page"), 303)
