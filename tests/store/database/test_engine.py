"""The database keeps its promises: settings, transactions, no lost update."""

import sqlite3
import threading
from pathlib import Path

import pytest
from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from tests import factories as make
from tripplanner.errors import InstanceTrouble
from tripplanner.store.database.base import new_id
from tripplanner.store.database.engine import PRAGMAS, assert_settings, make_engine, write
from tripplanner.store.database.server_settings import SettingRow, put_setting, setting
from tripplanner.store.database.vault import Vault, new_vault
from tripplanner.store.people import PupilRow
from tripplanner.store.trips import TripRow

WRITERS = 8
ROUNDS = 10


@pytest.fixture
def sqlite_engine(tmp_path: Path, sqlite_template: Path, vault: Vault):
    path = tmp_path / "own.sqlite"
    path.write_bytes(sqlite_template.read_bytes())
    engine = make_engine(f"sqlite:///{path}", vault)
    yield engine
    engine.dispose()


def trip_row(**fields) -> TripRow:
    row = TripRow(id=new_id())
    row.fill(make.trip(**fields))
    return row


def test_every_sqlite_connection_runs_with_our_settings(sqlite_engine: Engine):
    with sqlite_engine.connect() as connection:
        found = {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in PRAGMAS}

    assert found == {
        "busy_timeout": 10_000,
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "secure_delete": 1,
        "trusted_schema": 0,
        "cell_size_check": 1,
    }


def test_the_start_accepts_a_database_with_our_settings(engine: Engine):
    assert assert_settings(engine) is None


@pytest.mark.parametrize(("pragma", "value"), [("synchronous", "1"), ("foreign_keys", "0")])
def test_the_start_refuses_a_connection_with_other_settings(
    sqlite_engine: Engine, monkeypatch: pytest.MonkeyPatch, pragma: str, value: str
):
    with sqlite_engine.connect() as connection:
        connection.connection.driver_connection.execute(f"PRAGMA {pragma}={value}")

    with pytest.raises(InstanceTrouble) as caught:
        assert_settings(sqlite_engine)

    assert caught.value.values["name"] == pragma


def test_the_start_refuses_a_file_that_is_no_database(tmp_path: Path, vault: Vault):
    path = tmp_path / "letter.sqlite"
    path.write_bytes(b"Dear parents, " * 500)
    engine = make_engine(f"sqlite:///{path}", vault)

    with pytest.raises((InstanceTrouble, Exception)) as caught:
        assert_settings(engine)

    engine.dispose()
    assert "database" in str(caught.value)


def test_another_kind_of_database_is_refused_by_name(vault: Vault):
    with pytest.raises(InstanceTrouble) as caught:
        make_engine("mysql://localhost/trips", vault)

    assert caught.value.values == {"found": "mysql"}


def test_eight_writers_lose_no_update(engine: Engine):
    with Session(engine) as session, write(session):
        put_setting(session, "count", 0)
    errors: list[BaseException] = []

    def count() -> None:
        try:
            with Session(engine) as session:
                for _ in range(ROUNDS):
                    with write(session):
                        put_setting(session, "count", setting(session, "count") + 1)
        except BaseException as error:  # noqa: BLE001 -- looked at below
            errors.append(error)

    threads = [threading.Thread(target=count) for _ in range(WRITERS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    with Session(engine) as session:
        found = setting(session, "count")
    assert (errors, found) == ([], WRITERS * ROUNDS)


def test_a_write_reads_again_what_was_read_before_it_began(engine: Engine):
    with Session(engine) as session, write(session):
        put_setting(session, "count", 1)
    with Session(engine) as slow, Session(engine) as quick:
        assert setting(slow, "count") == 1
        with write(quick):
            put_setting(quick, "count", 5)

        with write(slow):
            put_setting(slow, "count", setting(slow, "count") + 1)

        assert setting(slow, "count") == 6


def test_an_error_undoes_everything_that_was_written(session: Session):
    def half_a_change() -> None:
        with write(session):
            session.add(trip_row(key="kept"))
            session.flush()
            _ = 1 / 0

    with pytest.raises(ZeroDivisionError):
        half_a_change()

    assert list(session.scalars(select(TripRow.key))) == []


def test_a_write_within_a_write_is_kept_only_with_the_outer_one(session: Session):
    def two_changes() -> None:
        with write(session):
            with write(session):
                session.add(trip_row(key="inner"))
            _ = 1 / 0

    with pytest.raises(ZeroDivisionError):
        two_changes()

    assert list(session.scalars(select(TripRow.key))) == []


def test_after_an_error_the_next_write_goes_through(session: Session):
    with pytest.raises(ZeroDivisionError), write(session):
        _ = 1 / 0

    with write(session):
        session.add(trip_row(key="later"))

    assert list(session.scalars(select(TripRow.key))) == ["later"]


def test_what_was_written_is_there_for_everybody_after_the_write(engine: Engine):
    with Session(engine) as one, write(one):
        one.add(trip_row(key="seen"))

    with Session(engine) as other:
        found = list(other.scalars(select(TripRow.key)))

    assert found == ["seen"]


def test_sealed_columns_are_unreadable_in_the_raw_file(
    tmp_path: Path, sqlite_template: Path, vault: Vault
):
    path = tmp_path / "raw.sqlite"
    path.write_bytes(sqlite_template.read_bytes())
    engine = make_engine(f"sqlite:///{path}", vault)
    with Session(engine) as session, write(session):
        trip = trip_row()
        session.add(trip)
        session.flush()
        pupil = PupilRow(id=new_id(), trip_id=trip.id, position=0)
        pupil.fill(
            make.pupil(
                key="p1",
                name="泽仁",
                name_latin="Zeren",
                class_name="四年级（二）班",
                id_number="513323201405030018",
                guardians=(make.Guardian("格桑妈妈", "13912345678"),),
                diet=("清真餐",),
            )
        )
        session.add(pupil)
    engine.dispose()
    with sqlite3.connect(path) as raw:
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        raw.commit()

    bytes_on_disk = path.read_bytes()

    assert b"p1" in bytes_on_disk  # the row is there
    text = ("泽仁", "Zeren", "四年级", "513323201405030018", "13912345678", "格桑妈妈", "清真餐")
    assert [words for words in text if words.encode() in bytes_on_disk] == []


def test_another_key_opens_no_sealed_column(database_url: str, vault: Vault):
    engine = make_engine(database_url, vault)
    with Session(engine) as session, write(session):
        session.add(SettingRow(name="wifi", value={"password": "secret"}))
    engine.dispose()
    other = make_engine(database_url, new_vault())

    with Session(other) as session, pytest.raises(InstanceTrouble) as caught:
        setting(session, "wifi")

    other.dispose()
    assert "secret.key" in str(caught.value)


def test_deleting_a_trip_takes_its_people_with_it(session: Session):
    with write(session):
        trip = trip_row()
        session.add(trip)
        session.flush()
        pupil = PupilRow(id=new_id(), trip_id=trip.id, position=0)
        pupil.fill(make.pupil())
        session.add(pupil)

    with write(session):
        session.delete(session.get(TripRow, trip.id))

    assert list(session.scalars(select(PupilRow.key))) == []
