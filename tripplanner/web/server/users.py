"""Accounts of this server: who has one, invitations, roles, and taking them back."""

import datetime as dt
from dataclasses import dataclass
from urllib.parse import urlsplit

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from tripplanner.domain.access import Action, UserRole
from tripplanner.services.accounts import sign_in, users
from tripplanner.services.accounts.users import Account
from tripplanner.store.database.base import db, utc_now
from tripplanner.store.database.engine import write
from tripplanner.web.http import frame, presence
from tripplanner.web.http.forms import Form
from tripplanner.web.http.languages import words
from tripplanner.web.http.links import is_loopback, sign_in_address
from tripplanner.web.http.security import needs

bp = Blueprint("users", __name__, url_prefix="/users")


@dataclass(frozen=True, slots=True)
class Line:
    """One account in the list."""

    id: str
    name: str
    display_name: str
    role: str
    active: bool
    last_seen_at: dt.datetime | None
    is_me: bool


@dataclass(frozen=True, slots=True)
class Open:
    """One invitation nobody has used yet."""

    id: str
    role: str
    created_at: dt.datetime
    expires_at: dt.datetime


@dataclass(frozen=True, slots=True)
class ListPage:
    """All that ``users/list.html`` may use."""

    lines: list[Line]
    invitations: list[Open]


@dataclass(frozen=True, slots=True)
class InvitePage:
    """All that ``users/invite.html`` may use."""

    form: Form
    roles: list[tuple[str, str, str]]


@dataclass(frozen=True, slots=True)
class LinkPage:
    """All that ``users/link.html`` may use. ``name`` is empty for an invitation.

    ``only_here`` is set when the address works on the server's own computer only.
    """

    address: str
    name: str
    hours: int
    only_here: bool


@dataclass(frozen=True, slots=True)
class UserPage:
    """All that ``users/user.html`` may use."""

    form: Form
    line: Line
    created_at: dt.datetime
    roles: list[tuple[str, str, str]]


@dataclass(frozen=True, slots=True)
class DeactivatePage:
    """All that ``users/deactivate.html`` may use."""

    line: Line


def _line(account: Account) -> Line:
    return Line(
        account.id,
        account.name,
        account.display_name,
        frame.role_text(account.role),
        account.active,
        account.last_seen_at,
        account.id == presence.actor().id,
    )


def _roles() -> list[tuple[str, str, str]]:
    say = words().gettext
    explained = {
        UserRole.TEACHER: say("Makes trips, and works on those a leader shares."),
        UserRole.VIEWER: say("Looks at trips a leader shares, and changes nothing."),
        UserRole.ADMINISTRATOR: say("Sees every trip, invites people, sets rules and backups."),
    }
    return [(role.value, frame.role_text(role), text) for role, text in explained.items()]


@bp.get("")
@needs(Action.ADMINISTER_USERS)
def index() -> ResponseReturnValue:
    """List the accounts and the open invitations."""
    session = db.session()
    page = ListPage(
        [_line(account) for account in users.everybody(session)],
        [
            Open(
                invitation.id,
                frame.role_text(invitation.role),
                invitation.created_at,
                invitation.expires_at,
            )
            for invitation in users.invitations(session, utc_now())
        ],
    )
    return render_template("server/users.html", page=page)


@bp.get("/invite")
@needs(Action.ADMINISTER_USERS)
def invite() -> ResponseReturnValue:
    """Ask what the new person shall be."""
    form = Form.of({"role": UserRole.TEACHER})
    return render_template("server/user_invite.html", page=InvitePage(form, _roles()))


@bp.post("/invite")
@needs(Action.ADMINISTER_USERS)
def make_invitation() -> ResponseReturnValue:
    """Make a one-time link for a new person and show it, once."""
    form, session = Form(request.form), db.session()
    role = form.choice("role", "Kind of account", UserRole)
    if role is None:
        return render_template("server/user_invite.html", page=InvitePage(form, _roles())), 422
    with write(session):
        path = sign_in.make_link(session, purpose="invite", role=role, now=utc_now())
    return _show_link(path)


def _show_link(path: str, name: str = "") -> ResponseReturnValue:
    address = sign_in_address() + path
    only_here = is_loopback(urlsplit(address).netloc)
    page = LinkPage(address, name, sign_in.LINK_HOURS, only_here)
    return render_template("server/user_link.html", page=page)


@bp.post("/invitations/<invitation_id>/withdraw")
@needs(Action.ADMINISTER_USERS)
def withdraw(invitation_id: str) -> ResponseReturnValue:
    """Make an invitation useless."""
    session = db.session()
    with write(session):
        users.withdraw(session, invitation_id)
    flash(words().gettext("The invitation no longer works."), "ok")
    return redirect(url_for("users.index"), 303)


@bp.get("/<user_id>")
@needs(Action.ADMINISTER_USERS)
def show(user_id: str) -> ResponseReturnValue:
    """Show one account to be changed."""
    account = users.account(db.session(), user_id)
    form = Form.of({"display_name": account.display_name, "role": account.role})
    return render_template("server/user.html", page=_user_page(account, form))


def _user_page(account: Account, form: Form) -> UserPage:
    return UserPage(form, _line(account), account.created_at, _roles())


@bp.post("/<user_id>")
@needs(Action.ADMINISTER_USERS)
def change(user_id: str) -> ResponseReturnValue:
    """Keep another shown name or role."""
    form, session = Form(request.form), db.session()
    name = form.text("display_name", "Name", longest=80)
    role = form.choice("role", "Kind of account", UserRole)
    if role is None or form.faults:
        page = _user_page(users.account(session, user_id), form)
        return render_template("server/user.html", page=page), 422
    with write(session):
        users.change(session, user_id, display_name=name, role=role)
    flash(words().gettext("Saved."), "ok")
    return redirect(url_for("users.index"), 303)


@bp.post("/<user_id>/reset")
@needs(Action.ADMINISTER_USERS)
def reset(user_id: str) -> ResponseReturnValue:
    """Make a one-time link with which a person sets a new password."""
    session = db.session()
    account = users.account(session, user_id)
    with write(session):
        path = sign_in.make_link(
            session, purpose="reset", role=account.role, user_id=user_id, now=utc_now()
        )
    return _show_link(path, account.display_name)


@bp.get("/<user_id>/deactivate")
@needs(Action.ADMINISTER_USERS)
def ask_deactivate(user_id: str) -> ResponseReturnValue:
    """Ask whether a person shall really be let in no longer."""
    page = DeactivatePage(_line(users.account(db.session(), user_id)))
    return render_template("server/user_deactivate.html", page=page)


@bp.post("/<user_id>/deactivate")
@needs(Action.ADMINISTER_USERS)
def deactivate(user_id: str) -> ResponseReturnValue:
    """Let a person in no longer."""
    session = db.session()
    with write(session):
        users.deactivate(session, user_id)
    flash(words().gettext("The account is deactivated and signed out everywhere."), "ok")
    return redirect(url_for("users.index"), 303)


@bp.post("/<user_id>/activate")
@needs(Action.ADMINISTER_USERS)
def activate(user_id: str) -> ResponseReturnValue:
    """Let a person in again."""
    session = db.session()
    with write(session):
        users.activate(session, user_id)
    flash(words().gettext("The account works again."), "ok")
    return redirect(url_for("users.index"), 303)
