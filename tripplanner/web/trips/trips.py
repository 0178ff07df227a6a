"""The list of trips, what they look like at a glance, and files to take away."""

import datetime as dt
from collections import Counter
from dataclasses import dataclass

from flask import Blueprint, Response, flash, redirect, render_template, request
from flask.typing import ResponseReturnValue

from tripplanner.domain.access import Action, UserRole, may
from tripplanner.domain.finding import ORDER, Level
from tripplanner.i18n import LANGUAGES
from tripplanner.services.lifecycle import importing
from tripplanner.services.plan.findings import judge
from tripplanner.services.trips.overview import TripLine, overview
from tripplanner.store.database.base import db
from tripplanner.store.database.engine import write
from tripplanner.store.loading import load
from tripplanner.web.http import presence
from tripplanner.web.http.clock import ClockNotice, clock_notice
from tripplanner.web.http.languages import days_text, language, month_name, words
from tripplanner.web.http.security import needs
from tripplanner.web.http.server_day import server_today
from tripplanner.web.trips.calendar import MonthCard, month_card
from tripplanner.web.trips.deletion import DeletionNotice, deletion_notices

bp = Blueprint("trips", __name__, url_prefix="/trips")

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@dataclass(frozen=True, slots=True)
class Card:
    """One trip in the list; ``when`` says how far away it is."""

    id: str
    title: str
    days: str
    when: str
    counts: str
    edition: int
    is_on: bool
    day: int
    month: str


@dataclass(frozen=True, slots=True)
class ListPage:
    """All that ``trips/list.html`` may use."""

    clock: ClockNotice | None
    deletions: tuple[DeletionNotice, ...]
    coming: list[Card]
    past: list[Card]
    month: MonthCard
    may_add: bool
    sees_all: bool


@bp.get("")
@needs(Action.SEE_TRIPS)
def index() -> ResponseReturnValue:
    """List the trips, the next one first, past ones below."""
    actor, today = presence.actor(), server_today()
    lines = overview(db.session(), actor)
    clock = clock_notice()
    page = ListPage(
        clock=clock,
        # By a date that nobody believes nothing is announced.
        deletions=() if clock else deletion_notices({line.id for line in lines}),
        coming=[_card(line, today) for line in lines if line.ends >= today],
        past=[_card(line, today) for line in reversed(lines) if line.ends < today],
        month=month_card(lines, today, request.args.get("month", "")),
        may_add=may(actor, Action.ADD_TRIP),
        sees_all=actor.role is UserRole.ADMINISTRATOR,
    )
    return render_template("trips/list.html", page=page)


def _card(line: TripLine, today: dt.date) -> Card:
    say, count = words().gettext, words().ngettext
    parts = [
        count("%(num)d pupil", "%(num)d pupils", line.pupils) % {"num": line.pupils},
        count("%(num)d group", "%(num)d groups", line.groups) % {"num": line.groups},
        count("%(num)d stop", "%(num)d stops", line.stops) % {"num": line.stops},
    ]
    return Card(
        id=line.id,
        title=line.title.best(language()),
        days=days_text(line.starts, line.ends, language()),
        when=_when(line, today),
        counts=say(" · ").join(parts),
        edition=line.edition,
        is_on=line.starts <= today <= line.ends,
        day=line.starts.day,
        month=month_name(line.starts, language()),
    )


def _when(line: TripLine, today: dt.date) -> str:
    say, count = words().gettext, words().ngettext
    left = (line.starts - today).days
    if line.ends < today:
        return ""
    if left <= 0:
        return say("under way")
    if left == 1:
        return say("tomorrow")
    return count("in %(num)d day", "in %(num)d days", left) % {"num": left}


@bp.get("/<trip_id>/glance")
@needs(Action.VIEW_TRIP)
def glance(trip_id: str) -> ResponseReturnValue:
    """Return how many findings a trip has, by level, for its card in the list."""
    session = db.session()
    judged = judge(session, load(session, trip_id), server_today())
    counts = Counter(item.finding.level for item in judged if item.override is None)
    count = words().ngettext
    values = {
        Level.BLOCK: count("%(num)d blocks", "%(num)d block", counts[Level.BLOCK]),
        Level.UNVERIFIED: count("%(num)d unknown", "%(num)d unknown", counts[Level.UNVERIFIED]),
        Level.WARN: count("%(num)d warning", "%(num)d warnings", counts[Level.WARN]),
    }
    badges = [
        {"level": level.value, "text": values[level] % {"num": counts[level]}}
        for level in ORDER
        if level in values and counts[level]
    ]
    return {"badges": badges, "fine": words().gettext("no findings")}


@bp.post("/demonstration")
@needs(Action.ADD_TRIP)
def demonstration() -> ResponseReturnValue:
    """Load the demonstration trip, or lead to the one that is here already."""
    from tripplanner.exchange.trip_file.demonstration import demonstration as example  # noqa: PLC0415 -- rarely used

    session = db.session()
    trip = example(server_today())
    there = next(
        (
            trip_line
            for trip_line in overview(session, presence.actor())
            if trip_line.key == trip.key
        ),
        None,
    )
    if there is not None:
        flash(words().gettext("The demonstration is here already."), "info")
        return redirect(f"/trips/{there.id}", 303)
    with write(session):
        done = importing.add(session, trip, presence.actor())
    flash(
        words().gettext("The demonstration trip is loaded. Look around, change it, delete it."),
        "ok",
    )
    return redirect(f"/trips/{done.trip_id}", 303)


@bp.get("/<trip_id>/export.json")
@needs(Action.EXPORT_TRIP)
def export_json(trip_id: str) -> ResponseReturnValue:
    """Give the trip away as a trip file."""
    from tripplanner.exchange.trip_file.file import write_trip  # noqa: PLC0415 -- slow import

    trip = load(db.session(), trip_id)
    return _file(write_trip(trip), f"{trip.key}.json", "application/json")


@bp.get("/<trip_id>/export.xlsx")
@needs(Action.EXPORT_TRIP)
def export_workbook(trip_id: str) -> ResponseReturnValue:
    """Give the trip away as a workbook, its headers in the reader's language."""
    from tripplanner.exchange.workbook.writing import write_workbook  # noqa: PLC0415 -- slow import

    trip = load(db.session(), trip_id)
    return _file(write_workbook(trip, language()), f"{trip.key}.xlsx", XLSX)


@bp.get("/template.xlsx")
@needs(Action.ADD_TRIP)
def template() -> ResponseReturnValue:
    """Give away the workbook to fill in."""
    from tripplanner.exchange.workbook.writing import template_workbook  # noqa: PLC0415 -- slow import

    wanted = request.args.get("language", "")
    speak = wanted if wanted in LANGUAGES else language()
    name = "tripplanner-template.xlsx" if speak == "en" else "yanxue-moban.xlsx"
    return _file(template_workbook(speak), name, XLSX)


def _file(content: bytes, name: str, kind: str) -> Response:
    response = Response(content, mimetype=kind)
    response.headers.set("Content-Disposition", "attachment", filename=name)
    return response
