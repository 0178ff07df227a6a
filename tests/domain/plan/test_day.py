from datetime import timedelta

import pytest

from tests.factories import DAY, group, stop, trip
from tripplanner.domain.plan.day import copy_day, following, shift_after
from tripplanner.domain.plan.editing import CopyMode
from tripplanner.domain.trip import Booking, Kind
from tripplanner.domain.vr_visit import VrVisit
from tripplanner.errors import BadInput

NEXT = DAY + timedelta(days=1)
GROUPS = (group(key="a"), group(key="b"))


def spans(change):
    return {one.key: (one.starts, one.ends) for one in change.trip.stops}


def test_what_follows_is_the_groups_later_stops_of_that_day():
    before = trip(
        groups=GROUPS,
        stops=(
            stop("08:00", "09:00", key="early"),
            stop("10:00", "11:00", key="dome", groups=("a",)),
            stop("10:30", "11:00", key="others", groups=("b",)),
            stop("11:30", "12:00", key="mine", groups=("a",)),
            stop("12:00", "13:00", day=NEXT, key="tomorrow"),
        ),
    )

    assert [one.key for one in following(before, "dome")] == ["mine"]


def test_a_stop_for_all_that_follows_brings_everybody_elses_later_stops_along():
    before = trip(
        groups=GROUPS,
        stops=(
            stop("15:30", "16:00", key="after", groups=("b",)),
            stop("14:00", "15:00", key="coach"),
            stop("13:00", "13:30", key="before", groups=("b",)),
            stop("10:00", "11:00", key="dome", groups=("a",)),
        ),
    )

    assert [one.key for one in following(before, "dome")] == ["coach", "after"]


def test_a_trip_without_groups_moves_as_one():
    before = trip(stops=(stop("10:00", "11:00", key="x"), stop("12:00", "13:00", key="y")))

    change = shift_after(before, "x", minutes=20)

    assert spans(change) == {"x": (600, 660), "y": (740, 800)}
    assert change.touched == ("y",)


def test_shifting_can_include_the_stop_itself():
    before = trip(stops=(stop("10:00", "11:00", key="x"), stop("12:00", None, key="y")))

    change = shift_after(before, "x", minutes=-15, including=True)

    assert spans(change) == {"x": (585, 645), "y": (705, None)}
    assert change.held == ()


def test_what_midnight_is_in_the_way_of_is_cut_short_and_named():
    before = trip(
        stops=(
            stop("18:00", "19:00", key="dinner"),
            stop("20:00", "24:00", key="hotel"),
            stop("23:50", "23:55", key="lights"),
        )
    )

    change = shift_after(before, "dinner", minutes=30)

    assert spans(change) == {"dinner": (1080, 1140), "hotel": (1230, 1440), "lights": (1435, 1440)}
    assert change.held == ("hotel", "lights")


def test_the_night_before_is_in_the_way_of_shifting_too_early():
    before = trip(stops=(stop("00:05", "00:10", key="x"), stop("00:20", "01:00", key="y")))

    change = shift_after(before, "x", minutes=-50)

    assert spans(change) == {"x": (5, 10), "y": (0, 10)}
    assert change.held == ("y",)


def test_a_day_is_copied_beside_what_is_there():
    visit = VrVisit("s1", ("pico",), 10, 5, ())
    before = trip(
        stops=(
            stop(key="s1", booking=Booking.CONFIRMED),
            stop("11:00", "12:00", key="s2"),
            stop(key="s9", day=NEXT),
        ),
        vr=(visit,),
    )

    change = copy_day(before, DAY, NEXT)

    assert change.added == change.touched == ("s4", "s5")
    assert [(one.key, one.date) for one in change.trip.stops[2:]] == [
        ("s9", NEXT),
        ("s4", NEXT),
        ("s5", NEXT),
    ]
    assert change.trip.stops[3].booking is Booking.NEEDED
    assert [one.stop for one in change.trip.vr] == ["s1", "s4"]


def test_a_day_is_copied_in_place_of_what_is_there():
    before = trip(stops=(stop(key="s1"), stop(key="s9", day=NEXT)))

    change = copy_day(before, DAY, NEXT, mode=CopyMode.REPLACE)

    assert [(one.key, one.date) for one in change.trip.stops] == [("s1", DAY), ("s3", NEXT)]
    assert (change.added, change.removed) == (("s3",), ("s9",))


@pytest.mark.parametrize(
    ("origin", "target", "message"),
    [
        (DAY, DAY, "Choose another day"),
        (NEXT, DAY, "nothing to copy on 2024-12-04"),
        (DAY, DAY + timedelta(days=30), "2025-01-02 is not a day"),
    ],
)
def test_copies_that_make_no_sense_are_refused(origin, target, message):
    with pytest.raises(BadInput, match=message):
        copy_day(trip(stops=(stop(key="s1"),)), origin, target)


def test_a_night_that_starts_later_is_not_held_and_ends_in_the_same_morning():
    before = trip(
        stops=(
            stop("18:00", "19:00", key="dinner"),
            stop("20:00", "07:00", key="hotel", kind=Kind.LODGING),
        )
    )

    change = shift_after(before, "dinner", minutes=30)

    assert spans(change)["hotel"] == (1230, 420)
    assert change.held == ()
