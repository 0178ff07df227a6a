"""Pupils, adults, groups and class lists on screen."""

import io
import re

import openpyxl
import pytest

from tests import factories as make
from tests.browsing import faults_of, make_member, refusal, saying, sign_in, text_of
from tests.services.lifecycle.test_importing import full_trip
from tests.web.trips.test_trips import put, queries_of, stored, upload
from tripplanner.domain.national_id import check_digit
from tripplanner.domain.people import Gender, Guardian

NUMBER = "513323201405030027"


@pytest.fixture
def lin(app):
    return sign_in(app.test_client(), "teacher", "lin")


@pytest.fixture
def trip_id(app, lin):
    return put(app, full_trip(), lin.actor)


@pytest.fixture
def people(trip_id):
    return f"/trips/{trip_id}/people"


def as_viewer(app, trip_id):
    client = sign_in(app.test_client(), "teacher", "chen")
    make_member(app, trip_id, client.actor, "viewer")
    return client


def names(app, trip_id) -> list[str]:
    return [pupil.name for pupil in stored(app, trip_id).pupils]


def workbook(*rows: tuple[object, ...]) -> bytes:
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


HEAD = ("姓名", "性别", "班级", "出生日期", "身份证号", "监护人", "联系电话")


@pytest.mark.parametrize("count", [1, 3])
def test_the_list_costs_the_same_however_long_it_is(app, lin, count):
    trip = full_trip(pupils=tuple(make.pupil("a") for _ in range(count)), vr=())
    trip_id = put(app, trip, lin.actor)

    assert queries_of(app, lin, f"/trips/{trip_id}/people") == 10


def test_identity_numbers_are_masked_until_they_are_asked_for(lin, people):
    number = full_trip().pupils[0].id_number
    listed = lin.get(people).get_data(as_text=True)
    form = lin.get(f"{people}/pupils/p1").get_data(as_text=True)

    revealed = lin.get(f"{people}/pupils/p1?reveal=1").get_data(as_text=True)

    assert [number in page for page in (listed, form, revealed)] == [False, False, True]
    assert f"{number[:4]}…{number[-4:]}" in listed


def test_a_viewer_sees_names_but_nothing_sensitive(app, trip_id, people):
    viewer = as_viewer(app, trip_id)

    pages = [viewer.get(f"{people}{end}").get_data(as_text=True) for end in ("", "/adults")]

    one = stored(app, trip_id).pupils[0]
    assert one.name in pages[0]
    secrets = ("13800000000", "家长p1", "花生", "氯雷他定", "2014-05-03", one.id_number[:4] + "…")
    assert [words for words in secrets if words in pages[0]] == []
    assert ">139<" not in pages[1]


@pytest.mark.parametrize("end", ["/pupils/p1", "/add-pupil", "/roster", "/balance"])
def test_a_viewer_opens_no_form(app, trip_id, people, end):
    assert refusal(as_viewer(app, trip_id).get(people + end)) == (
        403,
        "您可以查看这次活动，但不能修改。如有需要，请联系活动负责人。",
    )


def test_the_list_is_searched_filtered_and_sorted(app, lin):
    pupils = (
        make.pupil("a", name="云朵", class_name="二班", gender=Gender.F),
        make.pupil("b", name="石山", class_name="一班", gender=Gender.M),
        make.pupil("", name="小溪", class_name="一班", guardians=()),
    )
    trip_id = put(app, full_trip(pupils=pupils, vr=()), lin.actor)

    def shown(query: str) -> list[str]:
        page = lin.get(f"/trips/{trip_id}/people?{query}").get_data(as_text=True)
        return re.findall(r'aria-label="勾选(\w\w)"', page)

    assert shown("q=云") == ["云朵"]
    assert shown("group=b") == ["石山"]
    assert shown("group=-") == ["小溪"]
    assert shown("class=一班&sort=name&down=1") == ["石山", "小溪"]
    assert shown("sort=group") == ["云朵", "石山", "小溪"]
    assert shown("missing=1&q=溪") == ["小溪"]
    assert shown("q=nobody") == []


