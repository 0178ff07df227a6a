import datetime as dt

import pytest

from tests.factories import DAY, adult, group, place, pupil, stop, trip
from tripplanner.domain.access import SYSTEM, Actor, UserRole
from tripplanner.domain.finding import Level
from tripplanner.domain.plan.editing import CopyMode, Edge
from tripplanner.domain.text import Text
from tripplanner.domain.trip import Booking, Kind
from tripplanner.domain.vr_visit import VrVisit
from tripplanner.errors import BadInput, Faults, NotFound, StaleSave
from tripplanner.services.lifecycle import importing
from tripplanner.services.plan import editing as plan_editing
from tripplanner.services.plan import findings, journal, overrides
from tripplanner.services.plan import view as plan_view
from tripplanner.store import loading
from tripplanner.store.database.engine import write
from tripplanner.store.database.journal import latest

ANNA = Actor(id="01900000-0000-7000-8000-00000000000a", name="Anna")
BEN = Actor(id="01900000-0000-7000-8000-00000000000b", name="Ben", role=UserRole.TEACHER)
NEXT = DAY + dt.timedelta(days=1)


def closed_museum(**fields):
    """A museum that is shut on the first day."""
    return place(key="museum", closed_dates=(DAY,), **fields)


@pytest.fixture
def stored(session):
    """A stored trip of two groups: a lesson of one, and a museum that is closed."""
    made = trip(
        groups=(group(key="a"), group(key="b")),
        pupils=(pupil("a", key="p1"), pupil("b", key="p2")),
        adults=(adult(key="t1", groups=("a",)), adult(key="t2", groups=("b",))),
        places=(closed_museum(),),
        stops=(
            stop("09:00", "10:00", key="one", groups=("a",)),
            stop("10:30", "11:30", key="two", place="museum", booking=Booking.CONFIRMED),
            stop("12:00", "13:00", key="lunch", kind=Kind.MEAL),
        ),
    )
    with write(session):
        return importing.add(session, made, SYSTEM).trip_id


def stop_of(session, trip_id, key):
    return next(it for it in loading.load(session, trip_id).stops if it.key == key)


def times(session, trip_id, key):
    found = stop_of(session, trip_id, key)
    return found.date, found.starts, found.ends, found.version


def test_a_move_writes_one_row_and_one_entry(session, stored):
    before = latest(session, stored)

    with write(session):
        done = plan_editing.move(session, stored, ANNA, "one", version=1, minutes=20)

    assert (done.action, done.touched) == ("stop.move", ("one",))
    assert done.trip == loading.load(session, stored)
    assert times(session, stored, "one") == (DAY, 560, 620, 2)
    assert [it.version for it in done.trip.stops] == [2, 1, 1]
    assert latest(session, stored) == before + 1
    entry = journal.history(session, stored)[0]
    assert (entry.by, entry.action, entry.facts) == (
        "Anna",
        "stop.move",
        {"stops": 1, "title": {"zh": "参观one", "en": "Visit one"}},
    )
    assert [(it.before, it.after) for it in entry.records] == [
        ({"starts": 540, "ends": 600}, {"starts": 560, "ends": 620})
    ]


def test_a_move_that_changes_nothing_leaves_no_entry(session, stored):
    before = latest(session, stored)

    with write(session):
        done = plan_editing.place(session, stored, ANNA, "one", version=1, starts=540)

    assert done.touched == ()
    assert latest(session, stored) == before


def test_a_drag_to_another_day_asks_for_the_booking_again(session, stored):
    with write(session):
        plan_editing.place(session, stored, ANNA, "two", version=1, date=NEXT, starts=601)

    found = stop_of(session, stored, "two")
    assert (found.date, found.starts, found.ends, found.booking) == (
        NEXT,
        600,
        660,
        Booking.NEEDED,
    )


def test_an_edge_is_pulled(session, stored):
    with write(session):
        plan_editing.resize(session, stored, ANNA, "one", version=1, edge=Edge.END, at=633)

    assert times(session, stored, "one") == (DAY, 540, 635, 2)


