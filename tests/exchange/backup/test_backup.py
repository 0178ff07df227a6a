"""Backup sets on the disk: whole, checked, or refused by name."""

import datetime as dt
import json
import sqlite3
import subprocess
from contextlib import closing
from dataclasses import replace
from hashlib import sha256

import pytest

from tripplanner.errors import BadInput
from tripplanner.exchange.backup import backup
from tripplanner.exchange.backup.backup import copy_set, make_set
from tripplanner.exchange.backup.backup_set import Manifest, find_set, sets_in, verified


def sign(content):
    return sha256(b"a key" + content).hexdigest()


NOON = dt.datetime(2026, 11, 23, 4, 0, tzinfo=dt.UTC)
MANIFEST = Manifest(made_at=NOON, program="1", kind="sqlite", shape="abc", key="00ff")


@pytest.fixture
def data(tmp_path):
    """A data folder with a small database in use, a scan and what is not ours to keep."""
    folder = tmp_path / "data"
    for name in ("scans/a.png", "output/jobs/b.sealed", "log/c.log", "output/half.part"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(name.encode())
    return folder


@pytest.fixture
def database(data):
    with closing(sqlite3.connect(data / "tripplanner.sqlite", isolation_level=None)) as made:
        made.execute("PRAGMA journal_mode=WAL")
        made.execute("CREATE TABLE pupil (id INTEGER PRIMARY KEY, name TEXT)")
        made.execute("CREATE TABLE empty (id INTEGER)")
        made.executemany("INSERT INTO pupil (name) VALUES (?)", [("小明",)] * 300)
        yield made


@pytest.fixture
def make(data, database, tmp_path):
    def make(folder=tmp_path / "backups", **fields):
        manifest = replace(MANIFEST, **fields)
        return make_set(
            folder, data, manifest, lambda path: backup.copy_sqlite(database, path), sign
        )

    return make


def test_a_set_holds_the_database_the_files_and_their_hashes(make, tmp_path):
    made = make()

    assert made.manifest.rows == {"empty": 0, "pupil": 300}
    assert list(made.manifest.files) == ["output/jobs/b.sealed", "scans/a.png"]
    assert sets_in(tmp_path / "backups") == [made]
    assert find_set(made.database) == find_set(made.folder) == made
    assert sorted(path.name for path in made.folder.iterdir()) == [
        "files",
        "tripplanner-20261123T040000Z.json",
        "tripplanner-20261123T040000Z.sha256",
        "tripplanner-20261123T040000Z.sqlite",
    ]


def test_the_hashes_can_be_checked_without_us(make):
    made = make()

    done = subprocess.run(
        ["sha256sum", "-c", f"{made.name}.sha256"],
        cwd=made.folder,
        check=True,
        capture_output=True,
        text=True,
    )

    parts = [*made.folder.glob("files/*/*"), *made.folder.glob(f"{made.name}.*")]
    names = {
        str(it.relative_to(made.folder)) for it in parts if it.suffix not in {".sha256", ".json"}
    }
    assert set(done.stdout.splitlines()) == {f"{it}: OK" for it in names}


def test_a_copy_leaves_out_what_is_not_committed(database, data):
    database.execute("BEGIN IMMEDIATE")
    database.execute("INSERT INTO pupil (name) VALUES ('later')")
    with closing(sqlite3.connect(data / "tripplanner.sqlite")) as other:
        rows = backup.copy_sqlite(other, data / "copy.sqlite")
    database.execute("ROLLBACK")

    assert rows == {"empty": 0, "pupil": 300}


def test_two_sets_share_the_files_that_did_not_change(make, data):
    first = make()
    (data / "scans/new.png").write_bytes(b"new")

    second = make(made_at=NOON + dt.timedelta(minutes=15))

    pool = sorted(path.name for path in (second.folder / "files").glob("??/*"))
    assert pool == sorted({*first.manifest.files.values(), *second.manifest.files.values()})
    assert len(pool) == 3


def test_tidying_deletes_sets_and_the_files_only_they_needed(make, data):
    first = make()
    (data / "scans/a.png").unlink()
    second = make(made_at=NOON + dt.timedelta(minutes=15))

    assert backup.tidy(first.folder, [second]) == 1

    assert sets_in(first.folder) == [second]
    assert {path.name for path in (second.folder / "files").glob("??/*")} == set(
        second.manifest.files.values()
    )
    assert verified(second) == second


def test_a_set_that_is_not_finished_does_not_count(make):
    made = make()
    made.database.rename(made.database.with_suffix(".sqlite.part"))

    assert sets_in(made.folder) == []


def test_what_a_killed_backup_left_goes_with_its_files(make, data):
    first = make()
    (data / "scans/new.png").write_bytes(b"new")
    killed = make(made_at=NOON + dt.timedelta(minutes=15))
    killed.database.unlink()

    assert backup.tidy(first.folder, [first]) == 0

    assert sorted(path.name for path in first.folder.glob("tripplanner-*")) == sorted(
        f"{first.name}{ending}" for ending in (".json", ".sha256", ".sqlite")
    )
    assert {path.name for path in (first.folder / "files").glob("??/*")} == set(
        first.manifest.files.values()
    )


def test_the_files_of_a_newer_programs_backup_stay(make, data):
    first = make()
    (data / "scans/new.png").write_bytes(b"new")
    newer = make(made_at=NOON + dt.timedelta(minutes=15))
    manifest = newer.folder / f"{newer.name}.json"
    manifest.write_text(manifest.read_text().replace('"format": 2', '"format": 3'))

    backup.tidy(first.folder, [first])

    assert sets_in(first.folder) == [first]
    assert {path.name for path in (first.folder / "files").glob("??/*")} >= set(
        newer.manifest.files.values()
    )
    assert newer.database.is_file()


def flip(path):
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)


