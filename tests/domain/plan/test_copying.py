"""A trip made once more: the plan on new dates, and nobody's name in it."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests import factories as make
from tests.exchange.trips import trips
from tests.system.faults.sizes import size
from tripplanner.domain.people import Guardian, Role
from tripplanner.domain.plan.copying import copied, title_of_year
from tripplanner.domain.text import Text
from tripplanner.domain.trip import Booking
from tripplanner.domain.vr_visit import VrOverride, VrVisit
from tripplanner.exchange.trip_file.file import write_trip

STARTS = date(2027, 5, 10)


@pytest.fixture
def source():
    child = replace(
        make.pupil("g", key="p", name="云小朵"),
        name_latin="Yun Xiaoduo",
        guardians=(Guardian("云大山", "13800001111", "父亲"),),
    )
    wears = VrVisit(
        stop="vr", headsets=(), turn_minutes=10, cleaning_minutes=2, experiences=(),
        apart=(("p", "p"),), observers=("p",),
        overrides=(VrOverride("p", "vr.min_age", "王老师", "家长同意", make.DAY),),
    )  # fmt: skip
    return make.trip(
        key="spring-2026",
        title=Text(zh="2026 春游", en="Spring trip"),
        starts=date(2026, 5, 11),
        ends=date(2026, 5, 12),
        delete_on=date(2026, 8, 1),
        groups=(make.group(key="g"),),
        pupils=(child,),
        adults=(make.adult(Role.LEAD_TEACHER, key="a"),),
        stops=(
            make.stop(key="m", day=date(2026, 5, 11), booking=Booking.CONFIRMED),
            make.stop(key="n", day=date(2026, 5, 12), booking=Booking.NEEDED),
            replace(
                make.stop(key="vr", day=date(2026, 5, 12), adults=("a",)),
                task=Text(zh="云小朵带队，电话 13800001111", en="Yun Xiaoduo leads"),
            ),
        ),
        vr=(wears,),
    )


def test_the_plan_lies_as_many_days_later_and_what_was_asked_for_is_asked_again(source):
    made = copied(source, STARTS, "spring-2027")

    assert (made.days, made.rebook) == (364, 1)
    assert (made.trip.key, made.trip.starts, made.trip.ends, made.trip.delete_on) == (
        "spring-2027",
        STARTS,
        STARTS + timedelta(days=1),
        None,
    )
    assert [(it.key, it.date, it.booking) for it in made.trip.stops] == [
        ("m", STARTS, Booking.NEEDED),
        ("n", STARTS + timedelta(days=1), Booking.NEEDED),
        ("vr", STARTS + timedelta(days=1), Booking.NONE),
    ]


def test_pupils_and_what_was_decided_about_them_stay_behind(source):
    made = copied(source, STARTS, "spring-2027")
    visit = made.trip.vr[0]

    assert (made.trip.pupils, made.trip.adults) == ((), source.adults)
    assert (visit.apart, visit.observers, visit.overrides) == ((), (), ())
    assert made.trip.stops[2].task == Text(zh="***带队，电话 ***", en="*** leads")
    assert made.blanked == 1


def test_without_adults_no_stop_names_one(source):
    made = copied(source, STARTS, "spring-2027", adults=False)

    assert (made.trip.adults, made.trip.stops[2].adults) == ((), ())


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (Text(zh="2026 春游", en="Spring trip"), Text(zh="2027 春游", en="Spring trip 2027")),
        (Text(zh="2025-2026 学年"), Text(zh="2026-2027 学年")),
        (Text(zh="第20260名"), Text(zh="第20260名 2027")),
        (Text(), Text()),
    ],
)
def test_the_title_has_the_new_year(before, after):
    assert title_of_year(before, date(2026, 5, 11), STARTS) == after


def test_within_a_year_the_title_stays():
    title = Text(zh="2026 春游")
    assert title_of_year(title, date(2026, 5, 11), date(2026, 10, 1)) == title


@settings(max_examples=size(20, 2000), deadline=None, suppress_health_check=list(HealthCheck))
@given(trips(), st.integers(-400, 800))
def test_no_stop_is_lost_and_no_pupil_comes_along(trip, days):
    made = copied(trip, trip.starts + timedelta(days=days), "copy").trip

    assert [it.key for it in made.stops] == [it.key for it in trip.stops]
    assert {
        (new.date - old.date).days for new, old in zip(made.stops, trip.stops, strict=True)
    } <= {days}
    assert not [it for it in made.stops if it.booking in {Booking.REQUESTED, Booking.CONFIRMED}]
    assert (made.pupils, made.groups, made.places, made.rules) == (
        (),
        trip.groups,
        trip.places,
        trip.rules,
    )
    written = write_trip(made).decode()
    for pupil in trip.pupils:
        if len(pupil.name) > 3 and pupil.name.isalpha() and not pupil.name.isascii():
            assert pupil.name not in written