def test_an_edit_touches_only_what_differs(session, stored):
    title = Text(zh="数学课", en="Mathematics")

    with write(session):
        plan_editing.edit(
            session, stored, ANNA, "one", version=1, title=title, starts=540, groups=()
        )

    found = stop_of(session, stored, "one")
    assert (found.title, found.starts, found.groups) == (title, 540, ())
    assert journal.history(session, stored)[0].records[0].after == {
        "title": {"zh": "数学课", "en": "Mathematics"},
        "groups": [],
    }


def test_wrong_fields_are_refused_by_name(session, stored):
    with pytest.raises(Faults) as refused, write(session):
        plan_editing.edit(session, stored, ANNA, "one", version=1, ends=500, place="moon")

    assert [it.where for it in refused.value.faults] == ["ends", "place"]
    assert times(session, stored, "one") == (DAY, 540, 600, 1)


def test_adding_and_removing_can_be_undone(session, stored):
    with write(session):
        done = plan_editing.add(
            session, stored, ANNA, date=NEXT, starts=540, kind=Kind.VR, title=Text(en="VR")
        )
    key = done.added[0]
    assert stop_of(session, stored, key).ends == 600

    with write(session):
        plan_editing.remove(session, stored, ANNA, key, version=1)
    assert [it.key for it in loading.load(session, stored).stops] == ["one", "two", "lunch"]

    with write(session):
        plan_editing.undo(session, stored, ANNA)
    assert stop_of(session, stored, key).title == Text(en="VR")
    assert plan_editing.may_redo(session, stored, ANNA)

    with write(session):
        plan_editing.redo(session, stored, ANNA)
    assert [it.key for it in loading.load(session, stored).stops] == ["one", "two", "lunch"]


def test_a_copied_day_brings_its_vr_visits(session, stored):
    with write(session):
        made = plan_editing.add(
            session, stored, ANNA, date=DAY, starts=840, kind=Kind.VR, title=Text(en="VR")
        )
    key = made.added[0]
    whole = loading.load(session, stored)
    visit = VrVisit(stop=key, headsets=(), turn_minutes=10, cleaning_minutes=5, experiences=())
    with write(session):
        importing.replace_trip(session, replace_vr(whole, visit), ANNA)

    with write(session):
        done = plan_editing.copy_day(
            session, stored, ANNA, origin=DAY, target=NEXT, mode=CopyMode.REPLACE
        )

    assert len(done.added) == 4
    kept = loading.load(session, stored)
    assert [(it.date, it.starts) for it in kept.stops if it.date == NEXT] == [
        (NEXT, 540),
        (NEXT, 630),
        (NEXT, 720),
        (NEXT, 840),
    ]
    assert [it.stop for it in kept.vr] == [key, done.added[3]]


def replace_vr(whole, visit):
    from dataclasses import replace

    return replace(whole, vr=(visit,))


def test_what_follows_is_shifted(session, stored):
    with write(session):
        done = plan_editing.shift_after(
            session, stored, ANNA, "one", version=1, minutes=15, including=False
        )

    assert done.touched == ("two", "lunch")
    assert [it.starts for it in done.trip.stops] == [540, 645, 735]


def test_a_stale_save_shows_both_versions_and_writes_nothing(session, stored):
    with write(session):
        plan_editing.edit(session, stored, BEN, "one", version=1, host_contact="Ms Li")

    with pytest.raises(StaleSave) as stale, write(session):
        plan_editing.edit(session, stored, ANNA, "one", version=1, starts=550, ends=600)

    assert stale.value.yours == {"starts": 550, "ends": 600}
    assert stale.value.theirs["host_contact"] == "Ms Li"
    assert stale.value.theirs["version"] == 2
    assert times(session, stored, "one") == (DAY, 540, 600, 2)


def test_a_drag_of_what_somebody_moved_is_stale(session, stored):
    with write(session):
        plan_editing.move(session, stored, BEN, "one", version=1, minutes=30)

    with pytest.raises(StaleSave) as stale, write(session):
        plan_editing.place(session, stored, ANNA, "one", version=1, starts=480)

    assert stale.value.yours == {"starts": 480, "ends": 540}
    assert (stale.value.theirs["starts"], stale.value.theirs["ends"]) == (570, 630)


def test_saving_what_somebody_removed_is_stale(session, stored):
    with write(session):
        plan_editing.remove(session, stored, BEN, "one", version=1)

    with pytest.raises(StaleSave) as stale, write(session):
        plan_editing.move(session, stored, ANNA, "one", version=1, minutes=5)

    assert stale.value.theirs == {}


