"""A list imported again: what it does not say stays, what it says more fills, what it says otherwise is asked."""

from dataclasses import replace
from datetime import date

import pytest

from tests.factories import pupil
from tripplanner.domain.people import Guardian, Health
from tripplanner.exchange.roster.matching import changes, merged
from tripplanner.exchange.roster.reading import guess, preview, pupils, read_table, updates

KNOWN = pupil(
    key="p07",
    name="扎西·多吉",
    class_name="三(1)班",
    born=date(2014, 5, 3),
    guardians=(Guardian("云妈妈", "13800000001", "母亲"),),
    health=Health(allergies=("花生",)),
)


def seen(words, *known):
    table = read_table(words.encode(), "名单.csv")
    return preview(table, guess(table), known, on=date(2026, 12, 1))


def test_the_same_list_again_changes_nothing():
    found = seen("姓名,班级,出生日期\n扎西・多吉,三（1）班,2014.5.3\n", KNOWN)

    assert [(row.status, row.duplicate_of, row.changes) for row in found.rows] == [
        ("duplicate", "p07", ())
    ]
    assert (pupils(found), updates(found, [KNOWN])) == ((), ())


def test_what_the_list_leaves_empty_stays():
    found = seen("姓名,班级,家长电话,过敏史,备注\n扎西·多吉,,无,无,\n", KNOWN)

    assert found.rows[0].changes == ()


def test_gaps_are_filled_unasked_and_changes_only_when_ticked():
    found = seen("姓名,性别,班级,饮食\n扎西·多吉,男,四(1)班,清真\n", KNOWN)
    [row] = found.rows

    assert [(it.part, it.old, it.new, it.fills) for it in row.changes] == [
        ("class_name", "三(1)班", "四(1)班", False),
        ("gender", "", "m", True),
        ("diet", "", "清真", True),
    ]
    [filled] = updates(found, [KNOWN])
    assert (filled.class_name, filled.diet, filled.guardians) == (
        "三(1)班",
        ("清真",),
        KNOWN.guardians,
    )
    [taken] = updates(found, [KNOWN], {row.id: ["class_name"]})
    assert taken == replace(KNOWN, class_name="四(1)班")


@pytest.mark.parametrize(
    ("before", "listed", "after"),
    [
        ((Guardian("云妈妈", "138"),), (Guardian("云妈妈", "139"),), (Guardian("云妈妈", "139"),)),
        ((Guardian("云妈妈", "138"),), (Guardian("", "138"),), (Guardian("云妈妈", "138"),)),
        (
            (Guardian("", "138"),),
            (Guardian("云妈妈", "138", "母亲"),),
            (Guardian("云妈妈", "138", "母亲"),),
        ),
        ((Guardian("", "138"),), (Guardian("", "139"),), (Guardian("", "139"),)),
        ((Guardian("云妈妈", ""),), (Guardian("云妈妈", "138"),), (Guardian("云妈妈", "138"),)),
        (
            (Guardian("云妈妈", "138"),),
            (Guardian("云爸爸", "139"),),
            (Guardian("云妈妈", "138"), Guardian("云爸爸", "139")),
        ),
        ((), (Guardian("云妈妈", "138"),), (Guardian("云妈妈", "138"),)),
        ((Guardian("云妈妈", "138"),), (), (Guardian("云妈妈", "138"),)),
        (
            (Guardian("云妈妈", "13800000001"),),
            (Guardian("云妈妈", "+86 138 0000 0001"),),
            (Guardian("云妈妈", "13800000001"),),
        ),
    ],
)
def test_whose_number_a_list_means(before, listed, after):
    known = replace(KNOWN, guardians=before)

    assert merged(known, replace(KNOWN, guardians=listed), {"guardians"}).guardians == after


def test_a_new_number_is_a_change_and_a_first_number_a_gap():
    other = replace(KNOWN, guardians=(Guardian("云妈妈", "139"),))

    assert [it.fills for it in changes(KNOWN, other)] == [False]
    assert [it.fills for it in changes(replace(KNOWN, guardians=()), other)] == [True]


def test_allergies_are_added_and_never_taken_away():
    other = replace(KNOWN, health=Health(allergies=("虾",)))

    assert merged(KNOWN, other, {"allergies"}).health.allergies == ("花生", "虾")
    assert [(it.part, it.fills) for it in changes(KNOWN, other)] == [("allergies", False)]


def test_another_birth_date_is_another_child_and_said():
    found = seen("姓名,出生日期\n扎西·多吉,2015-01-01\n", KNOWN)

    assert found.rows[0].ready
    assert "another child?" in str(found.rows[0].warnings[0])
    assert not found.clean


def test_two_children_of_one_name_in_two_classes_are_matched_by_class():
    one, other = (
        replace(KNOWN, born=None),
        replace(KNOWN, key="p08", born=None, class_name="三(2)班"),
    )
    found = seen("姓名,班级,性别\n扎西·多吉,三(2)班,男\n扎西·多吉,三(1)班,男\n", one, other)

    assert [row.duplicate_of for row in found.rows] == ["p08", "p07"]
