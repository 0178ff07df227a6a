"""The list of trips, a trip's facts, files in and out, members: on screen."""

import datetime as dt
import io
import json
import re
from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import event

from tests import factories as make
from tests.browsing import make_member, refusal, saying, sign_in, text_of
from tests.services.lifecycle.test_importing import full_trip
from tripplanner.domain.access import SYSTEM
from tripplanner.domain.text import Text
from tripplanner.domain.trip import Booking
from tripplanner.exchange.trip_file.demonstration import demonstration
from tripplanner.exchange.trip_file.file import parse_trip, write_trip
from tripplanner.services.lifecycle import importing
from tripplanner.services.trips.overview import overview
from tripplanner.store.database.base import db
from tripplanner.store.database.engine import write
from tripplanner.store.loading import load

FIELDS = {
    "title.zh": "冬季研学",
    "starts": "2026-12-07",
    "ends": "2026-12-09",
    "school": "丹巴小学",
    "currency": "CNY",
    "zone": "Asia/Shanghai",
    "languages": ["zh", "en"],
}


def put(app, trip, actor=SYSTEM) -> str:
    with app.app_context(), write(db.session()) as session:
        return importing.add(session, trip, actor).trip_id


def stored(app, trip_id):
    with app.app_context():
        return load(db.session(), trip_id)


def keys(app) -> list[str]:
    with app.app_context():
        return [line.key for line in overview(db.session(), SYSTEM)]


def upload(client, content: bytes, name: str = "trip.json", address: str = "/trips/import"):
    return client.post(
        address,
        data={"csrf_token": client.token(address), "file": (io.BytesIO(content), name)},
        content_type="multipart/form-data",
    )


def queries_of(app, client, address: str) -> int:
    seen: list[str] = []
    with app.app_context():
        engine = db.engine

    def count(connection, cursor, statement, *rest):
        if statement.lstrip().upper().startswith("SELECT"):
            seen.append(statement)

    event.listen(engine, "before_cursor_execute", count)
    try:
        assert client.get(address).status_code == 200
    finally:
        event.remove(engine, "before_cursor_execute", count)
    return len(seen)


@pytest.fixture
def lin(app):
    return sign_in(app.test_client(), "teacher", "lin")


def test_without_a_trip_the_page_offers_three_ways_to_begin(lin):
    page = lin.get("/trips")

    ways = ("导入文件", "填写工作簿", "新建空白活动", "载入演示活动")
    assert [saying(page, way) for way in ways] == [
        ["导入文件"],
        ["填写工作簿"],
        ["新建空白活动"],
        ["载入演示活动"],
    ]


def test_a_viewer_without_a_trip_is_told_to_wait(signed_in):
    page = signed_in("viewer").get("/trips")

    assert saying(page, "把您加进去") == ["活动负责人把您加进去以后，活动就会出现在这里。"]
    assert saying(page, "新建研学活动") == []


def test_coming_trips_stand_before_past_ones_and_the_next_one_first(app, lin):
    today = date.today()
    for days, title in ((-30, "以前的"), (40, "以后的"), (5, "最近的")):
        starts = today + timedelta(days=days)
        put(app, make.trip(title=Text(zh=title), starts=starts), lin.actor)

    words = text_of(lin.get("/trips"))

    assert words.index("最近的") < words.index("以后的") < words.index("已结束")
    assert words.index("已结束") < words.index("以前的")


@pytest.mark.parametrize("count", [1, 3])
def test_the_list_costs_the_same_however_long_it_is(app, lin, count):
    for _ in range(count):
        put(app, full_trip(), lin.actor)

    assert queries_of(app, lin, "/trips") == 10


def test_a_glance_counts_the_findings(app, lin):
    trip_id = put(app, make.trip(stops=(make.stop("10:00", "09:00"),)), lin.actor)

    badges = lin.get(f"/trips/{trip_id}/glance").get_json()["badges"]

    assert badges[0]["level"] == "block"


def test_people_do_not_see_the_trips_of_others(app, lin):
    put(app, make.trip(title=Text(zh="别人的活动")))

    boss = sign_in(app.test_client(), "administrator", "boss")
    assert saying(boss.get("/trips"), "别人的活动") == ["别人的活动"]
    assert saying(lin.get("/trips"), "别人的活动") == []


