"""Class lists as schools have them: found, read, marked by cell, and imported only when asked."""

import io
from datetime import date, datetime

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.factories import group, pupil
from tests.system.faults.sizes import size
from tripplanner.domain import national_id
from tripplanner.domain.people import Gender, Guardian
from tripplanner.domain.text import Text
from tripplanner.errors import Faults
from tripplanner.exchange.roster.reading import guess, preview, pupils, read_table


def number(first):
    return first + national_id.check_digit(first)


def workbook(*rows, merged=(), name="名单"):
    book = openpyxl.Workbook()
    book.active.title = name
    for row in rows:
        book.active.append(row)
    for area in merged:
        book.active.merge_cells(area)
    out = io.BytesIO()
    book.save(out)
    return read_table(out.getvalue(), "名单.xlsx")


def text(rows, encoding="utf-8"):
    return read_table("\n".join(rows).encode(encoding), "名单.csv")


def seen(table, known=(), groups=()):
    return preview(table, guess(table), known, groups)


def test_a_school_list_with_titles_merged_cells_and_a_footer():
    table = workbook(
        ["丹巴县示例小学研学活动学生名单"],
        ["填表日期：2026年11月"],
        ["序号", "姓名", "性别", "班级", "出生日期", "身份证号码", "监护人", None, "过敏史", "备注"],
        [None, None, None, None, None, None, "姓名", "联系电话", None, None],
        [1, "云 小朵", "女", "六(1)班", datetime(2014, 5, 3), number("51332320140503002"), "云妈妈", 13800138000.0, "无", None],
        [2, "石小山　", "男", None, "２０１３年１１月２日", None, "石爸爸", "１３８００１３８００１", "花生、牛奶", "易晕车"],
        [],
        ["序号", "姓名", "性别", "班级"],
        [3, "溪小鱼", None, None, None, number("51332320140119004"), None, None, None, None],
        ["合计", "3人"],
        ["备注：以上信息请家长核对。"],
        merged=["A1:J1", "A2:J2", "G3:H3", "D5:D6", *(f"{c}3:{c}4" for c in "ABCDEFIJ")],
    )  # fmt: skip

    found = seen(table)

    assert [one.field for one in found.mapping.columns] == [
        "ignore", "name", "gender", "class", "born", "id_number",
        "guardian1_name", "guardian1_phone", "allergies", "notes",
    ]  # fmt: skip
    assert [(row.row, row.faults, row.derived) for row in found.rows] == [
        (5, (), ()),
        (6, (), ()),
        (9, (), ("born", "gender")),
    ]
    first, second, third = pupils(found)
    assert (first.key, first.name, first.class_name, first.born) == (
        "p01", "云小朵", "六(1)班", date(2014, 5, 3),
    )  # fmt: skip
    assert first.guardians == (Guardian("云妈妈", "13800138000"),)
    assert first.health.allergies == ()
    assert (second.name, second.class_name, second.born) == ("石小山", "六(1)班", date(2013, 11, 2))
    assert second.guardians == (Guardian("石爸爸", "13800138001"),)
    assert (second.health.allergies, second.health.notes) == (("花生", "牛奶"), "易晕车")
    assert (third.born, third.gender) == (date(2014, 1, 19), Gender.F)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16", "utf-16-le"])
@pytest.mark.parametrize("delimiter", [",", "\t", ";"])
def test_text_files_in_any_usual_encoding(encoding, delimiter):
    rows = [
        delimiter.join(row)
        for row in (("姓名", "性别", "联系电话"), ("云小朵", "女", "0836-5550200"))
    ]

    [pupil] = pupils(seen(text(rows, encoding)))

    assert (pupil.name, pupil.gender, pupil.guardians) == (
        "云小朵",
        Gender.F,
        (Guardian("", "0836-5550200"),),
    )


def test_an_english_list():
    table = text(
        [
            "Name,Sex,Date of birth,Guardian,Guardian phone",
            "Yun Xiaoduo,F,2014-05-03,Ms Yun,+44 20 7946 0000",
        ]
    )

    [pupil] = pupils(seen(table))

    assert (pupil.name, pupil.gender, pupil.born) == ("Yun Xiaoduo", Gender.F, date(2014, 5, 3))
    assert pupil.guardians == (Guardian("Ms Yun", "+44 20 7946 0000"),)


