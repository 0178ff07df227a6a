"""What the pages about rules show: every rule with its figures, sources, changes."""

import datetime as dt
from dataclasses import dataclass
from itertools import groupby

from flask import url_for

from tripplanner.domain.access import Action, may
from tripplanner.services.plan import rules
from tripplanner.services.plan.rules import FigureNow, RuleNow
from tripplanner.store import loading
from tripplanner.store.database.base import db
from tripplanner.web.http import presence
from tripplanner.web.http.forms import Form
from tripplanner.web.http.languages import language, words
from tripplanner.web.http.presence import may_here
from tripplanner.web.trips.rule_words import family_name, figure_text
from tripplanner.wording import (
    confidence_name,
    figure_name,
    level_name,
    rule_name,
    rule_text,
    source_text,
    unit_name,
)


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
    url: str


@dataclass(frozen=True, slots=True)
class RulesPage:
    """All that ``rules/list.html`` may use. ``trip_id`` is empty for the school's rules."""

    trip_id: str
    title: str
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
    rule: RuleLine
    action: str
    back: str
    reset: str
    stories: list[StoryLine]


def _line(now: RuleNow, trip_id: str) -> RuleLine:
    say, rule = words(), now.rule
    rule_setting = now.setting
    # A school that typed its own source has confirmed it by that.
    own_source = (
        rule_setting is not None
        and bool(rule_setting.source)
        and rule_setting.verified_on is not None
    )
    return RuleLine(
        id=rule.id,
        name=rule_name(rule.id, say),
        text=rule_text(rule.id, say),
        level=rule.level.value,
        level_name=level_name(rule.level, say),
        figures=[_figure(rule.id, figure) for figure in now.figures],
        source=source_text(now.source, say),
        verified_on=now.verified_on,
        confidence=confidence_name(rule.confidence, say),
        to_be_confirmed=rule.to_be_confirmed and not own_source,
        is_on=now.is_on,
        on_otherwise=now.on_otherwise,
        reason=rule_setting.reason if rule_setting else "",
        changed=rule_setting is not None,
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


def rules_page(trip_id: str = "") -> RulesPage:
    """Return all rules as they hold for the school, or for one trip."""
    session = db.session()
    title = loading.row_of(session, trip_id).title.best(language()) if trip_id else ""
    lines = [
        (rule_now.rule.family, _line(rule_now, trip_id))
        for rule_now in rules.overview(session, trip_id)
    ]
    families = [
        (family_name(family, words()), [line for _, line in found])
        for family, found in groupby(lines, key=lambda pair: pair[0])
    ]
    return RulesPage(
        trip_id=trip_id,
        title=title,
        families=families,
        may_edit=(
            may_here(Action.OVERRIDE) if trip_id else may(presence.actor(), Action.EDIT_RULES)
        ),
        changed=sum(line.changed for _, line in lines),
        to_confirm=sum(line.to_be_confirmed for _, line in lines),
    )


def rule_page(form: Form, rule_id: str, trip_id: str) -> RulePage:
    """Return one rule to be changed, as ``form`` has it."""
    session = db.session()
    now = rules.rule_now(session, rule_id, trip_id)
    kind = "trip_" if trip_id else ""
    back = url_for("rules.trip_index", trip_id=trip_id) if trip_id else url_for("rules.index")
    return RulePage(
        form=form,
        trip_id=trip_id,
        title=loading.row_of(session, trip_id).title.best(language()) if trip_id else "",
        rule=_line(now, trip_id),
        action=_address(f"rules.save_{kind}rule", rule_id, trip_id),
        back=back,
        reset=_address(f"rules.reset_{kind}rule", rule_id, trip_id),
        stories=[]
        if trip_id
        else [StoryLine(story.at, story.by) for story in rules.stories(session, rule_id)],
    )
