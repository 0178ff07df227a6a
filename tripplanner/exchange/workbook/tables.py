"""A plain table for a spreadsheet: CSV and Excel, in which no cell can be a formula."""

import csv
import io
import unicodedata
from collections.abc import Sequence
from datetime import date
from typing import Any

Cell = str | int | date | None

#: Excel, WPS and LibreOffice take a text that begins so for a formula; in East Asia also
#: with full-width signs, and behind spaces or line ends that they drop.
_FORMULA_SIGNS = ("=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20")
_WIDEST = 48
#: So far a text is looked at.
_FAR = 200


def harmless(text: str) -> str:
    """Return a text that a spreadsheet shows as it is, and never calculates."""
    return f"'{text}" if looks_like_formula(text) else text


def looks_like_formula(text: str) -> bool:
    """Tell whether a spreadsheet might calculate a text."""
    bare = "".join(sign for sign in text[:_FAR] if unicodedata.category(sign)[0] not in "ZC")
    return bare.startswith(_FORMULA_SIGNS) or text.startswith(("\t", "\r", "\n"))


def write_csv(rows: Sequence[Sequence[Cell]]) -> bytes:
    """Return rows as CSV that Excel opens as UTF-8; dates are written ``2026-12-16``."""
    out = io.StringIO()
    writer = csv.writer(out)
    for row in rows:
        writer.writerow([_plain(cell) for cell in row])
    return b"\xef\xbb\xbf" + out.getvalue().encode()


def _plain(cell: Cell) -> str | int:
    if cell is None:
        return ""
    if isinstance(cell, date):
        return cell.isoformat()
    return harmless(cell) if isinstance(cell, str) else cell


def write_xlsx(title: str, rows: Sequence[Sequence[Cell]]) -> bytes:
    """Return rows as ``.xlsx``; the first row is the heading and stays in sight."""
    import openpyxl  # noqa: PLC0415 -- slow import
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE  # noqa: PLC0415 -- slow import
    from openpyxl.styles import Font  # noqa: PLC0415 -- slow import
    from openpyxl.utils import get_column_letter  # noqa: PLC0415 -- slow import

    book = openpyxl.Workbook()
    sheet: Any = book.active
    sheet.title = "".join(sign for sign in title if sign not in "[]:*?/\\")[:31] or "1"
    widths: dict[int, int] = {}
    for at, row in enumerate(rows, 1):
        for column, cell in enumerate(row, 1):
            place = sheet.cell(at, column)
            if isinstance(cell, str):
                # A text stays a text, also one that begins with "=".
                place.value = ILLEGAL_CHARACTERS_RE.sub("", cell)
                place.data_type = "s"
                place.quotePrefix = looks_like_formula(cell)
            elif cell is not None:
                place.value = cell
            wide = sum(2 if ord(sign) > 0x2E7F else 1 for sign in str(cell or ""))  # noqa: PLR2004 -- Chinese is twice as wide
            widths[column] = max(widths.get(column, 8), wide)
            if at == 1:
                place.font = Font(bold=True)
    for column, wide in widths.items():
        sheet.column_dimensions[get_column_letter(column)].width = min(wide + 2, _WIDEST)
    sheet.freeze_panes = "A2"
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()
