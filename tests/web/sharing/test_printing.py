"""Documents, forms and readiness on screen, with the real renderer."""

import datetime as dt
import io

import pypdfium2
import pytest

from tests.browsing import make_member, saying, text_of
from tests.services.publishing.test_editions import SECRETS, a_trip
from tripplanner.domain.access import SYSTEM
from tripplanner.services.consent import forms
from tripplanner.services.lifecycle.importing import add
from tripplanner.store.database.base import db
from tripplanner.store.database.engine import write
from tripplanner.store.loading import load, row_of
from tripplanner.web.http.server_state import server_of

# Paper does not depend on the kind of database, and printing takes seconds.
pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


@pytest.fixture
def trip_id(app):
    with app.app_context(), write(db.session()) as session:
        return add(session, a_trip(), SYSTEM).trip_id


def words_of(pdf):
    document = pypdfium2.PdfDocument(io.BytesIO(pdf))
    try:
        return "".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()


def finish(app, browser, answer):
    """Let the job runner finish, then return the job's page."""
    assert answer.status_code == 303
    server_of(app).job_runner.finish()
    return browser.get(answer.location)


def test_a_document_is_printed_in_the_background_and_shown_before(app, signed_in, trip_id):
    browser = signed_in("administrator")

    answer = browser.send(f"/trips/{trip_id}/documents", {"paper": "roster", "language": "zh"})
    page = finish(app, browser, answer)

    assert "打开并打印" in text_of(page)
    assert SECRETS[0] in words_of(browser.get(f"{answer.location}/file").data)
    assert browser.get(f"{answer.location}/page-1.png").data[:4] == b"\x89PNG"


@pytest.mark.parametrize("paper", ["", "passport", "../secret.key"])
def test_what_is_no_document_is_not_printed(signed_in, trip_id, paper):
    answer = signed_in("administrator").send(f"/trips/{trip_id}/documents", {"paper": paper})

    assert answer.location == f"/trips/{trip_id}/documents"


def test_forms_of_all_pupils_are_printed_with_a_token_each(app, signed_in, trip_id):
    browser = signed_in("administrator")

    answer = browser.send(f"/trips/{trip_id}/forms", {"which": "all"})
    finish(app, browser, answer)

    with app.app_context():
        (form,) = forms.printed(db.session(), load(db.session(), trip_id)).values()
        token = form.token
    document = pypdfium2.PdfDocument(browser.get(f"{answer.location}/file").data)
    assert len(document) == 2
    assert token[:4] in words_of(browser.get(f"{answer.location}/file").data)
    document.close()


def issued(app, trip_id):
    with app.app_context(), write(db.session()) as session:
        trip = load(session, trip_id)
        return {form.token for form in forms.issue(session, trip, trip.pupils)}


def test_a_form_printed_again_keeps_its_token(app, trip_id):
    assert issued(app, trip_id) == issued(app, trip_id)


def test_nothing_missing_is_said_plainly(app, signed_in, trip_id):
    browser = signed_in("administrator")
    issued(app, trip_id)

    page = finish(app, browser, browser.send(f"/trips/{trip_id}/forms", {"which": "missing"}))

    assert saying(page, "每名学生都已有") == ["没能打印。 每名学生都已有同意书。"]


def test_a_viewer_of_a_trip_gets_no_confidential_paper(app, signed_in, trip_id):
    browser = signed_in("viewer")
    make_member(app, trip_id, browser.actor, "viewer")

    answers = [
        browser.send(f"/trips/{trip_id}/documents", {"paper": "roster"}),
        browser.get(f"/trips/{trip_id}/forms"),
    ]

    assert [answer.status_code for answer in answers] == [403, 403]


def test_readiness_names_what_is_left_and_where_it_is_mended(signed_in, trip_id):
    answer = signed_in("administrator").get(f"/trips/{trip_id}")

    assert saying(answer, "还差 1 份") == ["还差 1 份"]
    assert f'href="/trips/{trip_id}/forms"' in answer.get_data(as_text=True)


