"""Drivers' hours."""

from datetime import timedelta

import pytest

from tests.factories import DAY, adult, clock, group, stop, trip
from tripplanner.domain.checks import Plan, find
from tripplanner.domain.finding import Finding, Level
from tripplanner.domain.people import Role
from tripplanner.domain.place import Mode
from tripplanner.domain.trip import Kind, RestStop

DRIVERS = adult(Role.DRIVER, key="d"), adult(Role.DRIVER, key="e")


def ride(starts, ends, *rests, drivers=("d",), mode=Mode.COACH, **fields):
    stops = tuple(RestStop(clock(at), minutes) for at, minutes in rests)
    return stop(
        starts, ends, kind=Kind.TRAVEL, mode=mode, drivers=drivers, rest_stops=stops, **fields
    )


def over(*stops):
    plan = Plan(trip(groups=(group(key="a"), group(key="b")), adults=DRIVERS, stops=stops))
    found = find(plan, {"coach.driving"})
    return [(one.fact("cause"), one.fact("minutes"), one.people) for one in found]


def test_the_finding_names_ride_driver_and_figures():
    plan = Plan(
        trip(groups=(group(key="a"),), adults=DRIVERS, stops=(ride("08:00", "12:01", key="r"),))
    )

    assert find(plan, {"coach.driving"}) == [
        Finding(
            "coach.driving",
            Level.BLOCK,
            stops=("r",),
            groups=("a",),
            people=("d",),
            facts=(("cause", "continuous"), ("limit", 240), ("minutes", 241), ("rest", 20)),
        )
    ]


def test_four_hours_at_the_wheel_are_allowed():
    assert over(ride("08:00", "12:00")) == []


@pytest.mark.parametrize(("minutes", "expected"), [(20, []), (19, [("continuous", 461, ("d",))])])
def test_a_rest_of_twenty_minutes_begins_a_new_stretch(minutes, expected):
    assert over(ride("08:00", "16:00", ("12:00", minutes))) == expected


@pytest.mark.parametrize(
    ("rests", "expected"),
    [
        ((("12:00", 10), ("12:05", 20)), []),  # 12:00 to 12:25
        ((("12:05", 20), ("12:00", 10)), []),
        ((("12:00", 30), ("12:05", 10)), []),  # the one within the other
        ((("12:00", 10), ("12:05", 10)), [("continuous", 405, ("d",))]),  # 15 minutes
        ((("12:00", 10), ("12:10", 10)), []),  # they touch
        ((("07:50", 20), ("12:00", 19)), [("continuous", 391, ("d",))]),  # before it leaves
    ],
)
def test_rests_that_overlap_are_as_long_as_both_together(rests, expected):
    assert over(ride("08:00", "15:00", *rests)) == expected


def test_a_day_has_eight_hours_of_driving():
    assert over(ride("08:00", "12:00"), ride("13:00", "17:00")) == []
    assert over(ride("08:00", "12:00"), ride("13:00", "15:00"), ride("16:00", "18:01")) == [
        ("day", 481, ("d",))
    ]


def test_out_and_back_in_one_day_breaks_the_cap_of_one_driver():
    there = ride("06:00", "13:00", ("09:30", 30))
    back = ride("14:00", "21:00", ("17:30", 30))

    assert over(there, back) == [("day", 780, ("d",))]


def test_a_new_day_is_a_new_total():
    tomorrow = DAY + timedelta(1)

    assert (
        over(
            *(
                ride(a, b, day=day)
                for day in (DAY, tomorrow)
                for a, b in (("08:00", "12:00"), ("13:00", "17:00"))
            )
        )
        == []
    )


def test_two_drivers_share_a_ride():
    assert over(ride("06:00", "14:00", drivers=("d", "e"))) == []
    assert over(ride("06:00", "14:02", drivers=("d", "e"))) == [("continuous", 241, ("d", "e"))]


def test_rides_with_less_than_a_rest_between_are_one_stretch():
    assert over(ride("08:00", "10:00"), ride("10:19", "12:20")) == [("continuous", 241, ("d",))]
    assert over(ride("08:00", "10:00"), ride("10:20", "12:20")) == []


def test_another_driver_takes_over():
    assert over(ride("08:00", "10:30"), ride("10:30", "13:00", drivers=("e",))) == []


def test_the_night_has_a_limit_of_its_own():
    assert over(ride("21:00", "24:00")) == []
    assert over(ride("21:00", "24:00"), ride("00:00", "00:01", day=DAY + timedelta(1))) == [
        ("night", 121, ("d",))
    ]
    assert over(ride("03:59", "06:30")) == [("night", 121, ("d",))]


def test_a_coach_without_a_named_driver_is_measured_as_if_one_drove():
    assert over(ride("08:00", "12:01", drivers=())) == [("continuous", 241, ())]


def test_coaches_of_different_groups_have_different_drivers():
    assert (
        over(
            ride("08:00", "12:00", drivers=(), groups=("a",)),
            ride("12:00", "15:00", drivers=(), groups=("b",)),
        )
        == []
    )


def test_who_drives_a_train_is_not_our_business():
    assert over(ride("08:00", "18:00", mode=Mode.TRAIN, drivers=())) == []
    assert over(ride("08:00", "18:00", mode=None, drivers=())) == []
    assert over(ride("08:00", "12:01", mode=None)) == [("continuous", 241, ("d",))]


def test_a_ride_without_an_end_is_not_verified():
    plan = Plan(trip(adults=DRIVERS, stops=(ride("08:00", None, key="r"),)))

    assert [(one.level, one.stops) for one in find(plan, {"coach.driving"})] == [
        (Level.UNVERIFIED, ("r",))
    ]
