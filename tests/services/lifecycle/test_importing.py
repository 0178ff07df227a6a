"""A whole trip goes in and comes out; another may take its place."""

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from tests import factories as make
from tripplanner.domain.access import SYSTEM, Actor, Membership
from tripplanner.domain.calendar import Calendar, Occupancy
from tripplanner.domain.people import Gender, Health, Role
from tripplanner.domain.place import Mode, OpenDate, Opening, PlaceKind, School, Travel
from tripplanner.domain.text import Text
from tripplanner.domain.trip import Booking, BudgetLine, Kind, RestStop, RuleSetting, Trip
from tripplanner.domain.vr_visit import Experience, Headset, VrOverride, VrVisit
from tripplanner.errors import BadInput, NotFound
from tripplanner.services.lifecycle import importing
from tripplanner.services.plan import journal
from tripplanner.services.trips.overview import overview
from tripplanner.store.database.base import new_id
from tripplanner.store.database.engine import write
from tripplanner.store.loading import find_id, load
from tripplanner.store.people import PupilRow
from tripplanner.store.places import PlaceRow, TripPlaceRow
from tripplanner.store.schools import SchoolRow
from tripplanner.store.shared_calendar import calendar_for
from tripplanner.store.trips import TripRow
from tripplanner.store.users import UserRow, membership_of

LIN = Actor(id="", name="林老师")


def full_trip(**fields) -> Trip:
    """A trip that uses every list and nearly every field."""
    school = make.place(
        PlaceKind.SCHOOL,
        key="school",
        name=Text(zh="电子科大附小", en="UESTC School"),
        school="host",
        capacity=60,
    )
    museum = make.place(
        key="museum",
        name=Text(zh="成都博物馆"),
        opening=(Opening(("tue", "wed"), 540, 1020, 990, date(2024, 1, 1), None),),
        closed_dates=(date(2024, 12, 9),),
        open_dates=(OpenDate(date(2024, 12, 24), 600, 900),),
        booking_days_ahead=3,
        source="notice at the door",
        verified_on=date(2024, 11, 1),
        lat=30.66,
        lon=104.06,
    )
    defaults = {
        "purpose": Text(zh="看宇宙"),
        "budget": (BudgetLine(Text(zh="车费"), 1200.5, "trip"),),
        "delete_on": date(2025, 3, 1),
        "schools": (
            School("home", Text(zh="丹巴小学"), "sending", phone="0836-1"),
            School("host", Text(zh="电子科大附小")),
        ),
        "places": (school, museum),
        "travel": (Travel("school", "museum", 35, Mode.COACH),),
        "groups": (make.group(key="a"), make.group(key="b")),
        "pupils": (
            make.pupil(
                "a",
                key="p1",
                born=date(2014, 5, 3),
                gender=Gender.F,
                id_number="513323201405030027",
                health=Health(("heart",), ("花生",), ("氯雷他定",), "午饭后"),
                diet=("halal",),
            ),
            make.pupil("b", key="p2"),
        ),
        "adults": (
            make.adult(Role.LEAD_TEACHER, key="t1", groups=("a",)),
            make.adult(Role.DRIVER, key="d1", phone="139"),
        ),
        "stops": (
            make.stop("09:00", "10:00", key="s1", kind=Kind.VR, place="school"),
            make.stop(
                "10:10",
                "11:00",
                key="s2",
                kind=Kind.TRAVEL,
                mode=Mode.COACH,
                drivers=("d1",),
                rest_stops=(RestStop(630, 20),),
                booking=Booking.CONFIRMED,
            ),
            make.stop("13:00", None, key="s3", place="museum", groups=("a",), people=12),
        ),
        "headsets": (Headset("pico", "PICO 4", 6, 12, 30, 10, "school"),),
        "vr": (
            VrVisit(
                "s1",
                ("pico",),
                10,
                5,
                (Experience("space", Text(zh="太空"), ("pico",)),),
                together=(("p1", "p2"),),
                overrides=(VrOverride("p1", "vr.health", "林", "医生同意", make.DAY),),
            ),
        ),
        "rules": (("travel.tight", RuleSetting((("buffer_minutes", 15),))),),
    }
    return make.trip(**(defaults | fields))


