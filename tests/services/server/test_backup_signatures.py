"""A set that somebody changed is not restored, whatever its hashes say."""

import json
import sqlite3
from contextlib import closing
from hashlib import sha256

import pytest
from sqlalchemy.orm import Session

from tests import factories as make
from tests.store import released
from tripplanner.config import Settings
from tripplanner.domain.access import SYSTEM
from tripplanner.errors import BadInput
from tripplanner.exchange.backup import postgresql
from tripplanner.exchange.backup.backup import signed
from tripplanner.exchange.backup.backup_set import check_sqlite, find_set, sets_in
from tripplanner.services.lifecycle import importing as trip_files
from tripplanner.services.server import backups, restore_drill, restores
from tripplanner.store.database.base import utc_now
from tripplanner.store.database.engine import make_engine, write
from tripplanner.store.database.vault import Vault, make_key, new_vault

CHANGED = "was changed after it was made"


@pytest.fixture
def settings(tmp_path, sqlite_template, vault):
    settings = Settings(instance=tmp_path)
    (tmp_path / "tripplanner.sqlite").write_bytes(sqlite_template.read_bytes())
    settings.key_file.write_text(vault.key.hex())
    return settings


@pytest.fixture
def made(settings):
    engine = make_engine(settings.database, make_key(settings.key_file))
    with Session(engine) as session, write(session):
        trip_files.add(session, make.trip(pupils=(make.pupil(),)), SYSTEM)
    one = backups.make(engine, make_key(settings.key_file), settings, utc_now()).backup
    engine.dispose()
    return one


def say(one, **changes):
    """Change what a manifest says; what is None is taken out."""
    path = one.folder / f"{one.name}.json"
    content = json.loads(path.read_text()) | changes
    path.write_text(json.dumps({key: it for key, it in content.items() if it is not None}))
    return find_set(one.database)


def plant(one, statement):
    """Do something to the copied database, and put its new hash and rows into the manifest."""
    with closing(sqlite3.connect(one.database)) as database:
        database.execute(statement)
        database.commit()
    return say(one, sha256=sha256(one.database.read_bytes()).hexdigest())


TRIGGER = "CREATE TRIGGER evil AFTER INSERT ON trip BEGIN DELETE FROM pupil; END"


def refused(one, settings):
    before = (settings.instance / "tripplanner.sqlite").read_bytes()
    with pytest.raises(BadInput, match=CHANGED):
        restores.assert_usable(one, settings, None)
    with pytest.raises(BadInput, match=CHANGED):
        restores.put_back(one, settings, None, utc_now())
    report = restore_drill.drill(settings, one, utc_now())
    assert CHANGED in report.trouble
    return (settings.instance / "tripplanner.sqlite").read_bytes() == before


def test_a_set_as_it_was_made_is_taken(made, settings):
    restores.assert_usable(made, settings, None)

    assert made.manifest.signature
    assert restores.put_back(made, settings, None, utc_now()) is not None


def test_an_added_trigger_with_a_new_hash_is_refused(made, settings):
    assert refused(plant(made, TRIGGER), settings)


def test_taking_the_signature_away_does_not_help(made, settings):
    planted = plant(made, TRIGGER)

    assert refused(say(planted, format=1, signature=None), settings)


def test_saying_that_it_is_of_before_signatures_does_not_help(made, settings):
    planted = plant(made, TRIGGER)

    assert refused(say(planted, format=1, signature=None, shape="0002"), settings)


def test_a_signature_by_another_key_is_refused(made, settings):
    other = signed(made.manifest, new_vault().sign)

    assert refused(say(made, signature=other.signature), settings)


@pytest.mark.parametrize(
    "change", [{"rows": {}}, {"files": {"scans/x": "0" * 64}}, {"program": "9"}]
)
def test_every_word_of_a_manifest_is_signed(made, settings, change):
    assert refused(say(made, **change), settings)


@pytest.mark.parametrize("shape", ["0001", "0002"])
def test_sets_of_before_signatures_are_taken_unless_something_acts_in_them(
    tmp_path, settings, shape
):
    folder = tmp_path / "old"
    folder.mkdir()
    database = folder / "tripplanner-20261101T000000Z.sqlite"
    released.lay_out(shape, f"sqlite:///{database}")
    settings.key_file.write_text(released.KEY.hex())

    manifest = {
        "format": 1,
        "made_at": "20261101T000000Z",
        "program": "0.1",
        "kind": "sqlite",
        "shape": shape,
        "key": Vault(released.KEY).name,
        "rows": dict(check_sqlite(database)),
        "files": {},
        "sha256": sha256(database.read_bytes()).hexdigest(),
    }
    database.with_suffix(".json").write_text(json.dumps(manifest))
    one = find_set(database)

    restores.assert_usable(one, settings, None)
    planted = plant(one, TRIGGER)
    with pytest.raises(BadInput, match=CHANGED):
        restores.put_back(planted, settings, None, utc_now())

    plant(one, "DROP TRIGGER evil")
    restores.put_back(find_set(database), settings, None, utc_now())


@pytest.mark.parametrize(
    "line",
    [
        "\\! touch /tmp/x",
        "\\copy trip from program 'id'",
        "CREATE TRIGGER t BEFORE INSERT ON trip EXECUTE FUNCTION f();",
        "create or replace function f() returns trigger as $$ begin end $$ language plpgsql;",
        "DO $$ BEGIN DELETE FROM trip; END $$;",
        "COPY trip FROM PROGRAM 'id';",
        "CREATE RULE r AS ON SELECT TO trip DO INSTEAD NOTHING;",
        "ALTER SYSTEM SET fsync = off;",
    ],
)
def test_a_dump_of_before_signatures_may_only_make_and_fill_tables(tmp_path, line):
    plain = released.script_of("0002", "postgresql")
    postgresql.assert_plain(plain)
    path = tmp_path / "x.sql"
    rows = "COPY public.a (b) FROM stdin;\n\\\\! touch\n\\\\.\n\\.\n"
    path.write_text(f"{rows}{line}\n")

    with pytest.raises(BadInput, match="line 5"):
        postgresql.assert_plain(path)


def test_the_newest_sound_backup_is_offered_and_the_others_are_named(made, settings):
    engine = make_engine(settings.database, make_key(settings.key_file))
    key = make_key(settings.key_file)
    broken = backups.make(engine, key, settings, utc_now()).backup
    planted = backups.make(engine, key, settings, utc_now()).backup
    unreadable = backups.make(engine, key, settings, utc_now()).backup
    engine.dispose()
    broken.database.write_bytes(b"")
    plant(planted, TRIGGER)
    (unreadable.folder / f"{unreadable.name}.json").write_text("{")

    found = restores.offer(settings)

    assert found.best == made
    assert [name for name, _ in found.skipped] == [unreadable.name, planted.name, broken.name]
    assert len(sets_in(made.folder)) == 3
