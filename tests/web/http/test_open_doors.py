"""What stands open to everybody on the network, attacked."""

import json
import re
import secrets
import string

import pytest
from sqlalchemy import func, select

from tests.browsing import add_user, make_member, refusal, saying, sign_in
from tests.factories import adult, group, pupil, stop, trip
from tripplanner.domain.access import SYSTEM
from tripplanner.domain.people import Guardian, Role
from tripplanner.services.lifecycle import importing
from tripplanner.services.publishing import shares
from tripplanner.services.publishing.editions import publish
from tripplanner.services.rollcall import devices
from tripplanner.store.database.base import db, utc_now
from tripplanner.store.database.engine import write
from tripplanner.store.database.schema import METADATA
from tripplanner.store.editions import shares_of
from tripplanner.web.http.https import Secure
from tripplanner.web.http.security import OPEN, access_of
from tripplanner.web.http.server_state import server_of

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)

PUPIL, TEACHER, GUARDIAN, CONTACT = "李小明", "王丽老师", "13912345678", "张馆长"
PERSONAL = (PUPIL, TEACHER, GUARDIAN, CONTACT, "wang 老师")
SECURE = {"base_url": "https://localhost:8443"}
PLAIN = {"base_url": "http://localhost:8000"}
FROM_THE_NETWORK = {"REMOTE_ADDR": "192.168.1.99"}


@pytest.fixture
def school(app):
    """A published trip with a pupil and a teacher: its id, its link's token, a phone's token."""
    one = trip(
        groups=(group(key="g1"),),
        pupils=(pupil("g1", name=PUPIL, guardians=(Guardian(name="家长", phone=GUARDIAN),)),),
        adults=(adult(Role.LEAD_TEACHER, name=TEACHER, phone="13587654321"),),
        stops=(stop(host_contact=CONTACT),),
    )
    person = add_user(app, "administrator", "wang")
    with app.app_context(), write(db.session()) as session:
        trip_id = importing.add(session, one, SYSTEM).trip_id
        publish(session, trip_id, SYSTEM)
        token = shares_of(session, trip_id)[0].token
    make_member(app, trip_id, person, "leader")
    with app.app_context(), write(db.session()) as session:
        phone = devices.enrol(
            session, trip_id, person, sign_in_id="", name="", token="", now=utc_now()
        )[1]
    return trip_id, token, phone


@pytest.fixture
def side(app):
    """The HTTPS side of a server whose administrator switched sign-in over http off."""
    found = Secure(8443, only=True, fingerprint="AB")
    server_of(app).secure = found
    return found


def addresses(app, trip_id, method):
    """Every route that takes a method, with the trip's id where it wants one."""
    for rule in app.url_map.iter_rules():
        if method in (rule.methods or ()):
            path = re.sub(r"<(?:[^:>]+:)?trip_id>", trip_id, rule.rule)
            path = re.sub(r"<any\(([^,)]+)[^>]*>", r"\1", path)
            yield rule.endpoint, re.sub(r"<[^>]+>", "1", path)


def told(client, path, method, phone, **how):
    answer = client.open(
        path,
        method=method,
        environ_overrides=FROM_THE_NETWORK,
        headers={"Authorization": f"Bearer {phone}"},
        **how,
    )
    text = answer.data.decode(errors="replace")
    answer.close()  # a file may be behind it
    return answer, text


def led_away(answer):
    """Tell whether an answer leads to ``/trust``, if need be by way of the sign-in."""
    return answer.headers.get("Location", "").startswith(("/trust", "/sign-in"))


def test_with_http_off_no_route_tells_anything_of_a_person_over_http(app, school, side):
    trip_id, token, phone = school
    office = sign_in(app.test_client(), "administrator", "wang")
    seen_over_https, leaks, open_doors = set(), [], set()
    every = [*addresses(app, trip_id, "GET"), ("itinerary.page", f"/s/{token}")]

    for endpoint, path in every:
        seen_over_https |= {
            it for it in PERSONAL if it in told(office, path, "GET", phone, **SECURE)[1]
        }
        answer, text = told(office, path, "GET", phone, **PLAIN)
        leaks += [(path, it) for it in PERSONAL if it in text]
        if not led_away(answer):
            open_doors.add(endpoint)
    for _, path in addresses(app, trip_id, "POST"):
        answer, text = told(office, path, "POST", phone, data={}, **PLAIN)
        assert led_away(answer) or answer.status_code == 400, path
        leaks += [(path, it) for it in PERSONAL if it in text]

    assert seen_over_https == set(PERSONAL)
    assert leaks == []
    assert {it.split(".")[0] for it in open_doors} <= {
        *("static", "trust", "itinerary", "vr_numbers", "board", "home")
    }


