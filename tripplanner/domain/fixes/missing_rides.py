"""Where a day goes from one place to another and no ride says how; the ride that one click adds."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date as Date  # noqa: N812 -- `date` is a field's name throughout

from tripplanner.domain.fixes.rides import Lines, between, end_of
from tripplanner.domain.place import Mode
from tripplanner.domain.plan.change import PlanChange, at_time, free_key, with_stops
from tripplanner.domain.trip import Kind, Stop, Trip
from tripplanner.errors import BadInput

#: A stop is shortened for a ride before it only while so many minutes of it are left.
_LEAST = 15
_LONGEST_RIDE = 24 * 60


@dataclass(frozen=True, slots=True)
class MissingRide:
    """A way that the plan goes without saying how.

    ``minutes`` are those of the travel table by ``mode``, None where nobody knows; ``groups``
    are empty for all. ``starts`` is when the stop would begin with the ride before it, and
    ``keeps_end`` whether it is shortened rather than moved.
    """

    origin: Stop
    target: Stop
    groups: tuple[str, ...]
    mode: Mode | None
    minutes: int | None
    starts: int
    keeps_end: bool


def missing_rides(trip: Trip, day: Date) -> tuple[MissingRide, ...]:
    """Return the ways of a day between two different places without any ride, in order of time."""
    lines = Lines(trip)
    found: dict[tuple[str, str], list[str]] = {}
    stops = {stop.key: stop for stop in trip.stops}
    for group in lines.everyone:
        for origin, target in _ways(lines, group, day):
            found.setdefault((origin.key, target.key), []).append(group)
    return tuple(
        _missing(lines, stops[origin], stops[target], tuple(groups))
        for (origin, target), groups in sorted(
            found.items(), key=lambda it: (stops[it[0][1]].starts, it[0])
        )
    )


def missing_ride(trip: Trip, origin: str, target: str) -> MissingRide | None:
    """Return the way between two stops (keys) if no ride says it, else None."""
    day = next((stop.date for stop in trip.stops if stop.key == target), trip.starts)
    wanted = origin, target
    return next(
        (it for it in missing_rides(trip, day) if (it.origin.key, it.target.key) == wanted), None
    )


def _ways(lines: Lines, group: str, day: Date) -> Iterator[tuple[Stop, Stop]]:
    """Yield the pairs of stops at different places that follow each other without a ride."""
    here: Stop | None = None
    for stop in lines.ordered:
        if stop.date != day or group not in lines.groups(stop):
            continue
        if stop.kind is Kind.TRAVEL:
            here = None
        elif stop.place:
            if here is not None and here.place != stop.place and end_of(here) <= stop.starts:
                yield here, stop
            here = stop


def _missing(lines: Lines, origin: Stop, target: Stop, groups: tuple[str, ...]) -> MissingRide:
    mode = lines.mode(origin.place, target.place)
    minutes = lines.minutes(origin.place, target.place)
    everyone = set(groups) == set(lines.everyone)
    starts, keeps_end = _begins(target, end_of(origin) + (minutes or 0))
    return MissingRide(origin, target, () if everyone else groups, mode, minutes, starts, keeps_end)


def _begins(target: Stop, arrives: int) -> tuple[int, bool]:
    """Return when a stop begins after an arrival, and whether its end stays."""
    if arrives <= target.starts:
        return target.starts, True
    return arrives, target.ends is not None and target.ends - arrives >= _LEAST


def add_ride(
    trip: Trip, origin: str, target: str, *, minutes: int, mode: Mode | None = None
) -> PlanChange:
    """Add the ride between two stops that follow each other, right after the first.

    The stop it leads to begins when it arrives, at the earliest: shortened while a quarter of
    an hour of it is left, else moved as it is.

    Raises:
        BadInput: if no ride is missing there, or the minutes are none.
    """
    if not 1 <= minutes < _LONGEST_RIDE:
        raise BadInput("A ride takes from 1 to %(most)d minutes.", most=_LONGEST_RIDE - 1)
    gap = missing_ride(trip, origin, target)
    if gap is None:
        raise BadInput("There is a ride between these stops already, or they have moved.")
    leaves = end_of(gap.origin)
    lines = Lines(trip)
    ride = Stop(
        key=free_key(trip),
        date=gap.target.date,
        starts=leaves,
        ends=min(_LONGEST_RIDE, leaves + minutes),
        kind=Kind.TRAVEL,
        title=between(trip, gap.origin.place, gap.target.place),
        place=gap.target.place,
        groups=gap.groups,
        mode=mode or lines.mode(gap.origin.place, gap.target.place) or Mode.COACH,
    )
    starts, keeps_end = _begins(gap.target, leaves + minutes)
    moved = (
        replace(gap.target, starts=starts)
        if keeps_end
        else at_time(gap.target, gap.target.date, starts)
    )
    changed = [moved] if moved != gap.target else []
    return with_stops(trip, [ride, *changed])
