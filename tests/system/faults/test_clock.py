"""The clock of a real server leaps (libfaketime): nobody is deleted, https goes on, one confirms."""

import json
import ssl
import subprocess
import sys
import urllib.error
import urllib.request
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from tests import factories as make
from tests.serving import Served, free_port
from tests.system.faults.sizes import NIGHTLY, size, tell
from tests.waiting import until
from tripplanner.cli import main
from tripplanner.config import Settings
from tripplanner.domain.access import SYSTEM
from tripplanner.services.lifecycle import importing
from tripplanner.store.database.base import utc_now
from tripplanner.store.database.engine import make_engine, write
from tripplanner.store.database.vault import open_vault
from tripplanner.store.loading import load

LIBRARY = next(Path("/usr/lib").glob("*/faketime/libfaketimeMT.so.1"), None)
pytestmark = pytest.mark.skipif(LIBRARY is None, reason="needs Debian's faketime")

LEAPS = size(["+400d"], ["+400d", "+3650d", "-10d", "-400d"])
#: Under a running server, which looks at the clock each minute.
MEANWHILE = [
    ("+400d", "postgresql"),
    ("+400d", "sqlite"),
    ("-10d", "postgresql"),
    ("-10d", "sqlite"),
]
LOOKED_S = 150


@pytest.fixture
def database(request):
    """The address of a database; empty is SQLite in the data folder."""
    if getattr(request, "param", "sqlite") == "sqlite":
        return ""
    cluster = request.getfixturevalue("cluster")
    return cluster.url(cluster.create())


@pytest.fixture
def school(tmp_path, monkeypatch, database):
    """A data folder with a trip whose people go in a month, and the https port to be."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG", "TRIPPLANNER_DATABASE_URL"):
        monkeypatch.delenv(name, raising=False)
    folder, port = tmp_path / "data", free_port()
    monkeypatch.setenv("TRIPPLANNER_HTTPS_PORT", str(port))
    if database:
        monkeypatch.setenv("TRIPPLANNER_DATABASE_URL", database)
    assert main(["--instance", str(folder), "init"]) == 0
    settings = Settings(instance=folder, database_url=database)
    engine = make_engine(settings.database, open_vault(settings.key_file))
    with Session(engine) as session, write(session):
        made = make.trip(delete_on=utc_now().date(), pupils=(make.pupil(),))
        trip_id = importing.add(session, made, SYSTEM).trip_id
    yield folder, port, engine, trip_id
    engine.dispose()


def answers_securely(port):
    context = ssl.create_default_context()
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    address = f"https://127.0.0.1:{port}/healthz"
    found = []

    def answered():
        try:
            with urllib.request.urlopen(address, timeout=10, context=context) as answer:
                found.append(answer.status)
        except urllib.error.URLError:  # the secure listener stands a moment later
            return False
        return True

    until(answered)
    return found[-1]


def fake(environment, **more):
    """Let programs that are started now see another clock."""
    environment.setenv("LD_PRELOAD", str(LIBRARY))
    environment.setenv("FAKETIME_DONT_FAKE_MONOTONIC", "1")
    for name, value in more.items():
        environment.setenv(name, value)


def purged(folder):
    words = [sys.executable, "-m", "tripplanner", "--instance", str(folder), "purge"]
    return subprocess.run(words, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("leap", LEAPS)
def test_a_clock_that_leaps_deletes_nobody_and_https_goes_on(
    school, leap, monkeypatch, capsys, request
):
    folder, port, engine, trip_id = school
    right = Served(folder)
    assert answers_securely(port) == 200
    assert right.stop() == 0
    before = json.loads((folder / "clock.json").read_text())["seen"]

    with monkeypatch.context() as leapt:
        fake(leapt, FAKETIME=leap)
        wrong = Served(folder)
        try:
            assert answers_securely(port) == 200
            purge = purged(folder)
        finally:
            assert wrong.stop() == 0
    record = json.loads((folder / "clock.json").read_text())

    assert record["steps"][-1]["confirmed"] is None
    assert record["steps"][-1]["expected"] >= before
    assert purge.returncode == 1
    assert "The clock of this computer says" in purge.stderr
    with Session(engine) as session:
        assert len(load(session, trip_id).pupils) == 1
    again = Served(folder)
    assert answers_securely(port) == 200
    assert again.stop() == 0
    assert json.loads((folder / "clock.json").read_text())["steps"] == []
    tell(request, goal="The clock leaps under a real server", leap=leap)


@pytest.mark.skipif(not NIGHTLY, reason="takes two minutes each; ./dev faults does it")
@pytest.mark.parametrize(("leap", "database"), MEANWHILE, indirect=["database"])
def test_a_clock_that_leaps_under_a_running_server_deletes_nobody(
    school, leap, tmp_path, monkeypatch, request
):
    folder, port, engine, trip_id = school
    clock, record = tmp_path / "clock", folder / "clock.json"
    clock.write_text("+0d")

    def in_doubt():
        return any(it["confirmed"] is None for it in json.loads(record.read_text())["steps"])

    with monkeypatch.context() as faked:
        fake(faked, FAKETIME_TIMESTAMP_FILE=str(clock), FAKETIME_CACHE_DURATION="1")
        server = Served(folder)
        try:
            assert answers_securely(port) == 200
            assert not in_doubt()
            clock.write_text(leap)
            until(in_doubt, server.output, LOOKED_S)
            refused = purged(folder)
            assert answers_securely(port) == 200
            clock.write_text("+0d")
            until(lambda: not in_doubt(), server.output, LOOKED_S)
        finally:
            assert server.stop() == 0

    assert refused.returncode == 1
    assert "The clock of this computer says" in refused.stderr
    with Session(engine) as session:
        assert len(load(session, trip_id).pupils) == 1
    tell(
        request, goal="The clock leaps under a running server", leap=leap, kind=engine.dialect.name
    )
