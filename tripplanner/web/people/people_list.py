"""The list of pupils: what it is narrowed to, its order, and how a pupil is shown."""

from dataclasses import dataclass
from urllib.parse import urlencode

from flask import request

from tripplanner.documents.rendering.environment import DIETS
from tripplanner.domain.people import Pupil
from tripplanner.web.http.languages import words
from tripplanner.web.http.stale import masked
from tripplanner.web.people.people_words import Sign, missing
from tripplanner.wording import gender_name, health_flag_name

SORTS = ("name", "class", "gender", "born", "group")
#: Stands for pupils without a group.
NO_GROUP = "-"


@dataclass(frozen=True, slots=True)
class PupilLine:
    """One pupil in the list; sensitive fields are empty for who may not see them."""

    key: str
    name: str
    name_latin: str
    class_name: str
    gender: str
    born: str
    sign: Sign | None
    id_number: str
    guardians: list[tuple[str, str]]
    health: list[str]
    missing: list[str]


@dataclass(frozen=True, slots=True)
class Filter:
    """What the list is narrowed to, and its order."""

    query: str
    group: str
    class_name: str
    missing: bool
    sort: str
    backwards: bool


@dataclass(frozen=True, slots=True)
class SortLink:
    """A column's head: sorts by it, or the other way round."""

    label: str
    url: str
    state: str


def asked_for() -> Filter:
    """Return what the address narrows the list to."""
    args = request.args
    sort = args.get("sort", "")
    return Filter(
        query=args.get("q", "").strip()[:100],
        group=args.get("group", ""),
        class_name=args.get("class", ""),
        missing=bool(args.get("missing")),
        sort=sort if sort in SORTS else "",
        backwards=args.get("down") == "1",
    )


def query_of(wanted: Filter, **more: object) -> str:
    """Return an address's query for the same list, with something changed."""
    values = {
        "q": wanted.query,
        "group": wanted.group,
        "class": wanted.class_name,
        "missing": "1" if wanted.missing else "",
        "sort": wanted.sort,
        "down": "1" if wanted.backwards else "",
    } | {name: str(value) for name, value in more.items()}
    return urlencode({name: value for name, value in values.items() if value})


def fits(pupil: Pupil, wanted: Filter) -> bool:
    """Tell whether a pupil belongs to the narrowed list."""
    words_here = f"{pupil.name} {pupil.name_latin} {pupil.class_name}".casefold()
    return (
        all(part in words_here for part in wanted.query.casefold().split())
        and (not wanted.group or (pupil.group or NO_GROUP) == wanted.group)
        and (not wanted.class_name or pupil.class_name == wanted.class_name)
        and (not wanted.missing or bool(missing(pupil)))
    )


def ordered(found: list[Pupil], wanted: Filter, known: dict[str, Sign]) -> list[Pupil]:
    """Return the pupils in the order that was asked for, else as they stand in the trip."""
    if not wanted.sort:
        return found
    places = {key: f"{at:03d}" for at, key in enumerate(known)}
    return sorted(
        found, key=lambda pupil: _rank(pupil, wanted.sort, places), reverse=wanted.backwards
    )


def _rank(pupil: Pupil, sort: str, places: dict[str, str]) -> tuple[str, str]:
    """Return what a pupil is sorted by; who lacks it comes last."""
    name = pupil.name_latin.casefold() or pupil.name
    by = {
        "class": pupil.class_name,
        "gender": str(pupil.gender or ""),
        "born": str(pupil.born or ""),
        "group": places.get(pupil.group, ""),
        "name": name,
    }[sort]
    return by or "~", name


def columns(wanted: Filter) -> dict[str, SortLink]:
    """Return the heads of the columns one can sort by."""
    say = words().gettext
    labels = {
        "name": say("Name"),
        "class": say("Class"),
        "gender": say("Sex"),
        "born": say("Date of birth"),
        "group": say("Group"),
    }
    found = {}
    for name, label in labels.items():
        sorted_by = wanted.sort == name
        state = ("descending" if wanted.backwards else "ascending") if sorted_by else ""
        down = "1" if sorted_by and not wanted.backwards else ""
        found[name] = SortLink(label, f"?{query_of(wanted, sort=name, down=down)}", state)
    return found


def line(pupil: Pupil, known: dict[str, Sign], *, sees_all: bool) -> PupilLine:
    """Return a pupil as the list shows one."""
    say = words()
    flags = [health_flag_name(flag, say) for flag in pupil.health.flags]
    diets = [say.gettext(DIETS[name]) if name in DIETS else name for name in pupil.diet]
    others = [*pupil.health.allergies, *pupil.health.medicines, *diets]
    noted = [say.gettext("notes")] if pupil.health.notes else []
    return PupilLine(
        key=pupil.key,
        name=pupil.name,
        name_latin=pupil.name_latin,
        class_name=pupil.class_name,
        gender=gender_name(pupil.gender, say) if pupil.gender else "",
        born=pupil.born.isoformat() if sees_all and pupil.born else "",
        sign=known.get(pupil.group),
        id_number=masked(pupil.id_number) if sees_all else "",
        guardians=[(guardian.name, guardian.phone) for guardian in pupil.guardians]
        if sees_all
        else [],
        health=[*flags, *others, *noted] if sees_all else [],
        missing=missing(pupil) if sees_all else [],
    )
