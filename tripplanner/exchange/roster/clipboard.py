"""Cells as a spreadsheet puts them on the clipboard: tabs between them, quotes where it needs them.

Excel and LibreOffice quote a cell only if it holds a tab, a line end or a quote, and double the
quotes inside; WPS and Google leave some quotes bare. A quote therefore opens a quoted cell
only if it is closed before a tab, a line end or the end of the text.
"""

import re

from tripplanner.exchange.workbook.sheets import EMPTY, Budget, Cell, Rows, Sheet, must_fit

_QUOTED = re.compile(r'"((?:[^"]|"")*)"(?=\t|\n|\Z)')
_BARE = re.compile(r"[^\t\n]*")


def read_clipboard(text: str) -> Sheet:
    """Return the cells of a copied block as a sheet of text; what stands in quotes is one cell.

    Raises:
        Faults: if there is more than we read.
    """
    must_fit(text.encode(errors="replace"))
    rows = Rows("clipboard", Budget())
    for number, fields in enumerate(split_cells(text)):
        cells = (it.replace("\n", " ").strip() for it in fields)
        rows.put(number, [Cell(it, "text") if it else EMPTY for it in cells])
    return Sheet("clipboard", tuple(rows.found), is_text=True)


def split_cells(text: str) -> list[list[str]]:
    """Return the rows of a copied block, each as its cells; a last line end is no row."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
    rows: list[list[str]] = [[]]
    at = 0
    while True:
        quoted = _QUOTED.match(text, at)
        if quoted:
            rows[-1].append(quoted[1].replace('""', '"'))
            at = quoted.end()
        else:
            bare = _BARE.match(text, at)
            rows[-1].append(bare[0] if bare else "")
            at += len(rows[-1][-1])
        if at >= len(text):
            break
        if text[at] == "\n":
            rows.append([])
        at += 1
    if rows[-1] == [""]:
        rows.pop()
    return rows
