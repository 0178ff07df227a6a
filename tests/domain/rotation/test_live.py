"""The hour: commands, the clock, and re-planning without moving anyone whose turn runs."""

from collections import Counter
from dataclasses import replace

import pytest

from tests.domain.rotation.examples import ask_of
from tripplanner.domain.rotation.live import (
    Command,
    Phase,
    opened,
    seconds_by_headset,
    seconds_by_pupil,
    settled,
)
from tripplanner.domain.rotation.replanning import after_command
from tripplanner.domain.rotation.schedule import plan
from tripplanner.errors import BadInput

ASK = ask_of(20, 6, 3, rest=1)
NOW = 1_000_000


def board():
    return opened(plan(ASK).turns, 6, 5)


def command(of, what, now=NOW, request=ASK, **more):
    return after_command(of, what, now, request, **more)


def all_turns(of):
    """What was had in full, and what runs or is to come."""
    had = [(it.pupil, it.experience) for it in of.went if it.counts]
    ended = {(it.round, it.pupil) for it in of.went}
    coming = [(it.pupil, it.experience) for it in of.turns if (it.round, it.pupil) not in ended]
    return Counter(had + coming)


def sound(of, request=ASK):
    seats = Counter((it.round, it.headset) for it in of.turns)
    rounds = {}
    for it in of.turns:
        rounds.setdefault(it.pupil, []).append(it.round)
    rested = all(
        two - one > request.rest
        for mine in rounds.values()
        for one, two in zip(sorted(mine), sorted(mine)[1:], strict=False)
    )
    return max(seats.values(), default=0) <= 1 and rested


def test_a_round_runs_its_minutes_then_cleans_then_waits():
    running = command(board(), Command.START)

    assert (running.phase, running.remaining(NOW + 60)) == (Phase.TURN, 300)
    cleaning = settled(running, NOW + 361)
    assert (cleaning.phase, cleaning.remaining(NOW + 361)) == (Phase.CLEANING, 299)
    assert {it.seconds for it in cleaning.went} == {360}
    waiting = settled(running, NOW + 9999)
    assert (waiting.phase, waiting.round) == (Phase.READY, 2)
    assert [it.what for it in waiting.events] == ["start", "off", *["cleaned"] * 6]


def test_a_look_does_not_change_what_happened():
    running = command(board(), Command.START)

    assert settled(settled(running, NOW + 400), NOW + 9999) == settled(running, NOW + 9999)


def test_a_pause_keeps_the_seconds_and_a_minute_adds_sixty():
    paused = command(command(board(), Command.START), Command.PAUSE, NOW + 100)

    assert settled(paused, NOW + 9999).remaining(NOW + 9999) == 260
    longer = command(paused, Command.ADD_MINUTE, NOW + 200)
    again = command(longer, Command.START, NOW + 1000)
    assert again.remaining(NOW + 1000) == 320
    assert command(paused, Command.PAUSE, NOW + 1000).remaining(NOW + 1000) == 260
    assert {it.seconds for it in settled(again, NOW + 1320).went} == {420}


def test_skipping_ends_the_phase():
    cut = command(command(board(), Command.START), Command.SKIP, NOW + 60)

    assert (cut.phase, {(it.seconds, it.counts) for it in cut.went}) == (
        Phase.CLEANING,
        {(60, True)},
    )
    assert command(cut, Command.SKIP, NOW + 70).phase is Phase.READY


def test_the_whole_hour_gives_everybody_everything():
    now, state = NOW, board()
    while state.phase is not Phase.DONE:
        state = settled(command(state, Command.START, now), now + 660)
        now += 660

    assert now == NOW + 10 * 660
    assert all_turns(state) == Counter(
        (f"p{one}", f"e{two}") for one in range(20) for two in range(3)
    )
    assert set(seconds_by_pupil(state).values()) == {1080}
    assert sum(seconds_by_headset(state).values()) == 60 * 360


