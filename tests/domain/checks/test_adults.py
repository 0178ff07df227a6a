"""Enough adults, in one place each."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.factories import DAY, adult, group, place, pupil, stop, trip
from tripplanner.domain.checks import Plan, find
from tripplanner.domain.finding import Finding, Level
from tripplanner.domain.people import Role
from tripplanner.domain.rules import Figures
from tripplanner.domain.trip import Kind, RuleSetting

A, B = group(key="a"), group(key="b")
TWENTY = tuple(pupil(key) for key in "a" * 10 + "b" * 10)
FORTY = TWENTY + tuple(pupil(key) for key in "a" * 10 + "b" * 10)
PLACES = (place(key="m"), place(key="n"))


def plan(stops, adults=(), pupils=TWENTY, figures=None):
    made = trip(groups=(A, B), pupils=pupils, places=PLACES, adults=adults, stops=stops)
    return Plan(made, figures or Figures())


def short(*stops, **fields):
    return [(*one.stops, one.short_by) for one in find(plan(stops, **fields), {"adults.ratio"})]


def fragile(*stops, **fields):
    return [one.stops for one in find(plan(stops, **fields), {"adults.fragile"})]


def doubled(*stops, adults):
    found = find(plan(stops, adults=adults), {"adults.double_booked"})
    return [(one.stops, one.people) for one in found]


def test_the_finding_says_how_many_adults_are_missing():
    lone = adult(key="t")

    assert find(plan((stop(key="s"),), (lone,), FORTY), {"adults.ratio"}) == [
        Finding(
            "adults.ratio",
            Level.BLOCK,
            stops=("s",),
            groups=("a", "b"),
            short_by=1,
            facts=(("apart", 0), ("have", 1), ("need", 2), ("pupils", 40), ("ratio", 20)),
        )
    ]


def test_one_adult_is_enough_for_twenty_and_not_for_one_more():
    lone = adult()

    assert short(stop(), adults=(lone,)) == []
    assert short(stop(key="s"), adults=(lone,), pupils=(*TWENTY, pupil("a"))) == [("s", 1)]
    assert short(stop(key="s")) == [("s", 1)]


def test_the_ratio_is_a_setting_of_the_trip_or_the_school():
    strict = Figures.of({"adults.ratio": RuleSetting(figures=(("pupils_per_adult", 6),))})

    assert short(stop(key="s"), adults=(adult(),), figures=strict) == [("s", 3)]


def test_drivers_never_count():
    assert short(stop(key="s", drivers=("d",)), adults=(adult(Role.DRIVER, key="d"),)) == [("s", 1)]
    assert short(stop(key="s", adults=("d",)), adults=(adult(Role.DRIVER, key="d"),)) == [("s", 1)]


def test_only_those_a_stop_names_count_there():
    two = adult(key="t"), adult(key="u")

    assert short(stop(key="s", adults=("t",)), adults=two, pupils=FORTY) == [("s", 1)]


def test_an_adult_of_a_group_counts_where_the_group_is():
    of_a = adult(groups=("a",))

    assert short(stop(key="x", groups=("a",)), stop(key="y", groups=("b",)), adults=(of_a,)) == [
        ("y", 1)
    ]


def test_the_whole_party_together_shares_its_adults():
    parallel = stop(groups=("a",), place="m"), stop(groups=("b",), place="m")

    assert short(*parallel, adults=(adult(), adult())) == []


def test_an_adult_of_the_whole_party_counts_once_at_one_place():
    parallel = stop(key="x", groups=("a",), place="m"), stop(key="y", groups=("b",), place="m")

    assert short(*parallel, adults=(adult(),)) == [("y", 1)]


def test_groups_apart_have_no_adult_who_is_named_at_neither():
    apart = stop(key="x", groups=("a",), place="m"), stop(key="y", groups=("b",), place="n")
    found = find(plan(apart, (adult(), adult())), {"adults.ratio"})

    assert [(one.stops, one.short_by, one.fact("apart")) for one in found] == [
        (("x",), 1, 1),
        (("y",), 1, 1),
    ]


def test_groups_apart_have_the_adults_who_are_named():
    apart = (
        stop(key="x", groups=("a",), place="m", adults=("t",)),
        stop(key="y", groups=("b",), place="n"),
    )

    assert short(*apart, adults=(adult(key="t"), adult())) == [("y", 1)]


def test_one_minute_apart_is_apart():
    first = stop("09:00", "10:01", key="x", groups=("a",), place="m", adults=("t",))
    second = stop("10:00", "11:00", key="y", groups=("b",), place="n")
    party = adult(key="t"), adult()

    assert short(first, second, adults=party) == [("y", 1)]
    assert short(stop("09:00", "10:00", groups=("a",), place="m"), second, adults=party) == []


def test_two_rides_are_two_places():
    rides = (
        stop(key="x", groups=("a",), kind=Kind.TRAVEL, place="m"),
        stop(key="y", groups=("b",), kind=Kind.TRAVEL, place="m"),
    )

    assert short(*rides, adults=(adult(), adult())) == [("x", 1), ("y", 1)]


def test_a_missing_end_keeps_groups_apart_until_the_next_stop():
    stays = stop("09:00", None, groups=("a",), place="m", adults=("t",))
    second = stop("11:00", "12:00", key="y", groups=("b",), place="n")

    assert short(stays, second, adults=(adult(key="t"), adult())) == [("y", 1)]


def test_just_enough_adults_are_fragile():
    assert fragile(stop(key="s"), adults=(adult(),)) == [("s",)]
    assert fragile(stop(), adults=(adult(), adult())) == []
    assert fragile(stop()) == []


def test_named_adults_without_one_to_spare_are_fragile():
    two = adult(key="t"), adult(key="u")

    assert fragile(stop(key="s", adults=("t",)), adults=two) == [("s",)]
    assert fragile(stop(adults=("t", "u")), adults=two) == []


def test_stops_of_the_same_groups_and_adults_are_one_warning():
    stops = stop("09:00", "10:00", key="x"), stop("11:00", "12:00", key="y")

    assert fragile(*stops, adults=(adult(),)) == [("x", "y")]


def test_an_adult_named_at_two_places_at_once_is_double_booked():
    apart = (
        stop("09:00", "10:00", key="x", groups=("a",), place="m", adults=("t",)),
        stop("09:59", "11:00", key="y", groups=("b",), place="n", adults=("t",)),
    )

    assert doubled(*apart, adults=(adult(key="t"),)) == [(("x", "y"), ("t",))]


@pytest.mark.parametrize(("starts", "where"), [("10:00", "n"), ("09:30", "m")])
def test_one_after_another_or_at_one_place_is_no_double_booking(starts, where):
    assert (
        doubled(
            stop("09:00", "10:00", groups=("a",), place="m", adults=("t",)),
            stop(starts, "11:00", groups=("b",), place=where, adults=("t",)),
            adults=(adult(key="t"),),
        )
        == []
    )


def test_an_adult_of_two_groups_cannot_follow_both():
    apart = stop(key="x", groups=("a",), place="m"), stop(key="y", groups=("b",), place="n")

    assert doubled(*apart, adults=(adult(key="t", groups=("a", "b")),)) == [(("x", "y"), ("t",))]
    assert doubled(*apart, adults=(adult(key="t"),)) == []


def test_an_adult_of_one_group_named_elsewhere_is_double_booked():
    apart = (
        stop(key="x", groups=("a",), place="m"),
        stop(key="y", groups=("b",), place="n", adults=("t",)),
    )

    assert doubled(*apart, adults=(adult(key="t", groups=("a",)),)) == [(("x", "y"), ("t",))]


def test_a_group_in_two_stops_at_once_says_nothing_of_its_adults():
    twice = stop(groups=("a",), place="m"), stop(groups=("a",), place="n")

    assert doubled(*twice, adults=(adult(groups=("a",)),)) == []


def test_a_driver_cannot_drive_two_coaches():
    rides = (
        stop(key="x", groups=("a",), kind=Kind.TRAVEL, drivers=("d",)),
        stop(key="y", groups=("b",), kind=Kind.TRAVEL, drivers=("d",)),
    )

    assert doubled(*rides, adults=(adult(Role.DRIVER, key="d"),)) == [(("x", "y"), ("d",))]


def test_a_missing_end_at_the_same_start_is_double_booked():
    apart = (
        stop("09:00", None, key="x", groups=("a",), place="m", adults=("t",)),
        stop("09:00", None, key="y", groups=("b",), place="n", adults=("t",)),
    )

    assert doubled(*apart, adults=(adult(key="t"),)) == [(("x", "y"), ("t",))]


def test_somebody_must_be_the_safety_officer():
    rule = {"adults.no_safety_officer"}

    assert find(Plan(trip(adults=(adult(Role.SAFETY_OFFICER),))), rule) == []
    assert find(Plan(trip(adults=(adult(Role.LEAD_TEACHER),))), rule) == [
        Finding("adults.no_safety_officer", Level.WARN)
    ]
    assert len(find(Plan(trip(stops=(stop(day=DAY),))), rule)) == 1
    assert find(Plan(trip()), rule) == []


rows = st.lists(
    st.tuples(
        st.integers(0, 10),
        st.integers(1, 6),
        st.sampled_from([(), ("a",), ("b",)]),
        st.sampled_from(["", "m", "n"]),
        st.sampled_from([(), (), ("t",), ("u", "t")]),
        st.sampled_from([(), (), (), ("t",)]),
    ),
    max_size=7,
)


def own_adults(made, one):
    """Those a stop names, else those of its groups."""
    groups = set(made.groups_at(one))
    return {it.key for it in made.adults if it.key in one.adults} or {
        it.key for it in made.adults if not one.adults and groups & set(it.groups)
    }


def parties_of(made, here):
    """Stops that share an adult at one place, and who is with them, by the definition."""
    driving = {key for one in here for key in one.drivers}
    own = {one.key: own_adults(made, one) for one in here}
    where = {one.key: one.place or one.key for one in here}
    first = {}
    for one in here:
        for key in own[one.key]:
            first.setdefault(key, one)

    def follows(key, one):
        """The adult is at two places only because its group is in two stops."""
        named = any(key in (*it.adults, *it.drivers) for it in (first[key], one))
        return not named and bool(set(made.groups_at(first[key])) & set(made.groups_at(one)))

    def joined(some, more):
        alike = where[min(some)] == where[min(more)]
        mine, theirs = (set().union(*(own[key] for key in keys)) for keys in (some, more))
        return alike and mine & theirs - driving

    parties = []
    for one in here:
        mine = {one.key}
        for party in [party for party in parties if joined(party, mine)]:
            parties.remove(party)
            mine |= party
        parties.append(mine)
    for party in parties:
        members = [one for one in here if one.key in party]
        yield (
            members,
            {
                key
                for one in members
                for key in own[one.key] - driving
                if where[first[key].key] == where[one.key]
                or any(follows(key, other) for other in members)
            },
        )


def lacking_at(minute, made, stops, per_adult):
    """The definition, for one minute: how many adults each party going on then lacks."""
    here = sorted(
        (one for one in stops if one.starts <= minute < one.ends),
        key=lambda one: (one.starts, one.key),
    )
    named = {key for one in here for key in (*one.adults, *one.drivers)}
    whole = {grown.key for grown in made.adults if not grown.groups}
    left = len(whole - named) if len({one.place or one.key for one in here}) == 1 else 0
    parties = sorted(parties_of(made, here), key=lambda it: (it[0][0].starts, it[0][0].key))
    for members, own in parties:
        pupils = {it.key for one in members for it in made.pupils_at(one)}
        lacks = max(0, -(-len(pupils) // per_adult) - len(own))
        given = 0 if any(one.adults for one in members) else min(lacks, left)
        left -= given
        yield tuple(one.key for one in members), lacks - given


@given(rows, st.integers(2, 11))
def test_the_worst_moment_is_the_one_that_looking_at_each_minute_finds(drawn, per_adult):
    stops = tuple(
        stop(
            540 + start * 10,
            540 + (start + length) * 10,
            key=f"s{number}",
            groups=groups,
            place=where,
            adults=named,
            drivers=drivers,
        )
        for number, (start, length, groups, where, named, drivers) in enumerate(drawn)
    )
    party = adult(key="t"), adult(key="u"), adult(key="v"), adult(key="w", groups=("a", "b"))
    figures = Figures.of({"adults.ratio": RuleSetting((("pupils_per_adult", per_adult),))})
    made = plan(stops, party, figures=figures)

    worst = {}
    for minute in range(540, 720, 10):
        for keys, lacks in lacking_at(minute, made.trip, stops, per_adult):
            worst[keys] = max(lacks, worst.get(keys, 0))

    found = [(one.stops, one.short_by) for one in find(made, {"adults.ratio"})]
    assert sorted(found) == sorted((keys, lacks) for keys, lacks in worst.items() if lacks)


def test_one_adult_named_for_two_groups_at_one_place_is_one_adult():
    shared = (
        stop(key="x", groups=("a",), place="m", adults=("t",)),
        stop(key="y", groups=("b",), place="m", adults=("t",)),
    )
    found = find(plan(shared, (adult(key="t"),), FORTY), {"adults.ratio"})

    assert [(one.stops, one.groups, one.short_by) for one in found] == [(("x", "y"), ("a", "b"), 1)]
    assert [found[0].fact(name) for name in ("pupils", "need", "have")] == [40, 2, 1]
    assert short(*shared, adults=(adult(key="t"),)) == []  # twenty pupils, one adult


def test_an_adult_of_two_groups_at_one_place_is_one_adult():
    side_by_side = stop(key="x", groups=("a",), place="m"), stop(key="y", groups=("b",), place="m")
    both = adult(key="t", groups=("a", "b"))

    assert short(*side_by_side, adults=(both,), pupils=FORTY) == [("x", "y", 1)]


def test_an_adult_who_is_named_at_two_places_counts_at_the_first():
    apart = (
        stop("09:00", "10:00", key="x", groups=("a",), place="m", adults=("t",)),
        stop("09:30", "10:30", key="y", groups=("b",), place="n", adults=("t",)),
    )

    assert short(*apart, adults=(adult(key="t"),)) == [("y", 1)]


def test_who_is_at_the_wheel_looks_after_nobody():
    father = adult(Role.PARENT, key="f")
    drives = stop(key="r", kind=Kind.TRAVEL, drivers=("f",))
    named = stop(key="r", kind=Kind.TRAVEL, drivers=("f",), adults=("f",))

    assert short(drives, adults=(father,)) == [("r", 1)]
    assert short(named, adults=(father,)) == [("r", 1)]
    assert short(drives, adults=(replace(father, groups=("a",)),)) == [("r", 1)]
    assert short(drives, adults=(father, adult())) == []


def test_who_drives_one_group_is_not_with_the_other():
    ride = stop(key="r", groups=("a",), kind=Kind.TRAVEL, drivers=("f",), adults=("t",))
    visit = stop(key="v", groups=("b",), place="m", adults=("f",))
    two = adult(key="t"), adult(Role.PARENT, key="f")

    assert short(ride, visit, adults=two) == [("v", 1)]
    after = stop("10:00", "11:00", key="v", groups=("b",), place="m", adults=("f",))
    assert short(ride, after, adults=two) == []
