"""Rotations from the store: pins, locks, and nothing half saved."""

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta

import pytest

from tripplanner.domain.access import SYSTEM
from tripplanner.domain.consent.clearance import PhoneConsent
from tripplanner.domain.rotation.model import Pin
from tripplanner.errors import BadInput, NotFound, StaleSave
from tripplanner.exchange.trip_file.demonstration import demonstration
from tripplanner.exchange.trip_file.file import write_trip
from tripplanner.services.consent.clearance import by_phone
from tripplanner.services.lifecycle.importing import add
from tripplanner.services.plan import editing as plan_editing
from tripplanner.services.plan.findings import judge
from tripplanner.services.plan.journal import undo
from tripplanner.services.rotation import headsets
from tripplanner.services.rotation import schedule as rotation_schedule
from tripplanner.services.rotation.headsets import Readiness
from tripplanner.store.database.engine import write
from tripplanner.store.loading import load
from tripplanner.store.shared_calendar import calendar_for

TODAY = date(2026, 11, 23)


@pytest.fixture
def trip(session):
    with write(session):
        trip_id = add(session, demonstration(TODAY), SYSTEM).trip_id
    return load(session, trip_id)


def save(session, trip, change):
    with write(session):
        return rotation_schedule.save_arrangement(session, trip, SYSTEM, "d2_vr", change)


def test_a_pinned_turn_is_kept_and_can_be_let_go(session, trip):
    before = rotation_schedule.planned(session, trip, "d2_vr").rotation
    turn = next(it for it in before.turns if it.round == 1)

    save(session, trip, rotation_schedule.pinned(before, 5, turn.pupil, 2))

    after = rotation_schedule.planned(session, trip, "d2_vr")
    assert after.arrangement.pins == (Pin(5, turn.pupil, turn.experience, 2),)
    assert (5, 2, turn.experience, turn.pupil) in {
        (it.round, it.headset, it.experience, it.pupil) for it in after.rotation.turns
    }
    assert save(session, trip, rotation_schedule.unpinned(5, turn.pupil)).rotation == before


def test_a_locked_round_stays_whatever_the_seed(session, trip):
    before = rotation_schedule.planned(session, trip, "d2_vr").rotation
    save(session, trip, rotation_schedule.locked(before, 4))

    after = save(session, trip, lambda it: replace(it, seed=11)).rotation

    fourth = [it for it in before.turns if it.round == 4]
    assert [it for it in after.turns if it.round == 4] == fourth
    assert after.turns != before.turns
    assert save(session, trip, rotation_schedule.unlocked(4)).arrangement.pins == ()


def test_what_gives_no_rotation_is_not_kept(session, trip):
    with pytest.raises(BadInput):
        save(session, trip, lambda it: replace(it, pins=(Pin(1, "p01"), Pin(1, "p01"))))

    assert rotation_schedule.arrangement_at(session, trip.id, "d2_vr").pins == ()


def test_a_visit_is_saved_once_and_a_stale_save_is_refused(session, trip):
    visit = replace(trip.vr[0], turn_minutes=5)
    with write(session):
        rotation_schedule.save_visit(session, trip, SYSTEM, visit, version=trip.vr[0].version)

    assert load(session, trip.id).vr[0].turn_minutes == 5
    with pytest.raises(StaleSave), write(session):
        rotation_schedule.save_visit(session, trip, SYSTEM, visit, version=trip.vr[0].version)


def test_a_stop_without_a_visit_is_said(session, trip):
    with pytest.raises(NotFound):
        rotation_schedule.planned(session, trip, "d1_museum")


def test_headsets_of_another_trip_are_seen(session, trip):
    other = demonstration(TODAY)
    with write(session):
        trip_id = add(session, replace(other, key="second", id=""), SYSTEM).trip_id
    again = load(session, trip_id)

    uses = calendar_for(session, again).headsets

    assert [(it.trip_id, it.count, it.starts, it.ends) for it in uses] == [(trip.id, 6, 580, 715)]
    rules = {it.finding.rule for it in judge(session, again, TODAY)}
    assert "vr.headsets_elsewhere" in rules


