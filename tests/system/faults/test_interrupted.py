"""Ctrl-C ends a run of the tests and everything it started, and so does its sudden death."""

import os
import secrets
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.waiting import ending_with_us, until

ROOT = Path(__file__).parents[3]
#: Whoever runs the tests in the background of a shell has Ctrl-C ignored, by children too.
COMMAND = [
    "env",
    "--default-signal=INT",
    sys.executable,
    "-m",
    "pytest",
    "-q",
    "-x",
    "-p",
    "no:cacheprovider",
    "-p",
    "no:randomly",
]
pytestmark = pytest.mark.skipif(
    not Path("/proc/self/environ").exists() or not ending_with_us(),
    reason="this system does not end children with their parent",
)


def marked(mark):
    """Return the command of every living process whose environment carries a mark."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            if mark.encode() in (folder / "environ").read_bytes():
                found.append((folder / "cmdline").read_text().replace("\0", " ")[:120])
        except OSError:
            continue  # it has just ended, or is another person's
    return found


@pytest.mark.parametrize(
    ("words", "how"),
    [
        (["--database=postgresql"], signal.SIGINT),
        (["-n", "2"], signal.SIGINT),
        (["--database=postgresql"], signal.SIGKILL),
    ],
    ids=["ctrl-c", "ctrl-c with workers", "killed"],
)
def test_nothing_is_left_running(tmp_path, words, how):
    mark, ready = secrets.token_hex(16), tmp_path / "ready"
    ready.mkdir()
    with (tmp_path / "output").open("wb") as output:
        run = subprocess.Popen(
            [*COMMAND, *words, str(Path(__file__).with_name("left_running.py"))],
            cwd=ROOT,
            env=os.environ | {"MARK": mark, "READY": str(ready)},
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    try:
        wanted = 2 if "-n" in words else 1
        until(lambda: len(list(ready.iterdir())) == wanted or run.poll() is not None, quiet_s=90)
        assert run.poll() is None, (tmp_path / "output").read_text()
        assert len(marked(mark)) > wanted

        os.killpg(run.pid, how)  # as a terminal does: to all that did not leave the group
        until(lambda: run.poll() is not None)

        until(lambda: marked(mark) == [], lambda: marked(mark))
    finally:
        if run.poll() is None:
            os.killpg(run.pid, signal.SIGKILL)
            run.wait()
