"""The teacher's phone in a real browser: no server, no network, a portal, and every count once."""

import http.server
import re
import shutil
import sqlite3
import threading
from contextlib import contextmanager

import pytest

playwright_api = pytest.importorskip("playwright.sync_api")

from tests.e2e.live import CHROMIUM, FLAGS, Desk, days_ahead, launch, violations  # noqa: E402
from tests.e2e.phoenix import KEY, Phoenix  # noqa: E402
from tripplanner.app import create_app  # noqa: E402
from tripplanner.config import Settings  # noqa: E402
from tripplanner.domain.access import SYSTEM  # noqa: E402
from tripplanner.exchange.demonstration import demonstration  # noqa: E402
from tripplanner.paths import STATIC  # noqa: E402
from tripplanner.services import badges, rollcall, rollcall_devices, trip_files  # noqa: E402
from tripplanner.services.trips import load  # noqa: E402
from tripplanner.store.base import db, utc_now  # noqa: E402
from tripplanner.store.engine import write  # noqa: E402
from tripplanner.store.vault import Vault  # noqa: E402

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not CHROMIUM.exists(), reason="needs Debian's Chromium"),
]
expect = playwright_api.expect
expect.set_options(timeout=20_000)


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
    return shutil.copytree(STATIC, tmp_path / "static", ignore=shutil.ignore_patterns("vendor"))


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
    expect(page.locator("#state.ok")).to_be_visible()
    page.wait_for_function("navigator.serviceWorker.controller")
    yield page
    page.context.close()


@contextmanager
def portal(port):
    """Somebody else's network on our server's address: it answers 200 to everything."""

    class Portal(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            self.rfile.read(int(self.headers.get("Content-Length") or 0))
            body = b"<html><h1>FreeWiFi, please log in</h1></html>"
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)
            asked.append(self.path)

        def do_POST(self):
            self.do_GET()

        def log_message(self, *_):
            pass

    asked = []
    found = http.server.ThreadingHTTPServer(("127.0.0.1", port), Portal)
    thread = threading.Thread(target=found.serve_forever, daemon=True)
    thread.start()
    yield asked
    found.shutdown()
    found.server_close()
    thread.join()


def tap(page, names):
    for name in names:
        button = page.locator(".missing .name", has_text=name)
        button.click()
        expect(button).to_have_count(0)


def until(page, holds):
    """Wait until something holds, at most twenty seconds."""
    for _ in range(80):
        if holds():
            return
        page.wait_for_timeout(250)
    raise AssertionError("it never came about")


def unsent(page):
    return page.locator("#state").get_attribute("data-unsent")


def stored(instance):
    with sqlite3.connect(instance / "tripplanner.sqlite") as database:
        rows = database.execute(
            "SELECT event, dev, seq FROM rollcall_event ORDER BY seq"
        ).fetchall()
    database.close()
    return rows


def here(app, trip):
    with app.app_context():
        return [
            it.name for it in rollcall.counted(db.session(), load(db.session(), trip.id))[0].here
        ]


def test_counts_made_without_a_server_arrive_exactly_once(app, instance, server, phone, trip):
    first, second, third, *_ = (it.name for it in trip.pupils)
    server.kill()
    phone.reload()
    phone.locator("a.point").first.click()
    tap(phone, [first, second])
    expect(phone.locator("#state")).to_have_attribute("data-unsent", "2")

    phone.reload()
    expect(phone.locator(".verdict h2")).to_have_text("18 missing")
    with portal(server.port) as asked:
        phone.get_by_role("button", name="Send now").click()
        phone.wait_for_timeout(1500)
        assert asked.count("/api/v1/events") >= 1
        assert unsent(phone) == "2"
        tap(phone, [third])
        phone.wait_for_timeout(1500)
        assert unsent(phone) == "3"

    server.start()
    phone.get_by_role("button", name="Send now").click()

    expect(phone.locator("#state.ok")).to_be_visible()
    rows = stored(instance)
    assert [seq for *_, seq in rows] == [1, 2, 3]
    assert len({name for name, *_ in rows}) == 3
    assert here(app, trip) == [first, second, third]
    assert phone.troubles == []


def test_everything_needed_is_there_without_a_server_in_both_languages(server, phone, trip):
    server.kill()
    phone.goto("/trips")
    expect(phone).to_have_url(f"{server.address}/offline/")
    expect(phone.locator(".bar")).to_contain_text("Danba")
    for tab, text in (
        ("Plan", "Chengdu Museum"),
        ("People", "Allergy: 花生"),
        ("Emergency", "0836-5550100"),
    ):
        phone.get_by_role("link", name=tab, exact=True).click()
        expect(phone.locator("main")).to_contain_text(text)
        assert violations(phone) == []
    phone.get_by_role("button", name="中文").click()
    expect(phone.locator(".tabs")).to_contain_text("紧急电话")
    expect(phone.locator("main")).to_contain_text("报警")
    assert phone.troubles == []


