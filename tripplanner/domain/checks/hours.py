"""When a place is open on a date, and which stops that matters to.

Hours of one date (``open_dates``) go first, then ``closed_dates``, then the rules by which
it is closed, then the weekly hours in force on that date. Weekly hours of some weeks of
the month, or between dates, replace the others of that weekday. Hours past midnight
belong to the evening on which they begin and reach into the next date.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from tripplanner.domain.checks.timeline import Timed
from tripplanner.domain.clock import DAY
from tripplanner.domain.holidays import NO_HOLIDAYS, DayStatus, Holidays
from tripplanner.domain.place import WEEKDAYS, WEEKS, Closing, Opening, Place
from tripplanner.domain.trip import Kind

#: Nobody asks for the hours of a bed or of a road.
_NO_HOURS_NEEDED = frozenset({Kind.TRAVEL, Kind.LODGING})
_WEEK = 7


@dataclass(frozen=True, slots=True)
class Interval:
    """Open from, until, and the latest time to enter, in minutes since midnight.

    Before midnight (negative) it began on the day before; after 1440 it ends on the next.
    """

    opens: int
    closes: int
    last_entry: int | None = None


def _joined(found: Iterable[Interval]) -> list[Interval]:
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
    """Return an interval; what is "before" its opening is after midnight."""
    if closes > opens:
        return Interval(opens, closes, last_entry)
    late = DAY if last_entry is not None and last_entry < opens else 0
    return Interval(opens, closes + DAY, None if last_entry is None else last_entry + late)


def _in_force(rule: Opening | Closing, day: date) -> bool:
    return (rule.valid_from is None or rule.valid_from <= day) and (
        rule.valid_to is None or day <= rule.valid_to
    )


def _in_week(rule: Opening | Closing, day: date) -> bool:
    """Tell whether a rule holds in this week of the month: the first Tuesday, the last."""
    if not rule.weeks:
        return True
    number = (day.day - 1) // _WEEK
    last = (day + timedelta(days=_WEEK)).month != day.month
    return WEEKS[number] in rule.weeks or (last and WEEKS[-1] in rule.weeks)


def _own_hours(place: Place, day: date, status: DayStatus) -> list[Interval] | None:
    """Return the hours that begin on a date: [] is closed, None is unknown."""
    special = [
        _interval(one.opens, one.closes, one.last_entry)
        for one in place.open_dates
        if one.date == day
    ]
    if special:
        return special
    if day in place.closed_dates:
        return []
    in_force = [opening for opening in place.opening if _in_force(opening, day)]
    weekday = WEEKDAYS[day.weekday()]
    closing = [
        rule
        for rule in place.closing
        if weekday in rule.days and _in_force(rule, day) and _in_week(rule, day)
    ]
    if status is DayStatus.UNSURE and (in_force or closing):
        return None
    if any(not (rule.unless_holiday and status is DayStatus.HOLIDAY) for rule in closing):
        return []
    if not in_force:
        return None
    today = [opening for opening in in_force if weekday in opening.days]
    rare = [one for one in today if one.weeks and _in_week(one, day)]
    usual = [one for one in today if not one.weeks]
    dated = [one for one in usual if one.valid_from is not None or one.valid_to is not None]
    found = [_interval(o.opens, o.closes, o.last_entry) for o in rare or dated or usual]
    # A Saturday on which the country works: the hours of a Saturday say nothing.
    return None if not found and status is DayStatus.WORKDAY else found


def hours_on(
    place: Place, day: date, holidays: Holidays = NO_HOLIDAYS, zone: str = ""
) -> list[Interval] | None:
    """Return when a place is open on a date: [] is closed, None is unknown.

    Hours of the evening before that reach past midnight come first, and begin before 0.
    """
    own = _own_hours(place, day, holidays.status(day, zone))
    return None if own is None else _joined([*_from_the_eve(place, day, holidays, zone), *own])


def _from_the_eve(place: Place, day: date, holidays: Holidays, zone: str) -> list[Interval]:
    """Return the hours of the evening before that reach into a date."""
    if day == date.min:
        return []
    eve = day - timedelta(days=1)
    return [
        Interval(
            one.opens - DAY,
            one.closes - DAY,
            None if one.last_entry is None else one.last_entry - DAY,
        )
        for one in _own_hours(place, eve, holidays.status(eve, zone)) or ()
        if one.closes > DAY
    ]


@dataclass(frozen=True, slots=True)
class Visit:
    """A stop, its place, and when that is open then ([] is closed, None is unknown).

    ``late`` are hours of the evening before, known even where the date's own are not;
    ``status`` is what is known of the date.
    """

    entry: Timed
    place: Place
    hours: list[Interval] | None
    late: list[Interval]
    status: DayStatus

    @property
    def around(self) -> Interval | None:
        """Return the interval in which the stop's people arrive."""
        start = self.entry.stop.starts
        known = self.late if self.hours is None else self.hours
        return next((one for one in known if one.opens <= start < one.closes), None)

    @property
    def fits(self) -> bool:
        """Tell whether the place is open all the time, as far as the end is known."""
        ends, around = self.entry.stop.ends, self.around
        return around is not None and (ends is None or ends <= around.closes)


def visits_of(
    stops: Iterable[Timed], places: Mapping[str, Place], holidays: Holidays, zone: str
) -> tuple[Visit, ...]:
    """Return each stop to which its place's hours matter; rides and nights need none."""
    known: dict[tuple[str, date], tuple[list[Interval] | None, list[Interval], DayStatus]] = {}
    found: list[Visit] = []
    for entry in stops:
        place = places.get(entry.stop.place)
        if place is None or entry.stop.kind in _NO_HOURS_NEEDED:
            continue
        day = entry.stop.date
        lookup = place.key, day
        if lookup not in known:
            known[lookup] = (
                hours_on(place, day, holidays, zone),
                _from_the_eve(place, day, holidays, zone),
                holidays.status(day, zone),
            )
        found.append(Visit(entry, place, *known[lookup]))
    return tuple(found)
