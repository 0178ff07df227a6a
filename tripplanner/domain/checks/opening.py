"""Places that are shut, or of which nobody knows whether they are open.

``hours.py`` says when a place is open on a date.
"""

from collections.abc import Iterator

from tripplanner.domain.checks.hours import Interval, Visit
from tripplanner.domain.checks.view import View
from tripplanner.domain.finding import Finding
from tripplanner.domain.holidays import DayStatus
from tripplanner.domain.place import PlaceKind
from tripplanner.domain.trip import Kind

#: They take whom they have promised to take.
_UNKNOWN_IS_FINE = frozenset({PlaceKind.HOTEL, PlaceKind.STATION})
#: Until then somebody may still be out from the evening before.
_MORNING = 6 * 60


def hours_fact(hours: list[Interval]) -> str:
    """Return hours as a fact of a finding: ``540~720,810~1020``, in minutes since midnight."""
    return ",".join(f"{one.opens}~{one.closes}" for one in hours)


def _worth_telling(visit: Visit) -> list[Interval]:
    """Return the hours without those of the evening before, unless it is about the night."""
    own = [one for one in visit.hours or () if one.opens >= 0]
    by_night = visit.entry.stop.starts < _MORNING
    return (visit.hours or []) if by_night or not own else own


def closed(view: View) -> Iterator[Finding]:
    """Yield each stop at a place that is shut on that day or for part of that time."""
    for visit in view.visits:
        if visit.hours is None or visit.fits:
            continue
        yield view.finding(
            "opening.closed",
            [visit.entry],
            visit.entry.stop.groups,
            cause="hours" if visit.hours else "day",
            hours=hours_fact(_worth_telling(visit)),
            place=visit.place.key,
        )


def last_entry(view: View) -> Iterator[Finding]:
    """Yield each arrival within opening hours but after the last entry."""
    for visit in view.visits:
        around = visit.around
        if around is None or around.last_entry is None:
            continue
        if visit.entry.stop.starts > around.last_entry:
            yield view.finding(
                "opening.last_entry",
                [visit.entry],
                visit.entry.stop.groups,
                last_entry=around.last_entry,
                place=visit.place.key,
            )


def _asks_for_hours(view: View, visit: Visit) -> bool:
    if visit.entry.stop.kind is Kind.FREE:
        return False  # not a visit: a shut door matters, unknown hours do not
    place = visit.place
    if place.opening or place.closing:
        return True
    at_home = place.kind is PlaceKind.SCHOOL and place.school == view.trip.sending_school
    return not at_home and place.kind not in _UNKNOWN_IS_FINE


def unknown(view: View) -> Iterator[Finding]:
    """Yield each stop of which nobody knows whether its place is open.

    Hotels, stations and the own school need no hours unless some are recorded; a ride,
    a night and free time need none anywhere. With an unknown end nobody knows whether
    the stop outlasts the hours. Weekly hours do not tell what holds on a national holiday
    of a year without a table, nor on a weekend on which the country works.
    """
    for visit in view.visits:
        if not _asks_for_hours(view, visit):
            continue
        stop = visit.entry.stop
        if visit.hours is None:
            if visit.fits and stop.ends is not None:
                continue
            weekly = bool(visit.place.opening or visit.place.closing)
            in_doubt = weekly and visit.status in (DayStatus.UNSURE, DayStatus.WORKDAY)
            cause = str(visit.status) if in_doubt else "no_hours"
        elif stop.ends is None and visit.around is not None:
            cause = "no_end"
        else:
            continue
        yield view.finding(
            "opening.unknown", [visit.entry], stop.groups, cause=cause, place=visit.place.key
        )


def on_holiday(view: View) -> Iterator[Finding]:
    """Yield each visit on a public holiday to a place of which only weekly hours are known.

    A place with a rule about holidays, or with hours of that date, has been asked.
    """
    for visit in view.visits:
        place, day = visit.place, visit.entry.stop.date
        if visit.status is not DayStatus.HOLIDAY or not visit.fits or not place.opening:
            continue
        if any(one.date == day for one in place.open_dates):
            continue
        if any(rule.unless_holiday for rule in place.closing):
            continue
        special = view.plan.holidays.special(day)
        name = special.name if special is not None else None
        yield view.finding(
            "calendar.holiday",
            [visit.entry],
            visit.entry.stop.groups,
            place=place.key,
            name_zh=name.best("zh") if name else "",
            name_en=name.best("en") if name else "",
        )
