"""A plain class list: what it would become, shown before anything is imported.

``read_table`` reads the file, ``guess`` says what each column seems to hold, a teacher
changes that, ``preview`` says what would come of each row, and ``pupils`` makes the
pupils of the rows that were confirmed. All of it is plain values; nothing is stored.
"""

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from collections.abc import Mapping as Pairs
from dataclasses import dataclass, replace
from datetime import date

from tripplanner.domain.people import Group, Pupil
from tripplanner.domain.person_names import folded_name
from tripplanner.errors import Fault, Faults
from tripplanner.exchange.roster.column_detection import Mapping, guess, lists, mapping_of
from tripplanner.exchange.roster.headings import LISTS
from tripplanner.exchange.roster.matching import Change, Known, changes, may_be_same, merged
from tripplanner.exchange.roster.row_reading import RosterRow, Skipped, day_first, read_rows
from tripplanner.exchange.roster.table import Table, read_table
from tripplanner.exchange.trip_file.contract import MOST_ITEMS
from tripplanner.exchange.workbook.sheets import letters, place

__all__ = [
    "Change",
    "Mapping",
    "RosterPreview",
    "RosterRow",
    "Skipped",
    "Table",
    "guess",
    "lists",
    "mapping_of",
    "preview",
    "pupils",
    "read_table",
    "updates",
]

_OWN_KEY = re.compile(r"p(\d{1,6})")


