"""What a trip file says otherwise than this server, row by row, to be decided."""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from werkzeug.datastructures import MultiDict

from tripplanner.domain.places.merging import Choice, Fact
from tripplanner.services.lifecycle.shared_records import Decisions, Difference, SharedRecords
from tripplanner.web.http.languages import day_text, language, words
from tripplanner.wording.fact_words import fact_name, fact_value

_KIND_NAMES = {
    "schools": "School",
    "places": "Place",
    "travel": "Way",
    "headsets": "Headset",
}


@dataclass(frozen=True, slots=True)
class FactRow:
    """One fact; ``field`` is the stem of its radio buttons, ``takes_file`` what is chosen."""

    field: str
    label: str
    ours: str
    theirs: str
    takes_file: bool


@dataclass(frozen=True, slots=True)
class RecordCard:
    """One shared record with all that differs; sources say where each side comes from."""

    path: str
    kind: str
    name: str
    used: str
    ours_from: str
    theirs_from: str
    may_be_own: bool
    own: bool
    rows: list[FactRow]


def cards(shared: SharedRecords) -> list[RecordCard]:
    """Return the records that differ, in the order of the file."""
    schools = {key: name.best(language()) for key, name in shared.school_names.items()}
    return [_card(it, schools) for it in shared.differences]


def _card(found: Difference, schools: Mapping[str, str]) -> RecordCard:
    say = words()
    used = say.ngettext(
        "%(num)d other trip uses it", "%(num)d other trips use it", found.used_by
    ) % {"num": found.used_by}
    return RecordCard(
        path=found.path,
        kind=say.gettext(_KIND_NAMES[found.kind]),
        name=found.name.best(language()),
        used=used if found.used_by else "",
        ours_from=_from(found, 0),
        theirs_from=_from(found, 1),
        may_be_own=found.may_be_own,
        own=found.own,
        rows=[
            FactRow(
                f"{found.path}.{fact.name}",
                fact_name(fact.name, say),
                _value(fact, fact.ours, schools),
                _value(fact, fact.theirs, schools),
                choice is Choice.FILE,
            )
            for fact, choice in found.decided
        ],
    )


def _value(fact: Fact, value: object, schools: Mapping[str, str]) -> str:
    return fact_value(fact, value, schools, words(), language())


def _from(found: Difference, side: int) -> str:
    """Return where one side comes from: its source and when it was confirmed."""
    day = found.dates[side]
    parts = [found.sources[side], day_text(day, language()) if day else ""]
    return ("，" if language() == "zh" else ", ").join(filter(None, parts))


def seen(differences: Iterable[Difference]) -> str:
    """Return a mark of what was shown: another one when this server knows something else."""
    decisions = repr([(it.path, it.name, [fact for fact, _ in it.decided]) for it in differences])
    return hashlib.sha256(decisions.encode()).hexdigest()[:32]


def decisions_of(posted: MultiDict[str, str]) -> Decisions:
    """Return what the form decides: ``choice.<path of a fact>`` and ``own.<path of a record>``."""
    choices = {
        name.removeprefix("choice."): Choice(value)
        for name, value in posted.items()
        if name.startswith("choice.") and value in list(Choice)
    }
    own = frozenset(name.removeprefix("own.") for name in posted if name.startswith("own."))
    return Decisions(choices=choices, own=own)
