"""The picker of places, and stops that name a place the trip does not use yet."""

import pytest

from tests import factories as make
from tests.browsing import make_member, refusal
from tests.web.trips.test_trips import put, stored
from tripplanner.domain.access import SYSTEM
from tripplanner.domain.place import Place, PlaceKind
from tripplanner.domain.text import Text
from tripplanner.services.places import places
from tripplanner.store.database.base import db
from tripplanner.store.database.engine import write

JSON = {"Accept": "application/json"}


@pytest.fixture
def trip_id(app):
    return put(app, make.trip(places=(make.place(key="hotel", name=Text(zh="宾馆")),), stops=()))


@pytest.fixture
def editor(app, signed_in, trip_id):
    client = signed_in("teacher")
    make_member(app, trip_id, client.actor, "editor")
    return client


def fields(place, **more):
    return {
        "title_zh": "参观",
        "title_en": "",
        "starts": "09:00",
        "ends": "10:00",
        "kind": "visit",
        "date": make.DAY.isoformat(),
        "booking": "none",
        "place": place,
        **more,
    }


def test_letters_find_a_place_of_the_server_and_offer_a_new_one(app, editor, trip_id):
    with app.app_context(), write(db.session()) as session:
        museum = Place("x", Text(zh="成都博物馆"), PlaceKind.MUSEUM, capacity=200)
        place_id = places.create(session, museum, SYSTEM)

    answer = editor.get(f"/trips/{trip_id}/plan/places?q=cdbwg", headers=JSON).get_json()

    assert answer == {
        "places": [
            {
                "value": f"id:{place_id}",
                "name": "成都博物馆",
                "note": "开放时间未知 · 可容 200 人",
                "sure": "待确认",
                "is_sure": False,
                "here": False,
            }
        ],
        "new": {"value": "new:cdbwg", "text": "新建场馆“cdbwg”"},
    }


def test_a_stop_at_a_new_place_makes_it(app, editor, trip_id):
    answer = editor.send(f"/trips/{trip_id}/plan/stops", fields("new:成都博物馆"))

    trip = stored(app, trip_id)
    place = next(it for it in trip.places if it.name.zh == "成都博物馆")
    assert (answer.status_code, [it.place for it in trip.stops]) == (303, [place.key])


def test_a_stop_that_is_refused_makes_no_place_and_keeps_what_was_typed(app, editor, trip_id):
    answer = editor.send(f"/trips/{trip_id}/plan/stops", fields("new:成都博物馆", starts="later"))

    page = answer.get_data(as_text=True)
    assert (answer.status_code, len(stored(app, trip_id).places)) == (422, 1)
    assert page.count('<option value="new:成都博物馆" selected>成都博物馆</option>') == 1


def test_a_place_that_is_neither_of_the_trip_nor_of_the_server_is_refused(app, editor, trip_id):
    unknown = editor.send(f"/trips/{trip_id}/plan/stops", fields("elsewhere"))
    gone = editor.send(f"/trips/{trip_id}/plan/stops", fields("id:gone"))

    assert (unknown.status_code, gone.status_code, stored(app, trip_id).stops) == (422, 404, ())
    assert refusal(gone) != ""
