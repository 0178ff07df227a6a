"""The pupil's page against a bare WSGI hello on the same granian; start; idle memory.

Requests per CPU-second of the server (its process tree's time in /proc), so that what
else runs on the machine matters little; rounds are interleaved and the median counts.
"""

import http.client
import json
import os
import re
import selectors
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import UTC, date, datetime
from pathlib import Path

from sqlalchemy.orm import Session

from tests.bench.processes import cpu_s, pss_mb
from tripplanner.config import read_settings
from tripplanner.domain.access import SYSTEM
from tripplanner.exchange.trip_file.demonstration import demonstration
from tripplanner.services.lifecycle.importing import add
from tripplanner.services.plan.findings import judge
from tripplanner.services.plan.overrides import override
from tripplanner.services.publishing.editions import publish
from tripplanner.store.database.engine import make_engine, write
from tripplanner.store.database.migrate import upgrade
from tripplanner.store.database.vault import make_key
from tripplanner.store.editions import shares_of

AIMS = {"ratio": 0.8, "page_bytes": 14_000, "first_page_cpu_s": 2.0, "idle_pss_mb": 150.0}
ROUNDS = 5
SECONDS = 2.0
CONNECTIONS = 32
#: A setting of the developer's, and what keeps Python from remembering compiled modules.
UNWANTED = {"TRIPPLANNER_INSTANCE", "PYTHONDONTWRITEBYTECODE"}
_GRANIAN = ["--interface", "wsgi", "--http", "1", "--workers", "1", "--blocking-threads", "32"]


def hello(environ, start):
    """Answer every request with eleven bytes."""
    start("200 OK", [("Content-Type", "text/plain"), ("Content-Length", "11")])
    return [b"hello world"]


def published_trip(instance: Path) -> str:
    """Make an instance with the demonstration trip published; return a link's path."""
    settings = read_settings(instance, {})
    instance.mkdir(parents=True)
    engine = make_engine(settings.database, make_key(settings.key_file))
    upgrade(engine)
    today = datetime.now(UTC).date()
    with Session(engine) as session:
        with write(session):
            trip_id = add(session, demonstration(today), SYSTEM).trip_id
        with write(session):
            _override_all(session, trip_id, today)
            publish(session, trip_id, SYSTEM)
        token = shares_of(session, trip_id)[0].token
    engine.dispose()
    return f"/s/{token}"


def _override_all(session: Session, trip_id: str, today: date) -> None:
    from tripplanner.store.loading import load

    for judged in judge(session, load(session, trip_id), today):
        if judged.blocks:
            override(session, trip_id, SYSTEM, judged.finding, reason="a measurement")


def is_whole(answer: bytearray) -> bool:
    """Tell whether all of an answer has arrived."""
    head = answer.find(b"\r\n\r\n")
    if head < 0:
        return False
    size = re.search(rb"(?i)content-length: (\d+)", answer[:head])
    return len(answer) >= head + 4 + int(size[1])


class Server:
    """A process that serves on a port of its own."""

    def __init__(self, command: list[str], path: str) -> None:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        begun = time.monotonic()
        self.process = subprocess.Popen(
            [part.replace("PORT", str(self.port)) for part in command],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env={
                name: value for name, value in os.environ.items() if name != "TRIPPLANNER_INSTANCE"
            },
        )
        while True:
            try:
                self.get(path)
                break
            except OSError:
                if self.process.poll() is not None:
                    raise SystemExit(f"{command} ended") from None
                time.sleep(0.01)
        self.first_page_s = time.monotonic() - begun
        self.first_page_cpu_s = self.cpu_s()
        self.size = self.get(path)  # the second answer is the kept one, compressed

    def get(self, path: str) -> int:
        """Ask for a page as a browser does; return the bytes of its body."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        connection.request("GET", path, headers={"Accept-Encoding": "gzip, br"})
        answer = connection.getresponse()
        body = answer.read()
        if answer.status != 200:
            raise SystemExit(f"{path}: {answer.status}")
        return len(body)

    def cpu_s(self) -> float:
        """Return the CPU seconds used so far."""
        return cpu_s(self.process.pid)

    def pss_mb(self) -> float:
        """Return the memory in use, shared pages counted by their share."""
        return pss_mb(self.process.pid)

    def per_cpu_second(self, path: str) -> float:
        """Return how many requests one CPU-second of the server answers."""
        request = f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept-Encoding: br\r\n\r\n".encode()
        waiting = selectors.DefaultSelector()
        for _ in range(CONNECTIONS):
            client = socket.create_connection(("127.0.0.1", self.port))
            client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            waiting.register(client, selectors.EVENT_READ, bytearray())
            client.sendall(request)
        answered, cpu, end = 0, self.cpu_s(), time.monotonic() + SECONDS
        while time.monotonic() < end:
            for key, _ in waiting.select(0.1):
                key.data.extend(key.fileobj.recv(65536))
                if is_whole(key.data):
                    answered += 1
                    key.data.clear()
                    key.fileobj.sendall(request)
        spent = self.cpu_s() - cpu
        for key in list(waiting.get_map().values()):
            key.fileobj.close()
        return answered / spent

    def stop(self) -> None:
        """End it."""
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(20)


def main() -> int:
    """Measure, print, and tell whether an aim was missed."""
    with tempfile.TemporaryDirectory() as folder:
        instance = Path(folder) / "instance"
        path = published_trip(instance)
        ours = [sys.executable, "-m", "tripplanner", "--instance", str(instance)]
        serve = [*ours, "serve", "--host", "127.0.0.1", "--port", "PORT"]
        bare = [sys.executable, "-m", "granian", *_GRANIAN, "--no-ws", "--port", "PORT"]
        Server(serve, path).stop()  # the first start of all compiles the modules
        page = Server(serve, path)
        plain = Server([*bare, "tests.bench.bench_server:hello"], "/")
        time.sleep(2)
        idle = page.pss_mb()
        rounds = [(page.per_cpu_second(path), plain.per_cpu_second("/")) for _ in range(ROUNDS)]
        page.stop()
        plain.stop()
    figures = {
        "ratio": round(statistics.median(one / other for one, other in rounds), 2),
        "page_per_cpu_s": round(statistics.median(one for one, _ in rounds)),
        "hello_per_cpu_s": round(statistics.median(other for _, other in rounds)),
        "page_bytes": page.size,
        "first_page_s": round(page.first_page_s, 2),
        "first_page_cpu_s": round(page.first_page_cpu_s, 2),
        "idle_pss_mb": round(idle, 1),
    }
    print(json.dumps(figures | {"aims": AIMS}, indent=2))
    return int(
        figures["ratio"] < AIMS["ratio"]
        or any(figures[name] > AIMS[name] for name in AIMS if name != "ratio")
    )


if __name__ == "__main__":
    sys.exit(main())
