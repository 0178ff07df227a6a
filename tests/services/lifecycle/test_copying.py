"""A trip stored once more: the same places and headsets, people of its own."""

from datetime import date, timedelta

import pytest
from sqlalchemy import func, select

from tripplanner.domain.access import SYSTEM
from tripplanner.domain.text import Text
from tripplanner.errors import BadInput, Faults
from tripplanner.services.lifecycle import copying, importing
from tripplanner.services.plan import journal
from tripplanner.store.database.engine import write
from tripplanner.store.headsets import HeadsetRow
from tripplanner.store.loading import load
from tripplanner.store.places import PlaceRow
from tripplanner.store.schools import SchoolRow

STARTS = date(2027, 5, 10)


def copy(session, source, **fields):
    with write(session):
        found = copying.copy(session, source.id, STARTS, SYSTEM, **fields)
    session.rollback()
    return found


def count(session, kind):
    return session.scalar(select(func.count()).select_from(kind))


def test_a_copy_shares_places_schools_and_headsets_and_has_nobody(session, source):
    before = [count(session, it) for it in (PlaceRow, SchoolRow, HeadsetRow)]

    made = load(session, copy(session, source).trip_id)

    assert [count(session, it) for it in (PlaceRow, SchoolRow, HeadsetRow)] == before
    assert [it.id for it in made.places] == [it.id for it in source.places]
    assert [it.id for it in made.headsets] == [it.id for it in source.headsets]
    assert (made.pupils, [it.name for it in made.adults]) == (
        (),
        [it.name for it in source.adults],
    )
    assert made.delete_on == made.ends + timedelta(days=importing.RETENTION_DAYS)
    assert load(session, source.id) == source


def test_the_journal_names_the_trip_it_is_a_copy_of(session, source):
    made = copy(session, source)

    entry = journal.history(session, made.trip_id)[-1]
    assert (entry.action, entry.facts["of"]) == ("trip.copy", source.key)


def test_each_copy_has_a_key_of_its_own(session, source):
    keys = [load(session, copy(session, source).trip_id).key for _ in range(3)]

    assert keys == [f"{source.key}-2027", f"{source.key}-2027-2", f"{source.key}-2027-3"]


def test_key_and_title_may_be_chosen(session, source):
    made = load(session, copy(session, source, key="may", title=Text(zh="五月")).trip_id)

    assert (made.key, made.title) == ("may", Text(zh="五月"))


@pytest.mark.parametrize("key", ["Two words", "", "x" * 41])
def test_a_key_that_is_none_or_is_taken_makes_no_trip(session, source, key):
    before = count(session, type(session.get(PlaceRow, source.places[0].id)))

    with pytest.raises(BadInput):
        copy(session, source, key=key or source.key)

    assert count(session, PlaceRow) == before


def test_a_day_in_no_calendar_is_said_at_its_field(session, source):
    with pytest.raises(Faults) as caught, write(session):
        copying.copy(session, source.id, date(2199, 12, 31), SYSTEM)

    assert [it.where for it in caught.value.faults] == ["starts"]


@pytest.mark.parametrize(
    ("today", "expected"),
    [(date(2026, 6, 1), date(2027, 5, 10)), (date(2029, 1, 1), date(2029, 5, 7))],
)
def test_the_day_that_is_offered_lies_ahead_and_on_the_same_weekday(today, expected):
    assert copying.usual_start(date(2026, 5, 11), today) == expected
