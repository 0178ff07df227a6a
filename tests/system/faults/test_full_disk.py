"""R6: a full disk and a folder that cannot be written: plain words, and nothing lost."""

import datetime as dt
import os
import subprocess
from pathlib import Path

import pytest

from tests.system.faults.sizes import tell
from tripplanner.cli import main
from tripplanner.exchange.backup.backup_set import sets_in, verified

NOW = dt.datetime(2026, 11, 23, 4, 0, tzinfo=dt.UTC)


@pytest.fixture
def small_disk(tmp_path):
    """A real file system of a few megabytes; the size is the test's choice."""
    if os.getuid() != 0:
        pytest.skip("only root can mount a small disk")
    mounted = []

    def mount(megabytes: int, *options: str) -> Path:
        folder = tmp_path / f"disk{len(mounted)}"
        folder.mkdir()
        words = ["mount", "-t", "tmpfs", "-o", ",".join([f"size={megabytes}m", *options]), "x"]
        if subprocess.run([*words, folder], capture_output=True, check=False).returncode:
            pytest.skip("this machine does not let us mount")
        mounted.append(folder)
        return folder

    yield mount
    for folder in mounted:
        subprocess.run(["umount", "-l", folder], check=True)


@pytest.fixture
def server(tmp_path, sqlite_template, monkeypatch):
    for name in ("LC_ALL", "LC_MESSAGES", "LANG", "TRIPPLANNER_DATABASE_URL"):
        monkeypatch.delenv(name, raising=False)
    folder = tmp_path / "data"
    (folder / "scans").mkdir(parents=True)
    (folder / "tripplanner.sqlite").write_bytes(sqlite_template.read_bytes())
    (folder / "secret.key").write_text(bytes(range(32)).hex())  # of the template
    (folder / "scans" / "one.png").write_bytes(os.urandom(3_000_000))
    return folder


def text(capsys):
    found = capsys.readouterr()
    assert "Traceback" not in found.err
    return found.err


def test_a_backup_onto_a_full_stick_says_so_and_leaves_the_older_one(
    server, small_disk, capsys, request
):
    stick = small_disk(5)
    assert main(["--instance", str(server), "backup", "-o", str(stick)]) == 0
    capsys.readouterr()
    (server / "scans" / "two.png").write_bytes(os.urandom(3_000_000))

    code = main(["--instance", str(server), "backup", "-o", str(stick)])

    assert (code, text(capsys)) == (
        1,
        "The disk is full. Free some space, then try again; what was saved before is safe.\n",
    )
    (one,) = sets_in(stick)
    assert verified(one) == one
    assert list(stick.rglob("*.part")) == []
    tell(request, goal="R6 full stick", runs=1)


def test_a_restore_onto_a_full_disk_leaves_the_data_as_it_was(
    server, small_disk, tmp_path, capsys, request
):
    assert main(["--instance", str(server), "backup", "-o", str(tmp_path / "stick")]) == 0
    data = small_disk(24) / "data"
    assert main(["--instance", str(data), "init"]) == 0
    (data / "filler").write_bytes(b"x" * 21_500_000)
    before = {path.name: path.read_bytes() for path in data.iterdir() if path.is_file()}
    capsys.readouterr()

    code = main(["--instance", str(data), "restore", str(tmp_path / "stick")])

    assert code == 1
    assert text(capsys).startswith("The disk is full.")
    assert not (data / "restoring").exists()
    after = {path.name: path.read_bytes() for path in data.iterdir() if path.is_file()}
    assert after == before
    tell(request, goal="R6 full disk", runs=1)


def test_a_medium_that_cannot_be_written_gets_one_line(server, small_disk, capsys, request):
    stick = small_disk(5)
    subprocess.run(["mount", "-o", "remount,ro", stick], check=True)

    code = main(["--instance", str(server), "backup", "-o", str(stick)])

    found = text(capsys)
    assert code == 1
    assert len(found.splitlines()) == 1
    assert "cannot be written" in found or "Read-only" in found
    tell(request, goal="R6 read-only stick", runs=1)
