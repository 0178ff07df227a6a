"""What fits into our minutes, and what small changes would give."""

from dataclasses import replace

from tests.domain.rotation.examples import ask_of
from tripplanner.domain.rotation.model import Offer
from tripplanner.domain.rotation.what_if import (
    Fit,
    IdeaKind,
    WhatIf,
    rounds_in,
    what_fits,
    what_ifs,
)
from tripplanner.domain.text import Text
from tripplanner.domain.vr_visit import Experience, VrVisit

VISIT = VrVisit(
    "v",
    ("m",),
    6,
    5,
    tuple(Experience(f"e{n}", Text(en=f"E{n}")) for n in range(3)),
    intro_minutes=10,
)


def test_rounds_fit_with_their_cleaning_between_them():
    assert [rounds_in(VISIT, minutes) for minutes in (15, 16, 26, 27, 114, 115)] == [
        0,
        1,
        1,
        2,
        9,
        10,
    ]


def test_sixty_minutes_hold_one_turn_for_each():
    assert what_fits(ask_of(20, 6, 3), VISIT, 60) == Fit(
        minutes=60, rounds=5, turns_each=1, turn_minutes=0, headsets=12
    )


def test_a_long_stop_holds_everything():
    assert what_fits(ask_of(20, 6, 3), VISIT, 115) == Fit(115, 10, 3, 6, 6)


def test_a_shorter_turn_may_be_what_fits():
    assert what_fits(ask_of(20, 6, 3), VISIT, 95).turn_minutes == 4


def test_no_number_of_headsets_makes_a_pupil_faster():
    assert what_fits(ask_of(4, 4, 3), VISIT, 30).headsets == 0


def test_small_changes_say_what_they_give():
    assert list(what_ifs(ask_of(20, 6, 3), VISIT)) == [
        WhatIf(IdeaKind.ONE_MORE_HEADSET, 7, 9, 104),
        WhatIf(IdeaKind.ONE_LESS_HEADSET, 5, 12, 137),
        WhatIf(IdeaKind.SHORTER_TURN, 4, 10, 95),
        WhatIf(IdeaKind.ONE_EXPERIENCE_LESS, 2, 7, 82),
    ]


def test_the_last_headset_that_runs_an_experience_is_not_taken_away():
    request = replace(ask_of(4, 2, 2), offers=(Offer("e0", frozenset({2})), Offer("e1")))

    free = replace(request, offers=(Offer("e0"), Offer("e1")))

    less, kept = (
        [it.kind for it in what_ifs(one, VISIT) if it.kind is IdeaKind.ONE_LESS_HEADSET]
        for one in (free, request)
    )

    assert (less, kept) == ([IdeaKind.ONE_LESS_HEADSET], [])
