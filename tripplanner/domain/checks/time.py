"""Groups in two stops at once, and stops that cannot be when they say."""

from collections.abc import Iterator
from itertools import pairwise

from tripplanner.domain.checks.timeline import Timed, end_of
from tripplanner.domain.checks.view import View
from tripplanner.domain.clock import DAY
from tripplanner.domain.finding import Finding, Level
from tripplanner.domain.trip import Kind

#: A stop from the evening on that ends by noon is meant to end on the next day.
_EVENING, _NOON = 17 * 60, 12 * 60


def overlap(view: View) -> Iterator[Finding]:
    """Yield each pair of stops that has a group in both at once, neighbours or not.

    Two stops that start together overlap even when no end is known. When a stop's end
    is not known and another follows on that day, nobody can say: ``unverified``,
    unless the two are at different places (then ``travel.unknown`` says so) or the
    first is a ride to the second (then the way's minutes decide). Before a ride it is
    this rule that says so, and the way is measured from the ride's departure.
    """
    pairs: dict[tuple[Timed, Timed], list[str]] = {}
    unsure: dict[tuple[Timed, Timed], list[str]] = {}
    for line in view.lines:
        active: list[Timed] = []
        for entry in line.entries:
            active = [
                other
                for other in active
                if other.start == entry.start or (other.end or 0) > entry.start
            ]
            for other in active:
                pairs.setdefault((other, entry), []).extend(line.groups)
            active.append(entry)
        for entry, after in pairwise(line.entries):
            if _unsure(entry, after):
                unsure.setdefault((entry, after), []).extend(line.groups)
    for found, level in ((pairs, None), (unsure, Level.UNVERIFIED)):
        for pair, groups in found.items():
            yield view.finding("time.overlap", pair, groups, level=level)


def _unsure(entry: Timed, after: Timed) -> bool:
    if entry.end is not None or after.start == entry.start:
        return False
    if entry.stop.date != after.stop.date:
        return False
    if entry.stop.kind is Kind.TRAVEL and after.stop.place:
        return False
    if after.stop.kind is Kind.TRAVEL:
        return True
    origin, there = entry.stop.place, after.stop.place
    return not (origin and there and origin != there)


def backwards(view: View) -> Iterator[Finding]:
    """Yield each stop that ends before it starts or lies outside the trip's dates.

    A night's lodging may end on the next morning, if that is still within the trip. Any
    other stop that seems to go on past midnight (``over_midnight``) is written as two.
    A time that the clock of that night leaves out (``skipped``) is a warning.
    """
    trip = view.trip
    for entry in view.stops:
        stop = entry.stop
        end = end_of(stop)
        if end is not None and end < stop.starts:
            by_night = stop.starts >= _EVENING and end <= _NOON
            over = by_night or stop.kind is Kind.TRAVEL
            cause = "over_midnight" if over else "ends_first"
            yield view.finding("time.backwards", [entry], stop.groups, cause=cause)
        late = end is not None and end > DAY and stop.date == trip.ends
        if late or not trip.starts <= stop.date <= trip.ends:
            yield view.finding("time.backwards", [entry], stop.groups, cause="outside")
        # An end may be the very minute in which clocks are put forward.
        until = entry.start if entry.end is None else entry.end
        ends_well = view.clock.exists(until) or view.clock.exists(until - 1)
        if not (view.clock.exists(entry.start) and ends_well):
            yield view.finding(
                "time.backwards", [entry], stop.groups, level=Level.WARN, cause="skipped"
            )
