"""People whose data was deleted are deleted from the backups, too."""

import datetime as dt
import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest
from sqlalchemy.orm import Session

from tests import factories as make
from tripplanner.config import Settings
from tripplanner.domain.access import SYSTEM
from tripplanner.exchange.backup import backup
from tripplanner.exchange.backup.backup_set import sets_in, verified
from tripplanner.services.lifecycle import importing
from tripplanner.services.lifecycle.backup_purge import Forgotten, forget_in_backups
from tripplanner.services.lifecycle.purge import purge
from tripplanner.services.server import backups, restore_drill
from tripplanner.store.database.engine import make_engine, write
from tripplanner.store.database.vault import make_key

NOW = dt.datetime(2026, 11, 23, 4, 0, tzinfo=dt.UTC)
QUARTER = dt.timedelta(minutes=15)


@pytest.fixture
def server(tmp_path, sqlite_template):
    (tmp_path / "tripplanner.sqlite").write_bytes(sqlite_template.read_bytes())
    (tmp_path / "secret.key").write_text(bytes(range(32)).hex())  # of the template
    settings = Settings(instance=tmp_path)
    vault = make_key(settings.key_file)
    engine = make_engine(settings.database, vault)
    yield settings, vault, engine
    engine.dispose()


def add(engine, name, **fields):
    with Session(engine) as session, write(session):
        trip = make.trip(key=name, pupils=(make.pupil(name=f"{name}小明"),), **fields)
        return importing.add(session, trip, SYSTEM).trip_id


def names_in(one, key):
    """Whose names a backup still holds, once somebody with the key has opened it."""
    with closing(sqlite3.connect(one.database)) as copy:
        sealed = [row[0] for row in copy.execute("SELECT name FROM pupil")]
    names = [key.unseal(it).decode() for it in sealed if it]
    return {name for name in ("gone", "kept") if f"{name}小明" in names}


def test_who_was_purged_goes_from_every_backup_and_the_others_stay(server):
    settings, vault, engine = server
    gone = add(engine, "gone")
    add(engine, "kept")
    output = settings.instance / "output" / "scans"
    output.mkdir(parents=True)
    (output / f"{gone}-1.png").write_bytes(b"a signed form")
    (output / "other-1.png").write_bytes(b"of another trip")
    for number in range(2):
        backups.make(engine, vault, settings, NOW + number * QUARTER)
    folder = backups.folder_of(settings)
    assert [names_in(one, vault) for one in sets_in(folder)] == [{"gone", "kept"}] * 2
    with Session(engine) as session, write(session):
        purge(session, gone, SYSTEM, NOW + 3 * QUARTER)

    assert forget_in_backups(engine, vault, folder, NOW + 3 * QUARTER).changed == 2

    sets = sets_in(folder)
    assert [names_in(verified(one), vault) for one in sets] == [{"kept"}] * 2
    assert [list(one.manifest.files) for one in sets] == [["output/scans/other-1.png"]] * 2
    assert len(list((folder / "files").glob("??/*"))) == 1
    assert list(folder.glob("*.part*")) == []
    assert forget_in_backups(engine, vault, folder, NOW + 3 * QUARTER) == Forgotten()
    assert restore_drill.drill(settings, sets[0], NOW).trouble == ""


def test_who_is_due_by_the_date_in_the_backup_goes_although_the_trip_is_no_longer_here(server):
    settings, vault, engine = server
    add(engine, "gone", delete_on=NOW.date())
    backups.make(engine, vault, settings, NOW - dt.timedelta(days=3))
    with Session(engine) as session, write(session):
        from tripplanner.store.trips import TripRow

        session.query(TripRow).delete()
    folder = backups.folder_of(settings)

    assert forget_in_backups(engine, vault, folder, NOW).changed == 1

    assert [names_in(one, vault) for one in sets_in(folder)] == [set()]


def test_a_backup_of_an_older_shape_goes_as_a_whole(server):
    settings, vault, engine = server
    gone = add(engine, "gone")
    made = backups.make(engine, vault, settings, NOW).backup
    older = backup.signed(replace(made.manifest, shape="older"), vault.sign)
    backup._say(replace(made, manifest=older))
    with Session(engine) as session, write(session):
        purge(session, gone, SYSTEM, NOW)

    assert forget_in_backups(engine, vault, made.folder, NOW).changed == 1
    assert sets_in(made.folder) == []


def test_where_there_is_nothing_to_forget_nothing_is_touched(server, tmp_path):
    settings, vault, engine = server
    add(engine, "kept", delete_on=NOW.date() + dt.timedelta(days=9))
    made = backups.make(engine, vault, settings, NOW).backup

    assert forget_in_backups(engine, vault, made.folder, NOW) == Forgotten()
    assert forget_in_backups(engine, vault, tmp_path / "no-stick", NOW) == Forgotten()
    assert sets_in(made.folder) == [made]
