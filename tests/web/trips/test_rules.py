"""Rules on screen: the school's by an administrator, a trip's by its leader."""

import pytest

from tests.browsing import make_member, refusal, text_of
from tests.factories import trip
from tripplanner.domain.access import SYSTEM
from tripplanner.services.lifecycle import importing
from tripplanner.services.plan import rules
from tripplanner.store.database.base import db
from tripplanner.store.database.engine import write

only_sqlite = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
TYPED = {
    "pupils_per_adult": "15",
    "source": "教育局通知",
    "verified_on": "2026-11-01",
    "version": "0",
}


@pytest.fixture
def trip_id(app):
    with app.app_context(), write(db.session()) as session:
        return importing.add(session, trip(), SYSTEM).trip_id


def ratio(app, trip_id=""):
    with app.app_context():
        return rules.rule_now(db.session(), "adults.ratio", trip_id).figures[0].value


def test_an_administrator_sets_a_figure_and_takes_it_back(app, signed_in):
    client = signed_in("administrator")

    saved = client.send("/rules/adults.ratio", TYPED)
    shown = text_of(client.get("/rules"))

    assert (saved.status_code, ratio(app)) == (303, 15)
    assert "教育局通知 · 2026年11月1日 星期日核对" in shown
    client.send("/rules/adults.ratio/reset")
    assert ratio(app) == 20


@only_sqlite
@pytest.mark.parametrize(
    ("rule", "fields"),
    [
        ("adults.ratio", {"pupils_per_adult": "0"}),
        ("adults.ratio", {"pupils_per_adult": "many"}),
        ("adults.ratio", {"off": "1"}),
        ("day.no_meal", {"window_from": "13:30", "window_to": "11:00"}),
    ],
)
def test_what_cannot_be_is_refused_at_its_field(app, signed_in, rule, fields):
    answer = signed_in("administrator").send(f"/rules/{rule}", TYPED | fields)

    assert answer.status_code == 422
    assert 'class="summary"' in answer.get_data(as_text=True)
    assert ratio(app) == 20


@only_sqlite
def test_a_clock_is_typed_as_a_time(app, signed_in):
    fields = {"window_from": "11：30", "window_to": "1400", "version": "0"}

    signed_in("administrator").send("/rules/day.no_meal", fields)

    with app.app_context():
        now = rules.rule_now(db.session(), "day.no_meal")
    assert [it.value for it in now.figures] == [690, 840]


@only_sqlite
def test_a_stale_setting_shows_both(app, signed_in):
    client = signed_in("administrator")
    client.send("/rules/adults.ratio", TYPED)

    answer = client.send("/rules/adults.ratio", TYPED | {"pupils_per_adult": "12"})

    assert answer.status_code == 409
    assert ratio(app) == 15


@only_sqlite
def test_a_teacher_reads_the_schools_rules_and_the_leader_sets_the_trips(app, signed_in, trip_id):
    client = signed_in("teacher")
    make_member(app, trip_id, client.actor, "leader")

    assert client.get("/rules").status_code == 200
    assert client.send("/rules/adults.ratio", TYPED).status_code == 403
    version = {"version": "1"}
    answer = client.send(f"/trips/{trip_id}/rules/adults.ratio", TYPED | version)

    assert answer.status_code == 303
    assert (ratio(app), ratio(app, trip_id)) == (20, 15)


@only_sqlite
def test_an_editor_does_not_switch_a_trips_rules_off(app, signed_in, trip_id):
    client = signed_in("teacher")
    make_member(app, trip_id, client.actor, "editor")

    assert client.get(f"/trips/{trip_id}/rules").status_code == 200
    assert refusal(client.get(f"/trips/{trip_id}/rules/adults.ratio")) == (
        403,
        "只有本次活动的负责人可以这样做。",
    )


@only_sqlite
def test_there_is_no_page_for_a_rule_nobody_knows(signed_in):
    assert refusal(signed_in("administrator").get("/rules/no.such")) == (
        404,
        "没有 no.such 这条规则。",
    )
