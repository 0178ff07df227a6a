"""Moving one stop in a 200-stop trip, from the posted drag to the findings (server part).

Run by hand or by ``./dev bench``: ``python -m tests.bench.bench_move``. Prints one JSON
object of milliseconds on SQLite: the median wall time, the least CPU time of some rounds.
``service`` saves the move and finds what is wrong now, ``request`` is the whole post with
the redrawn day; ``commit`` is what one empty commit costs on this disk, for comparison.
"""

import json
import statistics
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from time import perf_counter, process_time
from typing import Any

from tests.bench.bench_checks import STARTS, big_trip
from tests.browsing import Client, add_user, make_member, sign_in
from tripplanner.app import create_app
from tripplanner.config import Settings
from tripplanner.domain.access import SYSTEM
from tripplanner.domain.people import Guardian, Pupil
from tripplanner.domain.trip import Trip
from tripplanner.services.lifecycle import importing
from tripplanner.services.plan import editing as plan_editing
from tripplanner.services.plan import view as plan_view
from tripplanner.store import loading
from tripplanner.store.database.base import db
from tripplanner.store.database.engine import make_engine, write
from tripplanner.store.database.migrate import upgrade
from tripplanner.store.database.vault import Vault

AIM_MS = 50
ROUNDS = 30
STOPS = 200


def with_pupils(trip: Trip, count: int) -> Trip:
    """Return the trip with so many pupils, spread over its groups."""
    pupils = tuple(
        Pupil(
            key=f"u{number}",
            name=f"Pupil {number}",
            group=trip.groups[number % len(trip.groups)].key,
            guardians=(Guardian("Guardian", "13800000000", "mother"),),
        )
        for number in range(count)
    )
    return replace(trip, pupils=pupils)


def measured(work: Callable[[], object]) -> dict[str, float]:
    """Return the median wall and the least CPU milliseconds of some work."""
    wall, cpu = [], []
    for _ in range(ROUNDS):
        begun, spent = perf_counter(), process_time()
        work()
        wall.append((perf_counter() - begun) * 1000)
        cpu.append((process_time() - spent) * 1000)
    return {
        "wall_ms": round(statistics.median(wall), 1),
        "cpu_ms": round(min(cpu), 1),
    }


def measure(pupils: int) -> dict[str, object]:
    """Return the figures for a trip with so many pupils."""
    folder = Path(tempfile.mkdtemp())
    vault, settings = Vault(bytes(range(32))), Settings(instance=folder)
    engine = make_engine(settings.database, vault)
    upgrade(engine)
    engine.dispose()
    app = create_app(settings, vault)
    app.test_client_class = Client
    app.testing = True
    trip = with_pupils(big_trip(STOPS), pupils)
    with app.app_context(), write(db.session()) as session:
        trip_id = importing.add(session, trip, SYSTEM).trip_id
    client = sign_in(app.test_client(), "teacher", "bench")
    make_member(app, trip_id, add_user(app, "teacher", "bench"), "leader")
    token = client.token(f"/trips/{trip_id}/plan")
    turn = [0]

    def version() -> int:
        with app.app_context():
            return next(it.version for it in loading.load(db.session(), trip_id).stops)

    def service() -> None:
        turn[0] += 1
        session = db.session()
        with write(session):
            done = plan_editing.place(
                session,
                trip_id,
                SYSTEM,
                "s0",
                version=known[0],
                starts=480 + 5 * (turn[0] % 2),
            )
        known[0] = done.trip.stops[0].version
        plan_view.view_of(session, done.trip, SYSTEM, day=STARTS, today=STARTS)

    def request() -> None:
        turn[0] += 1
        answer = client.post(
            f"/trips/{trip_id}/plan/stops/s0/move",
            data={
                "csrf_token": token,
                "version": str(known[0]),
                "starts": str(480 + 5 * (turn[0] % 2)),
                "shown": STARTS.isoformat(),
            },
            headers={"Accept": "application/json"},
        )
        assert answer.status_code == 200, answer.get_data(as_text=True)
        known[0] += 1

    def commit() -> None:
        session = db.session()
        with write(session):
            loading.row_of(session, trip_id).emergency_phone = str(perf_counter())

    known = [version()]
    with app.app_context():
        found: dict[str, object] = {"commit": measured(commit), "service": measured(service)}
    known[0] = version()
    found["request"] = measured(request)
    return found


def main() -> int:
    """Print the figures; exit 1 when the aim is missed."""
    figures: dict[str, Any] = {f"{count}_pupils": measure(count) for count in (20, 200)}
    print(json.dumps({"stops": STOPS, "aim_ms": AIM_MS, **figures}))
    return int(any(it["service"]["cpu_ms"] > AIM_MS for it in figures.values()))


if __name__ == "__main__":
    sys.exit(main())
