"""A real server and a real browser, for tests that click."""

import datetime as dt
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from axe_playwright_python.sync_playwright import Axe
from flask import Flask
from playwright.sync_api import Browser, Page, Playwright, expect
from werkzeug.serving import make_server

from tests.browsing import add_user, make_member
from tests.waiting import busy
from tripplanner.services.accounts.sign_in import begin
from tripplanner.store.database.base import db, utc_now
from tripplanner.store.database.engine import write
from tripplanner.web.http.languages import COOKIE as LANGUAGE
from tripplanner.web.http.presence import COOKIE

CHROMIUM = Path("/usr/bin/chromium")
FLAGS = [
    "--no-sandbox",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]
#: What WCAG 2.2 AA asks for, as axe names it.
WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


@contextmanager
def serving(app: Flask) -> Iterator[str]:
    """Serve an application on a free port of this machine and give its address."""
    server = make_server("127.0.0.1", 0, app, threaded=True)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


def launch(playwright: Playwright) -> Browser:
    """Start Debian's Chromium."""
    return playwright.chromium.launch(executable_path=str(CHROMIUM), args=FLAGS)


def home_that_trusts(home: Path, root: Path | None) -> dict[str, str]:
    """Make a home folder whose Chromium trusts a root certificate besides its own; its environment."""
    store = home / ".pki" / "nssdb"
    store.mkdir(parents=True)
    certutil = ["certutil", "-d", f"sql:{store}"]
    subprocess.run([*certutil, "-N", "--empty-password"], check=True)
    if root is not None:
        subprocess.run([*certutil, "-A", "-t", "C,,", "-n", "school", "-i", str(root)], check=True)
    return {"HOME": str(home)}


@dataclass(frozen=True)
class Desk:
    """Opens pages of one server for people who are signed in."""

    app: Flask
    browser: Browser
    address: str

    def page(
        self,
        name: str,
        *,
        trip_id: str = "",
        membership: str = "editor",
        width: int = 1280,
        height: int = 900,
        language: str = "en",
        **context: Any,
    ) -> Page:
        """Return a page of a person; script errors on it fail the test that looks."""
        person = add_user(self.app, "teacher", name)
        if trip_id:
            make_member(self.app, trip_id, person, membership)
        with self.app.app_context(), write(db.session()) as session:
            token = begin(
                session, person.id, now=utc_now(), days=1, address="127.0.0.1", agent="Chrome"
            )
        opened = self.browser.new_context(
            viewport={"width": width, "height": height}, base_url=self.address, **context
        )
        cookies = {COOKIE: token, LANGUAGE: language}
        opened.add_cookies(
            [{"name": key, "value": value, "url": self.address} for key, value in cookies.items()]
        )
        page = opened.new_page()
        be_patient(page)
        page.troubles = []  # type: ignore[attr-defined]
        page.on("pageerror", lambda error: page.troubles.append(str(error)))  # type: ignore[attr-defined]
        return page


def be_patient(page: Page) -> None:
    """Let a page take its time, and more of it on a busy machine: speed never decides a test."""
    page.set_default_timeout(15_000 * busy())
    expect.set_options(timeout=20_000 * busy())


def settled(page: Page) -> None:
    """Wait until nothing slides or fades any more; a spinner may go on turning."""
    page.wait_for_function(
        """() => document.getAnimations().every((one) =>
             one.playState !== "running" || one.effect.getComputedTiming().endTime === Infinity)"""
    )


def violations(page: Page) -> list[str]:
    """Return what axe finds wrong with a page: rule and element, one line each."""
    found = Axe().run(page, options={"runOnly": WCAG}).response["violations"]
    return [
        f"{rule['id']}: {node['html'][:160]} {node.get('failureSummary', '')[:200]}"
        for rule in found
        for node in rule["nodes"]
    ]


def days_ahead(days: int) -> dt.date:
    """Return the Monday some weeks from now: far enough that nothing is late yet."""
    day = dt.date.today() + dt.timedelta(days=days)
    return day - dt.timedelta(days=day.weekday())


def even(page):
    """Leave the plan's fitted scale for 90 px an hour: 1.5 px a minute everywhere."""
    button = page.locator("[data-zoom]")
    while button.get_attribute("title") != "90 pixels an hour":
        button.click()
