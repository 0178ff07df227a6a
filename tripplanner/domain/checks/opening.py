"""Places that are shut, or of which nobody knows whether they are open.

Hours of one date (``open_dates``) go first, then ``closed_dates``, then the weekly
hours in force on that date; dated weekly hours replace undated ones of that weekday.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from tripplanner.domain.checks.timeline import Timed
from tripplanner.domain.checks.view import View
from tripplanner.domain.clock import DAY
from tripplanner.domain.finding import Finding
from tripplanner.domain.trip import WEEKDAYS, Kind, Opening, Place, PlaceKind

#: Nobody asks for the hours of a bed or of a road.
_NO_HOURS_NEEDED = frozenset({Kind.TRAVEL, Kind.LODGING})
#: They take whom they have promised to take.
_UNKNOWN_IS_FINE = frozenset({PlaceKind.HOTEL, PlaceKind.STATION})


@dataclass(frozen=True, slots=True)
class Interval:
    """Open from, until, and the latest time to enter, in minutes since midnight."""

    opens: int
    closes: int
    last_entry: int | None = None


def _joined(found: list[Interval]) -> list[Interval]:
    """Join intervals that touch; the later one's last entry holds for the whole."""
    joined: list[Interval] = []
    for interval in sorted(found, key=lambda one: (one.opens, one.closes)):
        if joined and interval.opens <= joined[-1].closes:
            before = joined.pop()
            last = interval if interval.closes >= before.closes else before
            joined.append(Interval(before.opens, last.closes, last.last_entry))
        else:
            joined.append(interval)
    return joined


def _interval(opens: int, closes: int, last_entry: int | None) -> Interval:
    return Interval(opens, closes if closes > opens else closes + DAY, last_entry)


def _in_force(opening: Opening, day: date) -> bool:
    return (opening.valid_from is None or opening.valid_from <= day) and (
        opening.valid_to is None or day <= opening.valid_to
    )


def hours_on(place: Place, day: date) -> list[Interval] | None:
    """Return when a place is open on a date: [] is closed, None is unknown."""
    special = [
        _interval(one.opens, one.closes, one.last_entry)
        for one in place.open_dates
        if one.date == day
    ]
    if special:
        return _joined(special)
    if day in place.closed_dates:
        return []
    in_force = [opening for opening in place.opening if _in_force(opening, day)]
    if not in_force:
        return None
    weekday = WEEKDAYS[day.weekday()]
    today = [opening for opening in in_force if weekday in opening.days]
    dated = [one for one in today if one.valid_from is not None or one.valid_to is not None]
    return _joined([_interval(o.opens, o.closes, o.last_entry) for o in dated or today])


def _visits(view: View) -> Iterator[tuple[Timed, Place, list[Interval] | None]]:
    known: dict[tuple[str, date], list[Interval] | None] = {}
    for entry in view.stops:
        place = view.places.get(entry.stop.place)
        if place is None or entry.stop.kind in _NO_HOURS_NEEDED:
            continue
        lookup = place.key, entry.stop.date
        if lookup not in known:
            known[lookup] = hours_on(place, entry.stop.date)
        yield entry, place, known[lookup]


def _around(entry: Timed, hours: list[Interval]) -> Interval | None:
    """Return the interval in which a stop's people arrive."""
    start = entry.stop.starts
    return next((one for one in hours if one.opens <= start < one.closes), None)


def _text(hours: list[Interval]) -> str:
    return ",".join(f"{one.opens}-{one.closes}" for one in hours)


def closed(view: View) -> Iterator[Finding]:
    """Yield each stop at a place that is shut on that day or for part of that time."""
    for entry, place, hours in _visits(view):
        if hours is None:
            continue
        around = _around(entry, hours)
        ends = entry.stop.ends
        if around is not None and (ends is None or ends <= around.closes):
            continue
        yield view.finding(
            "opening.closed",
            [entry],
            entry.stop.groups,
            cause="hours" if hours else "day",
            hours=_text(hours),
            place=place.key,
        )


def last_entry(view: View) -> Iterator[Finding]:
    """Yield each arrival within opening hours but after the last entry."""
    for entry, place, hours in _visits(view):
        around = _around(entry, hours or [])
        if around is None or around.last_entry is None:
            continue
        if entry.stop.starts > around.last_entry:
            yield view.finding(
                "opening.last_entry",
                [entry],
                entry.stop.groups,
                last_entry=around.last_entry,
                place=place.key,
            )


def _asks_for_hours(view: View, entry: Timed, place: Place) -> bool:
    if entry.stop.kind is Kind.FREE:
        return False  # not a visit: a shut door matters, unknown hours do not
    if place.opening:
        return True
    at_home = place.kind is PlaceKind.SCHOOL and place.school == view.trip.sending_school
    return not at_home and place.kind not in _UNKNOWN_IS_FINE


def unknown(view: View) -> Iterator[Finding]:
    """Yield each stop of which nobody knows whether its place is open.

    Hotels, stations and the own school need no hours unless some are recorded; a ride,
    a night and free time need none anywhere. With an unknown end nobody knows whether
    the stop outlasts the hours.
    """
    for entry, place, hours in _visits(view):
        if not _asks_for_hours(view, entry, place):
            continue
        if hours is None:
            cause = "no_hours"
        elif entry.stop.ends is None and _around(entry, hours) is not None:
            cause = "no_end"
        else:
            continue
        yield view.finding(
            "opening.unknown", [entry], entry.stop.groups, cause=cause, place=place.key
        )
