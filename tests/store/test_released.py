"""R12: the data of every released version comes along, after a backup, and never back."""

import datetime as dt
import sqlite3
import subprocess
import sys
from collections import Counter
from contextlib import closing

import pytest
from sqlalchemy import MetaData, inspect, select, text
from sqlalchemy.orm import Session

from tests.store import released
from tests.system.faults.sizes import tell
from tripplanner.app import create_app
from tripplanner.cli import main
from tripplanner.cli.terminal.data import prepared
from tripplanner.config import Settings
from tripplanner.documents import sheet
from tripplanner.domain.consent.changes import Standing
from tripplanner.errors import InstanceTrouble
from tripplanner.exchange.backup.backup_set import find_set, sets_in, verified
from tripplanner.lan.lock import InstanceLock
from tripplanner.services.accounts.sign_in import begin
from tripplanner.services.consent import clearance
from tripplanner.services.consent.versions import versions
from tripplanner.services.publishing.itinerary import opened
from tripplanner.services.publishing.readiness import steps
from tripplanner.services.rollcall import events as rollcall_events
from tripplanner.services.server.backups import folder_of, make, rotate
from tripplanner.services.server.restores import put_back
from tripplanner.store import loading
from tripplanner.store.database import journal, schema
from tripplanner.store.database.base import db, utc_now
from tripplanner.store.database.engine import PRAGMAS, make_engine, write
from tripplanner.store.database.migrate import current, head
from tripplanner.store.database.migrate import shapes as known_shapes
from tripplanner.store.database.vault import Vault
from tripplanner.store.editions import shares_of
from tripplanner.store.forms import FormRow, FormVersionRow
from tripplanner.store.rollcall import badges_of
from tripplanner.store.trips import TripRow
from tripplanner.store.users import UserRow
from tripplanner.web.http.presence import COOKIE

VAULT = Vault(released.KEY)
OLDER = [shape for shape in released.shapes() if shape != head()]
older = pytest.mark.parametrize("shape", OLDER, indirect=True)
only_sqlite = pytest.mark.parametrize("kind", ["sqlite"], indirect=True)


@pytest.fixture(params=released.KINDS)
def kind(request):
    return request.param


@pytest.fixture(params=released.shapes())
def shape(request):
    return request.param


