"""The preview of a class list: columns, rows, faults by cell, totals."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from tripplanner.domain.people import Pupil
from tripplanner.errors import Fault
from tripplanner.exchange.roster.column_detection import Mapping, lists
from tripplanner.exchange.roster.headings import FIELDS
from tripplanner.exchange.roster.reading import Change, RosterPreview, RosterRow, Table
from tripplanner.exchange.workbook.sheets import letters
from tripplanner.web.http.forms import Form
from tripplanner.web.http.languages import words
from tripplanner.web.http.stale import masked
from tripplanner.web.people.people import Head
from tripplanner.web.people.people_words import Sign
from tripplanner.wording import fault_text, gender_name
from tripplanner.wording.roster_words import column_name, part_name, part_text, unseen_reason

#: So many rows of a sheet are offered as its heading.
_HEADER_ROWS = 30
_SAMPLES = 3
_SURE = 0.9
_LONG = 40
#: What stands for all sheets of a workbook in the address.
EVERY = "all"


@dataclass(frozen=True, slots=True)
class ColumnLine:
    """One column: where it is, its heading, what it was taken for, some of its values."""

    number: int
    letter: str
    heading: str
    field: str
    is_sure: bool
    samples: list[str]


@dataclass(frozen=True, slots=True)
class Note:
    """One fault or remark: its cell and the words."""

    where: str
    text: str


@dataclass(frozen=True, slots=True)
class ChangeLine:
    """What the list says about a pupil on the trip; ``name`` is the tick's value."""

    name: str
    what: str
    old: str
    new: str
    ticked: bool


@dataclass(frozen=True, slots=True)
class SheetLine:
    """One of several sheets that are read at once: its columns in words."""

    name: str
    columns: str


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A row that is no pupil: where, and why."""

    where: str
    text: str


@dataclass(frozen=True, slots=True)
class RowLine:
    """One row as it would be imported.

    ``state`` is ready, fault, duplicate, known, unseen or empty; ``id`` names it in the form.
    """

    id: str
    sheet: str
    row: int
    state: str
    ticked: bool
    name: str
    name_latin: str
    class_name: str
    gender: str
    born: str
    id_number: str
    derived: tuple[str, ...]
    guardians: list[tuple[str, str]]
    group: str
    other: str
    notes: list[Note]
    remarks: list[Note]
    changes: list[ChangeLine]


@dataclass(frozen=True, slots=True)
class PreviewPage:
    """All that ``roster/preview.html`` may use."""

    head: Head
    form: Form
    token: str
    filename: str
    sheets: list[tuple[str, str]]
    sheet: str
    read: list[SheetLine]
    header: int
    headers: list[tuple[int, str]]
    columns: list[ColumnLine]
    fields: list[tuple[str, str]]
    faults: list[Note]
    rows: list[RowLine]
    skipped: list[LeftOut]
    ready: int
    duplicates: int
    changed: int
    unseen: int
    faulty: int
    groups: list[tuple[str, str]]
    has_name: bool


def change_name(row: str, change: Change) -> str:
    """Return the value of a change's tick: the row, the part, and what was shown of both."""
    shown = hashlib.sha256(f"{change.old}\n{change.new}".encode()).hexdigest()[:16]
    return f"{row}.{change.part}.{shown}"


def preview_page(
    *,
    head: Head,
    token: str,
    table: Table,
    found: RosterPreview,
    signs: dict[str, Sign],
    form: Form,
) -> PreviewPage:
    """Return the page of one reading of a list; what the form ticked stays ticked."""
    mapping, several = found.mapping, len(found.mappings) > 1
    chosen = set(form.many("row")) if form.holds("for") else None
    taken = set(form.many("change")) if form.holds("for") else None
    names = [sheet.name for sheet in table.sheets]
    rows = [_row(it, signs, chosen, taken, names[it.sheet] if several else "") for it in found.rows]
    say = words().gettext
    sheets = [(str(at), name) for at, name in enumerate(names)]
    if len(lists(table)) > 1:
        sheets.append((EVERY, say("all lists at once; the sheet is the class")))
    return PreviewPage(
        head=head,
        form=form,
        token=token,
        filename=table.filename,
        sheets=sheets,
        sheet=EVERY if several else str(mapping.sheet),
        read=[_sheet(it, names[it.sheet]) for it in found.mappings] if several else [],
        header=mapping.header,
        headers=_headers(table, mapping.sheet, mapping.header),
        columns=[] if several else _columns(table, found),
        fields=[(name, column_name(name, words())) for name in FIELDS],
        faults=_notes(found.faults),
        rows=rows,
        skipped=[_left_out(it.reason) for it in found.skipped],
        ready=sum(it.ready for it in found.rows),
        duplicates=sum(it.state == "duplicate" for it in rows),
        changed=sum(it.state == "known" for it in rows),
        unseen=sum(it.state == "unseen" for it in rows),
        faulty=sum(bool(it.faults) or it.pupil is None for it in found.rows),
        groups=[("", say("no group yet")), *((it.key, it.name) for it in signs.values())],
        has_name=mapping.has_name,
    )