def test_undo_takes_back_only_ones_own_change_of_the_plan(session, stored):
    assert not plan_editing.may_undo(session, stored, ANNA)  # the import cannot be taken back
    with write(session):
        plan_editing.move(session, stored, BEN, "one", version=1, minutes=5)

    with pytest.raises(BadInput, match="nothing to undo"), write(session):
        plan_editing.undo(session, stored, ANNA)


def test_undo_is_refused_once_somebody_changed_the_same(session, stored):
    with write(session):
        plan_editing.move(session, stored, ANNA, "one", version=1, minutes=5)
    with write(session):
        plan_editing.move(session, stored, BEN, "one", version=2, minutes=5)

    with pytest.raises(BadInput, match="cannot be undone any more"), write(session):
        plan_editing.undo(session, stored, ANNA)

    assert times(session, stored, "one") == (DAY, 550, 610, 3)


def test_the_view_counts_what_blocks_on_each_day(session, stored):
    view = plan_view.view(session, stored, ANNA, day=None, today=None)

    assert view.day == DAY
    assert view.days == (DAY, NEXT, NEXT + dt.timedelta(days=1))
    assert {day: levels[Level.BLOCK] for day, levels in view.levels_on.items()} == {
        DAY: 1,
        NEXT: 0,
        NEXT + dt.timedelta(days=1): 0,
    }
    assert [it.key for it in view.stops()] == ["one", "two", "lunch"]
    assert view.layout.columns == ("a", "b")
    assert [it.finding.rule for it in view.of_stop("two") if it.blocks] == ["opening.closed"]


def test_the_view_begins_with_today_during_the_trip(session, stored):
    assert plan_view.view(session, stored, ANNA, day=None, today=NEXT).day == NEXT


def test_a_day_outside_the_trip_with_stops_can_be_reached(session):
    late = DAY + dt.timedelta(days=9)
    made = trip(stops=(stop(key="lost", day=late),))
    with write(session):
        trip_id = importing.add(session, made, SYSTEM).trip_id

    view = plan_view.view(session, trip_id, ANNA, day=late, today=None)

    assert view.days[-1] == late
    assert [it.key for it in view.stops()] == ["lost"]


def test_a_day_without_anything_outside_the_trip_is_not_found(session, stored):
    with pytest.raises(NotFound):
        plan_view.view(session, stored, ANNA, day=DAY - dt.timedelta(days=1), today=None)


def test_an_override_lets_a_finding_pass_until_it_is_withdrawn(session, stored):
    whole = loading.load(session, stored)
    (finding,) = findings.blocking(session, whole, None)

    with write(session):
        made = overrides.override(session, stored, ANNA, finding, reason="  They open  for us. ")

    assert (made.by, made.reason) == ("Anna", "They open for us.")
    assert findings.blocking(session, whole, None) == ()
    judged = findings.judge(session, whole, None)
    assert [it.override.by for it in judged if it.override] == ["Anna"]

    with write(session):
        overrides.withdraw(session, stored, BEN, made.id)

    assert findings.blocking(session, whole, None) == (finding,)
    assert overrides.standing(session, stored) == ()
    assert [it.action for it in journal.history(session, stored)][:2] == [
        "override.withdraw",
        "override.add",
    ]
    with pytest.raises(NotFound), write(session):
        overrides.withdraw(session, stored, BEN, made.id)


@pytest.mark.parametrize("reason", ["", "   ", "x" * 1001])
def test_an_override_needs_a_reason(session, stored, reason):
    (finding,) = findings.blocking(session, loading.load(session, stored), None)

    with pytest.raises(Faults), write(session):
        overrides.override(session, stored, ANNA, finding, reason=reason)


def test_only_what_blocks_is_overridden_and_only_once(session, stored):
    judged = findings.judge(session, loading.load(session, stored), None)
    soft = next(it.finding for it in judged if it.finding.level is not Level.BLOCK)
    hard = next(it.finding for it in judged if it.blocks)
    with write(session):
        overrides.override(session, stored, ANNA, hard, reason="agreed")

    for finding in (soft, hard):
        with pytest.raises(BadInput), write(session):
            overrides.override(session, stored, ANNA, finding, reason="agreed")
