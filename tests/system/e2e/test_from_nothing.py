"""A trip from nothing, with mouse and keyboard: what it costs a hand that does it the first time.

46 pupils, 8 adults, 3 groups, 8 places, 17 stops, one of them VR. Clicks of the mouse, fields
that are typed into and pages that are loaded are counted; a pasted block is one field. The
figures are printed (``-s``) and held.
"""

import datetime as dt
import json

import pytest
from playwright.sync_api import expect

from tests.system.e2e.live import days_ahead
from tripplanner.domain.trip import Kind
from tripplanner.store import loading
from tripplanner.store.database.base import db
from tripplanner.store.trips import TripRow

#: What is reached now (clicks, typed fields, page loads).
MOST_CLICKS, MOST_FIELDS, MOST_LOADS = 27, 37, 11

_PASTE = """(cell, text) => {
  const data = new DataTransfer();
  data.setData("text/plain", text);
  cell.dispatchEvent(new ClipboardEvent("paste", {clipboardData: data, bubbles: true, cancelable: true}));
}"""
GROUPS = ("观星组", "创客组", "实验组")
#: Day, start (empty: after the stop before), place as it is typed, the kind (empty: visit).
PLAN = (
    (0, "", "丹巴小学", ""),
    (0, "14:00", "成都博物馆", ""),
    (0, "", "七中食堂", "meal"),
    (0, "", "成都宾馆", "lodging"),
    (1, "", "附小报告厅", "ceremony"),
    (1, "", "创客VR教室", "vr"),
    (1, "12:00", "食堂", "meal"),
    (1, "", "七中学校", "lesson"),
    (1, "", "学校", "lesson"),
    (1, "", "科技馆", ""),
    (1, "", "食堂", "meal"),
    (1, "", "宾馆", "lodging"),
    (2, "", "科技馆", ""),
    (2, "", "博物馆", ""),
    (2, "", "食堂", "meal"),
    (2, "", "学校", "lesson"),
    (2, "", "小学", "free"),
)


class Hand:
    """Does what a hand does, and counts it."""

    def __init__(self, page):
        self.page = page
        self.clicks = self.fields = self.loads = 0
        page.on("framenavigated", self._loaded)

    def _loaded(self, frame):
        # The address is also changed without a load: only documents count.
        if frame == self.page.main_frame:
            token = self.page.evaluate("performance.timeOrigin")
            if token != getattr(self, "_last", None):
                self._last = token
                self.loads += 1

    def click(self, locator):
        locator.click()
        self.clicks += 1

    def type(self, locator, text):
        locator.fill(text)
        self.fields += 1

    def paste(self, locator, text):
        locator.focus()
        locator.evaluate(_PASTE, text)
        self.fields += 1


def pupils() -> str:
    rows = ["姓名\t班级\t性别\t出生日期\t小组\t家长\t电话"]
    rows += [
        f"学生{number:02d}\t六({1 + number % 2})班\t{'男女'[number % 2]}\t2015-0{1 + number % 9}-11"
        f"\t{GROUPS[number % 3]}\t家长{number:02d}\t138001380{number:02d}"
        for number in range(46)
    ]
    return "\n".join(rows)


def adults() -> str:
    roles = ("领队教师", "安全员", "教师", "教师", "教师", "教师", "医生", "司机")
    return "\n".join(
        f"老师{number}\t{role}\t139001390{number:02d}" for number, role in enumerate(roles)
    )


@pytest.fixture
def hand(desk):
    page = desk.page("lin", language="zh")
    page.goto("/trips")
    return Hand(page)


def test_a_trip_from_nothing_takes_few_clicks_fields_and_loads(app, hand):
    page, first = hand.page, days_ahead(60)

    # A new trip in four fields.
    hand.click(
        page.get_by_role("link", name="空白表单").or_(page.locator('a[href="/trips/new"]')).first
    )
    hand.type(page.get_by_label("名称", exact=True), "丹巴学生成都三日研学")
    hand.type(page.get_by_label("开始日期"), first.isoformat())
    hand.type(page.get_by_label("结束日期"), (first + dt.timedelta(days=2)).isoformat())
    hand.type(page.get_by_label("派出学校"), "丹巴小学")
    page.keyboard.press("Enter")
    page.wait_for_url("**/plan")
    with app.app_context():
        trip_id = db.session().query(TripRow.id).scalar()

    # 46 pupils and their groups, 8 adults: two pasted blocks.
    hand.click(page.locator(f'a[href="/trips/{trip_id}/people"]').first)
    hand.click(page.get_by_role("link", name="粘贴或录入表格"))
    hand.paste(page.locator('[name="c.name"]').first, pupils())
    expect(page.locator("[data-new-groups]")).to_have_text("观星组, 创客组, 实验组")
    hand.click(page.get_by_role("button", name="保存", exact=True))
    hand.click(page.locator(f'a[href="/trips/{trip_id}/people/adults"]').first)
    hand.click(page.get_by_role("link", name="粘贴或录入表格"))
    hand.paste(page.locator('[name="c.name"]').first, adults())
    expect(page.locator('[name="c.name"]').nth(7)).to_have_value("老师7")
    hand.click(page.get_by_role("button", name="保存", exact=True))

    # 17 stops at 8 places.
    hand.click(page.locator(f'a[href="/trips/{trip_id}/plan"]').first)
    shown = 0
    for day, starts, place, kind in PLAN:
        if day != shown:
            hand.click(page.locator(".days a").nth(day))
            shown = day
        _add_stop(hand, starts, place, kind)

    with app.app_context():
        trip = loading.load(db.session(), trip_id)
    assert (len(trip.pupils), len(trip.adults), len(trip.groups)) == (46, 8, 3)
    assert (len(trip.places), len(trip.stops)) == (8, len(PLAN))
    assert sum(stop.kind is Kind.VR for stop in trip.stops) == 1
    assert all(pupil.group for pupil in trip.pupils)

    figures = {"clicks": hand.clicks, "fields": hand.fields, "loads": hand.loads}
    print(json.dumps(figures))
    assert hand.clicks <= MOST_CLICKS
    assert hand.fields <= MOST_FIELDS
    assert hand.loads <= MOST_LOADS
    assert page.troubles == []


def _add_stop(hand, starts, place, kind):
    """Add a stop: its kind, its time, its place, Enter; the rest is as it usually is."""
    page = hand.page
    count = page.locator(".blk").count()
    hand.click(page.locator(".tools-row [data-new]"))
    field = page.locator(".stop-form [role=combobox]")
    expect(field).to_be_visible()
    if kind:
        page.locator(".stop-form [name=kind]").select_option(kind)
        hand.fields += 1
    if starts:
        hand.type(page.locator(".stop-form [name=starts]"), starts)
    hand.type(field, place)
    option = page.locator(".picker-list li[aria-selected=true]")
    expect(option).to_contain_text(place)
    field.press("Enter")
    page.keyboard.press("Enter")
    expect(page.locator(".panel-in[data-key]:not([data-key=''])")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator(".blk").nth(count)).to_be_visible()
