"""Phones deliver counts: stored first, judged later, acknowledged by name."""

import datetime as dt
import gzip
import json
import secrets
from dataclasses import replace

import pytest
from sqlalchemy import delete, func, select

from tests import factories as make
from tests.browsing import add_user, make_member, refusal
from tripplanner.domain.access import SYSTEM
from tripplanner.domain.people import Health
from tripplanner.domain.rollcall.events import digest
from tripplanner.services.accounts import sign_in
from tripplanner.services.lifecycle import importing
from tripplanner.services.rollcall import devices
from tripplanner.services.rollcall import events as rollcall_events
from tripplanner.store.database.base import db, utc_now
from tripplanner.store.database.engine import write
from tripplanner.store.database.server_settings import database_id, put_setting
from tripplanner.store.loading import load
from tripplanner.store.rollcall import DeviceRow, RollcallEventRow
from tripplanner.store.users import TripMemberRow, UserRow

URL = "/api/v1/events"


@pytest.fixture
def trip_id(app):
    made = make.trip(
        groups=(make.group(key="g1"),),
        pupils=tuple(make.pupil("g1") for _ in range(3)),
        stops=(make.stop(),),
    )
    with app.app_context(), write(db.session()) as session:
        return importing.add(session, made, SYSTEM).trip_id


@pytest.fixture
def phone(app, trip_id):
    """The token and id of a phone that a teacher of the trip took along."""
    return enrolled(app, trip_id)


def enrolled(app, trip_id, name="wang", membership="editor", token=""):
    person = add_user(app, "teacher", name)
    if membership:
        make_member(app, trip_id, person, membership)
    with app.app_context(), write(db.session()) as session:
        now = utc_now()
        sign_in.begin(session, person.id, now=now, days=9, address="", agent="")
        row = session.scalars(select(sign_in.SignInRow.id)).all()[-1]
        dev, bearer = devices.enrol(
            session, trip_id, person, sign_in_id=row, name="Chrome", token=token, now=now
        )
    return dev, bearer


def event(dev, seq, trip_id, **fields):
    return {
        "id": secrets.token_hex(16),
        "dev": dev,
        "seq": seq,
        "trip": trip_id,
        "point": "p",
        "student": "s",
        "token": "",
        "kind": "here",
        "at": 1,
        "off": None,
        "by": "wang",
        "via": "tap",
        "sup": [],
        "text": "",
        "v": 1,
    } | fields


def post(client, bearer, events, **kwargs):
    headers = {"Authorization": f"Bearer {bearer}", "Accept": "application/json"}
    return client.post(URL, json={"events": events}, headers=headers, **kwargs)


def rows(app):
    with app.app_context():
        query = select(RollcallEventRow).order_by(RollcallEventRow.number)
        return [(it.event, it.dev, it.seq, it.counts) for it in db.session().scalars(query)]


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Authorization": "Bearer "},
        {"Authorization": "Bearer guess"},
        {"Authorization": "Basic dTpw"},
        {"Authorization": "Bearer a.b.c"},
        {"Authorization": "Bearer ä"},
    ],
)
def test_without_an_enrolled_phone_nothing_is_taken(app, client, trip_id, headers):
    answer = client.post(URL, json={"events": [event("d", 1, trip_id)]}, headers=headers)

    assert (answer.status_code, answer.json["error"]["status"]) == (401, 401)
    assert answer.json.get("ended") is None
    assert rows(app) == []


def test_a_sign_in_cookie_is_no_token(app, signed_in, trip_id):
    answer = signed_in("administrator").post(URL, json={"events": []})

    assert refusal(answer) == (401, "这台手机没有登记。请登录后重新“带上行程”。")


def test_a_count_is_stored_acknowledged_by_name_and_digest_and_once(app, client, trip_id, phone):
    dev, bearer = phone
    one = event(dev, 1, trip_id)

    first = post(client, bearer, [one])
    second = post(client, bearer, [one])

    assert first.status_code == second.status_code == 200
    assert first.json["acks"] == [[one["id"], "stored", digest(one)]]
    assert second.json["acks"] == [[one["id"], "duplicate", digest(one)]]
    assert (second.json["have"], second.json["safe"], second.json["refused"]) == ({dev: 1}, {}, [])
    with app.app_context():
        session = db.session()
        assert first.json["server"] == devices.server_id(session)
        assert first.json["db"] == database_id(session)
    assert abs(first.json["now"] / 1000 - utc_now().timestamp()) < 60
    assert rows(app) == [(one["id"], dev, 1, True)]


