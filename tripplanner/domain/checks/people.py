"""Pupils without a group, without anybody to call, entered twice, or of an unlikely age."""

from collections.abc import Callable, Iterator

from tripplanner.domain.ages import age_on, is_likely_age, likely_ages
from tripplanner.domain.checks.view import View
from tripplanner.domain.finding import Finding
from tripplanner.domain.people import Pupil
from tripplanner.domain.person_names import folded_name, label_key, number_key


def no_group(view: View) -> Iterator[Finding]:
    """Yield each pupil who is in no group of the trip."""
    groups = {group.key for group in view.trip.groups}
    for pupil in view.trip.pupils:
        if pupil.group not in groups:
            yield view.finding("people.no_group", people=[pupil.key])


def no_contact(view: View) -> Iterator[Finding]:
    """Yield each pupil of whom no guardian has a phone."""
    for pupil in view.trip.pupils:
        if not any(guardian.phone.strip() for guardian in pupil.guardians):
            yield view.finding("people.no_contact", people=[pupil.key])


def twice(view: View) -> Iterator[Finding]:
    """Yield pupils who look like one: same identity number, or same name and birth or class.

    Two of a name are two when both have an identity number and the numbers differ, or
    (in one class) when both have a date of birth and the dates differ.
    """
    seen: set[tuple[str, ...]] = set()
    for cause, twins in _alike(view.trip.pupils):
        keys = tuple(sorted(pupil.key for pupil in twins))
        if keys not in seen:
            seen.add(keys)
            yield view.finding("people.twice", people=keys, cause=cause)


def _alike(pupils: tuple[Pupil, ...]) -> Iterator[tuple[str, list[Pupil]]]:
    by_number: dict[str, list[Pupil]] = {}
    by_birth: dict[tuple[str, str], list[Pupil]] = {}
    by_class: dict[tuple[str, str], list[Pupil]] = {}
    for pupil in pupils:
        name = folded_name(pupil.name) or pupil.name
        if number := _number(pupil):
            by_number.setdefault(number, []).append(pupil)
        if pupil.born:
            by_birth.setdefault((name, pupil.born.isoformat()), []).append(pupil)
        if label := label_key(pupil.class_name):
            by_class.setdefault((name, label), []).append(pupil)
    yield from (("id_number", found) for found in by_number.values() if len(found) > 1)
    for found in by_birth.values():
        if len(found) > 1 and not _differ(found, _number):
            yield "born", found
    for found in by_class.values():
        if len(found) > 1 and not (_differ(found, _number) or _differ(found, _born)):
            yield "class", found


def _number(pupil: Pupil) -> str:
    return number_key(pupil.id_number)


def _born(pupil: Pupil) -> str:
    return pupil.born.isoformat() if pupil.born else ""


def _differ(pupils: list[Pupil], what: Callable[[Pupil], str]) -> bool:
    """Tell whether all have that detail, and no two the same."""
    details = {what(pupil) for pupil in pupils}
    return "" not in details and len(details) == len(pupils)


def birth_unlikely(view: View) -> Iterator[Finding]:
    """Yield each pupil who would be too young or too old for one when the trip starts.

    ``cause`` is ``future`` (born after the trip starts), ``young`` or ``old``. Rules about
    ages take such a date for unknown.
    """
    rule = "people.birth_unlikely"
    youngest, oldest = likely_ages(view.plan.figures)
    for pupil in view.trip.pupils:
        if pupil.born is None or is_likely_age(pupil.born, view.trip.starts, view.plan.figures):
            continue
        age = age_on(pupil.born, view.trip.starts)
        cause = "future" if pupil.born > view.trip.starts else "old" if age > oldest else "young"
        yield view.finding(
            rule,
            people=[pupil.key],
            cause=cause,
            age=age,
            born=pupil.born.isoformat(),
            youngest=youngest,
            oldest=oldest,
        )