def test_filing_is_ticked_by_hand_and_taken_back(signed_in, trip_id):
    browser = signed_in("administrator")

    browser.send(f"/trips/{trip_id}/filing", {"done": "1"})
    filed = text_of(browser.get(f"/trips/{trip_id}"))
    browser.send(f"/trips/{trip_id}/filing", {"done": ""})
    open_again = text_of(browser.get(f"/trips/{trip_id}"))

    assert ("改为未备案" in filed, "改为未备案" in open_again) == (True, False)


def test_handbooks_are_printed_with_name_and_plan_and_no_other_data(app, signed_in, trip_id):
    browser = signed_in("administrator")

    order = {"paper": "handbook", "language": "zh", "each": "pupil", "shape": "booklet"}
    answer = browser.send(f"/trips/{trip_id}/documents", order)
    page = finish(app, browser, answer)

    assert "研学手册" in text_of(page)
    words = words_of(browser.get(f"{answer.location}/file").data)
    with app.app_context():
        (child,) = load(db.session(), trip_id).pupils
    assert child.name in words
    assert [secret for secret in SECRETS if secret in words and secret != child.name] == []


def test_a_handbook_for_copying_names_no_pupil(app, signed_in, trip_id):
    browser = signed_in("administrator")

    order = {"paper": "handbook", "language": "zh", "each": "group", "shape": "pages"}
    answer = browser.send(f"/trips/{trip_id}/documents", order)
    finish(app, browser, answer)

    words = words_of(browser.get(f"{answer.location}/file").data)
    assert "研学手册" in words
    assert [secret for secret in SECRETS if secret in words] == []


def test_day_cards_come_once_for_each_group_or_for_each_pupil(app, signed_in, trip_id):
    browser = signed_in("administrator")
    cards = {}
    for each in ("group", "pupil"):
        order = {"paper": "cards", "language": "zh", "each": each, "copies": "3"}
        answer = browser.send(f"/trips/{trip_id}/documents", order)
        finish(app, browser, answer)
        cards[each] = words_of(browser.get(f"{answer.location}/file").data).count("不联网")

    # Three copies for each of two days and two groups; only one group has a pupil.
    assert cards == {"group": 12, "pupil": 6}


def test_a_handbook_for_an_unknown_kind_of_reader_is_not_printed(signed_in, trip_id):
    order = {"paper": "handbook", "each": "parrot"}

    answer = signed_in("administrator").send(f"/trips/{trip_id}/documents", order)

    assert answer.location == f"/trips/{trip_id}/documents"


def printed_pages(app, browser, trip_id, fields):
    answer = browser.send(f"/trips/{trip_id}/forms", fields)
    finish(app, browser, answer)
    document = pypdfium2.PdfDocument(browser.get(f"{answer.location}/file").data)
    try:
        return len(document)
    finally:
        document.close()


def test_blank_forms_and_piles_of_one_side_are_ordered_on_the_forms_page(app, signed_in, trip_id):
    browser = signed_in("administrator")

    blank = printed_pages(app, browser, trip_id, {"which": "blank", "blank": "2"})
    pile = printed_pages(app, browser, trip_id, {"which": "all", "sides": "2"})

    assert (blank, pile) == (4, 1)
    with app.app_context():
        trip = load(db.session(), trip_id)
        assert forms.printed_count(db.session(), trip) == len(trip.pupils)


def test_exactly_those_whose_form_no_longer_holds_are_printed_anew(app, signed_in, trip_id):
    browser = signed_in("administrator")
    with app.app_context(), write(db.session()) as session:
        trip = load(session, trip_id)
        forms.issue(session, trip, trip.pupils)
        row_of(session, trip_id).ends += dt.timedelta(1)
    page = text_of(browser.get(f"/trips/{trip_id}/forms"))

    pages = printed_pages(app, browser, trip_id, {"which": "anew"})

    assert "活动日期：原为" in page
    assert "为涉及的 1 名学生重新打印" in page
    assert pages == 2
    assert "为涉及的" not in text_of(browser.get(f"/trips/{trip_id}/forms"))
