"""What every test may ask for: both databases, and no network."""

import gc
import os
import shutil
import socket
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from types import CodeType
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient
from jinja2 import BytecodeCache
from jinja2.bccache import Bucket
from sqlalchemy import Engine, QueuePool
from sqlalchemy.orm import Session

from tests import postgres
from tests.late_rule import LateRule
from tripplanner.store.database.engine import make_engine
from tripplanner.store.database.migrate import upgrade
from tripplanner.store.database.vault import Vault

# Hundreds of applications are built here; compiling their routes is four fifths of that.
Flask.url_rule_class = LateRule

DATABASES = ("sqlite", "postgresql")
#: Bytes that a place for databases must have free.
_ROOM = 64 * 1024 * 1024
_LOOPBACK = ("127.", "::1", "localhost")


class Compiled(BytecodeCache):
    """Compiled templates of this run: every test has a new application, but the same pages."""

    def __init__(self) -> None:
        self._code: dict[str, tuple[str, CodeType | None]] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        checksum, code = self._code.get(bucket.key, ("", None))
        if checksum == bucket.checksum:
            bucket.code = code

    def dump_bytecode(self, bucket: Bucket) -> None:
        self._code[bucket.key] = bucket.checksum, bucket.code


COMPILED = Compiled()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let a developer run half of it: ``./dev test --database=sqlite``."""
    parser.addoption(
        "--database",
        choices=("all", *DATABASES),
        default="all",
        help="tests of a database run on this kind alone (default: on both)",
    )


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what was not asked for."""
    wanted = config.getoption("--database")
    if wanted == "all":
        return
    kinds = [
        item.callspec.params.get("database_url", wanted) if hasattr(item, "callspec") else wanted
        for item in items
    ]
    left_out = [item for item, kind in zip(items, kinds, strict=True) if kind != wanted]
    config.hook.pytest_deselected(items=left_out)
    items[:] = [item for item, kind in zip(items, kinds, strict=True) if kind == wanted]


