"""The rotation dragged, and its hour on two screens, in a real browser."""

import time
from datetime import date

import pytest
from playwright.sync_api import expect

from tests.system.e2e.live import violations
from tripplanner.domain.access import SYSTEM
from tripplanner.exchange.trip_file.demonstration import demonstration
from tripplanner.services.lifecycle import importing
from tripplanner.store import loading
from tripplanner.store.database.base import db
from tripplanner.store.database.engine import write

SECOND = 1_000


@pytest.fixture
def trip(app):
    """The demonstration trip, stored."""
    with app.app_context():
        with write(db.session()) as session:
            trip_id = importing.add(session, demonstration(date(2026, 11, 23)), SYSTEM).trip_id
        return loading.load(db.session(), trip_id)


@pytest.fixture
def board(trip):
    stop = next(it for it in trip.stops if it.key == "d2_vr")
    return f"/vr/{stop.id}/board"


def test_a_dragged_pupil_is_pinned(desk, trip):
    page = desk.page("李老师", trip_id=trip.id)
    page.goto(f"/trips/{trip.id}/vr")
    first = page.locator('td[data-round="1"][data-headset="1"] .vr-turn')
    pupil = first.get_attribute("data-pupil")

    page.drag_and_drop(
        'td[data-round="1"][data-headset="1"] .vr-turn', 'td[data-round="5"][data-headset="3"]'
    )

    there = page.locator('td[data-round="5"][data-headset="3"] .vr-turn.pinned')
    expect(there).to_have_attribute("data-pupil", pupil)
    assert page.troubles == []


def test_two_screens_agree_within_a_second(desk, trip, board):
    phone = desk.page("李老师", trip_id=trip.id, width=390)
    projector = desk.page("投影", width=1280)
    phone.goto(board)
    projector.goto(board)

    phone.get_by_role("button", name="Start").click()
    begun = time.monotonic()
    projector.wait_for_selector(".board.turn", timeout=5 * SECOND)

    # The test's own steps take some of it on a busy machine.
    assert time.monotonic() - begun < 2
    expect(projector.locator(".board-time")).to_have_text("5:58", timeout=5 * SECOND)
    phone.get_by_role("button", name="End now").click()
    expect(projector.locator("#headline")).to_have_text("Headsets off – cleaning")
    projector.reload()
    expect(projector.locator("#headline")).to_have_text("Headsets off – cleaning")
    assert (phone.troubles, projector.troubles) == ([], [])


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("width", [1280, 320])
def test_its_pages_are_for_everybody(desk, trip, board, language, width):
    page = desk.page("王老师", trip_id=trip.id, membership="leader", width=width, language=language)
    wrong = []
    for address in (f"/trips/{trip.id}/vr?minutes=60", f"/trips/{trip.id}/vr/d2_vr/setup", board):
        page.goto(address)
        wrong += violations(page)
        if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
            wrong.append(f"{address} is wider than {width}")

    assert wrong == []
