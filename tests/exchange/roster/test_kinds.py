"""Class lists as schools have them, kind by kind: what is right stands here, whatever the file."""

import io
import re
from datetime import date

import openpyxl
import pytest

from tripplanner.domain.people import Guardian
from tripplanner.errors import Faults
from tripplanner.exchange.roster.reading import guess, preview, read_table

ON = date(2026, 12, 1)


def text(words, encoding="utf-8", name="名单.csv"):
    return read_table(words.encode(encoding), name)


def workbook(*rows, merged=(), name="名单", change=None):
    book = openpyxl.Workbook()
    book.active.title = name
    for row in rows:
        book.active.append(row)
    for area in merged:
        book.active.merge_cells(area)
    if change:
        change(book)
    out = io.BytesIO()
    book.save(out)
    return read_table(out.getvalue(), "名单.xlsx")


def seen(table):
    return preview(table, guess(table, ON), on=ON)


def names(found):
    return [row.pupil.name for row in found.rows if row.pupil and row.ready]


def messages(found):
    return [str(fault) for row in found.rows for fault in row.faults]


@pytest.mark.parametrize(
    "words",
    [
        'Name;Class;Notes\nAda Star;3A;"nuts, milk, eggs, soy, fish"\nBob Moon;3A;"a, b, c"\n',
        "姓名，班级，备注\nAda Star，3A，无\nBob Moon，3A，无\n",
        "姓名\t班级\nAda Star\t3A\nBob Moon\t3A\n",
        "姓名|班级\nAda Star|3A\nBob Moon|3A\n",
        "姓名；班级\nAda Star；3A\nBob Moon；3A\n",
        "| 姓名 | 班级 |\n|---|:---:|\n| Ada Star | 3A |\n| Bob Moon | 3A |\n",
        "姓名    班级\nAda Star    3A\nBob Moon    3A\n",
        "sep=;\nName;Class\nAda Star;3A\nBob Moon;3A\n",
        "姓名,班级，备注\nAda Star，3A，无\nBob Moon\t3A\t无\n",
        "\ufeff\ufeff姓名,班级\nAda Star,3A\nBob Moon,3A\n",
        "姓名,班级\r\n\r\nAda Star,3A\r\nBob Moon,3A\r\n\r\n",
    ],
)
def test_the_sign_between_fields_is_the_one_under_which_the_headings_read(words):
    found = seen(text(words))

    assert names(found) == ["Ada Star", "Bob Moon"]
    assert [row.pupil.class_name for row in found.rows] == ["3A", "3A"]
    assert messages(found) == []


def test_a_list_in_quotes_is_one_field():
    [row] = seen(text('姓名,班级,过敏史\n云小朵,三班,"花生;牛奶;鸡蛋;虾;蟹;鱼"\n')).rows

    assert row.pupil.name == "云小朵"
    assert row.pupil.health.allergies == ("花生", "牛奶", "鸡蛋", "虾", "蟹", "鱼")


@pytest.mark.parametrize(
    "words",
    [
        '姓名,备注\n云小朵,"爱好\n石小山,无\n河小溪,无\n',
        '姓名,备注,班级\n云小朵,"爱好,三班\n石小山,"无",三班\n河小溪,无,三班\n',
    ],
)
def test_a_quote_that_is_never_closed_takes_no_children_in(words):
    with pytest.raises(Faults, match=r"A2: .*a quote may be missing"):
        text(words)


@pytest.mark.parametrize("rest", ["", "林小雨,无\n"])
def test_a_missing_quote_that_a_later_one_closes_is_a_fault(rest):
    [row, *_] = seen(text(f'姓名,备注\n云小朵,"爱好\n石小山,无\n河小溪,跑步"\n{rest}')).rows

    assert [str(it) for it in row.faults] == [
        "名单!B2: This cell seems to hold rows of the list; a quote may be missing."
    ]


def test_several_lines_in_quotes_are_one_value():
    assert seen(text('姓名,备注\n云小朵,"怕黑\n会晕车"\n')).clean