@pytest.mark.parametrize(
    ("heading", "value", "message"),
    [
        ("出生日期", "14.5.3", "has two figures"),
        ("出生日期", "5/3/2014", "in two ways"),
        ("出生日期", "2014.5", "The day is missing"),
        ("出生日期", "2014-02-30", "expected a date"),
        ("出生日期", "去年", "expected a date"),
        ("性别", "可能", "expected female or male"),
        ("身份证号", "513323201405060000", "only 15 figures"),
        ("身份证号", "5.13323E+17", "only 15 figures"),
        ("身份证号", number("51332320140503002")[:-1] + "1", "wrong check digit"),
        ("身份证号", number("51332320140230002"), "no real date of birth"),
        ("身份证号", "5133232014", "18 characters"),
        ("联系电话", "1.38E+10", "has shortened"),
        ("联系电话", "妈妈", "expected a telephone number"),
        ("联系电话", "=A1", "Found a formula"),
    ],
)
def test_faults_are_marked_by_cell_and_the_rest_of_the_row_stays(heading, value, message):
    found = seen(text([f"姓名,班级,{heading}", f"云小朵,六(1)班,{value}"]))

    [row] = found.rows

    assert [fault.where for fault in row.faults] == ["名单!C2"]
    assert message in str(row.faults[0])
    assert pupils(found) == ()
    assert [(one.name, one.class_name) for one in pupils(found, accept=["0.2"])] == [
        ("云小朵", "六(1)班")
    ]


@pytest.mark.parametrize(
    "value",
    [
        "2014年5月3日",
        "2014.5.3",
        "2014/5/3",
        "20140503",
        "２０１４－０５－０３",
        "2014-05-03 00:00:00",
    ],
)
def test_dates_as_text(value):
    [row] = seen(text(["姓名,出生日期", f"云小朵,{value}"])).rows

    assert (row.pupil.born, row.faults) == (date(2014, 5, 3), ())


def test_an_identity_number_that_excel_cut_is_said_so():
    [row] = seen(workbook(["姓名", "身份证号"], ["云小朵", 513323201405030012])).rows

    assert [fault.where for fault in row.faults] == ["名单!B2"]
    assert "only 15 figures" in str(row.faults[0])


def test_what_contradicts_the_identity_number_is_a_warning():
    table = text(
        ["姓名,性别,出生日期,身份证号", f"云小朵,男,2014-05-04,{number('51332320140503002')}"]
    )

    [row] = seen(table).rows

    assert row.faults == ()
    assert [one.where for one in row.warnings] == ["名单!C2", "名单!B2"]
    assert (row.pupil.born, row.pupil.gender) == (date(2014, 5, 4), Gender.M)


def test_a_child_entered_twice_or_already_on_the_trip_is_marked():
    known = pupil(key="p07", name="石小山", born=date(2013, 11, 2))
    table = text(
        [
            "姓名,出生日期",
            "云小朵,2014-05-03",
            "石小山,2013-11-02",
            "云小朵,2014-05-03",
            "云小朵,2013-01-01",
        ]
    )

    found = seen(table, [known])

    assert [row.duplicate_of for row in found.rows] == ["", "p07", "名单!A2", ""]
    assert [one.key for one in pupils(found)] == ["p08", "p09"]


def test_groups_are_found_by_name_and_others_are_said():
    stars = group(key="stars", name=Text(zh="观星组", en="Stargazers"))

    found = seen(text(["姓名,组别", "云小朵,观星组", "石小山,飞行组"]), groups=[stars])

    assert [row.pupil.group for row in found.rows] == ["stars", ""]
    assert [len(row.warnings) for row in found.rows] == [0, 1]


def test_two_tables_side_by_side_are_noticed():
    found = seen(text(["姓名,性别,姓名,性别", "云小朵,女,石小山,男"]))

    assert [fault.where for fault in found.faults] == ["名单!C1"]
    assert [one.name for one in pupils(found)] == ["云小朵"]


def test_a_teacher_may_change_what_a_column_is():
    table = text(["姓名,暗号", "云小朵,花生"])
    mapping = guess(table)

    assert [one.field for one in mapping.columns] == ["name", "ignore"]

    [row] = preview(table, mapping.changed({1: "allergies"})).rows

    assert row.pupil.health.allergies == ("花生",)


def test_a_list_without_headings_is_guessed_from_its_values():
    table = text(
        [
            f"云小朵,女,{number('51332320140503002')},13800138000",
            f"石小山,男,{number('51332320131102003')},13800138001",
        ]
    )

    found = seen(table)

    assert [one.field for one in found.mapping.columns] == [
        "name",
        "gender",
        "id_number",
        "guardian1_phone",
    ]
    assert [one.name for one in pupils(found)] == ["云小朵", "石小山"]


def test_a_row_without_a_pupil_cannot_be_accepted():
    with pytest.raises(Faults):
        pupils(seen(text(["姓名", "云小朵"])), accept=["0.9"])


@pytest.mark.parametrize("data", [b"", b"\n\n", b"\x00\x01\x02\xff\xfe", b"\xd0\xcf\x11\xe0" * 200])
def test_what_is_no_list_is_refused(data):
    with pytest.raises(Faults):
        read_table(data, "x.csv")


@settings(max_examples=size(80, 1_600), deadline=None)
@given(
    st.binary(max_size=120)
    | st.text(max_size=80).map(lambda words: f"姓名,{words}\n{words},a".encode("utf-8", "ignore"))
)
def test_no_bytes_raise_anything_but_faults(data):
    try:
        table = read_table(data, "x.csv")
    except Faults:
        return

    pupils(seen(table))
