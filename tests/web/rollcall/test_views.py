"""Calling the roll on a page of the server, with and without a script."""

import io
import secrets

import pytest

from tests import factories as make
from tests.browsing import make_member, refusal, saying, text_of
from tripplanner.domain.access import SYSTEM
from tripplanner.domain.consent.clearance import PhoneConsent
from tripplanner.domain.trip import Kind
from tripplanner.services.consent import clearance
from tripplanner.services.lifecycle import importing
from tripplanner.services.rollcall import bundle as rollcall_bundle
from tripplanner.services.rollcall import devices
from tripplanner.services.rollcall import events as rollcall_events
from tripplanner.services.trips import badges
from tripplanner.store.database.base import db, utc_now
from tripplanner.store.database.engine import write
from tripplanner.store.loading import load

JSON = {"Accept": "application/json"}


@pytest.fixture
def trip(app):
    """A trip of two groups with one boarding for all and one visit for the first group."""
    made = make.trip(
        groups=(make.group(key="g1"), make.group(key="g2")),
        pupils=tuple(make.pupil(group, name=name) for group, name in PUPILS),
        stops=(
            make.stop("08:00", "09:00", key="bus", kind=Kind.TRAVEL),
            make.stop("10:00", "11:00", key="hall", groups=("g1",)),
        ),
    )
    with app.app_context(), write(db.session()) as session:
        trip_id = importing.add(session, made, SYSTEM).trip_id
    with app.app_context():
        return load(db.session(), trip_id)


PUPILS = (("g1", "云小朵"), ("g1", "石小山"), ("g2", "林小鹿"))


@pytest.fixture
def teacher(app, signed_in, trip):
    browser = signed_in("teacher")
    make_member(app, trip.id, browser.actor, "editor")
    return browser


@pytest.fixture
def bus(trip):
    return f"/trips/{trip.id}/rollcall/{trip.stops[0].id}"


def tally(app, trip, number=0):
    with app.app_context():
        found = rollcall_events.counted(db.session(), load(db.session(), trip.id))[number]
    return tuple([it.name for it in people] for people in (found.here, found.away, found.missing))


def test_the_list_shows_every_point_and_how_far_it_is(teacher, trip):
    page = teacher.get(f"/trips/{trip.id}/rollcall")

    assert saying(page, "上车") == ["上车", "例如：加油站休息后上车"]
    assert saying(page, "0/3") == ["0/3"]
    assert saying(page, "0/2") == ["0/2"]


def test_a_name_is_counted_by_a_plain_form(app, teacher, trip, bus):
    answer = teacher.send(bus, {"pupil": trip.pupils[0].id, "kind": "here"})

    assert answer.status_code == 303
    assert tally(app, trip) == (["云小朵"], [], ["石小山", "林小鹿"])
    assert "还差 2 人" in text_of(teacher.get(bus))


def test_a_whole_group_is_counted_at_once_and_only_it(app, teacher, trip, bus):
    teacher.send(bus, {"group": "g1", "kind": "here"})

    assert tally(app, trip) == (["云小朵", "石小山"], [], ["林小鹿"])
    again = teacher.send(bus, {"group": "g1", "kind": "here"})
    assert (again.status_code, "没有缺人" in text_of(again)) == (422, True)


def test_when_nobody_is_missing_the_page_says_complete(teacher, bus):
    teacher.send(bus, {"group": "g1", "kind": "here"})
    answer = teacher.send(bus, {"group": "g2", "kind": "here"}, headers=JSON)

    assert (answer.json["complete"], answer.json["missing"]) == (True, 0)
    assert "到齐" in answer.json["html"]


def test_a_mistake_is_taken_back_and_stays_in_the_history(app, teacher, trip, bus):
    pupil = trip.pupils[0].id
    teacher.send(bus, {"pupil": pupil, "kind": "here"})
    teacher.send(bus, {"pupil": pupil, "kind": "undo"})

    words = text_of(teacher.get(f"/trips/{trip.id}/rollcall/history"))

    assert tally(app, trip)[2] == ["云小朵", "石小山", "林小鹿"]
    assert ("撤回" in words, "已更正" in words, words.count("云小朵")) == (True, True, 2)


