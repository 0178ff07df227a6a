"""What a trip file says otherwise than this server about a shared record, and what to keep.

Schools, places, ways and headsets belong to all trips of a server. What a file leaves out
never changes them. What it adds is taken, and what it says otherwise is kept as it is here
unless the file is fresher or somebody decides: each is a ``Fact`` that is shown first.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import MISSING, dataclass, fields, replace
from enum import StrEnum
from typing import Any, TypeVar

from tripplanner.domain.place import Place, School, Travel
from tripplanner.domain.text import LANGUAGES, Text
from tripplanner.domain.vr_visit import Headset

Shared = School | Place | Headset | Travel
_Record = TypeVar("_Record", School, Place, Headset, Travel)


class Choice(StrEnum):
    """Whose word holds."""

    OURS = "ours"
    FILE = "file"


class Policy(StrEnum):
    """Whose word holds where nobody decided about a single fact.

    ``NEWER``: the file's where it is fresher, or where only the trip that it replaces uses
    the record. ``OWN`` makes a record of its own of each that differs.
    """

    NEWER = "newer"
    OURS = "ours"
    FILE = "file"
    OWN = "own"


#: The facts of each kind, by their name in the file, and the attributes they hold.
FACTS: Mapping[type[Shared], Mapping[str, tuple[str, ...]]] = {
    School: {name: (name,) for name in ("name", "address", "phone", "contact")},
    Place: {
        "name": ("name",),
        "school": ("school",),
        "address": ("address",),
        "position": ("lat", "lon"),
        "phone": ("phone",),
        "capacity": ("capacity",),
        "opening": ("opening",),
        "closing": ("closing",),
        "closed_dates": ("closed_dates",),
        "open_dates": ("open_dates",),
        "booking_days_ahead": ("booking_days_ahead",),
        "source": ("source", "verified_on"),
    },
    Headset: {
        name: (name,)
        for name in ("model", "count", "min_age", "max_minutes", "rest_minutes", "source")
    },
    Travel: {name: (name,) for name in ("minutes", "both_ways")},
}
#: What a place's source and date of confirmation are about.
HOURS = ("opening", "closing", "closed_dates", "open_dates")
#: How a record is found again: written otherwise it stays as it is here.
_FOUND_BY = ("name", "model")


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that the file says and this server does not, or says otherwise.

    ``known`` tells that there is another word here; ``choice`` whose word holds unless
    somebody decides. Values are as in the record, several attributes as a tuple.
    """

    name: str
    ours: Any
    theirs: Any
    known: bool
    choice: Choice


def _value(record: Shared, attributes: tuple[str, ...]) -> Any:  # noqa: ANN401 -- any attribute
    values = tuple(getattr(record, attribute) for attribute in attributes)
    return values[0] if len(values) == 1 else values


def _is_empty(record: Shared, attributes: tuple[str, ...]) -> bool:
    """Tell whether a record says nothing of a fact."""
    defaults = {one.name: one.default for one in fields(record)}
    return all(
        getattr(record, name) == defaults[name] or getattr(record, name) == ""
        for name in attributes
        if defaults[name] is not MISSING
    ) and any(defaults[name] is not MISSING for name in attributes)


def _date(record: Shared) -> Any:  # noqa: ANN401 -- a date or None
    return record.verified_on if isinstance(record, Place) else None


def is_fresher(one: Shared, other: Shared) -> bool:
    """Tell whether the first was confirmed later than the second, or at all."""
    first, second = _date(one), _date(other)
    return first is not None and (second is None or first > second)


def facts(ours: _Record, theirs: _Record, *, alone: bool = False) -> tuple[Fact, ...]:
    """Return what ``theirs`` says and ``ours`` does not, or says otherwise.

    Args:
        ours: the record of this server.
        theirs: the record of the file; both name schools and places alike.
        alone: only the trip that the file replaces uses the record.
    """
    fresher, older = is_fresher(theirs, ours), is_fresher(ours, theirs)
    timed = _names_hours(ours)
    found: list[Fact] = []
    for name, attributes in FACTS[type(ours)].items():
        here, there = _value(ours, attributes), _value(theirs, attributes)
        # Whether a way is the same back is always said.
        if here == there or (name != "both_ways" and _is_empty(theirs, attributes)):
            continue
        known = name == "both_ways" or not _is_empty(ours, attributes)
        if name == "source" and isinstance(ours, Place):
            if any(fact.name in HOURS for fact in found):
                continue  # it follows the hours
            # A date confirms the hours that stand beside it, and no others.
            take = (fresher or not known or (alone and not older)) and (
                _names_hours(theirs) or not timed
            )
        elif name in _FOUND_BY:
            known = not isinstance(here, Text) or _says_otherwise(here, there)
            if not known and _joined(here, there) == here:
                continue
            take = not known
        elif not known:
            take = not (older and timed and name in HOURS)
        else:
            take = fresher or (alone and not older)
        found.append(Fact(name, here, there, known, Choice.FILE if take else Choice.OURS))
    return tuple(found)


def _says_otherwise(one: Text, other: Text) -> bool:
    return any(one.of(name) and other.of(name) not in ("", one.of(name)) for name in LANGUAGES)


def _joined(one: Text, other: Text) -> Text:
    """Return a text with the languages of another one where it has none."""
    return Text(**{name: one.of(name) or other.of(name) for name in LANGUAGES})


def _names_hours(record: Shared) -> bool:
    return isinstance(record, Place) and any(not _is_empty(record, (name,)) for name in HOURS)


def merged(
    ours: _Record, theirs: _Record, differing: Iterable[Fact], decide: Callable[[Fact], Choice]
) -> _Record:
    """Return our record with what was decided to take from the file.

    Where a place takes the file's hours, their source and date of confirmation, or that
    there are none, come with them.
    """
    taken: dict[str, Any] = {}
    for fact in differing:
        attributes = FACTS[type(ours)][fact.name]
        if decide(fact) is Choice.OURS:
            continue
        if isinstance(fact.theirs, Text):
            taken[attributes[0]] = _joined(fact.theirs, fact.ours)
        else:
            values = fact.theirs if len(attributes) > 1 else (fact.theirs,)
            taken |= dict(zip(attributes, values, strict=True))
    if not taken.keys().isdisjoint(HOURS):
        taken |= {name: getattr(theirs, name) for name in ("source", "verified_on")}
    return replace(ours, **taken)
