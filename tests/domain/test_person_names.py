"""What two ways of writing a name have in common."""

import pytest

from tripplanner.domain.person_names import folded_name, label_key, number_key


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("泽仁拉姆", "泽仁 拉姆"),
        ("阿卜杜热西提·阿卜杜克里木", "阿卜杜热西提•阿卜杜克里木"),
        ("阿卜杜热西提・阿卜杜克里木", "阿卜杜热西提阿卜杜克里木"),
        ("扎西˙多吉", "扎西·多吉"),
        ("Ｔｓｅｒｉｎｇ　Ｌｈａｍｏ", "tsering lhamo"),
        ("O’Brien", "O'BRIEN"),
        ("Wa\u0301ng", "W\u00e1ng"),
        ("Anna-Maria", "Anna Maria"),
        ("张\u200b三", "张三"),
        ("李\ufe00四", "李四"),
        ("Straße", "STRASSE"),
    ],
)
def test_one_person_written_in_two_ways(one, other):
    assert folded_name(one) == folded_name(other) != ""


@pytest.mark.parametrize(
    ("one", "other"),
    [("张三", "张山"), ("བསོད་ནམས", "བསད་ནམས"), ("Wáng", "Wang"), ("李1", "李2"), ("张三", "三张")],
)
def test_two_people_stay_two(one, other):
    assert folded_name(one) != folded_name(other)


def test_nothing_that_is_read_leaves_nothing():
    assert [folded_name(it) for it in ("", " · ", "\u3164", "-", "\u200d")] == [""] * 5


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("三（1）班", "三(1)班", True),
        ("三 (1) 班", "三(1)班", True),
        ("1-11", "11-1", False),
        ("1-11", "111", False),
        ("ａ班", "A班", True),
    ],
)
def test_a_class_keeps_its_punctuation(one, other, same):
    assert (label_key(one) == label_key(other)) is same


def test_a_number_is_its_letters_and_figures():
    assert number_key(" 5133２3-2014 0503 002x ") == "51332320140503002X"
