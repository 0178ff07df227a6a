"""The journal misses nothing, whatever the session had read before; versions count saves."""

import pytest
from sqlalchemy.orm import Session
from sqlalchemy.orm.exc import StaleDataError

from tests import factories as make
from tripplanner.domain.access import SYSTEM
from tripplanner.domain.text import Text
from tripplanner.services.lifecycle.importing import add
from tripplanner.services.plan import journal as undoing
from tripplanner.store.database.engine import write
from tripplanner.store.database.journal import entries, recorded
from tripplanner.store.trips import StopRow, TripRow


@pytest.fixture
def trip_id(session):
    with write(session):
        return add(session, make.trip(stops=(make.stop(),)), SYSTEM).trip_id


def change(session, trip_id, prepare, **values):
    """Set columns of the trip inside one entry; return the entry's change of that record."""
    with write(session):
        row = session.get_one(TripRow, trip_id)
        prepare(session, row)
        with recorded(session, trip_id, SYSTEM, "trip.edit"):
            for name, value in values.items():
                setattr(row, name, value)
    (found,) = [one for one in entries(session, trip_id)[0].changes if one["table"] == "trip"]
    return found


@pytest.mark.parametrize(
    "prepare",
    [
        lambda session, row: None,
        lambda session, row: session.expire(row),
        lambda session, row: session.expire(row, ["title", "emergency_phone"]),
        lambda session, row: session.expire_all(),
        lambda session, row: session.flush(),
    ],
    ids=["read", "expired", "two expired", "all expired", "flushed"],
)
def test_a_change_is_in_the_journal_whatever_was_read_before(session, trip_id, prepare):
    before = session.get_one(TripRow, trip_id).title

    found = change(session, trip_id, prepare, title=Text("新", "New"), emergency_phone="120")

    assert found["before"]["title"] == before.given()
    assert found["after"]["title"] == {"zh": "新", "en": "New"}
    assert found["after"]["emergency_phone"] == "120"
    with write(session):
        undoing.undo(session, trip_id, SYSTEM)
    assert session.get_one(TripRow, trip_id).title == before


def test_a_row_without_its_deferred_columns_is_read_before_it_is_written(session, trip_id):
    """A row that came without some columns (``load_only``) is no way round it either."""
    from sqlalchemy import select
    from sqlalchemy.orm import load_only

    session.expunge_all()
    with write(session):
        query = select(TripRow).where(TripRow.id == trip_id).options(load_only(TripRow.id))
        row = session.scalars(query).one()
        with recorded(session, trip_id, SYSTEM, "trip.edit"):
            row.emergency_phone = "119"

    assert entries(session, trip_id)[0].changes[0]["before"]["emergency_phone"] == ""


def test_each_save_counts_one_and_one_that_changes_nothing_none(session, trip_id):
    row = session.get_one(TripRow, trip_id)
    first = row.version

    with write(session):
        row.emergency_phone = "120"
    with write(session):
        row.emergency_phone = "120"

    assert row.version == first + 1


def test_saves_outside_any_entry_count_too_and_only_those_of_records_people_edit(session, trip_id):
    row = session.query(StopRow).filter_by(trip_id=trip_id).one()
    first = row.version

    with write(session):
        row.starts += 5

    assert (row.version, hasattr(entries(session, trip_id)[0], "version")) == (first + 1, False)


def test_a_version_the_session_has_not_seen_is_not_written_over(engine, trip_id):
    with Session(engine, expire_on_commit=False) as slow:
        row = slow.get_one(TripRow, trip_id)
        slow.commit()
        with Session(engine) as quick, write(quick):
            quick.get_one(TripRow, trip_id).emergency_phone = "119"

        row.emergency_phone = "120"
        with pytest.raises(StaleDataError):
            slow.flush()
        slow.rollback()

        assert slow.get_one(TripRow, trip_id).emergency_phone == "119"


def test_nobody_listens_when_nothing_is_recorded(session, trip_id):
    """What a session writes outside an entry, and another session meanwhile, is in none."""
    with write(session):
        with recorded(session, trip_id, SYSTEM, "trip.edit"):
            session.get_one(TripRow, trip_id).emergency_phone = "120"
        session.get_one(TripRow, trip_id).emergency_phone = "119"

    newest = entries(session, trip_id)[0]
    assert newest.changes[0]["after"]["emergency_phone"] == "120"
    assert len([one for one in entries(session, trip_id) if one.action == "trip.edit"]) == 1