def test_the_last_word_of_the_page_corrects_what_stood(app, teacher, trip, bus):
    for kind in ("here", "absent", "left"):
        teacher.send(bus, {"pupil": trip.pupils[0].id, "kind": kind})

    assert tally(app, trip) == ([], ["云小朵"], ["石小山", "林小鹿"])
    assert tally(app, trip, 1) == ([], ["云小朵"], ["石小山"])


def test_two_teachers_who_disagree_see_it_and_one_word_settles_it(app, teacher, trip, bus):
    pupil = trip.pupils[0].id
    teacher.send(bus, {"pupil": pupil, "kind": "here"})
    with app.app_context(), write(db.session()) as session:
        phone = devices.Known(
            "phone", session.get_one(devices.UserRow, teacher.actor.id), False, False
        )
        rollcall_events.accept(session, phone, [absent(trip, pupil)], utc_now())

    assert "说法不一致" in text_of(teacher.get(bus))

    teacher.send(bus, {"pupil": pupil, "kind": "here"})

    assert "说法不一致" not in text_of(teacher.get(bus))
    assert tally(app, trip)[0] == ["云小朵"]


def absent(trip, pupil):
    return {
        "id": secrets.token_hex(16),
        "dev": "phone",
        "seq": 1,
        "trip": trip.id,
        "point": trip.stops[0].id,
        "student": pupil,
        "kind": "absent",
        "by": "李老师",
    }


def test_a_scanned_badge_is_counted_with_or_without_its_prefix(app, teacher, trip, bus):
    with app.app_context(), write(db.session()) as session:
        tokens = badges.ensure(session, trip)
    first, second = (tokens[it.id] for it in trip.pupils[:2])

    teacher.send(bus, {"token": f"TP1:{first}\n"})
    teacher.send(bus, {"token": second.lower()})

    assert tally(app, trip)[0] == ["云小朵", "石小山"]


@pytest.mark.parametrize(
    ("typed", "message"), [("hello", "不是胸牌的编码"), ("TP1:0123456789ABCDEF", "不属于本次活动")]
)
def test_a_wrong_code_is_said_at_the_field(app, teacher, trip, bus, typed, message):
    answer = teacher.send(bus, {"token": typed})

    assert (answer.status_code, message in text_of(answer)) == (422, True)
    assert teacher.send(bus, {"token": typed}, headers=JSON).json["fault"]
    assert tally(app, trip)[0] == []


def test_whoever_is_not_cleared_is_named_where_others_are(app, teacher, trip, bus):
    before = text_of(teacher.get(bus))
    cleared = trip.pupils[0]
    with app.app_context(), write(db.session()) as session:
        message = PhoneConsent(on=trip.starts, teacher="王老师", witness="李老师", number="1")
        clearance.by_phone(session, trip, cleared.key, SYSTEM, message)
        stay = clearance.barred(session, trip)
    after = text_of(teacher.get(bus))

    assert stay == {it.key for it in trip.pupils[1:]}
    assert ("不能放行：云小朵、石小山、林小鹿" in before, before.count("不能放行")) == (True, 1)
    assert ("不能放行：石小山、林小鹿" in after, after.count("不能放行")) == (True, 3)


def test_the_phone_is_told_who_is_not_cleared(app, trip):
    with app.app_context(), write(db.session()) as session:
        before = rollcall_bundle.bundle(session, trip.id)
        message = PhoneConsent(on=trip.starts, teacher="王老师", witness="李老师", number="1")
        clearance.by_phone(session, trip, trip.pupils[0].key, SYSTEM, message)
    with app.app_context():
        after = rollcall_bundle.bundle(db.session(), trip.id)

    assert [it.get("barred") for it in before["pupils"]] == [True, True, True]
    assert [it.get("barred") for it in after["pupils"]] == [None, True, True]
    assert before["tag"] != after["tag"]


