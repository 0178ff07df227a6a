"""A page costs as many statements with three hundred trips as with three."""

import pytest
from sqlalchemy import event, select

from tests import factories as make
from tests.system.faults.sizes import size
from tripplanner.domain.access import SYSTEM
from tripplanner.domain.vr_visit import Headset, VrVisit
from tripplanner.services.lifecycle import importing
from tripplanner.store.database.base import db
from tripplanner.store.database.engine import write
from tripplanner.store.headsets import HeadsetRow
from tripplanner.store.places import PlaceRow
from tripplanner.store.schools import SchoolRow

FEW, MANY = 3, size(30, 300)
#: Pages of the server, and of one trip.
SERVER = (
    "/trips", "/places", "/places/{place}", "/schools", "/schools/{school}", "/headsets",
    "/headsets/{headset}", "/system", "/users", "/rules", "/places/holidays",
)  # fmt: skip
OF_A_TRIP = (
    "", "/plan", "/checks", "/places", "/people", "/people/adults", "/people/groups", "/vr", "/forms",
    "/documents", "/share", "/rollcall", "/journal", "/copy", "/edit",
)  # fmt: skip


def add_trips(app, first, count):
    """Add trips that all use the same museum and headsets on the same day."""
    with app.app_context(), write(db.session()) as session:
        for number in range(first, first + count):
            made = make.trip(
                key=f"t{number}",
                places=(make.place(key="m"),),
                groups=(make.group(key="g"),),
                pupils=tuple(make.pupil("g") for _ in range(3)),
                headsets=(Headset(key="pico", model="PICO", count=6, min_age=7),),
                stops=(make.stop(key="s", place="m"), make.stop("13:00", "14:00", key="v", place="m")),
                vr=(VrVisit("v", ("pico",), 10, 2, ()),),
            )  # fmt: skip
            importing.add(session, made, SYSTEM)


@pytest.fixture
def addresses(app):
    add_trips(app, 0, FEW)
    with app.app_context():
        session = db.session()
        known = {
            "place": session.scalar(select(PlaceRow.id)),
            "school": session.scalar(select(SchoolRow.id)),
            "headset": session.scalar(select(HeadsetRow.id)),
        }
        trip = importing.trip_id_of(session, "t0")
    return [*(it.format(**known) for it in SERVER), *(f"/trips/{trip}{it}" for it in OF_A_TRIP)]


def statements(app, client, address):
    """Return the status of a page and how many statements it took, the second time it is asked."""
    client.get(address)
    said = []
    with app.app_context():
        engine = db.engine

    def note(*arguments):
        said.append(arguments[2])

    event.listen(engine, "before_cursor_execute", note)
    try:
        status = client.get(address).status_code
    finally:
        event.remove(engine, "before_cursor_execute", note)
    return status, len(said)


def test_every_page_asks_as_often_with_many_trips_as_with_few(app, signed_in, addresses):
    client = signed_in("administrator")

    few = {it: statements(app, client, it) for it in addresses}
    add_trips(app, FEW, MANY)
    many = {it: statements(app, client, it) for it in addresses}

    assert {it: status for it, (status, _) in few.items() if status not in {200, 302, 303}} == {}
    assert many == few
