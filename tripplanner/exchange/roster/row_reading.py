"""The rows of one sheet of a class list: what would come of each."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from tripplanner.domain import national_id
from tripplanner.domain.people import Group, Health, Pupil
from tripplanner.errors import Fault
from tripplanner.exchange.roster.column_detection import Mapping, values
from tripplanner.exchange.roster.delimited import rows_within
from tripplanner.exchange.roster.headings import LISTS
from tripplanner.exchange.roster.matching import Change
from tripplanner.exchange.roster.rows import Kind, Layout, kind_of, titles_above
from tripplanner.exchange.roster.values import (
    Line,
    born_of,
    class_of,
    gender_of,
    guardians_of,
    id_number_of,
    list_of,
    name_of,
    notes_of,
)
from tripplanner.exchange.roster.words import class_title, is_ditto
from tripplanner.exchange.workbook.dates import order_of
from tripplanner.exchange.workbook.sheets import EMPTY, Cell, Sheet, index_of, place

_DEFAULT_NAME = re.compile(r"(sheet|工作表|表|csv|名单|list)\s*\d*", re.IGNORECASE)
_RELATIONS = re.compile(
    r"父亲|爸爸|母亲|妈妈|爷爷|奶奶|外公|外婆|father|mother|mum|mom|dad|父|母", re.IGNORECASE
)
_RELATION_OF = {"父": "父亲", "母": "母亲", "爸": "父亲", "妈": "母亲"}


@dataclass(frozen=True, slots=True)
class RosterRow:
    """What would come of one row.

    ``sheet`` counts from 0, ``row`` from 1, as Excel does. ``pupil`` is None when the row
    has no usable name, else the pupil without what is faulty; ``key`` is still empty.
    ``duplicate_of`` is the cell or the pupil's key that has the same child already;
    ``changes`` what the list says about a child who is on the trip. ``derived`` names the
    values taken from the identity number or from around the list. ``unseen`` is why the row
    is not to be seen in the file (``filtered``, ``hidden``).
    """

    sheet: int
    row: int
    pupil: Pupil | None
    faults: tuple[Fault, ...] = ()
    warnings: tuple[Fault, ...] = ()
    derived: tuple[str, ...] = ()
    duplicate_of: str = ""
    changes: tuple[Change, ...] = ()
    unseen: str = ""

    @property
    def id(self) -> str:
        """Return the name of the row in a form: ``0.5``."""
        return f"{self.sheet}.{self.row}"

    @property
    def status(self) -> str:
        """Return ``fault``, ``duplicate``, ``left_out`` or ``ready``."""
        if self.pupil is None or self.faults:
            return "fault"
        if self.duplicate_of:
            return "duplicate"
        return "left_out" if self.unseen else "ready"

    @property
    def ready(self) -> bool:
        """Tell whether the row is taken unless somebody objects."""
        return self.status == "ready"


@dataclass(frozen=True, slots=True)
class Skipped:
    """A row that is no pupil, and why; ``row`` counts from 1."""

    sheet: int
    row: int
    reason: Fault


def day_first(sheet: Sheet, mapping: Mapping) -> bool | None:
    """Return whether dates that end with their year have the day first, where the column says so."""
    column = mapping.column("born")
    if column is None:
        return None
    orders = {order_of(it) for it in values(sheet, mapping.header, column)} - {None}
    return orders.pop() if len(orders) == 1 else None


def read_rows(
    sheet: Sheet, mapping: Mapping, groups: Sequence[Group], on: date | None, *, named: bool
) -> list[RosterRow | Skipped]:
    """Return what comes of each row below the heading that is not empty.

    With ``named`` the sheet's name is the class of pupils who have none.
    """
    layout = Layout.of(sheet, mapping)
    reader = _Reader(
        sheet=sheet,
        mapping=mapping,
        groups=groups,
        on=on,
        order=day_first(sheet, mapping),
        relations=_relations(mapping),
        class_name=_class_around(sheet, mapping, named=named),
    )
    found: list[RosterRow | Skipped] = []
    last: int | None = None
    for index in range(mapping.header + 1, len(sheet.rows)):
        kind, text = kind_of(layout, index, groups)
        if kind is Kind.EMPTY:
            continue
        if kind is not Kind.PUPIL:
            reader.announce(kind, text)
            found.append(reader.skipped(index, _REASON_TEXTS[kind]))
            continue
        row = reader.row(index)
        if last is not None and _continues(sheet, mapping, index):
            found[last] = _joined(found[last], row)
            found.append(reader.skipped(index, "This row belongs to the child above."))
            continue
        last = len(found)
        found.append(row)
    return found


@dataclass(slots=True)
class _Reader:
    """Reads the rows of one sheet from above to below.

    ``class_name``, ``group_key`` and ``above`` (the values by column) are what rows further
    up say for those below.
    """

    sheet: Sheet
    mapping: Mapping
    groups: Sequence[Group]
    on: date | None
    order: bool | None
    relations: dict[str, str]
    class_name: str = ""
    group_key: str = ""
    above: dict[int, Cell] = field(default_factory=dict)

    def announce(self, kind: Kind, text: str) -> None:
        """Keep what a row between the pupils says for those below."""
        if kind is Kind.CLASS:
            self.class_name, self.above = class_title(text), {}
        elif kind is Kind.GROUP:
            self.group_key = text

    def skipped(self, index: int, reason: str) -> Skipped:
        """Return a row that is no pupil."""
        where = place(self.sheet.name, index, 0)
        return Skipped(self.mapping.sheet, index + 1, Fault(where, reason))

    def line(self, index: int) -> Line:
        """Return the cells of a row by field; marks for “as above” are resolved."""
        places: dict[str, str] = {}
        cells: dict[str, list[Cell]] = {}
        for one in self.mapping.columns:
            if one.field == "ignore":
                continue
            cell = self.sheet.at(index, one.column)
            if is_ditto(cell.text):
                cell = self.above.get(one.column, cell)
            elif cell is not EMPTY:
                self.above[one.column] = cell
            if one.field not in cells or one.field in LISTS:
                cells.setdefault(one.field, []).append(cell)
                places.setdefault(one.field, place(self.sheet.name, index, one.column))
        line = Line(self.sheet, places, cells, self.on, self.order)
        for where in [
            name for name, kept in cells.items() if any(is_ditto(it.text) for it in kept)
        ]:
            line.fault(where, "There is nothing above that this mark could repeat.")
            line.cells[where] = []
        return line

    def row(self, index: int) -> RosterRow:
        """Return what comes of a row of a pupil."""
        line = self.line(index)
        name = name_of(line) if self.mapping.has_name else ""
        own_class = class_of(line)
        if not own_class and self.class_name:
            own_class = self.class_name
            line.derived.append("class")
        pupil = Pupil(
            key="",
            name=name,
            name_latin=line.text("name_latin"),
            class_name=own_class,
            born=born_of(line),
            gender=gender_of(line),
            group=_group(line, self.groups) or self.group_key,
            id_number=id_number_of(line),
            guardians=guardians_of(line, self.relations),
            health=Health(
                allergies=list_of(line, "allergies"),
                medicines=list_of(line, "medicines"),
                notes=notes_of(line),
            ),
            diet=list_of(line, "diet"),
        )
        pupil = _derive(pupil, line)
        _too_wide(line, self.mapping, index)
        _swallowed(line, index)
        return RosterRow(
            sheet=self.mapping.sheet,
            row=index + 1,
            pupil=pupil if name else None,
            faults=tuple(line.faults),
            warnings=tuple(line.warnings),
            derived=tuple(line.derived),
            unseen=self.sheet.unseen.get(index, ""),
        )


def _joined(row: RosterRow | Skipped, more: RosterRow) -> RosterRow | Skipped:
    """Return a child's row with the guardians, faults and warnings of its second row."""
    if isinstance(row, Skipped) or row.pupil is None or more.pupil is None:
        return row
    guardians = tuple(dict.fromkeys((*row.pupil.guardians, *more.pupil.guardians)))
    return replace(
        row,
        pupil=replace(row.pupil, guardians=guardians),
        faults=(*row.faults, *more.faults),
        warnings=(*row.warnings, *more.warnings),
    )


