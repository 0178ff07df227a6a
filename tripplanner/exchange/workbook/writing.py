"""A trip as an Excel workbook that a teacher can fill in: drop-downs, an example, a guide."""

import io
import re
from collections.abc import Iterator
from datetime import date, time
from typing import Any

from tripplanner.domain.trip import Trip
from tripplanner.exchange.trip_file.codecs import (
    Choice,
    Codec,
    Flag,
    Key,
    ListOf,
    Ref,
    Tongues,
    Words,
)
from tripplanner.exchange.trip_file.fault_log import Json
from tripplanner.exchange.trip_file.file import parse_trip
from tripplanner.exchange.trip_file.quantities import Day, IdNumber, Time
from tripplanner.exchange.trip_file.records import Record
from tripplanner.exchange.trip_file.trip_tree import write_tree
from tripplanner.exchange.trip_file.vocabulary import CHOICES, GUIDE, SHEETS
from tripplanner.exchange.workbook.cells import join
from tripplanner.exchange.workbook.columns import LEAST_GUARDIANS, PAGES, Column, Page
from tripplanner.exchange.workbook.guide import GUIDES
from tripplanner.exchange.workbook.sheets import letters
from tripplanner.exchange.workbook.tables import looks_like_formula
from tripplanner.paths import EXAMPLES

TEMPLATE = EXAMPLES / "template.json"
#: Drop-downs reach so far down, and so much Excel takes in one of them.
LAST_ROW = 2000
_LONGEST_LIST = 250
#: Earlier dates are written as text: Excel counts a 29 February 1900.
_FIRST_YEAR = 1901
_LOOKS_ESCAPED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_WIDE = 0x2E80  # where Chinese characters and marks begin
_INK, _NEEDED, _OPTIONAL = "FFFFFFFF", "FF0B5C63", "FF5A6870"


def write_workbook(trip: Trip, language: str) -> bytes:
    """Return a trip as ``.xlsx``, its headings and choices in ``zh`` or ``en``.

    ``parse_workbook`` gives the same trip back.
    """
    import openpyxl  # noqa: PLC0415 -- slow import

    tree = write_tree(trip)
    book = openpyxl.Workbook()
    _write_guide(book.active, language)
    tongues = tuple(
        tongue for tongue in ("zh", "en", "bo") if tongue != "bo" or _speaks(tree, trip.languages)
    )
    guardians = max((len(pupil.guardians) for pupil in trip.pupils), default=0)
    for page in PAGES:
        sheet = book.create_sheet(SHEETS[page.name] if language == "zh" else page.name)
        columns = page.columns(tongues, max(guardians, LEAST_GUARDIANS))
        _write_page(sheet, page, columns, tree, language)
    book.active = 1
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()


def template_workbook(language: str) -> bytes:
    """Return the workbook a teacher begins with: a small, whole example to write over."""
    return write_workbook(parse_trip(TEMPLATE.read_bytes()), language)


def _speaks(tree: Json, languages: tuple[str, ...]) -> bool:
    """Tell whether Tibetan is among the languages or stands anywhere in the trip."""
    if "bo" in languages:
        return True
    if isinstance(tree, dict):
        return "bo" in tree or any(_speaks(value, ()) for value in tree.values())
    return isinstance(tree, list) and any(_speaks(value, ()) for value in tree)


def _write_guide(sheet: Any, language: str) -> None:  # noqa: ANN401 -- openpyxl's
    from openpyxl.styles import Alignment, Font  # noqa: PLC0415 -- slow import

    sheet.title = GUIDE[language if language in GUIDE else "en"]
    sheet.column_dimensions["A"].width = 110
    for row, line in enumerate(GUIDES[language if language in GUIDES else "en"], 1):
        cell = sheet.cell(row, 1, line)
        cell.alignment = Alignment(wrap_text=True, vertical="top")
        cell.font = Font(bold=row == 1, size=16 if row == 1 else 11)


def _write_page(
    sheet: Any,  # noqa: ANN401 -- openpyxl's
    page: Page,
    columns: tuple[Column, ...],
    tree: dict[str, Json],
    language: str,
) -> None:
    from openpyxl.styles import Alignment, Font, PatternFill  # noqa: PLC0415 -- slow import

    font = Font(bold=True, color=_INK)
    for at, column in enumerate(columns, 1):
        head = sheet.cell(1, at, column.heading(page.name, language))
        head.font = font
        head.fill = PatternFill("solid", fgColor=_NEEDED if column.required else _OPTIONAL)
        head.alignment = Alignment(wrap_text=True, vertical="center")
        _prepare(sheet, page, column, at, language)
    widths = [_width(column.heading(page.name, language)) for column in columns]
    for row, item in enumerate(_items(page, tree), 2):
        for at, column in enumerate(columns, 1):
            value = _value(item, column, language)
            if value is not None:
                cell = _put(sheet.cell(row, at), value)
                widths[at - 1] = max(widths[at - 1], _width(str(value)))
                if isinstance(value, str) and "\n" in value:
                    cell.alignment = Alignment(wrap_text=True, vertical="top")
    for at, width in enumerate(widths):
        sheet.column_dimensions[letters(at)].width = min(max(width + 3, 9), 48)
    sheet.row_dimensions[1].height = 32
    sheet.freeze_panes = "C2" if len(columns) > 4 else "A2"  # noqa: PLR2004 -- key and name stay in sight


