"""R7: the server killed while it takes a pile in and files it: no page lost, none filed twice."""

import contextlib
import os
import random
import re
import signal
import socket
import sqlite3
import time
from contextlib import closing
from pathlib import Path

import httpx
import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from tests.scanning.paper import a_scan, as_pdf, blank, keep_printed, the_trip
from tests.serving import Served
from tests.system.faults.sizes import size, tell
from tests.waiting import busy, until
from tripplanner.cli import main
from tripplanner.config import Settings
from tripplanner.domain.access import SYSTEM, UserRole
from tripplanner.services.accounts import sign_in
from tripplanner.services.lifecycle import importing
from tripplanner.store.database.base import utc_now
from tripplanner.store.database.engine import make_engine, write
from tripplanner.store.database.vault import make_key
from tripplanner.store.loading import load
from tripplanner.store.users import UserRow
from tripplanner.web.http.presence import COOKIE

PAGES = size(6, 200)
KILLS = size(2, 30)
PATIENCE = 120
#: A stop ends every process within so many seconds.
STOP_S = 5

pytestmark = pytest.mark.skipif(
    not Path("/proc/self/task").is_dir(), reason="no list of child processes here"
)


@pytest.fixture
def school(tmp_path, monkeypatch):
    """A data folder with a trip whose forms are printed, and the cookie of its administrator."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG", "TRIPPLANNER_DATABASE_URL"):
        monkeypatch.delenv(name, raising=False)
    folder = tmp_path / "data"
    return folder, *filled(folder)


def filled(folder):
    """Fill a data folder with such a trip; return its id and the cookie."""
    assert main(["--instance", str(folder), "init"]) == 0
    settings = Settings(instance=folder)
    engine = make_engine(settings.database, make_key(settings.key_file))
    with Session(engine) as session, write(session):
        trip_id = importing.add(session, the_trip(), SYSTEM).trip_id
        keep_printed(session, load(session, trip_id))
        user = UserRow(name="lin", display_name="Lin", role=UserRole.ADMINISTRATOR)
        session.add(user)
        session.flush()
        token = sign_in.begin(session, user.id, now=utc_now(), days=9, address="", agent="")
        assert session.scalars(select(UserRow)).all()
    engine.dispose()
    return trip_id, token


def kill_group(server):
    """Kill the server and every process it started, the youngest too, at once."""
    pids, edge = [], [server.process.pid]
    while edge:
        pid = edge.pop()
        pids.append(pid)
        with contextlib.suppress(OSError):
            for task in Path(f"/proc/{pid}/task").iterdir():
                edge += [int(child) for child in (task / "children").read_text().split()]
    for pid in dict.fromkeys(pids):
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
    server.process.wait(20)


def browser(server, token):
    return httpx.Client(
        base_url=f"http://127.0.0.1:{server.port}", cookies={COOKIE: token}, timeout=60
    )


def bring(server, trip_id, token, content, name="pile.pdf"):
    with browser(server, token) as client:
        page = client.get(f"/trips/{trip_id}/forms").text
        mark = re.search(r'name="csrf-token" content="([^"]+)"', page)[1]
        answer = client.post(
            f"/trips/{trip_id}/forms/scans",
            data={"csrf_token": mark},
            files={"file": (name, content)},
        )
    assert answer.status_code == 303, answer.text[:500]
    return mark


def filed(folder):
    """File and page of every page kept, in order, and how many pictures there are."""
    with closing(sqlite3.connect(folder / "tripplanner.sqlite", timeout=20)) as database:
        rows = database.execute("SELECT scan_id, file, page FROM scan_page ORDER BY id").fetchall()
        pictures = database.execute("SELECT count(*) FROM scan_picture").fetchone()[0]
    return rows, pictures


def states(folder):
    with closing(sqlite3.connect(folder / "tripplanner.sqlite", timeout=20)) as database:
        return [state for (state,) in database.execute("SELECT state FROM job ORDER BY id")]


def wait_for(folder, pages, server):
    until(lambda: len(filed(folder)[0]) >= pages, server.output, PATIENCE)


def a_pile(pages):
    """Pages of three pupils, blank sheets between; no two pictures alike."""
    images = []
    for number in range(pages):
        side = "12"[number % 2]
        image = a_scan(number % 3, side, seed=number)[0] if number % 4 else blank(1000, 1400)
        image.putpixel((number, 0), 0)
        images.append(image)
    return as_pdf(images, quality=50)


def test_a_pile_is_filed_once_and_whole_however_often_the_server_is_killed(school, request):
    folder, trip_id, token = school
    chance = random.Random(7)
    server = Served(folder)
    bring(server, trip_id, token, a_pile(PAGES))
    for kill in range(KILLS):
        wait_for(folder, (kill + 1) * PAGES // (KILLS + 1), server)
        time.sleep(chance.uniform(0, 0.15))
        kill_group(server)
        server = Served(folder)
    wait_for(folder, PAGES, server)
    until(lambda: states(folder) == ["done"], server.output, PATIENCE)
    stopped = server.stop()

    rows, pictures = filed(folder)
    with closing(sqlite3.connect(folder / "tripplanner.sqlite")) as database:
        sound = database.execute("PRAGMA integrity_check").fetchall()
    tell(
        request,
        goal="R7 killed while filing scans",
        kills=KILLS,
        seed=7,
        pages=PAGES,
        missing=PAGES - len({row[2] for row in rows}),
        doubled=len(rows) - len(set(rows)),
    )
    assert sound == [("ok",)]
    assert [page for _scan, _file, page in rows] == list(range(1, PAGES + 1))
    assert pictures == PAGES
    assert states(folder) == ["done"]
    assert list((folder / "output" / "scans").iterdir()) == []
    assert stopped == 0


def test_a_stop_in_the_midst_of_a_pile_ends_every_process_and_the_rest_is_read_later(
    school, request
):
    folder, trip_id, token = school
    server = Served(folder)
    bring(server, trip_id, token, a_pile(PAGES))
    wait_for(folder, 1, server)

    begun = time.monotonic()
    assert server.stop(signal.SIGTERM) == 0
    seconds = time.monotonic() - begun
    assert server.processes() == []
    assert seconds < STOP_S * busy()

    server = Served(folder)
    wait_for(folder, PAGES, server)
    until(lambda: states(folder) == ["done"], server.output, PATIENCE)
    server.stop()
    rows, pictures = filed(folder)
    assert [page for _scan, _file, page in rows] == list(range(1, PAGES + 1))
    assert pictures == PAGES
    tell(request, goal="SIGTERM while scans are filed", pages=PAGES, stop_s=round(seconds, 1))


def test_an_upload_cut_off_by_a_kill_leaves_nothing_half(school):
    folder, trip_id, token = school
    content = a_pile(3)
    server = Served(folder)
    with browser(server, token) as client:
        page = client.get(f"/trips/{trip_id}/forms").text
        session = "; ".join(f"{name}={value}" for name, value in client.cookies.items())
    mark = re.search(r'name="csrf-token" content="([^"]+)"', page)[1]
    head = (
        f'--cut\r\nContent-Disposition: form-data; name="csrf_token"\r\n\r\n{mark}\r\n--cut\r\n'
        'Content-Disposition: form-data; name="file"; filename="pile.pdf"\r\n\r\n'
    ).encode()
    with socket.create_connection(("127.0.0.1", server.port), timeout=10) as line:
        line.sendall(
            f"POST /trips/{trip_id}/forms/scans HTTP/1.1\r\nHost: 127.0.0.1:{server.port}\r\n"
            f"Cookie: {session}\r\nContent-Type: multipart/form-data; boundary=cut\r\n"
            f"Content-Length: {len(head) + len(content) + 9}\r\n\r\n".encode()
        )
        line.sendall(head + content[: len(content) // 2])
        time.sleep(0.3)
        kill_group(server)

    server = Served(folder)
    assert filed(folder) == ([], 0)
    bring(server, trip_id, token, content)
    wait_for(folder, 3, server)
    server.stop()

    assert [page for _scan, _file, page in filed(folder)[0]] == [1, 2, 3]


def test_two_uploads_at_once_are_both_filed(school):
    folder, trip_id, token = school
    server = Served(folder)

    bring(server, trip_id, token, a_pile(3), "one.pdf")
    bring(server, trip_id, token, a_pile(2), "two.pdf")
    wait_for(folder, 5, server)
    until(lambda: states(folder) == ["done", "done"], server.output, PATIENCE)
    server.stop()

    rows, _pictures = filed(folder)
    assert states(folder) == ["done", "done"]
    assert [page for _scan, _file, page in rows] == [1, 2, 3, 1, 2]
