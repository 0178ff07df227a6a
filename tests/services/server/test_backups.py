"""Backups of a server: made, tried, put back."""

import datetime as dt
from dataclasses import replace

import pytest
from cryptography import x509
from sqlalchemy import select
from sqlalchemy.orm import Session

from tests import factories as make
from tripplanner.config import Settings
from tripplanner.domain.access import SYSTEM
from tripplanner.errors import BadInput, MissingPart
from tripplanner.exchange.backup import postgresql
from tripplanner.exchange.backup.backup_set import sets_in
from tripplanner.exchange.backup.restore import finish
from tripplanner.lan.tls.authority import Authority
from tripplanner.services.lifecycle import importing
from tripplanner.services.rollcall.events import safe_marks
from tripplanner.services.server import backups, restore_drill, restores
from tripplanner.store.database.engine import make_engine, write
from tripplanner.store.database.server_settings import SettingRow, database_id, put_setting
from tripplanner.store.database.vault import make_key
from tripplanner.store.trips import TripRow

#: Of today: a clock that stands far from the newest record would be doubted.
NOW = dt.datetime.now(dt.UTC).replace(hour=4, minute=0, second=0, microsecond=7)
QUARTER = dt.timedelta(minutes=15)
only_sqlite = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


@pytest.fixture
def server(tmp_path, database_url, sqlite_template):
    """A server's settings and an engine on its data, a trip and a scan in it."""
    if database_url.startswith("sqlite"):
        settings = Settings(instance=tmp_path)
        (tmp_path / "tripplanner.sqlite").write_bytes(sqlite_template.read_bytes())
        (tmp_path / "secret.key").write_text(bytes(range(32)).hex())  # of the template
    else:
        settings = Settings(instance=tmp_path / "data", database_url=database_url)
        settings.instance.mkdir()
        settings.key_file.write_text(bytes(range(32)).hex())  # of the template
    instance = settings.instance
    engine = make_engine(settings.database, make_key(settings.key_file))
    (instance / "scans").mkdir()
    (instance / "scans" / "one.png").write_bytes(b"scan")
    with Session(engine) as session, write(session):
        importing.add(session, make.trip(pupils=(make.pupil(),)), SYSTEM)
        database_id(session)
    yield settings, engine
    engine.dispose()


def vault_of(settings):
    return make_key(settings.key_file)


def back_up(server, now=NOW, **how):
    settings, engine = server
    return backups.make(engine, vault_of(settings), settings, now, **how)


def seen(settings):
    """What a reader of the server's data finds: trips, the id, the scans."""
    engine = make_engine(settings.database, vault_of(settings))
    with Session(engine) as session:
        found = (
            sorted(session.scalars(select(TripRow.key))),
            session.scalar(select(SettingRow).where(SettingRow.name == "database_id")).value,
            sorted(path.name for path in (settings.instance / "scans").iterdir()),
        )
    engine.dispose()
    return found


def test_what_was_changed_after_a_backup_is_gone_after_its_restore(server):
    settings, engine = server
    made = back_up(server).backup
    before = seen(settings)
    with Session(engine) as session, write(session):
        session.delete(session.scalar(select(TripRow)))
    (settings.instance / "scans" / "one.png").unlink()
    engine.dispose()

    restores.put_back(made, settings, None, NOW)

    trips, identity, scans = seen(settings)
    assert (trips, scans) == (before[0], before[2])
    assert identity != before[1]


@only_sqlite
def test_the_data_that_was_there_is_kept(server):
    settings, engine = server
    made = back_up(server).backup
    (settings.instance / "scans" / "later.png").write_bytes(b"later")
    engine.dispose()

    old = restores.put_back(made, settings, None, NOW)

    assert sorted(path.name for path in (old / "scans").iterdir()) == ["later.png", "one.png"]
    assert (old / "tripplanner.sqlite").is_file()
    assert seen(settings)[2] == ["one.png"]
    assert not finish(settings.instance)


