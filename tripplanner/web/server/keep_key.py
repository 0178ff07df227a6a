"""Keep the key: shown once, to be printed and laid into the safe."""

import datetime as dt
from dataclasses import dataclass

from flask import Blueprint, Response, render_template, request
from flask.typing import ResponseReturnValue
from markupsafe import Markup

from tripplanner.documents.qr import code
from tripplanner.domain.access import Action
from tripplanner.exchange.backup.key_words import code_of, words_of
from tripplanner.paths import command_line
from tripplanner.services.accounts import users
from tripplanner.services.server.keys import last_shown, note_shown
from tripplanner.store.database.base import db, utc_now
from tripplanner.store.database.engine import write
from tripplanner.store.database.vault import Vault
from tripplanner.web.http import attempts as tries
from tripplanner.web.http import presence
from tripplanner.web.http.forms import Form
from tripplanner.web.http.https import is_own_computer
from tripplanner.web.http.languages import language
from tripplanner.web.http.presence import settings
from tripplanner.web.http.security import needs
from tripplanner.web.http.server_state import instance

bp = Blueprint("keep_key", __name__, url_prefix="/system/key")


@dataclass(frozen=True, slots=True)
class KeyPage:
    """All that ``server/key.html`` may use; ``words`` and ``typed`` are empty unless shown now."""

    form: Form
    name: str
    #: Whether nobody on the network can listen.
    private: bool
    shown_at: dt.datetime | None
    shown_to: str
    show_command: str
    restore_command: str
    account: str
    words: tuple[str, ...] = ()
    typed: str = ""
    picture: Markup | None = None


@bp.get("")
@needs(Action.ADMINISTER_SYSTEM)
def page() -> ResponseReturnValue:
    """Say what the key is for, and offer to show it if nobody has seen it yet."""
    return render_template("server/key.html", page=_page(Form()))


def _page(form: Form) -> KeyPage:
    at, by = last_shown(db.session())
    signed_in = presence.signed_in()
    instance = settings().instance
    return KeyPage(
        form=form,
        name=_vault().name,
        private=request.is_secure or is_own_computer(),
        shown_at=at,
        shown_to=by,
        show_command=command_line("key", "show", instance=instance),
        restore_command=command_line("key", "restore", instance=instance),
        account=signed_in.account if signed_in else "",
    )


def _vault() -> Vault:
    return instance().vault


@bp.post("")
@needs(Action.ADMINISTER_SYSTEM)
def show() -> ResponseReturnValue:
    """Show the key once, to an administrator who typed the password again."""
    form = _checked("password")
    shown = _page(form)
    if shown.shown_at is not None or not shown.private:
        return render_template("server/key.html", page=shown), 409
    if form.faults:
        return render_template("server/key.html", page=shown), 422
    with write(db.session()) as session:
        note_shown(session, utc_now(), presence.actor().name)
    key = _vault().key
    typed = code_of(key)
    here = KeyPage(
        form=Form(),
        name=shown.name,
        private=True,
        shown_at=None,
        shown_to="",
        show_command=shown.show_command,
        restore_command=shown.restore_command,
        account=shown.account,
        words=words_of(key)["zh" if language() == "zh" else "en"],
        typed=typed,
        picture=code(typed).svg(typed),
    )
    return render_template("server/key.html", page=here)


@bp.post("/file")
@needs(Action.ADMINISTER_SYSTEM)
def file() -> ResponseReturnValue:
    """Give the key file to somebody who typed the password again, to be kept apart."""
    form = _checked("file_password")
    shown = _page(form)
    if form.faults or not shown.private:
        return render_template("server/key.html", page=shown), 422 if shown.private else 409
    with write(db.session()) as session:
        note_shown(session, utc_now(), presence.actor().name)
    response = Response(settings().key_file.read_bytes(), mimetype="application/octet-stream")
    response.headers.set(
        "Content-Disposition", "attachment", filename=f"tripplanner-{shown.name}.key"
    )
    return response


def _checked(field: str) -> Form:
    form, actor = Form(request.form), presence.actor()
    typed = form.secret(field, "Your password")
    wait = tries.wait(actor.name)
    if wait:
        form.fault(field, "Too many tries. Wait %(seconds)d seconds.", seconds=wait)
    elif typed and not users.has_password(db.session(), actor.id, typed):
        form.fault(field, "This is not your password.")
    if not form.faults:
        tries.forgive(actor.name)
    return form
