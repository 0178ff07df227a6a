"""When the running server backs up."""

import datetime as dt

import pytest
from sqlalchemy.orm import Session

from tripplanner.config import Settings
from tripplanner.exchange.backup.backup_set import sets_in
from tripplanner.lan.schedules.backup import Keeper
from tripplanner.store.database.engine import make_engine, write
from tripplanner.store.database.server_settings import put_setting
from tripplanner.store.database.vault import make_key

NOW = dt.datetime(2026, 11, 23, 4, 0, tzinfo=dt.UTC)
MINUTE = dt.timedelta(minutes=1)


@pytest.fixture
def kept(tmp_path, sqlite_template):
    (tmp_path / "tripplanner.sqlite").write_bytes(sqlite_template.read_bytes())
    (tmp_path / "secret.key").write_text(bytes(range(32)).hex())  # of the template
    settings = Settings(instance=tmp_path)
    vault = make_key(settings.key_file)
    engine = make_engine(settings.database, vault)

    def change():
        with Session(engine) as session, write(session):
            put_setting(session, "address", str(change.count))
        change.count += 1

    change.count = 0
    yield Keeper(engine, vault, settings), change, settings
    engine.dispose()


def test_a_backup_comes_a_quarter_of_an_hour_after_the_last_and_only_after_a_change(kept):
    keeper, change, settings = kept

    looks = [keeper.check(NOW)]  # the first after a start
    change()
    looks += [keeper.check(NOW + n * MINUTE) for n in range(1, 16)]
    looks += [keeper.check(NOW + n * MINUTE) for n in (16, 60, 600)]

    assert looks == [True, *[False] * 14, True, False, False, False]
    assert len(sets_in(settings.instance / "backups")) == 2


def test_a_clock_that_was_set_back_does_not_stop_backups(kept):
    keeper, change, _ = kept
    keeper.check(NOW)
    change()

    assert keeper.check(NOW - 1000 * MINUTE)


def test_a_backup_that_failed_is_tried_again(kept):
    keeper, _, settings = kept
    folder = settings.instance / "backups"
    folder.write_text("a file is in the way")

    with pytest.raises(OSError, match="File exists"):
        keeper.check(NOW)
    folder.unlink()

    assert keeper.check(NOW + MINUTE)
