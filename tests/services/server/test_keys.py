"""The key is made once, never beside a database that exists, and found again."""

import sqlite3
from contextlib import closing

import pytest
from sqlalchemy.orm import Session

from tests.store import released
from tripplanner.cli.terminal.data import prepared
from tripplanner.config import Settings
from tripplanner.errors import InstanceTrouble
from tripplanner.services.server import backups
from tripplanner.services.server.keys import (
    checked_key,
    key_of,
    last_shown,
    note_shown,
    restore_key,
)
from tripplanner.store.database.base import utc_now
from tripplanner.store.database.engine import write
from tripplanner.store.database.vault import Vault, new_vault, open_vault


@pytest.fixture
def settings(tmp_path, request, database_url):
    """A new data folder, for SQLite and for an empty PostgreSQL of its own."""
    folder = tmp_path / "data"
    if database_url.startswith("sqlite"):
        yield Settings(instance=folder)
        return
    cluster = request.getfixturevalue("cluster")
    name = cluster.create()
    yield Settings(instance=folder, database_url=cluster.url(name))
    cluster.drop(name)


def put(settings, vault):
    settings.key_file.write_text(vault.key.hex())


def test_a_key_is_made_with_a_new_database_and_noted_in_it(settings):
    assert checked_key(settings) is None
    prepared(settings).dispose()

    key = open_vault(settings.key_file)
    assert checked_key(settings) == key_of(settings) == key
    assert settings.key_file.stat().st_mode & 0o777 == 0o600


def test_without_its_key_nothing_is_opened_and_no_other_is_made(settings):
    prepared(settings).dispose()
    lost = open_vault(settings.key_file)
    settings.key_file.unlink()

    for look in (prepared, key_of, checked_key):
        with pytest.raises(InstanceTrouble, match="of this database is missing") as caught:
            look(settings)
        assert f"Look for {lost.name}.key" in str(caught.value)
        assert "key restore" in str(caught.value)

    assert not settings.key_file.exists()


def test_with_another_key_nothing_is_read_or_written(settings):
    prepared(settings).dispose()
    right = open_vault(settings.key_file)
    put(settings, new_vault())

    for look in (prepared, checked_key):
        with pytest.raises(InstanceTrouble, match="is not the one of this database"):
            look(settings)

    put(settings, right)
    prepared(settings).dispose()


def test_a_copy_of_the_right_key_is_found_among_others(settings):
    engine = prepared(settings)
    right = open_vault(settings.key_file)
    engine.dispose()
    folder = backups.folder_of(settings) / "keys"
    folder.mkdir(parents=True)
    (folder / "0.key").write_text("damaged")
    (folder / "1.key").write_text(new_vault().key.hex())
    (folder / f"{right.name}.key").write_text(right.key.hex())
    settings.key_file.unlink()

    with pytest.raises(InstanceTrouble) as caught:
        prepared(settings)

    assert str(folder / f"{right.name}.key") in str(caught.value)
    assert restore_key(settings, open_vault(folder / f"{right.name}.key"))
    prepared(settings).dispose()


def test_a_key_that_is_not_the_databases_is_not_put_back(settings):
    prepared(settings).dispose()
    before = settings.key_file.read_bytes()

    with pytest.raises(InstanceTrouble, match="Nothing was changed"):
        restore_key(settings, new_vault())

    assert settings.key_file.read_bytes() == before
    assert not restore_key(settings, open_vault(settings.key_file))


def test_what_a_restored_key_takes_the_place_of_is_kept(settings):
    prepared(settings).dispose()
    right, wrong = open_vault(settings.key_file), new_vault()
    put(settings, wrong)

    assert restore_key(settings, right)

    aside = settings.instance / f"secret.key.replaced-{wrong.name}"
    assert (open_vault(settings.key_file), open_vault(aside)) == (right, wrong)


def test_a_key_may_be_put_back_before_there_is_a_database(settings):
    key = new_vault()

    assert restore_key(settings, key)

    prepared(settings).dispose()
    assert open_vault(settings.key_file) == key


@pytest.mark.parametrize("shape", ["0001", "0002"])
@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_a_database_of_before_check_values_knows_its_key_all_the_same(settings, shape):
    settings.instance.mkdir()
    path = settings.instance / "tripplanner.sqlite"
    released.lay_out(shape, f"sqlite:///{path}")
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("PRAGMA journal_mode=WAL")  # as every server leaves it
    before = path.read_bytes()

    with pytest.raises(InstanceTrouble, match="is missing"):
        prepared(settings)
    put(settings, new_vault())
    with pytest.raises(InstanceTrouble, match="is not the one"):
        prepared(settings)

    assert path.read_bytes() == before
    put(settings, Vault(released.KEY))
    prepared(settings).dispose()


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_a_lost_database_is_not_begun_anew_where_backups_lie(settings):
    engine = prepared(settings)
    backups.make(engine, open_vault(settings.key_file), settings, utc_now())
    engine.dispose()
    for path in settings.instance.glob("tripplanner.sqlite*"):
        path.unlink()

    with pytest.raises(InstanceTrouble, match="but there are backups of one") as caught:
        prepared(settings)

    assert "restore" in str(caught.value)
    assert not (settings.instance / "tripplanner.sqlite").exists()


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_an_upgrade_killed_before_the_old_pages_went_is_finished_at_the_next_start(settings):
    prepared(settings).dispose()
    with closing(sqlite3.connect(settings.instance / "tripplanner.sqlite")) as raw:
        raw.execute("UPDATE key_check SET rewritten = 0")
        raw.commit()

    prepared(settings).dispose()

    with closing(sqlite3.connect(settings.instance / "tripplanner.sqlite")) as raw:
        assert raw.execute("SELECT rewritten FROM key_check").fetchall() == [(1,)]


def test_it_is_noted_who_saw_the_key(session):
    now = utc_now().replace(microsecond=0)
    assert last_shown(session) == (None, "")

    with write(session):
        note_shown(session, now, "王老师")

    assert last_shown(session) == (now, "王老师")
    with Session(session.get_bind()) as other:
        assert last_shown(other) == (now, "王老师")
