import re

import pytest
from cryptography import x509

from tests.browsing import saying, text_of
from tripplanner.lan.tls.authority import Authority
from tripplanner.lan.tls.certificates import fingerprint
from tripplanner.store.database.base import db, utc_now
from tripplanner.store.database.instance import instance_of
from tripplanner.store.database.server_settings import setting
from tripplanner.store.database.vault import new_vault
from tripplanner.web.http.https import Secure
from tripplanner.web.http.links import base_address
from tripplanner.web.http.server_state import server_of

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
SECURE = {"base_url": "https://localhost:8443"}
PLAIN = {"base_url": "http://192.168.1.20:8000", "environ_base": {"REMOTE_ADDR": "192.168.1.99"}}


@pytest.fixture
def side(app):
    """The HTTPS side of a server that has made its certificate."""
    authority = Authority(instance_of(app).settings.instance, new_vault())
    shown = authority.ready(["trip-planner.local", "192.168.1.20"], utc_now(), None)
    found = Secure(
        8443,
        name="trip-planner.local",
        addresses=("192.168.1.20",),
        fingerprint=shown.fingerprint,
        root_fingerprint=fingerprint(authority.root()),
        root=authority.root_file,
        until=shown.until,
    )
    server_of(app).secure = found
    return found


def test_a_stranger_sees_the_steps_the_addresses_and_the_fingerprint(client, side):
    answer = client.get("/trust", headers={"User-Agent": "Mozilla/5.0 (Linux; Android 14)"})

    page, text = answer.get_data(as_text=True), text_of(answer)
    assert side.root_fingerprint in text
    assert re.findall(r'href="(https://[^"]+)"', page) == [
        "https://trip-planner.local:8443/trust",
        "https://192.168.1.20:8443/trust",
    ]
    assert re.findall(r"<details open><summary>(\w+)", page) == ["安卓"]
    assert "通过 http 登录" not in text


def test_the_certificate_is_the_root_as_systems_install_it(client, side):
    answer = client.get("/trust/authority.crt")

    assert answer.mimetype == "application/x-x509-ca-cert"
    assert fingerprint(x509.load_der_x509_certificate(answer.data)) == side.root_fingerprint


def test_a_server_without_https_says_so(client):
    assert "目前没有安全地址。" in text_of(client.get("/trust"))
    assert client.get("/trust/authority.crt").status_code == 404


def test_with_a_certificate_of_the_schools_own_there_is_nothing_to_install(client, side):
    before = client.get("/trust")
    side.root, side.root_fingerprint = None, ""

    assert saying(before, "安装学校证书") == ["安装学校证书"]
    assert saying(client.get("/trust"), "安装学校证书") == []


def test_http_can_be_switched_off_only_by_somebody_who_came_over_https(app, side, signed_in):
    office = signed_in("administrator")

    refused = office.send("/trust/only", {"only": "1"})
    assert (refused.status_code, side.only) == (400, False)
    came_from = {"Referer": "https://localhost:8443/trust"}
    allowed = office.send("/trust/only", {"only": "1"}, headers=came_from, **SECURE)

    assert (allowed.status_code, side.only) == (303, True)
    with app.app_context():
        assert setting(db.session(), "https_only") is True


def test_with_http_off_it_leads_to_the_help_and_gives_pupils_their_pages(client, side):
    side.only = True

    for address in ("/sign-in", "/account", "/welcome/x"):
        answer = client.get(address, **PLAIN)
        assert (answer.status_code, answer.headers["Location"]) in {(303, "/trust")} | {
            (303, f"/sign-in?next={address}")
        }
    assert client.post("/api/v1/events", json=[], **PLAIN).headers["Location"] == "/trust"
    assert client.get("/trust", **PLAIN).status_code == 200
    assert client.get("/s/0000000000000000", **PLAIN).status_code == 404
    assert client.get("/healthz", **PLAIN).status_code == 200


def test_with_http_off_https_and_the_servers_own_computer_still_sign_in(client, side):
    side.only = True

    pages = [client.get("/sign-in", **SECURE), client.get("/sign-in")]

    assert [(it.status_code, saying(it, "登录")[0]) for it in pages] == [(200, "登录")] * 2


def test_codes_made_over_https_lead_to_the_plain_address(app, side):
    server_of(app).addresses = lambda: ["http://192.168.1.20:8000"]

    with app.test_request_context("/", **SECURE):
        assert base_address() == "http://192.168.1.20:8000"


@pytest.mark.parametrize(("only", "expected"), [(False, False), (True, True)])
def test_cookies_are_secure_only_once_http_is_off(client, side, only, expected):
    # Otherwise plain http could not replace them, and its reader would be locked out.
    side.only = only

    answer = client.get("/language/en", **SECURE)

    cookies = answer.headers.getlist("Set-Cookie")
    assert [("Secure" in it) for it in cookies] == [expected] * len(cookies)
    assert cookies


def test_the_card_for_the_wall_is_for_administrators(client, side, signed_in):
    assert signed_in("teacher").get("/trust/card").status_code == 403
    text = text_of(signed_in("administrator").get("/trust/card", **SECURE))

    lines = [side.root_fingerprint[at : at + 23] for at in range(0, 95, 24)]
    assert " ".join(lines) in text
    assert "https://trip-planner.local:8443 https://192.168.1.20:8443" in text


def test_the_card_joins_the_wifi_and_opens_both_addresses(app, side, signed_in):
    side.only = False
    server_of(app).addresses = lambda: ["http://192.168.1.20:8000"]
    office = signed_in("administrator")
    office.send("/system/wifi", {"wifi_name": "Danba School", "wifi_password": "12345678"})

    page = office.get("/trust/card", **SECURE).get_data(as_text=True)

    labels = re.findall(r'<svg class="qr"[^>]*aria-label="([^"]+)"', page)
    assert {
        "Danba School",
        "http://192.168.1.20:8000/trust",
        "https://trip-planner.local:8443",
    } <= set(labels)


def test_an_address_that_the_certificate_may_not_cover_is_told(client, side):
    side.uncovered = ("192.0.2.2",)

    assert saying(client.get("/trust"), "192.0.2.2") == [
        "192.0.2.2 不是内网地址，学校证书不能为它作证。请用名称访问，或使用学校自己的证书。"
    ]
