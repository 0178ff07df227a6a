"""A teacher's phone in a real browser, and a server that can be killed and stands up again."""

import shutil

import pytest

from tripplanner.app import create_app
from tripplanner.config import Settings
from tripplanner.domain.access import SYSTEM
from tripplanner.exchange.demonstration import demonstration
from tripplanner.paths import STATIC
from tripplanner.services import trip_files
from tripplanner.services.trips import load
from tripplanner.store.base import db
from tripplanner.store.engine import write
from tripplanner.store.vault import Vault

playwright_api = pytest.importorskip("playwright.sync_api")

from tests.e2e.live import CHROMIUM, Desk, days_ahead, launch  # noqa: E402
from tests.e2e.phoenix import KEY, Phoenix  # noqa: E402
from tests.e2e.phone.watching import controlled  # noqa: E402

playwright_api.expect.set_options(timeout=20_000)


def pytest_collection_modifyitems(items):
    """Say of every test here that it needs Chromium."""
    for item in items:
        if "e2e/phone/" in item.nodeid:
            item.add_marker(pytest.mark.browser)
            item.add_marker(
                pytest.mark.skipif(not CHROMIUM.exists(), reason="needs Debian's Chromium")
            )


@pytest.fixture(scope="module")
def browser():
    with playwright_api.sync_playwright() as playwright:
        browser = launch(playwright)
        yield browser
        browser.close()


@pytest.fixture
def instance(tmp_path, sqlite_template):
    folder = tmp_path / "instance"
    folder.mkdir()
    (folder / "tripplanner.sqlite").write_bytes(sqlite_template.read_bytes())
    return folder


@pytest.fixture
def app(instance):
    app = create_app(Settings(instance=instance), Vault(KEY))
    yield app
    with app.app_context():
        db.session.remove()
        db.engine.dispose()


@pytest.fixture
def trip(app):
    with app.app_context(), write(db.session()) as session:
        trip_id = trip_files.add(session, demonstration(days_ahead(35)), SYSTEM).trip_id
    with app.app_context():
        return load(db.session(), trip_id)


@pytest.fixture
def static(tmp_path):
    """Our assets, to be changed as an upgrade would."""
    return shutil.copytree(STATIC, tmp_path / "static")


@pytest.fixture
def server(instance, static):
    server = Phoenix(instance, static)
    server.start()
    yield server
    server.close()


@pytest.fixture
def phone(app, server, browser, trip):
    """A phone on which a teacher has taken the trip along; its page is open."""
    page = Desk(app, browser, server.address).page(
        "wang", trip_id=trip.id, width=390, height=844, language="en", locale="en-GB"
    )
    page.goto(f"/trips/{trip.id}/rollcall")
    page.click("#along-take")
    page.click("#along-open")
    playwright_api.expect(page.locator("#state.ok")).to_be_visible()
    controlled(page)
    yield page
    page.context.close()
