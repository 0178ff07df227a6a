"""Who changed what; undo and redo."""

import pytest
from sqlalchemy.orm import Session

from tests import factories as make
from tripplanner.domain.access import SYSTEM, Actor
from tripplanner.errors import BadInput, StaleSave
from tripplanner.services.lifecycle import importing
from tripplanner.services.plan import journal
from tripplanner.services.trips import people
from tripplanner.store import trips as store
from tripplanner.store.database.engine import write
from tripplanner.store.database.journal import recorded
from tripplanner.store.loading import load

LIN = Actor(id="lin", name="林老师")
CHEN = Actor(id="chen", name="陈老师")


@pytest.fixture
def trip_id(session: Session) -> str:
    trip = make.trip(
        groups=(make.group(key="a"), make.group(key="b")),
        pupils=(make.pupil("a", key="p1"), make.pupil("a", key="p2"), make.pupil("b", key="p3")),
        stops=(make.stop(key="s1"),),
    )
    with write(session):
        return importing.add(session, trip, SYSTEM).trip_id


def rename(session: Session, trip_id: str, words: str, actor: Actor) -> None:
    with write(session):
        stop = store.stop_row(session, trip_id, "s1")
        with recorded(session, trip_id, actor, "stop.edit", key="s1"):
            stop.host_contact = words


def contact(session: Session, trip_id: str) -> str:
    return load(session, trip_id).stops[0].host_contact


def undo(session: Session, trip_id: str, actor: Actor) -> journal.Entry:
    with write(session):
        return journal.undo(session, trip_id, actor)


def redo(session: Session, trip_id: str, actor: Actor) -> journal.Entry:
    with write(session):
        return journal.redo(session, trip_id, actor)


def groups_of(session: Session, trip_id: str) -> dict[str, str]:
    return {pupil.key: pupil.group for pupil in load(session, trip_id).pupils}


def test_an_entry_says_who_did_what_and_what_stood_before_and_after(session: Session, trip_id):
    rename(session, trip_id, "王老师", LIN)

    entry = journal.history(session, trip_id)[0]

    stop_id = load(session, trip_id).stops[0].id
    assert (entry.by, entry.action, entry.kind, entry.facts) == (
        "林老师",
        "stop.edit",
        "change",
        {"key": "s1"},
    )
    assert entry.records == (
        journal.Record("stop", stop_id, {"host_contact": ""}, {"host_contact": "王老师"}),
    )


def test_a_change_that_changes_nothing_leaves_no_entry(session: Session, trip_id):
    before = len(journal.history(session, trip_id))

    rename(session, trip_id, "", LIN)

    assert len(journal.history(session, trip_id)) == before


def test_undo_and_redo_go_back_and_forth(session: Session, trip_id):
    rename(session, trip_id, "一", LIN)
    rename(session, trip_id, "二", LIN)

    seen = []
    for step in (undo, undo, redo, redo):
        step(session, trip_id, LIN)
        seen.append(contact(session, trip_id))

    assert seen == ["一", "", "一", "二"]


def test_there_is_an_end_to_undo_and_to_redo(session: Session, trip_id):
    with pytest.raises(BadInput):
        undo(session, trip_id, LIN)
    with pytest.raises(BadInput):
        redo(session, trip_id, LIN)


def test_a_new_change_ends_the_redo(session: Session, trip_id):
    rename(session, trip_id, "一", LIN)
    undo(session, trip_id, LIN)
    rename(session, trip_id, "二", LIN)

    with pytest.raises(BadInput):
        redo(session, trip_id, LIN)

    assert contact(session, trip_id) == "二"


def test_people_take_back_their_own_changes_only(session: Session, trip_id):
    rename(session, trip_id, "一", LIN)

    with pytest.raises(BadInput):
        undo(session, trip_id, CHEN)

    assert contact(session, trip_id) == "一"


def test_what_somebody_else_changed_since_is_not_overwritten(session: Session, trip_id):
    rename(session, trip_id, "林的", LIN)
    rename(session, trip_id, "陈的", CHEN)

    with pytest.raises(StaleSave) as caught:
        undo(session, trip_id, LIN)

    assert (dict(caught.value.theirs), dict(caught.value.yours)) == (
        {"host_contact": "陈的"},
        {"host_contact": "林的"},
    )
    assert contact(session, trip_id) == "陈的"


