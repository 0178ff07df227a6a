"""A month as weeks with bars."""

import datetime as dt

from tripplanner.domain.month import Bar, Span, other_month, weeks_of

DECEMBER = dt.date(2026, 12, 1)


def day(number, month=12, year=2026):
    return dt.date(year, month, number)


def test_a_month_is_whole_weeks_from_monday():
    weeks = weeks_of(DECEMBER, [])

    assert [(week.days[0], week.days[-1]) for week in weeks] == [
        (day(30, 11), day(6)),
        (day(7), day(13)),
        (day(14), day(20)),
        (day(21), day(27)),
        (day(28), day(3, 1, 2027)),
    ]


def test_a_month_of_four_weeks_has_four():
    assert len(weeks_of(dt.date(2027, 2, 1), [])) == 4


def test_a_trip_over_the_weekend_has_a_bar_in_both_weeks():
    weeks = weeks_of(DECEMBER, [Span("trip", day(12), day(14))])

    assert [week.bars for week in weeks] == [
        (),
        (Bar("trip", 5, 2, 0, begins=True, ends=False),),
        (Bar("trip", 0, 1, 0, begins=False, ends=True),),
        (),
        (),
    ]


def test_what_overlaps_lies_over_each_other_and_what_does_not_shares_a_lane():
    spans = [Span("a", day(7), day(9)), Span("b", day(8), day(8)), Span("c", day(10), day(11))]

    week = weeks_of(DECEMBER, spans)[1]

    assert [(bar.key, bar.lane) for bar in week.bars] == [("a", 0), ("b", 1), ("c", 0)]
    assert week.lanes == 2


def test_a_trip_that_ends_before_it_begins_is_left_out():
    assert [week.bars for week in weeks_of(DECEMBER, [Span("x", day(9), day(8))])] == [()] * 5


def test_months_go_over_the_year():
    assert [other_month(DECEMBER, by) for by in (-12, -1, 1, 13)] == [
        dt.date(2025, 12, 1),
        dt.date(2026, 11, 1),
        dt.date(2027, 1, 1),
        dt.date(2028, 1, 1),
    ]