def test_the_page_opens_from_the_phone_alone(server, phone):
    server.kill()
    phone.reload()

    expect(phone.locator("a.point").first).to_be_visible()
    took = phone.evaluate("performance.getEntriesByName('along-drawn')[0].startTime")
    print(f"opened without a server after {took:.0f} ms")


def test_an_answer_that_was_lost_is_asked_for_again_and_counts_once(app, instance, phone, trip):
    lost = []

    def lose(route):
        if len(lost) < 3:
            lost.append(route.fetch().status)  # the server has it; the phone never hears so
            route.abort()
        else:
            route.continue_()

    phone.context.route("**/api/v1/events", lose)
    phone.locator("a.point").first.click()
    tap(phone, [it.name for it in trip.pupils[:4]])
    for _ in range(6):
        phone.wait_for_timeout(900)
        if phone.get_by_role("button", name="Send now").count():
            phone.get_by_role("button", name="Send now").click()

    expect(phone.locator("#state.ok")).to_be_visible()
    assert lost[0] == 200
    assert [seq for *_, seq in stored(instance)] == [1, 2, 3, 4]


def test_a_restored_older_database_gets_every_count_again(app, instance, server, phone, trip):
    phone.locator("a.point").first.click()
    tap(phone, [it.name for it in trip.pupils[:3]])
    expect(phone.locator("#state.ok")).to_be_visible()
    with app.app_context(), write(db.session()) as session:
        # What a restore does: older rows, and a new id.
        session.execute(rollcall.RollcallEventRow.__table__.delete())
        rollcall.put_setting(session, "database_id", "restored")
    assert stored(instance) == []

    phone.reload()

    expect(phone.locator("#state.ok")).to_be_visible()
    until(phone, lambda: len(stored(instance)) == 3)
    assert [seq for *_, seq in stored(instance)] == [1, 2, 3]


def test_a_second_teacher_sees_the_count_and_the_office_too(app, server, browser, phone, trip):
    office = Desk(app, browser, server.address).page("li", trip_id=trip.id, language="en")
    with app.app_context():
        point = rollcall.counted(db.session(), load(db.session(), trip.id))[0].point.id
    office.goto(f"/trips/{trip.id}/rollcall/{point}")
    expect(office.locator("#verdict")).to_have_text("20 missing")

    phone.locator("a.point").first.click()
    tap(phone, [trip.pupils[0].name])
    expect(office.locator("#verdict")).to_have_text("19 missing")
    office.locator(".missing .name", has_text=trip.pupils[1].name).click()
    phone.reload()

    expect(phone.locator(".verdict h2")).to_have_text("18 missing")
    office.context.close()


def test_an_update_waits_for_a_full_queue_and_changes_nothing_in_it(
    instance, server, static, phone, trip
):
    def kept():
        return phone.evaluate("caches.keys()")

    before = kept()
    phone.locator("a.point").first.click()
    server.kill()
    tap(phone, [it.name for it in trip.pupils[:3]])
    with (static / "css" / "offline.css").open("a") as sheet:
        sheet.write(".mark { letter-spacing: 0.02em; }\n")
    phone.context.route("**/api/v1/events", lambda route: route.abort())
    server.start()
    phone.reload()
    until(phone, lambda: len(kept()) == 2)
    phone.wait_for_timeout(1000)

    assert unsent(phone) == "3"
    assert set(before) < set(kept())

    phone.context.unroute("**/api/v1/events")
    phone.get_by_role("button", name="Send now").click()
    expect(phone.locator("#state.ok")).to_be_visible()
    until(phone, lambda: before[0] not in kept())

    assert [seq for *_, seq in stored(instance)] == [1, 2, 3]
    phone.reload()
    expect(phone.locator(".verdict h2")).to_have_text("17 missing")
    assert phone.troubles == []


def left_on(phone):
    return phone.evaluate(
        """async () => {
          const db = await new Promise((done) => {
            const asked = indexedDB.open("tripplanner-along");
            asked.onsuccess = () => done(asked.result);
          });
          const count = (name) => new Promise((done) => {
            const asked = db.transaction(name).objectStore(name).count();
            asked.onsuccess = () => done(asked.result);
          });
          const found = {};
          for (const name of ["meta", "trips", "known", "outbox"]) found[name] = await count(name);
          db.close();
          return found;
        }"""
    )


EMPTY = {"meta": 0, "trips": 0, "known": 0, "outbox": 0}


def test_a_revoked_phone_delivers_and_forgets_everything(app, instance, server, phone, trip):
    phone.locator("a.point").first.click()
    server.kill()
    tap(phone, [trip.pupils[0].name])
    with app.app_context(), write(db.session()) as session:
        (found,) = rollcall_devices.phones(session, trip.id)
        rollcall_devices.revoke(session, trip.id, found.id, utc_now())
    server.start()

    phone.reload()

    expect(phone.locator("main")).to_contain_text("Nothing was taken along")
    assert left_on(phone) == EMPTY
    assert (len(stored(instance)), here(app, trip)) == (1, [])


