"""Long work is done without any web: the job runner knows every kind by itself."""

import pytest

from tests.factories import trip
from tripplanner.config import Settings
from tripplanner.domain.access import SYSTEM
from tripplanner.services import jobs
from tripplanner.services.job_kinds import job_runner, workers_of
from tripplanner.services.lifecycle.importing import add
from tripplanner.services.printing.requests import Order, Paper
from tripplanner.store.database.engine import write
from tripplanner.store.database.instance import Instance


@pytest.fixture
def instance(tmp_path, database_url, vault, engine):
    return Instance(Settings(instance=tmp_path, database_url=database_url), vault, engine)


def test_every_paper_and_every_feature_with_long_work_has_a_worker(instance):
    assert set(workers_of(instance)) == {*(it.value for it in Paper), "forms", "rotation", "scans"}


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_a_roster_is_printed_and_lies_sealed_in_the_data_folder(instance, session):
    with write(session):
        trip_id = add(session, trip(), SYSTEM).trip_id
        order = Order(Paper.ROSTER, "en", "http://192.168.1.20:8000")
        job_id = jobs.enqueue(session, Paper.ROSTER.value, trip_id, SYSTEM, order.to_json())

    assert job_runner(instance).work_off() == 1

    session.rollback()
    job = jobs.get(session, job_id)
    made = jobs.result(session, job_id, instance.jobs_folder, instance.vault)
    assert (job.state, job.error) == ("done", {})
    assert made.content[:5] == b"%PDF-"
    assert [path.name for path in instance.jobs_folder.iterdir()] == [f"{job_id}.sealed"]
    assert b"%PDF-" not in next(instance.jobs_folder.iterdir()).read_bytes()
