import datetime as dt
import re
from urllib.parse import urlsplit

import pytest
from sqlalchemy import event, select

from tests.browsing import add_user, faults_of, kept_password, refusal, saying, sign_in, text_of
from tests.factories import trip
from tripplanner.domain.access import SYSTEM
from tripplanner.services.accounts import passwords
from tripplanner.services.accounts import sign_in as service
from tripplanner.services.lifecycle import importing
from tripplanner.services.rollcall import devices
from tripplanner.store.database.base import db, utc_now
from tripplanner.store.database.engine import write
from tripplanner.store.users import SignInLinkRow, SignInRow, UserRow
from tripplanner.web.http.browsers import browser_name
from tripplanner.web.http.presence import COOKIE
from tripplanner.web.http.server_state import server_of

PASSWORD = "青山 七匹 白马"


@pytest.fixture
def wang(app):
    """A teacher with a password."""
    return add_user(app, "teacher", "wang", password_hash=kept_password(PASSWORD))


def link(app, purpose="first", now=None, **more):
    with app.app_context(), write(db.session()) as session:
        return service.make_link(session, purpose=purpose, now=now or utc_now(), **more)


def cookie_line(answer, name=COOKIE):
    return next(it for it in answer.headers.getlist("Set-Cookie") if it.startswith(f"{name}="))


def test_first_administrator_comes_in_by_the_one_time_link(app, client):
    path = link(app)

    asked = client.get(path)
    came = client.send(path, {"display_name": "泽仁老师", "name": "zeren", "password": PASSWORD})

    assert "您是第一位使用者" in text_of(asked)
    assert (came.status_code, came.headers["Location"]) == (303, "/trips")
    with app.app_context():
        row = db.session.query(UserRow).one()
        assert (row.name, row.display_name, row.role) == ("zeren", "泽仁老师", "administrator")
        assert row.password_hash.startswith("$argon2id$v=19$m=19456,t=2,p=1$")
    assert "泽仁老师" in text_of(client.get("/account"))


def test_a_one_time_link_works_once(app, client):
    path = link(app)
    client.send(path, {"display_name": "泽仁", "name": "zeren", "password": PASSWORD})

    again = app.test_client().get(path)

    assert again.status_code == 404
    assert "这个一次性链接已用过或已过期" in text_of(again)


def test_a_one_time_link_grows_old(app, client):
    path = link(app, now=utc_now() - dt.timedelta(hours=service.LINK_HOURS, seconds=1))

    assert refusal(client.get(path)) == (
        404,
        "这个一次性链接已用过或已过期，请向管理员要一个新的。",
    )


def test_a_new_first_link_ends_the_older_one(app, client):
    old, new = link(app), link(app)

    assert (client.get(old).status_code, client.get(new).status_code) == (404, 200)


def test_only_hashes_of_tokens_are_kept(app, client):
    path = link(app)
    token = path.rsplit("/", 1)[1]
    came = client.send(path, {"display_name": "泽仁", "name": "zeren", "password": PASSWORD})
    cookie = cookie_line(came).split("=", 1)[1].split(";")[0]

    with app.app_context():
        kept = {db.session.query(SignInLinkRow).one().token_hash}
        kept.add(db.session.query(SignInRow).one().token_hash)

    assert kept.isdisjoint({token, cookie})
    assert all(re.fullmatch(r"[0-9a-f]{64}", one) for one in kept)


