from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.factories import DAY, adult, group, place, pupil, stop, trip
from tripplanner.domain.finding import Finding, Level
from tripplanner.domain.people import Role
from tripplanner.domain.place import Opening, PlaceKind
from tripplanner.domain.plan.readiness import (
    ReadinessInput,
    Screen,
    State,
    Step,
    StepCode,
    readiness,
)
from tripplanner.domain.text import Text
from tripplanner.domain.trip import Booking, BudgetLine, Kind

TODAY = DAY - timedelta(days=12)
HOURS = (Opening(("tue", "wed", "thu"), 540, 1020),)
READY = trip(
    groups=(group(key="a"),),
    pupils=(pupil("a", key="p1"), pupil("a", key="p2")),
    adults=(adult(key="li"),),
    places=(place(key="m", opening=HOURS, verified_on=date(2024, 11, 1)),),
    stops=tuple(
        stop(key=f"s{n}", day=DAY + timedelta(days=n), place="m", booking=Booking.CONFIRMED)
        for n in range(3)
    ),
    emergency_phone="0836-1",
    insurance=Text(en="Policy"),
    budget=(BudgetLine(Text(en="Lunch"), 20.0),),
    stay_behind=Text(en="With Ms Wu"),
)
ALL = ReadinessInput(
    READY,
    TODAY,
    edition=1,
    links=2,
    filing_printed=True,
    forms_printed=2,
    cards_printed=True,
)


def of(given: ReadinessInput, code: StepCode) -> Step:
    return next(step for step in readiness(given) if step.code is code)


def changed(**fields) -> ReadinessInput:
    return replace(ALL, trip=replace(READY, **fields))


def test_a_trip_that_is_ready_has_every_step_done_in_order():
    steps = readiness(ALL)

    assert [step.code for step in steps] == list(StepCode)
    assert {step.state for step in steps} == {State.DONE}


def test_a_new_trip_says_what_comes_first():
    steps = {step.code: step.state for step in readiness(ReadinessInput(trip(), TODAY))}

    assert steps == {
        StepCode.DATES: State.DONE,
        StepCode.SCHOOL: State.DONE,
        StepCode.GROUPS: State.OPEN,
        StepCode.PUPILS: State.BLOCKING,
        StepCode.CONTACTS: State.OPEN,
        StepCode.PLAN: State.BLOCKING,
        StepCode.HOURS: State.OPEN,
        StepCode.TRAVEL: State.OPEN,
        StepCode.BOOKINGS: State.OPEN,
        StepCode.SUPERVISION: State.BLOCKING,
        StepCode.EMERGENCY_PHONE: State.OPEN,
        StepCode.INSURANCE: State.OPEN,
        StepCode.BUDGET: State.OPEN,
        StepCode.STAY_BEHIND: State.OPEN,
        StepCode.BLOCKS: State.OPEN,
        StepCode.UNVERIFIED: State.OPEN,
        StepCode.FILING: State.OPEN,
        StepCode.FORMS: State.OPEN,
        StepCode.CLEARED: State.OPEN,
        StepCode.PUBLISHED: State.OPEN,
        StepCode.LINKS: State.OPEN,
        StepCode.CARDS: State.OPEN,
    }


def test_the_dates_say_how_many_days_are_left():
    assert of(ALL, StepCode.DATES) == Step(StepCode.DATES, State.DONE, 12)
    backwards = changed(ends=DAY - timedelta(days=1))
    assert of(backwards, StepCode.DATES).state is State.BLOCKING


