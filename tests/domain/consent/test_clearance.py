"""One answer for each pupil: may go or not, and why."""

from datetime import date

import pytest

from tripplanner.domain.consent.changes import Standing
from tripplanner.domain.consent.clearance import (
    Cause,
    Clearance,
    PhoneConsent,
    Remark,
    Returned,
    clearance,
)

ASKED = ("take_part", "vr", "sensitive_data", "photographs", "emergency_treatment", "health")
YES = dict.fromkeys(ASKED, "yes") | {"health": "no"}
DAY = date(2024, 12, 1)
CALLED = PhoneConsent(DAY, "王老师", "李老师", "13800000000", vr=True)


def returned(**fields):
    """A form filled in and signed, but for what a test changes."""
    answers = YES | fields.pop("answers", {})
    given = {"sides": frozenset("12"), "asked": ASKED, "signature": "inked"}
    return Returned(answers=answers, **(given | fields))


def test_a_signed_yes_clears():
    assert clearance(returned()) == Clearance((), (), vr=True)


@pytest.mark.parametrize(
    ("known", "causes"),
    [
        (Returned(), (Cause.NO_FORM,)),
        (returned(sides=frozenset("1")), (Cause.NO_SIDE_2,)),
        (returned(waiting=True), (Cause.TO_LOOK_AT,)),
        (returned(standing=Standing.VOID), (Cause.OUTDATED,)),
        (returned(standing=Standing.UNDECIDED), (Cause.UNDECIDED,)),
        (returned(answers={"take_part": "no"}), (Cause.SAID_NO,)),
        (returned(answers={"take_part": "blank"}), (Cause.UNANSWERED,)),
        (returned(answers={"take_part": "doubtful"}), (Cause.UNANSWERED,)),
        (returned(signature="empty"), (Cause.NOT_SIGNED,)),
        (returned(signature="doubtful"), (Cause.NOT_SIGNED,)),
        (returned(answers={"health": "blank"}), (Cause.HEALTH_BLANK,)),
        (returned(withdrawn=DAY), (Cause.WITHDRAWN,)),
        (
            returned(signature="empty", answers={"take_part": "", "health": ""}),
            (Cause.UNANSWERED, Cause.NOT_SIGNED, Cause.HEALTH_BLANK),
        ),
        (returned(waiting=True, answers={"take_part": "no"}), (Cause.TO_LOOK_AT, Cause.SAID_NO)),
    ],
)
def test_whatever_is_missing_is_a_cause(known, causes):
    answer = clearance(known)

    assert (answer.causes, answer.cleared, answer.vr) == (causes, False, False)


def test_side_2_alone_is_enough():
    assert clearance(returned(sides=frozenset("2"))).cleared


@pytest.mark.parametrize(
    ("question", "answer", "remark"),
    [
        ("vr", "no", Remark.VR_NO),
        ("vr", "blank", Remark.VR_NO),
        ("sensitive_data", "no", Remark.SENSITIVE_NO),
        ("photographs", "blank", Remark.PHOTOGRAPHS_NO),
        ("emergency_treatment", "no", Remark.TREATMENT_NO),
        ("health", "yes", Remark.HEALTH_YES),
    ],
)
def test_other_answers_go_along_with_a_yes(question, answer, remark):
    found = clearance(returned(answers={question: answer}))

    assert (found.cleared, found.remarks) == (True, (remark,))
    assert found.vr == (question != "vr")


def test_a_question_that_was_not_asked_is_no_remark():
    without_vr = tuple(name for name in ASKED if name != "vr")

    found = clearance(returned(asked=without_vr, answers={"vr": ""}))

    assert (found.remarks, found.vr) == ((), False)


@pytest.mark.parametrize(
    "known",
    [
        Returned(phone=CALLED),
        returned(phone=CALLED, signature="empty"),
        returned(phone=CALLED, waiting=True),
        returned(phone=CALLED, standing=Standing.VOID),
    ],
)
def test_the_phone_stands_in_for_paper_that_is_not_good_enough(known):
    assert clearance(known) == Clearance((), (Remark.BY_PHONE,), vr=True)


def test_a_no_on_paper_goes_before_the_phone():
    refused = returned(phone=CALLED, answers={"take_part": "no"})

    assert clearance(refused).causes == (Cause.SAID_NO,)


def test_a_withdrawal_goes_before_everything():
    assert clearance(returned(phone=CALLED, withdrawn=DAY)).causes == (Cause.WITHDRAWN,)


def test_who_was_not_asked_about_vr_has_not_agreed_to_it():
    silent = tuple(name for name in ASKED if name != "vr")

    with_vr = clearance(returned(asked=silent, answers={"vr": ""}, has_vr=True))
    without = clearance(returned(asked=silent, answers={"vr": ""}))

    assert (with_vr.remarks, with_vr.vr) == ((Remark.VR_NO,), False)
    assert without.remarks == ()


@pytest.mark.parametrize(
    ("answer", "expected"), [("yes", ()), ("no", (Remark.OWN_1_NO,)), ("blank", (Remark.OWN_1_NO,))]
)
def test_a_schools_own_question_without_a_yes_is_shown(answer, expected):
    found = clearance(returned(asked=(*ASKED, "own_1"), answers={"own_1": answer}))

    assert (found.cleared, found.remarks) == (True, expected)
