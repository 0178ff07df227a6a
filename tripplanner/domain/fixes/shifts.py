"""Other times within the same row of stops: earlier, later, shorter, longer.

The rides near a stop go with it, and what is in the way gives way (``timetable``).
"""

from collections.abc import Iterator
from dataclasses import replace

from tripplanner.domain.clock import DAY
from tripplanner.domain.fixes.index import PlanIndex
from tripplanner.domain.fixes.model import Candidate, FixKind
from tripplanner.domain.fixes.rides import NEAR, Around, end_of
from tripplanner.domain.fixes.timetable import up
from tripplanner.domain.plan.change import SNAP, at_time, is_overnight
from tripplanner.domain.plan.editing import DEFAULT_MINUTES
from tripplanner.domain.trip import Kind, Stop

#: A stop is not shortened to less than this (minutes), nor to less than this share of it
#: or of what is usual: no visit is worth going for less.
LEAST_LEFT = 15
_LEAST_PERCENT = 60


def shortest(index: PlanIndex, stop: Stop) -> int:
    """Return the least that a stop may be cut to (minutes); a ride to what its way takes."""
    length = end_of(stop) - stop.starts
    way = index.lines.minutes(*index.ride_ends.get(stop.key, ("", "")), stop.mode)
    if stop.kind is Kind.TRAVEL and way:
        return min(length, way)
    usual = DEFAULT_MINUTES[stop.kind]
    return min(length, max(LEAST_LEFT, up(min(length * _LEAST_PERCENT // 100, usual))))


def moved_by(index: PlanIndex, stop: Stop, minutes: int) -> Iterator[Candidate]:
    """Yield the stop so many minutes later (earlier if negative), where the day allows it."""
    moved = at_time(stop, stop.date, stop.starts + minutes)
    if not minutes or moved.starts != stop.starts + minutes:
        return
    around = index.lines.around(stop)
    changed = [moved, *_along(around, stop, minutes, minutes)]
    patch = index.settled(changed, stop.key, backward=minutes < 0)
    if patch is not None:
        kind = FixKind.LATER if minutes > 0 else FixKind.EARLIER
        yield Candidate(kind, stop.key, patch, abs(minutes))


def at_hour(index: PlanIndex, stop: Stop, start: int) -> Iterator[Candidate]:
    """Yield the stop from a minute of its day on; cut to when its place shuts where it must be."""
    length = end_of(stop) - stop.starts
    hours = index.hours(stop.place, stop.date)
    if any(opens <= start <= last and start + length <= closes for opens, closes, last in hours):
        yield from moved_by(index, stop, start - stop.starts)
    for opens, closes, last in hours:
        ends = min(start + length, closes)
        if opens <= start <= last and shortest(index, stop) <= ends - start < length:
            moved = replace(at_time(stop, stop.date, start), starts=start, ends=ends)
            by = start - stop.starts
            along = _along(index.lines.around(stop), stop, by, ends - end_of(stop))
            patch = index.settled([moved, *along], stop.key, backward=by < 0)
            if patch is not None and by:
                kind = FixKind.LATER if by > 0 else FixKind.EARLIER
                yield Candidate(kind, stop.key, patch, abs(by))


def shorter(
    index: PlanIndex, stop: Stop, minutes: int, *, at_end: bool = True
) -> Iterator[Candidate]:
    """Yield the stop shorter by so many minutes, its ride leaving (or arriving) accordingly."""
    if stop.ends is None or minutes <= 0 or is_overnight(stop):
        return
    until = until_next(index, stop)
    if at_end and stop.starts < until < stop.ends - minutes:
        # It is in the way of what follows already: this ends that, too.
        yield from shorter(index, stop, stop.ends - until)
    if stop.ends - stop.starts - minutes < shortest(index, stop):
        return
    around = index.lines.around(stop)
    if at_end:
        changed = [replace(stop, ends=stop.ends - minutes), *_along(around, stop, 0, -minutes)]
    else:
        begins = stop.starts + minutes
        rests = tuple(rest for rest in stop.rest_stops if rest.at >= begins)
        changed = [
            replace(stop, starts=begins, rest_stops=rests),
            *_along(around, stop, minutes, 0),
        ]
    patch = index.settled(changed, stop.key)
    if patch is not None:
        yield Candidate(FixKind.SHORTEN, stop.key, patch, minutes)


def until_next(index: PlanIndex, stop: Stop) -> int:
    """Return when a stop must end for what follows it that day; 0 if nothing does."""
    after = [one for one in index.lines.sharing(stop) if one.date == stop.date]
    placed = [one for one in after if one.starts > stop.starts]
    if not placed:
        return 0
    following = next((one for one in placed if one.kind is not Kind.TRAVEL), placed[0])
    way = index.lines.minutes(stop.place, following.place) or 0
    return min(placed[0].starts, (following.starts - way) // SNAP * SNAP)


def longer(index: PlanIndex, stop: Stop, minutes: int) -> Iterator[Candidate]:
    """Yield the stop so many minutes longer, what follows giving way; or begun earlier."""
    if stop.ends is None or minutes <= 0:
        return
    around = index.lines.around(stop)
    if stop.ends + minutes <= DAY:
        changed = [replace(stop, ends=stop.ends + minutes), *_along(around, stop, 0, minutes)]
        patch = index.settled(changed, stop.key)
        if patch is not None:
            yield Candidate(FixKind.LENGTHEN, stop.key, patch, minutes)
    if stop.starts - minutes >= 0:
        changed = [replace(stop, starts=stop.starts - minutes), *_along(around, stop, -minutes, 0)]
        patch = index.settled(changed, stop.key, backward=True)
        if patch is not None:
            yield Candidate(FixKind.LENGTHEN, stop.key, patch, minutes)


def _along(around: Around, stop: Stop, start_by: int, end_by: int) -> Iterator[Stop]:
    """Yield the rides near a stop, moved as its start and its end move."""
    if start_by and around.rides_in and stop.starts - end_of(around.rides_in[-1]) <= NEAR:
        for ride in around.rides_in:
            yield at_time(ride, ride.date, ride.starts + start_by)
    if end_by and around.rides_out and around.rides_out[0].starts - end_of(stop) <= NEAR:
        for ride in around.rides_out:
            yield at_time(ride, ride.date, ride.starts + end_by)
