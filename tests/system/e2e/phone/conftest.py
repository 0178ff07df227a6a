"""A teacher's phone in a real browser, and a server that can be killed and stands up again."""

import shutil

import pytest
from playwright.sync_api import expect

from tests.system.e2e.live import Desk, days_ahead
from tests.system.e2e.phoenix import KEY, Phoenix
from tests.system.e2e.phone.watching import controlled, knows_the_pin, take_along
from tripplanner.app import create_app
from tripplanner.config import Settings
from tripplanner.domain.access import SYSTEM
from tripplanner.exchange.trip_file.demonstration import demonstration
from tripplanner.paths import STATIC
from tripplanner.services.lifecycle import importing
from tripplanner.store.database.base import db
from tripplanner.store.database.engine import write
from tripplanner.store.database.vault import Vault
from tripplanner.store.loading import load


@pytest.fixture
def instance(tmp_path, sqlite_template):
    folder = tmp_path / "instance"
    folder.mkdir()
    (folder / "tripplanner.sqlite").write_bytes(sqlite_template.read_bytes())
    (folder / "secret.key").write_text(bytes(range(32)).hex())  # of the template
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
        trip_id = importing.add(session, demonstration(days_ahead(35)), SYSTEM).trip_id
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
    knows_the_pin(page)
    take_along(page, trip.id)
    page.click("#along-open")
    expect(page.locator("nav.tabs")).to_be_visible()  # the PIN was typed
    expect(page.locator("#state.ok")).to_be_visible()
    controlled(page)
    yield page
    page.context.close()
