"""What was taken along leaves the phone: at sign-out, on a revoke, on its date."""

import re

from playwright.sync_api import expect

from tests.system.e2e.phone.watching import EMPTY, here, left_on, stored, tap, until
from tripplanner.services.rollcall import devices
from tripplanner.services.rollcall import events as rollcall_events
from tripplanner.store.database.base import db, utc_now
from tripplanner.store.database.engine import write


def keep_a_paper(phone, trip):
    """Keep a paper and half of another phone's codes, as the page would."""
    phone.evaluate(
        """async (trip) => {
          const store = await import("/offline/phone/store.js");
          await store.keepPaper({ trip, paper: "roster.zh", pages: ["data:image/webp;base64,"] });
          await store.keepFrame({ whole: "ab", number: 0, total: 2, part: new Uint8Array(3) });
        }""",
        trip.id,
    )


def test_a_revoked_phone_delivers_and_forgets_everything(app, instance, server, phone, trip):
    phone.locator("a.point").first.click()
    server.kill()
    tap(phone, [trip.pupils[0].name])
    with app.app_context(), write(db.session()) as session:
        (found,) = devices.phones(session, trip.id)
        devices.revoke(session, trip.id, found.id, utc_now())
    keep_a_paper(phone, trip)
    server.start()

    phone.reload()

    expect(phone.locator("main")).to_contain_text("Nothing was taken along")
    assert left_on(phone) == EMPTY
    assert (len(stored(instance)), here(app, trip)) == (1, [])


def test_signing_out_empties_the_phone(phone, trip):
    keep_a_paper(phone, trip)
    assert [left_on(phone)[it] for it in ("trips", "papers")] == [1, 1]
    phone.goto(f"/trips/{trip.id}")
    phone.locator("details.rail-menu summary").click()
    phone.locator("details.rail-menu button", has_text="Sign out").click()

    expect(phone).to_have_url(re.compile("/sign-in"))

    assert left_on(phone) == EMPTY


def test_a_trip_whose_day_has_come_leaves_the_phone(server, phone, trip):
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
              row.delete_on = "2020-01-01";
              kept.put(row);
            };
            change.oncomplete = done;
          });
          db.close();
        }"""
    )

    keep_a_paper(phone, trip)
    phone.reload()

    expect(phone.locator("main")).to_contain_text("Nothing was taken along")
    assert left_on(phone) == EMPTY


def test_what_a_forgotten_trip_still_had_to_deliver_leaves_nothing_behind(
    app, instance, server, phone, trip
):
    phone.locator("a.point").first.click()
    server.kill()
    tap(phone, [trip.pupils[0].name])
    phone.get_by_text("Hand over, remove").click()
    phone.once("dialog", lambda dialog: dialog.accept())
    phone.get_by_role("button", name="Remove from this phone").click()
    expect(phone.locator("main")).to_contain_text("Nothing was taken along")
    assert left_on(phone) == EMPTY | {"meta": 1, "outbox": 1}

    server.start()
    phone.get_by_role("button", name="Send now").click()
    expect(phone.locator("#state.ok")).to_be_visible()
    assert here(app, trip) == [trip.pupils[0].name]
    with app.app_context(), write(db.session()) as session:
        rollcall_events.put_safe_marks(session, rollcall_events.marks_for_backup(session))
    phone.reload()
    until(phone, lambda: left_on(phone) == EMPTY)
