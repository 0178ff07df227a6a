"""Places on screen: typed in lines, shown with who is there, confirmed by a click."""

import re

import pytest

from tests.browsing import faults_of, saying, text_of
from tests.factories import DAY, group, place, pupil, stop, trip
from tripplanner.domain.place import Closing, OpenDate, Opening
from tripplanner.domain.text import Text
from tripplanner.services.lifecycle import importing
from tripplanner.services.places import places
from tripplanner.store.database.base import db
from tripplanner.store.database.engine import write
from tripplanner.store.loading import load

only_sqlite = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
TYPED = {
    "name.zh": "四川科技馆",
    "name.en": "Sichuan Science Museum",
    "kind": "museum",
    "capacity": "５０００",
    "opening.0.days": ["tue", "wed"],
    "opening.0.opens": "9:00",
    "opening.0.closes": "1200",
    "opening.1.days": ["tue", "wed"],
    "opening.1.opens": "13：30",
    "opening.1.closes": "17:00",
    "opening.1.last_entry": "16:00",
    "closed_dates": "2027-02-16 – 2027-02-18\n2027年3月1日",
    "open_dates.0.date": "2027-05-01",
    "open_dates.0.opens": "09:00",
    "open_dates.0.closes": "20:00",
    "source": "官网",
}


def stored(app):
    with app.app_context():
        return [line.place for line in places.overview(db.session())]


def make(client, **fields):
    answer = client.send("/places/new", TYPED | fields)
    assert answer.status_code == 303
    return answer.headers["Location"]


def test_what_was_typed_in_lines_is_kept(app, signed_in):
    make(signed_in())

    found = stored(app)[0]
    assert (found.name, found.capacity) == (Text("四川科技馆", "Sichuan Science Museum"), 5000)
    assert found.opening == (
        Opening(("tue", "wed"), 540, 720),
        Opening(("tue", "wed"), 810, 1020, 960),
    )
    assert [day.isoformat() for day in found.closed_dates] == [
        "2027-02-16",
        "2027-02-17",
        "2027-02-18",
        "2027-03-01",
    ]
    assert [(str(it.date), it.opens, it.closes) for it in found.open_dates] == [
        ("2027-05-01", 540, 1200)
    ]
    assert isinstance(found.open_dates[0], OpenDate)


@only_sqlite
def test_rules_by_which_a_place_is_closed_are_kept_said_and_shown_again(app, signed_in):
    client = signed_in()
    closing = {
        "closing.0.days": ["mon"],
        "closing.0.unless_holiday": "1",
        "closing.1.days": ["tue"],
        "closing.1.weeks": ["first"],
    }
    page = make(client, **closing)

    found = stored(app)[0]
    assert found.closing == (
        Closing(("mon",), unless_holiday=True),
        Closing(("tue",), weeks=("first",)),
    )
    assert saying(client.get(page), "第一个周二")
    form = client.get(f"{page}/edit").get_data(as_text=True)
    assert re.search(r'name="closing\.0\.unless_holiday"[^>]* checked', form)
    assert re.search(r'name="closing\.1\.weeks"[^>]*value="first"[^>]* checked', form)


def test_the_page_says_the_hours_in_words(app, signed_in):
    client = signed_in()
    address = make(client)

    chinese = client.get(address)
    client.set_cookie("tripplanner_language", "en")
    english = client.get(address)

    assert saying(chinese, "周二、周三") == [
        "周二、周三 09:00–12:00",
        "周二、周三 13:30–17:00，最晚入馆 16:00",
    ]
    assert saying(chinese, "闭馆：") == ["闭馆：2027年2月16日至18日、2027年3月1日 星期一"]
    assert saying(chinese, "待确认") == ["待确认"]
    assert saying(english, "Tue, Wed") == [
        "Tue, Wed 09:00–12:00",
        "Tue, Wed 13:30–17:00, last entry 16:00",
    ]


@only_sqlite
def test_saving_the_form_unchanged_changes_nothing(app, signed_in):
    client = signed_in()
    address = make(client)
    before = stored(app)
    page = client.get(f"{address}/edit").get_data(as_text=True)
    inputs = r'<input type="(?:text|tel|date|hidden)"[^>]*? name="([^"]+)"[^>]*? value="([^"]*)"'
    fields = dict(re.findall(inputs, page))
    for name, value in re.findall(r'type="checkbox" name="([^"]+)" value="([^"]+)" checked', page):
        fields.setdefault(name, []).append(value)
    fields |= {"kind": "museum", "closed_dates": "2027-02-16 – 2027-02-18\n2027-03-01"}

    answer = client.send(f"{address}/edit", fields)

    assert answer.status_code == 303
    assert stored(app) == before


@only_sqlite
@pytest.mark.parametrize(
    ("fields", "fault"),
    [
        ({"name.zh": "", "name.en": ""}, "请至少用一种语言填写场馆名称。"),
        ({"opening.0.days": []}, "请勾选这段时间适用于星期几。"),
        ({"opening.0.opens": "25:00"}, "时间请写成 09:30 的样子。"),
        ({"opening.0.closes": "09:00"}, "关闭时间不能与开放时间相同。"),
        ({"opening.1.last_entry": "18:00"}, "最晚入馆时间应在开放和关闭时间之间。"),
        ({"closed_dates": "下周一"}, "不是日期：下周一"),
        ({"closed_dates": "2027-02-18 – 2027-02-16"}, "不是有效的日期段"),
        ({"kind": "palace"}, "请从列表中选择。"),
        ({"capacity": "many"}, ""),
    ],
)
def test_what_cannot_be_is_said_at_its_field_and_nothing_is_lost(app, signed_in, fields, fault):
    answer = signed_in().send("/places/new", TYPED | fields)

    assert answer.status_code == 422
    assert fault in text_of(answer)
    assert "官网" in answer.get_data(as_text=True)
    assert stored(app) == []


