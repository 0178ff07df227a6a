import errno
import re
import sqlite3
from pathlib import Path

import pytest
from flask import abort, request
from sqlalchemy.exc import OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from tests.browsing import refusal, saying, sign_in, text_of
from tripplanner.errors import Blocked, Fault, Faults, InstanceTrouble, NotFound, StaleSave
from tripplanner.web.http.security import OPEN

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


def trouble(reason):
    return OperationalError("INSERT", {}, sqlite3.OperationalError(reason))


@pytest.fixture
def failing(app):
    """Let ``/fail`` raise something, and give the answer."""

    def ask(error, client=None, **how):
        def view():
            raise error

        view.tripplanner_access = OPEN
        app.add_url_rule("/fail", "fail", view)
        return (client or app.test_client()).get("/fail", **how)

    return ask


@pytest.mark.parametrize(
    ("error", "status", "message"),
    [
        (NotFound("There is no such account."), 404, "没有这个账号。"),
        (Blocked("Only the leader of this trip may do this."), 409, "只有本次活动的负责人"),
        (
            InstanceTrouble("The database cannot be opened; nothing was saved."),
            503,
            "数据库无法打开",
        ),
        (trouble("database or disk is full"), 507, "磁盘已满，没有保存。"),
        (OSError(errno.ENOSPC, "No space left on device"), 507, "磁盘已满，没有保存。"),
        (OSError(errno.EDQUOT, "Disk quota exceeded"), 507, "磁盘已满，没有保存。"),
        (OSError(errno.EACCES, "Permission denied"), 500, "服务器出错了"),
        (PoolTimeout("QueuePool limit"), 503, "请稍后再试"),
        (trouble("attempt to write a readonly database"), 503, "数据文件夹无法写入"),
        (trouble("database is locked"), 503, "请"),
        (trouble("no such table: x"), 500, "服务器出错了"),
        (ZeroDivisionError("secret detail"), 500, "之前保存的内容都还在"),
    ],
)
def test_an_error_is_a_page_in_plain_words(failing, error, status, message):
    answer = failing(error)

    page = text_of(answer)
    assert answer.status_code == status
    assert message in page
    assert "回到首页" in page
    assert "Traceback" not in page
    assert "secret detail" not in page
    assert answer.headers["Content-Security-Policy"].startswith("default-src 'none'")


def test_an_error_page_speaks_english_too(failing):
    answer = failing(NotFound("There is no such account."), headers={"Accept-Language": "en"})

    assert refusal(answer) == (404, "There is no such account.")
    assert saying(answer, "not here") == ["This page is not here"]


def test_an_unexpected_error_has_a_number_that_is_in_the_log(failing, caplog):
    answer = failing(ZeroDivisionError("secret detail"))

    number = text_of(answer).split("编号：")[1].split()[0]
    (line,) = [it for it in caplog.records if it.levelname == "ERROR"]
    assert line.getMessage() == f"error {number} at GET /fail"
    assert str(line.exc_info[1]) == "secret detail"


def test_all_faults_are_listed_with_their_places(failing):
    faults = [Fault("groups/1", "Fill in this field."), Fault("A3", "Choose one.")]

    answer = failing(Faults(faults))

    assert answer.status_code == 422
    assert "groups/1 请填写此项。 A3 请选择一项。" in text_of(answer)


def test_a_stale_save_shows_both_versions(failing):
    answer = failing(StaleSave(theirs={"title": "看球幕"}, yours={"title": "看<b>展", "note": ""}))

    page = text_of(answer)
    assert answer.status_code == 409
    assert "title 看球幕 看<b>展" in page
    assert "note – –" in page
    assert "<b>展" not in answer.get_data(as_text=True)


def test_scripts_get_the_same_as_json(failing):
    answer = failing(
        StaleSave(theirs={"title": "1"}, yours={"title": "2"}),
        headers={"Accept": "application/json"},
    )

    assert answer.json["error"]["status"] == 409
    assert answer.json["error"]["differences"] == [{"name": "title", "theirs": "1", "yours": "2"}]


def test_something_is_answered_even_when_templates_fail(app, failing):
    app.jinja_env.globals["frame"] = None

    answer = failing(NotFound("There is no such account."))

    assert answer.status_code == 404
    assert "没有这个账号。" in text_of(answer)


def test_something_is_answered_even_when_the_database_is_gone(app, client, failing):
    from tripplanner.store.database.base import db

    sign_in(client)
    with app.app_context():
        db.engine.dispose()
        database = Path(db.engine.url.database)
        for path in database.parent.glob(f"{database.name}*"):
            path.unlink()

    answer = client.get("/account")

    message = re.sub(r"[0-9a-f]{8}", "…", text_of(answer))
    assert (answer.status_code, message) == (
        500,
        "服务器出错了 服务器出错了 之前保存的内容都还在。请再试一次；如果还是出错，请把下面的编号告诉管理员。 … 回到首页",
    )


@pytest.mark.parametrize(
    ("method", "path", "status", "message"),
    [
        ("GET", "/nothing", 404, "没有这个页面"),
        ("GET", "/%00", 404, "没有这个页面"),
        ("GET", "/static/../../etc/passwd", 404, "没有这个页面"),
        ("POST", "/healthz", 405, "这个地址不能这样打开"),
    ],
)
def test_wrong_addresses_are_answered_kindly(client, method, path, status, message):
    answer = client.open(path, method=method)

    assert answer.status_code == status
    assert message in text_of(answer)


def test_a_file_that_is_too_large_is_refused_with_the_limit(app, signed_in):
    def upload():
        return request.files["file"].filename

    upload.tripplanner_access = OPEN
    app.add_url_rule("/upload", "upload", upload, methods=["POST"])
    answer = signed_in().post(
        "/upload", data=b"x" * (33 << 20), content_type="multipart/form-data; boundary=b"
    )

    assert answer.status_code == 413
    assert "一次最多上传 32 MB。" in text_of(answer)


def test_a_field_with_ten_megabytes_is_refused(signed_in):
    answer = signed_in().send("/account", {"display_name": "x" * (10 << 20), "language": "zh"})

    assert answer.status_code == 413
    assert "有一项填写的内容太长。" in text_of(answer)


def test_abort_has_our_page_too(app, client):
    def view():
        abort(429)

    view.tripplanner_access = OPEN
    app.add_url_rule("/busy", "busy", view)

    answer = client.get("/busy")

    assert answer.status_code == 429
    assert "请稍等片刻再试。" in text_of(answer)


def test_the_log_names_the_kind_of_page_and_not_the_token_in_its_address(app, caplog):
    def view(token):
        raise ZeroDivisionError(token)

    view.tripplanner_access = OPEN
    app.add_url_rule("/broken/<token>", "broken", view)

    assert app.test_client().get("/broken/SECRET").status_code == 500

    assert "at GET /broken/<token>" in caplog.text
    assert "/broken/SECRET" not in caplog.text
