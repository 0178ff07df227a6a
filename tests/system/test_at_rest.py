"""A stranger with the disk, a stick or a backup but without the key learns nothing of any child.

A school's work is done, everything a name may get into is filled, and then every byte of the
data folder, of a backup and of a stick is searched.
"""

import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from tests.factories import adult, group, pupil, stop, trip
from tripplanner.cli import main
from tripplanner.cli.terminal.data import prepared
from tripplanner.config import Settings
from tripplanner.domain.access import SYSTEM
from tripplanner.domain.people import Guardian, Role
from tripplanner.domain.text import Text
from tripplanner.exchange.trip_file.file import write_trip
from tripplanner.private_files import open_to_others
from tripplanner.services.lifecycle.purge_everywhere import purge_trips
from tripplanner.services.publishing.editions import publish
from tripplanner.services.rollcall import events as rollcall_events
from tripplanner.services.server import backups, uploads
from tripplanner.store.database.base import utc_now
from tripplanner.store.database.engine import write
from tripplanner.store.database.journal import recorded
from tripplanner.store.database.vault import open_vault
from tripplanner.store.jobs import JobRow
from tripplanner.store.loading import find_id
from tripplanner.store.people import PupilRow
from tripplanner.store.scans import ScanRow
from tripplanner.store.trips import StopRow, TripRow

NAMES = ("泽仁卓玛", "Zeren Drolma", "བཀྲ་ཤིས་སྒྲོལ་མ", "格桑阿妈", "五年级（三）班")
PHONES = ("13987654321", "13712345678", "0836-5550199")


