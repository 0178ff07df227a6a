"""The key on the administrator's screen: once, to whom it is for, where nobody listens."""

import re

import pytest
from sqlalchemy import update

from tests.browsing import kept_password, saying
from tripplanner.exchange.backup.key_words import key_in
from tripplanner.store.database.base import db
from tripplanner.store.database.engine import write
from tripplanner.store.database.instance import instance_of
from tripplanner.store.users import UserRow

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
PAGE = "/system/key"
PASSWORD = "高原上的牦牛和狗"
KEY = bytes(range(32))


@pytest.fixture
def office(app, signed_in):
    settings = instance_of(app).settings
    settings.key_file.write_text(KEY.hex())  # the key of the test databases
    client = signed_in("administrator")
    with app.app_context(), write(db.session()) as session:
        session.execute(update(UserRow).values(password_hash=kept_password(PASSWORD)))
    return client


def shown(answer):
    return answer.get_data(as_text=True)


def test_the_key_is_shown_once_as_words_and_code_that_lead_back_to_it(office):
    before = shown(office.get(PAGE))
    first = office.send(PAGE, {"password": PASSWORD})
    again = office.send(PAGE, {"password": PASSWORD})

    words = re.findall(r"<li>(.)</li>", shown(first))
    code = re.search(r"<code>((?:[0-9A-Z]{4}-){13}[0-9A-Z]{4})</code>", shown(first)).group(1)
    assert (key_in("".join(words)), key_in(code)) == (KEY, KEY)
    assert first.headers["Cache-Control"] == "no-store"
    assert code not in before
    assert (again.status_code, code in shown(again)) == (409, False)
    assert saying(office.get(PAGE), "显示给") != []


@pytest.mark.parametrize("typed", ["", "wrong password"])
def test_without_the_password_nothing_is_shown_and_it_may_be_tried_again(office, typed):
    refused = office.send(PAGE, {"password": typed})
    file = office.send(f"{PAGE}/file", {"file_password": typed})

    assert (refused.status_code, file.status_code) == (422, 422)
    assert "key-code" not in shown(refused)
    assert office.send(PAGE, {"password": PASSWORD}).status_code == 200


def test_over_a_network_that_may_listen_it_is_not_shown(office):
    far = {"REMOTE_ADDR": "192.168.1.20"}
    refused = office.send(PAGE, {"password": PASSWORD}, environ_overrides=far)
    file = office.send(f"{PAGE}/file", {"file_password": PASSWORD}, environ_overrides=far)

    assert (refused.status_code, file.status_code) == (409, 409)
    assert saying(office.get(PAGE, environ_overrides=far), "偷看") != []
    assert office.get(PAGE).status_code == 200


def test_the_file_is_given_to_be_kept_apart(office):
    answer = office.send(f"{PAGE}/file", {"file_password": PASSWORD})

    assert answer.data == KEY.hex().encode()
    assert re.fullmatch(
        r"attachment; filename=tripplanner-[0-9a-f]{16}\.key",
        answer.headers["Content-Disposition"],
    )
    assert answer.headers["Cache-Control"] == "no-store"


def test_only_an_administrator_gets_it(signed_in):
    teacher = signed_in("teacher")

    answers = [
        teacher.get(PAGE),
        teacher.send(PAGE, {"password": PASSWORD}),
        teacher.send(f"{PAGE}/file", {"file_password": PASSWORD}),
    ]

    assert [it.status_code for it in answers] == [403, 403, 403]