@pytest.mark.parametrize(
    "words",
    [
        "1. 云小朵\n2. 石小山\n3、河小溪\n",
        "1 云小朵\n2 石小山\n3 河小溪\n",
        "（1）云小朵\n2)石小山\n③河小溪\n",
        "姓名\n1.云小朵\n2.石小山\n3.河小溪\n",
        "三(1)班\n1. 云小朵\n2. 石小山\n三(2)班\n1. 河小溪\n",
        "1、云小朵，女\n2、石小山，男\n3、河小溪，女\n",
        "序号 姓名\n1 云小朵\n2 石小山\n3 河小溪\n",
    ],
)
def test_numbers_before_the_names_are_no_part_of_them(words):
    found = seen(text(words, name="名单.txt"))

    assert names(found) == ["云小朵", "石小山", "河小溪"]
    if "班" in words:
        assert [it.pupil.class_name for it in found.rows] == ["三(1)班", "三(1)班", "三(2)班"]


def test_figures_that_do_not_count_up_are_kept():
    [sheet] = text("3 云小朵\n3 石小山\n2 河小溪\n", name="名单.txt").sheets

    assert [row[0].text for row in sheet.rows] == ["3 云小朵", "3 石小山", "2 河小溪"]


def test_a_quoted_name_in_a_list_of_one_column_has_no_quotes():
    assert names(seen(text('Name\n"Star, Ada"\n"Moon, Bob"\n'))) == ["Ada Star", "Bob Moon"]


@pytest.mark.parametrize("value", ["98", "2023-09-01", "已交费"])
def test_a_column_without_a_heading_that_is_nothing_known_is_left_out(value):
    assert seen(text(f"姓名,班级,\n云小朵,三班,{value}\n石小山,三班,\n")).clean


def test_a_list_without_pupils_is_said_to_be_one():
    assert [str(it) for it in seen(text("姓名,班级\n")).faults] == [
        "名单!A1: No pupil stands in this list."
    ]


@pytest.mark.parametrize("written", [date(2026, 3, 1), "3月1日", "1-Mar"])
def test_a_class_that_was_taken_for_a_date_is_read_and_marked(written):
    [row] = seen(workbook(["姓名", "班级"], ["云小朵", written])).rows

    assert row.pupil.class_name == "3-1"
    assert [str(it) for it in row.warnings] == [
        "名单!B2: A spreadsheet has taken this class for a date; read as 3-1."
    ]


def test_a_value_with_the_separator_in_it_is_marked():
    found = seen(text("姓名,班级,过敏\n云小朵,三班,花生,牛奶\n"))

    message = "This row has more fields than the heading; a value with the separator in it needs"
    assert messages(found) == [f"名单!D2: {message} quotes around it."]


