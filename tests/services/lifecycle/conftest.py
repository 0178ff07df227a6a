"""What several tests of a trip's life begin with."""

import pytest

from tests.services.lifecycle.test_importing import full_trip
from tripplanner.domain.access import SYSTEM
from tripplanner.services.lifecycle import importing
from tripplanner.store.database.engine import write
from tripplanner.store.loading import load


@pytest.fixture
def source(session):
    """A stored trip that uses every list, to be made once more."""
    with write(session):
        found = importing.add(session, full_trip(), SYSTEM).trip_id
    session.rollback()
    return load(session, found)
