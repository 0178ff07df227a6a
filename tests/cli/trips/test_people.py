"""``tripplanner people import``: what the screen reads, for programs and for terminals."""

import io
import json

import openpyxl
import pytest

from tests.factories import group, pupil, trip
from tripplanner.exchange.trip_file.file import write_trip

LIST = "姓名,班级,家长电话\n云小朵,三(1)班,13800000001\n石小山,三(1)班,妈妈\n合计：2人,,\n"


@pytest.fixture
def listed(tmp_path, run):
    """Give a function that imports a list into the trip ``spring``, which has one pupil."""
    one = trip(
        key="spring",
        groups=(group(key="g1"),),
        pupils=(pupil("g1", key="p01", name="河小溪", guardians=(), class_name="三(1)班"),),
    )
    path = tmp_path / "trip.json"
    path.write_bytes(write_trip(one))
    assert run("trip", "import", path)[0] == 0

    def go(content, *more, name="名单.csv"):
        file = tmp_path / name
        file.write_bytes(content if isinstance(content, bytes) else content.encode())
        return run("people", "import", "spring", file, *more)

    return go


def workbook(**sheets):
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def names(run):
    return [it["name"] for it in json.loads(run("trip", "export", "spring")[1])["pupils"]]


def test_a_program_is_told_every_row(listed):
    code, out, _ = listed(LIST, "--dry-run", "--json")

    found = json.loads(out)
    assert code == 3
    assert found["columns"] == {"A": "name", "B": "class", "C": "guardian1_phone"}
    assert found["warnings"] == []
    assert [(it["row"], it["status"]) for it in found["rows"]] == [
        (2, "ready"),
        (3, "fault"),
        (4, "left_out"),
    ]
    assert found["rows"][0]["pupil"] == {
        "name": "云小朵",
        "class": "三(1)班",
        "guardians": [{"name": "", "phone": "13800000001"}],
    }
    [fault] = found["rows"][1]["faults"]
    assert fault["cell"] == "C3"
    assert fault["message"] == {
        "zh": "填的是 “妈妈”，应为电话号码。",
        "en": "Found “妈妈”; expected a telephone number.",
    } or set(fault["message"]) == {"zh", "en"}


def test_a_dry_run_changes_nothing_and_the_import_takes_what_is_ready(listed, run):
    assert listed(LIST, "--dry-run")[0] == 3
    assert names(run) == ["河小溪"]

    code, out, _ = listed(LIST)

    assert code == 3
    assert "New pupils: 1, pupils with more known: 0." in out
    assert names(run) == ["河小溪", "云小朵"]


def test_a_list_that_is_all_ready_exits_with_0(listed):
    assert listed("姓名,班级\n云小朵,三(1)班\n")[0] == 0


@pytest.mark.parametrize("content", [b"", b"<html><table>", b"%PDF", b"\xd0\xcf\x11\xe0"])
def test_what_cannot_be_read_exits_with_1_in_one_line(listed, content):
    code, out, err = listed(content)

    assert (code, out, err.count("\n")) == (1, "", 1)


def test_the_same_list_again_adds_nobody_and_fills_gaps(listed, run):
    again = "姓名,班级,家长电话\n河小溪,四(1)班,13800000009\n"

    code, out, _ = listed(again, "--json")
    [row] = json.loads(out)["rows"]
    assert (code, row["status"], row["duplicate_of"]) == (3, "duplicate", "p01")
    assert row["changes"] == [
        {"part": "class_name", "old": "三(1)班", "new": "四(1)班", "fills": False},
        {"part": "guardians", "old": "", "new": "13800000009", "fills": True},
    ]
    [known] = json.loads(run("trip", "export", "spring")[1])["pupils"]
    assert (known["class"], known["guardians"]) == (
        "三(1)班",
        [{"name": "", "phone": "13800000009"}],
    )

    assert listed(again, "--changes")[0] == 3
    [known] = json.loads(run("trip", "export", "spring")[1])["pupils"]
    assert (known["class"], known["group"]) == ("四(1)班", "g1")


def test_every_class_of_a_workbook_at_once_with_its_name(listed):
    content = workbook(
        封面=[["三年级研学名单"]],
        **{"三(1)班": [["姓名"], ["云小朵"]], "三(2)班": [["姓名"], ["石小山"]]},
    )

    code, out, _ = listed(content, "--dry-run", "--json", name="名单.xlsx")

    found = json.loads(out)
    assert code == 0
    assert [(it["sheet"], it["pupil"]["class"]) for it in found["rows"]] == [
        ("三(1)班", "三(1)班"),
        ("三(2)班", "三(2)班"),
    ]


def test_lists_on_other_sheets_are_said_or_read(listed):
    content = workbook(本校=[["姓名"], ["云小朵"]], 外校=[["姓名"], ["石小山"]])

    def rows(*more):
        code, out, _ = listed(content, "--dry-run", "--json", *more, name="名单.xlsx")
        found = json.loads(out)
        return code, found["warnings"], [it["pupil"]["name"] for it in found["rows"]]

    assert rows() == (3, ["These sheets hold lists, too, and are not read now: 外校."], ["云小朵"])
    assert rows("--sheet", "外校")[2] == ["石小山"]
    assert rows("--all-sheets") == (0, [], ["云小朵", "石小山"])
    assert listed(content, "--sheet", "没有", name="名单.xlsx")[0] == 1
