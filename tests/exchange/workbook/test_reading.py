"""The workbook holds what the trip file holds, and complains by sheet and cell."""

import io
import warnings
import zipfile
from dataclasses import replace
from datetime import date, datetime, time

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from tests.exchange.trips import trips
from tests.system.faults.sizes import size
from tripplanner.domain.people import Gender
from tripplanner.domain.place import Mode
from tripplanner.errors import Faults
from tripplanner.exchange.trip_file.demonstration import demonstration
from tripplanner.exchange.trip_file.file import parse_trip
from tripplanner.exchange.workbook.reading import parse_workbook, template_workbook, write_workbook
from tripplanner.exchange.workbook.writing import TEMPLATE

TRIP = demonstration(date(2026, 11, 23))


@pytest.fixture(scope="module")
def english():
    return write_workbook(TRIP, "en")


def edited(data, change):
    book = openpyxl.load_workbook(io.BytesIO(data))
    change(book)
    return saved(book)


def saved(book):
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def faults(data):
    with pytest.raises(Faults) as caught:
        parse_workbook(data)
    return [
        (fault.where, str(fault).removeprefix(f"{fault.where}: ")) for fault in caught.value.faults
    ]


def column(sheet, heading):
    return next(cell.column for cell in sheet[1] if cell.value == heading)


def put(sheet, heading, value, row=2):
    cell = sheet.cell(row, column(sheet, heading))
    cell.value = value
    return cell


@settings(max_examples=size(6, 120), deadline=None, suppress_health_check=list(HealthCheck))
@given(trips(), st.sampled_from(["zh", "en"]))
def test_any_trip_is_the_same_after_a_round(trip, language):
    assert parse_workbook(write_workbook(trip, language)) == trip


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_template_is_a_whole_example(language):
    assert parse_workbook(template_workbook(language)) == parse_trip(TEMPLATE.read_bytes())


def test_text_that_looks_like_a_formula_stays_text():
    trip = replace(TRIP, emergency_phone="=1+1", currency="CNY", budget=())
    book = openpyxl.load_workbook(io.BytesIO(write_workbook(trip, "en")))
    cell = book["trip"].cell(2, column(book["trip"], "emergency_phone"))

    assert (cell.value, cell.data_type, cell.quotePrefix) == ("=1+1", "s", True)


def test_choices_have_drop_downs_in_the_workbooks_language():
    book = openpyxl.load_workbook(io.BytesIO(template_workbook("zh")))
    lists = [one.formula1 for one in book["学生"].data_validations.dataValidation]

    assert lists[:2] == ['"女,男,其他"', "'小组'!$A$2:$A$2000"]


def test_values_as_people_type_them(english):
    def change(book):
        put(book["trip"], "starts", "2026年12月7日")
        put(book["trip"], "ends", datetime(2026, 12, 9))
        put(book["pupils"], "gender", "男")
        put(book["pupils"], "born", 20140503).number_format = "General"
        put(book["pupils"], "guardians.1.phone", 13800138000)
        put(book["pupils"], "diet", "清真；不吃鱼")
        put(book["stops"], "from", time(6, 30))
        put(book["stops"], "to", "７：００")
        put(book["travel"], "minutes", 265.0)
        put(book["travel"], "mode", "大巴")
        put(book["travel"], "both_ways", "否")

    trip = parse_workbook(edited(english, change))
    pupil = trip.pupils[0]

    assert (trip.starts, trip.ends) == (date(2026, 12, 7), date(2026, 12, 9))
    assert (pupil.gender, pupil.born) == (Gender.M, date(2014, 5, 3))
    assert (pupil.guardians[0].phone, pupil.diet) == ("13800138000", ("清真", "不吃鱼"))
    assert (trip.stops[0].starts, trip.stops[0].ends) == (390, 420)
    assert (trip.travel[0].minutes, trip.travel[0].mode, trip.travel[0].both_ways) == (
        265,
        Mode.COACH,
        False,
    )


@pytest.mark.parametrize("bare", [False, True], ids=["formatted", "number"])
def test_dates_of_the_1904_system(english, bare):
    def change(book):
        book.epoch = CALENDAR_MAC_1904
        if bare:
            days = (date(2026, 12, 7) - date(1904, 1, 1)).days
            put(book["trip"], "starts", days).number_format = "General"

    assert parse_workbook(edited(english, change)).starts == date(2026, 12, 7)


