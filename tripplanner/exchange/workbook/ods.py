"""OpenDocument spreadsheets (``.ods``: LibreOffice, WPS, OnlyOffice), read as a stream.

Libraries for the format build what the file asks for; one cell may ask to be repeated 17
thousand million times. So the part is read here row by row with defusedxml, which refuses
entities, and repetitions are counted before they are made.
"""

import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from tripplanner.errors import Faults
from tripplanner.exchange.workbook.sheets import (
    EMPTY,
    MOST_CELLS,
    MOST_COLUMNS,
    MOST_ROWS,
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

_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
#: Elements of one row or style, and rows that are written out, before we stop reading.
_MOST_HELD, _MOST_LINES = 100_000, 400_000
_TIME = re.compile(r"PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:[.,]\d+)?S)?")


@dataclass(slots=True)
class _Table:
    """One table as it is read; ``row`` is the number of the next row, from 0."""

    rows: Rows
    hidden: bool
    row: int = 0
    merged: list[str] = field(default_factory=list)
    unseen: dict[int, str] = field(default_factory=dict)


def read(data: bytes) -> tuple[Sheet, ...]:
    """Return the sheets of an OpenDocument spreadsheet whose container was checked.

    Raises:
        Faults: if it is locked, damaged or holds more than we read.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            _must_be_open(archive)
            with archive.open("content.xml") as part:
                return tuple(_sheets(part))
    except Faults:
        raise
    except Exception as error:  # hostile bytes make zipfile and expat raise anything
        raise fault(
            "/",
            "The spreadsheet is damaged and cannot be read; open it in the program that made it"
            " and save it as .xlsx.",
        ) from error


def _must_be_open(archive: zipfile.ZipFile) -> None:
    if b"encryption-data" in archive.read("META-INF/manifest.xml"):
        raise fault("/", "The workbook is locked with a password; save it without one.")


def _sheets(part: Any) -> Iterator[Sheet]:  # noqa: ANN401 -- a binary stream
    from defusedxml.ElementTree import iterparse  # noqa: PLC0415 -- rarely needed

    budget, table, count, unseen_styles, held, lines = Budget(), None, 0, set(), 0, 0
    for event, element in iterparse(part, events=("start", "end")):
        if event == "start":
            held += 1
            if held > _MOST_HELD or lines > _MOST_LINES:
                raise fault("/", "The workbook has more than %(most)d cells.", most=MOST_CELLS)
            if element.tag == f"{_TABLE}table" and table is None:
                count += 1
                must_be_few(count)
                name = element.get(f"{_TABLE}name", "")
                style = element.get(f"{_TABLE}style-name", "")
                table = _Table(Rows(name, budget), style in unseen_styles)
        elif element.tag == f"{_STYLE}style":
            if any(it.get(f"{_TABLE}display") == "false" for it in element):
                unseen_styles.add(element.get(f"{_STYLE}name"))
            element.clear()
            held = 0
        elif element.tag == f"{_TABLE}table-row" and table is not None:
            _row(table, element)
            element.clear()
            held, lines = 0, lines + 1
        elif element.tag == f"{_TABLE}table" and table is not None:
            yield Sheet(
                name=table.rows.name,
                rows=filled_down(table.rows.found, table.merged),
                hidden=table.hidden,
                merged=tuple(table.merged),
                unseen=table.unseen,
            )
            table = None
            element.clear()


def _row(table: _Table, element: Any) -> None:  # noqa: ANN401 -- an element
    repeated = _count(element, f"{_TABLE}number-rows-repeated")
    cells: list[Cell] = []
    for one in element:
        if one.tag not in (f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell"):
            continue
        times = _count(one, f"{_TABLE}number-columns-repeated")
        covered = one.tag.endswith("covered-table-cell")
        cell = EMPTY if covered else _cell(one)
        wide = _count(one, f"{_TABLE}number-columns-spanned")
        deep = _count(one, f"{_TABLE}number-rows-spanned")
        if max(wide, deep) > 1:
            corner = address(table.row + deep - 1, len(cells) + wide - 1)
            table.merged.append(f"{address(table.row, len(cells))}:{corner}")
        if cell is EMPTY and len(cells) + times > MOST_COLUMNS:
            times = max(0, MOST_COLUMNS - len(cells))  # empty to the edge of the sheet
        cells.extend([cell] * min(times, MOST_COLUMNS + 1 - len(cells)))
    visible = element.get(f"{_TABLE}visibility", "visible")
    holds = any(it is not EMPTY for it in cells)
    for number in range(table.row, table.row + repeated if holds else table.row):
        if number > MOST_ROWS + 1:
            break
        table.rows.put(number, cells)
        if visible != "visible":
            table.unseen[number] = "filtered" if visible == "filter" else "hidden"
    table.row += repeated


def _count(element: Any, name: str) -> int:  # noqa: ANN401 -- an element
    text = element.get(name, "1")
    return min(max(int(text), 1), MOST_CELLS) if text.isdigit() else 1


def _cell(element: Any) -> Cell:  # noqa: ANN401 -- one line per kind of value
    kind = element.get(f"{_OFFICE}value-type", "")
    if kind in ("float", "percentage", "currency"):
        return Cell(number_text(float(element.get(f"{_OFFICE}value", "0"))), "number")
    if kind == "date":
        text = element.get(f"{_OFFICE}date-value", "")
        return moment_cell(datetime.fromisoformat(text[:26]))
    if kind == "time":
        found = _TIME.fullmatch(element.get(f"{_OFFICE}time-value", ""))
        hours, minutes, seconds = (int(it or 0) for it in found.groups()) if found else (0, 0, 0)
        return time_cell(hours * 3600 + minutes * 60 + seconds)
    if kind == "boolean":
        return Cell(element.get(f"{_OFFICE}boolean-value", "false"), "flag")
    text = element.get(f"{_OFFICE}string-value")
    if text is not None:
        return text_cell(text)
    return text_cell("\n".join(_words(it) for it in element if it.tag == f"{_TEXT}p"))


def _words(element: Any) -> str:  # noqa: ANN401 -- an element
    """Return the words of a paragraph; spaces and breaks are elements of their own."""
    parts = [element.text or ""]
    for one in element:
        if one.tag == f"{_TEXT}s":
            parts.append(" " * min(_count(one, f"{_TEXT}c"), 1000))
        elif one.tag == f"{_TEXT}tab":
            parts.append("\t")
        elif one.tag == f"{_TEXT}line-break":
            parts.append("\n")
        elif one.tag != f"{_OFFICE}annotation":
            parts.append(_words(one))
        parts.append(one.tail or "")
    return "".join(parts)
