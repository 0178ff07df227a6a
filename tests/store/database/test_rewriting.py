"""What a deletion leaves in the file goes as soon as nobody reads what was there before."""

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from tests import factories as make
from tripplanner.domain.access import SYSTEM
from tripplanner.services.lifecycle import importing
from tripplanner.store.database.engine import write
from tripplanner.store.database.key_check import (
    KeyCheckRow,
    finish_rewriting,
    owe_rewriting,
    settle_key,
)
from tripplanner.store.people import PupilRow


@pytest.fixture
def owed(engine, session, vault):
    """A database from which something was deleted."""
    settle_key(engine, vault)
    with write(session):
        importing.add(session, make.trip(pupils=(make.pupil(),)), SYSTEM)
        owe_rewriting(session)
    return session


def is_owed(session):
    found = session.scalars(select(KeyCheckRow.rewritten)).all()
    session.rollback()
    return found == [False]


def test_the_file_is_rewritten_once(engine, owed):
    assert is_owed(owed)

    assert finish_rewriting(engine)

    assert not is_owed(owed)


def test_it_stays_owed_while_somebody_reads(engine, owed):
    with Session(engine) as reader:
        reader.scalars(select(PupilRow)).all()
        with write(owed):
            owe_rewriting(owed)

        assert not finish_rewriting(engine)
        assert is_owed(owed)

    assert finish_rewriting(engine)
    assert not is_owed(owed)
