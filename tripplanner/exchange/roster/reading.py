"""A plain class list: what it would become, shown before anything is imported.

``read_table`` reads the file, ``guess`` says what each column seems to hold, a teacher
changes that, ``preview`` says what would come of each row, and ``pupils`` makes the
pupils of the rows that were confirmed. All of it is plain values; nothing is stored.
"""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from tripplanner.domain import national_id
from tripplanner.domain.trip import Group, Health, Pupil
from tripplanner.errors import Fault, Faults
from tripplanner.exchange.roster.column_detection import Guess, Mapping, guess, headings, mapping_of
from tripplanner.exchange.roster.table import Table, read_table
from tripplanner.exchange.roster.values import (
    Line,
    born_of,
    class_of,
    gender_of,
    guardians_of,
    id_number_of,
    list_of,
    name_of,
)
from tripplanner.exchange.trip_file.contract import MOST_ITEMS
from tripplanner.exchange.workbook.sheets import EMPTY, Sheet, place

__all__ = [
    "Guess",
    "Mapping",
    "RosterPreview",
    "RosterRow",
    "Table",
    "guess",
    "mapping_of",
    "preview",
    "pupils",
    "read_table",
]

_FOOTER = re.compile(
    r"(合计|总计|共计|小计|总人数|人数|备注|说明|注意|注|制表|填表|审核|负责人|带队|班主任|校长|日期|单位|total|sum|notes?|remarks?)"
    r"([\s:：。.、，,(（\d].*|人.*)?|共\s*\d+\s*[人名].*",
    re.IGNORECASE | re.DOTALL,
)
#: A row of sums or notes has no more cells than this.
_LONGEST_FOOTER = 3
_OWN_KEY = re.compile(r"p(\d{1,6})")


@dataclass(frozen=True, slots=True)
class RosterRow:
    """What would come of one row.

    ``row`` counts from 1, as Excel does. ``pupil`` is None when the row has no usable
    name, else the pupil without what is faulty; ``key`` is still empty. ``duplicate_of``
    is the cell or the pupil's key that has the same child already. ``derived`` names the
    values taken from the identity number.
    """

    row: int
    pupil: Pupil | None
    faults: tuple[Fault, ...] = ()
    warnings: tuple[Fault, ...] = ()
    derived: tuple[str, ...] = ()
    duplicate_of: str = ""

    @property
    def ready(self) -> bool:
        """Tell whether the row is taken unless somebody objects."""
        return self.pupil is not None and not self.faults and not self.duplicate_of


@dataclass(frozen=True, slots=True)
class RosterPreview:
    """What would come of a list. ``skipped`` are rows (from 1) that are no pupils.

    ``next_number`` is the figure in the key of the next pupil (``p21``).
    """

    mapping: Mapping
    rows: tuple[RosterRow, ...]
    faults: tuple[Fault, ...] = ()
    skipped: tuple[int, ...] = ()
    next_number: int = 1


def preview(
    table: Table, mapping: Mapping, known: Sequence[Pupil] = (), groups: Sequence[Group] = ()
) -> RosterPreview:
    """Return what would come of a table under a mapping; nothing is imported.

    ``known`` are the pupils already on the trip, ``groups`` its groups, which a column of
    groups names by key or name.
    """
    sheet = table.sheets[mapping.sheet]
    faults = list(_overall(sheet, mapping))
    rows: list[RosterRow] = []
    skipped: list[int] = []
    for index in range(mapping.header + 1, len(sheet.rows)):
        if len(rows) >= MOST_ITEMS:
            faults.append(
                Fault(
                    place(sheet.name, index, 0),
                    "Only the first %(most)d rows are read.",
                    {"most": MOST_ITEMS},
                )
            )
            break
        if _no_pupil(sheet, mapping, index):
            skipped.append(index + 1)
        else:
            rows.append(_row(sheet, mapping, index, groups))
    numbers = [int(found[1]) for one in known if (found := _OWN_KEY.fullmatch(one.key))]
    return RosterPreview(
        mapping=mapping,
        rows=tuple(_marked(rows, known, sheet, mapping)),
        faults=tuple(faults),
        skipped=tuple(skipped),
        next_number=max(numbers, default=0) + 1,
    )


def pupils(preview: RosterPreview, accept: Collection[int] | None = None) -> tuple[Pupil, ...]:
    """Return the pupils of the accepted rows (Excel's numbers), with new keys ``p01``, ``p02``, ...

    None accepts every row that is ready. An accepted row with faults comes without its
    faulty values.

    Raises:
        Faults: if an accepted row holds no pupil.
    """
    rows = {row.row: row for row in preview.rows}
    wanted = [row.row for row in preview.rows if row.ready] if accept is None else sorted(accept)
    lost = [number for number in wanted if number not in rows or rows[number].pupil is None]
    if lost:
        raise Faults([Fault(str(number), "There is no pupil in this row.") for number in lost])
    found = [one for number in wanted if (one := rows[number].pupil) is not None]
    return tuple(
        replace(pupil, key=f"p{number:02d}")
        for number, pupil in enumerate(found, preview.next_number)
    )


def _overall(sheet: Sheet, mapping: Mapping) -> list[Fault]:
    faults = []
    if mapping.column("name") is None:
        faults.append(
            Fault(
                place(sheet.name, max(mapping.header, 0), 0),
                "No column holds the pupils' names; choose one.",
            )
        )
    faults += [
        Fault(
            place(sheet.name, max(mapping.header, 0), column),
            "A second table seems to begin here; move it below the first, or it is left out.",
        )
        for column in mapping.beside
    ]
    taken: dict[str, int] = {}
    for one in mapping.columns:
        if one.field != "ignore" and one.field in taken:
            faults.append(
                Fault(
                    place(sheet.name, max(mapping.header, 0), one.column),
                    "Two columns are taken for the same thing; choose one of them.",
                )
            )
        taken.setdefault(one.field, one.column)
    return faults


