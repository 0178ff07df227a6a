"""The cells of an Excel file, hostile or not, as plain values that turn into JSON as they are.

Nothing is computed and nothing is executed: macros, links and formulas stay where they
are. What an archive would unpack to is checked before anything is unpacked.
"""

import io
import re
import warnings
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Any

from tripplanner.errors import Fault, Faults
from tripplanner.exchange.trip_file.contract import MOST_BYTES

#: What a workbook may unpack to, and how much smaller than that it may be packed.
MOST_UNPACKED = 256 * 1024 * 1024
MOST_RATIO = 250
MOST_PARTS = 5000
MOST_SHEETS = 100
MOST_ROWS = 50_000
MOST_COLUMNS = 256
MOST_CELLS = 2_000_000

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MERGED = re.compile(
    rb'<(?:\w+:)?mergeCell\s[^>]*?ref="([A-Z]{1,3}[0-9]{1,7}:[A-Z]{1,3}[0-9]{1,7})"'
)
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_LARGE = 1e21
_SECONDS = 24 * 60 * 60


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: what it says, and what Excel took it for.

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
    """

    name: str
    rows: tuple[tuple[Cell, ...], ...]
    hidden: bool = False
    merged: tuple[str, ...] = ()
    #: Days from 1899-12-30 to the workbook's day 0 (1462 in the date system of 1904).
    day_zero: int = 0

    def at(self, row: int, column: int) -> Cell:
        """Return a cell by indices counted from 0; outside the sheet it is empty."""
        if row < len(self.rows) and column < len(self.rows[row]):
            return self.rows[row][column]
        return EMPTY


@dataclass(slots=True)
class _Budget:
    """How many more cells we are ready to hold."""

    cells: int = field(default=MOST_CELLS)


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


def fault(where: str, message: str, **values: Any) -> Faults:  # noqa: ANN401 -- shown as text only
    """Return the error of a file that cannot be read at all: one fault."""
    return Faults([Fault(where, message, values)])


def read_sheets(data: bytes) -> tuple[Sheet, ...]:
    """Return the sheets of an ``.xlsx`` or ``.xlsm`` file in their order, hidden ones too.

    Raises:
        Faults: if the bytes are no such file, are locked, too large or broken.
    """
    _check_container(data)
    import openpyxl  # noqa: PLC0415 -- slow import

    budget = _Budget()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # features of Excel that openpyxl would not keep
            book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=False)
            try:
                if len(book.worksheets) > MOST_SHEETS:
                    raise fault("/", "Found %(found)d sheets; at most %(most)d are read.",
                                 found=len(book.worksheets), most=MOST_SHEETS)  # fmt: skip
                return tuple(_sheet(data, book, sheet, budget) for sheet in book.worksheets)
            finally:
                book.close()
    except Faults:
        raise
    except Exception as error:  # hostile bytes make openpyxl raise anything
        raise fault(
            "/", "The workbook is damaged and cannot be read; open it in Excel and save it again."
        ) from error


def _check_container(data: bytes) -> None:
    if len(data) > MOST_BYTES:
        raise fault(
            "/",
            "The file holds %(found)d bytes; at most %(most)d (20 MiB) are read.",
            found=len(data),
            most=MOST_BYTES,
        )
    if data.startswith(_OLE):
        if "EncryptedPackage".encode("utf-16-le") in data:
            raise fault("/", "The workbook is locked with a password; save it without one.")
        raise fault("/", "This is an old Excel file (.xls); save it as .xlsx.")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = archive.infolist()
    except (zipfile.BadZipFile, OSError, ValueError, EOFError, NotImplementedError) as error:
        raise fault("/", "This is not an Excel workbook; save it as .xlsx.") from error
    unpacked = sum(part.file_size for part in parts)
    if (
        len(parts) > MOST_PARTS
        or unpacked > MOST_UNPACKED
        or any(part.file_size > MOST_RATIO * (part.compress_size + 4096) for part in parts)
    ):
        raise fault(
            "/",
            "The workbook would unpack to %(found)d MiB; it is not one a school made.",
            found=unpacked // 1024**2,
        )
    if any(part.flag_bits & 1 for part in parts):
        raise fault("/", "The workbook is locked with a password; save it without one.")
    if "[Content_Types].xml" not in {part.filename for part in parts}:
        raise fault("/", "This is not an Excel workbook; save it as .xlsx.")


def _sheet(data: bytes, book: Any, sheet: Any, budget: _Budget) -> Sheet:  # noqa: ANN401 -- openpyxl's
    sheet.reset_dimensions()  # what a file says about its size is not to be believed
    rows: list[tuple[Cell, ...]] = []
    for row in sheet.iter_rows():
        if len(rows) >= MOST_ROWS:
            raise fault(
                place(sheet.title, len(rows), 0),
                "The sheet goes on after row %(most)d; delete the rows below the list.",
                most=MOST_ROWS,
            )
        cells = _trimmed(row)
        if len(cells) > MOST_COLUMNS:
            raise fault(
                place(sheet.title, len(rows), len(cells) - 1),
                "The sheet goes on after column %(most)s; delete the columns beside the list.",
                most=letters(MOST_COLUMNS - 1),
            )
        budget.cells -= len(cells)
        if budget.cells < 0:
            raise fault("/", "The workbook has more than %(most)d cells.", most=MOST_CELLS)
        rows.append(cells)
    while rows and not rows[-1]:
        rows.pop()
    merged = tuple(_merged(data, sheet._worksheet_path))  # noqa: SLF001 -- the name has no public way
    epoch = (book.epoch.date() - date(1899, 12, 30)).days
    return Sheet(
        name=sheet.title,
        rows=_filled_down(rows, merged),
        hidden=sheet.sheet_state != "visible",
        merged=merged,
        day_zero=epoch,
    )


def _trimmed(row: Any) -> tuple[Cell, ...]:  # noqa: ANN401 -- openpyxl's cells
    last = len(row)
    while last and row[last - 1].value in (None, ""):
        last -= 1
    return tuple(_cell(cell.value, cell.data_type) for cell in row[:last])


def _cell(value: object, kind: str) -> Cell:  # noqa: PLR0911 -- one line per kind of value
    if value is None or value == "":
        return EMPTY
    if kind in ("f", "e"):
        return Cell(
            str(value) if isinstance(value, str) else "=", "formula" if kind == "f" else "error"
        )
    if isinstance(value, bool):
        return Cell("true" if value else "false", "flag")
    if isinstance(value, int | float):
        return Cell(number_text(value), "number")
    if isinstance(value, datetime):
        return _moment(value)
    if isinstance(value, time):
        return Cell(_time_text(value.hour * 3600 + value.minute * 60 + value.second), "time")
    if isinstance(value, timedelta):
        return Cell(_time_text(round(value.total_seconds())), "time")
    text = _ESCAPED.sub(lambda found: chr(int(found[1], 16)), str(value))
    return Cell(text, "text")


def _moment(value: datetime) -> Cell:
    rounded = value + timedelta(microseconds=500_000)
    if not (rounded.hour or rounded.minute or rounded.second):
        return Cell(rounded.date().isoformat(), "date")
    return Cell(rounded.replace(microsecond=0).isoformat(sep=" "), "moment")


def _time_text(seconds: int) -> str:
    if not 0 <= seconds <= _SECONDS:
        return f"{seconds / 3600:g} h"
    hours, rest = divmod(seconds, 3600)
    text = f"{hours:02d}:{rest // 60:02d}"
    return f"{text}:{rest % 60:02d}" if rest % 60 else text


def number_text(value: float) -> str:
    """Return a number as a person would write it: ``13800138000``, ``2.5``."""
    return f"{value:.0f}" if abs(value) < _LARGE and value == int(value) else str(value)


def _merged(data: bytes, path: str) -> Iterator[str]:
    """Yield the merged ranges of a sheet, which follow its rows in the file."""
    tail = b""
    with zipfile.ZipFile(io.BytesIO(data)) as archive, archive.open(path) as part:
        found_end = False
        while block := part.read(1 << 20):
            tail = (tail if found_end else tail[-16:]) + block
            end = tail.rfind(b"sheetData>")
            if not found_end and end >= 0:
                found_end, tail = True, tail[end:]
    if found_end:
        yield from (found[1].decode() for found in _MERGED.finditer(tail[: 1 << 22]))


def _filled_down(
    rows: list[tuple[Cell, ...]], merged: tuple[str, ...]
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


def index_of(name: str) -> tuple[int, int]:
    """Return row and column, counted from 0, of an address such as ``B7``."""
    column = 0
    for sign in name.rstrip("0123456789"):
        column = column * 26 + ord(sign) - 64
    return int(name.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")) - 1, column - 1
