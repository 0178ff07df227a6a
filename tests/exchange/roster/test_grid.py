"""A block of cells pasted into the grid of pupils, and rows typed there."""

import datetime as dt

from tests import factories as make
from tripplanner.domain.people import Gender, Group, Guardian, Pupil
from tripplanner.domain.text import Text
from tripplanner.exchange.roster.grid import Pasted, cells_of, changed, pasted, read_grid

ON = dt.date(2026, 12, 14)
GROUPS = (Group("g1", Text(zh="观星组", en="Stars")), Group("g2", Text(zh="创客组")))


def test_a_block_with_headings_goes_where_its_headings_say():
    block = "序号\t电话\t姓名\t班级\n1\t0836-5550201\t云小朵\t六(1)班\n2\t0836-5550202\t石小山\t六(2)班\n合计\t2人\n"

    found = pasted(block, GROUPS, ON)

    assert found.rows == (
        {"name": "云小朵", "class": "六(1)班", "guardian1_phone": "0836-5550201"},
        {"name": "石小山", "class": "六(2)班", "guardian1_phone": "0836-5550202"},
    )
    assert (found.by_column, len(found.left_out)) == (True, 1)


def test_a_block_without_headings_is_known_by_its_values():
    block = "云小朵\t六(1)班\t女\t2015-09-14\t观星组\t13800138001\n石小山\t五(2)班\t男\t2016-01-20\t创客组\t13800138002\n"

    found = pasted(block, GROUPS, ON)

    assert found.rows[1] == {
        "name": "石小山",
        "class": "五(2)班",
        "gender": "男",
        "born": "2016-01-20",
        "group": "创客组",
        "guardian1_phone": "13800138002",
    }


def test_a_column_that_is_no_list_goes_where_the_caret_stands():
    assert pasted("13800138001\n\n13800138002\n") == Pasted(
        ({"0": "13800138001"}, {}, {"0": "13800138002"}), by_column=False
    )


def test_grade_and_class_and_a_mother_in_the_heading_are_kept():
    found = pasted(
        "姓名\t年级\t班\t母亲姓名\t母亲电话\n云小朵\t六年级\t1\t云妈\t13800138001\n", (), ON
    )

    assert (found.rows[0]["class"], found.rows[0]["guardian2_relation"]) == ("六年级(1)班", "母亲")


def test_a_fault_stands_in_its_cell_and_the_rest_of_the_row_is_read():
    rows = [
        {"name": "松小果", "born": "2015-09-03", "guardian1_phone": "0836-55502"},
        {"name": "鹰小羽", "born": "2016-13-07", "group": "实验组"},
        {"class": "五(1)班"},
        {},
    ]

    found = read_grid(rows, (), GROUPS, ON)

    assert [sorted(it.faults) for it in found] == [[], ["born", "group"], ["name"], []]
    assert [it.pupil and it.pupil.name for it in found] == ["松小果", "鹰小羽", None, None]
    assert found[0].pupil.born == dt.date(2015, 9, 3)


def test_as_above_repeats_the_row_before():
    rows = [{"name": "松小果", "class": "六(1)班"}, {"name": "杏小红", "class": "同上"}]

    assert [it.pupil.class_name for it in read_grid(rows)] == ["六(1)班", "六(1)班"]


def test_a_pupil_entered_twice_is_named_with_the_first_row():
    known = Pupil("p9", "杏小红")
    rows = [{"name": "松小果"}, {"name": "松小果"}, {"name": "杏小红"}]

    faults = [it.faults.get("name") for it in read_grid(rows, (known,))]

    assert faults[0] is None
    assert (faults[1].message, faults[1].values) == (
        "This pupil stands in row %(row)d already.",
        {"row": 1},
    )
    assert faults[2].message == "This pupil is on the trip already."


def test_cells_of_a_pupil_are_read_back_as_the_same_pupil():
    pupil = Pupil(
        "",
        "云小朵",
        class_name="六(1)班",
        born=dt.date(2015, 9, 14),
        gender=Gender.F,
        group="g1",
        guardians=(Guardian("云妈", "13800138001", "母亲"), Guardian("云爸", "13800138002", "")),
        diet=("清真",),
    )
    names = {"g1": "观星组", Gender.F: "女"}

    assert read_grid([cells_of(pupil, names)], (), GROUPS, ON)[0].pupil == pupil


def test_only_the_changed_columns_of_a_pupil_change():
    known = make.pupil(
        "p1",
        guardians=(Guardian("一", "1"), Guardian("二", "2"), Guardian("三", "3")),
    )
    found = Pupil("", "别名", class_name="六(2)班", guardians=(Guardian("新", "9"),))

    after = changed(known, found, frozenset({"class", "guardian1_name"}))

    assert (after.name, after.class_name) == (known.name, "六(2)班")
    assert after.guardians == (Guardian("新", "9"), Guardian("三", "3"))
