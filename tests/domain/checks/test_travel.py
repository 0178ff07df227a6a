"""Ways that do not fit between two places."""

from datetime import timedelta

import pytest

from tests.factories import DAY, group, place, stop, trip
from tripplanner.domain.checks import Plan, find
from tripplanner.domain.finding import Finding, Level
from tripplanner.domain.place import Mode, Travel
from tripplanner.domain.rules import Figures
from tripplanner.domain.trip import Kind, RuleSetting

A, B = group(key="a"), group(key="b")
PLACES = tuple(place(key=key) for key in ("m", "s", "h", "x"))
WAY = Travel("m", "s", 35)
RULES = {"travel.too_short", "travel.tight", "travel.unknown"}
NEXT_DAY = DAY + timedelta(1)


def at(where, starts, ends, **fields):
    return stop(starts, ends, place=where, **fields)


def ride(starts, ends, where="", **fields):
    return stop(starts, ends, place=where, kind=Kind.TRAVEL, **fields)


def found(*stops, travel=(WAY,), figures=None):
    plan = Plan(
        trip(groups=(A, B), places=PLACES, travel=travel, stops=stops), figures or Figures()
    )
    return [(one.rule, one.short_by) for one in find(plan, RULES)]


def test_the_finding_names_the_stops_the_groups_and_the_minutes():
    stops = (at("m", "09:00", "11:00", key="1"), at("s", "11:10", "12:00", key="2", groups=("b",)))
    plan = Plan(trip(groups=(A, B), places=PLACES, travel=(WAY,), stops=stops))

    assert find(plan, RULES) == [
        Finding(
            "travel.too_short",
            Level.BLOCK,
            stops=("1", "2"),
            groups=("b",),
            short_by=25,
            facts=(("gap", 10), ("origin", "m"), ("target", "s"), ("way", 35)),
        )
    ]


@pytest.mark.parametrize(
    ("starts", "expected"),
    [
        ("11:34", [("travel.too_short", 1)]),
        ("11:35", [("travel.tight", None)]),
        ("11:44", [("travel.tight", None)]),
        ("11:45", []),
        ("11:00", [("travel.too_short", 35)]),
    ],
)
def test_the_way_must_fit_and_should_fit_with_the_buffer(starts, expected):
    assert found(at("m", "09:00", "11:00"), at("s", starts, "12:00")) == expected


def test_the_buffer_is_a_setting():
    figures = Figures.of({"travel.tight": RuleSetting(figures=(("buffer_minutes", 0),))})

    assert found(at("m", "09:00", "11:00"), at("s", "11:35", "12:00"), figures=figures) == []


def test_staying_at_a_place_takes_no_way():
    assert found(at("m", "09:00", "11:00"), at("m", "11:00", "12:00"), travel=()) == []


def test_stops_without_a_place_do_not_break_the_way():
    assert found(
        at("m", "09:00", "11:00"), stop("11:00", "11:20", kind=Kind.MEAL), at("s", "11:20", "12:00")
    ) == [("travel.too_short", 15)]


def test_a_way_back_takes_as_long_unless_it_is_one_way():
    back = at("s", "09:00", "11:00"), at("m", "11:10", "12:00")

    assert found(*back) == [("travel.too_short", 25)]
    assert found(*back, travel=(Travel("m", "s", 35, both_ways=False),)) == [
        ("travel.unknown", None)
    ]
    assert found(*back, travel=(WAY, Travel("s", "m", 10, both_ways=False))) == [
        ("travel.tight", None)
    ]


def test_the_planned_means_of_travel_counts_else_the_fastest():
    travel = Travel("m", "s", 40, Mode.WALK), Travel("m", "s", 10, Mode.METRO)
    first, second = at("m", "09:00", "11:00"), at("s", "11:30", "12:00")

    assert found(first, second, travel=travel) == []
    assert found(first, ride("11:00", "11:30", mode=Mode.WALK), second, travel=travel) == [
        ("travel.too_short", 10)
    ]


def test_a_planned_means_of_which_nothing_is_known_is_never_a_pass():
    metro = (Travel("m", "s", 10, Mode.METRO),)
    walk = ride("11:00", "11:20", mode=Mode.WALK)
    plan = Plan(
        trip(
            groups=(A, B),
            places=PLACES,
            travel=metro,
            stops=(at("m", "09:00", "11:00"), walk, at("s", "11:20", "12:00")),
        )
    )

    (one,) = find(plan, RULES)

    assert (one.rule, one.fact("cause")) == ("travel.unknown", "other_means")
    assert (one.fact("means"), one.fact("known")) == ("walk", "metro:10")


def test_minutes_without_a_means_hold_for_any():
    travel = Travel("m", "s", 25), Travel("m", "s", 10, Mode.METRO)
    first, second = at("m", "09:00", "11:00"), at("s", "11:20", "12:00")

    assert found(first, ride("11:00", "11:20", mode=Mode.WALK), second, travel=travel) == [
        ("travel.too_short", 5)
    ]
    assert found(first, ride("11:00", "11:20", mode=Mode.METRO), second, travel=travel) == []


