"""R11: sixty phones at once over TLS, the whole server, four real pages each."""

import signal

import pytest

from tests.bench.bench_crowd import Crowd, Home, Pages, serve, teachers
from tests.bench.bench_server import published_trip
from tests.bench.processes import pss_mb
from tests.serving import PATIENCE, free_port
from tests.system.faults.sizes import size, tell

PHONES = size(12, 60)
ROUNDS = size(1, 5)


@pytest.fixture
def crowd(tmp_path, monkeypatch):
    for name in ("LC_ALL", "LC_MESSAGES", "LANG", "TRIPPLANNER_DATABASE_URL"):
        monkeypatch.delenv(name, raising=False)
    instance, port = tmp_path / "instance", free_port()
    published_trip(instance)
    trip_id, phones = teachers(instance, PHONES)
    process = serve(instance, port)
    found = Crowd(instance, port, phones, process.pid)
    found.wait()
    yield found, trip_id
    process.send_signal(signal.SIGTERM)
    process.wait(PATIENCE)


@pytest.mark.parametrize("errands", [Pages, Home])
def test_a_crowd_at_the_gate_is_answered_without_a_failure(crowd, errands, request):
    phones, trip_id = crowd

    figures = phones.measured(errands(trip_id), ROUNDS)

    memory = pss_mb(phones.pid)
    tell(
        request,
        goal=f"R11 phones at once, whole server, new TLS for each of four: {errands.__name__}",
        phones=PHONES,
        rounds=ROUNDS,
        **figures,
        pss_mb=round(memory),
    )
    assert phones.failed == []
    assert len(phones.seconds) == PHONES * ROUNDS
    assert memory < 250