def _no_pupil(sheet: Sheet, mapping: Mapping, index: int) -> bool:
    """Tell whether a row is empty, the heading once more, or a note below the list."""
    row = sheet.rows[index]
    texts = [cell.text.strip() for cell in row if cell.text.strip()]
    if not texts:
        return True
    if mapping.header >= 0:
        heads = headings(sheet, mapping.header)
        own = headings(sheet, index)
        same = sum(bool(text) and text == head for text, head in zip(own, heads, strict=False))
        if same >= 2 or (same == 1 and len(texts) == 1):  # noqa: PLR2004 -- one may be a coincidence
            return True
    at = mapping.column("name")
    name = sheet.at(index, at).text.strip() if at is not None else ""
    footer = bool(_FOOTER.fullmatch(texts[0])) and len(texts) <= _LONGEST_FOOTER
    alone = not name and len(set(texts)) == 1
    return footer or alone or bool(_FOOTER.fullmatch(name))


def _row(sheet: Sheet, mapping: Mapping, index: int, groups: Sequence[Group]) -> RosterRow:
    fields = {one.field: one.column for one in reversed(mapping.columns) if one.field != "ignore"}
    line = Line(
        sheet=sheet,
        places={name: place(sheet.name, index, column) for name, column in fields.items()},
        cells={name: sheet.at(index, column) for name, column in fields.items()},
    )
    name = name_of(line) if "name" in fields else ""
    if not name and "name" in fields and sheet.at(index, fields["name"]) is EMPTY:
        line.fault("name", "The name is missing; type it or leave the row out.")
    pupil = Pupil(
        key="",
        name=name,
        name_latin=line.text("name_latin"),
        class_name=class_of(line),
        born=born_of(line),
        gender=gender_of(line),
        group=_group(line, groups),
        id_number=id_number_of(line),
        guardians=guardians_of(line),
        health=Health(
            allergies=list_of(line, "allergies"),
            medicines=list_of(line, "medicines"),
            notes=line.text("notes", 5000),
        ),
        diet=list_of(line, "diet"),
    )
    pupil = _derive(pupil, line)
    return RosterRow(
        row=index + 1,
        pupil=pupil if name else None,
        faults=tuple(line.faults),
        warnings=tuple(line.warnings),
        derived=tuple(line.derived),
    )


def _group(line: Line, groups: Sequence[Group]) -> str:
    text = line.text("group")
    if not text:
        return ""
    for group in groups:
        if text.casefold() in {
            group.key,
            *(said.casefold() for said in group.name.given().values()),
        }:
            return group.key
    line.note(
        Fault(
            line.places["group"],
            "The trip has no group %(found)s; the pupil comes without a group.",
            {"found": f"“{text[:40]}”"},
        )
    )
    return ""


def _derive(pupil: Pupil, line: Line) -> Pupil:
    """Return the pupil with birth date and sex of the identity number where they were missing."""
    told = national_id.identity(pupil.id_number)
    if told is None:
        return pupil
    if pupil.born is None and not line.cells.get("born", EMPTY).text.strip():
        line.derived.append("born")
        pupil = replace(pupil, born=told.born)
    elif pupil.born not in (None, told.born):
        line.note(Fault(
            line.places["born"],
            "The identity number says %(told)s; one of the two is wrong.",
            {"told": told.born.isoformat()},
        ))  # fmt: skip
    if pupil.gender is None and not line.cells.get("gender", EMPTY).text.strip():
        line.derived.append("gender")
        pupil = replace(pupil, gender=told.gender)
    elif pupil.gender not in (None, told.gender):
        line.note(
            Fault(
                line.places["gender"],
                "The identity number says otherwise; one of the two is wrong.",
            )
        )
    return pupil


def _marked(
    rows: list[RosterRow], known: Sequence[Pupil], sheet: Sheet, mapping: Mapping
) -> list[RosterRow]:
    """Return the rows, each child's second appearance marked with where the first is."""
    seen: dict[str, list[tuple[Pupil, str]]] = {}
    for pupil in known:
        _remember(seen, pupil, pupil.key)
    marked = []
    for row in rows:
        if row.pupil is None:
            marked.append(row)
            continue
        pupil = row.pupil
        twin = next(
            (where for other, where in seen.get(_folded(pupil.name), []) if _may_be(pupil, other)),
            "",
        ) or next((where for _, where in seen.get(pupil.id_number, []) if pupil.id_number), "")
        marked.append(replace(row, duplicate_of=twin))
        _remember(seen, pupil, place(sheet.name, row.row - 1, mapping.column("name") or 0))
    return marked


def _remember(seen: dict[str, list[tuple[Pupil, str]]], pupil: Pupil, where: str) -> None:
    seen.setdefault(_folded(pupil.name), []).append((pupil, where))
    if pupil.id_number:
        seen.setdefault(pupil.id_number, []).append((pupil, where))


def _folded(name: str) -> str:
    return re.sub(r"[\s·•]", "", name).casefold()


def _may_be(one: Pupil, other: Pupil) -> bool:
    """Tell whether two pupils of one name may be the same child."""
    if one.id_number and other.id_number:
        return one.id_number == other.id_number
    if one.born and other.born:
        return one.born == other.born
    return not (one.class_name and other.class_name) or one.class_name == other.class_name
