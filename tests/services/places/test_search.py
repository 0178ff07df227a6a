"""The server's places found by letters, rare characters too."""

from tests import factories as make
from tripplanner.domain.access import SYSTEM
from tripplanner.domain.place import Place, PlaceKind
from tripplanner.domain.text import Text
from tripplanner.services.lifecycle import importing
from tripplanner.services.places import places, search
from tripplanner.store.loading import load


def test_places_of_all_the_server_are_found_by_initials(session):
    trip_id = importing.add(session, make.trip(places=(), stops=()), SYSTEM).trip_id
    for name in ("成都博物馆", "邛崃长松寺", "重庆人民大礼堂"):
        places.create(session, Place("x", Text(zh=name), PlaceKind.MUSEUM), SYSTEM)
    trip = load(session, trip_id)

    found = {
        query: [it.place.name.zh for it in search.places(session, trip, query)]
        for query in ("cdbwg", "qlcs", "cqrm", "zhongqing", "礼堂", "zzzz")
    }

    assert found == {
        "cdbwg": ["成都博物馆"],
        "qlcs": ["邛崃长松寺"],
        "cqrm": ["重庆人民大礼堂"],
        "zhongqing": ["重庆人民大礼堂"],
        "礼堂": ["重庆人民大礼堂"],
        "zzzz": [],
    }


def test_places_of_the_trip_come_first_with_their_keys(session):
    place = make.place(name=Text(zh="乙馆"))
    trip_id = importing.add(session, make.trip(places=(place,), stops=()), SYSTEM).trip_id
    places.create(session, Place("x", Text(zh="甲馆"), PlaceKind.MUSEUM), SYSTEM)

    found = search.places(session, load(session, trip_id), "guan")

    assert [(it.place.name.zh, bool(it.key)) for it in found] == [("乙馆", True), ("甲馆", False)]
