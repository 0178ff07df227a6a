"""Bytes that no browser sends, thrown at the real server: it stays up and gives nothing away."""

import re
import signal
import socket
import time
from contextlib import closing, suppress

import pytest

from tests.serving import Served
from tests.system.faults.sizes import NIGHTLY, size, tell

PATIENCE = 40
#: Who has said nothing for so long waits for the rest of the request.
QUIET = 4


@pytest.fixture(scope="module")
def served(tmp_path_factory):
    with pytest.MonkeyPatch.context() as patch:
        for name in ("LC_ALL", "LC_MESSAGES", "LANG", "TRIPPLANNER_DATABASE_URL"):
            patch.delenv(name, raising=False)
        server = Served(tmp_path_factory.mktemp("attacked") / "data")
        yield server
        server.stop(signal.SIGKILL)


@pytest.fixture(autouse=True)
def it_still_answers(served):
    yield
    assert served.get("/healthz") == (200, b"ok\n")
    # Only the first start's own worker answers: none died and was begun anew.
    assert "worker" not in served.output()


def connect(served):
    return socket.create_connection(("127.0.0.1", served.port), timeout=PATIENCE)


def asked(served, raw):
    """Send bytes as they are; return the status (0: no answer) and all that came."""
    with closing(connect(served)) as stranger:
        stranger.settimeout(QUIET)
        text = b""
        with suppress(OSError):
            stranger.sendall(raw)
        with suppress(OSError):
            while piece := stranger.recv(65536):
                text += piece
    found = re.match(rb"HTTP/1\.1 (\d{3})", text)
    return (int(found[1]) if found else 0), text


def request(target, *headers, host="127.0.0.1"):
    lines = [f"GET {target} HTTP/1.1", f"Host: {host}", "Connection: close", *headers]
    return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")


@pytest.mark.parametrize(
    "target",
    [
        *("/static/../secret.key", "/static/../../secret.key", "/static/..%2f..%2fsecret.key"),
        *(
            "/static/%2e%2e/%2e%2e/secret.key",
            "/static/..%5c..%5csecret.key",
            "/static//etc/passwd",
        ),
        *("/static/%2fetc%2fpasswd", "/static/css/../../../secret.key", "//etc/passwd"),
        *("/s/../secret.key", "/s/%2e%2e%2ftrips", "/s/%00", "/s/..;/trips", "/S/../trips"),
        *("/offline/../secret.key", "/offline/..%2f..%2fsecret.key", "/offline/%2e%2e/sw.js"),
        *(
            "/trust/../system",
            "/trust/authority.crt/..%2fauthority.key",
            "/trust/%2e%2e/secret.key",
        ),
        *("/tripplanner.sqlite", "/secret.key", "/.git/config", "/instance/secret.key"),
        *("/backups/", "/certificates/authority.key", "/log/tripplanner.log", "/tripplanner.toml"),
        *("http://evil.example/secret.key", "*", "/\\..\\secret.key", "/%c0%ae%c0%ae/secret.key"),
    ],
)
def test_no_path_leads_out_of_the_pages(served, target):
    key = served.folder / "secret.key"

    status, text = asked(served, request(target))

    assert status in {0, 301, 303, 308, 400, 404, 405}, text[:200]
    secrets = (key.read_bytes(), b"root:", b"SQLite format")
    assert [it for it in secrets if it in text] == []


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (request("/sign-in", host="evil.example"), {400}),
        (request("/sign-in", host="127.0.0.1.evil.example"), {400}),
        (request("/sign-in", host="evil.example:8000"), {400}),
        (request("/sign-in", host=""), {400}),
        (request("/sign-in", "Host: evil.example"), {400}),
        # The header counts, not the line: a page of ours, without that name in it.
        (request("http://evil.example/sign-in"), {200}),
        (request("/sign-in", "X-Forwarded-Host: evil.example"), {200}),
        (b"GET /sign-in HTTP/1.1\r\nConnection: close\r\n\r\n", {400}),
        (b"GET /sign-in HTTP/9.9\r\nHost: x\r\n\r\n", {0, 400, 505}),
        # HTTP/2 is switched off: neither its own beginning nor an upgrade leads there.
        (b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\4\0\0\0\0\0", {0, 400, 505}),
        (
            request(
                "/sign-in",
                "Connection: Upgrade, HTTP2-Settings",
                "Upgrade: h2c",
                "HTTP2-Settings: AAMAAABkAAQAAP__",
            ),
            {200, 400},
        ),
        (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + bytes(200), {0, 400}),
        (b"\x00" * 5000, {0, 400}),
        (b"GET /" + b"a" * 2_000_000 + b" HTTP/1.1\r\nHost: x\r\n\r\n", {0, 400, 414, 431}),
    ],
)
def test_another_host_and_other_tongues_get_no_page(served, raw, expected):
    status, text = asked(served, raw)

    assert status in expected, text[:300]
    # Who is refused gets no form, and a page of ours never names another host.
    unwanted = b"evil.example" if status == 200 else b"csrf"
    assert text.count(unwanted) == 0


@pytest.mark.parametrize(
    "headers",
    [
        [f"X-{n}: {'y' * 8000}" for n in range(200)],
        ["X-Long: " + "y" * 1_500_000],
        [f"X-{n}: y" for n in range(20_000)],
        ["Cookie: " + "; ".join(f"tripplanner_sign_in={n:064x}" for n in range(20_000))],
    ],
    ids=["large", "one very large", "very many", "cookies"],
)
def test_a_flood_of_headers_is_refused(served, headers):
    status, text = asked(served, request("/sign-in", *headers))

    assert status in {0, 400, 431}
    assert text.count(b"csrf_token") == 0
    assert asked(served, request("/sign-in"))[0] == 200


@pytest.mark.parametrize(
    "headers",
    [
        ["Content-Length: 5", "Transfer-Encoding: chunked"],
        ["Content-Length: 5", "Content-Length: 60"],
        ["Transfer-Encoding: chunked, identity"],
        ["Content-Length: -1"],
        ["Content-Length: 99999999999999999999999"],
        ["Content-Length: +5"],
    ],
)
def test_two_lengths_smuggle_no_second_request(served, headers):
    hidden = b"0\r\n\r\nGET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"
    raw = request("/sign-in", *headers).replace(b"GET", b"POST", 1) + hidden

    _, text = asked(served, raw)

    assert text.count(b"HTTP/1.1 200") == 0
    assert b"\r\n\r\nok\n" not in text


def test_who_sends_half_a_header_holds_nobody_up_and_is_cut_off(served, request):
    slow = [connect(served) for _ in range(size(150, 400))]
    for one in slow:
        one.sendall(b"GET /sign-in HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: ")

    begun = time.monotonic()
    answer = served.get("/healthz")
    seconds = time.monotonic() - begun

    tell(request, goal="slow headers", clients=len(slow), answer_s=round(seconds, 2))
    assert answer == (200, b"ok\n")  # while all of them were still there
    if NIGHTLY:
        # The listener gives a header 30 seconds.
        slow[0].settimeout(PATIENCE)
        assert slow[0].recv(4096) == b""
    for one in slow:
        one.close()
