"""What a school and a trip say about the rules."""

from datetime import date

import pytest

from tests.factories import trip
from tripplanner.domain.access import SYSTEM
from tripplanner.domain.rules import RULES
from tripplanner.domain.trip import RuleSetting
from tripplanner.errors import Faults, NotFound, StaleSave
from tripplanner.services.lifecycle.importing import add
from tripplanner.services.plan import rules
from tripplanner.services.plan.findings import plan_for
from tripplanner.store.database.engine import write
from tripplanner.store.loading import load

RATIO = RuleSetting(
    figures=(("pupils_per_adult", 15),), source="教育局通知", verified_on=date(2026, 11, 1)
)


@pytest.fixture
def trip_id(session):
    with write(session):
        return add(session, trip(), SYSTEM).trip_id


def ratio(session, trip_id=""):
    now = rules.rule_now(session, "adults.ratio", trip_id)
    return now.figures[0].value, now.figures[0].otherwise, now.source


def test_every_rule_is_listed_with_its_defaults(session):
    found = rules.overview(session)

    assert [it.rule.id for it in found] == list(RULES)
    assert all(it.setting is None and it.is_on for it in found)


def test_the_schools_figure_goes_before_ours_and_the_trips_before_it(session, trip_id):
    with write(session):
        rules.save(session, "adults.ratio", RATIO, SYSTEM, version=0)
        own = RuleSetting(figures=(("pupils_per_adult", 8),))
        version = rules.rule_now(session, "adults.ratio", trip_id).version
        rules.save(session, "adults.ratio", own, SYSTEM, version=version, trip_id=trip_id)

    assert ratio(session) == (15, 20, "教育局通知")
    assert ratio(session, trip_id) == (8, 15, "教育局通知")
    checked = plan_for(session, load(session, trip_id), None).figures
    assert checked.figure("adults.ratio", "pupils_per_adult") == 8


def test_what_says_nothing_new_is_not_kept(session):
    same = RuleSetting(figures=(("pupils_per_adult", 20),))

    with write(session):
        rules.save(session, "adults.ratio", same, SYSTEM, version=0)

    assert rules.rule_now(session, "adults.ratio").setting is None


def test_a_reset_brings_the_default_back(session):
    with write(session):
        rules.save(session, "adults.ratio", RATIO, SYSTEM, version=0)
        rules.save(session, "adults.ratio", None, SYSTEM, version=1)

    assert ratio(session)[0] == 20
    assert len(rules.stories(session, "adults.ratio")) == 2


@pytest.mark.parametrize(
    ("rule", "setting", "where"),
    [
        ("adults.ratio", RuleSetting(off=True), "reason"),
        ("adults.ratio", RuleSetting(figures=(("pupils_per_adult", 0),)), "pupils_per_adult"),
        (
            "day.no_meal",
            RuleSetting(figures=(("window_from", 810), ("window_to", 660))),
            "window_to",
        ),
    ],
)
def test_a_setting_that_cannot_be_is_refused_at_its_field(session, rule, setting, where):
    with pytest.raises(Faults) as caught:
        rules.save(session, rule, setting, SYSTEM, version=0)

    assert [fault.where for fault in caught.value.faults] == [where]


def test_a_rule_switched_off_with_a_reason_is_off(session):
    with write(session):
        off = RuleSetting(off=True, reason="本校无大巴")
        rules.save(session, "coach.driving", off, SYSTEM, version=0)

    assert not rules.rule_now(session, "coach.driving").is_on


def test_a_stale_setting_is_not_overwritten(session):
    with write(session):
        rules.save(session, "adults.ratio", RATIO, SYSTEM, version=0)

    with pytest.raises(StaleSave):
        rules.save(session, "adults.ratio", RuleSetting(), SYSTEM, version=0)


def test_there_is_no_unknown_rule(session):
    with pytest.raises(NotFound):
        rules.rule_now(session, "no.such_rule")
