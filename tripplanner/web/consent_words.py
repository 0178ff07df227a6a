"""Consent in words: questions, answers, why a pupil may not go, what became of a page."""

from tripplanner.domain.consent import Cause, Clearance, Remark
from tripplanner.web.languages import words

_QUESTIONS = {
    "take_part": "Takes part in the trip",
    "vr": "Takes part in VR",
    "sensitive_data": "Health data may be used",
    "photographs": "Photographs may be taken",
    "emergency_treatment": "Emergency treatment",
    "health": "Something about health to know",
    "signature": "Signature",
    "pupil": "Whose page is this?",
}
_ANSWERS = {
    "yes": "Marked yes",
    "no": "Marked no",
    "blank": "Not answered",
    "doubtful": "Doubtful",
    "inked": "Signed",
    "empty": "Not signed",
}
_CAUSES = {
    Cause.WITHDRAWN: "Consent withdrawn",
    Cause.NO_FORM: "No form back",
    Cause.NO_SIDE_2: "Side 2 missing",
    Cause.TO_LOOK_AT: "To be looked at",
    Cause.OUTDATED: "Signed an older form",
    Cause.SAID_NO: "Said no",
    Cause.UNANSWERED: "Taking part not answered",
    Cause.NOT_SIGNED: "Not signed",
    Cause.HEALTH_BLANK: "Health not answered",
}
_REMARKS = {
    Remark.BY_PHONE: "By phone",
    Remark.VR_NO: "No VR",
    Remark.SENSITIVE_NO: "No use of health data",
    Remark.PHOTOGRAPHS_NO: "No photographs",
    Remark.TREATMENT_NO: "No emergency treatment",
    Remark.HEALTH_YES: "Health: read the form",
}
#: Why a field waits for a person.
_DOUBTS = {
    "blank": "Neither box seems to be marked.",
    "both": "Both boxes are marked.",
    "faint": "The mark is faint or hardly touches the box.",
    "ringed": "Something was drawn around a box.",
    "no_box": "The box cannot be seen.",
    "dirty": "A stain or other writing lies on it.",
    "crooked": "The sheet is too crooked or torn to be sure where the boxes are.",
    "by_hand": "The page was not read by the machine.",
}
_REASONS = {
    "": "",
    "twice": "Scanned before; filed once",
    "doubtful": "Something is doubtful",
    "conflict": "Differs from an earlier scan",
    "outdated": "An older form",
    "aside": "Put aside by hand",
    "blank": "A blank page",
    "foreign": "No form of ours",
    "damaged": "The code cannot be read",
    "broken": "The page could not be opened",
    "mixed": "Two sheets on one page",
    "other_trip": "A form of another trip",
    "unknown_code": "A form number that was never given out",
}


def question_name(name: str) -> str:
    """Return what a field of the form is called."""
    return words().gettext(_QUESTIONS[name]) if name in _QUESTIONS else name


def answer_name(value: str) -> str:
    """Return an answer in words."""
    return words().gettext(_ANSWERS[value]) if value in _ANSWERS else value


def cause_name(cause: Cause) -> str:
    """Return why a pupil may not go."""
    return words().gettext(_CAUSES[cause])


def remark_name(remark: Remark) -> str:
    """Return what goes along with a yes."""
    return words().gettext(_REMARKS[remark])


def doubt_text(why: str) -> str:
    """Return why a person has to look, as a sentence."""
    return words().gettext(_DOUBTS[why]) if why in _DOUBTS else ""


def reason_name(reason: str) -> str:
    """Return what became of a page, beyond its heap."""
    said = _REASONS.get(reason, reason)
    return words().gettext(said) if said else ""


def remarks_text(answer: Clearance) -> tuple[str, ...]:
    """Return causes, or remarks where there are none, in words."""
    if answer.causes:
        return tuple(cause_name(cause) for cause in answer.causes)
    return tuple(remark_name(remark) for remark in answer.remarks)
