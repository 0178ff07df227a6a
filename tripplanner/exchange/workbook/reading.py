"""A trip from an Excel workbook: the trip file's contents, one sheet per list."""

from dataclasses import dataclass, field

from tripplanner.domain.trip import Trip
from tripplanner.errors import Fault, Faults
from tripplanner.exchange.trip_file.codecs import UNKNOWN_KEY, ListOf
from tripplanner.exchange.trip_file.contract import FORMAT, LISTS
from tripplanner.exchange.trip_file.fault_log import BAD, Json, Log, readable, shown
from tripplanner.exchange.trip_file.line_numbers import pointer
from tripplanner.exchange.trip_file.trip_tree import read_tree
from tripplanner.exchange.trip_file.vocabulary import GUIDE, SHEETS
from tripplanner.exchange.workbook.cell_values import leaf
from tripplanner.exchange.workbook.columns import Column, Page, folded, headings, sheet_named
from tripplanner.exchange.workbook.files import read_sheets
from tripplanner.exchange.workbook.rules import add_rule
from tripplanner.exchange.workbook.sheets import EMPTY, Sheet, place
from tripplanner.exchange.workbook.writing import template_workbook, write_workbook

__all__ = ["parse_workbook", "template_workbook", "write_workbook"]

#: What is said of a workbook instead, which has no lines.
_MESSAGES = {UNKNOWN_KEY: "Unknown name %(found)s; known here: %(known)s."}


@dataclass(slots=True)
class Building:
    """The trip file's tree as it grows, and the cell that each pointer came from."""

    tree: dict[str, Json]
    log: Log = field(default_factory=Log)
    cells: dict[str, str] = field(default_factory=dict)
    #: Items by (sheet, key), for the sheets that name them: pointer and item.
    items: dict[tuple[str, str], tuple[str, dict[str, Json]]] = field(default_factory=dict)
    #: Sheets and the columns they lack, which is said once and not row by row.
    lacking: set[tuple[str, str]] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class Reading:
    """One sheet being read: what it is, which columns it has, and what it adds to."""

    page: Page
    sheet: Sheet
    columns: dict[int, Column]
    building: Building

    def column(self, path: tuple[str, ...]) -> int | None:
        """Return where the column of a path stands, None if there is none."""
        return next((at for at, column in self.columns.items() if column.path == path), None)


def parse_workbook(data: bytes) -> Trip:
    """Return the trip of an Excel workbook as ``write_workbook`` makes it.

    Raises:
        Faults: with every fault in the file; ``where`` is ``sheet!B7``.
    """
    building = Building({"format": FORMAT})
    for member in LISTS:
        if member.required:
            building.tree[member.name] = []
    pages = _pages(read_sheets(data), building.log)
    for page, sheet in sorted(pages, key=lambda pair: bool(pair[0].parent)):
        _read_page(page, sheet, building)
    if "trip" not in building.tree and not any(page.name == "trip" for page, _ in pages):
        building.log.fault(
            "trip!A1", "The sheet %(name)s is missing.", name=f"trip ({SHEETS['trip']})"
        )
    elif "trip" not in building.tree:
        building.log.fault("trip!A2", "This sheet needs one row with the trip itself.")
    own = building.log
    trip = None
    if "trip" in building.tree:
        values = Log()
        trip = read_tree(building.tree, values)
        _with_cells(values, building)
    if trip is None or own.faults:
        raise Faults(own.all())
    return trip


def _with_cells(values: Log, building: Building) -> None:
    """Move the faults of the values into the log, named by cell; one per cell is enough."""
    parts = {fault.where for fault in building.log.faults}
    for fault in values.all():
        where = fault.where
        while where and where not in building.cells:
            where = where.rpartition("/")[0]
        cell = building.cells.get(where, "trip!A1")
        if (cell.rpartition("!")[0], fault.where.rpartition("/")[2]) in building.lacking:
            continue
        if cell not in parts:
            message = _MESSAGES.get(fault.message, fault.message)
            building.log.faults.append(Fault(readable(cell, 200), message, dict(fault.values)))


def _pages(sheets: tuple[Sheet, ...], log: Log) -> list[tuple[Page, Sheet]]:
    found: list[tuple[Page, Sheet]] = []
    for sheet in sheets:
        page = sheet_named(sheet.name)
        if page is None:
            if sheet.rows and sheet.name.lower() not in (*GUIDE.values(), "_lists"):
                log.fault(
                    place(sheet.name, 0, 0),
                    "Unknown sheet %(found)s; known are %(known)s.",
                    found=shown(sheet.name),
                    known=", ".join(f"{name} ({SHEETS[name]})" for name in SHEETS),
                )
        elif any(page is other for other, _ in found):
            log.fault(
                place(sheet.name, 0, 0),
                "The sheet %(found)s is there twice.",
                found=f"{page.name} ({SHEETS[page.name]})",
            )
        else:
            found.append((page, sheet))
    return found


