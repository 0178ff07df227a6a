"""Excel workbooks (``.xlsx``, ``.xlsm``), transitional or strict, through openpyxl."""

import io
import re
import warnings
import zipfile
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Any

from tripplanner.errors import Faults
from tripplanner.exchange.workbook.sheets import (
    EMPTY,
    MOST_CELLS,
    Budget,
    Cell,
    Rows,
    Sheet,
    fault,
    filled_down,
    moment_cell,
    must_be_few,
    number_text,
    time_cell,
)

_TAG = re.compile(rb"<(?:\w+:)?(row|v|is|f|autoFilter|mergeCell)\b([^>]*)>")
_NUMBER = re.compile(rb'\br="(\d{1,7})"')
_HIDDEN = re.compile(rb'\bhidden="(?:1|true)"')
_AREA = re.compile(rb'\bref="([A-Z]{1,3}[0-9]{1,7}:[A-Z]{1,3}[0-9]{1,7})"')
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_BLOCK = 1 << 20
_LONGEST_TAG = 4096
_MOST_MERGED = 20_000
#: ISO/IEC 29500 Strict names the same things by other addresses than Transitional does.
_STRICT = (
    (b"http://purl.oclc.org/ooxml/spreadsheetml/main", b"http://schemas.openxmlformats.org/spreadsheetml/2006/main"),
    (b"http://purl.oclc.org/ooxml/officeDocument/relationships", b"http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
)  # fmt: skip


@dataclass(slots=True)
class _Outline:
    """What openpyxl's reading mode does not tell: merged ranges, unseen rows, the end.

    ``last`` is the number (from 1) of the last row with something in it.
    """

    merged: list[str] = field(default_factory=list)
    hidden: list[int] = field(default_factory=list)
    filtered: bool = False
    last: int = 0


def read(data: bytes) -> tuple[Sheet, ...]:
    """Return the sheets of a workbook whose container was checked.

    Raises:
        Faults: if it is damaged or holds more than we read.
    """
    import openpyxl  # noqa: PLC0415 -- slow import

    budget = Budget()
    try:
        data = _transitional(data)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # features of Excel that openpyxl would not keep
            book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=False)
            try:
                must_be_few(len(book.worksheets))
                return tuple(_sheet(data, book, sheet, budget) for sheet in book.worksheets)
            finally:
                book.close()
    except Faults:
        raise
    except Exception as error:  # hostile bytes make openpyxl raise anything
        raise fault(
            "/", "The workbook is damaged and cannot be read; open it in Excel and save it again."
        ) from error


def _transitional(data: bytes) -> bytes:
    """Return a workbook as openpyxl reads it: a strict one with the usual namespaces."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        if _STRICT[0][0] not in archive.read("xl/workbook.xml"):
            return data
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as rewritten:
            for part in archive.infolist():
                if not part.filename.endswith((".xml", ".rels")):
                    continue
                content = archive.read(part)
                for strict, usual in _STRICT:
                    content = content.replace(strict, usual)
                rewritten.writestr(part.filename, content)
    return out.getvalue()


def _sheet(data: bytes, book: Any, sheet: Any, budget: Budget) -> Sheet:  # noqa: ANN401 -- openpyxl's
    outline = _outline(data, sheet._worksheet_path)  # noqa: SLF001 -- the name has no public way
    sheet.reset_dimensions()  # what a file says about its size is not to be believed
    rows = Rows(sheet.title, budget)
    rows.must_end_by(outline.last)
    if outline.last:
        for number, row in enumerate(sheet.iter_rows(max_row=outline.last)):
            rows.put(number, (_cell(cell.value, cell.data_type) for cell in row))
    reason = "filtered" if outline.filtered else "hidden"
    return Sheet(
        name=sheet.title,
        rows=filled_down(rows.found, outline.merged),
        hidden=sheet.sheet_state != "visible",
        merged=tuple(outline.merged),
        day_zero=(book.epoch.date() - date(1899, 12, 30)).days,
        unseen=dict.fromkeys(outline.hidden, reason),
    )


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
        return moment_cell(value)
    if isinstance(value, time):
        return time_cell(value.hour * 3600 + value.minute * 60 + value.second)
    if isinstance(value, timedelta):
        return time_cell(round(value.total_seconds()))
    text = _ESCAPED.sub(lambda found: chr(int(found[1], 16)), str(value))
    return Cell(text, "text")


def _outline(data: bytes, path: str) -> _Outline:
    """Return what the sheet's own part says; read as a stream, whatever its size."""
    found = _Outline()
    row, tags, tail = 0, 0, b""
    with zipfile.ZipFile(io.BytesIO(data)) as archive, archive.open(path) as part:
        while block := part.read(_BLOCK):
            text = tail + block
            end = len(text) if len(block) < _BLOCK else max(text.rfind(b">") + 1, 0)
            for tag in _TAG.finditer(text, 0, end):
                row = _note(found, row, tag[1], tag[2])
                tags += 1
            if tags > 4 * MOST_CELLS:
                raise fault("/", "The workbook has more than %(most)d cells.", most=MOST_CELLS)
            tail = text[end:][-_LONGEST_TAG:]
    return found


def _note(found: _Outline, row: int, name: bytes, attributes: bytes) -> int:
    """Note one tag and return the number of the row that it stands in."""
    if name == b"row":
        number = _NUMBER.search(attributes)
        row = int(number[1]) if number else row + 1
        if _HIDDEN.search(attributes):
            found.hidden.append(row - 1)
    elif name == b"mergeCell":
        area = _AREA.search(attributes)
        if area and len(found.merged) < _MOST_MERGED:
            found.merged.append(area[1].decode())
    elif name == b"autoFilter":
        found.filtered = True
    else:
        found.last = max(found.last, row)
    return row
