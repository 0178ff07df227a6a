"""A trip's own facts, and who sees it."""

from datetime import date, timedelta

import pytest
from sqlalchemy.orm import Session

from tests import factories as make
from tests.services.lifecycle.test_importing import add, full_trip, somebody
from tripplanner.domain.access import SYSTEM, Membership
from tripplanner.domain.text import Text
from tripplanner.errors import BadInput, Faults, NotFound, StaleSave
from tripplanner.services.lifecycle import creation, importing
from tripplanner.services.plan import journal
from tripplanner.services.trips import members
from tripplanner.store.database.base import new_id
from tripplanner.store.database.engine import write
from tripplanner.store.loading import find_id, load
from tripplanner.store.users import UserRow, membership_of

FIELDS = {"title": {"zh": "冬季研学"}, "starts": "2026-12-07", "ends": "2026-12-09"}


def places_of(faults: Faults) -> list[str]:
    return [fault.where for fault in faults.faults]


def create(session: Session, school: str = "丹巴小学", actor=SYSTEM, **fields) -> str:
    with write(session):
        return creation.create(session, FIELDS | fields, school, actor)


def edit(session: Session, trip_id: str, school: str = "丹巴小学", **fields) -> None:
    known = creation.facts(session, trip_id)
    version = fields.pop("version", known.trip.version)
    move = fields.pop("move_plan", False)
    with write(session):
        creation.edit(
            session,
            trip_id,
            creation.trip_fields(known.trip) | fields,
            school,
            version=version,
            actor=SYSTEM,
            move_plan=move,
        )


def test_a_trip_begins_with_title_dates_and_school(session):
    trip = load(session, create(session))

    assert (trip.key, trip.title, trip.starts, trip.ends) == (
        "trip-20261207",
        Text(zh="冬季研学"),
        date(2026, 12, 7),
        date(2026, 12, 9),
    )
    assert [(it.name.zh, it.role) for it in trip.schools] == [("丹巴小学", "sending")]
    assert trip.delete_on == date(2026, 12, 9) + timedelta(days=importing.RETENTION_DAYS)


def test_a_second_trip_of_the_same_day_gets_a_key_of_its_own(session):
    keys = [load(session, create(session)).key for _ in range(2)]

    assert keys == ["trip-20261207", "trip-20261207-2"]


def test_a_known_school_stays_as_it_is_known(session):
    first = load(session, add(session, full_trip()))

    second = load(session, create(session, "丹巴小学"))

    assert second.schools[0].id == first.schools[0].id
    assert second.schools[0].phone == "0836-1"


@pytest.mark.parametrize(
    ("fields", "school", "where"),
    [
        ({"title": {}}, "丹巴小学", ["title"]),
        ({"starts": ""}, "丹巴小学", ["starts"]),
        ({"ends": "2026-12-01"}, "丹巴小学", ["ends"]),
        ({"ends": "2028-12-01"}, "丹巴小学", ["ends"]),
        ({"delete_on": "2026-12-09"}, "丹巴小学", ["delete_on"]),
        ({}, "", ["school"]),
        ({"currency": "Yuan"}, "丹巴小学", ["currency"]),
        ({"zone": "Mars/Base"}, "丹巴小学", ["zone"]),
        (
            {"budget": [{"item": {"zh": "车"}, "amount": "many", "per": "trip"}]},
            "丹巴小学",
            ["budget.0.amount"],
        ),
        ({"title": {"zh": "题" * 201}}, "丹巴小学", ["title.zh"]),
    ],
)
def test_a_fault_stands_at_its_field_and_no_trip_is_made(session, fields, school, where):
    with pytest.raises(Faults) as caught:
        create(session, school, **fields)

    assert places_of(caught.value) == where
    with pytest.raises(NotFound):
        find_id(session, "trip-20261207")


def test_an_edited_trip_keeps_its_lists_and_rules(session):
    before = load(session, add(session, full_trip()))

    edit(session, before.id, title={"zh": "新标题"})

    after = load(session, before.id)
    assert after.title == Text(zh="新标题")
    assert (after.rules, after.stops, after.pupils) == (before.rules, before.stops, before.pupils)


