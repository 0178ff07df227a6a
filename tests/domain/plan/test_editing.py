from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.factories import DAY, adult, group, place, stop, trip
from tripplanner.domain.plan.change import PlanChange
from tripplanner.domain.plan.editing import (
    DEFAULT_MINUTES,
    Edge,
    add_stop,
    duplicate_stop,
    edit_stop,
    move_stop,
    place_stop,
    remove_stop,
    resize_stop,
    set_groups,
    snapped,
)
from tripplanner.domain.text import Text
from tripplanner.domain.trip import Booking, Kind, RestStop
from tripplanner.domain.vr_visit import VrOverride, VrVisit
from tripplanner.errors import BadInput, Faults

NEXT = DAY + timedelta(days=1)


def times(change: PlanChange, key: str):
    found = next(one for one in change.trip.stops if one.key == key)
    return (found.date, found.starts, found.ends)


def faults(error: pytest.ExceptionInfo[Faults]):
    return [str(fault) for fault in error.value.faults]


def test_moving_keeps_the_length_and_leaves_the_trip_that_was():
    before = trip(stops=(stop("09:00", "10:00", key="a"), stop("11:00", "12:00", key="b")))

    change = move_stop(before, "a", minutes=25)

    assert times(change, "a") == (DAY, 565, 625)
    assert (change.touched, change.added, change.removed, change.held) == (("a",), (), (), ())
    assert before.stops[0].starts == 540


def test_moving_takes_the_rests_of_a_coach_along():
    coach = stop("07:00", "13:00", key="c", rest_stops=(RestStop(600, 20),))

    change = move_stop(trip(stops=(coach,)), "c", minutes=-30)

    assert change.trip.stops[0].rest_stops == (RestStop(570, 20),)


@pytest.mark.parametrize(("minutes", "starts"), [(-600, 0), (1000, 1380)])
def test_midnight_holds_a_moved_stop_back(minutes, starts):
    change = move_stop(trip(stops=(stop("09:00", "10:00", key="a"),)), "a", minutes=minutes)

    assert times(change, "a") == (DAY, starts, starts + 60)
    assert change.held == ("a",)


def test_a_stop_of_unknown_end_moves_and_stays_of_unknown_end():
    change = move_stop(trip(stops=(stop("23:00", None, key="a"),)), "a", minutes=120)

    assert times(change, "a") == (DAY, 1435, None)


def test_a_move_by_nothing_touches_nothing():
    before = trip(stops=(stop(key="a"),))

    assert move_stop(before, "a", minutes=0) == PlanChange(before)


def test_a_dragged_stop_snaps_to_five_minutes():
    change = place_stop(trip(stops=(stop("09:00", "09:52", key="a"),)), "a", starts=613)

    assert times(change, "a") == (DAY, 615, 667)


def test_on_another_day_the_booking_is_no_longer_confirmed():
    before = trip(stops=(stop(key="a", booking=Booking.CONFIRMED), stop(key="b")))

    moved = place_stop(before, "a", date=NEXT).trip.stops[0]
    unbooked = place_stop(before, "b", date=NEXT).trip.stops[1]

    assert (moved.date, moved.booking) == (NEXT, Booking.NEEDED)
    assert unbooked.booking is Booking.NONE
    assert place_stop(before, "a", starts=600).trip.stops[0].booking is Booking.CONFIRMED


def test_a_day_outside_the_trip_is_refused():
    with pytest.raises(BadInput, match="2024-12-09 is not a day of this trip"):
        place_stop(trip(stops=(stop(key="a"),)), "a", date=DAY + timedelta(days=6))


@pytest.mark.parametrize(
    ("edge", "at", "expected"),
    [
        pytest.param(Edge.START, 512, (510, 600), id="start"),
        pytest.param(Edge.END, 638, (540, 640), id="end"),
        pytest.param(Edge.END, 2000, (540, 1440), id="end clamped to midnight"),
        pytest.param(Edge.START, -30, (0, 600), id="start clamped to midnight"),
    ],
)
def test_an_edge_is_pulled_to_the_grid(edge, at, expected):
    change = resize_stop(trip(stops=(stop("09:00", "10:00", key="a"),)), "a", edge=edge, at=at)

    assert times(change, "a") == (DAY, *expected)


@pytest.mark.parametrize(("edge", "at"), [(Edge.START, 600), (Edge.END, 541)])
def test_nothing_may_not_be_left_of_a_stop(edge, at):
    with pytest.raises(BadInput, match="must end after it starts"):
        resize_stop(trip(stops=(stop("09:00", "10:00", key="a"),)), "a", edge=edge, at=at)


def test_an_unknown_stop_is_named():
    with pytest.raises(BadInput, match="There is no stop nowhere"):
        move_stop(trip(), "nowhere", minutes=5)


def test_typed_times_stand_to_the_minute():
    change = edit_stop(trip(stops=(stop(key="a"),)), "a", starts=543, ends=611)

    assert times(change, "a") == (DAY, 543, 611)


def test_every_wrong_field_is_named():
    before = trip(stops=(stop(key="a"),))

    with pytest.raises(Faults) as error:
        edit_stop(
            before,
            "a",
            date=DAY + timedelta(days=9),
            starts=1440,
            ends=1500,
            title=Text(),
            people=-1,
            place="moon",
            groups=("z",),
            adults=("nobody",),
            drivers=("nobody",),
        )

    assert faults(error) == [
        "date: 2024-12-12 is not a day of this trip (2024-12-03 to 2024-12-05).",
        "starts: A stop starts between 00:00 and 23:59.",
        "ends: A stop ends at 24:00 at the latest; put the rest on the next day.",
        "place: There is no place moon here.",
        "groups: There is no group z in this trip.",
        "adults: There is no adult nobody on this trip.",
        "drivers: There is no adult nobody on this trip.",
        "title: A stop needs a title in at least one language.",
        "people: People are counted from 0.",
    ]