def counts(session: Session) -> dict[str, int]:
    kinds = (TripRow, PupilRow, PlaceRow, SchoolRow, TripPlaceRow)
    return {
        kind.__tablename__: session.scalar(select(func.count()).select_from(kind)) for kind in kinds
    }


def add(session: Session, trip: Trip, actor: Actor = SYSTEM) -> str:
    with write(session):
        return importing.add(session, trip, actor).trip_id


def somebody(session: Session, name: str) -> Actor:
    with write(session):
        row = UserRow(id=new_id(), name=name)
        session.add(row)
        session.flush()
        return row.to_actor()


def test_a_trip_comes_out_as_it_went_in(session: Session):
    trip = full_trip()

    trip_id = add(session, trip)

    session.expire_all()
    assert load(session, trip_id) == trip


def test_every_record_gets_an_id_of_its_own(session: Session):
    trip = load(session, add(session, full_trip()))

    ids = [
        it.id
        for records in (trip.schools, trip.places, trip.groups, trip.pupils, trip.stops, trip.vr)
        for it in records
    ]

    assert all(ids)
    assert len(set(ids)) == len(ids)


def test_who_brings_a_trip_leads_it(session: Session):
    lin = somebody(session, "lin")

    trip_id = add(session, make.trip(), lin)

    assert membership_of(session, trip_id, lin.id) is Membership.LEADER


def test_the_same_key_twice_is_refused_and_nothing_changes(session: Session):
    add(session, full_trip(key="danba"))
    before = counts(session)

    with pytest.raises(BadInput) as caught, write(session):
        importing.add(session, full_trip(key="danba"), SYSTEM)

    assert caught.value.values == {"key": "danba"}
    assert counts(session) == before


def test_a_trip_is_taken_in_whole_or_not_at_all(session: Session):
    broken = full_trip(travel=(Travel("school", "nowhere", 35),))

    with pytest.raises(KeyError), write(session):
        importing.add(session, broken, SYSTEM)

    assert set(counts(session).values()) == {0}


def test_replacing_keeps_the_ids_of_records_that_keep_their_key(session: Session):
    trip = full_trip(key="danba")
    old = load(session, add(session, trip))
    newer = replace(
        trip,
        title=Text(zh="改过的标题"),
        pupils=(replace(trip.pupils[0], name="新名字"), make.pupil(key="p9")),
        stops=trip.stops[1:],
    )

    with write(session):
        done = importing.replace_trip(session, newer, LIN)

    new = load(session, old.id)
    assert (done.replaced, done.trip_id) == (True, old.id)
    assert new == newer
    assert new.pupils[0].id == old.pupils[0].id
    assert new.pupils[1].id not in {it.id for it in old.pupils}
    assert [it.id for it in new.stops] == [it.id for it in old.stops[1:]]
    assert [it.id for it in new.places] == [it.id for it in old.places]


def test_replacing_a_trip_that_is_not_here_adds_it(session: Session):
    with write(session):
        done = importing.replace_trip(session, make.trip(key="new"), SYSTEM)

    assert (done.replaced, find_id(session, "new")) == (False, done.trip_id)


def test_replacing_can_be_taken_back_whole(session: Session):
    trip = full_trip(key="danba")
    trip_id = add(session, trip)
    newer = replace(trip, pupils=(), vr=(), places=trip.places[:1], stops=(), travel=())
    with write(session):
        importing.replace_trip(session, newer, LIN)

    with write(session):
        journal.undo(session, trip_id, LIN)

    assert load(session, trip_id) == trip


def test_two_trips_share_a_place_of_the_same_name(session: Session):
    one = load(session, add(session, full_trip()))

    other = load(session, add(session, full_trip()))

    assert [it.id for it in one.places] == [it.id for it in other.places]
    assert [it.id for it in one.schools] == [it.id for it in other.schools]
    assert [it.id for it in one.pupils] != [it.id for it in other.pupils]