@pytest.mark.parametrize(
    ("password", "text"),
    [
        ("", "请填写此项。"),
        ("短", "至少 10 个字符"),
        ("0123456789", "最容易被猜到"),
        ("aaaaaaaaaaaa", "最容易被猜到"),
        ("password123", "最容易被猜到"),
        ("my-zeren-word", "不要用自己的名字"),
        ("长" * 201, "最多 200 个字符"),
    ],
)
def test_weak_passwords_are_named_at_the_field(app, client, password, text):
    path = link(app)

    answer = client.send(path, {"display_name": "泽仁", "name": "zeren", "password": password})

    page = answer.get_data(as_text=True)
    assert answer.status_code == 422
    assert "<title>错误：" in page
    assert text in re.search(r'id="e-password".*?</p>', page, re.DOTALL)[0]
    assert text in re.search(r'href="#f-password">.*?</a>', page, re.DOTALL)[0]
    assert 'value="zeren"' in page
    with app.app_context():
        assert db.session.query(UserRow).count() == 0


def test_a_taken_account_name_is_refused_whatever_its_case(app, client, wang):
    path = link(app, purpose="invite", role="teacher")

    answer = client.send(path, {"display_name": "小王", "name": "WANG", "password": PASSWORD})

    assert answer.status_code == 422
    assert "这个账号名已有人使用" in text_of(answer)


def test_an_html_name_stays_text(app, client):
    path = link(app)

    client.send(path, {"display_name": "<img src=x>", "name": "zeren", "password": PASSWORD})

    page = client.get("/account")
    assert set(saying(page, "<img src=x>")) == {"<img src=x>"}
    assert page.get_data(as_text=True).count("<img") == 0


def test_a_new_server_says_how_the_first_person_gets_in(client):
    page = client.get("/sign-in")

    assert saying(page, "还没有人有账号") == ["还没有人有账号。"]
    assert saying(page, "user add") == [
        "还没有人有账号。 请打开服务器窗口里显示的一次性链接。需要新的链接时，在服务器上运行“tripplanner user add --role administrator”。"
    ]


def test_signing_in_leads_to_where_one_wanted_to_go(client, wang):
    turned_away = client.get("/account")
    address = turned_away.headers["Location"]
    form = client.get(address).get_data(as_text=True)

    came = client.send("/sign-in", {"name": "Wang", "password": PASSWORD, "next": "/account?x=1"})

    assert (turned_away.status_code, address) == (303, "/sign-in?next=/account")
    assert 'name="next" value="/account"' in form
    assert (came.status_code, came.headers["Location"]) == (303, "/account?x=1")


@pytest.mark.parametrize(
    "target",
    ["https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)", "/\tx"],
)
def test_signing_in_never_leads_elsewhere(client, wang, target):
    came = client.send("/sign-in", {"name": "wang", "password": PASSWORD, "next": target})

    assert urlsplit(came.headers["Location"]).netloc == ""
    assert came.headers["Location"] == "/trips"


def test_the_cookie_is_for_this_server_and_no_script(client, wang):
    plain = cookie_line(client.send("/sign-in", {"name": "wang", "password": PASSWORD}))

    parts = {part.strip() for part in plain.split(";")[1:]}
    assert {"HttpOnly", "SameSite=Lax", "Path=/"} <= parts
    assert "Secure" not in parts


def test_cookies_are_secure_over_https(app, wang):
    client = app.test_client()
    page = client.get("/sign-in", base_url="https://localhost").get_data(as_text=True)
    token = re.search(r'name="csrf_token" value="([^"]+)"', page)[1]

    came = client.post(
        "/sign-in",
        data={"name": "wang", "password": PASSWORD, "csrf_token": token},
        base_url="https://localhost",
        headers={"Referer": "https://localhost/sign-in"},
    )

    assert came.status_code == 303
    assert all("; Secure" in line for line in came.headers.getlist("Set-Cookie"))


def test_each_sign_in_has_a_new_token(app, wang):
    browsers = [app.test_client() for _ in range(2)]

    lines = {
        cookie_line(one.send("/sign-in", {"name": "wang", "password": PASSWORD}))
        for one in browsers
    }

    assert len(lines) == 2


