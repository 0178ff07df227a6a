"""The place of a stop: of the trip, of the server, or new."""

import pytest

from tests import factories as make
from tripplanner.domain.access import SYSTEM
from tripplanner.domain.place import Place, PlaceKind
from tripplanner.domain.text import Text
from tripplanner.errors import Faults
from tripplanner.services.lifecycle.importing import add
from tripplanner.services.places import places
from tripplanner.services.plan.stop_place import resolved
from tripplanner.store.database.engine import write
from tripplanner.store.loading import load


@pytest.fixture
def trip_id(session):
    with write(session):
        return add(session, make.trip(places=(), stops=()), SYSTEM).trip_id


def name(session, trip_id, text):
    with write(session):
        key = resolved(session, load(session, trip_id), text, "zh", SYSTEM)
    return key, [(it.key, it.name.zh, it.kind) for it in load(session, trip_id).places]


def test_another_place_of_the_server_is_put_on_the_trip(session, trip_id):
    with write(session):
        place = places.create(session, Place("x", Text(zh="科技馆"), PlaceKind.OTHER), SYSTEM)

    key, known = name(session, trip_id, f"id:{place}")

    assert known == [(key, "科技馆", PlaceKind.OTHER)]


def test_a_new_place_is_made_once_with_the_kind_its_name_says(session, trip_id):
    first, _ = name(session, trip_id, "new: 成都博物馆 ")
    second, known = name(session, trip_id, "new:成都博物馆")

    assert (first, known) == (second, [(first, "成都博物馆", PlaceKind.MUSEUM)])


def test_a_key_of_the_trip_stays_and_a_name_of_nothing_is_refused(session, trip_id):
    kept, known = name(session, trip_id, "museum")

    with pytest.raises(Faults) as refused:
        name(session, trip_id, "new:  ")

    assert (kept, known) == ("museum", [])
    assert [(it.where, it.message) for it in refused.value.faults] == [
        ("place", "Give the new place a name.")
    ]
