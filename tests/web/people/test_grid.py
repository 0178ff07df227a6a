"""The grid of people without a script: paste, faults in cells, save, stale rows."""

import re

import pytest

from tests import factories as make
from tests.browsing import make_member, sign_in, text_of
from tests.web.trips.test_trips import put, stored
from tripplanner.exchange.roster.grid import COLUMNS

HEAD = "姓名\t班级\t出生日期\t小组\n"


@pytest.fixture
def lin(app):
    return sign_in(app.test_client(), "teacher", "lin")


@pytest.fixture
def trip_id(app, lin):
    return put(app, make.trip(groups=(), pupils=(), adults=(), stops=()), lin.actor)


def rows(*cells, key="", version=""):
    """Return posted rows: each a dict of its cells."""
    posted = {f"c.{name}": [row.get(name, "") for row in cells] for name in COLUMNS}
    return posted | {"key": [key] * len(cells), "version": [version] * len(cells)}


def test_a_block_is_put_into_the_table_with_its_faults(lin, trip_id):
    block = f"{HEAD}松小果\t六(1)班\t2015-13-03\t观星组\n"

    answer = lin.send(f"/trips/{trip_id}/people/grid/pupils", {"act": "paste", "paste": block})

    page = answer.get_data(as_text=True)
    bad = re.findall(r'class="c-(\w+)[^"]* bad"', page)
    assert (answer.status_code, bad, page.count('value="松小果"')) == (200, ["born", "group"], 1)


def test_nothing_is_saved_while_a_row_has_a_fault_until_asked_for(app, lin, trip_id):
    address = f"/trips/{trip_id}/people/grid/pupils"
    typed = rows({"name": "松小果"}, {"name": "杏小红", "born": "2015-13-03"})

    refused = lin.send(address, {**typed, "act": "save"})
    before = [it.name for it in stored(app, trip_id).pupils]
    partly = lin.send(address, {**typed, "act": "good"})

    assert (refused.status_code, before, partly.status_code) == (422, [], 200)
    assert [it.name for it in stored(app, trip_id).pupils] == ["松小果"]
    assert partly.get_data(as_text=True).count('value="杏小红"') == 1


def test_groups_that_cells_name_are_made_if_asked_for(app, lin, trip_id):
    typed = rows({"name": "松小果", "group": "观星组"}, {"name": "杏小红", "group": "创客组"})

    lin.send(f"/trips/{trip_id}/people/grid/pupils", {**typed, "make_groups": "1"})

    trip = stored(app, trip_id)
    assert [it.name.zh for it in trip.groups] == ["观星组", "创客组"]
    assert [it.group for it in trip.pupils] == [it.key for it in trip.groups]


def test_a_row_that_somebody_saved_meanwhile_is_not_overwritten(app, lin, trip_id):
    address = f"/trips/{trip_id}/people/grid/pupils"
    lin.send(address, rows({"name": "松小果"}))
    (pupil,) = stored(app, trip_id).pupils
    lin.send(address, rows({"name": "松小果", "class": "六(1)班"}, key=pupil.key, version="1"))

    late = lin.send(
        address, rows({"name": "松小果", "class": "六(2)班"}, key=pupil.key, version="1")
    )

    assert (late.status_code, stored(app, trip_id).pupils[0].class_name) == (422, "六(1)班")
    assert "六(2)班" in re.findall(r'name="c.class" value="([^"]*)"', late.get_data(as_text=True))


def test_adults_are_saved_and_undone(app, lin, trip_id):
    typed = {
        "key": ["", ""],
        "version": ["", ""],
        "c.name": ["央金", "山老师"],
        "c.role": ["领队教师", "司机"],
        "c.phone": ["0836-5550301", ""],
        "c.groups": ["", ""],
    }

    lin.send(f"/trips/{trip_id}/people/grid/adults", typed)
    added = [(it.name, it.role.value) for it in stored(app, trip_id).adults]
    lin.send(f"/trips/{trip_id}/people/undo")

    assert added == [("央金", "lead_teacher"), ("山老师", "driver")]
    assert stored(app, trip_id).adults == ()


def test_whoever_may_only_look_gets_no_table(app, lin, trip_id):
    viewer = sign_in(app.test_client(), "teacher", "wu")
    make_member(app, trip_id, viewer.actor, "viewer")

    answer = viewer.get(f"/trips/{trip_id}/people/grid/pupils")

    assert (answer.status_code, "松小果" in text_of(answer)) == (403, False)