def _read_page(page: Page, sheet: Sheet, building: Building) -> None:
    top = next((index for index, row in enumerate(sheet.rows) if row), None)
    if top is None:
        return
    columns = _columns(page, sheet, top, building.log)
    reading = Reading(page, sheet, columns, building)
    rows = [index for index in range(top + 1, len(sheet.rows)) if sheet.rows[index]]
    if rows:
        _check_missing(reading, top)
    for row in rows:
        item: dict[str, Json] = {}
        where = _attach(reading, row, item)
        if where is None:
            continue
        building.cells.setdefault(where, place(sheet.name, row, 0))
        for at, column in columns.items():
            if column.path != (page.link,):
                _set(item, where, column, (row, at), reading)
        if page.name == "rules":
            add_rule(item, where, building.tree, building.cells, building.log)
        _tidy(item, page)


def _columns(page: Page, sheet: Sheet, top: int, log: Log) -> dict[int, Column]:
    known = headings(page.name)
    columns: dict[int, Column] = {}
    width = max(len(row) for row in sheet.rows)
    for at in range(width):
        cell = sheet.at(top, at)
        if cell is EMPTY:
            filled = next(
                (r for r in range(top, len(sheet.rows)) if sheet.at(r, at) is not EMPTY), None
            )
            if filled is not None:
                log.fault(place(sheet.name, filled, at), "This column has no heading.")
            continue
        column = known.get(folded(cell.text))
        if column is None:
            log.fault(
                place(sheet.name, top, at),
                "Unknown column %(found)s; known here: %(known)s.",
                found=shown(cell.text),
                known=", ".join(column.english for column in page.columns(("zh",), 1)),
            )
        elif column in columns.values():
            log.fault(
                place(sheet.name, top, at),
                "The column %(found)s is there twice.",
                found=shown(cell.text),
            )
        else:
            columns[at] = column
    return columns


def _check_missing(reading: Reading, top: int) -> None:
    page, sheet, columns, log = reading.page, reading.sheet, reading.columns, reading.building.log
    there = {column.path[0] for column in columns.values()}
    for column in page.columns(("zh",), 1):
        if column.required and column.path[0] not in there:
            reading.building.lacking.add((sheet.name, str(column.path[0])))
            log.fault(
                place(sheet.name, top, 0),
                "The column %(name)s is missing.",
                name=f"{column.path[0]} ({column.heading(page.name, 'zh').removesuffix('.zh')})",
            )


def _attach(reading: Reading, row: int, item: dict[str, Json]) -> str | None:
    """Hang an item where it belongs and return its pointer; None if it belongs nowhere."""
    page, sheet, building = reading.page, reading.sheet, reading.building
    log = building.log
    if page.name == "trip":
        if "trip" in building.tree:
            log.fault(
                place(sheet.name, row, 0), "There is a second trip here; a workbook holds one."
            )
            return None
        building.tree["trip"] = item
        return "/trip"
    if page.name == "rules":
        return f"/rules row {row}"
    if not page.parent:
        items = building.tree.setdefault(page.name, [])
        where = pointer(pointer("", page.name), len(items))
    else:
        parent, at = _parent(reading, row)
        if parent is None:
            return None
        items = parent.setdefault(page.name, [])
        where = pointer(pointer(at, page.name), len(items))
    items.append(item)
    by = "stop" if page.name == "vr" else "key"
    column = reading.column((by,))
    if column is not None:
        building.items.setdefault((page.name, sheet.at(row, column).text.strip()), (where, item))
    return where


def _parent(reading: Reading, row: int) -> tuple[dict[str, Json] | None, str]:
    page, sheet, building = reading.page, reading.sheet, reading.building
    if page.parent == "trip":
        return building.tree.get("trip"), "/trip"
    link = reading.column((page.link,))
    if link is None:
        return None, ""
    named = sheet.at(row, link)
    where, item = building.items.get((page.parent, named.text.strip()), ("", None))
    if item is None:
        building.log.fault(
            place(sheet.name, row, link),
            "Found %(found)s; expected the key of something in %(list)s.",
            found=shown(named.text),
            list=page.parent,
        )
    return item, where


def _set(
    item: dict[str, Json], where: str, column: Column, at: tuple[int, int], reading: Reading
) -> None:
    """Read one cell into an item and remember where it stood."""
    sheet, building = reading.sheet, reading.building
    named = place(sheet.name, *at)
    full = where
    for part in column.path:
        full = pointer(full, part)
        building.cells.setdefault(full, named)
    cell = sheet.at(*at)
    if cell is EMPTY:
        return
    building.cells[full] = named
    value = leaf(cell, column.codec, sheet, named, building.log)
    if value is BAD or value == "":
        return
    holder: Json = item
    for part, following in zip(column.path, column.path[1:], strict=False):
        if isinstance(part, int):
            holder.extend({} for _ in range(part + 1 - len(holder)))
            holder = holder[part]
        else:
            holder = holder.setdefault(part, [] if isinstance(following, int) else {})
    if isinstance(holder, dict):
        holder[column.path[-1]] = value


def _tidy(item: dict[str, Json], page: Page) -> None:
    """Write out what the trip file must say and a workbook leaves empty."""
    for member in page.record.fields:
        if member.required and isinstance(member.codec, ListOf) and not member.codec.least:
            item.setdefault(member.name, [])
    people = item.get("guardians")
    if isinstance(people, list):
        item["guardians"] = [{"name": "", "phone": "", **person} for person in people if person]
