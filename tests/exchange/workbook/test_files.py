"""Old Excel, OpenDocument and Strict Open XML: read as they are, bounded whatever they ask for."""

import io
import tracemalloc
import zipfile
from datetime import date

import openpyxl
import pytest
import xlwt

from tripplanner.errors import Faults
from tripplanner.exchange.workbook.files import read_sheets
from tripplanner.exchange.workbook.sheets import EMPTY, Cell

NAMES = " ".join(
    f'xmlns:{it}="urn:oasis:names:tc:opendocument:xmlns:{it}:1.0"'
    for it in ("office", "table", "text", "style")
)
MEDIA = "application/vnd.oasis.opendocument.spreadsheet"


def ods(body, styles="", before="", manifest="<manifest/>"):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", MEDIA)
        archive.writestr("META-INF/manifest.xml", manifest)
        archive.writestr(
            "content.xml",
            f'<?xml version="1.0" encoding="UTF-8"?>{before}<office:document-content {NAMES}>'
            f"<office:automatic-styles>{styles}</office:automatic-styles>"
            f"<office:body><office:spreadsheet>{body}</office:spreadsheet></office:body>"
            "</office:document-content>",
        )
    return out.getvalue()


def table(*rows, name="名单", more=""):
    return f'<table:table table:name="{name}" {more}>{"".join(rows)}</table:table>'


def row(*cells, more=""):
    return f"<table:table-row {more}>{''.join(cells)}</table:table-row>"


def cell(text="", more=""):
    return f'<table:table-cell office:value-type="string" {more}><text:p>{text}</text:p></table:table-cell>'


def test_an_opendocument_sheet_cell_by_cell():
    data = ods(
        table(
            row(cell("姓名"), cell("a<text:s text:c='2'/>b<text:tab/>c")),
            row(
                '<table:table-cell office:value-type="float" office:value="13800000001"/>',
                '<table:table-cell office:value-type="date" office:date-value="2014-05-03"/>',
                '<table:table-cell office:value-type="time" office:time-value="PT09H30M00S"/>',
                '<table:table-cell office:value-type="boolean" office:boolean-value="true"/>',
                cell("云<text:span>小</text:span>朵"),
            ),
            row(cell("x"), more='table:visibility="filter"'),
            row(cell("y"), more='table:visibility="collapse"'),
        )
    )

    [sheet] = read_sheets(data)

    assert sheet.rows == (
        (Cell("姓名", "text"), Cell("a  b\tc", "text")),
        (
            Cell("13800000001", "number"),
            Cell("2014-05-03", "date"),
            Cell("09:30", "time"),
            Cell("true", "flag"),
            Cell("云小朵", "text"),
        ),
        (Cell("x", "text"),),
        (Cell("y", "text"),),
    )
    assert sheet.unseen == {2: "filtered", 3: "hidden"}


def test_repetitions_to_the_edges_of_a_sheet_are_empty():
    far = row(
        '<table:table-cell table:number-columns-repeated="16384"/>',
        more='table:number-rows-repeated="1048573"',
    )

    [sheet] = read_sheets(
        ods(
            table(
                row(cell("姓名"), '<table:table-cell table:number-columns-repeated="16383"/>'), far
            )
        )
    )

    assert sheet.rows == ((Cell("姓名", "text"),),)


def test_merged_cells_of_a_column_repeat_below_and_a_hidden_sheet_is_known():
    data = ods(
        table(
            row(cell("三(1)班", 'table:number-rows-spanned="2"'), cell("云小朵")),
            row("<table:covered-table-cell/>", cell("石小山")),
        )
        + table(row(cell("旧")), name="旧", more='table:style-name="ta2"'),
        '<style:style style:name="ta2"><style:table-properties table:display="false"/></style:style>',
    )

    first, second = read_sheets(data)

    assert [it[0].text for it in first.rows] == ["三(1)班", "三(1)班"]
    assert [first.hidden, second.hidden] == [False, True]