def test_the_demonstration_is_loaded_once(app, lin):
    first = lin.send("/trips/demonstration")
    second = lin.send("/trips/demonstration")

    assert first.location == second.location
    assert len(keys(app)) == 1


def test_a_trip_is_made_from_a_form(app, lin):
    answer = lin.send("/trips/new", FIELDS)

    trip = stored(app, answer.location.split("/")[2])
    assert (answer.status_code, trip.title, trip.schools[0].name) == (
        303,
        Text(zh="冬季研学"),
        Text(zh="丹巴小学"),
    )


def test_four_fields_are_enough_and_lead_to_a_day_for_each_date(app, lin):
    four = {
        "title.zh": "冬季研学",
        "starts": "2026-12-14",
        "ends": "2026-12-16",
        "school": "丹巴小学",
    }

    answer = lin.send("/trips/new", four)

    page = lin.get(answer.location).get_data(as_text=True)
    trip = stored(app, answer.location.split("/")[2])
    assert re.findall(r'data-day="([-0-9]+)"(?! data-number)', page) == [
        "2026-12-14",
        "2026-12-15",
        "2026-12-16",
    ]
    assert (trip.languages, trip.zone, trip.delete_on) == (
        ("zh", "en"),
        "Asia/Shanghai",
        dt.date(2027, 3, 16),
    )


def test_the_next_trip_is_sent_by_the_same_school(app, lin):
    before = lin.get("/trips/new").get_data(as_text=True)
    lin.send("/trips/new", FIELDS)

    after = lin.get("/trips/new").get_data(as_text=True)

    assert (before.count('value="丹巴小学"'), after.count('value="丹巴小学"')) == (0, 2)


def test_a_faulty_form_comes_back_with_all_that_was_typed(app, lin):
    answer = lin.send("/trips/new", FIELDS | {"title.zh": "", "ends": "2026-12-01"})

    page = answer.get_data(as_text=True)
    assert answer.status_code == 422
    assert 'value="丹巴小学"' in page
    assert 'href="#f-title.zh"' in page
    assert keys(app) == []


def test_a_stale_edit_shows_both_versions_and_mine_can_still_be_saved(app, lin):
    trip_id = put(app, full_trip(), lin.actor)
    address = f"/trips/{trip_id}/edit"
    lin.send(address, FIELDS | {"title.zh": "同事的标题", "version": "1", "plan": "keep"})

    answer = lin.send(address, FIELDS | {"title.zh": "我的标题", "version": "1"})
    words = text_of(answer)
    version = stored(app, trip_id).version
    again = lin.send(
        address, FIELDS | {"title.zh": "我的标题", "version": str(version), "plan": "keep"}
    )

    assert answer.status_code == 409
    assert "同事的标题" in words
    assert "我的标题" in words
    assert again.status_code == 303
    assert stored(app, trip_id).title.zh == "我的标题"


def test_a_trip_file_is_reported_before_it_is_imported(app, lin):
    report = upload(lin, write_trip(full_trip(key="danba"))).location
    words = text_of(lin.get(report))
    before = keys(app)

    done = lin.send(report)

    assert "文件没有问题" in words
    assert (before, keys(app)) == ([], ["danba"])
    assert done.location.startswith("/trips/")
    assert lin.get(report).status_code == 404


def test_a_file_of_an_existing_trip_says_what_it_replaces(app, lin):
    put(app, full_trip(key="danba", title=Text(zh="原来的")), lin.actor)
    newer = full_trip(key="danba", title=Text(zh="新的"), stops=(), vr=())

    report = upload(lin, write_trip(newer)).location
    words = text_of(lin.get(report))
    lin.send(report, {"replace": "1"})

    assert "“原来的”的编号相同（danba）" in words
    assert keys(app) == ["danba"]
    with app.app_context():
        (line,) = overview(db.session(), SYSTEM)
    assert (line.title.zh, line.stops) == ("新的", 0)


def test_a_trip_of_somebody_else_cannot_be_replaced(app, lin):
    put(app, full_trip(key="danba", title=Text(zh="别人的活动")))

    report = upload(lin, write_trip(full_trip(key="danba"))).location
    words = text_of(lin.get(report))
    answer = lin.send(report, {"replace": "1"})

    assert "只有它的负责人可以替换" in words
    assert "别人的活动" not in words
    assert answer.status_code == 403


