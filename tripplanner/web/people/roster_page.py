"""The preview of a class list: columns, rows, faults by cell, totals."""

from collections.abc import Sequence
from dataclasses import dataclass

from tripplanner.domain.trip import Pupil
from tripplanner.errors import Fault
from tripplanner.exchange.roster.column_detection import FIELDS
from tripplanner.exchange.roster.reading import RosterPreview, RosterRow, Table
from tripplanner.exchange.workbook.sheets import letters
from tripplanner.web.http.forms import Form
from tripplanner.web.http.languages import words
from tripplanner.web.http.stale import masked
from tripplanner.web.people.people import Head
from tripplanner.web.people.people_words import Sign
from tripplanner.wording import fault_text, gender_name

#: So many rows of a sheet are offered as its heading.
_HEADER_ROWS = 30
_SAMPLES = 3
_SURE = 0.9
_LONG = 40


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
class RowLine:
    """One row as it would be imported. ``state`` is ready, fault, duplicate or empty."""

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


@dataclass(frozen=True, slots=True)
class PreviewPage:
    """All that ``roster/preview.html`` may use."""

    head: Head
    form: Form
    token: str
    filename: str
    sheets: list[str]
    sheet: int
    header: int
    headers: list[tuple[int, str]]
    columns: list[ColumnLine]
    fields: list[tuple[str, str]]
    faults: list[Note]
    rows: list[RowLine]
    skipped: list[int]
    ready: int
    duplicates: int
    faulty: int
    groups: list[tuple[str, str]]
    has_name: bool


def field_names() -> dict[str, str]:
    """Return what each field of a list is called."""
    say = words().gettext
    return {
        "name": say("Name"),
        "name_latin": say("Name in Latin letters"),
        "gender": say("Sex"),
        "class": say("Class"),
        "grade": say("Grade"),
        "born": say("Date of birth"),
        "id_number": say("Identity number"),
        "group": say("Group"),
        "guardian1_name": say("Guardian 1: name"),
        "guardian1_phone": say("Guardian 1: phone"),
        "guardian1_relation": say("Guardian 1: relation"),
        "guardian2_name": say("Guardian 2: name"),
        "guardian2_phone": say("Guardian 2: phone"),
        "guardian2_relation": say("Guardian 2: relation"),
        "allergies": say("Allergies"),
        "medicines": say("Medicines"),
        "diet": say("Diet"),
        "notes": say("Health notes"),
        "ignore": say("leave out"),
    }


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
    mapping = found.mapping
    names = field_names()
    chosen = set(form.many("row")) if form.holds("for") else None
    rows = [_row(it, signs, chosen) for it in found.rows]
    say = words().gettext
    return PreviewPage(
        head=head,
        form=form,
        token=token,
        filename=table.filename,
        sheets=[sheet.name for sheet in table.sheets],
        sheet=mapping.sheet,
        header=mapping.header,
        headers=_headers(table, mapping.sheet, mapping.header),
        columns=_columns(table, found),
        fields=[(name, names.get(name, name)) for name in FIELDS],
        faults=_notes(found.faults),
        rows=rows,
        skipped=list(found.skipped),
        ready=sum(it.ready for it in found.rows),
        duplicates=sum(bool(it.duplicate_of) for it in found.rows),
        faulty=sum(bool(it.faults) or it.pupil is None for it in found.rows),
        groups=[("", say("no group yet")), *((it.key, it.name) for it in signs.values())],
        has_name=mapping.column("name") is not None,
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


def _row(row: RosterRow, signs: dict[str, Sign], chosen: set[str] | None) -> RowLine:
    pupil = row.pupil or Pupil(key="", name="")
    state = "ready"
    if row.pupil is None:
        state = "empty"
    elif row.faults:
        state = "fault"
    elif row.duplicate_of:
        state = "duplicate"
    notes = _notes(row.faults)
    if row.duplicate_of:
        notes.append(_twin(row.duplicate_of))
    health = [*pupil.health.allergies, *pupil.health.medicines, *pupil.diet, pupil.health.notes]
    return RowLine(
        row=row.row,
        state=state,
        ticked=row.ready if chosen is None else str(row.row) in chosen,
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
        remarks=_notes(row.warnings),
    )


def _twin(where: str) -> Note:
    """Say where the same child stands already: in a cell of the list, or on the trip."""
    say = words().gettext
    if "!" in where:
        return Note(where, say("The same child stands in this cell already."))
    return Note("", say("This child is on the trip already."))


def _notes(faults: Sequence[Fault]) -> list[Note]:
    return [Note(it.where, fault_text(it, words())) for it in faults]
