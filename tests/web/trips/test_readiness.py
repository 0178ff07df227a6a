"""What is left before departure, as a teacher reads it: blockers first, done things folded away."""

import html
import re
from dataclasses import replace
from datetime import date

import pytest

from tests.browsing import make_member, sign_in
from tests.factories import DAY, pupil, trip
from tripplanner.domain.access import SYSTEM
from tripplanner.exchange.trip_file.demonstration import demonstration
from tripplanner.services.lifecycle.importing import add
from tripplanner.store.database.base import db
from tripplanner.store.database.engine import write

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


@pytest.fixture
def read(app):
    """Give a function that stores a trip and returns the open lines of each part, and its done lines."""

    def go(one):
        with app.app_context(), write(db.session()) as session:
            trip_id = add(session, one, SYSTEM).trip_id
        client = sign_in(app.test_client(), "teacher", "leader")
        make_member(app, trip_id, client.actor, "leader")
        page = client.get(f"/trips/{trip_id}", headers={"Accept-Language": "en"})
        text = html.unescape(page.get_data(as_text=True)).replace(trip_id, "ID")
        parts = [
            re.findall(
                r'<li class="step (\w+)">.*?href="([^"]+)">.*?<b>([^<]+)</b>', part, re.DOTALL
            )
            for part in text.split('<section class="card part"')[1:]
        ]
        left = [[one for one in part if one[0] != "done"] for part in parts]
        return left, [one for part in parts for one in part if one[0] == "done"]

    return go


def test_an_empty_trip_has_nothing_ticked_but_what_was_typed(read):
    left, done = read(trip(key="empty", sending_school="home"))

    assert [name for _, _, name in done] == ["Dates", "Schools"]
    assert [part[0][0] for part in left] == ["blocking", "blocking", "open"]
    planning = {name for *_, name in left[0]}
    assert {"Confirm the opening hours", "Confirm the bookings"} <= planning


def test_in_each_part_what_forbids_departure_comes_first_then_what_nobody_knows(read):
    left, _ = read(demonstration(date(2026, 11, 23)))
    order = ["blocking", "unknown", "open"]

    for part in left:
        states = [order.index(state) for state, _, _ in part]
        assert states == sorted(states)
    assert [[name for *_, name in part] for part in left][2] == [
        "Publish the plan",
        "Make links for pupils",
        "Print the day cards",
    ]


def test_a_line_leads_to_what_it_names(read):
    alone = pupil("", key="p9", guardians=())
    left, done = read(replace(trip(key="ways", pupils=(alone,)), starts=DAY))
    links = {name: link for _, link, name in [one for part in (*left, done) for one in part]}

    assert links["Add the guardians' phones"] == "/trips/ID/people/pupils/p9"
    assert links["Put every pupil in a group"] == "/trips/ID/people/groups"
    assert links["Find enough adults"] == "/trips/ID/people/adults"
    assert links["Add the emergency number at school"] == "/trips/ID/edit#f-emergency_phone"
    assert links["Dates"] == "/trips/ID/edit#f-starts"
