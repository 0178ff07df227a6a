"""How long it takes to say 500 and 5,000 findings in both languages (CPU seconds).

``python -m tests.bench.bench_wording`` prints one JSON object. The findings are those of
plans with a few mistakes a day; ``growth`` is the time per finding of the large plan over
that of the small one, which says whether the cost is linear.
"""

import json
import sys
from datetime import timedelta
from time import process_time

from tests.bench.bench_checks import STARTS, big_trip
from tripplanner.domain.checks import Plan, find
from tripplanner.domain.finding import Finding
from tripplanner.domain.trip import Trip
from tripplanner.i18n import LANGUAGES, catalogue
from tripplanner.wording.naming import Names
from tripplanner.wording.sentences import sentence

AIM_S = 0.5
_SIZES = (500, 5_000)


def findings_of(count: int) -> tuple[Trip, list[Finding]]:
    """Return a trip and the first ``count`` of its findings."""
    stops = count
    while True:
        trip = big_trip(stops)
        found = list(find(Plan(trip, today=STARTS - timedelta(days=10))))
        if len(found) >= count:
            return trip, found[:count]
        stops *= 2


def measure(count: int) -> float:
    """Return the least CPU seconds of three rounds for one language of ``count`` findings."""
    trip, found = findings_of(count)
    best = float("inf")
    for language in LANGUAGES:
        words = catalogue(language)
        for _ in range(3):
            begun = process_time()
            names = Names(trip, words, language)
            text = [sentence(finding, names) for finding in found]
            best = min(best, process_time() - begun)
            assert all(text)
    return best


def main() -> int:
    """Print the figures; exit 1 when 5,000 findings take longer than the aim."""
    result = {f"findings_{count}_s": round(measure(count), 4) for count in _SIZES}
    small, large = (result[f"findings_{count}_s"] / count for count in _SIZES)
    result["growth"] = round(large / small, 2)
    result["aim_s"] = AIM_S
    print(json.dumps(result))
    return int(result["findings_5000_s"] > AIM_S)


if __name__ == "__main__":
    sys.exit(main())
