"""A trip on other days: what that does is told first, done in one step and undone in one."""

from datetime import date, timedelta

import pytest

from tests import factories as make
from tripplanner.domain.access import SYSTEM
from tripplanner.domain.finding import Level
from tripplanner.domain.place import Opening
from tripplanner.domain.trip import Booking
from tripplanner.errors import BadInput
from tripplanner.exchange.trip_file.file import write_trip
from tripplanner.services.lifecycle import importing, moving
from tripplanner.services.plan import editing
from tripplanner.store.database.engine import write
from tripplanner.store.loading import load

TUESDAY = date(2027, 5, 11)


@pytest.fixture
def trip_id(session):
    """Two days from a Tuesday on, at a museum that is open on Tuesdays and Wednesdays."""
    museum = make.place(
        key="museum",
        opening=(Opening(("tue", "wed"), 540, 1020),),
        source="官网",
        verified_on=TUESDAY - timedelta(days=30),
    )
    made = make.trip(
        starts=TUESDAY,
        ends=TUESDAY + timedelta(days=1),
        delete_on=TUESDAY + timedelta(days=1 + importing.RETENTION_DAYS),
        places=(museum,),
        stops=(
            make.stop(key="a", day=TUESDAY, place="museum", booking=Booking.CONFIRMED),
            make.stop(key="b", day=TUESDAY + timedelta(days=1), place="museum"),
        ),
    )
    with write(session):
        found = importing.add(session, made, SYSTEM).trip_id
    session.rollback()
    return found


def preview(session, trip_id, days, **fields):
    return moving.preview(session, trip_id, days, None, **fields)


def rules(findings):
    return sorted({it.rule for it in findings if it.level is Level.BLOCK})


def test_what_a_move_breaks_is_told_and_nothing_is_written(session, trip_id):
    before = write_trip(load(session, trip_id))

    found = preview(session, trip_id, -1)

    assert rules(found.fresh) == ["opening.closed"]
    assert [(old.date, old.booking, new.date, new.booking) for old, new in found.asked] == [
        (TUESDAY, Booking.CONFIRMED, TUESDAY - timedelta(days=1), Booking.NEEDED)
    ]
    assert write_trip(load(session, trip_id)) == before


def test_a_move_is_one_step_that_one_undo_takes_back_to_the_byte(session, trip_id):
    before = write_trip(load(session, trip_id))

    with write(session):
        moving.move(session, preview(session, trip_id, 7), SYSTEM)
    session.rollback()
    after = load(session, trip_id)
    with write(session):
        editing.undo(session, trip_id, SYSTEM)
    session.rollback()

    assert (after.starts, after.ends) == (
        TUESDAY + timedelta(days=7),
        TUESDAY + timedelta(days=8),
    )
    assert after.delete_on == after.ends + timedelta(days=importing.RETENTION_DAYS)
    assert [it.booking for it in after.stops] == [Booking.NEEDED, Booking.NONE]
    assert write_trip(load(session, trip_id)) == before


def test_bookings_that_were_agreed_stay(session, trip_id):
    with write(session):
        moving.move(session, preview(session, trip_id, 7, ask_again=False), SYSTEM)

    assert load(session, trip_id).stops[0].booking is Booking.CONFIRMED


def test_what_a_colleague_changed_meanwhile_is_not_moved_unseen(session, trip_id):
    found = preview(session, trip_id, 7)
    stop = found.before.stops[1]
    session.rollback()
    with write(session):
        editing.move(session, trip_id, SYSTEM, "b", version=stop.version, minutes=5)
    session.rollback()

    with pytest.raises(BadInput), write(session):
        moving.move(session, found, SYSTEM)
    session.rollback()

    assert load(session, trip_id).starts == TUESDAY


@pytest.mark.parametrize(
    ("days", "since"), [(0, None), (731, None), (-731, None), (1, TUESDAY + timedelta(days=9))]
)
def test_a_move_that_cannot_be_meant_is_refused(session, trip_id, days, since):
    with pytest.raises(BadInput):
        preview(session, trip_id, days, since=since)
