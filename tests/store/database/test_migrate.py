"""From nothing to the newest shape, and never back."""

from pathlib import Path

import pytest
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, inspect, text
from sqlalchemy.orm import Session

from tests import factories as make
from tests import postgres
from tripplanner.errors import InstanceTrouble
from tripplanner.store.database import migrate, schema
from tripplanner.store.database.base import new_id
from tripplanner.store.database.engine import make_engine, write
from tripplanner.store.database.vault import Vault
from tripplanner.store.people import PupilRow
from tripplanner.store.trips import TripRow


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path, vault: Vault):
    """A migrated database of this test's own: its shape may be changed."""
    if request.param == "sqlite":
        url, cluster, name = f"sqlite:///{tmp_path / 'own.sqlite'}", None, ""
    else:
        cluster = request.getfixturevalue("cluster")
        name = cluster.create()
        url = cluster.url(name)
    engine = make_engine(url, vault)
    migrate.upgrade(engine)
    engine.dispose()
    yield url
    if cluster is not None:
        cluster.drop(name)


@pytest.fixture
def empty(tmp_path: Path, vault: Vault):
    engine = make_engine(f"sqlite:///{tmp_path / 'empty.sqlite'}", vault)
    yield engine
    engine.dispose()


def put(engine: Engine, revision: str) -> None:
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = :it"), {"it": revision})


def trip_with_pupil(engine: Engine) -> str:
    with Session(engine) as session, write(session):
        trip = TripRow(id=new_id())
        trip.fill(make.trip())
        session.add(trip)
        session.flush()
        pupil = PupilRow(id=new_id(), trip_id=trip.id, position=0)
        pupil.fill(make.pupil())
        session.add(pupil)
        return trip.id


def test_an_empty_database_has_no_shape(empty: Engine):
    assert migrate.current(empty) is None


def test_an_empty_database_becomes_the_newest_shape_once(empty: Engine):
    done = [migrate.upgrade(empty), migrate.upgrade(empty)]

    assert done == [True, False]
    assert migrate.current(empty) == migrate.head()


def test_the_files_name_the_shapes_that_alembic_knows():
    history = ScriptDirectory.from_config(migrate._config())

    assert list(migrate.shapes()) == [it.revision for it in history.walk_revisions()][::-1]
    assert migrate.head() == history.get_current_head()


def test_the_migrations_make_exactly_the_tables_of_the_models(engine: Engine):
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": False})
        differences = compare_metadata(context, schema.METADATA)

    assert differences == []


def test_every_table_of_the_models_is_known_to_undo(engine: Engine):
    tables = set(inspect(engine).get_table_names()) - {"alembic_version"}

    assert tables == set(schema.TABLES)


def test_a_database_of_a_newer_program_is_refused_and_left_alone(engine: Engine):
    put(engine, "9999")

    with pytest.raises(InstanceTrouble) as caught:
        migrate.upgrade(engine)

    assert caught.value.values == {"found": "9999"}
    assert migrate.current(engine) == "9999"


def test_a_file_that_is_no_database_is_said_so(tmp_path: Path, vault: Vault):
    path = tmp_path / "letter.sqlite"
    path.write_bytes(b"Dear parents, " * 500)
    engine = make_engine(f"sqlite:///{path}", vault)

    with pytest.raises(Exception, match="not a database") as caught:
        migrate.current(engine)

    engine.dispose()
    assert isinstance(caught.value, InstanceTrouble)


def test_rebuilding_a_parent_table_keeps_its_children(
    engine: Engine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    trip_with_pupil(engine)
    _with_next_migration(
        monkeypatch,
        tmp_path,
        "with op.batch_alter_table('trip') as table:\n"
        "        table.alter_column('currency', type_=sa.String(5))",
    )

    migrate.upgrade(engine)

    with engine.connect() as connection:
        trips, pupils = (
            connection.execute(text(f"SELECT count(*) FROM {name}")).scalar()
            for name in ("trip", "pupil")
        )
        enforced = (
            connection.exec_driver_sql("PRAGMA foreign_keys").scalar()
            if engine.dialect.name == "sqlite"
            else 1
        )
    assert (trips, pupils, enforced) == (1, 1, 1)


def test_an_upgrade_that_fails_halfway_changes_nothing(
    engine: Engine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    before = migrate.current(engine)
    _with_next_migration(
        monkeypatch,
        tmp_path,
        "op.create_table('extra', sa.Column('id', sa.Integer, primary_key=True))\n"
        "    raise RuntimeError('the disk is full')",
    )

    with pytest.raises(RuntimeError):
        migrate.upgrade(engine)

    assert migrate.current(engine) == before
    assert "extra" not in inspect(engine).get_table_names()


def test_an_upgrade_that_would_leave_orphans_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, empty: Engine
):
    migrate.upgrade(empty)
    trip_with_pupil(empty)
    before = migrate.current(empty)
    _with_next_migration(monkeypatch, tmp_path, "op.execute('DELETE FROM trip')")

    with pytest.raises(InstanceTrouble) as caught:
        migrate.upgrade(empty)

    assert caught.value.values == {"table": "pupil"}
    with empty.connect() as connection:
        assert connection.execute(text("SELECT count(*) FROM trip")).scalar() == 1
    assert migrate.current(empty) == before


def test_before_an_upgrade_its_maker_is_asked_for_a_copy_and_may_refuse(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, empty: Engine
):
    migrate.upgrade(empty)
    before = migrate.current(empty)
    trip_with_pupil(empty)
    _with_next_migration(monkeypatch, tmp_path, "op.execute('DELETE FROM pupil')")

    def full() -> None:
        raise OSError("the disk is full")

    with pytest.raises(OSError, match="full"):
        migrate.upgrade(empty, full)

    with empty.connect() as connection:
        assert connection.execute(text("SELECT count(*) FROM pupil")).scalar() == 1
    assert migrate.current(empty) == before


def test_a_fresh_database_needs_no_copy(empty: Engine):
    asked: list[bool] = []

    migrate.upgrade(empty, lambda: asked.append(True))

    assert asked == []


def _with_next_migration(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, body: str) -> None:
    """Let the program know one migration more than it does."""
    import shutil

    folder = tmp_path / "migrations"
    shutil.copytree(migrate._HERE, folder, ignore=shutil.ignore_patterns("__pycache__"))
    (folder / "versions" / "9999_next.py").write_text(
        "import sqlalchemy as sa\nfrom alembic import op\n"
        f"revision = '9999'\ndown_revision = {migrate.head()!r}\n"
        f"branch_labels = None\ndepends_on = None\n\ndef upgrade():\n    {body}\n"
    )
    monkeypatch.setattr(migrate, "_HERE", folder)


def test_the_postgresql_of_these_tests_is_a_real_one(cluster: postgres.Cluster, vault: Vault):
    name = cluster.create()
    engine = make_engine(cluster.url(name), vault)

    with engine.connect() as connection:
        version = connection.execute(text("SELECT version()")).scalar()

    engine.dispose()
    assert version.startswith("PostgreSQL")
