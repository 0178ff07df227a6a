"""The workbook's sheets and columns, derived from the trip file's table.

Every list of the trip file is a sheet. Lists inside an item (opening hours, rest stops,
VR experiences) are sheets of their own that name the item; guardians are numbered
columns, because that is how class lists have them.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache

from tripplanner.domain.text import LANGUAGES
from tripplanner.exchange.trip_file import contract
from tripplanner.exchange.trip_file.codecs import LONG, Codec, Flag, Key, ListOf, Tongues, Words
from tripplanner.exchange.trip_file.quantities import Day, Whole
from tripplanner.exchange.trip_file.records import Field, Record, need
from tripplanner.exchange.trip_file.vocabulary import COLUMNS, SHEETS, TONGUES
from tripplanner.exchange.workbook.cells import plain

#: A pupil's guardians stand in numbered columns; so many are written at least.
LEAST_GUARDIANS = 2
MOST_GUARDIANS = 10


@dataclass(frozen=True, slots=True)
class Column:
    """One column: where its value belongs in an item, and how it is read.

    ``path`` is (``health``, ``flags``), (``title``, ``zh``) or (``guardians``, 0, ``name``).
    """

    path: tuple[str | int, ...]
    codec: Codec
    required: bool = False

    @property
    def english(self) -> str:
        """Return the heading ``guardians.1.name``; numbers count from 1."""
        return ".".join(str(part + 1 if isinstance(part, int) else part) for part in self.path)

    def heading(self, sheet: str, language: str) -> str:
        """Return the heading in English or Chinese."""
        if language != "zh":
            return self.english
        names = [part for part in self.path if isinstance(part, str)]
        tongue = names.pop() if isinstance(self.codec, Tongues) else ""
        dotted = ".".join(names)
        name = COLUMNS.get(f"{sheet}.{dotted}") or COLUMNS[dotted]
        number = next((part + 1 for part in self.path if isinstance(part, int)), "")
        return name.format(n=number) + (f".{tongue}" if tongue else "")


@dataclass(frozen=True, slots=True)
class Page:
    """One sheet: its list in the trip file, or the item's list that it holds.

    ``parent`` is the sheet whose items the rows belong to; they are named in the column
    ``link``, by their ``by``.
    """

    name: str
    record: Record
    parent: str = ""
    link: str = ""
    by: str = "key"

    def columns(
        self, languages: tuple[str, ...] = LANGUAGES, guardians: int = MOST_GUARDIANS
    ) -> tuple[Column, ...]:
        """Return the columns, text in these languages, so many guardians."""
        first = (Column((self.link,), Key(), required=True),) if self.link else ()
        return first + tuple(_columns(self.record, (), languages, guardians))


def _columns(
    record: Record, path: tuple[str | int, ...], languages: tuple[str, ...], guardians: int
) -> Iterator[Column]:
    for member in record.fields:
        at = (*path, member.name)
        codec = member.codec
        if isinstance(codec, Tongues):
            for tongue in languages:
                yield Column((*at, tongue), codec, member.required)
        elif isinstance(codec, Record):
            yield from _columns(codec, at, languages, guardians)
        elif isinstance(codec, ListOf) and codec.item is contract.GUARDIAN:
            for number in range(guardians):
                for field in contract.GUARDIAN.fields:
                    yield Column((*at, number, field.name), field.codec)
        elif not (isinstance(codec, ListOf) and isinstance(codec.item, Record)):
            yield Column(at, codec, member.required)


def _item(record: Record, name: str) -> Record:
    """Return the record of the items of a list inside another."""
    codec = next(member.codec for member in record.fields if member.name == name)
    if not isinstance(codec, ListOf) or not isinstance(codec.item, Record):
        raise TypeError(name)
    return codec.item


@dataclass(frozen=True, slots=True)
class RuleRow:
    """One figure of one rule, and the rule's switches."""

    rule: str
    figure: str = ""
    value: int | None = None
    off: bool = False
    reason: str = ""
    source: str = ""
    verified_on: date | None = None


_RULE = Record(
    RuleRow,
    need("rule", Words()),
    Field("figure", Words()),
    Field("value", Whole(0, 1_000_000)),
    Field("off", Flag()),
    Field("reason", Words(LONG)),
    Field("source", Words(LONG)),
    Field("verified_on", Day()),
)

#: Every sheet in the order of the workbook.
PAGES = (
    Page("trip", contract.TRIP),
    Page("budget", _item(contract.TRIP, "budget"), parent="trip"),
    Page("schools", contract.SCHOOL),
    Page("places", contract.PLACE),
    Page("opening", contract.OPENING, parent="places", link="place"),
    Page("closing", contract.CLOSING, parent="places", link="place"),
    Page("open_dates", contract.OPEN_DATE, parent="places", link="place"),
    Page("travel", contract.TRAVEL),
    Page("groups", contract.GROUP),
    Page("pupils", contract.PUPIL),
    Page("adults", contract.ADULT),
    Page("stops", contract.STOP),
    Page("rest_stops", contract.REST_STOP, parent="stops", link="stop"),
    Page("headsets", contract.HEADSET),
    Page("vr", contract.VR),
    Page("experiences", contract.EXPERIENCE, parent="vr", link="stop", by="stop"),
    Page("overrides", contract.OVERRIDE, parent="vr", link="stop", by="stop"),
    Page("rules", _RULE),
)


def folded(heading: str) -> str:
    """Return a heading as it is compared: no spaces, stars or capitals, ASCII brackets."""
    return re.sub(r"[\s*]", "", plain(heading)).casefold()


@cache
def headings(sheet: str) -> dict[str, Column]:
    """Return every heading a sheet may have, folded, English and Chinese."""
    page = next(page for page in PAGES if page.name == sheet)
    found: dict[str, Column] = {}
    for column in page.columns():
        names = {column.english, column.heading(sheet, "zh")}
        if isinstance(column.codec, Tongues):
            tongue = str(column.path[-1])
            for name in tuple(names):
                base = name.removesuffix(f".{tongue}")
                names |= {f"{base}.{TONGUES[tongue]}", f"{base}({TONGUES[tongue]})"}
                names |= {f"{base}({tongue})"}
        elif column.path[1:2] == (0,):
            names |= {name.replace("1", "", 1).replace("..", ".") for name in tuple(names)}
        found.update({folded(name): column for name in names})
    for column in page.columns():
        if isinstance(column.codec, Tongues):  # the bare heading: in the trip's first language
            bare = Column(column.path[:-1], column.codec, column.required)
            base = column.heading(sheet, "zh").rpartition(".")[0]
            found.setdefault(folded(str(column.english.rpartition(".")[0])), bare)
            found.setdefault(folded(base), bare)
    return found


def sheet_named(name: str) -> Page | None:
    """Return the page of a sheet's English or Chinese name."""
    wanted = folded(name)
    for page in PAGES:
        if wanted in (page.name, folded(SHEETS[page.name])):
            return page
    return None
