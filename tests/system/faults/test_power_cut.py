"""R2: the power is cut at every disk operation, with the settings the program really uses."""

import random
import sqlite3
from contextlib import closing
from pathlib import Path

import apsw
import pytest

from tests.system.faults.power import Acknowledged, Log, NotingDisk, rebuilt
from tests.system.faults.sizes import size, tell
from tripplanner.store.database.engine import PRAGMAS

COMMITS = size(40, 120)
SEEDS = range(size(1, 3))
#: Far below SQLite's 1,000, so that checkpoints happen within the test.
PAGES_PER_CHECKPOINT = 20


def worked(folder: Path, pragmas: dict[str, object]) -> Log:
    """Commit rows as the program does; note every disk operation and every promise."""
    log = Log()
    disk = NotingDisk(f"noting-{folder.name}", log)
    database = apsw.Connection(str(folder / "data.sqlite"), vfs=f"noting-{folder.name}")
    for name, value in pragmas.items():
        database.execute(f"PRAGMA {name}={value}").fetchall()
    database.execute(f"PRAGMA wal_autocheckpoint={PAGES_PER_CHECKPOINT}").fetchall()
    database.execute("CREATE TABLE event (number INTEGER PRIMARY KEY, body BLOB)")
    log.steps.append(Acknowledged(0))
    for number in range(1, COMMITS + 1):
        database.execute("BEGIN IMMEDIATE")
        body = random.Random(number).randbytes(700)
        database.execute("INSERT INTO event VALUES (?, ?)", (number, body))
        database.execute("COMMIT")
        log.steps.append(Acknowledged(number))
    steps = list(log.steps)
    database.close()
    disk.unregister()
    return Log(steps)


def verdict(files: dict[str, bytes], acknowledged: int, folder: Path) -> str:
    """Open what is left with a stock SQLite: ``good``, ``lost`` or ``corrupt``."""
    folder.mkdir()
    for name, content in files.items():
        (folder / name).write_bytes(content)
    try:
        with closing(sqlite3.connect(folder / "data.sqlite")) as found:
            if found.execute("PRAGMA integrity_check").fetchone() != ("ok",):
                return "corrupt"
            numbers = [row[0] for row in found.execute("SELECT number FROM event ORDER BY 1")]
    except sqlite3.DatabaseError as error:
        no_table_yet = "no such table" in str(error)
        return "lost" if no_table_yet else "corrupt"
    whole = numbers == list(range(1, len(numbers) + 1))
    return "good" if whole and len(numbers) >= acknowledged else "lost"


def cut_everywhere(log: Log, tmp_path: Path) -> dict[str, int]:
    begin = log.steps.index(Acknowledged(0)) + 1
    verdicts = {"good": 0, "lost": 0, "corrupt": 0}
    for seed in SEEDS:
        for cut in range(begin, len(log.steps) + 1):
            files, acknowledged = rebuilt(log.steps[:cut], random.Random(seed * 10**6 + cut))
            folder = tmp_path / f"{seed}-{cut}"
            verdicts[verdict(files, acknowledged, folder)] += 1
            for path in folder.iterdir():
                path.unlink()
            folder.rmdir()
    return verdicts


@pytest.fixture
def place(tmp_path):
    folder = tmp_path / "disk"
    folder.mkdir()
    return folder


def test_no_acknowledged_commit_is_lost_with_the_settings_of_the_program(place, tmp_path, request):
    assert (PRAGMAS["journal_mode"], PRAGMAS["synchronous"]) == ("wal", 2)

    verdicts = cut_everywhere(worked(place, PRAGMAS), tmp_path)

    tell(request, goal="R2 FULL", seeds=f"0-{SEEDS[-1]}", **verdicts)
    assert verdicts["good"] > COMMITS
    assert (verdicts["lost"], verdicts["corrupt"]) == (0, 0)


def test_the_same_test_fails_with_synchronous_normal(place, tmp_path, request):
    verdicts = cut_everywhere(worked(place, PRAGMAS | {"synchronous": 1}), tmp_path)

    tell(request, goal="R2 NORMAL (must fail)", seeds=f"0-{SEEDS[-1]}", **verdicts)
    assert verdicts["lost"] > COMMITS
    assert verdicts["corrupt"] == 0
