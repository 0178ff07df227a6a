"""R1: the server killed (SIGKILL) under load, over https: nothing acknowledged is missing."""

import http.client
import json
import os
import random
import secrets
import signal
import sqlite3
import ssl
import threading
import time
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from tests import factories as make
from tests.serving import Served, free_port
from tests.system.faults.sizes import size, tell
from tests.waiting import until
from tripplanner.cli import main
from tripplanner.config import Settings
from tripplanner.domain.access import SYSTEM, Membership, UserRole
from tripplanner.services.accounts import sign_in
from tripplanner.services.lifecycle import importing
from tripplanner.services.rollcall import devices as rollcall_devices
from tripplanner.store.database.base import utc_now
from tripplanner.store.database.engine import make_engine, write
from tripplanner.store.database.vault import make_key
from tripplanner.store.users import TripMemberRow, UserRow

KILLS = size(3, 40)
PHONES = 3
BATCH = 20


@pytest.fixture
def school(tmp_path, monkeypatch):
    """A data folder with a trip and phones that took it along, and the https port to be."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG", "TRIPPLANNER_DATABASE_URL"):
        monkeypatch.delenv(name, raising=False)
    folder, port = tmp_path / "data", free_port()
    monkeypatch.setenv("TRIPPLANNER_HTTPS_PORT", str(port))
    assert main(["--instance", str(folder), "init"]) == 0
    settings = Settings(instance=folder)
    engine = make_engine(settings.database, make_key(settings.key_file))
    with Session(engine) as session, write(session):
        trip_id = importing.add(session, make.trip(pupils=(make.pupil(),)), SYSTEM).trip_id
        phones = [enrolled(session, trip_id, f"teacher{number}") for number in range(PHONES)]
    engine.dispose()
    return folder, port, trip_id, phones


def enrolled(session, trip_id, name):
    user = UserRow(name=name, display_name=name, role=UserRole.TEACHER)
    session.add(user)
    session.flush()
    session.add(TripMemberRow(trip_id=trip_id, user_id=user.id, membership=Membership.EDITOR))
    sign_in.begin(session, user.id, now=utc_now(), days=9, address="", agent="")
    session.flush()
    row = session.scalars(select(sign_in.SignInRow.id)).all()[-1]
    return rollcall_devices.enrol(
        session, trip_id, user.to_actor(), sign_in_id=row, name=name, token="", now=utc_now()
    )


class Phone(threading.Thread):
    """Sends counts again and again until they are acknowledged by name."""

    def __init__(self, folder, port, trip_id, device, stop):
        super().__init__(daemon=True)
        self.dev, self.bearer = device
        self.folder, self.port, self.trip_id, self.stop = folder, port, trip_id, stop
        self.acknowledged: list[str] = []
        self.seq = self.repeats = 0

    def run(self):
        while not self.stop.is_set():
            batch = [self.event() for _ in range(BATCH)]
            while not self.stop.is_set() and not self.deliver(batch):
                self.repeats += 1
                time.sleep(0.05)

    def event(self):
        self.seq += 1
        return {
            "id": secrets.token_hex(16),
            "dev": self.dev,
            "seq": self.seq,
            "trip": self.trip_id,
            "point": "p",
            "student": "s",
            "token": "",
            "kind": "here",
            "at": 1,
            "off": None,
            "by": "wang",
            "via": "tap",
            "sup": [],
            "text": "",
            "v": 1,
        }

    def deliver(self, batch):
        try:
            context = ssl.create_default_context(
                cafile=self.folder / "certificates" / "authority.pem"
            )
            asked = http.client.HTTPSConnection("127.0.0.1", self.port, context=context, timeout=10)
            with closing(asked):
                asked.request(
                    "POST",
                    "/api/v1/events",
                    json.dumps({"events": batch}),
                    {"Authorization": f"Bearer {self.bearer}", "Content-Type": "application/json"},
                )
                answer = asked.getresponse()
                body = json.loads(answer.read())
        except (OSError, ValueError, http.client.HTTPException):
            return False
        acks = {ack[0] for ack in body.get("acks", ())}
        self.acknowledged += acks
        return acks == {event["id"] for event in batch}


def kill_all_of(server):
    """Kill the worker too: told of its parent's end, it would finish in peace."""
    pid = server.process.pid
    for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split():
        os.kill(int(child), signal.SIGKILL)
    server.stop(signal.SIGKILL)


@pytest.mark.skipif(not Path("/proc/self/task").is_dir(), reason="no list of child processes here")
def test_nothing_acknowledged_is_missing_after_kills_under_load(school, request):
    folder, port, trip_id, devices = school
    stop, chance = threading.Event(), random.Random(1)
    phones = [Phone(folder, port, trip_id, device, stop) for device in devices]
    for phone in phones:
        phone.start()

    for _ in range(KILLS):
        server = Served(folder)
        before = sum(len(phone.acknowledged) for phone in phones)
        until(lambda seen=before: sum(len(it.acknowledged) for it in phones) > seen, server.output)
        time.sleep(chance.uniform(0.05, 0.8))
        kill_all_of(server)
    stop.set()
    for phone in phones:
        phone.join(20)

    acknowledged = [one for phone in phones for one in phone.acknowledged]
    with closing(sqlite3.connect(folder / "tripplanner.sqlite")) as database:
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        stored = [row[0] for row in database.execute("SELECT event FROM rollcall_event")]
    missing = set(acknowledged) - set(stored)
    tell(
        request,
        goal="R1 server killed under load (https)",
        kills=KILLS,
        seed=1,
        acknowledged=len(acknowledged),
        sent_again=sum(phone.repeats for phone in phones),
        missing=len(missing),
        doubled=len(stored) - len(set(stored)),
    )
    assert missing == set()
    assert len(stored) == len(set(stored))
    assert len(acknowledged) >= KILLS * BATCH
