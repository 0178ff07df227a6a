"""Which rows of a class list are its heading, and what each column holds."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from tripplanner.domain import national_id
from tripplanner.exchange.roster.headings import (
    CERTAIN,
    FIELDS,
    LIKELY,
    LISTS,
    LOOKS,
    field_of,
    folded,
)
from tripplanner.exchange.roster.table import Table
from tripplanner.exchange.roster.words import class_title
from tripplanner.exchange.workbook.cells import cell_date, plain
from tripplanner.exchange.workbook.sheets import Sheet, index_of

_TITLE_ROWS = 40
_LOOKED_AT = 60
#: A heading is written over so many rows at most.
_DEEPEST = 3
_LONGEST_HEADING = 30
#: Ages between which somebody may be on a class list.
_YOUNGEST, _OLDEST = 5, 20
_MOST_PHONES = re.compile(r"(\+?86[ -]?)?1[3-9]\d{9}")
_HAN_NAME = re.compile(r"[\u3400-\u9fff][\u3400-\u9fff·•・‧∙.]{1,7}")
_OTHER_NAME = re.compile(r"[^\W\d_]+(?:[ .'’-]+[^\W\d_]+){1,4}")


@dataclass(frozen=True, slots=True)
class Guess:
    """What a column was taken for; ``confidence`` from 0 (no idea) to 1."""

    column: int
    heading: str
    field: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Mapping:
    """Which sheet, which heading row (-1: none), and what each column holds.

    Indices count from 0; ``header`` is the last row of a heading of ``depth`` rows.
    ``beside`` are columns where a second table seems to begin, ``names`` further columns
    that seem to hold names.
    """

    sheet: int
    header: int
    columns: tuple[Guess, ...]
    beside: tuple[int, ...] = ()
    depth: int = 1
    names: tuple[int, ...] = ()

    def column(self, name: str) -> int | None:
        """Return the first column of a field, None if there is none."""
        return next((one.column for one in self.columns if one.field == name), None)

    @property
    def has_name(self) -> bool:
        """Tell whether a column, or two together, hold the pupils' names."""
        return any(one.field in ("name", "surname", "forename") for one in self.columns)

    def changed(self, fields: dict[int, str]) -> "Mapping":
        """Return the mapping as a teacher changed it: column index to field."""
        columns = tuple(
            Guess(one.column, one.heading, fields[one.column], CERTAIN)
            if fields.get(one.column) in FIELDS
            else one
            for one in self.columns
        )
        return replace(self, columns=columns)


def guess(table: Table, on: date | None = None) -> Mapping:
    """Return the likeliest reading of a table; never fails, at worst it ignores every column.

    ``on`` is a day on which the pupils go to school; without it no column without a heading
    is taken for dates of birth.
    """
    best = (0.0, 0, -1)
    for number in range(len(table.sheets)):
        score, header = best_heading(table.sheets[number])
        if score > best[0]:
            best = (score, number, header)
    _, number, header = best
    return mapping_of(table, number, header, on)


def lists(table: Table) -> tuple[int, ...]:
    """Return the sheets that have the heading of a list of pupils."""
    return tuple(
        number for number, sheet in enumerate(table.sheets) if best_heading(sheet)[0] >= _WITH_NAME
    )


def best_heading(sheet: Sheet) -> tuple[float, int]:
    """Return how much of a sheet's likeliest heading we know, and its last row (-1: none)."""
    best = (0.0, 0, -1)
    for row in range(min(len(sheet.rows), _TITLE_ROWS)):
        for depth in range(1, min(_DEEPEST, row + 1) + 1):
            score = _score(headings(sheet, row, depth))
            if (score, -depth) > best[:2]:
                best = (score, -depth, row)
    return best[0], best[2]


