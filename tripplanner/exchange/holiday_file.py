"""The table of a year's public holidays and moved working days, as a CSV file.

What it may hold is told in ``docs/holidays.md``.
"""

import csv
import io
import re
from collections import Counter
from datetime import date, timedelta

from tripplanner.domain.holidays import DayKind, HolidayTable, SpecialDay, national
from tripplanner.domain.text import Text
from tripplanner.errors import Fault, Faults
from tripplanner.exchange.workbook.cells import plain
from tripplanner.exchange.workbook.dates import date_of
from tripplanner.exchange.workbook.tables import harmless

MOST_BYTES = 1024 * 1024
_COLUMNS = {
    "date": ("date", "日期"),
    "kind": ("kind", "类型"),
    "name": ("name", "名称"),
}
_KINDS = {
    "holiday": DayKind.HOLIDAY,
    "放假": DayKind.HOLIDAY,
    "节假日": DayKind.HOLIDAY,
    "休": DayKind.HOLIDAY,
    "workday": DayKind.WORKDAY,
    "调休上班": DayKind.WORKDAY,
    "上班": DayKind.WORKDAY,
    "班": DayKind.WORKDAY,
}
_NOTE = re.compile(r"#+\s*(year|source|verified_on|年份|来源|核实日期)\s*[:：]\s*(.*)")
_NOTES = {"年份": "year", "来源": "source", "核实日期": "verified_on"}
#: Days of the years beside it that a table may hold.
_BESIDE = timedelta(days=7)
_LONGEST_NAME, _LONGEST_SOURCE = 60, 500


def parse_holidays(data: bytes) -> HolidayTable:
    """Return the table of one year.

    Raises:
        Faults: with every fault; ``where`` is the line, counted from 1.
    """
    text = _decoded(data)
    notes, rows = _rows(text)
    faults: list[Fault] = []
    days = [day for line, row in rows if (day := _day(line, row, faults)) is not None]
    _once(days, rows, faults)
    year = _year(notes.get("year", ""), days, faults)
    verified = date_of(notes["verified_on"]) if notes.get("verified_on") else None
    if notes.get("verified_on") and verified is None:
        faults.append(Fault("verified_on", "Found %(found)s; expected a date as 2026-12-07.",
                            {"found": notes["verified_on"][:40]}))  # fmt: skip
    if not faults and not days:
        faults.append(Fault("1", "The table names no day. Fill in the days and their kinds."))
    if faults:
        raise Faults(faults)
    ordered = tuple(sorted(days, key=lambda day: day.date))
    return HolidayTable(year, ordered, notes.get("source", "")[:_LONGEST_SOURCE], verified)


def _decoded(data: bytes) -> str:
    if len(data) > MOST_BYTES:
        raise Faults([Fault("1", "The file is too large for a table of holidays.")])
    for encoding in ("utf-8-sig", "utf-16", "gb18030"):
        if encoding == "utf-16" and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
            continue
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise Faults([Fault("1", "This is no text file. Save the table as CSV (UTF-8).")])


def _rows(text: str) -> tuple[dict[str, str], list[tuple[int, dict[str, str]]]]:
    """Return the notes by name, and each row by column with its line."""
    notes: dict[str, str] = {}
    rows: list[tuple[int, dict[str, str]]] = []
    columns: list[str] | None = None
    lines = text.lstrip("\ufeff").splitlines()
    comma = max(",;\t", key=lambda sign: sum(line.count(sign) for line in lines[:50]))
    for number, line in enumerate(lines, 1):
        bare = line.strip().strip('"').rstrip(comma).strip()
        found = _NOTE.match(bare)
        if found:
            notes[_NOTES.get(found[1], found[1])] = found[2].strip().rstrip(",;").strip()
        if not bare or bare.startswith("#"):
            continue
        cells = [cell.strip().lstrip("'") for cell in next(csv.reader([line], delimiter=comma))]
        if columns is None:
            columns = [_column(cell) for cell in cells]
            missing = [name for name in ("date", "kind") if name not in columns]
            if missing:
                raise Faults(
                    [
                        Fault(
                            str(number),
                            "The heading names no %(missing)s; expected date, kind and name.",
                            {"missing": ", ".join(missing)},
                        )
                    ]
                )
            continue
        rows.append((number, dict(zip(columns, cells, strict=False))))
    return notes, rows


