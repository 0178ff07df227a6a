"""Ideas how a finding might be mended, not tried out yet (``mending`` does that)."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date as Date  # noqa: N812 -- `date` is a field's name throughout
from datetime import timedelta
from enum import StrEnum
from types import MappingProxyType

from tripplanner.domain.checks.hours import hours_on
from tripplanner.domain.checks.view import Plan
from tripplanner.domain.clock import DAY
from tripplanner.domain.finding import Finding
from tripplanner.domain.plan_change import SNAP, at_time, is_overnight
from tripplanner.domain.plan_day import shift_after
from tripplanner.domain.trip import Kind, Place, RestStop, Stop, Trip

#: What wants a phone call or another adult, not another time.
_NOT_BY_MOVING = frozenset({"booking.open", "adults.fragile", "adults.no_safety_officer"})

#: Of these ``short_by`` is minutes between two stops, as of the ways.
_VR_GAPS = frozenset({"vr.before_coach", "vr.no_rest"})

#: A stop is not shortened to less than this (minutes): no visit is worth going for less.
LEAST_LEFT = 15
#: Exchanged stops may differ by this much in length (minutes).
_SIMILAR = 45
#: How many stops of another day an exchange is thought of, the most similar first.
_EXCHANGES = 4


class MendKind(StrEnum):
    """What is done to the stop; the gentlest first, which decides between equals."""

    SHORTEN = "shorten"
    LENGTHEN = "lengthen"
    LENGTHEN_AND_SHIFT = "lengthen_and_shift"
    EARLIER = "earlier"
    LATER = "later"
    REST = "rest"
    OTHER_HOURS = "other_hours"
    SHIFT_AFTER = "shift_after"
    SWAP = "swap"
    FEWER_GROUPS = "fewer_groups"
    OTHER_DAY = "other_day"


@dataclass(frozen=True, slots=True)
class Idea:
    """Stops as they might be instead, the one it is about first; ``minutes`` how much."""

    kind: MendKind
    stops: tuple[Stop, ...]
    minutes: int = 0


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
        yield from _elsewhere(plan, stop)


def _one_gives_way(trip: Trip, first: Stop, second: Stop, minutes: int) -> Iterator[Idea]:
    yield from _shorter(first, minutes)
    yield from _moved(first, -minutes)
    yield from _moved(second, minutes)
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
            for _, closes, _ in _hours(plan.trip, stop, stop.date):
                if stop.starts < closes < stop.ends:
                    yield from _shorter(stop, stop.ends - closes)
        yield from _elsewhere(plan, stop)


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
            yield from _moved(stop, end - stop.starts)
        for start in {*(other.starts for other in stops), *(start for start, _ in taken)}:
            yield from _moved(stop, start - (stop.ends or stop.starts))
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
                    yield from _moved(stop, start - stop.starts)
        return
    minutes, limit = finding.fact("minutes"), finding.fact("limit")
    if not (stops and isinstance(minutes, int) and isinstance(limit, int)):
        return
    over = minutes - limit
    yield from _shorter(stops[-1], over)
    yield from _moved(stops[-1], -over)
    yield from _moved(stops[0], over)
    if stops[0].ends is not None and stops[0].ends - stops[0].starts - over >= LEAST_LEFT:
        yield Idea(MendKind.SHORTEN, (replace(stops[0], starts=stops[0].starts + over),), over)
    yield from _other_days(plan, stops[-1])
    yield from _other_days(plan, stops[0])


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


def _moved(stop: Stop, minutes: int) -> Iterator[Idea]:
    moved = at_time(stop, stop.date, stop.starts + minutes)
    if minutes and moved.starts == stop.starts + minutes:
        kind = MendKind.LATER if minutes > 0 else MendKind.EARLIER
        yield Idea(kind, (moved,), abs(minutes))


def _order_swapped(first: Stop, second: Stop, need: int) -> Iterator[Idea]:
    """Yield two neighbours the other way round, the gap between them as it should be."""
    if first.ends is None or second.ends is None or first.date != second.date:
        return
    gap = max(0, second.starts - first.ends + need)
    earlier = at_time(second, first.date, first.starts)
    later = at_time(first, first.date, first.starts + second.ends - second.starts + gap)
    yield Idea(MendKind.SWAP, (earlier, later), second.starts - first.starts)


def _elsewhere(plan: Plan, stop: Stop) -> Iterator[Idea]:
    """Yield the stop at each other free time of its day, on other days, and exchanged."""
    if is_overnight(stop):
        return
    for moved in _free_times(plan, stop, stop.date):
        by = moved.starts - stop.starts
        if by:
            near = abs(by) <= 2 * max(LEAST_LEFT, (moved.ends or moved.starts) - moved.starts)
            side = MendKind.LATER if by > 0 else MendKind.EARLIER
            yield Idea(side if near else MendKind.OTHER_HOURS, (moved,), abs(by))
    yield from _other_days(plan, stop)
    yield from _exchanged(plan.trip, stop)


def _other_days(plan: Plan, stop: Stop) -> Iterator[Idea]:
    for day in _days(plan.trip):
        if day == stop.date or (plan.today is not None and day < plan.today):
            continue
        away = abs((day - stop.date).days) * DAY
        yield Idea(MendKind.OTHER_DAY, (at_time(stop, day, stop.starts),), away)
        for moved in _free_times(plan, stop, day):
            yield Idea(MendKind.OTHER_DAY, (moved,), away + abs(moved.starts - stop.starts))


def _exchanged(trip: Trip, stop: Stop) -> Iterator[Idea]:
    """Yield the stop in the time of a similar one, which takes its time."""
    if stop.ends is None or stop.kind in _FIXED:
        return
    length = stop.ends - stop.starts
    similar = [
        (abs(other.ends - other.starts - length), other)
        for other in trip.stops
        if other.ends is not None
        and other.key != stop.key
        and other.kind not in _FIXED
        and set(trip.groups_at(other)) == set(trip.groups_at(stop))
        and abs(other.ends - other.starts - length) <= _SIMILAR
    ]
    similar.sort(key=lambda one: (one[0], abs((one[1].date - stop.date).days), one[1].key))
    for _, other in similar[:_EXCHANGES]:
        away = abs((other.date - stop.date).days) * DAY + abs(other.starts - stop.starts)
        there = replace(at_time(stop, other.date, other.starts), ends=other.ends)
        here = replace(at_time(other, stop.date, stop.starts), ends=stop.ends)
        yield Idea(MendKind.SWAP, (there, here), away)


#: What hangs on something else and is not exchanged with a visit.
_FIXED = frozenset({Kind.TRAVEL, Kind.LODGING, Kind.MEAL})


def _days(trip: Trip) -> Iterator[Date]:
    for number in range(max(0, trip.days())):
        yield trip.starts + timedelta(days=number)


def _hours(trip: Trip, stop: Stop, day: Date) -> list[tuple[int, int, int]]:
    """Return when the stop's place is open: opens, closes, last entry; always if unknown."""
    place: Place | None = next((one for one in trip.places if one.key == stop.place), None)
    hours = hours_on(place, day) if place is not None else None
    if hours is None:
        return [(0, DAY, DAY)]
    return [(one.opens, min(DAY, one.closes), one.last_entry or one.closes) for one in hours]


