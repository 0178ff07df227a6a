"""Each reason why a rotation can be no shorter, alone."""

from dataclasses import replace

import pytest

from tests.domain.rotation.examples import ask_of, least_by_trying_all
from tripplanner.domain.rotation.jobs import arrange
from tripplanner.domain.rotation.lower_bound import bound_of
from tripplanner.domain.rotation.model import Cause, Offer


def bound(request, models=0):
    work, _ = arrange(request)
    reason = bound_of(work, models)
    return reason.cause, reason.rounds


ONE_HEADSET_RUNS_IT = (Offer("e0", frozenset({1})), Offer("e1"))


@pytest.mark.parametrize(
    ("request_", "expected"),
    [
        (ask_of(20, 6, 3), (Cause.SEATS, 10)),  # sixty turns on six headsets
        (ask_of(21, 6, 3), (Cause.SEATS, 11)),  # the last round is not full
        (ask_of(2, 6, 3), (Cause.PUPIL, 3)),  # nobody has two turns at once
        (replace(ask_of(4, 4, 2), offers=ONE_HEADSET_RUNS_IT), (Cause.EXPERIENCE, 4)),
        (ask_of(2, 6, 3, rest=1), (Cause.REST, 5)),  # turn, rest, turn, rest, turn
        (ask_of(0, 6, 3), (Cause.NOTHING, 0)),
    ],
)
def test_the_strongest_reason_is_given(request_, expected):
    assert bound(request_) == expected


def test_what_the_packing_onto_headsets_found_counts_only_if_it_is_more():
    request = ask_of(20, 6, 3)

    assert [bound(request, models) for models in (9, 10, 11)] == [
        (Cause.SEATS, 10),
        (Cause.SEATS, 10),
        (Cause.MODELS, 11),
    ]


@pytest.mark.parametrize(
    "request_",
    [
        ask_of(3, 2, 2),
        ask_of(2, 2, 2, rest=1),
        replace(ask_of(3, 2, 1), offers=(Offer("e0", frozenset({1})),)),
        ask_of(3, 3, 1, apart=(("p0", "p1"),)),
    ],
)
def test_no_bound_is_above_what_can_be_done(request_):
    assert bound(request_)[1] <= least_by_trying_all(request_)