@pytest.mark.parametrize(
    ("encoding", "words"),
    [
        ("utf-8", "姓名,班级\n云小朵,三班\n"),
        ("utf-8-sig", "姓名,班级\n云小朵,三班\n"),
        ("gb18030", "姓名,班级\n云小朵,三班\n"),
        ("gbk", "姓名,班级\n云小朵,三班\n"),
        ("big5", "姓名,班級\n雲小朵,三班\n"),
        ("utf-16", "姓名\t班级\n云小朵\t三班\n"),
        ("utf-16-le", "姓名\t班级\n云小朵\t三班\n"),
        ("utf-16-be", "姓名\t班级\n云小朵\t三班\n"),
        ("cp1252", "Name,Class\nZoë Müller,3B\nJosé García,3B\n"),
    ],
)
def test_every_usual_encoding(encoding, words):
    found = seen(text(words, encoding))

    expected = re.split("[,\t\n]", words)[2:4]
    assert [names(found)[0], found.rows[0].pupil.class_name] == expected


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("姓名", "name"),
        ("学生姓名", "name"),
        ("姓 名", "name"),
        ("*姓名*", "name"),
        ("1、学生姓名：", "name"),
        ("您孩子的姓名（必填）", "name"),
        ("姓名 Name", "name"),
        ("姓名/Name", "name"),
        ("Pupil's name", "name"),
        ("མིང་།", "name"),
        ("姓名（拼音）", "name"),
        ("班级", "class"),
        ("班級", "class"),
        ("Reg Group", "class"),
        ("Tutor group", "class"),
        ("出生日期(Date of birth)", "born"),
        ("DOB", "born"),
        ("家长电话", "guardian1_phone"),
        ("监护人联系方式（手机）", "guardian1_phone"),
        ("Parent/Guardian phone number", "guardian1_phone"),
        ("联系电话(母亲)", "guardian2_phone"),
        ("妈妈手机号", "guardian2_phone"),
        ("联系电话2", "guardian2_phone"),
        ("与学生关系", "guardian1_relation"),
        ("食物过敏", "allergies"),
        ("身份证号码", "id_number"),
        ("入学日期", ""),
        ("填表日期", ""),
        ("班主任电话", ""),
        ("班主任", ""),
        ("姓名（班主任）", ""),
        ("Teacher's phone", ""),
        ("家长身份证号", ""),
        ("家长工作单位", ""),
        ("学生手机", ""),
        ("备用校服尺寸", ""),
        ("家庭住址", "ignore"),
        ("学号", "ignore"),
        ("Email", "ignore"),
    ],
)
def test_a_heading_means_whose_and_what(heading, field):
    from tripplanner.exchange.roster.headings import field_of

    found, _ = field_of(heading)

    assert found == field


def test_a_column_that_names_another_thing_stays_out():
    found = seen(
        text(
            "姓名,入学日期,班主任电话,家长身份证号,出生\n"
            "云小朵,2015-09-01,13900000009,513323201405030012,2014-05-03\n"
        )
    )

    assert [one.field for one in found.mapping.columns] == [
        "name", "ignore", "ignore", "ignore", "born",
    ]  # fmt: skip
    assert found.rows[0].pupil.born == date(2014, 5, 3)
    assert found.rows[0].pupil.guardians == ()


@pytest.mark.parametrize(
    ("values", "field"),
    [
        (("2014-05-03", "2014-06-03"), "born"),
        (("2023-09-01", "2023-09-01"), "ignore"),
        (("1975-01-02", "1980-03-04"), "ignore"),
    ],
)
def test_a_column_without_a_heading_is_taken_for_birthdays_of_pupils_only(values, field):
    found = seen(
        text("姓名,\n" + "\n".join(f"云小{n},{it}" for n, it in zip("朵山", values, strict=True)))
    )

    assert found.mapping.columns[1].field == field


def test_classes_between_the_names_and_above_the_list():
    found = seen(
        text(
            "五年级一班学生名单,,\n序号,姓名,性别\n1,云小朵,女\n三（2）班（共1人）,,\n1,石小山,男\n"
            ",六年级1班,\n1,河小溪,女\n"
        )
    )

    assert [(row.pupil.name, row.pupil.class_name) for row in found.rows] == [
        ("云小朵", "五年级一班"),
        ("石小山", "三(2)班"),
        ("河小溪", "六年级1班"),
    ]
    assert [it.row for it in found.skipped] == [4, 6]


@pytest.mark.parametrize(
    "footer",
    [
        ",填表日期：2026年9月1日,,",
        "合计,3人,,",
        ",共3人,,",
        "备注：以上信息请家长核对,,,",
        "制表人：李老师,,审核：王校长,",
        ",班主任签字：,,",
        "Total: 3,,,",
        ",Printed on 1 September 2026,,",
        "—— 以下空白 ——,,,",
        "第1页 共2页,,,",
        ",2026年9月1日,,",
        ",某某小学（盖章）,,",
        ",本班共1人,,",
        "Class teacher: Ms Cloud,,,",
    ],
)
def test_what_stands_below_a_list_is_no_pupil(footer):
    found = seen(text(f"序号,姓名,性别,备注\n1,云小朵,女,\n{footer}\n"))

    assert [row.pupil.name for row in found.rows] == ["云小朵"]
    assert [it.row for it in found.skipped] == [3]


