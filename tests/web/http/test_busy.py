"""A busy or stuck database costs people a sentence within seconds, and never a change made twice."""

import threading
import time

import pytest
from sqlalchemy import text
from sqlalchemy.orm import Session

from tests.browsing import text_of
from tripplanner.store.database import engine as store_engine
from tripplanner.store.database.base import db
from tripplanner.store.database.engine import make_engine, write
from tripplanner.store.database.server_settings import SettingRow, put_setting, setting
from tripplanner.web.http.security import OPEN

pytestmark = pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
ENOUGH_S = 10


@pytest.fixture
def route(app):
    """Let an address do something with the database."""

    def add(address, work, methods=("GET",)):
        def view():
            return work(db.session())

        view.tripplanner_access = OPEN
        app.add_url_rule(address, address, view, methods=list(methods))

    return add


@pytest.fixture
def other(database_url, vault):
    """Another server on the same database."""
    engine = make_engine(database_url, vault)
    yield engine
    engine.dispose()


def saves(name):
    def work(session):
        with write(session):
            put_setting(session, name, (setting(session, name, 0) or 0) + 1)
        return "saved"

    return work


def test_a_writer_that_is_stuck_elsewhere_costs_a_sentence_and_reading_goes_on(
    app, route, other, monkeypatch
):
    monkeypatch.setattr(store_engine, "WRITER_WAIT", 2.0)
    route("/save", saves("number"))
    route("/read", lambda session: str(setting(session, "number", 0)))
    with Session(other) as stuck, write(stuck):
        answers = []

        def ask():
            answers.append(app.test_client().get("/save"))

        began = time.monotonic()
        # More than the pool has connections: who waits must hold none.
        threads = [threading.Thread(target=ask) for _ in range(40)]
        for thread in threads:
            thread.start()
        reads = [app.test_client().get("/read").status_code for _ in range(5)]
        for thread in threads:
            thread.join()
        took = time.monotonic() - began

    assert {(it.status_code, it.headers["Retry-After"]) for it in answers} == {(503, "30")}
    assert "另一项修改还在保存" in text_of(answers[0])
    assert reads == [200] * 5
    assert took < ENOUGH_S
    assert app.test_client().get("/save").status_code == 200


def test_an_empty_pool_costs_a_sentence(app, route, engine, monkeypatch):
    monkeypatch.setattr(engine.pool, "_timeout", 0.2)
    route("/read", lambda session: str(setting(session, "number", 0)))
    held = [engine.connect() for _ in range(engine.pool.size() + engine.pool._max_overflow)]

    answer = app.test_client().get("/read")
    for connection in held:
        connection.close()

    assert answer.status_code == 503
    assert "请稍后再试" in text_of(answer)
    assert app.test_client().get("/read").status_code == 200


def failing_with(state, times):
    """Raise a PostgreSQL error inside a change, so many times; then let it through."""
    left = [times]

    def work(session):
        with write(session):
            put_setting(session, "number", (setting(session, "number", 0) or 0) + 1)
            session.flush()
            if left[0]:
                left[0] -= 1
                session.execute(text(f"DO $$ BEGIN RAISE SQLSTATE '{state}'; END $$"))
        return "saved"

    return work


@pytest.mark.parametrize("state", ["40001", "40P01"])
@pytest.mark.parametrize(("times", "status", "number"), [(2, 200, 1), (3, 503, 0)])
def test_a_change_the_database_gave_up_is_tried_again_a_few_times(
    app, route, state, times, status, number
):
    route("/save", failing_with(state, times))

    assert app.test_client().get("/save").status_code == status

    with app.app_context():
        assert setting(db.session(), "number", 0) == number


def test_what_was_saved_already_is_not_saved_again(app, route):
    fails = failing_with("40P01", 1)

    def work(session):
        saves("first")(session)
        return fails(session)

    route("/save", work)

    assert app.test_client().get("/save").status_code == 503
    with app.app_context():
        assert [setting(db.session(), it, 0) for it in ("first", "number")] == [1, 0]


def test_other_errors_of_the_database_are_not_tried_again(app, route):
    route("/save", failing_with("22012", 1))

    answers = [app.test_client().get("/save").status_code for _ in range(2)]

    assert answers == [500, 200]  # the second is another request: nothing fails any more


def storing_twice(tries):
    """Store a row whose name another stored first, so many times; then see that it is there."""
    seen = []

    def work(session):
        seen.append(True)
        if len(seen) <= tries:
            with write(session):
                session.add(SettingRow(name="theirs", value=1))
                session.flush()
                session.expunge_all()
                session.add(SettingRow(name="theirs", value=2))
        return "seen"

    return work


@pytest.mark.parametrize(("tries", "status"), [(1, 200), (2, 409)])
def test_what_somebody_else_stored_meanwhile_is_seen_at_the_second_look(app, route, tries, status):
    route("/save", storing_twice(tries))

    answer = app.test_client().get("/save")

    assert answer.status_code == status
    with app.app_context():
        assert setting(db.session(), "theirs", None) is None


def test_a_real_deadlock_is_got_over(app, route, other):
    """Another program locks two rows in the other order; the database ends one of the two."""
    with app.app_context(), write(db.session()) as session:
        put_setting(session, "a", 0)
        put_setting(session, "b", 0)
    session_has_a, other_has_b = threading.Event(), threading.Event()

    def outside():
        with other.connect() as connection, connection.begin():
            connection.exec_driver_sql("SET LOCAL deadlock_timeout = '10s'")
            connection.exec_driver_sql("SELECT 1 FROM setting WHERE name = 'b' FOR UPDATE")
            other_has_b.set()
            session_has_a.wait(10)
            connection.exec_driver_sql("SELECT 1 FROM setting WHERE name = 'a' FOR UPDATE")

    def work(session):
        with write(session):
            session.execute(text("SET LOCAL deadlock_timeout = '50ms'"))
            session.execute(text("SELECT 1 FROM setting WHERE name = 'a' FOR UPDATE"))
            session_has_a.set()
            session.execute(text("SELECT 1 FROM setting WHERE name = 'b' FOR UPDATE"))
        return "saved"

    route("/save", work)
    thread = threading.Thread(target=outside)
    thread.start()
    other_has_b.wait(10)

    answer = app.test_client().get("/save")
    thread.join()

    assert (answer.status_code, answer.data) == (200, b"saved")
