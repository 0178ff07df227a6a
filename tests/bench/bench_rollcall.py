"""What the roll call costs: a batch of 200 counts, the taken-along trip, a count on screen.

Run by hand or by ``./dev bench``: ``python -m tests.bench.bench_rollcall``. Prints one JSON
object. ``batch_ms`` is one request of 200 new counts to the WSGI application, on the disk
with ``synchronous=FULL`` before it answers (wall time, the median of some rounds);
``bundle_kb`` the trip of 200 pupils on the wire; ``state_ms`` what 10,000 events say.
"""

import json
import secrets
import statistics
import sys
import tempfile
from dataclasses import replace
from pathlib import Path
from random import Random
from time import perf_counter, process_time
from typing import Any

from tests import factories as make
from tests.browsing import add_user, make_member
from tests.domain.rollcall.examples import event
from tripplanner.app import create_app
from tripplanner.config import Settings
from tripplanner.domain.access import SYSTEM
from tripplanner.domain.people import Guardian, Health
from tripplanner.domain.rollcall.events import standing, write_event
from tripplanner.services.lifecycle import importing
from tripplanner.services.rollcall import devices
from tripplanner.store.database.base import db, utc_now
from tripplanner.store.database.engine import make_engine, write
from tripplanner.store.database.migrate import upgrade
from tripplanner.store.database.vault import new_vault

BATCH_AIM_MS = 100
BUNDLE_AIM_KB = 300
ROUNDS = 15
PUPILS = 200


def _name(chance: Random) -> str:
    return "".join(chr(chance.randrange(0x4E00, 0x9FA0)) for _ in range(3))


def big_trip() -> Any:
    """Return a trip of 200 pupils of whom there is something to say, and 60 stops."""
    chance = Random(7)
    pupils = tuple(
        replace(
            make.pupil(
                f"g{n % 8}",
                name=_name(chance),
                name_latin=f"Zhang Xiaoming {n}",
                class_name="五年级三班",
                guardians=tuple(
                    Guardian(_name(chance), f"1{chance.randrange(10**10):010d}", relation)
                    for relation in ("母亲", "父亲")
                ),
            ),
            health=Health(
                allergies=("花生",), notes=f"晕车，上车前半小时服药 {secrets.token_hex(4)}"
            ),
            diet=("halal",),
        )
        for n in range(PUPILS)
    )
    groups = tuple(make.group(key=f"g{n}") for n in range(8))
    return make.trip(groups=groups, pupils=pupils, stops=tuple(make.stop() for _ in range(60)))


def state_ms() -> float:
    """Return the CPU milliseconds of what 10,000 events say, the least of three."""
    events = [event(n, pupil=f"p{n % 200}", point=f"q{n % 50}") for n in range(1, 10_001)]
    best = float("inf")
    for _ in range(3):
        begun = process_time()
        standing(events)
        best = min(best, (process_time() - begun) * 1000)
    return best


def main() -> int:
    """Print the figures; exit 1 when an aim is missed."""
    with tempfile.TemporaryDirectory() as folder:
        vault, settings = new_vault(), Settings(instance=Path(folder))
        engine = make_engine(settings.database, vault)
        upgrade(engine)
        engine.dispose()
        app = create_app(settings, vault)
        person = add_user(app, "teacher")
        with app.app_context(), write(db.session()) as session:
            trip_id = importing.add(session, big_trip(), SYSTEM).trip_id
        make_member(app, trip_id, person, "editor")
        with app.app_context(), write(db.session()) as session:
            dev, token = devices.enrol(
                session, trip_id, person, sign_in_id="", name="", token="", now=utc_now()
            )
        client, headers = app.test_client(), {"Authorization": f"Bearer {token}"}
        took = []
        for number in range(ROUNDS):
            batch = [
                write_event(
                    event(number * 200 + n, trip=trip_id, dev=dev, id=secrets.token_hex(16))
                )
                for n in range(1, 201)
            ]
            begun = perf_counter()
            answer = client.post("/api/v1/events", json={"events": batch}, headers=headers)
            took.append((perf_counter() - begun) * 1000)
            assert answer.status_code == 200
        wire = client.get(
            f"/api/v1/trips/{trip_id}/bundle", headers=headers | {"Accept-Encoding": "gzip"}
        )
        with app.app_context():
            db.session.remove()
            db.engine.dispose()
    result = {
        "batch_of_200_ms": round(statistics.median(took), 1),
        "batch_worst_ms": round(max(took), 1),
        "bundle_kb": round(len(wire.data) / 1024, 1),
        "state_of_10000_ms": round(state_ms(), 1),
    }
    print(json.dumps(result))
    return int(result["batch_of_200_ms"] > BATCH_AIM_MS or result["bundle_kb"] > BUNDLE_AIM_KB)


if __name__ == "__main__":
    sys.exit(main())
