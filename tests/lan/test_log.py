"""The log says where it went wrong, never what people wrote."""

import logging
import re

import pytest

from tripplanner.lan.log import DiscreetFormatter, log_to


@pytest.fixture(autouse=True)
def root_handlers_as_before():
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    yield
    for handler in root.handlers:
        if handler not in before:
            handler.close()
    root.handlers[:] = before
    root.setLevel(level)


def test_an_error_is_logged_with_its_place_and_without_its_message(tmp_path):
    path = log_to(tmp_path)

    try:
        int("张三")
    except ValueError:
        logging.getLogger("tripplanner.test").exception("reading failed")

    first, *rest = path.read_text("utf-8").splitlines()
    assert first.split(" ", 1)[1] == "ERROR tripplanner.test reading failed"
    here = "test_an_error_is_logged_with_its_place_and_without_its_message"
    assert [re.sub(r":\d+ ", ": ", it) for it in rest] == [
        "ValueError",
        f"  test_log.py: in {here}",
    ]


def test_an_error_of_the_machine_keeps_its_reason(tmp_path):
    path = log_to(tmp_path)

    try:
        (tmp_path / "missing").read_bytes()
    except OSError:
        logging.getLogger("tripplanner.test").exception("reading failed")

    second = path.read_text("utf-8").splitlines()[1]
    assert second == "FileNotFoundError: No such file or directory"


def test_causes_are_named(tmp_path):
    path = log_to(tmp_path)

    try:
        try:
            int("x")
        except ValueError as error:
            raise KeyError("y") from error
    except KeyError:
        logging.getLogger("tripplanner.test").exception("failed")

    text = path.read_text("utf-8")
    assert text.index("KeyError") < text.index("ValueError")


def test_a_folder_that_cannot_be_written_leaves_the_log_on_stderr(tmp_path, capsys):
    (tmp_path / "file").write_text("")

    log_to(tmp_path / "file")
    logging.getLogger("tripplanner.test").error("still heard")

    lines = capsys.readouterr().err.splitlines()
    assert [it.rpartition("ERROR ")[2] for it in lines if "still heard" in it] == [
        "tripplanner.test still heard"
    ]


def test_asking_twice_logs_once(tmp_path):
    log_to(tmp_path)
    path = log_to(tmp_path)

    logging.getLogger("tripplanner.test").error("once")

    assert path.read_text("utf-8").count("once") == 1


def test_lines_carry_utc():
    record = logging.LogRecord("name", logging.INFO, "path", 1, "said %s", ("so",), None)
    record.created = 0

    assert DiscreetFormatter().format(record) == "1970-01-01T00:00:00Z INFO name said so"
