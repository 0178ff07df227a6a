"""Forms come back on screen: brought, read, looked at, cleared."""

import io
from contextlib import contextmanager

import pytest

from tests.browsing import make_member, refusal, saying, text_of
from tests.scanning.paper import a_scan, blank, keep_printed, the_trip
from tests.scanning.paper import as_pdf as _as_pdf
from tripplanner.domain.access import SYSTEM
from tripplanner.services.lifecycle.importing import add
from tripplanner.services.scanning import review
from tripplanner.store.database.base import db
from tripplanner.store.database.engine import write
from tripplanner.store.loading import load
from tripplanner.web.http.server_state import server_of

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


@pytest.fixture
def trip_id(app):
    with app.app_context(), write(db.session()) as session:
        found = add(session, the_trip(), SYSTEM).trip_id
        keep_printed(session, load(session, found))
        return found


def as_pdf(scans):
    """A pile small enough for the test client to keep in memory."""
    return _as_pdf(scans, quality=35)


def bring(app, browser, trip_id, *contents):
    """Drop files, let them be read, return the address of the pile."""
    files = [(io.BytesIO(content), f"pile{n}.pdf") for n, content in enumerate(contents)]
    answer = browser.send(
        f"/trips/{trip_id}/forms/scans", {"file": files}, content_type="multipart/form-data"
    )
    assert answer.status_code == 303
    server_of(app).job_runner.finish()
    return answer.location


@contextmanager
def waiting(app, trip_id):
    with app.app_context():
        yield review.doubts(db.session(), trip_id)


def test_a_pile_falls_into_three_heaps(app, signed_in, trip_id):
    browser = signed_in("administrator")
    doubtful = a_scan(1, seed=12, unclear=1.0)[0]
    pile = as_pdf([a_scan(0, severity=1, seed=4)[0], doubtful, blank()])

    address = bring(app, browser, trip_id, b"%PDF-1.4 broken", pile)

    page = text_of(browser.get(address))
    assert "已归档 · 1 页" in page
    assert "待核对 · 1 页" in page
    assert "不属于本次活动 · 1 页" in page
    assert "这个 PDF 已损坏" in page
    progress = browser.get(address, headers={"Accept": "application/json"}).get_json()
    assert (progress["done"], progress["total"], progress["finished"]) == (3, 3, True)


def test_doubts_are_decided_one_by_one_and_undone(app, signed_in, trip_id):
    browser = signed_in("administrator")
    bring(app, browser, trip_id, as_pdf([a_scan(1, seed=12, unclear=1.0)[0]]))
    here = f"/trips/{trip_id}/forms/review"
    with waiting(app, trip_id) as doubts:
        first, total = doubts[0], len(doubts)
    assert f"还有 {total} 处待核对" in text_of(browser.get(here))

    fields = {"page": first.page.id, "field": first.field, "value": "yes"}
    decided = browser.send(here, fields)
    with waiting(app, trip_id) as doubts:
        assert len(doubts) == total - 1
    browser.send(here, {"value": "undo", "last": f"{first.page.id}:{first.field}"})
    with waiting(app, trip_id) as doubts:
        assert len(doubts) == total
    assert f"last={first.page.id}" in decided.location


def test_crops_are_cut_from_the_sheet(app, signed_in, trip_id):
    browser = signed_in("administrator")
    bring(app, browser, trip_id, as_pdf([a_scan(1, seed=12, unclear=1.0)[0]]))
    with waiting(app, trip_id) as doubts:
        page_id = doubts[0].page.id
    start = f"/trips/{trip_id}/forms/review/pages/{page_id}.jpg"

    sizes = {
        name: len(browser.get(f"{start}?field={name}").data)
        for name in ("take_part", "signature", "name", "")
    }

    assert all(0 < sizes[name] < sizes[""] for name in ("take_part", "signature", "name"))
    assert browser.get(f"{start}?field=passport").status_code == 404


def test_a_page_of_another_trip_cannot_be_seen(app, signed_in, trip_id):
    browser = signed_in("administrator")
    bring(app, browser, trip_id, as_pdf([a_scan(1, seed=12, unclear=1.0)[0]]))
    with waiting(app, trip_id) as doubts:
        page_id = doubts[0].page.id
    with app.app_context(), write(db.session()) as session:
        from tests.factories import trip

        other = add(session, trip(), SYSTEM).trip_id

    assert refusal(browser.get(f"/trips/{other}/forms/review/pages/{page_id}.jpg")) == (
        404,
        "没有这一页。",
    )


def test_a_viewer_sees_neither_forms_nor_pictures(app, signed_in, trip_id):
    bring(app, signed_in("administrator"), trip_id, as_pdf([a_scan(1, seed=12, unclear=1.0)[0]]))
    with waiting(app, trip_id) as doubts:
        page_id = doubts[0].page.id
    browser = signed_in("viewer")
    make_member(app, trip_id, browser.actor, "viewer")
    start = f"/trips/{trip_id}/forms"

    answers = [
        browser.get(f"{start}/review"),
        browser.get(f"{start}/review/pages/{page_id}.jpg"),
        browser.get(f"{start}/chase"),
        browser.get(f"{start}/pupils/p01"),
    ]

    assert [answer.status_code for answer in answers] == [403] * 4


def test_a_call_and_a_withdrawal_are_recorded_from_the_pupils_page(app, signed_in, trip_id):
    browser = signed_in("administrator")
    key = the_trip().pupils[0].key
    here = f"/trips/{trip_id}/forms/pupils/{key}"
    day = the_trip().starts.isoformat()

    refused = browser.send(
        f"{here}/phone",
        {"called_on": day, "called_at": "09:30", "teacher": "王老师", "witness": "王老师"},
    )
    browser.send(
        f"{here}/phone",
        {"called_on": day, "called_at": "09:30", "teacher": "王老师", "witness": "李老师"},
    )
    called = text_of(browser.get(here))
    browser.send(f"{here}/withdraw", {"on": day})
    withdrawn = text_of(browser.get(here))

    assert refused.status_code == 422
    assert "见证人不能是打电话的老师本人" in text_of(refused)
    assert "可以放行" in called
    assert "见证人 李老师" in called
    assert "已撤回同意" in withdrawn


def test_notes_to_chase_name_each_pupil_without_a_form(signed_in, trip_id):
    page = text_of(signed_in("administrator").get(f"/trips/{trip_id}/forms/chase"))

    assert [pupil.name for pupil in the_trip().pupils if pupil.name not in page] == []
    assert page.count("同意书未交回") == len(the_trip().pupils)


def test_nothing_chosen_is_said_plainly(signed_in, trip_id):
    browser = signed_in("administrator")

    answer = browser.send(f"/trips/{trip_id}/forms/scans", {}, follow_redirects=True)

    assert saying(answer, "请至少选择") == ["请至少选择一个文件。"]