def test_a_photo_of_badges_counts_them_all(app, teacher, trip, bus):
    from PIL import Image

    from tripplanner.documents.qr import form_code

    with app.app_context(), write(db.session()) as session:
        tokens = badges.ensure(session, trip)
    picture = Image.new("L", (900, 400), 255)
    for number, pupil in enumerate(trip.pupils[:2]):
        code = Image.open(io.BytesIO(form_code(f"TP1:{tokens[pupil.id]}").png(8)))
        picture.paste(code.convert("L"), (40 + number * 420, 60))
    file = io.BytesIO()
    picture.save(file, "JPEG")
    file.seek(0)

    answer = teacher.send(
        f"{bus}/photo", {"photo": (file, "badges.jpg")}, content_type="multipart/form-data"
    )

    assert answer.status_code == 303
    assert tally(app, trip)[0] == ["云小朵", "石小山"]


@pytest.mark.parametrize("content", [b"", b"no picture", b"\x89PNG\r\n\x1a\n" + b"\0" * 40])
def test_what_is_no_photo_is_said_at_the_field(teacher, bus, content):
    answer = teacher.send(
        f"{bus}/photo",
        {"photo": (io.BytesIO(content), "x.png")},
        content_type="multipart/form-data",
    )

    assert (answer.status_code, "e-photo" in answer.get_data(as_text=True)) == (422, True)


def test_an_open_page_hears_only_when_something_changed(teacher, trip, bus):
    first = teacher.get(bus, headers=JSON).json
    same = teacher.get(f"{bus}?since={first['number']}", headers=JSON).json
    teacher.send(bus, {"pupil": trip.pupils[0].id})
    changed = teacher.get(f"{bus}?since={first['number']}", headers=JSON).json

    assert same == {"number": first["number"]}
    assert (changed["missing"], "html" in changed) == (2, True)


def test_a_point_can_be_added_on_the_way(app, teacher, trip):
    answer = teacher.send(
        f"/trips/{trip.id}/rollcall/points",
        {"name": "加油站", "date": trip.starts.isoformat(), "time": "09:30", "groups": "g2"},
    )

    page = text_of(teacher.get(answer.headers["Location"]))
    assert ("加油站" in page, "还差 1 人" in page) == (True, True)
    assert "加油站" in text_of(teacher.get(f"/trips/{trip.id}/rollcall"))


def test_a_point_without_name_or_time_is_refused_at_the_field(teacher, trip):
    answer = teacher.send(f"/trips/{trip.id}/rollcall/points", {"date": "2001-01-01", "time": "x"})

    assert (answer.status_code, text_of(answer).count("填写") > 0) == (422, True)


def test_a_note_is_kept_and_can_be_taken_back(app, teacher, trip):
    teacher.send(f"/trips/{trip.id}/rollcall/notes", {"text": "林小鹿摔了一跤，已消毒"})
    with app.app_context():
        (arrived,) = rollcall_events.history(db.session(), trip.id)
    assert saying(teacher.get(f"/trips/{trip.id}/rollcall"), "已消毒") == ["林小鹿摔了一跤，已消毒"]

    teacher.send(f"/trips/{trip.id}/rollcall/take-back/{arrived.event.id}")

    assert saying(teacher.get(f"/trips/{trip.id}/rollcall"), "已消毒") == []
    assert saying(teacher.get(f"/trips/{trip.id}/rollcall/history"), "已消毒") == [
        "林小鹿摔了一跤，已消毒"
    ]


@pytest.mark.parametrize(
    ("end", "reason"),
    [
        ("none", "没有这个点名点。"),
        ("none/photo", "没有这个点名点。"),
        ("take-back/none", "没有这条记录。"),
        ("phones/none/revoke", "没有这样一台带走本次活动的手机。"),
    ],
)
def test_what_is_not_there_is_not_found(teacher, trip, end, reason):
    assert refusal(teacher.send(f"/trips/{trip.id}/rollcall/{end}")) == (404, reason)


@pytest.mark.parametrize("fields", [{"kind": "dance"}, {"pupil": "nobody"}, {}])
def test_what_makes_no_sense_is_refused_and_counts_nobody(app, teacher, trip, bus, fields):
    assert teacher.send(bus, fields).status_code in {400, 422}
    assert tally(app, trip)[0] == []


def test_a_viewer_does_not_call_the_roll(app, signed_in, trip, bus):
    viewer = signed_in("viewer")
    make_member(app, trip.id, viewer.actor, "viewer")

    assert refusal(viewer.get(bus)) == (
        403,
        "您的账号只能查看。需要修改时，请向管理员申请教师账号。",
    )
