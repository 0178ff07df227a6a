"""Papers to show at a door: chosen by a tick, opened with the server off, gone with the trip."""

import re

from playwright.sync_api import expect

from tests.system.e2e.live import violations
from tests.system.e2e.phone.watching import EMPTY, left_on
from tripplanner.store.database.base import db
from tripplanner.store.database.engine import write
from tripplanner.store.loading import row_of

PRINTING_MS = 90_000


def test_ticked_papers_open_without_a_server_and_leave_with_the_trip(server, phone, trip):
    phone.get_by_role("link", name="Papers", exact=True).click()
    for name in ("Itinerary for leaders", "Roster"):
        line = phone.locator("label", has_text=name)
        expect(line).to_contain_text(re.compile(r"\d+ pages, \d+ KB"), timeout=PRINTING_MS)
        line.click()
    phone.get_by_role("button", name="Keep the ticked papers").click()
    expect(phone.locator("#toast")).to_have_text("Kept on this phone.", timeout=PRINTING_MS)
    assert left_on(phone)["papers"] == 2

    server.kill()
    phone.reload()
    expect(phone.locator("main")).to_contain_text("More papers can be fetched where the server is")
    expect(phone.locator("label", has_text="Emergency sheet")).to_contain_text("not on this phone")
    phone.get_by_role("link", name="Roster").click()
    pages = phone.locator(".paper-page img")
    expect(pages.first).to_be_visible()
    shown = pages.evaluate_all("all => all.map(it => [it.complete, it.naturalWidth])")
    assert set(map(tuple, shown)) <= {(True, 1240), (True, 1754), (True, 1755)}
    assert violations(phone) == []
    phone.locator(".paper-page").first.click()
    assert phone.locator(".paper-page").first.evaluate("it => it.scrollWidth") >= 1240
    assert phone.troubles == []

    server.start()
    phone.get_by_text("Hand over, remove").click()
    phone.once("dialog", lambda dialog: dialog.accept())
    phone.get_by_role("button", name="Remove from this phone").click()
    expect(phone.locator("main")).to_contain_text("Nothing was taken along")
    assert left_on(phone) == EMPTY


def test_a_paper_that_is_no_longer_true_says_so(app, server, phone, trip):
    phone.get_by_role("link", name="Papers", exact=True).click()
    line = phone.locator("label", has_text="Roster")
    expect(line).to_contain_text("KB", timeout=PRINTING_MS)
    line.click()
    phone.get_by_role("button", name="Keep the ticked papers").click()
    expect(phone.locator(".papers a", has_text="Roster")).to_be_visible(timeout=PRINTING_MS)
    expect(phone.locator(".papers .stale")).to_have_count(0)

    with app.app_context(), write(db.session()) as session:
        row_of(session, trip.id).version += 1
    phone.reload()

    expect(phone.locator("label", has_text="Roster")).to_contain_text("KB", timeout=PRINTING_MS)
    expect(phone.locator(".papers .stale")).to_have_text("The plan has changed since.")
    server.kill()
    phone.reload()
    expect(phone.locator(".papers .stale")).to_have_text("The plan has changed since.")
    expect(phone.locator(".papers a", has_text="Roster")).to_be_visible()
