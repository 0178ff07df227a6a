"""All that the checks say about a trip, and living with some of it for a reason."""

import json
from collections.abc import Iterable
from dataclasses import dataclass

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from tripplanner.domain.access import Action
from tripplanner.domain.finding import ORDER, Finding
from tripplanner.errors import BadInput, Faults
from tripplanner.services.plan import findings, overrides
from tripplanner.services.plan.findings import Judged
from tripplanner.services.plan.overrides import Override
from tripplanner.services.plan.view import days_at
from tripplanner.store import loading
from tripplanner.store.database.base import db
from tripplanner.store.database.engine import write
from tripplanner.web.http.forms import Form
from tripplanner.web.http.languages import language, moment_text, short_day_text, words
from tripplanner.web.http.presence import actor, may_here
from tripplanner.web.http.security import needs
from tripplanner.web.plan.answers import today_in
from tripplanner.web.plan.board import stop_url
from tripplanner.wording import level_name, rule_name, sentence
from tripplanner.wording.naming import Names

bp = Blueprint("checks", __name__)


@dataclass(frozen=True, slots=True)
class FindingLine:
    """One finding in words. ``token`` names it when it is to be overridden."""

    level: str
    level_name: str
    text: str
    where: str
    url: str
    token: str
    marked: bool


@dataclass(frozen=True, slots=True)
class Section:
    """The findings of one level."""

    level: str
    title: str
    hint: str
    items: tuple[FindingLine, ...]


@dataclass(frozen=True, slots=True)
class Decided:
    """One decision that stands; ``text`` is the finding, or its rule if it is gone."""

    id: str
    text: str
    by: str
    gone: bool


@dataclass(frozen=True, slots=True)
class ChecksPage:
    """All that ``checks/list.html`` may use; ``asked`` is the finding to be overridden."""

    trip_id: str
    trip_title: str
    sections: tuple[Section, ...]
    decided: tuple[Decided, ...]
    may_override: bool
    may_fix: bool
    chosen: FindingLine | None
    form: Form


_TITLES = {
    "block": "Must be solved before publishing",
    "unverified": "Not known yet",
    "warn": "Worth a look",
    "info": "For information",
}
_HINT_WORDS = {
    "block": "Change the plan, or let the trip's leader decide with a reason.",
    "unverified": "Nobody can say yet whether this works: find out and enter it.",
    "warn": "It can stay, but think about it.",
    "info": "",
}


@bp.get("/trips/<trip_id>/checks")
@needs(Action.VIEW_TRIP)
def index(trip_id: str) -> ResponseReturnValue:
    """Show all findings of all days by level; ``?override=`` asks for a reason."""
    return _show(trip_id, Form(), request.args.get("override", ""))


@bp.post("/trips/<trip_id>/checks/override")
@needs(Action.OVERRIDE)
def override(trip_id: str) -> ResponseReturnValue:
    """Record that the signed-in person lives with a finding, and why."""
    form = Form(request.form)
    reason = form.area("reason", "Reason", needed=True, longest=overrides.LONGEST_REASON)
    if not form.faults:
        try:
            with write(db.session()) as session:
                trip = loading.load(session, trip_id)
                finding = _found(findings.judge(session, trip, today_in(trip.zone)))
                overrides.override(session, trip_id, actor(), finding, reason=reason)
        except Faults as error:
            form.add(error.faults)
        else:
            flash(words().gettext("Recorded, with your name and the reason."), "ok")
            return redirect(url_for("checks.index", trip_id=trip_id, _anchor="overridden"), 303)
    return _show(trip_id, form, form.value("finding")), 422


@bp.post("/trips/<trip_id>/checks/<override_id>/withdraw")
@needs(Action.OVERRIDE)
def withdraw(trip_id: str, override_id: str) -> ResponseReturnValue:
    """Take a decision back; the finding blocks again."""
    with write(db.session()) as session:
        overrides.withdraw(session, trip_id, actor(), override_id)
    flash(words().gettext("Taken back. It must be solved before publishing again."), "ok")
    return redirect(url_for("checks.index", trip_id=trip_id), 303)


def _found(judged: Iterable[Judged]) -> Finding:
    token = request.form.get("finding", "")
    for item in judged:
        if _token(item.finding) == token:
            return item.finding
    raise BadInput("This is no longer so: the plan has changed. Look at the list again.")


def _token(finding: Finding) -> str:
    return json.dumps([finding.rule, finding.stops, finding.groups, finding.people])


def _show(trip_id: str, form: Form, wanted: str) -> str:
    session, say, speak = db.session(), words(), language()
    trip = loading.load(session, trip_id)
    judged = findings.judge(session, trip, today_in(trip.zone))
    names = Names(trip, say, speak)
    open_ = [_finding_line(item, names) for item in judged if item.override is None]
    page = ChecksPage(
        trip_id=trip_id,
        trip_title=trip.title.best(speak),
        sections=tuple(
            Section(
                str(level),
                say.gettext(_TITLES[level]),
                say.gettext(_HINT_WORDS[level]) if _HINT_WORDS[level] else "",
                items,
            )
            for level in ORDER
            if (items := tuple(item for item in open_ if item.level == level))
        ),
        decided=tuple(
            _decided(override, judged, names) for override in overrides.standing(session, trip_id)
        ),
        may_override=may_here(Action.OVERRIDE),
        may_fix=may_here(Action.EDIT_TRIP) and any(item.blocks for item in judged),
        chosen=next((it for it in open_ if wanted and it.token == wanted), None),
        form=form,
    )
    return render_template("plan/checks.html", page=page)


def _finding_line(judged: Judged, names: Names) -> FindingLine:
    say, speak, finding, trip = names.words, names.language, judged.finding, names.trip
    days = days_at(trip, finding)
    key = finding.stops[0] if finding.stops else ""
    return FindingLine(
        level=str(finding.level),
        level_name=level_name(finding.level, say),
        text=sentence(finding, names),
        where=" · ".join(
            [*(short_day_text(day, speak) for day in days), rule_name(finding.rule, say)]
        ),
        url=stop_url(trip.id, days[0], key) if key and days else "",
        token=_token(finding),
        marked=bool(key) and key == request.args.get("stop"),
    )


def _decided(override: Override, judged: Iterable[Judged], names: Names) -> Decided:
    say, speak = names.words, names.language
    found = next((item.finding for item in judged if item.override == override), None)
    return Decided(
        id=override.id,
        text=sentence(found, names) if found else rule_name(override.rule, say),
        by=say.gettext("Overridden by %(name)s on %(when)s, because: %(reason)s")
        % {
            "name": override.by,
            "when": moment_text(override.at, speak, names.trip.zone),
            "reason": override.reason,
        },
        gone=found is None,
    )
