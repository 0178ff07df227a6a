"""R11: sixty phones at once over TLS, the whole server, four real pages each."""

import signal
import statistics

import pytest

from tests.bench.bench_crowd import Crowd, serve, teachers, wait
from tests.bench.bench_server import published_trip
from tests.bench.processes import cpu_s, pss_mb
from tests.faults.sizes import size, tell
from tests.serving import PATIENCE, free_port

PHONES = size(12, 60)
ROUNDS = size(1, 5)


@pytest.fixture
def crowd(tmp_path, monkeypatch):
    for name in ("LC_ALL", "LC_MESSAGES", "LANG", "TRIPPLANNER_DATABASE_URL"):
        monkeypatch.delenv(name, raising=False)
    instance, port = tmp_path / "instance", free_port()
    published_trip(instance)
    trip_id, cookies = teachers(instance, PHONES)
    process = serve(instance, port)
    trip = f"/trips/{trip_id}"
    found = Crowd(
        instance, port, ["/trips", trip, f"{trip}/plan", f"{trip}/rollcall"], cookies, process.pid
    )
    yield found
    process.send_signal(signal.SIGTERM)
    process.wait(PATIENCE)


def test_a_crowd_at_the_gate_is_answered_without_a_failure(crowd, request):
    wait(crowd)
    before = cpu_s(crowd.pid)

    for _ in range(ROUNDS):
        crowd.arrive()

    spent, memory = cpu_s(crowd.pid) - before, pss_mb(crowd.pid)
    tell(
        request,
        goal="R11 phones at once, whole server, four pages each, new TLS each",
        phones=PHONES,
        rounds=ROUNDS,
        failed=len(crowd.failed),
        p95_s=round(statistics.quantiles(crowd.seconds, n=20)[-1], 2),
        server_cpu_s_per_round=round(spent / ROUNDS, 2),
        pss_mb=round(memory),
    )
    assert crowd.failed == []
    assert len(crowd.seconds) == PHONES * ROUNDS
    assert memory < 250
