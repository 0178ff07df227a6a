"""The whole way over https with the school's own certificate: trusted, and only clicked through."""

import shutil
import signal

import pytest
from playwright.sync_api import expect

from tests.serving import Served, free_port
from tests.system.e2e.live import CHROMIUM, Desk, home_that_trusts
from tests.system.e2e.live import FLAGS as QUIET
from tests.system.e2e.phone import filming
from tests.system.e2e.phone.vendor import needs_vendor
from tests.system.e2e.phone.watching import controlled, take, tap
from tests.waiting import until
from tripplanner.app import create_app
from tripplanner.config import Settings
from tripplanner.lan.tls.authority import Authority
from tripplanner.services.trips import badges
from tripplanner.store.database.base import db
from tripplanner.store.database.engine import write
from tripplanner.store.database.vault import open_vault

pytestmark = pytest.mark.skipif(
    not shutil.which("certutil"), reason="libnss3-tools is not installed"
)
PATIENCE = 30


@pytest.fixture
def settings(tmp_path):
    return Settings(instance=tmp_path / "data")


@pytest.fixture
def school(settings, monkeypatch):
    """The command ``tripplanner serve`` with https; gives the server, its address and its root."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG", "TRIPPLANNER_DATABASE_URL"):
        monkeypatch.delenv(name, raising=False)
    port = free_port()
    monkeypatch.setenv("TRIPPLANNER_HTTPS_PORT", str(port))
    server = Served(settings.instance)
    authority = Authority(settings.instance, open_vault(settings.key_file))
    until(lambda: authority.shown() is not None, server.output)
    yield server, f"https://trip-planner.local:{port}", authority.root_file
    server.stop()


@pytest.fixture
def app(settings, school):
    """The same data as the server's, to put a trip and a teacher into."""
    app = create_app(settings)
    yield app
    with app.app_context():
        db.session.remove()
        db.engine.dispose()


@pytest.fixture
def badge(app, trip):
    """The first pupil's badge as printed, before a camera."""
    with app.app_context():
        pdf = badges.print_badges(db.session(), trip, "zh", ())
        with write(db.session()) as session:
            token = badges.ensure(session, trip)[trip.pupils[0].id]
    return filming.badges_on(pdf)[f"TP1:{token}"]


@pytest.fixture
def open_phone(app, school, tmp_path, trip, playwright):
    """Open the roll call on a phone that trusts a root, or none."""
    _, address, _ = school
    started = []

    def open_phone(root, *flags, **context):
        browser = playwright.chromium.launch(
            executable_path=str(CHROMIUM),
            args=[*QUIET, "--host-resolver-rules=MAP *.local 127.0.0.1", *flags],
            env=home_that_trusts(tmp_path / "home", root),
        )
        started.append(browser)
        phone = Desk(app, browser, address).page(
            "wang", trip_id=trip.id, width=390, height=844, locale="en-GB", **context
        )
        phone.goto(f"/trips/{trip.id}/rollcall")
        return phone

    yield open_phone
    for browser in started:
        browser.close()


@needs_vendor
def test_a_trusted_phone_reads_badges_and_opens_after_the_server_died(
    school, open_phone, trip, badge, tmp_path
):
    server, _, root = school
    flag = filming.film(tmp_path / "camera.y4m", [(badge, 1.5), (None, 0.5)])
    phone = open_phone(root, *filming.FLAGS, flag)
    expect(phone.locator("#along-can")).to_contain_text("✓ Opens again without a network")
    expect(phone.locator("#along-can")).to_contain_text("✓ Scans badges with its camera")
    take(phone)
    phone.click("#along-open")
    expect(phone.locator("nav.tabs")).to_be_visible()  # the PIN was typed
    expect(phone.locator("#state.ok")).to_be_visible()
    controlled(phone)
    server.stop(signal.SIGKILL)

    phone.reload()
    phone.locator("a.point").first.click()
    phone.get_by_role("button", name="Scan badges").click()

    expect(phone.locator(".verdict h2")).to_have_text("19 missing")
    expect(phone.locator(".missing .name", has_text=trip.pupils[0].name)).to_have_count(0)
    expect(phone.locator("#state")).to_have_attribute("data-unsent", "1")
    assert phone.troubles == []


def test_a_phone_that_was_only_clicked_through_says_so_and_counts_while_it_is_open(
    school, open_phone, trip
):
    server, _, _ = school
    phone = open_phone(None, ignore_https_errors=True)
    expect(phone.locator("#along-can")).to_contain_text("This connection is not trusted")
    expect(phone.locator("#along-trust")).to_be_visible()
    take(phone)
    phone.click("#along-open")
    phone.locator("a.point").first.click()
    server.stop(signal.SIGKILL)

    tap(phone, [trip.pupils[0].name])

    expect(phone.locator("#state")).to_contain_text("Keep this page open")
    expect(phone.locator(".verdict h2")).to_have_text("19 missing")
    assert phone.troubles == []