def test_with_http_off_a_cookie_of_before_is_nobody(app, school, side):
    office = sign_in(app.test_client(), "administrator", "wang")

    plain = office.get("/trust", environ_overrides=FROM_THE_NETWORK, **PLAIN)
    secure = office.get("/trust", environ_overrides=FROM_THE_NETWORK, **SECURE)

    assert set(saying(secure, "wang 老师")) == {"wang 老师"}
    assert saying(plain, "wang 老师") == []


def test_a_link_opens_its_plan_and_nothing_else(app, school):
    trip_id, token, _ = school
    client = app.test_client()
    assert client.get(f"/s/{token}").status_code == 200

    for path in (
        *(f"/welcome/{token}", f"/trips/{token}", f"/trips/{token}/people", f"/s/{token}/people"),
        *(f"/s/{token}/../../trips/{trip_id}", f"/vr/{token}/board", f"/api/v1/trips/{token}"),
        *(f"/s/{token}.json", f"/s/{token}.sqlite", f"/s/{token}.pdf.exe"),
    ):
        answer = client.get(path)
        assert answer.status_code in {303, 401, 404}, path
        assert not any(it in answer.get_data(as_text=True) for it in PERSONAL)
    as_phone = {"Authorization": f"Bearer {token}"}
    assert client.post("/api/v1/events", json=[], headers=as_phone).status_code == 401
    assert client.get(f"/api/v1/trips/{trip_id}/bundle", headers=as_phone).status_code == 401
    client.set_cookie("tripplanner_sign_in", token)
    assert client.get(f"/trips/{trip_id}").status_code == 303


def test_no_open_page_lists_links_or_trips(app, school):
    trip_id, token, _ = school
    client = app.test_client()

    telling = []
    for endpoint, path in addresses(app, "x", "GET"):
        if access_of(app, endpoint) == OPEN:
            with client.get(path) as answer:
                text = answer.data.decode(errors="replace")
            telling += [path for secret in (token, trip_id) if secret in text]

    assert telling == []
    with client.get(f"/s/{token}/vr") as answer:  # what could be told, where it may be
        assert token.encode() in answer.data


def test_links_are_random_and_near_misses_show_nothing(app, school):
    _, token, _ = school
    client, alphabet = app.test_client(), string.digits + "ABCDEFGHJKMNPQRSTVWXYZ"
    made = {shares._made("t", "", None).token for _ in range(2000)}

    assert len(made) == 2000
    assert {len(it) for it in made} == {16}
    assert set("".join(made)) == set(alphabet)
    for place in range(16):
        other = alphabet[(alphabet.index(token[place]) + 1) % 32]
        near = token[:place] + other + token[place + 1 :]
        assert client.get(f"/s/{near}").status_code == 404
    assert client.get(f"/s/{token[:15]}").status_code == 404
    assert client.get(f"/s/{token}0").status_code == 404


def test_who_guesses_links_is_sent_away_and_others_are_not(app, school):
    _, token, _ = school
    client = app.test_client()
    now = [1000.0]
    server_of(app).throttles.clock = lambda: now[0]
    guesser, pupil_ = {"REMOTE_ADDR": "192.168.1.66"}, {"REMOTE_ADDR": "192.168.1.67"}

    for _ in range(100):  # as fast or as slow as this machine is
        wrong = "".join(secrets.choice("0123456789ABCDEF") for _ in range(16))
        assert client.get(f"/s/{wrong}", environ_overrides=guesser).status_code == 404
    refused = client.get(f"/s/{token}", environ_overrides=guesser)

    assert (refused.status_code, refused.headers["Retry-After"]) == (429, "1")
    assert client.get(f"/s/{token}", environ_overrides=pupil_).status_code == 200
    for ending in (".ics", ".txt", "/vr"):
        answer = client.get(f"/s/{token}{ending}", environ_overrides=guesser)
        assert answer.status_code == 429
    now[0] += 1
    assert client.get(f"/s/{token}", environ_overrides=guesser).status_code == 200


