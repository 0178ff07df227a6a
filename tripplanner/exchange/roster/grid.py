"""Pupils in a grid of cells: what a pasted block puts where, and what would come of each row.

The cells are read by the reader of class lists, as if they came from a file: the same words
for none and as above, the same dates, phones and identity numbers, the same faults.
"""

from collections.abc import Mapping as Pairs
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from tripplanner.domain.people import Group, Guardian, Pupil
from tripplanner.errors import Fault
from tripplanner.exchange.roster.clipboard import read_clipboard
from tripplanner.exchange.roster.column_detection import Guess, Mapping, guess, values
from tripplanner.exchange.roster.headings import CERTAIN, LOOKS
from tripplanner.exchange.roster.reading import preview
from tripplanner.exchange.roster.row_reading import RosterRow, group_named
from tripplanner.exchange.roster.table import Table
from tripplanner.exchange.roster.words import class_title
from tripplanner.exchange.workbook.sheets import EMPTY, Cell, Sheet, index_of

#: The grid's columns: those a school always fills in, then those that are shown when they hold something.
FIRST = (
    "name",
    "class",
    "gender",
    "born",
    "group",
    "guardian1_name",
    "guardian1_relation",
    "guardian1_phone",
)
MORE = (
    "id_number",
    "name_latin",
    "guardian2_name",
    "guardian2_relation",
    "guardian2_phone",
    "allergies",
    "medicines",
    "diet",
    "notes",
)
COLUMNS = (*FIRST, *MORE)
_SHEET = "grid"
_GUARDIANS = ("guardian1", "guardian2")

Cells = Pairs[str, str]


@dataclass(frozen=True, slots=True)
class Pasted:
    """A pasted block as rows of the grid.

    ``by_column`` tells that its columns were known by their headings or their values; else
    ``rows`` name them by their numbers, to be put where the caret stood. ``left_out`` are rows
    that are no pupils.
    """

    rows: tuple[Cells, ...]
    by_column: bool
    left_out: tuple[Fault, ...] = ()


@dataclass(frozen=True, slots=True)
class GridRow:
    """What would come of one row: a pupil (None without a name), and what is wrong, by column."""

    pupil: Pupil | None
    faults: Pairs[str, Fault] = field(default_factory=dict)
    doubts: Pairs[str, Fault] = field(default_factory=dict)


def pasted(text: str, groups: Sequence[Group] = (), on: date | None = None) -> Pasted:
    """Return where the cells of a copied block belong.

    Raises:
        Faults: if there is more than we read.
    """
    sheet = read_clipboard(text)
    table = Table("", (sheet,))
    mapping = _with_classes(sheet, guess(table, on), groups)
    if not mapping.has_name:
        rows = [
            {str(at): cell.text for at, cell in enumerate(row) if cell.text} for row in sheet.rows
        ]
        return Pasted(tuple(rows), by_column=False)
    found = preview(table, mapping, (), groups, on)
    return Pasted(
        rows=tuple(_cells(sheet, mapping, row) for row in found.rows),
        by_column=True,
        left_out=tuple(it.reason for it in found.skipped),
    )


def _with_classes(sheet: Sheet, mapping: Mapping, groups: Sequence[Group]) -> Mapping:
    """Return a reading without a heading with the columns of classes and groups found by their values."""
    if mapping.header >= 0:
        return mapping
    columns = []
    taken = {it.field for it in mapping.columns}
    for one in mapping.columns:
        texts = list(values(sheet, -1, one.column))
        kinds = (
            ("class", all(class_title(it) for it in texts)),
            ("group", all(group_named(it, groups) for it in texts)),
        )
        kind = next((name for name, fits in kinds if fits and name not in taken), "")
        if one.field == "ignore" and texts and kind:
            taken.add(kind)
            columns.append(Guess(one.column, one.heading, kind, LOOKS))
        else:
            columns.append(one)
    return replace(mapping, columns=tuple(columns))


def _cells(sheet: Sheet, mapping: Mapping, row: RosterRow) -> Cells:
    """Return the cells of a row by the grid's columns: as they stand, else as the list says around."""
    found: dict[str, str] = {}
    for one in mapping.columns:
        text = sheet.at(row.row - 1, one.column).text
        if one.field in COLUMNS and text:
            found[one.field] = f"{found[one.field]}、{text}" if one.field in found else text
    if row.pupil is not None:
        told = cells_of(row.pupil, {})
        if mapping.column("grade") is not None:
            found["class"] = told["class"]
        found |= {name: told[name] for name in ("name", "class", "group") if name not in found}
        for who, at in zip(_GUARDIANS, (0, -1), strict=True):
            if any(it.startswith(who) for it in found) and row.pupil.guardians:
                found.setdefault(f"{who}_relation", row.pupil.guardians[at].relation)
    return {name: text for name, text in found.items() if text}


