"""Columns of our own, and ids."""

import datetime as dt
import uuid

import pytest
from sqlalchemy.exc import StatementError
from sqlalchemy.orm import Session

from tests import factories as make
from tripplanner.domain.text import Text
from tripplanner.store.database.base import new_id, utc_now
from tripplanner.store.database.engine import write
from tripplanner.store.trips import TripRow
from tripplanner.store.users import SignInLinkRow


def test_ids_are_random_uuids_of_version_seven_in_the_order_made():
    ids = [new_id() for _ in range(1000)]

    assert ids == sorted(set(ids))
    assert {(uuid.UUID(it).version, uuid.UUID(it).variant) for it in ids} == {(7, uuid.RFC_4122)}


def test_a_moment_comes_back_with_its_zone(session: Session):
    chengdu = dt.timezone(dt.timedelta(hours=8))
    at = dt.datetime(2026, 12, 16, 9, 30, tzinfo=chengdu)
    with write(session):
        session.add(
            SignInLinkRow(id="x", token_hash="h", purpose="first", role="teacher", expires_at=at)
        )
    session.expire_all()

    found = session.get(SignInLinkRow, "x").expires_at

    assert (found, found.tzinfo) == (at, dt.UTC)


def test_a_moment_without_a_zone_is_refused(session: Session):
    naive = dt.datetime(2026, 12, 16, 9, 30)

    with pytest.raises(StatementError, match="time zone"), write(session):
        session.add(
            SignInLinkRow(id="x", token_hash="h", purpose="first", role="teacher", expires_at=naive)
        )


def test_this_moment_is_aware():
    assert utc_now().utcoffset() == dt.timedelta(0)


def test_text_comes_back_in_the_languages_it_had(session: Session):
    with write(session):
        row = TripRow(id=new_id())
        row.fill(make.trip(key="a", title=Text(zh="研学", bo="སློབ་སྦྱོང")))
        session.add(row)
    session.expire_all()

    assert session.get(TripRow, row.id).title == Text(zh="研学", bo="སློབ་སྦྱོང")
