"""Tables of holidays as files: read with every fault named, written so that they are read again."""

from datetime import date

import pytest

from tripplanner.domain.holidays import DayKind, HolidayTable, SpecialDay
from tripplanner.domain.text import Text
from tripplanner.errors import Faults
from tripplanner.exchange.holiday_file import empty_table, parse_holidays, write_holidays
from tripplanner.paths import HOLIDAYS

TABLE = HolidayTable(
    2027,
    (
        SpecialDay(date(2026, 12, 31), DayKind.HOLIDAY),
        SpecialDay(date(2027, 1, 1), DayKind.HOLIDAY, Text(zh="元旦")),
        SpecialDay(date(2027, 1, 3), DayKind.WORKDAY, Text(zh="=1+1")),
    ),
    "国务院办公厅通知",
    date(2026, 11, 20),
)


def faults(text):
    with pytest.raises(Faults) as caught:
        parse_holidays(text.encode())
    return [(it.where, it.message.partition(";")[0][:40]) for it in caught.value.faults]


def test_a_table_is_read_as_it_was_written():
    assert parse_holidays(write_holidays(TABLE)) == TABLE


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "gb18030"])
@pytest.mark.parametrize("comma", [",", ";", "\t"])
def test_a_table_is_read_as_spreadsheets_save_it(encoding, comma):
    text = comma.join(["日期", "类型", "名称"]) + "\r\n" + comma.join(["2027/1/1", "放假", "元旦"])

    found = parse_holidays(text.encode(encoding))

    assert (found.year, found.days) == (2027, (TABLE.days[1],))


def test_the_notes_survive_a_spreadsheet_that_fills_the_row_with_commas():
    text = "# year: 2027,,\n# source: 通知,,\ndate,kind,name\n2027-01-01,holiday,\n"

    found = parse_holidays(text.encode())

    assert (found.year, found.source) == (2027, "通知")


def test_every_fault_is_named_with_its_line():
    text = (
        "date,kind,name\n2027-13-01,holiday,\n2027-01-01,,元旦\n"
        "2027-01-02,holiday,\n2027-01-02,workday,\n2025-05-01,holiday,\n"
    )

    assert faults(text) == [
        ("2", "Found %(found)s"),
        ("3", "Found %(found)s"),
        ("5", "%(day)s stands in the table twice."),
        ("year", "%(day)s does not belong to the year %(ye"),
    ]


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("", "1"),
        ("a,b\n", "1"),
        ("date,kind,name\n", "1"),
        ("# year: soon\ndate,kind\n2027-01-01,holiday\n", "year"),
        ("# verified_on: soon\ndate,kind\n2027-01-01,holiday\n", "verified_on"),
    ],
)
def test_what_is_no_table_is_refused(text, where):
    assert [it[0] for it in faults(text)] == [where]


def test_the_shipped_files_are_empty_tables_with_their_dates_as_notes():
    shipped = sorted(HOLIDAYS.glob("*.csv"))

    assert [path.read_bytes() for path in shipped] == [
        empty_table(int(path.stem)) for path in shipped
    ]
    assert "# 2027-10-01 国庆节 National Day" in (HOLIDAYS / "2027.csv").read_text("utf-8-sig")
    with pytest.raises(Faults):
        parse_holidays(shipped[0].read_bytes())