def mapping_of(table: Table, number: int, header: int, on: date | None = None) -> Mapping:
    """Return the reading of one sheet with its heading ending in one row (-1: there is none)."""
    sheet = table.sheets[number]
    depth = _depth(sheet, header)
    texts = headings(sheet, header, depth) if header >= 0 else []
    width = max((len(row) for row in sheet.rows[max(header, 0) :]), default=0)
    guesses: list[Guess] = []
    taken: set[str] = set()
    beside: list[int] = []
    names: list[int] = []
    owner = ""
    others: set[str] = set()
    for column in range(width):
        text = texts[column] if column < len(texts) else ""
        above = text.rpartition("\n")[0]
        found, confidence = field_of(text)
        if (found == "id_number" and confidence < CERTAIN) and not _mostly(
            sheet, header, column, _is_identity
        ):
            found, confidence = "ignore", LIKELY  # a number of the school's own
        if found == "name" and "name" not in taken:
            owner = above
        elif found == "name" and above and above != owner:
            others.add(above)  # one heading over several columns: another person's
        elif found == "name":
            beside.append(column)
        if not text.strip():
            found, confidence = _look(sheet, header, column, taken, on)
            beyond = sheet.is_text and header >= 0 and column >= len(texts)
            if not (found or beyond) and "name" in taken:
                names += [column] if _mostly(sheet, header, column, _is_name) else []
        if beside or above in others:
            found, confidence = "ignore", LIKELY
        elif found in taken and found not in LISTS and found != "ignore":
            found, confidence = _second(found, taken)
        found = found or "ignore"
        taken.add(found)
        guesses.append(Guess(column, text, found, confidence))
    return Mapping(number, header, tuple(_whole_names(guesses)), tuple(beside), depth, tuple(names))


def _depth(sheet: Sheet, header: int) -> int:
    if header < 0:
        return 1
    depths = range(1, min(_DEEPEST, header + 1) + 1)
    return max(depths, key=lambda depth: (_score(headings(sheet, header, depth)), -depth))


def _whole_names(guesses: Sequence[Guess]) -> list[Guess]:
    """Return the columns with name parts settled: a whole name goes before its parts."""
    fields = {one.field for one in guesses}
    if "name" in fields:
        renamed = {"surname": "ignore", "forename": "ignore"}
    elif "surname" not in fields:
        renamed = {"forename": "name"}
    else:
        renamed = {}
    return [replace(one, field=renamed.get(one.field, one.field)) for one in guesses]


def _second(found: str, taken: set[str]) -> tuple[str, float]:
    """Return what a field's second column is: the other guardian's, or nothing."""
    other = found.replace("guardian1", "guardian2")
    return (other, LIKELY) if other not in taken else ("ignore", 0.0)


def headings(sheet: Sheet, row: int, depth: int = 1) -> list[str]:
    """Return a row as headings, with those of the rows above that belong to it.

    Rows of one heading stand on lines of their own. What is merged above several columns,
    or stands above the first of them, goes before theirs; a title above the whole does not.
    """
    width = len(sheet.rows[row])
    texts = [plain(sheet.at(row, column).text) for column in range(width)]
    for above in range(1, depth):
        over = _spread(sheet, row - above, width, texts)
        texts = [
            f"{over[column]}\n{texts[column]}".strip()
            if over[column] and over[column] not in texts[column].split("\n")
            else texts[column]
            for column in range(width)
        ]
    return texts


