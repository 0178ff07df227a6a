"""HTTPS beside http: a real TLS listener, asked over real connections."""

import datetime as dt
import http.client
import socket
import ssl
import statistics
import threading
import time
from dataclasses import replace

import pytest

from tests.serving import free_port
from tests.system.faults.sizes import size, tell
from tests.waiting import until
from tripplanner.config import Settings
from tripplanner.errors import InstanceTrouble
from tripplanner.lan.network import watch as network_watch
from tripplanner.lan.network.watch import NetworkWatch
from tripplanner.lan.tls import listener as tls_listener
from tripplanner.lan.tls.authority import Authority
from tripplanner.lan.tls.listener import SecureListener
from tripplanner.store.database.vault import new_vault
from tripplanner.web.http.https import Secure

NOW = dt.datetime.now(dt.UTC).replace(year=2027, month=1)
NAMES = ["localhost", "127.0.0.1"]
PATIENCE = 15


def hello(environ, start):
    start("200 OK", [("Content-Type", "text/plain"), ("Content-Length", "5")])
    return [environ["wsgi.url_scheme"].encode()]


class Trusting:
    """A browser that trusts one root."""

    def __init__(self, authority, port):
        self.context = ssl.create_default_context(cafile=authority.root_file)
        # The clock of the tests' certificates is not the clock of this machine.
        self.context.verify_flags |= 0x200000  # X509_V_FLAG_NO_CHECK_TIME
        self.port = port

    def get(self, host="127.0.0.1"):
        connection = http.client.HTTPSConnection(
            host, self.port, context=self.context, timeout=PATIENCE
        )
        connection.connect()
        shown = connection.sock.getpeercert()["serialNumber"]
        connection.request("GET", "/")
        body = connection.getresponse().read()
        connection.close()
        return body, shown

    def wait(self):
        return until(self._answer)

    def _answer(self):
        try:
            return self.get()
        except OSError:
            return None


@pytest.fixture
def authority(tmp_path):
    return Authority(tmp_path, new_vault())


@pytest.fixture
def listener():
    made = SecureListener(hello, "127.0.0.1", free_port())
    yield made
    made.stop()


@pytest.fixture
def browser(authority, listener):
    listener.show(authority.ready(NAMES, NOW, None))
    found = Trusting(authority, listener.port)
    found.wait()
    return found


def test_a_browser_that_trusts_the_root_is_answered(browser):
    assert browser.get()[0] == browser.get("localhost")[0] == b"https"


def test_a_browser_that_does_not_is_not_deceived(browser):
    stranger = ssl.create_default_context()
    with (
        socket.create_connection(("127.0.0.1", browser.port)) as plain,
        pytest.raises(ssl.SSLError),
    ):
        stranger.wrap_socket(plain, server_hostname="localhost")


def test_tls_1_2_is_understood_and_1_1_is_not(browser):
    browser.context.maximum_version = ssl.TLSVersion.TLSv1_2

    assert browser.get()[0] == b"https"


def test_http_2_is_not_spoken_whoever_offers_it(browser):
    browser.context.set_alpn_protocols(["h2", "http/1.1"])

    with (
        socket.create_connection(("127.0.0.1", browser.port), timeout=PATIENCE) as plain,
        browser.context.wrap_socket(plain, server_hostname="127.0.0.1") as secure,
    ):
        chosen = secure.selected_alpn_protocol()

    assert chosen != "h2"


def test_new_certificates_are_shown_and_nobody_notices(authority, request):
    swaps = size(6, 40)
    listener = SecureListener(hello, "127.0.0.1", free_port(), farewell_seconds=4)
    listener.show(authority.ready(NAMES, NOW, None))
    browser = Trusting(authority, listener.port)
    browser.wait()
    seen, answered, failed, stop = set(), [], [], threading.Event()

    def ask():
        while not stop.is_set():
            try:
                seen.add(browser.get()[1])
                answered.append(1)
            except OSError as error:
                failed.append(error)

    asking = [threading.Thread(target=ask) for _ in range(6)]
    for thread in asking:
        thread.start()
    for number in range(swaps):
        until(lambda: len(seen) == number + 1)  # noqa: B023 -- asked before the next number
        listener.show(authority.ready([*NAMES, f"192.168.7.{number + 1}"], NOW, None))
    until(lambda: len(seen) == swaps + 1)
    stop.set()
    for thread in asking:
        thread.join()
    listener.stop()

    tell(
        request,
        goal="R13 another certificate shown under load",
        changes=swaps,
        requests=len(answered),
        failed=len(failed),
    )
    assert failed == []
    assert len(seen) == swaps + 1


