"""What the planner's brain costs: a move, its fixes, a day's picture, balanced groups.

Run by hand or by ``./dev bench``: ``python -m tests.bench.bench_plan``. Prints one JSON
object, CPU milliseconds (the least of some rounds). ``move_ms`` is a dragged stop with all
findings of the new plan; ``fixes_ms`` the worst of several findings; ``fixes_ratio`` is that
over one full check of the same plan, which is what tells one machine from another.
"""

import json
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from time import process_time
from typing import Any

from tests.bench.bench_checks import STARTS, big_trip
from tripplanner.domain.checks import Plan, find
from tripplanner.domain.fixes.evaluation import fixes
from tripplanner.domain.groups.balance import balanced
from tripplanner.domain.people import Gender, Pupil
from tripplanner.domain.plan.editing import place_stop
from tripplanner.domain.plan.layout import day_layout

STOPS = 200
#: Worked out when somebody asks for them, never with a page.
FIXES_AIM_MS = 250
GROUPS_AIM_MS = 20


def least(work: Callable[[], Any], rounds: int = 5) -> float:
    """Return the least CPU milliseconds of some rounds."""
    best = float("inf")
    for _ in range(rounds):
        begun = process_time()
        work()
        best = min(best, (process_time() - begun) * 1000)
    return best


def two_hundred() -> Plan:
    """Return a plan of 200 stops in which some stops run into the next."""
    trip = big_trip(STOPS)
    stops = tuple(
        replace(stop, ends=stop.ends + 30) if stop.ends and number % 40 == 3 else stop
        for number, stop in enumerate(trip.stops)
    )
    return Plan(replace(trip, stops=stops), today=STARTS - timedelta(days=20))


def pupils(number: int) -> list[Pupil]:
    """Return pupils of classes of about thirty."""
    return [
        Pupil(
            key=f"p{n}",
            name=f"N{n}",
            class_name=f"c{n * 7 % max(2, number // 30)}",
            gender=Gender.M if n * n % 5 < 2 else Gender.F,
            born=date(2013 + n % 3, 1, 1),
        )
        for n in range(number)
    ]


def main() -> int:
    """Print the figures; exit 1 when an aim is missed."""
    plan = two_hundred()
    every = find(plan)
    full = least(lambda: find(plan))
    rules = dict.fromkeys(finding.rule for finding in every)
    first = [next(one for one in every if one.rule == rule) for rule in rules]
    each = {one.rule: least(lambda one=one: fixes(plan, one, known=every)) for one in first}
    worst = max(each.values())

    def move() -> None:
        find(replace(plan, trip=place_stop(plan.trip, "s50", starts=615).trip))

    many = pupils(200)
    wishes = [(f"p{n}", f"p{n + 1}") for n in range(0, 40, 2)]
    apart = [(f"p{n}", f"p{n + 1}") for n in range(60, 100, 2)]
    groups = least(lambda: balanced(many, 9))
    result = {
        "stops": STOPS,
        "find_ms": round(full, 2),
        "move_ms": round(least(move), 2),
        "fixes_ms": round(worst, 1),
        "fixes_worst_rule": max(each, key=lambda rule: each[rule]),
        "fixes_ratio": round(worst / full, 1),
        "layout_ms": round(least(lambda: day_layout(plan.trip, STARTS)), 2),
        "groups_200_ms": round(groups, 2),
        "groups_200_wishes_ms": round(
            least(lambda: balanced(many, 9, together=wishes, apart=apart)), 1
        ),
    }
    print(json.dumps(result))
    return int(worst > FIXES_AIM_MS or groups > GROUPS_AIM_MS)


if __name__ == "__main__":
    sys.exit(main())
