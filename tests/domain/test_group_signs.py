import pytest

from tests.factories import group
from tripplanner.domain.group_signs import COLOURS, signs_of
from tripplanner.domain.text import Text


@pytest.mark.parametrize(
    ("names", "letters"),
    [
        (("观星组", "创客组"), ("A", "B")),
        (("第1小组", "第2小组", "第10小组"), ("1", "2", "10")),
        (("B组", "A组"), ("B", "A")),
        (("1班2组", "1班3组"), ("A", "B")),
        (("Group 2026", "Group 2027"), ("A", "B")),
        (("A组", "第2组"), ("A", "B")),
        ((), ()),
    ],
)
def test_the_letter_is_that_of_the_name_where_names_tell_the_groups_apart(names, letters):
    groups = [group(name=Text(zh=name)) for name in names]

    assert tuple(sign.letter for sign in signs_of(groups).values()) == letters


def test_both_languages_must_say_the_same():
    groups = [
        group(name=Text(zh="第1组", en="Group 2")),
        group(name=Text(zh="第2组", en="Group 1")),
    ]

    assert [sign.letter for sign in signs_of(groups).values()] == ["A", "B"]


def test_a_chosen_colour_goes_first_and_no_two_groups_share_one_while_there_are_enough():
    groups = [group(), group(colour="teal"), group(), group(colour="unheard-of")]

    assert [COLOURS[sign.number] for sign in signs_of(groups).values()] == [
        "violet",
        "teal",
        "amber",
        "rose",
    ]


def test_after_z_comes_aa():
    letters = [
        sign.letter for sign in signs_of([group(name=Text(zh="队")) for _ in range(28)]).values()
    ]

    assert letters[25:] == ["Z", "AA", "AB"]
