"""Points come from the plan; who is expected, away and missing at each."""

import datetime as dt

import pytest

from tests import factories as make
from tests.domain.rollcall.examples import event
from tripplanner.domain.rollcall.tallies import (
    PointKind,
    late_notices,
    may_be_told_twice,
    points,
    tallies,
)
from tripplanner.domain.text import Text
from tripplanner.domain.trip import Kind

ANNA, BEN, CAI = (
    make.pupil(group, key=key) for key, group in (("a", "g1"), ("b", "g1"), ("c", "g2"))
)
BUS = make.stop("08:00", "09:00", key="bus", kind=Kind.TRAVEL)
HALL = make.stop("09:10", "10:00", key="hall", groups=("g1",))
LUNCH = make.stop("12:00", "13:00", key="lunch", kind=Kind.MEAL)
FREE = make.stop("13:00", "14:00", key="free", kind=Kind.FREE)
NIGHT = make.stop("21:00", None, key="night", kind=Kind.LODGING)


def a_trip(*stops):
    return make.trip(
        groups=(make.group(key="g1"), make.group(key="g2")),
        pupils=(ANNA, BEN, CAI),
        stops=stops or (BUS, HALL),
    )


def counted(*events, stops=(), badges=None):
    """By point: who is here, away, missing, in dispute."""
    return {
        it.point.id: tuple(
            "".join(pupil.key for pupil in people)
            for people in (it.here, it.away, it.missing, it.disputed)
        )
        for it in tallies(a_trip(*stops), events, badges)
    }


def test_every_boarding_entry_meal_and_night_is_a_point_and_free_time_counts_at_its_end():
    found = [(it.id, it.kind, it.minute) for it in points(a_trip(NIGHT, FREE, LUNCH, HALL, BUS))]

    assert found == [
        ("bus", PointKind.BOARDING, 480),
        ("hall", PointKind.ENTRY, 550),
        ("lunch", PointKind.MEAL, 720),
        ("free", PointKind.GATHERING, 840),
        ("night", PointKind.NIGHT, 1260),
    ]


def test_only_the_groups_of_a_stop_are_expected_there():
    assert counted() == {"bus": ("", "", "abc", ""), "hall": ("", "", "ab", "")}


def test_the_missing_shrink_as_people_are_counted():
    assert counted(event(1, pupil="a"), event(2, "absent", "b"))["bus"] == ("a", "b", "c", "")


def test_complete_means_everybody_is_accounted_for_and_nobody_disputed():
    all_here = [event(number, pupil=name) for number, name in enumerate("abc", 1)]
    quarrel = event(9, "absent", "a", dev="d2")

    first, _ = tallies(a_trip(), all_here)
    second, _ = tallies(a_trip(), [*all_here, quarrel])

    assert (first.complete, second.complete) == (True, False)
    assert second.disputed == (ANNA,)


def test_a_point_for_nobody_is_not_complete():
    nobody = make.trip(stops=(BUS,))

    assert [it.complete for it in tallies(nobody, ())] == [False]


def test_who_left_early_is_not_missed_later_unless_counted_again():
    left = event(1, "left", "a")

    assert counted(left)["hall"] == ("", "a", "b", "")
    assert counted(left, event(2, pupil="a", point="hall"))["hall"] == ("a", "", "b", "")


def test_who_leaves_later_was_expected_before():
    assert counted(event(1, "left", "a", "hall"))["bus"] == ("", "", "abc", "")


def test_a_disputed_leaving_leaves_nobody_out_later():
    found = counted(event(1, "left", "a"), event(2, "here", "a", dev="d2"))

    assert found == {"bus": ("a", "", "bc", "a"), "hall": ("", "", "ab", "")}


def test_somebody_of_another_group_counted_here_is_shown_as_extra():
    _, hall = tallies(a_trip(), [event(1, pupil="c", point="hall")])

    assert (hall.extra, hall.missing) == ((CAI,), (ANNA, BEN))


def test_a_badge_nobody_knows_is_a_stranger():
    bus, _ = tallies(a_trip(), [event(1, pupil="", token="ZZZ")])

    assert bus.unknown_badges == ("TP1:ZZZ",)


def test_a_badge_counts_its_pupil():
    assert counted(event(1, pupil="", token="T1"), badges={"T1": "b"})["bus"] == ("b", "", "ac", "")


def test_a_point_added_on_the_way_stands_in_its_time():
    new = event(5, "point", "", "extra", token="2024-12-03 545", text="加油站\ng1 g2")

    found = points(a_trip(), [new])

    assert [it.id for it in found] == ["bus", "extra", "hall"]
    assert (found[1].title, found[1].groups, found[1].date) == (
        Text(zh="加油站"),
        ("g1", "g2"),
        dt.date(2024, 12, 3),
    )


def test_a_point_added_by_mistake_is_taken_back():
    new = event(5, "point", "", "extra", token="2024-12-03 545", text="加油站")
    back = event(6, "undo", "", "extra", sup=(new.id,))

    assert [it.id for it in points(a_trip(), [new, back])] == ["bus", "hall"]


def test_a_point_without_a_time_is_no_point():
    broken = event(5, "point", "", "extra", token="soon", text="加油站")

    assert [it.id for it in points(a_trip(), [broken])] == ["bus", "hall"]


@pytest.mark.parametrize(
    ("other", "twice"),
    [
        ({"dev": "d2", "token": "2024-12-03 600"}, True),
        ({"dev": "d2", "token": "2024-12-03 511"}, False),
        ({"dev": "d2", "token": "2024-12-04 571"}, False),
        ({"dev": "d2", "token": "2024-12-03 600", "text": "soon"}, False),
        ({"dev": "d1", "token": "2024-12-03 600"}, False),
    ],
)
def test_two_phones_that_tell_of_a_delay_at_about_the_same_time_may_mean_one(other, twice):
    first = event(1, "late", "", "", token="2024-12-03 572", text="30")
    second = event(2, "late", "", "", **({"text": "30"} | other))
    (notice,) = late_notices([first])

    assert may_be_told_twice(notice, [first, second]) is twice


def test_a_delay_that_is_settled_already_may_have_been_told_twice_as_well():
    first = event(1, "late", "", "", token="2024-12-03 572", text="30")
    settled = event(2, "undo", "", "", dev="server", sup=(first.id,))
    second = event(3, "late", "", "", dev="d2", token="2024-12-03 575", text="30")
    every = [first, settled, second]
    (notice,) = late_notices(every)

    assert (notice.event, may_be_told_twice(notice, every)) == (second, True)
