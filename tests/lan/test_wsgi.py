"""What answers before Flask does."""

import pytest
from werkzeug.test import Client

from tripplanner.lan.wsgi import front_door
from tripplanner.web.http.server_state import server_of

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


def test_published_pages_are_answered_before_flask_and_the_rest_by_it(app):
    cache = server_of(app).page_cache
    cache.keep("/s/page", "zh", b"bytes", [("Content-Type", "text/html")], 10)
    client = Client(front_door(app))

    kept, other = client.get("/s/page"), client.get("/s/another")

    assert (kept.status_code, kept.get_data()) == (200, b"bytes")
    assert other.status_code == 404
    assert b"<html" in other.get_data()


def test_nothing_is_kept_for_ever(app):
    cache = server_of(app).page_cache
    cache.keep("/s/page", "zh", b"bytes", [("Content-Type", "text/html")], 10)
    client = Client(front_door(app))
    before = client.get("/s/page").get_data()
    cache.clear()

    after = client.get("/s/page")

    assert (before, after.status_code, b"bytes" in after.get_data()) == (b"bytes", 404, False)
