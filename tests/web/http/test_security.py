import re

import pytest
from flask import Flask, render_template_string

from tests.browsing import add_user, make_member, refusal, sign_in, text_of
from tests.factories import trip
from tripplanner.app import create_app
from tripplanner.config import Settings
from tripplanner.domain.access import (
    SYSTEM,
    Action,
    Actor,
    Membership,
    UserRole,
    is_of_a_trip,
    may,
)
from tripplanner.services.lifecycle import importing
from tripplanner.store.database.base import db
from tripplanner.store.database.engine import make_engine, write
from tripplanner.store.database.instance import Instance, put_instance
from tripplanner.store.database.vault import new_vault
from tripplanner.web.http.security import OPEN, access_of, is_known_host, local_path

#: Who may do what. A persona is a role, then (for somebody on the trip) a membership. A
#: viewer's account that was made an editor of a trip still only looks.
STAFF = {"administrator", "teacher"}
EVERYBODY = STAFF | {"viewer", "viewer editor"}
ON_THE_TRIP = {"teacher leader", "teacher editor", "teacher viewer"}
MAY = {
    "own_account": EVERYBODY | ON_THE_TRIP,
    "see_trips": EVERYBODY | ON_THE_TRIP,
    "add_trip": STAFF | ON_THE_TRIP,
    "see_places": EVERYBODY | ON_THE_TRIP,
    "edit_places": STAFF | ON_THE_TRIP,
    "see_schools": EVERYBODY | ON_THE_TRIP,
    "edit_schools": STAFF | ON_THE_TRIP,
    "see_headsets": EVERYBODY | ON_THE_TRIP,
    "edit_headsets": STAFF | ON_THE_TRIP,
    "see_rules": EVERYBODY | ON_THE_TRIP,
    "edit_rules": {"administrator"},
    "administer_users": {"administrator"},
    "administer_system": {"administrator"},
    "view_trip": {"administrator", "viewer editor"} | ON_THE_TRIP,
    "edit_trip": {"administrator", "teacher leader", "teacher editor"},
    "see_sensitive": {"administrator", "teacher leader", "teacher editor"},
    "print_forms": {"administrator", "teacher leader", "teacher editor"},
    "call_roll": {"administrator", "teacher leader", "teacher editor"},
    "share_trip": {"administrator", "teacher leader", "teacher editor"},
    "publish": {"administrator", "teacher leader", "teacher editor"},
    "export_trip": {"administrator", "teacher leader", "teacher editor"},
    "override": {"administrator", "teacher leader"},
    "decide_members": {"administrator", "teacher leader"},
    "delete_trip": {"administrator", "teacher leader"},
}
PERSONAS = (
    "anonymous",
    "viewer",
    "teacher",
    "viewer editor",
    "teacher viewer",
    "teacher editor",
    "teacher leader",
    "administrator",
)
only_sqlite = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


def routes(app):
    """Every address and method of the application, with the action it stands for."""
    for rule in app.url_map.iter_rules():
        for method in sorted(rule.methods & {"GET", "POST", "PUT", "PATCH", "DELETE"}):
            yield rule, method, access_of(app, rule.endpoint)


@pytest.fixture
def trip_id(app):
    with app.app_context(), write(db.session()) as session:
        return importing.add(session, trip(), SYSTEM).trip_id


def persona(app, trip_id, name):
    """A browser of somebody with that role and membership."""
    client = app.test_client()
    if name == "anonymous":
        return client
    role, _, membership = name.partition(" ")
    sign_in(client, role, name)
    if membership:
        make_member(app, trip_id, client.actor, membership)
    return client


def address(rule, trip_id):
    def value(found):
        # One of some words: any of them will do.
        if words := re.match(r"any\((\w+)", found[1] or ""):
            return words[1]
        return trip_id if found[2] == "trip_id" else "1"

    return re.sub(r"<(?:([^:>]+):)?([^>]+)>", value, rule.rule)


def test_every_action_is_decided_for_everybody():
    assert set(MAY) == {action.value for action in Action}


@pytest.mark.parametrize("name", PERSONAS)
def test_the_rule_itself_lets_in_whom_the_table_names(name):
    role, _, membership = name.partition(" ")
    who = None if name == "anonymous" else Actor("1", name, UserRole(role))

    allowed = {
        action.value
        for action in Action
        if may(who, action, Membership(membership) if membership else None)
    }

    assert allowed == {action for action, names in MAY.items() if name in names}


@only_sqlite
def test_every_route_says_who_may_use_it(app):
    undeclared = [rule.rule for rule, _, action in routes(app) if action is None]
    without_trip = [
        rule.rule
        for rule, _, action in routes(app)
        if action not in {None, OPEN} and is_of_a_trip(action) and "trip_id" not in rule.arguments
    ]
    looked_at_too_freely = [
        rule.rule
        for rule, _, action in routes(app)
        if rule.rule.startswith("/trips/<") and (action == OPEN or not is_of_a_trip(action))
    ]

    assert (undeclared, without_trip, looked_at_too_freely) == ([], [], [])