_REASON_TEXTS = {
    Kind.HEADING: "The heading once more.",
    Kind.CLASS: "The name of a class for the rows below.",
    Kind.GROUP: "The name of a group for the rows below.",
    Kind.FOOTER: "A note or a sum, no pupil.",
    Kind.HINT: "A hint how to fill the list in, no pupil.",
    Kind.NOTE: "A line of text across the list, no pupil.",
}


def _class_around(sheet: Sheet, mapping: Mapping, *, named: bool) -> str:
    """Return the class that the sheet's name or the title above the list says."""
    own = class_title(sheet.name)
    if named:
        return own or ("" if _DEFAULT_NAME.fullmatch(sheet.name) else sheet.name)
    has_class = any(it.field == "class" for it in mapping.columns)
    return "" if has_class else own or titles_above(sheet, mapping)


def _continues(sheet: Sheet, mapping: Mapping, index: int) -> bool:
    """Tell whether a row belongs to the child above: its name is merged with the row before."""
    column = mapping.column("name")
    if column is None:
        return False
    corners = ([index_of(corner) for corner in area.split(":")] for area in sheet.merged)
    return any(
        first[1] <= column <= last[1] and first[0] < index <= last[0] for first, last in corners
    )


def _relations(mapping: Mapping) -> dict[str, str]:
    """Return what the headings say of the guardians: father, mother."""
    found: dict[str, str] = {}
    for one in mapping.columns:
        text = _RELATIONS.search(one.heading)
        if one.field.startswith("guardian") and text:
            found.setdefault(one.field.split("_")[0], _RELATION_OF.get(text[0], text[0]))
    return found


