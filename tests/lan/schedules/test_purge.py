"""The server deletes by itself what is due."""

import datetime as dt

from tests.factories import pupil, trip
from tripplanner.config import Settings
from tripplanner.domain.access import SYSTEM
from tripplanner.services.lifecycle.importing import add
from tripplanner.services.lifecycle.purge_everywhere import purge_due
from tripplanner.store.database.engine import write
from tripplanner.store.loading import load

NOON = dt.datetime(2025, 1, 2, 4, 0, tzinfo=dt.UTC)


def test_what_is_due_goes_and_the_rest_stays(session, engine, vault, tmp_path):
    with write(session):
        old = add(session, trip(delete_on=NOON.date(), pupils=(pupil(),)), SYSTEM).trip_id
        new = add(session, trip(pupils=(pupil(),)), SYSTEM).trip_id
    session.rollback()

    settings = Settings(instance=tmp_path)
    report = purge_due(engine, vault, settings, NOON)

    assert [it.trip_id for it in report.purged] == [old]
    assert [len(load(session, it).pupils) for it in (old, new)] == [0, 1]
    assert purge_due(engine, vault, settings, NOON).purged == ()
