"""What sealed names cost: a list of 200 pupils opened, a name searched in it, 2,000 pupils stored.

Run by hand or by ``./dev bench sealed``. Prints one JSON object of CPU milliseconds on SQLite,
the least of some rounds, and the microseconds of one sealed value opened. There is no aim of
its own: the figures of before names were sealed stand beside them in ``docs/measurements.md``.
"""

import json
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from time import process_time

from sqlalchemy.orm import Session

from tripplanner.domain.access import SYSTEM
from tripplanner.domain.trip import Trip
from tripplanner.exchange.trip_file.demonstration import demonstration
from tripplanner.services.lifecycle.importing import add
from tripplanner.store.database.engine import make_engine, write
from tripplanner.store.database.migrate import upgrade
from tripplanner.store.database.vault import Vault
from tripplanner.store.loading import load

LISTED, IMPORTED, ROUNDS = 200, 2_000, 7


def with_pupils(count: int, key: str) -> Trip:
    """Return the demonstration trip with so many pupils."""
    trip = demonstration(date(2026, 11, 23))
    pupils = tuple(
        replace(trip.pupils[n % 20], key=f"p{n:04d}", name=f"示例{n}", name_latin=f"Example {n}")
        for n in range(count)
    )
    return replace(trip, key=key, pupils=pupils, vr=())


def least(work: Callable[[], object]) -> float:
    """Return the least CPU milliseconds of some rounds."""
    spent = []
    for _ in range(ROUNDS):
        begun = process_time()
        work()
        spent.append((process_time() - begun) * 1000)
    return round(min(spent), 2)


def measure() -> dict[str, float]:
    """Return the figures."""
    vault = Vault(bytes(range(32)))
    engine = make_engine(f"sqlite:///{Path(tempfile.mkdtemp()) / 'bench.sqlite'}", vault)
    upgrade(engine)
    with Session(engine) as session, write(session):
        trip_id = add(session, with_pupils(LISTED, "listed"), SYSTEM).trip_id

    def listed() -> Trip:
        engine.dispose()  # nothing is kept from the round before
        with Session(engine) as session:
            return load(session, trip_id)

    def searched() -> list[str]:
        return [it.key for it in listed().pupils if "示例19" in it.name]

    number = [0]

    def imported() -> None:
        number[0] += 1
        with Session(engine) as session, write(session):
            add(session, with_pupils(IMPORTED, f"t{number[0]}"), SYSTEM)

    sealed = vault.seal("李小明".encode())
    return {
        "list_200_ms": least(listed),
        "search_200_ms": least(searched),
        "import_2000_ms": least(imported),
        "open_one_us": round(least(lambda: [vault.unseal(sealed) for _ in range(1000)]), 2),
    }


def main() -> int:
    """Print the figures."""
    print(json.dumps(measure()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
