"""Running late becomes the plan; counts travel as a file."""

import datetime as dt
import json

import pytest

from tests import factories as make
from tests.browsing import add_user, make_member
from tests.domain.rollcall.examples import event
from tripplanner.domain.access import SYSTEM
from tripplanner.domain.rollcall.events import Kind, write_event
from tripplanner.domain.rollcall.tallies import tallies
from tripplanner.errors import BadInput, NotFound
from tripplanner.services.lifecycle import importing
from tripplanner.services.publishing import editions
from tripplanner.services.rollcall import delays
from tripplanner.services.rollcall import events as rollcall
from tripplanner.services.rollcall import file as rollcall_file
from tripplanner.store.database.base import db, utc_now
from tripplanner.store.database.engine import write
from tripplanner.store.loading import load

NOW = dt.datetime(2024, 12, 3, 2, 0, tzinfo=dt.UTC)


@pytest.fixture
def trip_id(session):
    made = make.trip(
        groups=(make.group(key="g1"),),
        pupils=(make.pupil("g1"),),
        stops=tuple(
            make.stop(starts, ends, key=key)
            for key, starts, ends in (
                ("early", "08:00", "09:00"),
                ("now", "10:00", "11:00"),
                ("next", "11:30", "12:00"),
            )
        ),
    )
    with write(session):
        return importing.add(session, made, SYSTEM).trip_id


def notice(session, trip_id, minutes="30", token="2024-12-03 570"):
    with write(session):
        (made,) = rollcall.record(
            session, trip_id, SYSTEM, NOW, kind=Kind.LATE, text=minutes, token=token
        )
    return made.id


def starts(session, trip_id):
    return {it.key: it.starts for it in load(session, trip_id).stops}


def test_the_rest_of_the_day_moves_once_and_the_notice_is_settled(session, trip_id):
    late = notice(session, trip_id)

    with write(session):
        moved = delays.shift(session, trip_id, late, SYSTEM, NOW)

    assert (moved, starts(session, trip_id)) == (2, {"early": 480, "now": 630, "next": 720})
    assert delays.notices(session, trip_id) == ()
    with pytest.raises(NotFound), write(session):
        delays.shift(session, trip_id, late, SYSTEM, NOW)


@pytest.mark.parametrize(
    ("minutes", "token"), [("soon", "2024-12-03 570"), ("-5", "2024-12-03 570"), ("30", "today")]
)
def test_a_notice_that_says_nothing_is_none(session, trip_id, minutes, token):
    notice(session, trip_id, minutes, token)

    assert delays.notices(session, trip_id) == ()


def test_only_a_published_trip_is_published_again(session, trip_id):
    with write(session):
        delays.shift(session, trip_id, notice(session, trip_id), SYSTEM, NOW)
        assert delays.republish(session, trip_id, SYSTEM) == 0


def test_the_office_shifts_and_publishes_from_the_page(app, signed_in):
    from tests.services.publishing.test_editions import a_trip, override_all

    with app.app_context(), write(db.session()) as session:
        trip_id = importing.add(session, a_trip(), SYSTEM).trip_id
    with app.app_context():
        override_all(db.session(), trip_id)
        with write(db.session()) as session:
            editions.publish(session, trip_id, SYSTEM)
        trip = load(db.session(), trip_id)
        first = min(trip.stops, key=lambda it: (it.date, it.starts))
        late = notice(db.session(), trip_id, "10", f"{first.date} {first.starts}")
    teacher = signed_in("teacher")
    make_member(app, trip_id, teacher.actor, "leader")

    page = teacher.get(f"/trips/{trip_id}/rollcall").get_data(as_text=True)
    answer = teacher.send(f"/trips/{trip_id}/rollcall/late/{late}")

    assert late in page
    assert answer.status_code == 303
    with app.app_context():
        after = next(it for it in load(db.session(), trip_id).stops if it.key == first.key)
    assert after.starts == first.starts + 10


def test_a_file_of_counts_is_taken_in_once(app, session, trip_id):
    person = add_user_in(session)
    point = load(session, trip_id).stops[0].id
    pupil = load(session, trip_id).pupils[0].id
    counted = event(1, pupil=pupil, point=point, trip=trip_id, dev="far-phone")
    other = event(2, trip="another")
    content = json.dumps(
        {"format": "tripplanner-counts", "events": [write_event(counted), write_event(other), 3]}
    ).encode()
    bodies = rollcall_file.events_in(content)

    with write(session):
        first = rollcall_file.take_in(session, trip_id, person, bodies, utc_now())
    with write(session):
        second = rollcall_file.take_in(session, trip_id, person, bodies, utc_now())

    assert (first, second) == (1, 0)
    tally, *_ = tallies(load(session, trip_id), rollcall.events_of(session, trip_id))
    assert [it.id for it in tally.here] == [pupil]


def add_user_in(session):
    from tripplanner.domain.access import UserRole
    from tripplanner.store.users import UserRow

    with write(session):
        row = UserRow(name="wang", role=UserRole.ADMINISTRATOR)
        session.add(row)
        session.flush()
        return row.to_actor()


@pytest.mark.parametrize("content", [b"", b"[]", b"{}", b'{"format": "tripplanner-counts"}'])
def test_what_is_no_file_of_counts_is_refused(content):
    with pytest.raises(BadInput, match="not a file of counts"):
        rollcall_file.events_in(content)


def test_a_file_of_another_trip_is_refused(session, trip_id):
    with pytest.raises(BadInput, match="belongs to this trip"):
        rollcall_file.take_in(
            session, trip_id, add_user_in(session), [write_event(event())], utc_now()
        )


def test_the_page_takes_the_file_in(app, signed_in):
    import io

    made = make.trip(stops=(make.stop(),))
    with app.app_context(), write(db.session()) as session:
        trip_id = importing.add(session, made, SYSTEM).trip_id
    teacher = signed_in("teacher")
    make_member(app, trip_id, add_user(app, "teacher"), "editor")
    content = json.dumps(
        {"format": "tripplanner-counts", "events": [write_event(event(trip=trip_id))]}
    )

    done = teacher.send(
        f"/trips/{trip_id}/rollcall/file",
        {"file": (io.BytesIO(content.encode()), "counts.json")},
        content_type="multipart/form-data",
    )
    refused = teacher.send(f"/trips/{trip_id}/rollcall/file")

    assert (done.status_code, refused.status_code) == (303, 422)