def test_who_opens_a_right_link_again_and_again_is_never_slowed(app, school):
    _, token, _ = school
    client = app.test_client()

    assert {client.get(f"/s/{token}").status_code for _ in range(150)} == {200}


def test_a_phones_token_with_anything_changed_is_a_strangers(app, school):
    trip_id, _, phone = school
    client = app.test_client()
    device, user, mac = phone.split(".")
    stranger = add_user(app, "teacher", "li")
    forged = [
        *(
            phone[:place] + ("0" if it != "0" else "1") + phone[place + 1 :]
            for place, it in enumerate(phone)
        ),
        *(phone[:-1], f"{phone}0", f"{device}.{stranger.id}.{mac}", f"x.{user}.{mac}"),
        *("", "..", f"{device}.{user}.", f"{device}..{mac}", "é", "\u00ff" * 64),
    ]

    right = client.get(f"/api/v1/trips/{trip_id}", headers={"Authorization": f"Bearer {phone}"})
    assert right.status_code == 200
    for token in forged:
        answer = client.post(
            "/api/v1/events", json={"events": []}, headers={"Authorization": f"Bearer {token}"}
        )
        assert refusal(answer) == (401, "这台手机没有登记。请登录后重新“带上行程”。"), token


def rows(app):
    with app.app_context():
        session = db.session()
        counts = {
            name: session.scalar(select(func.count()).select_from(table))
            for name, table in METADATA.tables.items()
        }
        session.rollback()
        return counts


def test_no_post_of_another_site_changes_anything(app, school):
    trip_id, _, _ = school
    office = sign_in(app.test_client(), "administrator", "wang")
    office.get("/trips")
    before = rows(app)

    for endpoint, path in addresses(app, trip_id, "POST"):
        if endpoint.startswith("rollcall_api."):
            continue
        for how in (
            {"data": {"x": "1"}},
            {"data": json.dumps({"x": 1}), "content_type": "text/plain"},
            {"json": {"x": 1}},
        ):
            answer = office.post(path, headers={"Origin": "https://evil.example"}, **how)
            assert answer.status_code == 400, (path, answer.status_code)

    assert rows(app) == before


def test_the_phones_door_takes_no_cookie_whatever_the_other_site_sends(app, school):
    trip_id, _, _ = school
    office = sign_in(app.test_client(), "administrator", "wang")
    office.delete(f"/api/v1/trips/{trip_id}")  # the first answer of all names the database
    before = rows(app)

    for how in (
        {"data": '{"events": []}', "content_type": "text/plain"},
        {"data": '{"events": []}', "content_type": "application/json"},
        {"data": {"events": "[]"}},
    ):
        assert office.post("/api/v1/events", **how).status_code == 401
    assert office.delete(f"/api/v1/trips/{trip_id}").status_code == 401

    assert rows(app) == before


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"[" * 100_000, 400),
        (b'{"events": ' + b"[" * 50_000 + b"]" * 50_000 + b"}", 400),
        (b'{"events": [' + b"1," * 500 + b"1]}", 400),
        (b"\xff\xfe\x00", 400),
        (b'{"events": NaN}', 400),
        (b'{"events": "' + b"a" * 5_000_000 + b'"}', 413),
    ],
)
def test_monstrous_batches_are_refused_in_words(app, school, body, status):
    _, _, phone = school

    answer = app.test_client().post(
        "/api/v1/events",
        data=body,
        content_type="application/json",
        headers={"Authorization": f"Bearer {phone}"},
    )

    assert answer.status_code == status


def test_a_form_of_very_many_or_very_long_fields_is_refused(app, school):
    office = sign_in(app.test_client(), "administrator", "wang")
    token = office.token("/trips")
    many = "&".join(f"f{n}=1" for n in range(400_000))

    long = office.post("/system/wifi", data={"csrf_token": token, "wifi_name": "x" * 5_000_000})
    lots = office.post("/system/wifi", data=many, content_type="application/x-www-form-urlencoded")

    assert (long.status_code, lots.status_code) == (413, 413) or lots.status_code == 400
