"""How long all rules take on 100, 1,000 and 10,000 stops (CPU milliseconds).

Run by hand or by ``./dev bench``: ``python -m tests.bench.bench_checks``. Prints one JSON
object; ``linear`` is the time per stop of the largest plan over that of the smallest.
The plan is a believable one: four groups, eight stops a day each, a few mistakes.
"""

import json
import sys
from datetime import date, timedelta
from time import process_time

from tripplanner.domain.checks import Plan, find
from tripplanner.domain.people import Adult, Group, Guardian, Pupil, Role
from tripplanner.domain.place import Opening, Place, PlaceKind, School, Travel
from tripplanner.domain.text import Text
from tripplanner.domain.trip import Kind, Stop, Trip

AIM_MS = 30
STARTS = date(2024, 12, 3)
KINDS = (
    Kind.LESSON, Kind.TRAVEL, Kind.VISIT, Kind.MEAL, Kind.VISIT, Kind.TRAVEL, Kind.VISIT, Kind.FREE,
)  # fmt: skip


def big_trip(stops: int, *, groups: int = 4, places: int = 10) -> Trip:
    """Return a trip with that many stops, each for one group."""
    week = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
    hours = (Opening(days=week[1:], opens=480, closes=1080, last_entry=1020),)
    names = [f"p{number}" for number in range(places)]
    days = -(-stops // (groups * len(KINDS)))
    made = [
        Stop(
            key=f"s{number}",
            date=STARTS + timedelta(days=number // (groups * len(KINDS))),
            starts=480 + 75 * (number // groups % len(KINDS)),
            ends=None if number % 97 == 0 else 540 + 75 * (number // groups % len(KINDS)),
            kind=KINDS[number // groups % len(KINDS)],
            title=Text(en=f"Stop {number}"),
            place=""
            if KINDS[number // groups % len(KINDS)] is Kind.TRAVEL
            else names[(number // groups + number % groups) % places],
            groups=(f"g{number % groups}",),
        )
        for number in range(stops)
    ]
    return Trip(
        key="big",
        title=Text(en="Big"),
        starts=STARTS,
        ends=STARTS + timedelta(days=days),
        sending_school="home",
        schools=(School(key="home", name=Text(en="Home"), role="sending"),),
        places=tuple(
            Place(name, Text(en=name), PlaceKind.MUSEUM, capacity=40, opening=hours)
            for name in names
        ),
        travel=tuple(
            Travel(one, other, 12) for one in names[:-1] for other in names if one < other
        ),
        groups=tuple(Group(f"g{number}", Text(en=f"Group {number}")) for number in range(groups)),
        pupils=tuple(
            Pupil(
                f"u{number}",
                f"Pupil {number}",
                group=f"g{number % groups}",
                guardians=(Guardian("G", "1"),),
            )
            for number in range(groups * 20)
        ),
        adults=(
            Adult("lead", "Lead", Role.LEAD_TEACHER),
            Adult("safe", "Safe", Role.SAFETY_OFFICER),
            *(
                Adult(f"a{number}", "Adult", Role.TEACHER, groups=(f"g{number % groups}",))
                for number in range(groups * 2)
            ),
        ),
        stops=tuple(made),
    )


def measure(stops: int, rounds: int) -> tuple[float, int]:
    """Return the least CPU milliseconds of some rounds, and the findings of one."""
    plan = Plan(big_trip(stops), today=STARTS - timedelta(days=10))
    best = float("inf")
    found = 0
    for _ in range(rounds):
        begun = process_time()
        found = len(find(plan))
        best = min(best, (process_time() - begun) * 1000)
    return best, found


def main() -> int:
    """Print the figures; exit 1 when 1,000 stops take longer than the aim."""
    result: dict[str, float | int] = {}
    for stops, rounds in ((100, 30), (1_000, 15), (10_000, 5)):
        took, found = measure(stops, rounds)
        result[f"stops_{stops}_ms"] = round(took, 2)
        result[f"stops_{stops}_findings"] = found
    result["linear"] = round(result["stops_10000_ms"] / result["stops_100_ms"] / 100, 2)
    result["aim_ms"] = AIM_MS
    print(json.dumps(result))
    return int(result["stops_1000_ms"] > AIM_MS)


if __name__ == "__main__":
    sys.exit(main())
