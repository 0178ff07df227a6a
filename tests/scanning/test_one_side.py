"""Forms of one side are read like the others, marks to staple and fold on them or not."""

import pytest

from tests.scanning import one_side
from tests.system.faults.sizes import size


@pytest.mark.parametrize("kind", ["grey150", "bw200", "phone"])
@pytest.mark.parametrize("seed", [2, 4])
def test_what_parents_marked_on_one_side_is_read(kind, seed):
    reading, truth = one_side.read(seed % 3, seed, kind=kind, severity=1)

    found = {name: it.answer.value for name, it in reading.fields.items()}
    assert (reading.side, reading.token) == ("2", truth.token)
    assert found == truth.answers
    assert reading.signature.value == "inked"


def test_unclear_answers_on_lower_rows_still_go_to_a_person():
    wrong = []
    for seed in range(size(5, 40)):
        reading, truth = one_side.read(seed % 3, 50 + seed, kind="grey200", severity=2, unclear=0.5)
        wrong += [
            (seed, name, how)
            for name, how in truth.unclear.items()
            if how in {"both", "corrected", "blank", "ring"} and reading.fields[name].clear
        ]

    assert wrong == []


def test_the_form_has_one_page_a_pupil_and_asks_the_schools_own_question():
    made = one_side.printed()

    assert [page["sheet"] for page in made.layout["pages"]] == ["2"] * one_side.PUPILS
    assert set(made.layout["layouts"]) == {"2"}
    assert [it["id"] for it in made.layout["layouts"]["2"]["questions"]][-1] == "own_1"


@pytest.mark.parametrize("kind", ["grey200", "bw200"])
def test_what_is_left_after_cutting_is_read_or_goes_to_a_person(kind):
    clear = wrong = 0
    for seed in range(size(4, 24)):
        reading, truth = one_side.read(seed % 3, 70 + seed, kind=kind, severity=1, cut=True)
        assert reading.token == truth.token
        for name, text in truth.answers.items():
            found = reading.fields[name]
            clear += found.clear
            wrong += found.clear and found.answer.value != text

    assert wrong == 0
    assert clear >= 0.9 * 5 * size(4, 24)
