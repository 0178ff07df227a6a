"""The camera counts badges as they were printed, with and without a server."""

import pytest
from playwright.sync_api import expect

from tests.system.e2e.live import CHROMIUM, FLAGS, Desk
from tests.system.e2e.phone import filming
from tests.system.e2e.phone.vendor import needs_vendor
from tests.system.e2e.phone.watching import controlled, stored, take
from tripplanner.services.trips import badges
from tripplanner.store.database.base import db
from tripplanner.store.database.engine import write


@pytest.fixture
def sheet(app, trip):
    """The first ten badges as printed, as a camera sees them: a list of name and picture."""
    with app.app_context():
        pdf = badges.print_badges(db.session(), trip, "zh", ())
        with write(db.session()) as session:
            tokens = badges.ensure(session, trip)
    pictures = filming.badges_on(pdf)
    named = [(it.name, pictures.get(f"TP1:{tokens[it.id]}")) for it in trip.pupils]
    return [(name, picture) for name, picture in named if picture is not None]


@pytest.fixture
def seeing(app, server, browser, trip, tmp_path):
    """Open the page of a phone whose camera sees a film."""
    opened = []

    def see(scenes, script=""):
        flag = filming.film(tmp_path / "camera.y4m", scenes)
        chromium = browser.browser_type.launch(
            executable_path=str(CHROMIUM), args=[*FLAGS, *filming.FLAGS, flag]
        )
        opened.append(chromium)
        phone = Desk(app, chromium, server.address).page(
            "wang", trip_id=trip.id, width=390, height=844, language="en", locale="en-GB"
        )
        if script:
            phone.add_init_script(script)
        phone.goto(f"/trips/{trip.id}/rollcall")
        take(phone)
        phone.click("#along-open")
        expect(phone.locator("nav.tabs")).to_be_visible()  # the PIN was typed
        expect(phone.locator("#state.ok")).to_be_visible()
        controlled(phone)
        return phone

    yield see
    for chromium in opened:
        chromium.close()


@needs_vendor
def test_badges_are_counted_one_after_the_other_and_the_same_twice_once(
    instance, server, sheet, seeing
):
    (first, one), (second, two), (third, three), *_ = sheet
    film = [(one, 1.5), (None, 0.5), (two, 1.5), (None, 0.5), (one, 1.5), (three, 1.5), (None, 0.5)]
    phone = seeing(film)
    asked = []
    phone.context.on("request", lambda request: asked.append(request.url))
    phone.locator("a.point").first.click()
    phone.get_by_role("button", name="Scan badges").click()

    expect(phone.locator(".verdict h2")).to_have_text("17 missing")
    for name in (first, second, third):
        expect(phone.locator(".missing .name", has_text=name)).to_have_count(0)
    expect(phone.locator("#toast")).to_contain_text("is counted already")
    expect(phone.locator("#state.ok")).to_be_visible()
    assert [seq for *_, seq in stored(instance)] == [1, 2, 3]
    assert [url for url in asked if not url.startswith(server.address)] == []
    phone.get_by_role("button", name="Stop the camera").click()
    expect(phone.locator("#camera")).to_be_hidden()
    assert phone.troubles == []


@needs_vendor
def test_the_camera_counts_where_no_server_is(instance, server, sheet, seeing):
    (first, one), (second, two), *_ = sheet
    phone = seeing([(one, 1.5), (None, 0.5), (two, 1.5), (None, 0.5)])
    server.kill()
    phone.reload()
    phone.locator("a.point").first.click()
    phone.get_by_role("button", name="Scan badges").click()

    expect(phone.locator(".verdict h2")).to_have_text("18 missing")
    expect(phone.locator("#state")).to_have_attribute("data-unsent", "2")
    phone.get_by_role("button", name="Stop the camera").click()
    for name in (first, second):
        expect(phone.locator(".missing .name", has_text=name)).to_have_count(0)
    server.start()
    phone.get_by_role("button", name="Send now").click()
    expect(phone.locator("#state.ok")).to_be_visible()
    assert [seq for *_, seq in stored(instance)] == [1, 2]
    assert phone.troubles == []


#: What phones without the services that Chrome's reader leans on have: it is there and reads nothing.
DEAF = """window.BarcodeDetector = class {
  static async getSupportedFormats() { return ["qr_code"]; }
  async detect() { throw new DOMException("Barcode detection service unavailable."); }
};"""


@needs_vendor
def test_a_reader_of_the_browser_that_does_not_work_is_replaced(sheet, seeing):
    name, picture = sheet[0]
    phone = seeing([(picture, 2)], DEAF)
    phone.locator("a.point").first.click()
    phone.get_by_role("button", name="Scan badges").click()

    expect(phone.locator(".verdict h2")).to_have_text("19 missing")
    expect(phone.locator(".missing .name", has_text=name)).to_have_count(0)


def test_the_browsers_own_reader_is_used_where_it_works(app, trip, sheet, seeing):
    with app.app_context(), write(db.session()) as session:
        code = badges.ensure(session, trip)[trip.pupils[2].id]
    # Debian's Chromium has none; Android's says what this one says.
    own = f"""window.BarcodeDetector = class {{
      static async getSupportedFormats() {{ return ["qr_code"]; }}
      async detect(view) {{
        return view instanceof HTMLVideoElement ? [{{ rawValue: "TP1:{code}" }}] : [];
      }}
    }};"""
    phone = seeing([(None, 2)], own)
    phone.locator("a.point").first.click()
    phone.get_by_role("button", name="Scan badges").click()

    expect(phone.locator(".verdict h2")).to_have_text("19 missing")
    expect(phone.locator(".missing .name", has_text=trip.pupils[2].name)).to_have_count(0)


def test_without_the_code_reader_the_page_says_what_counts_instead(app, server, static, seeing):
    for path in (static / "vendor").glob("*"):
        path.unlink()
    phone = seeing([(None, 2)])
    phone.locator("a.point").first.click()

    expect(phone.get_by_text("This browser cannot read codes with its camera")).to_be_visible()
    expect(phone.get_by_role("button", name="Scan badges")).to_have_count(0)
    phone.locator(".missing .name").first.click()
    expect(phone.locator(".verdict h2")).to_have_text("19 missing")
    assert phone.troubles == []
