"""Candidates for too few adults at a stop and for an adult who is needed twice."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations

from tripplanner.domain.checks.timeline import timed_stops
from tripplanner.domain.finding import Finding
from tripplanner.domain.fixes.free_slots import elsewhere
from tripplanner.domain.fixes.index import PlanIndex
from tripplanner.domain.fixes.model import Candidate, FixKind
from tripplanner.domain.fixes.patch import Patch
from tripplanner.domain.fixes.rides import end_of
from tripplanner.domain.fixes.shifts import moved_by
from tripplanner.domain.people import Adult, Role
from tripplanner.domain.trip import Stop

#: How many ways to choose the adults who come are tried.
_CHOICES = 4


def too_few_adults(index: PlanIndex, finding: Finding, stops: list[Stop]) -> Iterator[Candidate]:
    """Yield the stop with more adults who are free then, else at another time."""
    short = finding.short_by or 1
    for stop in stops:
        own = _named_or_own(index, stop)
        idle = [adult for adult in _idle(index, stop) if adult not in own]
        for chosen in list(combinations(idle, short))[:_CHOICES]:
            named = replace(stop, adults=(*own, *chosen))
            yield Candidate(
                FixKind.MORE_ADULTS, stop.key, Patch((named,)), count=short, others=chosen
            )
        yield from _lent(index, stop, own, short)
        for other in _at_once(index, stop):
            yield from moved_by(index, stop, end_of(other) - stop.starts)
            yield from moved_by(index, stop, other.starts - end_of(stop))
            yield from moved_by(index, other, end_of(stop) - other.starts)
            yield from moved_by(index, other, stop.starts - end_of(other))
        yield from elsewhere(index, stop)


def _lent(index: PlanIndex, stop: Stop, own: tuple[str, ...], short: int) -> Iterator[Candidate]:
    """Yield the stop with adults of another one at that time that can spare them."""
    for other in _at_once(index, stop):
        there = _named_or_own(index, other)
        for adult in there:
            if short == 1 and adult not in own and len(there) > 1:
                left = replace(other, adults=tuple(one for one in there if one != adult))
                named = replace(stop, adults=(*own, adult))
                yield Candidate(
                    FixKind.MORE_ADULTS, stop.key, Patch((named, left)), count=1, others=(adult,)
                )


def one_adult_in_two_places(
    index: PlanIndex, finding: Finding, stops: list[Stop]
) -> Iterator[Candidate]:
    """Yield one of the stops without that adult or with another one; else at another time."""
    for stop in stops:
        for adult in finding.people:
            yield from _replaced(index, stop, adult)
    if len(stops) == 2:  # noqa: PLR2004 -- a pair
        first, second = stops
        need = end_of(first) - second.starts
        if need > 0:
            yield from moved_by(index, second, need)
            yield from moved_by(index, first, -need)
    for stop in reversed(stops):
        yield from elsewhere(index, stop)


def _replaced(index: PlanIndex, stop: Stop, adult: str) -> Iterator[Candidate]:
    if adult in stop.drivers:
        for other in _idle(index, stop, drivers=True):
            drivers = tuple(other if one == adult else one for one in stop.drivers)
            patch = Patch((replace(stop, drivers=drivers),))
            yield Candidate(FixKind.OTHER_ADULT, stop.key, patch, count=1, others=(other,))
        if len(stop.drivers) > 1:
            drivers = tuple(one for one in stop.drivers if one != adult)
            patch = Patch((replace(stop, drivers=drivers),))
            yield Candidate(FixKind.WITHOUT_ADULT, stop.key, patch, count=1, others=(adult,))
        return
    named = _named_or_own(index, stop)
    if adult not in named:
        return
    rest = tuple(one for one in named if one != adult)
    if rest:
        patch = Patch((replace(stop, adults=rest),))
        yield Candidate(FixKind.WITHOUT_ADULT, stop.key, patch, count=1, others=(adult,))
    for other in _idle(index, stop)[:_CHOICES]:
        if other not in rest:
            patch = Patch((replace(stop, adults=(*rest, other)),))
            yield Candidate(FixKind.OTHER_ADULT, stop.key, patch, count=1, others=(other,))


def _named_or_own(index: PlanIndex, stop: Stop) -> tuple[str, ...]:
    """Return the supervising adults who are surely at a stop."""
    here = set(index.lines.groups(stop))
    return tuple(
        adult.key
        for adult in index.trip.adults
        if adult.role is not Role.DRIVER
        and (adult.key in stop.adults if stop.adults else not here.isdisjoint(adult.groups))
    )


def _at_once(index: PlanIndex, stop: Stop) -> list[Stop]:
    """Return the other stops that go on at the same time."""
    timed = {entry.key: entry for entry in timed_stops(index.trip)}
    mine = timed[stop.key]
    return [
        entry.stop
        for entry in timed.values()
        if entry.key != stop.key and entry.start < mine.until and mine.start < entry.until
    ]


def _idle(index: PlanIndex, stop: Stop, *, drivers: bool = False) -> list[str]:
    """Return the adults whom nothing else needs then: those of the groups first, then others."""
    busy: set[str] = set()
    for other in _at_once(index, stop):
        busy.update(other.drivers if drivers else _named_or_own(index, other))
        busy.update(other.adults)
    here = set(index.lines.groups(stop))

    def rank(adult: Adult) -> tuple[bool, bool]:
        return here.isdisjoint(adult.groups), adult.role is Role.LEAD_TEACHER

    idle = [
        adult
        for adult in index.trip.adults
        if adult.key not in busy and (adult.role is Role.DRIVER) is drivers
    ]
    return [adult.key for adult in sorted(idle, key=rank)]
