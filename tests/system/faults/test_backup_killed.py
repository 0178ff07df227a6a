"""A backup killed, a stick pulled out, a medium full: the older backups stay whole."""

import ctypes
import datetime as dt
import os
import shutil
import subprocess
from contextlib import suppress

import pytest
from sqlalchemy.orm import Session

from tests import factories as make
from tests.system.faults.sizes import NIGHTLY, size, tell
from tests.system.faults.steps import disturbed_at, killed_at
from tripplanner.config import Settings
from tripplanner.domain.access import SYSTEM
from tripplanner.exchange.backup.backup_set import FILES, sets_in, verified
from tripplanner.services.lifecycle import importing
from tripplanner.services.server import backups
from tripplanner.store.database.engine import make_engine, write
from tripplanner.store.database.vault import make_key

NOW = dt.datetime(2026, 11, 23, 4, 0, tzinfo=dt.UTC)
LATER = NOW + dt.timedelta(minutes=15)
DETACH = 2
pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")


@pytest.fixture
def school(tmp_path, sqlite_template):
    """Settings of a data folder with a trip and two scans, one of them in a backup."""
    settings = Settings(instance=tmp_path / "data")
    (settings.instance / "scans").mkdir(parents=True)
    shutil.copyfile(sqlite_template, settings.instance / "tripplanner.sqlite")
    settings.key_file.write_text(bytes(range(32)).hex())  # of the template
    work(settings, "first")
    back_up(settings, NOW)
    work(settings, "second")
    return settings


def work(settings, name):
    """Let a school do something: a trip and a scan."""
    engine = make_engine(settings.database, make_key(settings.key_file))
    with Session(engine) as session, write(session):
        importing.add(session, make.trip(key=name, pupils=(make.pupil(),)), SYSTEM)
    engine.dispose()
    (settings.instance / "scans" / f"{name}.png").write_bytes(os.urandom(200_000))


def back_up(settings, now):
    """Back up; return what went wrong on the second medium, or None."""
    vault = make_key(settings.key_file)
    engine = make_engine(settings.database, vault)
    try:
        return backups.make(engine, vault, settings, now).trouble
    finally:
        engine.dispose()


def all_whole(folder):
    """The number of backups in a folder, each of them read through."""
    return len([verified(one) for one in sets_in(folder)])


def test_a_backup_killed_at_any_step_leaves_the_older_one_and_the_next_one_works(
    school, tmp_path, request
):
    folder, untouched = backups.folder_of(school), tmp_path / "untouched"
    shutil.copytree(school.instance, untouched)
    seen = {1: 0, 2: 0}
    step, ended = 1, False
    while not ended:
        ended = killed_at(step, lambda: back_up(school, LATER))
        seen[all_whole(folder)] += 1

        assert back_up(school, LATER + dt.timedelta(minutes=15)) is None
        whole = all_whole(folder)
        assert whole >= 2, f"killed at step {step}"
        assert list(folder.rglob("*.part")) == []
        needed = {it for one in sets_in(folder) for it in one.manifest.files.values()}
        assert {path.name for path in (folder / FILES).glob("??/*")} == needed

        shutil.rmtree(school.instance)
        shutil.copytree(untouched, school.instance)
        step += 1 if NIGHTLY else 7

    tell(request, goal="R8 backup killed", kills=sum(seen.values()) - 1, old=seen[1], new=seen[2])
    assert seen[1] > 3
    assert seen[2] >= 1


