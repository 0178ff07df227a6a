"""Badges and lost-child cards: a code of our own, a number to call, no surname."""

from dataclasses import replace

import pytest

from tripplanner.documents.badges import Badges, badges_pdf, given_name, lost_child_pdf
from tripplanner.domain.codes import token
from tripplanner.errors import NotPrinted


def tokens_for(trip):
    return {pupil.key: token(bytes([number] * 10), 16) for number, pupil in enumerate(trip.pupils)}


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("李小明", "小明"),
        ("欧阳小明", "小明"),
        ("李明", "李明"),
        ("扎西卓玛", "扎西卓玛"),
        ("拉姆措", "拉姆措"),
        ("Tenzin Drolma", "Tenzin"),
        ("བསོད་ནམས", "བསོད་ནམས"),
        ("", ""),
    ],
)
def test_a_badge_says_what_a_child_is_called(name, expected):
    assert given_name(name) == expected


def test_every_badge_has_its_code_and_its_sheet_two_sides(danba, codes_on):
    pupils = danba.pupils[:12]
    trip = replace(danba, pupils=pupils)
    tokens = tokens_for(trip)

    read = codes_on(badges_pdf(Badges(trip, "zh", tokens)))

    assert [len(page) for page in read] == [10, 0, 2, 0]
    assert sorted(read[0] + read[2]) == sorted(f"TP1:{it}" for it in tokens.values())


def test_no_surname_and_no_class_stands_on_a_badge(danba, text_of):
    pupil = replace(
        danba.pupils[0], name="李小明", name_latin="Li Xiaoming", class_name="五年级三班"
    )
    trip = replace(danba, pupils=(pupil,), emergency_phone="139 0000 0000")

    text = text_of(badges_pdf(Badges(trip, "zh", tokens_for(trip))))

    assert "小明" in text
    assert "13900000000" in text
    assert [it for it in ("李小明", "Li", "五年级") if it in text] == []


def test_only_the_chosen_groups_are_printed(danba, codes_on):
    group = danba.groups[0].key
    tokens = tokens_for(danba)

    read = codes_on(badges_pdf(Badges(danba, "en", tokens, groups=(group,))))

    expected = {f"TP1:{tokens[it.key]}" for it in danba.pupils if it.group == group}
    assert {code for page in read for code in page} == expected


def test_a_lost_child_card_says_whom_to_call_and_no_name(danba, text_of):
    trip = replace(danba, emergency_phone="139 0000 0000")

    text = text_of(lost_child_pdf(trip, "zh"))

    assert text.count("13900000000") == 10
    assert [it.name for it in danba.pupils if it.name in text] == []


def test_without_a_number_nothing_is_printed(danba):
    silent = replace(
        danba, emergency_phone="", adults=tuple(replace(it, phone="") for it in danba.adults)
    )

    with pytest.raises(NotPrinted, match="no number to call"):
        badges_pdf(Badges(silent, "zh", tokens_for(silent)))


def test_without_pupils_nothing_is_printed(danba):
    with pytest.raises(NotPrinted, match="nobody"):
        badges_pdf(Badges(replace(danba, pupils=()), "zh", {}))