def test_the_same_event_twice_in_one_batch_is_stored_once(app, client, trip_id, phone):
    dev, bearer = phone
    one = event(dev, 1, trip_id)

    answer = post(client, bearer, [one, one])

    assert [ack[1] for ack in answer.json["acks"]] == ["stored", "duplicate"]
    assert len(rows(app)) == 1


def test_another_body_under_the_same_id_is_a_conflict_and_both_are_kept(
    app, client, trip_id, phone
):
    dev, bearer = phone
    one = event(dev, 1, trip_id)
    other = one | {"kind": "absent"}

    post(client, bearer, [one])
    answer = post(client, bearer, [other])
    again = post(client, bearer, [other])

    assert answer.json["acks"] == [[one["id"], "conflict", digest(one)]]
    assert again.json["acks"] == [[one["id"], "duplicate", digest(other)]]
    assert len(rows(app)) == 2


def test_what_nobody_knows_yet_is_stored_all_the_same(app, client, trip_id, phone):
    dev, bearer = phone
    odd = [
        event(dev, 1, "no-such-trip"),
        event("no-such-device", 7, trip_id, student="nobody", point="nowhere"),
        event(dev, 2, trip_id, kind="weighed", v=2, weight=3),
    ]

    answer = post(client, bearer, odd)

    assert [ack[1] for ack in answer.json["acks"]] == ["stored"] * 3
    assert answer.json["have"] == {dev: 2, "no-such-device": 0}
    assert [counts for *_, counts in rows(app)] == [False, True, True]


def test_what_is_no_event_does_not_hold_up_the_others(app, client, trip_id, phone):
    dev, bearer = phone
    good = event(dev, 1, trip_id)

    answer = post(client, bearer, [{"id": "x"}, good, None, good | {"id": "ff"}])

    assert (answer.status_code, answer.json["refused"]) == (200, [0, 2, 3])
    assert [ack[0] for ack in answer.json["acks"]] == [good["id"]]


@pytest.mark.parametrize(
    "body",
    [b"", b"[", b'"x"', b'{"events": 3}', b"[" * 100_000, b'{"events": [' + b"0," * 300 + b"0]}"],
)
def test_what_is_no_batch_is_refused_in_words(app, client, trip_id, phone, body):
    headers = {"Authorization": f"Bearer {phone[1]}", "Content-Type": "application/json"}

    answer = client.post(URL, data=body, headers=headers)

    assert answer.status_code == 400
    assert answer.json["server"]
    assert answer.json["error"]["text"]
    assert rows(app) == []


@pytest.mark.parametrize("sign", ["\ud800", "\0", "ä", "x" * 100])
def test_an_id_that_no_device_can_have_holds_nothing_up(app, client, trip_id, phone, sign):
    dev, bearer = phone
    body = {"events": [event(dev, 1, trip_id)], "about": [f"{dev[:9]}{sign}", dev]}

    headers = {"Authorization": f"Bearer {bearer}", "Content-Type": "application/json"}
    answer = client.post(URL, data=json.dumps(body), headers=headers)

    assert (answer.status_code, answer.json["have"]) == (200, {dev: 1})
    assert len(rows(app)) == 1


def test_a_gap_is_told(client, trip_id, phone):
    dev, bearer = phone

    answer = post(client, bearer, [event(dev, seq, trip_id) for seq in (1, 2, 4, 5)])

    assert answer.json["have"] == {dev: 2}


def test_what_a_verified_backup_holds_is_safe(app, client, trip_id, phone):
    dev, bearer = phone
    post(client, bearer, [event(dev, 1, trip_id), event(dev, 2, trip_id)])
    with app.app_context(), write(db.session()) as session:
        rollcall_events.put_safe_marks(session, rollcall_events.marks_for_backup(session))

    answer = post(client, bearer, [event(dev, 3, trip_id)])

    assert (answer.json["have"], answer.json["safe"]) == ({dev: 3}, {dev: 2})


