"""A trip's places, and the ways between them."""

import pytest

from tests.factories import DAY, group, place, pupil, stop, trip
from tripplanner.domain.access import SYSTEM
from tripplanner.domain.place import Mode
from tripplanner.errors import BadInput, Faults, NotFound
from tripplanner.services.lifecycle.importing import add
from tripplanner.services.places import places
from tripplanner.services.plan import places as plan_places
from tripplanner.services.plan.places import Typed, Way
from tripplanner.store.database.engine import write
from tripplanner.store.loading import load


@pytest.fixture
def trip_id(session):
    """A trip that goes from a to b, and knows c as well."""
    one = trip(
        places=(place(key="a"), place(key="b"), place(key="c")),
        groups=(group(key="g"),),
        pupils=(pupil("g"),),
        stops=(
            stop("09:00", "10:00", DAY, place="a"),
            stop("11:00", "12:00", DAY, place="b"),
        ),
    )
    with write(session):
        return add(session, one, SYSTEM).trip_id


def typed(origin, destination, minutes, *, both=True, shown=None, mode=None):
    return Typed(origin, destination, minutes, mode, both, shown)


def save(session, trip_id, *rows):
    with write(session):
        return plan_places.save_ways(session, load(session, trip_id), rows, SYSTEM)


def test_the_way_the_plan_needs_comes_first(session, trip_id):
    assert plan_places.ways(session, load(session, trip_id)) == [
        Way("a", "b", needed=True),
        Way("a", "c"),
        Way("b", "c"),
    ]


def test_a_typed_time_is_known_both_ways(session, trip_id):
    changed = save(session, trip_id, typed("a", "b", 30, mode=Mode.COACH), typed("a", "c", None))

    assert changed == 1
    assert plan_places.ways(session, load(session, trip_id))[0] == Way("a", "b", 30, Mode.COACH)


def test_a_way_that_is_not_the_same_back_asks_for_the_way_back(session, trip_id):
    save(session, trip_id, typed("a", "b", 30))

    save(session, trip_id, typed("a", "b", 45, both=False, shown=30))

    assert plan_places.ways(session, load(session, trip_id))[:2] == [
        Way("a", "b", 45, both_ways=False),
        Way("b", "a", both_ways=False),
    ]


def test_both_directions_can_have_their_own_time(session, trip_id):
    save(session, trip_id, typed("a", "b", 30, both=False))

    save(
        session, trip_id, typed("a", "b", 30, both=False, shown=30), typed("b", "a", 50, both=False)
    )

    found = {(it.origin, it.destination): it.minutes for it in load(session, trip_id).travel}
    assert found == {("a", "b"): 30, ("b", "a"): 50}


def test_an_emptied_time_is_unknown_again(session, trip_id):
    save(session, trip_id, typed("a", "b", 30))

    save(session, trip_id, typed("a", "b", None, shown=30))

    assert load(session, trip_id).travel == ()


def test_a_time_somebody_else_typed_meanwhile_is_not_overwritten(session, trip_id):
    save(session, trip_id, typed("a", "b", 30))

    with pytest.raises(Faults) as caught:
        save(session, trip_id, typed("a", "b", 40), typed("a", "c", 10))

    session.rollback()
    assert [fault.where for fault in caught.value.faults] == ["a.b"]
    assert [it.minutes for it in load(session, trip_id).travel] == [30]


def test_places_of_the_server_join_and_leave_a_trip(session, trip_id):
    with write(session):
        other = places.create(session, place(), SYSTEM)
        plan_places.add(session, trip_id, [other, other], SYSTEM)

    assert [it.key for it in load(session, trip_id).places] == ["a", "b", "c", "place4"]

    with write(session):
        plan_places.remove(session, trip_id, "place4", SYSTEM)
    assert [it.key for it in load(session, trip_id).places] == ["a", "b", "c"]


def test_a_place_with_stops_stays(session, trip_id):
    with pytest.raises(BadInput):
        plan_places.remove(session, trip_id, "a", SYSTEM)


def test_an_unknown_place_is_refused(session, trip_id):
    with pytest.raises(NotFound), write(session):
        plan_places.add(session, trip_id, ["nowhere"], SYSTEM)
