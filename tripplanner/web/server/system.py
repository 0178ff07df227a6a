"""The server itself: health, addresses, Wi-Fi for the poster, data that is to go."""

import datetime as dt
from dataclasses import dataclass
from urllib.parse import urlsplit

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from markupsafe import Markup

from tripplanner.documents.qr import code
from tripplanner.domain.access import Action
from tripplanner.errors import Fault
from tripplanner.services.lifecycle.purge_everywhere import left, purge_due, seen
from tripplanner.services.server import system
from tripplanner.services.server.clock import Clock, doubt_error
from tripplanner.services.server.system import DatabaseFacts, Parts, Wifi
from tripplanner.store.database.base import db, utc_now
from tripplanner.store.database.engine import write
from tripplanner.web.http import presence
from tripplanner.web.http.clock import ClockNotice, clock_notice
from tripplanner.web.http.forms import Form
from tripplanner.web.http.languages import language, moment_text, words
from tripplanner.web.http.links import base_address
from tripplanner.web.http.presence import settings
from tripplanner.web.http.security import is_known_host, needs
from tripplanner.web.http.server_day import server_today
from tripplanner.web.http.server_state import instance, secure_side, server
from tripplanner.web.server.backups import Glance, glance
from tripplanner.wording import error_text
from tripplanner.wording.purge_sentences import hit_text, unreached_text

bp = Blueprint("system", __name__, url_prefix="/system")

_SHORTEST_PASSWORD = 8
_LONGEST_PASSWORD = 63
_LONGEST_NAME_BYTES = 32
_SOON = dt.timedelta(days=30)


@dataclass(frozen=True, slots=True)
class DeletionLine:
    """A trip whose personal data has a date to go."""

    title: str
    url: str
    day: dt.date
    is_due: bool
    soon: bool


@dataclass(frozen=True, slots=True)
class SystemPage:
    """All that ``system/page.html`` may use."""

    form: Form
    clock: ClockNotice | None
    now: str
    versions: tuple[tuple[str, str], ...]
    database: DatabaseFacts
    place: str
    data_bytes: int
    free_bytes: int
    little_space: bool
    parts: Parts
    backup: Glance
    addresses: list[str]
    secure_trouble: str
    in_codes: str
    code: Markup
    deletions: list[DeletionLine]
    due: int
    without_date: list[tuple[str, str]]
    left: tuple[tuple[str, str], ...]


def _page(form: Form | None = None) -> SystemPage:
    session, today, speak = db.session(), server_today(), language()
    instance = settings().instance
    free = system.free_bytes(instance)
    current_url = base_address()
    lines = [
        DeletionLine(
            deletion.title.best(speak),
            f"/trips/{deletion.trip_id}",
            deletion.delete_on,
            deletion.delete_on <= today,
            deletion.delete_on <= today + _SOON,
        )
        for deletion in system.deletions(session)
    ]
    return SystemPage(
        form=form or _form(),
        clock=clock_notice(),
        now=moment_text(utc_now(), speak, settings().time_zone),
        versions=system.versions(),
        database=system.database(db.engine),
        place=str(instance),
        data_bytes=system.folder_bytes(instance),
        free_bytes=free,
        little_space=free < system.LITTLE_BYTES,
        parts=system.parts(),
        backup=glance(),
        addresses=server().known_addresses() or [request.host_url.rstrip("/")],
        secure_trouble=_secure_trouble(),
        in_codes=current_url,
        code=code(current_url).svg(current_url),
        deletions=lines,
        due=sum(line.is_due for line in lines),
        without_date=[
            (title.best(speak), f"/trips/{trip_id}/edit")
            for trip_id, title in system.without_date(session)
        ],
        left=_left(),
    )


def _secure_trouble() -> str:
    side = secure_side()
    return "" if side is None or side.trouble is None else error_text(side.trouble, words())


def _left() -> tuple[tuple[str, str], ...]:
    """Return what the last purge left, as sentences with the address of the trip or nothing."""
    found = left(db.session())
    lines = [
        (unreached_text(it.where, it.message, it.values, words()), "") for it in found.unreached
    ]
    for table, trip_id, title in found.hits:
        url = f"/trips/{trip_id}" if trip_id else ""
        lines.append((hit_text(table, title.best(language()), words()), url))
    return tuple(lines)


