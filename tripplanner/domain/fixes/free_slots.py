"""Other hours and other days for a stop, between any two others of its groups.

A stop moves with its rides: they go where it goes, the ride that the others still need
stays with them, and rides between other doors than before say so in their titles.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date as Date  # noqa: N812 -- `date` is a field's name throughout

from tripplanner.domain.clock import DAY
from tripplanner.domain.fixes.exchanges import exchanged
from tripplanner.domain.fixes.index import PlanIndex
from tripplanner.domain.fixes.model import Candidate, FixKind
from tripplanner.domain.fixes.rides import GUESS, Lines, end_of, new_ride
from tripplanner.domain.fixes.shifts import LEAST_LEFT, shortest
from tripplanner.domain.fixes.timetable import up
from tripplanner.domain.plan.change import SNAP, at_time, is_overnight
from tripplanner.domain.trip import Kind, Stop

#: Nothing is put before or after these (minutes since midnight).
_MORNING, _EVENING = 8 * 60, 20 * 60
#: A meal stays within so many minutes of when it was meant to be.
_MEAL_TIMES = 90
#: Between a stop and its ride (minutes).
_PAD = 5
#: What a trip is made for: it may be moved to another day. All else belongs to its own.
_CONTENT = frozenset({Kind.VISIT, Kind.LESSON, Kind.VR, Kind.CEREMONY})


def elsewhere(index: PlanIndex, stop: Stop) -> Iterator[Candidate]:
    """Yield the stop at each other free time of its day, on other days, and exchanged."""
    if is_overnight(stop) or stop.kind is Kind.TRAVEL:
        return
    yield from other_slots(index, stop, stop.date)
    yield from other_days(index, stop)
    yield from exchanged(index, stop)


def other_days(index: PlanIndex, stop: Stop) -> Iterator[Candidate]:
    """Yield the stop in each gap of every other day of the trip that is still to come."""
    if is_overnight(stop) or stop.kind not in _CONTENT:
        return
    for day in index.days:
        if day != stop.date:
            yield from other_slots(index, stop, day)


@dataclass(frozen=True, slots=True)
class _Taken:
    """A stop taken out of its day: what stays, and the rides that go with it."""

    stops: Mapping[str, Stop]
    spare: tuple[Stop, ...]
    rides: bool


def _taken_out(index: PlanIndex, stop: Stop) -> _Taken:
    """Return the plan without a stop; one ride stays where those before and after need it."""
    around = index.lines.around(stop)
    stops = {key: one for key, one in index.stops.items() if key != stop.key}
    rides = (*around.rides_in, *around.rides_out)
    origin = around.before.place if around.before else ""
    target = around.after.place if around.after else ""
    if origin == target or not (origin and target):
        staying: tuple[Stop, ...] = ()
    elif around.rides_in and around.rides_out:
        ends = (around.rides_in, around.rides_out)
        staying = max(ends, key=lambda part: sum(end_of(one) - one.starts for one in part))
    else:
        staying = rides
    spare = tuple(ride for ride in rides if ride not in staying)
    for ride in spare:
        del stops[ride.key]
    if staying and origin and target and len(staying) == 1:
        stops[staying[0].key] = index.led(staying[0], origin, target)
    return _Taken(stops, spare, bool(rides))


def other_slots(index: PlanIndex, stop: Stop, day: Date) -> Iterator[Candidate]:
    """Yield the stop between any two others of its groups on a day, its rides with it."""
    taken = _taken_out(index, stop)
    lines = Lines(replace(index.trip, stops=tuple(taken.stops.values())))
    here = replace(stop, date=day)
    line = [one for one in lines.sharing(here) if one.date == day]
    fixed = [one for one in line if one.kind is not Kind.TRAVEL]
    last_night = next(
        (one for one in reversed(lines.sharing(here)) if one.date < day and one.place), None
    )
    own = _between(index, stop)
    for number in range(len(fixed) + 1):
        before = fixed[number - 1] if number else None
        after = fixed[number] if number < len(fixed) else None
        if day == stop.date and own == (before and before.key, after and after.key):
            continue
        if before is not None and before.kind is Kind.LODGING:
            continue
        rides = tuple(
            one
            for one in line
            if one.kind is Kind.TRAVEL
            and (before is None or one.starts >= before.starts)
            and (after is None or one.starts < after.starts)
        )
        gap = _Gap(before, after, rides, last_night.place if last_night else "")
        yield from _into(index, stop, day, taken, gap)


def _between(index: PlanIndex, stop: Stop) -> tuple[str | None, str | None]:
    """Return the keys of the stops that a stop stands between on its day, rides aside."""
    order = stop.starts, end_of(stop), stop.key
    line = [
        one
        for one in index.lines.sharing(stop)
        if one.date == stop.date and one.kind is not Kind.TRAVEL
    ]
    before = [one.key for one in line if (one.starts, end_of(one), one.key) < order]
    after = [one.key for one in line if (one.starts, end_of(one), one.key) > order]
    return (before[-1] if before else None), (after[0] if after else None)


@dataclass(frozen=True, slots=True)
class _Gap:
    """Where a stop might go: between two others of the day, with the rides there are."""

    before: Stop | None
    after: Stop | None
    rides: tuple[Stop, ...]
    woke_at: str

    @property
    def origin(self) -> str:
        return self.before.place if self.before else self.woke_at

    @property
    def target(self) -> str:
        return self.after.place if self.after else ""


def _into(index: PlanIndex, stop: Stop, day: Date, taken: _Taken, gap: _Gap) -> Iterator[Candidate]:
    models_rides = taken.rides or bool(gap.rides)
    # On the way to what follows; and, where a ride leads there, after that ride.
    yield from _placed(index, stop, day, taken, gap, via=False, rides=models_rides)
    if gap.rides and gap.target and gap.target != stop.place:
        yield from _placed(index, stop, day, taken, gap, via=True, rides=models_rides)


def _placed(
    index: PlanIndex, stop: Stop, day: Date, taken: _Taken, gap: _Gap, *, via: bool, rides: bool
) -> Iterator[Candidate]:
    origin = gap.target if via else gap.origin
    free_from = end_of(gap.before) if gap.before else _MORNING
    if via:
        free_from = max(end_of(ride) for ride in gap.rides)
    way = index.lines.minutes(origin, stop.place)
    there = (GUESS if way is None and rides else way) or 0
    if rides and not via and way is None and origin != stop.place and _leads_in(index, stop, gap):
        there = max(there, end_of(gap.rides[0]) - gap.rides[0].starts)
    if rides and there:
        there += 2 * _PAD
    elif there:
        there += index.buffer
    length = end_of(stop) - stop.starts
    earliest = up(free_from + there)
    for opens, closes, last in index.hours(stop.place, day):
        for start in _starts(index, stop, gap, max(earliest, up(opens)), (min(closes, DAY), last)):
            ends = min(start + length, closes)
            if ends - start < shortest(index, stop) or start > last or start > _EVENING:
                continue
            moved = at_time(stop, day, start)
            if moved.starts != start or (
                stop.kind is Kind.MEAL and abs(start - stop.starts) > _MEAL_TIMES
            ):
                continue
            if stop.ends is not None:
                moved = replace(moved, ends=ends)
            yield from _with_rides(index, stop, moved, taken, gap, via=via, rides=rides)


def _starts(
    index: PlanIndex, stop: Stop, gap: _Gap, earliest: int, hours: tuple[int, int]
) -> Iterator[int]:
    """Yield when it might begin: as early as possible, as it was, as late as nothing moves."""
    closes, last = hours
    length = end_of(stop) - stop.starts
    found = {earliest}
    back = index.lines.minutes(stop.place, gap.target) or 0
    latest = (gap.after.starts if gap.after else min(closes, _EVENING)) - length - back
    latest = min(latest - (index.buffer if back else 0), last, closes - length) // SNAP * SNAP
    if latest > earliest:
        found.add(latest)
        if earliest < stop.starts < latest:
            found.add(stop.starts)
    yield from sorted(found)


def _with_rides(
    index: PlanIndex, stop: Stop, moved: Stop, taken: _Taken, gap: _Gap, *, via: bool, rides: bool
) -> Iterator[Candidate]:
    """Yield the stop at its new time with rides there and back, the others giving way."""
    changed: dict[str, Stop] = {moved.key: moved}
    spare = list(taken.spare)
    there = list(gap.rides) if rides and not via else []
    origin = gap.target if via else gap.origin
    ends_in, ends_out = (origin, moved.place), (moved.place, gap.target)
    into = there.pop(0) if there and _leads_in(index, stop, gap) else None
    out = there.pop(0) if there else None
    spare += there
    if rides and all(ends_in) and origin != moved.place:
        if into is None and len(spare) > (out is None):
            into = spare.pop(0)
        into = into or new_ride(index.lines, _pattern(taken, gap, index), changed, moved, ends_in)
        changed[into.key] = _arriving(index, into, moved, origin)
    elif into is not None:
        spare.append(into)
    if rides and all(ends_out) and gap.target != moved.place:
        if out is None and spare:
            out = spare.pop(0)
        out = out or new_ride(index.lines, _pattern(taken, gap, index), changed, moved, ends_out)
        changed[out.key] = _leaving(index, out, moved, gap.target)
    elif out is not None:
        spare.append(out)
    removed = [ride.key for ride in spare]
    stayed = {key: one for key, one in taken.stops.items() if one != index.stops[key]}
    patch = index.settled(
        [*changed.values(), *(one for key, one in stayed.items() if key not in changed)],
        stop.key,
        removed=removed,
        in_order=False,
    )
    if patch is None:
        return
    if moved.date != stop.date:
        away = abs((moved.date - stop.date).days) * DAY + abs(moved.starts - stop.starts)
        yield Candidate(FixKind.OTHER_DAY, stop.key, patch, away)
        return
    by = moved.starts - stop.starts
    if by:
        near = abs(by) <= 2 * max(LEAST_LEFT, end_of(moved) - moved.starts)
        side = FixKind.LATER if by > 0 else FixKind.EARLIER
        yield Candidate(side if near else FixKind.OTHER_HOURS, stop.key, patch, abs(by))


def _leads_in(index: PlanIndex, stop: Stop, gap: _Gap) -> bool:
    """Tell whether the ride of a gap becomes the one to the stop, else the one away from it.

    The one it fits better: the long ride home is not cut down to a walk across the square.
    """
    if not gap.rides:
        return False
    length = end_of(gap.rides[0]) - gap.rides[0].starts

    def misfit(origin: str, target: str) -> int:
        minutes = index.lines.minutes(origin, target)
        return GUESS // 2 if minutes is None else abs(minutes - length)

    return misfit(gap.origin, stop.place) <= misfit(stop.place, gap.target)


def _pattern(taken: _Taken, gap: _Gap, index: PlanIndex) -> tuple[Stop, ...]:
    found = (*taken.spare, *gap.rides)
    return found or tuple(one for one in index.trip.stops if one.kind is Kind.TRAVEL)[:1]


def _arriving(index: PlanIndex, ride: Stop, stop: Stop, origin: str) -> Stop:
    """Return a ride that leads to a stop, a little before it begins."""
    there = index.led(ride, origin, stop.place)
    known = index.lines.minutes(origin, stop.place, there.mode)
    length = max(SNAP, end_of(ride) - ride.starts if known is None else known)
    ends = max(length, stop.starts - _PAD)
    return _standing(there, stop, ends - length, ends)


def _leaving(index: PlanIndex, ride: Stop, stop: Stop, target: str) -> Stop:
    """Return a ride that leads away from a stop, a little after it ends."""
    there = index.led(ride, stop.place, target)
    known = index.lines.minutes(stop.place, target, there.mode)
    length = max(SNAP, end_of(ride) - ride.starts if known is None else known)
    starts = min(DAY - length, end_of(stop) + _PAD)
    return _standing(there, stop, starts, starts + length)


def _standing(ride: Stop, stop: Stop, starts: int, ends: int) -> Stop:
    """Return a ride of a stop's groups at a time of its day, its rests as far in as before."""
    by = starts - ride.starts
    rests = (replace(rest, at=rest.at + by) for rest in ride.rest_stops)
    return replace(
        ride,
        date=stop.date,
        starts=starts,
        ends=ends,
        rest_stops=tuple(rest for rest in rests if rest.at + rest.minutes < ends),
        groups=stop.groups,
    )
