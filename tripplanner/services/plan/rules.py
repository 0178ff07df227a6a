"""What this school, and one trip, say about the rules: figures, sources, on or off."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from tripplanner.domain.access import Actor
from tripplanner.domain.rules import RULES, Figure, Figures, Rule
from tripplanner.domain.trip import RuleSetting
from tripplanner.errors import Fault, Faults, NotFound
from tripplanner.services.trips import lists
from tripplanner.store.database.journal import JournalRow, recorded
from tripplanner.store.loading import row_of
from tripplanner.store.rules import RuleRow, school_settings, setting_to_json

NOTHING = RuleSetting()
_STORIES = 200


@dataclass(frozen=True, slots=True)
class FigureNow:
    """One figure as it holds; ``otherwise`` is what would hold without this setting."""

    figure: Figure
    value: int
    otherwise: int


@dataclass(frozen=True, slots=True)
class RuleNow:
    """One rule as it holds for the school, or for one trip of it.

    ``said`` is the setting made here (None for none), ``on_otherwise`` whether the rule
    is checked without it, ``version`` that of the record the setting lies in.
    """

    rule: Rule
    figures: tuple[FigureNow, ...]
    is_on: bool
    on_otherwise: bool
    source: str
    verified_on: dt.date | None
    setting: RuleSetting | None
    version: int


@dataclass(frozen=True, slots=True)
class Story:
    """One change of a rule: who made it, and when."""

    at: dt.datetime
    by: str


def _rule(rule_id: str) -> Rule:
    if rule_id not in RULES:
        raise NotFound("There is no rule %(name)s.", name=rule_id)
    return RULES[rule_id]


def _settings(
    session: Session, trip_id: str
) -> tuple[dict[str, RuleSetting], dict[str, RuleSetting]]:
    """Return what holds anyway, and what is said here: for the school, or for a trip."""
    school = school_settings(session)
    if not trip_id:
        return {}, school
    return school, dict(row_of(session, trip_id).settings())


def overview(session: Session, trip_id: str = "") -> list[RuleNow]:
    """Return every rule as it holds for this school, or for a trip, in the contract's order."""
    before, own = _settings(session, trip_id)
    versions: dict[str, int] = {}
    if trip_id:
        versions = dict.fromkeys(RULES, row_of(session, trip_id).version)
    else:
        versions |= {row.rule: row.version for row in session.scalars(select(RuleRow))}
    otherwise, now = Figures.of(before), Figures.of(before, own)
    return [_now(rule, otherwise, now, own, versions) for rule in RULES.values()]


def _now(
    rule: Rule,
    otherwise: Figures,
    now: Figures,
    own: Mapping[str, RuleSetting],
    versions: Mapping[str, int],
) -> RuleNow:
    rule_setting = own.get(rule.id)
    # Who changes a figure without naming a source stands on the source there was.
    source, verified_on = (now if rule_setting and rule_setting.source else otherwise).source(
        rule.id
    )
    figures = tuple(
        FigureNow(figure, now.figure(rule.id, figure.name), otherwise.figure(rule.id, figure.name))
        for figure in rule.figures
    )
    return RuleNow(
        rule,
        figures,
        now.is_on(rule.id),
        otherwise.is_on(rule.id),
        source,
        verified_on,
        rule_setting,
        versions.get(rule.id, 0),
    )


def rule_now(session: Session, rule_id: str, trip_id: str = "") -> RuleNow:
    """Return one rule as it holds for this school, or for a trip.

    Raises:
        NotFound: if there is no such rule.
    """
    _rule(rule_id)
    return next(rule_now for rule_now in overview(session, trip_id) if rule_now.rule.id == rule_id)


def stories(session: Session, rule_id: str) -> list[Story]:
    """Return who changed this school's setting of a rule, newest first."""
    query = select(JournalRow).where(JournalRow.trip_id.is_(None), JournalRow.action == "rule.edit")
    rows = session.scalars(query.order_by(JournalRow.seq.desc()).limit(_STORIES))
    return [Story(row.at, row.by_name) for row in rows if row.facts.get("rule") == rule_id]


def save(
    session: Session,
    rule_id: str,
    setting: RuleSetting | None,
    actor: Actor,
    *,
    version: int,
    trip_id: str = "",
) -> None:
    """Keep what the school, or a trip, says about a rule; None goes back to the default.

    Figures that say nothing new are left out.

    Raises:
        Faults: naming each figure that cannot be, and a missing reason.
        StaleSave: if somebody else changed it since version ``version``.
    """
    now = rule_now(session, rule_id, trip_id)
    theirs = setting_to_json(now.setting or NOTHING)
    lists.must_be_fresh(now.version, version, theirs, setting_to_json(setting or NOTHING))
    if setting is not None:
        _must_make_sense(now.rule, setting)
        otherwise = {figure.figure.name: figure.otherwise for figure in now.figures}
        setting = replace(
            setting,
            figures=tuple(
                (name, value) for name, value in setting.figures if value != otherwise[name]
            ),
        )
        if setting == NOTHING:
            setting = None
    if trip_id:
        _keep_for_trip(session, trip_id, rule_id, setting, actor)
    else:
        _keep(session, rule_id, setting, actor)


def _must_make_sense(rule: Rule, setting: RuleSetting) -> None:
    faults = []
    values = dict(setting.figures)
    for figure in rule.figures:
        value = values.get(figure.name, figure.default)
        if not figure.least <= value <= figure.most:
            limits: dict[str, Any] = {"least": figure.least, "most": figure.most}
            faults.append(
                Fault(figure.name, "Use a whole number from %(least)d to %(most)d.", limits)
            )
    if {"window_from", "window_to"} <= set(values) and values["window_from"] >= values["window_to"]:
        faults.append(Fault("window_to", "The end lies before the beginning."))
    if setting.off and not setting.reason:
        faults.append(Fault("reason", "Say why the rule is not to be checked."))
    if faults:
        raise Faults(faults)


def _keep(session: Session, rule_id: str, setting: RuleSetting | None, actor: Actor) -> None:
    row = session.get(RuleRow, rule_id)
    with recorded(session, None, actor, "rule.edit", rule=rule_id):
        if setting is None:
            if row is not None:
                session.delete(row)
        elif row is None:
            session.add(RuleRow(rule=rule_id, setting=setting_to_json(setting)))
        else:
            row.setting = setting_to_json(setting)


def _keep_for_trip(
    session: Session, trip_id: str, rule_id: str, setting: RuleSetting | None, actor: Actor
) -> None:
    row = row_of(session, trip_id)
    kept = {name: value for name, value in row.rules.items() if name != rule_id}
    if setting is not None:
        kept[rule_id] = setting_to_json(setting)
    with recorded(session, trip_id, actor, "trip.rules", rule=rule_id):
        row.rules = {name: kept[name] for name in RULES if name in kept}
