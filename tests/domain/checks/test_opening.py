"""Closed places, last entries and unknown hours."""

from datetime import date, timedelta

import pytest

from tests.factories import DAY, place, stop, trip
from tripplanner.domain.checks import Plan, find
from tripplanner.domain.checks.hours import Interval, hours_on
from tripplanner.domain.finding import Finding, Level
from tripplanner.domain.holidays import DayKind, Holidays, HolidayTable, SpecialDay
from tripplanner.domain.place import WEEKDAYS, Closing, OpenDate, Opening, PlaceKind
from tripplanner.domain.text import Text
from tripplanner.domain.trip import Kind

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


EVENINGS = Opening(("tue",), 1080, 120, last_entry=60)
NEXT = DAY + timedelta(1)


@pytest.mark.parametrize(
    ("starts", "ends", "day", "expected"),
    [
        ("18:00", "24:00", DAY, []),
        ("23:30", "24:00", DAY, []),
        ("00:30", "01:30", NEXT, []),
        ("00:00", "02:00", NEXT, []),
        ("00:30", "02:01", NEXT, CLOSED_HOURS),
        ("02:00", "03:00", NEXT, CLOSED_HOURS),
        ("10:00", "11:00", NEXT, CLOSED_HOURS),
        ("00:30", "01:30", DAY, CLOSED_HOURS),
        ("01:01", "01:30", NEXT, [("opening.last_entry", None)]),
        ("00:30", None, NEXT, [("opening.unknown", "no_end")]),
        ("10:00", "11:00", NEXT + timedelta(1), CLOSED_DAY),
    ],
)
def test_an_evening_reaches_into_the_next_date(starts, ends, day, expected):
    assert found(starts, ends, day, opening=(EVENINGS,)) == expected


def test_an_evening_goes_on_into_a_closed_date_and_ends_with_a_closed_one():
    assert found("00:30", "01:30", NEXT, opening=(EVENINGS,), closed_dates=(NEXT,)) == []
    assert found("00:30", "01:30", NEXT, opening=(EVENINGS,), closed_dates=(DAY,)) == CLOSED_DAY


def test_an_evening_of_one_date_reaches_into_the_next():
    festival = OpenDate(DAY, 1200, 180)

    assert found("01:00", "02:00", NEXT, opening=(DAYTIME,), open_dates=(festival,)) == []
    # Of the next date itself nothing is known.
    assert found("01:00", "02:00", NEXT, open_dates=(festival,)) == []
    assert found("10:00", "11:00", NEXT, open_dates=(festival,)) == UNKNOWN


def test_an_evening_is_still_open_on_a_date_on_which_the_hours_are_over():
    last = Opening(WEEKDAYS, 1080, 120, valid_to=DAY)

    assert found("00:30", "01:30", NEXT, opening=(last,)) == []
    assert found("19:00", "20:00", NEXT, opening=(last,)) == UNKNOWN


def test_several_spans_may_go_past_midnight():
    spans = Opening(WEEKDAYS, 600, 840), Opening(WEEKDAYS, 1080, 120), Opening(WEEKDAYS, 120, 180)

    assert found("01:00", "03:00", NEXT, opening=spans) == []
    assert found("03:00", "03:30", NEXT, opening=spans) == CLOSED_HOURS
    assert hours_on(place(opening=spans), NEXT) == [
        Interval(-360, 180),
        Interval(600, 840),
        Interval(1080, 1560),
    ]


def test_a_last_entry_after_midnight_is_one_of_the_evening():
    assert found("23:00", "24:00", DAY, opening=(EVENINGS,)) == []
    before = Opening(("tue",), 1080, 120, last_entry=1380)
    assert found("23:30", "24:00", DAY, opening=(before,)) == [("opening.last_entry", None)]
    assert found("00:30", "01:00", NEXT, opening=(before,)) == [("opening.last_entry", None)]


ALL_DAYS = Opening(WEEKDAYS, 540, 1020)
TABLE = HolidayTable(
    2024,
    (
        SpecialDay(MONDAY, DayKind.HOLIDAY, Text(zh="校庆", en="Founders’ Day")),
        SpecialDay(date(2024, 12, 14), DayKind.WORKDAY),
    ),
)
NATIONAL_DAY = date(2029, 10, 1)  # a Monday of a year without a table


