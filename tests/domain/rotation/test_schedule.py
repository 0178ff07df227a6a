"""The least rounds, exactly, and every rule kept."""

from collections import Counter
from dataclasses import replace
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.domain.rotation.examples import ask_of, faults, least_by_trying_all, random_ask
from tests.system.faults.sizes import size
from tripplanner.domain.rotation.model import Cause, Offer, Participant, Pin, Request, Station
from tripplanner.domain.rotation.schedule import bound, plan
from tripplanner.errors import BadInput


@pytest.mark.parametrize(
    ("pupils", "headsets", "experiences", "rounds"),
    [(20, 6, 3, 10), (60, 10, 4, 24), (200, 12, 3, 50), (200, 40, 6, 30), (1, 5, 4, 4)],
)
def test_everybody_sees_everything_in_the_least_rounds(pupils, headsets, experiences, rounds):
    vr_request = ask_of(pupils, headsets, experiences)

    made = plan(vr_request)

    assert (made.rounds, made.bound, made.proven) == (rounds, rounds, True)
    assert faults(vr_request, made) == []


@given(st.integers(0, 10**9), st.booleans())
@settings(max_examples=size(60, 1_200), deadline=None)
def test_barred_experiences_and_limits_meet_the_bound(seed, models):
    vr_request = random_ask(Random(seed), models=models)

    made = plan(vr_request)

    assert made.rounds == made.bound
    assert faults(vr_request, made) == []


@pytest.mark.parametrize("seed", range(3))
def test_two_hundred_pupils_meet_the_bound(seed):
    vr_request = random_ask(Random(seed), 200, 40)

    assert plan(vr_request, stays=False).rounds == bound(vr_request).rounds


@given(st.integers(0, 10**9), st.booleans())
@settings(max_examples=size(40, 800), deadline=None)
def test_no_rotation_at_all_is_shorter_at_small_size(seed, rich):
    random = Random(seed)
    vr_request = random_ask(random, 3, 2, rich=rich)
    vr_request = replace(
        vr_request,
        participants=tuple(
            replace(it, experiences=it.experiences[:2]) for it in vr_request.participants
        ),
    )

    made = plan(vr_request)

    assert made.bound <= made.rounds == least_by_trying_all(vr_request)
    assert faults(vr_request, made) == []


@given(st.integers(0, 10**9))
@settings(max_examples=size(25, 500), deadline=None)
def test_rich_rules_are_kept_whatever_they_cost(seed):
    vr_request = random_ask(Random(seed), 30, 10, rich=True)

    made = plan(vr_request, effort=8000)

    assert made.rounds >= made.bound
    assert faults(vr_request, made) == []


def test_rich_rules_reach_the_bound_nearly_always():
    random = Random(5)
    cases = [random_ask(random, 40, 12, rich=True) for _ in range(40)]

    missed = [
        vr_request
        for vr_request in cases
        if not plan(vr_request, effort=20_000, stays=False).proven
    ]

    assert len(missed) <= 2


def test_every_round_runs_every_experience_about_equally():
    made = plan(ask_of(60, 10, 4))

    counts = Counter((it.round, it.experience) for it in made.turns)

    assert {counts[at, f"e{key}"] for at in range(1, 25) for key in range(4)} == {2, 3}


def test_the_same_seed_gives_the_same_rotation_and_another_seed_another():
    vr_request = ask_of(20, 6, 3, rest=1)

    assert plan(vr_request, 7) == plan(vr_request, 7)
    assert plan(vr_request, 7).turns != plan(vr_request, 8).turns


def test_rest_rounds_cost_nothing_where_there_are_enough_pupils():
    made = plan(ask_of(20, 6, 3, rest=1))

    assert (made.rounds, made.bound) == (10, 10)


@pytest.mark.parametrize(
    ("vr_request", "cause", "rounds"),
    [
        (ask_of(60, 10, 4), Cause.SEATS, 24),
        (ask_of(2, 5, 4), Cause.PUPIL, 4),
        (ask_of(2, 5, 4, rest=2), Cause.REST, 10),
        (ask_of(4, 4, 2, rest=1), Cause.REST, 3),
        (
            replace(ask_of(9, 5, 2), offers=(Offer("e0", copies=1), Offer("e1"))),
            Cause.EXPERIENCE,
            9,
        ),
        (ask_of(6, 3, 1, together=(("p0", "p1"), ("p2", "p3"), ("p4", "p5"))), Cause.PAIRS, 3),
        (ask_of(3, 3, 2, apart=(("p0", "p1"), ("p1", "p2"), ("p0", "p2"))), Cause.APART, 6),
        (ask_of(7, 6, 3, sticky=True), Cause.ONE_HEADSET, 6),
    ],
)
def test_the_bound_says_what_holds_it(vr_request, cause, rounds):
    made = plan(vr_request)

    assert (made.reason.cause, made.bound, made.rounds) == (cause, rounds, rounds)
    assert faults(vr_request, made) == []


