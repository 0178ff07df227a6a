"""Candidates for a finding, sensible or not: ``evaluation`` tries them out."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType

from tripplanner.domain.clock import DAY
from tripplanner.domain.finding import Finding
from tripplanner.domain.fixes.adults import one_adult_in_two_places, too_few_adults
from tripplanner.domain.fixes.coach import too_much_driving
from tripplanner.domain.fixes.crowd import fewer_groups, other_places, split
from tripplanner.domain.fixes.exchanges import exchanged
from tripplanner.domain.fixes.free_slots import elsewhere, other_days, other_slots
from tripplanner.domain.fixes.index import PlanIndex
from tripplanner.domain.fixes.model import Candidate, FixKind
from tripplanner.domain.fixes.rides import end_of
from tripplanner.domain.fixes.shifts import (
    at_hour,
    longer,
    moved_by,
    shorter,
    shortest,
    until_next,
)
from tripplanner.domain.fixes.timetable import up
from tripplanner.domain.fixes.vr import (
    fewer_headsets,
    headset_candidates,
    pupil_candidates,
    turn_candidates,
)
from tripplanner.domain.plan.change import SNAP, at_time, is_overnight
from tripplanner.domain.plan.day import shift_after
from tripplanner.domain.plan.editing import DEFAULT_MINUTES
from tripplanner.domain.trip import Kind, Stop

#: What wants a phone call, a figure or another adult, not another time.
_NOT_BY_CHANGING = frozenset(
    {"booking.open", "adults.fragile", "adults.no_safety_officer", "travel.unknown"}
)

#: Of these ``short_by`` is minutes between two stops, as of the ways.
_VR_GAPS = frozenset({"vr.before_coach", "vr.no_rest"})

_NOON = 12 * 60

Maker = Callable[[PlanIndex, Finding, list[Stop]], Iterable[Candidate]]


def candidates(index: PlanIndex, finding: Finding) -> Iterator[Candidate]:
    """Yield every candidate for a finding; nothing for what no change of the plan can fix."""
    stops = [index.stops[key] for key in finding.stops if key in index.stops]
    stops.sort(key=lambda stop: (stop.date, stop.starts, stop.key))
    if finding.rule in _NOT_BY_CHANGING:
        return
    maker = _MAKERS.get(finding.rule) or _MAKERS.get(finding.rule.partition(".")[0])
    if maker is not None:
        yield from maker(index, finding, stops)


def last_resorts(index: PlanIndex, finding: Finding) -> Iterator[Candidate]:
    """Yield what upsets other people's plans or leaves somebody out: where nothing else helps."""
    stops = [index.stops[key] for key in finding.stops if key in index.stops]
    for stop in stops:
        yield from exchanged(index, stop, held=True)
    if finding.rule == "time.overlap" and len(stops) == 2:  # noqa: PLR2004 -- a pair
        yield from _parted(index, *stops)
    if finding.rule == "capacity.place":
        for stop in stops:
            yield from _leaving_out(index, stop, finding.short_by or 1)


def _pair(index: PlanIndex, finding: Finding, stops: list[Stop]) -> Iterator[Candidate]:
    """Yield candidates for two stops that come too close: one gives way."""
    if len(stops) != 2:  # noqa: PLR2004 -- a pair
        for stop in stops:
            yield from elsewhere(index, stop)
        return
    first, second = stops
    need = _lacking(finding, first, second)
    if need > 0:
        # Whole steps of the grid read better than 11:38; the bare minutes if these do not fit.
        with_buffer = need + (index.buffer if finding.rule == "travel.too_short" else 0)
        options = {up(with_buffer), up(need), need}
        for minutes in sorted(options, reverse=True):
            yield from _one_gives_way(index, first, second, minutes)
        yield from _order_swapped(index, first, second, need)
    for stop in (second, first):
        yield from elsewhere(index, stop)


def _one_gives_way(
    index: PlanIndex, first: Stop, second: Stop, minutes: int
) -> Iterator[Candidate]:
    yield from shorter(index, first, minutes)
    yield from moved_by(index, first, -minutes)
    yield from moved_by(index, second, minutes)
    yield from shorter(index, second, minutes, at_end=False)
    change = shift_after(index.trip, second.key, minutes=minutes, including=True)
    if len(change.touched) > 1 and not change.held:
        moved = {stop.key: stop for stop in change.trip.stops}
        patch = index.settled([moved[key] for key in change.touched], second.key)
        if patch is not None:
            yield Candidate(FixKind.SHIFT_AFTER, second.key, patch, minutes)


