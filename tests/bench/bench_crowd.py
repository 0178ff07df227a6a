"""Sixty phones at once over TLS: the whole server, real pages, real counts, and its memory.

They come at the same moment, some rounds in a row, with a new TLS connection for each thing
they ask (a browser keeps them; this is the worse case). ``pages`` is what signed-in teachers
open: the trips, one trip, its plan and its roll call. ``home`` is what phones do that come
home: deliver five counts each (a boarding of 300), hear what others counted, take the trip
anew, open the roll call; each delivery is a change, after which nothing kept serves anybody.

``p95_s`` is the wall time of a phone's four things together and follows whatever else the
machine does; this bench's own phones take their share of the same cores. ``cpu_ms_per_phone``
is what the server itself used, and ``alone_s`` that for all sixty: what they wait for where
the server has one core to itself. ``crowd_pss_mb`` is the memory of all its processes after
the last round.
"""

import gzip
import http.client
import json
import os
import secrets
import signal
import ssl
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from tests.bench.bench_server import published_trip
from tests.bench.processes import cpu_s, pss_mb
from tests.domain.rollcall.examples import event
from tests.serving import free_port
from tripplanner.config import Settings
from tripplanner.domain.access import Membership, UserRole
from tripplanner.domain.rollcall.events import write_event
from tripplanner.services.accounts import sign_in
from tripplanner.services.rollcall import devices
from tripplanner.store.database.base import utc_now
from tripplanner.store.database.engine import make_engine, write
from tripplanner.store.database.vault import make_key
from tripplanner.store.trips import TripRow
from tripplanner.store.users import TripMemberRow, UserRow

AIMS = {"failed": 0, "p95_s": 2.0, "idle_pss_mb": 150.0, "crowd_pss_mb": 250.0}
#: Three hundred pupils counted at a boarding, by whoever stands at the doors.
_COUNTS = 5
PHONES = 60
ROUNDS = 5
_PATIENCE = 60


@dataclass(frozen=True, slots=True)
class Phone:
    """A teacher's phone: signed in, and enrolled for the trip."""

    cookie: str
    dev: str
    bearer: str


@dataclass(frozen=True, slots=True)
class Errand:
    """One thing a phone asks for."""

    path: str
    headers: dict[str, str]
    body: bytes | None = None
    #: Who is told how far a phone has heard of others' counts, and which phone it is.
    heard: tuple["Home", str] | None = None


def teachers(instance: Path, count: int = PHONES) -> tuple[str, list[Phone]]:
    """Give some teachers of the only trip a phone each; return its id and the phones."""
    settings = Settings(instance=instance)
    engine = make_engine(settings.database, make_key(settings.key_file))
    with Session(engine) as session, write(session):
        trip_id = session.scalars(select(TripRow.id)).one()
        phones = [_phone(session, trip_id, f"t{number}") for number in range(count)]
    engine.dispose()
    return trip_id, phones


def _phone(session: Session, trip_id: str, name: str) -> Phone:
    user = UserRow(name=name, display_name=name, role=UserRole.TEACHER)
    session.add(user)
    session.flush()
    session.add(TripMemberRow(trip_id=trip_id, user_id=user.id, membership=Membership.EDITOR))
    token = sign_in.begin(session, user.id, now=utc_now(), days=9, address="", agent="")
    dev, bearer = devices.enrol(
        session, trip_id, user.to_actor(), sign_in_id="", name=name, token="", now=utc_now()
    )
    return Phone(f"tripplanner_sign_in={token}", dev, bearer)


class Pages:
    """What a teacher opens at the gate."""

    def __init__(self, trip_id: str) -> None:
        trip = f"/trips/{trip_id}"
        self.paths = ["/trips", trip, f"{trip}/plan", f"{trip}/rollcall"]

    def __call__(self, phone: Phone) -> list[Errand]:
        return [Errand(path, {"Cookie": phone.cookie}) for path in self.paths]


class Home:
    """What a phone does that comes home; the second time it has counted again."""

    def __init__(self, trip_id: str) -> None:
        self.trip_id, self.seqs = trip_id, defaultdict[str, int](int)
        self.heard = defaultdict[str, int](int)

    def __call__(self, phone: Phone) -> list[Errand]:
        begin = self.seqs[phone.dev]
        self.seqs[phone.dev] += _COUNTS
        counts = [
            write_event(
                event(
                    begin + n,
                    pupil=f"{phone.dev}{n}",
                    point=f"point{begin}",
                    trip=self.trip_id,
                    dev=phone.dev,
                    id=secrets.token_hex(16),
                )
            )
            for n in range(1, _COUNTS + 1)
        ]
        known = {"Authorization": f"Bearer {phone.bearer}"}
        posted = known | {"Content-Type": "application/json"}
        trip = f"/api/v1/trips/{self.trip_id}"
        return [
            Errand("/api/v1/events", posted, json.dumps({"events": counts}).encode()),
            Errand(f"{trip}?after={self.heard[phone.dev]}", known, heard=(self, phone.dev)),
            Errand(f"{trip}/bundle", known),
            Errand(f"/trips/{self.trip_id}/rollcall", {"Cookie": phone.cookie}),
        ]


