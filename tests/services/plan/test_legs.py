"""Rides made from the travel table, and minutes that go into it."""

import pytest

from tests.factories import DAY, place, stop, trip
from tripplanner.domain.access import SYSTEM
from tripplanner.domain.place import Mode, Travel
from tripplanner.domain.trip import Kind
from tripplanner.errors import BadInput
from tripplanner.services.lifecycle.importing import add
from tripplanner.services.plan import editing, legs
from tripplanner.store.database.engine import write
from tripplanner.store.loading import load


@pytest.fixture
def trip_id(session):
    """A day that goes from a to b, which the table knows, and on to c, which it does not."""
    one = trip(
        places=(place(key="a"), place(key="b"), place(key="c")),
        travel=(Travel("b", "a", 20, Mode.WALK),),
        stops=(
            stop("09:00", "10:00", key="1", place="a"),
            stop("10:30", "11:00", key="2", place="b"),
            stop("11:30", "12:00", key="3", place="c"),
        ),
    )
    with write(session):
        return add(session, one, SYSTEM).trip_id


def rides(session, trip_id):
    return [
        (it.starts, it.ends, it.mode, it.place)
        for it in load(session, trip_id).stops
        if it.kind is Kind.TRAVEL
    ]


def ask(session, trip_id, origin, target, minutes=None, mode=None):
    with write(session):
        legs.add(session, trip_id, SYSTEM, origin=origin, target=target, minutes=minutes, mode=mode)


def test_one_click_takes_the_minutes_and_means_of_the_table(session, trip_id):
    ask(session, trip_id, "1", "2")

    assert rides(session, trip_id) == [(600, 620, Mode.WALK, "b")]


def test_a_way_that_nobody_knows_asks_for_minutes(session, trip_id):
    with pytest.raises(BadInput) as refused:
        ask(session, trip_id, "2", "3")

    assert refused.value.message == "Nobody knows how long this way takes: type the minutes."
    assert rides(session, trip_id) == []


def test_typed_minutes_make_the_ride_and_stand_in_the_table_both_ways(session, trip_id):
    ask(session, trip_id, "2", "3", 25, Mode.COACH)

    known = load(session, trip_id).travel
    assert rides(session, trip_id) == [(660, 685, Mode.COACH, "c")]
    assert Travel("b", "c", 25, Mode.COACH, both_ways=True) in known


def test_minutes_that_are_typed_again_replace_those_of_the_same_means(session, trip_id):
    ask(session, trip_id, "2", "3", 25, Mode.COACH)
    with write(session):
        editing.undo(session, trip_id, SYSTEM)
    ask(session, trip_id, "2", "3", 40, Mode.COACH)

    ways = [
        it.minutes
        for it in load(session, trip_id).travel
        if it.origin == "b" and it.mode is Mode.COACH
    ]
    assert (ways, rides(session, trip_id)) == ([40], [(660, 700, Mode.COACH, "c")])


def test_all_known_rides_of_a_day_are_one_change(session, trip_id):
    with write(session):
        done = legs.add_known(session, trip_id, SYSTEM, DAY)
    added = rides(session, trip_id)
    with write(session):
        editing.undo(session, trip_id, SYSTEM)

    assert (len(done.added), added, rides(session, trip_id)) == (
        1,
        [(600, 620, Mode.WALK, "b")],
        [],
    )
