"""Groups in two stops at once, and impossible times."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.factories import DAY, group, stop, trip
from tripplanner.domain.checks import Plan, find
from tripplanner.domain.finding import Finding, Level
from tripplanner.domain.trip import Kind

A, B = group(key="a"), group(key="b")


def overlaps(*stops, **fields):
    found = find(Plan(trip(groups=(A, B), stops=stops, **fields)), {"time.overlap"})
    return [(*one.stops, str(one.level)) for one in found]


def backwards(*stops, **fields):
    found = find(Plan(trip(groups=(A, B), stops=stops, **fields)), {"time.backwards"})
    return [(one.stops, one.fact("cause")) for one in found]


def test_a_group_in_two_stops_at_once_is_blocked_and_named():
    plan = Plan(
        trip(
            groups=(A, B),
            stops=(
                stop("09:00", "10:00", key="x"),
                stop("09:30", "10:30", key="y", groups=("b",)),
            ),
        )
    )

    assert find(plan, {"time.overlap"}) == [
        Finding("time.overlap", Level.BLOCK, stops=("x", "y"), groups=("b",))
    ]


def test_touching_stops_do_not_overlap():
    assert overlaps(stop("09:00", "10:00"), stop("10:00", "11:00")) == []


def test_one_minute_is_an_overlap():
    first, second = stop("09:00", "10:01", key="x"), stop("10:00", "11:00", key="y")

    assert overlaps(first, second) == [("x", "y", "block")]


def test_different_groups_may_be_apart():
    assert overlaps(stop(groups=("a",)), stop(groups=("b",))) == []


def test_a_long_stop_overlaps_each_later_one_and_not_only_its_neighbour():
    assert overlaps(
        stop("09:00", "17:00", key="long"),
        stop("10:00", "11:00", key="x"),
        stop("12:00", "13:00", key="y"),
    ) == [("long", "x", "block"), ("long", "y", "block")]


@pytest.mark.parametrize("end", [None, "09:00", "09:30"])
def test_stops_that_start_together_overlap_whatever_their_ends(end):
    assert overlaps(stop("09:00", end, key="x"), stop("09:00", None, key="y"))[0] == (
        "x",
        "y",
        "block",
    )


def test_a_stop_without_an_end_may_start_within_another():
    assert overlaps(stop("09:00", "10:00", key="x"), stop("09:30", None, key="y")) == [
        ("x", "y", "block")
    ]


def test_a_missing_end_before_another_stop_is_not_a_pass():
    assert overlaps(stop("09:00", None, key="x"), stop("10:00", "11:00", key="y")) == [
        ("x", "y", "unverified")
    ]


def test_a_missing_end_before_a_ride_is_not_a_pass_and_a_ride_without_an_end_is():
    ride = stop("10:00", None, key="y", kind=Kind.TRAVEL, place="n")

    assert overlaps(stop("09:00", None, key="x", place="m"), ride) == [("x", "y", "unverified")]
    assert overlaps(ride, stop("11:00", "12:00", place="n")) == []


def test_a_missing_end_is_of_no_matter_on_the_next_day():
    assert overlaps(stop("20:00", None), stop("08:00", "09:00", day=DAY + timedelta(1))) == []


def test_a_night_runs_into_the_next_morning():
    night = stop("21:00", "07:00", key="night", kind=Kind.LODGING)
    breakfast = stop("06:30", "07:00", key="early", day=DAY + timedelta(1))

    assert overlaps(night, breakfast) == [("night", "early", "block")]
    assert overlaps(night, stop("07:00", "08:00", day=DAY + timedelta(1))) == []


def test_a_trip_without_groups_is_one_party():
    plan = Plan(trip(stops=(stop("09:00", "10:00", key="x"), stop("09:30", "10:00", key="y"))))

    assert [one.stops for one in find(plan, {"time.overlap"})] == [("x", "y")]


def test_a_group_named_twice_is_one_group():
    assert overlaps(stop(groups=("a", "a"))) == []


def test_a_stop_ends_after_it_starts():
    assert backwards(stop("10:00", "09:59", key="x")) == [(("x",), "ends_first")]
    assert backwards(stop("10:00", "10:00"), stop("10:00", None)) == []


def test_a_stop_lies_within_the_dates_of_the_trip():
    before, after = DAY - timedelta(1), DAY + timedelta(3)

    assert backwards(
        stop(key="x", day=before),
        stop(day=DAY),
        stop(day=DAY + timedelta(2)),
        stop(key="y", day=after),
    ) == [(("x",), "outside"), (("y",), "outside")]


def test_only_a_night_may_end_on_the_next_morning_and_not_the_last_one():
    last = DAY + timedelta(2)

    assert backwards(stop("21:00", "07:00", kind=Kind.LODGING)) == []
    assert backwards(stop("21:00", "07:00", key="x", kind=Kind.LODGING, day=last)) == [
        (("x",), "outside")
    ]


@pytest.mark.parametrize(
    ("starts", "ends", "kind", "cause"),
    [
        ("21:00", "06:30", Kind.TRAVEL, "over_midnight"),
        ("15:00", "06:30", Kind.TRAVEL, "over_midnight"),
        ("20:00", "01:00", Kind.VISIT, "over_midnight"),
        ("10:00", "09:00", Kind.VISIT, "ends_first"),
        ("19:00", "18:00", Kind.VISIT, "ends_first"),
    ],
)
def test_what_goes_on_past_midnight_is_told_from_a_mistake(starts, ends, kind, cause):
    assert backwards(stop(starts, ends, key="x", kind=kind)) == [(("x",), cause)]


def test_a_night_train_is_written_as_two_stops():
    evening = stop("21:00", "24:00", kind=Kind.TRAVEL)
    morning = stop("00:00", "06:30", day=DAY + timedelta(1), kind=Kind.TRAVEL)

    assert backwards(evening, morning) == []


@pytest.mark.parametrize(
    ("starts", "ends", "expected"),
    [
        ("01:00", "02:00", []),
        ("03:00", "04:00", []),
        ("02:00", "04:00", [(("x",), "skipped")]),
        ("02:30", None, [(("x",), "skipped")]),
        ("01:00", "02:30", [(("x",), "skipped")]),
        ("01:00", "03:00", []),
    ],
)
def test_a_time_that_the_clock_leaves_out_is_told(starts, ends, expected):
    night = date(2027, 3, 28)
    made = trip(
        zone="Europe/Berlin", starts=night, ends=night, stops=(stop(starts, ends, night, key="x"),)
    )

    found = find(Plan(made), {"time.backwards"})

    assert [(one.stops, one.fact("cause")) for one in found] == expected
    assert {one.level for one in found} <= {Level.WARN}


stops_ = st.lists(
    st.tuples(
        st.integers(0, 2),
        st.integers(0, 40),
        st.one_of(st.none(), st.integers(0, 12)),
        st.sampled_from([(), ("a",), ("b",), ("a", "b")]),
    ),
    max_size=12,
)


def made(rows):
    return [
        stop(
            start * 30,
            None if length is None else min(1440, (start + length) * 30),
            day=DAY + timedelta(day),
            key=f"s{number:02}",
            groups=groups,
        )
        for number, (day, start, length, groups) in enumerate(rows)
    ]


def clash(one, other):
    """The definition, pair by pair."""
    first, second = sorted((one, other), key=lambda it: (it.date, it.starts))
    if first.date != second.date or not set(first.groups or "ab") & set(second.groups or "ab"):
        return False
    return first.starts == second.starts or (first.ends or 0) > second.starts


@given(stops_)
def test_exactly_the_pairs_that_clash_are_found(rows):
    stops = made(rows)

    found = {frozenset(pair[:2]) for pair in overlaps(*stops) if pair[2] == "block"}

    assert found == {
        frozenset((one.key, other.key))
        for number, one in enumerate(stops)
        for other in stops[:number]
        if clash(one, other)
    }


@given(stops_, st.randoms(use_true_random=False))
def test_the_order_of_stops_in_the_file_does_not_matter(rows, random):
    stops = made(rows)
    shuffled = random.sample(stops, len(stops))
    first, second = (
        trip(key="t", groups=(A, B), stops=tuple(order)) for order in (stops, shuffled)
    )

    assert find(Plan(first)) == find(Plan(second))


@given(stops_.filter(bool), st.integers(0, 11))
def test_taking_a_stop_out_adds_no_overlap(rows, which):
    stops = made(rows)
    fewer = [one for number, one in enumerate(stops) if number != which % len(stops)]

    def blocked(some):
        return {pair for pair in overlaps(*some) if pair[2] == "block"}

    assert blocked(fewer) <= blocked(stops)


def test_an_empty_trip_finds_nothing():
    assert find(Plan(trip(), today=date(2024, 12, 1))) == []
