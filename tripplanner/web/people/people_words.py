"""How people and groups are shown: signs, colours, names of fields."""

from collections.abc import Sequence
from dataclasses import dataclass

from tripplanner.domain.group_signs import signs_of
from tripplanner.domain.people import Group, Pupil
from tripplanner.web.http.languages import language, words

#: What a pupil's and an adult's fields are called, as message ids.
PUPIL_LABELS = {
    "name": "Name",
    "name_latin": "Name in Latin letters",
    "class": "Class",
    "born": "Date of birth",
    "gender": "Sex",
    "group": "Group",
    "id_number": "Identity number",
    "guardians": "Guardians",
    "health": "Health",
    "diet": "Diet",
}
ADULT_LABELS = {"name": "Name", "role": "Role", "phone": "Phone", "groups": "Groups"}
GROUP_LABELS = {"name": "Name", "colour": "Colour"}


@dataclass(frozen=True, slots=True)
class Sign:
    """A group on screen: its letter, the number of its colour, its name."""

    key: str
    letter: str
    number: int
    name: str


def signs(groups: Sequence[Group]) -> dict[str, Sign]:
    """Return each group's sign by its key, in the trip's order."""
    found = signs_of(groups)
    return {
        group.key: Sign(
            group.key,
            found[group.key].letter,
            found[group.key].number,
            group.name.best(language()) or group.key,
        )
        for group in groups
    }


def missing(pupil: Pupil) -> list[str]:
    """Return what a pupil still lacks, in words: what checks and forms ask for."""
    say = words().gettext
    lacks = [
        (not pupil.group, say("group")),
        (not any(guardian.phone for guardian in pupil.guardians), say("guardian's phone")),
        (pupil.born is None, say("date of birth")),
        (pupil.gender is None, say("sex")),
        (not pupil.class_name, say("class")),
    ]
    return [name for is_missing, name in lacks if is_missing]
