"""Tables for spreadsheets: readable, and nothing in them is a formula."""

import csv
import io
from datetime import date

import openpyxl
import pytest

from tripplanner.exchange.workbook.tables import harmless, write_csv, write_xlsx

ROWS = [
    ["日期", "名称", "人数"],
    [date(2026, 12, 16), '=HYPERLINK("http://x")', 20],
    [None, "a,b\n", 0],
]


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t", "\r"])
def test_what_a_spreadsheet_would_calculate_is_marked_as_text(sign):
    assert harmless(f"{sign}1+1") == f"'{sign}1+1"


@pytest.mark.parametrize(
    "text", ["＝1+1", "＠SUM(A1)", " =1+1", "\u200b=1+1", "\u00a0@x", "\n=1+1", "\ufeff=1"]
)
def test_what_hides_a_formula_is_marked_too(text):
    assert harmless(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", " ", "三(1)班", "a=b", "1-2", "·", "10:00–11:00"])
def test_what_is_no_formula_stays_as_it_is(text):
    assert harmless(text) == text


def test_csv_opens_in_excel_and_calculates_nothing():
    written = write_csv(ROWS)

    assert written.startswith(b"\xef\xbb\xbf")
    assert list(csv.reader(io.StringIO(written.decode("utf-8-sig"), newline=""))) == [
        ["日期", "名称", "人数"],
        ["2026-12-16", '\'=HYPERLINK("http://x")', "20"],
        ["", "a,b\n", "0"],
    ]


def test_a_workbook_keeps_every_text_a_text():
    sheet = openpyxl.load_workbook(io.BytesIO(write_xlsx("甲/乙", ROWS))).active

    assert sheet.title == "甲乙"
    assert (sheet["B2"].value, sheet["B2"].data_type) == ('=HYPERLINK("http://x")', "s")
    assert sheet["C2"].value == 20


def test_a_workbook_takes_signs_that_xml_forbids():
    sheet = openpyxl.load_workbook(io.BytesIO(write_xlsx("", [["a\x0bb"]]))).active

    assert sheet["A1"].value == "ab"