def test_an_absent_pupil_leaves_nobody_worse_off_and_may_come_back():
    running = command(board(), Command.START)
    before = running.running
    gone = before[0].pupil

    without = command(running, Command.ABSENT, NOW + 10, pupil="p19")
    assert without.running == before
    assert (sound(without), without.rounds) == (True, 10)
    assert not [it for it in without.turns if it.pupil == "p19"]
    back = command(without, Command.PRESENT, NOW + 20, pupil="p19")
    assert all_turns(back) == all_turns(running)
    assert sound(back)
    off = command(running, Command.ABSENT, NOW + 10, pupil=gone)
    assert off.running == before[1:]
    assert [(it.pupil, it.seconds, it.counts) for it in off.went] == [(gone, 10, False)]


def test_who_felt_unwell_has_no_more_vr_and_the_minutes_are_noted():
    running = command(board(), Command.START)
    pupil = running.running[2].pupil

    after = command(running, Command.UNWELL, NOW + 150, pupil=pupil)

    assert after.unwell == (pupil,)
    assert [it for it in after.turns if it.pupil == pupil] == []
    assert [(it.what, it.pupil, it.minutes) for it in after.events[-1:]] == [("unwell", pupil, 2)]
    assert len(after.running) == 5
    assert sound(after)


def test_a_broken_headset_is_used_no_more_and_the_turn_is_given_again():
    running = command(board(), Command.START)
    lost = next(it for it in running.running if it.headset == 3)

    after = command(running, Command.BROKEN, NOW + 30, headset=3)

    assert [it for it in after.turns if it.headset == 3] == []
    assert all_turns(after) == all_turns(running)
    assert lost.pupil in {it.pupil for it in after.turns}
    assert after.rounds == 12
    assert sound(after)
    whole = command(after, Command.REPAIRED, NOW + 40, headset=3)
    assert whole.rounds <= 11


def test_two_pupils_change_places():
    ready = board()
    first = next(it for it in ready.turns if it.round == 1)
    later = next(it for it in ready.turns if it.round == 3)

    after = command(ready, Command.SWAP, pupil=first.pupil, other=later.pupil)

    rounds = {it.pupil for it in after.turns if it.round == 1}
    assert later.pupil in rounds
    assert first.pupil not in rounds
    assert all_turns(after) == all_turns(ready)


def test_two_pupils_of_one_round_change_headsets():
    ready = board()
    one, two = ready.running[:2]

    after = command(ready, Command.SWAP, pupil=one.pupil, other=two.pupil)

    seats = {it.pupil: it.headset for it in after.running}
    assert (seats[one.pupil], seats[two.pupil]) == (two.headset, one.headset)


def test_when_all_are_gone_the_hour_is_over():
    request = ask_of(2, 2, 1)
    state = opened(plan(request).turns, 6, 5)

    for key in ("p0", "p1"):
        state = command(state, Command.ABSENT, request=request, pupil=key)

    assert (state.phase, state.turns) == (Phase.DONE, ())
    assert command(state, Command.PRESENT, request=request, pupil="p0").phase is Phase.READY


@pytest.mark.parametrize(
    ("what", "more", "text"),
    [
        (Command.PAUSE, {}, "Nothing runs"),
        (Command.ABSENT, {"pupil": "nobody"}, "Choose a pupil"),
        (Command.SWAP, {"pupil": "p1", "other": "p1"}, "Two pupils"),
        (Command.BROKEN, {"headset": 7}, "no headset 7"),
    ],
)
def test_a_press_without_sense_is_refused(what, more, text):
    with pytest.raises(BadInput, match=text):
        command(board(), what, **more)


def test_a_round_that_runs_is_not_started_twice():
    with pytest.raises(BadInput, match="already"):
        command(command(board(), Command.START), Command.START, NOW + 1)


def test_the_last_headset_cannot_break():
    request = replace(ask_of(3, 1, 1))

    with pytest.raises(BadInput, match="No headset is left"):
        command(opened(plan(request).turns, 6, 5), Command.BROKEN, request=request, headset=1)
