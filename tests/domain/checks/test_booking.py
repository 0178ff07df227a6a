"""Bookings that are open or late."""

from datetime import timedelta

import pytest

from tests.factories import DAY, place, stop, trip
from tripplanner.domain.checks import Plan, find
from tripplanner.domain.trip import Booking

RULES = {"booking.open", "booking.late"}


def found(booking, ahead=None, today=None):
    where = place(key="m", booking_days_ahead=ahead)
    made = trip(places=(where,), stops=(stop(place="m", booking=booking),))
    return [(one.rule, one.short_by) for one in find(Plan(made, today=today), RULES)]


@pytest.mark.parametrize("booking", [Booking.NEEDED, Booking.REQUESTED])
def test_a_booking_that_is_not_confirmed_is_open(booking):
    assert found(booking) == [("booking.open", None)]


def test_a_confirmed_booking_is_done():
    assert found(Booking.CONFIRMED, ahead=3, today=DAY) == []


def test_a_place_that_asks_for_days_ahead_needs_a_booking():
    assert found(Booking.NONE) == []
    assert found(Booking.NONE, ahead=0) == []
    assert found(Booking.NONE, ahead=3) == [("booking.open", None)]


@pytest.mark.parametrize(
    ("left", "late"), [(3, []), (2, [("booking.late", 1)]), (0, [("booking.late", 3)])]
)
def test_too_few_days_left_are_late(left, late):
    today = DAY - timedelta(left)

    assert found(Booking.NEEDED, ahead=3, today=today) == [("booking.open", None), *late]


def test_a_requested_booking_is_on_its_way():
    assert found(Booking.REQUESTED, ahead=3, today=DAY) == [("booking.open", None)]


def test_nothing_is_late_without_a_today_or_after_the_day():
    assert found(Booking.NEEDED, ahead=3) == [("booking.open", None)]
    assert found(Booking.NEEDED, ahead=3, today=DAY + timedelta(1)) == []
