"""Signed paper on screen, in a real browser: dropped, read, decided by the keyboard."""

import pytest

playwright_api = pytest.importorskip("playwright.sync_api")

from tests.browsing import add_user  # noqa: E402
from tests.e2e.live import CHROMIUM, Desk, launch, serving, violations  # noqa: E402
from tests.scanning.paper import a_scan, as_pdf, blank, keep_printed, the_trip  # noqa: E402
from tripplanner.domain.access import SYSTEM  # noqa: E402
from tripplanner.services import trip_files  # noqa: E402
from tripplanner.services.trips import load  # noqa: E402
from tripplanner.store.base import db  # noqa: E402
from tripplanner.store.engine import write  # noqa: E402

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not CHROMIUM.exists(), reason="needs Debian's Chromium"),
    pytest.mark.parametrize("database_url", ["sqlite"], indirect=True),
]


@pytest.fixture(scope="module")
def browser():
    with playwright_api.sync_playwright() as playwright:
        browser = launch(playwright)
        yield browser
        browser.close()


@pytest.fixture
def trip_id(app):
    with app.app_context(), write(db.session()) as session:
        found = trip_files.add(session, the_trip(), SYSTEM).trip_id
        keep_printed(session, load(session, found))
        return found


def test_a_pile_is_dropped_read_and_decided_with_the_keyboard(app, browser, trip_id, tmp_path):
    pile = tmp_path / "pile.pdf"
    scans = [a_scan(0, severity=1, seed=4)[0], a_scan(1, seed=12, unclear=1.0)[0], blank()]
    pile.write_bytes(as_pdf(scans))
    add_user(app, "administrator", "lin")
    with serving(app) as address:
        page = Desk(app, browser, address).page("lin", width=1280, language="zh")
        start = f"/trips/{trip_id}/forms"
        page.goto(start)
        page.set_input_files("#f-file", pile)
        page.click("form[data-drop] button")
        page.wait_for_selector("text=撤回这批扫描件", timeout=60_000)
        found = {"pile": violations(page)}

        page.goto(f"{start}/review")
        fields = int("".join(filter(str.isdigit, page.locator(".sub").inner_text())))
        found["review"] = violations(page)
        for _ in range(fields):
            with page.expect_navigation():
                page.keyboard.press("y")
        assert page.locator("text=没有需要核对的了").count() == 1

        for name in ("", "/chase", "/pupils/p01"):
            page.goto(f"{start}{name}")
            found[name] = violations(page)
            page.set_viewport_size({"width": 320, "height": 640})
            assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
            page.set_viewport_size({"width": 1280, "height": 900})

        assert {name: told for name, told in found.items() if told} == {}
        assert page.troubles == []
