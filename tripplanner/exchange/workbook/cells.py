"""What people type into cells, as the values of the trip file; None is "cannot be that"."""

import re
import unicodedata
from datetime import date, timedelta

from tripplanner.domain import clock
from tripplanner.exchange.workbook.dates import date_of
from tripplanner.exchange.workbook.sheets import Cell, Sheet

#: Days since 1899-12-30 as Excel counts them, 1927 to 2173. Four figures are a year, six a month.
_SERIAL = re.compile(r"\d{5}(\.0+)?")
_FRACTION = re.compile(r"0?\.\d+|0|1")
_SPLIT = "，,、;；\n"
_YES = {"true", "yes", "y", "1", "是", "对", "有", "√", "✓", "开"}
_NO = {"false", "no", "n", "0", "否", "不", "无", "×", "x", "关"}


def plain(text: str) -> str:
    """Return text as it was meant, without what keyboards and programs put into it.

    Figures, letters and marks typed full-width become ASCII, figures of any script (Tibetan
    too) ours; signs that nobody sees (byte order marks, zero-width spaces, marks of
    direction: Unicode's category Cf) go.
    """
    # Alone, the dot above is typed as a middle dot; NFKC would put it onto the sign before it.
    normal = unicodedata.normalize("NFKC", text.replace("\u02d9", "·"))
    if not normal.isascii():
        normal = "".join(_sign(sign) for sign in normal if unicodedata.category(sign) != "Cf")
    return normal.strip()


def _sign(sign: str) -> str:
    figure = unicodedata.decimal(sign, None)
    return sign if figure is None else str(figure)


def cell_date(cell: Cell, sheet: Sheet, *, day_first: bool | None = None) -> date | None:
    """Return the date of a cell: a real one, a text, or a serial number without its format."""
    if cell.kind == "moment":
        return date.fromisoformat(cell.text[:10])
    if cell.kind == "number" and _SERIAL.fullmatch(cell.text):
        return date(1899, 12, 30) + timedelta(days=int(float(cell.text)) + sheet.day_zero)
    return date_of(plain(cell.text), day_first=day_first)


def cell_time(cell: Cell) -> str | None:
    """Return the time of day of a cell as ``HH:MM``, else None."""
    text = plain(cell.text)
    if cell.kind == "number" and _FRACTION.fullmatch(text):
        minutes = float(text) * clock.DAY
        return clock.hhmm(round(minutes)) if abs(minutes - round(minutes)) < 0.01 else None  # noqa: PLR2004 -- rounding of Excel's fractions
    text = re.sub(r"^(\d{1,2}:\d{2}):00$", r"\1", text)
    try:
        return clock.hhmm(clock.minutes(text))
    except ValueError:
        return None


def cell_number(cell: Cell) -> int | float | None:
    """Return the number of a cell, a whole one as ``int``, else None."""
    text = plain(cell.text)
    if cell.kind not in ("number", "text") or not re.fullmatch(
        r"[+-]?(\d{1,15}(\.\d{0,20})?|\.\d{1,20})(e[+-]?\d{1,3})?", text, re.IGNORECASE
    ):
        return None
    value = float(text)
    return int(value) if value.is_integer() and "e" not in text.lower() else value


def cell_flag(cell: Cell) -> bool | None:
    """Return yes or no of a cell, else None."""
    text = plain(cell.text).lower()
    return True if text in _YES else False if text in _NO else None


def split(text: str) -> list[str]:
    """Return the items of a list in a cell; an item in ``"`` may hold the separators."""
    items: list[str] = []
    item, quoted, at = "", False, 0
    while at < len(text):
        sign = text[at]
        if quoted:
            if sign == '"' and text[at + 1 : at + 2] == '"':
                item, at = item + sign, at + 1
            elif sign == '"':
                quoted = False
            else:
                item += sign
        elif sign == '"' and not item.strip():
            item, quoted = "", True
        elif sign in _SPLIT:
            items.append(item)
            item = ""
        else:
            item += sign
        at += 1
    items.append(item)
    return [item.strip() for item in items if item.strip()]


def join(items: list[str]) -> str:
    """Return a list as one cell that ``split`` reads back."""
    return "、".join(_quoted(item) for item in items)


def _quoted(item: str) -> str:
    if not any(sign in item for sign in _SPLIT) and not item.startswith('"'):
        return item
    return '"' + item.replace('"', '""') + '"'