def pytest_collection_finish(session: pytest.Session) -> None:
    """Let the collector of garbage pass over what stays: modules, tests, tables.

    It came by after every sixth application, for twelve times what making one takes.
    """
    if any("app" in getattr(item, "fixturenames", ()) for item in session.items):
        import tripplanner.app  # noqa: F401 -- what it loads stays, too
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 20)


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Make leaving this machine a failure, even where the error is caught."""
    attempts: list[str] = []
    connect = socket.socket.connect

    def guarded(self: socket.socket, address: object) -> None:
        inner = self.family == socket.AF_UNIX or self.type & socket.SOCK_DGRAM
        host = address[0] if isinstance(address, tuple) else ""
        if not inner and not str(host).startswith(_LOOPBACK):
            attempts.append(str(address))
            raise OSError(f"a test tried to reach {address}")
        connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", guarded)
    yield
    assert attempts == []


@pytest.fixture(scope="session")
def vault() -> Vault:
    """The key of every test database of this run."""
    return Vault(bytes(range(32)))


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory, vault: Vault) -> Path:
    """An empty, migrated SQLite file, copied for each test."""
    path = tmp_path_factory.mktemp("sqlite") / "template.sqlite"
    _migrate(f"sqlite:///{path}", vault)
    return path


@pytest.fixture(scope="session")
def cluster() -> Iterator[postgres.Cluster]:
    """A PostgreSQL of this test run alone."""
    programs = postgres.binaries()
    if programs is None:
        if os.environ.get("CI"):
            pytest.fail("PostgreSQL is not installed; ./dev test installs it")
        pytest.skip("PostgreSQL is not installed (apt-get install postgresql)")
    cluster = postgres.Cluster(programs)
    yield cluster
    cluster.stop()


@pytest.fixture(scope="session")
def postgres_database(cluster: postgres.Cluster, vault: Vault) -> str:
    """The name of the one migrated PostgreSQL database, emptied after each test."""
    name = cluster.create()
    _migrate(cluster.url(name), vault)
    return name


def _migrate(url: str, vault: Vault) -> None:
    engine = make_engine(url, vault)
    upgrade(engine)
    engine.dispose()


@pytest.fixture(scope="session")
def sqlite_file() -> Iterator[Path]:
    """Where the SQLite database of each test lies: in memory, where the system has that.

    Like the PostgreSQL without fsync: what a disk does is for tests/faults.
    """
    memory = Path("/dev/shm")
    roomy = os.access(memory, os.W_OK) and shutil.disk_usage(memory).free > _ROOM
    with tempfile.TemporaryDirectory(prefix="tp-", dir=memory if roomy else None) as folder:
        yield Path(folder) / "tripplanner.sqlite"


@pytest.fixture(scope="session")
def engines() -> Iterator[dict[str, Engine]]:
    """The engines of the two databases by address, the same for every test of this worker.

    An engine keeps how it says each statement; a new one would have to learn all again.
    """
    kept: dict[str, Engine] = {}
    yield kept
    for engine in kept.values():
        engine.dispose()


@pytest.fixture(params=DATABASES)
def database_url(
    request: pytest.FixtureRequest, engines: dict[str, Engine], vault: Vault
) -> Iterator[str]:
    """The address of an empty, migrated database; the test runs once on each kind."""
    if request.param == "sqlite":
        template: Path = request.getfixturevalue("sqlite_template")
        path: Path = request.getfixturevalue("sqlite_file")
        url = f"sqlite:///{path}"
        for left in path.parent.glob(f"{path.name}*"):
            left.unlink()
        shutil.copyfile(template, path)
    else:
        cluster: postgres.Cluster = request.getfixturevalue("cluster")
        name: str = request.getfixturevalue("postgres_database")
        url = cluster.url(name)
    if url not in engines:
        engines[url] = make_engine(url, vault)
    yield url
    if request.param == "sqlite":
        engines[url].dispose()
        return
    pool = engines[url].pool
    if isinstance(pool, QueuePool) and pool.checkedout():
        engines[url].dispose()
    cluster.empty(name)


@pytest.fixture
def engine(database_url: str, engines: dict[str, Engine], vault: Vault) -> Iterator[Engine]:
    """An engine on an empty, migrated database."""
    if database_url in engines:
        yield engines[database_url]
        return
    engine = make_engine(database_url, vault)
    yield engine
    engine.dispose()


@pytest.fixture
def session(engine: Engine) -> Iterator[Session]:
    """A database session without any Flask."""
    with Session(engine) as session:
        yield session


@pytest.fixture
def app(database_url: str, engine: Engine, tmp_path: Path, vault: Vault) -> Iterator[Flask]:
    """The application on an empty, migrated database."""
    from tests.browsing import Client
    from tripplanner.app import create_app
    from tripplanner.config import Settings
    from tripplanner.store.database.base import db

    settings = Settings(instance=tmp_path / "instance", database_url=database_url)
    settings.instance.mkdir()
    app = create_app(settings, vault, engine)
    app.testing = True
    app.jinja_env.bytecode_cache = COMPILED
    app.test_client_class = Client
    app.config["PROPAGATE_EXCEPTIONS"] = False
    yield app
    with app.app_context():
        db.session.remove()


@pytest.fixture
def client(app: Flask) -> FlaskClient:
    """A browser nobody has signed in with (tests/browsing.py): ``send`` posts a form."""
    return app.test_client()


@pytest.fixture
def signed_in(app: Flask) -> Callable[..., FlaskClient]:
    """Give browsers of people: ``signed_in("viewer")``; asking again gives the same person."""
    from tests.browsing import sign_in

    return lambda role="teacher": sign_in(app.test_client(), role)


@pytest.fixture(scope="session")
def playwright() -> Iterator[Any]:
    """The one Playwright a process can have."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        yield playwright
