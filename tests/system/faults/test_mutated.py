"""Damaged files and messages through every door: a reason, never an error of the program, within bounds."""

import json
import subprocess
import sys

import pytest

from tests.system.faults.mutated_doors import DOORS
from tests.system.faults.sizes import size, tell

SEED = 12
MOST_CPU_S = 10
MOST_MEMORY_MB = 500
#: A try costs between a hundredth (a link) and a fifth of a second (a trip that is taken in).
COUNTS = {
    "trip_files": size(30, 4000),
    "workbooks": size(15, 2500),
    "class_lists": size(40, 4000),
    "events": size(50, 4000),
    "count_files": size(20, 1500),
    "links": size(60, 2500),
    "scans": size(60, 1500),
}


def test_every_door_has_its_number_and_all_make_twenty_thousand_at_night():
    assert COUNTS.keys() == DOORS.keys()
    assert sum(COUNTS.values()) == size(275, 20_000)


@pytest.mark.parametrize("door", DOORS)
def test_damaged_input_gets_an_answer_and_costs_little(door, request):
    """In a process of its own: its memory is measured, and what dies does not take the tests along."""
    words = [
        sys.executable,
        "-m",
        "tests.system.faults.mutated_doors",
        door,
        str(SEED),
        str(COUNTS[door]),
    ]
    ended = subprocess.run(words, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stderr[-3000:]
    found = json.loads(ended.stdout)

    tell(
        request,
        goal=f"mutated {door}",
        seed=SEED,
        tries=found["tries"],
        slowest_cpu_s=found["slowest_cpu_s"],
        memory_mb=found["memory_mb"],
    )
    assert found["failed"] == []
    assert found["slowest_cpu_s"] <= MOST_CPU_S
    assert found["memory_mb"] <= MOST_MEMORY_MB
    # A harness that changes nothing, or breaks everything at the door, would prove nothing.
    assert len(found["answers"]) > 1