def test_a_pupil_is_added_with_two_guardians(app, lin, trip_id, people):
    answer = lin.send(
        f"{people}/add-pupil",
        {
            "name": "卓玛",
            "id_number": NUMBER,
            "guardians.0.name": "扎西",
            "guardians.0.phone": "139",
            "guardians.1.name": "央金",
            "guardians.1.phone": "138",
            "health.flags": ["heart", "balance"],
            "health.allergies": "花生、牛奶, 鱼",
        },
    )

    one = stored(app, trip_id).pupils[-1]
    assert answer.status_code == 303
    assert (one.name, str(one.born), one.gender) == ("卓玛", "2014-05-03", Gender.F)
    assert one.guardians == (Guardian("扎西", "139"), Guardian("央金", "138"))
    assert (one.health.flags, one.health.allergies) == (
        ("heart", "balance"),
        ("花生", "牛奶", "鱼"),
    )


def test_markup_in_a_name_is_shown_as_it_was_typed(app, lin, trip_id, people):
    lin.send(f"{people}/add-pupil", {"name": "<script>alert(1)</script>"})

    page = lin.get(people)

    assert saying(page, "alert(1)") == [
        "已添加<script>alert(1)</script>。",
        "<script>alert(1)</script>",
    ]
    assert page.get_data(as_text=True).count("<script>alert") == 0


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"name": ""}, "name"),
        ({"name": "x" * 1_000_000}, "name"),
        ({"name": "卓玛", "id_number": NUMBER[:-1] + "0"}, "id_number"),
        ({"name": "卓玛", "guardians.1.phone": "1" * 90}, "guardians.0.phone"),
        ({"name": "卓玛", "health.allergies": "x" * 300}, "health.allergies"),
    ],
)
def test_a_fault_stands_at_its_field(lin, trip_id, people, fields, field):
    answer = lin.send(f"{people}/add-pupil", fields)

    assert answer.status_code == 422
    assert f'id="e-{field}"' in answer.get_data(as_text=True)
    assert len(names(lin.application, trip_id)) == 2


def test_saving_without_showing_the_number_keeps_it(app, lin, trip_id, people):
    before = stored(app, trip_id).pupils[0]

    lin.send(f"{people}/pupils/p1", {"name": "新名字", "version": str(before.version)})

    after = stored(app, trip_id).pupils[0]
    assert (after.name, after.id_number) == ("新名字", before.id_number)


def test_asking_for_the_number_keeps_what_was_typed(lin, people):
    answer = lin.send(f"{people}/pupils/p1", {"name": "还没存", "reveal": "1"})

    page = answer.get_data(as_text=True)
    typed = dict(re.findall(r'name="(name|id_number)" [^>]*value="([^"]*)"', page))
    assert typed == {"name": "还没存", "id_number": full_trip().pupils[0].id_number}


def test_a_stale_save_shows_both_versions(app, lin, trip_id, people):
    version = str(stored(app, trip_id).pupils[1].version)
    lin.send(f"{people}/pupils/p2", {"name": "同事写的", "version": version})

    answer = lin.send(f"{people}/pupils/p2", {"name": "我写的", "version": version})

    words = text_of(answer)
    assert answer.status_code == 409
    assert "同事写的" in words
    assert "我写的" in words
    assert names(app, trip_id)[1] == "同事写的"


def test_many_are_moved_and_removed_at_once_and_undo_brings_them_back(app, lin, trip_id, people):
    before = names(app, trip_id)
    lin.send(f"{people}/move", {"pupil": ["p1", "p2"], "group": "b"})
    moved = [it.group for it in stored(app, trip_id).pupils]
    lin.send(f"{people}/remove", {"pupil": ["p1", "p2"]})
    left = names(app, trip_id)

    lin.send(f"{people}/undo")

    assert (moved, left) == (["b", "b"], [])
    assert names(app, trip_id) == before


@pytest.mark.parametrize("back", ["https://evil.example/", "//evil.example", "/account"])
def test_one_never_lands_elsewhere_after_a_move(lin, people, back):
    answer = lin.send(f"{people}/move", {"pupil": "p1", "group": "b", "back": back})

    assert answer.location == people


def test_an_adult_is_added_changed_and_removed(app, lin, trip_id, people):
    lin.send(f"{people}/add-adult", {"name": "李医生", "role": "doctor", "phone": "137"})
    one = stored(app, trip_id).adults[-1]
    lin.send(
        f"{people}/adults/{one.key}",
        {"name": "李医生", "role": "doctor", "groups": ["a", "b"], "version": str(one.version)},
    )
    changed = stored(app, trip_id).adults[-1]

    lin.send(f"{people}/adults/{one.key}/remove")

    assert (changed.groups, changed.phone) == (("a", "b"), "")
    assert one.key not in {it.key for it in stored(app, trip_id).adults}