def _free_times(plan: Plan, stop: Stop, day: Date) -> Iterator[Stop]:
    """Yield the stop at the ends of each gap of its groups that day in which it fits."""
    trip = plan.trip
    groups = set(trip.groups_at(stop))
    length = max(SNAP, (stop.ends or stop.starts + 30) - stop.starts)
    buffer = plan.figures.figure("travel.tight", "buffer_minutes")
    ways = {(way.origin, way.destination): way.minutes + buffer for way in trip.travel}
    ways |= {
        (way.destination, way.origin): way.minutes + buffer for way in trip.travel if way.both_ways
    }
    busy = sorted(
        (
            other.starts - ways.get((stop.place, other.place), 0),
            (DAY if is_overnight(other) else other.ends or other.starts)
            + ways.get((other.place, stop.place), 0),
        )
        for other in trip.stops
        if other.date == day
        and other.key != stop.key
        and (not groups or not groups.isdisjoint(trip.groups_at(other)))
    )
    starts: dict[int, None] = {}
    for opens, closes, last in _hours(trip, stop, day):
        free_from = max(opens, _MORNING)
        for begins, ends in [*busy, (min(closes, _EVENING), DAY)]:
            free_from = -(-free_from // SNAP) * SNAP
            latest = min(begins - length, last) // SNAP * SNAP
            if free_from <= latest and free_from + length <= closes:
                wished = min(max(stop.starts, free_from), latest)
                starts.update(dict.fromkeys((wished, free_from, latest)))
            free_from = max(free_from, ends)
    for start in starts:
        yield at_time(stop, day, start)


#: Nothing is moved to before or after these by itself (minutes since midnight).
_MORNING, _EVENING = 8 * 60, 20 * 60
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
