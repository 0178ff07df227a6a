"""All rules together."""

from datetime import date, timedelta

from tests.bench.bench_checks import big_trip
from tests.factories import DAY, adult, group, place, pupil, stop, trip
from tripplanner.domain.checks import CHECKS, Plan, find
from tripplanner.domain.finding import ORDER, Level
from tripplanner.domain.place import Mode, Opening, Travel
from tripplanner.domain.rules import RULES, Figures
from tripplanner.domain.trip import Kind, RuleSetting
from tripplanner.exchange.trip_file.demonstration import demonstration

LATE = DAY + timedelta(2)


def test_every_rule_has_a_check_and_no_other():
    assert list(CHECKS) == list(RULES)


def test_findings_are_sorted_by_level_then_time_then_rule():
    made = trip(
        groups=(group(key="a"),),
        places=(place(key="m"), place(key="n", opening=(Opening(("mon",), 0, 1440),))),
        pupils=(pupil("a", guardians=()),),
        adults=(adult(),),
        stops=(
            stop("10:00", "11:00", LATE, key="2", place="n"),
            stop("09:00", "10:00", key="1", place="m"),
            stop("11:00", "10:00", LATE, key="3"),
        ),
    )

    assert [(one.rule, one.stops) for one in find(Plan(made))] == [
        ("people.no_contact", ()),
        ("opening.closed", ("2",)),
        ("time.backwards", ("3",)),
        ("opening.unknown", ("1",)),
        ("adults.no_safety_officer", ()),
        ("adults.fragile", ("1", "2", "3")),
    ]


def test_a_rule_that_is_switched_off_says_nothing():
    made = trip(stops=(stop("10:00", "09:00"),))
    off = Figures.of(None, {"time.backwards": RuleSetting(off=True, reason="a test")})

    assert {one.rule for one in find(Plan(made))} == {"time.backwards", "adults.no_safety_officer"}
    assert {one.rule for one in find(Plan(made, off))} == {"adults.no_safety_officer"}


def test_some_rules_can_be_asked_alone():
    made = trip(stops=(stop("10:00", "09:00"),))

    assert [one.rule for one in find(Plan(made), {"time.backwards"})] == ["time.backwards"]
    assert find(Plan(made), {"travel.tight", "vr.min_age"}) == []


def test_a_big_plan_gives_the_same_findings_each_time_and_worst_first():
    plan = Plan(big_trip(300), today=date(2024, 11, 1))
    found = find(plan)

    assert found == find(plan)
    levels = [ORDER.index(one.level) for one in found]
    assert levels == sorted(levels)
    assert len(found) > 50


def test_what_names_things_that_do_not_exist_is_no_trouble():
    made = trip(
        groups=(group(key="a"),),
        pupils=(pupil("gone"),),
        adults=(adult(key="t", groups=("gone",)),),
        travel=(Travel("gone", "m", 10),),
        stops=(
            stop(place="gone", groups=("gone",), adults=("gone",), drivers=("gone",)),
            stop("11:00", None, place="m", groups=("a", "a")),
            stop("11:00", "10:00", kind=Kind.TRAVEL, mode=Mode.COACH, groups=("gone", "a")),
        ),
    )

    assert {one.rule for one in find(Plan(made, today=DAY))} >= {"people.no_group", "time.overlap"}


def test_the_demonstration_has_its_one_honest_mistake():
    made = demonstration(DAY)

    blocks = [one.rule for one in find(Plan(made, today=DAY)) if one.level is Level.BLOCK]

    assert blocks == ["opening.closed"]
