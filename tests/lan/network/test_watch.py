"""What the server reads of its own past before it trusts the clock."""

import datetime as dt

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from tests.factories import trip
from tripplanner.domain.access import SYSTEM
from tripplanner.domain.rollcall.events import Kind
from tripplanner.lan.network.watch import newest_record
from tripplanner.services.lifecycle import importing
from tripplanner.services.rollcall import events as rollcall_events
from tripplanner.store.database.engine import write
from tripplanner.store.database.journal import JournalRow


def test_an_empty_database_has_no_newest_record(engine):
    assert newest_record(engine) is None


def test_the_newest_record_is_a_change_or_a_count_that_arrived(engine):
    with Session(engine) as session, write(session):
        trip_id = importing.add(session, trip(), SYSTEM).trip_id
    with Session(engine) as session:
        changed = session.scalar(select(func.max(JournalRow.at)))
    assert newest_record(engine) == changed

    later = changed + dt.timedelta(hours=3)
    with Session(engine) as session, write(session):
        rollcall_events.record(session, trip_id, SYSTEM, later, kind=Kind.NOTE, text="arrived")

    assert newest_record(engine) == later
