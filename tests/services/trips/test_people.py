"""Pupils, adults and groups: add, edit, move, remove, balance."""

import pytest
from sqlalchemy.orm import Session

from tests import factories as make
from tests.services.lifecycle.test_importing import full_trip
from tripplanner.domain.access import SYSTEM, Actor
from tripplanner.domain.people import Gender, Guardian, Health, Role
from tripplanner.domain.text import Text
from tripplanner.errors import BadInput, Faults, NotFound, StaleSave
from tripplanner.services.lifecycle import importing
from tripplanner.services.plan import journal
from tripplanner.services.trips import groups, people
from tripplanner.services.trips.groups import Wishes
from tripplanner.store.database.engine import write
from tripplanner.store.loading import load

LIN = Actor(id="lin", name="林老师")
NUMBER = "513323201405030027"


@pytest.fixture
def trip_id(session: Session) -> str:
    with write(session):
        return importing.add(session, full_trip(), SYSTEM).trip_id


def places_of(faults: Faults) -> list[str]:
    return [fault.where for fault in faults.faults]


def test_a_pupil_is_added_with_everything_the_form_says(session, trip_id):
    fields = {
        "name": " 卓玛 ",
        "class": "六(1)班",
        "group": "a",
        "guardians": [{"name": "扎西", "phone": "139"}],
        "health": {"flags": ["heart"], "allergies": ["花生"]},
        "diet": ["清真"],
    }

    with write(session):
        key = people.add_pupil(session, trip_id, fields, LIN)

    assert people.pupil(session, trip_id, key) == make.pupil(
        "a",
        key="p3",
        name="卓玛",
        class_name="六(1)班",
        guardians=(Guardian("扎西", "139"),),
        health=Health(("heart",), ("花生",)),
        diet=("清真",),
    )


def test_birth_date_and_sex_come_from_a_valid_number_where_they_are_missing():
    one = people.read_pupil({"key": "p1", "name": "卓玛", "id_number": NUMBER})

    assert (str(one.born), one.gender) == ("2014-05-03", Gender.F)


def test_a_birth_date_that_contradicts_the_number_is_a_fault_at_its_field():
    with pytest.raises(Faults) as caught:
        people.read_pupil({"key": "p1", "name": "卓玛", "id_number": NUMBER, "born": "2014-05-04"})

    assert places_of(caught.value) == ["born"]


@pytest.mark.parametrize(
    ("fields", "where"),
    [
        ({"name": ""}, ["name"]),
        ({"name": "长" * 201}, ["name"]),
        ({"name": "x" * 10_000_000}, ["name"]),
        ({"name": "a\x00b"}, ["name"]),
        ({"name": "卓玛", "id_number": NUMBER[:-1] + "8"}, ["id_number"]),
        ({"name": "卓玛", "born": "3 May 2014"}, ["born"]),
        ({"name": "卓玛", "gender": "girl"}, ["gender"]),
        ({"name": "卓玛", "group": "nobody"}, ["group"]),
        ({"name": "", "born": "x"}, ["name", "born"]),
        ({"name": "卓玛", "guardians": [{"name": "a", "phone": "1" * 61}]}, ["guardians.0.phone"]),
    ],
)
def test_a_fault_names_its_field_and_nothing_is_added(session, trip_id, fields, where):
    with pytest.raises(Faults) as caught, write(session):
        people.add_pupil(session, trip_id, fields, LIN)

    assert places_of(caught.value) == where
    assert len(load(session, trip_id).pupils) == 2


def test_markup_in_a_name_is_kept_as_it_was_typed(session, trip_id):
    with write(session):
        key = people.add_pupil(session, trip_id, {"name": "<b>卓玛</b>"}, LIN)

    assert people.pupil(session, trip_id, key).name == "<b>卓玛</b>"


def test_a_stale_save_shows_both_versions_and_changes_nothing(session, trip_id):
    shown = people.pupil(session, trip_id, "p2")
    fields = people.pupil_fields(shown)
    with write(session):
        people.save_pupil(
            session, trip_id, "p2", {**fields, "name": "一"}, version=shown.version, actor=SYSTEM
        )

    with pytest.raises(StaleSave) as caught, write(session):
        people.save_pupil(
            session, trip_id, "p2", {**fields, "name": "二"}, version=shown.version, actor=LIN
        )

    assert (caught.value.theirs["name"], caught.value.yours["name"]) == ("一", "二")
    assert people.pupil(session, trip_id, "p2").name == "一"


def test_a_removed_pupil_leaves_the_wishes_for_vr_too(session, trip_id):
    with write(session):
        count = people.remove_pupils(session, trip_id, ["p1", "nobody"], LIN)

    (visit,) = load(session, trip_id).vr
    assert (count, visit.together, visit.overrides) == (1, (), ())


def test_moving_counts_only_those_who_changed_their_group(session, trip_id):
    with write(session):
        count = people.move_pupils(session, trip_id, ["p1", "p2"], "b", LIN)

    assert count == 1
    assert [it.group for it in load(session, trip_id).pupils] == ["b", "b"]


