"""A data folder that cannot be written: each command says so in a line, and not a byte changes."""

import hashlib
import os
import shutil
import subprocess
import sys

import pytest

#: Root writes everywhere by two capabilities; without them the rights of the folder count for it, too.
BARE = ["setpriv", "--bounding-set", "-dac_override,-dac_read_search"]
AS_SOMEBODY = [] if os.getuid() else BARE
pytestmark = pytest.mark.skipif(
    bool(AS_SOMEBODY) and shutil.which("setpriv") is None, reason="needs setpriv (util-linux)"
)
VERBS = (
    ["serve", "--host", "127.0.0.1", "--port", "1"],
    ["init"],
    ["backup"],
    ["purge"],
    ["trip", "list"],
    ["doctor"],
    ["user", "add", "--role", "administrator"],
)


def run(folder, *words):
    command = [*AS_SOMEBODY, sys.executable, "-m", "tripplanner", "--instance", str(folder), *words]
    return subprocess.run(
        command, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL
    )


def content(folder):
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def closed(folder, *, files):
    for path in (folder, *folder.rglob("*")):
        if path.is_dir():
            path.chmod(0o500)
        elif files:
            path.chmod(0o400)


def opened(folder):
    folder.chmod(0o700)
    for path in folder.rglob("*"):
        path.chmod(0o700 if path.is_dir() else 0o600)


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "data"
    assert run(made, "init").returncode == 0
    yield made
    opened(made)


@pytest.mark.parametrize("files", [True, False], ids=["files too", "folders alone"])
def test_every_command_says_it_in_a_line_and_changes_nothing(folder, files):
    before = content(folder)
    closed(folder, files=files)

    ended = {" ".join(verb): run(folder, *verb) for verb in VERBS}

    wrong = {
        verb: (it.returncode, it.stdout, it.stderr)
        for verb, it in ended.items()
        if it.returncode != 1
        or f"{folder} cannot be written" not in it.stdout + it.stderr
        or "Traceback" in it.stdout + it.stderr
    }
    assert wrong == {}
    assert content(folder) == before
    opened(folder)
    assert run(folder, "trip", "list").returncode == 0