def test_a_copied_phone_keeps_its_counts_and_becomes_another_device(app, client, trip_id, phone):
    dev, bearer = phone
    first, twin = event(dev, 1, trip_id), event(dev, 1, trip_id, student="other")
    plain = post(client, bearer, [first])

    answer = post(client, bearer, [twin])

    assert "fork" not in plain.json
    assert [ack[1] for ack in answer.json["acks"]] == ["stored"]
    fresh = answer.json["fork"]
    assert fresh["dev"] != dev
    follow = post(client, fresh["token"], [event(fresh["dev"], 1, trip_id)])
    assert (follow.status_code, "fork" in follow.json) == (200, False)
    assert len(rows(app)) == 3


def test_a_revoked_phone_is_told_so_and_what_it_brings_is_kept_but_does_not_count(
    app, client, trip_id, phone
):
    dev, bearer = phone
    with app.app_context(), write(db.session()) as session:
        devices.revoke(session, trip_id, dev, utc_now())

    answer = post(client, bearer, [event(dev, 1, trip_id)])

    assert (answer.status_code, answer.json["ended"]) == (401, True)
    assert answer.json["acks"][0][1] == "stored"
    assert [counts for *_, counts in rows(app)] == [False]
    with app.app_context():
        assert rollcall_events.events_of(db.session(), trip_id) == []


@pytest.mark.parametrize("how", ["signed out", "closed"])
def test_signing_out_ends_the_phone_but_its_counts_count(app, client, trip_id, phone, how):
    dev, bearer = phone
    with app.app_context(), write(db.session()) as session:
        row = session.get_one(DeviceRow, dev)
        if how == "signed out":
            sign_in.end(session, row.sign_in_id, row.user_id)
        else:
            session.get_one(UserRow, row.user_id).active = False

    answer = post(client, bearer, [event(dev, 1, trip_id)])

    assert (answer.status_code, answer.json["ended"]) == (401, True)
    assert [counts for *_, counts in rows(app)] == [True]


def test_counts_of_somebody_not_on_the_trip_are_kept_and_do_not_count(app, client, trip_id):
    dev, bearer = enrolled(app, trip_id, "stranger", "")

    post(client, bearer, [event(dev, 1, trip_id)])

    assert [counts for *_, counts in rows(app)] == [False]


def test_a_database_that_forgot_the_phone_still_takes_its_counts(app, client, trip_id, phone):
    dev, bearer = phone
    with app.app_context(), write(db.session()) as session:
        session.delete(session.get_one(DeviceRow, dev))
        put_setting(session, "database_id", "restored")

    answer = post(client, bearer, [event(dev, 1, trip_id)])

    assert (answer.status_code, answer.json["db"]) == (200, "restored")
    assert [counts for *_, counts in rows(app)] == [True]


def test_a_phone_hears_of_what_others_counted(app, client, trip_id, phone):
    _, bearer = phone
    other, others = enrolled(app, trip_id, "li")
    theirs = [event(other, seq, trip_id) for seq in (1, 2)]
    post(client, others, theirs)
    headers = {"Authorization": f"Bearer {bearer}"}

    first = client.get(f"/api/v1/trips/{trip_id}", headers=headers).json
    then = client.get(f"/api/v1/trips/{trip_id}?after={first['after']}", headers=headers).json

    assert (first["events"], first["more"]) == (theirs, False)
    assert then["events"] == []
    assert first["tag"]


def test_a_phone_takes_the_trip_and_forgets_it_when_it_may_not_hold_it(app, client, trip_id, phone):
    _, bearer = phone
    headers = {"Authorization": f"Bearer {bearer}"}
    before = client.get(f"/api/v1/trips/{trip_id}/bundle", headers=headers).json
    with app.app_context(), write(db.session()) as session:
        session.execute(delete(TripMemberRow))

    after = client.get(f"/api/v1/trips/{trip_id}/bundle", headers=headers).json
    changes = client.get(f"/api/v1/trips/{trip_id}", headers=headers).json
    missing = client.get("/api/v1/trips/none", headers=headers).json

    with app.app_context():
        names = [it.name for it in load(db.session(), trip_id).pupils]
    assert [it["name"] for it in before["bundle"]["pupils"]] == names
    assert [it.get("gone") for it in (after, changes, missing)] == [True] * 3
    assert "bundle" not in after


