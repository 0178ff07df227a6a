"""What a thief or a joker does with sign-ins and one-time links: plant, replay, use them many times at once."""

import re
import threading

import pytest
from sqlalchemy import select

from tests.browsing import add_user, kept_password, sign_in
from tripplanner.services.accounts import sign_in as service
from tripplanner.store.database.base import db, utc_now
from tripplanner.store.database.engine import write
from tripplanner.store.users import UserRow
from tripplanner.web.http.attempts import DEVICE_COOKIE
from tripplanner.web.http.presence import COOKIE

PASSWORD = "青山 七匹 白马"
AT_ONCE = 8


@pytest.fixture
def wang(app):
    """A teacher with a password."""
    return add_user(app, "teacher", "wang", password_hash=kept_password(PASSWORD))


def link(app, purpose="first", **more):
    with app.app_context(), write(db.session()) as session:
        return service.make_link(session, purpose=purpose, now=utc_now(), **more)


def jar(client):
    """Every cookie that this server gave a browser, by name and path."""
    paths = {COOKIE: "/", DEVICE_COOKIE: "/sign-in", "tripplanner_page": "/"}
    found = {name: client.get_cookie(name, path=path) for name, path in paths.items()}
    return {name: (kept.value, kept.path) for name, kept in found.items() if kept is not None}


@pytest.mark.parametrize("planted", ["of somebody else", "invented"])
def test_a_planted_cookie_never_becomes_somebodys_sign_in(app, wang, planted):
    thief, victim = app.test_client(), app.test_client()
    value = "a" * 43
    if planted == "of somebody else":
        sign_in(thief, "viewer", "li")
        value = thief.get_cookie(COOKIE).value
    victim.set_cookie(COOKIE, value)

    came = victim.send("/sign-in", {"name": "wang", "password": PASSWORD})

    assert came.status_code == 303
    assert victim.get_cookie(COOKIE).value != value
    thief.set_cookie(COOKIE, value)
    assert "wang 老师" in victim.get("/account").get_data(as_text=True)
    assert "wang 老师" not in thief.get("/account").get_data(as_text=True)


def test_all_that_a_browser_held_opens_nothing_after_the_sign_out(app, wang):
    browser, thief = app.test_client(), app.test_client()
    browser.send("/sign-in", {"name": "wang", "password": PASSWORD})
    held, token = jar(browser), browser.token("/account")
    assert len(held) == 3
    browser.send("/sign-out")
    for name, (value, path) in held.items():
        thief.set_cookie(name, value, path=path)

    looked = thief.get("/account")
    written = thief.post("/account", data={"csrf_token": token, "display_name": "Mallory"})

    assert (looked.status_code, looked.location) == (303, "/sign-in?next=/account")
    assert written.status_code == 303
    assert re.match("/sign-in", written.location)
    with app.app_context():
        kept = db.session().scalars(select(UserRow.display_name)).all()
    assert kept == ["wang 老师"]


def at_once(app, path, fields):
    """Let as many browsers send their form at the same moment; return their statuses, sorted."""
    browsers = [app.test_client() for _ in range(AT_ONCE)]
    tokens = [one.token(path) for one in browsers]
    gate, answers = threading.Barrier(AT_ONCE), []

    def send(number):
        gate.wait()
        data = {"csrf_token": tokens[number], **fields(number)}
        answers.append(browsers[number].post(path, data=data).status_code)

    threads = [threading.Thread(target=send, args=(number,)) for number in range(AT_ONCE)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    return sorted(answers)


def test_a_one_time_link_used_eight_times_at_once_makes_one_account(app):
    path = link(app)

    answers = at_once(
        app,
        path,
        lambda n: {"display_name": f"P{n}", "name": f"person{n}", "password": PASSWORD},
    )

    assert answers == [303] + [404] * (AT_ONCE - 1)
    with app.app_context():
        assert len(db.session().scalars(select(UserRow.id)).all()) == 1


def test_a_link_for_a_new_password_used_eight_times_at_once_sets_one(app, wang):
    path = link(app, "reset", user_id=wang.id)
    words = [f"{PASSWORD} {number}" for number in range(AT_ONCE)]

    answers = at_once(app, path, lambda n: {"password": words[n]})

    assert answers == [303] + [404] * (AT_ONCE - 1)
    with app.app_context():
        fits = [service.check_password(db.session(), "wang", one) for one in words]
    assert [one for one in fits if one] == [wang.id]
