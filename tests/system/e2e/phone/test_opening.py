"""Opening the phone page with the server off, and where the connection is not trusted."""

import re

import pytest
from playwright.sync_api import expect

from tests.system.e2e.live import CHROMIUM, FLAGS, Desk, violations
from tests.system.e2e.phone.watching import EMPTY, left_on, lies_on, stored, take, tap

#: What a teacher looks up on the way, by part of the page, in either language.
PARTS = {
    "en": {
        "Roll call": ("Meet and count", "0/20", "Count somewhere else"),
        "Plan": ("Chengdu Museum", "14:20", "Booking confirmed"),
        "People": ("Allergy: 花生", "Medicine: ", "vegetarian", "Stargazers", "0836-5550204"),
        "Papers": ("Emergency sheet", "More papers can be fetched where the server is"),
        "Emergency": ("0836-5550100", "Police", "110", "Safety officer", "Insurance"),
        "Notes": ("What happened",),
    },
    "zh": {
        "点名": ("集合点名", "0/20", "临时点名"),
        "行程": ("成都博物馆", "14:20", "预约已确认"),
        "名单": ("过敏：花生", "用药：", "观星组", "0836-5550204"),
        "材料": ("应急信息单", "其他材料要连上服务器才能获取"),
        "紧急电话": ("0836-5550100", "报警", "110", "安全员", "保险"),
        "备注": ("发生了什么",),
    },
}


@pytest.mark.parametrize(("switch", "speak"), [("", "en"), ("中文", "zh")])
def test_everything_needed_is_there_without_a_server(server, phone, switch, speak):
    server.kill()
    phone.goto("/trips")
    expect(phone).to_have_url(f"{server.address}/offline/")
    if switch:
        phone.get_by_role("button", name=switch).click()
    for tab, texts in PARTS[speak].items():
        phone.locator(".tabs").get_by_role("link", name=tab, exact=True).click()
        for text in texts:
            expect(phone.locator("main")).to_contain_text(text)
        assert phone.evaluate("scrollY") == 0
        assert violations(phone) == []
        assert phone.evaluate("document.documentElement.scrollWidth") <= 390
        phone.evaluate("scrollTo(0, document.body.scrollHeight)")
    assert phone.troubles == []


def test_the_page_opens_from_the_phone_alone(server, phone):
    server.kill()
    phone.reload()

    expect(phone.locator("a.point").first).to_be_visible()
    took = phone.evaluate("performance.getEntriesByName('along-drawn')[0].startTime")
    print(f"opened without a server after {took:.0f} ms")


def test_a_plain_connection_says_what_it_cannot_and_does_what_it_can(
    app, instance, server, browser, trip
):
    rules = "--host-resolver-rules=MAP school.lan 127.0.0.1"
    plain = browser.browser_type.launch(executable_path=str(CHROMIUM), args=[*FLAGS, rules])
    phone = Desk(app, plain, f"http://school.lan:{server.port}").page(
        "wang", trip_id=trip.id, width=390, height=844, language="en", locale="en-GB"
    )
    phone.goto(f"/trips/{trip.id}/rollcall")
    expect(phone.locator("#along-can")).to_contain_text("keep its page open all the time")
    take(phone)
    phone.click("#along-open")
    phone.locator("a.point").first.click()
    phone.wait_for_timeout(500)  # what is drawn takes no tap for a moment
    assert left_on(phone)["trips"] == 1
    assert not lies_on(phone, trip.pupils[0].name)
    server.kill()
    tap(phone, [trip.pupils[0].name])
    expect(phone.locator("#state")).to_contain_text("Keep this page open")
    server.start()
    phone.get_by_role("button", name="Send now").click()

    expect(phone.locator("#state.ok")).to_be_visible()
    assert len(stored(instance)) == 1

    phone.goto(f"/trips/{trip.id}")
    phone.locator("details.rail-menu summary").click()
    phone.locator("details.rail-menu button", has_text="Sign out").click()
    expect(phone).to_have_url(re.compile("/sign-in"))
    assert left_on(phone) == EMPTY
    plain.close()
