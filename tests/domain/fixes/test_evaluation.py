from collections import Counter
from datetime import timedelta
from random import Random

import pytest

from tests.factories import DAY, adult, group, place, pupil, stop, trip
from tripplanner.domain.calendar import Calendar, Occupancy
from tripplanner.domain.checks import Plan, find
from tripplanner.domain.finding import Finding, Level
from tripplanner.domain.fixes.evaluation import LIMIT, covers, fixes
from tripplanner.domain.fixes.model import Fix, FixKind
from tripplanner.domain.people import Role
from tripplanner.domain.place import OpenDate, Opening, PlaceKind, Travel
from tripplanner.domain.trip import Booking, Kind, RestStop, Trip

NEXT = DAY + timedelta(days=1)
WEEK = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def one(plan: Plan, rule: str) -> Finding:
    found = [finding for finding in find(plan) if finding.rule == rule]
    assert len(found) == 1
    return found[0]


def summary(offers: tuple[Fix, ...]):
    return [(fix.kind.value, fix.about, fix.minutes, fix.block) for fix in offers]


def counts(plan: Plan):
    levels = Counter(finding.level for finding in find(plan))
    return levels[Level.BLOCK], levels[Level.UNVERIFIED], levels[Level.WARN]


def safe(**fields) -> Trip:
    """A trip with enough adults, so that only the plan has something to say."""
    adults = (adult(key="safe", role=Role.SAFETY_OFFICER), adult(key="lead"))
    return trip(**({"adults": adults} | fields))


def when(fix: Fix):
    return [(stop.key, stop.date, stop.starts, stop.ends) for stop in fix.patch.stops]


def test_two_stops_at_once_are_fixed_by_the_gentlest_change_first():
    plan = Plan(
        safe(stops=(stop("14:50", "15:45", key="dome"), stop("15:30", "15:50", key="coach"))),
    )

    offers = fixes(plan, one(plan, "time.overlap"))

    assert summary(offers)[:3] == [
        ("earlier", "dome", 15, 0),
        ("later", "coach", 15, 0),
        ("shorten", "dome", 15, 0),
    ]
    assert when(offers[0]) == [("dome", DAY, 875, 930)]
    assert offers[0].gone == (one(plan, "time.overlap"),)
    assert offers[0].new == ()


def test_a_change_that_only_moves_the_trouble_is_not_offered():
    plan = Plan(
        safe(
            stops=(
                stop("14:10", "14:50", key="before"),
                stop("14:50", "15:45", key="dome"),
                stop("15:30", "15:50", key="coach"),
                stop("15:50", "17:00", key="museum"),
            )
        )
    )

    offers = fixes(plan, one(plan, "time.overlap"))

    assert summary(offers)[:3] == [
        ("shorten", "dome", 15, 0),
        ("earlier", "dome", 15, 0),
        ("later", "coach", 15, 0),
    ]
    assert when(offers[2]) == [("coach", DAY, 945, 965), ("museum", DAY, 965, 1035)]
    assert all(fix.block == 0 for fix in offers)


def test_too_short_a_way_is_given_the_minutes_it_lacks():
    plan = Plan(
        safe(
            places=(place(key="a"), place(key="b")),
            travel=(Travel("a", "b", 30),),
            stops=(
                stop("09:00", "10:00", key="x", place="a"),
                stop("10:10", "11:00", key="y", place="b"),
            ),
        )
    )

    offers = fixes(plan, one(plan, "travel.too_short"))

    assert summary(offers)[:3] == [
        ("earlier", "x", 30, 0),
        ("later", "y", 30, 0),
        ("shorten", "x", 20, 0),
    ]
    assert not any(fix.unknowns for fix in offers)


def monday_museum(**fields) -> Plan:
    hours = (Opening(("wed", "thu"), 540, 1020, 960),)
    return Plan(
        safe(
            places=(
                place(key="museum", opening=hours),
                place(PlaceKind.OTHER, key="park", opening=_ALWAYS),
            ),
            travel=(Travel("museum", "park", 10),),
            stops=(
                stop("10:00", "11:30", key="visit", place="museum", **fields),
                stop("10:00", "11:30", key="walk", place="park", day=NEXT),
            ),
        )
    )


