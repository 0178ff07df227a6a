"""Names found by their words, their sounds, and the initials of their sounds."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from tripplanner.domain.places.name_search import rank, sounds_at

MUSEUM = (("cheng",), ("du", "dou"), ("bo",), ("wu",), ("guan",))


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("cdbwg", 0),
        ("chengdu", 0),
        ("chdubo", 0),
        ("cdou", 0),
        ("bwg", 2),
        ("guan", 4),
        ("gd", None),
        ("cdbwgx", None),
        ("hengdu", None),
    ],
)
def test_sounds_are_typed_in_full_or_as_beginnings(typed, expected):
    assert sounds_at(typed, MUSEUM) == expected


@given(some.data())
def test_any_run_of_characters_is_found_by_any_beginnings_of_its_sounds(data):
    first = data.draw(some.integers(0, 4))
    last = data.draw(some.integers(first, 4))
    typed = "".join(
        sound[: data.draw(some.integers(1, len(sound)))]
        for sound in (data.draw(some.sampled_from(MUSEUM[at])) for at in range(first, last + 1))
    )

    found = sounds_at(typed, MUSEUM)

    assert found is not None
    assert found <= first


def test_words_go_before_sounds_and_beginnings_before_middles():
    readings = {"成都博物馆": MUSEUM}
    ranks = [
        rank(query, ("成都博物馆", "Chengdu Museum"), lambda name: readings.get(name, ()))
        for query in ("成都", "Chengdu m", "博物", "cdb", "bwg", "xyz", " ")
    ]

    assert ranks == [0, 0, 1, 2, 3, None, 0]
