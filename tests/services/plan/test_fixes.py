"""Fixes of a stored plan: offered, taken whole, refused when the plan has changed, undone."""

import datetime as dt

import pytest

from tests.factories import DAY, adult, group, place, pupil, stop, trip
from tripplanner.domain.access import SYSTEM, Actor
from tripplanner.domain.finding import Level
from tripplanner.domain.trip import Booking, Kind
from tripplanner.domain.vr_visit import Experience, Headset, VrVisit
from tripplanner.errors import BadInput
from tripplanner.services.lifecycle import importing
from tripplanner.services.plan import editing as plan_editing
from tripplanner.services.plan import findings, fixes, journal, overrides
from tripplanner.store import loading
from tripplanner.store.database.engine import write

ANNA = Actor(id="01900000-0000-7000-8000-00000000000a", name="Anna")
NEXT = DAY + dt.timedelta(days=1)


@pytest.fixture
def stored(session):
    """A museum that is shut, a lesson that runs into it, and VR for somebody too young."""
    made = trip(
        groups=(group(key="a"), group(key="b")),
        pupils=(
            pupil("a", key="p1", born=dt.date(2016, 1, 1)),
            pupil("b", key="p2", born=dt.date(2009, 1, 1)),
        ),
        adults=(adult(key="t1", groups=("a",)), adult(key="t2", groups=("b",))),
        places=(place(key="museum", closed_dates=(DAY,)),),
        headsets=(Headset("pico", "PICO 4", 6, min_age=13),),
        stops=(
            stop("09:00", "10:40", key="one", kind=Kind.LESSON),
            stop("10:30", "11:30", key="two", place="museum", booking=Booking.CONFIRMED),
            stop("12:00", "13:00", key="lunch", kind=Kind.MEAL),
            stop("14:00", "16:00", key="vr", kind=Kind.VR),
        ),
        vr=(VrVisit("vr", ("pico",), 6, 5, (Experience("e", place().name),)),),
    )
    with write(session):
        return importing.add(session, made, SYSTEM).trip_id


def blocks(session, trip_id):
    found = findings.judge(session, loading.load(session, trip_id), None)
    return [it.finding.rule for it in found if it.blocks]


def first_offer(session, trip_id, key):
    trip = loading.load(session, trip_id)
    offers = fixes.offers_for(session, trip, key, None)
    assert offers
    return offers[0][1][0]


def test_a_fix_is_done_as_it_was_tried_out(session, stored):
    best = first_offer(session, stored, "two")
    patch = fixes.offered(session, loading.load(session, stored), "two", best.token, None)

    with write(session):
        done = fixes.take(session, stored, ANNA, patch)

    assert done.action == "plan.fix"
    assert len(blocks(session, stored)) == best.block
    assert journal.history(session, stored)[0].action == "plan.fix"


def test_who_watches_is_kept_with_the_visit_and_one_undo_takes_it_back(session, stored):
    watch = first_offer(session, stored, "vr")

    with write(session):
        done = fixes.take(session, stored, ANNA, watch.patch)

    assert done.touched == ("vr",)
    assert loading.load(session, stored).vr[0].observers == ("p1",)
    assert "vr.min_age" not in blocks(session, stored)
    with write(session):
        plan_editing.undo(session, stored, ANNA)
    assert loading.load(session, stored).vr[0].observers == ()


def test_a_fix_of_a_plan_that_has_changed_is_refused(session, stored):
    best = first_offer(session, stored, "two")
    with write(session):
        plan_editing.move(session, stored, ANNA, best.patch.stops[0].key, version=1, minutes=5)

    with pytest.raises(BadInput, match="The plan has changed"):
        fixes.offered(session, loading.load(session, stored), "two", best.token, None)
    with pytest.raises(BadInput, match="The plan has changed"), write(session):
        fixes.take(session, stored, ANNA, best.patch)


def test_all_fixes_are_one_change_and_one_undo(session, stored):
    before = loading.load(session, stored)
    chain = fixes.chain_for(session, before, None)
    assert chain.left == ()
    assert len(chain.steps) >= 2

    with write(session):
        fixes.take_all(session, stored, ANNA, chain)

    assert blocks(session, stored) == []
    assert loading.load(session, stored) == chain.trip
    entry = journal.history(session, stored)[0]
    assert (entry.action, entry.facts["fixes"]) == ("plan.fix_all", len(chain.steps))
    with write(session):
        plan_editing.undo(session, stored, ANNA)
    assert loading.load(session, stored) == before


def test_a_round_that_a_fix_adds_is_stored_and_undone(session):
    made = trip(
        groups=(group(key="a"), group(key="b")),
        pupils=(*(pupil("a") for _ in range(5)), *(pupil("b") for _ in range(5))),
        adults=(adult(key="t1", groups=("a",)), adult(key="t2", groups=("b",))),
        places=(place(key="room", capacity=7),),
        stops=(stop("09:00", "10:00", key="one", place="room"),),
    )
    with write(session):
        stored = importing.add(session, made, SYSTEM).trip_id
    best = first_offer(session, stored, "one")

    with write(session):
        done = fixes.take(session, stored, ANNA, best.patch)

    assert len(done.added) == 1
    assert blocks(session, stored) == []
    with write(session):
        plan_editing.undo(session, stored, ANNA)
    assert [it.key for it in loading.load(session, stored).stops] == ["one"]


def test_the_chain_is_worked_out_once_while_nobody_writes(session, stored):
    trip = loading.load(session, stored)

    assert fixes.chain_for(session, trip, None) is fixes.chain_for(session, trip, None)


def test_what_somebody_lives_with_is_not_fixed(session, stored):
    trip = loading.load(session, stored)
    closed = next(
        it.finding
        for it in findings.judge(session, trip, None)
        if it.finding.rule == "opening.closed"
    )
    with write(session):
        overrides.override(session, stored, ANNA, closed, reason="They open for us.")
    trip = loading.load(session, stored)

    judged = findings.judge(session, trip, None)
    chain = fixes.chain_for(session, trip, None)

    assert closed not in fixes.fixable(judged, "two")
    assert all(step.finding.rule != "opening.closed" for step in chain.steps)
    assert [it for it in chain.after if it.level is Level.BLOCK] == [closed]
