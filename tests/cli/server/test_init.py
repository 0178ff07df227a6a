"""An empty data folder from nothing, and no harm to one that is in use."""

import sqlite3

from tests.factories import trip
from tripplanner.cli import main
from tripplanner.exchange.trip_file.file import write_trip
from tripplanner.paths import command_line


def test_init_makes_a_data_folder_without_asking(tmp_path, capsys):
    folder = tmp_path / "new" / "folder"

    code = main(["--instance", str(folder), "init"])

    assert (code, capsys.readouterr().out) == (0, f"The data folder is ready: {folder}\n")
    assert {"tripplanner.sqlite", "secret.key"} <= {path.name for path in folder.iterdir()}
    assert (folder / "secret.key").stat().st_mode & 0o077 == 0


def test_init_leaves_what_is_there(run, instance, tmp_path):
    (tmp_path / "trip.json").write_bytes(write_trip(trip(key="ours")))
    run("trip", "import", tmp_path / "trip.json")

    run("init")

    code, out, _ = run("trip", "list")
    assert (code, out.split()[0]) == (0, "ours")


def test_a_damaged_database_is_one_line(run, instance):
    (instance / "tripplanner.sqlite").write_bytes(b"not a database" * 400)

    code, out, err = run("init")

    assert (code, out) == (1, "")
    command = command_line("restore", instance=instance)
    assert err == (
        f"The database is damaged (file is not a database). Stop the server, then type: {command}\n"
    )


def test_a_newer_database_is_refused_with_what_mends_it(run, instance):
    with sqlite3.connect(instance / "tripplanner.sqlite") as database:
        database.execute("UPDATE alembic_version SET version_num = '9999'")

    code, out, err = run("trip", "list")

    assert (code, out) == (1, "")
    assert err.startswith("The database was written by a newer tripplanner (9999).")
    assert err.count("\n") == 1


def test_a_file_in_place_of_the_folder_is_one_line(tmp_path, capsys):
    (tmp_path / "file").write_text("")

    code = main(["--instance", str(tmp_path / "file" / "instance"), "init"])

    text = capsys.readouterr()
    assert (code, text.out) == (1, "")
    assert text.err.startswith(
        f"The data folder {tmp_path / 'file' / 'instance'} cannot be written:"
    )
    assert text.err.count("\n") == 1