@pytest.mark.parametrize("address", ["/api/v1/trips/x", "/api/v1/trips/x/bundle"])
def test_without_a_phone_there_is_no_trip_to_take(client, address):
    answer = client.get(address)

    assert (answer.status_code, answer.json["error"]["status"]) == (401, 401)


def test_two_hundred_events_are_taken_at_once_and_not_one_more(app, client, trip_id, phone):
    dev, bearer = phone
    many = [event(dev, seq, trip_id) for seq in range(1, 202)]

    too_many = post(client, bearer, many)
    fine = post(client, bearer, many[:200])

    assert (too_many.status_code, fine.status_code) == (400, 200)
    assert fine.json["have"] == {dev: 200}


def test_a_trip_of_two_hundred_pupils_is_small_on_the_wire(app, client, phone):
    groups = tuple(make.group(key=f"g{number}") for number in range(6))
    pupils = tuple(
        replace(
            make.pupil(f"g{number % 6}", class_name="五年级三班", name_latin="Zhang Xiaoming"),
            health=make_health(number),
        )
        for number in range(200)
    )
    made = make.trip(groups=groups, pupils=pupils, stops=tuple(make.stop() for _ in range(60)))
    with app.app_context(), write(db.session()) as session:
        big = importing.add(session, made, SYSTEM).trip_id
    _, bearer = enrolled(app, big, "zhou")

    answer = client.get(
        f"/api/v1/trips/{big}/bundle",
        headers={"Authorization": f"Bearer {bearer}", "Accept-Encoding": "gzip"},
    )

    assert answer.headers["Content-Encoding"] == "gzip"
    assert len(answer.data) < 60_000
    assert len(json.loads(gzip.decompress(answer.data))["bundle"]["pupils"]) == 200


def make_health(number):
    return Health(allergies=(f"花生 {number}",), notes=f"晕车，上车前半小时服药 {number}")


def test_forgetting_a_trip_empties_its_events_and_an_old_phone_brings_nobody_back(
    app, client, trip_id, phone
):
    dev, bearer = phone
    one = event(dev, 1, trip_id, text="李小明 摔了一跤")
    post(client, bearer, [one])
    with app.app_context(), write(db.session()) as session:
        gone = rollcall_events.forget(session, trip_id)

    answer = post(client, bearer, [one])

    assert gone == 1
    assert answer.json["acks"][0][1] == "duplicate"
    with app.app_context():
        bodies = db.session().scalar(select(func.count()).where(RollcallEventRow.body.is_not(None)))
        assert (bodies, rollcall_events.history(db.session(), trip_id)) == (0, [])


def test_the_office_counts_too_and_its_last_word_corrects(app, trip_id):
    with app.app_context():
        session = db.session()
        trip = load(session, trip_id)
        first, *_ = trip.pupils
        point = trip.stops[0].id
        now = dt.datetime(2024, 12, 3, 1, 0, tzinfo=dt.UTC)
        with write(session):
            everybody = [it.id for it in trip.pupils]
            rollcall_events.record(
                session, trip_id, SYSTEM, now, kind="here", point=point, pupils=everybody
            )
            rollcall_events.record(
                session, trip_id, SYSTEM, now, kind="absent", point=point, pupils=[first.id]
            )

        (tally,) = rollcall_events.counted(session, trip)

    assert (tally.here, tally.away, tally.complete) == (trip.pupils[1:], (first,), True)
    assert tally.disputed == ()


def test_a_phone_hears_what_is_safe_of_counts_it_took_over(app, client, phone, trip_id):
    _, bearer = phone
    headers = {"Authorization": f"Bearer {bearer}"}
    post(client, bearer, [event("another-phone", 1, trip_id)])
    with app.app_context(), write(db.session()) as session:
        rollcall_events.put_safe_marks(session, rollcall_events.marks_for_backup(session))

    asked = client.post(URL, json={"events": [], "about": ["another-phone"]}, headers=headers)
    odd = client.post(URL, json={"events": [], "about": [1, None, {}]}, headers=headers)

    assert asked.json["safe"] == {"another-phone": 1}
    assert (odd.status_code, odd.json["safe"]) == (200, {})
