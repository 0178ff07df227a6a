"""Long work is queued, done once, survives a restart, and can be cancelled."""

import datetime as dt

import pytest
from sqlalchemy.orm import Session

from tests.factories import trip
from tripplanner.domain.access import SYSTEM
from tripplanner.errors import BadInput, NotFound
from tripplanner.services import jobs
from tripplanner.services.jobs import Made
from tripplanner.services.lifecycle.importing import add
from tripplanner.store.database.base import utc_now
from tripplanner.store.database.engine import write
from tripplanner.store.jobs import JobRow

SECRET = b"the roster of class six"


@pytest.fixture
def trip_id(session):
    with write(session):
        return add(session, trip(), SYSTEM).trip_id


def ask(session, trip_id, kind="copy", **arguments):
    with write(session):
        return jobs.enqueue(session, kind, trip_id, SYSTEM, arguments)


def copy(session, row, progress):
    progress(1, 2)
    progress(2, 2)
    return Made("roster.pdf", SECRET)


def refuse(session, row, progress):
    raise BadInput("There is no trip %(name)s.", name="x")


def stumble(session, row, progress):
    raise ZeroDivisionError


def leave(session, row, progress):
    with Session(session.get_bind()) as other, write(other):
        jobs.cancel(other, row.id)
    progress(1, 2)
    return Made("never.pdf", b"")


def leave_late(session, row, progress):
    made = copy(session, row, progress)
    with Session(session.get_bind()) as other, write(other):
        jobs.cancel(other, row.id)
    return made


WORKERS = {
    "copy": copy,
    "refuse": refuse,
    "stumble": stumble,
    "leave": leave,
    "leave_late": leave_late,
}


def test_a_job_is_done_and_its_result_lies_sealed(session, engine, vault, trip_id, tmp_path):
    job_id = ask(session, trip_id)

    assert jobs.work_off(engine, WORKERS, tmp_path, vault) == 1

    session.rollback()
    job = jobs.get(session, job_id)
    assert (job.state, job.done, job.total, job.filename) == ("done", 2, 2, "roster.pdf")
    assert jobs.result(session, job_id, tmp_path, vault) == Made("roster.pdf", SECRET)
    assert [SECRET in path.read_bytes() for path in tmp_path.glob("*.sealed")] == [False]


def test_a_job_is_done_once(session, engine, vault, trip_id, tmp_path):
    ask(session, trip_id)
    jobs.work_off(engine, WORKERS, tmp_path, vault)

    assert jobs.work_off(engine, WORKERS, tmp_path, vault) == 0


def test_what_a_killed_server_left_is_done_by_the_next(session, engine, vault, trip_id, tmp_path):
    job_id = ask(session, trip_id)
    with write(session):
        session.get_one(JobRow, job_id).state = "running"

    assert jobs.work_off(engine, WORKERS, tmp_path, vault) == 0
    assert jobs.recover(engine) == 1
    assert jobs.work_off(engine, WORKERS, tmp_path, vault) == 1


@pytest.mark.parametrize(
    ("kind", "message"),
    [
        ("refuse", "There is no trip %(name)s."),
        ("stumble", "Something went wrong on the server; the log in the data folder says what."),
    ],
)
def test_a_job_that_fails_says_why_and_the_next_one_is_done(
    session, engine, vault, trip_id, tmp_path, kind, message
):
    bad, good = ask(session, trip_id, kind), ask(session, trip_id)

    jobs.work_off(engine, WORKERS, tmp_path, vault)

    session.rollback()
    assert jobs.get(session, bad).state == "failed"
    assert jobs.get(session, bad).error["message"] == message
    assert jobs.get(session, good).state == "done"


def test_a_cancelled_job_stops_at_its_next_step(session, engine, vault, trip_id, tmp_path):
    job_id = ask(session, trip_id, "leave")

    jobs.work_off(engine, WORKERS, tmp_path, vault)

    session.rollback()
    assert jobs.get(session, job_id).state == "cancelled"
    with pytest.raises(NotFound):
        jobs.result(session, job_id, tmp_path, vault)


def test_a_job_cancelled_at_its_last_step_stays_cancelled_and_leaves_no_file(
    session, engine, vault, trip_id, tmp_path
):
    job_id = ask(session, trip_id, "leave_late")

    jobs.work_off(engine, WORKERS, tmp_path, vault)

    session.rollback()
    assert jobs.get(session, job_id).state == "cancelled"
    assert list(tmp_path.iterdir()) == []


def test_old_results_go(session, engine, vault, trip_id, tmp_path):
    folder, job_id = tmp_path / "jobs", ask(session, trip_id)
    jobs.work_off(engine, WORKERS, folder, vault)
    session.rollback()
    with write(session):
        old = utc_now() - jobs.RETENTION - dt.timedelta(minutes=1)
        session.get_one(JobRow, job_id).finished_at = old

    jobs.work_off(engine, WORKERS, folder, vault)

    session.rollback()
    assert list(folder.iterdir()) == []
    with pytest.raises(NotFound):
        jobs.get(session, job_id)
