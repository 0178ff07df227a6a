"""Consent in words: questions, answers, why a pupil may not go, what became of a page."""

from sqlalchemy.orm import Session

from tripplanner.domain.consent.clauses import OWN_FIELDS
from tripplanner.domain.consent.clearance import Clearance
from tripplanner.domain.text import NO_TEXT
from tripplanner.scanning.page_reading import PARTS
from tripplanner.services.consent.versions import question_of
from tripplanner.store.scans import ScanPageRow
from tripplanner.web.http.languages import language, words
from tripplanner.wording.clause_names import clause_name
from tripplanner.wording.consent_sentences import clearance_text

_QUESTIONS = {
    "take_part": "Takes part in the trip",
    "vr": "Takes part in VR",
    "sensitive_data": "Health data may be used",
    "photographs": "Photographs may be taken",
    "emergency_treatment": "Emergency treatment",
    "health": "Something about health to know",
    "signature": "Signature",
    "pupil": "Whose page is this?",
    "whose": "Whose form is this?",
    "page": "Is this page ours?",
}
_ANSWERS = {
    "yes": "Marked yes",
    "no": "Marked no",
    "blank": "Not answered",
    "doubtful": "Doubtful",
    "inked": "Signed",
    "empty": "Not signed",
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
    "crossed": "A line runs across several rows: is the page crossed out?",
    "stray": "A line comes from outside the box and leaves it again.",
    "dot": "The mark is so small that a pen may only have rested there.",
    "stroke": "A single stroke: it may mean that the question does not apply.",
    "beside": "Something is written beside the box.",
    "on_word": "Something is drawn on the word beside the box.",
    "seal": "An office's seal or a ring, no signature.",
    "run_in": "Writing or a seal runs in from outside the box.",
    "lines": "A few lines, no signature.",
    "words": "This reads like words, not like a name.",
    "outside": "The box is empty, but somebody wrote around it.",
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
    "nobodys": "A form without a printed name",
    "mixed": "Two sheets on one page",
    "other_trip": "A form of another trip",
    "unknown_code": "A form number that was never given out",
}


def own_name(session: Session, form_id: str | None, name: str) -> str:
    """Return what a field of one printed form is called; a school's own question by its words."""
    text = question_of(session, form_id, name) if name in OWN_FIELDS else NO_TEXT
    return text.best(language()) if text else question_name(name)


def question_name(name: str) -> str:
    """Return what a field of the form is called."""
    if name in _QUESTIONS:
        return words().gettext(_QUESTIONS[name])
    return clause_name(f"ask.{name}", words())


def answer_name(value: str) -> str:
    """Return an answer in words."""
    return words().gettext(_ANSWERS[value]) if value in _ANSWERS else value


def doubt_text(why: str) -> str:
    """Return why a person has to look, as a sentence."""
    return words().gettext(_DOUBTS[why]) if why in _DOUBTS else ""


def reason_name(reason: str) -> str:
    """Return what became of a page, beyond its heap."""
    text = _REASONS.get(reason, reason)
    return words().gettext(text) if text else ""


def page_name(row: ScanPageRow) -> str:
    """Return which page of which file a scan is, and which sheet on it where there are several."""
    values = {"file": row.file_name, "page": row.page % PARTS, "sheet": row.page // PARTS + 1}
    if row.page > PARTS:
        return words().gettext("%(file)s, page %(page)d, sheet %(sheet)d") % values
    return words().gettext("%(file)s, page %(page)d") % values


def remarks_text(answer: Clearance) -> tuple[str, ...]:
    """Return causes, or remarks where there are none, in words."""
    return clearance_text(answer, words())
