"""Every rule with its figures and sources: this school's, and one trip's."""

import datetime as dt
from dataclasses import dataclass
from itertools import groupby

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from tripplanner.domain.access import Action, may
from tripplanner.domain.clock import hhmm
from tripplanner.domain.trip import RuleSetting
from tripplanner.errors import Faults, StaleSave
from tripplanner.services import rules, trips
from tripplanner.services.rules import FigureNow, RuleNow
from tripplanner.store.base import db
from tripplanner.store.engine import write
from tripplanner.web import presence
from tripplanner.web.forms import Form
from tripplanner.web.frame import Link, trip_parts
from tripplanner.web.languages import language, words
from tripplanner.web.presence import may_here
from tripplanner.web.rule_words import family_name, figure_text
from tripplanner.web.security import needs
from tripplanner.web.stale import both_versions, version_of
from tripplanner.wording import (
    confidence_name,
    figure_name,
    level_name,
    rule_name,
    rule_text,
    source_text,
    unit_name,
)

bp = Blueprint("rules", __name__)

_FIELD_LABELS = {
    "figures": "Figures",
    "off": "Not checked",
    "reason": "Why",
    "source": "Where this is from",
    "verified_on": "Checked on",
}


@dataclass(frozen=True, slots=True)
class FigureLine:
    """One figure; ``otherwise`` is empty unless it was changed here."""

    field: str
    label: str
    text: str
    otherwise: str
    unit: str
    is_clock: bool
    is_switch: bool


@dataclass(frozen=True, slots=True)
class RuleLine:
    """One rule as the list shows it."""

    id: str
    name: str
    text: str
    level: str
    level_name: str
    figures: list[FigureLine]
    source: str
    verified_on: dt.date | None
    confidence: str
    to_be_confirmed: bool
    is_on: bool
    on_otherwise: bool
    reason: str
    changed: bool
    built: bool
    url: str


@dataclass(frozen=True, slots=True)
class RulesPage:
    """All that ``rules/list.html`` may use. ``trip_id`` is empty for the school's rules."""

    trip_id: str
    title: str
    tabs: tuple[Link, ...]
    families: list[tuple[str, list[RuleLine]]]
    may_edit: bool
    changed: int
    to_confirm: int


@dataclass(frozen=True, slots=True)
class StoryLine:
    """Who changed a rule, and when."""

    at: dt.datetime
    by: str


@dataclass(frozen=True, slots=True)
class RulePage:
    """All that ``rules/edit.html`` may use."""

    form: Form
    trip_id: str
    title: str
    tabs: tuple[Link, ...]
    rule: RuleLine
    action: str
    back: str
    reset: str
    stories: list[StoryLine]


def _line(now: RuleNow, trip_id: str) -> RuleLine:
    say, rule = words(), now.rule
    said = now.said
    # A school that typed its own source has confirmed it by that.
    own_source = said is not None and bool(said.source) and said.verified_on is not None
    return RuleLine(
        id=rule.id,
        name=rule_name(rule.id, say),
        text=rule_text(rule.id, say),
        level=rule.level.value,
        level_name=level_name(rule.level, say),
        figures=[_figure(rule.id, it) for it in now.figures],
        source=source_text(now.source, say),
        verified_on=now.verified_on,
        confidence=confidence_name(rule.confidence, say),
        to_be_confirmed=rule.to_be_confirmed and not own_source,
        is_on=now.is_on,
        on_otherwise=now.on_otherwise,
        reason=said.reason if said else "",
        changed=said is not None,
        built=rule.built,
        url=_address("rules.trip_rule" if trip_id else "rules.rule", rule.id, trip_id),
    )


def _address(endpoint: str, rule_id: str, trip_id: str) -> str:
    if trip_id:
        return url_for(endpoint, trip_id=trip_id, rule_id=rule_id)
    return url_for(endpoint, rule_id=rule_id)


def _figure(rule_id: str, now: FigureNow) -> FigureLine:
    say, figure = words(), now.figure
    changed = now.value != now.otherwise
    return FigureLine(
        figure.name,
        figure_name(rule_id, figure.name, say),
        figure_text(figure, now.value, say),
        figure_text(figure, now.otherwise, say) if changed else "",
        unit_name(figure.unit, say),
        figure.unit == "clock",
        figure.unit == "switch",
    )


def _list(trip_id: str = "") -> str:
    session = db.session()
    title = trips.row_of(session, trip_id).title.best(language()) if trip_id else ""
    lines = [(it.rule.family, _line(it, trip_id)) for it in rules.overview(session, trip_id)]
    families = [
        (family_name(family, words()), [line for _, line in found])
        for family, found in groupby(lines, key=lambda it: it[0])
    ]
    page = RulesPage(
        trip_id=trip_id,
        title=title,
        tabs=trip_parts(trip_id) if trip_id else (),
        families=families,
        may_edit=(
            may_here(Action.OVERRIDE) if trip_id else may(presence.actor(), Action.EDIT_RULES)
        ),
        changed=sum(line.changed for _, line in lines),
        to_confirm=sum(line.to_be_confirmed for _, line in lines),
    )
    return render_template("rules/list.html", page=page)


@bp.get("/rules")
@needs(Action.SEE_RULES)
def index() -> ResponseReturnValue:
    """List every rule as it holds for this school."""
    return _list()


@bp.get("/trips/<trip_id>/rules")
@needs(Action.VIEW_TRIP)
def trip_index(trip_id: str) -> ResponseReturnValue:
    """List every rule as it holds for one trip."""
    return _list(trip_id)


