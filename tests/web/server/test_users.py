import re

import pytest

from tests.browsing import add_user, kept_password, refusal, rows_of, sign_in, text_of
from tripplanner.services.accounts import passwords
from tripplanner.store.database.base import db
from tripplanner.store.database.engine import write
from tripplanner.store.users import UserRow

PASSWORD = "青山 七匹 白马"


@pytest.fixture
def boss(app):
    """A browser of the only administrator."""
    add_user(app, "administrator", "zeren", password_hash=kept_password(PASSWORD))
    return sign_in(app.test_client(), "administrator", "zeren")


def link_in(answer):
    return re.search(
        r'id="link">http://localhost(/welcome/[\w-]+)<', answer.get_data(as_text=True)
    )[1]


def row(app, name):
    with app.app_context():
        return db.session.query(UserRow).filter_by(name=name).one()


@pytest.mark.parametrize("role", ["teacher", "viewer", "administrator"])
def test_an_invited_person_gets_the_role_they_were_invited_to(app, boss, role):
    path = link_in(boss.send("/users/invite", {"role": role}))
    guest = app.test_client()

    came = guest.send(path, {"display_name": "陈老师", "name": "chen", "password": PASSWORD})

    assert came.status_code == 303
    assert row(app, "chen").role == role


def test_an_invitation_cannot_be_turned_into_a_better_one(app, boss):
    path = link_in(boss.send("/users/invite", {"role": "viewer"}))

    app.test_client().send(
        path,
        {"display_name": "陈", "name": "chen", "password": PASSWORD, "role": "administrator"},
    )

    assert row(app, "chen").role == "viewer"


def test_open_invitations_are_listed_and_can_be_withdrawn(app, boss):
    path = link_in(boss.send("/users/invite", {"role": "viewer"}))
    page = boss.get("/users").get_data(as_text=True)
    withdraw = re.search(r'action="(/users/invitations/[^"]+/withdraw)"', page)[1]

    boss.send(withdraw)

    assert path.rsplit("/", 1)[1] not in page
    assert app.test_client().get(path).status_code == 404
    assert "未使用的邀请" in page
    assert "未使用的邀请" not in text_of(boss.get("/users"))


def test_an_invitation_needs_a_role_of_ours(boss):
    for role in ("", "king"):
        answer = boss.send("/users/invite", {"role": role})
        assert answer.status_code == 422
        assert "账号类型：请" in text_of(answer)


def test_the_list_names_people_and_not_their_secrets(app, boss):
    add_user(app, "viewer", "li", active=False)

    page = boss.get("/users")

    people = [re.sub(r"\d{4}年.*?:\d\d", "…", row) for row in rows_of(page)[1:]]
    assert people == [
        "zeren 老师 您 zeren 管理员 … 修改 zeren 老师",
        "li 老师 已停用 li 查看者 未登录 修改 li 老师",
    ]
    assert page.get_data(as_text=True).count("argon2") == 0


def test_name_and_role_can_be_changed(app, boss):
    li = add_user(app, "teacher", "li")

    answer = boss.send(f"/users/{li.id}", {"display_name": "李老师", "role": "administrator"})

    assert answer.status_code == 303
    assert (row(app, "li").display_name, row(app, "li").role) == ("李老师", "administrator")


@pytest.mark.parametrize("how", ["demote", "deactivate"])
def test_the_last_administrator_stays(app, boss, how):
    add_user(app, "administrator", "never-came")  # invited, but without a password
    me = f"/users/{boss.actor.id}"

    if how == "demote":
        answer = boss.send(me, {"display_name": "泽仁", "role": "teacher"})
    else:
        answer = boss.send(f"{me}/deactivate")

    assert answer.status_code == 403
    assert "这是最后一位管理员" in text_of(answer)
    assert (row(app, "zeren").role, row(app, "zeren").active) == ("administrator", True)


def test_one_of_two_administrators_may_go(app, boss):
    add_user(app, "administrator", "li", password_hash=kept_password(PASSWORD))

    answer = boss.send(f"/users/{boss.actor.id}", {"display_name": "泽仁", "role": "teacher"})

    assert answer.status_code == 303
    assert refusal(boss.get("/users")) == (403, "只有管理员可以这样做。")


def test_a_deactivated_person_is_out_at_once_and_comes_back_with_the_old_password(app, boss):
    li = add_user(app, "teacher", "li", password_hash=kept_password(PASSWORD))
    theirs = sign_in(app.test_client(), name="li")
    asked = boss.get(f"/users/{li.id}/deactivate")

    boss.send(f"/users/{li.id}/deactivate")
    out = theirs.get("/account").status_code
    refused = app.test_client().send("/sign-in", {"name": "li", "password": PASSWORD})
    boss.send(f"/users/{li.id}/activate")
    back = app.test_client().send("/sign-in", {"name": "li", "password": PASSWORD})

    assert "要停用这个账号吗" in text_of(asked)
    assert (out, refused.status_code, back.status_code) == (303, 422, 303)


def test_a_forgotten_password_is_set_anew_by_a_link(app, boss):
    li = add_user(app, "teacher", "li", password_hash=kept_password(PASSWORD))
    theirs = sign_in(app.test_client(), name="li")
    path = link_in(boss.send(f"/users/{li.id}/reset"))
    guest = app.test_client()

    asked = guest.get(path)
    came = guest.send(path, {"password": "河水 三条 红船", "name": "zeren"})

    assert "为 li 设置新密码" in text_of(asked)
    assert came.status_code == 303
    assert theirs.get("/account").status_code == 303
    assert passwords.matches(row(app, "li").password_hash, "河水 三条 红船")


def test_a_reset_link_of_somebody_deactivated_does_not_let_them_in(app, boss):
    li = add_user(app, "teacher", "li")
    path = link_in(boss.send(f"/users/{li.id}/reset"))

    boss.send(f"/users/{li.id}/deactivate")

    assert refusal(app.test_client().get(path)) == (
        404,
        "这个一次性链接已用过或已过期，请向管理员要一个新的。",
    )


def test_an_unknown_account_is_not_found(boss):
    assert refusal(boss.get("/users/nobody")) == (404, "没有这个账号。")
    assert refusal(boss.send("/users/nobody/reset")) == (404, "没有这个账号。")


@pytest.mark.parametrize("people", [1, 3])
def test_the_list_asks_the_database_as_often_for_many_as_for_one(app, boss, people):
    from sqlalchemy import event

    with app.app_context(), write(db.session()) as session:
        session.add_all([UserRow(name=f"p{number}") for number in range(people)])
    asked = []
    with app.app_context():
        event.listen(
            db.engine, "before_cursor_execute", lambda *it: asked.append(it[2]), named=False
        )

        boss.get("/users")

    selects = [it for it in asked if it.startswith("SELECT")]
    assert len(selects) == 4  # the sign-in, its person, the accounts, the invitations
