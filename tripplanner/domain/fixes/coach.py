"""Candidates for drivers who drive too long: rests in time, a second driver, another hour."""

from collections.abc import Iterator
from dataclasses import replace

from tripplanner.domain.clock import DAY
from tripplanner.domain.finding import Finding
from tripplanner.domain.fixes.index import PlanIndex
from tripplanner.domain.fixes.model import Candidate, FixKind
from tripplanner.domain.fixes.rides import end_of
from tripplanner.domain.fixes.shifts import moved_by
from tripplanner.domain.plan.change import SNAP
from tripplanner.domain.trip import Kind, RestStop, Stop


def too_much_driving(index: PlanIndex, finding: Finding, stops: list[Stop]) -> Iterator[Candidate]:
    """Yield rests in time (the ride that much longer) and a second driver; else another time."""
    figures = index.plan.figures
    rest = figures.figure("coach.driving", "rest_minutes")
    longest = min(
        figures.figure("coach.driving", "continuous_minutes"),
        limit if isinstance(limit := finding.fact("limit"), int) else DAY,
    )
    for stop in stops:
        if stop.ends is None or stop.kind is not Kind.TRAVEL:
            continue
        yield from _more_drivers(index, stops)
        share = max(1, len(set(stop.drivers)))
        driving = stop.ends - stop.starts - sum(one.minutes for one in stop.rest_stops)
        number = -(-driving // (longest * share)) - 1
        if not 0 < number < DAY // longest:
            continue
        stretch = -(-driving // (number + 1) // SNAP) * SNAP
        rests = tuple(
            RestStop(stop.starts + stretch * n + rest * (n - 1), rest) for n in range(1, number + 1)
        )
        ends = stop.starts + driving + rest * number
        if ends <= DAY:
            patch = index.settled([replace(stop, ends=ends, rest_stops=rests)], stop.key)
            if patch is not None:
                yield Candidate(FixKind.REST, stop.key, patch, rest * number, number)
    for stop in stops:
        yield from _nights(index, finding, stop)


def _nights(index: PlanIndex, finding: Finding, stop: Stop) -> Iterator[Candidate]:
    """Yield a ride that is driven by day instead."""
    if finding.fact("cause") != "night":
        return
    dusk = index.plan.figures.figure("coach.driving", "night_from")
    dawn = index.plan.figures.figure("coach.driving", "night_to")
    yield from moved_by(index, stop, dusk - end_of(stop))
    yield from moved_by(index, stop, dawn - stop.starts)


def _more_drivers(index: PlanIndex, rides: list[Stop]) -> Iterator[Candidate]:
    """Yield the rides with one driver more who is free then."""
    for driver in index.trip.adults:
        if driver.role != "driver" or any(driver.key in ride.drivers for ride in rides):
            continue
        with_them = [replace(ride, drivers=(*ride.drivers, driver.key)) for ride in rides]
        patch = index.settled(with_them, rides[0].key)
        if patch is not None:
            yield Candidate(
                FixKind.SECOND_DRIVER, rides[0].key, patch, count=len(rides), others=(driver.key,)
            )
