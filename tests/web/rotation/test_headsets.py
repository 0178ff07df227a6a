"""The fleet on screen."""

import pytest

from tests.browsing import rows_of, saying
from tripplanner.services.rotation import headsets
from tripplanner.store.database.base import db

only_sqlite = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
TYPED = {"model": "PICO 4", "count": "6", "min_age": "13", "max_minutes": "30", "source": "手册"}


def stored(app):
    with app.app_context():
        return [it.headset for it in headsets.overview(db.session())]


def test_headsets_are_listed_with_what_is_not_known(app, signed_in):
    client = signed_in()

    client.send("/headsets/new", TYPED)

    assert rows_of(client.get("/headsets"))[1:] == [
        "PICO 4 手册 6 全部 13 30 分钟 未知 – – 修改 PICO 4"
    ]


@only_sqlite
@pytest.mark.parametrize(
    "fields",
    [
        {"model": ""},
        {"count": "0"},
        {"min_age": "x"},
        {"place": "?"},
        {"usable": "7"},
        {"usable": "4", "usable_on": "?"},
        {"experiences": "x" * 81},
    ],
)
def test_what_cannot_be_is_refused(app, signed_in, fields):
    assert signed_in().send("/headsets/new", TYPED | fields).status_code == 422
    assert stored(app) == []


@only_sqlite
def test_headsets_are_changed_and_removed(app, signed_in):
    client = signed_in()
    client.send("/headsets/new", TYPED)
    address = f"/headsets/{stored(app)[0].id}"

    saved = client.send(address, TYPED | {"count": "5", "version": "1"})
    stale = client.send(address, TYPED | {"count": "4", "version": "1"})

    assert (saved.status_code, stale.status_code, stored(app)[0].count) == (303, 409, 5)
    client.send(f"{address}/remove")
    assert stored(app) == []


@only_sqlite
def test_what_is_charged_and_installed_is_listed_and_edited(app, signed_in):
    client = signed_in()
    ready = {"usable": "4", "usable_on": "2026-12-16", "experiences": "观察宇宙\n\n 海底世界 "}

    client.send("/headsets/new", TYPED | ready)

    assert rows_of(client.get("/headsets"))[1:] == [
        "PICO 4 体验项目：观察宇宙、海底世界 手册 6 12月16日 周三 4 台 13 30 分钟 未知 – – 修改 PICO 4"
    ]
    form = client.get(f"/headsets/{stored(app)[0].id}")
    assert saying(form, "观察宇宙") == ["观察宇宙 海底世界"]
    assert 'value="2026-12-16"' in form.get_data(as_text=True)


@only_sqlite
def test_a_count_without_a_day_is_of_today(app, signed_in):
    signed_in().send("/headsets/new", TYPED | {"usable": "4"})

    with app.app_context():
        (line,) = headsets.overview(db.session())
    assert line.ready.usable == 4
    assert line.ready.usable_on is not None
