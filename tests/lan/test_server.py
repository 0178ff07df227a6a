"""The real server: started as people start it, asked over a real connection."""

import os
import re
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from tests.serving import Served, free_port, processes_of
from tests.waiting import until
from tripplanner.cli import main
from tripplanner.config import Settings
from tripplanner.domain.access import SYSTEM
from tripplanner.exchange.trip_file.demonstration import demonstration
from tripplanner.services import jobs
from tripplanner.services.lifecycle import importing
from tripplanner.services.printing.requests import Order, Paper
from tripplanner.store.database.base import utc_now
from tripplanner.store.database.engine import make_engine, write
from tripplanner.store.database.vault import open_vault

STOPPED_S = 5


@pytest.fixture(scope="module", autouse=True)
def plain_environment():
    """English, and nothing else said."""
    with pytest.MonkeyPatch.context() as environment:
        for name in ("LC_ALL", "LC_MESSAGES", "LANG", "TRIPPLANNER_DATABASE_URL"):
            environment.delenv(name, raising=False)
        yield


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "data"


@pytest.fixture
def served(folder):
    """A server of the test's own, to be stopped and hurt."""
    server = Served(folder)
    yield server
    server.stop(signal.SIGKILL)


@pytest.fixture(scope="module")
def standing(plain_environment, tmp_path_factory):
    """A server that is only asked."""
    server = Served(tmp_path_factory.mktemp("standing") / "data")
    yield server
    server.stop(signal.SIGKILL)


def test_a_new_server_prints_a_sign_in_link_that_works(standing):
    link = re.search(r"http://127\.0\.0\.1:\d+(/welcome/\S+)", standing.output())

    assert standing.get(link[1])[0] == 200
    assert standing.get("/welcome/another")[0] == 404


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT])
def test_a_server_stops_when_it_is_told_to(served, how):
    assert served.stop(how) == 0
    assert served.output().endswith("The server has stopped.\n")


@pytest.mark.skipif(os.name != "posix", reason="rights of POSIX")
def test_whatever_the_umask_a_server_makes_nothing_that_others_can_read(folder):
    before = os.umask(0)
    try:
        server = Served(folder)
    finally:
        os.umask(before)
    try:
        assert server.get("/sign-in")[0] == 200
        made = [path for path in (folder, *folder.rglob("*")) if path.stat().st_mode & 0o077]
    finally:
        assert server.stop() == 0

    assert (folder / "secret.key").stat().st_mode & 0o777 == 0o600
    assert folder.stat().st_mode & 0o777 == 0o700
    assert made == []


def test_a_killed_server_leaves_nothing_behind(served, folder):
    served.stop(signal.SIGKILL)

    until(lambda: not answers(served))
    with pytest.raises(ConnectionRefusedError):
        served.get("/healthz")
    again = Served(folder)
    assert again.stop() == 0


def answers(server):
    """Return the status of a first answer, 0 for none."""
    try:
        return server.get("/healthz")[0]
    except OSError:
        return 0


def fell(server):
    """Kill the worker as soon as there is one; return when another one answers."""
    (worker,) = server.workers()
    os.kill(worker, signal.SIGKILL)

    def another_answers():
        assert server.process.poll() is None, server.output()
        return server.workers() not in ([], [worker]) and answers(server)

    return until(another_answers, server.output)


def test_a_worker_that_is_killed_again_and_again_is_started_again_and_again(served):
    """As a machine without enough memory does, within seconds each time."""
    assert [fell(served) for _ in range(4)] == [200] * 4
    assert "The server fell and starts again in 1 s." in served.output()

    assert served.stop() == 0


def test_a_server_is_stopped_while_it_pauses_between_two_falls(served):
    while "starts again" not in served.output():
        for worker in served.workers():
            os.kill(worker, signal.SIGKILL)
        assert served.process.poll() is None, served.output()
        time.sleep(0.02)

    began = time.monotonic()
    assert served.stop() == 0

    assert time.monotonic() - began < STOPPED_S
    assert served.processes() == []


