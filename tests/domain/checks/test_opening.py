"""Closed places, last entries and unknown hours."""

from datetime import date, timedelta

import pytest

from tests.factories import DAY, place, stop, trip
from tripplanner.domain.checks import Plan, find
from tripplanner.domain.checks.hours import Interval, hours_on
from tripplanner.domain.finding import Finding, Level
from tripplanner.domain.trip import WEEKDAYS, Kind, OpenDate, Opening, PlaceKind

MONDAY = date(2024, 12, 9)
RULES = {"opening.closed", "opening.last_entry", "opening.unknown"}
NOT_MONDAY = WEEKDAYS[1:]
DAYTIME = Opening(NOT_MONDAY, 540, 1020, last_entry=960)
LUNCH_BREAK = (Opening(NOT_MONDAY, 540, 720), Opening(NOT_MONDAY, 810, 1020))


def found(starts="10:00", ends="11:00", day=DAY, kind=Kind.VISIT, **fields):
    where = place(fields.pop("place_kind", PlaceKind.MUSEUM), key="m", **fields)
    visit = stop(starts, ends, day=day, key="s", place="m", kind=kind)
    plan = Plan(trip(starts=day, places=(where,), stops=(visit,)))
    return [(one.rule, one.fact("cause")) for one in find(plan, RULES)]


CLOSED_DAY, CLOSED_HOURS = [("opening.closed", "day")], [("opening.closed", "hours")]
UNKNOWN = [("opening.unknown", "no_hours")]


def test_a_museum_on_a_monday_is_closed():
    where = place(key="m", opening=(DAYTIME,))
    plan = Plan(trip(starts=MONDAY, places=(where,), stops=(stop(key="s", day=MONDAY, place="m"),)))

    assert find(plan, RULES) == [
        Finding(
            "opening.closed",
            Level.BLOCK,
            stops=("s",),
            facts=(("cause", "day"), ("hours", ""), ("place", "m")),
        )
    ]


@pytest.mark.parametrize(
    ("starts", "ends", "expected"),
    [
        ("09:00", "17:00", []),
        ("08:59", "10:00", CLOSED_HOURS),
        ("16:00", "17:01", CLOSED_HOURS),
        ("17:00", "18:00", CLOSED_HOURS),
        ("16:00", "17:00", []),
        ("16:01", "17:00", [("opening.last_entry", None)]),
        ("10:00", None, [("opening.unknown", "no_end")]),
        ("08:00", None, CLOSED_HOURS),
    ],
)
def test_a_visit_keeps_to_the_hours(starts, ends, expected):
    assert found(starts, ends, opening=(DAYTIME,)) == expected


@pytest.mark.parametrize(
    ("starts", "ends", "expected"),
    [
        ("11:00", "12:00", []),
        ("11:00", "14:00", CLOSED_HOURS),
        ("12:30", "13:00", CLOSED_HOURS),
        ("13:30", "14:00", []),
    ],
)
def test_a_lunch_break_is_closed(starts, ends, expected):
    assert found(starts, ends, opening=LUNCH_BREAK) == expected


def test_hours_that_touch_are_one():
    halves = (Opening(WEEKDAYS, 540, 720), Opening(WEEKDAYS, 720, 1020))

    assert found("11:00", "14:00", opening=halves) == []


def test_a_closed_date_closes_and_an_open_date_goes_first():
    open_date = OpenDate(MONDAY, 540, 1020)

    assert found(opening=(DAYTIME,), closed_dates=(DAY,)) == CLOSED_DAY
    assert found(day=MONDAY, opening=(DAYTIME,), open_dates=(open_date,)) == []
    assert found(day=MONDAY, closed_dates=(MONDAY,), open_dates=(open_date,)) == []
    assert found("08:00", "09:00", MONDAY, open_dates=(open_date,)) == CLOSED_HOURS


def test_hours_hold_from_their_first_to_their_last_day():
    hours = Opening(WEEKDAYS, 540, 1020, valid_from=DAY, valid_to=DAY)

    assert found(opening=(hours,)) == []
    assert found(day=DAY + timedelta(1), opening=(hours,)) == UNKNOWN
    assert found(day=DAY - timedelta(1), opening=(hours,)) == UNKNOWN


def test_dated_hours_replace_undated_ones_of_that_weekday():
    winter = Opening(("tue",), 570, 990, valid_from=DAY, valid_to=DAY + timedelta(30))
    where = place(opening=(DAYTIME, winter))

    assert hours_on(where, DAY) == [Interval(570, 990)]
    assert hours_on(where, DAY + timedelta(1)) == [Interval(540, 1020, 960)]


@pytest.mark.parametrize(
    "kind",
    [
        PlaceKind.MUSEUM,
        PlaceKind.SCIENCE_CENTRE,
        PlaceKind.VR_ROOM,
        PlaceKind.CANTEEN,
        PlaceKind.OTHER,
    ],
)
def test_a_place_without_hours_is_never_a_pass(kind):
    assert found(place_kind=kind) == UNKNOWN
    assert found(place_kind=kind, open_dates=(OpenDate(MONDAY, 0, 1440),)) == UNKNOWN


def test_a_host_school_needs_hours_and_the_own_school_none():
    assert found(place_kind=PlaceKind.SCHOOL, school="host") == UNKNOWN
    assert found(place_kind=PlaceKind.SCHOOL, school="home") == []


@pytest.mark.parametrize("kind", [PlaceKind.HOTEL, PlaceKind.STATION])
def test_hotels_and_stations_need_no_hours(kind):
    assert found(place_kind=kind) == []


@pytest.mark.parametrize("kind", [Kind.TRAVEL, Kind.LODGING, Kind.FREE])
def test_rides_nights_and_free_time_need_no_hours(kind):
    assert found(kind=kind) == []


def test_free_time_at_a_closed_place_is_told_and_a_ride_there_is_not():
    assert found(day=MONDAY, kind=Kind.FREE, opening=(DAYTIME,)) == CLOSED_DAY
    assert found(day=MONDAY, kind=Kind.TRAVEL, opening=(DAYTIME,)) == []