@only_sqlite
def test_more_lines_come_without_a_script_and_keep_what_was_typed(app, signed_in):
    answer = signed_in().send("/places/new", TYPED | {"more": "2"})

    page = answer.get_data(as_text=True)
    assert answer.status_code == 200
    assert 'name="opening.4.opens"' in page
    assert 'value="9:00"' in page
    assert stored(app) == []


@only_sqlite
def test_a_stale_save_shows_both_versions(app, signed_in):
    client = signed_in()
    address = make(client)
    first = TYPED | {"version": "1", "capacity": "100"}
    client.send(f"{address}/edit", first)

    answer = client.send(f"{address}/edit", TYPED | {"version": "1", "capacity": "200"})

    text = text_of(answer)
    assert answer.status_code == 409
    assert "100" in text
    assert "200" in text
    assert stored(app)[0].capacity == 100


@only_sqlite
def test_confirmed_today_takes_the_mark_away(app, signed_in):
    client = signed_in()
    address = make(client)

    client.send(f"{address}/confirm", {"version": "1"})

    assert stored(app)[0].verified_on is not None
    assert "待确认" not in text_of(client.get(address))


@only_sqlite
def test_a_viewer_sees_and_changes_nothing(app, signed_in):
    address = make(signed_in())
    viewer = signed_in("viewer")

    assert viewer.get(address).status_code == 200
    assert "/edit" not in viewer.get(address).get_data(as_text=True)
    assert viewer.send(f"{address}/confirm", {"version": "1"}).status_code == 403


@pytest.fixture
def trip_id(app, signed_in):
    """A trip of the teacher's, from one place to another, by a way nobody knows."""
    one = trip(
        places=(place(key="a", name=Text(zh="东")), place(key="b", name=Text(zh="西"))),
        groups=(group(key="g"),),
        pupils=(pupil("g"),),
        stops=(stop("09:00", "10:00", DAY, place="a"), stop("11:00", "12:00", DAY, place="b")),
    )
    actor = signed_in().actor
    with app.app_context(), write(db.session()) as session:
        return importing.add(session, one, actor).trip_id


def ways(app, trip_id):
    with app.app_context():
        return [
            (it.origin, it.destination, it.minutes) for it in load(db.session(), trip_id).travel
        ]


@only_sqlite
def test_the_missing_way_is_asked_for_and_kept(app, signed_in, trip_id):
    client = signed_in()
    page = text_of(client.get(f"/trips/{trip_id}/places"))

    answer = client.send(
        f"/trips/{trip_id}/places/ways",
        {
            "way.a.b.minutes": "35",
            "way.a.b.shown": "",
            "way.a.b.mode": "coach",
            "way.a.b.both": "1",
        },
    )

    assert "东 → 西 行程需要" in page
    assert answer.status_code == 303
    assert ways(app, trip_id) == [("a", "b", 35)]


@only_sqlite
def test_one_way_by_two_means_is_two_rows_and_each_keeps_its_minutes(app, signed_in, trip_id):
    client = signed_in()

    def put(mode, minutes):
        typed = {"way.a.b.minutes": minutes, "way.a.b.shown": "", "way.a.b.mode": mode}
        return client.send(f"/trips/{trip_id}/places/ways", typed)

    assert [put("coach", "35").status_code, put("walk", "90").status_code] == [303, 303]
    assert sorted(ways(app, trip_id)) == [("a", "b", 35), ("a", "b", 90)]
    # As another teacher's page does that was opened before.
    late = put("coach", "40")
    assert (late.status_code, len(faults_of(late))) == (422, 1)
    assert sorted(ways(app, trip_id)) == [("a", "b", 35), ("a", "b", 90)]


@only_sqlite
def test_a_way_that_is_no_number_is_said_at_its_field(app, signed_in, trip_id):
    answer = signed_in().send(
        f"/trips/{trip_id}/places/ways", {"way.a.b.minutes": "half", "way.a.b.shown": ""}
    )

    assert answer.status_code == 422
    assert 'value="half"' in answer.get_data(as_text=True)
    assert ways(app, trip_id) == []


@only_sqlite
def test_a_new_place_joins_the_trip(app, signed_in, trip_id):
    client = signed_in()

    answer = client.send(f"/trips/{trip_id}/places/new", {"name.zh": "南", "kind": "canteen"})
    refused = client.send(f"/trips/{trip_id}/places/new", {"name.zh": "", "kind": "canteen"})

    assert (answer.status_code, refused.status_code) == (303, 422)
    with app.app_context():
        assert [it.name.zh for it in load(db.session(), trip_id).places] == ["东", "西", "南"]


@only_sqlite
def test_a_place_with_stops_is_not_taken_out(app, signed_in, trip_id):
    client = signed_in()

    client.send(f"/trips/{trip_id}/places/remove", {"key": "a"})

    places = client.get(f"/trips/{trip_id}/places")
    assert saying(places, "还有行程节点") == ["还有行程节点安排在这里，请先给它们换个场馆。"]


@only_sqlite
def test_other_trips_count_and_are_named_but_not_opened(app, signed_in, trip_id):
    with app.app_context(), write(db.session()) as session:
        place_id = load(session, trip_id).places[0].id
    page = signed_in("viewer").get(f"/places/{place_id}")

    assert page.status_code == 200
    assert f"/trips/{trip_id}" not in page.get_data(as_text=True)
