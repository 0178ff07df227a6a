"""What to say about pupils who are cleared to go, or not."""

from collections.abc import Callable, Mapping
from gettext import NullTranslations

from tripplanner.domain.consent.clearance import Cause, Clearance, Remark
from tripplanner.domain.finding import Finding
from tripplanner.wording.facts import number, string
from tripplanner.wording.naming import Names

_CAUSES = {
    Cause.WITHDRAWN: "Consent withdrawn",
    Cause.NO_FORM: "No form back",
    Cause.NO_SIDE_2: "Side 2 missing",
    Cause.TO_LOOK_AT: "To be looked at",
    Cause.OUTDATED: "Signed an older form",
    Cause.UNDECIDED: "Signed before a change",
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
    Remark.OWN_1_NO: "No to own question 1",
    Remark.OWN_2_NO: "No to own question 2",
}
#: By cause: who, and what fixes it.
_SENTENCES = {
    "withdrawn": "%(people)s: the guardians have withdrawn their consent. Take them off the trip.",
    "no_form": "%(people)s: no permission form has come back. Ask for it, or call the guardians.",
    "no_side_2": "%(people)s: only side 1 of the form was scanned. Scan side 2 as well.",
    "to_look_at": "%(people)s: something on the form is doubtful. Look at it under permission forms.",
    "outdated": "%(people)s: the form was signed before the trip changed. Have the new one signed.",
    "undecided": "%(people)s: the trip has changed since the form was printed. Decide under permission"
    " forms whether it matters.",
    "said_no": "%(people)s: the guardians said no. Take them off the trip.",
    "unanswered": "%(people)s: the question about taking part is not answered. Ask the guardians.",
    "not_signed": "%(people)s: the form is not signed. Send it back for a signature.",
    "health_blank": "%(people)s: the question about health is not answered. Ask the guardians.",
}

#: By whether new forms are needed in any case.
_CHANGED_SENTENCES = {
    0: "What parents agreed to has changed. Decide under permission forms whether it matters.",
    1: "What parents agreed to has changed: new forms are needed. See permission forms.",
}


def clearance_text(answer: Clearance, words: NullTranslations) -> tuple[str, ...]:
    """Return why a pupil may not go; for one who may, what goes along with the yes."""
    if answer.causes:
        return tuple(words.gettext(_CAUSES[cause]) for cause in answer.causes)
    return tuple(words.gettext(_REMARKS[remark]) for remark in answer.remarks)


def clearance_lists(
    answers: Mapping[str, Clearance], words: NullTranslations
) -> tuple[tuple[str, bool, tuple[str, ...]], ...]:
    """Return what leaders must know of permissions: what it is, whether it keeps one at home, who.

    ``answers`` are by pupil's key; one pupil may stand in several lists.
    """
    found = []
    for cause in Cause:
        who = tuple(key for key, clearance in answers.items() if clearance.causes[:1] == (cause,))
        if who:
            found.append((words.gettext(_CAUSES[cause]), True, who))
    for remark in Remark:
        who = tuple(
            key
            for key, clearance in answers.items()
            if clearance.cleared and remark in clearance.remarks
        )
        if who:
            found.append((words.gettext(_REMARKS[remark]), False, who))
    return tuple(found)


def _not_cleared(finding: Finding, names: Names) -> str:
    text = _SENTENCES.get(string(finding, "cause"), _SENTENCES["no_form"])
    return names.words.gettext(text) % {"people": names.people(finding.people)}


def _changed(finding: Finding, names: Names) -> str:
    return names.words.gettext(_CHANGED_SENTENCES[number(finding, "forced")])


SAY_CONSENT: Mapping[str, Callable[[Finding, Names], str]] = {
    "consent.not_cleared": _not_cleared,
    "consent.changed": _changed,
}
