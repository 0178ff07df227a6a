"""What is kept is never older than the database."""

import threading
import time

import pytest
from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from tests.factories import trip
from tripplanner.domain.access import SYSTEM
from tripplanner.errors import NotFound
from tripplanner.services.lifecycle import importing
from tripplanner.store import loading
from tripplanner.store.database.engine import make_engine, write
from tripplanner.store.database.read_cache import cached, cached_for
from tripplanner.store.database.server_settings import put_setting, setting
from tripplanner.store.trips import TripRow


def text(session):
    return cached(session, "word", lambda: [setting(session, "word")])


def say(engine, word):
    with Session(engine) as session, write(session):
        put_setting(session, "word", word)


def test_the_same_is_given_while_nobody_writes(engine):
    say(engine, "one")

    with Session(engine) as first, Session(engine) as second:
        assert text(first) == ["one"]
        assert text(second) is text(first)


def test_a_commit_ends_it_for_those_who_come_after(engine):
    say(engine, "one")
    with Session(engine) as before:
        text(before)

    say(engine, "two")

    with Session(engine) as after:
        assert text(after) == ["two"]


def test_a_commit_of_another_process_ends_it_too(engine, vault):
    say(engine, "one")
    with Session(engine) as before:
        text(before)
    other = make_engine(engine.url.render_as_string(hide_password=False), vault)

    say(other, "two")

    other.dispose()
    with Session(engine) as after:
        assert text(after) == ["two"]


def test_who_began_before_a_commit_leaves_nothing_stale_behind(engine):
    say(engine, "one")
    with Session(engine) as slow:
        setting(slow, "word")
        say(engine, "two")
        text(slow)

        with Session(engine) as after:
            assert text(after) == ["two"]


def test_who_wrote_sees_what_it_wrote_and_keeps_nothing(engine):
    say(engine, "one")
    with Session(engine) as before:
        text(before)

    with Session(engine) as writing:
        put_setting(writing, "word", "undone")
        writing.flush()
        assert text(writing) == ["undone"]
        writing.rollback()

    with Session(engine) as after:
        assert text(after) == ["one"]


def test_who_is_about_to_write_gets_nothing_kept(engine):
    say(engine, "one")
    with Session(engine) as before:
        first = text(before)

    with Session(engine) as session, write(session):
        assert text(session) == first
        assert text(session) is not first


def test_many_who_ask_at_once_have_it_worked_out_once(engine):
    say(engine, "one")
    made, answers = [], []

    def work_out():
        made.append(1)
        time.sleep(0.2)
        return object()

    def ask():
        with Session(engine) as session:
            answers.append(cached(session, "slow", work_out))

    asking = [threading.Thread(target=ask) for _ in range(4)]
    for thread in asking:
        thread.start()
    for thread in asking:
        thread.join()

    assert len(made) == 1
    assert len(answers) == 4
    assert set(answers) == {answers[0]}


def test_what_fails_is_tried_again(engine):
    with Session(engine) as session:
        with pytest.raises(NotFound):
            loading.load(session, "none")
        with pytest.raises(NotFound):
            loading.load(session, "none")


def test_a_thing_that_somebody_tries_out_is_another_one(engine):
    here, tried = object(), object()

    with Session(engine) as session:
        assert cached_for(session, here, "name", lambda: "real") == "real"
        assert cached_for(session, tried, "name", lambda: "tried") == "tried"
        assert cached_for(session, here, "name", lambda: "never asked") == "real"


def test_a_trip_is_the_same_object_until_it_is_gone(engine):
    with Session(engine) as session, write(session):
        trip_id = importing.add(session, trip(), SYSTEM).trip_id
    with Session(engine) as session:
        first = loading.load(session, trip_id)
    with Session(engine) as session:
        assert loading.load(session, trip_id) is first

    with Session(engine) as session, write(session):
        session.execute(delete(TripRow).where(TripRow.id == trip_id))

    with Session(engine) as session:
        assert session.scalars(select(TripRow)).all() == []
        with pytest.raises(NotFound):
            loading.load(session, trip_id)


def test_a_disposed_engine_forgets_and_can_be_used_again(engine):
    say(engine, "one")
    with Session(engine) as session:
        first = text(session)

    engine.dispose()

    with Session(engine) as session:
        assert text(session) == first
        assert text(session) is not first