@pytest.fixture
def settings(kind, shape, request, tmp_path, monkeypatch):
    """A school's data folder as the program of that shape left it."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG", "TRIPPLANNER_DATABASE_URL"):
        monkeypatch.delenv(name, raising=False)
    folder = tmp_path / "data"
    (folder / "scans").mkdir(parents=True)
    (folder / "scans" / "one.png").write_bytes(b"a scan")
    (folder / "secret.key").write_text(released.KEY.hex())
    (folder / "secret.key").chmod(0o600)
    if kind == "sqlite":
        released.lay_out(shape, f"sqlite:///{folder / 'tripplanner.sqlite'}")
        yield Settings(instance=folder)
        return
    cluster = request.getfixturevalue("cluster")
    name = cluster.create()
    released.lay_out(shape, cluster.url(name))
    monkeypatch.setenv("TRIPPLANNER_DATABASE_URL", cluster.url(name))
    yield Settings(instance=folder, database_url=cluster.url(name))
    cluster.drop(name)


def rows_of(engine):
    """How many rows each table has, asked without our tables."""
    found = MetaData()
    found.reflect(engine)
    with engine.connect() as connection:
        return Counter(
            {
                name: connection.execute(text(f'SELECT count(*) FROM "{name}"')).scalar()
                for name in found.tables
            }
        )


def look(settings):
    engine = make_engine(settings.database, VAULT)
    try:
        return current(engine), rows_of(engine)
    finally:
        engine.dispose()


def test_every_released_shape_is_here_and_known():
    assert set(released.shapes()) <= set(known_shapes())
    # The newest may not be released yet; of all before it there are databases out there,
    # but for 0003, which was released together with 0004.
    assert set(released.shapes()) >= set(known_shapes()[:-1]) - {"0003"}
    assert all(
        released.script_of(shape, kind).is_file()
        for shape in released.shapes()
        for kind in released.KINDS
    )


def test_everything_comes_along_after_a_backup(settings, shape, kind, request):
    found, before = look(settings)
    assert found == shape
    assert min(before[name] for name in ("pupil", "form", "scan", "rollcall_event", "journal")) > 0

    engine = prepared(settings)

    try:
        after = rows_of(engine)
        assert current(engine) == head()
        assert set(inspect(engine).get_table_names()) - {"alembic_version"} == set(schema.TABLES)
        assert {name: after[name] for name in before} == dict(before)
        with Session(engine) as session:
            for table in schema.TABLES.values():
                session.scalars(select(table)).all()  # every sealed field opens
            trip_id = session.scalars(select(TripRow.id)).one()
            trip = loading.load(session, trip_id)
            today = trip.starts
            assert len(trip.pupils) == before["pupil"]
            assert len(clearance.clearances(session, trip)) == len(trip.pupils)
            assert len(badges_of(session, trip_id)) == before["badge"]
            assert len(rollcall_events.history(session, trip_id)) == before["rollcall_event"]
            assert steps(session, trip, today)
            assert journal.latest(session, trip_id) > 0
            assert opened(session, shares_of(session, trip_id)[0].token).trip.key == trip.key
    finally:
        engine.dispose()

    made = sets_in(settings.instance / "backups")
    assert [one.manifest.shape for one in made] == ([] if shape == head() else [shape])
    for one in made:
        assert verified(one).manifest.files.keys() == {"scans/one.png"}
        assert kind != "sqlite" or one.manifest.rows == before
    tell(request, goal=f"R12 upgrade from {shape} ({kind})", rows=sum(before.values()))


def test_its_pages_open_with_the_new_program(settings):
    prepared(settings).dispose()
    app = create_app(settings, VAULT)
    client = app.test_client()
    engine = make_engine(settings.database, VAULT)
    with Session(engine) as session, write(session):
        user = session.scalars(select(UserRow)).one()
        client.set_cookie(
            COOKIE, begin(session, user.id, now=utc_now(), days=1, address="", agent="")
        )
        trip_id = session.scalars(select(TripRow.id)).one()
        token = shares_of(session, trip_id)[0].token
    engine.dispose()

    pages = ["", "/plan", "/people", "/vr", "/forms", "/documents", "/share", "/rollcall"]
    paths = [f"/trips/{trip_id}{page}" for page in pages]
    paths += [f"/trips/{trip_id}/journal", f"/s/{token}", f"/s/{token}.ics", "/places", "/rules"]
    answers = {path: client.get(path).status_code for path in paths}

    with app.app_context():
        db.session.remove()
        db.engine.dispose()
    assert answers == dict.fromkeys(paths, 200)


@older
def test_an_upgrade_may_be_taken_back_with_its_backup(settings, shape, kind):
    before = look(settings)[1]
    engine = prepared(settings)
    with Session(engine) as session, write(session):
        session.delete(session.scalars(select(TripRow)).one())
    engine.dispose()

    one = find_set(settings.instance / "backups")
    put_back(one, settings, None, utc_now())

    found, rows = look(settings)
    # SQLite is brought up to date beside; PostgreSQL at the next start.
    assert found == (head() if kind == "sqlite" else shape)
    assert {name: rows[name] for name in before} == dict(before)
    prepared(settings).dispose()
    assert look(settings)[0] == head()


@older
def test_an_upgrade_without_room_for_its_backup_changes_nothing(settings):
    before = look(settings)
    (settings.instance / "backups").write_text("in the way")

    with pytest.raises(OSError, match="backups"):
        prepared(settings)

    assert look(settings) == before


def test_a_newer_database_gets_one_line_and_is_left_alone(settings, capsys):
    engine = make_engine(settings.database, VAULT)
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    engine.dispose()
    before = look(settings)

    for verb in (["serve", "--port", "1"], ["trip", "list"], ["backup"], ["init"]):
        code = main(["--instance", str(settings.instance), *verb])
        message = capsys.readouterr()
        assert (code, message.out) == (1, "")
        if verb[0] != "serve":
            assert message.err == (
                "The database was written by a newer tripplanner (9999). Install the newer"
                " program, or restore a backup made with this one.\n"
            )

    assert look(settings) == before
    assert sets_in(settings.instance / "backups") == []


@older
@only_sqlite
def test_an_upgrade_while_another_program_holds_the_database_changes_nothing_and_goes_later(
    settings, shape, capsys, monkeypatch
):
    monkeypatch.setitem(PRAGMAS, "busy_timeout", 300)
    before = look(settings)
    program = (
        "import sqlite3, sys\n"
        "held = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
        "held.execute('BEGIN IMMEDIATE')\n"
        "print('held', flush=True)\n"
        "sys.stdin.read()\n"
    )
    words = [sys.executable, "-c", program, settings.instance / "tripplanner.sqlite"]
    with subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout.readline() == b"held\n"
        for verb in (["init"], ["trip", "list"], ["serve", "--port", "1"]):
            code = main(["--instance", str(settings.instance), *verb])
            said = capsys.readouterr()
            assert (code, said.out) == (1, "")
            assert said.err.startswith("Another program holds the database."), said.err
            assert said.err.count("\n") == 1
        assert look(settings) == before
    assert main(["--instance", str(settings.instance), "trip", "list"]) == 0
    assert look(settings)[0] == head()


@older
@only_sqlite
def test_an_older_server_that_runs_keeps_its_database(settings, shape):
    lock = InstanceLock(settings.instance, 8000)
    try:
        with pytest.raises(InstanceTrouble, match="running server is of an older version"):
            prepared(settings)
        assert look(settings)[0] == shape
        prepared(settings, serving=True).dispose()
    finally:
        lock.release()
    assert look(settings)[0] == head()


#: From this shape on names are sealed.
SEALED = "0003"


@older
@only_sqlite
def test_the_backup_of_before_an_upgrade_outlives_those_of_every_day(settings, shape):
    engine = prepared(settings)
    (old,) = sets_in(folder_of(settings))
    for day in range(1, 29):
        make(engine, VAULT, settings, old.manifest.made_at + dt.timedelta(days=day))
    rotate(folder_of(settings), settings)

    assert old.name in {one.name for one in sets_in(folder_of(settings))}
    with closing(sqlite3.connect(old.database)) as copy:
        assert copy.execute("SELECT version_num FROM alembic_version").fetchone() == (shape,)
    # One that holds names in clear goes after a month: nobody goes back any more.
    for day in (31, 32):
        make(engine, VAULT, settings, old.manifest.made_at + dt.timedelta(days=day))
    rotate(folder_of(settings), settings)
    engine.dispose()
    left = {one.name for one in sets_in(folder_of(settings))}
    assert (old.name in left) is (shape >= SEALED)


@pytest.mark.parametrize("shape", ["0001"], indirect=True)
def test_forms_that_are_out_keep_their_place_and_wait_for_a_decision(settings):
    engine = prepared(settings)

    try:
        with Session(engine) as session:
            forms = session.scalars(select(FormRow)).all()
            layouts = {row.id: row.layouts for row in session.scalars(select(FormVersionRow))}
            trip_id = session.scalars(select(TripRow.id)).one()
            states = versions(session, loading.load(session, trip_id)).states.values()
            asked = forms[0].asked
            assert [layouts[form.version_id] for form in forms] == [
                {side: sheet.layout(side, asked) for side in ("1", "2")}
            ] * len(forms)
            assert [one.standing for one in states] == [Standing.UNDECIDED]
    finally:
        engine.dispose()