@only_sqlite
def test_a_new_computer_gets_the_data_and_the_key(server, tmp_path):
    settings, _ = server
    made = back_up(server).backup
    other = Settings(instance=tmp_path / "other")
    other.instance.mkdir()

    restores.put_back(made, other, None, NOW)

    assert seen(other)[0] == seen(settings)[0]
    assert other.key_file.read_bytes() == settings.key_file.read_bytes()
    assert other.key_file.stat().st_mode & 0o777 == 0o600


@only_sqlite
def test_devices_that_trusted_the_server_trust_it_on_a_new_computer(server, tmp_path):
    settings, _ = server
    old = Authority(settings.instance, vault_of(settings))
    shown = old.ready(["trip-planner.local"], NOW, None)
    made = back_up(server).backup
    other = Settings(instance=tmp_path / "other")
    other.instance.mkdir()

    restores.put_back(made, other, None, NOW)

    # The root comes along, its key sealed; the leaf's key lies open, so it is in no backup.
    assert {name for name in made.manifest.files if "certificates" in name} == {
        "certificates/authority.key",
        "certificates/authority.pem",
    }
    new = Authority(other.instance, vault_of(other))
    assert new.root() == old.root()
    fresh = new.ready(["trip-planner.local"], NOW, None)
    assert fresh.fingerprint != shown.fingerprint
    leaf = x509.load_pem_x509_certificates(fresh.certificate.read_bytes())[0]
    leaf.verify_directly_issued_by(old.root())


@only_sqlite
def test_without_its_key_a_backup_is_refused_and_nothing_changes(server, tmp_path):
    settings, engine = server
    made = back_up(server).backup
    engine.dispose()
    (key,) = (made.folder / "keys").iterdir()
    key.rename(tmp_path / "usb.key")
    settings.key_file.unlink()
    make_key(settings.key_file)  # a new server's own
    before = settings.key_file.read_bytes()

    with pytest.raises(BadInput, match="The key of this backup"):
        restores.put_back(made, settings, None, NOW)

    assert settings.key_file.read_bytes() == before
    assert not (settings.instance / "restoring").exists()
    restores.put_back(made, settings, tmp_path / "usb.key", NOW)
    assert len(seen(settings)[0]) == 1


@only_sqlite
def test_a_backup_of_a_newer_program_is_refused(server):
    made = back_up(server).backup
    newer = replace(made, manifest=replace(made.manifest, shape="9999"))

    with pytest.raises(BadInput, match="made by a newer tripplanner"):
        restores.put_back(newer, server[0], None, NOW)


@only_sqlite
def test_a_backup_of_another_kind_of_database_is_refused(server):
    made = back_up(server).backup
    other = replace(server[0], database_url="postgresql:///x")

    with pytest.raises(
        BadInput, match="This is a backup of sqlite, but this server uses postgresql"
    ):
        restores.put_back(made, other, None, NOW)


def test_old_backups_are_rotated(server):
    settings, _ = server
    for number in range(11):
        back_up(server, NOW + number * QUARTER)

    assert len(sets_in(backups.folder_of(settings))) == 8
    assert backups.newest(settings).manifest.made_at == (NOW + 10 * QUARTER).replace(microsecond=0)


def test_two_backups_in_one_second_are_two(server):
    back_up(server)
    back_up(server)

    assert len(sets_in(backups.folder_of(server[0]))) == 2


@only_sqlite
def test_the_second_medium_gets_the_sets_and_another_one_the_key(server, tmp_path):
    stick, safe = tmp_path / "stick", tmp_path / "safe"
    stick.mkdir()
    safe.mkdir()
    settings = replace(server[0], backup_folder=str(stick), backup_key_folder=str(safe))

    made = back_up((settings, server[1]))

    assert made.trouble is None
    (copy,) = sets_in(stick / "tripplanner-backups")
    assert copy.manifest == made.backup.manifest
    assert list(stick.rglob("*.key")) == []
    (key,) = safe.rglob("*.key")
    assert key.read_bytes() == settings.key_file.read_bytes()