@pytest.mark.parametrize(("name", "password"), [("wang", "wrong words"), ("nobody", PASSWORD)])
def test_a_wrong_name_and_a_wrong_password_look_the_same(client, wang, name, password):
    answer = client.send("/sign-in", {"name": name, "password": password})

    assert answer.status_code == 422
    assert "账号或密码不对" in text_of(answer)
    assert password not in answer.get_data(as_text=True)
    assert client.get("/account").status_code == 303


def test_names_that_nobody_has_cost_what_others_do(app, client, wang, monkeypatch):
    """Counted, not timed: as many statements, as many hashes of the same cost."""
    add_user(app, "teacher", "li")
    add_user(app, "teacher", "chen", password_hash=kept_password(PASSWORD), active=False)
    work, real = [], passwords._hasher

    class Counting:
        def verify(self, password_hash, password):
            work.append(password_hash.rsplit("$", 2)[0])
            return real.verify(password_hash, password)

    passwords._nobody()  # made once in the life of a server
    monkeypatch.setattr(passwords, "_hasher", Counting())
    with app.app_context():
        event.listen(
            db.engine, "before_cursor_execute", lambda *found: work.append(found[2].split("\n")[0])
        )

    costs = {}
    for name in ("wang", "li", "chen", "nobody", "x" * 60):
        work.clear()
        assert client.send("/sign-in", {"name": name, "password": "wrong words"}).status_code == 422
        costs[name] = list(work)

    assert any(it.startswith("$argon2id$") for it in costs["wang"])
    assert {name for name, cost in costs.items() if cost != costs["wang"]} == set()


def test_a_person_without_a_password_cannot_be_signed_in(client, app):
    add_user(app, "teacher", "li")
    add_user(app, "teacher", "chen", password_hash=kept_password(PASSWORD))

    for password, reason in (("", "密码：请填写此项。"), ("\0", "账号或密码不对。")):
        refused = client.send("/sign-in", {"name": "li", "password": password})
        assert (refused.status_code, faults_of(refused)) == (422, [reason])
    assert client.get("/account").status_code == 303


def test_tries_are_slowed_down_and_the_right_one_still_works_elsewhere(app, client, wang):
    for _ in range(6):
        assert client.send("/sign-in", {"name": "wang", "password": "x"}).status_code == 422

    slowed = client.send("/sign-in", {"name": "wang", "password": PASSWORD})
    elsewhere = app.test_client()
    token = elsewhere.token()
    came = elsewhere.post(
        "/sign-in",
        data={"name": "wang", "password": PASSWORD, "csrf_token": token},
        environ_base={"REMOTE_ADDR": "192.168.1.77"},
    )

    assert slowed.status_code == 429
    assert 1 <= int(slowed.headers["Retry-After"]) <= 30
    assert "尝试次数太多" in text_of(slowed)
    assert came.status_code == 303


def tried(client, password, address="127.0.0.1", name="wang"):
    return client.post(
        "/sign-in",
        data={"name": name, "password": password, "csrf_token": client.token()},
        environ_base={"REMOTE_ADDR": address},
    ).status_code


def test_one_pupil_who_guesses_all_day_does_not_lock_the_teacher_out_elsewhere(app, wang):
    """A hundred tries within a second at one address, each refused one as well."""
    server_of(app).throttles.clock = lambda: 1000.0
    pupil, teacher = app.test_client(), app.test_client()

    guessed = [tried(pupil, "x", "192.168.1.66") for _ in range(100)]

    assert (guessed.count(422), guessed.count(429)) == (6, 94)
    assert tried(teacher, PASSWORD, "192.168.1.77") == 303


def test_a_class_that_guesses_from_forty_computers_does_not_lock_out_a_known_browser(app, wang):
    server_of(app).throttles.clock = lambda: 1000.0
    own, new = app.test_client(), app.test_client()
    assert tried(own, PASSWORD, "192.168.1.77") == 303
    own.send("/sign-out")
    pupil = app.test_client()
    for number in range(50):
        tried(pupil, "x", f"192.168.1.{100 + number}")

    assert tried(new, PASSWORD, "192.168.1.78") == 429
    assert tried(own, PASSWORD, "192.168.1.77") == 303
    # Its allowance is a small one: a stolen laptop may not guess for ever either.
    assert [tried(own, "x", "192.168.1.77") for _ in range(8)].count(429) == 2