def on(day, *, tables=(TABLE,), zone="Asia/Shanghai", **fields):
    where = place(key="m", **fields)
    visit = stop("10:00", "11:00", day=day, key="s", place="m")
    made = trip(starts=day, places=(where,), stops=(visit,), zone=zone)
    plan = Plan(made, holidays=Holidays.of(tables))
    return [(one.rule, one.fact("cause")) for one in find(plan, RULES | {"calendar.holiday"})]


@pytest.mark.parametrize(
    ("closing", "day", "expected"),
    [
        (Closing(("mon",)), date(2024, 12, 16), CLOSED_DAY),
        (Closing(("mon",)), MONDAY, CLOSED_DAY),
        (Closing(("mon",), unless_holiday=True), date(2024, 12, 16), CLOSED_DAY),
        (Closing(("mon",), unless_holiday=True), MONDAY, []),
        (Closing(("tue",), ("first",)), date(2024, 12, 3), CLOSED_DAY),
        (Closing(("tue",), ("first",)), date(2024, 12, 10), []),
        (Closing(("tue",), ("last",)), date(2024, 12, 31), CLOSED_DAY),
        (Closing(("tue",), ("fifth",)), date(2024, 12, 31), CLOSED_DAY),
        (Closing(("tue",), ("last",)), date(2024, 12, 24), []),
        (Closing(("tue",), ("second", "fourth")), date(2024, 12, 24), CLOSED_DAY),
        (Closing(("tue",), valid_from=date(2024, 12, 4)), DAY, []),
        (Closing(("tue",), valid_to=DAY), DAY, CLOSED_DAY),
    ],
)
def test_a_place_is_closed_by_a_rule(closing, day, expected):
    assert on(day, opening=(ALL_DAYS,), closing=(closing,)) == expected


def test_hours_of_a_date_go_before_a_rule_and_a_rule_needs_no_hours():
    closing = (Closing(("mon",)),)

    assert on(MONDAY, closing=closing, open_dates=(OpenDate(MONDAY, 540, 1020),)) == []
    assert on(date(2024, 12, 16), closing=closing) == CLOSED_DAY
    assert on(DAY, closing=closing) == UNKNOWN


def test_hours_of_some_weeks_of_the_month_replace_the_others():
    rare = Opening(("tue",), 780, 1020, weeks=("first",))

    assert on(DAY, opening=(ALL_DAYS, rare)) == CLOSED_HOURS
    assert on(date(2024, 12, 10), opening=(ALL_DAYS, rare)) == []
    assert on(date(2024, 12, 10), opening=(rare,)) == CLOSED_DAY


def test_weekly_hours_on_a_holiday_are_to_be_confirmed():
    assert on(MONDAY, opening=(ALL_DAYS,)) == [("calendar.holiday", None)]
    assert on(MONDAY, opening=(ALL_DAYS,), closing=(Closing(("mon",), unless_holiday=True),)) == []
    assert on(MONDAY, opening=(ALL_DAYS,), open_dates=(OpenDate(MONDAY, 540, 1020),)) == []


def test_a_working_weekend_is_not_known_to_be_closed():
    weekdays = Opening(WEEKDAYS[:5], 540, 1020)

    assert on(date(2024, 12, 14), opening=(weekdays,)) == [("opening.unknown", "workday")]
    assert on(date(2024, 12, 14), opening=(ALL_DAYS,)) == []
    assert on(date(2024, 12, 21), opening=(weekdays,)) == CLOSED_DAY


def test_a_national_holiday_of_a_year_without_a_table_is_unverified():
    monday = (Closing(("mon",), unless_holiday=True),)
    table = HolidayTable(2029, (SpecialDay(NATIONAL_DAY, DayKind.HOLIDAY),))

    assert on(NATIONAL_DAY, opening=(ALL_DAYS,)) == [("opening.unknown", "unsure")]
    assert on(NATIONAL_DAY, opening=(DAYTIME,)) == [("opening.unknown", "unsure")]
    assert on(NATIONAL_DAY, opening=(ALL_DAYS,), closing=monday) == [("opening.unknown", "unsure")]
    assert on(NATIONAL_DAY, opening=(ALL_DAYS,), closing=monday, tables=(table,)) == []
    assert on(NATIONAL_DAY, open_dates=(OpenDate(NATIONAL_DAY, 540, 1020),)) == []
    assert on(NATIONAL_DAY, closed_dates=(NATIONAL_DAY,)) == CLOSED_DAY
    assert on(NATIONAL_DAY) == UNKNOWN
    assert on(NATIONAL_DAY, opening=(ALL_DAYS,), zone="Europe/Berlin") == []
    assert on(date(2029, 10, 9), opening=(ALL_DAYS,)) == []
