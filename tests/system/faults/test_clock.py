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
from tests.system.faults.sizes import size, tell
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


@pytest.fixture
def school(tmp_path, monkeypatch):
    """A data folder with a trip whose people go in a month, and the https port to be."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG", "TRIPPLANNER_DATABASE_URL"):
        monkeypatch.delenv(name, raising=False)
    folder, port = tmp_path / "data", free_port()
    monkeypatch.setenv("TRIPPLANNER_HTTPS_PORT", str(port))
    assert main(["--instance", str(folder), "init"]) == 0
    settings = Settings(instance=folder)
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
        leapt.setenv("LD_PRELOAD", str(LIBRARY))
        leapt.setenv("FAKETIME", leap)
        leapt.setenv("FAKETIME_DONT_FAKE_MONOTONIC", "1")
        wrong = Served(folder)
        try:
            assert answers_securely(port) == 200
            words = [sys.executable, "-m", "tripplanner", "--instance", str(folder), "purge"]
            purge = subprocess.run(words, capture_output=True, text=True, check=False)
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
