"""Too many people at one place."""

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from tests.factories import DAY, adult, group, place, pupil, stop, trip
from tripplanner.domain.calendar import Calendar, Occupancy
from tripplanner.domain.checks import Plan, find
from tripplanner.domain.finding import Finding, Level
from tripplanner.domain.text import Text
from tripplanner.domain.trip import Kind

A, B = group(key="a"), group(key="b")
TEACHER = adult(key="t")
PUPILS = tuple(pupil(key) for key in "a" * 10 + "b" * 10)


def plan(capacity, *stops, others=(), adults=(TEACHER,)):
    where = place(key="m", id="M", capacity=capacity)
    made = trip(groups=(A, B), pupils=PUPILS, adults=adults, places=(where,), stops=stops)
    return Plan(made, calendar=Calendar(tuple(others)))


def short(*args, **fields):
    return [(one.stops, one.short_by) for one in find(plan(*args, **fields), {"capacity.place"})]


def at(starts="09:00", ends="10:00", **fields):
    return stop(starts, ends, place="m", **fields)


def other(starts, ends, people, place_id="M", day=DAY):
    return Occupancy(place_id, day, starts, ends, people, "T2", Text(zh="别校", en="Other"), "q")


def test_pupils_and_adults_count():
    assert short(21, at()) == []
    assert find(plan(20, at(key="s")), {"capacity.place"}) == [
        Finding(
            "capacity.place",
            Level.BLOCK,
            stops=("s",),
            groups=("a", "b"),
            short_by=1,
            facts=(("at", 540), ("capacity", 20), ("count", 21), ("place", "m")),
        )
    ]


def test_what_the_stop_says_goes_before_counting():
    assert short(30, at(people=31, key="s")) == [(("s",), 1)]
    assert short(20, at(people=20)) == []


def test_an_unknown_capacity_finds_nothing():
    assert short(None, at(people=500)) == []


def test_stops_of_different_groups_at_one_place_add_up_and_an_adult_counts_once():
    stops = at(key="x", groups=("a",)), at("09:30", "10:30", key="y", groups=("b",))

    assert short(21, *stops) == []
    assert short(20, *stops) == [(("x", "y"), 1)]


def test_one_after_another_is_not_at_once():
    assert short(11, at(groups=("a",)), at("10:00", "11:00", groups=("b",))) == []


def test_each_stretch_over_capacity_is_told_once_at_its_fullest():
    assert short(
        5,
        at("09:00", "12:00", key="x", groups=("a",)),
        at("10:00", "11:00", key="y", groups=("b",)),
        at("15:00", "16:00", key="z", groups=("b",)),
    ) == [(("x", "y"), 16), (("z",), 6)]


def test_people_of_other_trips_count():
    assert short(30, at(key="s"), others=[other(570, 600, 10)]) == [(("s",), 1)]
    assert short(30, at(), others=[other(600, 660, 10), other(480, 540, 10)]) == []
    assert short(30, at(), others=[other(570, 600, 10, place_id="N")]) == []


def test_other_trips_alone_are_not_our_finding():
    assert short(30, at(), others=[other(600, 660, 100)]) == []


def test_another_trip_without_an_end_stays_all_day():
    assert short(30, at("20:00", "21:00", key="s"), others=[other(480, None, 10)]) == [(("s",), 1)]


def test_a_night_of_another_trip_lasts_until_morning():
    night = other(1260, 420, 10, day=DAY)

    assert short(30, at("22:00", "23:00", key="s"), others=[night]) == [(("s",), 1)]
    assert short(30, at("07:00", "08:00", day=DAY + timedelta(1)), others=[night]) == []


def test_a_stop_without_an_end_holds_its_people_until_their_next_stop():
    stays = at("09:00", None, key="x", groups=("a",))
    leaves = stop("10:00", "11:00", groups=("a",))
    late = at("10:00", "11:00", key="y", groups=("b",))

    assert short(12, stays, late) == [(("x", "y"), 9)]
    assert short(12, stays, leaves, late) == []


def test_a_night_fills_the_beds_until_morning():
    night = stop("21:00", "07:00", key="n", kind=Kind.LODGING, place="m")

    assert short(20, night) == [(("n",), 1)]


def test_a_ride_to_a_place_does_not_fill_it():
    assert short(5, at(kind=Kind.TRAVEL)) == []


visits = st.lists(
    st.tuples(
        st.integers(0, 20),
        st.integers(1, 8),
        st.sampled_from([(), ("a",), ("b",), ("a", "b")]),
        st.one_of(st.none(), st.integers(0, 30)),
        st.sampled_from([(), ("t",), ("u",)]),
    ),
    max_size=8,
)


@given(visits, st.integers(0, 60))
def test_the_fullest_moment_is_the_one_that_counting_each_minute_finds(rows, capacity):
    stops = [
        at(
            540 + start * 10,
            540 + (start + length) * 10,
            groups=groups,
            people=message,
            adults=named,
        )
        for start, length, groups, message, named in rows
    ]
    party = (TEACHER, adult(key="u", groups=("a",)))
    made = plan(capacity, *stops, adults=party)

    def people(minute):
        here = [one for one in stops if one.starts <= minute < one.ends]
        counted = [one for one in here if one.people is None]
        pupils = {pupil.key for one in counted for pupil in made.trip.pupils_at(one)}
        adults = {grown.key for one in counted for grown in made.trip.adults_at(one)}
        return sum(one.people or 0 for one in here) + len(pupils) + len(adults)

    most = max((people(one.starts) for one in stops), default=0) - capacity
    found = find(made, {"capacity.place"})

    assert max((one.short_by for one in found), default=0) == max(0, most)
