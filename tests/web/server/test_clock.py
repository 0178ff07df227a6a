"""A clock in doubt is said on screen, confirmed by an administrator alone; deletions are announced."""

import datetime as dt

import pytest

from tests import factories as make
from tests.browsing import make_member, sign_in, text_of
from tripplanner.domain.access import SYSTEM
from tripplanner.services.lifecycle import importing
from tripplanner.services.server.clock import Clock
from tripplanner.store.database.base import db, utc_now
from tripplanner.store.database.engine import write
from tripplanner.store.database.instance import instance_of
from tripplanner.store.loading import load

DAY = dt.timedelta(days=1)


@pytest.fixture
def trip_id(app):
    """A trip whose people go in three days."""
    with app.app_context(), write(db.session()) as session:
        made = make.trip(delete_on=utc_now().date() + 3 * DAY, pupils=(make.pupil(),))
        return importing.add(session, made, SYSTEM).trip_id


@pytest.fixture
def doubted(app, trip_id):
    """The server's clock was seen a year ahead of now, and has gone back."""
    with app.app_context():
        clock = Clock(db.engine, instance_of(app).settings)
        clock.look(utc_now())
        clock.confirm(utc_now() + 400 * DAY)
        assert clock.look(utc_now()).doubt is not None
    return clock


def test_everybody_is_told_and_an_administrator_confirms(app, signed_in, doubted):
    today = utc_now().astimezone(dt.timezone(dt.timedelta(hours=8))).date().isoformat()
    teacher = signed_in("teacher")
    office = signed_in("administrator")
    assert "请告诉管理员" in text_of(teacher.get("/trips"))
    assert "日期正确" in text_of(office.get("/trips"))
    assert "不可信" in text_of(office.get("/system"))

    assert teacher.send("/system/clock/confirm", {"today": today}).status_code == 403
    office.send("/system/clock/confirm", {"today": "2020-01-01"})
    assert doubted.doubt() is not None
    assert office.send("/system/purge").status_code == 503
    office.send("/system/clock/confirm", {"today": today})

    assert doubted.doubt() is None
    assert "这台电脑的日期对吗" not in text_of(office.get("/trips"))


def test_a_coming_deletion_is_announced_to_who_sees_the_trip_and_postponed_by_its_editors(
    app, signed_in, trip_id
):
    editor, stranger = signed_in("teacher"), sign_in(app.test_client(), "teacher", "li")
    make_member(app, trip_id, editor.actor, "editor")
    assert "的个人信息将于" in text_of(editor.get("/trips"))
    assert "的个人信息将于" not in text_of(stranger.get("/trips"))
    assert stranger.send(f"/trips/{trip_id}/deletion/postpone").status_code == 404

    assert editor.send(f"/trips/{trip_id}/deletion/postpone").status_code == 303

    assert "的个人信息将于" not in text_of(editor.get("/trips"))
    with app.app_context():
        assert load(db.session(), trip_id).delete_on == utc_now().date() + 33 * DAY