@pytest.mark.parametrize(("choice", "capacity"), [("ours", 5), ("file", 50)])
def test_what_a_file_says_otherwise_is_shown_and_chosen_row_by_row(app, lin, choice, capacity):
    name = Text(zh="成都博物馆")
    newer = make.place(key="m", name=name, capacity=5, verified_on=date(2024, 12, 1))
    first = put(app, make.trip(places=(newer,)), lin.actor)
    older = make.place(key="m", name=name, capacity=50, verified_on=date(2024, 1, 1))
    address = upload(lin, write_trip(make.trip(places=(older,)))).location

    page = lin.get(address).text
    (mark,) = re.findall(r'name="seen" value="([0-9a-f]+)"', page)
    rows = re.findall(r'name="choice.places.m.capacity" value="(\w+)"( checked)?', page)
    fields = {"seen": mark, "choice.places.m.capacity": choice}
    done = lin.send(address, fields)

    assert rows == [("ours", " checked"), ("file", "")]
    assert done.status_code == 303
    assert stored(app, first).places[0].capacity == capacity


def test_what_changed_since_it_was_shown_is_shown_again(app, lin):
    trip = make.trip(places=(make.place(key="m", name=Text(zh="成都博物馆"), capacity=50),))
    address = upload(lin, write_trip(trip)).location
    put(app, make.trip(places=(replace(trip.places[0], capacity=5),)), lin.actor)

    done = lin.send(address, {})

    assert (done.status_code, done.location) == (303, address)
    assert trip.key not in keys(app)


def test_every_fault_of_a_refused_file_is_listed_with_its_place(app, lin):
    tree = json.loads(write_trip(full_trip()))
    tree["trip"]["colour"] = "red"
    tree["stops"][0]["from"] = "nine"

    answer = upload(lin, json.dumps(tree).encode())

    words = text_of(answer)
    assert answer.status_code == 422
    assert "/trip/colour" in words
    assert "/stops/0/from" in words
    assert keys(app) == []


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"\xff\xfe\x00", b"PK\x03\x04 not a zip", b"\xd0\xcf\x11\xe0 old excel", b"[]"],
)
def test_a_file_of_another_kind_gets_a_plain_answer(app, lin, content):
    answer = upload(lin, content, "x.bin")

    assert answer.status_code == 422
    assert keys(app) == []


def test_a_file_that_was_put_aside_is_nobody_elses(app, lin):
    report = upload(lin, write_trip(full_trip())).location
    chen = sign_in(app.test_client(), "teacher", "chen")

    assert refusal(chen.get(report)) == (404, "文件已经不在了（上传后只保留两小时），请重新选择。")


def test_nothing_is_imported_when_one_thinks_better_of_it(app, lin):
    report = upload(lin, write_trip(full_trip())).location

    lin.send(report, {"cancel": "1"})

    assert keys(app) == []
    assert lin.get(report).status_code == 404


def test_a_trip_file_goes_out_as_it_came_in(app, lin):
    trip = full_trip()
    trip_id = put(app, trip, lin.actor)

    answer = lin.get(f"/trips/{trip_id}/export.json")

    assert parse_trip(answer.data) == trip
    assert answer.headers["Content-Disposition"] == f"attachment; filename={trip.key}.json"


def test_a_workbook_goes_out_and_comes_in_again(app, lin):
    trip = full_trip(key="danba")
    trip_id = put(app, trip, lin.actor)
    workbook = lin.get(f"/trips/{trip_id}/export.xlsx").data

    report = upload(lin, workbook, "trip.xlsx").location
    lin.send(report, {"replace": "1"})

    assert stored(app, trip_id) == trip


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_template_is_a_workbook(lin, language):
    answer = lin.get(f"/trips/template.xlsx?language={language}")

    assert answer.data.startswith(b"PK")


def test_a_trip_is_deleted_only_when_its_title_is_typed(app, lin):
    trip_id = put(app, full_trip(title=Text(zh="冬季研学")), lin.actor)
    wrong = lin.send(f"/trips/{trip_id}/delete", {"typed": "研学"})
    still = keys(app)

    right = lin.send(f"/trips/{trip_id}/delete", {"typed": "冬季研学"})

    assert (wrong.status_code, len(still)) == (422, 1)
    assert (right.status_code, keys(app)) == (303, [])


