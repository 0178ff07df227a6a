"""The server's places: kept once, confirmed, never overwritten unseen."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.factories import DAY, group, place, pupil, stop, trip
from tripplanner.domain.access import SYSTEM
from tripplanner.domain.place import Opening, PlaceKind
from tripplanner.domain.text import Text
from tripplanner.errors import BadInput, Faults, NotFound, StaleSave
from tripplanner.services.lifecycle.importing import add
from tripplanner.services.places import places
from tripplanner.store.database.engine import write
from tripplanner.store.database.journal import JournalRow

MUSEUM = place(
    name=Text(zh="成都博物馆", en="Chengdu Museum"),
    capacity=100,
    opening=(Opening(("tue", "wed"), 540, 1020, 960),),
)


@pytest.fixture
def museum(session):
    """The museum's id."""
    with write(session):
        return places.create(session, MUSEUM, SYSTEM)


def test_a_place_is_kept_as_it_was_typed(session, museum):
    assert places.place(session, museum) == replace(MUSEUM, key=museum)


@pytest.mark.parametrize("name", [Text(zh="成都博物馆"), Text(en="chengdu  museum")])
def test_a_second_place_of_the_same_name_is_refused(session, museum, name):
    with pytest.raises(Faults) as caught:
        places.create(session, replace(MUSEUM, name=name), SYSTEM)

    assert [fault.where for fault in caught.value.faults] == ["name.zh"]


def test_a_place_of_another_kind_may_share_the_name(session, museum):
    with write(session):
        other = places.create(session, replace(MUSEUM, kind=PlaceKind.CANTEEN), SYSTEM)

    assert other != museum


def test_a_stale_save_changes_nothing_and_shows_both(session, museum):
    with write(session):
        places.save(session, museum, replace(MUSEUM, capacity=80), SYSTEM, version=1)

    with pytest.raises(StaleSave) as caught:
        places.save(session, museum, replace(MUSEUM, capacity=90), SYSTEM, version=1)

    assert (caught.value.theirs["capacity"], caught.value.yours["capacity"]) == (80, 90)
    assert places.place(session, museum).capacity == 80


def test_confirming_notes_the_day_and_who(session, museum):
    with write(session):
        places.confirm(session, museum, date(2026, 11, 23), SYSTEM, version=1)

    assert places.place(session, museum).verified_on == date(2026, 11, 23)
    actions = [row.action for row in session.query(JournalRow).order_by(JournalRow.seq)]
    assert actions == ["place.add", "place.confirm"]


def test_hours_that_changed_meanwhile_are_not_confirmed(session, museum):
    with write(session):
        places.save(session, museum, replace(MUSEUM, opening=()), SYSTEM, version=1)

    with pytest.raises(StaleSave):
        places.confirm(session, museum, date(2026, 11, 23), SYSTEM, version=1)


def test_all_trips_count_at_a_place(session, museum):
    for key in ("one", "two"):
        with write(session):
            add(
                session,
                trip(
                    key=key,
                    places=(replace(MUSEUM, key="m"),),
                    groups=(group(key="g"),),
                    pupils=(pupil("g"), pupil("g")),
                    stops=(stop("09:00", "10:00", place="m"),),
                ),
                SYSTEM,
            )

    days = places.use(session, museum, DAY)

    assert places.use(session, museum, DAY + timedelta(days=1)) == ()
    assert [places.days_before(session, museum, DAY + timedelta(days=it)) for it in (0, 1)] == [
        0,
        1,
    ]
    assert [(it.date, it.peak, len(it.occupancies)) for it in days] == [(DAY, 4, 2)]
    assert len(places.trips_at(session, museum)) == 2
    with pytest.raises(BadInput):
        places.remove(session, museum, SYSTEM)


def test_a_place_nobody_uses_can_go(session, museum):
    with write(session):
        places.remove(session, museum, SYSTEM)

    with pytest.raises(NotFound):
        places.place(session, museum)
