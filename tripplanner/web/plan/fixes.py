"""Ways to repair the plan: those for one stop, and one chain for all that blocks."""

from dataclasses import dataclass

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from tripplanner.domain.access import Action
from tripplanner.domain.finding import Finding, Level
from tripplanner.domain.fixes.chain import Chain, Step
from tripplanner.domain.plan.editing import find_stop
from tripplanner.domain.trip import Trip
from tripplanner.errors import BadInput
from tripplanner.services.plan import fixes
from tripplanner.services.plan import view as plan_view
from tripplanner.services.plan.view import days_at
from tripplanner.store import loading
from tripplanner.store.database.base import db
from tripplanner.store.database.engine import write
from tripplanner.web.http.languages import language, short_day_text, words
from tripplanner.web.http.presence import actor
from tripplanner.web.http.security import needs
from tripplanner.web.plan.answers import after, today_in
from tripplanner.web.plan.board import stop_url
from tripplanner.web.plan.panel import PanelFinding, findings_of
from tripplanner.wording import level_name, sentence
from tripplanner.wording.fix_sentences import (
    burdens,
    changes,
    consequences,
    fix_times,
    fix_title,
)
from tripplanner.wording.naming import Names

bp = Blueprint("fixes", __name__)


@dataclass(frozen=True, slots=True)
class FixesPart:
    """The findings of one stop with their fixes, for ``plan/_findings.html``."""

    trip_id: str
    day: str
    key: str
    findings: tuple[PanelFinding, ...]
    fixes_url: str
    may_edit: bool


@dataclass(frozen=True, slots=True)
class SaidStep:
    """One fix of a chain: what was wrong, what is done, all that changes."""

    wrong: str
    title: str
    times: str
    burdens: tuple[str, ...]
    changes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SaidFinding:
    """One finding that stays, and where it is."""

    level: str
    level_name: str
    text: str
    where: str
    url: str


@dataclass(frozen=True, slots=True)
class Counted:
    """How many findings of one level there are before and after."""

    level: str
    name: str
    before: int
    after: int


@dataclass(frozen=True, slots=True)
class FixAllPage:
    """All that ``plan/fix_all.html`` may use; no ``steps`` where nothing helps."""

    trip_id: str
    trip_title: str
    steps: tuple[SaidStep, ...]
    counts: tuple[Counted, ...]
    burdens: tuple[str, ...]
    left: tuple[SaidFinding, ...]
    token: str


@bp.get("/trips/<trip_id>/plan/fixes")
@needs(Action.EDIT_TRIP)
def of_stop(trip_id: str) -> ResponseReturnValue:
    """Answer a script with the findings of ``?stop=`` and the fixes that were tried out."""
    session = db.session()
    trip = loading.load(session, trip_id)
    today = today_in(trip.zone)
    stop = find_stop(trip, request.args.get("stop", ""))
    view = plan_view.view_of(session, trip, actor(), day=stop.date, today=today)
    offers = dict(fixes.offers_for(session, trip, stop.key, today))
    part = FixesPart(
        trip_id=trip.id,
        day=stop.date.isoformat(),
        key=stop.key,
        findings=findings_of(view, stop, offers),
        fixes_url="",
        may_edit=True,
    )
    return render_template("plan/_findings.html", page=part)


@bp.post("/trips/<trip_id>/plan/fix")
@needs(Action.EDIT_TRIP)
def take(trip_id: str) -> ResponseReturnValue:
    """Do a fix that was offered, exactly as it was tried out."""
    stop, token = request.form.get("stop", ""), request.form.get("fix", "")
    trip = loading.load(db.session(), trip_id)
    patch = fixes.offered(db.session(), trip, stop, token, today_in(trip.zone))
    with write(db.session()) as session:
        result = fixes.take(session, trip_id, actor(), patch)
    return after(trip_id, result)


@bp.get("/trips/<trip_id>/plan/fix-all")
@needs(Action.EDIT_TRIP)
def all_shown(trip_id: str) -> ResponseReturnValue:
    """Show the chain of fixes for the whole plan before anybody takes it."""
    session = db.session()
    trip = loading.load(session, trip_id)
    chain = fixes.chain_for(session, trip, today_in(trip.zone))
    return render_template("plan/fix_all.html", page=_page(trip, chain))


@bp.post("/trips/<trip_id>/plan/fix-all")
@needs(Action.EDIT_TRIP)
def take_all(trip_id: str) -> ResponseReturnValue:
    """Do all fixes of the chain that was shown, as one change."""
    trip = loading.load(db.session(), trip_id)
    chain = fixes.chain_for(db.session(), trip, today_in(trip.zone))
    if not chain.steps or chain.patch.token() != request.form.get("fix", ""):
        raise BadInput("The plan has changed since this was worked out. Look again.")
    with write(db.session()) as session:
        fixes.take_all(session, trip_id, actor(), chain)
    flash(
        words().ngettext(
            "%(num)d fix is taken. Undo takes it back.",
            "%(num)d fixes are taken. One undo takes them all back.",
            len(chain.steps),
        )
        % {"num": len(chain.steps)},
        "ok",
    )
    return redirect(url_for("plan.index", trip_id=trip_id), 303)


def _page(trip: Trip, chain: Chain) -> FixAllPage:
    say = words()
    names = Names(chain.trip, say, language())
    return FixAllPage(
        trip_id=trip.id,
        trip_title=trip.title.best(language()),
        steps=tuple(_step(step) for step in chain.steps),
        counts=tuple(
            Counted(
                str(level),
                level_name(level, say),
                sum(one.level is level for one in chain.before),
                sum(one.level is level for one in chain.after),
            )
            for level in (Level.BLOCK, Level.UNVERIFIED, Level.WARN)
        ),
        burdens=burdens(chain.unknowns, chain.rebookings, 0, say),
        left=tuple(_left(one, names) for one in chain.left),
        token=chain.patch.token(),
    )


def _step(step: Step) -> SaidStep:
    names = Names(step.trip, words(), language())
    return SaidStep(
        wrong=sentence(step.finding, names),
        title=fix_title(step.fix, names),
        times=fix_times(step.fix, names),
        burdens=consequences(step.fix, 0, names)[1:],
        changes=changes(step.fix.patch, names),
    )


def _left(finding: Finding, names: Names) -> SaidFinding:
    trip = names.trip
    days = days_at(trip, finding)
    key = finding.stops[0] if finding.stops else ""
    return SaidFinding(
        level=str(finding.level),
        level_name=level_name(finding.level, words()),
        text=sentence(finding, names),
        where=" · ".join(short_day_text(day, language()) for day in days),
        url=stop_url(trip.id, days[0], key) if key and days else "",
    )
