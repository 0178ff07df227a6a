"""Adults in a grid of cells, read with the columns and words of the workbook's sheet of adults."""

import re
from collections.abc import Mapping, Sequence

from tripplanner.domain.people import Group
from tripplanner.exchange.roster.clipboard import read_clipboard
from tripplanner.exchange.roster.grid import Pasted
from tripplanner.exchange.roster.row_reading import group_named
from tripplanner.exchange.trip_file.contract import ADULT
from tripplanner.exchange.trip_file.fault_log import BAD, Json, Log
from tripplanner.exchange.workbook.cell_values import leaf
from tripplanner.exchange.workbook.cells import plain, split
from tripplanner.exchange.workbook.columns import folded, headings
from tripplanner.exchange.workbook.sheets import EMPTY, Cell, Sheet

COLUMNS = ("name", "role", "phone", "groups")
_CODECS = {member.name: member.codec for member in ADULT.fields}
#: Headings that schools use besides the workbook's.
_ALSO = {
    "带队人员": "name",
    "教师": "name",
    "老师": "name",
    "带队教师": "name",
    "职务": "role",
    "身份": "role",
    "分工": "role",
    "手机": "phone",
    "手机号": "phone",
    "联系电话": "phone",
    "联系方式": "phone",
    "所带小组": "groups",
    "负责小组": "groups",
    "group": "groups",
    "mobile": "phone",
}
_PHONE = re.compile(r"\+?[\d() -]{7,20}")


def pasted_adults(text: str, groups: Sequence[Group]) -> Pasted:
    """Return where the cells of a copied block belong: by its headings, else by what they look like.

    Raises:
        Faults: if there is more than we read.
    """
    sheet = read_clipboard(text)
    head = [_heading(cell.text) for cell in sheet.rows[0]] if sheet.rows else []
    named = "name" in head and len(head) > 1
    fields = head if named else _by_values(sheet, groups)
    if "name" not in fields:
        rows = [{str(at): it.text for at, it in enumerate(row) if it.text} for row in sheet.rows]
        return Pasted(tuple(rows), by_column=False)
    found = []
    for row in sheet.rows[1:] if named else sheet.rows:
        cells = {name: it.text for name, it in zip(fields, row, strict=False) if name and it.text}
        if cells:
            found.append(cells)
    return Pasted(tuple(found), by_column=True)


def _heading(text: str) -> str:
    column = headings("adults").get(folded(text))
    name = str(column.path[0]) if column else _ALSO.get(folded(text), "")
    return name if name in COLUMNS else ""


def _by_values(sheet: Sheet, groups: Sequence[Group]) -> list[str]:
    width = max((len(row) for row in sheet.rows), default=0)
    found: list[str] = []
    for column in range(width):
        texts = [text for at in range(len(sheet.rows)) if (text := sheet.at(at, column).text)]
        kinds = (
            ("phone", all(_PHONE.fullmatch(it) for it in texts)),
            ("role", all(_is_role(it) for it in texts)),
            ("groups", all(group_named(part, groups) for it in texts for part in split(it))),
            ("name", not any(sign.isdigit() for it in texts for sign in it)),
        )
        kind = next((name for name, fits in kinds if texts and fits and name not in found), "")
        found.append(kind)
    return found if width > 1 else [""] * width


def _is_role(text: str) -> bool:
    log = Log()
    value = leaf(Cell(text, "text"), _CODECS["role"], Sheet("", ()), "", log)
    return _CODECS["role"].read(value, "", log) is not BAD


def adult_fields(
    cells: Mapping[str, str], groups: Sequence[Group], roles: Mapping[str, str]
) -> dict[str, Json]:
    """Return a row of the grid in the trip file's keys, as far as it can be read.

    ``roles`` are words for roles besides the workbook's own, in small letters. What is not
    understood stays as it was typed: the trip file's reader then says what it expected.
    """
    role = plain(cells.get("role", "")).casefold()
    named = leaf(_cell(role), _CODECS["role"], Sheet("", ()), "", Log())
    return {
        "name": cells.get("name", "").strip(),
        "role": roles.get(role, named),
        "phone": cells.get("phone", "").strip(),
        "groups": [
            group_named(part.strip(), groups) or part.strip()
            for part in split(cells.get("groups", ""))
            if part.strip()
        ],
    }


def _cell(text: str) -> Cell:
    return Cell(text, "text") if text else EMPTY
