"""Files are whole or not there, on the disk before they have their name, and written by one at a time."""

import os
import subprocess
import sys
import threading
from stat import S_IMODE

import pytest

from tripplanner.durable_files import alone_in, becoming, copy_whole, hash_of, write_whole


def test_a_file_is_its_owners_alone_and_replaces_what_stood_there(tmp_path):
    target = tmp_path / "report"
    target.write_bytes(b"old")
    target.chmod(0o644)

    write_whole(target, b"new")

    assert (target.read_bytes(), S_IMODE(target.stat().st_mode)) == (b"new", 0o600)
    assert list(tmp_path.iterdir()) == [target]


def test_what_stops_in_the_middle_leaves_what_stood_there_and_nothing_else(tmp_path):
    target = tmp_path / "report"
    target.write_bytes(b"old")

    def stopped():
        with becoming(target) as out:
            out.write(b"half of the new")
            raise OSError("the disk is full")

    with pytest.raises(OSError, match="disk is full"):
        stopped()

    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_file_and_its_name_are_on_the_disk_when_it_is_written(tmp_path, monkeypatch):
    synced, sync = [], os.fsync

    def noted(descriptor):
        synced.append((os.fstat(descriptor).st_ino, sorted(it.name for it in tmp_path.iterdir())))
        sync(descriptor)

    monkeypatch.setattr(os, "fsync", noted)
    write_whole(tmp_path / "report", b"new")

    inode = (tmp_path / "report").stat().st_ino
    assert [number for number, _ in synced] == [inode, tmp_path.stat().st_ino]
    # The content first, under another name; then the folder, with the name in it.
    assert ("report" in synced[0][1], synced[1][1]) == (False, ["report"])


def test_two_who_write_one_file_leave_one_of_the_two(tmp_path):
    target, go = tmp_path / "report", threading.Barrier(4)
    contents = [bytes([65 + number]) * 100_000 for number in range(4)]

    def write(content):
        go.wait(10)
        write_whole(target, content)

    threads = [threading.Thread(target=write, args=(content,)) for content in contents]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)

    assert target.read_bytes() in contents
    assert list(tmp_path.iterdir()) == [target]


def test_a_copy_tells_the_hash_of_what_it_read(tmp_path):
    source = tmp_path / "source"
    source.write_bytes(b"x" * 3_000_000)

    digest = copy_whole(source, tmp_path / "copy")

    assert digest == hash_of(source) == hash_of(tmp_path / "copy")


def test_another_process_waits_until_the_folder_is_free(tmp_path):
    code = (
        "import sys; from pathlib import Path; from tripplanner.durable_files import alone_in\n"
        "print('here', flush=True)\n"
        "with alone_in(Path(sys.argv[1]), 'work.lock'): print('in', flush=True)"
    )
    with alone_in(tmp_path, "work.lock"):
        other = subprocess.Popen(
            [sys.executable, "-c", code, str(tmp_path)], stdout=subprocess.PIPE, text=True
        )
        assert other.stdout is not None
        assert other.stdout.readline() == "here\n"
        with pytest.raises(subprocess.TimeoutExpired):
            other.wait(0.5)

    assert other.communicate(timeout=60)[0] == "in\n"
    assert other.returncode == 0
