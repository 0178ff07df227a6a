"""Let a day settle around what was changed: what follows gives way, just as far as it must.

Free time and the evening at the hotel shrink before they move on; everything else keeps
its length. What already stood in each other's way before is no business of this.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date as Date  # noqa: N812 -- `date` is a field's name throughout

from tripplanner.domain.clock import DAY
from tripplanner.domain.fixes.rides import Lines, end_of
from tripplanner.domain.plan.change import SNAP, at_time, is_overnight
from tripplanner.domain.trip import Kind, Stop

#: Free time and an evening are not cut to less than half, nor than this (minutes).
_LEAST_FREE = 10
#: Nothing is pulled to before this (minutes since midnight).
_DAWN = 6 * 60


@dataclass(slots=True)
class _Where:
    """A group on its way through the day: free from when, where last, left when."""

    free: int = 0
    place: str = ""
    left: int = 0


def up(minutes: int) -> int:
    """Return the next line of the grid."""
    return -(-minutes // SNAP) * SNAP


def later(
    lines: Lines,
    stops: Mapping[str, Stop],
    day: Date,
    fixed: Collection[str],
    buffer: int,
    *,
    in_order: bool = True,
) -> dict[str, Stop] | None:
    """Return the stops with those of a day pushed to where their groups can be in time.

    ``stops`` are all stops by key, changed ones among them; ``fixed`` stay where they are.
    None if the day is too short for that. ``buffer`` is left at ways where there is one.
    ``in_order``: what came before something comes before it still.
    """
    lag = _lags(lines, lines.trip.stops, day)
    found = dict(stops)
    groups: dict[str, _Where] = {}
    for stop in _in_order(stops.values(), day, lines.trip.stops if in_order else ()):
        here = [groups.setdefault(group, _Where()) for group in lines.groups(stop)]
        needed = _needed(lines, here, stop, 0)
        moved = stop
        if stop.key not in fixed and needed - lag.get(stop.key, 0) > stop.starts:
            pushed = _pushed(stop, up(_needed(lines, here, stop, buffer)))
            if pushed is None:
                return None
            found[stop.key] = moved = pushed
        _arrive(here, moved)
    return found


def earlier(
    lines: Lines,
    stops: Mapping[str, Stop],
    day: Date,
    fixed: Collection[str],
    buffer: int,
    *,
    in_order: bool = True,
) -> dict[str, Stop] | None:
    """Return the stops with those of a day pulled to where their groups can leave in time.

    As ``later``, from the day's end backwards.
    """
    found = dict(stops)
    groups: dict[str, _Where] = {}
    for stop in reversed(_in_order(stops.values(), day, lines.trip.stops if in_order else ())):
        here = [groups.setdefault(group, _Where(DAY, "", DAY)) for group in lines.groups(stop)]
        moved = stop
        end = end_of(stop)
        if stop.kind is not Kind.LODGING or not is_overnight(stop):
            latest = min(one.free for one in here)
            tight = latest
            if stop.place and stop.kind is not Kind.TRAVEL:
                ways = [
                    (one.left, lines.minutes(stop.place, one.place) or 0)
                    for one in here
                    if one.place and one.place != stop.place
                ]
                latest = min([latest, *(left - way for left, way in ways)])
                tight = min([tight, *(left - way - buffer for left, way in ways if way)])
            if stop.key not in fixed and latest < end <= min(one.left for one in here) + DAY:
                before = lines.trip.stops
                if not _clashed(lines, before, stop, latest):
                    pulled = _pulled(stop, tight // SNAP * SNAP)
                    if pulled is None:
                        return None
                    found[stop.key] = moved = pulled
        for one in here:
            one.free = min(one.free, moved.starts)
            if moved.place and moved.kind is not Kind.TRAVEL:
                one.place, one.left = moved.place, moved.starts
    return found


def _clashed(lines: Lines, before: Iterable[Stop], stop: Stop, latest: int) -> bool:
    """Tell whether the stop stood in the way of what follows already before anything changed."""
    if stop not in before:
        return False
    groups = set(lines.groups(stop))
    following = [
        other.starts
        for other in before
        if other.date == stop.date
        and other.key != stop.key
        and other.starts >= stop.starts
        and not groups.isdisjoint(lines.groups(other))
    ]
    return min(following, default=DAY) <= latest < end_of(stop)


def _in_order(stops: Iterable[Stop], day: Date, before: Iterable[Stop] = ()) -> list[Stop]:
    """Return the stops of a day in order of time, those that stood there as they stood."""
    was = {stop.key: stop for stop in before if stop.date == day}
    today = [stop for stop in stops if stop.date == day]

    def place(stop: Stop) -> tuple[int, int, str]:
        then = was.get(stop.key, stop)
        return then.starts, end_of(then), stop.key

    return sorted(today, key=place)


def _needed(lines: Lines, here: Iterable[_Where], stop: Stop, buffer: int) -> int:
    """Return when all groups can be there at the earliest."""
    earliest = 0
    for one in here:
        earliest = max(earliest, one.free)
        if stop.place and stop.kind is not Kind.TRAVEL and one.place and one.place != stop.place:
            way = lines.minutes(one.place, stop.place) or 0
            earliest = max(earliest, one.left + way + (buffer if way else 0))
    return earliest


def _arrive(here: Iterable[_Where], stop: Stop) -> None:
    end = DAY if is_overnight(stop) else end_of(stop)
    for one in here:
        one.free = max(one.free, end)
        if stop.place and stop.kind is not Kind.TRAVEL:
            one.place, one.left = stop.place, end


def _lags(lines: Lines, stops: Iterable[Stop], day: Date) -> dict[str, int]:
    """Return by how much each stop begins too early as the plan stands."""
    groups: dict[str, _Where] = {}
    found = {}
    for stop in _in_order(stops, day):
        here = [groups.setdefault(group, _Where()) for group in lines.groups(stop)]
        found[stop.key] = max(0, _needed(lines, here, stop, 0) - stop.starts)
        _arrive(here, stop)
    return found


def _least_free(length: int) -> int:
    return min(length, max(_LEAST_FREE, up(length // 2)))


def _pushed(stop: Stop, start: int) -> Stop | None:
    """Return the stop beginning later: what is free shrinks first, all else keeps its length."""
    if is_overnight(stop):
        return at_time(stop, stop.date, start) if start < DAY else None
    if stop.kind in {Kind.FREE, Kind.LODGING} and stop.ends is not None:
        length = stop.ends - stop.starts
        ends = max(stop.ends, start + _least_free(length))
        return replace(stop, starts=start, ends=ends) if ends <= DAY else None
    moved = at_time(stop, stop.date, start)
    return moved if moved.starts == start else None


def _pulled(stop: Stop, end: int) -> Stop | None:
    """Return the stop ending earlier: what is free shrinks first, all else keeps its length."""
    if stop.kind is Kind.FREE and stop.ends is not None:
        starts = min(stop.starts, end - _least_free(stop.ends - stop.starts))
        return replace(stop, starts=starts, ends=end) if starts >= _DAWN else None
    start = end - (end_of(stop) - stop.starts)
    if start < min(_DAWN, stop.starts):
        return None
    moved = at_time(stop, stop.date, start)
    return moved if moved.starts == start else None
