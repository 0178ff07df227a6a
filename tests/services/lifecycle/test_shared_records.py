"""What a file says otherwise about records that other trips use, and what becomes of it."""

from dataclasses import replace
from datetime import date

import pytest

from tests import factories as make
from tripplanner.domain.access import SYSTEM
from tripplanner.domain.place import Closing, Mode, Opening, PlaceKind, School, Travel
from tripplanner.domain.places.merging import Choice, Policy
from tripplanner.domain.text import Text
from tripplanner.domain.vr_visit import Headset
from tripplanner.services.lifecycle import importing
from tripplanner.services.lifecycle.shared_records import Decisions
from tripplanner.store.database.engine import write
from tripplanner.store.loading import load

HALL = Text(zh="会堂", en="T15 Hall")
DAILY = (Opening(("mon", "tue"), 540, 1020),)
SPRING, AUTUMN = date(2027, 3, 1), date(2027, 9, 1)


def add(session, trip, decisions=None):
    with write(session):
        return importing.add(session, trip, SYSTEM, decisions or Decisions())


def with_place(key="m", **fields):
    fields = {"name": HALL} | fields
    return make.trip(places=(make.place(key=key, **fields),))


def known(session, trip_id):
    return load(session, trip_id).places[0]


def rows(done):
    return [
        (it.path, fact.name, fact.ours, fact.theirs, choice.value)
        for it in done.differences
        for fact, choice in it.decided
    ]


def test_what_a_file_leaves_out_is_not_touched(session):
    first = with_place(capacity=5, opening=DAILY, address="一街1号", phone="028-1")
    trip_id = add(session, first).trip_id

    done = add(session, with_place(name=Text(en="t15-hall")))

    stored = known(session, trip_id)
    assert stored == first.places[0]
    assert known(session, done.trip_id).capacity == 5
    assert rows(done) == [("places.m", "name", HALL, Text(en="t15-hall"), "ours")]


def test_what_a_file_adds_is_taken_and_told(session):
    trip_id = add(session, with_place(capacity=5)).trip_id

    done = add(session, with_place(opening=DAILY, phone="028-1"))

    stored = known(session, trip_id)
    assert (stored.capacity, stored.opening, stored.phone) == (5, DAILY, "028-1")
    assert rows(done) == [
        ("places.m", "phone", "", "028-1", "file"),
        ("places.m", "opening", (), DAILY, "file"),
    ]


@pytest.mark.parametrize(
    ("here", "file", "capacity"),
    [
        (None, None, 5),
        (SPRING, SPRING, 5),
        (AUTUMN, SPRING, 5),
        (SPRING, None, 5),
        (SPRING, AUTUMN, 50),
        (None, SPRING, 50),
    ],
)
def test_what_a_file_says_otherwise_holds_only_where_it_is_fresher(session, here, file, capacity):
    trip_id = add(session, with_place(capacity=5, verified_on=here)).trip_id

    add(session, with_place(capacity=50, verified_on=file))

    assert known(session, trip_id).capacity == capacity


def test_a_date_confirms_only_the_hours_beside_it(session):
    trip_id = add(session, with_place(opening=DAILY, source="door", verified_on=SPRING)).trip_id

    add(session, with_place(capacity=9, source="phone", verified_on=AUTUMN))
    only_capacity = known(session, trip_id)
    add(session, with_place(opening=DAILY, source="phone", verified_on=AUTUMN))
    same_hours = known(session, trip_id)

    assert (only_capacity.capacity, only_capacity.source) == (9, "door")
    assert only_capacity.verified_on == SPRING
    assert (same_hours.source, same_hours.verified_on) == ("phone", AUTUMN)


def test_older_closed_dates_do_not_reach_fresher_hours_and_undated_ones_do(session):
    closed = (date(2027, 5, 3),)
    fresh = add(session, with_place(opening=DAILY, verified_on=AUTUMN)).trip_id
    undated = add(session, with_place("n", opening=DAILY, name=Text(zh="另一处"))).trip_id

    add(session, with_place(closed_dates=closed, verified_on=SPRING))
    add(session, with_place(closed_dates=closed, name=Text(zh="另一处")))

    assert known(session, fresh).closed_dates == ()
    assert known(session, undated).closed_dates == closed