def _order_swapped(index: PlanIndex, first: Stop, second: Stop, need: int) -> Iterator[Candidate]:
    """Yield two neighbours the other way round, the gap between them as it should be."""
    if first.ends is None or second.ends is None or first.date != second.date:
        return
    if Kind.TRAVEL in {first.kind, second.kind} or is_overnight(second):
        return
    gap = max(0, second.starts - first.ends + need)
    sooner = at_time(second, first.date, first.starts)
    then = at_time(first, first.date, first.starts + second.ends - second.starts + gap)
    patch = index.settled([sooner, then], first.key, in_order=False)
    if patch is not None:
        yield Candidate(
            FixKind.SWAP, first.key, patch, second.starts - first.starts, others=(second.key,)
        )


def _parted(index: PlanIndex, first: Stop, second: Stop) -> Iterator[Candidate]:
    """Yield one of two stops without the groups that are at the other."""
    for stop, other in ((first, second), (second, first)):
        there = set(index.lines.groups(other))
        kept = tuple(group for group in index.lines.groups(stop) if group not in there)
        if kept and stop.kind is not Kind.TRAVEL:
            yield from fewer_groups(index, stop, kept)


def _shut(index: PlanIndex, finding: Finding, stops: list[Stop]) -> Iterator[Candidate]:
    """Yield candidates for a place that is shut: into its hours, another day, another place."""
    del finding
    for stop in stops:
        end = end_of(stop)
        for opens, closes, last in index.hours(stop.place, stop.date):
            if stop.starts < closes < end:
                yield from shorter(index, stop, end - closes)
                yield from moved_by(index, stop, closes - end)
                length = end - stop.starts
                for left in (length * 4 // 5, shortest(index, stop)):
                    yield from at_hour(index, stop, (closes - left) // SNAP * SNAP)
            if stop.starts < opens < end:
                yield from shorter(index, stop, opens - stop.starts, at_end=False)
                yield from moved_by(index, stop, opens - stop.starts)
            if last < stop.starts < closes:
                yield from moved_by(index, stop, last // SNAP * SNAP - stop.starts)
                yield from moved_by(index, stop, last - stop.starts)
                yield from _less_before(index, stop, stop.starts - last // SNAP * SNAP)
        yield from other_places(index, stop)
        yield from elsewhere(index, stop)


def _less_before(index: PlanIndex, stop: Stop, minutes: int) -> Iterator[Candidate]:
    """Yield the stop earlier, the one before it cut by as much."""
    around = index.lines.around(stop)
    before = around.before
    if before is None or before.ends is None or before.date != stop.date:
        return
    if before.ends - before.starts - minutes < shortest(index, before):
        return
    rides = (at_time(ride, ride.date, ride.starts - minutes) for ride in around.rides_in)
    cut = replace(before, ends=before.ends - minutes)
    moved = at_time(stop, stop.date, stop.starts - minutes)
    patch = index.settled([moved, cut, *rides], stop.key)
    if patch is not None:
        yield Candidate(FixKind.EARLIER, stop.key, patch, minutes)


def _late(index: PlanIndex, finding: Finding, stops: list[Stop]) -> Iterator[Candidate]:
    """Yield a later day for what must be booked sooner than is possible."""
    del finding
    for stop in stops:
        yield from other_days(index, stop)
        yield from other_places(index, stop)


def _outside(index: PlanIndex, finding: Finding, stops: list[Stop]) -> Iterator[Candidate]:
    """Yield times for a stop that ends before it starts or lies outside the trip's dates."""
    for stop in stops:
        if finding.fact("cause") == "outside":
            yield from _back_inside(index, stop)
            continue
        ends = stop.ends or 0
        options = [
            # 15:00 to 14:30: the two were swapped; 14:00 to 03:00: the afternoon was meant.
            (FixKind.SWAP_TIMES, ends, stop.starts),
            (FixKind.SET_END, stop.starts, ends + 12 * 60),
            (FixKind.SET_END, stop.starts, stop.starts + DEFAULT_MINUTES[stop.kind]),
            (FixKind.SET_END, stop.starts, until_next(index, stop)),
        ]
        for kind, starts, until in options:
            if starts < until <= DAY:
                patch = index.settled(
                    [replace(stop, starts=starts, ends=until)], stop.key, in_order=False
                )
                if patch is not None:
                    yield Candidate(kind, stop.key, patch, until - starts)
        yield from other_days(index, replace(stop, ends=stop.starts + DEFAULT_MINUTES[stop.kind]))


def _back_inside(index: PlanIndex, stop: Stop) -> Iterator[Candidate]:
    trip = index.trip
    if trip.starts <= stop.date <= trip.ends:
        if stop.ends is not None and is_overnight(stop):
            # The last evening: nobody sleeps there any more once the trip is over.
            patch = index.settled([replace(stop, ends=DAY)], stop.key)
            if patch is not None:
                yield Candidate(FixKind.SHORTEN, stop.key, patch, stop.ends)
        elif stop.ends is not None and stop.ends > DAY:
            yield from shorter(index, stop, stop.ends - DAY)
            yield from moved_by(index, stop, DAY - stop.ends)
        return
    for day in index.days:
        away = abs((day - stop.date).days) * DAY
        patch = index.settled([at_time(stop, day, stop.starts)], stop.key, in_order=False)
        if patch is not None:
            yield Candidate(FixKind.OTHER_DAY, stop.key, patch, away)
        if stop.kind is not Kind.TRAVEL and not is_overnight(stop):
            yield from other_slots(index, stop, day)


def _crowd(index: PlanIndex, finding: Finding, stops: list[Stop]) -> Iterator[Candidate]:
    """Yield candidates for a full place: in rounds, elsewhere, before or after the others."""
    ends = [end_of(stop) for stop in stops]
    for stop in stops:
        yield from split(index, stop, finding)
        yield from other_places(index, stop, room=True)
        taken = [
            (other.starts, DAY if other.ends is None else other.ends)
            for other in index.plan.calendar.occupancies
            if other.date == stop.date and other.place_id == (index.places[stop.place].id or None)
        ]
        for end in {*ends, *(end for _, end in taken)}:
            yield from at_hour(index, stop, end)
        for start in {*(other.starts for other in stops), *(start for start, _ in taken)}:
            yield from moved_by(index, stop, start - end_of(stop))
        yield from elsewhere(index, stop)


def _leaving_out(index: PlanIndex, stop: Stop, over: int) -> Iterator[Candidate]:
    groups = index.lines.groups(stop)
    sizes = {group: sum(pupil.group == group for pupil in index.trip.pupils) for group in groups}
    enough = [group for group in groups if sizes[group] >= over]
    if len(groups) > 1 and enough and stop.people is None:
        leaving = min(enough, key=lambda group: (sizes[group], group))
        yield from fewer_groups(index, stop, tuple(one for one in groups if one != leaving))


def _day(index: PlanIndex, finding: Finding, stops: list[Stop]) -> Iterator[Candidate]:
    """Yield candidates for a day too long (start later, end earlier) or without a meal."""
    when = str(finding.fact("date") or "")
    opens, closes = finding.fact("window_from"), finding.fact("window_to")
    if isinstance(opens, int) and isinstance(closes, int):
        for stop in index.trip.stops:
            if stop.kind is Kind.MEAL and stop.date.isoformat() == when:
                for start in (opens, _NOON, closes - (end_of(stop) - stop.starts)):
                    yield from moved_by(index, stop, start - stop.starts)
        return
    minutes, limit = finding.fact("minutes"), finding.fact("limit")
    if not (stops and isinstance(minutes, int) and isinstance(limit, int)):
        return
    over = minutes - limit
    yield from shorter(index, stops[-1], over)
    yield from moved_by(index, stops[-1], -over)
    yield from moved_by(index, stops[0], over)
    yield from shorter(index, stops[0], over, at_end=False)
    yield from other_days(index, stops[-1])
    yield from other_days(index, stops[0])


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


def _vr_time(index: PlanIndex, finding: Finding, stops: list[Stop]) -> Iterator[Candidate]:
    """Yield longer stops, shorter rotations and more headsets; else as for all pairs."""
    yield from turn_candidates(index, finding, stops)
    if finding.fact("cause") in {"time", "within"} and finding.short_by:
        need = finding.short_by
        for stop in stops:
            for minutes in sorted({up(need), need}, reverse=True):
                yield from longer(index, stop, minutes)
            yield from headset_candidates(index, stop)
    yield from _pair(index, finding, stops)


def _vr_pupils(index: PlanIndex, finding: Finding, stops: list[Stop]) -> Iterator[Candidate]:
    for stop in stops:
        yield from headset_candidates(index, stop, age_known=True)
        yield from pupil_candidates(index, finding, stop)


def _vr_headsets(index: PlanIndex, finding: Finding, stops: list[Stop]) -> Iterator[Candidate]:
    for stop in stops:
        yield from headset_candidates(index, stop)
        yield from fewer_headsets(index, finding, stop)
        for other in index.plan.calendar.headsets:
            if other.date == stop.date:
                yield from at_hour(index, stop, other.ends or DAY)
                yield from moved_by(index, stop, other.starts - end_of(stop))
        yield from elsewhere(index, stop)


_MAKERS: Mapping[str, Maker] = MappingProxyType(
    {
        "time.backwards": _outside,
        "time": _pair,
        "travel": _pair,
        "opening": _shut,
        "capacity": _crowd,
        "booking.late": _late,
        "adults.ratio": too_few_adults,
        "adults.double_booked": one_adult_in_two_places,
        "day": _day,
        "coach": too_much_driving,
        "vr.min_age": _vr_pupils,
        "vr.health": _vr_pupils,
        "vr.headsets_elsewhere": _vr_headsets,
        "vr": _vr_time,
    }
)
