"""``tripplanner backup`` and ``tripplanner restore``."""

import io
import json
from pathlib import Path

import pytest

from tripplanner.cli import main
from tripplanner.lan.lock import InstanceLock


def test_a_backup_is_made_checked_and_restored(run, instance):
    code, out, err = run("backup", "--json")
    assert (code, err) == (0, "")
    made = json.loads(out)
    assert made["rows"]["trip"] == 0
    assert run("restore", "--check", made["file"])[0] == 0

    code, out, _ = run("restore", made["file"])

    assert code == 0
    lines = out.splitlines()
    assert lines[0].startswith("The backup of ")
    assert lines[1].startswith(f"What was here before is kept in {instance}/before-restore-")
    assert lines[2] == "Restored. Phones will offer again what they counted since."
    assert run("trip", "list", "--json")[:2] == (0, "[]\n")


def test_a_backup_goes_where_it_is_told(run, tmp_path, instance):
    code, out, _ = run("backup", "-o", tmp_path / "stick")

    assert code == 0
    assert out.startswith(f"Backed up and read back: {tmp_path}/stick/tripplanner-")
    assert list((tmp_path / "stick").rglob("*.key")) == []
    # What is said of the key is so: it lies here, not beside the backup.
    key = next((instance / "backups" / "keys").iterdir())
    assert f"in {key.parent}: keep a copy" in out
    assert [path.name for path in (instance / "backups").iterdir()] == ["keys"]


def test_a_running_server_is_not_restored_under_its_feet(run, instance):
    run("backup")
    lock = InstanceLock(instance, 8000)

    code, out, err = run("restore", instance / "backups")

    lock.release()
    assert (code, out) == (1, "")
    assert "is already serving" in err
    assert len(err.splitlines()) == 1


def test_a_damaged_backup_gets_one_line_and_changes_nothing(run, instance):
    made = json.loads(run("backup", "--json")[1])
    with Path(made["file"]).open("r+b") as file:
        file.seek(5000)
        file.write(b"broken")
    before = (instance / "tripplanner.sqlite").read_bytes()

    code, out, err = run("restore", made["file"])

    assert (code, out) == (1, "")
    assert err.startswith("The backup tripplanner-")
    assert "is damaged" in err
    assert len(err.splitlines()) == 1
    assert (instance / "tripplanner.sqlite").read_bytes() == before


def test_a_second_medium_that_is_missing_fails_the_command_but_not_the_backup(
    run, instance, monkeypatch
):
    monkeypatch.setenv("TRIPPLANNER_BACKUP_FOLDER", "/nowhere/stick")

    code, out, err = run("backup")

    assert code == 1
    assert out.startswith("Backed up and read back")
    assert err == (
        "The second medium has no copy: /nowhere/stick is not there. Is the medium plugged in?\n"
    )


def test_the_newest_backup_is_put_back_without_a_question(run, instance):
    run("backup")
    (instance / "tripplanner.sqlite").write_bytes(b"broken")

    code, out, err = run("restore", "--yes")

    assert (code, err) == (0, "")
    assert out.startswith("The backup of ")
    assert "Restored." in out
    assert run("trip", "list", "--json")[:2] == (0, "[]\n")


def test_a_restore_that_nobody_confirms_changes_nothing_and_says_what_to_type(
    run, instance, monkeypatch
):
    monkeypatch.setattr("sys.stdin", io.StringIO())
    made = json.loads(run("backup", "--json")[1])["file"]
    (instance / "tripplanner.sqlite").write_bytes(b"broken")

    code, _, err = run("restore")

    assert code == 1
    assert err.startswith("Nothing was changed.")
    assert err.rstrip().endswith(f"restore {made}")
    assert (instance / "tripplanner.sqlite").read_bytes() == b"broken"


@pytest.mark.parametrize("words", [("restore",), ("restore", "--key"), ("backup", "-o")])
def test_the_home_of_nobody_is_a_sentence(run, words):
    code, out, err = run(*words, "~nobody-of-that-name/file")

    assert (code, out, err) == (1, "", "There is no file ~nobody-of-that-name/file.\n")


@pytest.mark.parametrize("how", ["option", "environment"])
def test_a_data_folder_in_the_home_of_nobody_is_a_sentence(how, monkeypatch, capsys):
    place = "~nobody-of-that-name/data"
    words = ["trip", "list"]
    if how == "option":
        words = ["--instance", place, *words]
    else:
        monkeypatch.setenv("TRIPPLANNER_INSTANCE", place)

    assert main(words) == 1
    assert capsys.readouterr().err == f"There is no file {place}.\n"


@pytest.mark.parametrize("under", ["", "/below"])
def test_a_backup_onto_a_file_asks_for_a_folder(run, tmp_path, under):
    (tmp_path / "stick").write_text("a file")

    code, out, err = run("backup", "-o", f"{tmp_path}/stick{under}")

    assert (code, out) == (1, "")
    assert err == f"{tmp_path}/stick is a file. Name a folder; it is made if need be.\n"
    assert (tmp_path / "stick").read_text() == "a file"


def test_a_device_named_as_the_key_is_not_read_for_ever(run):
    made = json.loads(run("backup", "--json")[1])["file"]

    code, _, err = run("restore", "--check", "--key", "/dev/zero", made)

    assert code == 1
    assert err.endswith("is not here. Name its file with --key.\n")