def _width(text: str) -> int:
    """Return how many columns of Latin letters a text is wide; Chinese takes two each."""
    return max(
        sum(2 if ord(sign) >= _WIDE else 1 for sign in line) for line in text.split("\n") or [""]
    )


def _put(cell: Any, value: Any) -> Any:  # noqa: ANN401 -- openpyxl's
    """Write a value; text stays text whatever it begins with."""
    if isinstance(value, str):
        cell.value = _LOOKS_ESCAPED.sub("_x005F_", value)
        cell.data_type = "s"
        cell.number_format = "@"
        if looks_like_formula(value):
            cell.quotePrefix = True
    else:
        cell.value = value
        if isinstance(value, date):
            cell.number_format = "yyyy-mm-dd"
        elif isinstance(value, time):
            cell.number_format = "hh:mm"
    return cell


def _prepare(sheet: Any, page: Page, column: Column, at: int, language: str) -> None:  # noqa: ANN401 -- openpyxl's
    """Give an empty column its format and its drop-down."""
    dimension = sheet.column_dimensions[letters(at - 1)]
    codec = column.codec
    if isinstance(codec, Words | Key | Ref | IdNumber | Tongues | ListOf):
        dimension.number_format = "@"
    elif isinstance(codec, Day):
        dimension.number_format = "yyyy-mm-dd"
    elif isinstance(codec, Time):
        dimension.number_format = "hh:mm"
    formula = _list_of(codec, page, column, language)
    if not formula:
        return
    from openpyxl.worksheet.datavalidation import DataValidation  # noqa: PLC0415 -- slow import

    rule = DataValidation(type="list", formula1=formula, allow_blank=True, showErrorMessage=False)
    rule.add(f"{letters(at - 1)}2:{letters(at - 1)}{LAST_ROW}")
    sheet.add_data_validation(rule)


def _list_of(codec: Codec, page: Page, column: Column, language: str) -> str:
    """Return the formula of a column's drop-down, or an empty string."""
    if isinstance(codec, Choice | Flag):
        words = codec.words if isinstance(codec, Choice) else ("true", "false")
        named = codec.named if isinstance(codec, Choice) else "Flag"
        text = ",".join(_word(named, word, language) for word in words)
        return f'"{text}"' if len(text) <= _LONGEST_LIST else ""
    listed = codec.listed if isinstance(codec, Ref) else ""
    if column.path == (page.link,):
        listed = "stops" if page.link == "stop" else page.parent
    if not listed:
        return ""
    name = SHEETS[listed] if language == "zh" else listed
    return f"'{name}'!$A$2:$A${LAST_ROW}"


def _word(named: str, word: str, language: str) -> str:
    return CHOICES.get(named, {}).get(word, (word,))[0] if language == "zh" else word


def _items(page: Page, tree: dict[str, Json]) -> Iterator[dict[str, Json]]:
    """Yield the rows of a sheet as objects of the trip file."""
    if page.name == "trip":
        yield tree["trip"]
    elif page.name == "rules":
        yield from _rule_rows(tree.get("rules", {}))
    elif page.parent == "trip":
        yield from tree["trip"].get(page.name, [])
    elif page.parent:
        for item in tree.get(page.parent, []):
            for value in item.get(page.name, []):
                yield {page.link: item[page.by], **value}
    else:
        yield from tree.get(page.name, [])


def _rule_rows(rules: dict[str, Json]) -> Iterator[dict[str, Json]]:
    switches = ("off", "reason", "source", "verified_on")
    for rule, setting in rules.items():
        first = {name: setting[name] for name in switches if name in setting}
        figures = [(name, value) for name, value in setting.items() if name not in switches]
        if not figures:
            yield {"rule": rule, **first}
        for name, value in figures:
            yield {"rule": rule, "figure": name, "value": value, **first}
            first = {}


def _value(item: Json, column: Column, language: str) -> Any:  # noqa: ANN401 -- what a cell may hold
    """Return what stands in a cell, None for nothing."""
    for part in column.path:
        if isinstance(part, int):
            item = item[part] if isinstance(item, list) and part < len(item) else None
        else:
            item = item.get(part) if isinstance(item, dict) else None
        if item is None:
            return None
    return _shown(item, column.codec, language)


def _shown(value: Json, codec: Codec, language: str) -> Any:  # noqa: ANN401, PLR0911 -- one line per kind
    if isinstance(codec, Day):
        day = date.fromisoformat(value)
        return day if day.year >= _FIRST_YEAR else value
    if isinstance(codec, Time):
        return value if value == "24:00" else time.fromisoformat(value)
    if isinstance(codec, Flag):
        return _word("Flag", "true" if value else "false", language)
    if isinstance(codec, Choice):
        return _word(codec.named, value, language)
    if isinstance(codec, ListOf):
        if isinstance(codec.item, ListOf):
            return join(["+".join(pair) for pair in value]) or None
        texts = [
            value if isinstance(codec.item, Day) else _shown(value, codec.item, language)
            for value in value
        ]
        return join(texts) or None
    return None if value == "" or isinstance(codec, Record) else value
