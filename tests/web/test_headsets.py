"""The fleet on screen."""

import pytest

from tests.browsing import text_of
from tripplanner.services import headsets
from tripplanner.store.base import db

only_sqlite = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
TYPED = {"model": "PICO 4", "count": "6", "min_age": "13", "max_minutes": "30", "source": "手册"}


def stored(app):
    with app.app_context():
        return [it.headset for it in headsets.overview(db.session())]


def test_headsets_are_listed_with_what_is_not_known(app, signed_in):
    client = signed_in()

    client.send("/headsets/new", TYPED)

    assert "PICO 4 手册 6 13 30 分钟 未知 – – 修改" in text_of(client.get("/headsets"))


@only_sqlite
@pytest.mark.parametrize(
    "fields", [{"model": ""}, {"count": "0"}, {"min_age": "x"}, {"place": "?"}]
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
