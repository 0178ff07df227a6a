"""The rotation on screen: seen, pinned, set up, decided, printed."""

import json
import re
from dataclasses import replace
from datetime import date

import pytest

from tests.browsing import make_member, saying, sign_in, text_of
from tripplanner.domain.access import SYSTEM
from tripplanner.domain.rotation.model import Cause
from tripplanner.domain.trip import Kind
from tripplanner.exchange.trip_file.demonstration import demonstration
from tripplanner.services.lifecycle.importing import add
from tripplanner.services.rotation import headsets
from tripplanner.services.rotation import schedule as rotation_schedule
from tripplanner.services.rotation.headsets import Readiness
from tripplanner.store.database.base import db
from tripplanner.store.database.engine import write
from tripplanner.store.loading import load
from tripplanner.web.http.server_state import server_of

TODAY = date(2026, 11, 23)
pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


def store(app, change=lambda trip: trip):
    with app.app_context(), write(db.session()) as session:
        return add(session, change(demonstration(TODAY)), SYSTEM).trip_id


def member(app, trip_id, membership="leader"):
    client = sign_in(app.test_client(), "teacher", membership)
    make_member(app, trip_id, client.actor, membership)
    return client


@pytest.fixture
def trip_id(app):
    return store(app)


def planned(app, trip_id):
    with app.app_context():
        return rotation_schedule.planned(db.session(), load(db.session(), trip_id), "d2_vr")


def english(client, address):
    return text_of(client.get(address, headers={"Accept-Language": "en"}))


def test_the_page_says_how_long_and_why_it_is_no_shorter(app, trip_id):
    client = member(app, trip_id)

    page = client.get(f"/trips/{trip_id}/vr?minutes=60", headers={"Accept-Language": "en"})

    assert saying(page, "10 rounds") == [
        "10 rounds, 110 minutes: 09:45–11:30",
        "10 rounds: 20 pupils × 3 turns on 6 headsets leave no less.",
        "10 rounds, 90 minutes (-20)",
    ]
    assert saying(page, "to spare") == ["25 minutes to spare"]
    assert saying(page, "One more headset") == ["One more headset (7)"]
    assert saying(page, "60 minutes") == ["60 minutes hold 5 rounds."]
    assert saying(client.get(f"/trips/{trip_id}/vr"), "不可能更少") == [
        "10轮：20名学生 × 每人3轮，用6台头显，不可能更少。"
    ]


def test_a_pinned_turn_stays_there(app, trip_id):
    client = member(app, trip_id)

    client.send(f"/trips/{trip_id}/vr/d2_vr/pin", {"pupil": "p01", "round": "5", "headset": "2"})

    made = planned(app, trip_id)
    assert ("p01", 5, 2) in {(it.pupil, it.round, it.headset) for it in made.rotation.turns}
    client.send(f"/trips/{trip_id}/vr/d2_vr/again", {})
    made = planned(app, trip_id)
    assert ("p01", 5, 2) in {(it.pupil, it.round, it.headset) for it in made.rotation.turns}
    client.send(f"/trips/{trip_id}/vr/d2_vr/unpin", {"pupil": "p01", "round": "5"})
    assert planned(app, trip_id).arrangement.pins == ()


def test_a_script_hears_what_a_pin_costs(app, trip_id):
    client = member(app, trip_id)
    headers = {"Accept": "application/json", "Accept-Language": "en"}

    answer = client.send(
        f"/trips/{trip_id}/vr/d2_vr/pin",
        {"pupil": "p01", "round": "12", "headset": "1"},
        headers=headers,
    )

    assert answer.get_json() == {"text": "Kept. The pinned turns cost 2 rounds.", "cost": 2}


def test_a_locked_round_is_kept(app, trip_id):
    client = member(app, trip_id)
    before = [it for it in planned(app, trip_id).rotation.turns if it.round == 2]

    client.send(f"/trips/{trip_id}/vr/d2_vr/lock", {"round": "2", "on": "1"})
    client.send(f"/trips/{trip_id}/vr/d2_vr/again", {})

    assert [it for it in planned(app, trip_id).rotation.turns if it.round == 2] == before
    client.send(f"/trips/{trip_id}/vr/d2_vr/lock", {"round": "2", "on": "0"})
    assert planned(app, trip_id).arrangement.locked == ()


def test_pupils_are_kept_apart_and_no_longer(app, trip_id):
    client = member(app, trip_id)
    pair = {"one": "p01", "other": "p02", "kind": "apart"}

    client.send(f"/trips/{trip_id}/vr/d2_vr/pair", pair)
    assert planned(app, trip_id).visit.apart == (("p01", "p02"),)
    client.send(f"/trips/{trip_id}/vr/d2_vr/pair", pair | {"remove": "1"})
    assert planned(app, trip_id).visit.apart == ()
    assert (
        client.send(f"/trips/{trip_id}/vr/d2_vr/pair", pair | {"other": "p01"}).status_code == 400
    )


