"""Rows of a grid become people: only what was changed, all in one change."""

import datetime as dt

from sqlalchemy.orm import Session

from tests import factories as make
from tripplanner.domain.access import SYSTEM
from tripplanner.domain.people import Guardian
from tripplanner.exchange.roster.grid import cells_of
from tripplanner.services.lifecycle import importing
from tripplanner.services.plan import journal
from tripplanner.services.trips import grid
from tripplanner.services.trips.grid import Row
from tripplanner.store.loading import load

NOW = dt.datetime(2026, 11, 30, tzinfo=dt.UTC)


def stored(session: Session) -> str:
    pupil = make.pupil(
        "p1", guardians=(Guardian("a", "12"), Guardian("b", "x"), Guardian("c", "3"))
    )
    trip = make.trip(pupils=(pupil,))
    return importing.add(session, trip, SYSTEM).trip_id


def test_a_row_as_it_is_stored_changes_nothing(session):
    trip_id = stored(session)
    (pupil,) = load(session, trip_id).pupils

    (found,) = grid.pupils(session, trip_id, [Row(cells_of(pupil, {}), pupil.key, 1)], {}, NOW)

    assert (found.person, dict(found.faults)) == (None, {})


def test_one_cell_changes_one_field_and_leaves_what_the_grid_does_not_show(session):
    trip_id = stored(session)
    (pupil,) = load(session, trip_id).pupils
    row = Row(cells_of(pupil, {}) | {"class": "六(2)班"}, pupil.key, 1)

    found = grid.pupils(session, trip_id, [row], {}, NOW)
    counts = grid.save_pupils(session, trip_id, [(row, found[0])], SYSTEM)

    (after,) = load(session, trip_id).pupils
    assert (counts, after.class_name, after.guardians) == ((0, 1), "六(2)班", pupil.guardians)


def test_one_undo_takes_the_whole_grid_back(session):
    trip_id = stored(session)
    rows = [Row({"name": "松小果"}), Row({"name": "杏小红"}), Row({"name": " "})]
    found = grid.pupils(session, trip_id, rows, {}, NOW)

    counts = grid.save_pupils(session, trip_id, zip(rows, found, strict=True), SYSTEM)
    added = len(load(session, trip_id).pupils)
    journal.undo(session, trip_id, SYSTEM)

    assert (counts, added, len(load(session, trip_id).pupils)) == ((2, 0), 3, 1)


def test_adults_name_what_cannot_be_read(session):
    trip_id = stored(session)
    rows = [Row({"name": "央金", "role": "宇航员", "groups": "地质组"}), Row({"role": "teacher"})]

    found = grid.adults(session, trip_id, rows, {})

    assert [sorted(it.faults) for it in found] == [["groups", "role"], ["name"]]


def test_somebody_who_was_removed_meanwhile_is_a_fault_in_the_row(session):
    trip_id = stored(session)

    pupils = grid.pupils(session, trip_id, [Row({"name": "云"}, "p99", 1)], {}, NOW)
    adults = grid.adults(session, trip_id, [Row({"name": "云"}, "a99", 1)], {})

    assert [list(it.faults) for it in (*pupils, *adults)] == [["name"], ["name"]]
