"""A notice that the day runs late moves and republishes the plan as soon as a phone brings it."""

import datetime as dt
import secrets
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select

from tests import factories as make
from tests.browsing import add_user, make_member
from tests.services.publishing.test_editions import override_all
from tripplanner.domain.access import SYSTEM
from tripplanner.services.lifecycle import importing
from tripplanner.services.publishing import editions as publishing_editions
from tripplanner.services.rollcall import delays, devices, file
from tripplanner.store.database.base import db, utc_now
from tripplanner.store.database.engine import write
from tripplanner.store.editions import latest_edition
from tripplanner.store.loading import load
from tripplanner.store.users import UserRow

ZONE = make.noon_zone()


def today():
    return utc_now().astimezone(ZoneInfo(ZONE)).date()


@pytest.fixture
def trip_id(app):
    day = today()
    made = make.trip(
        groups=(make.group(key="g1"),),
        pupils=(make.pupil("g1"),),
        zone=ZONE,
        starts=day,
        ends=day,
        stops=(
            make.stop("08:00", "09:00", day, key="early"),
            make.stop("10:00", "11:00", day, key="next"),
        ),
    )
    with app.app_context(), write(db.session()) as session:
        trip_id = importing.add(session, made, SYSTEM).trip_id
    with app.app_context():
        override_all(db.session(), trip_id)
        with write(db.session()) as session:
            publishing_editions.publish(session, trip_id, SYSTEM)
    return trip_id


@pytest.fixture
def send(app, client, trip_id):
    """Send a notice as a phone does; say what the plan and the edition then are."""
    person = add_user(app, "teacher", "wang")
    make_member(app, trip_id, person, "editor")
    with app.app_context(), write(db.session()) as session:
        dev, token = devices.enrol(
            session, trip_id, person, sign_in_id="", name="", token="", now=utc_now()
        )

    def send(seq, token_text, minutes="30", **fields):
        body = {
            "id": secrets.token_hex(16),
            "dev": dev,
            "seq": seq,
            "trip": trip_id,
            "kind": "late",
            "token": token_text,
            "text": minutes,
            "v": 1,
        } | fields
        answer = client.post(
            "/api/v1/events", json={"events": [body]}, headers={"Authorization": f"Bearer {token}"}
        )
        assert answer.json["acks"][0][1] in {"stored", "duplicate"}
        return body

    return send


def plan(app, trip_id):
    with app.app_context():
        session = db.session()
        starts = {it.key: it.starts for it in load(session, trip_id).stops}
        waiting = len(delays.notices(session, trip_id))
        return starts, latest_edition(session, trip_id).number, waiting


def test_todays_notice_moves_what_is_still_to_come_and_publishes_it_once(app, trip_id, send):
    body = send(1, f"{today()} 570")
    assert plan(app, trip_id) == ({"early": 480, "next": 630}, 2, 0)

    send(1, f"{today()} 570", id=body["id"])

    assert plan(app, trip_id) == ({"early": 480, "next": 630}, 2, 0)


@pytest.mark.parametrize(
    ("token", "minutes", "waiting"),
    [
        (lambda: f"{today() - dt.timedelta(days=1)} 570", "30", 1),
        (lambda: f"{today()} 570", "soon", 0),
        (lambda: "now", "30", 0),
    ],
)
def test_yesterdays_notice_waits_for_the_office_and_nonsense_is_none(
    app, trip_id, send, token, minutes, waiting
):
    send(1, token(), minutes)

    assert plan(app, trip_id) == ({"early": 480, "next": 600}, 1, waiting)


def test_a_notice_of_a_trip_nobody_knows_is_stored_and_moves_nothing(app, trip_id, send):
    send(1, f"{today()} 570", trip="elsewhere")

    assert plan(app, trip_id) == ({"early": 480, "next": 600}, 1, 0)


def test_a_refused_notice_moves_nothing_even_if_it_names_one_that_waits(app, client, trip_id, send):
    """A notice that came as a file waits for the office; a phone sends nonsense under its id."""
    waits = {"id": secrets.token_hex(16), "dev": "x", "trip": trip_id, "kind": "late"}
    waits |= {"seq": 1, "token": f"{today()} 570", "text": "30"}
    with app.app_context(), write(db.session()) as session:
        person = session.scalars(select(UserRow).where(UserRow.name == "wang")).one().to_actor()
        file.take_in(session, trip_id, person, [waits], utc_now())
        _, token = devices.enrol(
            session, trip_id, person, sign_in_id="", name="", token="", now=utc_now()
        )
    assert plan(app, trip_id) == ({"early": 480, "next": 600}, 1, 1)

    for changed in ({"seq": 0}, {"text": "60"}):
        client.post(
            "/api/v1/events",
            json={"events": [waits | changed]},
            headers={"Authorization": f"Bearer {token}"},
        )

        assert plan(app, trip_id)[0] == {"early": 480, "next": 600}
