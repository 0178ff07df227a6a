"""A class list, the board of groups and the people's pages in a real browser."""

import io
import re

import openpyxl
import pytest
from playwright.sync_api import expect

from tests.system.e2e.live import days_ahead, settled, violations
from tripplanner.domain.access import SYSTEM
from tripplanner.exchange.trip_file.demonstration import demonstration
from tripplanner.services.lifecycle import importing
from tripplanner.store import loading
from tripplanner.store.database.base import db
from tripplanner.store.database.engine import write


@pytest.fixture
def trip_id(app):
    """The demonstration trip, stored."""
    with app.app_context(), write(db.session()) as session:
        return importing.add(session, demonstration(days_ahead(0)), SYSTEM).trip_id


def pupils(app, trip_id):
    with app.app_context():
        return loading.load(db.session(), trip_id).pupils


def messy() -> dict[str, object]:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.merge_cells("A1:E1")
    sheet["A1"] = "甲居镇小学研学名单"
    for row in (
        ("序号", "姓 名", "班级", "出生日期", "联系电话"),
        (1, "央宗", "五（1）班", "2015年6月1日", 13980001234.0),
        (2, "丹增", "五（1）班", "2015-13-40", "13980001235"),
        ("合计：2人",),
    ):
        sheet.append(row)
    out = io.BytesIO()
    book.save(out)
    return {"name": "名单.xlsx", "mimeType": "application/octet-stream", "buffer": out.getvalue()}


def test_a_messy_list_is_imported_by_hand_and_taken_back(app, desk, trip_id):
    page = desk.page("lin", trip_id=trip_id)
    page.goto(f"/trips/{trip_id}/people")
    page.get_by_role("link", name="Import a list").click()
    expect(page.locator(".file-name")).to_have_text("No file chosen yet")
    page.get_by_label("List of pupils").set_input_files(messy())
    expect(page.locator(".file-name")).to_have_text("名单.xlsx")
    page.get_by_role("button", name="Read the list").click()
    expect(page.get_by_role("heading", name="2. What would be imported")).to_be_visible()
    expect(page.locator("tr.is-fault")).to_contain_text("Sheet!D4")
    expect(page.locator(".bulk-count")).to_have_text("1 ticked")

    page.get_by_label("Row 4 丹增").check()
    page.get_by_label("Who has no group goes into").select_option(index=1)
    page.get_by_role("button", name="Import the ticked rows").click()
    expect(page.get_by_text("2 pupils imported.")).to_be_visible()
    imported = [(it.name, bool(it.born)) for it in pupils(app, trip_id)[20:]]
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_text("Taken back.")).to_be_visible()

    assert imported == [("央宗", True), ("丹增", False)]
    assert len(pupils(app, trip_id)) == 20
    assert page.troubles == []


def test_a_pupil_is_dragged_into_another_group(app, desk, trip_id):
    page = desk.page("lin", trip_id=trip_id)
    page.goto(f"/trips/{trip_id}/people/groups")
    first = pupils(app, trip_id)[0]
    target = page.locator(f"[data-group]:not([data-group={first.group}])").first
    goal = target.get_attribute("data-group")

    page.locator(f"[data-pupil={first.key}]").drag_to(target)
    expect(page.get_by_text("1 pupil moved.")).to_be_visible()

    assert pupils(app, trip_id)[0].group == goal
    assert page.troubles == []


def test_groups_are_filled_with_the_keyboard_alone(app, desk, trip_id):
    page = desk.page("lin", trip_id=trip_id)
    page.goto(f"/trips/{trip_id}/people/groups")
    first = pupils(app, trip_id)[0]

    page.locator(f"[data-pupil={first.key}] input").focus()
    page.keyboard.press("Space")
    page.get_by_label("Group", exact=True).focus()
    page.get_by_label("Group", exact=True).select_option("-")
    page.get_by_role("button", name="Move into the group").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_text("1 pupil moved.")).to_be_visible()

    assert pupils(app, trip_id)[0].group == ""


def test_everything_works_without_scripts(app, desk, trip_id):
    page = desk.page("lin", trip_id=trip_id, java_script_enabled=False)
    page.goto(f"/trips/{trip_id}/people/roster")
    page.get_by_label("List of pupils").set_input_files(messy())
    page.get_by_role("button", name="Read the list").click()
    page.get_by_role("button", name="Import the ticked rows").click()

    expect(page.get_by_text("1 pupil imported.")).to_be_visible()
    assert len(pupils(app, trip_id)) == 21


def test_all_are_ticked_at_once_and_the_count_is_said(desk, trip_id):
    page = desk.page("lin", trip_id=trip_id)
    page.goto(f"/trips/{trip_id}/people")

    page.get_by_label("Tick all on this page").check()

    expect(page.locator(".bulk-count")).to_have_text("20 ticked")


@pytest.mark.parametrize(("width", "language"), [(1280, "en"), (320, "zh")])
def test_every_page_is_accessible_and_fits(desk, trip_id, width, language):
    page = desk.page("lin", trip_id=trip_id, membership="leader", width=width, language=language)
    start = f"/trips/{trip_id}"
    ends = [
        "/people",
        "/people/adults",
        "/people/groups",
        "/people/balance",
        "/people/add-pupil",
        "/people/pupils/p01",
        "/people/roster",
        "/edit",
        "/members",
        "/delete",
    ]
    found = {}
    for address in ["/trips", "/trips/new", "/trips/import", *(start + end for end in ends)]:
        page.goto(address)
        settled(page)
        wide = page.evaluate("document.documentElement.scrollWidth - innerWidth")
        if wrong := [*violations(page), *(["too wide"] if wide > 0 else [])]:
            found[re.sub(trip_id, "", address)] = wrong

    assert found == {}
    assert page.troubles == []
