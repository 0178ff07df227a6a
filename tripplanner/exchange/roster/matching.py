"""Which child of a list is on the trip already, and what the list says about it differently.

What a list leaves empty changes nothing; what it has more is a gap filled; what it says
otherwise is shown as a change that somebody has to tick.
"""

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace

from tripplanner.domain.people import Guardian, Pupil
from tripplanner.domain.person_names import folded_name

#: The parts of a pupil that a list may say something about, in the order they are shown.
PARTS = (
    "name",
    "name_latin",
    "class_name",
    "born",
    "gender",
    "group",
    "id_number",
    "guardians",
    "allergies",
    "medicines",
    "notes",
    "diet",
)


@dataclass(frozen=True, slots=True)
class Change:
    """One part of a pupil on which a list and the trip differ, as texts to show.

    ``fills`` says that the trip has nothing there yet, so that nothing is lost by taking it.
    """

    part: str
    old: str
    new: str
    fills: bool


class Known:
    """The pupils on the trip, found by name and identity number."""

    def __init__(self, pupils: Sequence[Pupil]) -> None:
        """Sort the pupils into both."""
        self._by_name: dict[str, list[Pupil]] = {}
        self._by_number: dict[str, Pupil] = {}
        for pupil in pupils:
            self._by_name.setdefault(folded_name(pupil.name), []).append(pupil)
            if pupil.id_number:
                self._by_number.setdefault(pupil.id_number, pupil)

    def twin(self, pupil: Pupil, *, alone: bool) -> Pupil | None:
        """Return the pupil on the trip who is the same child, None if there is none.

        ``alone`` says that the list has this name once; then another class is a change of
        the class, not another child.
        """
        found = self._by_number.get(pupil.id_number) if pupil.id_number else None
        if found is not None:
            return found
        namesakes = self.namesakes(pupil)
        for other in namesakes:
            if _same_child(pupil, other, alone=alone and len(namesakes) == 1):
                return other
        return None

    def namesakes(self, pupil: Pupil) -> list[Pupil]:
        """Return the pupils on the trip of the same name."""
        return self._by_name.get(folded_name(pupil.name), [])


def _same_child(one: Pupil, other: Pupil, *, alone: bool) -> bool:
    if one.id_number and other.id_number:
        return one.id_number == other.id_number
    if one.born and other.born:
        return one.born == other.born
    return alone or may_be_same(one, other)


def may_be_same(one: Pupil, other: Pupil) -> bool:
    """Tell whether two pupils of one name may be the same child."""
    if one.id_number and other.id_number:
        return one.id_number == other.id_number
    if one.born and other.born:
        return one.born == other.born
    return not (one.class_name and other.class_name) or plain_class(one.class_name) == plain_class(
        other.class_name
    )


def plain_class(name: str) -> str:
    """Return a class as it is compared: 三（1）班, 三 (1) 班 and 三1班 are one."""
    return re.sub(r"[\s()]", "", name).casefold()


def changes(known: Pupil, found: Pupil) -> tuple[Change, ...]:
    """Return what a list says about a pupil that the trip does not say, part by part."""
    new = merged(known, found, PARTS)
    listed = []
    for part in PARTS:
        before, after = _said(known, part), _said(new, part)
        if before != after:
            listed.append(Change(part, before, after, _fills(known, new, part)))
    return tuple(listed)


def merged(known: Pupil, found: Pupil, parts: Collection[str]) -> Pupil:
    """Return the pupil of the trip with some parts as a list has them; the rest stays."""
    values = {
        part: getattr(found, part)
        for part in ("name", "name_latin", "class_name", "born", "gender", "group", "id_number")
        if part in parts and getattr(found, part) and not _same(known, found, part)
    }
    pupil = replace(known, **values)
    if "guardians" in parts:
        pupil = replace(pupil, guardians=_guardians(known.guardians, found.guardians))
    if "diet" in parts:
        pupil = replace(pupil, diet=_more(known.diet, found.diet))
    health = pupil.health
    if "allergies" in parts:
        health = replace(health, allergies=_more(health.allergies, found.health.allergies))
    if "medicines" in parts:
        health = replace(health, medicines=_more(health.medicines, found.health.medicines))
    if "notes" in parts and found.health.notes and found.health.notes not in health.notes:
        health = replace(
            health, notes="\n".join(it for it in (health.notes, found.health.notes) if it)
        )
    return replace(pupil, health=health)


def _same(known: Pupil, found: Pupil, part: str) -> bool:
    if part == "name":
        return folded_name(known.name) == folded_name(found.name)
    if part == "class_name":
        return plain_class(known.class_name) == plain_class(found.class_name)
    return bool(getattr(known, part) == getattr(found, part))


def _more(known: tuple[str, ...], found: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*known, *found)))


def _guardians(known: tuple[Guardian, ...], found: tuple[Guardian, ...]) -> tuple[Guardian, ...]:
    """Return the guardians of both: a number of somebody we know is that person's new number."""
    result = list(known)
    for new in found:
        at = _place(result, new)
        if at is None:
            result.append(new)
            continue
        old = result[at]
        result[at] = Guardian(
            new.name if new.name and folded_name(new.name) != folded_name(old.name) else old.name,
            old.phone if _figures(new.phone) in ("", _figures(old.phone)) else new.phone,
            old.relation or new.relation,
        )
    return tuple(result)


def _place(guardians: Sequence[Guardian], new: Guardian) -> int | None:
    """Return which guardian a list means: the same number, the same name, or one without."""
    for at, old in enumerate(guardians):
        if new.phone and _figures(old.phone) == _figures(new.phone):
            return at if not (old.name and new.name) or _is(old, new) else None
    for at, old in enumerate(guardians):
        if new.name and _is(old, new):
            return at
    for at, old in enumerate(guardians):
        if new.relation and old.relation == new.relation and not (old.name and new.name):
            return at
    if not new.name and not new.relation and len(guardians) == 1:
        return 0
    return None


def _is(one: Guardian, other: Guardian) -> bool:
    return folded_name(one.name) == folded_name(other.name)


def _figures(phone: str) -> str:
    figures = re.sub(r"\D", "", phone)
    return re.sub(r"^(00)?86(?=1[3-9]\d{9}$)", "", figures)


def _fills(known: Pupil, new: Pupil, part: str) -> bool:
    if part == "guardians":
        before = {(it.name, _figures(it.phone), it.relation) for it in known.guardians}
        kept = all(
            any(
                (not name or name == it.name) and (not phone or phone == _figures(it.phone))
                for it in new.guardians
            )
            for name, phone, _ in before
        )
        return kept and (not known.guardians or len(new.guardians) == len(known.guardians))
    if part == "diet":
        return not known.diet
    if part in ("allergies", "medicines", "notes"):
        return not getattr(known.health, part)
    return not getattr(known, part)


def _said(pupil: Pupil, part: str) -> str:
    """Return a part of a pupil as one text; a date as ISO, a sex as its code."""
    if part == "guardians":
        return "; ".join(
            " ".join(
                it
                for it in (one.name, one.phone, f"({one.relation})" if one.relation else "")
                if it
            )
            for one in pupil.guardians
        )
    if part in ("allergies", "medicines"):
        return ", ".join(getattr(pupil.health, part))
    if part == "notes":
        return pupil.health.notes
    if part == "diet":
        return ", ".join(pupil.diet)
    value = getattr(pupil, part)
    return "" if value is None else str(value)
