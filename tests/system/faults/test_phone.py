"""R3: a real browser killed again and again, a server killed, answers lost, portals: exactly once."""

import contextlib
import http.server
import os
import random
import signal
import sqlite3
import subprocess
import threading
import time

import pytest
from playwright.sync_api import Error

from tests.browsing import add_user, make_member
from tests.factories import group, pupil, stop, trip
from tests.system.e2e.live import CHROMIUM, FLAGS
from tests.system.e2e.phoenix import KEY, Phoenix
from tests.system.e2e.phone.watching import knows_the_pin, take
from tests.system.faults.sizes import size
from tests.waiting import ending_with_us, until
from tripplanner.app import create_app
from tripplanner.config import Settings
from tripplanner.domain.access import SYSTEM
from tripplanner.services.accounts import sign_in
from tripplanner.services.lifecycle import importing
from tripplanner.store.database.base import db, utc_now
from tripplanner.store.database.engine import write
from tripplanner.store.database.vault import Vault
from tripplanner.web.http.presence import COOKIE

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not CHROMIUM.exists(), reason="needs Debian's Chromium"),
]

BROWSER_KILLS = size(2, 13)
SERVER_KILLS = size(3, 15)
EVENTS = size(120, 1500)
UNAWAITED = 30
SEED = 3

_ADD = """async ([trip, count]) => {
  const store = await import("/offline/phone/store.js");
  const ids = [];
  for (let n = 0; n < count; n += 1) ids.push((await store.add([{ trip, point: "p", student: `s${n}` }]))[0].id);
  return ids;
}"""
_ADD_AND_DO_NOT_WAIT = """async ([trip, count]) => {
  const store = await import("/offline/phone/store.js");
  for (let n = 0; n < count; n += 1) store.add([{ trip, point: "p", student: `u${n}` }]);
}"""


class Phone:
    """Chromium with a profile that outlives it."""

    def __init__(self, playwright, folder):
        self._playwright, self._folder = playwright, folder
        self._process = self._browser = None

    def open(self):
        active = self._folder / "DevToolsActivePort"
        active.unlink(missing_ok=True)
        self._process = subprocess.Popen(
            [
                *ending_with_us(),
                str(CHROMIUM),
                "--headless=new",
                *FLAGS,
                f"--user-data-dir={self._folder}",
                "--remote-debugging-port=0",
                "about:blank",
            ],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        until(lambda: active.exists() and "\n" in active.read_text())
        port = active.read_text().splitlines()[0]
        self._browser = self._playwright.chromium.connect_over_cdp(f"http://127.0.0.1:{port}")
        page = self._browser.contexts[0].pages[0]
        page.set_default_timeout(30_000)
        knows_the_pin(page)
        return page

    def kill(self):
        if self._process is None:
            return
        os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()
        self._process = None
        with contextlib.suppress(Error):
            self._browser.close()


class _Portal(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.rfile.read(int(self.headers.get("Content-Length") or 0))
        self.send_response(200 if random.random() < 0.5 else 502)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        self.wfile.write(b"<h1>FreeWiFi, please log in</h1>")

    def do_POST(self):
        self.do_GET()

    def log_message(self, *_):
        pass


@contextlib.contextmanager
def portal(port):
    found = http.server.ThreadingHTTPServer(("127.0.0.1", port), _Portal)
    thread = threading.Thread(target=found.serve_forever, daemon=True)
    thread.start()
    yield
    found.shutdown()
    found.server_close()
    thread.join()


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


def teacher(app):
    """A trip, and the cookie of a teacher on it."""
    person = add_user(app, "teacher", "wang")
    made = trip(groups=(group(key="g1"),), pupils=(pupil("g1"),), stops=(stop(),))
    with app.app_context(), write(db.session()) as session:
        trip_id = importing.add(session, made, SYSTEM).trip_id
    make_member(app, trip_id, person, "editor")
    with app.app_context(), write(db.session()) as session:
        token = sign_in.begin(session, person.id, now=utc_now(), days=9, address="", agent="")
    return trip_id, token


def lose_answers(chance, lost):
    """Let the server have the batch and the phone never hear of it, four times in ten."""

    def handle(route):
        with contextlib.suppress(Error):
            if chance.random() < 0.4:
                route.fetch(timeout=5000)
                lost.append(1)
                route.fulfill(status=200, content_type="text/html", body="<h1>FreeWiFi</h1>")
            else:
                route.continue_()

    return handle


def flush(page):
    with contextlib.suppress(Error):
        page.evaluate(
            """async () => {
              const { sync } = await import("/offline/phone/sync.js");
              await Promise.race([sync(), new Promise((done) => setTimeout(done, 3000))]);
            }"""
        )


def test_every_count_that_was_kept_arrives_exactly_once(
    app, instance, tmp_path, playwright, record_property
):
    trip_id, token = teacher(app)
    chance = random.Random(SEED)
    kept, lost = [], []
    server = Phoenix(instance)
    server.start()
    phone = Phone(playwright, tmp_path / "phone")
    page = phone.open()
    page.context.add_cookies([{"name": COOKIE, "value": token, "url": server.address}])
    page.goto(f"{server.address}/trips/{trip_id}/rollcall")
    take(page)
    page.click("#along-open")
    page.wait_for_selector("#app:has(a.point) #state.ok")  # the PIN was typed, too
    page.wait_for_function("navigator.serviceWorker.controller")
    server.kill()

    for _ in range(BROWSER_KILLS):
        kept += page.evaluate(_ADD, [trip_id, EVENTS // BROWSER_KILLS])
        page.evaluate(_ADD_AND_DO_NOT_WAIT, [trip_id, UNAWAITED])
        time.sleep(chance.uniform(0, 0.05))
        phone.kill()
        page = phone.open()
        page.goto(f"{server.address}/offline/")
        page.wait_for_selector("a.point")

    page.context.route("**/api/v1/events", lose_answers(chance, lost))
    for _ in range(SERVER_KILLS):
        with portal(server.port):
            flush(page)
        server.start()
        threading.Timer(chance.uniform(0.05, 0.6), server.kill).start()
        flush(page)
        while server.pid:
            time.sleep(0.02)
    page.context.unroute("**/api/v1/events")
    server.start()
    page.reload()
    page.wait_for_selector("#state.ok", timeout=60_000)
    phone.kill()
    server.close()

    with sqlite3.connect(instance / "tripplanner.sqlite") as database:
        stored = list(database.execute("SELECT event, seq FROM rollcall_event ORDER BY seq"))
        health = database.execute("PRAGMA integrity_check").fetchone()[0]
    database.close()
    names = [name for name, _ in stored]
    record_property("goal", "R3 real browser: counts missing or doubled after delivery")
    record_property("seed", SEED)
    record_property("browser kills", BROWSER_KILLS)
    record_property("server kills", SERVER_KILLS)
    record_property("answers destroyed", len(lost))
    record_property("counts kept", len(kept))
    record_property("counts stored", len(stored))
    assert set(kept) - set(names) == set()
    assert (len(names), health) == (len(set(names)), "ok")
    assert [seq for _, seq in stored] == list(range(1, len(stored) + 1))
