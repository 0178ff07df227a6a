"""When a place is open on a date, and which stops that matters to.

Hours of one date (``open_dates``) go first, then ``closed_dates``, then the weekly
hours in force on that date; dated weekly hours replace undated ones of that weekday.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from tripplanner.domain.checks.timeline import Timed
from tripplanner.domain.clock import DAY
from tripplanner.domain.trip import WEEKDAYS, Kind, Opening, Place

#: Nobody asks for the hours of a bed or of a road.
_NO_HOURS_NEEDED = frozenset({Kind.TRAVEL, Kind.LODGING})


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


#: A stop, its place, and when that is open then ([] is closed, None is unknown).
Visit = tuple[Timed, Place, list[Interval] | None]


def visits_of(stops: Iterable[Timed], places: Mapping[str, Place]) -> tuple[Visit, ...]:
    """Return each stop to which its place's hours matter; rides and nights need none."""
    known: dict[tuple[str, date], list[Interval] | None] = {}
    found: list[Visit] = []
    for entry in stops:
        place = places.get(entry.stop.place)
        if place is None or entry.stop.kind in _NO_HOURS_NEEDED:
            continue
        lookup = place.key, entry.stop.date
        if lookup not in known:
            known[lookup] = hours_on(place, entry.stop.date)
        found.append((entry, place, known[lookup]))
    return tuple(found)
