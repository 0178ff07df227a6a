"""What is remembered of a trip's events never differs from what is stored."""

import contextlib
import datetime as dt

import pytest
from sqlalchemy import delete

from tests import factories as make
from tripplanner.domain.access import SYSTEM
from tripplanner.services.lifecycle import importing, purge
from tripplanner.services.rollcall import events as rollcall_events
from tripplanner.services.rollcall.event_cache import history
from tripplanner.store.database.engine import write
from tripplanner.store.rollcall import RollcallEventRow

NOW = dt.datetime(2024, 12, 3, tzinfo=dt.UTC)


@pytest.fixture
def trip_id(session):
    with write(session):
        return importing.add(session, make.trip(), SYSTEM).trip_id


def note(session, trip_id, text):
    rollcall_events.record(session, trip_id, SYSTEM, NOW, kind="note", text=text)


def texts(session, trip_id):
    return [it.event.text for it in history(session, trip_id)]


def test_newer_events_join_those_that_are_remembered(session, trip_id):
    with write(session):
        note(session, trip_id, "a")
    first = texts(session, trip_id)
    with write(session):
        note(session, trip_id, "b")

    assert (first, texts(session, trip_id)) == (["a"], ["a", "b"])


def test_what_was_undone_is_not_remembered(session, trip_id):
    seen = []
    with contextlib.suppress(LookupError), write(session):
        note(session, trip_id, "a")
        seen = texts(session, trip_id)
        raise LookupError

    assert (seen, texts(session, trip_id)) == (["a"], [])


def test_another_database_in_its_place_is_noticed(session, trip_id):
    with write(session):
        note(session, trip_id, "a")
    assert texts(session, trip_id) == ["a"]
    with write(session):
        session.execute(delete(RollcallEventRow))
        note(session, trip_id, "z")

    assert texts(session, trip_id) == ["z"]


def test_a_purge_is_noticed(session, trip_id):
    with write(session):
        note(session, trip_id, "李小明")
    assert texts(session, trip_id) == ["李小明"]
    with write(session):
        purge.purge(session, trip_id, SYSTEM, NOW)

    assert texts(session, trip_id) == []
