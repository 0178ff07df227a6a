"""A stranger's whole job, from the one-time link to a pupil's phone, on a real server.

One browser, one server process and one long test: what a step leaves behind is where the next
begins, as it is for a teacher.
"""

import io
import re
from dataclasses import replace

import openpyxl
import pytest
from playwright.sync_api import expect

from tests.serving import Served
from tests.system.e2e.live import be_patient, days_ahead, even
from tripplanner.exchange.trip_file.demonstration import demonstration
from tripplanner.exchange.workbook.reading import write_workbook

NAMES = [
    "央宗",
    "丹增",
    "格桑",
    "卓玛",
    "扎西",
    "拉姆",
    "达瓦",
    "尼玛",
    "白玛",
    "泽仁",
    "罗布",
    "曲珍",
]
PASSWORD = "我们一起去成都看博物馆"


def messy_workbook() -> bytes:
    """The trip without its pupils, as a colleague left it: gaps, full-width figures, loose spaces."""
    trip = replace(demonstration(days_ahead(35)), pupils=(), vr=(), headsets=())
    book = openpyxl.load_workbook(io.BytesIO(write_workbook(trip, "zh")))
    stops = book["行程节点"]
    stops["C2"] = " ０６：４５ "
    stops["B2"] = f"{trip.starts.year}年{trip.starts.month}月{trip.starts.day}日"
    stops.insert_rows(4, amount=2)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def messy_roster() -> bytes:
    """A class list as schools have it: titles, merged cells, floats, a double and a fault."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.merge_cells("A1:F1")
    sheet["A1"] = "丹巴县示例小学 研学名单（制表人：林老师）"
    sheet.append(())
    sheet.append(("序号", "姓　名", "班级", "性别", "出生日期", "联系电话"))
    for at, name in enumerate(NAMES):
        born = ("2015年6月1日", "２０１５－０９－１２", "2016/3/8")[at % 3]
        row = (
            at + 1,
            f" {name} ",
            f"五（{1 + at % 2}）班",
            "女男"[at % 2],
            born,
            13980001200.0 + at,
        )
        sheet.append(row)
    sheet.append((13, "央宗", "五（1）班", "女", "2015年6月1日", 13980001200.0))
    sheet.append((14, "旺堆", "五（2）班", "男", "2015-13-40", 13980001299.0))
    sheet.append(("合计：14人",))
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def upload(name: str, content: bytes) -> dict[str, object]:
    return {"name": name, "mimeType": "application/octet-stream", "buffer": content}


@pytest.fixture(scope="module")
def served(tmp_path_factory):
    server = Served(tmp_path_factory.mktemp("journey") / "data")
    yield server
    server.stop()


class Person:
    """Somebody with a browser of their own."""

    def __init__(self, browser, served, **context):
        context = {"locale": "en-GB", "viewport": {"width": 1280, "height": 900}} | context
        self.address = f"http://127.0.0.1:{served.port}"
        self.page = browser.new_context(base_url=self.address, **context).new_page()
        be_patient(self.page)
        self.troubles: list[str] = []
        self.page.on("pageerror", lambda error: self.troubles.append(str(error)))

    def accept(self, link: str, display_name: str, name: str) -> None:
        """Make the account a one-time link is for."""
        self.page.goto(link)
        self.page.get_by_label("Your name").fill(display_name)
        self.page.get_by_label("Account name").fill(name)
        self.page.get_by_label("Password").fill(PASSWORD)
        self.page.get_by_role("button", name="Make the account and sign in").click()
        expect(self.page.get_by_role("heading", name="Trips", exact=True)).to_be_visible()


def block(page, text):
    return page.locator(".blk", has_text=text).first


def drag(page, text, minutes):
    """Drag a stop by so many minutes on the even scale of 90 px an hour."""
    even(page)
    box = block(page, text)
    box.scroll_into_view_if_needed()
    at = box.bounding_box()
    x, y = at["x"] + at["width"] / 2, at["y"] + at["height"] / 2
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x, y + minutes * 1.5, steps=5)
    page.mouse.up()


def test_a_stranger_brings_a_trip_from_a_spreadsheet_to_the_pupils(browser, served):
    wang, li = Person(browser, served), Person(browser, served)

    wang.accept(re.search(r"/welcome/\S+", served.output())[0], "王老师", "wang")
    trip = import_a_workbook(wang.page)
    import_a_class_list(wang.page, trip)
    balance_the_groups(wang.page, trip)
    change_the_second_day(wang.page, trip)
    mend_the_museum(wang.page, trip)
    path = publish(wang.page, trip)
    look_as_a_pupil(browser, served, path)
    codes = print_day_cards(wang.page, trip)
    links = [text for text in codes if text.startswith(f"{wang.address}/s/")]
    assert (len(links), len(codes)) == (3, 6)
    assert {served.get(link.removeprefix(wang.address))[0] for link in links} == {200}
    invite(wang.page, li, trip)
    work_together(wang.page, li.page, f"{trip}/plan")

    wang.page.goto(f"{trip}/share")
    wang.page.get_by_role("button", name="Publish edition 2").click()
    expect(wang.page.get_by_text("Pupils see edition 2")).to_be_visible()
    phone = Person(browser, served, viewport={"width": 390, "height": 844}).page
    phone.goto(f"{path}?lang=en")
    expect(phone.locator("main")).to_contain_text("New in edition 2")
    assert wang.troubles + li.troubles == []


def import_a_workbook(page) -> str:
    page.get_by_role("link", name="Choose a file").first.click()
    page.get_by_label("Trip file or workbook").set_input_files(
        upload("研学.xlsx", messy_workbook())
    )
    page.get_by_role("button", name="Read the file").click()
    expect(page.get_by_text("The file is right.")).to_be_visible()
    page.get_by_role("button", name="Import the trip").click()
    expect(page.get_by_role("heading", name="Danba pupils: three days in Chengdu")).to_be_visible()
    return re.search(r"/trips/[0-9a-f-]{36}", page.url)[0]


def import_a_class_list(page, trip):
    page.goto(f"{trip}/people/roster")
    page.get_by_label("List of pupils").set_input_files(upload("名单.xlsx", messy_roster()))
    page.get_by_role("button", name="Read the list").click()
    expect(page.locator(".bulk-count")).to_have_text("12 ticked")
    page.get_by_role("button", name="Import the ticked rows").click()
    expect(page.get_by_text("12 pupils imported.")).to_be_visible()


def balance_the_groups(page, trip):
    page.goto(f"{trip}/people/balance")
    page.get_by_label("Must be together").fill("央宗、丹增")
    page.get_by_label("Must be apart").fill("格桑，卓玛")
    page.get_by_role("button", name="Show a proposal").click()
    expect(page.get_by_text("all wishes are met")).to_be_visible()
    page.get_by_role("button", name="Use this proposal").click()
    expect(page.locator(".board-column .switch-count")).to_have_text(["4", "4", "4"])


def change_the_second_day(page, trip):
    """Move stops by mouse and by keyboard."""
    page.goto(f"{trip}/plan")
    page.locator(".days a").nth(1).click()
    expect(page.locator(".sum strong")).to_have_text("No conflicts on this day")
    drag(page, "A lesson together: mathematics", -15)
    expect(page.locator(".sum strong")).to_have_text("1 conflict")
    expect(block(page, "mathematics").locator(".flag")).to_have_text("5 min too short")
    page.locator(".toast button", has_text="Undo").click()
    expect(page.locator(".sum strong")).to_have_text("No conflicts on this day")
    block(page, "Dinner").focus()
    page.keyboard.press("Alt+ArrowDown")
    expect(page.locator("#announcement")).to_contain_text("17:20–18:00")


def mend_the_museum(page, trip):
    """See that nothing can be published, follow why to the museum on a Monday, fix it."""
    page.goto(f"{trip}/share")
    expect(page.get_by_role("button", name="Publish edition 1")).to_be_disabled()
    expect(page.get_by_text("1 finding forbids publishing").first).to_be_visible()
    page.get_by_role("link", name="Fix or override").first.click()
    page.get_by_role("link", name=re.compile("^Chengdu Museum is closed on Monday")).click()
    page.locator(".offer button").first.click()
    expect(page.locator(".sum strong")).to_have_text("No conflicts on this day")


def publish(page, trip) -> str:
    """Publish and return the path of the link for everybody."""
    page.goto(f"{trip}/share")
    page.get_by_role("button", name="Publish edition 1").click()
    expect(page.get_by_text("Pupils see edition 1")).to_be_visible()
    shared = page.locator(".share-text a[href*='/s/']").first.get_attribute("href")
    return re.search(r"/s/[0-9A-Z]{16}", shared)[0]


def print_day_cards(page, trip) -> list[str]:
    """Return what the codes on the printed cards say."""
    page.goto(f"{trip}/documents")
    cards = page.locator(".paper", has_text="Day cards")
    cards.locator("[name=day]").select_option(index=1)
    cards.get_by_role("button").click()
    done = page.get_by_role("link", name="Open and print")
    done.wait_for(timeout=45_000)
    return codes_on(page.request.get(done.get_attribute("href")).body())


def invite(page, guest, trip):
    """Make a colleague's account and let them edit the trip."""
    page.goto("/users/invite")
    page.get_by_role("button", name="Make the link").click()
    guest.accept(page.locator("#link").inner_text(), "李老师", "li")
    page.goto(f"{trip}/members")
    page.get_by_label("Person").select_option(index=1)
    page.get_by_role("button", name="Add", exact=True).click()
    expect(page.locator(".members")).to_contain_text("李老师")