def _sheet(mapping: Mapping, name: str) -> SheetLine:
    say = words()
    taken = [
        f"{letters(it.column)} {column_name(it.field, say)}"
        for it in mapping.columns
        if it.field != "ignore"
    ]
    return SheetLine(name, say.gettext(", ").join(taken))


def _left_out(reason: Fault) -> LeftOut:
    sheet, _, cell = reason.where.rpartition("!")
    return LeftOut(
        f"{sheet} {cell.lstrip('ABCDEFGHIJKLMNOPQRSTUVWXYZ')}", fault_text(reason, words())
    )


def _headers(table: Table, sheet: int, chosen: int) -> list[tuple[int, str]]:
    """Return the rows that may be the heading, each with its first words."""
    say = words().gettext
    rows = table.sheets[sheet].rows
    found = [(-1, say("there is none"))]
    for at in sorted({*range(min(len(rows), _HEADER_ROWS)), max(chosen, 0)}):
        if at < len(rows):
            texts = dict.fromkeys(cell.text.strip() for cell in rows[at] if cell.text.strip())
            shown = " · ".join(texts)[:_LONG]
            if shown or at == chosen:
                found.append((at, f"{at + 1}: {shown}"))
    return found


def _columns(table: Table, found: RosterPreview) -> list[ColumnLine]:
    sheet = table.sheets[found.mapping.sheet]
    pupils = [it.row - 1 for it in found.rows[:50]]
    lines = []
    for it in found.mapping.columns:
        values = dict.fromkeys(
            text for at in pupils if (text := sheet.at(at, it.column).text.strip())
        )
        samples = [value[:_LONG] for value in list(values)[:_SAMPLES]]
        if it.field == "id_number":
            samples = [masked(value) for value in samples]
        if samples or it.heading:
            lines.append(
                ColumnLine(
                    it.column,
                    letters(it.column),
                    it.heading[:_LONG],
                    it.field,
                    it.confidence >= _SURE,
                    samples,
                )
            )
    return lines


def _row(
    row: RosterRow,
    signs: dict[str, Sign],
    chosen: set[str] | None,
    taken: set[str] | None,
    sheet: str,
) -> RowLine:
    pupil = row.pupil or Pupil(key="", name="")
    notes = _notes(row.faults)
    if row.duplicate_of:
        notes.append(_twin(row.duplicate_of))
    remarks = _notes(row.warnings)
    if row.unseen:
        remarks.append(Note("", unseen_reason(row.unseen, words())))
    health = [*pupil.health.allergies, *pupil.health.medicines, *pupil.diet, pupil.health.notes]
    return RowLine(
        id=row.id,
        sheet=sheet,
        row=row.row,
        state=_state(row),
        ticked=row.ready if chosen is None else row.id in chosen,
        name=pupil.name,
        name_latin=pupil.name_latin,
        class_name=pupil.class_name,
        gender=gender_name(pupil.gender, words()) if pupil.gender else "",
        born=pupil.born.isoformat() if pupil.born else "",
        id_number=masked(pupil.id_number),
        derived=row.derived,
        guardians=[(it.name, it.phone) for it in pupil.guardians],
        group=signs[pupil.group].name if pupil.group in signs else "",
        other=words().gettext(", ").join(it for it in health if it),
        notes=notes,
        remarks=remarks,
        changes=[_change(row.id, it, signs, taken) for it in row.changes],
    )


def _state(row: RosterRow) -> str:
    if row.pupil is None:
        return "empty"
    if row.duplicate_of and row.changes:
        return "known"
    return {"left_out": "unseen"}.get(row.status, row.status)


def _change(row: str, change: Change, signs: dict[str, Sign], taken: set[str] | None) -> ChangeLine:
    name = change_name(row, change)
    old, new = (
        masked(it) if change.part == "id_number" else part_text(change.part, it, words())
        for it in (change.old, change.new)
    )
    if change.part == "group":
        old, new = (signs[it].name if it in signs else it for it in (change.old, change.new))
    return ChangeLine(
        name=name,
        what=part_name(change.part, words()),
        old=old,
        new=new,
        ticked=change.fills if taken is None else name in taken,
    )


def _twin(where: str) -> Note:
    """Say where the same child stands already: in a cell of the list, or on the trip."""
    say = words().gettext
    if "!" in where:
        return Note(where, say("The same child stands in this cell already."))
    return Note("", say("This child is on the trip already."))


def _notes(faults: Sequence[Fault]) -> list[Note]:
    return [Note(it.where, fault_text(it, words())) for it in faults]