@pytest.mark.parametrize(
    ("body", "before", "message"),
    [
        (row(cell("x", 'table:number-columns-repeated="16384"'), more='table:number-rows-repeated="1048576"'), "", "column IV"),
        (row(cell("x" * 9000), more='table:number-rows-repeated="1048576"'), "", "row 50000"),
        (row(*["<table:table-cell/>"] * 120_000), "", "cells"),
        (row(cell("&b;")), '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>', "damaged"),
        (row(cell("x")) + "<table:table-row>", "", "damaged"),
    ],
    ids=["wide", "long", "elements", "entities", "broken"],
)  # fmt: skip
def test_what_a_hostile_opendocument_file_asks_for_stays_bounded(body, before, message):
    data = ods(table(body), before=before)
    tracemalloc.start()
    try:
        with pytest.raises(Faults, match=message):
            read_sheets(data)
        assert tracemalloc.get_traced_memory()[1] < 100_000_000
    finally:
        tracemalloc.stop()


def test_a_locked_opendocument_file_is_named():
    with pytest.raises(Faults, match="locked with a password"):
        read_sheets(ods("", manifest="<manifest:encryption-data/>"))


def xls(change):
    book = xlwt.Workbook(encoding="utf-8")
    change(book)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def test_an_old_excel_file_cell_by_cell():
    def fill(book):
        sheet = book.add_sheet("三(1)班")
        dated = xlwt.easyxf(num_format_str="YYYY-MM-DD")
        for column, value in enumerate(("姓名", 13800000001, 2.5, True)):
            sheet.write(0, column, value)
        sheet.write(0, 4, date(2014, 5, 3), dated)
        sheet.write_merge(1, 2, 0, 0, "三(1)班")
        sheet.write(2, 1, "石小山")
        sheet.row(2).hidden = True
        book.add_sheet("旧").visibility = 1

    first, second = read_sheets(xls(fill))

    assert first.rows[0] == (
        Cell("姓名", "text"),
        Cell("13800000001", "number"),
        Cell("2.5", "number"),
        Cell("true", "flag"),
        Cell("2014-05-03", "date"),
    )
    assert [it[0].text for it in first.rows[1:]] == ["三(1)班", "三(1)班"]
    assert first.at(1, 1) is EMPTY
    assert dict(first.unseen) == {2: "hidden"}
    assert (first.name, second.hidden) == ("三(1)班", True)


def test_bytes_cut_anywhere_are_a_fault_and_nothing_else():
    data = xls(lambda book: book.add_sheet("a").write(0, 0, "姓名"))

    for end in range(8, len(data), 97):
        try:
            read_sheets(data[:end])
        except Faults:
            continue


def test_strict_open_xml_is_read():
    book = openpyxl.Workbook()
    book.active.append(["姓名", date(2014, 5, 3)])
    plain = io.BytesIO()
    book.save(plain)
    out = io.BytesIO()
    with zipfile.ZipFile(plain) as before, zipfile.ZipFile(out, "w") as after:
        for part in before.infolist():
            words = before.read(part).replace(
                b"http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                b"http://purl.oclc.org/ooxml/spreadsheetml/main",
            )
            words = words.replace(
                b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                b"http://purl.oclc.org/ooxml/officeDocument/relationships",
            )
            after.writestr(part.filename, words)

    [sheet] = read_sheets(out.getvalue())

    assert sheet.rows == ((Cell("姓名", "text"), Cell("2014-05-03", "date")),)


@pytest.mark.parametrize(
    ("part", "message"),
    [
        ("word/document.xml", "Word document"),
        ("xl/workbook.bin", "binary Excel"),
        ("Index/Document.iwa", "Numbers"),
        ("anything", "not an Excel workbook"),
    ],
)
def test_other_packed_files_are_named(part, message):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("[Content_Types].xml" if part != "anything" else "x", "")
        archive.writestr(part, "")

    with pytest.raises(Faults, match=message):
        read_sheets(out.getvalue())