@pytest.mark.parametrize("after", [0.5, 6.0])
def test_a_server_stops_at_any_moment_of_its_start(folder, after):
    command = [sys.executable, "-m", "tripplanner", "--instance", str(folder), "serve"]
    process = subprocess.Popen(
        [*command, "--host", "127.0.0.1", "--port", str(free_port())],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )
    time.sleep(after)
    began = time.monotonic()
    process.send_signal(signal.SIGTERM)

    text = process.communicate(timeout=STOPPED_S)[1].decode()

    assert time.monotonic() - began < STOPPED_S
    assert processes_of(process.pid) == []
    assert "Traceback" not in text
    again = Served(folder)
    assert again.stop() == 0


def test_a_print_that_a_stop_interrupts_goes_on_at_the_next_start(served, folder):
    """All processes end within five seconds, the one that prints with them."""
    served.stop()
    settings = Settings(instance=folder)
    engine = make_engine(settings.database, open_vault(settings.key_file))
    with Session(engine) as session, write(session):
        trip_id = importing.add(session, demonstration(utc_now().date()), SYSTEM).trip_id
        job = jobs.enqueue(session, "handbook", trip_id, SYSTEM, Order(Paper.HANDBOOK).to_json())

    def state():
        with Session(engine) as session:
            return jobs.get(session, job).state

    interrupted = Served(folder)
    until(lambda: state() == "running" and len(interrupted.processes()) > 2)
    began = time.monotonic()
    assert interrupted.stop() == 0
    until(lambda: not interrupted.processes())
    took, then = time.monotonic() - began, state()
    again = Served(folder)
    until(lambda: state() == "done")
    again.stop()
    engine.dispose()

    assert then == "running"
    assert took < STOPPED_S


def test_a_second_server_on_the_same_folder_gets_one_line(standing, capsys):
    code = main(["--instance", str(standing.folder), "serve", "--port", str(free_port())])

    text = capsys.readouterr()
    assert (code, text.out) == (1, "")
    assert text.err == (
        f"Another server (process {standing.process.pid}, port {standing.port}) is already serving"
        f" {standing.folder}. Stop it first, or name another folder with --instance.\n"
    )


def test_a_busy_port_gets_one_line(standing, tmp_path, capsys):
    port = standing.port

    code = main(
        ["--instance", str(tmp_path / "other"), "serve", "--host", "127.0.0.1", "--port", str(port)]
    )

    text = capsys.readouterr()
    assert (code, text.out) == (1, "")
    assert text.err == (
        f"Port {port} is already in use by another program. Choose another: --port {port + 1}.\n"
    )


def test_a_link_for_a_new_person_leads_to_the_running_server(standing, capsys):
    assert main(["--instance", str(standing.folder), "user", "add"]) == 0

    link = capsys.readouterr().out.strip()
    path = link.partition(f":{standing.port}")[2]
    assert standing.get(path)[0] == 200


def test_pages_are_answered_while_slow_uploads_wait(served):
    slow = []
    for _ in range(40):
        phone = socket.create_connection(("127.0.0.1", served.port))
        phone.sendall(b"POST /sign-in HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\nname=")
        slow.append(phone)

    assert served.get("/healthz") == (200, b"ok\n")
    for phone in slow:
        phone.close()


def test_an_upload_that_is_too_large_gets_a_page(standing):
    connection = standing.connection()
    connection.putrequest("POST", "/sign-in")
    connection.putheader("Content-Length", str(10**9))
    connection.endheaders()

    answer = connection.getresponse()
    kind = answer.getheader("Content-Type")
    assert (answer.status, kind) == (413, "text/html; charset=utf-8")
    assert answer.read().count(b"<h1>") == 1
    connection.close()


def test_a_worker_that_dies_comes_back(served):
    children = Path(f"/proc/{served.process.pid}/task/{served.process.pid}/children")
    if not children.exists():
        pytest.skip("this system does not list child processes")
    os.kill(int(children.read_text().split()[0]), signal.SIGKILL)

    until(lambda: answers(served) == 200, served.output)
    assert served.get("/healthz") == (200, b"ok\n")


def test_the_demonstration_is_loaded_once(folder, capsys):
    for _ in range(2):
        server = Served(folder, "--demonstration")
        assert server.stop() == 0

    assert main(["--instance", str(folder), "trip", "list"]) == 0
    assert capsys.readouterr().out.count("danba-chengdu") == 1
    assert "Loading" not in server.output()
