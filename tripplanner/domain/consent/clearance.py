"""May this pupil go? One answer for each, with the reasons (DESIGN 2: clearance).

Pure: what came back on paper or by phone goes in, the answer comes out. Nothing that is
not known is ever taken for a yes.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from tripplanner.domain.consent.changes import Standing

#: What a question may have been answered with; anything else counts as no answer.
YES, NO = "yes", "no"
#: What the signature box may hold.
INKED, EMPTY = "inked", "empty"


class Cause(StrEnum):
    """Why a pupil may not go."""

    WITHDRAWN = "withdrawn"
    NO_FORM = "no_form"
    NO_SIDE_2 = "no_side_2"
    TO_LOOK_AT = "to_look_at"
    OUTDATED = "outdated"
    UNDECIDED = "undecided"
    SAID_NO = "said_no"
    UNANSWERED = "unanswered"
    NOT_SIGNED = "not_signed"
    HEALTH_BLANK = "health_blank"


class Remark(StrEnum):
    """What holds for a pupil who goes all the same."""

    BY_PHONE = "by_phone"
    VR_NO = "vr_no"
    SENSITIVE_NO = "sensitive_no"
    PHOTOGRAPHS_NO = "photographs_no"
    TREATMENT_NO = "treatment_no"
    HEALTH_YES = "health_yes"
    OWN_1_NO = "own_1_no"
    OWN_2_NO = "own_2_no"


@dataclass(frozen=True, slots=True)
class PhoneConsent:
    """What a guardian said on the phone: when, who called which number, who heard it.

    ``at`` is the time of the call in minutes since midnight, None where nobody noted it;
    ``standing`` tells whether what was agreed to outlived what changed since.
    """

    on: date
    teacher: str
    witness: str
    number: str = ""
    vr: bool = False
    standing: Standing = Standing.HOLDS
    at: int | None = None


@dataclass(frozen=True, slots=True)
class Returned:
    """What is known of one pupil's permission.

    ``sides`` are those that came back, ``asked`` the questions on the form. ``answers``
    and ``signature`` are as read, or as a person decided. ``waiting`` means that a person
    has yet to look at something; ``standing`` whether what the parents signed outlived what
    changed since. ``has_vr`` tells whether there is VR on the trip: who was not asked has
    not agreed to it. ``withdrawn`` is the day from which consent is taken back.
    """

    sides: frozenset[str] = frozenset()
    asked: tuple[str, ...] = ()
    answers: Mapping[str, str] = field(default_factory=dict)
    signature: str = EMPTY
    waiting: bool = False
    standing: Standing = Standing.HOLDS
    has_vr: bool = False
    phone: PhoneConsent | None = None
    withdrawn: date | None = None


@dataclass(frozen=True, slots=True)
class Clearance:
    """The answer: cleared when there is no cause against it; ``vr`` whether VR too."""

    causes: tuple[Cause, ...] = ()
    remarks: tuple[Remark, ...] = ()
    vr: bool = False

    @property
    def cleared(self) -> bool:
        """Tell whether the pupil may go."""
        return not self.causes


#: Answers that stand for themselves: question, answer, what it means.
_REMARKS = (
    ("vr", NO, Remark.VR_NO),
    ("sensitive_data", NO, Remark.SENSITIVE_NO),
    ("photographs", NO, Remark.PHOTOGRAPHS_NO),
    ("emergency_treatment", NO, Remark.TREATMENT_NO),
    ("health", YES, Remark.HEALTH_YES),
    ("own_1", NO, Remark.OWN_1_NO),
    ("own_2", NO, Remark.OWN_2_NO),
)
_YES_NEEDED = frozenset(
    {"vr", "sensitive_data", "photographs", "emergency_treatment", "own_1", "own_2"}
)


def clearance(known: Returned) -> Clearance:
    """Return whether a pupil may go, and all reasons.

    A withdrawal goes before everything; a clear no on paper before a yes on the phone;
    the phone before paper that is missing, unsigned or still to be looked at.
    """
    if known.withdrawn is not None:
        return Clearance((Cause.WITHDRAWN,))
    on_paper = _causes(known)
    if not on_paper:
        return Clearance((), _remarks(known), known.answers.get("vr") == YES)
    refused = Cause.SAID_NO in on_paper
    if known.phone is not None and not refused:
        changed = _CHANGED.get(known.phone.standing)
        if changed is not None:
            return Clearance((changed,))
        vr = () if known.phone.vr else (Remark.VR_NO,)
        return Clearance((), (Remark.BY_PHONE, *vr), known.phone.vr)
    return Clearance(on_paper)


#: What a change since means for who agreed before.
_CHANGED = {Standing.VOID: Cause.OUTDATED, Standing.UNDECIDED: Cause.UNDECIDED}


def _causes(known: Returned) -> tuple[Cause, ...]:
    if "2" not in known.sides:
        return (Cause.NO_SIDE_2 if known.sides else Cause.NO_FORM,)
    if known.waiting:
        # A no that is already clear need not wait for the rest of the page.
        refused = known.answers.get("take_part") == NO
        return (Cause.TO_LOOK_AT, Cause.SAID_NO) if refused else (Cause.TO_LOOK_AT,)
    causes = [_CHANGED[known.standing]] if known.standing in _CHANGED else []
    part = known.answers.get("take_part")
    if part != YES:
        causes.append(Cause.SAID_NO if part == NO else Cause.UNANSWERED)
    if known.signature != INKED:
        causes.append(Cause.NOT_SIGNED)
    if "health" in known.asked and known.answers.get("health") not in {YES, NO}:
        causes.append(Cause.HEALTH_BLANK)
    return tuple(causes)


def _remarks(known: Returned) -> tuple[Remark, ...]:
    """Return what goes along with a yes; a question left open counts as a no to it."""
    found = []
    for question, answer, remark in _REMARKS:
        if question not in known.asked:
            if question == "vr" and known.has_vr:
                found.append(remark)
            continue
        text = known.answers.get(question)
        if text == answer or (question in _YES_NEEDED and text != YES):
            found.append(remark)
    return tuple(found)
