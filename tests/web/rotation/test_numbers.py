"""Pupils' phones: rounds and headsets by number, and no name."""

import re
from dataclasses import replace
from datetime import date

import pytest

from tests.browsing import refusal, text_of
from tripplanner.domain.access import SYSTEM
from tripplanner.exchange.trip_file.demonstration import demonstration
from tripplanner.services.lifecycle.importing import add
from tripplanner.services.publishing.editions import publish
from tripplanner.store.database.base import db
from tripplanner.store.database.engine import write
from tripplanner.store.editions import shares_of
from tripplanner.store.loading import load

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


@pytest.fixture
def published(app):
    """The demonstration trip without its mistake, published: the trip and its links by group."""
    made = demonstration(date(2026, 11, 23))
    made = replace(made, stops=tuple(it for it in made.stops if it.key != "d1_museum"))
    with app.app_context(), write(db.session()) as session:
        trip_id = add(session, made, SYSTEM).trip_id
        publish(session, trip_id, SYSTEM)
    with app.app_context():
        links = {it.group_key: it.token for it in shares_of(db.session(), trip_id)}
        return load(db.session(), trip_id), links


def test_a_phone_finds_its_number_and_no_name(app, published):
    trip, links = published

    page = app.test_client().get(f"/s/{links['']}/vr?lang=en").get_data(as_text=True)

    assert [it.name for it in trip.pupils if it.name in page] == []
    assert page.count('<li id="n') == 20
    text = text_of(app.test_client().get(f"/s/{links['']}/vr?lang=zh"))
    assert "1 第1轮 09:45 1号头显 观察宇宙" in text


def test_a_groups_link_shows_its_own_numbers(app, published):
    trip, links = published
    group = trip.groups[0].key
    mine = [n for n, it in enumerate(trip.pupils, 1) if it.group == group]

    page = app.test_client().get(f"/s/{links[group]}/vr").get_data(as_text=True)

    assert [number for number in range(1, 21) if f'id="n{number}"' in page] == mine


def test_the_pupils_page_leads_there(app, published):
    _, links = published

    page = app.test_client().get(f"/s/{links['']}?lang=zh").get_data(as_text=True)

    links_there = re.findall(r'<a href="([^"]+)">([^<]*轮次)</a>', page)
    assert links_there == [(f"{links['']}/vr?lang=zh", "按编号查轮次")]


def test_a_link_that_never_was_finds_nothing(app):
    assert refusal(app.test_client().get("/s/AAAAAAAAAAAAAAAA/vr")) == (
        404,
        "这个链接已失效，请向老师要新的二维码。",
    )