@only_sqlite
def test_a_stick_that_is_not_plugged_in_is_told_and_undoes_nothing(server, tmp_path):
    settings = replace(server[0], backup_folder=str(tmp_path / "stick"))

    made = back_up((settings, server[1]))

    assert str(made.trouble) == f"{tmp_path / 'stick'} is not there. Is the medium plugged in?"
    assert sets_in(backups.folder_of(settings)) == [made.backup]
    assert not (tmp_path / "stick").exists()


@only_sqlite
def test_the_copied_database_alone_tells_nobody(server):
    made = back_up(server).backup
    content = made.database.read_bytes()
    _, engine = server
    with Session(engine) as session:
        pupil = trip_files_pupil(session)

    # The search can find what is not sealed.
    told = {"id": pupil.id, "name": pupil.name, "phone": pupil.guardians[0].phone}
    assert [it for it, text in told.items() if text.encode() in content] == ["id"]


def trip_files_pupil(session):
    from tripplanner.store.loading import load

    trip = load(session, session.scalar(select(TripRow.id)))
    return next(pupil for pupil in trip.pupils if pupil.guardians)


def test_a_backup_is_due_only_after_a_change(server):
    _, engine = server
    changed = backups.changes(engine)
    answers = [changed(), changed()]
    with Session(engine) as session, write(session):
        put_setting(session, "address", "http://trip.lan")
    if engine.dialect.name == "postgresql":
        with engine.connect() as connection:
            connection.exec_driver_sql("SELECT pg_stat_force_next_flush()")

    answers += [changed(), changed()]

    assert answers == [True, False, True, False]


@only_sqlite
def test_what_phones_delivered_before_the_backup_is_noted_as_safe_once(server):
    _, engine = server
    back_up(server, marks=lambda session: {"phone": 7})
    changed = backups.changes(engine)
    changed()

    back_up(server, marks=lambda session: {"phone": 7})

    with Session(engine) as session:
        assert safe_marks(session) == {"phone": 7}
    assert not changed()


@only_sqlite
def test_a_drill_restores_everything_but_the_data_itself(server):
    settings, _ = server
    made = back_up(server).backup
    before = seen(settings)

    report = restore_drill.drill(settings, made, NOW)

    assert (report.trouble, report.files, report.backup) == ("", 1, made.name)
    assert report.rows == sum(made.manifest.rows.values()) > 0
    assert restore_drill.drills(settings) == [report]
    assert seen(settings) == before
    assert {path.name for path in made.folder.iterdir() if path.is_dir()} == {"files", "keys"}


@only_sqlite
def test_a_drill_reports_a_damaged_backup(server):
    settings, _ = server
    made = back_up(server).backup
    made.pooled(made.manifest.files["scans/one.png"]).write_bytes(b"SCAN")

    report = restore_drill.drill(settings, made, NOW)

    assert report.trouble == "The backup %(file)s is damaged: %(reason)s. Use another one."
    assert restore_drill.drills(settings) == [report]


def test_postgresql_without_its_programs_is_refused_plainly(tmp_path, monkeypatch):
    monkeypatch.setattr(postgresql, "program_of", lambda name: None)

    with pytest.raises(MissingPart, match="pg_dump is not installed"):
        postgresql.dump("postgresql://x/y", tmp_path / "x.sql")


@only_sqlite
def test_what_restores_put_aside_goes_after_its_time(server):
    settings, engine = server
    made = back_up(server).backup
    engine.dispose()
    old = restores.put_back(made, settings, None, NOW)
    month = dt.timedelta(days=30)

    assert backups.forget_replaced(settings.instance, dt.datetime.now(dt.UTC), month) == 0
    assert old.is_dir()
    later = dt.datetime.now(dt.UTC) + 2 * month
    assert backups.forget_replaced(settings.instance, later, month) == 1
    assert not old.exists()
