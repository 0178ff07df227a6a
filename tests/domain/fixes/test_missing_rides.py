"""Ways of a day without a ride, and the ride that one click adds."""

import pytest

from tests import factories as make
from tripplanner.domain.checks import Plan, find
from tripplanner.domain.clock import hhmm
from tripplanner.domain.fixes.missing_rides import add_ride, missing_rides
from tripplanner.domain.place import Mode, Travel
from tripplanner.domain.text import Text
from tripplanner.domain.trip import Kind
from tripplanner.errors import BadInput

HOTEL = make.place(key="hotel", name=Text(zh="宾馆", en="Hotel"))
MUSEUM = make.place(key="museum", name=Text(zh="博物馆", en="Museum"))
SCHOOL = make.place(key="school", name=Text(zh="学校"))


WAYS = (Travel("hotel", "museum", 25, Mode.COACH),)


def planned(*stops, travel=WAYS, groups=()):
    return make.trip(
        places=(HOTEL, MUSEUM, SCHOOL), travel=travel, stops=stops, groups=groups, vr=()
    )


def stop(key, starts, ends, place, **more):
    return make.stop(starts, ends, key=key, place=place, **more)


def seen(trip):
    day = trip.stops[0].date
    return [
        (it.origin.key, it.target.key, it.groups, it.minutes, it.mode)
        for it in missing_rides(trip, day)
    ]


def test_a_way_between_two_places_is_missing_until_a_ride_stands_there():
    one, two = stop("a", "08:00", "09:00", "hotel"), stop("b", "09:30", "11:00", "museum")
    ride = stop("r", "09:00", "09:25", "museum", kind=Kind.TRAVEL)

    assert seen(planned(one, two)) == [("a", "b", (), 25, Mode.COACH)]
    assert seen(planned(one, ride, two)) == []


def test_stops_without_a_place_do_not_hide_the_way_and_one_place_needs_none():
    trip = planned(
        stop("a", "08:00", "09:00", "hotel"),
        stop("b", "09:00", "09:10", ""),
        stop("c", "09:30", "11:00", "museum"),
        stop("d", "11:00", "12:00", "museum"),
    )

    assert seen(trip) == [("a", "c", (), 25, Mode.COACH)]


def test_each_group_is_asked_about_on_its_own_way():
    groups = (make.group(key="g1"), make.group(key="g2"))
    trip = planned(
        stop("a", "08:00", "09:00", "hotel"),
        stop("b", "09:30", "10:00", "museum", groups=("g1",)),
        stop("c", "09:30", "10:00", "school", groups=("g2",)),
        groups=groups,
    )

    assert seen(trip) == [
        ("a", "b", ("g1",), 25, Mode.COACH),
        ("a", "c", ("g2",), None, None),
    ]


@pytest.mark.parametrize(
    ("starts", "ends", "after"),
    [
        ("09:30", "11:00", ("09:30", "11:00")),
        ("09:10", "11:00", ("09:25", "11:00")),
        ("09:10", "09:30", ("09:25", "09:45")),
    ],
)
def test_the_next_stop_waits_for_the_arrival_shortened_while_enough_is_left(starts, ends, after):
    trip = planned(stop("a", "08:00", "09:00", "hotel"), stop("b", starts, ends, "museum"))

    made = add_ride(trip, "a", "b", minutes=25)

    moved = next(it for it in made.trip.stops if it.key == "b")
    (key,) = made.added
    ride = next(it for it in made.trip.stops if it.key == key)
    assert (hhmm(moved.starts), hhmm(moved.ends)) == after
    assert (ride.starts, ride.ends, ride.mode, ride.place) == (540, 565, Mode.COACH, "museum")
    assert ride.title == Text(zh="宾馆 → 博物馆", en="Hotel → Museum")
    assert missing_rides(made.trip, moved.date) == ()
    assert [it.rule for it in find(Plan(made.trip), ("travel.too_short", "time.overlap"))] == []


def test_a_ride_that_is_there_already_is_not_added_twice():
    trip = planned(stop("a", "08:00", "09:00", "hotel"), stop("b", "09:30", "11:00", "museum"))
    made = add_ride(trip, "a", "b", minutes=25)

    with pytest.raises(BadInput) as refused:
        add_ride(made.trip, "a", "b", minutes=25)

    assert (
        refused.value.message == "There is a ride between these stops already, or they have moved."
    )
