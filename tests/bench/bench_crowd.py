"""Sixty phones at once over TLS: the whole server, four real pages for each, and its memory.

Each phone is a signed-in teacher's and opens the trips, one trip, its plan and its roll
call, with a new TLS connection for each page (a browser keeps them; this is the worse case).
All come at the same moment, some rounds in a row. ``p95_s`` is the wall time of a phone's four
pages together and follows whatever else the machine does, and this bench's own phones take
their share of the same cores; ``cpu_ms_per_phone`` is what the server itself used, and
``alone_s`` is that for all sixty: what they wait on a machine where the server has one core
to itself. ``crowd_pss_mb`` is the memory of all its processes after the last round.
"""

import http.client
import json
import os
import signal
import ssl
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from tests.bench.bench_server import published_trip
from tests.bench.processes import cpu_s, pss_mb
from tests.serving import free_port
from tripplanner.config import Settings
from tripplanner.domain.access import Membership, UserRole
from tripplanner.services import sign_in
from tripplanner.store.base import utc_now
from tripplanner.store.engine import make_engine, write
from tripplanner.store.trips import TripRow
from tripplanner.store.users import TripMemberRow, UserRow
from tripplanner.store.vault import open_vault

AIMS = {"failed": 0, "p95_s": 2.0, "idle_pss_mb": 150.0, "crowd_pss_mb": 250.0}
PHONES = 60
ROUNDS = 5
_PATIENCE = 60


def teachers(instance: Path, count: int = PHONES) -> tuple[str, list[str]]:
    """Sign some teachers in to the only trip; return its id and their cookies."""
    settings = Settings(instance=instance)
    engine = make_engine(settings.database, open_vault(settings.key_file))
    with Session(engine) as session, write(session):
        trip_id = session.scalars(select(TripRow.id)).one()
        cookies = []
        for number in range(count):
            user = UserRow(name=f"t{number}", display_name=f"t{number}", role=UserRole.TEACHER)
            session.add(user)
            session.flush()
            session.add(
                TripMemberRow(trip_id=trip_id, user_id=user.id, membership=Membership.EDITOR)
            )
            token = sign_in.begin(session, user.id, now=utc_now(), days=9, address="", agent="")
            cookies.append(f"tripplanner_sign_in={token}")
    engine.dispose()
    return trip_id, cookies


class Crowd:
    """Sixty phones that trust the server's root."""

    def __init__(
        self, instance: Path, port: int, paths: list[str], cookies: list[str], pid: int
    ) -> None:
        self._root = instance / "certificates/authority.pem"
        self._context: ssl.SSLContext | None = None
        self.port, self.paths, self.cookies, self.pid = port, paths, cookies, pid
        self.seconds: list[float] = []
        self.failed: list[str] = []

    def get(self, path: str, cookie: str) -> bytes:
        """Ask for one page over a connection of its own."""
        if self._context is None:
            self._context = ssl.create_default_context(cafile=self._root)
        asked = http.client.HTTPSConnection(
            "localhost", self.port, context=self._context, timeout=_PATIENCE
        )
        try:
            asked.request("GET", path, headers={"Cookie": cookie, "Accept-Encoding": "gzip"})
            answer = asked.getresponse()
            body = answer.read()
        finally:
            asked.close()
        if answer.status != http.HTTPStatus.OK:
            raise OSError(f"{path}: {answer.status}")
        return body

    def arrive(self) -> None:
        """Let all open their pages at the same moment."""
        gate = threading.Barrier(len(self.cookies))

        def phone(cookie: str) -> None:
            gate.wait()
            begun = time.monotonic()
            try:
                for path in self.paths:
                    self.get(path, cookie)
            except OSError as error:
                self.failed.append(str(error))
            self.seconds.append(time.monotonic() - begun)

        phones = [threading.Thread(target=phone, args=(cookie,)) for cookie in self.cookies]
        for one in phones:
            one.start()
        for one in phones:
            one.join()


def serve(instance: Path, port: int) -> subprocess.Popen[bytes]:
    """Start the server with https on ``port``."""
    words = [sys.executable, "-m", "tripplanner", "--instance", str(instance), "serve"]
    return subprocess.Popen(
        [*words, "--host", "127.0.0.1", "--port", str(free_port())],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env=os.environ | {"TRIPPLANNER_HTTPS_PORT": str(port)},
    )


def wait(crowd: Crowd) -> None:
    """Wait until the server answers over TLS."""
    deadline = time.monotonic() + _PATIENCE
    answered = b""
    while not answered:
        try:
            answered = crowd.get("/healthz", "")
        except OSError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.1)


def main() -> int:
    """Measure, print, and tell whether an aim was missed."""
    with tempfile.TemporaryDirectory() as folder:
        instance, port = Path(folder) / "instance", free_port()
        published_trip(instance)
        trip_id, cookies = teachers(instance)
        trip = f"/trips/{trip_id}"
        process = serve(instance, port)
        try:
            paths = ["/trips", trip, f"{trip}/plan", f"{trip}/rollcall"]
            crowd = Crowd(instance, port, paths, cookies, process.pid)
            wait(crowd)
            time.sleep(3)
            idle = pss_mb(process.pid)
            for path in paths:
                crowd.get(path, cookies[0])
            before = cpu_s(process.pid)
            for _ in range(ROUNDS):
                crowd.arrive()
            spent = cpu_s(process.pid) - before
            busy = pss_mb(process.pid)
        finally:
            process.send_signal(signal.SIGTERM)
            process.wait(_PATIENCE)
    figures = {
        "phones": PHONES,
        "pages": PHONES * ROUNDS * len(crowd.paths),
        "failed": len(crowd.failed),
        "p95_s": round(statistics.quantiles(crowd.seconds, n=20)[-1], 2),
        "cpu_ms_per_phone": round(spent / ROUNDS / PHONES * 1000, 1),
        "alone_s": round(spent / ROUNDS, 2),
        "idle_pss_mb": round(idle, 1),
        "crowd_pss_mb": round(busy, 1),
    }
    print(json.dumps(figures | {"aims": AIMS}, indent=2))
    return int(any(figures[name] > most for name, most in AIMS.items()))


if __name__ == "__main__":
    sys.exit(main())
