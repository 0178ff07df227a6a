"""A real browser and the school's certificate: trusted, clicked through, and misused."""

import datetime as dt
import shutil

import pytest
from playwright.sync_api import Error

from tests.serving import Served, free_port
from tests.system.e2e.live import CHROMIUM, home_that_trusts
from tests.waiting import until
from tripplanner.config import Settings
from tripplanner.lan.tls import authority as lan_authority
from tripplanner.lan.tls.authority import Authority
from tripplanner.lan.tls.listener import SecureListener
from tripplanner.store.database.vault import make_key, open_vault

pytestmark = pytest.mark.skipif(
    not shutil.which("certutil"), reason="libnss3-tools is not installed"
)
PATIENCE = 20


@pytest.fixture
def school(tmp_path, monkeypatch):
    """A running server with https, and its authority."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG", "TRIPPLANNER_DATABASE_URL"):
        monkeypatch.delenv(name, raising=False)
    port = free_port()
    monkeypatch.setenv("TRIPPLANNER_HTTPS_PORT", str(port))
    server = Served(tmp_path / "data")
    settings = Settings(instance=tmp_path / "data")
    authority = Authority(settings.instance, open_vault(settings.key_file))
    until(lambda: authority.shown() is not None, server.output)
    yield port, authority
    server.stop()


@pytest.fixture
def browse(tmp_path, playwright):
    """Open a page in a Chromium of its own; give the page."""
    opened = []

    def browse(root=None, **how):
        env = home_that_trusts(tmp_path / f"home{len(opened)}", root)
        browser = playwright.chromium.launch(
            executable_path=str(CHROMIUM),
            args=[
                "--no-sandbox",
                "--host-resolver-rules=MAP *.local 127.0.0.1,MAP *.com 127.0.0.1",
            ],
            env=env,
        )
        opened.append(browser)
        return browser.new_context(locale="en-GB", **how).new_page()

    yield browse
    for browser in opened:
        browser.close()


def self_test_of(page):
    page.wait_for_selector("#self-test:not([hidden])")
    results = {
        name: page.locator(f"[data-test={name}]").inner_text()
        for name in ("secure", "offline", "camera", "storage")
    }
    return page.locator("#verdict").get_attribute("data-verdict"), results


def test_a_device_that_trusts_the_root_can_do_everything(school, browse):
    port, authority = school
    page = browse(authority.root_file)

    page.goto(f"https://trip-planner.local:{port}/trust")

    assert self_test_of(page) == (
        "trusted",
        dict.fromkeys(("secure", "offline", "camera", "storage"), "works"),
    )


def test_a_device_that_was_only_clicked_through_is_told(school, browse):
    page = browse(ignore_https_errors=True)

    page.goto(f"https://trip-planner.local:{school[0]}/trust")

    verdict, results = self_test_of(page)
    assert (verdict, results["offline"]) == ("untrusted", "does not work")


def test_a_device_that_does_not_trust_it_is_warned_by_its_browser(school, browse):
    with pytest.raises(Error, match="ERR_CERT_AUTHORITY_INVALID"):
        browse().goto(f"https://trip-planner.local:{school[0]}/trust")


def test_a_thief_of_the_roots_key_cannot_play_a_bank(tmp_path, browse, monkeypatch):
    monkeypatch.setattr(lan_authority, "allowed", lambda name: True)
    thief = Authority(tmp_path, make_key(tmp_path / "secret.key"))
    listener = SecureListener(lambda environ, start: [], "127.0.0.1", free_port())
    listener.show(thief.ready(["bank.example.com"], dt.datetime.now(dt.UTC), None))

    with pytest.raises(Error, match="ERR_CERT_INVALID"):
        browse(thief.root_file).goto(f"https://bank.example.com:{listener.port}/")

    listener.stop()
