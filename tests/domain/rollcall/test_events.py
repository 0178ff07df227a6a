"""What a set of roll-call events says, whatever happened to them on the way."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as some

from tests.domain.rollcall.examples import event
from tripplanner.domain.rollcall.events import (
    Kind,
    corrections,
    notes,
    read_event,
    resolved,
    standing,
    write_event,
)


def message(events):
    """Kind and dispute by point and person."""
    return {
        place: (it.kind and it.kind.value, it.disputed) for place, it in standing(events).items()
    }


def test_a_count_stands():
    assert message([event()]) == {("bus", "p1"): ("here", False)}


def test_the_same_person_counted_twice_is_one_count():
    assert message([event(1), event(2, dev="d2", via="scan")]) == {("bus", "p1"): ("here", False)}


def test_a_correction_drops_what_it_names_and_nothing_else():
    counted = [event(1), event(2, pupil="p2"), event(3, kind="absent", sup=(f"{1:032x}",))]

    assert message(counted) == {("bus", "p1"): ("absent", False), ("bus", "p2"): ("here", False)}


def test_here_is_shown_when_it_is_disputed_with_every_event_as_the_reason():
    here, absent = event(1), event(2, kind="absent", dev="d2", at=99, by="李老师")

    found = standing([absent, here])[("bus", "p1")]

    assert (found.kind, found.disputed, found.events) == (Kind.HERE, True, (here, absent))


def test_a_later_clock_settles_nothing():
    early, late = event(1, at=0), event(2, kind="absent", at=10**15)

    assert message([early, late]) == message([replace(early, at=10**15), replace(late, at=0)])


def test_a_count_taken_back_leaves_the_person_missing():
    assert message([event(1), event(2, kind="undo", sup=(f"{1:032x}",))]) == {}


def test_events_that_correct_each_other_leave_the_person_missing():
    both = [event(1, sup=(f"{2:032x}",)), event(2, sup=(f"{1:032x}",))]

    assert message(both) == {}


def test_an_event_cannot_correct_itself():
    assert message([event(1, sup=(f"{1:032x}",))]) == {("bus", "p1"): ("here", False)}


def test_every_correction_of_an_event_is_named_and_its_own_is_none():
    first, second, third = (f"{number:032x}" for number in (1, 2, 3))
    events = [
        event(3, sup=(first, second)),
        event(2, sup=(first, second)),
        event(1),
        event(1, sup=(first,)),
    ]

    assert corrections(events) == {first: (second, third), second: (third,)}


def test_a_scanned_badge_counts_its_pupil():
    scanned = event(1, pupil="", token="ABC", via="scan")

    assert message(resolved([scanned], {"ABC": "p7"})) == {("bus", "p7"): ("here", False)}
    assert message(resolved([scanned], {})) == {("bus", "TP1:ABC"): ("here", False)}


def test_notes_are_told_latest_first_and_can_be_taken_back():
    first, second = event(1, "note", text="摔了一跤"), event(2, "note", text="已处理")
    gone = event(3, "undo", sup=(second.id,))

    assert notes([first, second]) == (second, first)
    assert notes([first, second, gone]) == (first,)


def test_an_event_survives_being_written_and_read():
    one = event(1, off=-5, sup=(f"{9:032x}",), text="雨", token="")

    assert read_event(write_event(one)) == one


@pytest.mark.parametrize(
    "fields",
    [
        {"id": "short"},
        {"id": None},
        {"id": "G" * 32},
        {"seq": 0},
        {"seq": "1"},
        {"seq": True},
        {"seq": 1.5},
        {"at": "now"},
        {"off": "x"},
        {"sup": "abc"},
        {"sup": [1]},
        {"dev": ""},
        {"dev": "a b"},
        {"kind": ""},
        {"text": "x" * 9000},
        {"trip": 5},
        {"student": "x" * 70},
    ],
)
def test_what_is_not_an_event_is_none(fields):
    assert read_event(write_event(event()) | fields) is None


@pytest.mark.parametrize("body", [None, [], "here", 3])
def test_what_is_not_an_object_is_no_event(body):
    assert read_event(body) is None


def test_what_a_newer_phone_sends_is_kept():
    body = write_event(event()) | {"kind": "weighed", "v": 2, "weight": 3}

    assert read_event(body) == event(kind="weighed")


@given(some.recursive(some.none() | some.integers() | some.text(), some.lists, max_leaves=5))
def test_nothing_makes_reading_fail(value):
    for key in write_event(event()):
        read_event(write_event(event()) | {key: value})


_EVENTS = some.lists(
    some.builds(
        event,
        some.integers(1, 12),
        some.sampled_from(("here", "absent", "left", "note")),
        some.sampled_from(("p1", "p2")),
        sup=some.lists(some.integers(1, 12).map(lambda it: f"{it:032x}"), max_size=2).map(tuple),
        at=some.integers(-(10**12), 10**12),
    ),
    max_size=12,
)


@given(_EVENTS, some.randoms())
def test_order_and_repetition_change_nothing(events, chance):
    shuffled = [*events, *(it for it in events if chance.random() < 0.5)]
    chance.shuffle(shuffled)

    assert standing(shuffled) == standing(events)


@given(_EVENTS, some.integers(-(10**9), 10**9))
def test_clocks_decide_nothing(events, shift):
    shifted = [replace(it, at=it.at + shift * (it.seq % 3)) for it in events]

    assert message(shifted) == message(events)


@given(_EVENTS, _EVENTS)
def test_more_events_never_bring_back_what_was_corrected(events, more):
    before = {it.id for found in standing(events).values() for it in found.events}
    corrected = {name for it in events for name in it.sup if name != it.id}

    after = {it.id for found in standing([*events, *more]).values() for it in found.events}

    assert after & corrected == set()
    assert before & corrected == set()
