"""What the machine does to a server, as one plain sentence."""

import errno
import os
import socket
import sqlite3

import pytest
from sqlalchemy.exc import OperationalError

from tripplanner.errors import InstanceTrouble
from tripplanner.lan.startup_checks import assert_free, assert_usable, trouble_with


@pytest.mark.parametrize(
    ("error", "start"),
    [
        (OSError(errno.ENOSPC, "No space left on device"), "The disk is full."),
        (OSError(errno.EROFS, "Read-only file system"), "The data folder cannot be written."),
        (sqlite3.OperationalError("database or disk is full"), "The disk is full."),
        (sqlite3.OperationalError("database is locked"), "Another program holds the database."),
        (sqlite3.DatabaseError("file is not a database"), "The database is damaged."),
        (
            OperationalError("INSERT", {}, sqlite3.OperationalError("database or disk is full")),
            "The disk is full.",
        ),
        (
            OperationalError(
                "", {}, sqlite3.OperationalError("attempt to write a readonly database")
            ),
            "The data folder cannot be written.",
        ),
    ],
)
def test_what_the_machine_did_is_said_plainly(error, start):
    assert str(trouble_with(error)).startswith(start)


@pytest.mark.parametrize("error", [ValueError("x"), OSError(errno.ENOENT, "x"), KeyError("x")])
def test_other_errors_are_none_of_the_machine(error):
    assert trouble_with(error) is None


def test_a_missing_folder_is_made(tmp_path):
    assert_usable(tmp_path / "a" / "b")

    assert list((tmp_path / "a" / "b").iterdir()) == []


def test_a_folder_that_cannot_be_made_is_named(tmp_path):
    (tmp_path / "file").write_text("")

    with pytest.raises(InstanceTrouble, match=r"file/inside cannot be written: Not a directory\."):
        assert_usable(tmp_path / "file" / "inside")


@pytest.mark.skipif(os.getuid() == 0, reason="root may write everywhere")
def test_a_read_only_folder_is_named(tmp_path):
    tmp_path.chmod(0o500)

    with pytest.raises(InstanceTrouble, match="cannot be written: Permission denied"):
        assert_usable(tmp_path)


def test_a_full_disk_is_noticed_before_it_hurts(tmp_path, monkeypatch):
    monkeypatch.setattr("tripplanner.lan.startup_checks._LEAST_FREE", 10**18)

    with pytest.raises(InstanceTrouble, match="The disk is full"):
        assert_usable(tmp_path)


def test_a_busy_port_is_named_with_another_to_try():
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]

        with pytest.raises(InstanceTrouble) as trouble:
            assert_free("127.0.0.1", port)

    assert str(trouble.value) == (
        f"Port {port} is already in use by another program. Choose another: --port {port + 1}."
    )
    assert_free("127.0.0.1", port)


def test_an_address_of_another_machine_is_refused():
    with pytest.raises(InstanceTrouble, match=r"The address 192\.0\.2\.77 cannot be used"):
        assert_free("192.0.2.77", 8000)