def test_what_was_odd_before_does_not_hinder_another_edit():
    backwards = stop("10:00", "09:00", key="a", day=DAY - timedelta(days=3))

    change = edit_stop(trip(stops=(backwards,)), "a", title=Text(en="Dome"))

    assert change.trip.stops[0].title == Text(en="Dome")


def test_all_groups_named_at_once_are_the_whole_party():
    before = trip(groups=(group(key="a"), group(key="b")), stops=(stop(key="s"),))

    some = set_groups(before, "s", ("b",))
    everybody = set_groups(some.trip, "s", ("b", "a"))

    assert some.trip.stops[0].groups == ("b",)
    assert everybody.trip.stops[0].groups == ()


def test_a_new_stop_gets_a_free_key_and_its_usual_length():
    before = trip(stops=(stop(key="s2"), stop(key="s3")), places=(place(key="museum"),))

    change = add_stop(
        before, date=DAY, starts=600, kind=Kind.LESSON, title=Text(en="Maths"), place="museum"
    )

    assert change.added == change.touched == ("s4",)
    added = change.trip.stops[-1]
    assert (added.key, added.place, added.ends) == ("s4", "museum", 600 + 40)


def test_a_new_stop_ends_at_midnight_at_the_latest_or_when_nobody_knows():
    late = add_stop(trip(), date=DAY, starts=1400, kind=Kind.LODGING, title=Text(en="Hotel"))
    never = add_stop(trip(), date=DAY, starts=600, kind=Kind.FREE, title=Text(en="?"), ends=None)

    assert late.trip.stops[0].ends == 1440
    assert never.trip.stops[0].ends is None


def test_every_kind_has_a_usual_length():
    assert set(DEFAULT_MINUTES) == set(Kind)


def test_a_removed_stop_takes_its_vr_visit_along():
    visit = VrVisit("a", ("pico",), 10, 5, ())
    other = VrVisit("b", ("pico",), 10, 5, ())
    before = trip(stops=(stop(key="a"), stop(key="b")), vr=(visit, other))

    change = remove_stop(before, "a")

    assert [one.key for one in change.trip.stops] == ["b"]
    assert change.trip.vr == (other,)
    assert (change.touched, change.removed) == (("a",), ("a",))


def test_a_duplicate_follows_its_stop_unbooked_and_without_decisions_about_pupils():
    decision = VrOverride("p", "vr.min_age", "Head", "asked", DAY)
    before = trip(
        stops=(stop("09:00", "10:00", key="s1", booking=Booking.CONFIRMED, id="x", version=3),),
        vr=(VrVisit("s1", ("pico",), 10, 5, (), overrides=(decision,), id="y"),),
    )

    change = duplicate_stop(before, "s1")

    copied = change.trip.stops[-1]
    assert (copied.key, copied.starts, copied.ends) == ("s2", 600, 660)
    assert (copied.booking, copied.id, copied.version) == (Booking.NEEDED, "", 0)
    assert change.trip.vr == (before.vr[0], VrVisit("s2", ("pico",), 10, 5, ()))


def test_a_duplicate_on_another_day_keeps_its_time():
    change = duplicate_stop(trip(stops=(stop(key="s1"),)), "s1", date=NEXT)

    assert times(change, "s2") == (NEXT, 540, 600)


def test_adults_and_drivers_of_the_trip_are_accepted():
    before = trip(adults=(adult(key="li"), adult(key="he")), stops=(stop(key="a"),))

    change = edit_stop(before, "a", adults=("li",), drivers=("he",))

    assert (change.trip.stops[0].adults, change.trip.stops[0].drivers) == (("li",), ("he",))


@given(st.integers(-500, 2000))
def test_snapping_goes_to_the_nearest_line_within_the_day(minute):
    snap = snapped(minute)

    assert snap % 5 == 0
    assert 0 <= snap <= 1440
    if 0 <= minute <= 1440:
        assert abs(snap - minute) <= 2


@given(st.integers(0, 1435), st.integers(5, 1440), st.integers(-3000, 3000))
def test_no_move_leaves_the_day_or_changes_the_length(starts, length, minutes):
    ends = min(1440, starts + length)

    change = move_stop(trip(stops=(stop(starts, ends, key="a"),)), "a", minutes=minutes)

    _, new_start, new_end = times(change, "a")
    assert 0 <= new_start < new_end <= 1440
    assert new_end - new_start == ends - starts


def test_a_night_moves_in_the_evening_and_still_ends_in_the_morning():
    hotel = stop("21:00", "07:00", key="h", kind=Kind.LODGING)
    before = trip(stops=(hotel,))

    assert times(move_stop(before, "h", minutes=30), "h") == (DAY, 1290, 420)
    assert times(resize_stop(before, "h", edge=Edge.START, at=1200), "h") == (DAY, 1200, 420)
    assert times(edit_stop(before, "h", starts=1320, ends=390), "h") == (DAY, 1320, 390)
    with pytest.raises(Faults, match="must end after"):
        edit_stop(before, "h", kind=Kind.VISIT, starts=1320, ends=390)