def test_a_single_fact_can_be_taken_or_kept(session):
    trip_id = add(session, with_place(capacity=5, phone="028-1")).trip_id
    other = with_place(capacity=50, phone="028-2", verified_on=AUTUMN)
    keep_phone = Decisions(
        choices={"places.m.capacity": Choice.FILE, "places.m.phone": Choice.OURS}
    )

    add(session, other, keep_phone)

    assert (known(session, trip_id).capacity, known(session, trip_id).phone) == (50, "028-1")


@pytest.mark.parametrize(
    ("policy", "ours", "theirs"),
    [(Policy.NEWER, 5, 5), (Policy.OURS, 5, 5), (Policy.FILE, 50, 50), (Policy.OWN, 5, 50)],
)
def test_a_policy_decides_where_nobody_else_does(session, policy, ours, theirs):
    trip_id = add(session, with_place(capacity=5)).trip_id

    done = add(session, with_place(capacity=50), Decisions(policy))

    assert known(session, trip_id).capacity == ours
    assert known(session, done.trip_id).capacity == theirs


def test_a_record_of_its_own_is_found_again_and_stays_apart(session):
    first = add(session, with_place(capacity=5)).trip_id
    second = with_place(capacity=50)
    done = add(session, second, Decisions(own=frozenset({"places.m"})))

    with write(session):
        again = importing.replace_trip(session, second, SYSTEM)
    third = add(session, with_place(capacity=50))

    assert again.differences == third.differences == ()
    assert known(session, first).id != known(session, done.trip_id).id
    assert known(session, third.trip_id).id == known(session, done.trip_id).id


def test_who_replaces_a_trip_corrects_what_nobody_else_uses(session):
    trip = with_place(capacity=5, phone="028-1")
    alone = add(session, trip).trip_id
    (place,) = trip.places
    corrected = replace(trip, places=(replace(place, capacity=7),))

    with write(session):
        importing.replace_trip(session, corrected, SYSTEM)
    assert known(session, alone).capacity == 7

    add(session, with_place())
    with write(session):
        done = importing.replace_trip(session, trip, SYSTEM)
    assert known(session, alone).capacity == 7
    assert [it.used_by for it in done.differences] == [1]


def test_two_schools_of_one_name_stay_two(session):
    name = Text(zh="中心小学")
    one = School("a", name, "sending", address="丹巴县一街1号", phone="0836-1")
    two = School("b", name, address="成都市二街2号", phone="028-2")

    trip_id = add(session, make.trip(schools=(one, two), sending_school="a")).trip_id
    done = add(session, make.trip(schools=(replace(two, key="c"),), sending_school="c"))

    assert load(session, trip_id).schools == (one, two)
    assert load(session, done.trip_id).schools[0].id == load(session, trip_id).schools[1].id
    elsewhere = replace(two, key="d", address="康定市三街3号", phone="0836-3")
    other = add(session, make.trip(schools=(elsewhere,), sending_school="d"))
    assert load(session, other.trip_id).schools == (elsewhere,)
    assert load(session, trip_id).schools == (one, two)


def test_a_schools_contact_stays_as_it_is_here(session):
    school = School("a", Text(zh="丹巴小学"), "sending", phone="0836-1", contact="林老师")
    trip_id = add(session, make.trip(schools=(school,), sending_school="a")).trip_id

    message = replace(school, phone="", contact="王老师", address="一街1号")
    done = add(session, make.trip(schools=(message,), sending_school="a"))

    assert load(session, trip_id).schools == (replace(school, address="一街1号"),)
    assert [row[1:] for row in rows(done)] == [
        ("address", "", "一街1号", "file"),
        ("contact", "林老师", "王老师", "ours"),
    ]


