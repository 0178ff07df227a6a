"""Who is not cleared to go, from some days before departure on."""

from collections.abc import Iterator

from tripplanner.domain.checks.view import View
from tripplanner.domain.consent.clearance import Cause
from tripplanner.domain.finding import Finding


def not_cleared(view: View) -> Iterator[Finding]:
    """Yield, reason by reason, the pupils who may not go yet.

    Silent until the figure's days before departure: forms take weeks to come back, and
    the forms' own page says every day who is missing. Silent too after the trip.
    """
    plan, trip = view.plan, view.trip
    if plan.clearance is None or plan.today is None or plan.today > trip.ends:
        return
    if (trip.starts - plan.today).days > view.figure("consent.not_cleared", "days_before"):
        return
    for cause in Cause:
        people = [
            pupil.key
            for pupil in trip.pupils
            if (answer := plan.clearance.get(pupil.key)) and answer.causes[:1] == (cause,)
        ]
        if people:
            yield view.finding(
                "consent.not_cleared", people=people, short_by=len(people), cause=cause.value
            )


def changed(view: View) -> Iterator[Finding]:
    """Yield once that what parents agreed to is another now, from the day it is so.

    Pupils whose form is affected are named, so that each of them can be asked again.
    """
    plan, trip = view.plan, view.trip
    if not plan.changed or (plan.today is not None and plan.today > trip.ends):
        return
    hit = {Cause.OUTDATED, Cause.UNDECIDED}
    people = [
        pupil.key
        for pupil in trip.pupils
        if (answer := (plan.clearance or {}).get(pupil.key)) and hit & set(answer.causes)
    ]
    forced = any(change.forced for change in plan.changed)
    yield view.finding(
        "consent.changed", people=people, count=len(plan.changed), forced=int(forced)
    )