@pytest.mark.parametrize(
    "name", ["总小山", "共青云", "Page Smith", "Sum Wing Kin", "班固", "日小月", "附子安"]
)
def test_a_name_that_begins_like_a_footer_is_a_name(name):
    assert names(seen(text(f"姓名,班级\n{name},三班\n"))) == [name]


@pytest.mark.parametrize("mark", ["〃", "同上", "仝上", "″", "''", "ditto", "々"])
def test_marks_that_repeat_what_stands_above(mark):
    found = seen(text(f"班级,姓名\n三(1)班,云小朵\n{mark},石小山\n{mark},河小溪\n"))

    assert [row.pupil.class_name for row in found.rows] == ["三(1)班"] * 3


def test_a_mark_that_can_repeat_nothing_is_a_fault():
    assert messages(seen(text("班级,姓名\n〃,云小朵\n"))) == [
        "名单!A2: There is nothing above that this mark could repeat."
    ]


@pytest.mark.parametrize(
    ("grade", "own", "whole"),
    [
        ("3", "2", "3(2)班"),
        ("三年级", "1", "三年级(1)班"),
        ("三年级", "(1)班", "三年级(1)班"),
        ("六年级", "3班", "六年级3班"),
        ("三", "二", "三(二)班"),
        ("三年级", "三(1)班", "三(1)班"),
        ("Year 5", "5A", "5A"),
        ("5", "A", "5A"),
        ("3年级", "三(2)班", "三(2)班"),
        ("Year 5", "Oak", "Year 5 Oak"),
    ],
)
def test_grade_and_class_in_two_columns(grade, own, whole):
    [row] = seen(text(f"年级,班级,姓名\n{grade},{own},云小朵\n")).rows

    assert row.pupil.class_name == whole


@pytest.mark.parametrize(
    "none",
    ["无", "无。", "暂无", "没有", "无过敏史", "无过敏", "无药物过敏史", "无特殊", "未发现", "正常", "×", "-", "/", "0",
     "none", "None known", "No known allergies", "N/A", "NKA", "nil", "药物过敏：无", "无 None", "没有/No", "无过敏史 No known allergies",
     "否认药物食物过敏史", "无药物及食物过敏", "无既往病史", "无重大疾病"],
)  # fmt: skip
def test_words_for_none_are_none(none):
    [row] = seen(text(f"姓名,过敏史,饮食禁忌\n云小朵,{none},{none}\n")).rows

    assert (row.pupil.health.allergies, row.pupil.diet) == ((), ())


@pytest.mark.parametrize(
    "kept", ["不详", "无花果", "无糖", "不吃猪肉", "Nuts", "有", "无 nuts", "未知 Unknown"]
)
def test_what_is_not_known_or_only_begins_like_none_stays(kept):
    [row] = seen(text(f"姓名,过敏史\n云小朵,{kept}\n")).rows

    assert row.pupil.health.allergies == (kept,)


@pytest.mark.parametrize(
    ("value", "born"),
    [
        ("二〇一五年六月一日", date(2015, 6, 1)),
        ("二○一四年十二月二十五日", date(2014, 12, 25)),
        ("二零一四年五月廿一日", date(2014, 5, 21)),
        ("2014年5月3号", date(2014, 5, 3)),
        ("２０１４．５．３", date(2014, 5, 3)),
        ("3 May 2014", date(2014, 5, 3)),
        ("May 3rd, 2014", date(2014, 5, 3)),
        ("03-May-2014", date(2014, 5, 3)),
        ("25/12/2014", date(2014, 12, 25)),
        ("12/25/2014", date(2014, 12, 25)),
        ("20140503", date(2014, 5, 3)),
        ("2014-05-03T00:00:00", date(2014, 5, 3)),
        ("༢༠༡༤-༠༥-༠༣", date(2014, 5, 3)),
        ("\u200e2014-05-03\u200f", date(2014, 5, 3)),
    ],
)
def test_dates_in_every_habit(value, born):
    [row] = seen(text(f'姓名,出生日期\n云小朵,"{value}"\n')).rows

    assert (row.pupil.born, row.faults) == (born, ())