def test_an_editor_may_not_delete(app, lin):
    trip_id = put(app, full_trip(title=Text(zh="冬季研学")), lin.actor)
    chen = sign_in(app.test_client(), "teacher", "chen")
    make_member(app, trip_id, chen.actor, "editor")

    answer = chen.send(f"/trips/{trip_id}/delete", {"typed": "冬季研学"})

    assert answer.status_code == 403
    assert len(keys(app)) == 1


def test_the_leader_lets_a_colleague_in_and_out(app, lin):
    trip_id = put(app, full_trip(), lin.actor)
    chen = sign_in(app.test_client(), "teacher", "chen")
    address = f"/trips/{trip_id}/people"
    seen = [chen.get(address).status_code]

    lin.send(f"/trips/{trip_id}/members", {"user": chen.actor.id, "membership": "viewer"})
    seen.append(chen.get(address).status_code)
    lin.send(f"/trips/{trip_id}/members/{chen.actor.id}/remove")
    seen.append(chen.get(address).status_code)

    assert seen == [404, 200, 404]


def test_only_the_leader_decides_who_sees_a_trip(app, lin):
    trip_id = put(app, full_trip(), lin.actor)
    chen = sign_in(app.test_client(), "teacher", "chen")
    make_member(app, trip_id, chen.actor, "editor")

    answer = chen.send(f"/trips/{trip_id}/members", {"user": chen.actor.id, "membership": "leader"})

    assert refusal(answer) == (403, "只有本次活动的负责人可以这样做。")


def planned_trip(app, lin):
    trip_id = put(app, demonstration(date(2026, 11, 23)))
    make_member(app, trip_id, lin.actor, "leader")
    return trip_id


def edit_form(lin, trip_id, **fields):
    page = lin.get(f"/trips/{trip_id}/edit").get_data(as_text=True)
    told = dict(re.findall(r'<input[^>]*? name="([\w.]+)"[^>]*? value="([^"]*)"', page))
    told |= {"languages": ["zh", "en"]} | fields
    told.pop("csrf_token", None)
    return lin.send(f"/trips/{trip_id}/edit", told)


def test_other_dates_ask_what_happens_to_the_plan_and_one_undo_takes_both_back(app, lin):
    trip_id = planned_trip(app, lin)
    before = stored(app, trip_id)
    starts, ends = (it + timedelta(days=7) for it in (before.starts, before.ends))
    dates = {"starts": starts.isoformat(), "ends": ends.isoformat()}

    asked = edit_form(lin, trip_id, **dates)
    assert asked.status_code == 200
    assert 'name="plan" value="move"' in asked.get_data(as_text=True)
    assert stored(app, trip_id).starts == before.starts

    edit_form(lin, trip_id, **dates, plan="move", bookings="needed")
    after = stored(app, trip_id)
    assert (after.starts, after.ends) == (starts, ends)
    assert {(b.date - a.date).days for a, b in zip(before.stops, after.stops, strict=True)} == {7}
    assert {it.booking for it in after.stops} <= {Booking.NONE, Booking.NEEDED}

    lin.send(f"/trips/{trip_id}/plan/undo")
    back = stored(app, trip_id)
    assert (back.starts, back.ends) == (before.starts, before.ends)
    assert [(it.date, it.booking) for it in back.stops] == [
        (it.date, it.booking) for it in before.stops
    ]


def test_stops_that_lie_outside_are_named_and_never_behind_a_green_saved(app, lin):
    trip_id = planned_trip(app, lin)
    before = stored(app, trip_id)
    starts = (before.starts + timedelta(days=70)).isoformat()
    ends = (before.ends + timedelta(days=70)).isoformat()

    answer = edit_form(lin, trip_id, starts=starts, ends=ends, plan="keep")

    page = lin.get(answer.location).get_data(as_text=True)
    assert f"有 {len(before.stops)} 个行程节点不在活动日期内" in page
    assert [it.date for it in stored(app, trip_id).stops] == [it.date for it in before.stops]


def test_a_trip_that_becomes_longer_asks_nothing(app, lin):
    trip_id = planned_trip(app, lin)
    ends = (stored(app, trip_id).ends + timedelta(days=1)).isoformat()

    answer = edit_form(lin, trip_id, ends=ends)

    assert (answer.status_code, stored(app, trip_id).ends.isoformat()) == (303, ends)
