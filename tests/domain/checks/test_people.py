"""Pupils without group or contact, entered twice, or of an age no pupil has."""

from datetime import date, timedelta

import pytest

from tests.factories import DAY, group, pupil, trip
from tripplanner.domain.checks import Plan, find
from tripplanner.domain.finding import Finding, Level
from tripplanner.domain.people import Guardian

BORN, OTHER = date(2013, 5, 3), date(2013, 5, 4)
NUMBER = "51332320130503001X"


def found(rule, *pupils):
    return find(Plan(trip(groups=(group(key="a"),), pupils=pupils)), {rule})


def twins(first, second):
    one, other = (
        pupil(key="x", **{"name": "王芳"} | first),
        pupil(key="y", **{"name": "王芳"} | second),
    )
    return [(it.people, it.fact("cause")) for it in found("people.twice", one, other)]


def test_a_pupil_is_in_a_group_of_the_trip():
    assert found("people.no_group", pupil("a"), pupil("", key="x"), pupil("gone", key="y")) == [
        Finding("people.no_group", Level.BLOCK, people=("x",)),
        Finding("people.no_group", Level.BLOCK, people=("y",)),
    ]


@pytest.mark.parametrize("guardians", [(), (Guardian("母亲", ""),), (Guardian("母亲", "  "),)])
def test_a_pupil_has_a_guardian_with_a_phone(guardians):
    assert found("people.no_contact", pupil("a", key="x", guardians=guardians)) == [
        Finding("people.no_contact", Level.BLOCK, people=("x",))
    ]


def test_one_phone_is_enough():
    guardians = Guardian("母亲", ""), Guardian("父亲", "138")

    assert found("people.no_contact", pupil("a", guardians=guardians)) == []


def test_one_identity_number_is_one_pupil():
    assert twins({"id_number": NUMBER}, {"name": "王方", "id_number": f" {NUMBER.lower()} "}) == [
        (("x", "y"), "id_number")
    ]


def test_the_same_name_and_birth_look_like_one_pupil():
    assert twins({"born": BORN}, {"born": BORN, "name": "王 芳"}) == [(("x", "y"), "born")]
    assert twins({"born": BORN}, {"born": OTHER}) == []


def test_the_same_name_and_class_look_like_one_pupil():
    same = {"class_name": "六(1)班"}

    assert twins(same, same) == [(("x", "y"), "class")]
    assert twins(same, {"class_name": "六(2)班"}) == []
    assert twins(same, same | {"born": BORN}) == [(("x", "y"), "class")]
    assert twins(same | {"born": OTHER}, same | {"born": BORN}) == []


def test_two_identity_numbers_are_two_pupils():
    same = {"class_name": "六(1)班", "born": BORN}

    assert twins(same | {"id_number": NUMBER}, same | {"id_number": "1"}) == []


def test_only_a_name_is_no_reason():
    assert twins({}, {}) == []


@pytest.mark.parametrize(
    "other",
    [
        "扎西•多吉",
        "扎西・多吉",
        "扎西‧多吉",
        "扎西．多吉",
        "扎西ꞏ多吉",
        "扎西\u200b·多吉",
        "扎西 多吉",
        "扎西多吉",
    ],
)
def test_a_name_is_the_same_with_any_dot_or_invisible_sign(other):
    assert twins({"name": "扎西·多吉", "born": BORN}, {"name": other, "born": BORN}) == [
        (("x", "y"), "born")
    ]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("José Ñu", "Jose\u0301 N\u0303u"),
        ("Ada Star", "ADA  STAR"),
        ("Ada Star", "Ａｄａ　Ｓｔａｒ"),
        ("Ada-May Star", "Ada May Star"),
        ("བཀྲ་ཤིས་", "བཀྲ་ཤིས"),
    ],
)
def test_a_name_is_the_same_in_other_case_width_and_normal_form(one, other):
    assert twins({"name": one, "born": BORN}, {"name": other, "born": BORN}) == [
        (("x", "y"), "born")
    ]


def test_a_vowel_mark_makes_another_name():
    assert twins({"name": "བཀྲ་ཤིས", "born": BORN}, {"name": "བཀྲ་ཤེས", "born": BORN}) == []


def test_a_class_is_the_same_in_other_width_and_not_with_other_figures():
    assert twins({"class_name": "三(1)班"}, {"class_name": "三（１） 班"}) == [
        (("x", "y"), "class")
    ]
    assert twins({"class_name": "1-11"}, {"class_name": "11-1"}) == []


def unlikely(born, **fields):
    found_ = find(
        Plan(trip(pupils=(pupil(key="x", born=born),), **fields)), {"people.birth_unlikely"}
    )
    assert {one.level for one in found_} <= {Level.UNVERIFIED}
    return [one.fact("cause") for one in found_]


@pytest.mark.parametrize(
    ("born", "expected"),
    [
        (None, []),
        (date(1905, 7, 6), ["old"]),
        (date(2150, 1, 1), ["future"]),
        (DAY, ["young"]),
        (DAY + timedelta(1), ["future"]),
        (date(2021, 12, 4), ["young"]),
        (date(2021, 12, 3), []),
        (date(2002, 12, 4), []),
        (date(2002, 12, 3), ["old"]),
    ],
)
def test_a_birth_that_no_pupil_can_have_is_to_be_looked_at(born, expected):
    assert unlikely(born) == expected


def test_one_pair_is_told_once():
    same = {"class_name": "六(1)班", "born": BORN, "id_number": NUMBER}

    assert twins(same, same) == [(("x", "y"), "id_number")]
