"""A stop in the time of a similar one, which takes its time; the rides change doors."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from tripplanner.domain.clock import DAY
from tripplanner.domain.fixes.index import PlanIndex
from tripplanner.domain.fixes.model import Candidate, FixKind
from tripplanner.domain.plan.change import at_time
from tripplanner.domain.trip import Booking, Kind, Stop

#: Exchanged stops may differ by this much in length (minutes).
_SIMILAR = 60
#: How many stops an exchange is thought of, the most similar first.
_EXCHANGES = 4
#: What hangs on something else and is not exchanged with a visit.
_FIXED = frozenset({Kind.TRAVEL, Kind.LODGING, Kind.MEAL})
#: What others have been asked for is not taken from its time for something else.
_HELD = frozenset({Booking.REQUESTED, Booking.CONFIRMED})


def exchanged(index: PlanIndex, stop: Stop, *, held: bool = False) -> Iterator[Candidate]:
    """Yield the stop in the time of a similar one, which takes its time; rides change doors.

    ``held``: also where others have been asked for the time of that one.
    """
    if stop.ends is None or stop.kind in _FIXED:
        return
    trip, lines = index.trip, index.lines
    length = stop.ends - stop.starts
    similar = [
        (abs(other.ends - other.starts - length), other)
        for other in trip.stops
        if other.ends is not None
        and other.key != stop.key
        and other.kind not in _FIXED
        and (held or other.booking not in _HELD)
        and other.date in index.days
        and set(lines.groups(other)) == set(lines.groups(stop))
        and abs(other.ends - other.starts - length) <= _SIMILAR
    ]
    similar.sort(key=lambda one: (one[0], abs((one[1].date - stop.date).days), one[1].key))
    for _, other in similar[:_EXCHANGES]:
        away = abs((other.date - stop.date).days) * DAY + abs(other.starts - stop.starts)
        there = replace(at_time(stop, other.date, other.starts), ends=other.ends)
        here = replace(at_time(other, stop.date, stop.starts), ends=stop.ends)
        changed = {there.key: there, here.key: here}
        for old, new in ((stop, other), (other, stop)):
            for ride in _doors(index, old, new, {stop.key: other.place, other.key: stop.place}):
                changed[ride.key] = ride
        patch = index.settled(changed.values(), stop.key, in_order=False)
        if patch is not None:
            yield Candidate(FixKind.SWAP, stop.key, patch, away, others=(other.key,))


def _doors(index: PlanIndex, old: Stop, new: Stop, places: Mapping[str, str]) -> Iterator[Stop]:
    """Yield the rides around a stop's time, leading to and from what is there instead."""
    around = index.lines.around(old)
    if old.place == new.place:
        return
    before = places.get(around.before.key, around.before.place) if around.before else ""
    after = places.get(around.after.key, around.after.place) if around.after else ""
    if len(around.rides_in) == 1 and before:
        yield index.led(around.rides_in[0], before, new.place)
    if len(around.rides_out) == 1 and after:
        yield index.led(around.rides_out[0], new.place, after)
