"""Workbooks of Excel 5.0 to 2003 (``.xls``), through xlrd."""

import io
from datetime import timedelta
from typing import Any

from tripplanner.errors import Faults
from tripplanner.exchange.workbook.sheets import (
    EMPTY,
    Budget,
    Cell,
    Rows,
    Sheet,
    address,
    fault,
    filled_down,
    moment_cell,
    must_be_few,
    number_text,
    text_cell,
    time_cell,
)

_DAY_SECONDS = 24 * 60 * 60
_EPOCH_1904 = 1462


def read(data: bytes) -> tuple[Sheet, ...]:
    """Return the sheets of an old Excel workbook; formulas are read as the values they had.

    Raises:
        Faults: if it is locked, damaged, no workbook or holds more than we read.
    """
    import xlrd  # noqa: PLC0415 -- rarely needed

    if "EncryptedPackage".encode("utf-16-le") in data:
        raise fault("/", "The workbook is locked with a password; save it without one.")
    try:
        # Formats tell dates from numbers; without them hidden rows and merged cells are lost.
        book = xlrd.open_workbook(
            file_contents=data,
            formatting_info=True,
            on_demand=True,
            ragged_rows=True,
            logfile=io.StringIO(),
        )
        must_be_few(book.nsheets)
        budget = Budget()
        return tuple(_sheet(book, number, budget) for number in range(book.nsheets))
    except Faults:
        raise
    except Exception as error:  # hostile bytes make xlrd raise anything
        if "encrypted" in str(error):
            raise fault(
                "/", "The workbook is locked with a password; save it without one."
            ) from error
        raise fault(
            "/",
            "This old Office file cannot be read; open it in Excel and save it as a workbook (.xlsx).",
        ) from error


def _sheet(book: Any, number: int, budget: Budget) -> Sheet:  # noqa: ANN401 -- xlrd's
    sheet = book.sheet_by_index(number)
    rows = Rows(sheet.name, budget)
    for row in range(sheet.nrows):
        rows.put(row, [_cell(book, cell) for cell in sheet.row(row)])
    merged = tuple(
        f"{address(top, left)}:{address(bottom - 1, right - 1)}"
        for top, bottom, left, right in sheet.merged_cells
    )
    unseen = {row: "hidden" for row, about in sheet.rowinfo_map.items() if about.hidden}
    found = Sheet(
        name=sheet.name,
        rows=filled_down(rows.found, merged),
        hidden=sheet.visibility != 0,
        merged=merged,
        day_zero=_EPOCH_1904 if book.datemode else 0,
        unseen=unseen,
    )
    book.unload_sheet(number)
    return found


def _cell(book: Any, cell: Any) -> Cell:  # noqa: ANN401, PLR0911 -- xlrd's; one line per kind of value
    import xlrd  # noqa: PLC0415 -- rarely needed

    kind, value = cell.ctype, cell.value
    if kind == xlrd.XL_CELL_TEXT:
        return text_cell(value)
    if kind == xlrd.XL_CELL_NUMBER:
        return Cell(number_text(value), "number")
    if kind == xlrd.XL_CELL_DATE:
        if 0 <= value < 1:
            return time_cell(round(value * _DAY_SECONDS))
        try:
            return moment_cell(xlrd.xldate_as_datetime(value, book.datemode) + timedelta(0))
        except (xlrd.xldate.XLDateError, OverflowError, ValueError):
            return Cell(number_text(value), "number")
    if kind == xlrd.XL_CELL_BOOLEAN:
        return Cell("true" if value else "false", "flag")
    if kind == xlrd.XL_CELL_ERROR:
        return Cell(xlrd.error_text_from_code.get(value, "#"), "error")
    return EMPTY
