"""Children of the renderer: used again while all goes well, and gone when it does not."""

import json

import pytest

from tests.waiting import until
from tripplanner.documents.rendering.child import MOST_MB
from tripplanner.documents.rendering.process_pool import Pool, pool
from tripplanner.documents.rendering.renderer import Limits, render
from tripplanner.errors import NotPrinted

PAGE = '<!doctype html><html lang="en-GB"><head><title>Test</title></head><body>{}</body></html>'


@pytest.fixture(autouse=True)
def fresh():
    pool.close()
    yield
    pool.close()


@pytest.fixture
def own():
    made = Pool(rest_s=0.3)
    yield made
    made.close()


def unknown(tmp_path):
    """Return a job that no module does."""
    path = tmp_path / "job.json"
    job = {"module": "os", "megabytes": 3000, "cpu_seconds": 60}
    path.write_text(json.dumps(job), encoding="utf-8")
    return path


def test_the_next_job_gets_the_same_process_and_comes_out_the_same():
    cold = render([PAGE.format("泽仁拉姆")], what="test")
    before = pool.waiting()

    warm = render([PAGE.format("泽仁拉姆")], what="test")

    assert before is not None
    assert pool.waiting() == before
    assert warm == cold


def test_a_job_in_another_takes_another_process(own, tmp_path):
    with own.child() as one, own.child() as other:
        assert one.pid != other.pid
        assert list(one.work(unknown(tmp_path)))
        assert list(other.work(unknown(tmp_path)))

    # One at most waits; the other went.
    assert own.waiting() in {one.pid, other.pid}
    assert sorted([one.alive(), other.alive()]) == [False, True]


def test_a_large_parent_makes_no_large_child(own, tmp_path):
    """Linux counts a parent's memory as its child's until that becomes another program."""
    much = bytearray(2 * MOST_MB * 1024 * 1024)
    much[::4096] = b"x" * len(much[::4096])

    with own.child() as child:
        list(child.work(unknown(tmp_path)))

    assert (own.waiting(), len(much) > 0) == (child.pid, True)


def test_a_process_that_nobody_wants_ends(own, tmp_path):
    with own.child() as child:
        list(child.work(unknown(tmp_path)))
    assert own.waiting() == child.pid

    until(lambda: own.waiting() is None)

    until(lambda: not child.alive())


def test_one_that_died_while_it_waited_is_replaced(own, tmp_path):
    with own.child() as child:
        list(child.work(unknown(tmp_path)))
    child.kill()
    until(lambda: not child.alive())

    with own.child() as other:
        assert list(other.work(unknown(tmp_path))) == [{"warning": "LookupError: os"}]
    assert other.pid != child.pid


def test_a_job_that_runs_late_takes_its_process_with_it():
    endless = PAGE.format("<table>" + "<tr><td>x</td></tr>" * 20000 + "</table>")

    with pytest.raises(NotPrinted, match="more than 1 seconds of computing"):
        render([endless], what="test", limits=Limits(cpu_seconds=1))

    assert pool.waiting() is None


def test_memory_is_limited_for_each_job_and_a_small_limit_does_not_stay():
    with pytest.raises(NotPrinted):
        render([PAGE.format("x")], what="test", limits=Limits(megabytes=60))

    assert render([PAGE.format("x")], what="test").pages == 1


def test_a_complaint_about_one_document_is_not_told_of_the_next():
    with pytest.raises(NotPrinted, match="colour"):
        render([PAGE.format("<p style='colour: red'>x</p>")], what="test")

    assert render([PAGE.format("x")], what="test").pages == 1


def test_what_stops_a_job_stops_its_process(own, tmp_path):
    with pytest.raises(KeyError), own.child() as child:
        raise KeyError

    assert not child.alive()
    assert own.waiting() is None