def test_a_group_is_made_renamed_and_removed(app, lin, trip_id, people):
    lin.send(f"{people}/groups", {"name.zh": "雪山组", "colour": "blue"})
    one = stored(app, trip_id).groups[-1]
    lin.send(
        f"{people}/groups/{one.key}",
        {"name.zh": "雪莲组", "colour": "rose", "version": str(one.version)},
    )
    renamed = stored(app, trip_id).groups[-1]
    warned = text_of(lin.get(f"{people}/groups/a/remove"))

    lin.send(f"{people}/groups/a/remove")

    assert (renamed.name.zh, renamed.colour) == ("雪莲组", "rose")
    assert "1 名学生将没有小组" in warned
    assert [it.key for it in stored(app, trip_id).groups] == ["b", one.key]


def test_groups_are_balanced_only_after_a_look(app, lin):
    pupils = tuple(make.pupil(name=f"学生{n}", class_name=f"{n % 2}班") for n in range(8))
    trip_id = put(app, make.trip(pupils=pupils), lin.actor)
    address = f"/trips/{trip_id}/people/balance"
    wishes = {"count": "2", "by": ["class"], "together": "学生0、学生1", "apart": "学生2，学生3"}
    page = lin.send(address, wishes).get_data(as_text=True)
    untouched = stored(app, trip_id).groups
    state = re.search(r'name="state" value="(\w+)"', page)[1]

    answer = lin.send(address, wishes | {"state": state, "apply": "1"})

    of = {it.name: it.group for it in stored(app, trip_id).pupils}
    assert (untouched, answer.status_code) == ((), 303)
    assert sorted(list(of.values()).count(key) for key in set(of.values())) == [4, 4]
    assert of["学生0"] == of["学生1"]
    assert of["学生2"] != of["学生3"]


def test_an_unknown_name_in_a_wish_stands_at_its_field(lin, people):
    answer = lin.send(f"{people}/balance", {"count": "2", "by": ["class"], "apart": "没有这人"})

    assert answer.status_code == 422
    assert "没有叫“没有这人”的学生" in text_of(answer)


def test_a_class_list_is_looked_at_then_imported_as_one_change(app, lin, trip_id, people):
    first = "51332320140611013"
    content = workbook(
        ("甲居镇小学研学名单",),
        HEAD,
        ("泽仁", None, "六(1)班", None, first + check_digit(first), "拉姆", 13980001234.0),
        ("卓玛", "女", "六(1)班", "2014年5月3日", None, "扎西", "１３９８０００１２３５"),
        ("坏号", "男", "六(1)班", None, "513323201405030020", None, None),
        ("泽仁", None, "六(1)班", None, first + check_digit(first), "拉姆", 13980001234.0),
        ("合计：4人",),
    )
    look = upload(lin, content, "名单.xlsx", f"{people}/roster").location
    page = lin.get(look).get_data(as_text=True)
    before = names(app, trip_id)
    ticked = re.findall(r'name="row" value="([\d.]+)"[^>]*checked', page)

    lin.send(look, {"row": ticked, "group": "a"})

    new = stored(app, trip_id).pupils[2:]
    assert (len(before), ticked) == (2, ["0.3", "0.4"])
    assert "Sheet!E5" in page
    assert [(it.name, str(it.born), it.gender, it.group) for it in new] == [
        ("泽仁", "2014-06-11", Gender.M, "a"),
        ("卓玛", "2014-05-03", Gender.F, "a"),
    ]
    assert new[0].guardians == (Guardian("拉姆", "13980001234"),)
    lin.send(f"{people}/undo")
    assert names(app, trip_id) == before


def test_the_teacher_changes_what_a_column_is(app, lin, trip_id, people):
    content = "代号,称呼,班级\n甲,云朵,一班\n乙,石山,二班\n".encode("gb18030")
    look = upload(lin, content, "名单.csv", f"{people}/roster").location
    reading = {"sheet": "0", "of": "0", "header": "0", "for": "0:0", "c0": "ignore"}

    lin.send(look, reading | {"c1": "name", "c2": "class", "row": ["0.2", "0.3"]})

    new = stored(app, trip_id).pupils[2:]
    assert [(it.name, it.class_name) for it in new] == [("云朵", "一班"), ("石山", "二班")]


