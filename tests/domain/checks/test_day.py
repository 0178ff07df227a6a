"""Meals at midday and the length of a day."""

from datetime import timedelta

import pytest

from tests.factories import DAY, group, stop, trip
from tripplanner.domain.checks import Plan, find
from tripplanner.domain.finding import Finding, Level
from tripplanner.domain.rules import Figures
from tripplanner.domain.trip import Kind, RuleSetting

A, B = group(key="a"), group(key="b")


def run(rule, *stops, figures=None):
    return find(Plan(trip(groups=(A, B), stops=stops), figures or Figures()), {rule})


def meal(starts, ends, **fields):
    return stop(starts, ends, kind=Kind.MEAL, **fields)


def test_a_day_over_midday_needs_a_meal():
    assert run("day.no_meal", stop("11:00", "13:30")) == [
        Finding(
            "day.no_meal",
            Level.WARN,
            groups=("a", "b"),
            facts=(("date", DAY.isoformat()), ("window_from", 660), ("window_to", 810)),
        )
    ]


@pytest.mark.parametrize(("starts", "ends"), [("11:01", "18:00"), ("08:00", "13:29")])
def test_a_day_that_leaves_time_to_eat_needs_none(starts, ends):
    assert run("day.no_meal", stop(starts, ends)) == []


@pytest.mark.parametrize(
    ("starts", "ends", "hungry"),
    [
        ("10:00", "11:00", True),
        ("10:00", "11:01", False),
        ("13:29", "14:00", False),
        ("13:30", "14:00", True),
        ("12:00", None, False),
    ],
)
def test_the_meal_lies_in_the_window(starts, ends, hungry):
    stops = stop("08:00", "09:00"), meal(starts, ends), stop("17:00", "18:00")

    assert bool(run("day.no_meal", *stops)) == hungry


def test_only_the_groups_without_a_meal_are_named():
    stops = stop("08:00", "18:00"), meal("12:00", "12:30", groups=("a",))

    assert [one.groups for one in run("day.no_meal", *stops)] == [("b",)]


def test_each_day_is_looked_at():
    stops = (
        stop("08:00", "18:00"),
        meal("12:00", "12:30"),
        stop("08:00", "18:00", DAY + timedelta(1)),
    )

    assert [one.fact("date") for one in run("day.no_meal", *stops)] == ["2024-12-04"]


def test_a_day_may_be_as_long_as_the_setting():
    assert run("day.too_long", stop("08:00", "09:00"), stop("19:00", "20:00")) == []
    found = run("day.too_long", stop("07:59", "09:00", key="x"), stop("19:00", "20:00", key="y"))

    assert [(one.stops, one.groups, one.fact("minutes")) for one in found] == [
        (("x", "y"), ("a", "b"), 721)
    ]


def test_the_night_is_no_part_of_the_day():
    night = stop("21:00", "07:00", kind=Kind.LODGING)

    assert run("day.too_long", stop("08:00", "20:00"), night) == []


def test_a_missing_end_counts_from_its_start():
    assert run("day.too_long", stop("07:00", "08:00"), stop("19:01", None)) != []
    assert run("day.too_long", stop("07:00", "08:00"), stop("19:00", None)) == []


def test_the_length_is_a_setting():
    figures = Figures.of(None, {"day.too_long": RuleSetting(figures=(("max_minutes", 60),))})

    assert len(run("day.too_long", stop("08:00", "09:01"), figures=figures)) == 1
