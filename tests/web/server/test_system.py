"""The server about itself, and what an administrator sets."""

import datetime as dt

import pytest

from tests.browsing import refusal, saying, text_of
from tests.factories import pupil, trip
from tripplanner.domain.access import SYSTEM
from tripplanner.services.lifecycle import importing
from tripplanner.services.server import system
from tripplanner.services.server.system import Wifi
from tripplanner.store.database.base import db
from tripplanner.store.database.engine import write
from tripplanner.store.loading import load

only_sqlite = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


def test_the_page_says_how_the_server_is(app, signed_in):
    page = signed_in("administrator").get("/system")

    with app.app_context():
        kind = system.database(db.engine).kind
    assert saying(page, "运行状况") == ["运行状况"]
    assert saying(page, kind)[-1].split()[0] == kind


@only_sqlite
def test_the_wifi_of_the_poster_is_kept(app, signed_in):
    typed = {"wifi_name": "丹巴小学-访客", "wifi_password": "mountain8", "wifi_hidden": "1"}

    answer = signed_in("administrator").send("/system/wifi", typed)

    assert answer.status_code == 303
    with app.app_context():
        assert system.wifi(db.session()) == Wifi("丹巴小学-访客", "mountain8", hidden=True)


@only_sqlite
@pytest.mark.parametrize(
    "typed",
    [
        {"wifi_name": "一二三四五六七八九十一"},
        {"wifi_name": "school", "wifi_password": "short"},
        {"wifi_password": "mountain8"},
    ],
)
def test_a_wifi_no_phone_can_join_is_refused(app, signed_in, typed):
    assert signed_in("administrator").send("/system/wifi", typed).status_code == 422
    with app.app_context():
        assert system.wifi(db.session()) == Wifi()


@only_sqlite
@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("http://192.168.1.5:8000/", "http://192.168.1.5:8000"),
        ("192.168.1.5:8000", "http://192.168.1.5:8000"),
        ("https://trip.lan", "https://trip.lan"),
        ("", ""),
    ],
)
def test_an_address_phones_reach_is_kept(app, signed_in, typed, kept):
    assert signed_in("administrator").send("/system/address", {"address": typed}).status_code == 303
    with app.app_context():
        assert system.address(db.session()) == kept


@only_sqlite
@pytest.mark.parametrize(
    "typed",
    [
        "ftp://192.168.1.5",
        "http://192.168.1.5/s/x",
        "http://evil.example.com",
        "http://a:b@192.168.1.5",
        "http://192.168.1.5:99999",
        "http://",
        "学校",
    ],
)
def test_an_address_that_would_not_work_is_refused(app, signed_in, typed):
    answer = signed_in("administrator").send("/system/address", {"address": typed})

    assert answer.status_code == 422
    assert typed.replace("&", "&amp;") in answer.get_data(as_text=True)
    with app.app_context():
        assert system.address(db.session()) == ""


def test_what_is_due_is_deleted_by_a_click(app, signed_in):
    with app.app_context(), write(db.session()) as session:
        one = trip(delete_on=dt.date(2024, 12, 31), pupils=(pupil(name="李小明"),))
        trip_id = importing.add(session, one, SYSTEM).trip_id
    client = signed_in("administrator")

    before = text_of(client.get("/system"))
    client.send("/system/purge")

    assert "已到期" in before
    assert "已到期" not in text_of(client.get("/system"))
    with app.app_context():
        assert load(db.session(), trip_id).pupils == ()


@only_sqlite
@pytest.mark.parametrize("role", ["teacher", "viewer"])
def test_only_administrators_see_it(signed_in, role):
    assert refusal(signed_in(role).get("/system")) == (403, "只有管理员可以这样做。")
