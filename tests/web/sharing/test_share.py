"""Publishing and handing out links on screen."""

from dataclasses import replace

import pytest

from tests import factories as make
from tests.browsing import make_member, refusal, saying, text_of
from tests.services.publishing.test_editions import a_trip, override_all
from tripplanner.documents.qr import code
from tripplanner.domain.access import SYSTEM
from tripplanner.services.lifecycle.importing import add
from tripplanner.store.database.base import db
from tripplanner.store.database.engine import write
from tripplanner.store.editions import editions_of, shares_of


@pytest.fixture
def trip_id(app):
    with app.app_context(), write(db.session()) as session:
        return add(session, a_trip(), SYSTEM).trip_id


def editions(app, trip_id):
    with app.app_context():
        return [(it.number, it.note) for it in editions_of(db.session(), trip_id)]


def test_before_publishing_the_page_says_what_pupils_see(signed_in, trip_id):
    page = signed_in("administrator").get(f"/trips/{trip_id}/share")

    assert saying(page, "还没有发布") == [
        "还没有发布。发布之前学生什么也看不到；发布以后仍可以修改行程，再发布新的版本。"
    ]
    assert saying(page, "还没有链接") == ["还没有链接"]


def test_a_blocked_plan_is_refused_at_the_field_and_nothing_is_published(app, signed_in):
    clash = make.stop("08:30", "09:00", key="clash")
    with app.app_context(), write(db.session()) as session:
        trip = a_trip()
        trip_id = add(session, replace(trip, stops=(*trip.stops, clash)), SYSTEM).trip_id

    answer = signed_in("administrator").send(
        f"/trips/{trip_id}/share/publish", {"note": "家长会版"}
    )

    assert answer.status_code == 422
    assert "不能发布" in text_of(answer)
    assert 'value="家长会版"' in answer.get_data(as_text=True)
    assert editions(app, trip_id) == []


def test_publishing_makes_an_edition_and_its_links(app, signed_in, trip_id):
    with app.app_context():
        override_all(db.session(), trip_id)
    browser = signed_in("administrator")

    answer = browser.send(f"/trips/{trip_id}/share/publish", {"note": "家长会版"})

    assert answer.status_code == 303
    assert editions(app, trip_id) == [(1, "家长会版")]
    page = browser.get(f"/trips/{trip_id}/share").get_data(as_text=True)
    with app.app_context():
        tokens = [link.token for link in shares_of(db.session(), trip_id)]
    assert len(tokens) == 3
    assert [token for token in tokens if f"/s/{token}" not in page] == []


def test_the_picture_of_a_code_leads_where_the_page_says(app, signed_in, trip_id):
    import io

    import zxingcpp
    from PIL import Image

    with app.app_context():
        override_all(db.session(), trip_id)
    browser = signed_in("administrator")
    browser.send(f"/trips/{trip_id}/share/publish")
    with app.app_context():
        link = shares_of(db.session(), trip_id)[0]
        address, token = f"/trips/{trip_id}/share/links/{link.id}.png", link.token

    picture = Image.open(io.BytesIO(browser.get(address).data)).convert("L")

    (read,) = zxingcpp.read_barcodes(picture)
    assert read.text.endswith(f"/s/{token}")
    assert code(read.text).text == read.text


def test_an_editor_publishes_and_a_viewer_does_not(app, signed_in, trip_id):
    with app.app_context():
        override_all(db.session(), trip_id)
    teacher, viewer = signed_in("teacher"), signed_in("viewer")
    make_member(app, trip_id, teacher.actor, "editor")
    make_member(app, trip_id, viewer.actor, "viewer")

    refused = viewer.send(f"/trips/{trip_id}/share/publish")
    done = teacher.send(f"/trips/{trip_id}/share/publish")

    assert (refused.status_code, done.status_code) == (403, 303)


@pytest.mark.parametrize("what", ["renew", "revoke", "phone"])
def test_a_link_of_another_trip_is_not_found(app, signed_in, trip_id, what):
    with app.app_context():
        override_all(db.session(), trip_id)
        with write(db.session()) as session:
            other = add(session, replace(a_trip(), key="other"), SYSTEM).trip_id
    browser = signed_in("administrator")
    browser.send(f"/trips/{trip_id}/share/publish")
    with app.app_context():
        link = shares_of(db.session(), trip_id)[0].id

    assert refusal(browser.send(f"/trips/{other}/share/links/{link}/{what}")) == (
        404,
        "这个链接已失效。",
    )


def test_a_day_that_is_no_date_is_refused(signed_in, trip_id):
    answer = signed_in("administrator").send(
        f"/trips/{trip_id}/share/links", {"group": "", "day": "soon"}
    )

    assert refusal(answer) == (400, "不是日期：soon。")
