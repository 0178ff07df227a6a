"""A plan on other dates: moved with the first day, or left where it is."""

from dataclasses import replace
from datetime import timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.exchange.trips import trips
from tests.factories import DAY, stop, trip
from tests.system.faults.sizes import size
from tripplanner.domain.plan.rescheduling import deletion_date, moved, rescheduled
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
    assert [it.key for it in made.to_book_again] == ["a", "b"]
    assert [it.booking for it in made.trip.stops] == [it.booking for it in PLAN.stops]


def test_what_was_asked_for_is_to_be_booked_again():
    made = rescheduled(PLAN, LATER, LATER + timedelta(days=2), move=True, ask_again=True)

    assert [it.booking for it in made.trip.stops] == [Booking.NEEDED, Booking.NEEDED, Booking.NONE]


def test_a_plan_that_keeps_its_dates_names_what_lies_outside():
    made = rescheduled(PLAN, LATER, LATER + timedelta(days=2), move=False)

    assert days(made) == {"a": 0, "b": 2, "c": 2}
    assert [it.key for it in made.outside] == ["a", "b", "c"]
    assert made.to_book_again == ()


def test_a_shorter_trip_leaves_its_last_stops_outside():
    made = rescheduled(PLAN, DAY, DAY + timedelta(days=1), move=True)

    assert [it.key for it in made.outside] == ["b", "c"]
    assert made.to_book_again == ()


def test_from_a_day_on_only_what_lies_later_moves_and_the_trip_ends_later():
    made = moved(PLAN, 2, DAY + timedelta(days=1), ask_again=True)

    assert days(made) == {"a": 0, "b": 4, "c": 4}
    assert (made.trip.starts, made.trip.ends) == (PLAN.starts, PLAN.ends + timedelta(days=2))
    assert [it.booking for it in made.trip.stops] == [
        Booking.CONFIRMED,
        Booking.NEEDED,
        Booking.NONE,
    ]


def test_a_part_moved_before_the_first_day_is_named_and_stays_in_the_plan():
    made = moved(PLAN, -5, DAY + timedelta(days=1), ask_again=False)

    assert made.trip.ends == made.trip.starts
    assert sorted(it.key for it in made.outside) == ["b", "c"]
    assert len(made.trip.stops) == len(PLAN.stops)


@settings(max_examples=size(20, 2000), deadline=None, suppress_health_check=list(HealthCheck))
@given(trips(), st.integers(-400, 400).filter(bool), st.integers(-2, 6), st.booleans())
def test_no_move_loses_a_stop_or_keeps_a_promise_for_another_day(trip, by, after, again):
    made = moved(trip, by, trip.starts + timedelta(days=after), ask_again=again).trip

    assert [it.key for it in made.stops] == [it.key for it in trip.stops]
    for old, new in zip(trip.stops, made.stops, strict=True):
        assert (new.date - old.date).days in {0, by}
        promised = new.booking in {Booking.REQUESTED, Booking.CONFIRMED}
        assert not (again and promised and new.date != old.date)


def test_the_deletion_date_moves_along_unless_somebody_set_it():
    usual = replace(PLAN, delete_on=PLAN.ends + timedelta(days=90))
    chosen = replace(PLAN, delete_on=PLAN.ends + timedelta(days=40))

    assert deletion_date(usual, LATER, 90) == LATER + timedelta(days=90)
    assert deletion_date(chosen, LATER, 90) == chosen.delete_on
    assert deletion_date(PLAN, LATER, 90) is None
