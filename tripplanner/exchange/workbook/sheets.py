"""The cells of a spreadsheet, whatever file it came in, as plain values that turn into JSON as they are.

``read_sheets`` takes ``.xlsx``, ``.xlsm``, ``.xls`` and ``.ods``: what the bytes are decides,
not what the file is called. Nothing is computed and nothing is executed: macros, links and
formulas stay where they are.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from tripplanner.errors import Fault, Faults
from tripplanner.exchange.trip_file.contract import MOST_BYTES

MOST_SHEETS = 100
MOST_ROWS = 50_000
MOST_COLUMNS = 256
MOST_CELLS = 2_000_000

_LARGE = 1e21
_DAY_SECONDS = 24 * 60 * 60


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: what it says, and what the spreadsheet took it for.

    ``kind`` is ``empty``, ``text``, ``number``, ``date`` (``YYYY-MM-DD``), ``moment``
    (date and time), ``time`` (``HH:MM``, with seconds if there are any), ``flag``
    (``true`` or ``false``), ``formula`` or ``error``.
    """

    text: str = ""
    kind: str = "empty"


EMPTY = Cell()


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: rows from row 1 on, as long as their last cell with something in it.

    ``merged`` are ranges such as ``A1:H1``; their cells below the first one repeat it.
    ``unseen`` are the rows (counted from 0) that a person does not see, with ``filtered``
    or ``hidden``.
    """

    name: str
    rows: tuple[tuple[Cell, ...], ...]
    hidden: bool = False
    merged: tuple[str, ...] = ()
    #: Days from 1899-12-30 to the workbook's day 0 (1462 in the date system of 1904).
    day_zero: int = 0
    unseen: Mapping[int, str] = field(default_factory=dict)
    #: Tells that it came from text with signs between the fields, not from a spreadsheet:
    #: with which sign, and how many fields its heading has, empty ones counted.
    is_text: bool = False
    delimiter: str = ""
    fields: int = 0

    def at(self, row: int, column: int) -> Cell:
        """Return a cell by indices counted from 0; outside the sheet it is empty."""
        if row < len(self.rows) and column < len(self.rows[row]):
            return self.rows[row][column]
        return EMPTY


@dataclass(slots=True)
class Budget:
    """How many more cells we are ready to hold of one file."""

    cells: int = field(default=MOST_CELLS)

    def take(self, cells: int) -> None:
        """Count cells.

        Raises:
            Faults: if the file has more than we hold.
        """
        self.cells -= cells
        if self.cells < 0:
            raise fault("/", "The workbook has more than %(most)d cells.", most=MOST_CELLS)


@dataclass(slots=True)
class Rows:
    """The rows of one sheet as they are read; empty ones cost nothing until more follows."""

    name: str
    budget: Budget
    found: list[tuple[Cell, ...]] = field(default_factory=list)

    def must_end_by(self, last: int) -> None:
        """Refuse a sheet whose last row with something in it (from 1) lies too far down.

        Raises:
            Faults: if it does.
        """
        if last > MOST_ROWS:
            raise fault(
                place(self.name, MOST_ROWS, 0),
                "The sheet goes on after row %(most)d; delete the rows below the list.",
                most=MOST_ROWS,
            )

    def put(self, row: int, cells: Iterable[Cell]) -> None:
        """Keep the cells of a row, counted from 0; rows come in their order.

        Raises:
            Faults: if something stands farther down or to the right than we read.
        """
        kept = list(cells)
        while kept and not kept[-1].text.strip():
            kept.pop()
        if not kept:
            return
        self.must_end_by(row + 1)
        if len(kept) > MOST_COLUMNS:
            raise fault(
                place(self.name, row, len(kept) - 1),
                "The sheet goes on after column %(most)s; delete the columns beside the list.",
                most=letters(MOST_COLUMNS - 1),
            )
        self.budget.take(len(kept))
        self.found.extend([()] * (row - len(self.found)))
        self.found.append(tuple(kept))


def letters(column: int) -> str:
    """Return the letters of a column counted from 0: A, B, ... Z, AA, ..."""
    name = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(65 + rest) + name
    return name


def address(row: int, column: int) -> str:
    """Return ``B7`` for indices counted from 0."""
    return f"{letters(column)}{row + 1}"


def place(sheet: str, row: int, column: int) -> str:
    """Return ``sheet!B7`` for a sheet's name and indices counted from 0."""
    return f"{sheet}!{address(row, column)}"


def index_of(name: str) -> tuple[int, int]:
    """Return row and column, counted from 0, of an address such as ``B7``."""
    column = 0
    for sign in name.rstrip("0123456789"):
        column = column * 26 + ord(sign) - 64
    return int(name.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")) - 1, column - 1


def fault(where: str, message: str, **values: Any) -> Faults:  # noqa: ANN401 -- shown as text only
    """Return the error of a file that cannot be read at all: one fault."""
    return Faults([Fault(where, message, values)])


def must_fit(data: bytes) -> None:
    """Refuse a file of more bytes than are read.

    Raises:
        Faults: if it has.
    """
    if len(data) > MOST_BYTES:
        raise fault(
            "/",
            "The file holds %(found)d bytes; at most %(most)d (20 MiB) are read.",
            found=len(data),
            most=MOST_BYTES,
        )


def must_be_few(sheets: int) -> None:
    """Refuse a workbook of more sheets than are read.

    Raises:
        Faults: if it has.
    """
    if sheets > MOST_SHEETS:
        raise fault(
            "/",
            "Found %(found)d sheets; at most %(most)d are read.",
            found=sheets,
            most=MOST_SHEETS,
        )


def text_cell(text: str) -> Cell:
    """Return the cell of a text."""
    return Cell(text, "text") if text.strip() else EMPTY


def moment_cell(value: datetime) -> Cell:
    """Return the cell of a date, with its time of day if that is not midnight."""
    rounded = value + timedelta(microseconds=500_000)
    if not (rounded.hour or rounded.minute or rounded.second):
        return Cell(rounded.date().isoformat(), "date")
    return Cell(rounded.replace(microsecond=0).isoformat(sep=" "), "moment")


def time_cell(seconds: int) -> Cell:
    """Return the cell of a time of day, or of a duration that is longer."""
    if not 0 <= seconds <= _DAY_SECONDS:
        return Cell(f"{seconds / 3600:g} h", "time")
    hours, rest = divmod(seconds, 3600)
    text = f"{hours:02d}:{rest // 60:02d}"
    return Cell(f"{text}:{rest % 60:02d}" if rest % 60 else text, "time")


def number_text(value: float) -> str:
    """Return a number as a person would write it: ``13800138000``, ``2.5``."""
    return f"{value:.0f}" if abs(value) < _LARGE and value == int(value) else str(value)


def filled_down(
    rows: list[tuple[Cell, ...]], merged: Iterable[str]
) -> tuple[tuple[Cell, ...], ...]:
    """Return the rows with each merged column's first cell repeated below it."""
    filled = [list(row) for row in rows]
    for area in merged:
        first, last = (index_of(corner) for corner in area.split(":"))
        if first[1] != last[1] or first[0] >= len(filled):
            continue
        row, column = first
        cell = filled[row][column] if column < len(filled[row]) else EMPTY
        if cell is EMPTY:
            continue
        for below in filled[row + 1 : last[0] + 1]:
            below.extend([EMPTY] * (column + 1 - len(below)))
            below[column] = cell
    return tuple(tuple(row) for row in filled)
