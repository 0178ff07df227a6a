"""Fixes on screen: asked for by the panel, taken by a token, all at once, and by whom."""

import datetime as dt
import re

import pytest

from tests.browsing import make_member, text_of
from tests.factories import adult, group, place, pupil, stop
from tests.factories import trip as make_trip
from tripplanner.domain.access import SYSTEM
from tripplanner.domain.trip import Kind
from tripplanner.services.lifecycle import importing
from tripplanner.store import loading
from tripplanner.store.database.base import db
from tripplanner.store.database.engine import write

#: Far ahead on any day: nothing is moved to days that are over.
FIRST = dt.date(2099, 12, 1)
NEXT = FIRST + dt.timedelta(days=1)


@pytest.fixture
def trip_id(app):
    made = make_trip(
        starts=FIRST,
        groups=(group(key="a"),),
        pupils=(pupil("a"),),
        adults=(adult(key="t1", groups=("a",)),),
        places=(place(key="museum", closed_dates=(FIRST,)),),
        stops=(
            stop("10:30", "11:30", key="two", place="museum", day=FIRST),
            stop("12:00", "13:00", key="lunch", kind=Kind.MEAL, day=FIRST),
        ),
    )
    with app.app_context(), write(db.session()) as session:
        return importing.add(session, made, SYSTEM).trip_id


@pytest.fixture
def editor(app, signed_in, trip_id):
    client = signed_in("teacher")
    make_member(app, trip_id, client.actor, "editor")
    return client


@pytest.fixture
def day_of(app, trip_id):
    def look(key):
        with app.app_context():
            stops = loading.load(db.session(), trip_id).stops
            return next(it.date for it in stops if it.key == key)

    return look


def tokens(page):
    return re.findall(r'name="fix" value="([0-9a-f]+)"', page)


def test_the_panel_asks_for_its_fixes_when_it_stands(editor, trip_id):
    page = editor.get(f"/trips/{trip_id}/plan/{FIRST}?stop=two").get_data(as_text=True)
    address = re.search(r'data-load="([^"]+)"', page)[1].replace("&amp;", "&")

    assert tokens(page) == []
    assert address == f"/trips/{trip_id}/plan/fixes?stop=two"
    assert len(tokens(editor.get(address).get_data(as_text=True))) >= 1


def test_without_a_script_a_link_shows_the_fixes(editor, trip_id):
    page = editor.get(f"/trips/{trip_id}/plan/{FIRST}?stop=two&fixes=1").get_data(as_text=True)

    assert "data-load" not in page
    assert len(tokens(page)) >= 1


def test_a_fix_is_taken_by_its_token_once(editor, trip_id, day_of):
    shown = editor.get(f"/trips/{trip_id}/plan/fixes?stop=two").get_data(as_text=True)
    fields = {"stop": "two", "fix": tokens(shown)[0], "shown": FIRST.isoformat()}

    assert editor.send(f"/trips/{trip_id}/plan/fix", fields).status_code == 303
    assert day_of("two") == NEXT
    assert editor.send(f"/trips/{trip_id}/plan/fix", fields).status_code == 400


def test_all_fixes_are_shown_with_before_and_after_then_taken(editor, trip_id, day_of):
    answer = editor.get(f"/trips/{trip_id}/plan/fix-all")
    page = answer.get_data(as_text=True)

    assert "必须解决 1 0" in text_of(answer)
    assert day_of("two") == FIRST
    taken = editor.send(f"/trips/{trip_id}/plan/fix-all", {"fix": tokens(page)[0]})
    assert (taken.status_code, day_of("two")) == (303, NEXT)
    assert "没有冲突" in text_of(editor.get(f"/trips/{trip_id}/plan/fix-all"))


@pytest.mark.parametrize("path", ["plan/fixes?stop=two", "plan/fix-all"])
def test_who_may_only_look_is_not_offered_any(app, signed_in, trip_id, path):
    viewer = signed_in("teacher")
    make_member(app, trip_id, viewer.actor, "viewer")

    assert viewer.get(f"/trips/{trip_id}/{path}").status_code == 403
    page = viewer.get(f"/trips/{trip_id}/plan/{FIRST}?stop=two").get_data(as_text=True)
    assert "fix-all" not in page
    assert "data-load" not in page
