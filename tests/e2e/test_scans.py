"""Signed paper on screen, in a real browser: dropped, read, decided by the keyboard."""

import pytest

from tests.browsing import add_user
from tests.e2e.live import violations
from tests.scanning.paper import a_scan, as_pdf, blank, keep_printed, the_trip
from tripplanner.domain.access import SYSTEM
from tripplanner.services import trip_files
from tripplanner.services.trips import load
from tripplanner.store.base import db
from tripplanner.store.engine import write


@pytest.fixture
def trip_id(app):
    with app.app_context(), write(db.session()) as session:
        found = trip_files.add(session, the_trip(), SYSTEM).trip_id
        keep_printed(session, load(session, found))
        return found


def test_a_pile_is_dropped_read_and_decided_with_the_keyboard(app, desk, trip_id, tmp_path):
    pile = tmp_path / "pile.pdf"
    scans = [a_scan(0, severity=1, seed=4)[0], a_scan(1, seed=12, unclear=1.0)[0], blank()]
    pile.write_bytes(as_pdf(scans))
    add_user(app, "administrator", "lin")
    page = desk.page("lin", width=1280, language="zh")
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