def test_empty_rows_hidden_rows_merged_cells_and_spare_sheets_do_no_harm(english):
    def change(book):
        sheet = book["rest_stops"]
        sheet.insert_rows(3, 2)
        sheet.row_dimensions[2].hidden = True
        book["opening"].sheet_state = "hidden"
        book["budget"].merge_cells("D3:D4")
        book.create_sheet("Sheet9")

    assert parse_workbook(edited(english, change)) == TRIP


def test_every_fault_names_sheet_and_cell(english):
    def change(book):
        put(book["trip"], "zone", "Mars")
        put(book["stops"], "kind", "holiday", row=4)
        put(book["stops"], "from", "nine", row=5)
        put(book["pupils"], "group", "nobody", row=3)
        put(book["pupils"], "name", None, row=4)
        put(book["pupils"], "class", datetime(2026, 6, 1), row=5)
        put(book["pupils"], "id_number", 513323201405030012, row=6)
        put(book["pupils"], "born", "=TODAY()", row=7)
        put(book["opening"], "place", "moon", row=2)
        book["groups"].cell(1, 9).value = "shoe size"
        book["groups"].cell(2, 10).value = "?"
        book.create_sheet("Weather")["A1"] = "sunny"
        put(book["rules"], "rule", "made.up")

    found = dict(faults(edited(english, change)))

    assert {where: text.split(";")[0].split(".")[0] for where, text in found.items()} == {
        "Weather!A1": "Unknown sheet “Weather”",
        "groups!I1": "Unknown column “shoe size”",
        "groups!J2": "This column has no heading",
        "pupils!D5": "Excel has made the date 2026-06-01 of this",
        "pupils!H6": "Excel has kept only 15 figures of this identity number",
        "pupils!E7": "Found a formula",
        "opening!A2": "Found “moon”",
        "trip!F2": "Found “Mars”",
        "pupils!B4": "This is missing",
        "pupils!G3": "Found “nobody”",
        "stops!E4": "Found “holiday”",
        "stops!C5": "Found “nine”",
        "rules!A2": "Unknown name “made",
    }


def test_a_missing_column_is_said_once(english):
    found = faults(edited(english, lambda book: book["pupils"].delete_cols(2)))

    assert found == [("pupils!A1", "The column name (姓名) is missing.")]


def test_the_sheet_of_the_trip_is_needed(english):
    def change(book):
        del book["trip"]

    assert faults(edited(english, change))[-1] == ("trip!A1", "The sheet trip (活动) is missing.")


def packed(**parts):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return out.getvalue()


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "not an Excel workbook"),
        (b"PK\x03\x04 nonsense", "not an Excel workbook"),
        (b"key,name\np1,a", "not an Excel workbook"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "old Office file"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
            "locked with a password",
        ),
        (packed(**{"[Content_Types].xml": b"<a/>"}), "damaged"),
        (packed(mimetype=b"application/vnd.oasis"), "not an Excel workbook"),
        (packed(**{"[Content_Types].xml": b"\0" * 40_000_000}), "unpack to"),
        (b"x" * (20 * 1024 * 1024 + 1), "20 MiB"),
    ],
    ids=lambda value: value if isinstance(value, str) else f"{len(value)} bytes",
)
def test_what_is_no_workbook_is_refused_in_one_line(data, message):
    [(where, text)] = faults(data)

    assert where == "/"
    assert message in text


def test_entities_in_a_workbook_are_refused(english):
    bomb = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>'
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(english)) as old, zipfile.ZipFile(out, "w") as new:
        for part in old.infolist():
            data = old.read(part)
            if part.filename == "xl/worksheets/sheet2.xml":
                data = bomb + data.partition(b"?>")[2]
            new.writestr(part, data)

    assert [text for _, text in faults(out.getvalue())] == [
        "The workbook is damaged and cannot be read; open it in Excel and save it again."
    ]


@settings(max_examples=size(25, 500), deadline=None)
@given(st.data())
def test_damaged_bytes_raise_nothing_but_faults(english, data):
    at = data.draw(st.integers(0, len(english) - 1))
    broken = bytearray(english)
    broken[at] ^= data.draw(st.integers(1, 255))

    with warnings.catch_warnings(record=True):
        try:
            parse_workbook(bytes(broken))
        except Faults as error:
            str(error).encode()