def test_a_ticked_row_with_a_fault_comes_without_the_faulty_value(app, lin, trip_id, people):
    content = workbook(HEAD, ("坏号", "男", "一班", None, "513323201405030020", "妈妈", "139"))
    look = upload(lin, content, "x.xlsx", f"{people}/roster").location

    lin.send(look, {"row": "0.2"})

    assert (names(app, trip_id)[2], stored(app, trip_id).pupils[2].id_number) == ("坏号", "")


def test_nothing_ticked_is_said_and_nothing_is_imported(app, lin, trip_id, people):
    look = upload(lin, workbook(HEAD, ("云朵",)), "x.xlsx", f"{people}/roster").location

    answer = lin.send(look)

    assert answer.status_code == 422
    assert "请至少勾选一行" in text_of(answer)
    assert len(names(app, trip_id)) == 2


def test_importing_nothing_forgets_the_file(app, lin, trip_id, people):
    look = upload(lin, workbook(HEAD, ("云朵",)), "x.xlsx", f"{people}/roster").location

    lin.send(look, {"cancel": "1"})

    assert lin.get(look).status_code == 404
    assert len(names(app, trip_id)) == 2


def test_a_list_put_aside_for_one_trip_is_not_for_another(app, lin, people):
    look = upload(lin, workbook(HEAD, ("云朵",)), "x.xlsx", f"{people}/roster").location
    other = put(app, make.trip(), lin.actor)

    answer = lin.get(f"/trips/{other}/people/roster/{look.rsplit('/', 1)[1]}")

    assert refusal(answer) == (404, "文件已经不在了，请重新选择。")


@pytest.mark.parametrize(
    "content", [b"", b"PK\x03\x04broken", b"\xd0\xcf\x11\xe0old", b"\x00\x01\x02", b"\xff" * 99]
)
def test_a_file_that_is_no_list_gets_a_plain_answer(lin, people, content):
    answer = upload(lin, content, "x.xlsx", f"{people}/roster")

    assert (answer.status_code, faults_of(answer)) == (422, ["这个文件不能当作学生名单读取。"])


@pytest.mark.parametrize(
    "query", ["sheet=9&of=9", "sheet=-1", "header=99999&of=0", "for=0:0&c0=nonsense", "sheet=x"]
)
def test_a_made_up_reading_is_no_fault(lin, people, query):
    look = upload(lin, workbook(HEAD, ("云朵",)), "x.xlsx", f"{people}/roster").location

    answer = lin.get(f"{look}?{query}")

    assert answer.status_code == 200
    assert "云朵" in text_of(answer)


def test_a_list_imported_again_fills_gaps_and_asks_about_changes(app, lin, trip_id, people):
    known = stored(app, trip_id).pupils[0]
    content = workbook(
        ("姓名", "班级", "饮食"), (known.name, "九班", "清真"), ("云朵", "一班", None)
    )
    look = upload(lin, content, "x.xlsx", f"{people}/roster").location
    page = lin.get(look).get_data(as_text=True)
    offered = re.findall(r'name="change" value="([^"]+)"( checked)?', page)

    lin.send(look, {"row": "0.3", "change": [name for name, _ in offered]})

    now = stored(app, trip_id).pupils
    assert [(name.split(".")[2], bool(ticked)) for name, ticked in offered] == [
        ("class_name", not known.class_name),
        ("diet", not known.diet),
    ]
    assert (now[0].class_name, now[0].guardians) == ("九班", known.guardians)
    assert now[0].diet == (*known.diet, "清真")
    assert [it.name for it in now[2:]] == ["云朵"]
    lin.send(f"{people}/undo")
    assert stored(app, trip_id).pupils[0].class_name == known.class_name
    assert len(names(app, trip_id)) == 2


def test_a_change_that_somebody_made_meanwhile_is_left_alone(app, lin, trip_id, people):
    known = stored(app, trip_id).pupils[0]
    look = upload(
        lin, workbook(("姓名", "班级"), (known.name, "九班")), "x.xlsx", f"{people}/roster"
    ).location
    offered = re.findall(r'name="change" value="([^"]+)"', lin.get(look).get_data(as_text=True))
    other = upload(
        lin, workbook(("姓名", "班级"), (known.name, "八班")), "y.xlsx", f"{people}/roster"
    ).location
    theirs = re.findall(r'name="change" value="([^"]+)"', lin.get(other).get_data(as_text=True))
    lin.send(other, {"change": theirs})

    lin.send(look, {"change": offered})

    assert stored(app, trip_id).pupils[0].class_name == "八班"