def cells_of(pupil: Pupil, names: Pairs[str, str]) -> dict[str, str]:
    """Return a pupil as the grid's cells; ``names`` are groups by key and sexes by code in words."""
    cells = {
        "name": pupil.name,
        "name_latin": pupil.name_latin,
        "class": pupil.class_name,
        "gender": names.get(pupil.gender, pupil.gender) if pupil.gender else "",
        "born": pupil.born.isoformat() if pupil.born else "",
        "group": names.get(pupil.group, pupil.group),
        "id_number": pupil.id_number,
        "allergies": "、".join(pupil.health.allergies),
        "medicines": "、".join(pupil.health.medicines),
        "diet": "、".join(pupil.diet),
        "notes": pupil.health.notes.replace("\n", " "),
    }
    for at, name in enumerate(_GUARDIANS):
        one = pupil.guardians[at] if at < len(pupil.guardians) else Guardian("", "")
        cells |= {
            f"{name}_name": one.name,
            f"{name}_phone": one.phone,
            f"{name}_relation": one.relation,
        }
    return cells


def read_grid(
    rows: Sequence[Cells],
    known: Sequence[Pupil] = (),
    groups: Sequence[Group] = (),
    on: date | None = None,
) -> tuple[GridRow, ...]:
    """Return what would come of each row; ``known`` are pupils of the trip that are not in the grid."""
    sheet = Sheet(
        _SHEET,
        tuple(tuple(_cell(row.get(name, "")) for name in COLUMNS) for row in rows),
        is_text=True,
    )
    mapping = Mapping(0, -1, tuple(Guess(at, "", it, CERTAIN) for at, it in enumerate(COLUMNS)))
    found = preview(Table("", (sheet,)), mapping, known, groups, on)
    read = {it.row: it for it in found.rows}
    skipped = {it.row: it.reason for it in found.skipped}
    result = []
    for number in range(1, len(rows) + 1):
        if number in read:
            result.append(_judged(read[number]))
        elif number in skipped:
            result.append(GridRow(None, {"name": skipped[number]}))
        else:
            result.append(GridRow(None))
    return tuple(result)


def _cell(text: str) -> Cell:
    return Cell(text.strip(), "text") if text.strip() else EMPTY


def _judged(row: RosterRow) -> GridRow:
    faults = {_column(it): it for it in reversed(row.faults)}
    doubts = {_column(it): it for it in reversed(row.warnings)}
    if "group" in doubts:  # a group that is not there would be lost without a word
        faults.setdefault("group", doubts.pop("group"))
    if row.pupil is None and "name" not in faults:
        faults["name"] = Fault("name", "Fill in this field.")
    if row.duplicate_of:
        at = row.duplicate_of.rpartition("!")[2]
        faults["name"] = (
            Fault("name", "This pupil stands in row %(row)d already.", {"row": index_of(at)[0] + 1})
            if "!" in row.duplicate_of
            else Fault("name", "This pupil is on the trip already.")
        )
    return GridRow(row.pupil, faults, doubts)


def _column(fault: Fault) -> str:
    return COLUMNS[index_of(fault.where.rpartition("!")[2])[1]]


def changed(known: Pupil, found: Pupil, columns: frozenset[str]) -> Pupil:
    """Return a pupil of the trip with some columns as the grid has them now, empty ones too."""
    plain = {"name": "name", "name_latin": "name_latin", "class": "class_name", "gender": "gender"}
    plain |= {"born": "born", "group": "group", "id_number": "id_number", "diet": "diet"}
    pupil = replace(
        known, **{to: getattr(found, to) for name, to in plain.items() if name in columns}
    )
    health = {
        name: getattr(found.health, name)
        for name in ("allergies", "medicines", "notes")
        if name in columns
    }
    if health:
        pupil = replace(pupil, health=replace(known.health, **health))
    if any(it.startswith(_GUARDIANS) for it in columns):
        more = known.guardians[len(_GUARDIANS) :]
        pupil = replace(pupil, guardians=(*found.guardians[: len(_GUARDIANS)], *more))
    return pupil
