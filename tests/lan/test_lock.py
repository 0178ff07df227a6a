"""One server per data folder."""

import os
import signal
import subprocess
import sys

import pytest

from tripplanner.errors import InstanceTrouble
from tripplanner.lan.lock import InstanceLock, serving_port


def test_a_second_server_on_the_same_folder_is_told_who_has_it(tmp_path):
    lock = InstanceLock(tmp_path, 8000)

    with pytest.raises(InstanceTrouble) as trouble:
        InstanceLock(tmp_path, 8001)

    assert str(trouble.value) == (
        f"Another server (process {os.getpid()}, port 8000) is already serving {tmp_path}."
        " Stop it first, or name another folder with --instance."
    )
    lock.release()


def test_the_port_of_a_running_server_is_known(tmp_path):
    assert serving_port(tmp_path) is None

    lock = InstanceLock(tmp_path, 8123)
    assert serving_port(tmp_path) == 8123

    lock.release()
    assert serving_port(tmp_path) is None


def test_a_killed_server_leaves_no_lock(tmp_path):
    code = (
        "import os, sys; from pathlib import Path; from tripplanner.lan.lock import InstanceLock;"
        "InstanceLock(Path(sys.argv[1]), 1); os.kill(os.getpid(), 9)"
    )
    killed = subprocess.run([sys.executable, "-c", code, tmp_path], check=False)
    assert killed.returncode == -signal.SIGKILL

    InstanceLock(tmp_path, 8000).release()


def test_a_folder_that_cannot_be_written_is_named(tmp_path):
    with pytest.raises(InstanceTrouble, match="cannot be written: No such file or directory"):
        InstanceLock(tmp_path / "gone", 8000)
