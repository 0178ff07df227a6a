"""What the tests of the phone do and look at again and again."""

import http.server
import sqlite3
import threading
from contextlib import contextmanager

from playwright.sync_api import expect

from tripplanner.services.rollcall import events as rollcall_events
from tripplanner.store.database.base import db
from tripplanner.store.loading import load


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


PIN = "258036"


def press_take(page, pin=PIN):
    """Type the PIN where the page has one, and take the trip along."""
    page.wait_for_selector("#along-take:visible")
    for name in ("#along-pin", "#along-pin-again"):
        if page.locator(name).is_visible():
            page.fill(name, pin)
    page.click("#along-take")


def take_along(page, trip_id, pin=PIN):
    """Take a trip along, with the first PIN of this browser or the one it has."""
    page.goto(f"/trips/{trip_id}/rollcall")
    press_take(page, pin)
    page.wait_for_selector("#along-open:visible")


def take(page):
    """Take the trip of this page along in the hand of somebody who will know the PIN."""
    knows_the_pin(page)
    press_take(page)


def knows_the_pin(page):
    """Let somebody who knows the PIN hold this phone: it is typed wherever it is asked for."""
    page.add_init_script(
        """(() => {
          const type = () => {
            const field = document.getElementById("pin");
            if (!field || field.dataset.typed) return;
            field.dataset.typed = "1";
            field.value = "258036";
            field.form.requestSubmit();
          };
          new MutationObserver(type).observe(document, { childList: true, subtree: true });
        })()"""
    )


def tap(page, names):
    """Tap names as a person does: one that slid a moment ago takes no tap, so it is tapped again."""
    for name in names:
        button = page.locator(".missing .name", has_text=name)
        untold = page.locator(".missing .name:not([data-told])", has_text=name)
        for _ in range(5):
            button.click()
            if not untold.count():
                break
            page.wait_for_timeout(500)
        expect(button).to_have_count(0)


def until(page, holds):
    """Wait until something holds, at most twenty seconds."""
    for _ in range(80):
        if holds():
            return
        page.wait_for_timeout(250)
    raise AssertionError("it never came about")


def controlled(page):
    """Wait until the service worker serves the page; from then on it opens without a server."""
    until(page, lambda: page.evaluate("Boolean(navigator.serviceWorker.controller)"))


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
            it.name
            for it in rollcall_events.counted(db.session(), load(db.session(), trip.id))[0].here
        ]


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
          for (const name of db.objectStoreNames) found[name] = await count(name);
          db.close();
          return found;
        }"""
    )


def lies_on(phone, *words):
    """Return those words that stand readable anywhere in what this browser keeps of our pages."""
    everything = phone.evaluate(
        """async () => {
          const parts = [JSON.stringify(localStorage), JSON.stringify(sessionStorage)];
          const text = (value) => JSON.stringify(value, (_, it) =>
            it instanceof ArrayBuffer ? new TextDecoder().decode(it)
              : ArrayBuffer.isView(it) ? new TextDecoder().decode(it) : it);
          for (const { name } of await indexedDB.databases()) {
            const db = await new Promise((done) => {
              const asked = indexedDB.open(name);
              asked.onsuccess = () => done(asked.result);
            });
            for (const store of db.objectStoreNames) {
              parts.push(text(await new Promise((done) => {
                const asked = db.transaction(store).objectStore(store).getAll();
                asked.onsuccess = () => done(asked.result);
              })));
            }
            db.close();
          }
          for (const name of "caches" in window ? await caches.keys() : []) {
            for (const request of await (await caches.open(name)).keys()) {
              parts.push(await (await caches.match(request)).text());
            }
          }
          return parts.join("\\n");
        }"""
    )
    return [word for word in words if word in everything]


EMPTY = dict.fromkeys(("frames", "known", "meta", "outbox", "papers", "trips"), 0)
