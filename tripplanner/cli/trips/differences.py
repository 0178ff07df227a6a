"""What a trip file says otherwise than this server, as lines and as JSON."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from tripplanner.cli.terminal.console import Console
from tripplanner.domain.places.merging import Choice, Fact
from tripplanner.domain.text import Text
from tripplanner.exchange.trip_file.contract import HEADSET, PLACE, SCHOOL, TRAVEL
from tripplanner.exchange.trip_file.records import Record
from tripplanner.services.lifecycle.shared_records import Difference
from tripplanner.wording.fact_words import fact_name, fact_value

_RECORDS: Mapping[str, Record] = {
    "schools": SCHOOL,
    "places": PLACE,
    "travel": TRAVEL,
    "headsets": HEADSET,
}


def difference_lines(
    found: Iterable[Difference], schools: Mapping[str, Text], console: Console
) -> Iterator[str]:
    """Yield a line per fact: its path, here, in the file, and which of the two holds."""
    names = {key: name.best(console.language) for key, name in schools.items()}
    for record in found:
        if record.own:
            yield console.text(
                "%(path)s %(name)s: a record of its own, beside the one that is here",
                path=record.path,
                name=record.name.best(console.language),
            )
        for fact, choice in record.decided:
            ours, theirs = (
                fact_value(fact, value, names, console.words, console.language)
                for value in (fact.ours, fact.theirs)
            )
            takes = record.own or choice is Choice.FILE
            message = (
                "%(path)s.%(fact)s %(label)s: here “%(ours)s”, in the file “%(theirs)s”; the file’s holds"
                if takes
                else "%(path)s.%(fact)s %(label)s: here “%(ours)s”, in the file “%(theirs)s”; what is here holds"
            )
            label = fact_name(fact.name, console.words)
            yield console.text(
                message, path=record.path, fact=fact.name, label=label, ours=ours, theirs=theirs
            )


def as_data(found: Difference, schools: Mapping[str, Text]) -> dict[str, Any]:
    """Return a record with its facts for a program; values as the trip file writes them."""
    return {
        "path": found.path,
        "name": found.name.given(),
        "used_by": found.used_by,
        "own": found.own,
        "source": dict(zip(("ours", "file"), found.sources, strict=True)),
        "verified_on": {
            side: day.isoformat() if day else None
            for side, day in zip(("ours", "file"), found.dates, strict=True)
        },
        "facts": [
            {
                "fact": fact.name,
                "ours": _written(found.kind, fact, fact.ours, schools),
                "file": _written(found.kind, fact, fact.theirs, schools),
                "holds": "file" if found.own else choice.value,
            }
            for fact, choice in found.decided
        ],
    }


def _written(kind: str, fact: Fact, value: Any, schools: Mapping[str, Text]) -> Any:  # noqa: ANN401 -- JSON
    if fact.name == "school":
        return schools[value].given() if value in schools else None
    if fact.name == "position" or (kind == "places" and fact.name == "source"):
        return [
            None if one is None else str(one) if fact.name == "source" else one for one in value
        ]
    member = next(it for it in _RECORDS[kind].fields if it.name == fact.name)
    return None if value is None else member.codec.write(value)
