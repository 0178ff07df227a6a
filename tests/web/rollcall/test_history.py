"""The history says who brought an event, and keeps apart what says nothing about this trip."""

import io
import json
import secrets

from tests import factories as make
from tests.browsing import add_user, make_member, text_of
from tripplanner.domain.access import SYSTEM
from tripplanner.services.lifecycle import importing
from tripplanner.services.rollcall import devices
from tripplanner.store.database.base import db, utc_now
from tripplanner.store.database.engine import write
from tripplanner.store.loading import load


def a_trip(app, key, name):
    with app.app_context(), write(db.session()) as session:
        made = make.trip(key=key, pupils=(make.pupil(name=name),))
        return importing.add(session, made, SYSTEM).trip_id


def event(trip_id, seq, **fields):
    return {
        "id": secrets.token_hex(16),
        "dev": "forged",
        "seq": seq,
        "trip": trip_id,
        "by": "校长",
    } | fields


def test_a_file_says_who_handed_it_in_and_what_is_strange_is_kept_apart(app, signed_in):
    trip_id = a_trip(app, "ours", "云小朵")
    other = a_trip(app, "theirs", "石小山")
    with app.app_context():
        (stranger,) = (it.id for it in load(db.session(), other).pupils)
    teacher = signed_in("teacher")
    make_member(app, trip_id, teacher.actor, "editor")
    events = [
        event(trip_id, 1, kind="note", text="forged words"),
        event(trip_id, 2, kind="verdict", text="of a newer kind"),
        event(trip_id, 3, kind="here", point="p", student=stranger),
    ]
    content = json.dumps({"format": "tripplanner-counts", "events": events}).encode()

    answer = teacher.send(
        f"/trips/{trip_id}/rollcall/file",
        {"file": (io.BytesIO(content), "counts.json")},
        content_type="multipart/form-data",
    )

    assert answer.status_code == 303
    message = text_of(teacher.get(f"/trips/{trip_id}/rollcall/history"))
    own, _, apart = message.partition("另行存放")
    assert "forged words" in own
    assert f"由{teacher.actor.name}以文件交来" in own
    assert ("of a newer kind" in own, "of a newer kind" in apart) == (False, True)
    index = text_of(teacher.get(f"/trips/{trip_id}/rollcall"))
    assert f"校长 · 由{teacher.actor.name}以文件交来" in index
    assert "of a newer kind" not in index
    assert "石小山" not in message + index


def test_a_phone_that_writes_another_name_is_named_beside_it(app, client, signed_in):
    trip_id = a_trip(app, "ours", "云小朵")
    owner = add_user(app, "teacher", "li")
    make_member(app, trip_id, owner, "editor")
    with app.app_context(), write(db.session()) as session:
        dev, token = devices.enrol(
            session, trip_id, owner, sign_in_id="", name="", token="", now=utc_now()
        )
    for seq, by in ((1, "校长"), (2, owner.name)):
        client.post(
            "/api/v1/events",
            json={"events": [event(trip_id, seq, dev=dev, kind="note", text=f"n{seq}", by=by)]},
            headers={"Authorization": f"Bearer {token}"},
        )

    message = text_of(signed_in("administrator").get(f"/trips/{trip_id}/rollcall"))

    assert f"校长 · 由{owner.name}的手机带来" in message
    assert message.count("的手机带来") == 1