def _column(heading: str) -> str:
    wanted = plain(heading).strip().casefold()
    return next((name for name, names in _COLUMNS.items() if wanted in names), "")


def _day(line: int, row: dict[str, str], faults: list[Fault]) -> SpecialDay | None:
    text = row.get("date", "")
    day = date_of(text)
    kind = _KINDS.get(plain(row.get("kind", "")).strip().casefold())
    if day is None:
        faults.append(
            Fault(
                str(line), "Found %(found)s; expected a date as 2026-12-07.", {"found": text[:40]}
            )
        )
    if kind is None:
        faults.append(
            Fault(
                str(line),
                "Found %(found)s; expected holiday (放假) or workday (调休上班).",
                {"found": row.get("kind", "")[:40] or "–"},
            )
        )
    if day is None or kind is None:
        return None
    name = row.get("name", "")[:_LONGEST_NAME]
    return SpecialDay(day, kind, Text(zh=name) if name else Text())


def _once(
    days: list[SpecialDay], rows: list[tuple[int, dict[str, str]]], faults: list[Fault]
) -> None:
    seen = Counter(day.date for day in days)
    lines = {date_of(row.get("date", "")): line for line, row in rows}
    faults += [
        Fault(str(lines[day]), "%(day)s stands in the table twice.", {"day": day.isoformat()})
        for day, count in seen.items()
        if count > 1
    ]


def _year(text: str, days: list[SpecialDay], faults: list[Fault]) -> int:
    """Return the year of a table: as its note says, else that of most of its days."""
    counted = Counter(day.date.year for day in days)
    if text and not re.fullmatch(r"\d{4}", text):
        faults.append(Fault("year", "Found %(found)s; expected a year as 2027.", {"found": text}))
        return 0
    year = int(text) if text else (counted.most_common(1)[0][0] if counted else 0)
    if not 1900 < year < 2200:  # noqa: PLR2004 -- as dates of trips
        if days:
            faults.append(
                Fault("year", "Found %(found)s; expected a year as 2027.", {"found": text})
            )
        return year
    first, last = date(year, 1, 1) - _BESIDE, date(year, 12, 31) + _BESIDE
    faults += [
        Fault(
            "year",
            "%(day)s does not belong to the year %(year)d.",
            {"day": day.date.isoformat(), "year": year},
        )
        for day in days
        if not first <= day.date <= last
    ]
    return year


def write_holidays(table: HolidayTable) -> bytes:
    """Return a table as CSV that Excel opens as UTF-8; reading it gives the same table."""
    out = io.StringIO()
    out.write(f"# year: {table.year}\r\n")
    out.write(f"# source: {' '.join(table.source.split())}\r\n")
    day = table.verified_on.isoformat() if table.verified_on else ""
    out.write(f"# verified_on: {day}\r\n")
    writer = csv.writer(out)
    writer.writerow(["date", "kind", "name"])
    for one in table.days:
        writer.writerow([one.date.isoformat(), one.kind.value, harmless(one.name.best("zh"))])
    return b"\xef\xbb\xbf" + out.getvalue().encode()


def empty_table(year: int) -> bytes:
    """Return a table to fill in: no day, and as notes the dates of national holidays."""
    lines = [
        f"# year: {year}",
        "# source: ",
        "# verified_on: ",
        "# 填写国务院办公厅公布的放假和调休安排：放假写 holiday，调休上班写 workday。没有列出的日期按平常日子处理。",
        "# Fill in what the State Council announced: holiday for days off, workday for weekends",
        "# on which people work. Other days are ordinary.",
        "# 例 / for example:",
        f"# {year}-01-01,holiday,元旦",
        "# 这些日期是法定节日，须一并填写 / national holidays lie on:",
        *(f"# {day.isoformat()} {name.zh} {name.en}" for day, name in national(year).items()),
        "date,kind,name",
    ]
    return b"\xef\xbb\xbf" + "\r\n".join([*lines, ""]).encode()