def test_a_connection_that_was_open_goes_on_with_the_old_certificate(authority, listener, browser):
    connection = http.client.HTTPSConnection(
        "127.0.0.1", listener.port, context=browser.context, timeout=PATIENCE
    )
    connection.connect()
    before = connection.sock.getpeercert()["serialNumber"]

    listener.show(authority.ready([*NAMES, "192.168.7.7"], NOW, None))

    assert browser.get()[1] != before
    connection.request("GET", "/")
    assert connection.getresponse().read() == b"https"
    connection.close()


def test_a_handshake_under_way_is_finished(authority, listener, browser):
    slow = socket.create_connection(("127.0.0.1", listener.port), timeout=PATIENCE)
    time.sleep(0.3)  # accepted by the worker that will have to go

    listener.show(authority.ready([*NAMES, "192.168.7.7"], NOW, None))
    time.sleep(0.3)

    with browser.context.wrap_socket(slow, server_hostname="localhost") as secure:
        secure.sendall(b"GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
        assert secure.recv(4096).endswith(b"https")


def test_the_worker_of_an_old_certificate_ends_when_it_has_said_farewell(authority):
    listener = SecureListener(hello, "127.0.0.1", free_port(), farewell_seconds=0.5)
    listener.show(authority.ready(NAMES, NOW, None))
    Trusting(authority, listener.port).wait()
    listener.show(authority.ready([*NAMES, "192.168.7.7"], NOW, None))

    until(lambda: sum(it.name == "https" for it in threading.enumerate()) == 1)
    assert Trusting(authority, listener.port).get()[0] == b"https"
    listener.stop()


def test_a_certificate_that_cannot_be_used_changes_nothing(authority, listener, browser, tmp_path):
    before = browser.get()[1]
    broken = tmp_path / "broken.pem"
    broken.write_text("not a certificate")

    with pytest.raises(InstanceTrouble):
        listener.show(replace(authority.shown(), certificate=broken))

    assert browser.get()[1] == before


def test_a_listener_that_does_not_answer_is_no_listener(authority, monkeypatch):
    """Whoever called would wait for nobody; plain http serves everything instead."""
    monkeypatch.setattr(tls_listener, "_ANSWER_SECONDS", 0.5)
    asked, go_on = [], threading.Event()

    def silent(environ, start):
        asked.append(environ["REQUEST_METHOD"])
        go_on.wait(PATIENCE)
        return hello(environ, start)

    made = SecureListener(silent, "127.0.0.1", free_port())
    with pytest.raises(InstanceTrouble, match="did not start"):
        made.show(authority.ready(NAMES, NOW, None))
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", made.port), PATIENCE)

    go_on.set()
    made.stop()
    assert asked == ["HEAD"]


def test_another_granian_without_what_is_used_here_is_told(authority, listener, monkeypatch):
    monkeypatch.setattr(tls_listener, "_parts", object)

    with pytest.raises(InstanceTrouble, match="did not start"):
        listener.show(authority.ready(NAMES, NOW, None))


def test_phones_that_connect_and_stay_silent_hold_nobody_up(browser, request):
    silent = [socket.create_connection(("127.0.0.1", browser.port)) for _ in range(50)]
    time.sleep(0.2)

    begun = time.monotonic()
    answer = browser.get()[0]
    seconds = time.monotonic() - begun

    for one in silent:
        one.close()
    tell(request, goal="R10 silent TLS clients", clients=50, answer_s=round(seconds, 3))
    assert answer == b"https"  # while all of them were still there


def test_sixty_phones_at_once_are_all_answered(browser, request):
    phones, rounds = size(20, 60), size(1, 3)
    seconds, failed = [], []

    def arrive():
        begun = time.monotonic()
        try:
            for _ in range(4):
                assert browser.get()[0] == b"https"
        except OSError as error:
            failed.append(error)
        seconds.append(time.monotonic() - begun)

    for _ in range(rounds):
        arriving = [threading.Thread(target=arrive) for _ in range(phones)]
        for thread in arriving:
            thread.start()
        for thread in arriving:
            thread.join()

    p95 = statistics.quantiles(seconds, n=20)[-1]
    tell(
        request,
        goal="R11 phones at once (4 new TLS connections each)",
        phones=phones,
        rounds=rounds,
        failed=len(failed),
        p95_s=round(p95, 2),
    )
    assert failed == []


@pytest.fixture
def watched(authority, monkeypatch, tmp_path):
    """A neighbourhood on a network whose addresses the test chooses."""
    network = ["192.168.1.20"]
    monkeypatch.setattr(network_watch, "lan_addresses", lambda: list(network))
    shown, state = [], Secure(8443)

    class Told:
        def tell(self, addresses):
            return "trip-planner-2.local" if addresses else ""

    watch = NetworkWatch(
        Settings(instance=tmp_path),
        authority,
        doubt=lambda: None,
        state=state,
        show=shown.append,
        name=Told(),
    )
    return watch, network, shown, state


def test_the_certificate_has_the_name_and_every_address(watched):
    watch, _, shown, state = watched

    assert watch.check(NOW)

    assert {"trip-planner-2.local", "192.168.1.20", "localhost", "127.0.0.1"} <= set(
        shown[-1].names
    )
    assert (state.name, state.addresses) == ("trip-planner-2.local", ("192.168.1.20",))
    assert state.bases() == ["https://trip-planner-2.local:8443", "https://192.168.1.20:8443"]


def test_another_address_is_noticed_and_shown(watched):
    watch, network, shown, state = watched
    watch.check(NOW)
    before = len(shown)
    assert not watch.check(NOW + dt.timedelta(seconds=5))

    network[:] = ["192.168.1.77", "10.9.9.9"]
    assert watch.check(NOW + dt.timedelta(seconds=10))

    assert len(shown) == before + 1
    assert state.addresses == ("192.168.1.77", "10.9.9.9")


def test_a_wrong_clock_is_told_and_the_old_certificate_stays(watched):
    watch, network, shown, state = watched
    watch.check(NOW)
    before, fingerprint = len(shown), state.fingerprint

    network[:] = ["10.9.9.9"]
    watch.check(dt.datetime(1970, 1, 1, tzinfo=dt.UTC))

    assert isinstance(state.trouble, InstanceTrouble)
    assert (len(shown), state.fingerprint) == (before, fingerprint)
    assert state.listening


def test_a_certificate_of_the_schools_own_is_shown_instead(watched, authority, tmp_path):
    own = Authority(tmp_path / "own", new_vault()).ready(["trip.lan", "192.168.1.20"], NOW, None)
    watch, _, shown, state = watched
    watch._settings = Settings(
        instance=tmp_path, certificate=str(own.certificate), certificate_key=str(own.key)
    )

    watch.check(NOW)

    assert shown[-1].fingerprint == state.fingerprint == own.fingerprint
    assert (state.root, state.root_fingerprint) == (None, "")
    assert authority.root() is None


def test_a_certificate_of_the_schools_own_that_is_missing_is_told(watched, tmp_path):
    watch, _, shown, state = watched
    watch._settings = Settings(instance=tmp_path, certificate=str(tmp_path / "none.pem"))

    state.only = True

    watch.check(NOW)

    # Without https nobody could sign in where only https is allowed.
    assert (shown, state.listening, state.only) == ([], False, False)
    assert "No such file" in str(state.trouble)


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({}, 8443),
        ({"port": 80}, 443),
        ({"port": 8080}, 8523),
        ({"https_port": 8443, "port": 8080}, 8443),
        ({"http_only": True, "https_port": 8443}, 0),
        ({"host": "127.0.0.1"}, 0),
        ({"host": "127.0.0.1", "https_port": 9443}, 9443),
        ({"port": 65300}, 0),
    ],
)
def test_the_port_of_https_follows_that_of_http(tmp_path, fields, expected):
    assert Settings(instance=tmp_path, **fields).secure_port == expected