def test_the_allowance_of_a_browser_is_for_the_accounts_that_signed_in_on_it(app, wang):
    server_of(app).throttles.clock = lambda: 1000.0
    add_user(app, "teacher", "li", password_hash=kept_password(PASSWORD))
    shared, forger = app.test_client(), app.test_client()
    for name in ("wang", "li"):
        assert tried(shared, PASSWORD, "192.168.1.77", name) == 303
        shared.send("/sign-out")
    forger.set_cookie("tripplanner_device", f"{'0' * 16}.{'0' * 40}", path="/sign-in")
    pupil = app.test_client()
    for number in range(50):
        for name in ("wang", "li"):
            tried(pupil, "x", f"192.168.1.{100 + number}", name)

    assert [tried(shared, PASSWORD, "192.168.1.77", name) for name in ("wang", "li")] == [303, 303]
    assert tried(forger, PASSWORD, "192.168.1.78") == 429


def test_signing_in_correctly_is_never_slowed_down(app, wang):
    right = {"name": "wang", "password": PASSWORD}
    answers = [app.test_client().send("/sign-in", right) for _ in range(8)]

    assert [(it.status_code, it.location) for it in answers] == [(303, "/trips")] * 8


def test_an_old_hash_is_made_anew_at_sign_in(app, client, wang):
    from argon2 import PasswordHasher

    weak = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1).hash(PASSWORD)
    with app.app_context(), write(db.session()) as session:
        session.get(UserRow, wang.id).password_hash = weak

    came = client.send("/sign-in", {"name": "wang", "password": PASSWORD})

    assert came.status_code == 303
    with app.app_context():
        fresh = db.session.get(UserRow, wang.id).password_hash
        assert fresh != weak
        assert passwords.matches(fresh, PASSWORD)
        assert not passwords.is_outdated(fresh)


def test_signing_out_ends_it_on_the_server_too(app, signed_in):
    client = signed_in()
    token = client.get_cookie(COOKIE).value

    answer = client.send("/sign-out")
    thief = app.test_client()
    thief.set_cookie(COOKIE, token)

    assert (answer.status_code, answer.headers["Location"]) == (303, "/sign-in")
    assert thief.get("/account").status_code == 303


def test_a_sign_in_runs_out(app, client):
    sign_in(client)
    with app.app_context(), write(db.session()) as session:
        session.query(SignInRow).one().expires_at = utc_now()

    answer = client.get("/account")

    assert (answer.status_code, answer.location) == (303, "/sign-in?next=/account")


def test_a_used_sign_in_lives_on(app, client):
    sign_in(client)
    long_ago = utc_now() - dt.timedelta(days=20)
    with app.app_context(), write(db.session()) as session:
        row = session.query(SignInRow).one()
        row.last_seen_at, row.expires_at = long_ago, utc_now() + dt.timedelta(days=1)

    answer = client.get("/account")

    assert "Max-Age=2592000" in cookie_line(answer)
    with app.app_context():
        assert db.session.query(SignInRow).one().expires_at > utc_now() + dt.timedelta(days=29)


def test_other_browsers_are_listed_and_can_be_signed_out(app):
    here, there, third = (sign_in(app.test_client(), name="wang") for _ in range(3))
    page = here.get("/account").get_data(as_text=True)
    ends = re.findall(r'action="(/account/sign-ins/[^"]+/end)"', page)

    one = here.send(ends[0])
    left = [it.get("/account").status_code for it in (here, there, third)]
    rest = here.send("/account/sign-ins/end-others")

    assert page.count("Chrome, Linux") == 3
    assert len(ends) == 2
    assert (one.status_code, rest.status_code) == (303, 303)
    assert sorted(left) == [200, 200, 303]
    assert [it.get("/account").status_code for it in (here, there, third)] == [200, 303, 303]