def look_as_a_pupil(browser, served, path):
    """Read the shared page on a phone, in both languages, without a script or a sign-in."""
    pupil = Person(
        browser, served, viewport={"width": 390, "height": 844}, java_script_enabled=False
    )
    page = pupil.page
    page.goto(f"{path}?lang=zh")
    expect(page.locator("h1")).to_contain_text("第 1 天")
    expect(page.locator("main")).to_contain_text("学校操场旗杆下")
    expect(page.locator("main")).to_contain_text("要带的东西")
    page.get_by_role("link", name="English").click()
    expect(page.locator("main")).to_contain_text("By the flagpole on the playground")
    expect(page.get_by_role("link", name="Phone the teacher")).to_have_attribute(
        "href", re.compile(r"tel:\+?[0-9-]+")
    )
    message = page.content()
    assert [name for name in NAMES if name in message] == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert pupil.page.context.cookies() == []


def work_together(wang, li, plan):
    """Change one plan from two browsers: what is saved is seen, what is stale shows both."""
    for one in (wang, li):
        one.goto(plan)
        one.locator(".days a").nth(1).click()
    drag(li, "Dinner", -5)
    expect(li.locator(".toast")).to_be_visible()
    expect(wang.locator("#others")).to_contain_text("李老师: moved", timeout=10_000)

    wang.evaluate("document.getElementById('plan').dataset.pulse = '/nowhere'")
    drag(li, "Breakfast", -5)
    expect(block(li, "Breakfast")).to_contain_text("07:15–07:55")
    drag(wang, "Breakfast", -20)
    rows = wang.locator(".versus")
    expect(rows.nth(0)).to_contain_text("07:15")
    expect(rows.nth(0)).to_contain_text("07:00")
    wang.locator(".stale .main-act").click()
    expect(block(wang, "Breakfast")).to_contain_text("07:00–07:40")


def codes_on(pdf: bytes) -> list[str]:
    """Return what an independent reader finds in the codes of a PDF's first page."""
    import pypdfium2
    import zxingcpp

    picture = pypdfium2.PdfDocument(pdf)[0].render(scale=4).to_pil()
    return [found.text for found in zxingcpp.read_barcodes(picture)]
