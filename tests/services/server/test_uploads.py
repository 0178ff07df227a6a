"""Files that wait between two steps of a wizard."""

import datetime as dt
import os
import stat
from pathlib import Path

import pytest

from tripplanner.errors import InstanceTrouble, NotFound
from tripplanner.services.server.uploads import MOST_EACH, RETENTION, Uploads
from tripplanner.store.database.base import utc_now
from tripplanner.store.database.vault import new_vault


@pytest.fixture
def uploads(tmp_path: Path) -> Uploads:
    return Uploads(tmp_path / "uploads", new_vault())


def keep(uploads: Uploads, content: bytes = b"list", owner: str = "lin") -> str:
    return uploads.keep(content, name="名单.xlsx", owner=owner, now=utc_now(), notes={"trip": "t"})


def test_a_file_comes_back_to_who_brought_it(uploads):
    token = keep(uploads)

    found = uploads.open(token, owner="lin", now=utc_now())

    assert (found.name, found.content, found.notes) == ("名单.xlsx", b"list", {"trip": "t"})


def test_nobody_else_can_open_it(uploads):
    token = keep(uploads)

    with pytest.raises(NotFound):
        uploads.open(token, owner="chen", now=utc_now())


def test_the_file_is_sealed_and_the_owners_alone(uploads):
    keep(uploads, "泽仁 13912345678".encode())

    (path,) = uploads.folder.iterdir()

    assert b"13912345678" not in path.read_bytes()
    assert "名单".encode() not in path.read_bytes()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(uploads.folder.stat().st_mode) == 0o700


def test_it_does_not_wait_for_ever(uploads):
    token = keep(uploads)

    with pytest.raises(NotFound):
        uploads.open(token, owner="lin", now=utc_now() + RETENTION + dt.timedelta(minutes=1))


def test_old_files_are_swept_away_by_the_next(uploads):
    keep(uploads, owner="chen")
    (path,) = uploads.folder.iterdir()
    long_ago = (utc_now() - 2 * RETENTION).timestamp()
    os.utime(path, (long_ago, long_ago))

    keep(uploads)

    assert not path.exists()
    assert len(list(uploads.folder.iterdir())) == 1


def test_nobody_fills_the_disk_with_waiting_files(uploads):
    for _ in range(MOST_EACH + 3):
        keep(uploads)
    keep(uploads, owner="chen")

    assert len(list(uploads.folder.iterdir())) == MOST_EACH + 1


def test_a_dropped_file_is_gone(uploads):
    token = keep(uploads)

    uploads.drop(token, owner="lin")

    assert list(uploads.folder.iterdir()) == []


@pytest.mark.parametrize("token", ["", "../secret.key", "a" * 22, "x" * 5000, "a/b" * 7 + "c"])
def test_a_made_up_token_opens_nothing(uploads, token):
    keep(uploads)

    with pytest.raises(NotFound):
        uploads.open(token, owner="lin", now=utc_now())


def test_a_folder_that_cannot_be_written_is_named(tmp_path):
    (tmp_path / "uploads").write_text("a file where the folder should be")

    with pytest.raises(InstanceTrouble) as caught:
        keep(Uploads(tmp_path / "uploads", new_vault()))

    assert caught.value.values["path"] == tmp_path / "uploads"
