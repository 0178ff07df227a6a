"""One cell as the value that would stand in the trip file."""

from functools import cache

from tripplanner.exchange.trip_file.codecs import Choice, Codec, Flag, Key, ListOf, Ref
from tripplanner.exchange.trip_file.fault_log import Json, Log, shown
from tripplanner.exchange.trip_file.quantities import Day, IdNumber, Number, Time, Whole
from tripplanner.exchange.trip_file.vocabulary import CHOICES
from tripplanner.exchange.workbook.cells import (
    cell_date,
    cell_flag,
    cell_number,
    cell_time,
    plain,
    split,
)
from tripplanner.exchange.workbook.dates import date_of
from tripplanner.exchange.workbook.sheets import Cell, Sheet

#: Excel keeps so many figures of a number; an identity number has 18.
KEPT_FIGURES = 15


def leaf(cell: Cell, codec: Codec, sheet: Sheet, where: str, log: Log) -> Json:  # noqa: PLR0911 -- one return per kind of value
    """Return the JSON value of a cell, or ``BAD`` with the fault noted.

    What cannot be understood comes back as its text: the codec then says what it expected.
    """
    if cell.kind == "formula":
        return log.fault(
            where, "Found a formula; copy the cell and paste it as a value (Paste special, Values)."
        )
    if cell.kind == "error":
        return log.fault(
            where, "Found Excel's error %(found)s; type the value.", found=shown(cell.text)
        )
    if isinstance(codec, ListOf):
        return _items(cell, codec, sheet, where, log)
    if isinstance(codec, Day):
        day = cell_date(cell, sheet)
        return cell.text if day is None else day.isoformat()
    if isinstance(codec, Time):
        return cell_time(cell) or cell.text
    if isinstance(codec, Whole | Number):
        number = cell_number(cell)
        return cell.text if number is None else number
    if isinstance(codec, Flag):
        flag = cell_flag(cell)
        return cell.text if flag is None else flag
    if isinstance(codec, Choice):
        return _words(codec.named).get(plain(cell.text).casefold(), cell.text.strip())
    return _text(cell, codec, where, log)


def _items(cell: Cell, codec: ListOf, sheet: Sheet, where: str, log: Log) -> Json:
    if cell.kind in ("date", "moment") or (isinstance(codec.item, Day) and date_of(cell.text)):
        parts = [cell.text[:10] if cell.kind == "moment" else cell.text]
    else:
        parts = split(cell.text)
    if isinstance(codec.item, ListOf):
        return [[text.strip() for text in plain(part).split("+")] for part in parts]
    return [leaf(Cell(part, "text"), codec.item, sheet, where, log) for part in parts]


def _text(cell: Cell, codec: Codec, where: str, log: Log) -> Json:
    if cell.kind in ("date", "moment", "time"):
        return log.fault(
            where,
            "Excel has made the date %(found)s of this; format the cell as text and type it again.",
            found=cell.text,
        )
    if isinstance(codec, IdNumber) and cell.kind == "number" and len(cell.text) > KEPT_FIGURES:
        return log.fault(
            where,
            "Excel has kept only 15 figures of this identity number; format the column as text "
            "and type it again.",
        )
    return plain(cell.text) if isinstance(codec, Key | Ref) else cell.text.strip()


@cache
def _words(named: str) -> dict[str, str]:
    return {
        plain(word).casefold(): value
        for value, words in CHOICES.get(named, {}).items()
        for word in (value, *words)
    }
