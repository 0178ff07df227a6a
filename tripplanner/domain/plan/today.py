"""What a pupil's phone shows at a moment: this day, now, next, and what to bring."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from tripplanner.domain.clock import DAY
from tripplanner.domain.text import Text
from tripplanner.domain.trip import Stop, Trip


class Phase(StrEnum):
    """Where a moment lies beside the trip."""

    BEFORE = "before"
    DURING = "during"
    AFTER = "after"


@dataclass(frozen=True, slots=True)
class Moment:
    """A local date and minutes since midnight, in the trip's zone."""

    date: date
    minute: int


@dataclass(frozen=True, slots=True)
class Today:
    """The plan of some groups seen from one moment.

    ``day`` is the date shown first. ``now`` are the stops under way, ``next`` the first
    one still to come (maybe on a later day), ``past`` and ``coming`` the other stops of
    ``day``; ``coming`` includes ``now`` and ``next``. ``bring`` holds each text of the
    day once. ``valid_until`` is the minute of ``moment.date`` at which another stop begins
    or ends, so that until then the same page is right.
    """

    phase: Phase
    day: date
    now: tuple[Stop, ...]
    next: Stop | None
    meeting: Stop | None
    past: tuple[Stop, ...]
    coming: tuple[Stop, ...]
    bring: tuple[Text, ...]
    valid_until: int


def stops_for(trip: Trip, group: str = "", day: date | None = None) -> tuple[Stop, ...]:
    """Return the stops of a group (empty: of all) on a date (None: on all), by time."""
    return tuple(
        sorted(
            (
                stop
                for stop in trip.stops
                if (not group or not stop.groups or group in stop.groups)
                and (day is None or stop.date == day)
            ),
            key=lambda stop: (stop.date, stop.starts, stop.ends or DAY, stop.key),
        )
    )


def today(trip: Trip, moment: Moment, *, group: str = "", only: date | None = None) -> Today:
    """Return what to show at ``moment``; ``only`` keeps to one date of the trip."""
    stops = stops_for(trip, group, only)
    first, last = (only, only) if only else (trip.starts, trip.ends)
    if moment.date < first:
        phase = Phase.BEFORE
    elif moment.date > last:
        phase = Phase.AFTER
    else:
        phase = Phase.DURING
    day = {Phase.BEFORE: first, Phase.DURING: moment.date, Phase.AFTER: last}[phase]
    ends = _ends(stops)
    over = {
        stop.key
        for stop in stops
        if (stop.date, ends[stop.key]) <= (moment.date, moment.minute) or stop.date < moment.date
    }
    todays = [stop for stop in stops if stop.date == day]
    later = [stop for stop in stops if (stop.date, stop.starts) > (moment.date, moment.minute)]
    now = tuple(
        stop
        for stop in todays
        if stop.date == moment.date and stop.starts <= moment.minute < ends[stop.key]
    )
    return Today(
        phase=phase,
        day=day,
        now=now,
        next=later[0] if later else None,
        meeting=next((stop for stop in later if stop.meeting_point), None),
        past=tuple(stop for stop in todays if stop.key in over),
        coming=tuple(stop for stop in todays if stop.key not in over),
        bring=tuple(dict.fromkeys(stop.bring for stop in todays if stop.bring)),
        valid_until=min(
            (
                edge
                for stop in stops
                if stop.date == moment.date
                for edge in (stop.starts, ends[stop.key])
                if edge > moment.minute
            ),
            default=DAY,
        ),
    )


def _ends(stops: tuple[Stop, ...]) -> dict[str, int]:
    """Return when each stop is over; an unknown end lasts until the next one begins."""
    ends: dict[str, int] = {}
    for place, stop in enumerate(stops):
        following = (
            later.starts
            for later in stops[place + 1 :]
            if later.date == stop.date and later.starts > stop.starts
        )
        ends[stop.key] = next(following, DAY) if stop.ends is None else stop.ends
    return ends


def days_between(trip: Trip) -> tuple[date, ...]:
    """Return every date of the trip, and those outside it on which a stop lies."""
    within = {trip.starts + timedelta(days=past) for past in range(max(0, trip.days()))}
    return tuple(sorted(within | {stop.date for stop in trip.stops}))
