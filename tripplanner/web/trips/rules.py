"""Every rule with its figures and sources: this school's, and one trip's."""

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from tripplanner.domain.access import Action
from tripplanner.domain.clock import hhmm
from tripplanner.domain.trip import RuleSetting
from tripplanner.errors import Faults, StaleSave
from tripplanner.services.plan import rules
from tripplanner.services.plan.rules import FigureNow, RuleNow
from tripplanner.store.database.base import db
from tripplanner.store.database.engine import write
from tripplanner.web.http import presence
from tripplanner.web.http.forms import Form
from tripplanner.web.http.languages import words
from tripplanner.web.http.security import needs
from tripplanner.web.http.stale import both_versions, version_of
from tripplanner.web.trips.rules_page import rule_page, rules_page
from tripplanner.wording import (
    figure_name,
    rule_name,
)

bp = Blueprint("rules", __name__)

_FIELD_LABELS = {
    "figures": "Figures",
    "off": "Not checked",
    "reason": "Why",
    "source": "Where this is from",
    "verified_on": "Checked on",
}


@bp.get("/rules")
@needs(Action.SEE_RULES)
def index() -> ResponseReturnValue:
    """List every rule as it holds for this school."""
    return render_template("trips/rules.html", page=rules_page())


@bp.get("/trips/<trip_id>/rules")
@needs(Action.VIEW_TRIP)
def trip_index(trip_id: str) -> ResponseReturnValue:
    """List every rule as it holds for one trip."""
    return render_template("trips/rules.html", page=rules_page(trip_id))


def _show(rule_id: str, trip_id: str = "") -> str:
    now = rules.rule_now(db.session(), rule_id, trip_id)
    rule_setting = now.setting or rules.NOTHING
    fields: dict[str, object] = {figure.figure.name: _typed(figure) for figure in now.figures}
    fields |= {
        "off": rule_setting.off,
        "reason": rule_setting.reason,
        "source": rule_setting.source,
    }
    fields |= {"verified_on": rule_setting.verified_on, "version": now.version}
    return render_template("trips/rule.html", page=rule_page(Form.of(fields), rule_id, trip_id))


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
    for figure in now.figures:
        label = figure_name(now.rule.id, figure.figure.name, words())
        value: int | None
        if figure.figure.unit == "clock":
            value = form.clock(figure.figure.name, label)
        elif figure.figure.unit == "switch":
            value = int(form.flag(figure.figure.name))
        else:
            value = form.whole(
                figure.figure.name, label, least=figure.figure.least, most=figure.figure.most
            )
        if value is not None:
            figures.append((figure.figure.name, value))
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
    return render_template("trips/rule.html", page=rule_page(form, rule_id, trip_id)), 422


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