def _page(form: Form, rule_id: str, trip_id: str) -> RulePage:
    session = db.session()
    now = rules.rule_now(session, rule_id, trip_id)
    kind = "trip_" if trip_id else ""
    back = url_for("rules.trip_index", trip_id=trip_id) if trip_id else url_for("rules.index")
    return RulePage(
        form=form,
        trip_id=trip_id,
        title=trips.row_of(session, trip_id).title.best(language()) if trip_id else "",
        tabs=trip_parts(trip_id) if trip_id else (),
        rule=_line(now, trip_id),
        action=_address(f"rules.save_{kind}rule", rule_id, trip_id),
        back=back,
        reset=_address(f"rules.reset_{kind}rule", rule_id, trip_id),
        stories=[]
        if trip_id
        else [StoryLine(it.at, it.by) for it in rules.stories(session, rule_id)],
    )


def _show(rule_id: str, trip_id: str = "") -> str:
    now = rules.rule_now(db.session(), rule_id, trip_id)
    said = now.said or rules.NOTHING
    fields: dict[str, object] = {it.figure.name: _typed(it) for it in now.figures}
    fields |= {"off": said.off, "reason": said.reason, "source": said.source}
    fields |= {"verified_on": said.verified_on, "version": now.version}
    return render_template("rules/edit.html", page=_page(Form.of(fields), rule_id, trip_id))


def _typed(now: FigureNow) -> object:
    """Return a figure as its field shows it."""
    if now.figure.unit == "clock":
        return hhmm(now.value)
    return bool(now.value) if now.figure.unit == "switch" else now.value


@bp.get("/rules/<rule_id>")
@needs(Action.EDIT_RULES)
def rule(rule_id: str) -> ResponseReturnValue:
    """Show one rule to be set for the school."""
    return _show(rule_id)


@bp.get("/trips/<trip_id>/rules/<rule_id>")
@needs(Action.OVERRIDE)
def trip_rule(trip_id: str, rule_id: str) -> ResponseReturnValue:
    """Show one rule to be set for one trip."""
    return _show(rule_id, trip_id)


def _read(form: Form, now: RuleNow) -> RuleSetting | None:
    figures = []
    for it in now.figures:
        label = figure_name(now.rule.id, it.figure.name, words())
        value: int | None
        if it.figure.unit == "clock":
            value = form.clock(it.figure.name, label)
        elif it.figure.unit == "switch":
            value = int(form.flag(it.figure.name))
        else:
            value = form.whole(it.figure.name, label, least=it.figure.least, most=it.figure.most)
        if value is not None:
            figures.append((it.figure.name, value))
    setting = RuleSetting(
        figures=tuple(figures),
        off=form.flag("off"),
        reason=form.text("reason", "Why", needed=False, longest=500),
        source=form.text("source", "Where this is from", needed=False, longest=500),
        verified_on=form.day("verified_on", "Checked on", needed=False),
    )
    return None if form.faults else setting


def _save(rule_id: str, trip_id: str = "") -> ResponseReturnValue:
    form, session = Form(request.form), db.session()
    setting = _read(form, rules.rule_now(session, rule_id, trip_id))
    if setting is not None:
        try:
            with write(session):
                rules.save(
                    session,
                    rule_id,
                    setting,
                    presence.actor(),
                    version=version_of(form),
                    trip_id=trip_id,
                )
        except Faults as faults:
            session.rollback()
            form.add(faults.faults)
        except StaleSave as stale:
            session.rollback()
            return both_versions(
                stale,
                labels=_FIELD_LABELS,
                version=rules.rule_now(session, rule_id, trip_id).version,
                title=rule_name(rule_id, words()),
                back=request.path,
            )
        else:
            return _saved(trip_id, words().gettext("Saved. The checks use it from now on."))
    return render_template("rules/edit.html", page=_page(form, rule_id, trip_id)), 422


@bp.post("/rules/<rule_id>")
@needs(Action.EDIT_RULES)
def save_rule(rule_id: str) -> ResponseReturnValue:
    """Keep the school's setting of a rule."""
    return _save(rule_id)


@bp.post("/trips/<trip_id>/rules/<rule_id>")
@needs(Action.OVERRIDE)
def save_trip_rule(trip_id: str, rule_id: str) -> ResponseReturnValue:
    """Keep a trip's setting of a rule."""
    return _save(rule_id, trip_id)


def _reset(rule_id: str, trip_id: str = "") -> ResponseReturnValue:
    session = db.session()
    with write(session):
        now = rules.rule_now(session, rule_id, trip_id)
        rules.save(session, rule_id, None, presence.actor(), version=now.version, trip_id=trip_id)
    return _saved(trip_id, words().gettext("The rule is as it was at first."))


@bp.post("/rules/<rule_id>/reset")
@needs(Action.EDIT_RULES)
def reset_rule(rule_id: str) -> ResponseReturnValue:
    """Forget the school's setting of a rule."""
    return _reset(rule_id)


@bp.post("/trips/<trip_id>/rules/<rule_id>/reset")
@needs(Action.OVERRIDE)
def reset_trip_rule(trip_id: str, rule_id: str) -> ResponseReturnValue:
    """Forget a trip's setting of a rule."""
    return _reset(rule_id, trip_id)


def _saved(trip_id: str, text: str) -> ResponseReturnValue:
    flash(text, "ok")
    back = url_for("rules.trip_index", trip_id=trip_id) if trip_id else url_for("rules.index")
    return redirect(back, 303)