_ALWAYS = (Opening(WEEK, 0, 1440),)


def test_a_museum_that_is_shut_changes_places_with_another_day_or_goes_there():
    plan = monday_museum()

    offers = fixes(plan, one(plan, "opening.closed"))

    assert [(fix.kind, when(fix)) for fix in offers] == [
        (FixKind.OTHER_DAY, [("visit", NEXT, 710, 800)]),
        (FixKind.OTHER_DAY, [("visit", NEXT + timedelta(days=1), 600, 690)]),
        (FixKind.SWAP, [("visit", NEXT, 600, 690), ("walk", DAY, 600, 690)]),
    ]
    assert all(fix.block == 0 for fix in offers)


def test_a_visit_that_outlasts_the_hours_comes_earlier_or_ends_when_the_place_closes():
    hours = (Opening(WEEK, 540, 1020),)
    plan = Plan(
        safe(
            places=(place(key="museum", opening=hours),),
            stops=(stop("16:30", "17:30", key="visit", place="museum", booking=Booking.CONFIRMED),),
        )
    )

    offers = fixes(plan, one(plan, "opening.closed"))

    assert summary(offers)[0] == ("earlier", "visit", 30, 0)
    assert offers[0].rebookings == 1


def test_after_last_entry_an_earlier_arrival_is_offered():
    plan = Plan(
        safe(
            places=(place(key="m", open_dates=(OpenDate(DAY, 540, 1080, 960),), opening=()),),
            stops=(stop("16:20", "17:00", key="visit", place="m"),),
        )
    )

    offers = fixes(plan, one(plan, "opening.last_entry"))

    assert summary(offers)[0] == ("earlier", "visit", 20, 0)


def test_a_full_place_is_come_to_after_the_other_trip_or_in_rounds():
    groups = (group(key="a"), group(key="b"))
    pupils = tuple(pupil("a") for _ in range(6)) + tuple(pupil("b") for _ in range(8))
    calendar = Calendar((Occupancy("shared", DAY, 540, 615, 10, "other"),))
    plan = Plan(
        safe(
            groups=groups,
            pupils=pupils,
            places=(place(key="m", id="shared", capacity=20, opening=_ALWAYS),),
            stops=(stop("10:00", "11:00", key="visit", place="m"),),
        ),
        calendar=calendar,
    )

    offers = fixes(plan, one(plan, "capacity.place"))

    assert summary(offers)[:2] == [("later", "visit", 15, 0), ("split", "visit", 60, 0)]
    assert [(it.key, it.groups, it.starts) for it in offers[1].patch.stops] == [
        ("visit", ("b",), 600),
        ("s2", ("a",), 665),
    ]


def test_a_long_ride_gets_its_rest_and_ends_later():
    plan = Plan(
        safe(
            adults=(adult(key="safe", role=Role.SAFETY_OFFICER), adult(Role.DRIVER, key="d")),
            stops=(stop("08:00", "13:00", key="ride", kind=Kind.TRAVEL, drivers=("d",)),),
        )
    )

    offers = fixes(plan, one(plan, "coach.driving"))

    rest = next(fix for fix in offers if fix.kind is FixKind.REST)
    assert when(rest) == [("ride", DAY, 480, 800)]
    assert rest.patch.stops[0].rest_stops == (RestStop(630, 20),)


def test_a_day_without_a_meal_gets_its_late_meal_at_noon():
    plan = Plan(
        safe(
            stops=(
                stop("09:00", "12:00", key="lesson", kind=Kind.LESSON),
                stop("14:00", "14:40", key="lunch", kind=Kind.MEAL),
                stop("15:00", "16:00", key="visit"),
            )
        )
    )

    offers = fixes(plan, one(plan, "day.no_meal"))

    assert summary(offers) == [("earlier", "lunch", 70, 0)]
    assert when(offers[0]) == [("lunch", DAY, 770, 810)]


