"""Copies of a PostgreSQL database by its own programs, where they are installed."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import parse_qsl, unquote, urlsplit

from tripplanner.errors import BadInput, MissingPart

#: A number that grows with every row that is written.
CHANGES = "SELECT sum(n_tup_ins + n_tup_upd + n_tup_del) FROM pg_stat_user_tables"
_END = b"PostgreSQL database dump complete"
_SECONDS = 3600


def dump(address: str, target: Path, *words: str) -> Mapping[str, int]:
    """Write a database as SQL; return nothing about its rows, which only a restore can count.

    Raises:
        MissingPart: if ``pg_dump`` is not installed.
        BadInput: if it fails.
    """
    _run(
        "pg_dump",
        address,
        "--clean",
        "--if-exists",
        "--no-owner",
        "--no-privileges",
        f"--file={target}",
        *words,
    )
    check(target)
    return {}


def check(path: Path) -> None:
    """Make sure that a dump is whole.

    Raises:
        BadInput: if its end is missing.
    """
    with path.open("rb") as file:
        file.seek(max(0, path.stat().st_size - 1000))
        whole = _END in file.read()
    if not whole:
        raise BadInput(
            "The backup %(file)s is damaged: %(reason)s. Use another one.",
            file=path.name,
            reason="EOF",
        )


#: What may act by itself, or runs programs; no dump of ours has any of it.
_ACTING = re.compile(
    rb"\\(?!(un)?restrict [A-Za-z0-9]+\s*$)|CREATE (OR REPLACE )?(CONSTRAINT )?(TRIGGER|FUNCTION"
    rb"|PROCEDURE|RULE|EXTENSION|EVENT|VIEW|MATERIALIZED)|(ALTER|DROP) (SYSTEM|ROLE|DATABASE)"
    rb"|DO\s|.*\bPROGRAM\b",
    re.IGNORECASE,
)


def assert_plain(path: Path) -> None:
    """Make sure that a dump without signature only makes tables and fills them.

    Read line by line outside the rows: what ``pg_dump`` writes begins each statement on a line.

    Raises:
        BadInput: naming the line of anything else.
    """
    rows = False
    with path.open("rb") as file:
        for number, line in enumerate(file, 1):
            if rows:
                rows = line.rstrip(b"\r\n") != b"\\."
                continue
            rows = line.startswith(b"COPY ") and line.rstrip().endswith(b"FROM stdin;")
            if not rows and _ACTING.match(line.lstrip()):
                raise BadInput(
                    "The backup %(file)s was changed after it was made: line %(line)d. Use"
                    " another one.",
                    file=path.name,
                    line=number,
                )


def load(address: str, *scripts: Path) -> None:
    """Run dumps against a database, all or nothing.

    Raises:
        MissingPart: if ``psql`` is not installed.
        BadInput: if it fails; the database is then as it was.
    """
    files = [word for script in scripts for word in ("-f", str(script))]
    _run("psql", address, "-X", "-q", "--single-transaction", "-v", "ON_ERROR_STOP=1", *files)


def _run(name: str, address: str, *words: str) -> None:
    program = program_of(name)
    if program is None:
        raise MissingPart(
            "%(program)s is not installed, so a PostgreSQL database cannot be backed up or"
            " restored from here. Install: apt install postgresql-client",
            program=name,
        )
    done = subprocess.run(  # noqa: S603 -- PostgreSQL's own program, found by its full path
        [*_ending_with_us(), program, *words],
        env=_environment(address),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        timeout=_SECONDS,
        check=False,
    )
    if done.returncode:
        lines = done.stderr.decode(errors="replace").strip().splitlines()
        raise BadInput(
            "%(program)s failed: %(reason)s", program=name, reason=(lines or ["?"])[0][:200]
        )


def _ending_with_us() -> list[str]:
    """Return what lets a program end when this process is killed, where the system has it."""
    setpriv = shutil.which("setpriv") if sys.platform.startswith("linux") else None
    return [setpriv, "--pdeathsig", "TERM", "--"] if setpriv else []


def program_of(name: str) -> str | None:
    """Return where a program of PostgreSQL is, the newest where Debian keeps several."""
    found = sorted(
        Path("/usr/lib/postgresql").glob(f"*/bin/{name}"), key=lambda path: int(path.parts[-3])
    )
    return str(found[-1]) if found else shutil.which(name)


def _environment(address: str) -> dict[str, str]:
    """Return the settings by which PostgreSQL's programs find a database.

    Not on the command line: there every user of the machine could read the password.
    """
    parts = urlsplit(address)
    query = dict(parse_qsl(parts.query))
    named = {
        "PGHOST": query.get("host") or parts.hostname,
        "PGPORT": query.get("port") or (str(parts.port) if parts.port else None),
        "PGUSER": unquote(parts.username) if parts.username else None,
        "PGPASSWORD": unquote(parts.password) if parts.password else None,
        "PGDATABASE": unquote(parts.path.lstrip("/")) or None,
        "PGSSLMODE": query.get("sslmode"),
    }
    return dict(os.environ) | {name: value for name, value in named.items() if value}
