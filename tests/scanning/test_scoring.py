"""A trial is scored by what was written: right, for a person, or wrong."""

import pytest

from tripplanner.errors import BadInput
from tripplanner.scanning.scoring import COUNTS, Read, Truth, read_truth, score

ASKED = ("take_part", "health")


def counts(**more):
    return dict.fromkeys(COUNTS, 0) | more


def test_a_truth_is_read_as_people_write_it():
    text = "\ufeffpupil,take_part,health,signed,file,page\np1,yes,否,是,a.pdf,2\np2,,N,no,,\n"

    assert read_truth(text, ASKED) == [
        Truth("p1", {"take_part": "yes", "health": "no"}, "yes", "a.pdf", 2),
        Truth("p2", {"take_part": "unclear", "health": "no"}, "no"),
    ]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("name,take_part\n", "needs a column"),
        ("pupil\n", "needs a column"),
        ("pupil,take_part,swims\n", "no question of these forms: swims"),
        ("pupil,take_part\np1,yes\np2,perhaps\n", "Line 3: “perhaps”"),
        ("pupil,take_part,page\np1,yes,two\n", "Line 2: “two” is no page number"),
    ],
)
def test_a_truth_that_cannot_be_right_is_refused_by_its_line(text, message):
    with pytest.raises(BadInput) as refused:
        read_truth(text, ASKED)

    assert message in refused.value.message % refused.value.values


def test_every_field_is_right_for_a_person_or_wrong():
    truths = [
        Truth("p1", {"take_part": "yes", "health": "no"}, "yes"),
        Truth("p2", {"take_part": "unclear", "health": "yes"}, "no"),
        Truth("p3", {"take_part": "yes", "health": "no"}, "yes"),
    ]
    pages = [
        Read("a.pdf", 1, "p1", {"take_part": "yes", "health": "doubtful"}, "inked"),
        Read("a.pdf", 2, "p2", {"take_part": "yes", "health": "no"}, "inked"),
    ]

    found = score(truths, pages)

    assert found.counts == counts(
        sheets=3,
        identified=2,
        answers=3,
        answers_right=1,
        answers_to_a_person=1,
        answers_wrong=1,
        unclear=1,
        unclear_answered=1,
        signed=1,
        signed_seen=1,
        unsigned=1,
        unsigned_called_signed=1,
    )
    assert [(it["field"], it["written"], it["read"]) for it in found.mistakes] == [
        ("take_part", "unclear", "yes"),
        ("health", "yes", "no"),
        ("signed", "no", "inked"),
    ]
    assert found.wrong == 3


def test_a_page_filed_with_another_pupil_is_the_worst_mistake():
    found = score([Truth("p1", {}, "", "a.pdf", 1)], [Read("a.pdf", 1, "p2")])

    assert (found.counts["wrong_pupil"], found.wrong) == (1, 1)
