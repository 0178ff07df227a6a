"""R8: a restore killed at any of its steps leaves the old data or the new, whole."""

import datetime as dt
import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from tests import factories as make
from tests.system.faults.sizes import NIGHTLY, tell
from tests.system.faults.steps import killed_at
from tripplanner.config import Settings
from tripplanner.domain.access import SYSTEM
from tripplanner.exchange.backup.restore import finish
from tripplanner.services.lifecycle import importing
from tripplanner.services.server import backups, restores
from tripplanner.store.database.engine import make_engine, write
from tripplanner.store.database.vault import make_key

NOW = dt.datetime(2026, 11, 23, 4, 0, tzinfo=dt.UTC)
pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")


@pytest.fixture
def damaged_school(tmp_path, sqlite_template):
    """A data folder with newer work in it than its backup has, and the backup."""
    settings = Settings(instance=tmp_path / "data")
    (settings.instance / "scans").mkdir(parents=True)
    shutil.copyfile(sqlite_template, settings.instance / "tripplanner.sqlite")
    settings.key_file.write_text(bytes(range(32)).hex())  # of the template
    vault = make_key(settings.key_file)
    engine = make_engine(settings.database, vault)
    add(engine, settings, "first")
    made = backups.make(engine, vault, settings, NOW).backup
    add(engine, settings, "second")
    engine.dispose()
    return settings, made


def add(engine, settings, name):
    with Session(engine) as session, write(session):
        importing.add(session, make.trip(key=name, pupils=(make.pupil(),)), SYSTEM)
    (settings.instance / "scans" / f"{name}.png").write_bytes(name.encode())


def state(instance: Path) -> tuple[list[str], list[str]]:
    """What is there: the trips of a sound database, and the scans."""
    with closing(sqlite3.connect(instance / "tripplanner.sqlite")) as database:
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        trips = [row[0] for row in database.execute("SELECT key FROM trip ORDER BY key")]
    return trips, sorted(path.stem for path in (instance / "scans").iterdir())


def test_a_restore_killed_at_any_step_leaves_the_old_or_the_new(damaged_school, tmp_path, request):
    settings, made = damaged_school
    old, new = (["first", "second"],) * 2, (["first"],) * 2
    seen = {"old": 0, "new": 0}
    untouched = tmp_path / "untouched"
    shutil.copytree(settings.instance, untouched)
    step, ended = 1, False
    while not ended:
        ended = killed_at(step, lambda: restores.put_back(made, settings, None, NOW))
        finish(settings.instance)
        found = state(settings.instance)
        assert found in (old, new), f"killed at step {step}"
        seen["old" if found == old else "new"] += 1
        assert not (settings.instance / "restoring").exists()
        shutil.rmtree(settings.instance)
        shutil.copytree(untouched, settings.instance)
        step += 1 if NIGHTLY else 6

    tell(request, goal="R8 restore killed", kills=sum(seen.values()) - 1, **seen)
    assert seen["old"] > 5
    assert seen["new"] >= 1


def test_finishing_a_restore_may_itself_be_killed(damaged_school, request, monkeypatch):
    settings, made = damaged_school
    monkeypatch.setattr("tripplanner.exchange.backup.restore._swap", _power_cut)
    with pytest.raises(KeyboardInterrupt):
        restores.put_back(made, settings, None, NOW)
    monkeypatch.undo()
    assert (settings.instance / "restoring" / "READY").is_file()

    kills = 0
    while (settings.instance / "restoring").exists():
        kills += 1
        killed_at(kills, lambda: finish(settings.instance))

    tell(request, goal="R8 finishing killed", kills=kills - 1)
    assert kills > 5
    assert state(settings.instance) == (["first"], ["first"])


def _power_cut(*_):
    raise KeyboardInterrupt
