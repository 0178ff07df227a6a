"""What the teacher's phone costs: its page, a trip of 200 pupils, opening without a server.

Run by hand or by ``./dev bench``: ``python -m tests.bench.bench_phone``. Prints one JSON
object. ``bundle_kb`` is the trip on the wire (gzip), ``page_kb`` everything the page itself
keeps, the code reader included, ``reader_kb`` that alone. ``opens_ms`` is from the reload with the
server dead until the page is drawn, as the browser's own clock says, with 2,000 counts of
ten points on the phone; ``slow`` is the same with the processor slowed to a quarter, as a
cheap phone is. Medians of some rounds.
"""

import gzip
import json
import statistics
import sys
import tempfile
from pathlib import Path
from typing import Any

from playwright.sync_api import Page, sync_playwright

from tests.bench.bench_rollcall import big_trip
from tests.system.e2e.live import Desk, launch
from tests.system.e2e.phoenix import KEY, Phoenix
from tests.system.e2e.phone.watching import take
from tripplanner.app import create_app
from tripplanner.config import Settings
from tripplanner.domain.access import SYSTEM
from tripplanner.paths import STATIC
from tripplanner.services.lifecycle import importing
from tripplanner.services.rollcall import bundle as rollcall_bundle
from tripplanner.services.trips import badges
from tripplanner.store.database.base import db
from tripplanner.store.database.engine import make_engine, write
from tripplanner.store.database.migrate import upgrade
from tripplanner.store.database.vault import Vault
from tripplanner.store.loading import load
from tripplanner.web.rollcall.phone_files import READER, cached_file, cached_names

BUNDLE_AIM_KB = 300
OPENS_AIM_MS = 1000
ROUNDS = 5
SLOWER = 4
#: Counts of everybody at ten points, as another teacher's phone would have sent them.
COUNTS = """async () => {
  const store = await import("/offline/phone/store.js");
  const [trip] = await store.trips();
  const events = [];
  for (const point of trip.points.slice(0, 10)) for (const pupil of trip.pupils) {
    events.push({ id: store.randomId(), dev: "other", seq: events.length + 1, trip: trip.id,
      point: point.id, student: pupil.id, token: "", kind: "here", at: Date.now(), off: 0,
      by: "Li", via: "tap", sup: [], text: "", v: 1 });
  }
  await store.learn(trip.id, { events, after: events.length });
}"""
DRAWN = "performance.getEntriesByName('along-drawn')[0]?.startTime ?? null"


def opens_ms(page: Page) -> float:
    """Return the milliseconds from a reload to the drawn page, the median of some."""
    took = []
    for _ in range(ROUNDS):
        page.reload()
        page.locator("a.point").first.wait_for()
        took.append(float(page.evaluate(DRAWN)))
    return round(statistics.median(took))


def wire_kb(static: Path, names: tuple[str, ...]) -> float:
    """Return the kilobytes of files as they travel."""
    found = [cached_file(static, name) for name in names]
    return round(sum(len(it.packed or it.content) for it in found if it) / 1024, 1)


def measured(folder: Path) -> dict[str, Any]:
    """Serve a trip of 200 pupils, take it along, kill the server, open the page."""
    settings = Settings(instance=folder)
    engine = make_engine(settings.database, Vault(KEY))
    upgrade(engine)
    engine.dispose()
    app = create_app(settings, Vault(KEY))
    with app.app_context(), write(db.session()) as session:
        trip_id = importing.add(session, big_trip(), SYSTEM).trip_id
        badges.ensure(session, load(session, trip_id))
    with app.app_context():
        bundle = json.dumps(
            rollcall_bundle.bundle(db.session(), trip_id), ensure_ascii=False, separators=(",", ":")
        ).encode()
    server = Phoenix(folder)
    server.start()
    try:
        with sync_playwright() as playwright:
            browser = launch(playwright)
            page = Desk(app, browser, server.address).page(
                "wang", trip_id=trip_id, width=390, height=844
            )
            page.goto(f"/trips/{trip_id}/rollcall")
            take(page)
            page.click("#along-open")
            page.locator("#state.ok").wait_for()
            page.evaluate("navigator.serviceWorker.ready.then(() => true)")
            page.evaluate(COUNTS)
            server.kill()
            quick = opens_ms(page)
            tools = page.context.new_cdp_session(page)
            tools.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
            slow = opens_ms(page)
            browser.close()
    finally:
        server.close()
    return {
        "bundle_kb": round(len(gzip.compress(bundle, 6)) / 1024, 1),
        "page_kb": wire_kb(STATIC, cached_names(STATIC)),
        "reader_kb": wire_kb(STATIC, tuple(READER)),
        "opens_ms": quick,
        "slow_opens_ms": slow,
    }


def main() -> int:
    """Print the figures; exit 1 when an aim is missed."""
    with tempfile.TemporaryDirectory() as folder:
        result = measured(Path(folder))
    print(json.dumps(result))
    return int(result["bundle_kb"] > BUNDLE_AIM_KB or result["opens_ms"] > OPENS_AIM_MS)


if __name__ == "__main__":
    sys.exit(main())