@pytest.mark.parametrize(
    ("value", "message"),
    [
        (2014, "The day is missing"),
        (201405, "The day is missing"),
        (2014.05, "The day is missing"),
        (1, "expected a date"),
        ("2014年", "The day is missing"),
        ("二〇一四年五月", "The day is missing"),
        ("5/3/2014", "in two ways"),
        ("03-May-14", "two figures"),
        (date(1905, 7, 6), "nobody on a class list"),
        (date(2030, 1, 1), "nobody on a class list"),
        ("2150-01-01", "nobody on a class list"),
    ],
)
def test_what_is_no_birthday_of_a_pupil_is_a_fault(value, message):
    found = seen(workbook(["姓名", "出生日期"], ["云小朵", value]))

    assert message in messages(found)[0]
    assert found.rows[0].pupil.born is None


def test_a_column_says_itself_in_which_order_its_dates_are():
    found = seen(text("Name,DOB\nAda Star,25/12/2014\nBob Moon,05/06/2014\n"))

    assert [row.pupil.born for row in found.rows] == [date(2014, 12, 25), date(2014, 6, 5)]
    assert "day, month, year" in str(found.faults[0])


@pytest.mark.parametrize(
    ("value", "phone"),
    [
        ("138 0000 0001", "13800000001"),
        ("138.0000.0001", "13800000001"),
        ("+86 138-0000-0001", "13800000001"),
        ("8613800000001", "13800000001"),
        ("(+86)13800000001", "13800000001"),
        ("\u202d13800000001\u202c", "13800000001"),
        ("１３８００００００００１"[:11], "13800000000"),
        ("妈妈13800000001", "13800000001"),
        ("13800000001（爸爸）", "13800000001"),
        ("༡༣༨༠༠༠༠༠༠༠༡", "13800000001"),
        ("0836-5550101", "0836-5550101"),
        ("0836.5550101", "0836-5550101"),
        ("(0836)5550101", "(0836)5550101"),
        ("+44 20 7946 0000", "+44 20 7946 0000"),
    ],
)
def test_telephone_numbers_as_people_type_them(value, phone):
    [row] = seen(text(f"姓名,家长电话\n云小朵,{value}\n")).rows

    assert (row.pupil.guardians, row.faults, row.warnings) == ((Guardian("", phone),), (), ())


@pytest.mark.parametrize("value", [8365550101, 2885550101, 1085550101])
def test_a_number_that_lost_its_zero_is_marked(value):
    found = seen(workbook(["姓名", "家长电话"], ["云小朵", value]))

    assert "lost the 0" in str(found.rows[0].warnings[0])
    assert not found.clean


def test_first_and_last_names_are_joined():
    english = seen(text("First Name,Last Name,Reg Group,DOB\nAda,Star,3A,2014-05-03\n"))
    chinese = seen(text("姓,名,班级\n欧阳,小朵,三班\n"))
    whole = seen(text("Full name,First name,Last name\nAda B. Star,Ada,Star\n"))

    assert names(english) == ["Ada Star"]
    assert names(chinese) == ["欧阳小朵"]
    assert names(whole) == ["Ada B. Star"]


@pytest.mark.parametrize("dot", "·•・‧．∙⋅･˙")
def test_every_middle_dot_is_one_name(dot):
    found = seen(text(f"姓名,班级\n扎西·多吉,1\n扎西{dot}多吉,1\n"))

    assert [row.duplicate_of for row in found.rows] == ["", "名单!A2"]
    assert found.rows[1].pupil.name == "扎西·多吉"