@pytest.fixture
def settings(tmp_path, monkeypatch):
    """A data folder in which all that a school does with a trip has been done."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG", "TRIPPLANNER_DATABASE_URL"):
        monkeypatch.delenv(name, raising=False)
    (tmp_path / "stick").mkdir()
    settings = Settings(instance=tmp_path / "data", backup_folder=str(tmp_path / "stick"))
    name, latin, tibetan, guardian, class_name = NAMES
    child = pupil(
        "g1",
        name=name,
        name_latin=latin,
        class_name=class_name,
        guardians=(Guardian(guardian, PHONES[0], "mother"),),
    )
    one = trip(
        key="ours",
        groups=(group(key="g1", name=Text(zh=f"{name}组", bo=tibetan)),),
        pupils=(child, replace(pupil("g1"), name=tibetan)),
        adults=(adult(Role.LEAD_TEACHER, name="王老师", phone=PHONES[1]),),
        stops=(stop(task=Text(zh=f"{name}领读"), host_contact=f"张馆长 {PHONES[2]}"),),
        emergency_phone=PHONES[1],
        insurance=Text(zh=f"{name}另保"),
    )
    file = tmp_path / "trip.json"
    file.write_bytes(write_trip(one))
    assert main(["--instance", str(settings.instance), "trip", "import", str(file)]) == 0
    file.unlink()
    engine = prepared(settings)
    with Session(engine) as session:
        _work(session, settings)
    yield settings, engine
    engine.dispose()


def _work(session, settings):
    trip_id = find_id(session, "ours")
    with write(session), recorded(session, trip_id, SYSTEM, "pupil.edit", who=NAMES[0]):
        row = session.scalars(select(PupilRow)).first()
        row.name_latin = f"{NAMES[1]} "
        session.scalars(select(StopRow)).first().bring = Text(zh=f"给{NAMES[0]}带药")
    with write(session):
        publish(session, trip_id, SYSTEM, note=f"{NAMES[0]}不去")
        session.add(
            JobRow(
                trip_id=trip_id,
                kind="roster",
                state="failed",
                arguments={"class": NAMES[4]},
                filename=f"{NAMES[0]}.pdf",
                error={"message": NAMES[0]},
            )
        )
        session.add(ScanRow(trip_id=trip_id, files=[{"name": f"{NAMES[0]}.jpg"}]))
        rollcall_events.record(
            session, trip_id, SYSTEM, utc_now(), kind="note", pupils=(), text=f"{NAMES[0]}晕车"
        )
    vault = open_vault(settings.key_file)
    waiting = uploads.Uploads(settings.instance / "uploads", vault)
    waiting.keep(NAMES[0].encode(), name=f"{NAMES[0]}.csv", owner="me", now=utc_now())


def said_in(*folders):
    """Return what a search of every byte finds, in the encodings in which text lies on disks."""
    wanted = {
        (text, form): encoded
        for text in (*NAMES, *PHONES)
        for form, encoded in (
            ("utf-8", text.encode()),
            ("utf-16", text.encode("utf-16-le")),
            ("escaped", text.encode("unicode_escape")),
            ("gb18030", text.encode("gb18030", errors="ignore")),
        )
        if len(encoded) > 3
    }
    found = set()
    for folder in folders:
        for path in folder.rglob("*"):
            content = path.name.encode() + (path.read_bytes() if path.is_file() else b"")
            found |= {(*key, path.name) for key, it in wanted.items() if it in content}
    return found


def test_no_byte_of_disk_backup_or_stick_names_a_child(settings, tmp_path):
    settings, engine = settings
    made = backups.make(engine, open_vault(settings.key_file), settings, utc_now())
    elsewhere = backups.make(
        engine, open_vault(settings.key_file), settings, utc_now(), into=tmp_path / "other"
    )

    folders = (settings.instance, tmp_path / "stick", tmp_path / "other")
    assert made.trouble is None
    assert (settings.instance / "tripplanner.sqlite-wal").stat().st_size > 0
    assert said_in(*folders) == set()
    # The search can find what lies open, and the data is there for who has the key.
    (tmp_path / "open").mkdir()
    (tmp_path / "open" / "list.csv").write_text("\n".join((*NAMES, *PHONES)), "utf-8")
    assert {text for text, _, _ in said_in(tmp_path / "open")} == {*NAMES, *PHONES}
    for database in (made.backup.database, elsewhere.backup.database):
        with closing(sqlite3.connect(database)) as copy:
            sealed = [row[0] for row in copy.execute("SELECT name FROM pupil")]
        names = {open_vault(settings.key_file).unseal(it).decode() for it in sealed}
        assert names == {NAMES[0], NAMES[2]}


def test_no_key_lies_on_a_stick_and_nothing_is_open_to_others(settings, tmp_path):
    settings, engine = settings
    vault = open_vault(settings.key_file)
    backups.make(engine, vault, settings, utc_now())
    backups.make(engine, vault, settings, utc_now(), into=tmp_path / "other")

    key = vault.key.hex().encode()
    sticks = [*(tmp_path / "stick").rglob("*"), *(tmp_path / "other").rglob("*")]
    assert [it for it in sticks if it.is_file() and key in it.read_bytes()] == []
    main(["--instance", str(settings.instance), "init"])
    assert open_to_others(settings.instance) == []


def test_after_a_purge_nobody_with_the_key_finds_a_child_in_any_copy(settings, tmp_path):
    settings, engine = settings
    vault = open_vault(settings.key_file)
    backups.make(engine, vault, settings, utc_now())
    backups.make(engine, vault, settings, utc_now(), into=tmp_path / "other")
    with Session(engine) as session:
        trip_id = session.scalars(select(TripRow.id)).one()

    report = purge_trips(engine, vault, settings, [trip_id], utc_now())

    assert (report.copies, report.unreached, report.hits) == (3, (), ())
    assert report.purged[0].blanked >= 4
    databases = [
        path
        for folder in (settings.instance, tmp_path / "stick", tmp_path / "other")
        for path in folder.rglob("*.sqlite")
    ]
    assert len(databases) == 4
    left = {text for path in databases for text in opened(path, vault)}
    assert [it for it in left for name in (*NAMES[:4], *PHONES[:2]) if name in it] == []


def opened(path, vault):
    """Return every text that somebody with the key finds in a database, column by column."""
    with closing(sqlite3.connect(path)) as copy:
        tables = [
            row[0] for row in copy.execute("SELECT name FROM sqlite_master WHERE type='table'")
        ]
        for table in tables:
            for row in copy.execute(f'SELECT * FROM "{table}"'):
                for value in row:
                    if isinstance(value, bytes) and value:
                        yield vault.unseal(value).decode(errors="replace")
                    elif isinstance(value, str):
                        yield value


def test_a_stick_that_is_not_there_is_named(settings, tmp_path):
    settings, engine = settings
    vault = open_vault(settings.key_file)
    backups.make(engine, vault, settings, utc_now())
    (tmp_path / "stick").rename(tmp_path / "taken-away")
    with Session(engine) as session:
        trip_id = session.scalars(select(TripRow.id)).one()

    report = purge_trips(engine, vault, settings, [trip_id], utc_now())

    where = str(tmp_path / "stick" / "tripplanner-backups")
    assert [(it.where, it.message) for it in report.unreached] == [(where, "not there")]
