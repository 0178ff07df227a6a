"""A day of a stored plan, with everything the editor shows beside it."""

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy.orm import Session

from tripplanner.domain.access import Actor
from tripplanner.domain.finding import Finding, Level
from tripplanner.domain.plan.layout import DayLayout, day_layout
from tripplanner.domain.trip import Stop, Trip
from tripplanner.errors import NotFound
from tripplanner.services.plan import editing as plan_editing
from tripplanner.services.plan.findings import Judged, judge
from tripplanner.store import loading
from tripplanner.store.database import journal


@dataclass(frozen=True, slots=True)
class PlanView:
    """One day of a plan.

    ``days`` are the trip's dates and those outside it that have stops. ``levels_on`` counts
    what nobody decided to live with, by day and level. ``number`` is the journal's newest entry, by which a
    page notices that somebody else has saved.
    """

    trip: Trip
    day: dt.date
    days: tuple[dt.date, ...]
    layout: DayLayout
    findings: tuple[Judged, ...]
    levels_on: Mapping[dt.date, Counter[Level]]
    number: int
    may_undo: bool
    may_redo: bool

    def of_day(self) -> tuple[Judged, ...]:
        """Return what was found about the day, worst first."""
        keys = {stop.key for stop in self.trip.stops if stop.date == self.day}
        date = self.day.isoformat()
        return tuple(
            finding
            for finding in self.findings
            if not keys.isdisjoint(finding.finding.stops)
            or (not finding.finding.stops and finding.finding.fact("date") == date)
        )

    def of_stop(self, key: str) -> tuple[Judged, ...]:
        """Return what was found about one stop, worst first."""
        return tuple(finding for finding in self.findings if key in finding.finding.stops)

    def stops(self) -> tuple[Stop, ...]:
        """Return the day's stops in the order of time."""
        found = (stop for stop in self.trip.stops if stop.date == self.day)
        return tuple(sorted(found, key=lambda stop: (stop.starts, stop.ends or stop.starts)))


def view(
    session: Session,
    trip_id: str,
    actor: Actor,
    *,
    day: dt.date | None,
    today: dt.date | None,
) -> PlanView:
    """Return one day of a trip's plan; without ``day`` the best one to begin with.

    Raises:
        NotFound: if there is no such trip, or it has no such day.
    """
    return view_of(session, loading.load(session, trip_id), actor, day=day, today=today)


def view_of(
    session: Session, trip: Trip, actor: Actor, *, day: dt.date | None, today: dt.date | None
) -> PlanView:
    """Return one day of a trip that is loaded already.

    Raises:
        NotFound: if the trip has no such day.
    """
    days = days_of(trip)
    if day is None:
        day = _first_day(trip, days, today)
    elif day not in days:
        raise NotFound("This trip has no day %(date)s.", date=day.isoformat())
    judged = judge(session, trip, today)
    return PlanView(
        trip=trip,
        day=day,
        days=days,
        layout=day_layout(trip, day),
        findings=judged,
        levels_on=levels_by_day(trip, days, judged),
        number=journal.latest(session, trip.id),
        may_undo=plan_editing.may_undo(session, trip.id, actor),
        may_redo=plan_editing.may_redo(session, trip.id, actor),
    )


def days_of(trip: Trip) -> tuple[dt.date, ...]:
    """Return the trip's dates and those outside it that have stops, in order."""
    own = {trip.starts + dt.timedelta(days=number) for number in range(trip.days())}
    return tuple(sorted(own | {stop.date for stop in trip.stops}))


def _first_day(trip: Trip, days: tuple[dt.date, ...], today: dt.date | None) -> dt.date:
    """Return today during the trip, else its first day."""
    if today is not None and today in days:
        return today
    return trip.starts


def days_at(trip: Trip, finding: Finding) -> tuple[dt.date, ...]:
    """Return the dates that a finding is about; none if it is about the whole trip."""
    dates = {stop.date for stop in trip.stops if stop.key in finding.stops}
    date = finding.fact("date")
    if not dates and isinstance(date, str):
        dates = {dt.date.fromisoformat(date)}
    return tuple(sorted(dates))


def levels_by_day(
    trip: Trip, days: Iterable[dt.date], judged: Iterable[Judged]
) -> dict[dt.date, Counter[Level]]:
    """Return how many findings of each level stand on each day; one of several days counts on each."""
    found: dict[dt.date, Counter[Level]] = {day: Counter() for day in days}
    for item in judged:
        if item.override is None:
            for day in days_at(trip, item.finding):
                if day in found:
                    found[day][item.finding.level] += 1
    return found
