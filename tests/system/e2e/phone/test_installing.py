"""The phone's page can be put on the home screen; an iPhone is told to do so, and only an iPhone."""

import json

import pytest
from playwright.sync_api import expect

from tests.system.e2e.live import Desk

IPHONE = (
    "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)"
    " Version/17.5 Mobile/15E148 Safari/604.1"
)


@pytest.mark.parametrize(("switch", "name"), [("", "Trip Planner"), ("中文", "研学行")])
def test_a_browser_finds_nothing_that_forbids_installing(phone, switch, name):
    if switch:
        phone.get_by_role("button", name=switch).click()
        expect(phone.locator("#manifest")).to_have_attribute(
            "href", "/offline/manifest.zh.webmanifest"
        )
    tools = phone.context.new_cdp_session(phone)

    found = tools.send("Page.getAppManifest")
    forbidden = tools.send("Page.getInstallabilityErrors")["installabilityErrors"]

    assert found["errors"] == []
    assert json.loads(found["data"])["name"] == name
    # The test's window is private to it, which alone a browser minds.
    assert [it["errorId"] for it in forbidden if it["errorId"] != "in-incognito"] == []


def opened(app, browser, server, trip, name="zhao", **context):
    return Desk(app, browser, server.address).page(
        name, trip_id=trip.id, width=390, height=844, language="en", locale="en-GB", **context
    )


def test_an_iphone_is_told_of_the_home_screen_and_nobody_else(app, browser, server, trip):
    page = opened(app, browser, server, trip, user_agent=IPHONE)
    page.goto(f"/trips/{trip.id}/rollcall")
    expect(page.locator("#along-iphone")).to_be_visible()
    page.locator("#along-iphone a").click()
    expect(page.locator("#home-screen")).to_contain_text("Add to Home Screen")
    page.context.close()

    other = opened(app, browser, server, trip, "qian")
    other.goto(f"/trips/{trip.id}/rollcall")
    expect(other.locator("#along-can li").first).to_be_visible()
    expect(other.locator("#along-iphone")).to_be_hidden()
    other.goto("/offline/")
    expect(other.locator("main")).to_contain_text("Nothing was taken along")
    expect(other.locator("#home-screen")).to_have_count(0)
    other.context.close()


def test_an_iphone_that_opened_it_from_the_home_screen_is_told_no_more(app, browser, server, trip):
    page = opened(app, browser, server, trip, user_agent=IPHONE)
    page.add_init_script("Object.defineProperty(Navigator.prototype, 'standalone', {value: true})")
    page.goto(f"/trips/{trip.id}/rollcall")
    expect(page.locator("#along-can li").first).to_be_visible()
    expect(page.locator("#along-iphone")).to_be_hidden()
    page.context.close()
