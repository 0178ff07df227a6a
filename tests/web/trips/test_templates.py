"""Templates on screen: a trip in two clicks, a trip kept, files in and out."""

import io

import pytest

from tests import factories as make
from tests.browsing import faults_of, saying
from tripplanner.domain.access import SYSTEM
from tripplanner.services.lifecycle import importing, templates
from tripplanner.services.trips.overview import overview
from tripplanner.store.database.base import db
from tripplanner.store.database.engine import write

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


def trips(app):
    with app.app_context():
        return [(line.key, line.stops) for line in overview(db.session(), SYSTEM)]


def bring(client, content):
    fields = {"file": (io.BytesIO(content), "t.json")}
    return client.send("/templates/import", fields, content_type="multipart/form-data")


def test_a_trip_is_made_from_a_shipped_template(app, signed_in):
    client = signed_in()

    page = client.get("/templates")
    answer = client.send("/templates/vr-morning/use", {"starts": "2027-05-11"})

    assert saying(page, "程序自带")
    assert answer.status_code == 303
    assert trips(app) == [("vr-morning-2027", 4)]


@pytest.mark.parametrize("starts", ["", "2027-02-30", "2199-12-31"])
def test_a_day_that_is_none_is_said_at_its_field(app, signed_in, starts):
    answer = signed_in().send("/templates/vr-morning/use", {"starts": starts})

    assert (answer.status_code, len(faults_of(answer))) == (422, 1)
    assert trips(app) == []


def test_a_trip_is_kept_taken_along_and_brought_back(app, signed_in):
    with app.app_context(), write(db.session()) as session:
        trip_id = importing.add(session, make.trip(key="one", stops=(make.stop(),)), SYSTEM).trip_id
    client = signed_in("administrator")

    client.send(f"/trips/{trip_id}/template")
    content = client.get("/templates/one.json").get_data()
    client.send("/templates/one/remove")
    answer = bring(client, content)

    assert answer.status_code == 303
    with app.app_context():
        assert "one" in [line.key for line in templates.overview(db.session())]


@pytest.mark.parametrize(
    "content", [b"", b"{}", b'{"format": "tripplanner/1", "trip": {"days": 0}}']
)
def test_a_file_that_is_none_changes_nothing(app, signed_in, content):
    answer = bring(signed_in(), content)

    assert (answer.status_code, bool(faults_of(answer))) == (422, True)
    with app.app_context():
        assert [line for line in templates.overview(db.session()) if not line.shipped] == []


def test_who_only_looks_sees_them_and_makes_nothing(app, signed_in):
    viewer = signed_in("viewer")

    assert saying(viewer.get("/templates"), "程序自带")
    assert viewer.send("/templates/vr-morning/use", {"starts": "2027-05-11"}).status_code == 403
    assert trips(app) == []
