"""What the server deletes by itself is announced for a week, can be postponed, and never leaps."""

import datetime as dt

import pytest
from sqlalchemy import select

from tests import factories as make
from tripplanner.config import Settings
from tripplanner.domain.access import SYSTEM
from tripplanner.errors import BadInput
from tripplanner.services.lifecycle import importing
from tripplanner.services.lifecycle.purge import purge
from tripplanner.services.lifecycle.purge_schedule import postpone, purge_announced, upcoming
from tripplanner.services.server.clock import Clock
from tripplanner.store.database.engine import write
from tripplanner.store.database.journal import JournalRow
from tripplanner.store.loading import load

NOW = dt.datetime(2027, 3, 1, 4, 0, tzinfo=dt.UTC)
DAY = dt.timedelta(days=1)


@pytest.fixture
def settings(tmp_path):
    return Settings(instance=tmp_path)


@pytest.fixture
def trip_id(session):
    """A trip whose people go on 20 March; it was entered on 1 March."""
    with write(session):
        made = make.trip(delete_on=(NOW + 19 * DAY).date(), pupils=(make.pupil(),))
        found = importing.add(session, made, SYSTEM).trip_id
        for row in session.scalars(select(JournalRow)):
            row.at = NOW
    session.rollback()
    return found


def run(engine, settings, *moments):
    return [len(purge_announced(engine, settings, it).purged) for it in moments]


def days_announced(session, moment):
    found = [it.day for it in upcoming(session, moment)]
    session.rollback()
    return found


def days(*numbers):
    return [NOW + it * DAY for it in numbers]


def test_a_server_that_runs_every_day_announces_a_week_ahead_and_deletes_on_the_date(
    engine, session, settings, trip_id
):
    text, gone = [], []
    for moment in days(*range(22)):
        gone.append(len(purge_announced(engine, settings, moment).purged))
        session.rollback()
        text.append(days_announced(session, moment))

    date = (NOW + 19 * DAY).date()
    assert gone.index(1) == 19
    assert sum(gone) == 1
    assert text == [[]] * 12 + [[date]] * 7 + [[]] * 3
    assert load(session, trip_id).pupils == ()


def test_a_server_that_was_off_over_the_date_announces_before_it_deletes(
    engine, session, settings, trip_id
):
    for moment in days(4, 8, 11, 14, 17):
        Clock(engine, settings).look(moment)

    assert run(engine, settings, *days(20, 23, 26)) == [0, 0, 0]
    session.rollback()
    assert days_announced(session, NOW + 26 * DAY) == [(NOW + 27 * DAY).date()]
    assert run(engine, settings, *days(27, 28)) == [1, 0]


@pytest.mark.parametrize("leap", [400, 3650])
def test_a_clock_that_leaps_deletes_nobody_however_long_it_runs(
    engine, session, settings, trip_id, leap
):
    assert run(engine, settings, NOW) == [0]

    assert run(engine, settings, *days(*range(leap, leap + 40))) == [0] * 40
    session.rollback()
    assert len(load(session, trip_id).pupils) == 1


def test_after_the_date_was_confirmed_a_week_passes_before_anybody_goes(
    engine, session, settings, trip_id
):
    assert run(engine, settings, *days(13, 400)) == [0, 0]
    Clock(engine, settings).confirm(NOW + 400 * DAY)

    assert run(engine, settings, *days(400, 403, 406)) == [0, 0, 0]
    assert run(engine, settings, *days(407)) == [1]


def test_a_leap_that_is_set_right_again_leaves_everything_as_it_was(
    engine, session, settings, trip_id
):
    assert run(engine, settings, *days(4, 8, 12, 400, 401, 13)) == [0] * 6

    assert Clock(engine, settings).doubt() is None
    assert run(engine, settings, *days(16, 18)) == [0, 0]
    assert run(engine, settings, *days(20)) == [1]


def test_a_new_server_with_a_clock_years_ahead_announces_before_it_deletes(
    engine, session, settings
):
    """Nothing is known yet that could prove its clock wrong."""
    future = NOW + 3650 * DAY
    Clock(engine, settings).look(future)
    with write(session):
        made = make.trip(delete_on=NOW.date(), pupils=(make.pupil(),))
        importing.add(session, made, SYSTEM)
        for row in session.scalars(select(JournalRow)):
            row.at = future
    session.rollback()

    assert run(engine, settings, future, future + 3 * DAY, future + 6 * DAY) == [0, 0, 0]
    session.rollback()
    assert len(upcoming(session, future)) == 1


def test_a_postponed_deletion_is_announced_anew(engine, session, settings, trip_id):
    run(engine, settings, *days(4, 8, 12, 13))
    with write(session):
        assert postpone(session, trip_id, SYSTEM, NOW + 13 * DAY) == (NOW + 49 * DAY).date()
    session.rollback()

    assert run(engine, settings, *days(*range(16, 42, 3))) == [0] * 9
    session.rollback()
    assert days_announced(session, NOW + 41 * DAY) == []
    assert run(engine, settings, *days(42)) == [0]
    session.rollback()
    assert days_announced(session, NOW + 43 * DAY) == [(NOW + 49 * DAY).date()]


def test_what_is_gone_cannot_be_postponed(engine, session, settings):
    with write(session):
        without = importing.add(session, make.trip(), SYSTEM).trip_id
    session.rollback()
    with write(session):
        purge(session, without, SYSTEM, NOW)

    with pytest.raises(BadInput), write(session):
        postpone(session, without, SYSTEM, NOW)
