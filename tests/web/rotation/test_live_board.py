"""The board: numbers for a projector, names and buttons for the staff, kept by the server."""

import sys
from datetime import date

import pytest

from tests.browsing import make_member, refusal, rows_of, saying, sign_in, text_of
from tripplanner.app import create_app
from tripplanner.domain.access import SYSTEM
from tripplanner.exchange.trip_file.demonstration import demonstration
from tripplanner.services.lifecycle.importing import add
from tripplanner.store.database.base import db
from tripplanner.store.database.engine import write
from tripplanner.store.database.instance import instance_of
from tripplanner.store.loading import load

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
JSON = {"Accept": "application/json", "Accept-Language": "en"}


@pytest.fixture
def clock(monkeypatch):
    """A clock that a test may turn."""
    now = [1_800_000_000]
    for module in ("live_board", "live_board_page"):
        monkeypatch.setattr(
            sys.modules[f"tripplanner.web.rotation.{module}"], "now", lambda: now[0]
        )
    return now


@pytest.fixture
def trip(app):
    with app.app_context(), write(db.session()) as session:
        trip_id = add(session, demonstration(date(2026, 11, 23)), SYSTEM).trip_id
    with app.app_context():
        return load(db.session(), trip_id)


@pytest.fixture
def stop_id(trip):
    return next(it.id for it in trip.stops if it.key == "d2_vr")


@pytest.fixture
def staff(app, trip):
    client = sign_in(app.test_client(), "teacher", "leader")
    make_member(app, trip.id, client.actor, "editor")
    return client


def command(client, trip, what, **fields):
    return client.send(
        f"/trips/{trip.id}/vr/d2_vr/board", {"command": what, **fields}, headers=JSON
    )


def state(client, stop_id, query=""):
    return client.get(f"/vr/{stop_id}/board.json{query}", headers=JSON).get_json()


def test_a_projector_sees_numbers_and_no_name(app, trip, stop_id, clock):
    page = app.test_client().get(f"/vr/{stop_id}/board").get_data(as_text=True)

    assert [it.name for it in trip.pupils if it.name in page] == []
    assert "data-command" not in page
    assert '<b class="seat-no">6</b>' in page
    assert {it["name"] for it in state(app.test_client(), stop_id)["seats"]} == {""}


def test_the_staff_see_names_unless_they_show_the_projector_view(staff, trip, stop_id, clock):
    assert trip.pupils[0].name in text_of(staff.get(f"/vr/{stop_id}/board"))
    assert trip.pupils[0].name not in text_of(staff.get(f"/vr/{stop_id}/board?view=projector"))
    seats = state(staff, stop_id, "?view=projector")["seats"]
    assert {it["name"] for it in seats} == {""}


def test_a_stranger_who_is_signed_in_sees_no_name(app, trip, stop_id, clock):
    stranger = sign_in(app.test_client(), "teacher", "stranger")

    assert trip.pupils[0].name not in text_of(stranger.get(f"/vr/{stop_id}/board"))
    assert command(stranger, trip, "start").status_code == 404


def test_a_press_is_seen_on_every_screen_and_survives_a_restart(app, staff, trip, stop_id, clock):
    shown = command(staff, trip, "start").get_json()
    clock[0] += 100

    other = state(app.test_client(), stop_id)
    assert (shown["phase"], other["phase"], other["remaining"]) == ("turn", "turn", 260)
    again = create_app(instance_of(app).settings, instance_of(app).vault)
    assert state(again.test_client(), stop_id) == other
    clock[0] += 260
    assert state(app.test_client(), stop_id)["phase"] == "cleaning"


def test_a_screen_that_knows_hears_only_that_nothing_changed(app, staff, trip, stop_id, clock):
    command(staff, trip, "start")

    query = "?beat=1&phase=turn&round=1"
    assert state(app.test_client(), stop_id, query) == {"same": True, "now": clock[0]}
    clock[0] += 360
    assert state(app.test_client(), stop_id, query)["phase"] == "cleaning"


def test_two_phones_do_not_start_two_rounds(staff, trip, clock):
    command(staff, trip, "start", beat="0")

    late = command(staff, trip, "skip", beat="0")

    assert late.status_code == 409
    assert late.get_json()["error"]["text"] == "Somebody else pressed first; look again."


def test_what_really_happened_is_kept(staff, trip, stop_id, clock):
    command(staff, trip, "start")
    clock[0] += 125
    command(staff, trip, "unwell", pupil="p02")
    command(staff, trip, "broken", headset="5")
    clock[0] += 400

    board = staff.get(f"/vr/{stop_id}/board", headers={"Accept-Language": "en"})

    unwell = f"2 {trip.pupils[1].name} did not feel well after 2 min; no more VR today"
    assert saying(board, "did not feel well") == [unwell]
    assert saying(board, "is broken") == ["headset 5 is broken"]
    rows = rows_of(board)
    assert [it for it in rows if f"2 {trip.pupils[1].name}" in it] == [
        f"2 {trip.pupils[1].name} 2:05",
        f"16:02:05 {unwell}",
    ]
    assert [it for it in rows if f"1 {trip.pupils[0].name}" in it] == [
        f"1 {trip.pupils[0].name} 6:00"
    ]


def test_a_press_without_sense_is_refused_in_words(staff, trip, clock):
    answer = command(staff, trip, "pause")

    assert (answer.status_code, answer.get_json()["error"]["text"]) == (409, "Nothing runs now.")
    assert command(staff, trip, "nonsense").status_code == 409


def test_the_buttons_work_without_a_script(staff, trip, stop_id, clock):
    answer = staff.send(f"/trips/{trip.id}/vr/d2_vr/board", {"command": "start"})

    assert (answer.status_code, answer.location) == (303, f"/vr/{stop_id}/board")
    assert state(staff, stop_id)["phase"] == "turn"


def test_after_a_rehearsal_the_board_begins_anew(staff, trip, stop_id, clock):
    command(staff, trip, "start")

    staff.send(f"/trips/{trip.id}/vr/d2_vr/board/reset", {})

    assert state(staff, stop_id)["phase"] == "ready"


def test_there_is_no_board_of_an_unknown_stop(app, clock):
    assert refusal(app.test_client().get("/vr/1/board")) == (
        404,
        "没有这个看板。请从研学活动的 VR 页面打开。",
    )