def test_a_decision_names_who_took_it(app, trip_id):
    client = member(app, trip_id)
    decision = {"pupil": "p01", "rule": "vr.min_age"}

    client.send(f"/trips/{trip_id}/vr/d2_vr/decision", decision | {"remove": "1"})
    assert [it.pupil for it in planned(app, trip_id).posed.observers] == ["p01"]
    assert "10 years old on the day" in english(client, f"/trips/{trip_id}/vr") or (
        "11 years old on the day" in english(client, f"/trips/{trip_id}/vr")
    )
    assert client.send(f"/trips/{trip_id}/vr/d2_vr/decision", decision).status_code == 400

    client.send(f"/trips/{trip_id}/vr/d2_vr/decision", decision | {"reason": "监护人签字"})

    made = planned(app, trip_id)
    assert made.posed.observers == ()
    assert [(it.by, it.reason) for it in made.visit.overrides if it.pupil == "p01"] == [
        (client.actor.name, "监护人签字")
    ]


def test_an_editor_does_not_decide_and_a_viewer_does_not_change(app, trip_id):
    editor, viewer = member(app, trip_id, "editor"), member(app, trip_id, "viewer")
    fields = {"pupil": "p01", "rule": "vr.min_age", "remove": "1"}

    assert editor.send(f"/trips/{trip_id}/vr/d2_vr/decision", fields).status_code == 403
    assert viewer.send(f"/trips/{trip_id}/vr/d2_vr/again", {}).status_code == 403
    page = viewer.get(f"/trips/{trip_id}/vr").get_data(as_text=True)
    assert 'method="post"' not in page.split('id="main"')[1].split("</main>")[0]


def setup_fields(**fields):
    return {
        "version": "1",
        "headsets": ["pico"],
        "usable": "5",
        "intro": "5",
        "turn": "4",
        "cleaning": "3",
        "experience.0": "观察宇宙",
        "experience.0.key": "universe",
        "experience.1": "海底世界",
        "station.0": "手工台",
        "station.0.places": "20",
        **fields,
    }


def test_the_setup_is_kept_with_its_stations(app, trip_id):
    client = member(app, trip_id)

    client.send(f"/trips/{trip_id}/vr/d2_vr/setup", setup_fields(sticky="1"))

    made = planned(app, trip_id)
    assert (made.visit.usable, made.visit.turn_minutes, made.visit.cleaning_minutes) == (5, 4, 3)
    assert [(it.key, it.title.zh, it.title.en) for it in made.visit.experiences] == [
        ("universe", "观察宇宙", "Observe the universe"),
        ("e1", "海底世界", ""),
    ]
    assert (made.arrangement.sticky, [it.name.zh for it in made.arrangement.stations]) == (
        True,
        ["手工台"],
    )
    assert len(made.visit.overrides) == 20
    assert "手工台" in text_of(client.get(f"/trips/{trip_id}/vr"))


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"headsets": []}, "请至少勾选一个型号"),
        ({"turn": "0"}, "1到240"),
        ({"experience.0": "", "experience.1": ""}, "请至少填写一个体验项目"),
        ({"version": "0"}, "别人刚刚保存过"),
        ({"experience.0.copies": "0"}, "1到500"),
    ],
)
def test_a_setup_that_cannot_be_changes_nothing(app, trip_id, fields, message):
    client = member(app, trip_id)

    answer = client.send(f"/trips/{trip_id}/vr/d2_vr/setup", setup_fields(**fields))

    assert answer.status_code == 422
    assert message in text_of(answer).replace(" ", "")
    assert planned(app, trip_id).visit.turn_minutes == 6


def test_an_experience_may_run_on_few_headsets_at_once(app, trip_id):
    client = member(app, trip_id)

    client.send(f"/trips/{trip_id}/vr/d2_vr/setup", setup_fields(**{"experience.1.copies": "2"}))

    made = planned(app, trip_id)
    assert made.arrangement.copies == (("e1", 2),)
    assert made.rotation.rounds == 10
    assert made.rotation.reason.cause is Cause.EXPERIENCE
    form = client.get(f"/trips/{trip_id}/vr/d2_vr/setup").get_data(as_text=True)
    assert re.search(r'name="experience.1.copies"[^>]* value="2"', form)


