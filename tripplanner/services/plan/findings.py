"""What the checks say about a stored trip, and what people decided about it."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy.orm import Session

from tripplanner.domain.checks import Plan, find
from tripplanner.domain.consent.clearance import Remark
from tripplanner.domain.finding import Finding, Level
from tripplanner.domain.rules import Figures
from tripplanner.domain.trip import Trip
from tripplanner.services.consent.changes import changes
from tripplanner.services.consent.clearance import clearances
from tripplanner.services.plan.overrides import Override, standing
from tripplanner.store.database.read_cache import cached_for
from tripplanner.store.holidays import holidays
from tripplanner.store.rotation import copies_of
from tripplanner.store.rules import school_settings
from tripplanner.store.shared_calendar import calendar_for


@dataclass(frozen=True, slots=True)
class Judged:
    """A finding, and the decision to live with it if there is one."""

    finding: Finding
    override: Override | None = None

    @property
    def blocks(self) -> bool:
        """Tell whether it stands in the way of publishing."""
        return self.finding.level is Level.BLOCK and self.override is None


def plan_for(session: Session, trip: Trip, today: dt.date | None) -> Plan:
    """Return a stored trip as the checks want it: with this school's figures and calendar.

    ``today`` in the trip's zone; None leaves out what depends on it.
    """
    figures = Figures.of(school_settings(session), dict(trip.rules))
    answers = clearances(session, trip)
    changed = tuple(it.difference for it in changes(session, trip) if not it.settled)
    no_vr = (key for key, one in answers.items() if Remark.VR_NO in one.remarks)
    calendar = calendar_for(session, trip)
    copies = copies_of(session, trip.id)
    return Plan(
        trip,
        figures,
        calendar,
        today,
        frozenset(no_vr),
        answers,
        copies,
        changed,
        holidays(session),
    )


def judge(session: Session, trip: Trip, today: dt.date | None) -> tuple[Judged, ...]:
    """Return all findings about a stored trip, worst first, with the decisions about them."""

    def look() -> tuple[Judged, ...]:
        return judge_as(session, trip, today)

    return cached_for(session, trip, ("judged", today), look)


def judge_as(session: Session, trip: Trip, today: dt.date | None) -> tuple[Judged, ...]:
    """Return what ``judge`` would of a stored trip if it were as given; nothing is kept."""
    return with_overrides(find(plan_for(session, trip, today)), standing(session, trip.id))


def with_overrides(
    findings: Iterable[Finding], overrides: Iterable[Override]
) -> tuple[Judged, ...]:
    """Return each finding with the decision that covers it."""
    known = tuple(overrides)
    return tuple(
        Judged(finding, next((it for it in known if it.covers(finding)), None))
        if finding.level is Level.BLOCK
        else Judged(finding)
        for finding in findings
    )


def blocking(session: Session, trip: Trip, today: dt.date | None) -> tuple[Finding, ...]:
    """Return the findings that forbid publishing: those that block and nobody overrode.

    A form that is missing forbids departure, not that the others are told of a change.
    """
    return tuple(
        it.finding
        for it in judge(session, trip, today)
        if it.blocks and not it.finding.rule.startswith("consent.")
    )
