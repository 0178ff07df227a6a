"""The grid of people in a real browser: a block from Excel, typed rows, faults, undo, keyboard."""

import pytest
from playwright.sync_api import expect

from tests import factories as make
from tests.system.e2e.live import violations
from tripplanner.domain.access import SYSTEM
from tripplanner.services.lifecycle import importing
from tripplanner.store import loading
from tripplanner.store.database.base import db
from tripplanner.store.database.engine import write

BLOCK = (
    "姓名\t班级\t性别\t出生日期\t小组\t家长\t电话\n"
    "松小果\t六(1)班\t男\t2015-09-03\t观星组\t小果的爸爸\t13800138001\n"
    '"杏小红"\t五(1)班\t女\t2016-13-22\t创客组\t"小红的妈妈\n（外婆代）"\t13800138002\n'
)
_PASTE = """(cell, text) => {
  const data = new DataTransfer();
  data.setData("text/plain", text);
  cell.dispatchEvent(new ClipboardEvent("paste", {clipboardData: data, bubbles: true, cancelable: true}));
}"""


@pytest.fixture
def trip_id(app):
    """A trip with nobody on it."""
    with app.app_context(), write(db.session()) as session:
        trip = make.trip(pupils=(), groups=(), adults=(), stops=())
        return importing.add(session, trip, SYSTEM).trip_id


def pupils(app, trip_id):
    with app.app_context():
        return [
            (it.name, it.class_name, it.group, len(it.guardians))
            for it in loading.load(db.session(), trip_id).pupils
        ]


def test_a_block_is_pasted_a_fault_mended_a_row_typed_and_all_saved(app, desk, trip_id):
    page = desk.page("lin", trip_id=trip_id)
    page.goto(f"/trips/{trip_id}/people/grid/pupils")
    cell = page.get_by_label("Name, 1", exact=True)
    cell.focus()
    cell.evaluate(_PASTE, BLOCK)
    bad = page.locator("td.bad[data-column=born]")
    expect(bad).to_have_count(1)
    expect(page.locator("[data-new-groups]")).to_have_text("观星组, 创客组")
    assert violations(page) == []

    bad.locator("input").fill("2016-03-22")
    page.get_by_label("Name, 3", exact=True).fill("格桑")
    expect(page.get_by_label("Class, 3", exact=True)).to_have_value("五(1)班")
    expect(page.get_by_label("Group, 3", exact=True)).to_have_value("创客组")
    page.get_by_role("button", name="Save", exact=True).click()

    expect(page.get_by_text("3 people added.")).to_be_visible()
    assert pupils(app, trip_id) == [
        ("松小果", "六(1)班", "g1", 1),
        ("杏小红", "五(1)班", "g2", 1),
        ("格桑", "五(1)班", "g2", 0),
    ]
    assert page.troubles == []


def test_pasting_is_undone_by_the_keyboard_and_a_column_goes_where_the_caret_stands(
    app, desk, trip_id
):
    page = desk.page("lin", trip_id=trip_id)
    page.goto(f"/trips/{trip_id}/people/grid/pupils")
    name = page.get_by_label("Name, 1", exact=True)
    name.fill("松小果")
    name.press("Enter")
    page.keyboard.type("杏小红")
    page.get_by_label("Class, 1", exact=True).focus()
    page.get_by_label("Class, 1", exact=True).evaluate(_PASTE, "六(1)班\n六(2)班\n")
    expect(page.get_by_label("Class, 2", exact=True)).to_have_value("六(2)班")

    page.keyboard.press("Control+z")

    expect(page.get_by_label("Class, 2", exact=True)).to_have_value("")
    expect(page.get_by_label("Name, 2", exact=True)).to_have_value("杏小红")
    assert page.troubles == []


def test_the_class_of_ticked_rows_is_set_at_once(app, desk, trip_id):
    page = desk.page("lin", trip_id=trip_id)
    page.goto(f"/trips/{trip_id}/people/grid/pupils")
    for number, name in enumerate(("松小果", "杏小红", "格桑"), 1):
        page.get_by_label(f"Name, {number}", exact=True).fill(name)
    page.get_by_label("Tick row 1", exact=True).check()
    page.get_by_label("Tick row 3", exact=True).click(modifiers=["Shift"])
    page.locator("#bulk-class").fill("六(2)班")
    page.get_by_role("button", name="Set in the ticked rows").click()
    page.get_by_role("button", name="Save", exact=True).click()

    expect(page.get_by_text("3 people added.")).to_be_visible()
    assert [it[1] for it in pupils(app, trip_id)] == ["六(2)班", "六(2)班", "六(2)班"]
