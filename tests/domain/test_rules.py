"""The rules as data, and the figures that hold."""

import re
from datetime import date
from pathlib import Path

import pytest

from tripplanner.domain.finding import Level
from tripplanner.domain.rules import DEFAULT_FIGURES, RULES, Figures
from tripplanner.domain.trip import RuleSetting

DOCUMENT = Path(__file__).parents[2] / "docs" / "rules.md"


def ratio(value, **fields):
    return {"adults.ratio": RuleSetting(figures=(("pupils_per_adult", value),), **fields)}


def test_the_rules_are_those_of_the_contract():
    assert {rule.id: str(rule.level) for rule in RULES.values()} == {
        "time.overlap": "block",
        "time.backwards": "block",
        "travel.too_short": "block",
        "travel.tight": "warn",
        "travel.unknown": "unverified",
        "opening.closed": "block",
        "opening.last_entry": "block",
        "opening.unknown": "unverified",
        "calendar.holiday": "warn",
        "capacity.place": "block",
        "booking.open": "warn",
        "booking.late": "warn",
        "adults.ratio": "block",
        "adults.fragile": "warn",
        "adults.double_booked": "block",
        "adults.no_safety_officer": "warn",
        "people.no_group": "block",
        "people.no_contact": "block",
        "people.twice": "block",
        "people.birth_unlikely": "unverified",
        "day.no_meal": "warn",
        "day.too_long": "warn",
        "coach.driving": "block",
        "vr.min_age": "block",
        "vr.health": "block",
        "vr.too_long": "block",
        "vr.no_rest": "block",
        "vr.does_not_fit": "block",
        "vr.before_coach": "warn",
        "vr.headsets_elsewhere": "block",
        "consent.not_cleared": "block",
        "consent.changed": "warn",
    }


def test_without_settings_our_defaults_hold():
    figures = Figures.of()

    assert figures.figure("travel.tight", "buffer_minutes") == 10
    assert figures.figure("adults.ratio", "pupils_per_adult") == 20
    assert figures.level("adults.ratio") == Level.BLOCK
    assert figures.is_on("adults.ratio")
    assert figures.values == DEFAULT_FIGURES.values


def test_the_trip_goes_before_the_school():
    assert Figures.of(ratio(15)).figure("adults.ratio", "pupils_per_adult") == 15
    assert Figures.of(ratio(15), ratio(12)).figure("adults.ratio", "pupils_per_adult") == 12


def test_either_can_switch_a_rule_off():
    off = {"adults.ratio": RuleSetting(off=True)}

    assert not Figures.of(off).is_on("adults.ratio")
    assert not Figures.of(None, off).is_on("adults.ratio")
    assert not Figures.of(off, ratio(12)).is_on("adults.ratio")


def test_what_is_not_known_is_left_aside():
    figures = Figures.of(
        {"no.rule": RuleSetting(off=True)}, ratio(1) | {"travel.tight": RuleSetting((("x", 1),))}
    )

    assert figures.off == frozenset()
    assert ("travel.tight", "x") not in figures.values


def test_a_figure_keeps_its_source():
    checked = date(2026, 3, 1)

    assert Figures.of().source("coach.driving")[0] == "《道路旅客运输企业安全管理规范》第38条"
    assert Figures.of(ratio(12, source="县教育局", verified_on=checked)).source("adults.ratio") == (
        "县教育局",
        checked,
    )


def test_recalled_figures_are_to_be_confirmed():
    assert [rule.id for rule in RULES.values() if rule.to_be_confirmed] == [
        "adults.ratio",
        "adults.no_safety_officer",
    ]


@pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: rule.id)
def test_defaults_are_sensible(rule):
    assert all(one.least <= one.default <= one.most for one in rule.figures)


@pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: rule.id)
def test_the_document_names_every_rule_with_its_level_and_figures(rule):
    rows = [line for line in DOCUMENT.read_text("utf-8").splitlines() if f"| `{rule.id}` |" in line]

    assert len(rows) == 1
    assert f"| {rule.level} |" in rows[0]
    for figure in rule.figures:
        assert f"`{figure.name}` {figure.default}" in rows[0]


def test_the_document_names_no_rule_that_does_not_exist():
    named = re.findall(r"^\| `([a-z_.]+)` \|", DOCUMENT.read_text("utf-8"), re.MULTILINE)

    assert sorted(named) == sorted(RULES)