def test_the_plan_moves_with_the_first_day_when_asked_to(session):
    trip_id = add(session, full_trip())

    edit(session, trip_id, starts="2025-01-07", ends="2025-01-09", move_plan=True)

    assert {it.date for it in load(session, trip_id).stops} == {date(2025, 1, 7)}


def test_the_plan_stays_where_it_is_otherwise(session):
    trip_id = add(session, full_trip())

    edit(session, trip_id, starts="2025-01-07", ends="2025-01-09")

    assert {it.date for it in load(session, trip_id).stops} == {make.DAY}


def test_another_sending_school_takes_the_place_of_the_first(session):
    trip_id = add(session, full_trip())

    edit(session, trip_id, "甲居小学")

    trip = load(session, trip_id)
    sending = [it for it in trip.schools if it.role == "sending"]
    assert [(it.key, it.name.zh) for it in sending] == [(trip.sending_school, "甲居小学")]
    assert len(trip.schools) == 3


def test_a_stale_edit_is_refused_with_both_titles(session):
    trip_id = add(session, full_trip())
    edit(session, trip_id, title={"zh": "一"})

    with pytest.raises(StaleSave) as caught:
        edit(session, trip_id, title={"zh": "二"}, version=1)

    assert (caught.value.theirs["title"], caught.value.yours["title"]) == (
        {"zh": "一"},
        {"zh": "二"},
    )


@pytest.mark.parametrize("typed", ["冬季研学", " 冬季 研学 "])
def test_a_trip_goes_when_its_title_was_typed(session, typed):
    trip_id = create(session)

    with write(session):
        creation.remove(session, trip_id, typed, "zh")

    with pytest.raises(NotFound):
        load(session, trip_id)


@pytest.mark.parametrize("typed", ["", "冬季", "yes"])
def test_a_trip_stays_when_something_else_was_typed(session, typed):
    trip_id = create(session)

    with pytest.raises(Faults), write(session):
        creation.remove(session, trip_id, typed, "zh")

    assert load(session, trip_id).id == trip_id


def test_the_leader_passes_the_lead_on_and_stays_as_an_editor(session):
    lin, chen = somebody(session, "lin"), somebody(session, "chen")
    trip_id = create(session, actor=lin)

    with write(session):
        members.set_member(session, trip_id, chen.id, Membership.LEADER, lin)

    found = [(it.account, it.membership) for it in members.members(session, trip_id)]
    assert found == [("chen", Membership.LEADER), ("lin", Membership.EDITOR)]


def test_passing_the_lead_on_cannot_be_taken_back_by_undo(session):
    lin, chen = somebody(session, "lin"), somebody(session, "chen")
    trip_id = create(session, actor=lin)
    with write(session):
        members.set_member(session, trip_id, chen.id, Membership.LEADER, lin)

    with pytest.raises(BadInput), write(session):
        journal.undo(session, trip_id, lin)

    assert membership_of(session, trip_id, lin.id) is Membership.EDITOR


def test_a_trip_is_never_left_without_its_leader(session):
    lin = somebody(session, "lin")
    trip_id = create(session, actor=lin)

    with pytest.raises(BadInput), write(session):
        members.remove_member(session, trip_id, lin.id, lin)
    with pytest.raises(BadInput), write(session):
        members.set_member(session, trip_id, lin.id, Membership.VIEWER, lin)

    assert membership_of(session, trip_id, lin.id) is Membership.LEADER


def test_an_account_for_looking_cannot_edit_a_trip(session):
    lin = somebody(session, "lin")
    with write(session):
        guest = UserRow(id=new_id(), name="guest", role="viewer")
        session.add(guest)
        session.flush()
        guest_id = guest.id
    trip_id = create(session, actor=lin)

    with pytest.raises(Faults) as caught, write(session):
        members.set_member(session, trip_id, guest_id, Membership.EDITOR, lin)
    with write(session):
        members.set_member(session, trip_id, guest_id, Membership.VIEWER, lin)

    assert places_of(caught.value) == ["membership"]
    assert membership_of(session, trip_id, guest_id) is Membership.VIEWER


def test_members_are_no_candidates_and_the_deactivated_neither(session):
    lin, chen = somebody(session, "lin"), somebody(session, "chen")
    with write(session):
        session.add(UserRow(id=new_id(), name="gone", active=False))
    trip_id = create(session, actor=lin)

    assert [it.user_id for it in members.candidates(session, trip_id)] == [chen.id]
