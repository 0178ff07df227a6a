from datetime import timedelta
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from tests.factories import DAY, group, stop, trip
from tripplanner.domain.plan.layout import Block, DayLayout, day_layout
from tripplanner.domain.trip import Kind

GROUPS = tuple(group(key=key) for key in "abc")


def places(layout: DayLayout):
    return {
        (one.stop, one.part): (one.column, one.span, one.lane, one.lanes) for one in layout.blocks
    }


def test_a_stop_for_all_spans_every_column():
    plan = trip(groups=GROUPS, stops=(stop("09:00", "10:00", key="x"),))

    assert day_layout(plan, DAY) == DayLayout(
        DAY, ("a", "b", "c"), (Block("x", 0, 3, 0, 1, 0, 1, 540, 600),), 8, 18
    )


def test_groups_that_are_no_neighbours_make_two_blocks():
    plan = trip(groups=GROUPS, stops=(stop(key="x", groups=("a", "c")),))

    assert places(day_layout(plan, DAY)) == {("x", 0): (0, 1, 0, 1), ("x", 1): (2, 1, 0, 1)}


def test_a_spanning_stop_shares_only_the_column_where_another_overlaps_it():
    plan = trip(
        groups=GROUPS,
        stops=(
            stop("15:30", "15:50", key="coach"),
            stop("14:50", "15:45", key="dome", groups=("c",)),
        ),
    )

    assert places(day_layout(plan, DAY)) == {
        ("dome", 0): (2, 1, 0, 2),
        ("coach", 0): (0, 2, 0, 1),
        ("coach", 1): (2, 1, 1, 2),
    }


def test_stops_that_share_all_their_columns_stand_side_by_side_across_them():
    plan = trip(
        groups=GROUPS,
        stops=(stop("09:00", "10:00", key="x"), stop("09:30", "10:30", key="y")),
    )

    assert places(day_layout(plan, DAY)) == {("x", 0): (0, 3, 0, 2), ("y", 0): (0, 3, 1, 2)}


def test_stops_that_touch_keep_their_whole_column_and_a_free_lane_is_used_again():
    plan = trip(
        stops=(
            stop("09:00", "10:00", key="x"),
            stop("10:00", "12:00", key="y"),
            stop("10:30", "11:00", key="z"),
            stop("11:00", "11:30", key="w"),
        )
    )

    assert places(day_layout(plan, DAY)) == {
        ("x", 0): (0, 1, 0, 1),
        ("y", 0): (0, 1, 0, 2),
        ("z", 0): (0, 1, 1, 2),
        ("w", 0): (0, 1, 1, 2),
    }


def test_a_stop_without_a_usable_end_is_drawn_for_half_an_hour():
    plan = trip(stops=(stop("09:00", None, key="x"), stop("23:50", "09:00", key="y")))

    layout = day_layout(plan, DAY)

    assert [(one.starts, one.ends, one.open_end) for one in layout.blocks] == [
        (540, 570, True),
        (1430, 1440, True),
    ]


def test_the_hours_stretch_to_what_lies_outside_the_usual_day():
    plan = trip(stops=(stop("06:30", "07:00"), stop("20:30", "24:00")))

    layout = day_layout(plan, DAY)

    assert (layout.first_hour, layout.last_hour) == (6, 24)


def test_an_empty_day_shows_the_usual_hours():
    layout = day_layout(trip(stops=(stop(),)), DAY + timedelta(days=1))

    assert layout == DayLayout(DAY + timedelta(days=1), ("",), (), 8, 18)


_stops = st.lists(
    st.tuples(
        st.integers(0, 280),
        st.integers(1, 60),
        st.sets(st.sampled_from("abc")),
    ),
    max_size=12,
)


@given(_stops)
def test_no_two_blocks_cover_each_other_and_every_group_sees_its_stops(drawn):
    plan = trip(
        groups=GROUPS,
        stops=tuple(
            stop(at * 5, min(1440, (at + length) * 5), key=f"s{n}", groups=tuple(sorted(groups)))
            for n, (at, length, groups) in enumerate(drawn)
        ),
    )

    layout = day_layout(plan, DAY)

    areas = [
        (
            one.column + Fraction(one.lane * one.span, one.lanes),
            one.column + Fraction((one.lane + 1) * one.span, one.lanes),
            one,
        )
        for one in layout.blocks
    ]
    for index, (left, right, one) in enumerate(areas):
        for other_left, other_right, other in areas[index + 1 :]:
            apart_in_time = one.ends <= other.starts or other.ends <= one.starts
            assert apart_in_time or right <= other_left or other_right <= left
    shown = {
        (one.stop, layout.columns[column])
        for one in layout.blocks
        for column in range(one.column, one.column + one.span)
    }
    assert shown == {(one.key, key) for one in plan.stops for key in plan.groups_at(one)}


def test_a_night_is_drawn_until_midnight():
    plan = trip(stops=(stop("21:00", "07:00", key="h", kind=Kind.LODGING),))

    assert day_layout(plan, DAY).blocks == (Block("h", 0, 1, 0, 1, 0, 1, 1260, 1440),)