class Stick:
    """A real small file system that can be pulled out, and looked at afterwards."""

    def __init__(self, folder):
        self.place, self.content = folder / "stick", folder / "content"
        for path in (self.place, self.content):
            path.mkdir()

    def plug_in(self, megabytes=16):
        words = ["mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "x"]
        if subprocess.run([*words, self.place], capture_output=True, check=False).returncode:
            pytest.skip("this machine does not let us mount")
        subprocess.run(["mount", "--bind", self.place, self.content], check=True)

    def pull_out(self):
        ctypes.CDLL(None).umount2(os.fsencode(self.place), DETACH)

    def plug_in_again(self):
        self.pull_out()
        subprocess.run(["mount", "--bind", self.content, self.place], check=True)

    def throw_away(self):
        for path in (self.place, self.content):
            while path.is_mount():
                subprocess.run(["umount", "-l", path], check=True)


@pytest.fixture
def stick(tmp_path):
    if os.getuid() != 0:
        pytest.skip("only root can mount a small disk")
    made = Stick(tmp_path)
    yield made
    made.throw_away()


def with_stick(school, stick):
    return Settings(instance=school.instance, backup_folder=str(stick.place))


def test_a_stick_pulled_out_at_any_step_is_told_and_no_backup_is_lost(school, stick, request):
    settings = with_stick(school, stick)
    seen = {"told": 0, "copied": 0}
    step, disturbed = 1, True
    while disturbed:
        stick.plug_in()
        assert back_up(settings, NOW + dt.timedelta(days=1)) is None
        on_stick = stick.content / backups.ON_MEDIUM

        status = os.waitstatus_to_exitcode(
            disturbed_at(
                step,
                lambda: back_up(settings, NOW + dt.timedelta(days=2)) is None,
                stick.pull_out,
                within=str(stick.place),
            )
        )
        disturbed = status < 4
        seen["copied" if status % 4 == 0 else "told"] += 1

        assert status % 4 in {0, 1}, f"pulled out at step {step}: the backup itself failed"
        assert all_whole(backups.folder_of(settings)) == 3
        assert all_whole(on_stick) == (2 if status % 4 == 0 else len(sets_in(on_stick)))
        assert len(sets_in(on_stick)) >= 1
        if not stick.place.is_mount():
            # Nothing may look like a backup on the disk below.
            assert sets_in(stick.place / backups.ON_MEDIUM) == []
        stick.plug_in_again()
        assert back_up(settings, NOW + dt.timedelta(days=3)) is None
        assert all_whole(on_stick) >= 2

        stick.throw_away()
        shutil.rmtree(stick.place / backups.ON_MEDIUM, ignore_errors=True)
        for one in sets_in(backups.folder_of(settings)):
            if one.manifest.made_at > NOW:
                one.database.unlink()
        step += 1 if NIGHTLY else 5

    tell(request, goal="R6 stick pulled out while a backup is copied", pulls=seen["told"], **seen)
    assert seen["told"] > 2
    assert seen["copied"] >= 1


def test_a_medium_that_is_full_at_any_point_keeps_what_it_has(school, stick, request):
    settings = with_stick(school, stick)
    stick.plug_in(3)
    assert back_up(settings, NOW + dt.timedelta(days=1)) is None
    free = shutil.disk_usage(stick.place).free
    on_stick, filler = stick.place / backups.ON_MEDIUM, stick.place / "filler"
    seen = {"told": 0, "copied": 0}
    rounds = size(6, 40)
    for number in range(rounds):
        work(settings, f"more{number}")
        with filler.open("wb") as file, suppress(OSError):
            file.write(b"x" * int(free * (1 - number / rounds)))

        trouble = back_up(settings, NOW + dt.timedelta(days=2, minutes=number))

        seen["copied" if trouble is None else "told"] += 1
        assert trouble is None or isinstance(trouble, OSError)
        assert all_whole(on_stick) >= 1
        assert all_whole(backups.folder_of(settings)) >= 2
        assert list(on_stick.rglob("*.part")) == []
        for one in sets_in(on_stick)[:-1]:
            one.database.unlink()
        for name in (f"more{number}",):
            (settings.instance / "scans" / f"{name}.png").unlink()
        filler.unlink()

    tell(request, goal="R6 medium full at many points", rounds=rounds, **seen)
    assert seen["told"] > 1
    assert seen["copied"] >= 1


def test_a_full_disk_of_the_server_itself_keeps_its_backups_and_its_data(school, stick, request):
    stick.plug_in(8)
    instance = stick.place / "data"
    shutil.copytree(school.instance, instance)
    settings = Settings(instance=instance)
    free = shutil.disk_usage(stick.place).free
    filler = stick.place / "filler"
    seen = {"told": 0, "made": 0}
    rounds = size(6, 40)
    for number in range(rounds):
        (instance / "scans" / "changing.png").write_bytes(os.urandom(300_000))
        with filler.open("wb") as file, suppress(OSError):
            file.write(b"x" * int((free - 400_000) * (1 - number / rounds)))
        before = {one.name for one in sets_in(backups.folder_of(settings))}
        try:
            back_up(settings, NOW + dt.timedelta(days=2, minutes=number))
            seen["made"] += 1
        except OSError:
            seen["told"] += 1
            assert {one.name for one in sets_in(backups.folder_of(settings))} == before
        assert all_whole(backups.folder_of(settings)) >= 1
        assert list(backups.folder_of(settings).rglob("*.part")) == []
        filler.unlink()

    tell(request, goal="R6 the server's own disk full at many points", rounds=rounds, **seen)
    assert seen["told"] > 1
    assert seen["made"] >= 1
