"""How long trips with 2,000 pupils take on their way in and out (CPU seconds).

Run by hand or by ``./dev bench``: ``python -m tests.bench.bench_import``. Prints one JSON
object; the aim is that a workbook of 2,000 pupils is read in under 5 s.
"""

import json
import sys
from dataclasses import replace
from datetime import date
from time import process_time

from tripplanner.exchange.roster.reading import guess, preview, read_table
from tripplanner.exchange.trip_file.demonstration import demonstration
from tripplanner.exchange.trip_file.file import parse_trip, write_trip
from tripplanner.exchange.workbook.reading import parse_workbook, write_workbook

PUPILS = 2000
AIM_SECONDS = 5


def measure() -> dict[str, float]:
    """Return the CPU seconds of each way, and the bytes of each file."""
    trip = demonstration(date(2026, 11, 23))
    pupils = tuple(
        replace(trip.pupils[n % 20], key=f"p{n:04d}", name=f"示例{n}") for n in range(PUPILS)
    )
    trip = replace(trip, pupils=pupils, vr=())
    found: dict[str, float] = {}

    def timed(name, work):
        start = process_time()
        result = work()
        found[name] = round(process_time() - start, 3)
        return result

    workbook = timed("write_workbook", lambda: write_workbook(trip, "zh"))
    assert timed("read_workbook", lambda: parse_workbook(workbook)) == trip
    file = timed("write_json", lambda: write_trip(trip))
    assert timed("read_json", lambda: parse_trip(file)) == trip
    rows = "\n".join(f"{n},示例{n},女,2014.5.{n % 28 + 1},138{n:08d}" for n in range(PUPILS))
    table = timed(
        "read_csv",
        lambda: read_table(f"序号,姓名,性别,出生日期,联系电话\n{rows}".encode(), "a.csv"),
    )
    timed("preview_csv", lambda: preview(table, guess(table)))
    return found | {"workbook_bytes": len(workbook), "json_bytes": len(file), "pupils": PUPILS}


def main() -> int:
    """Print the figures; 1 if the workbook takes too long."""
    found = measure()
    print(json.dumps(found))
    return int(found["read_workbook"] > AIM_SECONDS)


if __name__ == "__main__":
    sys.exit(main())