@pytest.mark.parametrize("which", ["database", "file"])
@pytest.mark.parametrize("how", [flip, lambda path: path.unlink()])
def test_one_wrong_bit_and_one_missing_file_are_noticed(make, which, how):
    made = make()
    digest = made.manifest.files["scans/a.png"]
    how(made.database if which == "database" else made.pooled(digest))

    with pytest.raises(BadInput) as caught:
        verified(made)

    assert caught.value.message.startswith(
        ("The backup %(file)s is damaged", "The backup %(file)s is not complete")
    )
    assert caught.value.values["file"] == made.database.name


def test_rows_that_are_missing_are_noticed_even_when_the_hash_was_resealed(make):
    made = make()
    with closing(sqlite3.connect(made.database, isolation_level=None)) as copy:
        copy.execute("DELETE FROM pupil WHERE id = 7")
    resealed = replace(made, manifest=replace(made.manifest, sha256=backup.hash_of(made.database)))

    with pytest.raises(BadInput):
        verified(resealed)


@pytest.mark.parametrize(
    ("change", "wording"),
    [
        ({"format": 3}, "newer tripplanner"),
        ({"format": 1}, "damaged"),
        ({"signature": ""}, "damaged"),
        ({"files": {"scans/a\0b": "0" * 64}}, "damaged"),
        ({"files": {"scans/" + "x" * 300: "0" * 64}}, "damaged"),
        ({"files": {"scans/" + "数" * 100: "0" * 64}}, "damaged"),
        ({"files": {"scans/" + "x/" * 600 + "x": "0" * 64}}, "damaged"),
        ({"files": {"scans/x": "0" * 64, "scans/x/y": "0" * 64}}, "damaged"),
        ({"files": {"scans": "0" * 64}}, "damaged"),
        ({"files": {"scans/\ud800": "0" * 64}}, "damaged"),
        ({"files": {"scans/C:x": "0" * 64}}, "damaged"),
        ({"files": {"../../etc/passwd": "0" * 64}}, "damaged"),
        ({"files": {"scans/../../x": "0" * 64}}, "damaged"),
        ({"files": {"scans/x": "../../x"}}, "damaged"),
        ({"key": "../x"}, "damaged"),
        ({"kind": "excel"}, "damaged"),
        ({"made_at": "yesterday"}, "damaged"),
        ({"surprise": 1}, "damaged"),
    ],
)
def test_a_manifest_that_is_not_ours_is_refused(make, change, wording):
    made = make()
    path = made.database.with_suffix(".json")
    path.write_text(json.dumps(json.loads(path.read_text()) | change))

    with pytest.raises(BadInput, match=wording):
        find_set(made.database)
    assert sets_in(made.folder) == []


def test_a_copy_on_another_medium_is_read_back(make, tmp_path):
    made = make()

    copy = copy_set(made, tmp_path / "stick")

    assert copy.manifest == made.manifest
    assert verified(copy).database.read_bytes() == made.database.read_bytes()


def test_a_file_that_is_no_backup_is_refused_by_name(tmp_path):
    letter = tmp_path / "letter.sqlite"
    letter.write_bytes(b"Dear parents")

    with pytest.raises(BadInput, match=r"letter.sqlite is not a backup: letter.json should lie"):
        find_set(letter)
    with pytest.raises(BadInput, match="There is no file"):
        find_set(tmp_path / "nothing.sqlite")
    with pytest.raises(BadInput, match="There is no backup in"):
        find_set(tmp_path)