def test_somebody_elses_sign_in_cannot_be_ended(app):
    mine, theirs = sign_in(app.test_client(), name="wang"), sign_in(app.test_client(), name="li")
    with app.app_context():
        row = db.session.query(SignInRow).filter_by(user_id=theirs.actor.id).one()

    answer = mine.send(f"/account/sign-ins/{row.id}/end")

    # As if it had been ended: nobody learns whose it is.
    assert (answer.status_code, answer.location) == (303, "/account")
    assert theirs.get("/account").status_code == 200


def test_a_new_password_signs_every_other_browser_out(app, wang):
    here, there = (sign_in(app.test_client(), name="wang") for _ in range(2))

    wrong = here.send("/account/password", {"old": "no", "password": "河水 三条 红船"})
    right = here.send("/account/password", {"old": PASSWORD, "password": "河水 三条 红船"})

    assert wrong.status_code == 422
    assert "当前密码不对" in text_of(wrong)
    assert right.status_code == 303
    assert [here.get("/account").status_code, there.get("/account").status_code] == [200, 303]
    fresh = app.test_client().send("/sign-in", {"name": "wang", "password": "河水 三条 红船"})
    assert fresh.status_code == 303


def test_ones_own_name_and_language_can_be_changed(app, client, wang):
    sign_in(client, name="wang")

    answer = client.send("/account", {"display_name": " 王  老师 ", "language": "en"})

    assert answer.status_code == 303
    page = client.get("/account")
    assert "王 老师" in text_of(page)
    assert "My account" in text_of(page)


@pytest.mark.parametrize(
    ("agent", "name"),
    [
        ("Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/109.0 Safari/537.36", "Chrome, Windows"),
        ("Mozilla/5.0 (Linux; Android 12; HUAWEI) Chrome/114 HuaweiBrowser/14", "Huawei, Android"),
        ("Mozilla/5.0 (iPhone; CPU iPhone OS 17_0) MicroMessenger/8.0", "微信 WeChat, iOS"),
        ("Mozilla/5.0 (Windows NT 10.0) Chrome/120 Safari/537.36 Edg/120", "Edge, Windows"),
        ("curl/8", "未知浏览器"),
    ],
)
def test_browsers_are_called_as_people_call_them(app, agent, name):
    with app.test_request_context(headers={"Accept-Language": "zh"}):
        assert browser_name(agent) == name


def test_signing_out_ends_what_the_same_browser_took_along_under_another_address(app, wang):
    """http by number and https by name have a cookie each; a phone elsewhere stays."""
    tokens = {}
    with app.app_context():
        session = db.session()
        person = session.scalars(select(UserRow).where(UserRow.name == "wang")).one()
        with write(session):
            trip_id = importing.add(session, trip(), SYSTEM).trip_id
            for where, address in (("here", "127.0.0.1"), ("elsewhere", "192.168.1.9")):
                service.begin(
                    session, person.id, now=utc_now(), days=9, address=address, agent="Phone 1"
                )
                row = session.scalars(select(SignInRow).where(SignInRow.address == address)).one()
                _, tokens[where] = devices.enrol(
                    session,
                    trip_id,
                    person.to_actor(),
                    sign_in_id=row.id,
                    name="",
                    token="",
                    now=utc_now(),
                )
    browser = app.test_client()
    browser.post(
        "/sign-in",
        data={"name": "wang", "password": PASSWORD, "csrf_token": browser.token()},
        headers={"User-Agent": "Phone 1"},
    )

    browser.send("/sign-out")

    with app.app_context():
        found = {
            where: devices.known_device(db.session(), token, utc_now()).ended
            for where, token in tokens.items()
        }
    assert found == {"here": True, "elsewhere": False}