@pytest.mark.parametrize(
    "sign", ["\u200b", "\u200d", "\u2060", "\ufeff", "\u00ad", "\u202a", " ", "\u3000"]
)
def test_signs_that_nobody_sees_make_no_other_child(sign):
    found = seen(text(f"姓名,家长电话\n云小朵,13800000001\n云小{sign}朵,13800000002\n"))

    assert [row.duplicate_of for row in found.rows] == ["", "名单!A2"]


def test_vowel_signs_do_make_another_child():
    found = seen(text("姓名,班级\nབཀྲ་ཤིས་,1\nབཀྲ་ཤས་,1\n"))

    assert [row.duplicate_of for row in found.rows] == ["", ""]


@pytest.mark.parametrize(
    ("rows", "merged"),
    [
        (
            [["姓名", "班级", "家长信息", None], [None, None, "姓名", "电话"]],
            ["A1:A2", "B1:B2", "C1:D1"],
        ),
        ([["姓名", "班级", "家长信息", None], [None, None, "姓名", "电话"]], []),
        (
            [["研学名单"], ["学生信息", None, "家长信息", None], ["姓名", "班级", "姓名", "电话"]],
            ["A1:D1", "A2:B2", "C2:D2"],
        ),
    ],
)
def test_headings_of_several_rows(rows, merged):
    found = seen(workbook(*rows, ["云小朵", "三(1)班", "云妈妈", "13800000001"], merged=merged))

    assert [(row.pupil.name, row.pupil.class_name, row.pupil.guardians) for row in found.rows] == [
        ("云小朵", "三(1)班", (Guardian("云妈妈", "13800000001"),))
    ]


def test_a_heading_over_several_columns_is_of_another_person_whoever_it_is():
    above = ["Name", "Class", "Parent or guardian", None, "Emergency contact", None, "Host", None]
    below = [None, None, "Name", "Phone", "Name", "Phone", "Name", "Phone"]
    row = ["Ada Star", "5A", "Eve Star", "13800000001", "Dan Star", "13800000002"]
    merged = ["A1:A2", "B1:B2", "C1:D1", "E1:F1", "G1:H1"]

    found = seen(workbook(above, below, [*row, "Bob Moon", "13800000003"], merged=merged))

    assert [(it.pupil.name, it.pupil.guardians) for it in found.rows] == [
        ("Ada Star", (Guardian("Eve Star", "13800000001"), Guardian("Dan Star", "13800000002")))
    ]


@pytest.mark.parametrize("above", ["学生", "学生信息", "学生基本信息", "Student details"])
def test_the_pupils_own_telephone_is_not_the_guardians(above):
    heads = [above, None, None, "家长信息", None]
    below = ["姓名", "班级", "电话", "姓名", "电话"]

    [row] = seen(
        workbook(heads, below, ["云小朵", "1", "13800000009", "云妈妈", "13800000001"])
    ).rows

    assert row.pupil.guardians == (Guardian("云妈妈", "13800000001"),)


def test_the_class_teacher_beside_the_guardian_hides_neither():
    above = ["学生信息", None, "监护人信息", None, "班主任", None]
    below = ["姓名", "班级", "姓名", "电话", "姓名", "电话"]
    row = ["云小朵", "5A", "云妈妈", "13800000001", "石老师", "13800000002"]

    [it] = seen(workbook(above, below, row)).rows

    assert (it.pupil.name, it.pupil.guardians) == ("云小朵", (Guardian("云妈妈", "13800000001"),))


def test_a_teacher_in_a_heading_of_two_rows_is_no_guardian():
    found = seen(
        workbook(
            ["姓名", "班主任信息", None],
            [None, "姓名", "电话"],
            ["云小朵", "李老师", "13900000000"],
            merged=["A1:A2", "B1:C1"],
        )
    )

    assert found.rows[0].pupil.guardians == ()


