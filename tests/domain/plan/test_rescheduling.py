"""A plan on other dates: moved with the first day, or left where it is."""

from datetime import timedelta

from tests.factories import DAY, stop, trip
from tripplanner.domain.plan.rescheduling import rescheduled
from tripplanner.domain.trip import Booking

PLAN = trip(
    stops=(
        stop(key="a", booking=Booking.CONFIRMED),
        stop(key="b", day=DAY + timedelta(days=2), booking=Booking.REQUESTED),
        stop(key="c", day=DAY + timedelta(days=2)),
    )
)
LATER = DAY + timedelta(days=7)


def days(made):
    return {it.key: (it.date - DAY).days for it in made.trip.stops}


def test_a_plan_moves_with_the_first_day_and_keeps_its_bookings_unless_asked():
    made = rescheduled(PLAN, LATER, LATER + timedelta(days=2), move=True)

    assert days(made) == {"a": 7, "b": 9, "c": 9}
    assert made.outside == ()
    assert [it.key for it in made.asked] == ["a", "b"]
    assert [it.booking for it in made.trip.stops] == [it.booking for it in PLAN.stops]


def test_what_was_asked_for_is_to_be_booked_again():
    made = rescheduled(PLAN, LATER, LATER + timedelta(days=2), move=True, ask_again=True)

    assert [it.booking for it in made.trip.stops] == [Booking.NEEDED, Booking.NEEDED, Booking.NONE]


def test_a_plan_that_keeps_its_dates_names_what_lies_outside():
    made = rescheduled(PLAN, LATER, LATER + timedelta(days=2), move=False)

    assert days(made) == {"a": 0, "b": 2, "c": 2}
    assert [it.key for it in made.outside] == ["a", "b", "c"]
    assert made.asked == ()


def test_a_shorter_trip_leaves_its_last_stops_outside():
    made = rescheduled(PLAN, DAY, DAY + timedelta(days=1), move=True)

    assert [it.key for it in made.outside] == ["b", "c"]
    assert made.asked == ()