def test_pupils_cannot_move_to_a_group_of_another_trip(session, trip_id):
    with pytest.raises(Faults), write(session):
        people.move_pupils(session, trip_id, ["p1"], "elsewhere", LIN)


def test_a_roster_comes_in_as_one_change_and_goes_as_one(session, trip_id):
    before = load(session, trip_id).pupils
    with write(session):
        people.add_roster(session, trip_id, [make.pupil(key="p1") for _ in range(3)], LIN)
    keys = [it.key for it in load(session, trip_id).pupils]

    with write(session):
        journal.undo(session, trip_id, LIN)

    assert keys == ["p1", "p2", "p3", "p4", "p5"]
    assert load(session, trip_id).pupils == before


def test_a_trip_holds_no_more_pupils_than_a_trip_can(session, trip_id):
    with pytest.raises(BadInput), write(session):
        people.add_roster(session, trip_id, [make.pupil(key="x")] * 4999, LIN)

    assert len(load(session, trip_id).pupils) == 2


def test_a_removed_adult_leaves_the_stops_too(session, trip_id):
    with write(session):
        people.remove_adults(session, trip_id, ["d1"], LIN)

    trip = load(session, trip_id)
    assert [it.key for it in trip.adults] == ["t1"]
    assert trip.stops[1].drivers == ()


def test_an_adult_is_added_and_changed(session, trip_id):
    with write(session):
        key = people.add_adult(session, trip_id, {"name": "李", "role": "doctor"}, LIN)
    one = people.adult(session, trip_id, key)

    with write(session):
        people.save_adult(
            session,
            trip_id,
            key,
            {"name": "李", "role": "guide", "groups": ["b"]},
            version=one.version,
            actor=LIN,
        )

    assert people.adult(session, trip_id, key) == make.adult(
        Role.GUIDE, key=key, name="李", groups=("b",)
    )


def test_who_is_not_on_the_trip_is_not_found(session, trip_id):
    with pytest.raises(NotFound):
        people.pupil(session, trip_id, "nobody")


def test_two_groups_cannot_have_the_same_name(session, trip_id):
    with write(session):
        groups.add_group(session, trip_id, {"name": {"zh": "雪山组"}}, LIN)

    with pytest.raises(Faults) as caught, write(session):
        groups.add_group(session, trip_id, {"name": {"zh": "雪山组"}}, LIN)

    assert places_of(caught.value) == ["name.zh"]


def test_removing_a_group_says_before_what_goes_with_it(session, trip_id):
    found = groups.removal(session, trip_id, "a")

    assert (found.pupils, len(found.stops), len(found.adults)) == (1, 1, 1)


def test_a_removed_group_takes_its_own_stops_and_undo_brings_all_back(session, trip_id):
    before = load(session, trip_id)
    with write(session):
        groups.remove_group(session, trip_id, "a", LIN)
    after = load(session, trip_id)

    with write(session):
        journal.undo(session, trip_id, LIN)

    assert [it.key for it in after.groups] == ["b"]
    assert [it.key for it in after.stops] == ["s1", "s2"]
    assert (after.pupils[0].group, after.adults[0].groups) == ("", ())
    assert load(session, trip_id) == before


def test_balanced_groups_use_what_is_there_and_make_the_rest(session):
    pupils = tuple(
        make.pupil(key=f"p{n}", name=f"学生{n}", class_name="一班" if n % 2 else "二班")
        for n in range(1, 10)
    )
    trip = make.trip(groups=(make.group(key="a", name=Text(zh="A 组")),), pupils=pupils)
    with write(session):
        trip_id = importing.add(session, trip, SYSTEM).trip_id
    wishes = Wishes(3, ("class",), (("学生1", "学生2"),), (("学生3", "学生4"),))
    proposal = groups.propose(session, trip_id, wishes)
    untouched = {it.group for it in load(session, trip_id).pupils}

    with write(session):
        moved = groups.apply(session, trip_id, wishes, proposal.state, LIN)

    stored = load(session, trip_id)
    of = {it.name: it.group for it in stored.pupils}
    assert (untouched, moved) == ({""}, 9)
    assert [it.name.zh for it in stored.groups] == ["A 组", "B 组", "C 组"]
    assert sorted(list(of.values()).count(it.key) for it in stored.groups) == [3, 3, 3]
    assert of["学生1"] == of["学生2"]
    assert of["学生3"] != of["学生4"]


def test_a_proposal_made_before_somebody_moved_a_pupil_is_not_applied(session, trip_id):
    wishes = Wishes(2)
    state = groups.propose(session, trip_id, wishes).state
    with write(session):
        people.move_pupils(session, trip_id, ["p1"], "", SYSTEM)

    with pytest.raises(BadInput), write(session):
        groups.apply(session, trip_id, wishes, state, LIN)


def test_an_unknown_name_in_a_wish_is_named_with_its_line(session, trip_id):
    wishes = Wishes(2, together=(("学生p1", "学生p2"), ("谁",)))

    with pytest.raises(Faults) as caught:
        groups.propose(session, trip_id, wishes)

    (fault,) = caught.value.faults
    assert (fault.where, fault.values["line"], fault.values["name"]) == ("together", 2, "谁")