@only_sqlite
def test_only_these_routes_are_open_to_all(app):
    opened = {rule.rule for rule, _, action in routes(app) if action == OPEN}

    assert {it for it in opened if not it.startswith("/s/")} <= {
        "/",
        "/sign-in",
        "/sign-out",
        "/welcome/<token>",
        "/language/<code>",
        "/healthz",
        "/favicon.ico",
        "/static/<path:filename>",
        "/trust",
        "/trust/authority.crt",
        "/trust/worker.js",
        # A projector shows the board: numbers only (tests/web/rotation/test_live_board.py).
        "/vr/<stop_id>/board",
        "/vr/<stop_id>/board.json",
        # Phones show who they are with a token of their own (tests/web/rollcall/test_api.py).
        "/api/v1/events",
        "/api/v1/trips/<trip_id>",
        "/api/v1/trips/<trip_id>/bundle",
        "/api/v1/trips/<trip_id>/papers/<paper>",
        "/api/v1/trips/<trip_id>/papers/<paper>/<int:number>",
        # The phone's own page: the same for everybody, and empty.
        "/sw.js",
        "/offline/",
        "/offline/<path:name>",
    }


@only_sqlite
@pytest.mark.parametrize("name", PERSONAS)
def test_each_route_lets_in_whom_its_action_names(app, trip_id, name):
    client = persona(app, trip_id, name)
    wrong = []

    for rule, method, action in routes(app):
        if action == OPEN:
            continue
        # A post without its form's token goes past the guard, and not a step further.
        answer = client.open(address(rule, trip_id), method=method, buffered=True)
        to_sign_in = answer.headers.get("Location", "").startswith("/sign-in")
        if name == "anonymous":
            right = answer.status_code == 303 and to_sign_in
        elif name not in MAY[action]:
            right = answer.status_code in {403, 404}
        elif method == "GET":
            right = answer.status_code < 500 and answer.status_code != 403 and not to_sign_in
        else:
            right = answer.status_code == 400
        if not right:
            wrong.append(f"{method} {rule.rule} ({action}): {answer.status_code}")

    assert wrong == []


@only_sqlite
def test_a_stranger_is_not_told_that_a_trip_exists(app, trip_id, signed_in):
    client = signed_in("teacher")

    real, invented = (
        client.get(f"/trips/{one}").get_data(as_text=True).replace(one, "?")
        for one in (trip_id, "00000000-0000-7000-8000-000000000000")
    )

    assert client.get(f"/trips/{trip_id}").status_code == 404
    assert real == invented


@only_sqlite
def test_a_route_that_declares_nothing_opens_for_nobody(app, signed_in):
    app.add_url_rule("/forgotten", "forgotten", lambda: "secret")

    answer = signed_in("administrator").get("/forgotten")

    assert answer.status_code == 403
    assert "secret" not in answer.get_data(as_text=True)


@only_sqlite
@pytest.mark.parametrize("path", ["/sign-in", "/nothing", "/static/css/base.css", "/healthz"])
def test_every_answer_is_dressed(client, path):
    answer = client.get(path, buffered=True)

    policy = dict(
        part.strip().split(" ", 1) for part in answer.headers["Content-Security-Policy"].split(";")
    )
    nonce = re.search(r"'nonce-([\w-]{22})'", policy["script-src"])[1]
    assert policy == {
        "default-src": "'none'",
        "script-src": f"'self' 'nonce-{nonce}'",
        "style-src": f"'self' 'nonce-{nonce}'",
        "img-src": "'self' data: blob:",
        "connect-src": "'self'",
        "font-src": "'self'",
        "media-src": "'self' blob:",
        "manifest-src": "'self'",
        "worker-src": "'self'",
        "form-action": "'self'",
        "frame-ancestors": "'none'",
        "base-uri": "'none'",
        "object-src": "'none'",
    }
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Referrer-Policy"] == "same-origin"
    assert "camera=(self)" in answer.headers["Permissions-Policy"]
    assert answer.headers["Cross-Origin-Opener-Policy"] == "same-origin"
    assert "Strict-Transport-Security" not in answer.headers


@only_sqlite
def test_the_nonce_is_new_each_time_and_stands_in_the_page(app):
    with app.test_request_context():
        one = render_template_string("{{ csp_nonce() }} {{ csp_nonce() }}").split()
    with app.test_request_context():
        other = render_template_string("{{ csp_nonce() }}")

    assert one[0] == one[1] != other


@only_sqlite
def test_signed_in_pages_are_kept_by_no_cache(signed_in):
    assert signed_in().get("/account").headers["Cache-Control"] == "no-store"