def test_what_no_change_can_fix_gets_no_offer():
    plan = Plan(trip(pupils=(pupil(key="p", guardians=()),)))

    assert fixes(plan, one(plan, "people.no_contact")) == ()
    assert fixes(plan, one(plan, "adults.no_safety_officer")) == ()


def test_a_fix_is_applied_as_it_was_tried_and_its_booking_asked_for_again():
    plan = monday_museum(booking=Booking.CONFIRMED)

    best = fixes(plan, one(plan, "opening.closed"))[0]
    change = best.patch.apply(plan.trip)

    assert counts(Plan(change.trip)) == best.left
    assert change.trip.stops[0].booking is Booking.NEEDED
    assert best.rebookings == 1


def crowded(seed: int) -> Plan:
    """A plan with many mistakes of many kinds."""
    random = Random(seed)
    groups = tuple(group(key=key) for key in "abc")
    hours = (Opening(WEEK[:6], 540, 1020, 960),)
    places = tuple(
        place(key=f"v{n}", capacity=15, opening=() if n == 3 else hours, booking_days_ahead=n)
        for n in range(4)
    )
    stops = []
    for n in range(24):
        starts = random.randrange(480, 1080, 5)
        stops.append(
            stop(
                starts,
                None if n == 7 else starts + random.randrange(20, 150, 5),
                key=f"s{n}",
                day=DAY + timedelta(days=random.randrange(3)),
                place=f"v{random.randrange(4)}",
                groups=tuple(sorted(random.sample("abc", random.randint(1, 2)))),
                kind=random.choice([Kind.VISIT, Kind.LESSON, Kind.MEAL, Kind.TRAVEL]),
            )
        )
    return Plan(
        safe(
            groups=groups,
            pupils=tuple(pupil("abc"[n % 3]) for n in range(21)),
            adults=(adult(key="lead"), adult(key="one", groups=("a", "b"))),
            places=places,
            travel=(Travel("v0", "v1", 25), Travel("v0", "v2", 40), Travel("v1", "v2", 10)),
            stops=tuple(stops),
        ),
        today=DAY - timedelta(days=2),
    )


@pytest.mark.parametrize("seed", range(3))
def test_every_offer_does_what_it_says_and_makes_nothing_worse(seed):
    plan = crowded(seed)
    every = find(plan)
    before = counts(plan)
    offered = 0

    for finding in every[::9]:
        offers = fixes(plan, finding, known=every)
        assert len(offers) <= LIMIT
        for fix in offers:
            after = find(Plan(fix.patch.apply(plan.trip).trip, today=plan.today))
            levels = Counter(one.level for one in after)
            assert fix.left == (
                levels[Level.BLOCK],
                levels[Level.UNVERIFIED],
                levels[Level.WARN],
            )
            assert not any(one.level is Level.BLOCK for one in fix.new)
            blocks = [one for one in after if one.level is Level.BLOCK]
            assert all(any(covers(old, new) for old in every) for new in blocks)
            assert finding not in after
            assert set(fix.new) <= set(after)
            if finding.level is not Level.BLOCK:
                assert (fix.unknowns, fix.rebookings) == (0, 0)
                assert fix.left < before
            offered += 1
        unknown = [fix.unknowns > 0 for fix in offers]
        assert unknown == sorted(unknown)

    assert offered > 5


def test_the_same_plan_gets_the_same_offers():
    plan = crowded(5)
    finding = find(plan)[0]

    assert fixes(plan, finding) == fixes(plan, finding)


def test_times_stay_on_the_grid_where_that_helps_as_much():
    plan = Plan(
        safe(
            places=(place(key="a"), place(key="b")),
            travel=(Travel("a", "b", 12),),
            stops=(
                stop("09:00", "10:00", key="x", place="a"),
                stop("10:00", "11:00", key="y", place="b"),
            ),
        )
    )

    offers = fixes(plan, one(plan, "travel.too_short"))

    assert all(fix.minutes % 5 == 0 for fix in offers)
    assert offers[0].patch.stops[0].starts % 5 == 0
