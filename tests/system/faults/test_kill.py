"""R1: a server killed again and again under load loses nothing it acknowledged."""

import http.client
import json
import random
import secrets
import sqlite3
import threading
import time

import pytest

from tests.browsing import add_user, make_member
from tests.factories import trip
from tests.system.e2e.phoenix import KEY, Phoenix
from tests.system.faults.sizes import size
from tripplanner.app import create_app
from tripplanner.config import Settings
from tripplanner.domain.access import SYSTEM
from tripplanner.services.lifecycle import importing
from tripplanner.services.rollcall import devices
from tripplanner.store.database.base import db, utc_now
from tripplanner.store.database.engine import write
from tripplanner.store.database.vault import Vault

KILLS = size(20, 200)
SEED = 1
CLIENTS = 4


@pytest.fixture
def instance(tmp_path, sqlite_template):
    """A folder with a database made with the key of these tests."""
    folder = tmp_path / "instance"
    folder.mkdir()
    (folder / "tripplanner.sqlite").write_bytes(sqlite_template.read_bytes())
    (folder / "secret.key").write_text(bytes(range(32)).hex())  # of the template
    return folder


@pytest.fixture
def app(instance):
    app = create_app(Settings(instance=instance), Vault(KEY))
    yield app
    with app.app_context():
        db.session.remove()
        db.engine.dispose()


@pytest.fixture
def phoenix(instance):
    server = Phoenix(instance)
    yield server
    server.close()


def enrolled(app):
    """A trip, and the tokens of the phones that took it along."""
    person = add_user(app, "teacher", "wang")
    with app.app_context(), write(db.session()) as session:
        trip_id = importing.add(session, trip(), SYSTEM).trip_id
    make_member(app, trip_id, person, "editor")
    with app.app_context(), write(db.session()) as session:
        return trip_id, [
            devices.enrol(session, trip_id, person, sign_in_id="", name="", token="", now=utc_now())
            for _ in range(CLIENTS)
        ]


def deliver(port, trip_id, phone, stop, acknowledged):
    """Post batches and repeat each until it is acknowledged; note the ids that were."""
    dev, token = phone
    seq = 0
    batch = []
    while not stop.is_set() or batch:
        if not batch:
            batch = [event(dev, seq + 1 + step, trip_id) for step in range(10)]
            seq += 10
        try:
            connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
            connection.request(
                "POST",
                "/api/v1/events",
                json.dumps({"events": batch}),
                {"Content-Type": "application/json", "Authorization": f"Bearer {token}"},
            )
            answer = json.loads(connection.getresponse().read())
            done = {name for name, _, _ in answer["acks"]}
            acknowledged.extend(done)
            batch = [it for it in batch if it["id"] not in done]
        except (OSError, ValueError, http.client.HTTPException):
            time.sleep(0.02)
        finally:
            connection.close()


def event(dev, seq, trip_id):
    return {
        "id": secrets.token_hex(16),
        "dev": dev,
        "seq": seq,
        "trip": trip_id,
        "point": "p",
        "student": f"s{seq}",
        "kind": "here",
        "by": "wang",
    }


def test_what_was_acknowledged_survives_kill_9_and_is_there_once(
    app, instance, phoenix, record_property
):
    trip_id, phones = enrolled(app)
    stop, acknowledged = threading.Event(), []
    chance = random.Random(SEED)
    phoenix.start()
    clients = [
        threading.Thread(
            target=deliver, args=(phoenix.port, trip_id, phone, stop, acknowledged), daemon=True
        )
        for phone in phones
    ]
    for client in clients:
        client.start()

    for _ in range(KILLS):
        time.sleep(chance.uniform(0.02, 0.25))
        phoenix.kill()
        phoenix.start()
    stop.set()
    for client in clients:
        client.join(timeout=30)
    phoenix.kill()

    with sqlite3.connect(instance / "tripplanner.sqlite") as database:
        stored = [it for (it,) in database.execute("SELECT event FROM rollcall_event")]
        health = database.execute("PRAGMA integrity_check").fetchone()[0]
        gaps = database.execute(
            "SELECT count(*) FROM (SELECT dev FROM rollcall_event GROUP BY dev"
            " HAVING max(seq) <> count(*))"
        ).fetchone()[0]
    database.close()
    record_property("goal", "R1 server killed (kill -9) under load: acknowledged counts missing")
    record_property("seed", SEED)
    record_property("kills", KILLS)
    record_property("acknowledged", len(acknowledged))
    assert len(acknowledged) > KILLS
    assert set(acknowledged) - set(stored) == set()
    assert (len(stored), health, gaps) == (len(set(stored)), "ok", 0)
    assert [client.is_alive() for client in clients] == [False] * CLIENTS
