"""A clock that steps is in doubt until somebody confirms the date, and deletes nothing until then."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tripplanner.domain.clock_step import (
    BACK,
    FORWARD,
    HOLD,
    ClockRecord,
    Step,
    believed,
    confirm,
    observe,
    protects,
)

EARLIEST = dt.datetime(2026, 11, 23, tzinfo=dt.UTC)
NOW = dt.datetime(2027, 3, 1, 8, 0, tzinfo=dt.UTC)
DAY = dt.timedelta(days=1)
MINUTE = dt.timedelta(minutes=1)


def looked(record, now, newest=None, elapsed=dt.timedelta(0)):
    return observe(record, now, newest, earliest=EARLIEST, elapsed=elapsed)


def seen(moment, **more):
    return ClockRecord(seen=moment, **more)


@pytest.mark.parametrize("step", [400 * DAY, 3650 * DAY, FORWARD + MINUTE])
def test_a_clock_that_leaps_ahead_is_in_doubt(step):
    doubt = looked(seen(NOW), NOW + step).doubt

    assert doubt == Step(NOW, NOW + step)


@pytest.mark.parametrize("step", [-400 * DAY, -(BACK + MINUTE)])
def test_a_clock_that_goes_back_is_in_doubt(step):
    doubt = looked(seen(NOW), NOW + step).doubt

    assert doubt == Step(NOW, NOW + step)


@pytest.mark.parametrize("step", [FORWARD, 3 * DAY, dt.timedelta(0), -BACK, -MINUTE])
def test_a_long_weekend_and_a_corrected_quarter_of_an_hour_are_no_leaps(step):
    found = looked(seen(NOW), NOW + step)

    assert found == seen(max(NOW, NOW + step))


@pytest.mark.parametrize("newest", [NOW, NOW - 2 * DAY])
def test_without_a_memory_the_newest_record_is_believed(newest):
    assert looked(None, newest + 400 * DAY, newest).doubt == Step(newest, newest + 400 * DAY)
    assert looked(None, newest + DAY, newest) == seen(newest + DAY)


def test_a_newer_record_than_the_memory_is_believed():
    assert looked(seen(NOW - 300 * DAY), NOW, NOW - DAY) == seen(NOW)


def test_a_new_server_believes_its_clock_unless_it_is_earlier_than_the_program():
    assert looked(None, NOW + 3650 * DAY) == seen(NOW + 3650 * DAY)

    at_1970 = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
    assert looked(None, at_1970).doubt == Step(EARLIEST, at_1970)


def test_what_a_doubted_clock_writes_does_not_prove_it_right():
    leapt = NOW + 400 * DAY
    record = looked(seen(NOW), leapt)

    again = looked(record, leapt + DAY, newest=leapt)

    assert again.doubt is not None


def test_a_clock_that_was_set_right_is_believed_again_and_its_future_forgotten():
    leapt = NOW + 400 * DAY
    record = looked(seen(NOW), leapt)

    back = looked(record, NOW + MINUTE, newest=leapt)

    assert back.doubt is None
    assert looked(back, NOW + 2 * MINUTE, newest=leapt).doubt is None


def test_a_doubted_clock_runs_on_so_that_it_can_be_set_right_weeks_later():
    record = looked(seen(NOW), NOW + 400 * DAY)
    for _ in range(20):
        record = looked(record, NOW + 400 * DAY, elapsed=DAY)

    assert looked(record, NOW + 20 * DAY).doubt is None


def test_a_confirmed_date_is_believed_and_what_lies_ahead_of_it_proves_nothing():
    future = NOW + 3650 * DAY
    record = looked(seen(future), NOW, newest=future)
    assert record.doubt is not None

    record = confirm(record, NOW, newest=future)

    assert record.doubt is None
    assert looked(record, NOW + DAY, newest=future).doubt is None
    assert looked(record, NOW + 400 * DAY, newest=future).doubt == Step(NOW, NOW + 400 * DAY)


def test_nothing_is_due_by_a_doubted_date():
    leapt = looked(seen(NOW), NOW + 400 * DAY)
    back = looked(seen(NOW), NOW - 400 * DAY)

    assert believed(leapt, NOW + 400 * DAY) == NOW
    assert believed(back, NOW - 400 * DAY) == NOW - 400 * DAY
    assert believed(seen(NOW), NOW + DAY) == NOW + DAY
    assert believed(None, NOW) == NOW


def test_backups_of_before_stay_a_month_after_the_date_was_confirmed():
    leapt = NOW + 400 * DAY
    doubted = looked(seen(NOW), leapt)
    confirmed = confirm(doubted, leapt, None)

    for record, now in ((doubted, leapt + 90 * DAY), (confirmed, leapt + HOLD - MINUTE)):
        assert protects(record, NOW - DAY, now)
        assert not protects(record, leapt + MINUTE, now)
    assert not protects(confirmed, NOW - DAY, leapt + HOLD)
    assert not protects(seen(NOW), NOW - DAY, NOW)
    assert not protects(None, NOW - DAY, NOW)


def test_backups_of_a_future_that_was_none_stay_a_month_too():
    future = NOW + 3650 * DAY
    record = confirm(looked(seen(future), NOW, None), NOW, None)

    assert protects(record, future, NOW + DAY)
    assert protects(record, NOW - DAY, NOW + DAY)
    assert not protects(record, NOW + MINUTE, NOW + DAY)
    assert not protects(record, future, NOW + HOLD)


def test_a_leap_that_was_confirmed_by_mistake_does_not_hold_backups_for_ever():
    leapt = NOW + 3650 * DAY
    mistaken = confirm(looked(seen(NOW), leapt), leapt, None)
    corrected = confirm(looked(mistaken, NOW + DAY), NOW + DAY, None)

    assert protects(corrected, NOW, NOW + 2 * DAY)
    assert not protects(corrected, NOW, NOW + DAY + HOLD)


moments = st.datetimes(dt.datetime(1970, 1, 2), dt.datetime(2100, 1, 1)).map(
    lambda it: it.replace(tzinfo=dt.UTC)
)


@given(st.lists(st.tuples(moments, st.none() | moments, st.booleans()), max_size=12), moments)
def test_whatever_a_clock_does_nothing_is_due_later_than_what_was_believed(looks, first):
    """Only small steps and confirmations move what counts as today."""
    record = looked(None, first)
    for now, newest, says_so in looks:
        trusted = record.seen if record.doubt is None else record.doubt.expected
        record = looked(record, now, newest)
        latest = max(filter(None, (trusted, newest, EARLIEST))) + FORWARD
        assert believed(record, now) <= latest
        if says_so:
            record = confirm(record, now, newest)
            assert record.doubt is None
            assert believed(record, now) == now
