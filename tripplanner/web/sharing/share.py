"""Publish a plan, and hand it out: links, codes, editions."""

import datetime as dt
from dataclasses import dataclass

from flask import Blueprint, Response, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from markupsafe import Markup

from tripplanner.documents.qr import code
from tripplanner.domain.access import Action
from tripplanner.domain.finding import Level
from tripplanner.domain.plan.today import days_between
from tripplanner.domain.trip import Trip
from tripplanner.errors import BadInput, Blocked
from tripplanner.services.plan.findings import blocking, judge
from tripplanner.services.publishing import editions as publishing_editions
from tripplanner.services.publishing import leaflets, shares
from tripplanner.store.database.base import db
from tripplanner.store.database.engine import write
from tripplanner.store.editions import ShareRow, editions_of, shares_of
from tripplanner.store.loading import load
from tripplanner.web.http.forms import Form
from tripplanner.web.http.languages import language, moment_text, short_day_text, words
from tripplanner.web.http.links import share_link
from tripplanner.web.http.presence import actor, may_here
from tripplanner.web.http.security import needs
from tripplanner.web.http.server_day import server_today
from tripplanner.web.http.server_state import instance, server
from tripplanner.wording.changes import change_sentences

bp = Blueprint("share", __name__, url_prefix="/trips/<trip_id>/share")

_CODE_PIXELS = 16


@dataclass(frozen=True, slots=True)
class ShareLine:
    """One link with its code."""

    id: str
    name: str
    link: str
    qr: Markup
    shows_phone: bool


@dataclass(frozen=True, slots=True)
class EditionLine:
    """One edition in the history."""

    number: int
    published: str
    by: str
    note: str


@dataclass(frozen=True, slots=True)
class SharePage:
    """All that ``share/page.html`` may use."""

    form: Form
    trip_id: str
    title: str
    edition: int
    changes: tuple[str, ...]
    blocks: int
    overridden: int
    unverified: int
    may_publish: bool
    links: tuple[ShareLine, ...]
    groups: tuple[tuple[str, str], ...]
    days: tuple[tuple[str, str], ...]
    editions: tuple[EditionLine, ...]


def _page(trip: Trip, form: Form) -> SharePage:
    session, speak = db.session(), language()
    today = server_today()
    judged = judge(session, trip, today)
    news = publishing_editions.since_publication(session, trip)
    names = {group.key: group.name.best(speak) for group in trip.groups}
    everybody = words().gettext("Everybody")
    return SharePage(
        form=form,
        trip_id=trip.id,
        title=trip.title.best(speak),
        edition=news.edition,
        changes=change_sentences(news.changes, trip, words(), speak),
        blocks=len(blocking(session, trip, today)),
        overridden=sum(it.override is not None for it in judged),
        unverified=sum(it.finding.level is Level.UNVERIFIED for it in judged),
        may_publish=may_here(Action.PUBLISH),
        links=tuple(_line(share, names, speak, everybody) for share in shares_of(session, trip.id)),
        groups=(("", everybody), *names.items()),
        days=(
            ("", words().gettext("The whole trip")),
            *((day.isoformat(), short_day_text(day, speak)) for day in days_between(trip)),
        ),
        editions=tuple(
            EditionLine(
                it.number, moment_text(it.published_at, speak, trip.zone), it.by_name, it.note
            )
            for it in editions_of(session, trip.id)
        ),
    )


def _line(share: ShareRow, names: dict[str, str], speak: str, everybody: str) -> ShareLine:
    link = share_link(share.token)
    name = names.get(share.group_key, everybody)
    if share.day:
        name = f"{name} · {short_day_text(share.day, speak)}"
    return ShareLine(share.id, name, link, code(link).svg(link), share.shows_phone)


@bp.get("")
@needs(Action.SHARE_TRIP)
def page(trip_id: str) -> str:
    """Show what is published, what changed since, and every link with its code."""
    return render_template("sharing/share.html", page=_page(load(db.session(), trip_id), Form()))


@bp.post("/publish")
@needs(Action.PUBLISH)
def publish(trip_id: str) -> ResponseReturnValue:
    """Freeze the plan as the next edition."""
    form = Form(request.form)
    note = form.text("note", "Note", needed=False, longest=500)
    session = db.session()
    if not form.faults:
        try:
            with write(session):
                number = publishing_editions.publish(session, trip_id, actor(), note).number
        except (BadInput, Blocked) as error:
            form.fault("note", error.message, **error.values)
        else:
            _forget_outdated()
            flash(
                words().gettext("Edition %(number)d is published. Pupils see it from now on.")
                % {"number": number},
                "ok",
            )
            return redirect(url_for("share.page", trip_id=trip_id), 303)
    shown = render_template("sharing/share.html", page=_page(load(session, trip_id), form))
    return shown, 422


@bp.post("/links")
@needs(Action.SHARE_TRIP)
def add(trip_id: str) -> ResponseReturnValue:
    """Make a link to one group and day."""
    session = db.session()
    group, day = request.form.get("group", ""), request.form.get("day", "")
    try:
        when = dt.date.fromisoformat(day) if day else None
    except ValueError as error:
        raise BadInput("Not a date: %(text)s.", text=day[:20]) from error
    with write(session):
        shares.make(session, load(session, trip_id), actor(), group=group, day=when)
    return _back(trip_id, words().gettext("The link is ready."))


@bp.post("/links/<share_id>/renew")
@needs(Action.SHARE_TRIP)
def renew(trip_id: str, share_id: str) -> ResponseReturnValue:
    """Replace a link; the old one stops working at once."""
    session = db.session()
    with write(session):
        shares.renew(session, trip_id, share_id, actor())
    return _back(trip_id, words().gettext("The link is new. Codes printed before no longer work."))


@bp.post("/links/<share_id>/revoke")
@needs(Action.SHARE_TRIP)
def revoke(trip_id: str, share_id: str) -> ResponseReturnValue:
    """Make a link stop working."""
    session = db.session()
    with write(session):
        shares.revoke(session, trip_id, share_id, actor())
    return _back(trip_id, words().gettext("The link no longer works."))


@bp.post("/links/<share_id>/phone")
@needs(Action.SHARE_TRIP)
def phone(trip_id: str, share_id: str) -> ResponseReturnValue:
    """Choose whether a link's pages show the leader's phone."""
    session = db.session()
    with write(session):
        shows = request.form.get("shows") == "1"
        shares.show_phone(session, trip_id, share_id, actor(), shows=shows)
    return _back(trip_id, words().gettext("Saved."))


@bp.get("/links/<share_id>.png")
@needs(Action.SHARE_TRIP)
def picture(trip_id: str, share_id: str) -> Response:
    """Give a link's code as a picture, to paste into a notice."""
    session = db.session()
    found = next((it for it in shares_of(session, trip_id) if it.id == share_id), None)
    if found is None:
        raise BadInput("This link no longer works.")
    return Response(code(share_link(found.token)).png(_CODE_PIXELS), mimetype="image/png")


def _forget_outdated() -> None:
    """Let nothing be shown or kept of links and editions that are over."""
    server().page_cache.clear()
    leaflets.remove_outdated(db.session(), instance().published_folder)


def _back(trip_id: str, text: str) -> ResponseReturnValue:
    _forget_outdated()
    flash(text, "ok")
    return redirect(url_for("share.page", trip_id=trip_id), 303)