@pytest.mark.parametrize(
    ("modes", "expected"),
    [
        ((Mode.WALK, Mode.METRO, Mode.WALK), []),
        ((Mode.WALK, Mode.BUS), [("travel.too_short", 5)]),
        ((Mode.METRO, Mode.BUS), [("travel.unknown", None)]),
        ((Mode.METRO, None), []),
        ((None, None), []),
    ],
)
def test_several_rides_in_a_row_go_by_what_is_ridden(modes, expected):
    travel = Travel("m", "s", 10, Mode.METRO), Travel("m", "s", 35, Mode.BUS)
    rides = [ride(660 + 10 * at, 670 + 10 * at, mode=mode) for at, mode in enumerate(modes)]

    assert (
        found(at("m", "09:00", "11:00"), *rides, at("s", "11:30", "12:00"), travel=travel)
        == expected
    )


def test_a_ways_own_minutes_go_before_those_of_the_way_back():
    travel = Travel("m", "s", 20), Travel("s", "m", 50)
    there = at("m", "09:00", "11:00"), at("s", "11:30", "12:00")
    back = at("s", "09:00", "11:00"), at("m", "11:30", "12:00")

    for ways in (travel, travel[::-1]):
        assert found(*there, travel=ways) == []
        assert found(*back, travel=ways) == [("travel.too_short", 20)]


def test_an_unknown_way_is_never_a_pass():
    assert found(at("m", "09:00", "11:00"), at("s", "16:00", "17:00"), travel=()) == [
        ("travel.unknown", None)
    ]


@pytest.mark.parametrize(
    ("ends", "starts", "expected"),
    [
        ("20:00", "00:00", []),
        ("20:01", "00:00", [("travel.unknown", None)]),
        (None, "04:00", []),
        (None, "03:59", [("travel.unknown", None)]),
    ],
)
def test_a_night_between_is_time_enough_for_an_unknown_way(ends, starts, expected):
    assert (
        found(at("m", "19:00", ends), at("s", starts, "23:00", day=NEXT_DAY), travel=()) == expected
    )


def test_a_known_way_counts_over_night_too():
    far = (Travel("m", "s", 700),)

    assert found(
        at("m", "19:00", "21:00"), at("s", "08:00", "09:00", day=NEXT_DAY), travel=far
    ) == [("travel.too_short", 40)]


def test_a_missing_end_makes_the_way_unknown_or_surely_too_long():
    assert found(at("m", "09:00", None), at("s", "11:00", "12:00")) == [("travel.unknown", None)]
    assert found(at("m", "10:30", None), at("s", "11:00", "12:00")) == [("travel.too_short", 5)]


def test_with_a_missing_end_the_way_is_measured_from_the_departure():
    visit, arrival = at("m", "09:00", None), at("s", "11:40", "12:00")

    assert found(visit, ride("11:00", "11:40"), arrival) == []
    assert found(visit, ride("11:10", "11:40", "s"), arrival) == [("travel.unknown", None)]


def test_a_stop_that_outlasts_another_is_not_forgotten():
    assert found(
        at("m", "09:00", "17:00"),
        at("x", "10:00", "11:00", groups=("a",)),
        at("s", "17:20", "18:00"),
        travel=(WAY, Travel("x", "s", 5)),
    ) == [("travel.too_short", 15)]


@pytest.mark.parametrize("where", ["", "m", "s"])
def test_a_ride_is_part_of_the_time_wherever_its_place_is_said_to_be(where):
    stops = at("m", "09:00", "11:00"), ride("11:00", "11:20", where), at("s", "11:50", "12:30")

    assert found(*stops) == []


def test_the_last_ride_must_reach_its_place_by_its_own_end():
    there = at("m", "09:00", "11:00")

    assert found(there, ride("11:00", "11:30", "s")) == [("travel.too_short", 5)]
    assert found(there, ride("11:00", "11:45", "s")) == []
    assert found(there, ride("11:00", None, "s")) == [("travel.unknown", None)]


def test_a_ride_by_way_of_a_third_place_is_two_ways():
    travel = Travel("m", "x", 20), Travel("x", "s", 30)
    stops = at("m", "09:00", "11:00"), ride("11:00", "11:15", "x"), at("s", "12:00", "13:00")

    assert found(*stops, travel=travel) == [("travel.too_short", 5)]


def test_the_first_ride_leaves_from_its_place():
    assert found(ride("07:00", "07:40", "m"), at("s", "07:40", "09:00")) == [("travel.tight", None)]


def test_each_group_goes_its_own_way():
    assert (
        found(
            at("m", "09:00", "11:00", groups=("a",)),
            at("s", "11:00", "12:00", groups=("b",)),
        )
        == []
    )


def test_stops_that_overlap_are_no_way():
    assert found(at("m", "09:00", "11:00"), at("s", "10:00", "12:00")) == []