class Crowd:
    """Sixty phones that trust the server's root."""

    def __init__(self, instance: Path, port: int, phones: list[Phone], pid: int) -> None:
        self._root = instance / "certificates/authority.pem"
        self._context: ssl.SSLContext | None = None
        self.port, self.phones, self.pid = port, phones, pid
        self.seconds: list[float] = []
        self.failed: list[str] = []

    def request(self, errand: Errand, address: str = "127.0.0.1") -> bytes:
        """Do one errand over a connection of its own, from an address of this machine."""
        if self._context is None:
            self._context = ssl.create_default_context(cafile=self._root)
        asked = http.client.HTTPSConnection(
            "localhost",
            self.port,
            context=self._context,
            timeout=_PATIENCE,
            source_address=(address, 0),
        )
        try:
            method = "GET" if errand.body is None else "POST"
            headers = errand.headers | {"Accept-Encoding": "gzip"}
            asked.request(method, errand.path, errand.body, headers)
            answer = asked.getresponse()
            body = answer.read()
        finally:
            asked.close()
        if answer.status != http.HTTPStatus.OK:
            raise OSError(f"{errand.path}: {answer.status}")
        if errand.heard:
            home, dev = errand.heard
            plain = gzip.decompress(body) if answer.getheader("Content-Encoding") else body
            home.heard[dev] = json.loads(plain)["after"]
        return body

    def wait(self) -> None:
        """Wait until the server answers over TLS."""
        deadline = time.monotonic() + _PATIENCE
        answered = b""
        while not answered:
            try:
                answered = self.request(Errand("/healthz", {}))
            except OSError:
                if time.monotonic() > deadline:
                    raise
                time.sleep(0.1)

    def arrive(self, errands: Callable[[Phone], list[Errand]]) -> None:
        """Let all do their errands at the same moment, each one after the other."""
        gate = threading.Barrier(len(self.phones))
        every = [errands(phone) for phone in self.phones]

        def go(own: list[Errand], address: str) -> None:
            gate.wait()
            begun = time.monotonic()
            try:
                for errand in own:
                    self.request(errand, address)
            except OSError as error:
                self.failed.append(str(error))
            self.seconds.append(time.monotonic() - begun)

        # Each phone has an address of its own, as on a school's Wi-Fi.
        threads = [
            threading.Thread(target=go, args=(own, f"127.0.1.{number}"))
            for number, own in enumerate(every, 1)
        ]
        for one in threads:
            one.start()
        for one in threads:
            one.join()

    def measured(
        self, errands: Callable[[Phone], list[Errand]], rounds: int
    ) -> dict[str, float | int]:
        """Let all arrive some rounds in a row; return the figures of it."""
        self.seconds, self.failed = [], []
        before = cpu_s(self.pid)
        for _ in range(rounds):
            self.arrive(errands)
        spent = cpu_s(self.pid) - before
        return {
            "failed": len(self.failed),
            "p95_s": round(statistics.quantiles(self.seconds, n=20)[-1], 2),
            "cpu_ms_per_phone": round(spent / rounds / len(self.phones) * 1000, 1),
            "alone_s": round(spent / rounds, 2),
        }


def serve(instance: Path, port: int) -> subprocess.Popen[bytes]:
    """Start the server with https on ``port``."""
    words = [sys.executable, "-m", "tripplanner", "--instance", str(instance), "serve"]
    return subprocess.Popen(
        [*words, "--host", "127.0.0.1", "--port", str(free_port())],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env=os.environ | {"TRIPPLANNER_HTTPS_PORT": str(port)},
    )


def main() -> int:
    """Measure, print, and tell whether an aim was missed."""
    with tempfile.TemporaryDirectory() as folder:
        instance, port = Path(folder) / "instance", free_port()
        published_trip(instance)
        trip_id, phones = teachers(instance)
        process = serve(instance, port)
        try:
            crowd = Crowd(instance, port, phones, process.pid)
            crowd.wait()
            time.sleep(3)
            idle = pss_mb(process.pid)
            for errand in Pages(trip_id)(phones[0]):
                crowd.request(errand)  # the first look at each page compiles its template
            pages = crowd.measured(Pages(trip_id), ROUNDS)
            home = crowd.measured(Home(trip_id), ROUNDS)
            busy = pss_mb(process.pid)
        finally:
            process.send_signal(signal.SIGTERM)
            process.wait(_PATIENCE)
    figures: dict[str, Any] = {
        "phones": PHONES,
        "rounds": ROUNDS,
        "pages": pages,
        "home": home,
        "idle_pss_mb": round(idle, 1),
        "crowd_pss_mb": round(busy, 1),
    }
    print(json.dumps(figures | {"aims": AIMS}, indent=2))
    worst = {name: max(pages[name], home[name]) for name in ("failed", "p95_s")} | {
        name: figures[name] for name in ("idle_pss_mb", "crowd_pss_mb")
    }
    return int(any(worst[name] > most for name, most in AIMS.items()))


if __name__ == "__main__":
    sys.exit(main())
