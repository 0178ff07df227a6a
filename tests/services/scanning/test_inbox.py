"""What a copier puts into a folder finds its trip by its codes, and is gone once it is kept."""

import os

import pytest
from sqlalchemy import select

from tests.scanning.paper import a_scan, as_pdf, blank, keep_printed, the_trip
from tripplanner.domain.access import SYSTEM
from tripplanner.services.consent.returns import returns
from tripplanner.services.lifecycle.importing import add
from tripplanner.services.scanning import inbox
from tripplanner.store.database.engine import write
from tripplanner.store.loading import load
from tripplanner.store.scans import ScanPageRow, ScanRow

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
NOW = 1_800_000_000.0


@pytest.fixture
def trip_id(session):
    with write(session):
        found = add(session, the_trip(), SYSTEM).trip_id
        keep_printed(session, load(session, found))
    return found


def put(folder, name, data, age=60.0):
    path = folder / name
    path.write_bytes(data)
    os.utime(path, (NOW - age, NOW - age))
    return path


def test_each_page_goes_to_the_trip_of_its_code_and_the_file_is_removed(session, trip_id, tmp_path):
    put(tmp_path, "scan0001.pdf", as_pdf([a_scan(0)[0], blank(), a_scan(1)[0]]))
    told = []

    count = inbox.take_in(session, tmp_path, SYSTEM, NOW, told.append)

    rows = list(session.scalars(select(ScanPageRow).order_by(ScanPageRow.page)))
    assert (count, [it.status for it in rows]) == (1, ["filed", "foreign", "filed"])
    assert {it.trip_id for it in rows} == {trip_id}
    assert list(tmp_path.iterdir()) == []
    assert [sorted(it.piles) for it in told] == [[trip_id]]
    (pile,) = session.scalars(select(ScanRow))
    assert [(it["name"], it["pages"], it["done"]) for it in pile.files] == [
        ("scan0001.pdf", 3, True)
    ]


def test_what_belongs_to_no_trip_is_put_aside_with_a_reason(session, trip_id, tmp_path):
    put(tmp_path, "invoice.pdf", as_pdf([blank()]))
    put(tmp_path, "notes.txt", b"no scan at all")
    told = []

    inbox.take_in(session, tmp_path, SYSTEM, NOW, told.append)

    assert sorted(it.name for it in (tmp_path / inbox.UNREAD).iterdir()) == [
        "invoice.pdf",
        "notes.txt",
    ]
    assert all(it.error is not None for it in told)
    assert list(session.scalars(select(ScanRow))) == []


def test_a_file_that_is_still_being_written_waits(session, trip_id, tmp_path):
    young = put(tmp_path, "young.pdf", b"%PDF-1.4 half", age=1.0)
    part = put(tmp_path, "scan.pdf.part", b"half")
    hidden = put(tmp_path, ".scan.pdf", b"half")

    assert inbox.take_in(session, tmp_path, SYSTEM, NOW) == 0
    assert young.exists()
    assert part.exists()
    assert hidden.exists()


def test_who_is_missing_is_known_while_the_pile_is_read(session, trip_id, tmp_path):
    put(tmp_path, "scan.pdf", as_pdf([a_scan(0)[0]]))
    inbox.take_in(session, tmp_path, SYSTEM, NOW)
    (pile,) = session.scalars(select(ScanRow))
    trip = load(session, trip_id)

    found = returns(session, trip, pile.id)

    assert (found.expected, found.here) == (3, 1)
    assert list(found.missing) == [it.name for it in trip.pupils[1:]]
    assert found.unreadable == ()
