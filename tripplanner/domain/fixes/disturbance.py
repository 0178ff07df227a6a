"""How much a change disturbs: what people have agreed on, the others' day, the visits themselves.

In minutes as a teacher might weigh them; only the order of offers hangs on it.
"""

from collections.abc import Iterable, Mapping

from tripplanner.domain.finding import Finding, Level
from tripplanner.domain.fixes.model import Candidate, FixKind
from tripplanner.domain.fixes.patch import Patch
from tripplanner.domain.fixes.rides import end_of
from tripplanner.domain.plan.change import SNAP
from tripplanner.domain.trip import Booking, Kind, Stop

#: What each costs: a booking to ask for again, another day, a stop that moves at all.
_BOOKING, _DAY, _MOVED = 80, 150, 8
#: A ride that changes, comes or goes; another place; a change of who looks after whom.
_RIDE, _PLACE, _ADULT = 4, 40, 6
#: Minutes taken off a visit, and off free time, each.
_CUT_PERCENT, _CUT_FREE_PERCENT = 200, 50
#: Times like 11:38.
#: A pupil who misses something, one who watches, and a day that begins earlier or ends later than usual.
_MISSED, _WATCHES, _ODD_HOUR = 40, 12, 60
_OFF_GRID = 15
_EARLY, _LATE = 7 * 60, 21 * 60
#: A warning, something unknown, and a booking that comes too late.
_WARNING, _UNKNOWN, _TOO_LATE = 30, 90, 300
#: Kinds that touch more than the numbers say.
_KIND_COST = {
    FixKind.OBSERVE: 40,
    FixKind.OTHER_HEADSETS: 25,
    FixKind.TURN_MINUTES: 15,
    FixKind.FEWER_TURNS: 45,
    FixKind.FEWER_HEADSETS: 50,
    FixKind.SECOND_DRIVER: 15,
    FixKind.SWAP: 100,
    FixKind.SPLIT: 30,
}
_FREE = frozenset({Kind.FREE, Kind.LODGING})


def rebooked(stops: Mapping[str, Stop], patch: Patch) -> tuple[str, ...]:
    """Return the keys of stops whose asked-for or confirmed booking must be asked for again."""
    held = {Booking.REQUESTED, Booking.CONFIRMED}
    return tuple(
        stop.key
        for stop in patch.stops
        if stop.key in stops and stops[stop.key].booking in held and stop.booking is Booking.NEEDED
    ) + tuple(key for key in patch.removed if stops[key].booking in held)


def moved_stops(stops: Mapping[str, Stop], candidate: Candidate) -> tuple[str, ...]:
    """Return the keys of the other stops that change, rides aside."""
    return tuple(
        stop.key
        for stop in candidate.patch.stops
        if stop.key != candidate.about and stop.kind is not Kind.TRAVEL and stop.key in stops
    )


def disturbance(stops: Mapping[str, Stop], candidate: Candidate, new: Iterable[Finding]) -> int:
    """Return how much a candidate disturbs; ``new`` are the findings it brings."""
    patch = candidate.patch
    cost = _KIND_COST.get(candidate.kind, 0) + _BOOKING * len(rebooked(stops, patch))
    for stop in patch.stops:
        before = stops.get(stop.key)
        if before is None:
            cost += _RIDE if stop.kind is Kind.TRAVEL else _MOVED
        else:
            cost += _changed(before, stop)
    cost += _RIDE * len(patch.removed)
    if candidate.kind is FixKind.FEWER_GROUPS:
        cost += _MISSED * candidate.count
    elif candidate.kind is FixKind.OBSERVE:
        cost += _WATCHES * candidate.count
    for finding in new:
        if finding.level is Level.UNVERIFIED:
            cost += _UNKNOWN
        elif finding.rule == "booking.late":
            cost += _TOO_LATE
        elif finding.level is Level.WARN and finding.rule != "booking.open":
            cost += _WARNING
    return cost


def _changed(before: Stop, stop: Stop) -> int:
    if stop.kind is Kind.TRAVEL:
        return _RIDE + min(20, abs(stop.starts - before.starts) // 10) + _odd(before, stop)
    cost = 0
    if stop.date != before.date:
        cost += _DAY
    elif stop.starts != before.starts:
        cost += _MOVED + min(90, abs(stop.starts - before.starts) // 2)
    if stop.place != before.place:
        cost += _PLACE
    ends = (stop.ends or 0) % SNAP and stop.ends != before.ends
    if ends or (stop.starts % SNAP and stop.starts != before.starts):
        cost += _OFF_GRID
    if (stop.adults, stop.drivers) != (before.adults, before.drivers):
        cost += _ADULT
    cut = (end_of(before) - before.starts) - (end_of(stop) - stop.starts)
    if cut > 0 and stop.ends is not None and stop.ends > stop.starts:
        cost += cut * (_CUT_FREE_PERCENT if stop.kind in _FREE else _CUT_PERCENT) // 100
    return cost + _odd(before, stop)


def _odd(before: Stop, stop: Stop) -> int:
    """Return what an unusual hour costs that the stop did not have before."""
    if stop.kind is Kind.LODGING:
        return 0
    early = stop.starts < _EARLY <= before.starts
    late = end_of(stop) > _LATE >= end_of(before)
    return _ODD_HOUR * (early + late)
