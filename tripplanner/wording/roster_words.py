"""Words about a class list as it is read: what a column or a part is called, why a row is not ticked."""

from gettext import NullTranslations

from tripplanner.domain.people import Gender
from tripplanner.wording.vocabulary import gender_name

COLUMN_NAMES = {
    "name": "Name",
    "surname": "Surname",
    "forename": "Given name",
    "name_latin": "Name in Latin letters",
    "gender": "Sex",
    "class": "Class",
    "grade": "Grade",
    "born": "Date of birth",
    "id_number": "Identity number",
    "group": "Group",
    "guardian1_name": "Guardian 1: name",
    "guardian1_phone": "Guardian 1: phone",
    "guardian1_relation": "Guardian 1: relation",
    "guardian2_name": "Guardian 2: name",
    "guardian2_phone": "Guardian 2: phone",
    "guardian2_relation": "Guardian 2: relation",
    "allergies": "Allergies",
    "medicines": "Medicines",
    "diet": "Diet",
    "notes": "Health notes",
    "ignore": "leave out",
}
_PARTS = {"class_name": "Class", "guardians": "Guardians", "notes": "Health notes"}
_UNSEEN = {
    "filtered": "This row is filtered out in the file; tick it if the child goes along.",
    "hidden": "This row is hidden in the file; tick it if the child goes along.",
}


def column_name(name: str, words: NullTranslations) -> str:
    """Return what a field of a list is called."""
    return words.gettext(COLUMN_NAMES[name])


def part_name(part: str, words: NullTranslations) -> str:
    """Return what a part of a pupil is called."""
    return words.gettext(_PARTS.get(part) or COLUMN_NAMES[part])


def part_text(part: str, text: str, words: NullTranslations) -> str:
    """Return a part of a pupil as people read it."""
    return gender_name(Gender(text), words) if part == "gender" and text else text


def unseen_reason(unseen: str, words: NullTranslations) -> str:
    """Return why a row is not ticked though it holds a pupil."""
    return words.gettext(_UNSEEN[unseen])
