"""``-o``: where a command writes what it was asked for, and where it never does."""

import os
import stat
from pathlib import Path

import pytest

_YEAR = ("holidays", "template", "2027", "-o")


@pytest.mark.parametrize("device", ["/dev/full", "/dev/null"])
def test_a_device_is_never_replaced(run, device):
    before = Path(device).stat()

    code, out, err = run(*_YEAR, device)

    assert (code, out) == (1, "")
    assert err == (f"{device} is no ordinary file, so nothing is written there. Name a file.\n")
    assert Path(device).stat().st_ino == before.st_ino
    assert stat.S_ISCHR(Path(device).stat().st_mode)


def test_a_pipe_is_never_replaced(run, tmp_path):
    os.mkfifo(tmp_path / "pipe")

    assert run(*_YEAR, tmp_path / "pipe")[0] == 1

    assert stat.S_ISFIFO((tmp_path / "pipe").stat().st_mode)


def test_a_link_stays_and_what_it_leads_to_is_written(run, tmp_path):
    (tmp_path / "table.csv").write_text("old")
    (tmp_path / "link").symlink_to(tmp_path / "table.csv")

    assert run(*_YEAR, tmp_path / "link")[0] == 0

    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "table.csv").read_text() != "old"


def test_a_link_in_a_ring_and_a_folder_are_refused(run, tmp_path):
    (tmp_path / "ring").symlink_to("ring")

    for place in (tmp_path / "ring", tmp_path):
        code, out, err = run(*_YEAR, place)
        assert (code, out, err.count("cannot be written")) == (1, "", 1)


@pytest.mark.parametrize("name", ["tripplanner.sqlite", "secret.key", "backups/new.csv"])
def test_the_data_folder_is_no_place_for_results(run, instance, name):
    place: Path = instance / name
    place.parent.mkdir(exist_ok=True)
    before = place.read_bytes() if place.exists() else None

    code, out, err = run(*_YEAR, place)

    assert (code, out) == (1, "")
    assert err == (
        f"{place} lies in the data folder, so nothing is written there. Name another folder.\n"
    )
    assert (place.read_bytes() if place.exists() else None) == before
