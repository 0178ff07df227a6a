"""Whose answers a trip waits for."""

from datetime import timedelta

from tests.factories import DAY, stop, trip
from tripplanner.domain.plan.waiting import Waiting, WaitKind, waiting_for
from tripplanner.domain.trip import Booking


def test_a_place_is_asked_once_for_all_its_stops():
    asked = [stop(key=key, place="museum", booking=Booking.REQUESTED) for key in ("one", "two")]

    found = waiting_for(trip(stops=tuple(asked)), 0, 0)

    assert found == (Waiting(WaitKind.BOOKING, asked[0].date, place="museum", stop="one"),)


def test_what_is_not_asked_for_yet_or_answered_is_not_waited_for():
    stops = tuple(
        stop(key=str(state), place=str(state), booking=state)
        for state in (Booking.NONE, Booking.NEEDED, Booking.CONFIRMED)
    )

    assert waiting_for(trip(stops=stops), 0, 0) == ()


def test_families_whose_form_was_never_printed_are_not_waited_for():
    one = trip()

    assert waiting_for(one, 0, 20) == ()
    assert waiting_for(one, 20, 3) == (Waiting(WaitKind.FAMILIES, one.starts, 3),)
    assert waiting_for(one, 20, 0) == ()


def test_what_is_needed_first_comes_first():
    after = DAY + timedelta(days=1)
    late = stop(key="late", place="hall", day=after, booking=Booking.REQUESTED)
    early = stop(key="early", place="farm", booking=Booking.REQUESTED)

    found = waiting_for(trip(stops=(late, early)), 5, 5)

    assert [(it.kind, it.due) for it in found] == [
        (WaitKind.BOOKING, DAY),
        (WaitKind.FAMILIES, DAY),
        (WaitKind.BOOKING, after),
    ]
