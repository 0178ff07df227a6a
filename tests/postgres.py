"""A throw-away PostgreSQL: real, on a Unix socket only, gone with the test run."""

import contextlib
import itertools
import os
import pwd
import shutil
import subprocess
import tempfile
from pathlib import Path

import psycopg

from tests.waiting import QUIET_S, busy, ending_with_us, until

USER = "tripplanner"
SETTINGS = {
    "listen_addresses": "",
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "shared_buffers": "32MB",
    "max_connections": "60",
    "autovacuum": "off",
    "timezone": "UTC",
}


#: A function of this connection alone: its statements are planned once.
_EMPTYING = """
CREATE FUNCTION pg_temp.emptied() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
%s
END $$
"""
_TABLES = "SELECT quote_ident(tablename) FROM pg_tables WHERE schemaname = 'public'"
_SEQUENCES = "SELECT quote_ident(sequencename) FROM pg_sequences WHERE schemaname = 'public'"


def binaries() -> Path | None:
    """Return the folder of the newest PostgreSQL programs here, or None."""
    debian = sorted(
        Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3])
    )
    if debian:
        return debian[-1].parent
    found = shutil.which("initdb")
    return Path(found).parent if found else None


def _unprivileged() -> dict[str, object]:
    """Return what makes a child process somebody PostgreSQL agrees to run as."""
    if os.getuid() != 0:
        return {}
    for name in ("postgres", "nobody"):
        with contextlib.suppress(KeyError):
            person = pwd.getpwnam(name)
            return {"user": person.pw_uid, "group": person.pw_gid, "extra_groups": []}
    raise RuntimeError("running as root, and there is neither a postgres nor a nobody user")


class Cluster:
    """A running PostgreSQL."""

    def __init__(self, programs: Path) -> None:
        self.home = Path(tempfile.mkdtemp(prefix="tp-pg-"))
        self._numbers = itertools.count(1)
        self._cleaners: dict[str, psycopg.Connection] = {}
        person = _unprivileged()
        if person:
            os.chown(self.home, person["user"], person["group"])
        quiet = {"stdin": subprocess.DEVNULL, "cwd": self.home, **person}
        with (self.home / "log").open("wb") as log:
            quiet |= {"stdout": log, "stderr": log}
            subprocess.run(
                [
                    programs / "initdb",
                    "-D",
                    self.home / "data",
                    "-U",
                    USER,
                    "-A",
                    "trust",
                    "-E",
                    "UTF8",
                    "--locale=C",
                    "--no-sync",
                ],
                check=True,
                **quiet,
            )
            options = SETTINGS | {"unix_socket_directories": str(self.home)}
            self._server = subprocess.Popen(
                [*ending_with_us("INT"), programs / "postgres", "-D", self.home / "data"]
                + [word for name, value in options.items() for word in ("-c", f"{name}={value}")],
                **quiet,
            )
        self._admin = self._connect()

    def url(self, database: str) -> str:
        """Return the address of one database for SQLAlchemy."""
        return f"postgresql+psycopg://{USER}@/{database}?host={self.home}"

    def create(self) -> str:
        """Make an empty database and return its name."""
        name = f"t{next(self._numbers)}"
        self._admin.execute(f'CREATE DATABASE "{name}" TEMPLATE template0')
        return name

    def empty(self, name: str) -> None:
        """Remove every row of a database but its migration's name.

        Deleting with the foreign keys asleep takes milliseconds; copying a template
        database took a second a test. Whoever is still in the middle of something is
        thrown out; connections that wait for the next test stay.
        """
        self._admin.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE datname = %s AND state <> 'idle'",
            [name],
        )
        if name not in self._cleaners:
            self._cleaners[name] = self._cleaner(name)
        self._cleaners[name].execute("SELECT pg_temp.emptied()")

    def _cleaner(self, name: str) -> psycopg.Connection:
        connection = psycopg.connect(f"host={self.home} user={USER} dbname={name}", autocommit=True)
        connection.execute("SET session_replication_role = replica")
        lines = [
            f"DELETE FROM {table};"
            for (table,) in connection.execute(_TABLES)
            if table != "alembic_version"
        ]
        lines += [
            f"PERFORM setval('{sequence}', 1, false);"
            for (sequence,) in connection.execute(_SEQUENCES)
        ]
        connection.execute(_EMPTYING % "\n".join(lines))
        return connection

    def drop(self, name: str) -> None:
        """Remove a database, whoever is still connected."""
        if name in self._cleaners:
            self._cleaners.pop(name).close()
        self._admin.execute(f'DROP DATABASE "{name}" WITH (FORCE)')

    def stop(self) -> None:
        """End the server and remove its files."""
        for connection in (self._admin, *self._cleaners.values()):
            connection.close()
        self._server.send_signal(2)  # fast shutdown
        self._server.wait(QUIET_S * busy())
        shutil.rmtree(self.home, ignore_errors=True)

    def _connect(self) -> psycopg.Connection:
        def connected() -> psycopg.Connection | None:
            try:
                return psycopg.connect(
                    f"host={self.home} user={USER} dbname=postgres", autocommit=True
                )
            except psycopg.OperationalError:
                if self._server.poll() is not None:
                    raise RuntimeError((self.home / "log").read_text()) from None
                return None

        try:
            return until(connected, (self.home / "log").read_text)
        except BaseException:
            self._server.kill()
            self._server.wait()
            raise
