"""What a teacher is offered for the museum that is shut, and plans broken in a hundred ways."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.bench.broken_plans import broken, sound
from tripplanner.domain.checks import Plan, find
from tripplanner.domain.finding import Level
from tripplanner.domain.fixes.chain import fix_all
from tripplanner.domain.fixes.evaluation import Trial, covers, fixes
from tripplanner.domain.fixes.model import FixKind
from tripplanner.domain.trip import Booking, Kind
from tripplanner.exchange.trip_file.demonstration import demonstration

TODAY = date(2026, 11, 30)


@pytest.fixture(scope="module")
def plan():
    return Plan(demonstration(TODAY), today=TODAY)


@pytest.fixture(scope="module")
def first(plan):
    closed = next(one for one in find(plan) if one.rule == "opening.closed")
    return fixes(plan, closed)[0]


def test_the_shut_museum_is_visited_after_the_lessons_of_tuesday(plan, first):
    museum = first.patch.stops[0]

    assert (first.kind, first.about) == (FixKind.OTHER_DAY, "d1_museum")
    assert (museum.date, museum.starts, museum.ends) == (
        plan.trip.starts + timedelta(days=1),
        16 * 60 + 40,
        18 * 60,
    )
    assert museum.booking is Booking.NEEDED
    assert (first.block, first.unknowns, first.rebookings) == (0, 2, 1)


def test_its_coach_goes_with_it_and_no_ride_leads_to_a_door_that_nobody_visits(plan, first):
    after = {stop.key: stop for stop in first.patch.apply(plan.trip).trip.stops}

    assert after["d1_coach3"].date == after["d1_museum"].date
    assert after["d1_coach3"].starts == after["d1_museum"].ends + 5
    assert after["d2_coach3"].title.en == "Classrooms of Yingcai School → Chengdu Museum"
    assert after["d1_coach2"].title.en == "Example Restaurant, Yingxiu → Chengdu Example Hotel"


def test_no_lesson_that_the_host_has_promised_is_touched(plan, first):
    lessons = {stop.key for stop in plan.trip.stops if stop.kind is Kind.LESSON}

    assert lessons.isdisjoint(stop.key for stop in first.patch.stops)


def test_a_trip_that_is_over_is_offered_the_same(plan, first):
    over = Plan(plan.trip, today=plan.trip.ends + timedelta(days=1))

    closed = next(one for one in find(over) if one.rule == "opening.closed")
    assert fixes(over, closed)[0].patch == first.patch


def test_a_day_that_is_over_is_no_way_out(plan):
    on_the_last = Plan(plan.trip, today=plan.trip.ends)

    closed = next(one for one in find(on_the_last) if one.rule == "opening.closed")
    assert list(fixes(on_the_last, closed)) == []


def test_fix_all_brings_the_demonstration_to_nothing_that_blocks(plan):
    chain = fix_all(plan)

    assert chain.left == ()
    assert [step.finding.rule for step in chain.steps] == ["opening.closed"]
    assert find(replace(plan, trip=chain.patch.apply(plan.trip).trip)) == list(chain.after)


def test_what_somebody_decided_to_live_with_is_left_alone(plan):
    closed = next(one for one in find(plan) if one.rule == "opening.closed")

    chain = fix_all(plan, accepted=[closed])

    assert (chain.steps, chain.left) == ((), ())


def test_the_plan_works_before_it_is_broken():
    assert [one for one in find(sound()) if one.level is Level.BLOCK] == []


@pytest.mark.parametrize("seed", range(8))
def test_what_is_offered_for_a_broken_plan_brings_no_new_block(seed):
    plan = broken(seed).plan
    before = find(plan)
    trial = Trial(plan, before)

    for finding in (one for one in before if one.level is Level.BLOCK):
        for fix in trial.fixes(finding, limit=2):
            after = find(replace(plan, trip=fix.patch.apply(plan.trip).trip))
            blocks = [one for one in after if one.level is Level.BLOCK]
            assert all(any(covers(old, one) for old in before) for one in blocks)
            assert finding not in after


@pytest.mark.parametrize("seed", range(8))
def test_a_chain_ends_where_it_says(seed):
    plan = broken(seed).plan
    before = find(plan)

    chain = fix_all(plan, known=before)
    after = find(replace(plan, trip=chain.patch.apply(plan.trip).trip))

    assert after == list(chain.after)
    assert [one for one in after if one.level is Level.BLOCK] == list(chain.left)
    assert len(chain.left) <= sum(one.level is Level.BLOCK for one in before)
    assert fix_all(plan, known=before).patch == chain.patch


def test_most_broken_plans_get_whole_again():
    plans = [broken(seed).plan for seed in range(20, 32)]
    found = [(plan, find(plan)) for plan in plans]
    blocked = [(p, f) for p, f in found if any(one.level is Level.BLOCK for one in f)]

    whole = sum(not fix_all(plan, known=known).left for plan, known in blocked)

    assert whole >= len(blocked) * 0.8