def test_headsets_that_run_only_some_experiences_are_counted():
    vr_request = replace(
        ask_of(6, 4, 3),
        offers=(Offer("e0", frozenset({1})), Offer("e1", frozenset({1, 2})), Offer("e2")),
    )

    made = plan(vr_request)

    assert (made.rounds, made.bound) == (6, 6)
    assert faults(vr_request, made) == []


def test_two_experiences_on_one_headset_take_turns():
    vr_request = replace(
        ask_of(5, 4, 2), offers=(Offer("e0", frozenset({1})), Offer("e1", frozenset({1})))
    )

    made = plan(vr_request)

    assert (made.rounds, made.reason.cause) == (10, Cause.MODELS)
    assert faults(vr_request, made) == []


def test_fewer_turns_than_experiences_spread_over_all_of_them():
    vr_request = ask_of(12, 4, 3)
    vr_request = replace(
        vr_request, participants=tuple(replace(it, turns=1) for it in vr_request.participants)
    )

    made = plan(vr_request)

    assert made.rounds == 3
    assert Counter(it.experience for it in made.turns) == {"e0": 4, "e1": 4, "e2": 4}


def test_more_turns_than_experiences_repeat_them():
    vr_request = replace(ask_of(3, 3, 1), participants=(Participant("p0", ("e0",), turns=3),))

    assert [it.round for it in plan(vr_request).turns] == [1, 2, 3]


def test_a_pin_stays_and_says_what_it_costs():
    vr_request = ask_of(20, 6, 3)
    pins = (Pin(1, "p7", "e2", 4), Pin(11, "p3", "e0"))

    made = plan(replace(vr_request, pins=pins))

    assert [
        (it.headset, it.experience) for it in made.turns if (it.round, it.pupil) == (1, "p7")
    ] == [(4, "e2")]
    assert [it.experience for it in made.turns if (it.round, it.pupil) == (11, "p3")] == ["e0"]
    assert (made.rounds, made.bound, made.pin_cost) == (11, 10, 1)
    assert faults(vr_request, made) == []


def test_a_locked_round_stays_as_it_is():
    vr_request = ask_of(20, 6, 3)
    before = plan(vr_request, 3)
    locked = [it for it in before.turns if it.round == 4]
    pins = tuple(Pin(it.round, it.pupil, it.experience, it.headset) for it in locked)

    after = plan(replace(vr_request, pins=pins), 9)

    assert [it for it in after.turns if it.round == 4] == locked
    assert (after.rounds, after.pin_cost) == (10, 0)


def test_everybody_is_somewhere_and_sees_every_station():
    stations = (Station("maker", 8), Station("tour", 8))
    vr_request = ask_of(20, 6, 3, stations=stations, waiting=("young",))

    made = plan(vr_request)

    assert faults(vr_request, made) == []
    assert made.crowded == ()
    seen = Counter((it.pupil, it.station) for it in made.stays)
    assert all(abs(seen[f"p{it}", "maker"] - seen[f"p{it}", "tour"]) <= 2 for it in range(20))


def test_too_few_places_at_the_stations_are_counted():
    made = plan(ask_of(20, 6, 3, stations=(Station("maker", 4),)))

    assert made.crowded == tuple((at, 10) for at in range(1, 11))


@pytest.mark.parametrize(
    ("vr_request", "text"),
    [
        (replace(ask_of(3, 1, 1), headsets=()), "No headset is usable"),
        (replace(ask_of(3, 1, 1), offers=()), "There is no experience"),
        (replace(ask_of(3, 1, 1), participants=()), "Nobody may take part"),
        (
            ask_of(3, 2, 1, together=(("p0", "p1"), ("p1", "p2")), apart=(("p0", "p2"),)),
            "p0 and p2 cannot be both together and apart",
        ),
        (ask_of(3, 1, 1, together=(("p0", "p1"),)), "2 pupils who stay together"),
        (ask_of(3, 1, 1, pins=(Pin(1, "p0"), Pin(1, "p1"))), "Round 1 has more pinned turns"),
        (ask_of(3, 2, 1, pins=(Pin(1, "p0"), Pin(2, "p0"))), "More turns of p0 are pinned"),
        (ask_of(3, 2, 1, pins=(Pin(1, "nobody"),)), "no longer fits"),
        (ask_of(3, 2, 1, pins=(Pin(1, "p0", "e9"),)), "no longer fits"),
        (ask_of(3, 2, 1, pins=(Pin(1, "p0", "e0", 9),)), "no longer fits"),
        (
            replace(
                ask_of(3, 2, 1),
                participants=(Participant("p0", ("e0",), headsets=frozenset({2})),),
                offers=(Offer("e0", frozenset({1})),),
            ),
            "No headset that p0 may use runs e0",
        ),
    ],
)
def test_what_cannot_be_is_refused_with_its_mend(vr_request, text):
    with pytest.raises(BadInput, match=text):
        plan(vr_request)


def test_nobody_with_a_turn_left_needs_no_round():
    vr_request = Request((Participant("p0", ("e0",), turns=0),), ("m",), (Offer("e0"),))

    assert (plan(vr_request).rounds, plan(vr_request).turns) == (0, ())
