"""Pairs of schools, their record, and trips that are offered to it."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.factories import DAY, adult, pupil, trip
from tripplanner.domain.access import SYSTEM
from tripplanner.domain.people import Role
from tripplanner.domain.place import School
from tripplanner.domain.places.partnership import Exchange, ExchangeKind
from tripplanner.domain.text import NO_TEXT, Text
from tripplanner.errors import BadInput, Faults, NotFound, StaleSave
from tripplanner.services.lifecycle.importing import add
from tripplanner.services.lifecycle.purge import purge
from tripplanner.services.places import partnerships, schools
from tripplanner.services.places.partnerships import Entry
from tripplanner.store.database.base import utc_now
from tripplanner.store.database.engine import write

AFTER = DAY + timedelta(days=30)
LESSON = Exchange(ExchangeKind.LIVE_LESSON, date(2026, 3, 4), Text(zh="同步课"), 40, 2, 1, 3)


@pytest.fixture
def trip_id(session):
    """A trip from one school to another."""
    one = trip(
        schools=(
            School("danba", Text(zh="丹巴小学"), role="sending"),
            School("city", Text(zh="成都学校")),
        ),
        sending_school="danba",
        pupils=(pupil(), pupil()),
        adults=(adult(Role.LEAD_TEACHER), adult(Role.DRIVER)),
    )
    with write(session):
        return add(session, one, SYSTEM).trip_id


@pytest.fixture
def ids(session, trip_id):
    """The two schools' ids by name."""
    return {it.school.name.zh: it.school.id for it in schools.overview(session)}


@pytest.fixture
def pair(session, ids):
    """The pair of the two schools."""
    with write(session):
        made = partnerships.create(
            session, (ids["成都学校"], ids["丹巴小学"]), date(2021, 9, 1), NO_TEXT, SYSTEM
        )
    return partnerships.partnership(session, made)


def test_a_pair_is_made_once_in_either_order(session, ids, pair):
    with pytest.raises(Faults):
        partnerships.create(session, (pair.schools[1], pair.schools[0]), None, NO_TEXT, SYSTEM)
    with pytest.raises(Faults):
        partnerships.create(session, (pair.schools[0],) * 2, None, NO_TEXT, SYSTEM)


def test_the_record_keeps_what_was_typed(session, pair):
    with write(session):
        one = partnerships.add_entry(session, pair.id, Entry("", LESSON, "周三"), SYSTEM)

    assert partnerships.record(session, pair.id) == [Entry(one, LESSON, "周三", version=1)]
    assert [it.exchanges for it in partnerships.everything(session)] == [1]


def test_a_stale_line_is_not_overwritten(session, pair):
    with write(session):
        one = partnerships.add_entry(session, pair.id, Entry("", LESSON), SYSTEM)
        changed = Entry(one, replace(LESSON, pupils=41), version=1)
        partnerships.save_entry(session, pair.id, changed, SYSTEM)

    with pytest.raises(StaleSave):
        partnerships.save_entry(session, pair.id, Entry(one, LESSON, version=1), SYSTEM)


def test_a_trip_that_is_over_is_offered_once(session, trip_id, pair):
    during = partnerships.offers(session, pair, {trip_id}, DAY)
    offers = partnerships.offers(session, pair, {trip_id}, AFTER)

    assert during == []
    assert [(it.trip_id, it.done.pupils, it.done.teachers) for it in offers] == [(trip_id, 2, 1)]

    with write(session):
        entry = Entry("", offers[0].done, trip_id=trip_id)
        partnerships.add_entry(session, pair.id, entry, SYSTEM)
    assert partnerships.offers(session, pair, {trip_id}, AFTER) == []


def test_a_trip_the_reader_may_not_see_is_not_offered(session, trip_id, pair):
    assert partnerships.offers(session, pair, set(), AFTER) == []


def test_a_trip_whose_people_were_deleted_is_offered_with_their_number(session, trip_id, pair):
    with write(session):
        purge(session, trip_id, SYSTEM, utc_now())

    assert [it.done.pupils for it in partnerships.offers(session, pair, {trip_id}, AFTER)] == [2]


def test_a_pair_goes_with_its_record(session, pair):
    with write(session):
        one = partnerships.add_entry(session, pair.id, Entry("", LESSON), SYSTEM)
        partnerships.remove(session, pair.id, SYSTEM)

    with pytest.raises(NotFound):
        partnerships.entry(session, pair.id, one)


def test_a_school_of_a_pair_or_trip_stays(session, ids, pair):
    with pytest.raises(BadInput):
        schools.remove(session, ids["丹巴小学"], SYSTEM)


def test_a_second_school_of_the_same_name_is_refused(session, ids):
    with pytest.raises(Faults):
        schools.create(session, School("other", Text(zh="丹巴小学")), SYSTEM)