def test_signing_out_empties_the_phone(phone, trip):
    assert left_on(phone)["trips"] == 1
    phone.goto(f"/trips/{trip.id}")
    phone.locator("details.menu-phone summary").click()
    phone.locator("details.menu-phone button", has_text="Sign out").click()

    expect(phone).to_have_url(re.compile("/sign-in"))

    assert left_on(phone) == EMPTY


def test_unsent_counts_travel_as_a_file_and_count_once(
    app, instance, server, browser, phone, trip, tmp_path
):
    phone.locator("a.point").first.click()
    phone.context.route("**/api/v1/**", lambda route: route.abort())
    tap(phone, [trip.pupils[0].name])
    phone.get_by_text("Hand over, remove").click()
    with phone.expect_download() as saved:
        phone.get_by_role("button", name="Save unsent counts as a file").click()
    file = tmp_path / "counts.json"
    saved.value.save_as(file)
    office = Desk(app, browser, server.address).page("li", trip_id=trip.id, language="en")
    office.goto(f"/trips/{trip.id}/rollcall")
    office.set_input_files("input[name=file]", file)
    office.get_by_role("button", name="Take in").click()
    expect(office.locator(".note.ok")).to_contain_text("1 new count")
    assert here(app, trip) == [trip.pupils[0].name]

    phone.context.unroute("**/api/v1/**")
    phone.reload()

    expect(phone.locator("#state.ok")).to_be_visible()
    assert len(stored(instance)) == 1
    phone.get_by_text("Hand over, remove").click()
    phone.set_input_files("footer input[type=file]", file)
    expect(phone.locator("#toast")).to_have_text("0 counts taken in.")
    office.context.close()


def test_the_camera_counts_a_badge_where_the_browser_reads_codes(app, server, browser, trip):
    with app.app_context(), write(db.session()) as session:
        tokens = badges.ensure(session, trip)
    pupil = trip.pupils[2]
    fakes = ["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"]
    seeing = browser.browser_type.launch(executable_path=str(CHROMIUM), args=[*FLAGS, *fakes])
    phone = Desk(app, seeing, server.address).page(
        "wang", trip_id=trip.id, width=390, height=844, language="en", locale="en-GB"
    )
    # Debian's Chromium has no reader of its own; Android's says what this one says.
    phone.add_init_script(
        "window.BarcodeDetector = class { async detect() {"
        f" return [{{ rawValue: 'TP1:{tokens[pupil.id]}' }}]; }} }};"
    )
    phone.goto(f"/trips/{trip.id}/rollcall")
    phone.click("#along-take")
    phone.click("#along-open")
    phone.locator("a.point").first.click()
    phone.get_by_role("button", name="Scan with the camera").click()

    expect(phone.locator(".verdict h2")).to_have_text("19 missing")
    expect(phone.locator(".missing .name", has_text=pupil.name)).to_have_count(0)
    phone.get_by_role("button", name="Stop the camera").click()
    expect(phone.locator("#camera")).to_be_hidden()
    assert phone.troubles == []
    seeing.close()


def test_a_plain_connection_says_what_it_cannot_and_does_what_it_can(
    app, instance, server, browser, trip
):
    rules = "--host-resolver-rules=MAP school.lan 127.0.0.1"
    plain = browser.browser_type.launch(executable_path=str(CHROMIUM), args=[*FLAGS, rules])
    phone = Desk(app, plain, f"http://school.lan:{server.port}").page(
        "wang", trip_id=trip.id, width=390, height=844, language="en", locale="en-GB"
    )
    phone.goto(f"/trips/{trip.id}/rollcall")
    expect(phone.locator("#along-can")).to_contain_text("keep its page open all the time")
    phone.click("#along-take")
    phone.click("#along-open")
    phone.locator("a.point").first.click()
    server.kill()
    tap(phone, [trip.pupils[0].name])
    expect(phone.locator("#state")).to_contain_text("Keep this page open")
    server.start()
    phone.get_by_role("button", name="Send now").click()

    expect(phone.locator("#state.ok")).to_be_visible()
    assert len(stored(instance)) == 1

    phone.goto(f"/trips/{trip.id}")
    phone.locator("details.menu-phone summary").click()
    phone.locator("details.menu-phone button", has_text="Sign out").click()
    expect(phone).to_have_url(re.compile("/sign-in"))
    assert left_on(phone) == EMPTY
    plain.close()


def test_a_trip_whose_day_has_come_leaves_the_phone(server, phone):
    server.kill()
    phone.evaluate(
        """async () => {
          const db = await new Promise((done) => {
            const asked = indexedDB.open("tripplanner-along");
            asked.onsuccess = () => done(asked.result);
          });
          await new Promise((done) => {
            const change = db.transaction("trips", "readwrite");
            const kept = change.objectStore("trips");
            kept.openCursor().onsuccess = ({ target }) => {
              const row = target.result.value;
              row.trip.delete_on = "2020-01-01";
              kept.put(row);
            };
            change.oncomplete = done;
          });
          db.close();
        }"""
    )

    phone.reload()

    expect(phone.locator("main")).to_contain_text("Nothing was taken along")
    assert left_on(phone)["trips"] == 0