def test_headsets_of_the_fleet_join_the_trip(app, trip_id):
    other = store(
        app,
        lambda it: replace(
            it, key="two", headsets=(replace(it.headsets[0], model="Quest 3", min_age=10),)
        ),
    )
    client = member(app, trip_id)
    with app.app_context():
        (quest,) = [it for it in load(db.session(), other).headsets if it.model == "Quest 3"]

    client.send(
        f"/trips/{trip_id}/vr/d2_vr/setup",
        setup_fields(headsets=["pico", f"fleet:{quest.id}"], usable=""),
    )

    made = planned(app, trip_id)
    assert made.posed.request.headsets == ("pico",) * 6 + ("h1",) * 6


def test_the_fleets_list_is_a_default_and_a_suggestion(app, trip_id):
    client = member(app, trip_id)
    client.send(f"/trips/{trip_id}/vr/d2_vr/setup", setup_fields(usable=""))
    with app.app_context(), write(db.session()) as session:
        trip = load(session, trip_id)
        day = next(it.date for it in trip.stops if it.key == "d2_vr")
        model = headsets.headset(session, trip.headsets[0].id)
        ready = Readiness(4, day, ("太空行走",))
        headsets.save(session, model.id, model, SYSTEM, version=model.version, ready=ready)

    message = text_of(client.get(f"/trips/{trip_id}/vr")).replace(" ", "")

    assert "头显清单登记的当天可用台数：PICO4：6台中的4台" in message
    assert len(planned(app, trip_id).posed.request.headsets) == 4
    form = client.get(f"/trips/{trip_id}/vr/d2_vr/setup").get_data(as_text=True)
    assert '<option value="太空行走"></option>' in form
    assert 'list="vr-known"' in form


def test_a_trip_without_vr_says_what_to_do(app):
    trip_id = store(
        app,
        lambda it: replace(
            it, vr=(), stops=tuple(one for one in it.stops if one.kind is not Kind.VR)
        ),
    )

    page = member(app, trip_id).get(f"/trips/{trip_id}/vr", headers={"Accept-Language": "en"})

    assert saying(page, "No VR in this plan") == ["No VR in this plan"]


def test_a_visit_without_headsets_says_why_there_is_no_rotation(app):
    trip_id = store(app, lambda it: replace(it, vr=(replace(it.vr[0], usable=0),)))

    page = member(app, trip_id).get(f"/trips/{trip_id}/vr", headers={"Accept-Language": "en"})

    assert saying(page, "No headset is usable") == [
        "“Maker VR: universe, 3D models, chemistry” (8 Dec 09:40–11:55): No headset is usable. Say how many are charged and whole.",
        "There is no rotation yet. No headset is usable. Say how many are charged and whole.",
    ]


def test_all_paper_is_one_job(app, trip_id):
    client = member(app, trip_id)

    answer = client.send(f"/trips/{trip_id}/vr/d2_vr/paper", {"language": "zh"})
    server_of(app).job_runner.finish()

    done = client.get(answer.location, headers={"Accept": "application/json"})
    assert json.loads(done.data)["finished"]
    paper = client.get(f"{answer.location}/file")
    assert paper.data.startswith(b"%PDF")


def test_a_setup_is_kept_though_everybody_is_under_age_and_they_are_listed_with_the_decision(
    app, trip_id
):
    client = member(app, trip_id, membership="leader")
    for key in [it.pupil for it in planned(app, trip_id).visit.overrides]:
        client.send(
            f"/trips/{trip_id}/vr/d2_vr/decision",
            {"pupil": key, "rule": "vr.min_age", "remove": "1"},
        )

    form = client.get(f"/trips/{trip_id}/vr/d2_vr/setup").get_data(as_text=True)
    version = re.search(r'name="version" value="(\d+)"', form)[1]
    answer = client.send(f"/trips/{trip_id}/vr/d2_vr/setup", setup_fields(version=version))

    assert answer.status_code == 303
    with app.app_context():
        [visit] = load(db.session(), trip_id).vr
    assert (visit.turn_minutes, visit.cleaning_minutes) == (4, 3)
    for end in ("?stop=d2_vr", "/d2_vr/setup"):
        shown = client.get(f"/trips/{trip_id}/vr{end}").get_data(as_text=True)
        assert shown.count("vr/d2_vr/decision") == 20
    key = visit_pupil(app, trip_id)
    kept = client.send(
        f"/trips/{trip_id}/vr/d2_vr/decision",
        {"pupil": key, "rule": "vr.min_age", "reason": "家长在场", "then": "setup"},
    )
    assert kept.location.endswith("/vr/d2_vr/setup#observers")
    assert [it.key for it in planned(app, trip_id).posed.request.participants] == [key]


def visit_pupil(app, trip_id):
    with app.app_context():
        return load(db.session(), trip_id).pupils[0].key
