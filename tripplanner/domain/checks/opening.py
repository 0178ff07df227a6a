"""Places that are shut, or of which nobody knows whether they are open.

``hours.py`` says when a place is open on a date.
"""

from collections.abc import Iterator

from tripplanner.domain.checks.hours import Interval
from tripplanner.domain.checks.timeline import Timed
from tripplanner.domain.checks.view import View
from tripplanner.domain.finding import Finding
from tripplanner.domain.trip import Kind, Place, PlaceKind

#: They take whom they have promised to take.
_UNKNOWN_IS_FINE = frozenset({PlaceKind.HOTEL, PlaceKind.STATION})


def _around(entry: Timed, hours: list[Interval]) -> Interval | None:
    """Return the interval in which a stop's people arrive."""
    start = entry.stop.starts
    return next((one for one in hours if one.opens <= start < one.closes), None)


def _text(hours: list[Interval]) -> str:
    return ",".join(f"{one.opens}-{one.closes}" for one in hours)


def closed(view: View) -> Iterator[Finding]:
    """Yield each stop at a place that is shut on that day or for part of that time."""
    for entry, place, hours in view.visits:
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
    for entry, place, hours in view.visits:
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
    for entry, place, hours in view.visits:
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
