"""The clock of a data folder: compared with records and backups, remembered, confirmed."""

import datetime as dt
import json

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from tests import factories as make
from tripplanner.config import Settings
from tripplanner.domain.access import SYSTEM, UserRole
from tripplanner.domain.rollcall.events import Kind
from tripplanner.errors import BadInput
from tripplanner.services.accounts import sign_in
from tripplanner.services.lifecycle import importing
from tripplanner.services.lifecycle.purge import purge
from tripplanner.services.rollcall import events as rollcall_events
from tripplanner.services.server import backups
from tripplanner.services.server.clock import BUILT_ON, FILE, Clock, doubt_error, newest_record
from tripplanner.store.database.engine import write
from tripplanner.store.database.journal import JournalRow
from tripplanner.store.users import SignInRow, UserRow

NOW = dt.datetime(2027, 3, 1, 8, 0, tzinfo=dt.UTC)
DAY = dt.timedelta(days=1)


@pytest.fixture
def settings(tmp_path):
    return Settings(instance=tmp_path)


@pytest.fixture
def clock(engine, settings):
    return Clock(engine, settings)


def changed_at(session, moment):
    """A person's change of that moment."""
    with write(session):
        trip_id = importing.add(session, make.trip(pupils=(make.pupil(),)), SYSTEM).trip_id
        for row in session.scalars(select(JournalRow)):
            row.at = moment
    return trip_id


def test_a_leap_past_the_newest_record_is_noticed_without_any_memory(session, clock, settings):
    changed_at(session, NOW)

    doubt = clock.look(NOW + 400 * DAY).doubt

    assert doubt.expected == NOW
    assert Clock(clock._engine, settings).doubt() == doubt
    assert (settings.instance / FILE).stat().st_mode & 0o777 == 0o600


def test_a_second_leap_is_the_one_that_is_named(clock):
    clock.look(NOW)
    clock.look(NOW + 400 * DAY)

    doubt = clock.look(NOW - 9 * DAY).doubt

    assert str(doubt_error(doubt, NOW - 9 * DAY)).startswith(
        "The clock of this computer says 2027-02-20 08:00, but 2027-03-01 08:00 was due."
    )


def test_a_leap_past_the_newest_backup_is_noticed(engine, clock, settings, vault):
    backups.make(engine, vault, settings, NOW)
    (settings.instance / FILE).unlink()

    assert clock.look(NOW + 400 * DAY).doubt.expected == NOW


def test_the_purges_own_entry_is_no_newest_record(session, engine):
    trip_id = changed_at(session, NOW)
    with write(session):
        purge(session, trip_id, SYSTEM, NOW + 400 * DAY)

    assert newest_record(engine) is None  # the trip's own entries went with its people


def test_a_confirmed_date_is_believed_and_old_sign_ins_end_in_time(session, clock):
    changed_at(session, NOW)
    future = NOW + 3650 * DAY
    clock.look(future)
    with write(session):
        user = UserRow(name="wang", display_name="王", role=UserRole.TEACHER)
        session.add(user)
        session.flush()
        sign_in.begin(session, user.id, now=future, days=30, address="", agent="")
    assert clock.doubt() is not None

    clock.confirm(NOW + DAY)

    assert clock.look(NOW + DAY).doubt is None
    session.expire_all()
    (row,) = session.scalars(select(SignInRow))
    assert row.expires_at == NOW + 31 * DAY
    assert row.last_seen_at == NOW + DAY


def test_a_date_before_the_program_cannot_be_confirmed(clock):
    with pytest.raises(BadInput):
        clock.confirm(BUILT_ON - 30 * DAY)


@pytest.mark.parametrize("content", ["", "{", "[]", '{"seen": 3}', '{"seen": "never"}'])
def test_a_damaged_memory_falls_back_on_the_records(session, clock, settings, content):
    changed_at(session, NOW)
    (settings.instance / FILE).write_text(content)

    assert clock.look(NOW + 400 * DAY).doubt.expected == NOW


def test_a_folder_that_cannot_be_written_is_judged_all_the_same(session, clock, monkeypatch):
    changed_at(session, NOW)

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("tripplanner.services.server.clock.write_whole", full)

    assert clock.look(NOW + 400 * DAY).doubt is not None


def test_a_believed_clock_is_written_down_now_and_then_only(clock, settings):
    clock.look(NOW)
    first = (settings.instance / FILE).read_bytes()
    clock.look(NOW + dt.timedelta(minutes=5))
    assert (settings.instance / FILE).read_bytes() == first

    clock.look(NOW + dt.timedelta(minutes=11))

    assert json.loads((settings.instance / FILE).read_text())["seen"] > NOW.isoformat()


def test_no_backup_of_before_goes_while_the_clock_is_in_doubt_nor_a_month_later(
    engine, session, vault, settings, clock
):
    """Twenty days of the leapt year would push the days of before out by their number alone."""
    changed_at(session, NOW)
    moments = [NOW + number * DAY for number in range(3)]
    for moment in moments:
        backups.make(engine, vault, settings, moment)
    leapt = NOW + 3650 * DAY

    def kept_after(*days):
        for day in days:
            backups.make(engine, vault, settings, leapt + day * DAY)
        found = backups.sets_in(backups.folder_of(settings))
        return [it for it in moments if it in {one.manifest.made_at for one in found}]

    assert kept_after(*range(20)) == moments
    clock.confirm(leapt + 20 * DAY)
    assert kept_after(*range(20, 50, 3)) == moments
    # Then the ordinary rule: one of each month.
    assert kept_after(50, 53) == moments[-1:]


def test_an_empty_database_has_no_newest_record(engine):
    assert newest_record(engine) is None


def test_the_newest_record_is_a_change_or_a_count_that_arrived(engine):
    with Session(engine) as session, write(session):
        trip_id = importing.add(session, make.trip(), SYSTEM).trip_id
    with Session(engine) as session:
        changed = session.scalar(select(func.max(JournalRow.at)))
    assert newest_record(engine) == changed

    later = changed + dt.timedelta(hours=3)
    with Session(engine) as session, write(session):
        rollcall_events.record(session, trip_id, SYSTEM, later, kind=Kind.NOTE, text="arrived")

    assert newest_record(engine) == later