@only_sqlite
def test_a_post_without_its_token_changes_nothing_and_shows_what_was_typed(app, client):
    add_user(app, "teacher", "wang")
    sign_in(client, name="wang")

    answer = client.post(
        "/account", data={"display_name": "青山", "language": "en", "password": "pst"}
    )

    page = text_of(answer)
    assert answer.status_code == 400
    assert "页面已过期" in page
    assert "青山" in page
    assert "pst" not in page
    with app.app_context():
        assert add_user(app, name="wang").name == "wang 老师"


@only_sqlite
def test_a_token_of_another_browser_does_not_fit(app):
    mine, theirs = (sign_in(app.test_client(), name=name) for name in ("wang", "li"))

    answer = mine.post("/account", data={"csrf_token": theirs.token(), "display_name": "x"})

    assert refusal(answer) == (400, "这个页面打开太久，或者服务器重新设置过，所以没有保存。")


@only_sqlite
def test_scripts_are_told_in_json(app, client):
    add_user(app, "teacher", "wang")
    asks = {"Accept": "application/json"}

    anonymous = client.get("/account", headers=asks)
    sign_in(client, name="wang")
    forbidden = client.get("/users", headers=asks)

    assert anonymous.status_code == 401
    assert anonymous.json["error"]["sign_in"] == "/sign-in?next=/account"
    assert (forbidden.status_code, forbidden.json["error"]["text"]) == (
        403,
        "只有管理员可以这样做。",
    )


@pytest.mark.parametrize(
    ("host", "known"),
    [
        ("localhost", True),
        ("localhost:8000", True),
        ("192.168.1.20:8000", True),
        ("[fe80::1]:8000", True),
        ("danba", True),
        ("danba.local:8000", True),
        ("trip.school.example", True),
        ("evil.example", False),
        ("192.168.1.20.evil.example", False),
        ("a b", False),
        ("", False),
        ("x" * 300 + ".example", False),
    ],
)
def test_hosts_that_are_ours(tmp_path, host, known):
    settings = Settings(instance=tmp_path, host_names=("trip.school.example",))
    app = Flask("test")
    vault = new_vault()
    put_instance(app, Instance(settings, vault, make_engine("sqlite://", vault)))
    with app.app_context():
        assert is_known_host(host) is known


def test_somebody_elses_name_for_this_server_gets_no_page(tmp_path):
    app = create_app(Settings(instance=tmp_path), new_vault())

    answer = app.test_client().get("/sign-in", headers={"Host": "evil.example"})

    assert answer.status_code == 400
    assert "csrf_token" not in answer.get_data(as_text=True)


def test_proxy_headers_are_not_believed(tmp_path):
    app = create_app(Settings(instance=tmp_path), new_vault())

    @app.get("/probe")
    def probe():
        from flask import request

        return f"{request.remote_addr} {request.host} {request.scheme}"

    probe.tripplanner_access = OPEN
    answer = app.test_client().get(
        "/probe",
        headers={
            "X-Forwarded-For": "1.2.3.4",
            "X-Forwarded-Host": "evil.example",
            "X-Forwarded-Proto": "https",
        },
    )

    assert answer.get_data(as_text=True) == "127.0.0.1 localhost http"


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("/trips?x=1#y", "/trips?x=1#y"),
        ("/研学", "/研学"),
        ("", "/start"),
        ("trips", "/start"),
        ("//evil.example", "/start"),
        ("/\\evil.example", "/start"),
        ("https://evil.example", "/start"),
        ("/a\nb", "/start"),
        ("/a b", "/start"),
    ],
)
def test_only_addresses_on_this_server_are_followed(text, path):
    assert local_path(text, "/start") == path


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "http://evil.example"},
        {"Origin": "null"},
        {"Origin": "http://localhost:8000"},
        {"Origin": "http://localhost.evil.example"},
        {"Referer": "http://evil.example/http://localhost/"},
    ],
)
def test_a_post_of_another_sites_page_is_refused_over_http_as_over_https(signed_in, headers):
    """With the right cookie and form token: only its origin betrays it."""
    teacher = signed_in("teacher")

    answer = teacher.send("/account/sign-ins/end-others", headers=headers)

    assert refusal(answer) == (
        400,
        "这个页面打开太久，或者服务器重新设置过，所以没有保存。",
    )


@pytest.mark.parametrize(
    "headers", [{}, {"Origin": "http://localhost"}, {"Referer": "http://localhost/account"}]
)
def test_a_post_of_our_own_page_or_of_a_program_is_taken(signed_in, headers):
    teacher = signed_in("teacher")

    answer = teacher.send("/account/sign-ins/end-others", headers=headers)

    assert (answer.status_code, answer.location) == (303, "/account")
