"""The demonstration trip: always ahead, always in December, with one thing wrong."""

from datetime import date, timedelta

import pytest

from tripplanner.domain.checks import Plan, find
from tripplanner.domain.finding import Level
from tripplanner.exchange.trip_file.demonstration import demonstration, first_day
from tripplanner.exchange.trip_file.file import parse_trip, write_trip


def test_it_is_ahead_and_in_december_on_every_day_of_twelve_years():
    for number in range(date(2024, 1, 1).toordinal(), date(2036, 1, 1).toordinal()):
        today = date.fromordinal(number)

        monday = first_day(today)

        assert (monday.weekday(), monday.month, (monday + timedelta(2)).month) == (0, 12, 12)
        assert timedelta(14) <= monday - today <= timedelta(366)


@pytest.mark.parametrize(
    "today", [date(2026, 11, 23), date(2027, 2, 28), date(2027, 12, 20), date(2028, 2, 29)]
)
def test_exactly_one_thing_blocks_it(today):
    findings = find(Plan(demonstration(today), today=today))

    assert [(one.rule, one.stops) for one in findings if one.level is Level.BLOCK] == [
        ("opening.closed", ("d1_museum",))
    ]
    assert [one.rule for one in findings if one.level is not Level.BLOCK] == [
        "travel.tight",
        "booking.open",
    ]


@pytest.mark.parametrize("today", [date(2026, 11, 23), date(2031, 6, 1)])
def test_its_pupils_stay_ten_or_eleven(today):
    trip = demonstration(today)

    ages = {
        trip.starts.year - one.born.year - ((12, trip.starts.day) < (one.born.month, one.born.day))
        for one in trip.pupils
    }

    assert (len(trip.pupils), ages) == (20, {10, 11})


def test_it_is_a_trip_file():
    trip = demonstration(date(2026, 11, 23))

    assert parse_trip(write_trip(trip)) == trip


def test_no_figure_of_it_claims_to_be_verified():
    trip = demonstration(date(2026, 11, 23))

    assert [(bool(one.source), one.verified_on) for one in trip.places] == [(True, None)] * 10
