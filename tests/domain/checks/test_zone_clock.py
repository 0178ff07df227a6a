"""Minutes that really pass, in zones where clocks are changed and where not."""

from datetime import date, timedelta

import pytest

from tests.factories import clock, group, place, stop, trip
from tripplanner.domain.checks import Plan, find
from tripplanner.domain.checks.timeline import moment
from tripplanner.domain.checks.zone_clock import ZoneClock
from tripplanner.domain.place import Mode, Travel
from tripplanner.domain.trip import Kind

SPRING, AUTUMN = date(2027, 3, 28), date(2027, 10, 31)


def passed(zone, day, start, end, days=0):
    here = ZoneClock(zone, day, day + timedelta(days))
    first, last = moment(day, clock(start)), moment(day + timedelta(days), clock(end))
    return here.least(first, last), here.most(first, last)


@pytest.mark.parametrize(
    ("zone", "day", "start", "end", "expected"),
    [
        ("Asia/Shanghai", SPRING, "01:30", "03:00", (90, 90)),
        ("", SPRING, "01:30", "03:00", (90, 90)),
        ("Europe/Berlin", SPRING, "01:30", "03:00", (30, 30)),
        ("Europe/Berlin", SPRING, "00:00", "24:00", (23 * 60, 23 * 60)),
        ("Europe/Berlin", SPRING, "04:00", "05:00", (60, 60)),
        # 02:30 comes twice, and nobody wrote which of the two is meant.
        ("Europe/Berlin", AUTUMN, "01:30", "02:30", (60, 120)),
        ("Europe/Berlin", AUTUMN, "02:30", "03:30", (60, 120)),
        ("Europe/Berlin", AUTUMN, "02:10", "02:40", (30, 30)),
        ("Europe/Berlin", AUTUMN, "00:00", "24:00", (25 * 60, 25 * 60)),
        ("Australia/Lord_Howe", date(2027, 10, 3), "01:00", "03:00", (90, 90)),
        ("Antarctica/Troll", SPRING, "00:30", "03:30", (60, 60)),
        ("Africa/Cairo", date(2027, 4, 30), "00:00", "02:00", (60, 120)),
    ],
)
def test_minutes_are_those_that_really_pass(zone, day, start, end, expected):
    assert passed(zone, day, start, end) == expected


def test_a_night_between_two_days_is_an_hour_shorter_in_spring():
    eve = SPRING - timedelta(1)

    assert passed("Europe/Berlin", eve, "21:00", "07:00", days=1) == (540, 540)
    assert passed("Asia/Shanghai", eve, "21:00", "07:00", days=1) == (600, 600)


def test_an_end_before_the_start_stays_as_on_the_clock():
    assert passed("Europe/Berlin", SPRING, "03:00", "01:30") == (-90, -90)


def test_only_what_the_clock_leaves_out_does_not_exist():
    here = ZoneClock("Europe/Berlin", SPRING, SPRING)
    there = [f"0{hour}:{minute}" for hour in range(1, 4) for minute in ("00", "30")]

    assert [at for at in there if not here.exists(moment(SPRING, clock(at)))] == ["02:00", "02:30"]
    autumn = ZoneClock("Europe/Berlin", AUTUMN, AUTUMN)
    assert all(autumn.exists(moment(AUTUMN, clock(at))) for at in there)


def checked(day, *stops, zone="Europe/Berlin", travel=()):
    made = trip(
        zone=zone,
        starts=day,
        ends=day,
        groups=(group(key="g"),),
        places=(place(key="m"), place(key="n")),
        travel=travel,
        stops=stops,
    )
    rules = {"travel.too_short", "coach.driving", "day.too_long"}
    return [(one.rule, one.short_by or one.fact("minutes")) for one in find(Plan(made), rules)]


def test_a_way_in_the_night_of_the_change_has_an_hour_less():
    way = (Travel("m", "n", 60),)
    stops = (
        stop("00:30", "01:30", SPRING, place="m"),
        stop("03:00", "04:00", SPRING, place="n"),
    )

    assert checked(SPRING, *stops, travel=way) == [("travel.too_short", 30)]
    assert checked(SPRING, *stops, travel=way, zone="Asia/Shanghai") == []


def test_a_coach_drives_an_hour_longer_in_the_night_in_which_clocks_go_back():
    ride = stop("00:00", "03:30", AUTUMN, kind=Kind.TRAVEL, mode=Mode.COACH)

    driving = [
        {short for rule, short in checked(AUTUMN, ride, **zone) if rule == "coach.driving"}
        for zone in ({}, {"zone": "Asia/Shanghai"})
    ]
    assert driving == [{270}, {210}]


def test_a_day_is_as_long_as_it_really_is():
    from_night = stop("01:00", "02:00", AUTUMN), stop("12:00", "13:00", AUTUMN)

    assert checked(AUTUMN, *from_night) == [("day.too_long", 780)]
    assert checked(AUTUMN, *from_night, zone="Asia/Shanghai") == []
