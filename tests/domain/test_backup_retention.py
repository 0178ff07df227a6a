"""Which backups stay."""

import datetime as dt
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from tripplanner.domain.backup_retention import DAYS, MONTHS, QUARTER_HOURS, retained

SHANGHAI = ZoneInfo("Asia/Shanghai")
NOON = dt.datetime(2026, 11, 23, 4, 0, tzinfo=dt.UTC)
QUARTER = dt.timedelta(minutes=15)


def test_a_year_and_a_half_of_backups_shrinks_to_quarter_hours_days_and_months():
    moments = [NOON - n * QUARTER for n in range(550 * 96)]

    stay = sorted(retained(moments, SHANGHAI), reverse=True)

    last_hours = [NOON - n * QUARTER for n in range(8)]
    days = [dt.datetime(2026, 11, 22 - n, 15, 45, tzinfo=dt.UTC) for n in range(13)]
    ends = [(2026, 10, 31), (2026, 9, 30), (2026, 8, 31), (2026, 7, 31), (2026, 6, 30)]
    ends += [(2026, 5, 31), (2026, 4, 30), (2026, 3, 31), (2026, 2, 28), (2026, 1, 31)]
    ends += [(2025, 12, 31)]
    months = [dt.datetime(*end, 15, 45, tzinfo=dt.UTC) for end in ends]
    assert stay == [*last_hours, *days, *months]


def test_days_without_a_backup_take_no_place():
    moments = [NOON - dt.timedelta(days=n * 30) for n in range(12)]

    assert retained(moments, SHANGHAI) == set(moments)


def test_the_same_month_of_two_years_is_two_months():
    days = [NOON - dt.timedelta(days=n) for n in range(DAYS)]
    years = [NOON - dt.timedelta(days=365 * n) for n in range(1, MONTHS)]

    assert retained([*days, *years], SHANGHAI) == {*days, *years}


def test_the_calendar_of_the_zone_says_which_backup_is_the_days_last():
    # In Shanghai the day begins at 16:00 UTC; the last quarter-hours are of later days.
    evening, night = (dt.datetime(2026, 3, 1, hour, tzinfo=dt.UTC) for hour in (15, 17))
    later = [NOON - n * QUARTER for n in range(QUARTER_HOURS)]

    assert {evening, night} <= retained([evening, night, *later], SHANGHAI)
    assert retained([evening, night, *later], dt.UTC) == {night, *later}


@settings(max_examples=200, deadline=None)
@given(st.lists(st.datetimes(timezones=st.just(dt.UTC)), min_size=1, max_size=200))
def test_the_newest_stays_the_number_is_bounded_and_a_second_pass_changes_nothing(moments):
    utc = dt.UTC

    stay = retained(moments, utc)

    assert max(moments) in stay
    assert len(stay) <= QUARTER_HOURS + DAYS + MONTHS
    assert retained(stay, utc) == stay
