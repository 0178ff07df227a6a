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
    """Give a function that stores a trip and returns its open and its done lines."""

    def go(one):
        with app.app_context(), write(db.session()) as session:
            trip_id = add(session, one, SYSTEM).trip_id
        client = sign_in(app.test_client(), "teacher", "leader")
        make_member(app, trip_id, client.actor, "leader")
        page = client.get(f"/trips/{trip_id}", headers={"Accept-Language": "en"})
        text = html.unescape(page.get_data(as_text=True)).replace(trip_id, "ID")
        found = [
            re.findall(r'<li class="step (\w+)">.*?<a href="([^"]+)">([^<]+)</a>', part, re.DOTALL)
            for part in text.partition("steps-done")[::2]
        ]
        return found[0], found[1]

    return go


def test_an_empty_trip_has_nothing_ticked_but_what_was_typed(read):
    left, done = read(trip(key="empty", sending_school="home"))

    assert [name for _, _, name in done] == ["Dates", "Schools"]
    assert [state for state, _, _ in left[:3]] == ["blocking"] * 3
    assert {"Confirm the opening hours", "Confirm the bookings"} <= {name for *_, name in left}


def test_what_forbids_departure_comes_first_then_what_nobody_knows(read):
    left, _ = read(demonstration(date(2026, 11, 23)))
    order = ["blocking", "unknown", "open"]

    assert [order.index(state) for state, _, _ in left] == sorted(
        order.index(state) for state, _, _ in left
    )


def test_a_line_leads_to_what_it_names(read):
    alone = pupil("", key="p9", guardians=())
    left, done = read(replace(trip(key="ways", pupils=(alone,)), starts=DAY))
    links = {name: link for _, link, name in (*left, *done)}

    assert links["Add the guardians' phones"] == "/trips/ID/people/pupils/p9"
    assert links["Put every pupil in a group"] == "/trips/ID/people/groups"
    assert links["Find enough adults"] == "/trips/ID/people/adults"
    assert links["Add the emergency number at school"] == "/trips/ID/edit#f-emergency_phone"
    assert links["Dates"] == "/trips/ID/edit#f-starts"