def test_whose_form_says_no_to_vr_observes(session, trip):
    agreed = PhoneConsent(TODAY, "李老师", "王老师", "13800000000", vr=False)
    with write(session):
        by_phone(session, trip, "p05", SYSTEM, agreed)

    made = rotation_schedule.planned(session, trip, "d2_vr")

    assert [(it.pupil, it.rule) for it in made.posed.observers] == [("p05", "vr.consent")]
    assert "p05" not in {it.pupil for it in made.rotation.turns}


def test_pins_go_with_their_stop_and_come_back_with_it(session, trip):
    before = rotation_schedule.planned(session, trip, "d2_vr").rotation
    save(session, trip, rotation_schedule.locked(before, 1))
    version = next(it.version for it in trip.stops if it.key == "d2_vr")

    with write(session):
        plan_editing.remove(session, trip.id, SYSTEM, "d2_vr", version=version)
    assert rotation_schedule.arrangement_at(session, trip.id, "d2_vr").locked == ()

    with write(session):
        undo(session, trip.id, SYSTEM)
    assert rotation_schedule.arrangement_at(session, trip.id, "d2_vr").locked == (1,)


def charge(session, trip, count, day):
    model = trip.headsets[0]
    stored = headsets.headset(session, model.id)
    with write(session):
        headsets.save(
            session, model.id, stored, SYSTEM, version=stored.version, ready=Readiness(count, day)
        )


def silent(session, trip):
    """The trip, its visit saying nothing of how many headsets are usable."""
    visit = replace(trip.vr[0], usable=None)
    with write(session):
        rotation_schedule.save_visit(session, trip, SYSTEM, visit, version=trip.vr[0].version)
    return load(session, trip.id)


def test_what_is_charged_that_day_is_what_a_visit_counts_with(session, trip):
    day = next(it.date for it in trip.stops if it.key == "d2_vr")
    quiet = silent(session, trip)
    charge(session, quiet, 4, day)
    before = write_trip(quiet)

    asked = rotation_schedule.planned(session, quiet, "d2_vr").posed.request

    assert asked.headsets == ("pico",) * 4
    found = {it.finding.rule: it.finding for it in judge(session, quiet, TODAY)}
    assert found["vr.does_not_fit"].fact("headsets") == 4
    assert write_trip(load(session, trip.id)) == before


def test_what_a_stop_says_itself_or_of_another_day_counts_more(session, trip):
    day = next(it.date for it in trip.stops if it.key == "d2_vr")
    charge(session, trip, 4, day)
    stated = replace(trip, vr=(replace(trip.vr[0], usable=5),))
    assert len(rotation_schedule.planned(session, stated, "d2_vr").posed.request.headsets) == 5

    quiet = silent(session, trip)
    charge(session, quiet, 4, day + timedelta(days=1))
    assert len(rotation_schedule.planned(session, quiet, "d2_vr").posed.request.headsets) == 6


def test_another_trip_promises_only_what_is_charged(session, trip):
    other = demonstration(TODAY)
    day = next(it.date for it in trip.stops if it.key == "d2_vr")
    charge(session, silent(session, trip), 4, day)
    with write(session):
        trip_id = add(session, replace(other, key="second", id=""), SYSTEM).trip_id

    uses = calendar_for(session, load(session, trip_id)).headsets

    assert [(it.trip_id, it.count) for it in uses] == [(trip.id, 4)]


def test_an_experience_with_few_copies_takes_longer_and_the_checks_know(session, trip):
    made = save(session, trip, lambda it: replace(it, copies=(("universe", 1),)))

    assert made.rotation.rounds == 20
    per_round = Counter(it.round for it in made.rotation.turns if it.experience == "universe")
    assert set(per_round.values()) == {1}
    assert rotation_schedule.arrangement_at(session, trip.id, "d2_vr").copies == (("universe", 1),)
    found = {it.finding.rule: it.finding for it in judge(session, trip, TODAY)}
    assert found["vr.does_not_fit"].fact("rounds") == 20