def test_a_child_over_two_rows_has_both_guardians():
    found = seen(
        workbook(
            ["姓名", "家长", "电话"],
            ["云小朵", "云爸", "13800000001"],
            [None, "云妈", "13800000002"],
            ["石小山", "石爸", "13800000003"],
            merged=["A2:A3"],
        )
    )

    assert [len(row.pupil.guardians) for row in found.rows] == [2, 1]
    assert [it.row for it in found.skipped] == [3]


@pytest.mark.parametrize(
    ("rows", "message"),
    [
        ([["姓名", "姓名"], ["云小朵", "石小山"]], "A second table"),
        (
            [["姓名", None], ["云小朵", "石小山"], ["河小溪", "山大"]],
            "Names seem to stand in these columns",
        ),
        (
            [["云小朵", "石小山", "河小溪"], ["甲一", "乙二", "丙三"]],
            "Names seem to stand in these columns",
        ),
        (
            [["序号", "姓名", None, "序号", "姓名"], [1, "云小朵", None, 2, "石小山"]],
            "A second table",
        ),
    ],
)
def test_names_in_a_grid_are_said_to_be_left_out(rows, message):
    found = seen(workbook(*rows))

    assert message in str(found.faults[0])
    assert not found.clean


def hide(*rows, filtered=False):
    def change(book):
        sheet = book.active
        for row in rows:
            sheet.row_dimensions[row].hidden = True
        if filtered:
            sheet.auto_filter.ref = "A1:B9"

    return change


@pytest.mark.parametrize("filtered", [True, False])
def test_rows_that_nobody_sees_are_shown_unticked_with_the_reason(filtered):
    found = seen(
        workbook(
            ["姓名", "班级"],
            ["云小朵", "三班"],
            ["石小山", "三班"],
            change=hide(3, filtered=filtered),
        )
    )

    assert [(row.status, row.unseen) for row in found.rows] == [
        ("ready", ""),
        ("left_out", "filtered" if filtered else "hidden"),
    ]
    assert "hidden or filtered out" in str(found.faults[0])


def test_styled_rows_to_the_end_of_the_sheet_are_empty():
    def style(book):
        from openpyxl.styles import PatternFill

        book.active["B1048576"].fill = PatternFill("solid", fgColor="FFFF00")

    found = seen(workbook(["姓名", "班级"], ["云小朵", "三班"], change=style))

    assert names(found) == ["云小朵"]


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"<html><body><table><tr><td>x</td></tr></table></body></html>", "web page"),
        ("<html><table>".encode("utf-16"), "web page"),
        (b"\xef\xbb\xbf<!DOCTYPE html><table>", "web page"),
        (b'<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook/>', "XML Spreadsheet 2003"),
        (b'<?xml version="1.0"?><list/>', "XML file"),
        (b'{"format": "tripplanner/1"}', "JSON"),
        (b"%PDF-1.7\n", "PDF"),
        (b"{\\rtf1", "rich text"),
        (b"MIME-Version: 1.0\nContent-Type: multipart/related", "web page"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "old Office file"),
    ],
)  # fmt: skip
def test_what_is_no_list_is_named_with_the_way_out(data, message):
    with pytest.raises(Faults, match=message):
        read_table(data, "名单.xls")


@pytest.mark.parametrize("name", ["20人", "http://x", "姓名：云", "----"])
def test_what_looks_like_no_name_is_a_fault_not_a_pupil(name):
    found = seen(text(f"姓名,性别,班级\n{name},女,三班\n"))

    assert names(found) == []


def test_nothing_of_a_list_vanishes():
    rows = [
        "三(1)班,,",
        "云小朵,女,",
        "合计,1人,",
        "姓名,性别,班级",
        "石小山,男,二班",
        "必填,选填,",
    ]
    found = seen(text("姓名,性别,班级\n" + "\n".join(rows)))

    assert sorted([it.row for it in found.rows] + [it.row for it in found.skipped]) == [
        2,
        3,
        4,
        5,
        6,
        7,
    ]