def test_the_canteens_of_two_schools_are_two_places(session):
    def at(school):
        canteen = make.place(PlaceKind.CANTEEN, key="c", name=Text(zh="食堂"), school="s")
        return make.trip(
            schools=(School("s", Text(zh=school), "sending"),),
            sending_school="s",
            places=(canteen,),
        )

    first, second = (add(session, at(name)).trip_id for name in ("甲小学", "乙小学"))

    assert known(session, first).id != known(session, second).id


def test_a_headsets_least_age_stays_as_it_is_here(session):
    pico = Headset("h", "PICO 4", 6, min_age=13, source="maker")
    trip_id = add(session, make.trip(headsets=(pico,))).trip_id

    done = add(session, make.trip(headsets=(replace(pico, min_age=8, rest_minutes=10),)))

    assert load(session, trip_id).headsets == (replace(pico, rest_minutes=10),)
    assert [row[1:] for row in rows(done)] == [
        ("min_age", 13, 8, "ours"),
        ("rest_minutes", None, 10, "file"),
    ]


def with_ways(*ways):
    names = (("m", "甲馆"), ("n", "乙馆"))
    places = tuple(make.place(key=key, name=Text(zh=name)) for key, name in names)
    return make.trip(places=places, travel=ways)


def test_every_way_of_a_file_is_kept(session):
    ways = (
        Travel("m", "n", 40, Mode.WALK),
        Travel("m", "n", 10, Mode.METRO),
        Travel("n", "m", 50, Mode.WALK),
        Travel("m", "n", 25),
        Travel("n", "m", 30, both_ways=False),
    )

    trip_id = add(session, with_ways(*ways)).trip_id

    assert load(session, trip_id).travel == ways


def test_other_minutes_of_a_known_way_are_told_and_not_taken(session):
    here = Travel("m", "n", 40, Mode.WALK)
    trip_id = add(session, with_ways(here)).trip_id

    there = add(session, with_ways(Travel("m", "n", 20, Mode.WALK)))
    back = add(session, with_ways(Travel("n", "m", 20, Mode.WALK)))
    same = add(session, with_ways(Travel("n", "m", 40, Mode.WALK)))
    metro = add(session, with_ways(Travel("m", "n", 10, Mode.METRO)))

    assert load(session, trip_id).travel == (here, Travel("m", "n", 10, Mode.METRO))
    assert rows(there) == [("travel.m.n.walk", "minutes", 40, 20, "ours")]
    assert rows(back) == [("travel.n.m.walk", "minutes", 40, 20, "ours")]
    # Another means may be quicker than the one by which others' findings were made.
    assert rows(metro) == [("travel.m.n.metro", "minutes", None, 10, "file")]
    assert same.differences == ()


def test_a_way_that_others_would_take_too_may_be_left_out(session):
    here = Travel("m", "n", 40, Mode.WALK)
    trip_id = add(session, with_ways(here)).trip_id
    kept = Decisions(choices={"travel.m.n.metro": Choice.OURS})

    add(session, with_ways(Travel("m", "n", 10, Mode.METRO)), kept)

    assert load(session, trip_id).travel == (here,)


def test_a_way_back_that_is_taken_stands_beside_the_way_there(session):
    here = Travel("m", "n", 40, Mode.WALK)
    trip_id = add(session, with_ways(here)).trip_id
    taken = Decisions(choices={"travel.n.m.walk": Choice.FILE})

    add(session, with_ways(Travel("n", "m", 20, Mode.WALK)), taken)

    assert load(session, trip_id).travel == (here, Travel("n", "m", 20, Mode.WALK))


def test_a_preview_writes_nothing_and_says_what_an_import_would(session):
    trip_id = add(session, with_place(capacity=5)).trip_id
    other = with_place(capacity=50, phone="028-1", closing=(Closing(("mon",)),))

    shown = importing.preview(session, other).differences

    assert known(session, trip_id) == with_place(capacity=5).places[0]
    assert add(session, other).differences == shown
