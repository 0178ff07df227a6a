"""“How do they get there?” on the page of a day."""

import re

import pytest

from tests import factories as make
from tests.browsing import make_member
from tests.web.trips.test_trips import put, stored
from tripplanner.domain.place import Mode, Travel
from tripplanner.domain.text import Text
from tripplanner.domain.trip import Kind


@pytest.fixture
def trip_id(app):
    names = {"a": "宾馆", "b": "博物馆", "c": "学校"}
    return put(
        app,
        make.trip(
            places=tuple(make.place(key=key, name=Text(zh=name)) for key, name in names.items()),
            travel=(Travel("a", "b", 40, Mode.COACH),),
            stops=(
                make.stop("09:00", "10:00", key="1", place="a"),
                make.stop("10:30", "12:00", key="2", place="b", title=Text(zh="参观")),
                make.stop("13:00", "14:00", key="3", place="c"),
            ),
        ),
    )


def test_the_page_asks_says_what_moves_and_takes_typed_minutes(app, signed_in, trip_id):
    lin = signed_in("teacher")
    make_member(app, trip_id, lin.actor, "editor")
    address = f"/trips/{trip_id}/plan/{make.DAY.isoformat()}"
    page = lin.get(address).get_data(as_text=True)

    lin.send(f"/trips/{trip_id}/plan/legs", {"origin": "1", "target": "2"})
    typed = {"origin": "2", "target": "3", "ride_minutes": "25", "ride_mode": "walk"}
    lin.send(f"/trips/{trip_id}/plan/legs", typed | {"both_ways": "1"})

    trip = stored(app, trip_id)
    rides = [(it.starts, it.ends, it.mode) for it in trip.stops if it.kind is Kind.TRAVEL]
    assert re.findall(r'class="leg-moves">([^<]*)<', page) == [
        "加上后，“参观”顺延到 10:40 开始，结束时间不变。"
    ]
    assert rides == [(600, 640, Mode.COACH), (720, 745, Mode.WALK)]
    assert Travel("b", "c", 25, Mode.WALK, both_ways=True) in trip.travel
    assert 'class="legs' not in lin.get(address).get_data(as_text=True)