def _spread(sheet: Sheet, row: int, width: int, below: Sequence[str]) -> list[str]:
    """Return a row of a heading with its cells spread over the columns they stand above."""
    texts = [plain(sheet.at(row, column).text) for column in range(width)]
    spread = list(texts)
    for area in sheet.merged:
        first, last = (index_of(corner) for corner in area.split(":"))
        if first[0] == last[0] == row and last[1] > first[1]:
            wide = last[1] - first[1] + 1
            title = wide >= width or (first[1] == 0 and wide > max(width // 2, 2))
            for column in range(first[1], min(last[1] + 1, width)):
                spread[column] = "" if title else texts[first[1]]
    if any(spread[column] != texts[column] for column in range(width)):
        return spread
    for column in range(1, width):  # not merged, but meant so
        if not texts[column] and below[column] and below[column - 1] and spread[column - 1]:
            spread[column] = spread[column - 1]
    return spread


#: What a name among the headings counts besides itself.
_WITH_NAME = 3.0


def _score(texts: list[str]) -> float:
    found = [field_of(text)[0] for text in texts if len(text) <= _LONGEST_HEADING * _DEEPEST]
    fields = set(found) - {""}
    if found.count("guardian1_name") > 1:
        fields.add("guardian2_name")
    known = sum(0.5 if name == "ignore" else 1.0 for name in fields)
    if "name" in fields or {"surname", "forename"} & fields:
        return known + _WITH_NAME - 1
    return known if known > 1 else 0.0


def values(sheet: Sheet, header: int, column: int) -> Iterator[str]:
    """Yield the first values of a column that are not empty."""
    for row in range(header + 1, min(len(sheet.rows), header + 1 + _LOOKED_AT)):
        text = plain(sheet.at(row, column).text)
        if text:
            yield text


def _mostly(sheet: Sheet, header: int, column: int, like: Callable[[str], bool]) -> bool:
    found = [it for it in values(sheet, header, column) if not class_title(it)]
    return bool(found) and sum(map(like, found)) * 3 >= len(found) * 2


def _is_identity(text: str) -> bool:
    return national_id.identity(national_id.normal(text)) is not None


def _is_name(text: str) -> bool:
    return bool(_HAN_NAME.fullmatch(text) or _OTHER_NAME.fullmatch(text))


def _look(
    sheet: Sheet, header: int, column: int, taken: set[str], on: date | None
) -> tuple[str, float]:
    """Return what the values of a column without a heading look like."""
    looks: tuple[tuple[str, Callable[[str], bool]], ...] = (
        ("id_number", _is_identity),
        ("gender", lambda text: text in ("男", "女", "M", "F")),
        ("guardian1_phone", lambda text: bool(_MOST_PHONES.fullmatch(text))),
        ("name", _is_name),
    )
    for name, like in looks:
        if name not in taken and _mostly(sheet, header, column, like):
            return name, LOOKS
    if "born" not in taken and on is not None and _born_here(sheet, header, column, on):
        return "born", LOOKS
    return "", 0.0


def _born_here(sheet: Sheet, header: int, column: int, on: date) -> bool:
    """Tell whether a column holds dates at which somebody at school on a day was born."""
    found = 0
    last = min(len(sheet.rows), header + 1 + _LOOKED_AT)
    cells = [
        cell for row in range(header + 1, last) if (cell := sheet.at(row, column)).text.strip()
    ]
    for cell in cells:
        day = cell_date(cell, sheet) if cell.kind != "number" else None
        if day is None and cell.kind != "number":
            continue
        if day is not None and _YOUNGEST <= (on - day).days / 365.25 <= _OLDEST:
            found += 1
    return bool(cells) and found * 3 >= len(cells) * 2


def same_headings(one: Mapping, other: Mapping) -> bool:
    """Tell whether two sheets have the same columns."""
    return [folded(it.heading) for it in one.columns] == [
        folded(it.heading) for it in other.columns
    ]


def readings(table: Table, on: date | None = None) -> tuple[Mapping, ...]:
    """Return how a file is read unless somebody chooses: one sheet, or every class's.

    Several sheets are read at once where each is a list and is called like a class.
    """
    found = lists(table)
    if len(found) > 1 and all(class_title(table.sheets[it].name) for it in found):
        return every_list(table, on)
    return (guess(table, on),)


def every_list(table: Table, on: date | None = None) -> tuple[Mapping, ...]:
    """Return the readings of all sheets that have the heading of a list of pupils."""
    return tuple(
        mapping_of(table, number, best_heading(table.sheets[number])[1], on)
        for number in lists(table)
    )