def test_another_field_that_somebody_else_changed_is_no_conflict(session: Session, trip_id):
    rename(session, trip_id, "林的", LIN)
    with write(session), recorded(session, trip_id, CHEN, "stop.edit"):
        store.stop_row(session, trip_id, "s1").people = 7

    undo(session, trip_id, LIN)

    stop = load(session, trip_id).stops[0]
    assert (stop.host_contact, stop.people) == ("", 7)


def test_a_removed_record_comes_back_with_its_id_and_secrets(session: Session, trip_id):
    before = load(session, trip_id).pupils[0]
    with write(session):
        people.remove_pupils(session, trip_id, ["p1"], LIN)

    undo(session, trip_id, LIN)

    after = load(session, trip_id).pupils[0]
    assert (after, after.id) == (before, before.id)


def test_an_added_record_goes_and_comes_again_with_the_same_id(session: Session, trip_id):
    with write(session):
        key = people.add_pupil(session, trip_id, {"name": "卓玛"}, LIN)
    added = load(session, trip_id).pupils[-1]
    undo(session, trip_id, LIN)
    gone = [pupil.key for pupil in load(session, trip_id).pupils]

    redo(session, trip_id, LIN)

    again = load(session, trip_id).pupils[-1]
    assert (gone, key) == (["p1", "p2", "p3"], "p4")
    assert (again, again.id) == (added, added.id)


def test_one_change_of_many_records_is_one_undo(session: Session, trip_id):
    with write(session):
        people.move_pupils(session, trip_id, ["p1", "p2", "p3"], "b", LIN)
    moved = groups_of(session, trip_id)

    undo(session, trip_id, LIN)

    assert moved == dict.fromkeys(("p1", "p2", "p3"), "b")
    assert groups_of(session, trip_id) == {"p1": "a", "p2": "a", "p3": "b"}


def test_a_conflict_in_one_record_leaves_all_as_they_are(session: Session, trip_id):
    with write(session):
        people.move_pupils(session, trip_id, ["p1", "p2"], "b", LIN)
    with write(session):
        people.move_pupils(session, trip_id, ["p2"], "", CHEN)

    with pytest.raises(StaleSave):
        undo(session, trip_id, LIN)

    assert groups_of(session, trip_id) == {"p1": "b", "p2": "", "p3": "b"}


def test_taking_a_trip_in_cannot_be_undone_bit_by_bit(session: Session):
    with write(session):
        trip_id = importing.add(session, make.trip(), LIN_WITHOUT_ACCOUNT).trip_id

    with pytest.raises(BadInput):
        undo(session, trip_id, LIN_WITHOUT_ACCOUNT)


LIN_WITHOUT_ACCOUNT = Actor(id="", name="林老师")


def test_versions_grow_with_every_saved_change(session: Session, trip_id):
    before = load(session, trip_id).stops[0].version
    rename(session, trip_id, "一", LIN)
    undo(session, trip_id, LIN)

    assert load(session, trip_id).stops[0].version == before + 2


def test_values_in_the_journal_are_sealed(session: Session, trip_id):
    from sqlalchemy import text

    with write(session):
        people.add_pupil(session, trip_id, {"name": "卓玛", "id_number": "513323201405030027"}, LIN)

    raw = session.execute(text("SELECT facts, changes FROM journal ORDER BY seq DESC")).first()

    stored = bytes(raw.changes) + str(raw.facts).encode()
    assert [it for it in ("513323201405030027", "卓玛") if it.encode() in stored] == []
    added = load(session, trip_id).pupils[-1]
    assert (added.name, added.id_number) == ("卓玛", "513323201405030027")


def test_a_page_of_history_continues_where_the_last_one_ended(session: Session, trip_id):
    for words in "一二三四五":
        rename(session, trip_id, words, LIN)

    first = journal.history(session, trip_id, limit=2)
    second = journal.history(session, trip_id, limit=2, before=first[-1].seq)

    after = [entry.records[0].after["host_contact"] for entry in (*first, *second)]
    assert after == ["五", "四", "三", "二"]
