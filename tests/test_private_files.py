"""What belongs to the server's user alone."""

import os
from stat import S_IMODE

import pytest

from tripplanner.private_files import asked_umask, close_to_others, open_to_others, private_umask


@pytest.fixture
def umask():
    before = os.umask(0o022)
    yield
    os.umask(before)


def mode(path):
    return S_IMODE(path.lstat().st_mode)


def test_what_is_made_meanwhile_is_nobody_elses(tmp_path, umask):
    with private_umask():
        (tmp_path / "folder").mkdir()
        (tmp_path / "file").write_text("x")
        assert asked_umask() == 0o022
    (tmp_path / "after").write_text("x")

    assert [mode(tmp_path / name) for name in ("folder", "file", "after")] == [0o700, 0o600, 0o644]
    assert asked_umask() == 0o022


def test_rights_are_taken_and_links_are_not_followed(tmp_path, umask):
    outside = tmp_path / "outside"
    outside.write_text("x")
    outside.chmod(0o644)
    home = tmp_path / "home"
    (home / "deep").mkdir(parents=True)
    (home / "deep" / "file").write_text("x")
    (home / "link").symlink_to(outside)
    home.chmod(0o755)

    assert set(open_to_others(home)) == {home, home / "deep", home / "deep" / "file"}
    assert close_to_others(home) == []

    assert [mode(it) for it in (home, home / "deep", home / "deep" / "file")] == [
        0o700,
        0o700,
        0o600,
    ]
    assert mode(outside) == 0o644
    assert open_to_others(home) == []
    assert open_to_others(tmp_path / "nowhere") == []
