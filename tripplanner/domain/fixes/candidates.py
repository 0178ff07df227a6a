"""Ideas how a finding might be mended, not tried out yet (``mending`` does that)."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType

from tripplanner.domain.checks.view import Plan
from tripplanner.domain.clock import DAY
from tripplanner.domain.finding import Finding
from tripplanner.domain.fixes.free_slots import (
    LEAST_LEFT,
    Idea,
    MendKind,
    elsewhere,
    hours_of,
    moved_by,
    other_days,
)
from tripplanner.domain.plan.change import SNAP, at_time
from tripplanner.domain.plan.day import shift_after
from tripplanner.domain.trip import Kind, RestStop, Stop, Trip

#: What wants a phone call or another adult, not another time.
_NOT_BY_MOVING = frozenset({"booking.open", "adults.fragile", "adults.no_safety_officer"})

#: Of these ``short_by`` is minutes between two stops, as of the ways.
_VR_GAPS = frozenset({"vr.before_coach", "vr.no_rest"})


def ideas(plan: Plan, finding: Finding) -> Iterator[Idea]:
    """Yield every idea for a finding, sensible or not; nothing for what no move can mend."""
    trip = plan.trip
    by_key = {stop.key: stop for stop in trip.stops}
    stops = [by_key[key] for key in finding.stops if key in by_key]
    stops.sort(key=lambda stop: (stop.date, stop.starts, stop.key))
    if finding.rule not in _NOT_BY_MOVING:
        yield from _IDEAS.get(finding.rule.partition(".")[0], _none)(plan, finding, stops)


def _none(plan: Plan, finding: Finding, stops: list[Stop]) -> Iterator[Idea]:  # noqa: ARG001 -- as the others
    return iter(())


def _pair(plan: Plan, finding: Finding, stops: list[Stop]) -> Iterator[Idea]:
    """Yield ideas for two stops that come too close: one gives way."""
    trip = plan.trip
    if len(stops) != 2:  # noqa: PLR2004 -- a pair
        yield from _alone(plan, finding, stops)
        return
    first, second = stops
    need = _lacking(finding, first, second)
    if need > 0:
        # Whole steps of the grid read better than 11:38; the bare minutes if these do not fit.
        for minutes in sorted({-(-need // SNAP) * SNAP, need}, reverse=True):
            yield from _one_gives_way(trip, first, second, minutes)
        yield from _order_swapped(first, second, need)
    for stop in (second, first):
        yield from elsewhere(plan, stop)


def _one_gives_way(trip: Trip, first: Stop, second: Stop, minutes: int) -> Iterator[Idea]:
    yield from _shorter(first, minutes)
    yield from moved_by(first, -minutes)
    yield from moved_by(second, minutes)
    if second.ends is not None and second.ends - second.starts - minutes >= LEAST_LEFT:
        later = replace(second, starts=second.starts + minutes)
        yield Idea(MendKind.SHORTEN, (later,), minutes)
    change = shift_after(trip, second.key, minutes=minutes, including=True)
    if len(change.touched) > 1 and not change.held:
        moved = {stop.key: stop for stop in change.trip.stops}
        others = [moved[key] for key in change.touched if key != second.key]
        yield Idea(MendKind.SHIFT_AFTER, (moved[second.key], *others), minutes)


def _alone(plan: Plan, finding: Finding, stops: list[Stop]) -> Iterator[Idea]:
    """Yield ideas for single stops: into the hours, shorter, another time, another day."""
    del finding
    for stop in stops:
        if stop.ends is not None:
            for _, closes, _ in hours_of(plan.trip, stop, stop.date):
                if stop.starts < closes < stop.ends:
                    yield from _shorter(stop, stop.ends - closes)
        yield from elsewhere(plan, stop)


def _crowd(plan: Plan, finding: Finding, stops: list[Stop]) -> Iterator[Idea]:
    """Yield ideas for a full place: come before or after the others, or with fewer."""
    over = finding.short_by or 1
    sizes = {group.key: 0 for group in plan.trip.groups}
    for pupil in plan.trip.pupils:
        if pupil.group in sizes:
            sizes[pupil.group] += 1
    ends = [other.ends for other in stops if other.ends is not None]
    place_ids = {place.key: place.id for place in plan.trip.places}
    for stop in stops:
        taken = [
            (other.starts, DAY if other.ends is None else other.ends)
            for other in plan.calendar.occupancies
            if other.date == stop.date and other.place_id == (place_ids.get(stop.place) or None)
        ]
        for end in {*ends, *(end for _, end in taken)}:
            yield from moved_by(stop, end - stop.starts)
        for start in {*(other.starts for other in stops), *(start for start, _ in taken)}:
            yield from moved_by(stop, start - (stop.ends or stop.starts))
        groups = plan.trip.groups_at(stop)
        enough = [key for key in groups if sizes.get(key, 0) >= over]
        if len(groups) > 1 and enough and stop.people is None:
            leaving = min(enough, key=lambda key: (sizes[key], key))
            kept = tuple(key for key in groups if key != leaving)
            yield Idea(MendKind.FEWER_GROUPS, (replace(stop, groups=kept),), sizes[leaving])
    yield from _alone(plan, finding, stops)


def _day(plan: Plan, finding: Finding, stops: list[Stop]) -> Iterator[Idea]:
    """Yield ideas for a day too long (start later, end earlier) or without a meal."""
    when = str(finding.fact("date") or "")
    opens, closes = finding.fact("window_from"), finding.fact("window_to")
    if isinstance(opens, int) and isinstance(closes, int):
        for stop in plan.trip.stops:
            if stop.kind is Kind.MEAL and stop.date.isoformat() == when:
                length = (stop.ends or stop.starts + 30) - stop.starts
                for start in (opens, _NOON, closes - length):
                    yield from moved_by(stop, start - stop.starts)
        return
    minutes, limit = finding.fact("minutes"), finding.fact("limit")
    if not (stops and isinstance(minutes, int) and isinstance(limit, int)):
        return
    over = minutes - limit
    yield from _shorter(stops[-1], over)
    yield from moved_by(stops[-1], -over)
    yield from moved_by(stops[0], over)
    if stops[0].ends is not None and stops[0].ends - stops[0].starts - over >= LEAST_LEFT:
        yield Idea(MendKind.SHORTEN, (replace(stops[0], starts=stops[0].starts + over),), over)
    yield from other_days(plan, stops[-1])
    yield from other_days(plan, stops[0])


def _coach(plan: Plan, finding: Finding, stops: list[Stop]) -> Iterator[Idea]:
    """Yield the idea of resting in time, the ride that much longer; else another time."""
    rest = plan.figures.figure("coach.driving", "rest_minutes")
    longest = min(
        plan.figures.figure("coach.driving", "continuous_minutes"),
        limit if isinstance(limit := finding.fact("limit"), int) else DAY,
    )
    for stop in stops:
        if stop.ends is None or stop.kind is not Kind.TRAVEL:
            continue
        driving = stop.ends - stop.starts - sum(one.minutes for one in stop.rest_stops)
        number = -(-driving // longest) - 1
        if not 0 < number < DAY // longest:
            continue
        stretch = -(-driving // (number + 1) // SNAP) * SNAP
        rests = tuple(
            RestStop(stop.starts + stretch * n + rest * (n - 1), rest) for n in range(1, number + 1)
        )
        ends = stop.starts + driving + rest * number
        if ends <= DAY:
            yield Idea(MendKind.REST, (replace(stop, ends=ends, rest_stops=rests),), rest * number)
    yield from _alone(plan, finding, stops)


def _vr(plan: Plan, finding: Finding, stops: list[Stop]) -> Iterator[Idea]:
    """Yield longer stops where a rotation does not fit into its time; else as for all pairs."""
    if finding.fact("cause") in {"time", "within"} and finding.short_by:
        need = finding.short_by
        for stop in stops:
            for minutes in sorted({-(-need // SNAP) * SNAP, need}, reverse=True):
                yield from _longer(plan.trip, stop, minutes)
    yield from _pair(plan, finding, stops)


def _longer(trip: Trip, stop: Stop, minutes: int) -> Iterator[Idea]:
    """Yield a stop that ends later; what follows as it is, and that much later."""
    if stop.ends is None or stop.ends + minutes > DAY:
        return
    longer = replace(stop, ends=stop.ends + minutes)
    yield Idea(MendKind.LENGTHEN, (longer,), minutes)
    change = shift_after(trip, stop.key, minutes=minutes)
    if change.touched and not change.held:
        moved = {one.key: one for one in change.trip.stops}
        others = (moved[key] for key in change.touched if key != stop.key)
        yield Idea(MendKind.LENGTHEN_AND_SHIFT, (longer, *others), minutes)


def _lacking(finding: Finding, first: Stop, second: Stop) -> int:
    """Return how many minutes two stops are too close together."""
    if finding.rule == "travel.tight":
        figures = [finding.fact(name) for name in ("way", "buffer", "gap")]
        way, buffer, gap = (value if isinstance(value, int) else 0 for value in figures)
        return way + buffer - gap
    minutes = finding.rule.startswith("travel.") or finding.rule in _VR_GAPS
    if finding.short_by is not None and minutes:
        return finding.short_by
    if first.ends is None or first.date != second.date:
        return 0
    return first.ends - second.starts


def _shorter(stop: Stop, minutes: int) -> Iterator[Idea]:
    if stop.ends is not None and stop.ends - stop.starts - minutes >= LEAST_LEFT:
        yield Idea(MendKind.SHORTEN, (replace(stop, ends=stop.ends - minutes),), minutes)


def _order_swapped(first: Stop, second: Stop, need: int) -> Iterator[Idea]:
    """Yield two neighbours the other way round, the gap between them as it should be."""
    if first.ends is None or second.ends is None or first.date != second.date:
        return
    gap = max(0, second.starts - first.ends + need)
    earlier = at_time(second, first.date, first.starts)
    later = at_time(first, first.date, first.starts + second.ends - second.starts + gap)
    yield Idea(MendKind.SWAP, (earlier, later), second.starts - first.starts)


_NOON = 12 * 60

_Maker = Callable[[Plan, Finding, list[Stop]], Iterable[Idea]]
_IDEAS: Mapping[str, _Maker] = MappingProxyType(
    {
        "time": _pair,
        "travel": _pair,
        "opening": _alone,
        "capacity": _crowd,
        "booking": _alone,
        "adults": _pair,
        "day": _day,
        "coach": _coach,
        "vr": _vr,
    }
)
