"""Last year's trip on screen: offered, made in one click, refused at its field."""

import re
from datetime import timedelta

import pytest

from tests import factories as make
from tests.browsing import faults_of, saying
from tripplanner.domain.access import SYSTEM
from tripplanner.services.lifecycle import importing
from tripplanner.services.trips.overview import overview
from tripplanner.store.database.base import db
from tripplanner.store.database.engine import write
from tripplanner.store.loading import load

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


@pytest.fixture
def source(app, signed_in):
    made = make.trip(
        groups=(make.group(key="g"),),
        pupils=(make.pupil("g", name="云小朵"),),
        stops=(make.stop(),),
    )
    with app.app_context(), write(db.session()) as session:
        return importing.add(session, made, SYSTEM).trip_id


def trips(app):
    with app.app_context():
        return [line.id for line in overview(db.session(), SYSTEM)]


def fields_of(page):
    return dict(re.findall(r'name="(starts|title\.\w+)"[^>]*? value="([^"]*)"', page))


def test_the_offer_is_taken_as_it_stands(app, signed_in, source):
    client = signed_in("administrator")
    page = client.get(f"/trips/{source}/copy")
    typed = fields_of(page.get_data(as_text=True))

    answer = client.send(f"/trips/{source}/copy", typed | {"adults": "1"})

    made = next(it for it in trips(app) if it != source)
    assert answer.headers["Location"].startswith(f"/trips/{made}")
    assert saying(page, "1 名学生及其同意书")
    with app.app_context():
        old, new = (load(db.session(), it) for it in (source, made))
    assert (new.starts - old.starts) % timedelta(days=7) == timedelta(0)
    assert (len(new.stops), new.pupils) == (1, ())


@pytest.mark.parametrize(
    "typed", [{"starts": ""}, {"starts": "2027-02-30"}, {"title.zh": "", "title.en": ""}]
)
def test_a_fault_stands_at_its_field(app, signed_in, source, typed):
    client = signed_in("administrator")
    offered = fields_of(client.get(f"/trips/{source}/copy").get_data(as_text=True))

    answer = client.send(f"/trips/{source}/copy", offered | typed)

    assert (answer.status_code, len(faults_of(answer))) == (422, 1)
    assert trips(app) == [source]


def test_who_only_looks_makes_no_copy(app, signed_in, source):
    viewer = signed_in("viewer")

    assert viewer.send(f"/trips/{source}/copy", {"starts": "2027-05-10"}).status_code == 404
    assert trips(app) == [source]
