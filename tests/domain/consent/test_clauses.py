"""Clauses by name: which stand on the form, in which order, and which question is never taken off."""

from tripplanner.domain.consent.clauses import (
    FIELDS,
    LISTS,
    NAMES,
    NEEDED,
    OWN_FIELDS,
    WORDS,
    Clauses,
    Question,
)
from tripplanner.domain.text import NO_TEXT, Text


def worded(*names):
    return Clauses({name: Text(f"{name} 中文", f"{name} in English") for name in names})


def asked(clauses, *, vr=True):
    return [question.id for question in clauses.asked(vr=vr)]


def test_names_are_those_of_the_form_in_its_order():
    risks = [f"risk.{number}" for number in (1, 2, 3, 4, 5)]
    privacy = [f"privacy.{number}" for number in (1, 2, 3, 4)]
    asks = [
        f"ask.{name}{part}"
        for name in (*FIELDS, "own_1", "own_2")
        for part in ("", ".help", ".yes", ".no")
    ]

    assert list(NAMES) == [
        *risks,
        "vr.unsuitable",
        "vr.freedom",
        "refund",
        *privacy,
        *asks,
        *(f"word.{name}" for name in WORDS),
    ]
    assert LISTS == {"risk": 5, "privacy": 4}


def test_a_list_has_the_clauses_with_words_and_no_more_than_there_is_room_for():
    clauses = worded("risk.5", "risk.1", "risk.3", "risk.6", "privacy.4", "privacy.5")

    assert clauses.lines("risk") == tuple(clauses.texts[f"risk.{it}"] for it in (1, 3, 5))
    assert clauses.lines("privacy") == (clauses.texts["privacy.4"],)


def test_a_clause_that_nobody_worded_has_no_words():
    assert worded("refund").text("vr.freedom") == NO_TEXT
    assert worded("refund").words() == dict.fromkeys(WORDS, NO_TEXT)


def test_a_question_has_its_help_and_its_two_answers():
    clauses = worded("ask.vr", "ask.vr.help", "ask.vr.yes", "ask.vr.no")

    assert clauses.question("vr") == Question(
        "vr", *(clauses.texts[f"ask.vr{part}"] for part in ("", ".help", ".yes", ".no"))
    )


def test_questions_are_asked_in_order_without_those_switched_off_or_without_words():
    every = worded(*(f"ask.{name}" for name in (*OWN_FIELDS, *FIELDS)))

    assert asked(every) == [*FIELDS, *OWN_FIELDS]
    assert asked(every, vr=False) == [it for it in (*FIELDS, *OWN_FIELDS) if it != "vr"]
    assert asked(every.worded({}, frozenset({"photographs", "own_1"}))) == [
        "take_part",
        "vr",
        "sensitive_data",
        "emergency_treatment",
        "health",
        "own_2",
    ]
    assert asked(worded("ask.take_part", "ask.health")) == ["take_part", "health"]


def test_whether_a_child_takes_part_is_always_asked():
    clauses = worded("ask.take_part").worded({}, frozenset({NEEDED, "health"}))

    assert (clauses.off, asked(clauses)) == (frozenset({"health"}), ["take_part"])
    assert asked(Clauses(clauses.texts, frozenset({NEEDED}))) == ["take_part"]


def test_other_words_replace_those_before_and_unknown_names_are_left_out():
    before = Clauses(worded("refund", "risk.1").texts, frozenset({"vr"}))
    other = Text("全额退款", "All of it")

    after = before.worded({"refund": other, "risk.9": other, "nonsense": other})

    assert after == Clauses({**before.texts, "refund": other}, frozenset({"vr"}))