def _form() -> Form:
    session = db.session()
    wifi = system.wifi(session)
    return Form.of(
        {
            "wifi_name": wifi.name,
            "wifi_password": wifi.password,
            "wifi_hidden": wifi.hidden,
            "address": system.address(session),
        }
    )


@bp.get("")
@needs(Action.ADMINISTER_SYSTEM)
def page() -> ResponseReturnValue:
    """Show how the server is, and what can be set."""
    return render_template("server/system.html", page=_page())


@bp.post("/wifi")
@needs(Action.ADMINISTER_SYSTEM)
def save_wifi() -> ResponseReturnValue:
    """Keep the Wi-Fi for the poster."""
    form = Form(request.form)
    name = form.text("wifi_name", "Name of the Wi-Fi", needed=False)
    password = form.text("wifi_password", "Its password", needed=False)
    if len(name.encode()) > _LONGEST_NAME_BYTES:
        form.fault("wifi_name", "A Wi-Fi name has at most 32 bytes; ten Chinese characters fit.")
    if password and not _SHORTEST_PASSWORD <= len(password) <= _LONGEST_PASSWORD:
        form.fault("wifi_password", "A Wi-Fi password has 8 to 63 characters.")
    if password and not name:
        form.fault("wifi_name", "Give the name that belongs to the password.")
    if form.faults:
        form.put("address", system.address(db.session()))
        return render_template("server/system.html", page=_page(form)), 422
    session = db.session()
    with write(session):
        system.set_wifi(session, Wifi(name, password, form.flag("wifi_hidden")))
    return _back(words().gettext("Saved. The next poster carries it."))


@bp.post("/address")
@needs(Action.ADMINISTER_SYSTEM)
def save_address() -> ResponseReturnValue:
    """Keep the address that goes into codes and onto paper."""
    form = Form(request.form)
    typed = form.text("address", "Address in codes", needed=False)
    chosen = _checked(form, typed)
    if form.faults:
        wifi = system.wifi(db.session())
        form.put("wifi_name", wifi.name)
        form.put("wifi_password", wifi.password)
        form.put("wifi_hidden", "1" if wifi.hidden else "")
        return render_template("server/system.html", page=_page(form)), 422
    session = db.session()
    with write(session):
        system.set_address(session, chosen)
    return _back(words().gettext("Saved. Codes from now on carry this address."))


def _checked(form: Form, typed: str) -> str:
    """Return an address as codes carry it, or note what is wrong with it."""
    if not typed:
        return ""
    whole = typed if "://" in typed else f"http://{typed}"
    try:
        parts = urlsplit(whole)
        port_fits = parts.port is None or parts.port > 0
    except ValueError:
        port_fits = False
    if (
        not port_fits
        or parts.scheme not in {"http", "https"}
        or not parts.hostname
        or parts.path.strip("/")
        or parts.query
        or parts.username
        or not whole.isascii()
    ):
        form.fault("address", "Write it like http://192.168.1.5:8000, without anything after it.")
    elif not is_known_host(parts.netloc):
        message = (
            "This server is not known as %(name)s. Use its address, or name it in"
            " tripplanner.toml under host_names."
        )
        form.add([Fault("address", message, {"name": parts.netloc[:100]})])
    return whole.rstrip("/")


@bp.post("/purge")
@needs(Action.ADMINISTER_SYSTEM)
def purge() -> ResponseReturnValue:
    """Delete at once what is due."""
    db.session.rollback()
    now = utc_now()
    doubt = Clock(db.engine, settings()).look(now).doubt
    if doubt is not None:
        raise doubt_error(doubt, now)
    report = purge_due(db.engine, instance().vault, settings(), now, presence.actor())
    server().page_cache.clear()
    purged = report.purged
    if not purged:
        return _back(words().gettext("Nothing is due."))
    text = words().ngettext(
        "Personal data of %(num)d trip deleted.",
        "Personal data of %(num)d trips deleted.",
        len(purged),
    )
    return _back(text % {"num": len(purged)})


@bp.post("/purge/seen")
@needs(Action.ADMINISTER_SYSTEM)
def purge_seen() -> ResponseReturnValue:
    """Take off the page what the last purge left."""
    with write(db.session()) as session:
        seen(session)
    return redirect(url_for("system.page"), 303)


def _back(text: str) -> ResponseReturnValue:
    flash(text, "ok")
    return redirect(url_for("system.page"), 303)
