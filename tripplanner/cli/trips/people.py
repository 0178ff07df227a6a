"""``tripplanner people``: class lists into a trip, read as the screen reads them."""

import argparse
import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from zoneinfo import ZoneInfo

from tripplanner.cli.terminal.console import Console
from tripplanner.cli.terminal.data import opened
from tripplanner.cli.terminal.files import read_file
from tripplanner.cli.terminal.options import common_options
from tripplanner.domain.access import SYSTEM
from tripplanner.domain.trip import Trip
from tripplanner.errors import BadInput, Fault
from tripplanner.exchange.roster.column_detection import every_list, guess, readings
from tripplanner.exchange.roster.reading import (
    Mapping,
    RosterPreview,
    RosterRow,
    Skipped,
    Table,
    preview,
    pupils,
    read_table,
    updates,
)
from tripplanner.exchange.workbook.sheets import letters
from tripplanner.i18n import LANGUAGES, catalogue
from tripplanner.services.trips.people import add_roster, pupil_fields
from tripplanner.store.database.base import utc_now
from tripplanner.store.database.engine import write
from tripplanner.store.loading import find_id, load
from tripplanner.wording import fault_text
from tripplanner.wording.roster_words import part_name, part_text, unseen_reason

_NEEDS_A_LOOK = 3
_STATE_NAMES = {
    "ready": "ready",
    "fault": "has a fault",
    "duplicate": "there already",
    "left_out": "left out",
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Name the trip and the list."""
    common = [common_options()]
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    into = actions.add_parser(
        "import", help="put the pupils of a class list on a trip", parents=common
    )
    into.add_argument("trip", metavar="TRIP", help="its key or id")
    into.add_argument(
        "file", type=Path, metavar="FILE", help="Excel (.xlsx, .xls), .ods, or text such as CSV"
    )
    which = into.add_mutually_exclusive_group()
    which.add_argument("--sheet", metavar="NAME", help="only this sheet of a workbook")
    which.add_argument(
        "--all-sheets",
        action="store_true",
        help="every sheet that is a list; its name is the class of its pupils",
    )
    into.add_argument(
        "--changes",
        action="store_true",
        help="take also what the list says otherwise about pupils who are on the trip",
    )
    into.add_argument("--dry-run", action="store_true", help="only say what would come of it")
    into.add_argument("--json", action="store_true", help="print what was read as JSON")
    into.epilog = (
        "Rows that are ready are imported, gaps of pupils on the trip are filled. Exits with 3 when"
        " something needs a look: a fault, a pupil there already, a row hidden in the file."
    )


def run(console: Console, arguments: argparse.Namespace) -> int:
    """Read the list, import what is ready, and say what came of each row."""
    table = read_table(read_file(arguments.file), arguments.file.name)
    with opened(console.settings) as session:
        trip_id = find_id(session, arguments.trip)
        new = filled = 0
        if arguments.dry_run:
            found = _read(table, load(session, trip_id), arguments)
        else:
            with write(session):
                trip = load(session, trip_id)
                found = _read(table, trip, arguments)
                take = {row.id: [it.part for it in row.changes] for row in found.rows}
                known = updates(found, trip.pupils, take if arguments.changes else None)
                fresh = pupils(found)
                if fresh or known:
                    add_roster(session, trip_id, fresh, SYSTEM, known=known)
                new, filled = len(fresh), len(known)
    if arguments.json:
        console.data(as_data(found, table, console))
    else:
        _print(console, found, table)
        if arguments.dry_run:
            console.say("Nothing was changed.")
        else:
            console.say(
                "New pupils: %(new)d, pupils with more known: %(known)d.", new=new, known=filled
            )
    return 0 if found.clean else _NEEDS_A_LOOK


def _read(table: Table, trip: Trip, arguments: argparse.Namespace) -> RosterPreview:
    today = utc_now().astimezone(ZoneInfo(trip.zone)).date()
    on = max(today, trip.starts)
    return preview(table, _mappings(table, arguments, on), trip.pupils, trip.groups, on)


def _mappings(table: Table, arguments: argparse.Namespace, on: dt.date) -> Sequence[Mapping]:
    names = [sheet.name for sheet in table.sheets]
    if arguments.sheet:
        if arguments.sheet not in names:
            raise BadInput(
                "The file has no sheet “%(name)s”; it has: %(names)s.",
                name=arguments.sheet,
                names=", ".join(names),
            )
        at = names.index(arguments.sheet)
        return (replace(guess(replace(table, sheets=(table.sheets[at],)), on), sheet=at),)
    if arguments.all_sheets:
        return every_list(table, on) or (guess(table, on),)
    return readings(table, on)


def as_data(found: RosterPreview, table: Table, console: Console) -> dict[str, object]:
    """Return what a list was read as, as ``people import --json`` prints it."""
    rows: list[RosterRow | Skipped] = sorted(
        (*found.rows, *found.skipped), key=lambda it: (it.sheet, it.row)
    )
    remarks = [*found.faults, *(it for row in found.rows for it in row.warnings)]
    return {
        "columns": _columns(found.mapping),
        "sheets": [
            {
                "sheet": table.sheets[it.sheet].name,
                "header": it.header + 1 or None,
                "columns": _columns(it),
            }
            for it in found.mappings
        ],
        "warnings": [_located(it, console) for it in remarks],
        "rows": [
            _row(it, table) if isinstance(it, RosterRow) else _left_out(it, table) for it in rows
        ],
    }


def _columns(mapping: Mapping) -> dict[str, str]:
    return {
        letters(it.column): it.field for it in mapping.columns if it.heading or it.field != "ignore"
    }


def _row(row: RosterRow, table: Table) -> dict[str, object]:
    pupil = None
    if row.pupil is not None:
        pupil = {name: value for name, value in pupil_fields(row.pupil).items() if name != "key"}
    found: dict[str, object] = {
        "row": row.row,
        "sheet": table.sheets[row.sheet].name,
        "status": row.status,
        "pupil": pupil,
        "faults": [_fault(it) for it in row.faults],
    }
    if row.warnings:
        found["warnings"] = [_fault(it) for it in row.warnings]
    if row.unseen:
        found["reason"] = {it: unseen_reason(row.unseen, catalogue(it)) for it in LANGUAGES}
    if row.duplicate_of:
        found["duplicate_of"] = row.duplicate_of
        found["changes"] = [
            {"part": it.part, "old": it.old, "new": it.new, "fills": it.fills} for it in row.changes
        ]
    return found


def _left_out(row: Skipped, table: Table) -> dict[str, object]:
    return {
        "row": row.row,
        "sheet": table.sheets[row.sheet].name,
        "status": "left_out",
        "pupil": None,
        "faults": [],
        "reason": {it: fault_text(row.reason, catalogue(it)) for it in LANGUAGES},
    }


def _fault(fault: Fault) -> dict[str, object]:
    return {
        "cell": _cell(fault),
        "message": {it: fault_text(fault, catalogue(it)) for it in LANGUAGES},
    }


def _cell(fault: Fault) -> str:
    """Return the cell without its sheet, which the row names: ``C5``."""
    return fault.where.rpartition("!")[2]


def _located(fault: Fault, console: Console) -> str:
    place = f"{_cell(fault)}: " if "!" in fault.where else ""
    return f"{place}{fault_text(fault, console.words)}"


def _print(console: Console, found: RosterPreview, table: Table) -> None:
    for it in found.faults:
        console.note("%(text)s", text=_located(it, console))
    for row in found.rows:
        name = row.pupil.name if row.pupil is not None else "–"
        sheet = f"{table.sheets[row.sheet].name} " if len(found.mappings) > 1 else ""
        console.line(f"{sheet}{row.row}  {_state(row, console)}  {name}")
        for fault in (*row.faults, *row.warnings):
            console.line(f"    {_located(fault, console)}")
        if row.unseen:
            console.line(f"    {unseen_reason(row.unseen, console.words)}")
        for change in row.changes:
            old, new = (
                part_text(change.part, it, console.words) for it in (change.old, change.new)
            )
            console.line(f"    {part_name(change.part, console.words)}: {old or '–'} → {new}")
    for skipped in found.skipped:
        console.line(f"{skipped.row}  {fault_text(skipped.reason, console.words)}")


def _state(row: RosterRow, console: Console) -> str:
    return console.text(_STATE_NAMES[row.status])