@dataclass(frozen=True, slots=True)
class RosterPreview:
    """What would come of a list. ``skipped`` are rows with something in them that are no pupils.

    ``mappings`` are the readings of the sheets, most lists have one; ``next_number`` is the
    figure in the key of the next pupil (``p21``).
    """

    mappings: tuple[Mapping, ...]
    rows: tuple[RosterRow, ...]
    faults: tuple[Fault, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    next_number: int = 1

    @property
    def mapping(self) -> Mapping:
        """Return the reading of the first sheet."""
        return self.mappings[0]

    @property
    def clean(self) -> bool:
        """Tell whether every row is ready and nothing needs a look."""
        return not self.faults and all(it.ready and not it.warnings for it in self.rows)


def preview(
    table: Table,
    mappings: Mapping | Sequence[Mapping],
    known: Sequence[Pupil] = (),
    groups: Sequence[Group] = (),
    on: date | None = None,
) -> RosterPreview:
    """Return what would come of a table under its mappings; nothing is imported.

    ``known`` are the pupils already on the trip, ``groups`` its groups, which a column of
    groups names by key or name. ``on`` is a day on which the pupils go to school, by which
    dates of birth are judged. Several mappings read several sheets; each sheet's name is
    then the class of its pupils who have none.
    """
    every = (mappings,) if isinstance(mappings, Mapping) else tuple(mappings)
    faults = [it for mapping in every for it in _overall(table, mapping, several=len(every) > 1)]
    faults += _elsewhere(table, every)
    rows: list[RosterRow] = []
    skipped: list[Skipped] = []
    for mapping in every:
        sheet = table.sheets[mapping.sheet]
        for found in read_rows(sheet, mapping, groups, on, named=len(every) > 1):
            if isinstance(found, Skipped):
                skipped.append(found)
            elif len(rows) < MOST_ITEMS:
                rows.append(found)
            else:
                faults.append(
                    Fault(
                        place(sheet.name, found.row - 1, 0),
                        "Only the first %(most)d rows are read.",
                        {"most": MOST_ITEMS},
                    )
                )
                break
    if not (rows or skipped):
        at = max(every[0].header, 0)
        faults.append(
            Fault(place(table.sheets[every[0].sheet].name, at, 0), "No pupil stands in this list.")
        )
    hidden = [it for it in rows if it.unseen]
    if hidden:
        faults.append(_hidden_rows(table, hidden))
    numbers = [int(own[1]) for one in known if (own := _OWN_KEY.fullmatch(one.key))]
    return RosterPreview(
        mappings=every,
        rows=tuple(_marked(rows, known, table, every)),
        faults=tuple(faults),
        skipped=tuple(skipped),
        next_number=max(numbers, default=0) + 1,
    )


def pupils(preview: RosterPreview, accept: Collection[str] | None = None) -> tuple[Pupil, ...]:
    """Return the pupils of the accepted rows (by ``id``), with new keys ``p01``, ``p02``, ...

    None accepts every row that is ready. An accepted row with faults comes without its
    faulty values. Children who are on the trip with changes are no new pupils: see ``updates``.

    Raises:
        Faults: if an accepted row holds no pupil.
    """
    rows = {row.id: row for row in preview.rows}
    wanted = (
        [row.id for row in preview.rows if row.ready]
        if accept is None
        else [it for it in rows if it in accept]
    )
    lost = {*(accept or ()), *wanted} - {it for it in rows if rows[it].pupil is not None}
    if lost:
        raise Faults([Fault(name, "There is no pupil in this row.") for name in sorted(lost)])
    found = [one for name in wanted if (one := rows[name].pupil) is not None]
    return tuple(
        replace(pupil, key=f"p{number:02d}")
        for number, pupil in enumerate(found, preview.next_number)
    )


def updates(
    preview: RosterPreview, known: Sequence[Pupil], take: Pairs[str, Collection[str]] | None = None
) -> tuple[Pupil, ...]:
    """Return pupils of the trip as they are with what a list says more.

    ``take`` are parts by row (``id``); None takes what fills gaps and nothing else.
    """
    by_key = {one.key: one for one in known}
    found: dict[str, Pupil] = {}
    for row in preview.rows:
        if row.pupil is None or row.duplicate_of not in by_key or not row.changes:
            continue
        confirmed = (
            [it.part for it in row.changes if it.fills] if take is None else take.get(row.id, ())
        )
        parts = {it.part for it in row.changes} & set(confirmed)
        if parts:
            before = found.get(row.duplicate_of, by_key[row.duplicate_of])
            found[row.duplicate_of] = merged(before, row.pupil, parts)
    return tuple(found.values())


def _overall(table: Table, mapping: Mapping, *, several: bool) -> Iterator[Fault]:
    """Yield what is to be said about a whole sheet."""
    sheet = table.sheets[mapping.sheet]
    at = max(mapping.header, 0)
    if not mapping.has_name and not several:
        yield Fault(place(sheet.name, at, 0), "No column holds the pupils' names; choose one.")
    for column in mapping.beside:
        yield Fault(
            place(sheet.name, at, column),
            "A second table seems to begin here; move it below the first, or it is left out.",
        )
    if mapping.names and not mapping.beside:
        yield Fault(
            place(sheet.name, at, mapping.names[0]),
            "Names seem to stand in these columns, too: %(columns)s. Only column %(taken)s is"
            " read; put all names into one column.",
            {
                "columns": ", ".join(letters(it) for it in mapping.names),
                "taken": letters(mapping.column("name") or 0),
            },
        )
    taken: set[str] = set()
    for one in mapping.columns:
        if one.field in taken and one.field not in LISTS and one.field != "ignore":
            yield Fault(
                place(sheet.name, at, one.column),
                "Two columns are taken for the same thing; choose one of them.",
            )
        taken.add(one.field)
    order = day_first(sheet, mapping)
    if order is not None:
        yield Fault(
            place(sheet.name, at, mapping.column("born") or 0),
            "The dates in this column are read as day, month, year: some can be nothing else."
            if order
            else "The dates in this column are read as month, day, year: some can be nothing else.",
        )


def _elsewhere(table: Table, every: Sequence[Mapping]) -> Iterator[Fault]:
    """Yield the sheets that look like lists of pupils, but are not read."""
    read = {it.sheet for it in every}
    others = [table.sheets[it].name for it in lists(table) if it not in read]
    if others:
        yield Fault(
            "/",
            "These sheets hold lists, too, and are not read now: %(sheets)s.",
            {"sheets": ", ".join(others)},
        )
    if table.unread:
        yield Fault(
            "/",
            "These sheets are hidden in the file and are not read: %(sheets)s.",
            {"sheets": ", ".join(table.unread)},
        )


def _hidden_rows(table: Table, rows: Sequence[RosterRow]) -> Fault:
    named = ", ".join(str(it.row) for it in rows[:20]) + (", …" if len(rows) > 20 else "")  # noqa: PLR2004 -- enough to look
    return Fault(
        table.sheets[rows[0].sheet].name,
        "Rows that are hidden or filtered out in the file are shown, but not ticked: %(rows)s.",
        {"rows": named},
    )


def _marked(
    rows: Sequence[RosterRow], known: Sequence[Pupil], table: Table, every: Sequence[Mapping]
) -> Iterator[RosterRow]:
    """Yield the rows, each child's second appearance marked with where the first is."""
    on_trip = Known(known)
    names_at = {it.sheet: _name_column(it) for it in every}
    names = [folded_name(it.pupil.name) for it in rows if it.pupil is not None]
    often = Counter(names)
    seen: dict[str, list[tuple[Pupil, str]]] = {}
    for row in rows:
        if row.pupil is None:
            yield row
            continue
        pupil, name = row.pupil, folded_name(row.pupil.name)
        twin = next((at for other, at in seen.get(name, []) if may_be_same(pupil, other)), "")
        if not twin and pupil.id_number:
            twin = next((at for _, at in seen.get(pupil.id_number, [])), "")
        where = place(table.sheets[row.sheet].name, row.row - 1, names_at[row.sheet])
        seen.setdefault(name, []).append((pupil, where))
        if pupil.id_number:
            seen.setdefault(pupil.id_number, []).append((pupil, where))
        if twin:
            yield replace(row, duplicate_of=twin)
            continue
        other = on_trip.twin(pupil, alone=often[name] == 1)
        if other is not None:
            yield replace(row, duplicate_of=other.key, changes=changes(other, pupil))
            continue
        namesakes = on_trip.namesakes(pupil)
        yield (
            replace(row, warnings=(*row.warnings, _namesake(where, namesakes[0])))
            if namesakes
            else row
        )


def _name_column(mapping: Mapping) -> int:
    columns = (mapping.column(it) for it in ("name", "surname", "forename"))
    return next((it for it in columns if it is not None), 0)


def _namesake(where: str, other: Pupil) -> Fault:
    return Fault(
        where,
        "A pupil of this name is on the trip already (%(key)s), with another class, birth date or"
        " number: another child?",
        {"key": other.key},
    )
