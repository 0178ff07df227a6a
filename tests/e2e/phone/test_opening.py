"""Opening the phone page with the server off, and where the connection is not trusted."""

import re

from playwright.sync_api import expect

from tests.e2e.live import CHROMIUM, FLAGS, Desk, violations
from tests.e2e.phone.watching import EMPTY, left_on, stored, tap


def test_everything_needed_is_there_without_a_server_in_both_languages(server, phone, trip):
    server.kill()
    phone.goto("/trips")
    expect(phone).to_have_url(f"{server.address}/offline/")
    expect(phone.locator(".bar")).to_contain_text("Danba")
    for tab, text in (
        ("Plan", "Chengdu Museum"),
        ("People", "Allergy: 花生"),
        ("Emergency", "0836-5550100"),
    ):
        phone.get_by_role("link", name=tab, exact=True).click()
        expect(phone.locator("main")).to_contain_text(text)
        assert violations(phone) == []
    phone.get_by_role("button", name="中文").click()
    expect(phone.locator(".tabs")).to_contain_text("紧急电话")
    expect(phone.locator("main")).to_contain_text("报警")
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
    phone.click("#along-take")
    phone.click("#along-open")
    phone.locator("a.point").first.click()
    server.kill()
    tap(phone, [trip.pupils[0].name])
    expect(phone.locator("#state")).to_contain_text("Keep this page open")
    server.start()
    phone.get_by_role("button", name="Send now").click()

    expect(phone.locator("#state.ok")).to_be_visible()
    assert len(stored(instance)) == 1

    phone.goto(f"/trips/{trip.id}")
    phone.locator("details.menu-phone summary").click()
    phone.locator("details.menu-phone button", has_text="Sign out").click()
    expect(phone).to_have_url(re.compile("/sign-in"))
    assert left_on(phone) == EMPTY
    plain.close()