@pytest.mark.parametrize(
    ("given", "step"),
    [
        pytest.param(
            changed(sending_school="gone"),
            Step(StepCode.SCHOOL, State.BLOCKING),
            id="no sending school",
        ),
        pytest.param(
            changed(pupils=(*READY.pupils, pupil("gone", key="p3"), pupil("", key="p4"))),
            Step(StepCode.PUPILS, State.BLOCKING, 2, Screen.PEOPLE, "p3"),
            id="pupils without a group",
        ),
        pytest.param(
            changed(pupils=(*READY.pupils, pupil("a", key="p3", guardians=()))),
            Step(StepCode.CONTACTS, State.BLOCKING, 1, Screen.PEOPLE, "p3"),
            id="nobody to call",
        ),
        pytest.param(
            changed(stops=READY.stops[:1]),
            Step(StepCode.PLAN, State.OPEN, 2, Screen.PLAN, "2024-12-04"),
            id="empty days",
        ),
        pytest.param(
            changed(places=(place(key="m", opening=HOURS), place(key="unused"))),
            Step(StepCode.HOURS, State.UNKNOWN, 1, Screen.PLACES, "m"),
            id="hours to be confirmed",
        ),
        pytest.param(
            changed(stops=(*READY.stops, stop(key="s9", booking=Booking.REQUESTED))),
            Step(StepCode.BOOKINGS, State.OPEN, 1, Screen.PLAN, "s9"),
            id="a booking not confirmed",
        ),
        pytest.param(
            changed(adults=(adult(Role.DRIVER),)),
            Step(StepCode.SUPERVISION, State.BLOCKING, 0, Screen.ADULTS),
            id="only a driver",
        ),
        pytest.param(
            replace(ALL, forms_printed=1),
            Step(StepCode.FORMS, State.OPEN, 1, Screen.FORMS),
            id="a form not printed",
        ),
        pytest.param(
            replace(ALL, changes=3),
            Step(StepCode.PUBLISHED, State.OPEN, 3, Screen.SHARE),
            id="changed since published",
        ),
    ],
)
def test_what_is_left_is_counted_and_pointed_at(given, step):
    assert of(given, step.code) == step


def test_findings_count_towards_their_steps():
    given = replace(
        ALL,
        findings=(
            Finding("time.overlap", Level.BLOCK, ("s1", "s2")),
            Finding("adults.ratio", Level.BLOCK, ("s0",)),
            Finding("travel.unknown", Level.UNVERIFIED, ("s1", "s2")),
            Finding("day.no_meal", Level.WARN),
        ),
    )

    assert of(given, StepCode.BLOCKS) == Step(
        StepCode.BLOCKS, State.BLOCKING, 2, Screen.CHECKS, "s1"
    )
    assert of(given, StepCode.SUPERVISION) == Step(
        StepCode.SUPERVISION, State.BLOCKING, 1, Screen.ADULTS, "s0"
    )
    assert of(given, StepCode.TRAVEL) == Step(StepCode.TRAVEL, State.UNKNOWN, 1, Screen.WAYS, "s1")
    assert of(given, StepCode.UNVERIFIED).count == 1


def test_a_warning_about_adults_is_open_and_blocks_nothing():
    given = replace(ALL, findings=(Finding("adults.no_safety_officer", Level.WARN),))

    assert of(given, StepCode.SUPERVISION) == Step(
        StepCode.SUPERVISION, State.OPEN, 1, Screen.ADULTS
    )


def test_beds_stations_and_the_own_school_need_no_hours():
    places = (
        place(PlaceKind.HOTEL, key="bed"),
        place(PlaceKind.SCHOOL, key="own", school="home"),
        place(PlaceKind.SCHOOL, key="host", school="other"),
        place(key="on_the_way"),
    )
    stops = (
        stop(key="x", place="bed"),
        stop(key="y", place="own"),
        stop(key="z", place="host"),
        stop(key="w", place="on_the_way", kind=Kind.TRAVEL),
    )

    assert of(changed(places=places, stops=stops), StepCode.HOURS) == Step(
        StepCode.HOURS, State.UNKNOWN, 1, Screen.PLACES, "host"
    )


def test_nothing_is_ticked_that_has_not_begun():
    no_pupils = of(changed(pupils=()), StepCode.SUPERVISION)
    no_stops = [
        of(changed(stops=()), code).state
        for code in (
            StepCode.HOURS,
            StepCode.TRAVEL,
            StepCode.BOOKINGS,
            StepCode.SUPERVISION,
            StepCode.BLOCKS,
            StepCode.UNVERIFIED,
        )
    ]

    assert no_pupils == Step(StepCode.SUPERVISION, State.OPEN, 0, Screen.ADULTS)
    assert no_stops == [State.OPEN] * 6