def _too_wide(line: Line, mapping: Mapping, index: int) -> None:
    """Mark a row with more fields than the heading: a sign in a value was taken for one between."""
    if mapping.header < 0 or mapping.beside or not line.places:
        return
    headed = max((it.column for it in mapping.columns if it.heading), default=0)
    headed = max(headed, line.sheet.fields - 1)  # a column without a heading is left out
    row = line.sheet.rows[index]
    beyond = [it for it in range(headed + 1, len(row)) if row[it].text.strip()]
    untold = {it.column for it in mapping.columns if it.field == "ignore"}
    if line.sheet.is_text and beyond and set(beyond) <= untold:
        line.faults.append(
            Fault(
                place(line.sheet.name, index, beyond[0]),
                "This row has more fields than the heading; a value with the separator in it"
                " needs quotes around it.",
            )
        )


def _swallowed(line: Line, index: int) -> None:
    """Mark a cell that took in the rows below, because a quote is missing."""
    for column, cell in enumerate(line.sheet.rows[index]):
        if rows_within(cell.text, line.sheet):
            line.faults.append(
                Fault(
                    place(line.sheet.name, index, column),
                    "This cell seems to hold rows of the list; a quote may be missing.",
                )
            )


def _group(line: Line, groups: Sequence[Group]) -> str:
    text = line.text("group")
    if not text:
        return ""
    found = group_named(text, groups)
    if not found:
        line.warn(
            "group",
            "The trip has no group %(found)s; the pupil comes without a group.",
            found=f"“{text[:40]}”",
        )
    return found


def group_named(text: str, groups: Sequence[Group]) -> str:
    """Return the key of a group by its key or a name; nothing if there is none."""
    for group in groups:
        if text.casefold() in {
            group.key,
            *(text.casefold() for text in group.name.given().values()),
        }:
            return group.key
    return ""


def _derive(pupil: Pupil, line: Line) -> Pupil:
    """Return the pupil with birth date and sex of the identity number where they were missing."""
    identity = national_id.identity(pupil.id_number)
    if identity is None:
        return pupil
    if pupil.born is None and line.is_empty("born"):
        line.derived.append("born")
        pupil = replace(pupil, born=identity.born)
    elif pupil.born not in (None, identity.born):
        line.warn(
            "born",
            "The identity number says %(told)s; one of the two is wrong.",
            told=identity.born.isoformat(),
        )
    if pupil.gender is None and line.is_empty("gender"):
        line.derived.append("gender")
        pupil = replace(pupil, gender=identity.gender)
    elif pupil.gender not in (None, identity.gender):
        line.warn("gender", "The identity number says otherwise; one of the two is wrong.")
    return pupil
