"""Who may not go yet is said shortly before departure, reason by reason."""

from datetime import timedelta

import pytest

from tests.factories import DAY, pupil, trip
from tripplanner.domain.checks import Plan, find
from tripplanner.domain.consent.clearance import Cause, Clearance
from tripplanner.domain.finding import Finding, Level
from tripplanner.domain.rules import Figures
from tripplanner.domain.trip import RuleSetting

PUPILS = tuple(pupil(key=key) for key in ("a", "b", "c", "d"))
ANSWERS = {
    "a": Clearance(),
    "b": Clearance((Cause.NO_FORM,)),
    "c": Clearance((Cause.OUTDATED, Cause.NOT_SIGNED)),
    "d": Clearance((Cause.NO_FORM,)),
}


def text(days, clearance=ANSWERS, figures=None):
    plan = Plan(
        trip(pupils=PUPILS),
        figures or Figures.of(),
        today=None if days is None else DAY - timedelta(days=days),
        clearance=clearance,
    )
    return find(plan, {"consent.not_cleared"})


def not_cleared(cause, *people):
    return Finding(
        "consent.not_cleared",
        Level.BLOCK,
        people=people,
        short_by=len(people),
        facts=(("cause", cause),),
    )


def test_pupils_are_named_reason_by_reason_and_once():
    assert text(1) == [not_cleared("no_form", "b", "d"), not_cleared("outdated", "c")]


@pytest.mark.parametrize(
    ("days", "speaks"), [(4, False), (3, True), (0, True), (-2, True), (-3, False)]
)
def test_it_speaks_from_three_days_before_until_the_last_day(days, speaks):
    assert bool(text(days)) == speaks


def test_the_number_of_days_is_a_setting():
    early = Figures.of({"consent.not_cleared": RuleSetting((("days_before", 10),))})

    assert text(10, figures=early) == text(1)


def test_nothing_is_said_where_nobody_asked():
    assert text(1, clearance=None) == []
    assert text(None) == []


def test_nobody_missing_is_nothing_to_say():
    assert text(1, clearance=dict.fromkeys(("a", "b", "c", "d"), Clearance())) == []
