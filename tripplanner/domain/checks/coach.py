"""How long coach drivers drive.

Two drivers share a ride: half of each stretch counts for each. A ride without a named
driver is measured as if one drove it. A rest shorter than the setting is no driving
time but does not begin a new stretch; a pause between two rides is a rest, too. Where
clocks are changed the minutes that really pass count.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from tripplanner.domain.checks.timeline import Timed, moment
from tripplanner.domain.checks.view import View
from tripplanner.domain.checks.zone_clock import ZoneClock
from tripplanner.domain.clock import DAY
from tripplanner.domain.finding import Finding, Level
from tripplanner.domain.place import Mode
from tripplanner.domain.trip import Kind

RULE = "coach.driving"


@dataclass(frozen=True, slots=True)
class _Drive:
    """One piece of driving without any pause; ``share`` drivers take turns."""

    ride: Timed
    start: int
    end: int
    share: int


def _is_coach(entry: Timed) -> bool:
    """Tell whether somebody drives us: a coach, or a ride that names drivers or rests."""
    stop = entry.stop
    if stop.kind is not Kind.TRAVEL:
        return False
    return stop.mode is Mode.COACH or (stop.mode is None and bool(stop.drivers or stop.rest_stops))


def _drives(ride: Timed) -> Iterator[_Drive]:
    share = max(1, len(set(ride.stop.drivers)))
    at = ride.start
    end = ride.start if ride.end is None else ride.end
    for rest in sorted(ride.stop.rest_stops, key=lambda rest: rest.at):
        starts = moment(ride.stop.date, rest.at)
        if at < starts < end:
            yield _Drive(ride, at, starts, share)
        # Rests that overlap are one, as long as both together.
        at = max(at, min(end, starts + rest.minutes)) if starts < end else at
    if at < end:
        yield _Drive(ride, at, end, share)


def _by_driver(view: View) -> dict[tuple[str, ...], list[_Drive]]:
    """Return what each driver drives; rides without one go by their groups."""
    found: dict[tuple[str, ...], list[_Drive]] = {}
    for ride in view.stops:
        if not _is_coach(ride):
            continue
        for driver in dict.fromkeys(ride.stop.drivers) or [""]:
            who = ("driver", driver) if driver else ("groups", *ride.groups)
            found.setdefault(who, []).extend(_drives(ride))
    for drives in found.values():
        drives.sort(key=lambda drive: (drive.start, drive.ride.key))
    return found


def _stretches(drives: list[_Drive], rest: int, clock: ZoneClock) -> Iterator[list[_Drive]]:
    """Yield runs of driving without a rest of at least ``rest`` minutes."""
    run: list[_Drive] = []
    for drive in drives:
        if run and clock.least(run[-1].end, drive.start) >= rest:
            yield run
            run = []
        run.append(drive)
    if run:
        yield run


def _days(drives: list[_Drive]) -> Iterator[list[_Drive]]:
    by_date: dict[int, list[_Drive]] = {}
    for drive in drives:
        by_date.setdefault(drive.start // DAY, []).append(drive)
    yield from by_date.values()


def _driven(drives: list[_Drive], clock: ZoneClock) -> int:
    """Return one driver's minutes, rounded up."""
    return sum(-(-clock.most(drive.start, drive.end) // drive.share) for drive in drives)


def _at_night(drives: list[_Drive], night_from: int, night_to: int, clock: ZoneClock) -> int:
    """Return one driver's minutes between the two times of night, rounded up."""
    total = 0
    for drive in drives:
        midnight = drive.start - drive.start % DAY
        nights = [(night_from - DAY, night_to), (night_from, night_to + DAY)]
        if night_from <= night_to:
            nights = [(night_from, night_to)]
        spans = (
            (max(drive.start, midnight + since), min(drive.end, midnight + until))
            for since, until in nights
        )
        dark = sum(max(0, clock.most(since, until)) for since, until in spans)
        total += -(-dark // drive.share)
    return total


def _excesses(view: View, drives: list[_Drive]) -> Iterator[tuple[str, int, int, list[_Drive]]]:
    """Yield what is over a limit: the cause, the minutes, the limit, the driving."""
    continuous = view.figure(RULE, "continuous_minutes")
    night = view.figure(RULE, "night_minutes")
    daily = view.figure(RULE, "day_minutes")
    window = view.figure(RULE, "night_from"), view.figure(RULE, "night_to")
    for run in _stretches(drives, view.figure(RULE, "rest_minutes"), view.clock):
        if (minutes := _driven(run, view.clock)) > continuous:
            yield "continuous", minutes, continuous, run
        if (minutes := _at_night(run, *window, view.clock)) > night:
            yield "night", minutes, night, run
    for day in _days(drives):
        if (minutes := _driven(day, view.clock)) > daily:
            yield "day", minutes, daily, day


def driving(view: View) -> Iterator[Finding]:
    """Yield each stretch or day of driving that is too long for its drivers.

    A coach ride without an end is ``unverified``: nobody knows how long it is driven.
    """
    for ride in view.stops:
        if _is_coach(ride) and ride.end is None:
            yield view.finding(
                RULE,
                [ride],
                ride.groups,
                dict.fromkeys(ride.stop.drivers),
                level=Level.UNVERIFIED,
                cause="no_end",
            )
    found: dict[tuple[str, int, int, tuple[Timed, ...]], list[str]] = {}
    for (_, *who), drives in _by_driver(view).items():
        for cause, minutes, limit, driven in _excesses(view, drives):
            rides = tuple(dict.fromkeys(drive.ride for drive in driven))
            people = found.setdefault((cause, minutes, limit, rides), [])
            if rides[0].stop.drivers:
                people += who
    for (cause, minutes, limit, rides), people in found.items():
        yield view.finding(
            RULE,
            rides,
            [group for ride in rides for group in ride.groups],
            people,
            cause=cause,
            limit=limit,
            minutes=minutes,
            rest=view.figure(RULE, "rest_minutes"),
        )
