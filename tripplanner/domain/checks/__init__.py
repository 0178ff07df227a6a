"""One pure function per rule, from a plan to findings.

``CHECKS`` names them. To add a rule: describe it in ``domain/rules.py`` and
``docs/rules.md``, write the function, name it here and say it in ``wording``.
"""

from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import date

from tripplanner.domain.checks import (
    adults,
    booking,
    capacity,
    coach,
    consent,
    day,
    opening,
    people,
    time,
    travel,
    vr,
    vr_headsets,
)
from tripplanner.domain.checks.timeline import moment
from tripplanner.domain.checks.view import Plan, View
from tripplanner.domain.finding import ORDER, Finding
from tripplanner.domain.rules import RULES

__all__ = ["CHECKS", "Plan", "find"]

#: The check of each rule.
CHECKS: Mapping[str, Callable[[View], Iterable[Finding]]] = {
    "time.overlap": time.overlap,
    "time.backwards": time.backwards,
    "travel.too_short": travel.too_short,
    "travel.tight": travel.tight,
    "travel.unknown": travel.unknown,
    "opening.closed": opening.closed,
    "opening.last_entry": opening.last_entry,
    "opening.unknown": opening.unknown,
    "calendar.holiday": opening.on_holiday,
    "capacity.place": capacity.place_full,
    "booking.open": booking.unconfirmed,
    "booking.late": booking.late,
    "adults.ratio": adults.ratio,
    "adults.fragile": adults.fragile,
    "adults.double_booked": adults.double_booked,
    "adults.no_safety_officer": adults.no_safety_officer,
    "people.no_group": people.no_group,
    "people.no_contact": people.no_contact,
    "people.twice": people.twice,
    "people.birth_unlikely": people.birth_unlikely,
    "day.no_meal": day.no_meal,
    "day.too_long": day.too_long,
    "coach.driving": coach.driving,
    "vr.min_age": vr.min_age,
    "vr.health": vr.health,
    "vr.too_long": vr.too_long,
    "vr.no_rest": vr.no_rest,
    "vr.does_not_fit": vr.does_not_fit,
    "vr.before_coach": vr.before_coach,
    "vr.headsets_elsewhere": vr_headsets.headsets_elsewhere,
    "consent.not_cleared": consent.not_cleared,
    "consent.changed": consent.changed,
}


def find(plan: Plan, rules: Collection[str] | None = None) -> list[Finding]:
    """Return what the rules have to say about a plan, worst first, then by time.

    ``rules`` limits the check to some rule ids; a rule that the plan's figures switch
    off says nothing. What concerns no single day comes first within its level.
    """
    view = View(plan)
    found: list[Finding] = []
    for rule, check in CHECKS.items():
        if plan.figures.is_on(rule) and (rules is None or rule in rules):
            found.extend(check(view))
    when = {entry.key: entry.start for entry in view.stops}
    rank = {level: number for number, level in enumerate(ORDER)}
    order = {rule: number for number, rule in enumerate(RULES)}

    def place(finding: Finding) -> tuple[object, ...]:
        starts = [when[key] for key in finding.stops[:1]] or [_day(finding)]
        rest = finding.stops, finding.groups, finding.people, repr(finding.facts)
        return rank[finding.level], *starts, order[finding.rule], *rest

    return sorted(found, key=place)


def _day(finding: Finding) -> int:
    """Return the moment of a finding without stops: its date's midnight, else 0."""
    named = finding.fact("date")
    return moment(date.fromisoformat(named)) if isinstance(named, str) else 0