@pytest.mark.parametrize(
    ("here", "file", "kept"),
    [
        (date(2024, 11, 1), date(2024, 10, 1), True),
        (date(2024, 11, 1), None, True),
        (date(2024, 11, 1), date(2024, 11, 1), True),
        (date(2024, 11, 1), date(2024, 11, 2), False),
        (None, date(2024, 11, 2), False),
        (None, None, True),
    ],
)
def test_fresher_facts_about_a_place_win(session: Session, here, file, kept):
    name = Text(zh="成都博物馆")
    add(session, make.trip(places=(make.place(name=name, capacity=10, verified_on=here),)))
    trip = make.trip(places=(make.place(name=name, capacity=20, verified_on=file),))

    with write(session):
        done = importing.add(session, trip, SYSTEM)

    (place,) = load(session, done.trip_id).places
    assert (place.capacity, done.kept_places) == ((10, (name,)) if kept else (20, ()))


def test_a_way_back_of_its_own_stays_beside_the_way_there(session: Session):
    places = (make.place(key="x"), make.place(key="y"))
    ways = (
        Travel("x", "y", 30, None, both_ways=False),
        Travel("y", "x", 50, None, both_ways=False),
    )

    trip = load(session, add(session, make.trip(places=places, travel=ways)))

    assert sorted(trip.travel, key=lambda way: way.minutes) == list(ways)


def test_removing_a_trip_leaves_the_shared_places(session: Session):
    trip_id = add(session, full_trip())

    with write(session):
        importing.remove(session, trip_id)

    assert counts(session) == {"trip": 0, "pupil": 0, "place": 2, "school": 2, "trip_place": 0}


def test_a_trip_is_found_by_key_and_by_id_and_nothing_else(session: Session):
    trip_id = add(session, make.trip(key="danba"))

    found = [find_id(session, name) for name in ("danba", trip_id)]

    assert found == [trip_id, trip_id]
    with pytest.raises(NotFound):
        find_id(session, "Danba")


def test_people_see_their_own_trips_and_administrators_all(session: Session):
    lin, chen = somebody(session, "lin"), somebody(session, "chen")
    add(session, make.trip(key="later", starts=date(2025, 1, 1)), lin)
    add(session, make.trip(key="sooner", starts=date(2024, 1, 1)), lin)
    add(session, make.trip(key="other"), chen)

    seen = {
        actor.name: [line.key for line in overview(session, actor)] for actor in (lin, chen, SYSTEM)
    }

    assert seen == {
        "lin": ["sooner", "later"],
        "chen": ["other"],
        "system": ["sooner", "other", "later"],
    }


def test_an_overview_counts_what_a_trip_holds(session: Session):
    add(session, full_trip())

    (line,) = overview(session, SYSTEM)

    assert (line.pupils, line.groups, line.stops, line.edition) == (2, 2, 3, 0)


def test_the_calendar_counts_other_trips_at_the_same_places(session: Session):
    trip = load(session, add(session, full_trip(key="ours")))
    other = load(session, add(session, full_trip(key="theirs", title=Text(zh="别的活动"))))

    found = calendar_for(session, trip)

    museum, school = trip.places[1].id, trip.places[0].id
    theirs = {"trip_id": other.id, "trip_title": Text(zh="别的活动")}
    assert sorted(found.occupancies, key=lambda it: it.starts) == [
        Occupancy(school, make.DAY, 540, 600, 4, stop_key="s1", **theirs),
        Occupancy(museum, make.DAY, 780, None, 12, stop_key="s3", **theirs),
    ]


def test_the_calendar_leaves_out_other_days_and_other_places(session: Session):
    trip = load(session, add(session, full_trip()))
    next_week = date(2024, 12, 10)
    add(session, full_trip(starts=next_week, stops=(make.stop(day=next_week, place="museum"),)))
    elsewhere = make.place(key="zoo")
    add(session, make.trip(places=(elsewhere,), stops=(make.stop(place="zoo"),)))

    assert calendar_for(session, trip) == Calendar()
