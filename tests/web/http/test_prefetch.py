"""What a page's first button gives is made ready when the page is opened."""

import threading

import pytest

from tests.services.publishing.test_editions import a_trip
from tripplanner.documents.rendering.process_pool import pool
from tripplanner.documents.stamping.stamp import forget_templates
from tripplanner.domain.access import SYSTEM
from tripplanner.errors import NotPrinted
from tripplanner.services.lifecycle.importing import add
from tripplanner.store.database.base import db
from tripplanner.store.database.engine import write
from tripplanner.store.database.instance import instance_of
from tripplanner.web.http.prefetch import Prefetcher
from tripplanner.web.http.server_state import server_of

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


@pytest.fixture
def trip_id(app):
    with app.app_context(), write(db.session()) as session:
        return add(session, a_trip(), SYSTEM).trip_id


def test_opening_the_forms_lays_them_out_and_printing_finds_them(
    app, signed_in, trip_id, tmp_path, monkeypatch
):
    ready, browser = Prefetcher(instance_of(app).engine), signed_in("administrator")
    server_of(app).prefetcher = ready
    forget_templates()
    assert browser.get(f"/trips/{trip_id}/forms").status_code == 200
    ready.finish()
    (tmp_path / "weasyprint.py").write_text("raise OSError('laid out again')")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    pool.close()

    answer = browser.send(f"/trips/{trip_id}/forms", {"which": "all"})
    server_of(app).job_runner.finish()

    assert browser.get(f"{answer.location}/file").data[:5] == b"%PDF-"
    pool.close()


def test_without_a_server_nothing_is_done_ahead(app, signed_in, trip_id):
    forget_templates()

    signed_in("administrator").get(f"/trips/{trip_id}/forms")

    instance = instance_of(app).settings.instance
    assert not (instance / "layouts").exists()
    assert [it.name for it in threading.enumerate() if it.name == "ahead"] == []


def test_the_same_is_done_once_and_of_many_wishes_the_newest(app):
    ready, done, begun, go = (
        Prefetcher(instance_of(app).engine),
        [],
        threading.Event(),
        threading.Event(),
    )

    def first(_session):
        begun.set()
        go.wait(10)
        done.append("first")

    assert ready.enqueue("one", first)
    assert not ready.enqueue("one", first)
    assert begun.wait(10)
    for name in ("two", "three", "four"):
        assert ready.enqueue(name, lambda _session, name=name: done.append(name))
    go.set()
    ready.finish()

    assert done == ["first", "four"]


def test_what_goes_wrong_is_kept_for_who_really_asks(app, caplog):
    ready, done = Prefetcher(instance_of(app).engine), []

    def refused(_session):
        raise NotPrinted("The facts of this trip do not fit on one side.")

    def broken(_session):
        raise ZeroDivisionError

    for number, work in enumerate((refused, broken, lambda _session: done.append("after"))):
        ready.enqueue(str(number), work)
        ready.finish()

    assert done == ["after"]
    assert [record.levelname for record in caplog.records] == ["ERROR"]
