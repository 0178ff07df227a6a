"""R9: the disk dies, any backup is restored, and the phones bring back what it lacks.

The server's side is real: its store, its verified backups, its restore. The phone is modelled
by the rules of ``static/js/phone/sync.js`` and ``store.js``: it marks sent what is
acknowledged by name, puts away what is safe in a verified backup, and offers all that was
counted on it again when the database is another one.
"""

import datetime as dt
import random
import secrets
import shutil

from sqlalchemy import select
from sqlalchemy.orm import Session

from tests import factories as make
from tests.domain.rollcall.examples import event
from tests.system.faults.sizes import size, tell
from tripplanner.config import Settings
from tripplanner.domain.access import SYSTEM, Membership, UserRole
from tripplanner.domain.rollcall.events import write_event
from tripplanner.exchange.backup.backup_set import sets_in
from tripplanner.services.lifecycle import importing
from tripplanner.services.rollcall import devices
from tripplanner.services.rollcall import events as rollcall
from tripplanner.services.server import backups, restores
from tripplanner.store.database.engine import make_engine, write
from tripplanner.store.database.vault import make_key
from tripplanner.store.rollcall import RollcallEventRow
from tripplanner.store.users import TripMemberRow, UserRow

SEEDS = size(8, 300)
PHONES = 3
STEPS = 40
NOW = dt.datetime(2026, 11, 23, 4, 0, tzinfo=dt.UTC)


class Server:
    """A data folder that can die."""

    def __init__(self, folder, template):
        self.settings = Settings(instance=folder)
        folder.mkdir()
        shutil.copyfile(template, folder / "tripplanner.sqlite")
        self.settings.key_file.write_text(bytes(range(32)).hex())  # of the template
        self.vault = make_key(self.settings.key_file)
        self.now = NOW
        self.open()
        with Session(self.engine) as session, write(session):
            user = UserRow(name="wang", display_name="王", role=UserRole.TEACHER)
            session.add(user)
            self.trip = importing.add(session, make.trip(pupils=(make.pupil(),)), SYSTEM).trip_id
            session.flush()
            session.add(
                TripMemberRow(trip_id=self.trip, user_id=user.id, membership=Membership.EDITOR)
            )
            self.tokens = [
                devices.enrol(
                    session, self.trip, user.to_actor(), sign_in_id="", name="", token="", now=NOW
                )
                for _ in range(PHONES)
            ]
        self.back_up()

    def open(self):
        self.engine = make_engine(self.settings.database, self.vault)

    def back_up(self):
        self.now += dt.timedelta(minutes=15)
        backups.make(self.engine, self.vault, self.settings, self.now)

    def die_and_come_back(self, chance):
        self.engine.dispose()
        for path in self.settings.instance.glob("tripplanner.sqlite*"):
            path.unlink()
        (self.settings.instance / "tripplanner.sqlite").write_bytes(b"")
        one = chance.choice(sets_in(backups.folder_of(self.settings)))
        restores.put_back(one, self.settings, None, self.now)
        for old in self.settings.instance.glob("before-restore-*"):
            shutil.rmtree(old)
        self.open()

    def take(self, token, bodies):
        with Session(self.engine) as session, write(session):
            sender = devices.known_device(session, token, self.now)
            devices.note_forgotten(session, sender, self.now)
            return rollcall.accept(session, sender, bodies, self.now)

    def stored(self):
        with Session(self.engine) as session:
            return list(session.scalars(select(RollcallEventRow.event)))


class Phone:
    """What a phone holds, and how it delivers."""

    def __init__(self, server, dev, token):
        self.server, self.dev, self.token = server, dev, token
        self.held, self.sent, self.away, self.database, self.seq = {}, set(), {}, "", 0

    def count(self):
        self.seq += 1
        one = event(self.seq, dev=self.dev, trip=self.server.trip, id=secrets.token_hex(16))
        self.held[one.id] = write_event(one)
        return one.id

    def deliver(self, *, lost=False):
        """Send what is not sent; with ``lost`` the answer never arrives."""
        rows = [body for name, body in self.held.items() if name not in self.sent][:200]
        answer = self.server.take(self.token, rows)
        if lost:
            return
        anew = self.database not in {"", answer.database}
        self.database = answer.database
        if anew:
            self.sent.clear()
        self.sent |= {name for name, _, _ in answer.acks}
        safe = answer.safe.get(self.dev, 0)
        gone = [
            name for name, body in self.held.items() if name in self.sent and body["seq"] <= safe
        ]
        for name in gone:
            self.away[name] = self.held.pop(name)
            self.sent.discard(name)
        if anew:
            self.held |= self.away
            self.away = {}


def a_life(seed, folder, template):
    """Let chance decide what happens; return how often the disk died, and what was made."""
    chance, server = random.Random(seed), Server(folder, template)
    phones = [Phone(server, dev, token) for dev, token in server.tokens]
    made, deaths = [], 0
    for _ in range(STEPS):
        luck, phone = chance.random(), chance.choice(phones)
        if luck < 0.55:
            made += [phone.count() for _ in range(chance.randrange(1, 6))]
        elif luck < 0.8:
            phone.deliver(lost=chance.random() < 0.4)
        elif luck < 0.92:
            server.back_up()
        else:
            server.die_and_come_back(chance)
            deaths += 1
    server.die_and_come_back(chance)
    for phone in phones:
        phone.deliver()
        phone.deliver()
    stored = server.stored()
    server.engine.dispose()
    return deaths + 1, made, stored


def test_nothing_is_lost_whichever_backup_is_restored(tmp_path, sqlite_template, request):
    deaths, events, lost, doubled = 0, 0, 0, 0
    for seed in range(SEEDS):
        folder = tmp_path / "data"
        died, made, stored = a_life(seed, folder, sqlite_template)
        shutil.rmtree(folder)
        deaths, events = deaths + died, events + len(made)
        lost += len(set(made) - set(stored))
        doubled += len(stored) - len(set(stored))

    tell(
        request,
        goal="R9 any backup restored, phones offer again",
        lives=SEEDS,
        disks=deaths,
        counts=events,
        lost=lost,
        doubled=doubled,
    )
    assert (lost, doubled) == (0, 0)
    assert events > SEEDS * 20
