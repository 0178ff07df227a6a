"""A class list as it came: an Excel file or a text file in any of the usual encodings."""

import csv
import io
import re
from dataclasses import dataclass

from tripplanner.exchange.trip_file.contract import MOST_BYTES
from tripplanner.exchange.workbook.sheets import (
    EMPTY,
    MOST_COLUMNS,
    MOST_ROWS,
    Cell,
    Sheet,
    fault,
    letters,
    place,
    read_sheets,
)

#: What a roster may look like at its first bytes when it is no text file.
_ZIP, _OLE = b"PK", b"\xd0\xcf\x11\xe0"
_QUOTED = re.compile(r'="(.*)"', re.DOTALL)
_DELIMITERS = (",", "\t", ";", "，", "|")
_LONGEST = 100_000


@dataclass(frozen=True, slots=True)
class Table:
    """A file's sheets; a text file has one, named like the file."""

    filename: str
    sheets: tuple[Sheet, ...]


def read_table(data: bytes, filename: str) -> Table:
    """Return what stands in an ``.xlsx`` or ``.csv`` file, cell by cell.

    What the bytes are decides, not what the file is called.

    Raises:
        Faults: if the bytes are neither, are too many, or hold no cell at all.
    """
    if data.startswith((_ZIP, _OLE)):
        sheets = tuple(sheet for sheet in read_sheets(data) if not sheet.hidden and sheet.rows)
    else:
        sheets = (_text_sheet(data, filename),)
    if not any(sheet.rows for sheet in sheets):
        raise fault("/", "The file is empty; expected a list of pupils.")
    return Table(filename, sheets)


def _text_sheet(data: bytes, filename: str) -> Sheet:
    text = _decode(data)
    head = "\n".join(text.splitlines()[:50])
    delimiter = max(_DELIMITERS, key=head.count)
    name = re.sub(r"\.\w+$", "", re.split(r"[\\/]", filename)[-1])[:31] or "csv"
    rows: list[tuple[Cell, ...]] = []
    csv.field_size_limit(_LONGEST)
    try:
        for fields in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter):
            if len(rows) >= MOST_ROWS:
                raise fault(
                    place(name, len(rows), 0),
                    "The sheet goes on after row %(most)d; delete the rows below the list.",
                    most=MOST_ROWS,
                )
            cells = [_cell(one) for one in fields]
            while cells and cells[-1] is EMPTY:
                cells.pop()
            if len(cells) > MOST_COLUMNS:
                raise fault(
                    place(name, len(rows), len(cells) - 1),
                    "The sheet goes on after column %(most)s; delete the columns beside the list.",
                    most=letters(MOST_COLUMNS - 1),
                )
            rows.append(tuple(cells))
    except csv.Error as error:
        raise fault(
            place(name, len(rows), 0), "This row cannot be read; a quote may be missing."
        ) from error
    while rows and not rows[-1]:
        rows.pop()
    return Sheet(name, tuple(rows))


def _cell(text: str) -> Cell:
    bare = text.strip()
    quoted = _QUOTED.fullmatch(bare)
    if quoted:
        return Cell(quoted[1], "text")
    if bare.startswith("="):
        return Cell(bare, "formula")
    return Cell(text, "text") if bare else EMPTY


def _decode(data: bytes) -> str:
    if len(data) > MOST_BYTES:
        raise fault(
            "/",
            "The file holds %(found)d bytes; at most %(most)d (20 MiB) are read.",
            found=len(data),
            most=MOST_BYTES,
        )
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        encodings = ["utf-16"]
    elif b"\x00" in data[:200]:
        little = data[1:200:2].count(0) >= data[0:200:2].count(0)
        encodings = ["utf-16-le" if little else "utf-16-be"]
    else:
        encodings = ["utf-8-sig", "gb18030"]
    for encoding in encodings:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\x00" not in text:
            return text
    raise fault(
        "/", "The file is neither Excel nor readable text; save it as .xlsx or as CSV in UTF-8."
    )
