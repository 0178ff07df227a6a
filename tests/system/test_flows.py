"""What happens goes down the floors and never climbs back; a moved stop stays a short walk."""

import pytest

from tests.system.flows import FLOWS, PACKAGE, moved_stop, room_of, traced

#: Rooms that a moved stop may enter. It was 30 modules with 9 climbs before the house was
#: redrawn; the aim is 12 rooms.
MOST_ROOMS = 14


@pytest.mark.parametrize(
    "flow", list(FLOWS.values()), ids=[flow.__name__ for flow in FLOWS.values()]
)
def test_no_flow_climbs_back_to_a_higher_floor(flow):
    walk = flow()

    assert walk.climbs == {}
    assert walk.rooms[0] == "web/http"
    if flow is moved_stop:
        assert len(walk.rooms) <= MOST_ROOMS, walk.rooms


def test_a_climb_is_noticed():
    """The tracer is no good if a lower floor that calls a higher one goes unseen."""
    from tripplanner.web.http.security import local_path

    walk = traced(lambda: exec_in_store(local_path))

    assert [upper for _, upper in walk.climbs] == ["web/http:local_path"]


def exec_in_store(function) -> None:
    """Call a function from code that says it lies in the store."""
    source = "def query(function):\n    return function('/trips', '')\n"
    names: dict[str, object] = {}
    exec(compile(source, str(PACKAGE / "store" / "trips.py"), "exec"), names)
    names["query"](function)  # type: ignore[operator]


@pytest.mark.parametrize(
    ("path", "room"),
    [
        (PACKAGE / "services" / "plan" / "view.py", "services/plan"),
        (PACKAGE / "domain" / "trip.py", "domain"),
        (PACKAGE / "errors.py", "errors"),
        (PACKAGE.parent / "tests" / "factories.py", None),
    ],
)
def test_a_room_is_a_folder_or_a_floor(path, room):
    assert room_of(str(path)) == room
