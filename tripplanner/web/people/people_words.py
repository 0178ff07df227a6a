"""How people and groups are shown: signs, colours, names of fields."""

from collections.abc import Sequence
from dataclasses import dataclass

from tripplanner.domain.trip import Group, Pupil
from tripplanner.services.trips.groups import COLOURS
from tripplanner.web.http.languages import language, words
from tripplanner.web.plan.words import letters

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
    letters_here = letters(tuple(groups), language())
    return {
        group.key: Sign(
            group.key,
            letters_here[group.key],
            colour_number(group, position),
            group.name.best(language()) or group.key,
        )
        for position, group in enumerate(groups)
    }


def colour_number(group: Group, position: int) -> int:
    """Return which of the screens' colours a group has: its own, else by its place in the list."""
    return COLOURS.index(group.colour) if group.colour in COLOURS else position % len(COLOURS)


def missing(pupil: Pupil) -> list[str]:
    """Return what a pupil still lacks, in words: what checks and forms ask for."""
    say = words().gettext
    lacks = [
        (not pupil.group, say("group")),
        (not any(one.phone for one in pupil.guardians), say("guardian's phone")),
        (pupil.born is None, say("date of birth")),
        (pupil.gender is None, say("sex")),
        (not pupil.class_name, say("class")),
    ]
    return [name for is_missing, name in lacks if is_missing]
