"""Counts made on the phone: every one arrives, once, whatever happens to server and answers."""

from playwright.sync_api import expect

from tests.system.e2e.live import Desk
from tests.system.e2e.phone.watching import here, portal, stored, tap, unsent, until
from tripplanner.services.rollcall import events as rollcall_events
from tripplanner.store.database.base import db
from tripplanner.store.database.engine import write
from tripplanner.store.loading import load


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
        session.execute(rollcall_events.RollcallEventRow.__table__.delete())
        rollcall_events.put_setting(session, "database_id", "restored")
    assert stored(instance) == []

    phone.reload()

    expect(phone.locator("#state.ok")).to_be_visible()
    until(phone, lambda: len(stored(instance)) == 3)
    assert [seq for *_, seq in stored(instance)] == [1, 2, 3]


def test_a_second_teacher_sees_the_count_and_the_office_too(app, server, browser, phone, trip):
    office = Desk(app, browser, server.address).page("li", trip_id=trip.id, language="en")
    with app.app_context():
        point = rollcall_events.counted(db.session(), load(db.session(), trip.id))[0].point.id
    office.goto(f"/trips/{trip.id}/rollcall/{point}")
    expect(office.locator("#verdict")).to_have_text("20 missing")

    phone.locator("a.point").first.click()
    tap(phone, [trip.pupils[0].name])
    expect(office.locator("#verdict")).to_have_text("19 missing")
    tap(office, [trip.pupils[1].name])
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
    sheet = static / "css" / "phone.css"
    sheet.write_text(sheet.read_text("utf-8") + ".mark { letter-spacing: 0.02em; }\n", "utf-8")
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


def test_a_phone_of_an_earlier_program_keeps_its_unsent_counts(app, instance, server, phone, trip):
    phone.locator("a.point").first.click()
    server.kill()
    tap(phone, [trip.pupils[0].name])
    # As an earlier version left it: fewer stores, and a number of its own.
    phone.evaluate(
        """async () => {
          const done = (asked) => new Promise((keep, fail) => {
            asked.onsuccess = () => keep(asked.result);
            asked.onerror = () => fail(asked.error);
          });
          const now = await done(indexedDB.open("tripplanner-along"));
          const all = {};
          for (const name of ["meta", "trips", "outbox", "known"]) {
            const store = now.transaction(name).objectStore(name);
            all[name] = [await done(store.getAllKeys()), await done(store.getAll())];
          }
          now.close();
          await done(indexedDB.deleteDatabase("tripplanner-along"));
          const asked = indexedDB.open("tripplanner-along", 1);
          asked.onupgradeneeded = () => {
            const db = asked.result;
            db.createObjectStore("meta");
            db.createObjectStore("trips", { keyPath: "id" });
            const out = db.createObjectStore("outbox", { keyPath: "n", autoIncrement: true });
            out.createIndex("id", "id");
            db.createObjectStore("known", { keyPath: "id" }).createIndex("trip", "trip");
          };
          const before = await done(asked);
          const change = before.transaction(Object.keys(all), "readwrite");
          for (const [name, [keys, rows]] of Object.entries(all)) {
            const store = change.objectStore(name);
            rows.forEach((row, at) => store.put(row, ...(store.keyPath ? [] : [keys[at]])));
          }
          await new Promise((keep) => { change.oncomplete = keep; });
          before.close();
        }"""
    )

    phone.reload()
    expect(phone.locator(".verdict h2")).to_have_text("19 missing")
    assert unsent(phone) == "1"
    server.start()
    phone.get_by_role("button", name="Send now").click()

    expect(phone.locator("#state.ok")).to_be_visible()
    assert here(app, trip) == [trip.pupils[0].name]
    assert [seq for *_, seq in stored(instance)] == [1]
    assert phone.troubles == []
